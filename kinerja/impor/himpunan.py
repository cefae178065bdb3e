"""What an import gathers: cells for our sheets, each with its origin, and what is to be told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from kinerja.impor.nomenklatur import Nomenklatur
from kinerja.model import Data, Sen

__all__ = ["BarisImpor", "Isian", "Jawaban", "Konteks", "Posisi", "Tahap", "Terbaca"]


@dataclass(frozen=True)
class Isian:
    """A cell to fill: its value (number or text) and the cells of sources that it comes from, in words."""

    nilai: Decimal | str
    dari: str


@dataclass
class BarisImpor:
    """A row for a sheet of ours: the values of its key columns, and all cells."""

    lembar: str
    kunci: tuple[str, ...]
    isi: dict[str, Isian]


@dataclass(frozen=True)
class Terbaca:
    """A table that was read: from where, as what, which rows (first and last, from 1), how many."""

    berkas: str
    lembar: str
    sebagai: str
    baris: tuple[int, int]
    banyak: int


@dataclass(frozen=True)
class Jawaban:
    """What the person says about the sources, once: on the command line, in the mapping, or in the dialogue.

    Attributes
    ----------
    skpd
        words of the name or code of the perangkat daerah whose rows are taken.
    triwulan
        the quarter (1 to 4) of a table that does not tell it.
    sub_kegiatan
        the code of the sub kegiatan of a table that does not tell it.
    sasaran
        the code of the sasaran whose indicators a table lists.
    arah
        direction of new indicators whose direction the source does not state.
    """

    skpd: str = ""
    triwulan: int = 0
    sub_kegiatan: str = ""
    sasaran: str = ""
    arah: str = ""


class Tahap(StrEnum):
    """Which budget a table with only one of them holds."""

    MURNI = "murni"
    PERUBAHAN = "perubahan"
    TAK_DISEBUT = ""


@dataclass
class Posisi:
    """An amount of one sub kegiatan: what stands in one row of a source."""

    sub: str
    rekening: str
    sumber: str
    jumlah: dict[str, tuple[Decimal, str]]
    #: which table it is from: positions of one table add up, those of another replace
    tabel: str
    #: fields that hold the whole of the sub kegiatan, which other rows repeat
    utuh: frozenset[str] = frozenset()


@dataclass
class Konteks:
    """The folder that is filled, and all that has been gathered for it.

    Attributes
    ----------
    tahun, dinas
        the year of the report and the name of the perangkat daerah.
    data
        the rows of the workbook as it is, as far as they can be read.
    sumber_utama
        the funding source that pays what sheet ``sumber_dana`` does not list.
    tanya
        asks the person; None when nobody can answer.
    """

    folder: Path
    tahun: int
    dinas: str
    data: Data
    sumber_utama: str
    nomenklatur: Nomenklatur
    jawaban: Jawaban = field(default_factory=Jawaban)
    tanya: Callable[[str], str] | None = None
    #: sheets that the workbook has
    lembar: frozenset[str] = frozenset()
    #: what the region does with amounts that have sen
    sen: Sen = Sen.TOLAK
    baris: list[BarisImpor] = field(default_factory=list)
    terbaca: list[Terbaca] = field(default_factory=list)
    kabar: list[str] = field(default_factory=list)
    tak_paham: list[str] = field(default_factory=list)
    posisi: list[Posisi] = field(default_factory=list)
    #: upper rows without rows below them in their own table: place, level, code, amounts by field
    yatim: list[tuple[str, str, str, dict[str, Decimal]]] = field(default_factory=list)
    #: which tables hold the budget before and which that after its change
    tahap: dict[str, Tahap] = field(default_factory=dict)
    #: names of codes as sources give them, with their cells
    nama: dict[str, Isian] = field(default_factory=dict)
    #: urusan and bidang (2.17) of names whose code is open for any urusan
    bidang: str = ""
    #: codes of sub kegiatan by the number that SIPD gives them
    sbl: dict[str, str] = field(default_factory=dict)

    def tambah(self, lembar: str, kunci: Sequence[str], isi: Mapping[str, Isian | None]) -> None:
        """Add a row; cells without a value are left out."""
        utuh = {nama: satu for nama, satu in isi.items() if satu is not None and satu.nilai != ""}
        self.baris.append(BarisImpor(lembar, tuple(kunci), utuh))
