"""Numbers that a table gives its rows, in a column of their own before their names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kinerja.pembaca.kepala import Kisi, baris_nomor, nama_kolom
from kinerja.pembaca.peran_kolom import JUDUL_NOMOR
from kinerja.pembaca.unsur import Kotak, SelPetak, Tabel

__all__ = ["NomorBaris", "cari_nomor_baris"]

_NOMOR = re.compile(r"(\d{1,3})\s?[.)]?")


@dataclass(frozen=True)
class NomorBaris:
    """The numbers of the rows of a table from top to bottom, each once, and where the first of them stands."""

    tabel: str
    nomor: tuple[int, ...]
    halaman: int
    kotak: Kotak | None


def cari_nomor_baris(tabel: Iterable[Tabel]) -> Iterator[NomorBaris]:
    """Yield the numbers of the tables whose rows are numbered by nothing but whole numbers, where they do not simply count on."""
    for satu in tabel:
        sel = [] if satu.petak.keraguan else list(_sel(satu))
        temu = [_NOMOR.fullmatch(s.teks.strip()) for s in sel]
        nomor = [int(t[1]) for t in temu if t]
        if sel and len(nomor) == len(sel) and nomor != list(range(nomor[0], nomor[0] + len(nomor))):
            yield NomorBaris(satu.judul, tuple(nomor), sel[0].halaman, sel[0].kotak)


def _sel(tabel: Tabel) -> Iterator[SelPetak]:
    """Yield the cells of a first column that is headed No., below the head; what a page break repeats once."""
    kisi = Kisi(tabel.petak)
    if not tabel.kepala or not JUDUL_NOMOR.fullmatch(nama_kolom(kisi, tabel.kepala)[0].judul):
        return
    lalu: SelPetak | None = None
    for r in range(tabel.kepala, tabel.petak.banyak_baris):
        sel = kisi.sel(r, 0)
        if sel is None or sel.baris != r or not sel.teks.strip() or sel.lebar > 1:
            continue
        if baris_nomor([s.teks for s in kisi.baris(r)]):
            continue
        if lalu is None or (lalu.teks, lalu.halaman) == (sel.teks, sel.halaman) or lalu.teks != sel.teks:
            yield sel
        lalu = sel
