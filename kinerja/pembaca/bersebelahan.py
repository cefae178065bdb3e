"""Tables that stand side by side: their captions share a line of text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kinerja.pembaca.halaman_sebelah import judul_sebelah
from kinerja.pembaca.unsur import Kata, Kotak

__all__ = ["bertindih", "pisah_judul"]


def pisah_judul(semua: Iterable[list[Kata]]) -> Iterator[list[Kata]]:
    """Part the captions of tables that stand side by side, with the lines below that are parted at the same place."""
    batas: float | None = None
    for baris in semua:
        letak = next((n for n in range(1, len(baris)) if judul_sebelah(baris, n)), 0)
        if letak:
            batas = (baris[letak - 1].kotak.x1 + baris[letak].kotak.x0) / 2
        elif batas is not None:
            letak = sum(kata.kotak.x1 <= batas for kata in baris)
        kiri, kanan = baris[:letak], baris[letak:]
        if batas is None or not kiri or not kanan or kanan[0].kotak.x0 < batas:
            batas = None
            yield baris
        else:
            yield from (kiri, kanan)


def bertindih(a: Kotak, b: Kotak, *, tegak: bool) -> bool:
    """Say whether two boxes overlap from top to bottom, else from left to right."""
    return min(a.y1, b.y1) > max(a.y0, b.y0) if tegak else min(a.x1, b.x1) > max(a.x0, b.x0)
