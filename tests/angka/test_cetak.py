"""Printing as id_ID does."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja.angka import (
    NBSP,
    TANPA_NILAI,
    cetak_bulat,
    cetak_desimal,
    cetak_persen,
    cetak_romawi,
    cetak_rupiah,
    cetak_tanggal,
    gabung,
    terbilang,
)


@pytest.mark.parametrize(
    ("nilai", "desimal", "teks"),
    [
        ("77.0380", 2, "77,04"),
        ("1234.5", 2, "1.234,50"),
        ("10582", 0, "10.582"),
        ("0.58", 2, "0,58"),
        ("-53.19", 2, "-53,19"),
        ("-0.001", 2, "0,00"),
        ("999.995", 2, "1.000,00"),
        ("31826684236", 0, "31.826.684.236"),
        ("12345678901234567890.12", 2, "12.345.678.901.234.567.890,12"),
    ],
)
def test_desimal(nilai: str, desimal: int, teks: str) -> None:
    """A comma before decimals, dots between thousands, rounded half-up."""
    assert cetak_desimal(Decimal(nilai), desimal) == teks


def test_tanpa_nilai() -> None:
    """A missing value prints a dash, never a zero."""
    assert {cetak(None) for cetak in (cetak_desimal, cetak_bulat, cetak_rupiah, cetak_persen)} == {TANPA_NILAI}
    assert cetak_desimal(0) != TANPA_NILAI


def test_persen() -> None:
    """A no-break space holds number and sign together."""
    assert cetak_persen(Decimal("108.4833")) == f"108,48{NBSP}%"
    assert cetak_persen(100, 0) == f"100{NBSP}%"


def test_rupiah() -> None:
    """Rp stands before the number without space, a minus before Rp."""
    assert cetak_rupiah(3335152203) == "Rp3.335.152.203"
    assert cetak_rupiah(-10) == "-Rp10"
    assert cetak_rupiah(0) == "Rp0"


@given(st.integers(-(10**16), 10**16))
def test_bulat_utuh(nilai: int) -> None:
    """A printed whole number loses nothing, and every group but the first has three digits."""
    teks = cetak_bulat(nilai)
    assert int(teks.replace(".", "")) == nilai
    assert all(len(kelompok) == 3 for kelompok in teks.split(".")[1:])


@pytest.mark.parametrize(
    ("tanggal", "teks"),
    [((2024, 2, 28), "28 Februari 2024"), ((2023, 11, 1), "1 November 2023"), ((2023, 8, 17), "17 Agustus 2023")],
)
def test_tanggal(tanggal: tuple[int, int, int], teks: str) -> None:
    """A date is printed in words, the day without a leading zero."""
    assert cetak_tanggal(dt.date(*tanggal)) == teks


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        (0, "nol"),
        (3, "tiga"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (14, "empat belas"),
        (20, "dua puluh"),
        (38, "tiga puluh delapan"),
        (100, "seratus"),
        (110, "seratus sepuluh"),
        (567, "lima ratus enam puluh tujuh"),
        (1000, "seribu"),
        (1111, "seribu seratus sebelas"),
        (2415, "dua ribu empat ratus lima belas"),
        (4006, "empat ribu enam"),
        (11000, "sebelas ribu"),
        (500000, "lima ratus ribu"),
        (1000000, "satu juta"),
        (1800000, "satu juta delapan ratus ribu"),
    ],
)
def test_terbilang(nilai: int, teks: str) -> None:
    """A whole number is spelled as one says it."""
    assert terbilang(nilai) == teks


@pytest.mark.parametrize(
    ("nilai", "teks"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (99, "XCIX"), (2023, "MMXXIII")]
)
def test_romawi(nilai: int, teks: str) -> None:
    """Roman numerals subtract only before the next two larger signs."""
    assert cetak_romawi(nilai) == teks


@given(st.integers(1, 3999))
def test_romawi_terbaca_kembali(nilai: int) -> None:
    """A roman numeral is read back as the same number."""
    angka = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}[huruf] for huruf in cetak_romawi(nilai)]
    assert sum(-a if a < b else a for a, b in pairwise([*angka, 0])) == nilai


@pytest.mark.parametrize(
    ("bagian", "teks"), [([], ""), (["a"], "a"), (["a", "b"], "a dan b"), (["a", "b", "c"], "a, b, dan c")]
)
def test_gabung(bagian: list[str], teks: str) -> None:
    """Three and more names carry a comma before "dan"."""
    assert gabung(bagian) == teks
