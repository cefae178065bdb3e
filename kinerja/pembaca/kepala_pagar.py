"""The head of a table between rules: a rule within it stands below the heading of a group of columns."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from kinerja.pembaca.kepala_urut import kepala_berurut
from kinerja.pembaca.ruas import Bidang, Jalur, Ruas, sel_petak
from kinerja.pembaca.unsur import Garis, SelPetak, bungkus

__all__ = ["sel_kepala_pagar"]


#: The cells of headings of groups, and the headings of single columns.
_Kepala = tuple[list[SelPetak], dict[int, list[Ruas]]]


def sel_kepala_pagar(
    kepala: Sequence[Jalur], ruas_garis: Iterable[Garis], bidang: Bidang
) -> tuple[list[SelPetak], int] | None:
    """Return the cells of a head and its rows; None where no rule in it shows groups, or a column is left without heading."""
    kelompok = [(g, di) for g in ruas_garis if len(di := _tertutup(g, bidang)) > 1]
    tertutup = {c for _, di in kelompok for c in di}
    if not kelompok or len(tertutup) < sum(len(di) for _, di in kelompok):
        return None
    hasil: list[SelPetak] = []
    milik = _di_luar(kepala, kelompok, bidang)
    for garis, di in kelompok:
        bagian = _kelompok(list(_dalam(kepala, garis.awal, garis.akhir)), garis, di, bidang)
        if bagian is None:
            return None
        hasil += bagian[0]
        milik |= bagian[1]
    if any(not milik.get(c) for c in range(len(bidang.kolom))):
        return None
    for c, ruas in sorted(milik.items()):
        hasil.append(sel_petak(int(c in tertutup), c, 1 if c in tertutup else 2, 1, ruas, bidang))
    return hasil, 2


def _kelompok(semua: Sequence[Ruas], garis: Garis, di: Sequence[int], bidang: Bidang) -> _Kepala | None:
    """Return what stands above a rule and below it; None where it stands below several headings that cannot be told apart."""
    atas = [r for r in semua if r.kotak.tengah[1] < garis.letak]
    bawah = [r for r in semua if r.kotak.tengah[1] >= garis.letak]
    banyak = len(_tumpuk(atas))
    if banyak == 1:
        return [sel_petak(0, di[0], 1, len(di), atas, bidang)], _bagi(bawah, di, bidang)
    urut = kepala_berurut([[(r.kotak, r) for r in isi] for isi in (atas, bawah)], len(di)) if atas else None
    if urut is None or not urut.pasti or sum(len(isi) for _, isi in urut.bersama) < len(di):
        return None
    sel = [sel_petak(0, di[isi[0]], 1, len(isi), ruas, bidang) for ruas, isi in urut.bersama]
    return sel, {di[c]: list(ruas) for c, ruas in enumerate(urut.sendiri)}


def _di_luar(
    kepala: Sequence[Jalur], kelompok: Sequence[tuple[Garis, list[int]]], bidang: Bidang
) -> dict[int, list[Ruas]]:
    """Return the headings of the columns beside the groups."""
    tertutup = {c for _, di in kelompok for c in di}
    milik: dict[int, list[Ruas]] = {}
    for di in _deret(c for c in range(len(bidang.kolom)) if c not in tertutup):
        kiri = max((g.akhir for g, isi in kelompok if isi[-1] < di[0]), default=-math.inf)
        kanan = min((g.awal for g, isi in kelompok if isi[0] > di[-1]), default=math.inf)
        milik |= _bagi(list(_dalam(kepala, kiri, kanan)), di, bidang)
    return milik


def _tertutup(garis: Garis, bidang: Bidang) -> list[int]:
    """Return the columns whose middle a rule covers."""
    return [c for c, (x0, x1) in enumerate(bidang.kolom) if garis.awal <= (x0 + x1) / 2 <= garis.akhir]


def _dalam(kepala: Iterable[Jalur], x0: float, x1: float) -> Iterator[Ruas]:
    """Yield the pieces of a head whose middle lies between two places, word for word where it runs over them."""
    for jalur in kepala:
        for satu in jalur.ruas:
            if x0 - 1.0 <= satu.kotak.x0 and satu.kotak.x1 <= x1 + 1.0:
                yield satu
            elif kata := tuple(k for k in satu.kata if x0 <= k.kotak.tengah[0] <= x1):
                yield Ruas(kata, bungkus(k.kotak for k in kata))


def _tumpuk(ruas: Iterable[Ruas]) -> list[list[Ruas]]:
    """Return the pieces that stand below each other, from left to right."""
    hasil: list[list[Ruas]] = []
    kanan = 0.0
    for satu in sorted(ruas, key=lambda r: r.kotak.x0):
        if hasil and satu.kotak.x0 < kanan - 1.0:
            hasil[-1].append(satu)
            kanan = max(kanan, satu.kotak.x1)
        else:
            hasil.append([satu])
            kanan = satu.kotak.x1
    return [sorted(isi, key=lambda r: r.kotak.y0) for isi in hasil]


def _bagi(ruas: Sequence[Ruas], di: Sequence[int], bidang: Bidang) -> dict[int, list[Ruas]]:
    """Deal headings out to columns: in their order where they are as many, else by their middle."""
    tumpuk = _tumpuk(ruas)
    if len(tumpuk) == len(di):
        return dict(zip(di, tumpuk, strict=True))
    hasil: dict[int, list[Ruas]] = {}
    for satu in sorted(ruas, key=lambda r: (r.kotak.y0, r.kotak.x0)):
        x = satu.kotak.tengah[0]
        hasil.setdefault(min(di, key=lambda c: abs(sum(bidang.kolom[c]) / 2 - x)), []).append(satu)
    return hasil


def _deret(kolom: Iterable[int]) -> Iterator[list[int]]:
    """Yield the runs of columns side by side."""
    kini: list[int] = []
    for satu in kolom:
        if kini and satu != kini[-1] + 1:
            yield kini
            kini = []
        kini.append(satu)
    if kini:
        yield kini
