"""A table as it lies in a source: cells with their addresses. No meaning here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from kinerja.masukan.buku import huruf
from kinerja.masukan.kunci import bersih, lipat

__all__ = ["Gabung", "Kisi", "Tempat", "bersih", "lipat", "rentang_sel"]

#: Merged cells: first and last row, first and last column, from 0.
Gabung = tuple[int, int, int, int]
#: A cell by row and column, from 0.
Tempat = tuple[int, int]


@dataclass(frozen=True)
class Kisi:
    """One table of a source.

    Attributes
    ----------
    berkas, lembar
        file name and name of the sheet (of a JSON document: the path of the list).
    baris
        cells by row; blank ones are empty texts.
    gabung
        merged cells.
    jalan
        paths of the records of a JSON document, by row; a spreadsheet has none.
    """

    berkas: str
    lembar: str
    baris: tuple[tuple[object, ...], ...]
    gabung: tuple[Gabung, ...] = ()
    jalan: tuple[str, ...] = field(default=(), repr=False)

    @cached_property
    def lebar(self) -> int:
        """Return the number of columns."""
        return max(map(len, self.baris), default=0)

    def isi(self, baris: int, kolom: int) -> object:
        """Return a cell; outside of the table it is blank."""
        isi = self.baris[baris] if 0 <= baris < len(self.baris) else ()
        return isi[kolom] if 0 <= kolom < len(isi) else ""

    def teks(self, baris: int, kolom: int) -> str:
        """Return a cell as clean text."""
        return bersih(self.isi(baris, kolom))

    def sel(self, tempat: Tempat) -> str:
        """Name a cell as people find it: H40, or the path of a JSON value."""
        baris, kolom = tempat
        if self.jalan:
            return f"{self.jalan[baris]}.{self.baris[0][kolom]}" if baris else str(self.baris[0][kolom])
        return f"{huruf(kolom)}{baris + 1}"

    def asal(self, tempat: Iterable[Tempat]) -> str:
        """Name the cells that a number comes from: ``lra-2024.xlsx, Sheet1!H40:H52``."""
        sel = rentang_sel(self, sorted(set(tempat), key=lambda satu: (satu[1], satu[0])))
        return f"{self.berkas}, {self.lembar}!{sel}" if self.lembar and not self.jalan else f"{self.berkas}, {sel}"

    @property
    def tempat(self) -> str:
        """Name the table: file, and sheet where there is one."""
        return f"{self.berkas}, {self.lembar}" if self.lembar else self.berkas


def rentang_sel(kisi: Kisi, tempat: Sequence[Tempat]) -> str:
    """Write cells of a column as ranges; of many only the first and last are named."""
    ruas: list[list[Tempat]] = []
    for satu in tempat:
        if ruas and not kisi.jalan and ruas[-1][-1] == (satu[0] - 1, satu[1]):
            ruas[-1].append(satu)
        else:
            ruas.append([satu])
    nama = [kisi.sel(satu[0]) if len(satu) == 1 else f"{kisi.sel(satu[0])}:{kisi.sel(satu[-1])}" for satu in ruas]
    return ", ".join(nama) if len(nama) <= 6 else f"{', '.join(nama[:3])}, ..., {nama[-1]}"
