"""Bab I: staff by unit and education; by level of education alone where the source gives no units. All counts in orang."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from kinerja.angka import cetak_bulat
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Kunci
from kinerja.hitung import TabelOrang, jenjang_terpakai
from kinerja.laporan import Laporan
from kinerja.model import Kelompok
from kinerja.sajian.blok import Blok, Rujuk, Sel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import BERPROFIL, DeklarasiTabel, KolomBesaran, daftarkan_menurut_laporan
from kinerja.sajian.kalimat import sebut_kelompok, sebut_pegawai
from kinerja.sajian.lkjip.kepegawaian_dasar import KELAMIN, KETERANGAN_KELAMIN, grafik_kelamin

__all__ = ["grafik_pendidikan", "jenjang_laporan", "tabel_pendidikan"]


def jenjang_laporan(laporan: Laporan) -> tuple[str, ...]:
    """Return the levels of education that occur, lowest first."""
    return jenjang_terpakai(laporan.data.pegawai_pendidikan, laporan.jenjang)


@sajian
def tabel_pendidikan(laporan: Laporan) -> Sequence[Blok]:
    """Show staff by unit, education and gender; where genders are not known a level shares one cell."""
    if not laporan.hasil.pegawai_pendidikan[-1].jumlah:
        return []
    return [
        paragraf("Sebaran pegawai menurut jenjang pendidikan tampak pada ", Rujuk("tabel:pegawai_pendidikan"), "."),
        _tabel(laporan).tabel(laporan),
    ]


def _tabel(laporan: Laporan) -> DeklarasiTabel[Any]:
    ringkas = all(satu.unit is None and satu.jumlah is not None for satu in laporan.data.pegawai_pendidikan)
    return _RINGKAS if ringkas else _UNIT


@daftarkan_menurut_laporan
def _semua(laporan: Laporan) -> list[DeklarasiTabel[Any]]:
    """Return the table that a report prints: by unit, or by level alone."""
    return [_tabel(laporan)] if laporan.data.pegawai_pendidikan else []


def _kunci(satu: TabelOrang, kolom: str) -> Kunci:
    """Name a count of a row."""
    return besaran.ORANG.kunci(besaran.pos_pendidikan(satu.nama, satu.kelompok), kolom)


# --- by unit -----------------------------------------------------------------------------------------------------


class _BarisUnit(NamedTuple):
    """A row with its number ("" for the total)."""

    nomor: str
    orang: TabelOrang

    @property
    def nama(self) -> str:
        """The unit, with its group where the unit has a row for Non ASN too."""
        satu = self.orang
        lain = satu.kelompok == Kelompok.NON_ASN and satu.nama != satu.kelompok
        return f"{satu.nama} ({sebut_kelompok(satu.kelompok)})" if lain else sebut_kelompok(satu.nama, awal=True)

    def terpisah(self, jenjang: str) -> bool:
        """Say whether both genders of a level are known."""
        return None not in (self.orang[f"{jenjang}_l"], self.orang[f"{jenjang}_p"])


def _kolom_jenjang(jenjang: str, jk: str, huruf: str) -> KolomBesaran[_BarisUnit]:
    """Declare a gender of a level; the first one takes both cells where they are not known apart."""

    def kolom(b: _BarisUnit) -> str:
        return f"{jenjang}_{jk}" if b.terpisah(jenjang) else jenjang

    return KolomBesaran(
        huruf,
        lambda b: b.orang[kolom(b)],
        besaran.ORANG,
        lambda b: _kunci(b.orang, kolom(b)),
        grup=jenjang,
        rata="tengah",
        tampil=lambda b: Sel(
            cetak_bulat(b.orang[kolom(b)]), lebar=1 if jk != KELAMIN[0][0] or b.terpisah(jenjang) else len(KELAMIN)
        ),
    )


def _kolom_unit(laporan: Laporan) -> list[KolomBesaran[_BarisUnit]]:
    return [
        KolomBesaran("No.", lambda b: b.nomor, rata="tengah"),
        KolomBesaran("Unit Kerja" if _berunit(laporan) else "Kelompok", lambda b: b.nama),
        *(_kolom_jenjang(jenjang, *kelamin) for jenjang in jenjang_laporan(laporan) for kelamin in KELAMIN),
        KolomBesaran(
            "Jumlah", lambda b: b.orang.jumlah, besaran.ORANG, lambda b: _kunci(b.orang, "jumlah"), rata="tengah"
        ),
    ]


def _berunit(laporan: Laporan) -> bool:
    """Tell whether a row says in which unit its staff works."""
    return any(satu.unit is not None for satu in laporan.data.pegawai_pendidikan)


def _baris_unit(laporan: Laporan) -> list[_BarisUnit]:
    *baris, _ = laporan.hasil.pegawai_pendidikan
    return [_BarisUnit(f"{cetak_bulat(urut)}.", satu) for urut, satu in enumerate(baris, start=1)]


def _catatan_unit(laporan: Laporan) -> tuple[str, ...]:
    total = _BarisUnit("", laporan.hasil.pegawai_pendidikan[-1])
    tergabung = " Sel yang tidak dibagi memuat jumlah karena rincian laki-laki dan perempuan belum tersedia."
    return (KETERANGAN_KELAMIN + ("" if all(map(total.terpisah, jenjang_laporan(laporan))) else tergabung),)


_UNIT = DeklarasiTabel(
    "pegawai_pendidikan",
    lambda laporan: (
        f"Jumlah Pegawai menurut {'Unit Kerja dan ' if _berunit(laporan) else ''}Pendidikan Tahun {laporan.tahun}"
    ),
    _kolom_unit,
    _baris_unit,
    jumlah=lambda laporan: _BarisUnit("", laporan.hasil.pegawai_pendidikan[-1]),
    catatan=_catatan_unit,
    ukuran="kecil",
    lembar="Pendidikan",
    dokumen=BERPROFIL,
)


# --- by level alone ----------------------------------------------------------------------------------------------

#: A level with its number, or "jumlah".
_BarisJenjang = tuple[int, str]


def _kelompok(laporan: Laporan) -> list[TabelOrang]:
    *kelompok, _ = laporan.hasil.pegawai_pendidikan
    return kelompok


def _kolom_ringkas(laporan: Laporan) -> list[KolomBesaran[_BarisJenjang]]:
    """Declare a column per group of staff, and their sum where there are several."""

    def orang(satu: TabelOrang, judul: str) -> KolomBesaran[_BarisJenjang]:
        return KolomBesaran(judul, lambda b: satu[b[1]], besaran.ORANG, lambda b: _kunci(satu, b[1]), rata="tengah")

    kelompok = _kelompok(laporan)
    return [
        KolomBesaran("No.", lambda b: f"{cetak_bulat(b[0])}.", rata="tengah"),
        KolomBesaran("Jenjang Pendidikan", lambda b: b[1]),
        *(orang(satu, f"{sebut_kelompok(satu.kelompok, awal=True)} (orang)") for satu in kelompok),
        *([orang(laporan.hasil.pegawai_pendidikan[-1], "Jumlah")] if len(kelompok) > 1 else []),
    ]


def _judul_ringkas(laporan: Laporan) -> str:
    kelompok = _kelompok(laporan)
    nama = sebut_pegawai(kelompok[0].kelompok if len(kelompok) == 1 else None, awal=True)
    return f"Jumlah {nama} menurut Pendidikan Tahun {laporan.tahun}"


_RINGKAS = DeklarasiTabel(
    "pegawai_pendidikan",
    _judul_ringkas,
    _kolom_ringkas,
    lambda laporan: [*enumerate(jenjang_laporan(laporan)[::-1], start=1)],
    jumlah=lambda _laporan: (0, "jumlah"),
    lembar="Pendidikan",
    dokumen=BERPROFIL,
)


@sajian
def grafik_pendidikan(laporan: Laporan) -> Sequence[Blok]:
    """Show men and women by level of education as bars; nothing where that is not known."""
    total = laporan.hasil.pegawai_pendidikan[-1]
    jenjang = jenjang_laporan(laporan)
    if any(total[f"{satu}_{jk}"] is None for satu in jenjang for jk, _ in KELAMIN):
        return []
    isi = [(satu, total[f"{satu}_l"] or 0, total[f"{satu}_p"] or 0) for satu in jenjang]
    return grafik_kelamin(laporan, "pegawai_pendidikan", "Pegawai menurut Pendidikan dan Jenis Kelamin", isi)
