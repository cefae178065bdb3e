"""Whether rows that no line parts can be what they were taken for, by where their texts were broken over lines.

A text goes on in the next line because the next word had no room; a word that had room begins another text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from kinerja.pembaca.kepala import bernilai
from kinerja.pembaca.ruas import Bidang, Jalur, Ruas, di_kolom
from kinerja.pembaca.teks_sel import mungkin_terpotong

__all__ = ["utuh"]

#: Words stand apart by this share of their height; a line is full when so little is left of it.
_SPASI, _SISA = 0.25, 2.0


def utuh(baris: Sequence[Sequence[Jalur]], bidang: Bidang) -> bool:
    """Say whether nothing shows that rows were parted at the wrong place.

    Parameters
    ----------
    baris
        the lines of each row.
    bidang
        the columns.
    """
    kata = [c for c in range(len(bidang.kolom)) if c not in bidang.angka]
    isi = [{c: milik for c in range(len(bidang.kolom)) if (milik := _milik(satu, c, bidang))} for satu in baris]
    kelompok = [bidang.kelompok(satu) for satu in baris]
    lebar = {c: _terlebar([s[c] for s, k in zip(isi, kelompok, strict=True) if c in s and not k]) for c in kata}
    if any(_muat(a, b, lebar[c]) for satu in isi for c in kata for a, b in pairwise(satu.get(c, ()))):
        return False
    return not any(
        _terpenggal(atas, bawah, lebar, kelompok=ini)
        for (atas, ini), (bawah, _) in pairwise(zip(isi, kelompok, strict=True))
    )


def _terpenggal(
    atas: Mapping[int, Sequence[Ruas]],
    bawah: Mapping[int, Sequence[Ruas]],
    lebar: Mapping[int, float],
    *,
    kelompok: bool,
) -> bool:
    """Say whether a text of a row, or a number, may go on in the next row; ``lebar`` holds the columns of words."""
    for c in atas.keys() & bawah.keys():
        akhir, awal = atas[c][-1], bawah[c][0]
        if _berlanjut(akhir, awal, lebar[c], kelompok=kelompok) if c in lebar else _satu_angka(akhir, awal):
            return True
    return False


def _milik(baris: Sequence[Jalur], kolom: int, bidang: Bidang) -> list[Ruas]:
    """Return the pieces of a row in a column, from top to bottom."""
    return [r for satu in baris for r in satu.ruas if di_kolom(r.kotak, bidang.kolom)[0] == kolom]


def _terlebar(kolom: Sequence[Sequence[Ruas]]) -> float:
    return max((r.kotak.x1 - r.kotak.x0 for ruas in kolom for r in ruas), default=0.0)


def _muat(atas: Ruas, bawah: Ruas, lebar: float) -> bool:
    """Say whether the first word of a line had room in the line above."""
    if bawah.kotak.y0 < atas.kotak.tengah[1]:
        return False
    kata = bawah.kata[0].kotak
    spasi = _SPASI * (kata.y1 - kata.y0)
    return atas.kotak.x1 - atas.kotak.x0 + spasi + kata.x1 - kata.x0 < lebar - _SISA


def _berlanjut(atas: Ruas, bawah: Ruas, lebar: float, *, kelompok: bool) -> bool:
    """Say whether the first line of a row may go on with the last one of the row before."""
    if bernilai(bawah.teks) or bernilai(atas.teks) or _muat(atas, bawah, lebar):
        return False
    return kelompok or bawah.teks[:1].islower()


def _satu_angka(atas: Ruas, bawah: Ruas) -> bool:
    """Say whether a number may be the rest of the one in the row above, which a narrow column broke."""
    sempit = bawah.kotak.x1 - bawah.kotak.x0 < 0.6 * (atas.kotak.x1 - atas.kotak.x0)
    return sempit and bawah.teks.isdecimal() and mungkin_terpotong(atas.teks, bawah.teks)
