"""Rows of a table beside what is drawn of it: in its columns, close to its edge."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kinerja.pembaca.kepala import bernilai
from kinerja.pembaca.ruas import Jalur
from kinerja.pembaca.unsur import Kotak

__all__ = ["baris_di_atas", "baris_di_bawah", "berupa_baris"]

_BUKAN_BARIS = re.compile(r"\b(?:tabel|grafik|gambar|lampiran)\s+[\dIVX]|\bsumber\s*(?:data)?\s*:", re.IGNORECASE)
#: Lines of one row stand no further apart, and no further from the edge of what is drawn.
_SELA = 8.0
#: Text runs over the sides of a table by less.
_LUAP = 3.0
#: What stands so near to the upper edge of a page may be the rest of a row that the page cuts.
_ATAS_HALAMAN = 120.0


def berupa_baris(teks: str) -> bool:
    """Say whether a text can be that of rows: no caption of a table and no note below one."""
    return not _BUKAN_BARIS.search(teks)


def baris_di_bawah(kotak: Kotak, dalam: Sequence[float], jalur: Sequence[Jalur]) -> float | None:
    """Return how far the row below a table reaches; None where none is.

    Parameters
    ----------
    kotak, dalam
        what is drawn of the table, and where its columns part.
    jalur
        the lines of the page, from top to bottom.
    """
    milik = _sebaris([satu for satu in jalur if satu.kotak.y0 > kotak.y1 - 2.0], kotak, dalam)
    if not any(_berangka(satu, dalam) for satu in milik):
        return None
    return max(satu.kotak.y1 for satu in milik) + 1.0


def baris_di_atas(kotak: Kotak, dalam: Sequence[float], jalur: Sequence[Jalur]) -> float | None:
    """Return how far the row above a table reaches, as :func:`baris_di_bawah`; it may be the rest of one that the page cuts."""
    milik = _sebaris([satu for satu in reversed(jalur) if satu.kotak.y1 < kotak.y0 + 2.0], kotak, dalam)
    if not milik:
        return None
    tepi = min(satu.kotak.y0 for satu in milik)
    utuh = any(_berangka(satu, dalam) for satu in milik)
    return tepi - 1.0 if utuh or tepi < _ATAS_HALAMAN else None


def _sebaris(luar: Iterable[Jalur], kotak: Kotak, dalam: Sequence[float]) -> list[Jalur]:
    """Return the lines of one row among those outside of a table, from its edge on."""
    milik: list[Jalur] = []
    dekat, angka = kotak, 0
    for satu in luar:
        sela = max(satu.kotak.y0 - dekat.y1, dekat.y0 - satu.kotak.y1)
        angka += _berangka(satu, dalam)
        if sela > _SELA or angka > 1 or not _di_kolom(satu, kotak, dalam):
            break
        milik.append(satu)
        dekat = satu.kotak
    return milik


def _di_kolom(satu: Jalur, kotak: Kotak, dalam: Sequence[float]) -> bool:
    """Say whether a line stands in the columns of a table, and is no caption and no note."""
    if satu.kotak.x0 < kotak.x0 - _LUAP or satu.kotak.x1 > kotak.x1 + _LUAP:
        return False
    kata = [k for r in satu.ruas for k in r.kata]
    lintas = any(k.kotak.x0 + 1.0 < x < k.kotak.x1 - 1.0 for k in kata for x in dalam)
    return not lintas and berupa_baris(" ".join(k.teks for k in kata))


def _berangka(jalur: Jalur, dalam: Sequence[float]) -> bool:
    """Say whether a line holds a value in a column but the first, beside something in another one."""
    isi: dict[int, list[str]] = {}
    for kata in (k for r in jalur.ruas for k in r.kata):
        isi.setdefault(sum(x < kata.kotak.tengah[0] for x in dalam), []).append(kata.teks)
    return len(isi) > 1 and any(c and bernilai(" ".join(teks)) for c, teks in isi.items())
