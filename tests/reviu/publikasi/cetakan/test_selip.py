"""Digits of printed numbers, and one slip of the hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.selip import angka_cetak, selip


@pytest.mark.parametrize(
    ("satu", "lain", "sekali"),
    [
        ("5333", "5833", True),
        ("589740", "598740", True),
        ("4376", "5276", False),
        ("1234", "1324", True),
        ("1234", "1432", False),
        ("12345", "21435", False),
        ("1223", "1323", True),
        ("1234", "1234", False),
        ("138", "1384", True),
        ("1384", "138", True),
        ("138", "2138", True),
        ("1388", "138", True),
        ("138", "13845", False),
        ("138", "1453", False),
        ("12", "34", False),
        ("12", "13", True),
    ],
)
def test_one_slip(satu: str, lain: str, sekali: bool) -> None:
    """One digit wrong, missing or doubled, or two that stand side by side exchanged; the same digits are none."""
    assert selip(satu, lain) is sekali


def test_digits_as_another_number_is_printed() -> None:
    """With its decimals, without sign."""
    assert angka_cetak(Decimal("5.5"), Cetakan(Decimal("93.68"), 2)) == "550"
    assert angka_cetak(Decimal(-12), Cetakan(Decimal(5), 0)) == "12"
