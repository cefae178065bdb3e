"""Counts of things, of what a column adds up to, of what a sentence lists; words on a target with a number between."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import baris_kalimat
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import Tingkat, tinjau_publikasi

_GUDANG = (
    ("Gudang Ara", "7", "340", "36"),
    ("Gudang Bidara", "5", "215", "24"),
    ("Gudang Cendana", "9", "425", "41"),
)
_KINERJA = (
    ("Persentase gudang terkunci", "90,00", "94,50", "105,00"),
    ("Rasio rak berlabel", "80,00", "80,00", "100,00"),
    ("Lama bongkar muatan rapi", "60,00", "51,00", "85,00"),
)
_LALU = (("91,00", "94,50"), ("81,20", "80,00"), ("50,00", "51,00"))
_TABEL = [
    *(
        Publikasi(tabel="Tabel 2.1 Penyimpanan per Gudang", baris=nama, kolom=k, nilai=n)
        for nama, *isi in _GUDANG
        for k, n in zip(("Rak", "Palet", "Petugas"), isi, strict=True)
    ),
    *(
        Publikasi(tabel="Tabel 3.1 Capaian Kinerja", baris=nama, kolom=k, nilai=n)
        for nama, *isi in _KINERJA
        for k, n in zip(("Target", "Realisasi", "Capaian (%)"), isi, strict=True)
    ),
    *(
        Publikasi(tabel="Tabel 3.2 Perbandingan", baris=satu[0], kolom=f"Realisasi {tahun}", nilai=n)
        for satu, isi in zip(_KINERJA, _LALU, strict=True)
        for tahun, n in zip((2022, 2023), isi, strict=True)
    ),
]


def _temuan(kalimat: str) -> list[str]:
    utuh = baris_kalimat(Kalimat(kalimat, "Bab III"))
    assert utuh is not None
    satu = Publikasi(tabel=utuh.tabel, baris=utuh.baris, kolom=utuh.kolom, nilai=utuh.nilai)
    semua = [t.temuan for t in tinjau_publikasi([*_TABEL, satu], tahun=2023).temuan]
    return [t.pesan for t in semua if t.tingkat is not Tingkat.CATATAN]


@pytest.mark.parametrize(
    ("pola", "benar", "salah"),
    [
        ("Hanya {} indikator yang capaiannya 100 persen.", "satu", "dua"),
        ("{} indikator mengalami kenaikan dibandingkan tahun 2022.", "Dua", "Tiga"),
        ("Jumlah indikator yang turun dibandingkan tahun sebelumnya sebanyak {}.", "satu", "dua"),
        ("Gudang yang memuat lebih dari 300 palet ada {}.", "dua", "tiga"),
        ("Penyimpanan didukung {} petugas.", "101", "111"),
        ("Seluruh penyimpanan memuat {} palet.", "980", "989"),
        ("Di Gudang Bidara terdapat {} rak.", "5", "6"),
        ("Dinas mengelola {} gudang, yaitu Gudang Ara, Gudang Bidara, dan Gudang Cendana.", "tiga", "empat"),
        ("Ada {} gudang yang penuh, yaitu Gudang Ara dan Gudang Cendana, sedangkan lainnya lapang.", "dua", "tiga"),
        ("{} gudang, yaitu Gudang Ara, Gudang Bidara dan Gudang Cendana, akan diperbaiki.", "Tiga", "Empat"),
        ("Ada {} layanan, yaitu 1) terima barang; 2) simpan barang; dan 3) kirim barang.", "tiga", "dua"),
        ("Realisasi Persentase gudang terkunci lebih {} 4,50 persen dari target.", "tinggi", "rendah"),
        ("Lama bongkar muatan rapi {} karena cuaca buruk.", "tidak tercapai", "tercapai"),
        ("Ada {} gudang, yaitu Ara (340 palet), Bidara (215 palet), dan Cendana (425 palet).", "tiga", "empat"),
        ("Palet terbanyak ada di {}, sedangkan di Gudang Bidara paling sedikit.", "Gudang Cendana", "Gudang Ara"),
        ("Gudang Cendana memuat palet terbanyak, sedangkan {} paling sedikit.", "Gudang Bidara", "Gudang Ara"),
        ("Realisasi Rasio rak berlabel tahun 2023 lebih {} daripada tahun 2022.", "rendah", "tinggi"),
        ("Persentase gudang terkunci naik dari {} persen pada tahun 2022 menjadi 94,50 persen.", "91,00", "92,00"),
        ("Rak berlabel tahun 2023 turun {} poin dibandingkan tahun 2022.", "1,20", "1,30"),
        ("Pada tahun {} dinas telah memiliki 60 ruang arsip.", "2023", "2024"),
    ],
)
def test_kata(pola: str, benar: str, salah: str) -> None:
    """What rows, columns, lists and targets bear out gives nothing; with one number or word wrong it is named."""
    assert _temuan(pola.format(benar)) == []
    assert _temuan(pola.format(salah)) != []


@pytest.mark.parametrize(
    "kalimat",
    [
        "Di Gudang Bidara terdapat 6 rak besi.",
        "Dinas mengelola empat gudang, yaitu Gudang Ara, Gudang Bidara, dan dua gudang sewa.",
        "Ada tiga layanan, yaitu 1) terima barang; 2) simpan barang.",
        "Penyimpanan pada tahun 2021 didukung 111 petugas.",
        "Lama bongkar muatan rapi tercapai sebesar 51,00 persen.",
        # a number that no column of the row holds
        "Gudang Bidara mencatat kerusakan tertinggi sebesar 6,22 persen.",
        "Pada tahun 2024 dinas akan memiliki 60 ruang arsip.",
    ],
)
def test_bukan(kalimat: str) -> None:
    """What is narrower, other, cut off, or of another year is none of these counts."""
    assert _temuan(kalimat) == []
