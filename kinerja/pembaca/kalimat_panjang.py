"""Sentences of a page and more, as lists without full stops are: cut where a clause ends, so that their numbers are not lost."""

from __future__ import annotations

import re
from dataclasses import replace

from kinerja.pembaca.unsur import Kalimat

__all__ = ["potongan"]

#: No sentence that is judged is longer; a piece is at least half of that, where a clause ends there.
_PANJANG, _SETENGAH = 1_000, 500
#: Where a clause ends: best at a semicolon, else at a comma, else between two words.
_BATAS = tuple(re.compile(pola) for pola in (r";\s+", r",\s+(?=[^\W\d])", r"\s+"))


def potongan(kalimat: Kalimat) -> list[Kalimat]:
    """Return a sentence in pieces that can be judged, each with the places from where it begins.

    >>> [len(p.teks) for p in potongan(Kalimat("panjang rel 1.363,88 km, " * 50))]
    [974, 274]
    """
    hasil, awal, teks = [], 0, kalimat.teks
    while awal < len(teks):
        akhir = len(teks) if len(teks) - awal <= _PANJANG else _akhir(teks, awal)
        hasil.append((awal, akhir))
        awal = akhir
    banyak = len(kalimat.kotak)
    return [replace(kalimat, teks=teks[a:b].strip(), kotak=kalimat.kotak[a * banyak // len(teks) :]) for a, b in hasil]


def _akhir(teks: str, awal: int) -> int:
    """Return the last place before the limit where a clause ends, the limit itself where no word does."""
    semua = ([t.end() for t in pola.finditer(teks, awal + _SETENGAH, awal + _PANJANG)] for pola in _BATAS)
    return next((tempat[-1] for tempat in semua if tempat), awal + _PANJANG)
