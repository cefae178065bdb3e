"""Rows of a table of the PDF whose height is known before it is laid out.

The compiler measures the cells of any other row, and lays them out again in the row that is as high as the highest of
them; a group of rows that stays together it measures once more. A row of known height it lays out once.

>>> tetapkan([(6.58, 6.58), (6.58, 18.16)], [], 3.5)
[6.58, None]
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from kinerja.sajian.blok import Sel
from kinerja.sajian.penulis.garis_pasti import batas_garis, tinggi_garis
from kinerja.sajian.penulis.tata_halaman import sempit

__all__ = ["TAK_TENTU", "Rentang", "bantalan_tegak", "batas_sel", "tetapkan"]

#: The least and the greatest height of what may be of any height.
TAK_TENTU = (0.0, inf)
#: Slanted letters are up to so much narrower or wider than upright ones.
_MIRING = 0.85
#: Rows that may be higher than that (points) are left to the compiler, which may part them.
_TINGGI_MAKS = 100.0
#: By so much at most (points) are the rows of a table set closer above and below their text.
_RAPAT = 2.0


@dataclass(frozen=True)
class Rentang:
    """A cell over rows ``mulai`` and following: how many, and how high its text is at most, in points."""

    mulai: int
    banyak: int
    tinggi: float


def batas_sel(sel: Sel, ruang: float, longgar: float, ukuran: float, *, tebal: bool) -> tuple[float, float]:
    """Return how high the text of a cell is at least and at most, in points.

    Parameters
    ----------
    sel, ukuran, tebal
        the cell, the size of its text in points, whether it is bold.
    ruang, longgar
        the least and the greatest width that its text may get, in points.
    """
    if not sel.teks:
        return 0.0, 0.0
    if sel.warna:
        return TAK_TENTU
    if sel.miring:
        ruang, longgar = ruang * _MIRING, longgar / _MIRING
    batas = batas_garis(sel.teks, ruang, longgar, ukuran, tebal)
    sedikit, banyak = (tinggi_garis(satu, ukuran, biasa=not tebal and not sel.miring) for satu in batas)
    return sedikit, banyak


def bantalan_tegak(ukuran: float, *, garis: bool) -> float:
    """Return the space above the text of a cell in points, which is also the one below it.

    >>> bantalan_tegak(10.0, garis=True), bantalan_tegak(7.0, garis=True), bantalan_tegak(10.0, garis=False)
    (3.5, 3.0, 3.0)
    """
    return 3.5 if garis and not sempit(ukuran) else 3.0


def tetapkan(baris: Sequence[tuple[float, float]], rentang: Sequence[Rentang], bantalan: float) -> list[float | None]:
    """Return the heights of rows without the space around their text, None where the compiler finds it.

    The compiler makes the last row of unknown height higher where a cell over many needs it: no row of known height may
    stand behind it.

    Parameters
    ----------
    baris
        the least and the greatest height of the cells of each row, in points.
    rentang
        the cells over many rows.
    bantalan
        the space above, and below, the text of a row.

    >>> tetapkan([(6.58, 6.58), (6.58, 6.58)], [Rentang(0, 2, 18.16)], 3.5)
    [6.58, None]
    """
    hasil = [banyak if sedikit == banyak <= _TINGGI_MAKS else None for sedikit, banyak in baris]
    berubah = True
    while berubah:
        berubah = False
        for satu in rentang:
            dalam = [tinggi for tinggi in hasil[satu.mulai : satu.mulai + satu.banyak] if tinggi is not None]
            muat = sum(dalam) + (satu.banyak - 1) * 2 * (bantalan - _RAPAT) >= satu.tinggi
            akhir = satu.mulai + satu.banyak - 1
            if hasil[akhir] is not None and (len(dalam) < satu.banyak or not muat):
                hasil[akhir], berubah = None, True
    return hasil
