"""Units and agreements as tables name them, from table to table and from year to year."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi

_INDIKATOR = "Indeks kepuasan pengguna layanan perpustakaan"


def _temuan(isi: list[tuple[str, str, str, str]], aturan: str) -> list[Temuan]:
    baris = [Publikasi(tabel=t, baris=b, kolom=k, nilai=n) for t, b, k, n in isi]
    return [s.temuan for s in tinjau_publikasi(baris, tahun=2021).temuan if s.temuan.aturan == aturan]


def _bersatuan(*satuan: str) -> list[tuple[str, str, str, str]]:
    return [
        (f"Tabel 3.{n} Capaian Layanan", _INDIKATOR, kolom, nilai)
        for n, satu in enumerate(satuan, 1)
        for kolom, nilai in (("Satuan", satu), ("Target", "82,50"))
    ]


@pytest.mark.parametrize(
    ("satuan", "tingkat"),
    [
        (("Skor", "Skor", "Poin", "Poin", "Poin"), [Tingkat.PERINGATAN]),
        (("Nilai", "Indeks", "Indeks"), [Tingkat.CATATAN]),
        (("Poin", "point", "Poin."), []),
        (("Skor", "Skor"), []),
    ],
)
def test_sebutan_nilai(satuan: tuple[str, ...], tingkat: list[Tingkat]) -> None:
    """Two names for the points of one indicator are named both; two spellings of one name are not."""
    temuan = _temuan(_bersatuan(*satuan), "publikasi-satuan")
    assert [satu.tingkat for satu in temuan] == tingkat
    if tingkat == [Tingkat.PERINGATAN]:
        assert "Skor pada 2 tabel dan Poin pada 3 tabel" in temuan[0].pesan


@pytest.mark.parametrize(
    ("judul", "banyak"),
    [
        (("Tabel 2.1 Perjanjian Kinerja Tahun 2020",), 1),
        (("Tabel 2.1 Perjanjian Kinerja Dinas Perpustakaan Tahun 2021",), 0),
        (("Tabel 2.1 Perjanjian Kinerja Tahun 2020", "Tabel 2.2 Perjanjian Kinerja Tahun 2021"), 0),
        (("Tabel 2.1 Perbandingan Perjanjian Kinerja Tahun 2020 dan 2021",), 0),
        (("Tabel 2.1 Rencana Aksi atas Laporan Kinerja Tahun 2020",), 0),
    ],
)
def test_judul_perjanjian(judul: tuple[str, ...], banyak: int) -> None:
    """A caption on last year's agreement is named where no other caption is on that of the report's year."""
    isi = [(satu, f"{_INDIKATOR} {n}", "Target", f"8{n},50") for n, satu in enumerate(judul)]
    temuan = _temuan(isi, "publikasi-salinan-naskah")
    assert [satu.tempat for satu in temuan] == [judul[0]] * banyak


@pytest.mark.parametrize(
    ("judul", "isi", "banyak"),
    [
        ("Fisik (Rp)", ("18,50", "42,30", "71,80"), 1),
        ("Fisik (%)", ("18,50", "42,30", "71,80"), 0),
        ("Sisa (Rp)", ("1.250.000", "42,30", "71,80"), 0),
        # Whole numbers can be rupiah: of a rate, of a fee.
        ("Retribusi (Rp)", ("100", "150", "200"), 0),
        ("Fisik (Rp)", ("18,50", "42,30"), 0),
    ],
)
def test_rupiah_atau_persen(judul: str, isi: tuple[str, ...], banyak: int) -> None:
    """A column headed in rupiah that holds small numbers with decimals, beside real amounts, is one of percentages."""
    tabel = "Tabel 3.18 Realisasi per Triwulan"
    baris = [
        (tabel, f"Triwulan {n}", kolom, nilai)
        for n, satu in enumerate(isi, 1)
        for kolom, nilai in (("Realisasi (Rp)", f"{n}2.384.516.218"), (judul, satu))
    ]
    temuan = _temuan(baris, "publikasi-satuan")
    assert [satu.tercetak for satu in temuan] == [judul] * banyak
