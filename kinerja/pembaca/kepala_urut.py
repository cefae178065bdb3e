"""Headings over columns without rules: as many headings as columns belong to them in their order, wherever they are set."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise, repeat
from typing import Generic, Protocol, TypeVar

from kinerja.pembaca.unsur import Kotak, bungkus

__all__ = ["KepalaBerurut", "kepala_berurut"]


class _Bertulisan(Protocol):
    """What has a text."""

    @property
    def teks(self) -> str:
        """The text."""
        ...


T = TypeVar("T", bound=_Bertulisan)
#: Left edges that are set in one line differ by less; the middles of texts at one height, with letters below the line or without.
_RATA, _SETINGGI = 2.5, 1.6
#: A heading stands in the middle of its columns but for this share of their width.
_GESER = 0.15
#: One of three levels, by less: beside the groups may stand a column that is of none.
_GESER_TIGA = 0.04
#: Two ways of dealing columns out that differ by less, in points, may both be meant; more ways than this are not tried.
_BERSAING, _CARA_MAKS = 4.0, 3_000
_Potong = tuple[Kotak, T]


@dataclass(frozen=True)
class KepalaBerurut(Generic[T]):
    """The pieces of the heading of each column from left to right, and those above several columns with their columns.

    ``pasti`` is False where the same pieces could be read in another way too.
    """

    sendiri: tuple[tuple[T, ...], ...]
    bersama: tuple[tuple[tuple[T, ...], tuple[int, ...]], ...] = ()
    pasti: bool = True


def kepala_berurut(baris: Sequence[Sequence[_Potong[T]]], banyak: int) -> KepalaBerurut[T] | None:
    """Return the headings by column where they are as many as the columns, None elsewhere.

    Parameters
    ----------
    baris
        the pieces of the lines of a head, from top to bottom, with their boxes.
    banyak
        how many columns the rows below have.
    """
    tumpuk = _tumpuk([satu for isi in baris for satu in isi])
    serata = _serata(tumpuk)
    datar = None
    if len(tumpuk) == banyak and all(map(_sejajar, tumpuk)) and _berbeda(tumpuk):
        datar = KepalaBerurut(tuple(map(_isi, tumpuk)), pasti=serata)
    for n in range(1, len(baris)):
        atas, bawah = [s for isi in baris[:n] for s in isi], [s for isi in baris[n:] for s in isi]
        if jadi := _bertingkat(_tumpuk(atas), _tumpuk(bawah), banyak):
            return replace(datar, pasti=False) if datar and serata else _tertinggi(jadi, baris, banyak)
    return datar or _bertiga(baris, banyak)


@dataclass(frozen=True)
class _Dua(Generic[T]):
    """A head of two levels: the stacks of pieces of the columns, and those of the groups above with their columns."""

    kolom: list[list[_Potong[T]]]
    kelompok: list[tuple[list[_Potong[T]], tuple[int, ...]]]
    pasti: bool

    @property
    def kepala(self) -> KepalaBerurut[T]:
        """The headings without their boxes."""
        bersama = tuple((_isi(satu), di) for satu, di in self.kelompok)
        return KepalaBerurut(tuple(map(_isi, self.kolom)), bersama, self.pasti)


def _tertinggi(dua: _Dua[T], baris: Sequence[Sequence[_Potong[T]]], banyak: int) -> KepalaBerurut[T]:
    """Return a head of two levels; where a heading of a group has a second line that may be one of its own, of three: a guess."""
    berganda = any(isi.teks[:1].isupper() for satu, _ in dua.kelompok for _, isi in satu[1:])
    tiga = _bertiga(baris, banyak) if berganda else None
    return replace(tiga, pasti=False) if tiga else dua.kepala


def _bertiga(baris: Sequence[Sequence[_Potong[T]]], banyak: int) -> KepalaBerurut[T] | None:
    """Read a head of three levels: headings above those of groups, each over some of these."""
    for a in range(1, len(baris) - 1):
        teratas = _tumpuk([s for isi in baris[:a] for s in isi])
        for b in range(a + 1, len(baris)):
            tengah, bawah = [s for isi in baris[a:b] for s in isi], [s for isi in baris[b:] for s in isi]
            dua = _bertingkat(_tumpuk(tengah), _tumpuk(bawah), banyak)
            if dua and (jadi := _tambah_tingkat(teratas, dua)):
                return jadi
    return None


def _tambah_tingkat(teratas: Sequence[Sequence[_Potong[T]]], dua: _Dua[T]) -> KepalaBerurut[T] | None:
    """Put headings above the groups of a head of two levels; certain where each stands in the middle of its columns."""
    luas = {n: bungkus([_luas(dua.kolom[c]) for c in di]) for n, (_, di) in enumerate(dua.kelompok)}
    if not all(map(_sejajar, teratas)) or len(teratas) > len(luas):
        return None
    milik, pasti = _menurut_tengah([_luas(satu).tengah[0] for satu in teratas], luas)
    bersama = []
    for n, di in sorted(milik.items()):
        kolom = tuple(c for g in di for c in dua.kelompok[g][1])
        if not _berderet(kolom):
            return None
        atas, bawah = _luas(teratas[n]), bungkus(luas[g] for g in di)
        pasti = pasti and abs(atas.tengah[0] - bawah.tengah[0]) <= max(_RATA, _GESER_TIGA * (bawah.x1 - bawah.x0))
        bersama.append((_isi(teratas[n]), kolom))
    if not bersama:
        return None
    return replace(dua.kepala, bersama=(*bersama, *dua.kepala.bersama), pasti=pasti and dua.pasti)


def _serata(tumpuk: Sequence[Sequence[_Potong[T]]]) -> bool:
    """Say whether headings are set at one height: those of one row begin, end, or have their middle there."""
    luas = list(map(_luas, tumpuk))
    if not luas:
        return True
    letak = ([k.y0 for k in luas], [k.y1 for k in luas], [k.tengah[1] for k in luas])
    return any(max(satu) - min(satu) < _RATA for satu in letak)


def _sejajar(tumpuk: Sequence[_Potong[T]]) -> bool:
    """Say whether the lines of a heading are set below each other as one text is: at one edge, or in the middle."""
    kotak = [k for k, _ in tumpuk]
    return all(
        min(abs(a.x0 - b.x0), abs(a.x1 - b.x1), abs(a.tengah[0] - b.tengah[0])) < _RATA for a, b in pairwise(kotak)
    )


def _berbeda(tumpuk: Sequence[Sequence[_Potong[T]]]) -> bool:
    """Say whether no two headings read alike: those that do stand below headings of groups."""
    teks = [" ".join(isi.teks for _, isi in satu) for satu in tumpuk]
    return len(set(teks)) == len(teks)


def _bertingkat(
    atas: Sequence[Sequence[_Potong[T]]], bawah: Sequence[Sequence[_Potong[T]]], banyak: int
) -> _Dua[T] | None:
    """Join two levels: headings above that stand over none below are of one column, the others of those nearest to them."""
    sendiri = _tunggal(atas, list(map(_luas, bawah)), banyak - len(bawah))
    kelompok = [satu for satu in atas if satu not in sendiri]
    kolom = sorted([*sendiri, *bawah], key=lambda satu: _luas(satu).x0)
    if len(kolom) != banyak or not _bersebelahan(kelompok) or not all(map(_sejajar, [*kelompok, *kolom])):
        return None
    # What stands between both levels is the heading of one column, set in the middle of its height.
    lantai = max(_luas(satu).y1 for satu in kelompok) - 1.5
    di_bawah = [c for c, satu in enumerate(kolom) if satu in bawah and _luas(satu).y0 >= lantai]
    if not di_bawah:
        return None
    milik, pasti = _bagi(kelompok, kolom, _sejajar_tengah(kolom, di_bawah))
    if len(milik) < len(kelompok) or not all(map(_berderet, milik.values())):
        return None
    lebar = [len(satu) for satu in milik.values()]
    if max(lebar) in (1, banyak):
        # What stands above all columns, also that of the names, is no heading of a group.
        return None
    bersama = [(list(kelompok[g]), tuple(di)) for g, di in sorted(milik.items())]
    beda = all(_berbeda([kolom[c] for c in di]) for di in milik.values())
    # Beside groups of several columns, one above a single column may be a heading beside them.
    return _Dua(list(map(list, kolom)), bersama, pasti and beda and min(lebar) > 1)


def _bersebelahan(kelompok: Sequence[Sequence[_Potong[T]]]) -> bool:
    """Say whether there are headings of groups, and they stand side by side."""
    luas = list(map(_luas, kelompok))
    return bool(luas) and max(k.y0 for k in luas) < min(k.y1 for k in luas)


def _sejajar_tengah(kolom: Sequence[Sequence[_Potong[T]]], di: Sequence[int]) -> Sequence[int]:
    """Return of headings those of the lower level: where all are set in the middle of their height, those furthest down."""
    tengah = {c: _luas(kolom[c]).tengah[1] for c in di}
    bawah = max(tengah.values())
    rendah = [c for c in di if bawah - tengah[c] < _SETINGGI]
    atas = [tengah[c] for c in di if c not in rendah]
    serata = bool(atas) and max(atas) - min(atas) < _SETINGGI and bawah - max(atas) > _RATA
    return rendah if serata and _berderet_semua(rendah) else di


def _berderet_semua(di: Sequence[int]) -> bool:
    """Say whether no column of several runs stands alone."""
    return all(c - 1 in di or c + 1 in di for c in di)


def _luas(tumpuk: Sequence[_Potong[T]]) -> Kotak:
    return bungkus(kotak for kotak, _ in tumpuk)


def _isi(tumpuk: Sequence[_Potong[T]]) -> tuple[T, ...]:
    return tuple(isi for _, isi in tumpuk)


def _berderet(di: Sequence[int]) -> bool:
    """Say whether columns stand side by side."""
    return bool(di) and list(di) == list(range(di[0], di[-1] + 1))


def _bagi(
    kelompok: Sequence[Sequence[_Potong[T]]], kolom: Sequence[Sequence[_Potong[T]]], di: Sequence[int]
) -> tuple[dict[int, list[int]], bool]:
    """Deal the columns out to the headings above them: by their left edges, by headings that repeat, by their middles.

    The second of what is returned says whether each heading stands in the middle of its columns, or at their edge.
    """
    luas = list(map(_luas, kelompok))
    kotak = {c: _luas(kolom[c]) for c in di}
    banyak = len(di) // len(kelompok)
    teks = [" ".join(isi.teks for isi in _isi(kolom[c])) for c in di]
    if _rata_kiri(luas, kotak):
        return _kumpul(di, lambda c: sum(satu.x0 <= kotak[c].x0 + _RATA for satu in luas) - 1), True
    if len(di) == banyak * len(kelompok) and banyak > 1 < len(kelompok) and teks == teks[:banyak] * len(kelompok):
        return _kumpul(di, lambda c: di.index(c) // banyak), True
    if luas[0].x0 < kotak[di[0]].x0 - _RATA:
        # Set at the left of its columns.
        return _kumpul(di, lambda c: sum(satu.x0 <= kotak[c].x0 + _RATA for satu in luas) - 1), True
    return _menurut_tengah([satu.tengah[0] for satu in luas], kotak)


def _menurut_tengah(tengah: Sequence[float], kotak: Mapping[int, Kotak]) -> tuple[dict[int, list[int]], bool]:
    """Deal columns out in runs so that each heading stands nearest to the middle of its run.

    The second of what is returned says whether it stands there, and in the middle of no other run.
    """
    di = list(kotak)
    banyak = len(tengah)
    if len(di) < banyak or math.comb(len(di) - 1, banyak - 1) > _CARA_MAKS:
        return {}, False
    cara = []
    for potong in combinations(range(1, len(di)), banyak - 1):
        runtun = [di[a:b] for a, b in pairwise((0, *potong, len(di)))]
        jauh = [
            abs(x - (kotak[r[0]].tengah[0] + kotak[r[-1]].tengah[0]) / 2) for x, r in zip(tengah, runtun, strict=True)
        ]
        cara.append((sum(jauh), [*map(_di_tengah, jauh, runtun, repeat(kotak))], runtun))
    cara.sort(key=lambda satu: satu[0])
    (dekat, pas, runtun), *lain = cara
    pasti = all(pas) and not any(all(p) and jauh - dekat < _BERSAING for jauh, p, _ in lain)
    return dict(enumerate(runtun)), pasti


def _kumpul(di: Sequence[int], milik: Callable[[int], int]) -> dict[int, list[int]]:
    hasil: dict[int, list[int]] = {}
    for c in di:
        hasil.setdefault(milik(c), []).append(c)
    return hasil


def _rata_kiri(luas: Sequence[Kotak], kotak: Mapping[int, Kotak]) -> bool:
    """Say whether each heading begins where one of those below begins, the first where the first does."""
    awal = [[c for c, k in kotak.items() if abs(k.x0 - satu.x0) < _RATA] for satu in luas]
    return all(len(satu) == 1 for satu in awal) and awal[0][0] == next(iter(kotak))


def _di_tengah(jauh: float, runtun: Sequence[int], kotak: Mapping[int, Kotak]) -> bool:
    return jauh <= max(_RATA, _GESER * (kotak[runtun[-1]].x1 - kotak[runtun[0]].x0) * (len(runtun) > 1))


def _tunggal(
    atas: Sequence[Sequence[_Potong[T]]], bawah: Sequence[Kotak], perlu: int
) -> Sequence[Sequence[_Potong[T]]]:
    """Return the headings above that are of one column: those to the right of all below, then from the left."""
    luas = [(satu, bungkus(k for k, _ in satu)) for satu in atas]
    lepas = [(satu, k) for satu, k in luas if not any(_bertindih(k, lain) for lain in bawah)]
    akhir = bawah[-1].x1 if bawah else math.inf
    kanan = [satu for satu, k in lepas if k.x0 > akhir]
    kiri = [satu for satu, k in lepas if k.x0 <= akhir]
    return [*kiri[: max(0, perlu - len(kanan))], *kanan]


def _bertindih(satu: Kotak, lain: Kotak) -> bool:
    return min(satu.x1, lain.x1) - max(satu.x0, lain.x0) > 1.0


def _tumpuk(potong: Sequence[_Potong[T]]) -> list[list[_Potong[T]]]:
    """Return the pieces that stand below each other, from left to right, each stack from top to bottom."""
    hasil: list[tuple[float, float, list[_Potong[T]]]] = []
    for satu in sorted(potong, key=lambda s: s[0].x0):
        x0, x1 = satu[0].x0, satu[0].x1
        if hasil and x0 < hasil[-1][1] - 1.0:
            a, b, isi = hasil[-1]
            hasil[-1] = (a, max(b, x1), [*isi, satu])
        else:
            hasil.append((x0, x1, [satu]))
    return [sorted(isi, key=lambda s: s[0].y0) for _, _, isi in hasil]
