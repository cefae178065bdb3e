"""Exact division and rounding half-up, the way a pocket calculator and every printed report do it."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from enum import StrEnum

__all__ = ["DasarHitung", "bagi", "bulatkan", "desimal_asli", "persen", "rerata"]

#: 34 digits: wide enough that a quotient of two amounts of this world cannot round to a tie that it is not.
_KONTEKS = Context(prec=34, rounding=ROUND_HALF_UP)
#: Wide enough that a sum of such quotients is exact and does not hang on the order of its terms.
_PENJUMLAHAN = Context(prec=60, rounding=ROUND_HALF_UP)


class DasarHitung(StrEnum):
    """What a derived number is computed from.

    ``tercetak``: from its operands as printed beside it, each rounded to its own precision first, so that a reader
    with a calculator gets the same. ``penuh``: from unrounded operands; the result is rounded once, when printed.
    """

    TERCETAK = "tercetak"
    PENUH = "penuh"

    def operand(self, nilai: Decimal | None, desimal: int = 2) -> Decimal | None:
        """Return ``nilai`` as this basis lets it enter a formula.

        >>> DasarHitung.TERCETAK.operand(Decimal("77.0380"), 2), DasarHitung.PENUH.operand(Decimal("77.0380"), 2)
        (Decimal('77.04'), Decimal('77.0380'))
        """
        bulat = self.bulat(desimal)
        return nilai if nilai is None or bulat is None else bulatkan(nilai, bulat)

    def bulat(self, desimal: int = 2) -> int | None:
        """Return the digits to which a number is rounded where it stands; None where it stays as it is.

        >>> DasarHitung.TERCETAK.bulat(1), DasarHitung.PENUH.bulat(1)
        (1, None)
        """
        return None if self is DasarHitung.PENUH else desimal


def bulatkan(nilai: Decimal | int, desimal: int = 2) -> Decimal:
    """Round half-up (away from zero at a tie) to ``desimal`` digits.

    >>> bulatkan(Decimal("40.625")), bulatkan(Decimal("-0.005"))
    (Decimal('40.63'), Decimal('-0.01'))
    """
    hasil = Decimal(nilai).quantize(Decimal(1).scaleb(-desimal), rounding=ROUND_HALF_UP, context=Context(prec=60))
    return hasil or abs(hasil)


def desimal_asli(nilai: Decimal) -> int:
    """Count the decimals that a typed number has.

    >>> desimal_asli(Decimal("1567.50")), desimal_asli(Decimal("1E+3"))
    (1, 0)
    """
    return max(0, -int(nilai.normalize().as_tuple().exponent))


def bagi(pembilang: Decimal | int, penyebut: Decimal | int) -> Decimal:
    """Divide to 34 digits.

    Raises
    ------
    ZeroDivisionError
        when ``penyebut`` is zero; callers decide what that means.
    """
    if penyebut == 0:
        raise ZeroDivisionError("penyebut nol")
    return _KONTEKS.divide(Decimal(pembilang), Decimal(penyebut))


def persen(pembilang: Decimal | int | None, penyebut: Decimal | int | None) -> Decimal | None:
    """Return ``pembilang / penyebut x 100`` (persen), or None when a part is missing or ``penyebut`` is zero.

    >>> bulatkan(persen(567, 736))
    Decimal('77.04')
    """
    if pembilang is None or penyebut is None or penyebut == 0:
        return None
    return _KONTEKS.multiply(bagi(pembilang, penyebut), Decimal(100))


def rerata(nilai: Iterable[Decimal | None]) -> Decimal | None:
    """Return the arithmetic mean of the values that are there, or None when there are none.

    >>> rerata([Decimal("100.71"), None, Decimal("121.51")])
    Decimal('111.11')
    """
    ada = [satu for satu in nilai if satu is not None]
    with localcontext(_PENJUMLAHAN):
        jumlah = sum(ada, Decimal(0))
    return bagi(jumlah, len(ada)) if ada else None
