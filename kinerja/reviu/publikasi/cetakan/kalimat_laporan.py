"""The sentences of a published report, with the cells in which they stand."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import pisah_kalimat
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.kalimat import sepadat_kalimat

__all__ = ["baca_kalimat", "kalimat_laporan"]

#: A shorter text is no sentence.
_KALIMAT = 20


def baca_kalimat(tabel: TabelPublikasi) -> Iterator[tuple[Sel, str]]:
    """Yield the texts of running text with their cells."""
    for sel in (s for b in tabel.baris if tabel.prosa for s in b.sel if s.angka is None):
        if len(sel.teks) > _KALIMAT:
            yield sel, sel.teks
        elif sepadat_kalimat(sel.isi.baris):
            # A sentence that was typed as a label.
            yield sel, sel.isi.baris


def kalimat_laporan(isi: IsiPublikasi) -> Iterator[tuple[Sel, list[str]]]:
    """Yield the cells of running text of a report, each with its sentences."""
    for tabel in isi.tabel:
        for sel, teks in baca_kalimat(tabel):
            yield sel, pisah_kalimat(teks)
