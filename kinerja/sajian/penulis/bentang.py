"""Cells that span more rows than a page holds: what they say stands again on the pages that follow.

The PDF is cut where its pages end (:func:`kinerja.sajian.penulis.potong.putuskan`); Word about there.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kinerja.sajian.blok import Sel, Tabel
from kinerja.sajian.penulis.bahan import kolom_awal
from kinerja.sajian.penulis.lipat import tinggi_baris
from kinerja.sajian.penulis.tata_halaman import bantalan
from kinerja.sajian.rupa_huruf import lebar_teks

__all__ = ["LANJUTAN", "panjang", "teks_lanjut", "ulangi_bentang"]

#: What is added where a cell says again what the page before said; a column too narrow for it has the text alone.
LANJUTAN = " (lanjutan)"

#: Cells that span no more rows than these stay on one page.
_UTUH = 3

#: So much of a table (points) is less than a page holds: every page begins at least one piece of a long cell.
_POTONG = {False: 500.0, True: 290.0}


def ulangi_bentang(tabel: Tabel, lebar: Sequence[float], ukuran: float) -> Tabel:
    """Return a table whose long cells are cut about where pages end, each piece with the text of the cell.

    Parameters
    ----------
    tabel, lebar, ukuran
        the table, the width of its columns and the size of its text in points.
    """
    awal = kolom_awal(tabel.baris, len(tabel.kolom))
    isi = [dict(zip(kolom, baris, strict=True)) for kolom, baris in zip(awal, tabel.baris, strict=True)]
    potongan = [*_potongan(tabel, isi, lebar, ukuran)]
    if not potongan:
        return tabel
    for mulai, baris in enumerate(isi):
        for kolom, sel in [*baris.items()]:
            dalam = [p for p in potongan if mulai < p < mulai + sel.tinggi]
            if not panjang(sel) or not dalam:
                continue
            batas = [mulai, *dalam, mulai + sel.tinggi]
            for urut, (dari, sampai) in enumerate(itertools.pairwise(batas)):
                ruang = sum(lebar[kolom : kolom + sel.lebar]) - bantalan(ukuran)
                teks = teks_lanjut(sel.teks, ruang, ukuran, tebal=sel.tebal) if urut else sel.teks
                isi[dari][kolom] = replace(sel, teks=teks, tinggi=sampai - dari)
    return replace(tabel, baris=tuple(tuple(baris[kolom] for kolom in sorted(baris)) for baris in isi))


def panjang(sel: Sel) -> bool:
    """Tell whether a cell spans so many rows that pages may part them."""
    return sel.tinggi > _UTUH


def teks_lanjut(teks: str, lebar: float, ukuran: float, *, tebal: bool) -> str:
    """Return what a cell says again on the next page: with the mark where that has room on a line, as it has not in a column of numbers."""
    muat = bool(teks) and lebar_teks(LANJUTAN.strip(), ukuran, tebal) <= lebar
    return f"{teks}{LANJUTAN}" if muat else teks


def _potongan(tabel: Tabel, isi: Sequence[dict[int, Sel]], lebar: Sequence[float], ukuran: float) -> Iterator[int]:
    """Yield the rows at which long cells are cut; none where no cell is long."""
    if not any(panjang(sel) for baris in isi for sel in baris.values()):
        return
    tinggi = 0.0
    for urut, ini in enumerate(_tinggi(isi, lebar, ukuran)):
        if tinggi and tinggi + ini > _POTONG[tabel.lanskap]:
            yield urut
            tinggi = 0.0
        tinggi += ini


def _tinggi(isi: Sequence[dict[int, Sel]], lebar: Sequence[float], ukuran: float) -> list[float]:
    """Return about how high each row is (points): what its own cells need, and those over several rows together."""
    hasil = [0.0] * len(isi)
    semua = ((urut, kolom, sel) for urut, baris in enumerate(isi) for kolom, sel in baris.items())
    for urut, kolom, sel in sorted(semua, key=lambda satu: satu[2].tinggi):
        garis = tinggi_baris(sel.teks, sum(lebar[kolom : kolom + sel.lebar]) - bantalan(ukuran), ukuran)
        akhir = min(urut + sel.tinggi, len(isi)) - 1
        # What the rows of a tall cell do not hold makes the last of them higher.
        hasil[akhir] += max(0.0, max(garis, 1) * ukuran * 1.2 + 7 - sum(hasil[urut : akhir + 1]))
    return hasil
