"""Numbers of spreadsheet cells: what Excel shows of a binary fraction, and what it shows with a percent sign."""

from __future__ import annotations

import math
from decimal import Decimal

__all__ = ["AngkaPersen", "angka_excel", "lima_belas"]

#: Significant digits that Excel keeps and shows.
_ANGKA = 15


def lima_belas(nilai: float) -> Decimal:
    """Return a finite number at the 15 significant digits at which Excel shows it, without zeros at its end.

    >>> lima_belas(99.999999999999986), lima_belas(109.49999999999999), lima_belas(0.1 + 0.2)
    (Decimal('100'), Decimal('109.5'), Decimal('0.3'))
    """
    hasil = Decimal(f"{nilai:.{_ANGKA}g}")
    return hasil.to_integral_value() if hasil == hasil.to_integral_value() else hasil.normalize()


def angka_excel(nilai: float) -> int | float | None:
    """Return the value of a cell as Excel shows it, whole numbers as such; None for what is no finite number.

    >>> angka_excel(2023.0), angka_excel(0.1 + 0.2)
    (2023, 0.3)
    """
    if not math.isfinite(nilai):
        return None
    hasil = lima_belas(nilai)
    return int(hasil) if hasil == hasil.to_integral_value() else float(hasil)


class AngkaPersen(float):
    """What a cell with a percent format shows: the number before its percent sign.

    Attributes
    ----------
    tersimpan
        the value of the cell, a hundredth of it.

    >>> AngkaPersen(0.7704), AngkaPersen(0.7704).tersimpan
    (77.04, 0.7704)
    """

    tersimpan: float

    def __new__(cls, tersimpan: float) -> AngkaPersen:
        """Make the number of what the cell stores."""
        hasil = super().__new__(cls, lima_belas(float(tersimpan)) * 100)
        hasil.tersimpan = tersimpan
        return hasil

    def __getnewargs__(self) -> tuple[float]:
        """Survive copies."""
        return (self.tersimpan,)
