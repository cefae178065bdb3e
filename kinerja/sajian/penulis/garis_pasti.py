"""How many lines a text of a cell takes in the PDF at least and at most, as far as its letters tell before it is laid out.

A row whose height is known is laid out once; where it is not, the compiler measures the row first and lays it out again.
The bounds leave room for what the letters do not tell: pairs of them move together or apart.
"""

from __future__ import annotations

import re
from math import inf

from kinerja.sajian.penulis.lipat import MUAT
from kinerja.sajian.rupa_huruf import KAPITAL, ingat, lebar_teks

__all__ = ["batas_garis", "tinggi_garis"]

#: Height of plain letters above the baseline in multiples of the size; bold and italic ones are lower.
_TINGGI_BIASA = 0.658
#: Space between two lines of a cell in multiples of the size.
_RENGGANG = 0.5
#: The least and the greatest width of a text, as a share of the sum of its letters and multiples of the size in addition.
_SEMPIT, _LEBAR = (0.965, -0.18), (1.012, 0.1)
#: So much narrower than it is taken for may a letter beyond ASCII be, in multiples of the size.
_LAIN = 0.4
#: Texts all of whose letters are in the typeface, none of them wider than it is taken for.
_DIKENAL = re.compile(r"[\n -~\u00a0–“”≤≥−×■□]*")
#: Where the compiler breaks by rules of its own: addresses of pages, brackets without a space between them.
_PUTUS_SENDIRI = re.compile(r"https?:|www\.|[)\]}][(\[{]", re.IGNORECASE)
#: Longer ones may be held together in parts only.
_KATA_MAKS = 40
#: Where a word may break; nowhere else.
_MUNGKIN_PUTUS = re.compile(r"(?<=[^\w.,:;()%=+'“”\u00a0])(?=.)", re.ASCII)


@ingat(maxsize=8192)
def batas_garis(teks: str, ruang: float, longgar: float, ukuran: float, tebal: bool = False) -> tuple[float, float]:
    """Return the least and the greatest number of lines of a text; the latter is infinite where nothing is known.

    Parameters
    ----------
    teks, ukuran, tebal
        the text as it is printed, its size in points, whether it is bold.
    ruang, longgar
        the least and the greatest width that it may get, in points.

    >>> batas_garis("satu dua tiga empat", 45, 45, 10), batas_garis("satu dua tiga empat", 41, 41, 10)
    ((2, 2), (2, 3))
    """
    if not _DIKENAL.fullmatch(teks) or _PUTUS_SENDIRI.search(teks):
        return 1, inf
    semua = teks.split("\n")
    lebar = [lebar_teks(alinea, ukuran, tebal) for alinea in semua]
    if all(_paling_lebar(satu, ukuran) <= ruang * MUAT for satu in lebar):
        return len(semua), len(semua)
    sedikit = sum(
        _paling_sedikit(alinea, longgar, ukuran, tebal) if _paling_sempit(alinea, satu, ukuran) > longgar else 1
        for alinea, satu in zip(semua, lebar, strict=True)
    )
    return sedikit, sum(_paling_banyak(alinea, ruang, ukuran, tebal) for alinea in semua)


def _paling_banyak(alinea: str, ruang: float, ukuran: float, tebal: bool) -> float:
    """Count the lines of a paragraph whose words are as wide as they may be, and do not break."""
    spasi = lebar_teks(" ", ukuran, tebal)
    baris, banyak = -spasi, 1
    for kata in alinea.split(" "):
        lebar = lebar_teks(kata, ukuran, tebal)
        if lebar > ruang * MUAT or _paling_lebar(lebar, ukuran) > ruang or len(kata) > _KATA_MAKS:
            return inf
        if _paling_lebar(baris + spasi + lebar, ukuran) > ruang:
            baris, banyak = -spasi, banyak + 1
        baris += spasi + lebar
    return banyak


def _paling_sedikit(alinea: str, ruang: float, ukuran: float, tebal: bool) -> int:
    """Count the lines of a paragraph whose words are as narrow as they may be, and break wherever that may be."""
    baris, banyak = "", 1
    for urut, kata in enumerate(alinea.split(" ")):
        for nomor, potong in enumerate(_MUNGKIN_PUTUS.split(kata)):
            calon = f"{baris}{' ' if urut and not nomor else ''}{potong}"
            if baris and _paling_sempit(calon, lebar_teks(calon, ukuran, tebal), ukuran) > ruang:
                calon, banyak = potong, banyak + 1
            baris = calon
    return banyak


def _paling_lebar(lebar: float, ukuran: float) -> float:
    return lebar * _LEBAR[0] + _LEBAR[1] * ukuran


def _paling_sempit(teks: str, lebar: float, ukuran: float) -> float:
    lain = 0 if teks.isascii() else sum(huruf > "~" for huruf in teks)
    return (lebar - lain * _LAIN * ukuran) * _SEMPIT[0] + _SEMPIT[1] * ukuran


def tinggi_garis(garis: float, ukuran: float, *, biasa: bool = True) -> float:
    """Return how high so many lines are in points.

    >>> tinggi_garis(2, 10.0)
    18.16
    """
    return round((garis * (_TINGGI_BIASA if biasa else KAPITAL) + (garis - 1) * _RENGGANG) * ukuran, 4)
