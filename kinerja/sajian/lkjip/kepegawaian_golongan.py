"""Bab I: ASN by unit and golongan, with Non ASN beside them; by golongan and ruang over all units. All counts in orang."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kinerja.angka import cetak_bulat, gabung
from kinerja.besaran import daftar as besaran
from kinerja.hitung import TabelOrang, golongan_unit, subtotal_golongan
from kinerja.laporan import Laporan
from kinerja.model import (
    GOLONGAN,
    GOLONGAN_PNS,
    Kelompok,
    induk_golongan,
    sebutan_golongan,
    sebutan_kelompok,
)
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import BERPROFIL, DeklarasiTabel, KolomBesaran, daftarkan_menurut_laporan
from kinerja.sajian.kalimat import sebut_kelompok
from kinerja.sajian.lkjip.kepegawaian_dasar import (
    KELAMIN,
    KETERANGAN_KELAMIN,
    BarisOrang,
    grafik_kelamin,
    kolom_orang,
    orang_bagian,
    sebut_orang,
    seluruh_orang,
)

__all__ = ["grafik_golongan", "tabel_golongan"]

_LEMBAR = "Golongan"
#: A portrait page holds the four golongan of PNS and one of PPPK.
_GOLONGAN_POTRET = 5


@sajian
def tabel_golongan(laporan: Laporan) -> Sequence[Blok]:
    """Show ASN by unit, golongan and gender, with Non ASN beside them; by golongan alone where more is not known."""
    if not laporan.hasil.golongan_terinci:
        return _golongan_ringkas(laporan)
    total = laporan.hasil.pegawai_golongan[-1]
    if not total.jumlah:
        return []
    golongan = golongan_unit(laporan.data.pegawai_golongan)
    return [
        paragraf(
            "Sebaran pegawai menurut unit kerja dan golongan dimuat dalam ",
            Rujuk("tabel:pegawai_golongan"),
            f".{_golongan_terbanyak(laporan, total, golongan)}",
        ),
        _UNIT.tabel(laporan),
        *(_golongan_ruang(laporan) if laporan.hasil.golongan_beruang else ()),
    ]


_BarisUnit = tuple[str, TabelOrang]


def _kolom_unit(laporan: Laporan) -> list[KolomBesaran[_BarisUnit]]:
    def angka(judul: str, kunci: str, grup: str = "") -> KolomBesaran[_BarisUnit]:
        return KolomBesaran(
            judul,
            lambda b: b[1][kunci],
            besaran.ORANG,
            lambda b: besaran.ORANG.kunci(besaran.pos_golongan(b[1].unit), kunci),
            grup=grup,
            rata="tengah",
        )

    def kelamin(grup: str, depan: str) -> list[KolomBesaran[_BarisUnit]]:
        return [angka(huruf, f"{depan}_{jk}", grup) for jk, huruf in KELAMIN]

    golongan = golongan_unit(laporan.data.pegawai_golongan)
    return [
        KolomBesaran("No.", lambda b: b[0], rata="tengah"),
        KolomBesaran("Unit Kerja", lambda b: b[1].nama),
        *(kolom for satu in golongan for kolom in kelamin(sebutan_golongan(satu, "Gol."), satu)),
        angka(f"Jumlah {_sebutan_asn(laporan)}", "asn"),
        *kelamin("Non-ASN", "non_asn"),
        angka("Jumlah", "jumlah"),
    ]


def _catatan_unit(laporan: Laporan) -> tuple[str, ...]:
    non_asn = [s.status for s in laporan.hasil.pegawai_status if s.kelompok is Kelompok.NON_ASN and s.jumlah]
    mencakup = f" Kolom Non-ASN mencakup {gabung([*map(sebut_kelompok, non_asn)])}." if len(non_asn) > 1 else ""
    return (KETERANGAN_KELAMIN + mencakup,)


_UNIT = DeklarasiTabel(
    "pegawai_golongan",
    lambda laporan: f"Jumlah Pegawai menurut Unit Kerja dan Golongan Tahun {laporan.tahun}",
    _kolom_unit,
    lambda laporan: [
        (f"{cetak_bulat(urut)}.", satu) for urut, satu in enumerate(laporan.hasil.pegawai_golongan[:-1], start=1)
    ],
    jumlah=lambda laporan: ("", laporan.hasil.pegawai_golongan[-1]),
    catatan=_catatan_unit,
    ukuran="kecil",
    lanskap=lambda laporan: len(golongan_unit(laporan.data.pegawai_golongan)) > _GOLONGAN_POTRET,
    lembar=_LEMBAR,
    dokumen=BERPROFIL,
)


@daftarkan_menurut_laporan
def _semua(laporan: Laporan) -> list[DeklarasiTabel[Any]]:
    """Return the tables that a report prints: by unit, with the golongan ruang below, or without units."""
    if not laporan.data.pegawai_golongan:
        return []
    if not laporan.hasil.golongan_terinci:
        return [_tanpa_unit(laporan)]
    return [_UNIT, _RUANG] if laporan.hasil.golongan_beruang else [_UNIT]


def _golongan_ruang(laporan: Laporan) -> list[Blok]:
    """Show ASN by golongan ruang over all units, below the table of units."""
    return [
        paragraf(
            f"Rincian {_sebutan_asn(laporan)} menurut golongan ruang dirinci dalam ",
            Rujuk("tabel:pegawai_golongan_ruang"),
            ".",
        ),
        _RUANG.tabel(laporan),
    ]


def _golongan_ringkas(laporan: Laporan) -> list[Blok]:
    """Show ASN by golongan, and by ruang where it is given, where units or genders are not known."""
    ringkas = laporan.hasil.pegawai_golongan_ringkas
    terinci = {satu.nama: satu.jumlah for satu in subtotal_golongan(ringkas) if satu.nama in GOLONGAN_PNS}
    calon = {(nama, besaran.pos_subtotal(nama)): jumlah for nama, jumlah in terinci.items()}
    calon |= {
        (s.nama, besaran.pos_golongan(s.nama)): s.jumlah for s in ringkas[:-1] if induk_golongan(s.nama) not in terinci
    }
    terbanyak = max(calon.values())
    nama = sorted(
        (satu for satu, banyak in calon.items() if banyak == terbanyak and banyak),
        key=lambda satu: GOLONGAN.index(satu[0]),
    )
    pos = nama[0][1] if nama else besaran.pos_golongan()
    banyaknya = sebut_orang(
        terbanyak, ringkas[-1].jumlah, besaran.ORANG.kunci(pos, "jumlah"), besaran.BAGIAN.kunci(pos)
    )
    masing = "masing-masing " if len(nama) > 1 else ""
    letak = f"berada pada golongan {gabung([satu for satu, _ in nama])}"
    kalimat = f"{_sebutan_asn(laporan)} terbanyak {letak}, yaitu {masing}{banyaknya}."
    if terbanyak == ringkas[-1].jumlah:
        kalimat = f"{seluruh_orang(terbanyak)} {_sebutan_asn(laporan)} {letak}."
    return [
        paragraf(
            f"{kalimat} Sebarannya dimuat dalam ",
            Rujuk("tabel:pegawai_golongan"),
            ".",
        ),
        _tanpa_unit(laporan).tabel(laporan),
    ]


def _tanpa_unit(laporan: Laporan) -> DeklarasiTabel[BarisOrang]:
    menurut = "Golongan Ruang" if laporan.hasil.golongan_beruang else "Golongan"
    return _deklarasi_ringkas("pegawai_golongan", menurut, "golongan", _LEMBAR)


def _deklarasi_ringkas(kunci: str, menurut: str, tabel_kunci: str, lembar: str) -> DeklarasiTabel[BarisOrang]:
    """Declare the table of golongan and ruang; subtotals follow their last member."""

    def total(laporan: Laporan) -> BarisOrang:
        semua = laporan.hasil.pegawai_golongan_ringkas[-1]
        return BarisOrang("", semua, semua.nama, besaran.pos_golongan(tabel=tabel_kunci))

    return DeklarasiTabel(
        kunci,
        lambda laporan: f"Jumlah {_sebutan_asn(laporan)} menurut {menurut} Tahun {laporan.tahun}",
        lambda laporan: kolom_orang("Golongan", total(laporan).orang, bagian=True),
        lambda laporan: _baris_ringkas(laporan, tabel_kunci),
        jumlah=total,
        gaya=lambda b: "" if b.nomor else "jumlah",
        lembar=lembar,
        dokumen=BERPROFIL,
    )


_RUANG = _deklarasi_ringkas("pegawai_golongan_ruang", "Golongan Ruang", "ruang", "Golongan Ruang")


def _baris_ringkas(laporan: Laporan, tabel_kunci: str) -> list[BarisOrang]:
    jumlah = subtotal_golongan(laporan.hasil.pegawai_golongan_ringkas)
    isi: list[BarisOrang] = []
    for urut, satu in enumerate(laporan.hasil.pegawai_golongan_ringkas[:-1], start=1):
        pos = besaran.pos_golongan(satu.nama, tabel_kunci)
        isi.append(BarisOrang(f"{cetak_bulat(urut)}.", satu, sebutan_golongan(satu.nama), pos))
        isi += [
            BarisOrang("", lain, f"Jumlah {sebutan_kelompok(lain.nama)}", besaran.pos_subtotal(lain.nama, tabel_kunci))
            for lain in jumlah
            if lain.anggota[-1] == satu.nama
        ]
    return isi


def _sebutan_asn(laporan: Laporan) -> str:
    """Say whose golongan the sheet counts: that of the only group of ASN on it, or ASN for several."""
    asn = {satu.kelompok.value for satu in laporan.data.pegawai_golongan if satu.kelompok.asn}
    return asn.pop() if len(asn) == 1 else Kelompok.ASN.value


def _golongan_terbanyak(laporan: Laporan, total: TabelOrang, golongan: Sequence[str]) -> str:
    menurut = {satu: (total[f"{satu}_l"] or 0) + (total[f"{satu}_p"] or 0) for satu in golongan}
    terbanyak = max(menurut.values())
    if not terbanyak:
        return ""
    nama = [satu for satu, jumlah in menurut.items() if jumlah == terbanyak]
    if terbanyak == total["asn"]:
        return f" {seluruh_orang(terbanyak)} {_sebutan_asn(laporan)} berada pada golongan {nama[0]}."
    masing = "masing-masing " if len(nama) > 1 else ""
    berapa = orang_bagian(terbanyak, total["asn"] or 0, besaran.pos_golongan(), nama[0])
    return f" {_sebutan_asn(laporan)} terbanyak berada pada golongan {gabung(nama)}, yaitu {masing}{berapa}."


@sajian
def grafik_golongan(laporan: Laporan) -> Sequence[Blok]:
    """Show men and women by golongan and Non ASN as bars; nothing where that is not known."""
    if not laporan.hasil.golongan_terinci:
        return []
    total = laporan.hasil.pegawai_golongan[-1]
    grup = [(sebutan_golongan(satu), satu) for satu in golongan_unit(laporan.data.pegawai_golongan)] + [
        ("Non-ASN", "non_asn")
    ]
    isi = [(nama, total[f"{depan}_l"] or 0, total[f"{depan}_p"] or 0) for nama, depan in grup]
    return grafik_kelamin(laporan, "pegawai_golongan", "Pegawai menurut Golongan dan Jenis Kelamin", isi)
