"""A sheet as it was parsed: its cells, what surrounds them, and how much of it there may be."""

from __future__ import annotations

from dataclasses import dataclass, field

from kinerja.angka import cetak_bulat
from kinerja.masukan.xml_buku import DokumenRusak

__all__ = ["Gabungan", "IsiLembar", "Jatah", "SelCacat", "TerlaluBanyak", "TinjauanLembar"]


class TerlaluBanyak(DokumenRusak):
    """More filled cells, or longer texts, than any report has; it says which in Indonesian."""


@dataclass
class Jatah:
    """What the sheets of one workbook may still hold together: each that is read takes its part of it."""

    #: filled cells: some twenty thousand rows of the widest sheet
    sel: int = 600_000
    #: characters of all texts, some five thousand pages: one shared text may stand in every cell
    huruf: int = 20_000_000
    #: XML elements
    unsur: int = 2_500_000

    def ambil(self, nilai: object) -> None:
        """Take a filled cell.

        Raises
        ------
        TerlaluBanyak
            when there is none left.
        """
        self.sel -= 1
        if isinstance(nilai, str):
            self.huruf -= len(nilai)
        if self.sel < 0:
            raise TerlaluBanyak(f"lebih dari {cetak_bulat(Jatah.sel)} sel terisi")
        if self.huruf < 0:
            raise TerlaluBanyak(f"lebih dari {cetak_bulat(Jatah.huruf)} huruf")


@dataclass(frozen=True)
class SelCacat:
    """A formula without a value: ``isi`` is the error (#REF!), empty when it was never computed."""

    isi: str = ""

    def __str__(self) -> str:
        return self.isi


@dataclass(frozen=True)
class Gabungan:
    """Merged cells: the range as people read it, and its bounds from 0, last ones included."""

    nama: str
    baris: tuple[int, int]
    kolom: tuple[int, int]


@dataclass(frozen=True)
class TinjauanLembar:
    """What the values of a sheet do not say. Rows and columns count from 0.

    Attributes
    ----------
    gabungan
        merged cells.
    baris_sembunyi, kolom_sembunyi
        hidden (also: filtered away) rows and columns.
    tersembunyi
        whether the sheet itself is hidden.
    luas
        rows and columns up to the last filled cell.
    """

    gabungan: tuple[Gabungan, ...] = ()
    baris_sembunyi: frozenset[int] = frozenset()
    kolom_sembunyi: frozenset[int] = frozenset()
    tersembunyi: bool = False
    luas: tuple[int, int] = (0, 0)


@dataclass
class IsiLembar:
    """A sheet as it was parsed: filled cells by (row, column) from 0, and all that surrounds them."""

    sel: dict[tuple[int, int], object] = field(default_factory=dict)
    gabungan: list[Gabungan] = field(default_factory=list)
    baris_sembunyi: set[int] = field(default_factory=set)
    #: hidden columns, first and last, from 1
    kolom_sembunyi: list[tuple[int, int]] = field(default_factory=list)
    luas: tuple[int, int] = (0, 0)

    def tinjauan(self, tersembunyi: bool) -> TinjauanLembar:
        """Return what surrounds the cells; of hidden columns only those that hold something count."""
        kolom: set[int] = set()
        sampai = 0
        for awal, akhir in sorted(self.kolom_sembunyi):
            # Ranges may overlap, thousands of times: each column is looked at once.
            kolom.update(range(max(awal - 1, sampai), min(akhir, self.luas[1])))
            sampai = max(sampai, akhir)
        return TinjauanLembar(
            tuple(self.gabungan), frozenset(self.baris_sembunyi), frozenset(kolom), tersembunyi, self.luas
        )

    def tabel(self) -> tuple[tuple[object, ...], ...]:
        """Return all cells row by row; blank ones are empty texts."""
        tinggi, lebar = self.luas
        kosong = ("",) * lebar
        isi: dict[int, list[object]] = {}
        for (baris, kolom), nilai in self.sel.items():
            isi.setdefault(baris, [*kosong])[kolom] = nilai
        return tuple(tuple(isi[nomor]) if nomor in isi else kosong for nomor in range(tinggi))
