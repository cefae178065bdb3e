"""Headings that stand close: a line of them is cut where a strip between two columns runs through head and rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kinerja.pembaca.ruas import Jalur, Ruas, isi_jalur
from kinerja.pembaca.unsur import Kata, Kotak, bungkus

__all__ = ["bagi_kepala", "potong_kepala"]

#: A strip between two columns is at least so wide.
_SEMPIT = 1.5


def bagi_kepala(kepala: Sequence[Jalur], kolom: Sequence[tuple[float, float]]) -> list[Jalur]:
    """Return the lines of a head with a piece for each column; a heading over several columns stays one.

    Parameters
    ----------
    kepala
        the lines.
    kolom
        where the texts of the rows below begin and end, column by column.
    """
    kata = [(k.kotak, n) for n, j in enumerate(kepala, 1) for k in isi_jalur([j])]
    return potong_kepala(kepala, [x for (_, a), (b, _) in pairwise(kolom) if (x := _celah(a, b, kata)) is not None])


def potong_kepala(kepala: Sequence[Jalur], batas: Sequence[float]) -> list[Jalur]:
    """Return the lines of a head with their pieces cut at the places between two words that part columns."""
    return [replace(satu, ruas=tuple(r for ruas in satu.ruas for r in _potong(ruas, batas))) for satu in kepala]


def _celah(kiri: float, kanan: float, kata: Sequence[tuple[Kotak, int]]) -> float | None:
    """Return the middle of the widest strip between two columns that fewest words of the head cross; None where it is narrow.

    A word of a lower line counts more: headings of groups stand above, and cross it.
    """
    di = [(k, n) for k, n in kata if k.x0 < kanan and k.x1 > kiri]
    tepi = sorted({kiri, kanan, *(x for k, _ in di for x in (k.x0, k.x1) if kiri < x < kanan)})
    calon = [
        (sum(n for k, n in di if k.x0 < b and k.x1 > a), a - b, (a + b) / 2)
        for a, b in pairwise(tepi)
        if b - a >= _SEMPIT
    ]
    return min(calon)[2] if calon else None


def _potong(ruas: Ruas, batas: Sequence[float]) -> Iterator[Ruas]:
    """Yield the parts of a piece between two words of which a strip runs."""
    bagian: list[list[Kata]] = []
    for kata in ruas.kata:
        if bagian and not any(bagian[-1][-1].kotak.x1 <= x <= kata.kotak.x0 for x in batas):
            bagian[-1].append(kata)
        else:
            bagian.append([kata])
    yield from (Ruas(tuple(isi), bungkus(k.kotak for k in isi)) for isi in bagian)
