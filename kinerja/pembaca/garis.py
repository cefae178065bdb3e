"""Ruling lines put in order: pieces of one line joined, and lines that meet gathered to the frames of tables."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kinerja.pembaca.unsur import Garis, Kotak

__all__ = ["RATA", "Bingkai", "cari_bingkai", "letak_tepi", "satukan"]

#: Lines this near to each other are one: a double line, a border drawn by two cells, a shade beside its border.
_RAPAT = 2.6
#: Pieces of one line may be this far apart: dots and dashes, the corner of two cells.
_SELA = 4.0
#: Edges that are one lie this near to each other.
RATA = 3.0
#: A line that ends this near to another one meets it.
_TEMU = 4.0
#: More lines than this on one page are a drawing.
_GARIS_MAKS = 6_000
#: Shorter lines are letters of a drawing.
_PENDEK = 5.0


@dataclass(frozen=True)
class Bingkai:
    """Lines that meet each other; ``utuh`` is False where some of them were supplied from those beside."""

    mendatar: tuple[Garis, ...]
    tegak: tuple[Garis, ...]
    utuh: bool = True

    @property
    def kotak(self) -> Kotak:
        """The box around all."""
        x = [v for g in self.mendatar for v in (g.awal, g.akhir)] + [g.letak for g in self.tegak]
        y = [v for g in self.tegak for v in (g.awal, g.akhir)] + [g.letak for g in self.mendatar]
        return Kotak(min(x), min(y), max(x), max(y))


def satukan(garis: Iterable[Garis]) -> list[Garis]:
    """Join the pieces of each line, also where they lie a little beside each other; short ones are left out.

    >>> satukan([Garis(10, 0, 50), Garis(10.4, 50.5, 90), Garis(30, 0, 2)])
    [Garis(letak=10, awal=0, akhir=90)]
    """
    hasil: list[Garis] = []
    kelompok: list[Garis] = []
    for satu in sorted(set(garis)):
        if kelompok and satu.letak - kelompok[0].letak > _RAPAT:
            hasil += _sambung(kelompok)
            kelompok = []
        kelompok.append(satu)
    if kelompok:
        hasil += _sambung(kelompok)
    return [satu for satu in hasil if satu.akhir - satu.awal >= _PENDEK]


def _sambung(kelompok: Sequence[Garis]) -> list[Garis]:
    """Join what overlaps or nearly touches among lines at nearly one place; what is apart keeps its own place."""
    urut = sorted(kelompok, key=lambda g: g.awal)
    jadi: list[list[Garis]] = []
    ujung = 0.0
    for satu in urut:
        if jadi and satu.awal - ujung <= _SELA:
            jadi[-1].append(satu)
            ujung = max(ujung, satu.akhir)
        else:
            jadi.append([satu])
            ujung = satu.akhir
    return [Garis(_letak(satu), min(g.awal for g in satu), max(g.akhir for g in satu)) for satu in jadi]


def _letak(kelompok: Sequence[Garis]) -> float:
    """Return where the most of a line lies."""
    panjang: dict[float, float] = {}
    for satu in kelompok:
        kunci = round(satu.letak, 1)
        panjang[kunci] = panjang.get(kunci, 0.0) + satu.akhir - satu.awal
    return max(panjang, key=lambda k: (panjang[k], -k))


def letak_tepi(semua: Iterable[float]) -> list[float]:
    """Return the places of edges from the first to the last, those near to each other once.

    >>> letak_tepi([40.0, 10.0, 11.5])
    [10.0, 40.0]
    """
    hasil: list[float] = []
    for satu in sorted(semua):
        if not hasil or satu - hasil[-1] > RATA:
            hasil.append(satu)
    return hasil


def cari_bingkai(mendatar: Iterable[Garis], tegak: Iterable[Garis]) -> list[Bingkai]:
    """Gather the lines of a page to frames, from top to bottom."""
    datar, berdiri = satukan(mendatar), satukan(tegak)
    if len(datar) + len(berdiri) > _GARIS_MAKS:
        return []
    induk = list(range(len(datar) + len(berdiri)))

    def akar(n: int) -> int:
        while induk[n] != n:
            induk[n] = induk[induk[n]]
            n = induk[n]
        return n

    berdiri.sort()
    letak = [g.letak for g in berdiri]
    for i, d in enumerate(datar):
        for j in range(bisect_left(letak, d.awal - _TEMU), bisect_right(letak, d.akhir + _TEMU)):
            t = berdiri[j]
            if t.awal - _TEMU <= d.letak <= t.akhir + _TEMU:
                induk[akar(i)] = akar(len(datar) + j)
    kelompok: dict[int, tuple[list[Garis], list[Garis]]] = {}
    for n in range(len(induk)):
        milik = kelompok.setdefault(akar(n), ([], []))
        if n < len(datar):
            milik[0].append(datar[n])
        else:
            milik[1].append(berdiri[n - len(datar)])
    bingkai = [Bingkai(tuple(d), tuple(t)) for d, t in kelompok.values() if d and t]
    return sorted(bingkai, key=lambda b: (b.kotak.y0, b.kotak.x0))
