"""Columns of text that no line parts: where pieces of lines stand below each other, and the cells that they make."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from kinerja.pembaca.kepala import bernilai
from kinerja.pembaca.ruas import Bidang, Jalur, Ruas, di_kolom, sel_petak
from kinerja.pembaca.unsur import Kotak, SelPetak

__all__ = ["batas_kolom", "cari_kolom", "kolom_berangka", "rapi", "sel_baris", "tersebar"]

#: What stands so near to each other is of one column.
_RAPAT = 0.3


def tersebar(data: Sequence[Jalur], kolom: Sequence[tuple[float, float]]) -> bool:
    """Say whether rows do not stand in columns: two pieces of one in the same."""
    return sum(len(_pada(satu, kolom)) == len(satu.ruas) for satu in data) < 0.9 * len(data)


def rapi(jalur: Sequence[Jalur], bidang: Bidang) -> bool:
    """Say whether each piece of the rows stands in one column, and no two of a line in the same."""
    for satu in jalur:
        di = [di_kolom(r.kotak, bidang.kolom) for r in satu.ruas]
        if any(len(c) > 1 for c in di) or len({c[0] for c in di}) < len(di):
            return False
    return True


def kolom_berangka(data: Sequence[Jalur], kolom: Sequence[tuple[float, float]]) -> frozenset[int]:
    """Return the columns in which most pieces are numbers, but for the first one, which numbers the rows."""
    isi: dict[int, list[bool]] = {}
    for satu in (r for j in data for r in j.ruas):
        isi.setdefault(di_kolom(satu.kotak, kolom)[0], []).append(bernilai(satu.teks) or satu.teks in ("-", "–"))
    return frozenset(c for c, ya in isi.items() if c and sum(ya) >= 0.6 * len(ya))


def cari_kolom(kotak: Iterable[Kotak]) -> list[tuple[float, float]]:
    """Return the columns: where pieces stand below each other; a piece over several columns is none of its own."""
    hasil: list[tuple[float, float, int]] = []
    for x0, x1 in sorted(((k.x0, k.x1) for k in kotak), key=lambda satu: satu[1] - satu[0]):
        kena = [n for n, (a, b, _) in enumerate(hasil) if x0 <= b + _RAPAT and a <= x1 + _RAPAT]
        if len(kena) > 1 and all(hasil[n][2] > 1 for n in kena):
            continue
        a = min([x0, *(hasil[n][0] for n in kena)])
        b = max([x1, *(hasil[n][1] for n in kena)])
        banyak = 1 + sum(hasil[n][2] for n in kena)
        hasil = [satu for n, satu in enumerate(hasil) if n not in kena] + [(a, b, banyak)]
    return sorted((a, b) for a, b, _ in hasil)


def batas_kolom(kolom: Sequence[tuple[float, float]]) -> tuple[float, ...]:
    """Return where columns begin and end: in the middle between two of them."""
    tengah = [(a[1] + b[0]) / 2 for a, b in pairwise(kolom)]
    return (kolom[0][0], *tengah, kolom[-1][1])


def _pada(jalur: Jalur, kolom: Sequence[tuple[float, float]]) -> set[int]:
    return {di_kolom(satu.kotak, kolom)[0] for satu in jalur.ruas}


def sel_baris(isi: Sequence[Jalur], urut: int, bidang: Bidang) -> list[SelPetak]:
    """Return the cells of a row: what its lines hold in each column; one over all columns where it names a group."""
    milik: dict[int, list[Ruas]] = {}
    for satu in (ruas for jalur in isi for ruas in jalur.ruas):
        milik.setdefault(di_kolom(satu.kotak, bidang.kolom)[0], []).append(satu)
    if bidang.kelompok(isi):
        return [sel_petak(urut, 0, 1, len(bidang.kolom), milik[0], bidang)]
    return [sel_petak(urut, c, 1, 1, milik.get(c, []), bidang) for c in range(len(bidang.kolom))]
