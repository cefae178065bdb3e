"""Printed numbers: what they can mean, and whether two can mean one thing."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan import baca_cetakan, sama


@pytest.mark.parametrize(
    ("teks", "nilai"),
    [
        ("9.000", "9000"),
        ("550,250,000", "550250000"),
        ("91,12 %", "91.12"),
        ("Rp1,2 M", "1200000000"),
        ("Rp 3,4 jt", "3400000"),
        ("12,5 miliar", "12500000000"),
        ("Rp. 5.613.900.000,-", "5613900000"),
        ("1 234 567", "1234567"),
        ("(3,4)", "-3.4"),
        ("15 487 168,06", "15487168.06"),
        ("(70,00)BB", "70.00"),
        ("10. 717 .308", "10717308"),
        ("5 m", "5"),
    ],
)
def test_nilai(teks: str, nilai: str) -> None:
    """A number is read in the way in which it is written, with its unit."""
    angka = baca_cetakan(teks, ribuan=True)
    assert angka is not None
    assert angka.nilai == Decimal(nilai)


def test_blanks_may_part_thousands() -> None:
    """Such a number is written in full, as statistics offices do."""
    angka = baca_cetakan("15 487 168,06", ribuan=True)
    assert angka is not None
    assert angka.cacat == ""


@pytest.mark.parametrize(
    "teks", ["IKK BARU", "-", "12/8/2023", "100% (20%)", "68,00 145 280.000", "5 6 7", "1.1.1", "2.10.3", "2,4.4", ""]
)
def test_bukan_bilangan(teks: str) -> None:
    """Words, dashes, dates, codes of several levels and two numbers in one cell are no number."""
    assert baca_cetakan(teks, ribuan=True) is None


@pytest.mark.parametrize(
    ("satu", "dua", "hasil"),
    [
        ("9,000", "9000", True),
        ("9,000", "9", True),
        ("39%", "39,27", True),
        ("97", "96,54", True),
        ("7", "8", False),
        ("100,92", "100,93", False),
        ("Rp2,32 miliar", "2.317.614.000", True),
        ("77,32", "77,04", False),
    ],
)
def test_sama(satu: str, dua: str, hasil: bool) -> None:
    """The finer print, rounded or cut, gives the coarser one; two whole numbers are equal or not."""
    a, b = baca_cetakan(satu, ribuan="%" not in satu), baca_cetakan(dua, ribuan=True)
    assert a is not None
    assert b is not None
    assert sama(a, b) is hasil


def test_longgar() -> None:
    """What was computed on the way may differ by one last digit."""
    a, b = baca_cetakan("100,92", ribuan=False), baca_cetakan("100,93", ribuan=False)
    assert a is not None
    assert b is not None
    assert sama(a, b, longgar=True)


@pytest.mark.parametrize(
    ("teks", "nilai"), [("503,753.650", "503753650"), ("1,234.50", "1234.50"), ("1.234,567", "1234.567")]
)
def test_titik_dan_koma(teks: str, nilai: str) -> None:
    """A point behind three digits of an amount parts thousands, though a comma was typed before it: it is told as mistyped."""
    angka = baca_cetakan(teks, ribuan=True)
    assert angka is not None
    assert (angka.nilai, bool(angka.cacat)) == (Decimal(nilai), teks == "503,753.650")
