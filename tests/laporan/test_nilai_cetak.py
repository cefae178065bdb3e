"""Printing values in their unit."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.laporan import cetak_bersatuan, cetak_nilai
from kinerja.model import Nilai, Rentang

RENTANG = Rentang(Decimal("5.4"), Decimal("6.2"))


@pytest.mark.parametrize(
    ("nilai", "desimal", "satuan", "cetakan"),
    [
        (None, 2, "%", "–"),
        (Decimal("76.5"), 2, "%", "76,50 %"),
        (Decimal("76.5"), 2, "nilai", "76,50"),
        (Decimal(600), 0, "orang", "600"),
        (Decimal("1234567.5"), 1, "orang", "1.234.567,5"),
        (Decimal("40.625"), 2, "%", "40,63 %"),
        (Decimal("-0.004"), 2, "%", "0,00 %"),
        (RENTANG, 2, "%", "5,40–6,20 %"),
        (RENTANG, 1, "nilai", "5,4–6,2"),
        ("WTP", 2, "%", "WTP"),
    ],
)
def test_nilai(nilai: Nilai | None, desimal: int, satuan: str, cetakan: str) -> None:
    """In tables only the percent sign stands beside a number."""
    assert cetak_nilai(nilai, desimal, satuan).replace("\u00a0", " ") == cetakan


@pytest.mark.parametrize(
    ("nilai", "desimal", "satuan", "cetakan"),
    [
        (None, 0, "orang", "–"),
        (None, 0, "rupiah", "–"),
        (Decimal(600), 0, "orang", "600 orang"),
        (Decimal(12345), 0, "usaha mikro", "12.345 usaha mikro"),
        (Decimal("76.5"), 2, "%", "76,50 %"),
        (Decimal(80), 2, "Nilai", "80,00"),
        (Decimal("3.21"), 2, "indeks", "3,21"),
        (Decimal(500000), 0, "rupiah", "Rp500.000"),
        (Decimal(3), 0, "", "3"),
        (RENTANG, 2, "hari", "5,40–6,20 hari"),
        ("BB", 2, "predikat", "BB"),
        ("BB", 2, "orang", "BB"),
    ],
)
def test_bersatuan(nilai: Nilai | None, desimal: int, satuan: str, cetakan: str) -> None:
    """In prose a number has its unit, joined so that no line breaks between them."""
    hasil = cetak_bersatuan(nilai, desimal, satuan)
    assert hasil.replace("\u00a0", " ") == cetakan
    assert " " not in hasil.removesuffix(satuan)
