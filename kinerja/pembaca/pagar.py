"""Tables between rules: several of one width below each other, without a line between the columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kinerja.pembaca.garis import satukan
from kinerja.pembaca.judul import cari_judul, sumber
from kinerja.pembaca.kepala import baris_nomor, bernilai
from kinerja.pembaca.ruas import Jalur
from kinerja.pembaca.unsur import Garis

__all__ = ["Pagar", "cari_pagar", "naik_kepala"]

#: A number with a sign between its digits.
_PECAHAN = re.compile(r"(?<![\w.,])\d+[.,]\d")
#: Ends of rules of one table differ by less; text runs over them by less.
_RATA, _LUAP = 3.0, 8.0
#: A rule as short as this is no rule of a table.
_PENDEK = 120.0
#: More rules than this, or more pieces of them, are a drawing.
_ATURAN_MAKS, _RUAS_MAKS = 500, 20_000
#: The heading of a group of rows has no more lines.
_BARIS_KELOMPOK = 3
#: The lines of a head without a rule above it: so many, each so near to the next.
_KEPALA_MAKS, _SELA_KEPALA = 4, 16.0
#: Rows below the last rule of a page stand so near to each other.
_SELA_BARIS = 12.0


@dataclass(frozen=True)
class Pagar:
    """A table by its lines: the first one, the first below its head, the one after the last, and its rules.

    ``ruas_kepala`` are the pieces of rules within the head, as the file draws them: each stands below the heading of a group.
    """

    atas: int
    badan: int
    akhir: int
    aturan: tuple[Garis, ...]
    ruas_kepala: tuple[Garis, ...] = ()


def cari_pagar(jalur: Sequence[Jalur], garis: Sequence[Garis]) -> list[Pagar]:
    """Find the tables among lines of text that rules of one width enclose.

    Parameters
    ----------
    jalur
        the lines, from top to bottom.
    garis
        the horizontal rules in pieces, as the file draws them.
    """
    hasil: list[Pagar] = []
    aturan = [satu for satu in satukan(garis) if satu.akhir - satu.awal >= _PENDEK] if len(garis) <= _RUAS_MAKS else []
    if len(aturan) > _ATURAN_MAKS:
        return []
    for rantai in _rantai(jalur, aturan):
        pagar = _pagar(jalur, rantai, garis)
        if pagar is not None and not any(lain.atas < pagar.akhir and pagar.atas < lain.akhir for lain in hasil):
            hasil.append(pagar)
    return sorted(hasil, key=lambda satu: satu.atas)


def _antara(jalur: Sequence[Jalur], atas: float, bawah: float) -> range:
    """Return the lines whose middle lies between two heights."""
    di = [n for n, satu in enumerate(jalur) if atas < satu.kotak.tengah[1] < bawah]
    return range(di[0], di[-1] + 1) if di else range(0)


def _rantai(jalur: Sequence[Jalur], aturan: Sequence[Garis]) -> Iterator[list[Garis]]:
    """Yield rules of one width that enclose lines of a table, the longest chains of them."""
    sisa = sorted(aturan)
    while sisa:
        pertama = sisa.pop(0)
        rantai = [pertama]
        for satu in list(sisa):
            if not (abs(satu.awal - pertama.awal) <= _RATA and abs(satu.akhir - pertama.akhir) <= _RATA):
                continue
            if not _berisi_tabel(jalur, rantai[-1], satu):
                break
            rantai.append(satu)
            sisa.remove(satu)
        if len(rantai) > 1:
            yield rantai


def _berisi_tabel(jalur: Sequence[Jalur], atas: Garis, bawah: Garis) -> bool:
    """Say whether what stands between two rules may be part of a table: no caption, no note, no paragraph."""
    isi = [jalur[n] for n in _antara(jalur, atas.letak, bawah.letak)]
    if any(cari_judul(satu.ruas[0].teks) or sumber(satu.ruas[0].teks) for satu in isi):
        return False
    if any(satu.kotak.x0 < atas.awal - _LUAP or satu.kotak.x1 > atas.akhir + _LUAP for satu in isi):
        return False
    return any(len(satu.ruas) > 1 for satu in isi) or (len(isi) <= _BARIS_KELOMPOK and not _beralinea(isi))


def _beralinea(isi: Sequence[Jalur]) -> bool:
    """Say whether lines end a sentence: a paragraph between two tables."""
    return bool(isi) and isi[-1].ruas[-1].teks.endswith((".", ":", ";"))


def _pagar(jalur: Sequence[Jalur], rantai: Sequence[Garis], garis: Sequence[Garis]) -> Pagar | None:
    bagian = [satu for a, b in pairwise(rantai) if (satu := _antara(jalur, a.letak, b.letak))]
    if not bagian:
        return None
    akhir = bagian[-1].stop
    atas = badan = bagian[0].start
    if len(bagian) > 1 and _kepala(jalur, bagian[0]):
        badan = bagian[1].start
    elif _lanjutan(jalur, atas, rantai[0]):
        atas = badan = 0
    else:
        atas = naik_kepala(jalur, atas, rantai[0])
    while atas < badan < akhir and baris_nomor([r.teks for r in jalur[badan].ruas]):
        badan += 1
    if not _bernilai(jalur[badan:akhir]) or (atas == badan and len(bagian) < 2):
        return None
    if _terpotong(jalur, badan, akhir, rantai[-1]):
        # The page ends before the rule below its last rows.
        akhir = len(jalur)
        rantai = [*rantai, rantai[-1]._replace(letak=jalur[-1].kotak.y1 + 1.0)]
    return Pagar(atas, badan, akhir, tuple(rantai), _ruas_kepala(jalur[atas], jalur[badan], rantai, garis))


def _terpotong(jalur: Sequence[Jalur], badan: int, akhir: int, aturan: Garis) -> bool:
    """Say whether all that stands below the last rule of a page are rows like those above it: the table goes on overleaf."""
    batas = aturan.letak
    for satu in jalur[akhir:]:
        luar = satu.kotak.x0 < aturan.awal - _LUAP or satu.kotak.x1 > aturan.akhir + _LUAP
        if luar or satu.kotak.y0 - batas > _SELA_BARIS or cari_judul(satu.ruas[0].teks) or sumber(satu.ruas[0].teks):
            return False
        batas = satu.kotak.y1
    serupa = {len(satu.ruas) for satu in jalur[badan:akhir] if _berangka(satu)}
    # A name of several lines may begin above its numbers.
    berangka = [satu for satu in jalur[akhir : akhir + 2] if _berangka(satu)]
    return bool(berangka) and len(berangka[0].ruas) in serupa


def _bernilai(isi: Sequence[Jalur]) -> bool:
    return any(bernilai(k.teks) for satu in isi for r in satu.ruas for k in r.kata)


def _ruas_kepala(atas: Jalur, badan: Jalur, rantai: Sequence[Garis], garis: Iterable[Garis]) -> tuple[Garis, ...]:
    """Return the pieces of rules between two lines that are shorter than those of the table."""
    lebar = rantai[0].akhir - rantai[0].awal
    y0, y1 = atas.kotak.y0, badan.kotak.y0 - 1.0
    hasil = {g for g in garis if y0 < g.letak < y1 and g.akhir - g.awal < 0.95 * lebar and _di_dalam(g, rantai[0])}
    return tuple(sorted(g for g in hasil if min(abs(g.letak - satu.letak) for satu in rantai) > 1.5))


def _di_dalam(satu: Garis, aturan: Garis) -> bool:
    return satu.awal >= aturan.awal - _RATA and satu.akhir <= aturan.akhir + _RATA and satu.akhir - satu.awal > 8.0


def _berangka(satu: Jalur) -> bool:
    """Say whether a line holds values, also several that stand close, or one close to the words before it."""
    return any(bernilai(r.teks) or _PECAHAN.search(r.teks) for r in satu.ruas)


def _kepala(jalur: Sequence[Jalur], di: range) -> bool:
    """Say whether lines are a head: headings side by side, without a value."""
    isi = [jalur[n] for n in di if not baris_nomor([r.teks for r in jalur[n].ruas])]
    return any(len(satu.ruas) > 1 for satu in isi) and not any(map(_berangka, isi))


def naik_kepala(jalur: Sequence[Jalur], atas: int, aturan: Garis) -> int:
    """Return the first line of a head that stands above the first rule of a table, whose first line below is ``atas``."""
    n = atas
    batas = aturan.letak
    while n > 0 and atas - n < _KEPALA_MAKS and _di_atas(jalur[n - 1], aturan, batas) and not _berangka(jalur[n - 1]):
        satu = jalur[n - 1]
        if len(satu.ruas) == 1 and satu.kotak.x1 - satu.kotak.x0 > 0.5 * (aturan.akhir - aturan.awal):
            break
        n -= 1
        batas = satu.kotak.y0
    return n if any(len(satu.ruas) > 1 for satu in jalur[n:atas]) else atas


def _di_atas(satu: Jalur, aturan: Garis, batas: float) -> bool:
    """Say whether a line stands close above a place, within the width of a rule, and is no caption."""
    luar = satu.kotak.x0 < aturan.awal - _LUAP or satu.kotak.x1 > aturan.akhir + _LUAP
    judul = cari_judul(satu.ruas[0].teks) or sumber(satu.ruas[0].teks)
    return not luar and not judul and batas - satu.kotak.y1 <= _SELA_KEPALA


def _lanjutan(jalur: Sequence[Jalur], atas: int, aturan: Garis) -> bool:
    """Say whether all that stands above the first rule of a page is a row of the table, which goes on from the page before."""
    batas = aturan.letak
    for satu in reversed(jalur[:atas]):
        if not _di_atas(satu, aturan, batas):
            return False
        batas = satu.kotak.y0
    return sum(map(_berangka, jalur[:atas])) == 1
