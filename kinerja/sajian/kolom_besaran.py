"""Columns of a declared table, the rows that sum up, and how rows of any kind become printed cells.

A column knows its quantity; header, widths, tall and wide cells, marks of traces follow from the columns and rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import Any, Generic, Literal, TypeVar

from kinerja.angka import TANPA_NILAI
from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.besaran.ungkapan import Hasil
from kinerja.laporan.jejak import tandai
from kinerja.model import Nilai
from kinerja.sajian.blok import Rata, Sel, ganti
from kinerja.sajian.tabel import Kelompok

__all__ = [
    "Angka",
    "Di",
    "IsiSel",
    "KolomBesaran",
    "Ringkas",
    "banyak_teks",
    "baris_jumlah",
    "cetak_isi",
    "kepala_tabel",
    "tubuh_tabel",
]

R = TypeVar("R")
#: Rows of a column: one that can print any row can print a special one.
_B = TypeVar("_B", contravariant=True)
#: What a cell holds before it is printed: a text, a number, a range or a grade, nothing.
IsiSel = Hasil | Nilai
#: Where a column stands: in print and workbook, or in one of them.
Di = Literal["semua", "cetak", "buku"]


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
    cetakan
        how a number prints that is no quantity of the report, such as a sum over a region.
    bila_ada
        whether the printed table leaves the column out where it has nothing but dashes.
    nomor
        number of the column in an official form, shared by neighbours of the same ``grup``; by default its place.
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
    cetakan: Cetakan | None = None
    bila_ada: bool = False
    nomor: str = ""

    @property
    def cara(self) -> Cetakan | None:
        """How its numbers print; None for a column of texts."""
        return self.besaran.cetakan if self.besaran else self.cetakan

    @property
    def kepala(self) -> str:
        """The title with the unit."""
        if self.satuan is None:
            return self.judul + (self.cara.akhiran if self.cara else "")
        return f"{self.judul} ({self.satuan})" if self.satuan else self.judul

    def desimal_baris(self, baris: _B) -> int:
        """Return the decimals of a row."""
        return self.desimal(baris) if callable(self.desimal) else self.desimal

    def sel(self, baris: _B) -> Sel:
        """Print the cell of a row, without the mark of its trace."""
        if self.tampil is not None:
            isi = self.tampil(baris)
            return Sel(isi) if isinstance(isi, str) else isi
        return Sel(cetak_isi(self.nilai(baris), self.cara, self.desimal_baris(baris)))

    def cetak(self, baris: _B) -> str:
        """Print the cell of a row as text."""
        return self.sel(baris).teks

    @property
    def rata_sel(self) -> Rata:
        """How its cells stand."""
        return self.rata or ("kanan" if self.cara else "kiri")

    def bertanda(self, baris: _B) -> Sel:
        """Print the cell of a row with the mark of its trace."""
        hasil = self.sel(baris)
        if not self.kunci or (teks := tandai(self.kunci(baris), hasil.teks)) == hasil.teks:
            return hasil
        return ganti(hasil, teks=teks)

    def ciri(self, baris: _B) -> object:
        """Return what neighbouring rows must share to share one tall cell."""
        return self.gabung(baris) if callable(self.gabung) else self.nilai(baris)


def cetak_isi(nilai: IsiSel, cetakan: Cetakan | None, desimal: int) -> str:
    """Print what a cell holds: a number as its quantity does, a text or a running number as it is."""
    if nilai is None:
        return TANPA_NILAI
    if cetakan is None or not isinstance(nilai, int | Decimal):
        return str(nilai)
    return cetakan.sel(nilai, desimal)


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
    desimal
        decimals of a number that is not whole.
    """

    nilai: IsiSel
    besaran: Besaran | None = None
    kunci: Kunci | None = None
    tampil: Sel | None = None
    kelas: Kunci | None = None
    desimal: int = 2

    @property
    def teks(self) -> str:
        """The number as its quantity prints it."""
        return cetak_isi(self.nilai, self.besaran.cetakan if self.besaran else None, self.desimal)

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
                hasil[-1] = ganti(hasil[-1], lebar=hasil[-1].lebar + 1)
            else:
                hasil.append(Sel(""))
        return tuple(hasil)


def banyak_teks(kolom: Sequence[KolomBesaran[Any]]) -> int:
    """Return how many columns of texts stand before the first number; the word "Jumlah" takes them."""
    return next((urut for urut, satu in enumerate(kolom) if satu.cara), len(kolom))


