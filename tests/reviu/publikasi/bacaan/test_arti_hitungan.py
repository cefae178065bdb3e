"""What columns hold whose headings say nothing, by what their cells compute to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.reviu.publikasi.bacaan.arti_hitungan import Arti, arti_hitungan
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran

_Susun = Callable[..., IsiPublikasi]
_TIGA = ("Kolasan", "Bumaran", "Tigoran")
_KINERJA, _UANG = ["TARGET", "REALISASI", "CAPAIAN"], ["PAGU", "SERAPAN", "PERSEN_PAGU"]


def _arti(susun: _Susun, kolom: Sequence[str], *isi: str, nama: str = "Tabel 1") -> dict[str, Arti]:
    """Return what the columns of a table hold; a row begins with its name, where it is no indicator."""
    baris = [s.rpartition(": ") for s in isi]
    hasil = arti_hitungan(
        susun((nama, kolom, [(b or f"Jumlah Hal {chr(65 + n)}", *s.split()) for n, (b, _, s) in enumerate(baris)]))
    )
    assert {tabel for tabel, _ in hasil} <= {nama}
    return {judul: satu for (_, judul), satu in hasil.items()}


def _besaran(susun: _Susun, kolom: Sequence[str], *isi: str, nama: str = "Tabel 1") -> list[str]:
    arti = _arti(susun, kolom, *isi, nama=nama)
    assert all(satu.yakin for satu in arti.values())
    return [arti[k].besaran.name if k in arti else "" for k in kolom]


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (("8 6 75", "10 7 70"), _KINERJA[1:]),
        (("8 6 75",), []),
        # Rows that show nothing: all of it, none of it, no number.
        (("8 6 75", "11 11 100"), []),
        (("8 6 75", "11 0 0"), []),
        (("8 6 75", "0 7 70"), []),
        (("8 6 75", "10 7 -"), []),
        (("8 6 75", "0 7 9", "11 11 100", "10 7 70"), _KINERJA[1:]),
        # The same percentage twice is no proof.
        (("8 6 75", "12 9 75"), []),
        # What falls and what is better when it falls breaks nothing.
        (("8 6 75", "10 7 70", "4 6 50"), _KINERJA[1:]),
        (("8 6 75", "10 7 70", "4 6 66,67"), _KINERJA[1:]),
        (("8 6 75", "10 7 70", "4 6 100"), _KINERJA[1:]),
        (("8 6 75", "10 7 70", "6 4 100"), []),
        # One row may break it, where three show it.
        (("8 6 75", "10 7 70", "4 6 90"), []),
        (("8 6 75", "10 7 70", "5 4 80", "4 6 90"), _KINERJA[1:]),
        (("8 6 75", "10 7 70", "5 4 80", "4 6 90", "4 6 91"), []),
        (("8 6 75", "10 7 70", "5 4 80", "10 9 90", "4 6 93", "4 6 91"), []),
        # A percentage that rounding makes nothing shows nothing, one of one does.
        (("8 6 75", "1000 1 0"), []),
        (("8 6 75", "100 1 1"), _KINERJA[1:]),
        # Rounding.
        (("7 6 86", "9 7 78"), _KINERJA[1:]),
        (("7 6 84", "9 7 76"), []),
        (("7,0 6 86,4", "9,0 7 78,4"), _KINERJA[1:]),
        (("80,0 1,0 1,25", "90,0 1,5 1,67", "70,0 1,2 1,90"), []),
        (("80,0 1,0 1,25", "90,0 1,5 1,67", "70,0 1,2 1,80"), _KINERJA[1:]),
    ],
)
def test_target_realisasi_capaian(susun: _Susun, isi: tuple[str, ...], harap: list[str]) -> None:
    """Three columns of which the third is the second in per cent of the first, in two rows or more."""
    assert _besaran(susun, ("Target", "Bumaran", "Tigoran"), *isi)[1:] == (harap or ["", ""])


def test_wherever_they_stand(susun: _Susun) -> None:
    """Order of columns is none of roles."""
    assert _besaran(susun, ("Tigoran", "Target", "Bumaran"), "75 8 6", "70 10 7", "80 5 4") == [
        "CAPAIAN",
        "",
        "REALISASI",
    ]


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (("Aa: 8 6 75", "Bb: 10 7 70"), []),
        # A number above a hundred is no share of a whole.
        (("Aa: 8 6 75", "Bb: 10 12 120"), _KINERJA),
        (("Aa: 8 6 75", "Bb: 100 101 101"), []),
        (("Aa: 8 6 75", "Bb: 100 102 102"), _KINERJA),
        (("Indeks Aa: 8 6 75", "Bb: 10 7 70"), []),
        (("Indeks Aa: 8 6 75", "Cakupan Cc: 5 4 80", "Bb: 10 7 70"), _KINERJA),
        (("8 6 75", "Rata-rata: 10 7 70"), []),
        (("8 6 75", "10 7 70", "Jumlah: 18 13 72"), _KINERJA),
    ],
)
def test_only_of_indicators(susun: _Susun, isi: tuple[str, ...], harap: list[str]) -> None:
    """Shares are capaian where most rows are called like indicators, or one of them exceeds its whole."""
    assert [satu for satu in _besaran(susun, _TIGA, *isi) if satu] == harap


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (("Aa: 8.000.000 6.000.000 75", "Bb: 9.000.000 4.500.000 50"), _UANG),
        (("Aa: 1.000.000 750.000 75", "Bb: 9.000.000 4.500.000 50"), _UANG),
        (("8.000.000 6.000.000 75", "90 45 50"), _KINERJA),
        (("8.000.000 6.000.000 75", "9.000.000 4.500.000 50", "10 7 70"), _UANG),
        (("999.999 500.000 50,00", "999.990 750.000 75,00"), _KINERJA),
    ],
)
def test_money_by_its_size(susun: _Susun, isi: tuple[str, ...], harap: list[str]) -> None:
    """Where most numbers are a million or more the columns are budget, spending and share, of whatever rows."""
    assert [satu for satu in _besaran(susun, _TIGA, *isi) if satu] == harap


@pytest.mark.parametrize(
    ("kolom", "harap"),
    [
        (("Target", "Bumaran", "Tigoran"), ["", *_KINERJA[1:]]),
        (("Kolasan", "Realisasi", "Tigoran"), ["TARGET", "", "CAPAIAN"]),
        (("Pagu", "Bumaran", "Tigoran"), ["", *_UANG[1:]]),
        (("Kolasan", "Bumaran", "Serapan"), ["PAGU", "SERAPAN", ""]),
        (("Target", "Realisasi", "Capaian"), ["", "", ""]),
        (("Target", "Realisasi Anggaran", "Tigoran"), ["", "", ""]),
        (("Kolasan", "Skor", "Tigoran"), ["", "", ""]),
        (("Kolasan", "Bobot", "Tigoran"), ["", "", ""]),
        (("Kolasan", "Bumaran", "%"), _KINERJA),
        (("%", "Bumaran", "Tigoran"), _KINERJA[::-1]),
        (("Kolasan", "%", "Tigoran"), ["", "", ""]),
        (("Kolasan", "Bumaran", "Jumlah"), _KINERJA[::-1]),
        (("Jumlah", "Bumaran", "Tigoran"), _KINERJA),
        (("Kolasan 2022", "Bumaran 2023", "Tigoran"), ["", "", ""]),
        (("Kolasan Triwulan I", "Bumaran", "Tigoran"), ["", "", ""]),
        (("Kolasan Triwulan I", "Bumaran Triwulan I", "Tigoran Triwulan I"), _KINERJA),
        (("A | Kolasan", "B | Bumaran", "B | Tigoran"), _KINERJA),
        (("A | Kolasan 2022", "B | Bumaran", "B | Tigoran"), ["", "", ""]),
        (("A | Kolasan 2022", "A | Bumaran", "A | Tigoran"), _KINERJA),
    ],
)
def test_what_headings_allow(susun: _Susun, kolom: tuple[str, ...], harap: list[str]) -> None:
    """Headings of one year and part of a year, none of which says otherwise; scores and weights have rules of their own."""
    arti = _arti(susun, kolom, "83 6 7,23", "97 7 7,22", "71 15 21,13")
    judul = [k.replace(" | ", " ") for k in kolom]
    assert [arti[k].besaran.name if k in arti else "" for k in judul] == harap


def test_year_and_kind_of_the_first(susun: _Susun) -> None:
    """What follows from a target is of its year and document."""
    arti = _arti(susun, ("Target PK 2022", "Bumaran 2022", "Tigoran"), "8 6 75", "10 7 70")
    assert arti == {
        "Bumaran 2022": Arti(Besaran.REALISASI, True, (), 2022, ("pk", "")),
        "Tigoran": Arti(Besaran.CAPAIAN, True, (), 2022, ("pk", "")),
    }


def test_money_of_months_is_planned(susun: _Susun) -> None:
    """What months were to spend is a plan of withdrawals; half of the rows are not most."""
    uang = ("8.000.000 6.000.000 75", "9.000.000 4.500.000 50", "5.000.000 4.000.000 80")
    bulan = _arti(susun, _TIGA, *(f"{b}: {s}" for b, s in zip(("Januari", "Februari", "Lain"), uang, strict=True)))
    assert [bulan[k].imbuhan for k in _TIGA] == [("rpd",), (), ()]
    lain = _arti(susun, _TIGA, f"Januari: {uang[0]}", f"Lain: {uang[1]}")
    assert [lain[k].imbuhan for k in _TIGA] == [(), (), ()]


_SISA = ("Pagu", "Realisasi Anggaran", "Bumaran")


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (("8 6 2", "9 4 5"), "SISA"),
        (("8 6 2",), ""),
        (("8 6 2", "9 4 4"), ""),
        (("8 6 2", "9 4 5", "10 4 7"), ""),
        (("8 6 2", "9 4 5", "10 4 6", "10 3 8"), "SISA"),
        (("8 6 2", "9 4 5", "10 10 0"), "SISA"),
        (("8 6 2", "9 4 5", "10 10 0", "7 7 0", "6 5 2"), ""),
        (("8,0 6,0 2,2", "9,0 4,0 5,2"), "SISA"),
        (("8,0 6,0 2,3", "9,0 4,0 5,3"), ""),
        (("8 6 2", "9 4 -", "9 4 5"), "SISA"),
    ],
)
def test_what_is_left(susun: _Susun, isi: tuple[str, ...], harap: str) -> None:
    """A column is what is left of the budget where two rows show it, and three of four that say anything."""
    assert _besaran(susun, _SISA, *isi) == ["", "", harap]


def test_efficiency_and_what_is_left_of_found_columns(susun: _Susun) -> None:
    """Capaian less share is the efficiency; what is left is found beside columns that were found themselves."""
    kolom = ("Target", "Capaian", "Serapan", "Bumaran")
    assert _besaran(susun, kolom, "1 98 90 8", "1 97 91 6")[-1] == "EFISIENSI"
    assert _besaran(susun, (*_TIGA, "Sela 2022"), "8 6 75 2", "10 7 70 3") == [*_KINERJA, ""]
    uang = _arti(susun, (*_TIGA, "Sela 2022"), "8.000.000 6.000.000 75 2.000.000", "9.000.000 4.000.000 44 5.000.000")
    assert uang["Sela 2022"] == Arti(Besaran.SISA, True, tahun=2022)


@pytest.mark.parametrize(("lain", "harap"), [(13, 3), (14, 0)])
def test_wide_tables(susun: _Susun, lain: int, harap: int) -> None:
    """Sixteen columns are tried with each other."""
    kolom = (*(f"Lajur {chr(97 + n)}" for n in range(lain)), *_TIGA)
    isi = [
        " ".join([*[str(211 + b)] * lain, *s.split()]) for b, s in enumerate(("83 6 7,23", "97 7 7,22", "71 15 21,13"))
    ]
    assert len(_arti(susun, kolom, *isi)) == harap


def test_the_nearest_columns_first(susun: _Susun) -> None:
    """Of two triples that share a column the one whose columns stand next to each other is meant."""
    kolom = ("Kota | Aa", "Kota | Bb", "Kota | Cc", "Desa | Aa", "Desa | Bb", "Desa | Cc")
    arti = _arti(susun, kolom, "83 6 7,23 83 5 6,02", "97 7 7,22 97 9 9,28", "71 15 21,13 71 16 22,54")
    assert [arti[k.replace(" | ", " ")].besaran.name for k in kolom] == [*_KINERJA, *_KINERJA]


def test_what_is_no_performance_does_not_end_the_search(susun: _Susun) -> None:
    """Columns beside those of a score are looked at by themselves."""
    kolom = ("Kota | Skor", "Kota | Bb", "Kota | Cc", "Desa | Aa", "Desa | Bb", "Desa | Cc")
    arti = _arti(susun, kolom, "83 6 7,23 89 5 5,62", "97 7 7,22 91 9 9,89", "71 15 21,13 79 16 20,25")
    assert [arti[k].besaran.name if k in arti else "" for k in (s.replace(" | ", " ") for s in kolom)] == [
        *[""] * 3,
        *_KINERJA,
    ]


def test_running_text_has_no_columns(susun: _Susun) -> None:
    """Running text is left alone."""
    assert _arti(susun, _TIGA, "8 6 75", "10 7 70", nama="Prosa") == {}


@pytest.mark.parametrize(("kolom", "harap"), [("Kolasan", _KINERJA), ("Kolasan per 1.000 bayi", [])])
def test_rates_say_what_they_are(susun: _Susun, kolom: str, harap: list[str]) -> None:
    """Two rows may fit a rate by chance: by its heading it is of something else."""
    baris = ("Indeks Aa: 8 6 75", "Cakupan Bb: 10 7 70", "Indeks Cc: 5 4 80")
    assert [satu for satu in _besaran(susun, ("Bumaran", "Tigoran", kolom), *baris) if satu] == harap
