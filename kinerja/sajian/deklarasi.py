"""A table by one declaration: its columns, units, groups, totals, traces and what it says when it is empty.

HTML, PDF, Word and Markdown are made from its block, the sheet of the workbook from the same columns. A declaration that
is registered has its sheet in the workbook of its document, and appears after the display that it names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, takewhile
from typing import Any, Generic, Protocol, TypeVar

from kinerja.angka import TANPA_NILAI
from kinerja.dokumen import RENSTRA, UTAMA
from kinerja.laporan import Laporan
from kinerja.laporan.nomor import Penomoran
from kinerja.sajian.blok import Blok, Kolom, Paragraf, Rujuk, Tabel, Teks, Ukuran
from kinerja.sajian.kolom_besaran import (
    Angka,
    IsiSel,
    KolomBesaran,
    Ringkas,
    banyak_teks,
    baris_jumlah,
    cetak_isi,
    kepala_tabel,
    tubuh_tabel,
)
from kinerja.sajian.penulis.tata import dapat_ditata
from kinerja.sajian.tabel import Kelompok

__all__ = [
    "BERPROFIL",
    "Angka",
    "BentukTabel",
    "DeklarasiTabel",
    "IsiSel",
    "KolomBesaran",
    "PemilikTabel",
    "Ringkas",
    "banyak_teks",
    "berisi",
    "cetak_isi",
    "daftarkan_menurut_laporan",
    "daftarkan_tabel",
    "lepaskan_tabel",
    "semua_tabel",
    "tabel_laporan",
    "tabel_sesudah",
]

R = TypeVar("R")

#: A name that Excel takes for a sheet.
_LEMBAR = re.compile(r"[^\\/*?:\[\]']{0,31}")


class PemilikTabel(Protocol):
    """What tables are made from: a report, or a region."""

    @property
    def nomor(self) -> Penomoran:
        """Hands out the numbers of tables."""

    @property
    def sumber_tabel(self) -> str:
        """The source of a table that names no other."""


P = TypeVar("P", bound=PemilikTabel)


@dataclass(frozen=True)
class BentukTabel(Generic[R, P]):
    """A table of rows ``R`` that is made from ``P``.

    Attributes
    ----------
    kunci
        key for references; "" for a table without number and caption.
    judul
        caption.
    kolom
        gives the columns.
    baris
        gives the rows; a :class:`~kinerja.sajian.tabel.Kelompok` heads a group, a :class:`Ringkas` sums up.
    jumlah
        gives what the columns print as the total row, from the first quantity on; None for a table without one.
    sebutan_jumlah
        the words of the total row, over the texts.
    gaya, catatan
        style of a row, and notes below the table.
    ukuran, lanskap, nomor_kolom
        size of the text, whether it lies on a landscape page, whether the header ends with (1) (2) (3).
    sumber
        gives the source below the table; by default that of the owner, "" for none.
    ikhtisar
        it sums the document up: on a narrow screen each row is a card, however many there are.
    """

    kunci: str
    judul: Callable[[P], str]
    kolom: Callable[[P], Sequence[KolomBesaran[R]]]
    baris: Callable[[P], Sequence[R | Kelompok | Ringkas]]
    jumlah: Callable[[P], R] | None = None
    sebutan_jumlah: str = "Jumlah"
    gaya: Callable[[R], str] = lambda _baris: ""
    catatan: Callable[[P], tuple[str, ...]] = lambda _pemilik: ()
    ukuran: Ukuran = "biasa"
    lanskap: bool | Callable[[P], bool] = False
    nomor_kolom: bool = True
    sumber: Callable[[P], str] | None = None
    ikhtisar: bool = False

    def tabel(self, pemilik: P) -> Tabel:
        """Return the printed table with its number and caption."""
        semua = [satu for satu in self.kolom(pemilik) if satu.di != "buku"]
        # Numbers follow the order in which tables are asked for: rows may build what is numbered too.
        nomor = pemilik.nomor.beri("tabel", self.kunci) if self.kunci else ""
        isi = self.baris(pemilik)
        kolom = [satu for satu in semua if not satu.bila_ada or berisi(satu, isi)]
        baris, gaya = tubuh_tabel(kolom, isi, self.gaya)
        if self.jumlah is not None:
            baris.append(baris_jumlah(kolom, self.jumlah(pemilik), self.sebutan_jumlah))
            gaya.append("jumlah")
        return Tabel(
            kolom=tuple(Kolom(rata=satu.rata_sel) for satu in kolom),
            kepala=kepala_tabel(kolom, bernomor=self.nomor_kolom),
            baris=tuple(baris),
            gaya_baris=tuple(gaya),
            kunci=self.kunci,
            nomor=nomor,
            judul=self.judul(pemilik),
            sumber=self._sumber(pemilik),
            catatan=self.catatan(pemilik),
            ukuran=self.ukuran,
            lanskap=self.lanskap(pemilik) if callable(self.lanskap) else self.lanskap,
            ikhtisar=self.ikhtisar,
        )

    def _sumber(self, pemilik: P) -> str:
        if self.sumber is not None:
            return self.sumber(pemilik)
        return pemilik.sumber_tabel if self.kunci else ""


def berisi(kolom: KolomBesaran[R], baris: Sequence[R | Kelompok | Ringkas]) -> bool:
    """Tell whether a column prints more than dashes."""
    return any(kolom.cetak(satu) not in ("", TANPA_NILAI) for satu in baris if not isinstance(satu, Kelompok | Ringkas))


@dataclass(frozen=True)
class DeklarasiTabel(BentukTabel[R, Laporan]):
    """A table of a report, which may have a sheet in its workbook.

    Attributes
    ----------
    pengantar
        words that lead to the table, to be followed by its number: what a reader finds there.
    kosong
        sentence in place of a table without rows; "" leaves it out altogether.
    ringkas
        gives a sentence in place of a table that would say no more; "" where the table stands.
    sesudah
        name of the function of :mod:`kinerja.sajian` after whose blocks a registered table stands.
    lembar
        name of its sheet in the workbook; "" for none.
    bagian_lembar
        name of the sheet that shows its rows among others, for a table without a sheet of its own.
    judul_buku
        gives the title of the sheet where it is not the caption.
    beku
        columns of the sheet that do not scroll; by default those of texts before the first number.
    dokumen
        the kind of document to whose workbook its sheet belongs, or several; "" for all.

    Raises
    ------
    ValueError
        for a name that no sheet can have.
    """

    pengantar: str = "Rinciannya dimuat dalam"
    kosong: str = ""
    ringkas: Callable[[Laporan], str] = lambda _laporan: ""
    sesudah: str = ""
    lembar: str = ""
    bagian_lembar: str = ""
    judul_buku: Callable[[Laporan], str] | None = None
    beku: int | None = None
    dokumen: str | tuple[str, ...] = ""

    def __post_init__(self) -> None:
        """Refuse a name that Excel would refuse."""
        if not _LEMBAR.fullmatch(self.lembar):
            raise ValueError(f"“{self.lembar}” tidak dapat menjadi nama lembar")

    def berlembar(self, dokumen: str) -> bool:
        """Tell whether it has a sheet in the workbook of a kind of document."""
        milik = self.dokumen if isinstance(self.dokumen, tuple) else (self.dokumen,)
        return bool(self.lembar) and ("" in milik or dokumen in milik)

    def tabel_muat(self, laporan: Laporan) -> tuple[Tabel, ...]:
        """Return the printed table, or several of some of its groups each where all of them fit no page side by side.

        The columns before the first group stand in each of them, and references lead to the first.
        """
        satu = self.tabel(laporan)
        if dapat_ditata(satu):
            return (satu,)
        kolom = [satu for satu in self.kolom(laporan) if satu.di != "buku"]
        depan = [*takewhile(lambda satu: not satu.grup, kolom)]
        grup = [[*isi] for _, isi in groupby(kolom[len(depan) :], lambda satu: satu.grup)]
        semua: list[Tabel] = []
        for banyak in range(2, len(grup) + 1):
            bagian = _bagi_rata(grup, banyak)
            semua = [self._bagian(laporan, depan, isi, urut) for urut, isi in enumerate(bagian)]
            semua[:-1] = [replace(satu, catatan=()) for satu in semua[:-1]]
            if all(dapat_ditata(satu) for satu in semua):
                break
        return tuple(semua) or (satu,)

    def _bagian(
        self, laporan: Laporan, depan: Sequence[KolomBesaran[R]], lain: Sequence[KolomBesaran[R]], urut: int
    ) -> Tabel:
        """Return the table with some of its columns."""
        kunci = f"{self.kunci}_{urut + 1}" if urut else self.kunci
        judul = self.judul(laporan) + (" (kolom lanjutan)" if urut else "")
        milik = (*depan, *lain)
        return replace(self, kunci=kunci, judul=lambda _: judul, kolom=lambda _: milik, lembar="").tabel(laporan)

    def blok(self, laporan: Laporan) -> tuple[Blok, ...]:
        """Return the table with a sentence that leads to it, or what stands in place of it."""
        if not self.baris(laporan):
            return (Paragraf((Teks(self.kosong),)),) if self.kosong else ()
        if kalimat := self.ringkas(laporan):
            return (Paragraf((Teks(kalimat),)),)
        return Paragraf((Teks(f"{self.pengantar} "), Rujuk(f"tabel:{self.kunci}"), Teks("."))), self.tabel(laporan)


def _bagi_rata(grup: Sequence[Sequence[R]], banyak: int) -> list[list[R]]:
    """Part groups of columns, in their order, into so many parts of about as many columns each."""
    jumlah = sum(len(isi) for isi in grup)
    hasil: list[list[R]] = [[] for _ in range(banyak)]
    lewat = 0
    for isi in grup:
        hasil[min(banyak - 1, (lewat + len(isi) // 2) * banyak // jumlah)].extend(isi)
        lewat += len(isi)
    return [satu for satu in hasil if satu]


#: The documents that describe the dinas itself: its organisation, staff and equipment.
BERPROFIL = (UTAMA.kunci, RENSTRA.kunci)

MenurutLaporan = Callable[[Laporan], Sequence[DeklarasiTabel[Any]]]
_SEMUA: dict[str, DeklarasiTabel[Any]] = {}
_MENURUT_LAPORAN: list[MenurutLaporan] = []


def daftarkan_tabel(deklarasi: DeklarasiTabel[R]) -> DeklarasiTabel[R]:
    """Let a table have its sheet, and appear in every report where it says after what.

    Raises
    ------
    ValueError
        when its key or its sheet is taken.
    """
    if deklarasi.kunci in _SEMUA or deklarasi.lembar in {satu.lembar for satu in _SEMUA.values() if satu.lembar}:
        raise ValueError(f"tabel “{deklarasi.kunci}” atau lembarnya sudah ada")
    _SEMUA[deklarasi.kunci] = deklarasi
    return deklarasi


def daftarkan_menurut_laporan(fungsi: MenurutLaporan) -> MenurutLaporan:
    """Let the tables that a function declares for a report have their sheets: which ones, and how, depends on its data."""
    _MENURUT_LAPORAN.append(fungsi)
    return fungsi


def tabel_laporan(laporan: Laporan) -> tuple[DeklarasiTabel[Any], ...]:
    """Return all tables of a report: the registered ones, and those that depend on its data."""
    return (*_SEMUA.values(), *(satu for fungsi in _MENURUT_LAPORAN for satu in fungsi(laporan)))


def lepaskan_tabel(deklarasi: DeklarasiTabel[Any]) -> None:
    """Let a table appear no more."""
    _SEMUA.pop(deklarasi.kunci, None)


def semua_tabel() -> tuple[DeklarasiTabel[Any], ...]:
    """Return the registered tables in their order."""
    return tuple(_SEMUA.values())


def tabel_sesudah(laporan: Laporan, fungsi: str) -> tuple[Blok, ...]:
    """Return the registered tables that stand after the blocks of a display function."""
    return tuple(blok for satu in semua_tabel() if satu.sesudah == fungsi for blok in satu.blok(laporan))
