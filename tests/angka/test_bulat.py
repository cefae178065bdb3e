"""Exact arithmetic and rounding half-up."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import floor
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja.angka import DasarHitung, bagi, bulatkan, persen, rerata

BILANGAN = st.decimals(-(10**12), 10**12, places=8)
RUPIAH = st.integers(0, 10**14)


def acuan(nilai: Fraction, desimal: int) -> Fraction:
    """Round half away from zero, by the definition."""
    besar = Fraction(floor(abs(nilai) * 10**desimal + Fraction(1, 2)), 10**desimal)
    return besar if nilai >= 0 else -besar


@pytest.mark.parametrize(
    ("nilai", "desimal", "hasil"),
    [
        ("40.625", 2, "40.63"),
        ("59.375", 2, "59.38"),
        ("99.999807", 2, "100.00"),
        ("-0.005", 2, "-0.01"),
        ("-0.004", 2, "0.00"),
        ("2.5", 0, "3"),
        ("3.5", 0, "4"),
        ("-2.5", 0, "-3"),
        ("77.04", 4, "77.0400"),
    ],
)
def test_bulatkan(nilai: str, desimal: int, hasil: str) -> None:
    """A tie goes away from zero, whatever digit stands before it; a zero carries no sign."""
    assert str(bulatkan(Decimal(nilai), desimal)) == hasil


@given(BILANGAN, st.integers(0, 6))
def test_bulatkan_seperti_acuan(nilai: Decimal, desimal: int) -> None:
    """Rounding agrees with the definition on fractions and gives exactly the digits asked for."""
    hasil = bulatkan(nilai, desimal)
    assert Fraction(hasil) == acuan(Fraction(nilai), desimal)
    assert -hasil.as_tuple().exponent == desimal  # type: ignore[operator]


@given(BILANGAN, st.integers(0, 6))
def test_bulatkan_sekali_cukup(nilai: Decimal, desimal: int) -> None:
    """A rounded number stays as it is, and minus a number rounds to minus the result."""
    hasil = bulatkan(nilai, desimal)
    assert bulatkan(hasil, desimal) == hasil
    assert bulatkan(-nilai, desimal) == -hasil


@given(RUPIAH, st.integers(1, 10**14))
def test_persen_seperti_acuan(bagian: int, seluruhnya: int) -> None:
    """A percentage of two amounts prints the digits of the exact quotient."""
    hasil = persen(bagian, seluruhnya)
    assert hasil is not None
    assert Fraction(bulatkan(hasil)) == acuan(Fraction(bagian * 100, seluruhnya), 2)


@pytest.mark.parametrize(("atas", "bawah"), [(None, 5), (5, None), (None, None), (5, 0), (0, 0), (None, 0)])
def test_persen_tanpa_bagian(atas: int | None, bawah: int | None) -> None:
    """Without a part, or of nothing, there is no percentage."""
    assert persen(atas, bawah) is None


@pytest.mark.parametrize("atas", [1, 0])
def test_bagi_nol(atas: int) -> None:
    """A division by zero is an error of the caller, whatever is divided."""
    with pytest.raises(ZeroDivisionError, match="penyebut nol"):
        bagi(atas, 0)


@given(st.lists(BILANGAN, min_size=1, max_size=12))
def test_rerata(nilai: list[Decimal]) -> None:
    """The mean lies between the smallest and the largest, does not hang on the order, and skips what is missing."""
    hasil = rerata(nilai)
    assert hasil is not None
    assert min(nilai) <= hasil <= max(nilai)
    assert rerata(reversed(nilai)) == rerata([None, *nilai, None]) == hasil


@given(st.lists(st.tuples(RUPIAH, st.integers(1, 10**6)), min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_rerata_tak_bergantung_urutan(bagian: list[tuple[int, int]], acak: Random) -> None:
    """The mean of quotients that never end is the same in any order, to the last digit."""
    nilai = [bagi(a, b) for a, b in bagian]
    hasil = rerata(nilai)
    acak.shuffle(nilai)
    assert rerata(nilai) == hasil


def test_rerata_tanpa_nilai() -> None:
    """The mean of nothing is missing, not zero."""
    assert rerata([]) is None
    assert rerata([None, None]) is None


@given(st.none() | BILANGAN, st.integers(0, 4))
def test_dasar_hitung(nilai: Decimal | None, desimal: int) -> None:
    """Tercetak takes an operand as printed, penuh takes it as it is; a missing one stays missing."""
    assert DasarHitung.PENUH.operand(nilai, desimal) == nilai
    assert DasarHitung.TERCETAK.operand(nilai, desimal) == (None if nilai is None else bulatkan(nilai, desimal))
