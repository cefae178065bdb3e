"""Names of rows that begin or end within a sentence: rows that no line parts were parted at the wrong place."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kinerja.pembaca.unsur import SelPetak

__all__ = ["nama_terpotong"]

#: Words with which no name ends.
_SAMBUNG = frozenset("dan yang dalam dengan untuk pada di ke dari oleh serta atau bagi per terhadap antara".split())
#: The mark of an item of a list.
_BUTIR = re.compile(r"[a-z]{1,2}[.)]")
#: A column in which more of the names begin with a small letter is written so.
_LAZIM = 0.4
_KATA_MIN = 2


def nama_terpotong(sel: Iterable[SelPetak], kepala: int) -> bool:
    """Say whether names below a head of so many rows go on in the next row.

    Parameters
    ----------
    sel
        the cells of a grid.
    kepala
        the rows of its head.
    """
    kolom: dict[int, list[str]] = {}
    for satu in sel:
        if satu.baris >= kepala and satu.teks[:1].isalpha():
            kolom.setdefault(satu.kolom, []).append(satu.teks)
    # What names rows begins most texts; columns of what they belong to, and of remarks, have fewer or are not full.
    return any(_terpotong(teks) for teks in kolom.values() if len(teks) == max(map(len, kolom.values())))


def _terpotong(nama: list[str]) -> bool:
    kecil = sum(satu[0].islower() and not _BUTIR.match(satu) for satu in nama)
    akhir = [satu.split() for satu in nama]
    gantung = any(len(kata) >= _KATA_MIN and kata[-1] in _SAMBUNG for kata in akhir)
    return gantung or 0 < kecil <= _LAZIM * len(nama)
