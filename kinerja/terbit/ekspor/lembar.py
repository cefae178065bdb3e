"""Sheets of the workbook: a title, a note, a frozen header, rows of values and formulas that find each other.

A formula carries the value that the report prints, so that also a reader that does not calculate shows it; Excel
calculates all of them again when it opens the file.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cache
from html import escape
from io import BytesIO
from textwrap import wrap
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.constants import ARC_CORE
from openpyxl.xml.functions import tostring

from kinerja.angka import TANPA_NILAI
from kinerja.besaran.definisi import Kunci
from kinerja.besaran.ungkapan import Hasil
from kinerja.laporan.jejak import Jejak
from kinerja.masukan.cetak_lembar import BERKAS_NAMA, atur_cetak, kolom_dahulu
from kinerja.masukan.rias import Rias, merias
from kinerja.terbit.ekspor.catatan_sel import catatan as catatan_jejak

__all__ = [
    "BULAT",
    "KEPALA",
    "Isian",
    "PERSEN",
    "TAHUN",
    "TEKS",
    "KolomLembar",
    "Lembar",
    "Rumus",
    "bentuk_desimal",
    "kemas",
    "lebar_isi",
]

TEKS, BULAT, PERSEN, TAHUN = "@", "#,##0", "#,##0.00", "0"
#: Row of the column titles; above it stand title, agency and note.
KEPALA = 5

_SAAT = dt.datetime(1980, 1, 1)  # noqa: DTZ001 - the properties of a workbook know no time zone
_HURUF = "Calibri"
#: Narrowest and widest column that is measured, in letters.
_SEMPIT, _LUAS = 10, 60
_KENDALI = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_GARIS = Side(style="thin", color="9AA5B1")
_KISI = Border(left=_GARIS, right=_GARIS, top=_GARIS, bottom=_GARIS)
_LATAR = {
    "kepala": "D6E0EB",
    "jumlah": "E9EDF2",
    "kelompok": "EEF2F7",
    "program": "DFE8F1",
    "kegiatan": "F0F5F9",
    "sorot": "FDF3D7",
}
_TEBAL = {"kepala", "jumlah", "kelompok", "program"}
#: Width of a letter of the lines above a table, by row, and of a column that nobody set, in the unit of column widths.
_LEBAR_JUDUL, _LEBAR_BAKU = {1: 1.4, 2: 1.0, 3: 1.0}, 8.43
#: As many letters of columns stand still beside those that scroll, and on each printed page.
_LEBAR_BEKU = 110.0
#: Rows whose first cell names the whole row, not what stands in its column.
_MENJOROK = {"jumlah", "kelompok"}
_SEL_RUMUS = re.compile(r'<c r="([A-Z]+\d+)"([^>]*)><f>(.*?)</f>(?:<v ?/>|<v></v>)</c>', re.DOTALL)


@dataclass(frozen=True)
class Rumus:
    """A formula without its equals sign; ``{r}`` stands for its row. ``nilai`` is what the report has there.

    ``jejak`` is the key of its trace, which becomes a note on the cell.
    """

    teks: str
    nilai: Hasil | str
    jejak: Kunci | None = None


@dataclass(frozen=True)
class Isian:
    """A value that is no formula, with the key of its trace, by which formulas find it."""

    nilai: Hasil | str
    jejak: Kunci | None = None


@dataclass(frozen=True)
class KolomLembar:
    """A column: title, width in letters, number format."""

    judul: str
    lebar: float = 16
    bentuk: str = TEKS


def lebar_isi(judul: str, isi: Iterable[str]) -> float:
    """Return the width of a column in letters: that of its longest text, within reason.

    >>> lebar_isi("Kode", ["2.17.01.2.01"]), lebar_isi("No.", ["1"]), lebar_isi("Nama", ["x" * 90])
    (14.0, 10.0, 60.0)
    """
    return float(min(max(_SEMPIT, len(judul), *(len(satu) + 2 for satu in isi)), _LUAS))


def bentuk_desimal(desimal: int) -> str:
    """Return the number format with so many decimals.

    >>> bentuk_desimal(2), bentuk_desimal(0)
    ('#,##0.00', '#,##0')
    """
    return "#,##0" + ("." + "0" * desimal if desimal else "")


@dataclass
class Lembar:
    """One sheet under construction.

    ``letak`` remembers in which row something stands, ``tempat`` at which address of the workbook a number stands, by
    its key.
    """

    lembar: Worksheet
    kolom: Sequence[KolomLembar]
    letak: dict[str, int] = field(default_factory=dict)
    nilai: dict[str, Hasil | str] = field(default_factory=dict)
    berikut: int = KEPALA + 1
    jejak: Mapping[str, Jejak] = field(default_factory=dict)
    tempat: dict[str, str] = field(default_factory=dict)

    @classmethod
    def baru(
        cls,
        buku: Workbook,
        nama: str,
        judul: str,
        dinas: str,
        catatan: str,
        kolom: Sequence[KolomLembar],
        beku: int = 3,
    ) -> Lembar:
        """Begin a sheet; ``beku`` is the first column that scrolls, an earlier one where those before it are too wide."""
        while beku > 2 and sum(satu.lebar for satu in kolom[: beku - 1]) > _LEBAR_BEKU:
            beku -= 1
        lembar = buku.create_sheet(nama)
        for baris, teks in enumerate((judul, dinas, catatan), start=1):
            _isi(lembar.cell(baris, 1), teks, TEKS)
            lembar.cell(baris, 1).alignment = Alignment(wrap_text=False)
        lembar["A1"].font = Font(_HURUF, 14, bold=True, color="1B3A5B")
        lembar["A3"].font = Font(_HURUF, 11, italic=True, color="44515E")
        for nomor, satu in enumerate(kolom, start=1):
            sel = lembar.cell(KEPALA, nomor)
            _isi(sel, satu.judul, TEKS)
            _hias(sel, "kepala", tengah=True)
            lembar.column_dimensions[get_column_letter(nomor)].width = satu.lebar
        lembar.row_dimensions[KEPALA].height = _tinggi((satu.judul, satu.lebar * 0.85) for satu in kolom)
        lembar.freeze_panes = lembar.cell(KEPALA + 1, beku)
        atur_cetak(lembar, KEPALA, len(kolom), beku - 1)
        return cls(lembar, kolom)

    def baris(self, isi: Sequence[object], kunci: str = "", gaya: str = "", desimal: int | None = None) -> int:
        """Write a row and return its number; ``desimal`` counts for the columns of values in their own unit ("")."""
        nomor = self.berikut
        self.berikut += 1
        if kunci:
            self.letak[kunci] = nomor
        for urut, (nilai, kolom) in enumerate(zip(isi, self.kolom, strict=True), start=1):
            sel = self.lembar.cell(nomor, urut)
            bentuk = kolom.bentuk or bentuk_desimal(2 if desimal is None else desimal)
            if isinstance(nilai, Rumus):
                sel.value = "=" + nilai.teks.replace("{r}", str(nomor))
                self.nilai[sel.coordinate] = nilai.nilai
                self._jejaki(sel, nilai.jejak)
                merias(sel, _rias_rumus(bentuk))
            elif isinstance(nilai, Isian):
                _isi(sel, TANPA_NILAI if nilai.nilai is None else nilai.nilai, bentuk)
                self._jejaki(sel, nilai.jejak)
            else:
                _isi(sel, nilai, bentuk)
            _hias(sel, gaya)
        menjorok = gaya in _MENJOROK and len(isi) > 1 and isi[1] is None
        if menjorok:
            # Its words run over the empty cells beside it instead of down a narrow column.
            self.lembar.cell(nomor, 1).alignment = Alignment(vertical="top", wrap_text=False)
        if gaya != "kelompok":
            teks = [(satu, k.lebar) for satu, k in zip(isi, self.kolom, strict=True) if isinstance(satu, str)]
            teks = teks[1:] if menjorok else teks
            self.lembar.row_dimensions[nomor].height = _tinggi(teks)
        return nomor

    def _jejaki(self, sel: Cell, kunci: Kunci | None) -> None:
        """Remember where a number stands, and note on its cell where it comes from."""
        if kunci is None:
            return
        self.tempat.setdefault(kunci, f"'{self.lembar.title}'!{sel.coordinate}")
        if kunci in self.jejak:
            sel.comment = catatan_jejak(self.jejak[kunci])

    def kelompok(self, teks: str) -> None:
        """Write a row that heads a group."""
        self.baris([teks, *[None] * (len(self.kolom) - 1)], gaya="kelompok")

    def catat(self, teks: Sequence[str]) -> None:
        """Write notes below the table."""
        for satu in teks:
            _isi(self.lembar.cell(self.berikut, 1), satu, TEKS)
            self.lembar.cell(self.berikut, 1).alignment = Alignment(wrap_text=False)
            self.berikut += 1

    def alamat(self, kunci: str, kolom: str) -> str:
        """Return the address of a cell for formulas of other sheets."""
        return f"'{self.lembar.title}'!{kolom}{self.letak[kunci]}"


def _tinggi(teks: Iterable[tuple[str, float]]) -> float:
    """Return the height (points) of a row in which every text, given with the width of its column, is seen whole."""
    baris = max((len(wrap(isi, max(int(lebar), 4))) for isi, lebar in teks if isi), default=1)
    return 15.0 * max(baris, 1) + 1.5


def _isi(sel: Cell, nilai: object, bentuk: str) -> None:
    if nilai is None:
        return
    if isinstance(nilai, StrEnum):
        nilai = nilai.value
    if isinstance(nilai, str):
        sel.value = _KENDALI.sub("", nilai)
        # Text stays text, also when it starts like a formula.
        sel.data_type = "s"
        kanan = nilai == TANPA_NILAI and bentuk != TEKS
        merias(sel, _rias_teks(nilai.startswith(("=", "+", "-", "@")), kanan))
        return
    if not isinstance(nilai, int | Decimal):
        raise TypeError(f"{type(nilai).__name__} tidak dapat ditulis ke sel")
    sel.value = nilai
    merias(sel, _rias_angka(BULAT if bentuk == TEKS else bentuk))


def _hias(sel: Cell, gaya: str, *, tengah: bool = False) -> None:
    merias(sel, _rias_gaya(gaya, tengah))


@cache
def _rias_gaya(gaya: str, tengah: bool) -> Rias:
    return Rias(
        border=_KISI,
        fill=PatternFill("solid", fgColor=_LATAR[gaya]) if gaya in _LATAR else None,
        font=Font(_HURUF, 11, bold=True) if gaya in _TEBAL else None,
        alignment=Alignment(horizontal="center", vertical="center", wrap_text=True) if tengah else None,
    )


@cache
def _rias_teks(berpetik: bool, kanan: bool) -> Rias:
    rata = Alignment(vertical="top", wrap_text=True, horizontal="right" if kanan else None)
    return Rias(quotePrefix=berpetik, alignment=rata)


@cache
def _rias_angka(bentuk: str) -> Rias:
    return Rias(number_format=bentuk, alignment=Alignment(vertical="top"))


@cache
def _rias_rumus(bentuk: str) -> Rias:
    rata = Alignment(vertical="top", horizontal="right", wrap_text=bentuk == TEKS)
    return Rias(number_format=bentuk, alignment=rata)


def _daerah_cetak(lembar: Worksheet) -> str:
    """Return what prints: the table, and beside a narrow one the empty cells over which the lines above it run."""
    kolom = lembar.max_column
    lebar = sum(lembar.column_dimensions[get_column_letter(satu)].width for satu in range(1, kolom + 1))
    perlu = max(len(str(lembar.cell(baris, 1).value or "")) * besar for baris, besar in _LEBAR_JUDUL.items())
    while lebar < perlu:
        kolom += 1
        lebar += _LEBAR_BAKU
    return f"A1:{get_column_letter(kolom)}{lembar.max_row}"


def kemas(buku: Workbook, lembar: Sequence[Lembar], tanggal: dt.date) -> bytes:
    """Save with the values of the formulas and without the time of saving."""
    asal, hasil = BytesIO(), BytesIO()
    for satu in buku.worksheets:
        satu.print_area = _daerah_cetak(satu)
    # Packed only once, below.
    ExcelWriter(buku, ZipFile(asal, "w")).save()
    buku.properties.created = buku.properties.modified = dt.datetime.combine(tanggal, dt.time())
    urutan = {id(satu.lembar): satu for satu in lembar}
    isi_lembar = {
        f"xl/worksheets/sheet{nomor}.xml": urutan[id(satu)] for nomor, satu in enumerate(buku.worksheets, start=1)
    }
    with ZipFile(asal) as lama, ZipFile(hasil, "w") as baru:
        for nama in lama.namelist():
            isi = lama.read(nama)
            if nama == ARC_CORE:
                isi = tostring(buku.properties.to_tree())
            elif nama == BERKAS_NAMA:
                isi = kolom_dahulu(isi)
            elif nama in isi_lembar:
                isi = _bernilai(isi.decode("utf-8"), isi_lembar[nama].nilai).encode("utf-8")
            entri = ZipInfo(nama, _SAAT.timetuple()[:6])
            entri.compress_type = ZIP_DEFLATED
            entri.create_system = 0
            baru.writestr(entri, isi)
    return hasil.getvalue()


def _bernilai(xml: str, nilai: dict[str, Hasil | str]) -> str:
    """Put the value of each formula beside it."""

    def satu(cocok: re.Match[str]) -> str:
        isi = nilai[cocok[1]]
        if isinstance(isi, str | None):
            return f'<c r="{cocok[1]}"{cocok[2]} t="str"><f>{cocok[3]}</f><v>{escape(isi or TANPA_NILAI)}</v></c>'
        return f'<c r="{cocok[1]}"{cocok[2]}><f>{cocok[3]}</f><v>{Decimal(isi):.17g}</v></c>'

    return _SEL_RUMUS.sub(satu, xml)
