"""What a picture consists of: shapes and lines of text, in points of the printed page with y downwards."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from kinerja.sajian.grafik.huruf import lebar_teks

__all__ = ["TINTA", "UKURAN", "Bulatan", "Garis", "Kotak", "Rata", "Tulisan", "Unsur", "geser"]

#: Size of letters in points.
UKURAN = 9.0
TINTA = "#1a1a1a"

Rata = Literal["kiri", "tengah", "kanan"]


@dataclass(frozen=True)
class Kotak:
    """A rectangle with its upper left corner at (x, y)."""

    x: float
    y: float
    lebar: float
    tinggi: float
    isi: str | None = None
    garis: str | None = None
    tebal: float = 0.7


@dataclass(frozen=True)
class Garis:
    """A line through points."""

    titik: tuple[tuple[float, float], ...]
    warna: str = TINTA
    tebal: float = 0.7
    putus: tuple[float, float] | None = None


@dataclass(frozen=True)
class Bulatan:
    """A filled circle."""

    x: float
    y: float
    jari: float
    isi: str
    garis: str | None = None


@dataclass(frozen=True)
class Tulisan:
    """One line of text; y is the middle of its capitals."""

    x: float
    y: float
    isi: str
    ukuran: float = UKURAN
    tebal: bool = False
    rata: Rata = "kiri"
    warna: str = TINTA

    @property
    def lebar(self) -> float:
        """Width in points."""
        return lebar_teks(self.isi, self.ukuran, self.tebal)

    @property
    def kiri(self) -> float:
        """Left edge."""
        return self.x - {"kiri": 0.0, "tengah": 0.5, "kanan": 1.0}[self.rata] * self.lebar


Unsur = Kotak | Garis | Bulatan | Tulisan


def geser(satu: Unsur, x: float, y: float) -> Unsur:
    """Return a shape that much farther to the right and down.

    >>> geser(Garis(((1, 1), (2, 2))), 0, 3).titik
    ((1, 4), (2, 5))
    """
    if isinstance(satu, Garis):
        return replace(satu, titik=tuple((a + x, b + y) for a, b in satu.titik))
    return replace(satu, x=satu.x + x, y=satu.y + y)
