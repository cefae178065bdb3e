"""What stands on a printed page, and what is made of it: words, ruling lines, tables, sentences.

Lengths are points (1/72 inch) from the upper left corner of the page as it is read, y downwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

__all__ = [
    "BarisBaca",
    "Garis",
    "Halaman",
    "Huruf",
    "Kalimat",
    "Kata",
    "Keraguan",
    "Kotak",
    "Petak",
    "SelPetak",
    "TANDA_BUTIR",
    "Tabel",
    "bungkus",
    "sebut_kolom",
    "tak_berjudul",
]

#: What print puts before an item of a list, as the inside of a class of a regular expression.
TANDA_BUTIR = "-–•●◦▪■➢❖✓*"


class Kotak(NamedTuple):
    """A rectangle."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def tengah(self) -> tuple[float, float]:
        """The middle."""
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    def memuat(self, x: float, y: float, longgar: float = 0.0) -> bool:
        """Say whether a point lies inside."""
        return self.x0 - longgar <= x <= self.x1 + longgar and self.y0 - longgar <= y <= self.y1 + longgar


def sebut_kolom(nomor: int) -> str:
    """Name a column without a heading by its number."""
    return f"Kolom {nomor}"


def tak_berjudul(kolom: str) -> bool:
    """Say whether a column is called by its number alone, which says nothing of what it holds.

    >>> tak_berjudul(sebut_kolom(4)), tak_berjudul("Kolom 4 (2)"), tak_berjudul("Kolom 4 Renstra")
    (True, True, False)
    """
    return re.fullmatch(r"Kolom \d+(?: \(\d+\))?", kolom) is not None


def bungkus(kotak: Iterable[Kotak]) -> Kotak:
    """Return the smallest rectangle around others, of which there is at least one.

    >>> bungkus([Kotak(0, 0, 1, 1), Kotak(2, 3, 4, 5)])
    Kotak(x0=0, y0=0, x1=4, y1=5)
    """
    semua = list(kotak)
    return Kotak(min(k.x0 for k in semua), min(k.y0 for k in semua), max(k.x1 for k in semua), max(k.y1 for k in semua))


class Huruf(NamedTuple):
    """A character and its box; ``baru`` when the file writes it apart from the one before, ``tebal`` when it is bold."""

    teks: str
    x0: float
    y0: float
    x1: float
    y1: float
    baru: bool = False
    tebal: bool = False


@dataclass(frozen=True, slots=True)
class Kata:
    """Characters without a gap between them.

    ``putar`` is the direction in which it is read against that of the page, in quarter turns to the left.
    """

    huruf: tuple[Huruf, ...]
    kotak: Kotak
    putar: int = 0

    @property
    def teks(self) -> str:
        """The characters."""
        return "".join(satu.teks for satu in self.huruf)

    @property
    def tebal(self) -> bool:
        """Whether all characters are bold."""
        return all(satu.tebal for satu in self.huruf if satu.teks.strip())


class Garis(NamedTuple):
    """A ruling line: where it lies across its direction, and from where to where it goes."""

    letak: float
    awal: float
    akhir: float


@dataclass(frozen=True)
class Halaman:
    """A page.

    Attributes
    ----------
    nomor
        from 1.
    lebar, tinggi
        size.
    kata
        words in the order in which the file holds them.
    mendatar, tegak
        ruling lines.
    dasar
        the page box of the file: left, bottom, right, top.
    putar
        how the page is turned to be read, in quarter turns to the right.
    pindaian
        whether an image covers most of the page.
    asing
        share of characters without a known letter.
    dipotong
        whether it held more than is read of one page.
    """

    nomor: int
    lebar: float
    tinggi: float
    kata: tuple[Kata, ...]
    mendatar: tuple[Garis, ...] = ()
    tegak: tuple[Garis, ...] = ()
    dasar: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    putar: int = 0
    pindaian: bool = False
    asing: float = 0.0
    dipotong: bool = False

    def ke_berkas(self, kotak: Kotak) -> tuple[float, float, float, float]:
        """Return a box in the coordinates of the file: left, bottom, right, top."""
        kiri, bawah, kanan, atas = self.dasar
        x0, y0, x1, y1 = kotak
        if self.putar == 0:
            return kiri + x0, atas - y1, kiri + x1, atas - y0
        if self.putar == 1:
            return kiri + y0, bawah + x0, kiri + y1, bawah + x1
        if self.putar == 2:
            return kanan - x1, bawah + y0, kanan - x0, bawah + y1
        return kanan - y1, atas - x1, kanan - y0, atas - x0


