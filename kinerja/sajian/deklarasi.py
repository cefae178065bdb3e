"""A table by one declaration: its columns, units, total, traces and what it says when it is empty.

HTML, PDF, Word and Markdown are made from its block, the sheet of the workbook from the same columns. A declaration that
is registered appears in the report after the display that it names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from kinerja.angka import TANPA_NILAI
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.besaran.ungkapan import Hasil
from kinerja.laporan import Laporan
from kinerja.sajian.blok import Blok, Paragraf, Rata, Rujuk, Sel, Tabel, Teks
from kinerja.sajian.tabel import KolomTabel, tabel

__all__ = [
    "DeklarasiTabel",
    "KolomBesaran",
    "banyak_teks",
    "daftarkan_tabel",
    "lepaskan_tabel",
    "semua_tabel",
    "tabel_sesudah",
]

#: A name that Excel takes for a sheet.
_LEMBAR = re.compile(r"[^\\/*?:\[\]']{0,31}")


@dataclass(frozen=True)
class KolomBesaran:
    """One column of texts or of a quantity.

    Attributes
    ----------
    judul
        title; the unit of the quantity is added.
    nilai
        gives the text, or the exact value of the quantity, of a row.
    besaran
        the quantity, which says how it prints and with which unit; None for a column of texts.
    kunci
        gives the key of the number of a row; None for a number without trace.
    satuan
        unit in the header, such as "orang"; None for that of the quantity, "" for none.
    desimal
        decimals of a quantity that is not whole.
    grup
        title over this and its neighbours of the same ``grup``.
    gabung
        whether neighbouring rows with the same text share one tall cell.
    """

    judul: str
    nilai: Callable[[Any], Hasil | str]
    besaran: Besaran | None = None
    kunci: Callable[[Any], Kunci | None] | None = None
    satuan: str | None = None
    desimal: int = 2
    grup: str = ""
    gabung: bool = False
    rata: Rata | None = None

    @property
    def kepala(self) -> str:
        """The title with the unit."""
        if self.satuan is None:
            return self.judul + (self.besaran.cetakan.akhiran if self.besaran else "")
        return f"{self.judul} ({self.satuan})" if self.satuan else self.judul

    def cetak(self, baris: Any) -> str:
        """Print the cell of a row."""
        nilai = self.nilai(baris)
        if self.besaran is None or isinstance(nilai, str):
            return TANPA_NILAI if nilai is None else str(nilai)
        return self.besaran.cetakan.sel(nilai, self.desimal)

    def kolom(self) -> KolomTabel:
        """Return the column of the printed table."""
        rata = self.rata or ("kanan" if self.besaran else "kiri")
        gabung = self.nilai if self.gabung else None
        return KolomTabel(self.kepala, self.cetak, rata, self.grup, gabung, self.kunci)


@dataclass(frozen=True)
class DeklarasiTabel:
    """A table.

    Attributes
    ----------
    kunci
        key for references.
    judul
        caption.
    kolom
        gives the columns.
    baris
        gives the rows of a report.
    jumlah
        gives what the columns print as the total row; None for a table without one.
    kosong
        sentence in place of a table without rows; "" leaves it out altogether.
    sesudah
        name of the function of :mod:`kinerja.sajian` after whose blocks a registered table stands.
    lembar
        name of its sheet in the workbook; "" for none.
    gaya, catatan
        style of a row, and notes below the table.
    dokumen
        the kind of document to whose workbook its sheet belongs; "" for all.

    Raises
    ------
    ValueError
        for a name that no sheet can have.
    """

    kunci: str
    judul: Callable[[Laporan], str]
    kolom: Callable[[Laporan], Sequence[KolomBesaran]]
    baris: Callable[[Laporan], Sequence[Any]]
    jumlah: Callable[[Laporan], Any] | None = None
    kosong: str = ""
    sesudah: str = ""
    lembar: str = ""
    gaya: Callable[[Any], str] = lambda _baris: ""
    catatan: Callable[[Laporan], tuple[str, ...]] = lambda _laporan: ()
    dokumen: str = ""

    def __post_init__(self) -> None:
        """Refuse a name that Excel would refuse."""
        if not _LEMBAR.fullmatch(self.lembar):
            raise ValueError(f"“{self.lembar}” tidak dapat menjadi nama lembar")

    def tabel(self, laporan: Laporan) -> Tabel:
        """Return the printed table with its number and caption."""
        kolom = self.kolom(laporan)
        return tabel(
            laporan,
            self.kunci,
            self.judul(laporan),
            [satu.kolom() for satu in kolom],
            self.baris(laporan),
            gaya=self.gaya,
            jumlah=[] if self.jumlah is None else [_jumlah(kolom, self.jumlah(laporan))],
            catatan=self.catatan(laporan),
        )

    def blok(self, laporan: Laporan) -> tuple[Blok, ...]:
        """Return the table with a sentence that leads to it, or what stands in place of it."""
        if not self.baris(laporan):
            return (Paragraf((Teks(self.kosong),)),) if self.kosong else ()
        pengantar = f"{self.judul(laporan)} disajikan pada "
        return Paragraf((Teks(pengantar), Rujuk(f"tabel:{self.kunci}"), Teks("."))), self.tabel(laporan)


def banyak_teks(kolom: Sequence[KolomBesaran]) -> int:
    """Return how many columns of texts stand before the first quantity; the word "Jumlah" takes them."""
    return next((urut for urut, satu in enumerate(kolom) if satu.besaran), len(kolom))


def _jumlah(kolom: Sequence[KolomBesaran], total: Any) -> tuple[Sel, ...]:
    teks = banyak_teks(kolom)
    jadi = (satu.kolom() for satu in kolom[teks:])
    angka = tuple(Sel(satu.sel(total).teks, rata=satu.rata, tebal=True) for satu in jadi)
    return (Sel("Jumlah", lebar=teks, tebal=True), *angka) if teks else angka


_SEMUA: dict[str, DeklarasiTabel] = {}


def daftarkan_tabel(deklarasi: DeklarasiTabel) -> DeklarasiTabel:
    """Let a table appear in every report.

    Raises
    ------
    ValueError
        when its key or its sheet is taken.
    """
    if deklarasi.kunci in _SEMUA or deklarasi.lembar in {satu.lembar for satu in _SEMUA.values() if satu.lembar}:
        raise ValueError(f"tabel “{deklarasi.kunci}” atau lembarnya sudah ada")
    _SEMUA[deklarasi.kunci] = deklarasi
    return deklarasi


def lepaskan_tabel(deklarasi: DeklarasiTabel) -> None:
    """Let a table appear no more."""
    _SEMUA.pop(deklarasi.kunci, None)


def semua_tabel() -> tuple[DeklarasiTabel, ...]:
    """Return the registered tables in their order."""
    return tuple(_SEMUA.values())


def tabel_sesudah(laporan: Laporan, fungsi: str) -> tuple[Blok, ...]:
    """Return the registered tables that stand after the blocks of a display function."""
    return tuple(blok for satu in semua_tabel() if satu.sesudah == fungsi for blok in satu.blok(laporan))
