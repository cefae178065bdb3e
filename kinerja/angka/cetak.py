"""Printing numbers, dates and lists as id_ID does. The only place where a number becomes text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from functools import cache, lru_cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import NumberPattern, format_decimal, parse_pattern

from kinerja.angka.bulat import bulatkan

__all__ = [
    "NBSP",
    "TANPA_NILAI",
    "cetak_bulat",
    "cetak_desimal",
    "cetak_persen",
    "cetak_romawi",
    "cetak_rupiah",
    "cetak_tanggal",
    "gabung",
    "terbilang",
]

_LOKAL = Locale("id", "ID")
#: No-break space: a number and its unit stay on one line.
NBSP = "\u00a0"
#: What prints where there is no value.
TANPA_NILAI = "–"


@cache
def _pola(desimal: int) -> NumberPattern:
    return parse_pattern("#,##0" + ("." + "0" * desimal if desimal else ""))


def cetak_desimal(nilai: Decimal | int | None, desimal: int = 2) -> str:
    """Print with exactly ``desimal`` digits after the comma.

    >>> cetak_desimal(Decimal("1234.5")), cetak_desimal(None)
    ('1.234,50', '–')
    """
    if nilai is None:
        return TANPA_NILAI
    return _tercetak(bulatkan(nilai, desimal), desimal)


@lru_cache(maxsize=8192)
def _tercetak(bulat: Decimal | int, desimal: int) -> str:
    return format_decimal(bulat, format=_pola(desimal), locale=_LOKAL)


def cetak_bulat(nilai: int | None) -> str:
    """Print a whole number with dots between thousands.

    >>> cetak_bulat(31826684236)
    '31.826.684.236'
    """
    return TANPA_NILAI if nilai is None else _tercetak(nilai, 0)


def cetak_rupiah(nilai: int | None) -> str:
    """Print an amount with its sign, as in running text.

    >>> cetak_rupiah(500000)
    'Rp500.000'
    """
    if nilai is None:
        return TANPA_NILAI
    return f"-Rp{cetak_bulat(-nilai)}" if nilai < 0 else f"Rp{cetak_bulat(nilai)}"


def cetak_persen(nilai: Decimal | int | None, desimal: int = 2) -> str:
    """Print a percentage with its sign; the number is in persen already (77.04, not 0.7704).

    >>> cetak_persen(Decimal("77.04")).replace(NBSP, " ")
    '77,04 %'
    """
    return TANPA_NILAI if nilai is None else f"{cetak_desimal(nilai, desimal)}{NBSP}%"


def cetak_tanggal(tanggal: dt.date) -> str:
    """Print a date in words.

    >>> cetak_tanggal(dt.date(2024, 2, 28))
    '28 Februari 2024'
    """
    return format_date(tanggal, format="d MMMM y", locale=_LOKAL)


def cetak_romawi(nilai: int) -> str:
    """Print 1 to 3999 in roman capitals.

    >>> cetak_romawi(4)
    'IV'
    """
    tanda = (
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    )
    hasil = ""
    for besar, huruf in tanda:
        kali, nilai = divmod(nilai, besar)
        hasil += huruf * kali
    return hasil


def terbilang(nilai: int) -> str:
    """Spell a whole number.

    >>> terbilang(14)
    'empat belas'
    """
    # Imported here: it brings all its languages, which a command need not wait for.
    from num2words import num2words

    return str(num2words(nilai, lang="id"))


def gabung(bagian: Sequence[str], penghubung: str = "dan") -> str:
    """Join names as a sentence does: "a", "a dan b", "a, b, dan c".

    >>> gabung(["a", "b", "c"])
    'a, b, dan c'
    >>> gabung(["a", "b"], "atau")
    'a atau b'
    """
    if len(bagian) < 2:
        return "".join(bagian)
    if len(bagian) == 2:
        return f" {penghubung} ".join(bagian)
    return f"{', '.join(bagian[:-1])}, {penghubung} {bagian[-1]}"
