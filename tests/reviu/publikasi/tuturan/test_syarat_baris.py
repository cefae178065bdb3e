"""How many rows of a table meet what a sentence says of them."""

from __future__ import annotations

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.tuturan.himpunan_baris import himpunan
from kinerja.reviu.publikasi.tuturan.syarat_baris import banyak_bersyarat

_WARGA: TabelTerbit = (
    "Tabel 1.4 Warga per Desa",
    "Jiwa 2022|Jiwa 2023|Persentase melek huruf|Kategori",
    {
        "Desa Randu": ("100", "110", "50,00%", "Maju"),
        "Desa Waru": ("200", "200", "60,00%", "Maju"),
        "Desa Salam": ("300", "290", "60,00%", "Mandiri"),
        "Desa Jati": ("400", "410", "70,00%", "Maju"),
    },
)


def _banyak(teks: str, tabel: TabelTerbit = _WARGA) -> frozenset[int] | None:
    satu = himpunan(peta_kalimat(tabel=sel_terbit(tabel)))[0]
    return banyak_bersyarat(satu, teks, 2023)


@pytest.mark.parametrize(
    ("teks", "banyak"),
    [
        ("desa berpenduduk lebih dari 200 jiwa", {2}),
        ("desa berpenduduk di atas 290 jiwa", {1}),
        ("desa berpenduduk melampaui 109 jiwa", {4}),
        ("desa berpenduduk minimal 200 jiwa", {3}),
        ("desa berpenduduk tidak kurang dari 200 jiwa", {3}),
        ("desa berpenduduk kurang dari 200 jiwa", {1}),
        ("desa berpenduduk belum mencapai 200 jiwa", {1}),
        ("desa berpenduduk di bawah 110 jiwa", {0}),
        ("desa berpenduduk tidak melebihi 200 jiwa", {2}),
        ("desa berpenduduk paling banyak 200 jiwa", {2}),
        # what reaches a number may be above it
        ("desa berpenduduk mencapai 200 jiwa", {1, 3}),
        ("desa berpenduduk tepat 290 jiwa", {1, 2}),
        ("desa yang melek huruf lebih dari 60%", {1}),
        ("desa yang melek huruf minimal 60 persen", {3}),
        # a point parts thousands, but not those of a percentage
        ("desa berpenduduk lebih dari 1.200 jiwa", {0}),
        ("desa yang melek huruf lebih dari 60.000%", {1}),
        ("desa yang melek huruf di bawah 60,00%", {1}),
    ],
)
def test_batas(teks: str, banyak: set[int]) -> None:
    """The rows on the side of a bound that a sentence names, in columns of its unit and of the report's year."""
    assert _banyak(teks) == banyak


@pytest.mark.parametrize(
    ("teks", "banyak"),
    [
        ("desa yang penduduknya meningkat", {2}),
        ("desa yang penduduknya menurun", {1}),
        ("desa yang penduduknya lebih tinggi dibanding tahun lalu", {2}),
        ("desa yang penduduknya lebih rendah dari tahun lalu", {1}),
        ("desa berkategori maju", {3}),
        ("desa dengan kategori mandiri", {1}),
        ("desa berkategori unggul", set()),
        ("desa yang maju", None),
        ("desa", None),
    ],
)
def test_arah_dan_mutu(teks: str, banyak: set[int] | None) -> None:
    """What stayed neither rose nor fell; a rating counts behind the word for it."""
    assert _banyak(teks) == banyak


@pytest.mark.parametrize(
    ("kolom", "nilai", "teks", "banyak"),
    [
        # money by Rp alone
        ("Anggaran (Rp)", ("100", "200", "300", "400"), "desa di atas Rp200", {2}),
        ("Anggaran (Rp)", ("100", "200", "300", "400"), "desa di atas 200", set()),
        # a year other than the report's, a plan, a row that is empty
        ("Jiwa 2021", ("100", "200", "300", "400"), "desa di atas 200", set()),
        ("Target 2022|Target 2023", ("100", "200", "300", "400"), "desa yang meningkat", set()),
        # each rating once is a name, as are many words
        ("Kategori", ("Maju", "Mandiri", "Tumbuh", "Rintisan"), "desa berkategori maju", set()),
        ("Kategori", ("Maju", "Maju", "Maju", "Maju tumbuh pesat sekali"), "desa berkategori maju", set()),
        ("Kategori", ("Sangat Maju", "Maju", "Maju", "Maju"), "desa berkategori sangat maju", {1}),
        ("Kategori", ("Sangat Maju", "Maju", "Maju", "Maju"), "desa berkategori maju", {3}),
        ("Kategori", ("Maju Pesat Sekali", "Maju", "Maju", "Maju"), "desa berkategori maju", {3}),
    ],
)
def test_kolom(kolom: str, nilai: tuple[str, ...], teks: str, banyak: set[int]) -> None:
    """Where no column decides, no count is meant."""
    lajur = kolom.count("|") + 1
    isi = {
        nama: ("7", *(satu if not k else satu + "0" for k in range(lajur)))
        for nama, satu in zip(("Desa Randu", "Desa Waru", "Desa Salam", "Desa Jati"), nilai, strict=True)
    }
    hasil = _banyak(teks, ("Tabel 1.4 Warga per Desa", f"Rukun 2020|{kolom}", isi))
    assert hasil == banyak


@pytest.mark.parametrize(
    ("kolom", "satu", "lain", "teks", "banyak"),
    [
        # the column that is named, of two that could be meant; a row without last year
        ("Sapi|Ayam", ("30", "10"), ("40", "50"), "desa dengan ayam di atas 20", {1}),
        ("Jiwa 2022|Jiwa 2023", ("100", "110"), ("100", "120"), "desa yang meningkat", {2}),
        ("Jiwa 2022|Jiwa 2023", ("100", "110"), ("", "120"), "desa yang meningkat", set()),
    ],
)
def test_dua_kolom(kolom: str, satu: tuple[str, ...], lain: tuple[str, ...], teks: str, banyak: set[int]) -> None:
    """Of several columns the one that fits."""
    assert _banyak(teks, ("Tabel 1.4 Isi per Desa", kolom, {"Desa Randu": satu, "Desa Waru": lain})) == banyak


def test_dua_kolom_predikat() -> None:
    """A rating is counted in the first column that has it."""
    isi = {"Desa Randu": ("Maju", "Maju"), "Desa Waru": ("Maju", "Lesu"), "Desa Jati": ("Lesu", "Lesu")}
    assert _banyak("desa berkategori maju", ("Tabel 1.4 Isi per Desa", "Kategori|Status", isi)) == {2}


@pytest.mark.parametrize(("lajur", "banyak"), [(3, {0, 1, 2}), (4, set())])
def test_banyak_kolom(lajur: int, banyak: set[int]) -> None:
    """Of three columns any may be meant, of more nobody knows."""
    isi = {
        nama: tuple(str(10 * baris + 11 * k) for k in range(lajur))
        for baris, nama in enumerate(("Desa Randu", "Desa Waru"))
    }
    kolom = "|".join("Sapi Ayam Itik Kambing".split()[:lajur])
    assert _banyak("desa di atas 20", ("Tabel 1.4 Ternak per Desa", kolom, isi)) == banyak
