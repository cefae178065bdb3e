"""Bab I: the people of the dinas by status, golongan, education and eselon. All counts in orang."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, TypeVar

from kinerja.angka import NBSP, cetak_bulat, cetak_desimal, cetak_persen, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Kunci, Pos
from kinerja.hitung import (
    JumlahOrang,
    TabelOrang,
    bagian_orang,
    golongan_unit,
    jenjang_terpakai,
    subtotal_golongan,
)
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import (
    GOLONGAN,
    GOLONGAN_PNS,
    Kelompok,
    induk_golongan,
    kelompok_terpakai,
    sebutan_golongan,
    sebutan_kelompok,
)
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Butir, Daftar, Rujuk, Sel, Tabel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.kalimat import sebut_kelompok
from kinerja.sajian.kerangka import kotak_kurang
from kinerja.sajian.tabel import KolomTabel, gambar, tabel

__all__ = [
    "grafik_eselon",
    "grafik_golongan",
    "grafik_pendidikan",
    "ringkasan_pegawai",
    "tabel_eselon",
    "tabel_golongan",
    "tabel_pendidikan",
]

_R = TypeVar("_R")
_JK = (("l", "L"), ("p", "P"))
#: A portrait page holds the four golongan of PNS and one of PPPK.
_GOLONGAN_POTRET = 5
_KETERANGAN = "L = laki-laki; P = perempuan."


def _orang(jumlah: int, seluruh: int, kunci: Kunci, bagian: Kunci) -> str:
    """Print a count of people with its share; both are named by their keys."""
    berapa = tandai(kunci, cetak_bulat(jumlah))
    return f"{berapa}{NBSP}orang ({tandai(bagian, cetak_persen(bagian_orang(jumlah, seluruh)))})"


def _jenis_kelamin(satu: JumlahOrang, pos: Pos) -> str:
    """Say how many of a row with ``laki_laki`` and ``perempuan`` are men and women; "" where that is not known."""
    if satu.laki_laki is None or satu.perempuan is None:
        return ""
    if not satu.perempuan or not satu.laki_laki:
        return f"seluruhnya {'laki-laki' if satu.laki_laki else 'perempuan'}"
    laki, perempuan = (
        _orang(banyak, satu.jumlah, besaran.ORANG.kunci(pos, bidang), besaran.PERSEN_ORANG.kunci(pos, bidang))
        for bidang, banyak in (("laki_laki", satu.laki_laki), ("perempuan", satu.perempuan))
    )
    return f"terdiri atas laki-laki {laki} dan perempuan {perempuan}"


def _sambung(satu: JumlahOrang, pos: Pos) -> str:
    """Continue a sentence with the genders of a row, if they are known."""
    kelamin = _jenis_kelamin(satu, pos)
    return f", {kelamin}" if kelamin else ""


@sajian
def ringkasan_pegawai(laporan: Laporan) -> Sequence[Blok]:
    """Say how many people work there by status and gender, and what their education is."""
    *status, total = laporan.hasil.pegawai_status
    status = [satu for satu in status if satu.jumlah]
    if not status:
        return kotak_kurang(laporan, "lembar:pegawai_status")
    semua = tandai(besaran.ORANG.kunci(besaran.TOTAL_PEGAWAI, "jumlah"), cetak_bulat(total.jumlah))
    awal = f"Pada tahun {laporan.tahun}, {laporan.nama_dinas} memiliki {semua} orang pegawai"
    if len(status) == 1:
        hasil: list[Blok] = [
            paragraf(
                f"{awal} yang berstatus {sebut_kelompok(status[0].status)}{_sambung(total, besaran.TOTAL_PEGAWAI)}."
            )
        ]
    else:
        isi = []
        for satu in status:
            pos = besaran.pos_status(satu.status)
            kunci = besaran.ORANG.kunci(pos, "jumlah")
            berapa = _orang(satu.jumlah, total.jumlah, kunci, besaran.BAGIAN.kunci(pos))
            isi.append(f"{sebut_kelompok(satu.status)} sebanyak {berapa}{_sambung(satu, pos)}")
        butir = [*(f"{satu};" for satu in isi[:-2]), f"{isi[-2]}; dan", f"{isi[-1]}."]
        kelamin = _jenis_kelamin(total, besaran.TOTAL_PEGAWAI)
        hasil = [
            paragraf(
                f"{awal}{f' yang {kelamin}' if kelamin else ''}. Menurut status kepegawaian, rinciannya adalah sebagai berikut:"
            ),
            Daftar(tuple(Butir((paragraf(satu),)) for satu in butir), "butir"),
        ]
    pendidikan = _kalimat_pendidikan(laporan)
    return [*hasil, paragraf(pendidikan)] if pendidikan else hasil


def _jenjang(laporan: Laporan) -> tuple[str, ...]:
    """Return the levels of education that occur, lowest first."""
    return jenjang_terpakai(laporan.data.pegawai_pendidikan, laporan.jenjang)


def _kalimat_pendidikan(laporan: Laporan) -> str:
    """Say for each group of staff how many are graduates, and what the others are."""
    *rinci, _ = laporan.hasil.pegawai_pendidikan
    perguruan_tinggi = {satu.nama for satu in laporan.jenjang if satu.tinggi}
    kalimat = []
    for kelompok in kelompok_terpakai({satu.kelompok for satu in rinci}):
        milik = [satu for satu in rinci if satu.kelompok == kelompok]
        semua_jenjang = {j: sum(satu[j] or 0 for satu in milik) for j in reversed(_jenjang(laporan))}
        jumlah = {j: banyak for j, banyak in semua_jenjang.items() if banyak}
        seluruh = sum(jumlah.values())
        tinggi = [j for j in _jenjang(laporan) if j in jumlah and j in perguruan_tinggi]
        pos = besaran.pos_lulusan(kelompok)
        golongan = _golongan_lulusan(jumlah, tinggi)
        semua = tandai(besaran.ORANG.kunci(pos, "semua"), cetak_bulat(seluruh))
        if len(golongan) == 1:
            kalimat.append(
                f"Seluruh pegawai {sebut_kelompok(kelompok)}, yaitu {semua} orang, merupakan lulusan {golongan[0][0]}."
            )
        elif golongan:
            bagian = gabung(
                [
                    f"{_orang_bagian(banyak, seluruh, pos, kolom)} merupakan lulusan {nama}"
                    for nama, banyak, kolom in golongan
                ]
            )
            kalimat.append(f"Dari {semua} orang pegawai {sebut_kelompok(kelompok)}, {bagian}.")
    return " ".join(kalimat)


def _golongan_lulusan(jumlah: Mapping[str, int], tinggi: Sequence[str]) -> list[tuple[str, int, str]]:
    """Return graduates of a university together and each other level, with their words, number and column."""
    lulusan = (f"perguruan tinggi ({gabung(tinggi)})", sum(jumlah[j] for j in tinggi), "perguruan tinggi")
    return [*([lulusan] if tinggi else []), *((j, banyak, j) for j, banyak in jumlah.items() if j not in tinggi)]


def _orang_bagian(jumlah: int, seluruh: int, pos: Pos, kolom: str) -> str:
    """Print a count of a column with its share."""
    kunci = besaran.ORANG.kunci(pos, kolom)
    return _orang(jumlah, seluruh, kunci, besaran.BAGIAN.kunci(kunci))


# --- golongan ----------------------------------------------------------------------------------------------------


def _jumlah(nilai: Sequence[str], lebar: int = 2) -> tuple[Sel, ...]:
    """Make a total row: "Jumlah" over the first columns, then the values."""
    return (Sel("Jumlah", lebar=lebar, rata="tengah", tebal=True), *(Sel(satu, tebal=True) for satu in nilai))


def _bernomor(baris: Sequence[_R]) -> list[tuple[str, _R]]:
    return [(f"{cetak_bulat(urut)}.", satu) for urut, satu in enumerate(baris, start=1)]


def _sebutan_asn(laporan: Laporan) -> str:
    """Say whose golongan the sheet counts: that of the only group of ASN on it, or ASN for several."""
    asn = {satu.kelompok.value for satu in laporan.data.pegawai_golongan if satu.kelompok.asn}
    return asn.pop() if len(asn) == 1 else Kelompok.ASN.value


@sajian
def tabel_golongan(laporan: Laporan) -> Sequence[Blok]:
    """Show ASN by unit, golongan and gender, with Non ASN beside them; by golongan alone where more is not known."""
    if not laporan.hasil.golongan_terinci:
        return _golongan_ringkas(laporan)
    *baris, total = laporan.hasil.pegawai_golongan
    if not total.jumlah:
        return []
    golongan = golongan_unit(laporan.data.pegawai_golongan)
    grup = [(sebutan_golongan(satu, "Gol."), satu) for satu in golongan] + [
        (f"Jumlah {_sebutan_asn(laporan)}", "asn"),
        ("Non-ASN", "non_asn"),
    ]
    angka: list[tuple[str, str, str]] = []
    for judul, depan in grup:
        angka += [(judul, depan, "")] if depan == "asn" else [(huruf, f"{depan}_{jk}", judul) for jk, huruf in _JK]
    angka.append(("Jumlah", "jumlah", ""))
    kolom = [
        KolomTabel("No.", lambda b: b[0], "tengah"),
        KolomTabel("Unit Kerja", lambda b: b[1].nama),
        *(_kolom_angka(*satu) for satu in angka),
    ]
    jumlah = _jumlah(
        [tandai(besaran.ORANG.kunci(besaran.pos_golongan(), kunci), cetak_bulat(total[kunci])) for _, kunci, _ in angka]
    )
    non_asn = [s.status for s in laporan.hasil.pegawai_status if s.kelompok is Kelompok.NON_ASN and s.jumlah]
    mencakup = (
        f" Kolom Non-ASN mencakup {gabung([sebut_kelompok(nama) for nama in non_asn])}." if len(non_asn) > 1 else ""
    )
    judul_tabel = f"Jumlah Pegawai menurut Unit Kerja dan Golongan Tahun {laporan.tahun}"
    return [
        paragraf(
            "Sebaran pegawai menurut unit kerja dan golongan dimuat dalam ",
            Rujuk("tabel:pegawai_golongan"),
            f".{_golongan_terbanyak(laporan, total, golongan)}",
        ),
        tabel(
            laporan, "pegawai_golongan", judul_tabel, kolom, _bernomor(baris),
            jumlah=[jumlah], catatan=(_KETERANGAN + mencakup,), ukuran="kecil", lanskap=len(golongan) > _GOLONGAN_POTRET,
        ),
        *(_golongan_ruang(laporan) if laporan.hasil.golongan_beruang else ()),
    ]  # fmt: skip


def _golongan_ruang(laporan: Laporan) -> list[Blok]:
    """Show ASN by golongan ruang over all units, below the table of units."""
    judul = f"Jumlah {_sebutan_asn(laporan)} menurut Golongan Ruang Tahun {laporan.tahun}"
    return [
        paragraf(
            f"Rincian {_sebutan_asn(laporan)} menurut golongan ruang dirinci dalam ",
            Rujuk("tabel:pegawai_golongan_ruang"),
            ".",
        ),
        _tabel_ringkas(laporan, "pegawai_golongan_ruang", judul, "ruang"),
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
    banyaknya = _orang(terbanyak, ringkas[-1].jumlah, besaran.ORANG.kunci(pos, "jumlah"), besaran.BAGIAN.kunci(pos))
    masing = "masing-masing " if len(nama) > 1 else ""
    menurut = "Golongan Ruang" if laporan.hasil.golongan_beruang else "Golongan"
    judul = f"Jumlah {_sebutan_asn(laporan)} menurut {menurut} Tahun {laporan.tahun}"
    return [
        paragraf(
            f"{_sebutan_asn(laporan)} terbanyak berada pada golongan {gabung([satu for satu, _ in nama])}, yaitu {masing}{banyaknya}. Sebarannya dimuat dalam ",
            Rujuk("tabel:pegawai_golongan"),
            ".",
        ),
        _tabel_ringkas(laporan, "pegawai_golongan", judul, "golongan"),
    ]


class _BarisGolongan(NamedTuple):
    """A row of the table of golongan: its number ("" for a subtotal), its counts, its name, and what its keys begin with."""

    nomor: str
    orang: JumlahOrang
    sebutan: str
    pos: Pos


def _tabel_ringkas(laporan: Laporan, nama: str, judul: str, tabel_kunci: str) -> Tabel:
    """Build the table of golongan and ruang; subtotals follow their last member."""
    *baris, total = laporan.hasil.pegawai_golongan_ringkas
    jumlah = subtotal_golongan(laporan.hasil.pegawai_golongan_ringkas)
    isi: list[_BarisGolongan] = []
    for urut, satu in enumerate(baris, start=1):
        pos = besaran.pos_golongan(satu.nama, tabel_kunci)
        isi.append(_BarisGolongan(f"{cetak_bulat(urut)}.", satu, sebutan_golongan(satu.nama), pos))
        isi += [
            _BarisGolongan(
                "", lain, f"Jumlah {sebutan_kelompok(lain.nama)}", besaran.pos_subtotal(lain.nama, tabel_kunci)
            )
            for lain in jumlah
            if lain.anggota[-1] == satu.nama
        ]

    def kunci(bidang: str) -> Callable[[tuple[str, JumlahOrang, str, Pos]], Kunci]:
        return lambda b: besaran.ORANG.kunci(b[3], bidang)

    kolom = [
        KolomTabel("No.", lambda b: b.nomor, "tengah"),
        KolomTabel("Golongan", lambda b: b.sebutan),
        *_kolom_kelamin(total, kunci),
        KolomTabel("Jumlah", lambda b: cetak_bulat(b.orang.jumlah), "tengah", jejak=kunci("jumlah")),
        KolomTabel(
            "%",
            lambda b: cetak_desimal(b.orang.bagian("jumlah", total.jumlah)),
            "tengah",
            jejak=lambda b: besaran.BAGIAN.kunci(b.pos),
        ),
    ]
    semua = besaran.pos_golongan(tabel=tabel_kunci)
    seluruh = tandai(besaran.BAGIAN.kunci(semua), cetak_desimal(total.bagian("jumlah")))
    akhir = _jumlah([*_isi_total(total, semua), seluruh])
    return tabel(laporan, nama, judul, kolom, isi, gaya=lambda b: "" if b.nomor else "jumlah", jumlah=[akhir])


def _kolom_kelamin(total: JumlahOrang, kunci: Callable[[str], Callable[[Any], Kunci]]) -> list[KolomTabel]:
    """Declare the columns of both genders where all rows have them; ``kunci`` names the traces of a field."""
    if total.laki_laki is None or total.perempuan is None:
        return []
    return [
        KolomTabel("Laki-laki", lambda b: cetak_bulat(b[1].laki_laki), "tengah", jejak=kunci("laki_laki")),
        KolomTabel("Perempuan", lambda b: cetak_bulat(b[1].perempuan), "tengah", jejak=kunci("perempuan")),
    ]


def _isi_total(total: JumlahOrang, pos: Pos) -> list[str]:
    """Print the totals of the columns of :func:`_kolom_kelamin`, and of all."""
    bidang = ("laki_laki", "perempuan") if None not in (total.laki_laki, total.perempuan) else ()
    return [tandai(besaran.ORANG.kunci(pos, satu), cetak_bulat(total.orang(satu))) for satu in (*bidang, "jumlah")]


def _kolom_angka(judul: str, kunci: str, grup: str) -> KolomTabel:
    return KolomTabel(
        judul,
        lambda b: cetak_bulat(b[1][kunci]),
        "tengah",
        grup=grup,
        jejak=lambda b: besaran.ORANG.kunci(besaran.pos_golongan(b[1].unit), kunci),
    )


def _golongan_terbanyak(laporan: Laporan, total: TabelOrang, golongan: Sequence[str]) -> str:
    menurut = {satu: (total[f"{satu}_l"] or 0) + (total[f"{satu}_p"] or 0) for satu in golongan}
    terbanyak = max(menurut.values())
    if not terbanyak:
        return ""
    nama = [satu for satu, jumlah in menurut.items() if jumlah == terbanyak]
    masing = "masing-masing " if len(nama) > 1 else ""
    berapa = _orang_bagian(terbanyak, total["asn"] or 0, besaran.pos_golongan(), nama[0])
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
    return _grafik_kelamin(laporan, "pegawai_golongan", "Pegawai menurut Golongan dan Jenis Kelamin", isi)


def _grafik_kelamin(laporan: Laporan, kunci: str, judul: str, baris: Sequence[tuple[str, int, int]]) -> Sequence[Blok]:
    """Show men and women of some rows as bars; rows without anybody are left out."""
    isi = [satu for satu in baris if satu[1] + satu[2]]
    if not isi:
        return []
    nama, laki, perempuan = zip(*isi, strict=True)
    alt = "; ".join(f"{n}: laki-laki {cetak_bulat(a)} orang, perempuan {cetak_bulat(b)} orang" for n, a, b in isi)
    return [
        paragraf("Perbandingan menurut jenis kelamin digambarkan pada ", Rujuk(f"gambar:{kunci}"), "."),
        gambar(
            laporan,
            kunci,
            f"{judul} Tahun {laporan.tahun}",
            grafik.batang_pegawai(nama, laki, perempuan),
            f"Diagram batang jumlah pegawai. {alt}.",
        ),
    ]


@sajian
def grafik_pendidikan(laporan: Laporan) -> Sequence[Blok]:
    """Show men and women by level of education as bars; nothing where that is not known."""
    total = laporan.hasil.pegawai_pendidikan[-1]
    jenjang = _jenjang(laporan)
    if any(total[f"{satu}_{jk}"] is None for satu in jenjang for jk, _ in _JK):
        return []
    isi = [(satu, total[f"{satu}_l"] or 0, total[f"{satu}_p"] or 0) for satu in jenjang]
    return _grafik_kelamin(laporan, "pegawai_pendidikan", "Pegawai menurut Pendidikan dan Jenis Kelamin", isi)


@sajian
def grafik_eselon(laporan: Laporan) -> Sequence[Blok]:
    """Show men and women by eselon as bars; nothing where that is not known."""
    *baris, total = laporan.hasil.pegawai_eselon
    if total.laki_laki is None or total.perempuan is None:
        return []
    isi = [(satu.nama, satu.laki_laki or 0, satu.perempuan or 0) for satu in baris]
    return _grafik_kelamin(laporan, "pegawai_eselon", "Pejabat menurut Eselon dan Jenis Kelamin", isi)


# --- education and eselon ----------------------------------------------------------------------------------------


@sajian
def tabel_pendidikan(laporan: Laporan) -> Sequence[Blok]:
    """Show staff by unit, education and gender; where genders are not known a level shares one cell."""
    *baris, total = laporan.hasil.pegawai_pendidikan
    if not total.jumlah:
        return []
    if all(satu.unit is None and satu.jumlah is not None for satu in laporan.data.pegawai_pendidikan):
        return _pendidikan_ringkas(laporan)
    jenjang = _jenjang(laporan)
    kolom = [
        KolomTabel("No.", str, "tengah"),
        KolomTabel("Unit Kerja", str),
        *(KolomTabel(huruf, str, "tengah", grup=satu) for satu in jenjang for _, huruf in _JK),
        KolomTabel("Jumlah", str, "tengah"),
    ]
    isi = [(Sel(nomor), Sel(_nama_baris(satu)), *_sel_jenjang(satu, jenjang)) for nomor, satu in _bernomor(baris)]
    akhir = tuple(replace(sel, tebal=True) for sel in _sel_jenjang(total, jenjang))
    utuh = all(total[f"{satu}_l"] is not None for satu in jenjang)
    tergabung = (
        "" if utuh else " Sel yang tidak dibagi memuat jumlah karena rincian laki-laki dan perempuan belum tersedia."
    )
    judul = f"Jumlah Pegawai menurut Unit Kerja dan Pendidikan Tahun {laporan.tahun}"
    bentuk = tabel(laporan, "pegawai_pendidikan", judul, kolom, (), catatan=(_KETERANGAN + tergabung,), ukuran="kecil")
    return [
        paragraf("Sebaran pegawai menurut jenjang pendidikan tampak pada ", Rujuk("tabel:pegawai_pendidikan"), "."),
        replace(bentuk, baris=(*isi, (*_jumlah(()), *akhir)), gaya_baris=(*("" for _ in isi), "jumlah")),
    ]


def _pendidikan_ringkas(laporan: Laporan) -> list[Blok]:
    """Show levels of education as rows, where the source gives neither units nor genders."""
    *kelompok, total = laporan.hasil.pegawai_pendidikan
    kolom = [
        KolomTabel("No.", lambda b: b[0], "tengah"),
        KolomTabel("Jenjang Pendidikan", lambda b: b[1]),
        *(_kolom_jenjang(satu, f"{sebut_kelompok(satu.kelompok, awal=True)} (orang)") for satu in kelompok),
        *([_kolom_jenjang(total, "Jumlah")] if len(kelompok) > 1 else []),
    ]
    akhir = [
        tandai(_kunci_pendidikan(satu, "jumlah"), cetak_bulat(satu.jumlah))
        for satu in ([*kelompok, total] if len(kelompok) > 1 else kelompok)
    ]
    nama = f" {sebut_kelompok(kelompok[0].kelompok, awal=True)}" if len(kelompok) == 1 else ""
    judul = f"Jumlah Pegawai{nama} menurut Pendidikan Tahun {laporan.tahun}"
    return [
        paragraf("Sebaran pegawai menurut jenjang pendidikan tampak pada ", Rujuk("tabel:pegawai_pendidikan"), "."),
        tabel(laporan, "pegawai_pendidikan", judul, kolom, _bernomor(_jenjang(laporan)[::-1]), jumlah=[_jumlah(akhir)]),
    ]


def _kunci_pendidikan(satu: TabelOrang, kolom: str) -> Kunci:
    """Name a count of a row."""
    return besaran.ORANG.kunci(besaran.pos_pendidikan(satu.nama, satu.kelompok), kolom)


def _kolom_jenjang(kelompok: TabelOrang, judul: str) -> KolomTabel:
    return KolomTabel(
        judul,
        lambda b: cetak_bulat(kelompok[b[1]]),
        "tengah",
        jejak=lambda b: _kunci_pendidikan(kelompok, b[1]),
    )


def _nama_baris(satu: TabelOrang) -> str:
    """Name a row: the unit, with its group where the unit has a row for Non ASN too."""
    lain = satu.kelompok == Kelompok.NON_ASN and satu.nama != satu.kelompok
    return f"{satu.nama} ({sebut_kelompok(satu.kelompok)})" if lain else sebut_kelompok(satu.nama, awal=True)


def _sel_jenjang(satu: TabelOrang, jenjang: Sequence[str]) -> list[Sel]:
    def angka(kolom: str, lebar: int = 1) -> Sel:
        return Sel(tandai(_kunci_pendidikan(satu, kolom), cetak_bulat(satu[kolom])), lebar=lebar)

    sel: list[Sel] = []
    for j in jenjang:
        if satu[f"{j}_l"] is None or satu[f"{j}_p"] is None:
            sel.append(angka(j, 2))
        else:
            sel += [angka(f"{j}_{jk}") for jk, _ in _JK]
    return [*sel, angka("jumlah")]


@sajian
def tabel_eselon(laporan: Laporan) -> Sequence[Blok]:
    """Show officials by eselon and gender."""
    *baris, total = laporan.hasil.pegawai_eselon
    if not total.jumlah:
        return []

    def kunci(bidang: str) -> Callable[[tuple[str, JumlahOrang]], Kunci]:
        return lambda b: besaran.ORANG.kunci(besaran.pos_eselon(b[1].nama), bidang)

    kelamin = _kolom_kelamin(total, kunci)
    kolom = [
        KolomTabel("No.", lambda b: b[0], "tengah"),
        KolomTabel("Eselon", lambda b: b[1].nama),
        *kelamin,
        KolomTabel("Jumlah", lambda b: cetak_bulat(b[1].jumlah), "tengah", jejak=kunci("jumlah")),
    ]
    pos = besaran.pos_eselon()
    jumlah = _jumlah(_isi_total(total, pos))
    judul = f"Jumlah Pejabat menurut Eselon{' dan Jenis Kelamin' if kelamin else ''} Tahun {laporan.tahun}"
    return [
        paragraf(
            f"Jabatan struktural dan yang setara diduduki oleh "
            f"{tandai(besaran.ORANG.kunci(pos, 'jumlah'), cetak_bulat(total.jumlah))} orang"
            f"{_sambung(total, pos)}. Susunannya dimuat dalam ",
            Rujuk("tabel:pegawai_eselon"),
            ".",
        ),
        tabel(laporan, "pegawai_eselon", judul, kolom, _bernomor(baris), jumlah=[jumlah]),
    ]
