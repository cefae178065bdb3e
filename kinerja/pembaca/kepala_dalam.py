"""Tables in which another head stands further down: what is below it has the columns that it names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kinerja.pembaca.kepala import Kisi, baris_nomor, berangka, hitung_kepala
from kinerja.pembaca.unsur import Petak, Tabel

__all__ = ["pecah_kepala"]

#: A head has so many headings at least.
_JUDUL_MIN = 3


def pecah_kepala(tabel: Tabel) -> list[Tabel]:
    """Return a table in parts, each with the head that stands above it; most have one."""
    kisi = Kisi(tabel.petak)
    awal = [r for r in range(tabel.kepala + 1, tabel.petak.banyak_baris - 1) if _berkepala(kisi, tabel.kepala, r)]
    if not awal:
        return [tabel]
    tepi = [0, *awal, tabel.petak.banyak_baris]
    bagian = [_potong(tabel.petak, a, b) for a, b in pairwise(tepi)]
    return [
        replace(tabel, petak=satu, kepala=tabel.kepala if n == 0 else max(1, hitung_kepala(Kisi(satu))))
        for n, satu in enumerate(bagian)
    ]


def _berkepala(kisi: Kisi, kepala: int, r: int) -> bool:
    """Say whether a row is another head: headings alone, the first as in the head above, one at least otherwise, numbers below."""
    isi, lama = _teks(kisi, r), _teks(kisi, 0)
    if kepala < 1 or len(isi) < _JUDUL_MIN or len(isi) != len(lama) or isi == lama:
        return False
    utuh = all(satu.baris == r and satu.tinggi == 1 for satu in kisi.baris(r))
    if not utuh or isi[0] != lama[0] or not isi[0] or not all(isi) or any(map(berangka, isi)) or baris_nomor(isi):
        return False
    sesudah = _teks(kisi, r + 1)
    return len(sesudah) == len(isi) and sum(map(berangka, sesudah)) > 1


def _teks(kisi: Kisi, r: int) -> Sequence[str]:
    return [satu.teks for satu in kisi.baris(r)]


def _potong(petak: Petak, awal: int, akhir: int) -> Petak:
    """Return the rows of a grid from one to before another."""
    sel = tuple(
        replace(s, baris=s.baris - awal, tinggi=min(s.baris_akhir, akhir) - s.baris)
        for s in petak.sel
        if awal <= s.baris < akhir
    )
    terpotong = frozenset(r - awal for r in petak.terpotong if awal <= r < akhir)
    return replace(petak, sel=sel, banyak_baris=akhir - awal, terpotong=terpotong)
