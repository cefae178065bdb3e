"""All that a published report writes in words: captions, headings, cells, sentences, each once in its table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import baca_kalimat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["Teks", "teks_tercetak"]


@dataclass(frozen=True)
class Teks:
    """A text with a cell where it stands, its place in words, and whether it is a sentence, a caption or a heading, or a cell."""

    sel: Sel
    isi: str
    tempat: str
    ragam: str

    def duga(self, tercetak: str, harap: str, pesan: str, tingkat: Tingkat | None = None) -> Dugaan:
        """Return a finding on words of the text."""
        return Dugaan(self.tempat, tercetak, harap, f"{pesan}.", tingkat, (self.sel.nomor,))


@lru_cache(maxsize=4)
def teks_tercetak(isi: IsiPublikasi) -> tuple[Teks, ...]:
    """Return the texts of a report in the order in which they are printed."""
    return tuple(teks for tabel in isi.tabel for teks in _teks(tabel))


def _teks(tabel: TabelPublikasi) -> Iterator[Teks]:
    if tabel.prosa:
        yield from (Teks(sel, teks, sel.tempat, "kalimat") for sel, teks in baca_kalimat(tabel))
    else:
        yield from _teks_tabel(tabel)


def _teks_tabel(tabel: TabelPublikasi) -> Iterator[Teks]:
    semua = [sel for baris in tabel.baris for sel in baris.sel]
    if semua:
        yield Teks(semua[0], tabel.nama, tabel.nama, "judul")
    ada: set[str] = set()
    for sel in semua:
        kolom = f"{tabel.nama}, kolom {sel.kolom}"
        for teks, tempat, ragam in (
            (sel.kolom, kolom, "judul"),
            (sel.isi.baris, sel.tempat, "sel"),
            (sel.teks, sel.tempat, "sel"),
        ):
            if teks not in ada and not (ragam == "sel" and sel.angka and teks == sel.teks):
                ada.add(teks)
                yield Teks(sel, teks, tempat, ragam)
