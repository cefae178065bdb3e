"""A published report as it is printed: values, rows, tables, and how a finding names a value."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from kinerja.laporan import Laporan
from kinerja.model import Publikasi, Skala, muat_skala
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = [
    "PERSENAN",
    "UANG",
    "BarisPublikasi",
    "IsiPublikasi",
    "Sel",
    "TabelPublikasi",
    "berasal",
    "duga",
    "nama_dinas",
]

_JUTAAN = 10_000_000
#: A range instead of a number: 5-6%, 11.2–11.7%, 3 s.d. 4 hari.
_RENTANG_NILAI = re.compile(r"^\W*\d[\d.,]*\s*%?\s*(?:[-–]|s\.?\s*/?\s*d\.?|sampai)\s*\d", re.IGNORECASE)

#: Quantities in per cent: whole numbers among them were rounded.
PERSENAN = frozenset(
    {
        Besaran.CAPAIAN,
        Besaran.PERSEN,
        Besaran.PERSEN_PAGU,
        Besaran.PERSEN_SISA,
        Besaran.PERTUMBUHAN,
        Besaran.NILAI_EFISIENSI,
    }
)
#: Quantities in rupiah.
UANG = frozenset({Besaran.PAGU, Besaran.SERAPAN, Besaran.SISA})


@dataclass(frozen=True, eq=False)
class Sel:
    """One printed value.

    Attributes
    ----------
    nomor
        its place among the rows that were handed in, from 0.
    angka
        the value as a number, None for words and dashes.
    besaran, tahun, imbuhan, periode, jenis
        what its heading (in running text its label) says, as in :class:`Judul`.
    yakin
        whether heading and size of the numbers agree on what the column holds; what is unsure makes no galat.
    """

    isi: Publikasi
    nomor: int
    angka: Cetakan | None
    besaran: Besaran
    tahun: int | None
    imbuhan: tuple[str, ...]
    periode: tuple[str, ...] = ()
    jenis: tuple[str, str] = ("", "")
    yakin: bool = True

    @property
    def teks(self) -> str:
        """What is printed."""
        return self.isi.nilai or ""

    @property
    def rentang(self) -> bool:
        """Whether a range is printed, from which no single value follows."""
        return self.angka is None and _RENTANG_NILAI.match(self.teks) is not None

    @property
    def kolom(self) -> str:
        """Heading with the heading of its group, by which columns are told apart."""
        return f"{self.isi.kelompok} {self.isi.kolom}" if self.isi.kelompok else self.isi.kolom

    @property
    def tempat(self) -> str:
        """Where it is printed: table, row, column, and page where known."""
        return f"{self.isi.tabel}, {self.isi.baris}, kolom {self.kolom}{self.letak}"

    @property
    def letak(self) -> str:
        """Its page in brackets, to stand behind a name; "" where that is not known."""
        return f" ({self.isi.letak})" if self.isi.letak else ""


@dataclass(frozen=True, eq=False)
class BarisPublikasi:
    """One printed row.

    Attributes
    ----------
    tabel
        name of its table.
    label, nama
        the label as printed, and the name in it without code and quantity.
    kode
        the full budget code, "" where there is none.
    peran
        "isi", "jumlah", "rerata", "rincian" (of which) "kumulatif" (what runs up to a period, between the periods)
        or "acuan" (the mean of a larger region).
    dibatasi
        whether its table prints a capaian above 100 as 100.
    induk
        the row that it belongs to, where the input says so.
    dari_kalimat
        whether it states what a sentence says, whose thing was inferred; without a name it is judged by itself alone.
    """

    tabel: str
    label: str
    nama: str
    kode: str
    peran: str
    sel: tuple[Sel, ...]
    dibatasi: bool = False
    induk: str = ""
    dari_kalimat: bool = False

    @cached_property
    def kata(self) -> tuple[str, ...]:
        """The name as words in one spelling."""
        return kata(self.nama)

    def cari(self, besaran: Besaran, tahun: int | None = None, imbuhan: tuple[str, ...] = ()) -> Sel | None:
        """Return the cell of a quantity that holds a number; a cell of the same year before one without year."""
        pas = [
            satu
            for satu in self.sel
            if satu.besaran is besaran
            and satu.angka
            and satu.tahun in (tahun, None)
            and satu.imbuhan == imbuhan
            and not satu.periode
        ]
        return max(pas, key=lambda satu: satu.tahun == tahun, default=None)

    @property
    def angka(self) -> Iterator[Sel]:
        """The cells that hold numbers."""
        return (satu for satu in self.sel if satu.angka is not None)

    @cached_property
    def per_kolom(self) -> dict[str, Sel]:
        """The cells that hold numbers, by heading."""
        return {satu.kolom: satu for satu in reversed(self.sel) if satu.angka is not None}


@dataclass(frozen=True, eq=False)
class TabelPublikasi:
    """A printed table; ``prosa`` for running text, whose rows do not form columns; ``grafik`` for a chart."""

    nama: str
    baris: tuple[BarisPublikasi, ...]
    prosa: bool = False
    grafik: bool = False

    @cached_property
    def kolom(self) -> tuple[str, ...]:
        """The headings in the order in which they occur."""
        return tuple(dict.fromkeys(sel.kolom for baris in self.baris for sel in baris.sel))

    @cached_property
    def wakil(self) -> dict[str, Sel]:
        """The first cell under each heading."""
        return {sel.kolom: sel for baris in reversed(self.baris) for sel in reversed(baris.sel)}

    def sel(self, baris: BarisPublikasi, kolom: str) -> Sel | None:
        """Return the number of a row under a heading."""
        return baris.per_kolom.get(kolom)


@dataclass(frozen=True, eq=False)
class IsiPublikasi:
    """All tables of a published report, with the workbook beside it where there is one, and the reports of years before.

    ``nama`` is the name of its file, "" where it is reviewed alone, ``instansi`` the agency whose report it is,
    ``bertitik`` whether it writes decimals with a point, ``perihal`` what it prints about itself: its lists, its running heads.
    """

    tabel: tuple[TabelPublikasi, ...]
    tahun: int
    laporan: Laporan | None = None
    nama: str = ""
    lalu: tuple[IsiPublikasi, ...] = ()
    instansi: str = ""
    bertitik: bool = False
    perihal: tuple[Sel, ...] = ()

    @cached_property
    def baris(self) -> tuple[BarisPublikasi, ...]:
        """All rows."""
        return tuple(baris for tabel in self.tabel for baris in tabel.baris)

    @property
    def skala(self) -> Skala:
        """The rating scale of the report."""
        return self.laporan.skala if self.laporan else next(iter(muat_skala().values()))

    @cached_property
    def nama_dinas(self) -> frozenset[tuple[str, ...]]:
        """The names of the agency, as words."""
        return nama_dinas(self.laporan)

    @cached_property
    def ganda(self) -> Counter[int]:
        """In how many tables each large whole amount is printed: a number of eight digits is no chance."""
        return Counter(
            nilai
            for tabel in self.tabel
            for nilai in {
                int(sel.angka.nilai)
                for baris in tabel.baris
                for sel in baris.angka
                if sel.angka and not sel.angka.terbulat and abs(sel.angka.nilai) >= _JUTAAN
            }
        )


def duga(sel: Sel, seharusnya: str, pesan: str, *lawan: Sel, tingkat: Tingkat | None = None) -> Dugaan:
    """Return a finding at a cell, saying too where it was typed in; ``lawan`` are the cells that say otherwise.

    What an unsure reading rests on weighs no more than a warning.
    """
    beda = [satu for satu in lawan if satu is not sel]
    tempat = f"{sel.tempat} dibandingkan dengan {beda[0].tempat}" if beda and not seharusnya else sel.tempat
    if tingkat is None and not all(satu.yakin for satu in (sel, *beda)):
        tingkat = Tingkat.PERINGATAN
    nomor = (sel.nomor, *(satu.nomor for satu in beda))
    return Dugaan(tempat, sel.teks, seharusnya, berasal(sel, pesan), tingkat, nomor)


def berasal(sel: Sel, pesan: str, isian: str = "nilai") -> str:
    """Return a sentence with the cell of the workbook into which a value, or what belongs to it, was typed."""
    return f"{pesan} ({sel.isi.asal.sel(isian)})." if sel.isi.asal.lembar else f"{pesan}."


def nama_dinas(laporan: Laporan | None) -> frozenset[tuple[str, ...]]:
    """Return the names of the agency of a report, as words."""
    if laporan is None:
        return frozenset()
    return frozenset({kata(laporan.nama_dinas), kata(laporan.identitas.nama)} - {()})