def kepala_tabel(kolom: Sequence[KolomBesaran[Any]], *, bernomor: bool) -> tuple[tuple[Sel, ...], ...]:
    """Build the header: titles of groups over those of their columns, perhaps (1) (2) (3) below."""
    bergrup = any(satu.grup for satu in kolom)
    atas: list[Sel] = []
    bawah: list[Sel] = []
    for grup, anggota_iter in groupby(kolom, lambda satu: satu.grup or id(satu)):
        anggota = list(anggota_iter)
        if isinstance(grup, str):
            atas.append(Sel(grup, lebar=len(anggota), rata="tengah", tebal=True))
            bawah += [Sel(satu.kepala, rata="tengah", tebal=True) for satu in anggota]
        else:
            atas.append(Sel(anggota[0].kepala, tinggi=2 if bergrup else 1, rata="tengah", tebal=True))
    kepala = [tuple(atas), *([tuple(bawah)] if bergrup else [])]
    if bernomor:
        kepala.append(_nomor(kolom))
    return tuple(kepala)


def _nomor(kolom: Sequence[KolomBesaran[Any]]) -> tuple[Sel, ...]:
    """Number the columns by their place, or as their official form does."""
    if not any(satu.nomor for satu in kolom):
        return tuple(Sel(f"({urut})", rata="tengah", miring=True) for urut in range(1, len(kolom) + 1))
    return tuple(
        Sel(f"({nomor})" if nomor else "", lebar=len([*isi]), rata="tengah", miring=True)
        for (_, nomor), isi in groupby(kolom, lambda satu: (satu.grup, satu.nomor))
    )


def tubuh_tabel(
    kolom: Sequence[KolomBesaran[R]], baris: Iterable[R | Kelompok | Ringkas], gaya: Callable[[R], str]
) -> tuple[list[tuple[Sel, ...]], list[str]]:
    """Print the rows and return them with their styles; a tall cell ends where a row heads a group or sums up."""
    hasil: list[tuple[Sel, ...]] = []
    gaya_baris: list[str] = []
    tunggu: list[R] = []

    def tutup() -> None:
        hasil.extend(_baris_biasa(kolom, tunggu))
        gaya_baris.extend(gaya(satu) for satu in tunggu)
        tunggu.clear()

    for satu in baris:
        if isinstance(satu, Kelompok):
            tutup()
            hasil.append((Sel(satu.teks, lebar=len(kolom), rata="kiri", tebal=True),))
            gaya_baris.append("kelompok")
        elif isinstance(satu, Ringkas):
            tutup()
            hasil.append(satu.sel(kolom))
            gaya_baris.append(satu.gaya)
        else:
            tunggu.append(satu)
    tutup()
    return hasil, gaya_baris


def _baris_biasa(kolom: Sequence[KolomBesaran[R]], baris: Sequence[R]) -> list[tuple[Sel, ...]]:
    """Print neighbouring rows; a wide cell covers the columns to its right."""
    tinggi = [_tinggi(satu, baris) for satu in kolom]
    hasil = []
    for urut, satu in enumerate(baris):
        sel: list[Sel] = []
        tertutup = 0
        for k, bentang in zip(kolom, tinggi, strict=True):
            if tertutup:
                tertutup -= 1
            elif bentang[urut]:
                isi = k.bertanda(satu)
                sel.append(isi if isi.tinggi == bentang[urut] else ganti(isi, tinggi=bentang[urut]))
                tertutup = sel[-1].lebar - 1
        hasil.append(tuple(sel))
    return hasil


def _tinggi(kolom: KolomBesaran[R], baris: Sequence[R]) -> list[int]:
    """Return for each row how many rows its cell covers; 0 where a cell above covers it."""
    if not kolom.gabung:
        return [1] * len(baris)
    hasil: list[int] = []
    for _, run in groupby(baris, kolom.ciri):
        panjang = len(list(run))
        hasil += [panjang] + [0] * (panjang - 1)
    return hasil


def baris_jumlah(kolom: Sequence[KolomBesaran[R]], total: R, sebutan: str) -> tuple[Sel, ...]:
    """Print the total row: the words over the texts, then what the columns say of the record of the total."""
    teks = banyak_teks(kolom)
    angka: list[Sel] = []
    tertutup = 0
    for satu in kolom[teks:]:
        if tertutup:
            tertutup -= 1
            continue
        isi = satu.bertanda(total)
        angka.append(Sel(isi.teks, lebar=isi.lebar, rata=satu.rata_sel, tebal=True, warna=isi.warna))
        tertutup = isi.lebar - 1
    return (Sel(sebutan, lebar=teks, tebal=True), *angka) if teks else tuple(angka)
