"""Pages on which two tables stand side by side: the part below their captions is read as two."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from kinerja.pembaca.judul import judul_tabel
from kinerja.pembaca.teks_sel import susun_baris
from kinerja.pembaca.unsur import Halaman, Kata, Kotak, bungkus

__all__ = ["bagi_sebelah", "judul_sebelah"]

#: Captions of tables side by side are further apart than so many heights of a letter.
_JARAK = 1.5
#: The strip between two tables is at least so wide.
_SEMPIT = 6.0
#: A caption begins where its table does, or stands in its middle, but for so much.
_GESER = 12.0
#: More pairs of tables than this stand on no page.
_TABEL_MAKS = 8


def judul_sebelah(baris: Sequence[Kata], letak: int) -> bool:
    """Say whether the number of another table begins within a line of words, far from the words before it."""
    kotak, lalu = baris[letak].kotak, baris[letak - 1].kotak
    if baris[letak].putar % 4 or kotak.x0 - lalu.x1 < _JARAK * (kotak.y1 - kotak.y0):
        return False
    return all(judul_tabel(" ".join(k.teks for k in isi)) for isi in (baris[:letak], baris[letak:]))


def bagi_sebelah(halaman: Iterable[Halaman]) -> list[Halaman]:
    """Return the pages, those with tables side by side in parts: what stands above, the left one, the right one, what stands below."""
    return [bagian for satu in halaman for bagian in _bagi(satu)]


def _bagi(halaman: Halaman) -> Iterator[Halaman]:
    baris = susun_baris(halaman.kata)
    for n, letak in islice(_berjudul_dua(baris), _TABEL_MAKS):
        satu = baris[n]
        kiri, kanan = (bungkus(k.kotak for k in isi) for isi in (satu[:letak], satu[letak:]))
        parit = _parit(kiri, kanan, baris[n + 1 :], halaman)
        if parit is None:
            continue
        x, bawah = parit
        atas = min(kiri.y0, kanan.y0) - 1.0
        yield from (
            bagian
            for kotak in (
                Kotak(-math.inf, -math.inf, math.inf, atas),
                Kotak(-math.inf, atas, x, bawah),
                Kotak(x, atas, math.inf, bawah),
            )
            if (bagian := _ambil(halaman, kotak)).kata
        )
        sisa = _ambil(halaman, Kotak(-math.inf, bawah, math.inf, math.inf))
        if sisa.kata:
            yield from _bagi(sisa)
        return
    yield halaman


def _berjudul_dua(baris: Sequence[Sequence[Kata]]) -> Iterator[tuple[int, int]]:
    """Yield the lines that hold two captions, with the word that begins the second one."""
    for n, satu in enumerate(baris):
        if letak := next((k for k in range(1, len(satu)) if judul_sebelah(satu, k)), 0):
            yield n, letak


def _parit(kiri: Kotak, kanan: Kotak, baris: Sequence[Sequence[Kata]], halaman: Halaman) -> tuple[float, float] | None:
    """Return where the strip between two tables lies and where it ends: that between which and the edges the captions stand best."""
    calon = []
    awal = {round(k.kotak.x0): k.kotak.x0 for isi in baris for k in isi if kiri.tengah[0] < k.kotak.x0 < kanan.x1}
    for x in sorted(awal.values()):
        milik, bawah = _sampai(x, kiri.y1, baris, halaman)
        a, b = ([k.kotak for k in milik if (k.kotak.x0 < x) == sisi] for sisi in (True, False))
        if not a or not b:
            continue
        tepi_kiri, tepi_kanan = bungkus(a), bungkus(b)
        if x - tepi_kiri.x1 < _SEMPIT:
            continue
        jauh = min(
            abs(kiri.x0 - tepi_kiri.x0) + abs(kanan.x0 - tepi_kanan.x0),
            abs(kiri.tengah[0] - tepi_kiri.tengah[0]) + abs(kanan.tengah[0] - tepi_kanan.tengah[0]),
        )
        calon.append((jauh, (tepi_kiri.x1 + x) / 2, bawah))
    if not calon:
        return None
    jauh, letak, bawah = min(calon)
    return (letak, bawah) if jauh <= _GESER else None


def _sampai(x: float, atas: float, baris: Sequence[Sequence[Kata]], halaman: Halaman) -> tuple[list[Kata], float]:
    """Return the words below captions down to what crosses a place, and where that stands."""
    lintas = [g.letak for g in halaman.mendatar if g.letak > atas and g.awal < x - _SEMPIT and g.akhir > x + 1.0]
    batas = min(lintas, default=math.inf)
    milik: list[Kata] = []
    for satu in baris:
        y = min(k.kotak.y0 for k in satu)
        if y >= batas or _melintas(satu, x):
            return milik, min(y, batas) - 0.5
        milik += satu
    return milik, batas - 0.5


def _melintas(baris: Sequence[Kata], x: float) -> bool:
    """Say whether a line runs on over the strip left of a place: a word stands in it, or two words close at its sides."""
    if any(k.kotak.x0 < x - 0.5 and k.kotak.x1 > x - _SEMPIT + 0.5 for k in baris):
        return True
    return any(a.kotak.x1 < x <= b.kotak.x0 + 0.5 and b.kotak.x0 - a.kotak.x1 < _SEMPIT for a, b in pairwise(baris))


def _ambil(halaman: Halaman, kotak: Kotak) -> Halaman:
    """Return what of a page stands in a place."""
    return replace(
        halaman,
        kata=tuple(k for k in halaman.kata if kotak.memuat(*k.kotak.tengah)),
        mendatar=tuple(g for g in halaman.mendatar if kotak.memuat((g.awal + g.akhir) / 2, g.letak)),
        tegak=tuple(g for g in halaman.tegak if kotak.memuat(g.letak, (g.awal + g.akhir) / 2)),
    )
