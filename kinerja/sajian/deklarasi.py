"""A table by one declaration: its columns, units, groups, totals, traces and what it says when it is empty.

HTML, PDF, Word and Markdown are made from its block, the sheet of the workbook from the same columns. A declaration that
is registered has its sheet in the workbook of its document, and appears after the display that it names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Generic, Literal, TypeVar

from kinerja.angka import TANPA_NILAI
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.besaran.ungkapan import Hasil
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import Nilai
from kinerja.sajian.blok import Blok, Paragraf, Rata, Rujuk, Sel, Tabel, Teks, Ukuran
from kinerja.sajian.tabel import Kelompok, KolomTabel, baris_tabel, susun_tabel

__all__ = [
    "Angka",
    "DeklarasiTabel",
    "IsiSel",
    "KolomBesaran",
    "Ringkas",
    "banyak_teks",
    "daftarkan_tabel",
    "lepaskan_tabel",
    "semua_tabel",
    "tabel_sesudah",
]

R = TypeVar("R")
#: Rows of a column: one that can print any row can print a special one.
_B = TypeVar("_B", contravariant=True)
#: What a cell holds before it is printed: a text, a number, a range or a grade, nothing.
IsiSel = Hasil | Nilai
#: Where a column stands: in print and workbook, or in one of them.
Di = Literal["semua", "cetak", "buku"]

#: A name that Excel takes for a sheet.
_LEMBAR = re.compile(r"[^\\/*?:\[\]']{0,31}")


@dataclass(frozen=True)
class KolomBesaran(Generic[_B]):
    """One column of texts or of a quantity; ``_B`` is the type of the rows.

    Attributes
    ----------
    judul
        title; the unit of the quantity is added.
    nilai
        gives the text, or the exact value of the quantity, of a row; a whole number without quantity is a year or a
        running number.
    besaran
        the quantity, which says how it prints and with which unit; None for a column of texts.
    kunci
        gives the key of the number of a row; None for a number without trace.
    satuan
        unit in the header, such as "orang"; None for that of the quantity, "" for none.
    desimal
        decimals of a quantity that is not whole, or what gives those of a row.
    grup
        title over this and its neighbours of the same ``grup``.
    gabung
        whether neighbouring rows with the same text share one tall cell, or what gives the key that they must share.
    rata
        alignment; by default texts stand left and numbers right.
    tampil
        prints the cell of a row where the quantity does not say how: in the unit of an indicator, bold, coloured.
    di
        whether the column stands in print and workbook ("semua"), in print alone ("cetak") or in the workbook alone.
    judul_buku
        title in the workbook where it is another one.
    lebar
        width in the workbook in letters; None for that of the longest text.
    kelas
        gives the key of the number whose class (predikat) the column names; the workbook then classifies it.
    operand
        name by which a formula of the same row takes the cell, for what has no key.
    acuan
        whether the number has its place in another table, to which the workbook refers.
    """

    judul: str
    nilai: Callable[[_B], IsiSel]
    besaran: Besaran | None = None
    kunci: Callable[[_B], Kunci | None] | None = None
    satuan: str | None = None
    desimal: int | Callable[[_B], int] = 2
    grup: str = ""
    gabung: bool | Callable[[_B], object] = False
    rata: Rata | None = None
    tampil: Callable[[_B], str | Sel] | None = None
    di: Di = "semua"
    judul_buku: str = ""
    lebar: float | None = None
    kelas: Callable[[_B], Kunci | None] | None = None
    operand: str = ""
    acuan: bool = False

    @property
    def kepala(self) -> str:
        """The title with the unit."""
        if self.satuan is None:
            return self.judul + (self.besaran.cetakan.akhiran if self.besaran else "")
        return f"{self.judul} ({self.satuan})" if self.satuan else self.judul

    def desimal_baris(self, baris: _B) -> int:
        """Return the decimals of a row."""
        return self.desimal(baris) if callable(self.desimal) else self.desimal

    def sel(self, baris: _B) -> Sel:
        """Print the cell of a row, without the mark of its trace."""
        if self.tampil is not None:
            isi = self.tampil(baris)
            return Sel(isi) if isinstance(isi, str) else isi
        return Sel(cetak_isi(self.nilai(baris), self.besaran, self.desimal_baris(baris)))

    def cetak(self, baris: _B) -> str:
        """Print the cell of a row as text."""
        return self.sel(baris).teks

    def kolom(self) -> KolomTabel:
        """Return the column of the printed table."""
        rata = self.rata or ("kanan" if self.besaran else "kiri")
        gabung = self.nilai if self.gabung is True else self.gabung or None
        return KolomTabel(self.kepala, self.sel, rata, self.grup, gabung, self.kunci)


def cetak_isi(nilai: IsiSel, besaran: Besaran | None, desimal: int) -> str:
    """Print what a cell holds: by its quantity, a text or a running number as it is."""
    if nilai is None:
        return TANPA_NILAI
    if besaran is None or not isinstance(nilai, int | Decimal):
        return str(nilai)
    return besaran.cetakan.sel(nilai, desimal)


@dataclass(frozen=True)
class Angka:
    """A number of a row that sums up.

    Attributes
    ----------
    nilai, besaran, kunci
        exact value, quantity, key.
    tampil
        the printed cell where the quantity does not say how.
    kelas
        the key of the number whose class it names.
    """

    nilai: IsiSel
    besaran: Besaran | None = None
    kunci: Kunci | None = None
    tampil: Sel | None = None
    kelas: Kunci | None = None

    @property
    def teks(self) -> str:
        """The number as its quantity prints it."""
        return cetak_isi(self.nilai, self.besaran, 2)

    def sel(self) -> Sel:
        """Print it with the mark of its trace."""
        if self.tampil is not None:
            return self.tampil
        return Sel(tandai(self.kunci, self.teks) if self.kunci else self.teks, rata="kanan", tebal=True)


@dataclass(frozen=True)
class Ringkas:
    """A row that sums up those above it: words over the first columns, then numbers below some of the others.

    Attributes
    ----------
    sebutan
        the words.
    isi
        numbers by the title of their column.
    gaya, rata
        style of the row, and where the words stand.
    """

    sebutan: str
    isi: Mapping[str, Angka]
    gaya: str = "jumlah"
    rata: Rata = "kiri"

    def sel(self, kolom: Sequence[KolomBesaran[Any]]) -> tuple[Sel, ...]:
        """Print the row; neighbours without number share a cell."""
        awal = next((urut for urut, satu in enumerate(kolom) if satu.judul in self.isi), len(kolom))
        hasil = [Sel(self.sebutan, lebar=awal, rata=self.rata, tebal=True)] if awal else []
        for satu in kolom[awal:]:
            if satu.judul in self.isi:
                hasil.append(self.isi[satu.judul].sel())
            elif hasil and not hasil[-1].teks:
                hasil[-1] = replace(hasil[-1], lebar=hasil[-1].lebar + 1)
            else:
                hasil.append(Sel(""))
        return tuple(hasil)


@dataclass(frozen=True)
class DeklarasiTabel(Generic[R]):
    """A table; ``R`` is the type of its rows.

    Attributes
    ----------
    kunci
        key for references; "" for a table without number and caption.
    judul
        caption.
    kolom
        gives the columns.
    baris
        gives the rows of a report; a :class:`~kinerja.sajian.tabel.Kelompok` heads a group, a :class:`Ringkas` sums up.
    jumlah
        gives what the columns print as the total row, from the first quantity on; None for a table without one.
    pengantar
        words that lead to the table, to be followed by its number: what a reader finds there.
    kosong
        sentence in place of a table without rows; "" leaves it out altogether.
    sesudah
        name of the function of :mod:`kinerja.sajian` after whose blocks a registered table stands.
    lembar
        name of its sheet in the workbook; "" for none.
    gaya, catatan
        style of a row, and notes below the table.
    ukuran, lanskap, nomor_kolom
        size of the text, whether it lies on a landscape page, whether the header ends with (1) (2) (3).
    sumber
        gives the source below the table; by default dinas and year.
    judul_buku
        gives the title of the sheet where it is not the caption.
    beku
        columns of the sheet that do not scroll; by default those of texts before the first number.
    dokumen
        the kind of document to whose workbook its sheet belongs; "" for all.

    Raises
    ------
    ValueError
        for a name that no sheet can have.
    """

    kunci: str
    judul: Callable[[Laporan], str]
    kolom: Callable[[Laporan], Sequence[KolomBesaran[R]]]
    baris: Callable[[Laporan], Sequence[R | Kelompok | Ringkas]]
    jumlah: Callable[[Laporan], R] | None = None
    pengantar: str = "Rinciannya dimuat dalam"
    kosong: str = ""
    sesudah: str = ""
    lembar: str = ""
    gaya: Callable[[R], str] = lambda _baris: ""
    catatan: Callable[[Laporan], tuple[str, ...]] = lambda _laporan: ()
    ukuran: Ukuran = "biasa"
    lanskap: bool | Callable[[Laporan], bool] = False
    nomor_kolom: bool = True
    sumber: Callable[[Laporan], str] | None = None
    judul_buku: Callable[[Laporan], str] | None = None
    beku: int | None = None
    dokumen: str = ""

    def __post_init__(self) -> None:
        """Refuse a name that Excel would refuse."""
        if not _LEMBAR.fullmatch(self.lembar):
            raise ValueError(f"“{self.lembar}” tidak dapat menjadi nama lembar")

    def tabel(self, laporan: Laporan) -> Tabel:
        """Return the printed table with its number and caption."""
        kolom = [satu for satu in self.kolom(laporan) if satu.di != "buku"]
        cetak = [satu.kolom() for satu in kolom]
        kosong = susun_tabel(
            cetak,
            (),
            nomor_kolom=self.nomor_kolom,
            kunci=self.kunci,
            nomor=laporan.nomor.beri("tabel", self.kunci) if self.kunci else "",
            judul=self.judul(laporan),
            sumber=self._sumber(laporan),
            catatan=self.catatan(laporan),
            ukuran=self.ukuran,
            lanskap=self.lanskap(laporan) if callable(self.lanskap) else self.lanskap,
        )
        baris, gaya = self._tubuh(kolom, cetak, self.baris(laporan))
        if self.jumlah is not None:
            baris.append(_jumlah(kolom, self.jumlah(laporan)))
            gaya.append("jumlah")
        return replace(kosong, baris=tuple(baris), gaya_baris=tuple(gaya))

    def _sumber(self, laporan: Laporan) -> str:
        if self.sumber is not None:
            return self.sumber(laporan)
        return f"{laporan.nama_dinas}, {laporan.tahun}" if self.kunci else ""

    def _tubuh(
        self, kolom: Sequence[KolomBesaran[R]], cetak: Sequence[KolomTabel], baris: Iterable[R | Kelompok | Ringkas]
    ) -> tuple[list[tuple[Sel, ...]], list[str]]:
        """Print the rows; a tall cell ends where a row sums up."""
        hasil: list[tuple[Sel, ...]] = []
        gaya: list[str] = []
        tunggu: list[R | Kelompok] = []
        for satu in baris:
            if isinstance(satu, Ringkas):
                hasil += [*baris_tabel(cetak, tunggu), satu.sel(kolom)]
                tunggu = []
                gaya.append(satu.gaya)
            else:
                tunggu.append(satu)
                gaya.append("kelompok" if isinstance(satu, Kelompok) else self.gaya(satu))
        return [*hasil, *baris_tabel(cetak, tunggu)], gaya

    def blok(self, laporan: Laporan) -> tuple[Blok, ...]:
        """Return the table with a sentence that leads to it, or what stands in place of it."""
        if not self.baris(laporan):
            return (Paragraf((Teks(self.kosong),)),) if self.kosong else ()
        return Paragraf((Teks(f"{self.pengantar} "), Rujuk(f"tabel:{self.kunci}"), Teks("."))), self.tabel(laporan)


def banyak_teks(kolom: Sequence[KolomBesaran[Any]]) -> int:
    """Return how many columns of texts stand before the first quantity; the word "Jumlah" takes them."""
    return next((urut for urut, satu in enumerate(kolom) if satu.besaran), len(kolom))


def _jumlah(kolom: Sequence[KolomBesaran[R]], total: R) -> tuple[Sel, ...]:
    teks = banyak_teks(kolom)
    jadi = (satu.kolom() for satu in kolom[teks:])
    angka = tuple(Sel(satu.sel(total).teks, rata=satu.rata, tebal=True) for satu in jadi)
    return (Sel("Jumlah", lebar=teks, tebal=True), *angka) if teks else angka


_SEMUA: dict[str, DeklarasiTabel[Any]] = {}


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


def lepaskan_tabel(deklarasi: DeklarasiTabel[Any]) -> None:
    """Let a table appear no more."""
    _SEMUA.pop(deklarasi.kunci, None)


def semua_tabel() -> tuple[DeklarasiTabel[Any], ...]:
    """Return the registered tables in their order."""
    return tuple(_SEMUA.values())


def tabel_sesudah(laporan: Laporan, fungsi: str) -> tuple[Blok, ...]:
    """Return the registered tables that stand after the blocks of a display function."""
    return tuple(blok for satu in semua_tabel() if satu.sesudah == fungsi for blok in satu.blok(laporan))