@dataclass(frozen=True)
class SelPetak:
    """A cell: its place and reach in a grid, its lines of text, and where it is printed.

    ``halaman`` is 0 and ``kotak`` None where the source has no pages.
    """

    baris: int
    kolom: int
    tinggi: int
    lebar: int
    teks: str
    halaman: int = 0
    kotak: Kotak | None = None

    @property
    def baris_akhir(self) -> int:
        """The row after its last one."""
        return self.baris + self.tinggi

    @property
    def kolom_akhir(self) -> int:
        """The column after its last one."""
        return self.kolom + self.lebar


class Keraguan(StrEnum):
    """Why the rows or columns of a whole table are in doubt, as the reader is told."""

    TANPA_GARIS = "tabel tanpa garis"
    BERGARIS_SEBAGIAN = "tabel bergaris sebagian"
    TANPA_JUDUL = "tabel tanpa judul"
    BARIS_SATU_SEL = "beberapa baris dalam satu sel"
    DUA_JUDUL = "dua judul di atas tabel"
    MELUAP = "teks meluap dari selnya atau tercetak di atas teks lain"


@dataclass(frozen=True)
class Petak:
    """A grid of cells on one page.

    Attributes
    ----------
    sel
        the cells, row by row; they do not overlap.
    banyak_baris, banyak_kolom
        size.
    halaman
        page, 0 without pages.
    kotak
        where it is printed; None without pages.
    batas
        where its columns begin and end, from left to right; empty without pages.
    keraguan
        why its rows or columns are in doubt; None where they are not.
    kepala
        how many rows its source declares as its head, None where it does not say.
    bergabung
        whether its source shows which cells are merged; a text does not.
    ragu
        pages on which its rows were guessed, though its head was not, with the reason.
    terpotong
        rows of whose names a part may stand elsewhere: beyond a page break, in the row beside.
    """

    sel: tuple[SelPetak, ...]
    banyak_baris: int
    banyak_kolom: int
    halaman: int = 0
    kotak: Kotak | None = None
    batas: tuple[float, ...] = ()
    keraguan: Keraguan | None = None
    kepala: int | None = None
    bergabung: bool = True
    ragu: frozenset[tuple[int, Keraguan]] = frozenset()
    terpotong: frozenset[int] = frozenset()

    @property
    def yakin(self) -> bool:
        """Whether nothing of its rows and columns was guessed on its first page."""
        return self.keraguan is None


@dataclass(frozen=True)
class Tabel:
    """A table over all of its pages.

    Attributes
    ----------
    judul
        its caption; a name with its page where it has none.
    petak
        its cells, the repeated heads left out.
    kepala
        how many rows are its head.
    bernomor
        whether ``judul`` is a caption of the report.
    bagian
        chapter or heading under which it stands, "" where there is none.
    halaman
        the pages.
    """

    judul: str
    petak: Petak
    kepala: int
    bernomor: bool = True
    bagian: str = ""
    halaman: tuple[int, ...] = ()


@dataclass(frozen=True)
class BarisTeks:
    """A line of running text; ``judul`` says whether it is set as a heading, None where nothing says; ``tebal`` that all of it is bold."""

    teks: str
    halaman: int = 0
    kotak: Kotak | None = None
    judul: bool | None = None
    tebal: bool = False


@dataclass(frozen=True)
class Isi:
    """What stands one below the other in a document: lines of text and grids."""

    bagian: tuple[BarisTeks | Petak, ...]


@dataclass(frozen=True)
class Kalimat:
    """A sentence with the heading it stands under and its boxes, by page."""

    teks: str
    bagian: str = ""
    kotak: tuple[tuple[int, Kotak], ...] = field(default=())


@dataclass(frozen=True)
class BarisBaca:
    """One printed value.

    Attributes
    ----------
    tabel, baris, kolom, nilai, kelompok, induk
        as on the sheet of a published report; ``nilai`` is None where a dash is printed, ``induk`` a path of
        the heading of the group of rows and what the column before the name says, parted by ``>``; a subtotal has that
        of its rows.
    halaman
        page, 0 where the source has none.
    kotak
        where on the page; None where the source has no pages.
    yakin
        False where row or column were guessed.
    sebab
        why not, in a few Indonesian words.
    """

    tabel: str
    baris: str
    kolom: str
    nilai: str | None
    kelompok: str = ""
    induk: str = ""
    halaman: int = 0
    kotak: Kotak | None = None
    yakin: bool = True
    sebab: str = ""
