"""A column of one table that was copied from another year's column of another table."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi

#: Of each indicator its targets of two years, and its realisasi of two years.
_ISI = {
    "Cakupan imunisasi dasar lengkap": ("82 %", "86 %", "80,11%", "87,40%"),
    "Angka bebas jentik": ("≥ 90", "≥ 93", "88,20", "91,75"),
    "Waktu tunggu resep jadi": ("30", "25", "33", "27"),
    "Kepatuhan cuci tangan petugas": ("70%", "75%", "69,30%", "78,04%"),
    "Predikat reformasi birokrasi unit": ("B", "BB", "B", "BB"),
    "Ketersediaan obat esensial": ("95%", "95%", "93,60%", "96,20%"),
}


def _temuan(target: int, capaian: int) -> list[Temuan]:
    """Return what is found where a second table prints the targets and the realisasi of one of the years each."""
    baris = []
    for nama, nilai in _ISI.items():
        kolom = [
            ("Tahun 2021", "Target"),
            ("Tahun 2022", "Target"),
            ("Tahun 2021", "Realisasi"),
            ("Tahun 2022", "Realisasi"),
        ]
        baris += [
            Publikasi(tabel="Tabel 3.1 Perbandingan Kinerja", baris=nama, kelompok=k, kolom=j, nilai=n)
            for (k, j), n in zip(kolom, nilai, strict=True)
        ]
    for nama, nilai in _ISI.items():
        for kolom, n in (("TARGET", target), ("Realisasi", 2 + capaian)):
            baris.append(Publikasi(tabel="Tabel 3.2 Pengukuran Kinerja", baris=nama, kolom=kolom, nilai=nilai[n]))
    semua = [satu.temuan for satu in tinjau_publikasi(baris, tahun=2022).temuan]
    return [satu for satu in semua if satu.aturan == "publikasi-antartabel"]


def test_targets_of_last_year() -> None:
    """Targets of last year beside what was reached this year are named row by row, words such as BB too."""
    temuan = _temuan(0, 1)
    assert {(satu.tercetak, satu.seharusnya) for satu in temuan} == {
        (nilai[0], nilai[1]) for nilai in _ISI.values() if nilai[0] != nilai[1]
    }
    assert all("adalah target tahun 2021" in satu.pesan for satu in temuan)


@pytest.mark.parametrize(("target", "capaian"), [(1, 1), (0, 0)])
def test_a_table_of_one_year(target: int, capaian: int) -> None:
    """A table that prints this year, and one that prints last year throughout, copies nothing row by row."""
    assert not any("adalah target tahun" in satu.pesan for satu in _temuan(target, capaian))


_KEGIATAN = {
    "Penyuluhan gizi ibu hamil": ("900.000.000", "869.633.513"),
    "Pengadaan vaksin rabies": ("1.500.000.000", "1.111.057.800"),
    "Pemeliharaan alat laboratorium": ("345.000.000", "243.081.150"),
    "Pembinaan kader jumantik kelurahan": ("95.000.000", "42.150.000"),
}


def _uang(kolom: int, nama: str) -> list[Temuan]:
    """Return what is found where a second table prints one of the two columns of the first as what was spent."""
    baris = [
        Publikasi(tabel="Tabel 3.5 Rincian Belanja", baris=k, kolom=judul, nilai=n)
        for k, nilai in _KEGIATAN.items()
        for judul, n in zip(("Anggaran (Rp)", "Realisasi (Rp)"), nilai, strict=True)
    ]
    baris += [
        Publikasi(
            tabel="Tabel 3.6 Perbandingan Belanja", baris=nama if k.startswith("Pembinaan") else k, kolom=judul, nilai=n
        )
        for k, nilai in _KEGIATAN.items()
        for judul, n in (("Realisasi (Rp) 2021", "10.000.000"), ("Realisasi (Rp) 2022", nilai[kolom]))
    ]
    return [t.temuan for t in tinjau_publikasi(baris, tahun=2022).temuan if t.temuan.aturan == "publikasi-antartabel"]


@pytest.mark.parametrize("nama", ["Pembinaan kader jumantik kelurahan", "Kader jumantik"])
def test_the_budget_as_what_was_spent(nama: str) -> None:
    """A column of budgets below the heading of what was spent is named row by row, rows of shorter names by their amount."""
    temuan = _uang(0, nama)
    assert {(satu.tercetak, satu.seharusnya) for satu in temuan} == set(_KEGIATAN.values())
    assert all("yang tercetak di sini adalah anggaran" in satu.pesan for satu in temuan)


def test_what_was_spent_in_both_tables() -> None:
    """A column that repeats its own quantity copies nothing."""
    assert _uang(1, "Pembinaan kader jumantik kelurahan") == []
