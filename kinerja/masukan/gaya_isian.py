"""How the cells of the guided workbook look: formats by the kind of value, widths by what is typed, colours."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import get_args

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from pydantic.fields import FieldInfo

from kinerja.model import isi_pilihan
from kinerja.model.kepegawaian import Golongan
from kinerja.model.tipe import Cacah, Kode, KodeAnggaran, Rupiah, Tahun, Tanggal, Teks, Tercetak

__all__ = [
    "ABU",
    "BIRU",
    "BUNGKUS",
    "GARIS",
    "MERAH_MUDA",
    "TEBAL",
    "format_kolom",
    "lebar_isian",
    "pilihan_tertutup",
    "tinggi_baris",
]

TEBAL = Font(bold=True)
BIRU = PatternFill("solid", fgColor="CFE2F3")
ABU = PatternFill("solid", fgColor="EEEEEE")
#: Of a conditional format: there the background counts.
MERAH_MUDA = PatternFill("solid", bgColor="F4CCCC")
GARIS = Border(bottom=Side(style="thin", color="808080"))
BUNGKUS = Alignment(vertical="top", wrap_text=True)

#: Formats by the kind of value; a code typed as 2.10 must not become the number 2.1.
_FORMAT = {
    Kode: "@",
    KodeAnggaran: "@",
    Tercetak: "@",
    Rupiah: "#,##0",
    Cacah: "#,##0",
    Tahun: "0",
    Tanggal: "d mmmm yyyy",
}
#: Widths in characters: amounts of a province fit, "30 September 2026" too.
_LEBAR = {Rupiah: 22, Tanggal: 20, KodeAnggaran: 20, Tahun: 9, Cacah: 12, Golongan: 14, Kode: 14}
_TERSEMPIT, _TERLEBAR, _KALIMAT = 11, 60, 48
#: Points of a line, and of the highest row that Excel has.
_TINGGI_BARIS, _TERTINGGI = 15.0, 409.0


def format_kolom(bidang: FieldInfo) -> str:
    """Return the number format of a column."""
    return next((bentuk for jenis, bentuk in _FORMAT.items() if _berjenis(bidang, jenis)), "General")


def lebar_isian(bidang: FieldInfo, judul: str, isi: Iterable[object]) -> float:
    """Return the width of a column: wide for sentences, which wrap; else by its kind, its title and its cells.

    Parameters
    ----------
    bidang
        the column.
    judul
        its title.
    isi
        what stands in its cells.
    """
    terisi = [_panjang(satu) for satu in isi if satu is not None]
    kalimat = _berjenis(bidang, Teks) and (bidang.is_required() or any(satu > _KALIMAT for satu in terisi))
    baku = next((lebar for jenis, lebar in _LEBAR.items() if _berjenis(bidang, jenis)), _TERSEMPIT)
    # The arrow of the filter covers two characters of a title.
    berpanah = [len(satu) + 4 for satu in (*judul.split(), *pilihan_tertutup(bidang.annotation))]
    return min(max(_KALIMAT if kalimat else baku, baku, *berpanah, *(satu + 2 for satu in terisi)), _TERLEBAR)


def _panjang(isi: object) -> int:
    """Return how many signs a cell shows; thousands of a number are parted."""
    return len(f"{isi:,}") if isinstance(isi, int | float | Decimal) else len(str(isi))


def tinggi_baris(isi: Iterable[tuple[object, float]]) -> float | None:
    """Return the height of a row in which texts wrap, in points; None for a row of single lines.

    Programs that open the workbook only measure rows that somebody edits.

    Parameters
    ----------
    isi
        the values of the row, each with the width of its column.
    """
    baris = max((_baris_teks(str(nilai), lebar) for nilai, lebar in isi if isinstance(nilai, str)), default=1)
    return min(baris * _TINGGI_BARIS, _TERTINGGI) if baris > 1 else None


def _baris_teks(teks: str, lebar: float) -> int:
    """Count the lines of a text as words fill them."""
    banyak, sisa = 0, 0.0
    for alinea in teks.split("\n"):
        banyak, sisa = banyak + 1, lebar - 1
        for kata in alinea.split():
            if len(kata) > sisa and sisa < lebar - 1:
                banyak, sisa = banyak + 1, lebar - 1
            banyak += int(len(kata) // lebar)
            sisa -= len(kata) % lebar + 1
    return banyak


def pilihan_tertutup(jenis: object) -> tuple[str, ...]:
    """Return the values of a closed choice, also of one that may be empty; () for any other type."""
    return ("ya", "tidak") if jenis is bool or bool in get_args(jenis) else isi_pilihan(jenis)


def _berjenis(bidang: FieldInfo, jenis: object) -> bool:
    """Say whether a field is of an annotated type, or may be."""
    tanda = get_args(jenis)[1]
    return tanda in bidang.metadata or any(tanda in get_args(satu) for satu in get_args(bidang.annotation))
