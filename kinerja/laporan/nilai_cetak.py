"""Printing a target or realisasi in its own unit."""

from __future__ import annotations

import re
from decimal import Decimal

from kinerja.angka import NBSP, TANPA_NILAI, cetak_desimal, cetak_rupiah
from kinerja.model import SATUAN_NILAI, Nilai, Rentang

__all__ = ["cetak_bersatuan", "cetak_nilai"]

_KELIPATAN_RUPIAH = re.compile(r"(ribu|juta|miliar|triliun)\s+rupiah", re.IGNORECASE)


def cetak_nilai(nilai: Nilai | None, desimal: int = 2, satuan: str = "") -> str:
    """Print a value as tables do: only "%" stands beside the number, other units have their own column.

    >>> cetak_nilai(Decimal("76.5"), 2, "%").replace(NBSP, " "), cetak_nilai(Decimal(80), 2, "nilai")
    ('76,50 %', '80,00')
    """
    if nilai is None:
        return TANPA_NILAI
    akhir = f"{NBSP}%" if satuan == "%" else ""
    if isinstance(nilai, Rentang):
        return f"{cetak_desimal(nilai.bawah, desimal)}–{cetak_desimal(nilai.atas, desimal)}{akhir}"
    return nilai if isinstance(nilai, str) else cetak_desimal(nilai, desimal) + akhir


def cetak_bersatuan(nilai: Nilai | None, desimal: int, satuan: str) -> str:
    """Print a value as prose does: with its unit, except where the unit says nothing (nilai, indeks).

    >>> cetak_bersatuan(Decimal(600), 0, "orang").replace(NBSP, " ")
    '600 orang'
    >>> cetak_bersatuan(Decimal(1500), 0, "juta rupiah").replace(NBSP, " ")
    'Rp1.500 juta'
    """
    if nilai is not None and satuan == "rupiah" and isinstance(nilai, Decimal):
        return cetak_rupiah(int(nilai))
    if nilai is None or satuan == "%" or satuan.casefold() in SATUAN_NILAI or isinstance(nilai, str):
        return cetak_nilai(nilai, desimal, satuan)
    if temu := _KELIPATAN_RUPIAH.fullmatch(satuan):
        return f"Rp{cetak_nilai(nilai, desimal)}{NBSP}{temu[1].casefold()}"
    return f"{cetak_nilai(nilai, desimal)}{NBSP}{satuan}"
