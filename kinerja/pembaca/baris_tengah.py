"""Rows without rules between them whose texts are set in the middle of their height: each stands around its numbers."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kinerja.pembaca.kepala import bernilai
from kinerja.pembaca.teks_sel import susun_baris
from kinerja.pembaca.unsur import Kata, Kotak, bungkus

__all__ = ["BarisTengah", "bagi_tengah", "pisah_kepala"]

#: The middle of a text lies so near to that of its numbers; of a text over several rows, by this share of their distance.
_GESER, _GESER_RUNTUN = 2.0, 0.45
#: Texts stand apart by so much more than their lines.
_RENGGANG = 0.3
#: Numbers of one row lie at one height but for this share of it.
_SEBARIS = 0.3
#: A text has no more lines, one over several rows no more; more rows and lines than this are not tried.
_BARIS_MAKS, _RUNTUN_MAKS, _CARA_MAKS = 8, 14, 6_000
#: What a text over several rows costs for each of them, and an empty cell, against points of distance: the plainest way wins.
_HARGA_RUNTUN, _HARGA_KOSONG = 2.5, 4.0


@dataclass(frozen=True)
class BarisTengah:
    """The rows of a place: the words of each, and the columns whose texts reach over several rows.

    ``runtun`` holds for such a column where each of its texts begins and over how many rows it reaches; ``pasti`` says
    whether each row has a name of its own, and names stand further apart than their lines.
    """

    baris: tuple[tuple[Kata, ...], ...]
    runtun: dict[int, tuple[tuple[int, int], ...]]
    pasti: bool


@dataclass(frozen=True)
class _Teks:
    """A line of a column."""

    kata: tuple[Kata, ...]
    kotak: Kotak

    @property
    def teks(self) -> str:
        return " ".join(satu.teks for satu in self.kata)

    @property
    def tengah(self) -> float:
        return self.kotak.tengah[1]


#: A text: its first row, how many rows it reaches over, its lines.
_Bagian = tuple[int, int, list[_Teks]]


def bagi_tengah(kata: Sequence[Kata], batas: Sequence[float], angka: Collection[int]) -> BarisTengah | None:
    """Part words into rows around their numbers; None where they do not stand so.

    Parameters
    ----------
    kata
        the words.
    batas
        where the columns begin and end.
    angka
        the columns of numbers.
    """
    kolom = _kolom(kata, batas)
    tengah = _tengah_baris([satu for c in angka for satu in kolom.get(c, [])])
    if tengah is None or len(tengah) < 2:
        return None
    bagi = {c: _menurut_angka(isi, tengah) if c in angka else _menurut_tengah(isi, tengah) for c, isi in kolom.items()}
    pasti = {c: satu for c, satu in bagi.items() if satu is not None}
    return _susun(pasti, len(tengah), angka) if len(pasti) == len(bagi) else None


def _susun(bagi: Mapping[int, list[_Bagian]], banyak: int, angka: Collection[int]) -> BarisTengah:
    """Put the texts of columns together to rows."""
    baris: list[list[Kata]] = [[] for _ in range(banyak)]
    for r, _, teks in (satu for milik in bagi.values() for satu in milik):
        baris[r] += [k for satu in teks for k in satu.kata]
    letak = {c: tuple((r, panjang) for r, panjang, _ in milik) for c, milik in bagi.items()}
    runtun = {c: satu for c, satu in letak.items() if any(panjang > 1 for _, panjang in satu)}
    return BarisTengah(tuple(map(tuple, baris)), runtun, _pasti(bagi, banyak, {*angka, *runtun}))


def _pasti(bagi: Mapping[int, list[_Bagian]], banyak: int, tanpa: Collection[int]) -> bool:
    """Say whether some column of words has a text for each row, further apart than its lines, and none over several rows may be several."""
    penuh = [milik for c, milik in bagi.items() if c not in tanpa and len(milik) == banyak]
    terpisah = all(_terpisah([teks for _, _, teks in milik]) for milik in penuh)
    panjang = (teks for milik in bagi.values() for _, tinggi, teks in milik if tinggi > 1)
    return bool(penuh) and terpisah and not any(map(_berganda, panjang))


def _berganda(teks: Sequence[_Teks]) -> bool:
    """Say whether the lines of a text over several rows may be several texts: one within begins with a capital, or the first with none."""
    return teks[0].teks[:1].islower() or any(satu.teks[:1].isupper() for satu in teks[1:])


def _menurut_angka(isi: Sequence[_Teks], tengah: Sequence[float]) -> list[_Bagian]:
    return [(_terdekat(tengah, satu.tengah), 1, [satu]) for satu in isi]


def _menurut_tengah(isi: Sequence[_Teks], tengah: Sequence[float]) -> list[_Bagian] | None:
    return None if _rata_atas(isi, tengah) else _bagi_kolom(isi, tengah)


def _kolom(kata: Sequence[Kata], batas: Sequence[float]) -> dict[int, list[_Teks]]:
    """Return the lines of each column."""
    milik: dict[int, list[Kata]] = {}
    akhir = len(batas) - 2
    for satu in kata:
        milik.setdefault(min(max(bisect_right(batas, satu.kotak.tengah[0]) - 1, 0), akhir), []).append(satu)
    return {
        c: [_Teks(tuple(b), bungkus(k.kotak for k in b)) for b in susun_baris(isi)] for c, isi in sorted(milik.items())
    }


def pisah_kepala(kata: Sequence[Kata], batas: Sequence[float], angka: Collection[int]) -> tuple[list[Kata], list[Kata]]:
    """Tell the headings above the first numbers from what stands beside and below these; see :func:`bagi_tengah`."""
    kolom = _kolom(kata, batas)
    awal = [n for c in angka for n in [_pertama(kolom.get(c, []))] if n is not None]
    judul = [t for c in angka for t in kolom.get(c, []) if awal and t.tengah < min(awal) and not _bernilai(t.teks)]
    lantai = max((t.kotak.y1 for t in judul), default=-math.inf)
    atas = {id(k) for isi in kolom.values() for t in isi if t.tengah < lantai for k in t.kata}
    return [k for k in kata if id(k) in atas], [k for k in kata if id(k) not in atas]


def _pertama(isi: Sequence[_Teks]) -> float | None:
    return next((t.tengah for t in isi if _bernilai(t.teks)), None)


def _bernilai(teks: str) -> bool:
    return bernilai(teks) or teks in ("-", "–")


def _tengah_baris(angka: Sequence[_Teks]) -> list[float] | None:
    """Return the middle of each row of numbers; None where something else stands among them, or between two rows."""
    if not all(_bernilai(satu.teks) for satu in angka):
        return None
    hasil: list[list[float]] = []
    for satu in sorted(angka, key=lambda t: t.tengah):
        if hasil and satu.tengah - hasil[-1][0] <= _SEBARIS * (satu.kotak.y1 - satu.kotak.y0):
            hasil[-1].append(satu.tengah)
        else:
            hasil.append([satu.tengah])
    return [sum(satu) / len(satu) for satu in hasil]


def _terdekat(tengah: Sequence[float], y: float) -> int:
    return min(range(len(tengah)), key=lambda r: abs(tengah[r] - y))


def _rata_atas(isi: Sequence[_Teks], tengah: Sequence[float]) -> bool:
    """Say whether texts of several lines begin beside their numbers: each row has a line there, and none stands above the first."""
    bersebelahan = all(any(abs(satu.tengah - m) <= _GESER for satu in isi) for m in tengah)
    return len(isi) > len(tengah) and bersebelahan and abs(isi[0].tengah - tengah[0]) <= _GESER


def _terpisah(bagi: Sequence[Sequence[_Teks]]) -> bool:
    """Say whether texts stand further apart than the lines of each: else some of these may belong to a neighbour."""
    dalam = [b.kotak.y0 - a.kotak.y1 for satu in bagi for a, b in pairwise(satu)]
    luar = [b[0].kotak.y0 - a[-1].kotak.y1 for a, b in pairwise(bagi)]
    return not dalam or min(luar) > max(dalam) + _RENGGANG


def _bagi_kolom(isi: Sequence[_Teks], tengah: Sequence[float]) -> list[_Bagian] | None:
    """Deal the lines of a column out to rows, in their order; None where they do not stand around the middles."""
    banyak, baris = len(isi), len(tengah)
    if banyak * baris > _CARA_MAKS:
        return None
    # terbaik[r][n]: how well n lines fit the first r rows, and from where.
    terbaik: list[list[tuple[float, int, int]]] = [[(math.inf, 0, 0)] * (banyak + 1) for _ in range(baris + 1)]
    terbaik[0][0] = (0.0, 0, 0)
    for r in range(baris):
        for n in range(banyak + 1):
            harga = terbaik[r][n][0]
            if math.isinf(harga):
                continue
            for panjang, ambil, tambah in _cara(isi, n, tengah, r):
                if harga + tambah < terbaik[r + panjang][n + ambil][0]:
                    terbaik[r + panjang][n + ambil] = (harga + tambah, panjang, ambil)
    if math.isinf(terbaik[baris][banyak][0]):
        return None
    hasil: list[_Bagian] = []
    r, n = baris, banyak
    while r:
        _, panjang, ambil = terbaik[r][n]
        r, n = r - panjang, n - ambil
        if ambil:
            hasil.append((r, panjang, list(isi[n : n + ambil])))
    return hasil[::-1]


def _cara(isi: Sequence[_Teks], n: int, tengah: Sequence[float], r: int) -> Iterator[tuple[int, int, float]]:
    """Yield how the lines from the n-th on may go on in row r: over how many rows, how many of them, at what cost."""
    yield 1, 0, _HARGA_KOSONG
    for ambil in range(1, min(_RUNTUN_MAKS, len(isi) - n) + 1):
        letak = (isi[n].kotak.y0 + isi[n + ambil - 1].kotak.y1) / 2
        if ambil <= _BARIS_MAKS and abs(letak - tengah[r]) <= _GESER:
            yield 1, ambil, abs(letak - tengah[r])
        sela = math.inf
        for akhir in range(r + 1, len(tengah)):
            sela = min(sela, tengah[akhir] - tengah[akhir - 1])
            lewat = (tengah[r] + tengah[akhir]) / 2 - letak
            if abs(lewat) <= _GESER_RUNTUN * sela:
                yield akhir - r + 1, ambil, _HARGA_RUNTUN * (akhir - r + 1) + abs(lewat)
            elif lewat > 0:
                # The middle of more rows lies further down.
                break
