"""How a sheet of a workbook prints: A4 landscape, its columns on one page or few, titles and page numbers on each."""

from __future__ import annotations

import re
from math import ceil

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["BERKAS_NAMA", "atur_cetak", "kolom_dahulu"]

#: The part of a workbook that holds its names, those of its printed titles among them.
BERKAS_NAMA = "xl/workbook.xml"

#: Margins in inches: narrow, for wide tables, and room for the line with the page number.
_TEPI = {"left": 0.5, "right": 0.5, "top": 0.55, "bottom": 0.7, "header": 0.3, "footer": 0.3}


#: Titles of rows and of columns as the library names them.
_JUDUL = re.compile(rb">([^<>]+![$]\d+:[$]\d+),([^<>]+![$][A-Z]+:[$][A-Z]+)</definedName>")
#: As many letters as a page takes side by side before its text gets too small to read.
_SELEBAR_HALAMAN = 265.0


def atur_cetak(lembar: Worksheet, baris_kepala: int | None = None, kolom: int = 0, lekat: int = 1) -> None:
    """Set a sheet up for print; ``baris_kepala`` is the row that stands on top of every page.

    Of a table too wide for one page its ``kolom`` columns stand on several, the first ``lekat`` of them on each. The footer names the sheet and counts its pages, since sheets of a workbook come out of a printer in one pile.
    """
    lembar.page_setup.orientation = "landscape"
    lembar.page_setup.paperSize = Worksheet.PAPERSIZE_A4
    lebar = sum(lembar.column_dimensions[get_column_letter(satu)].width for satu in range(1, kolom + 1))
    lembar.page_setup.fitToWidth, lembar.page_setup.fitToHeight = max(1, ceil(lebar / _SELEBAR_HALAMAN)), 0
    if lebar > _SELEBAR_HALAMAN:
        lembar.print_title_cols = f"A:{get_column_letter(lekat)}"
    lembar.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    lembar.page_margins = PageMargins(**_TEPI)
    lembar.oddFooter.left.text = "&A"
    lembar.oddFooter.right.text = "Halaman &P dari &N"
    for bagian in (lembar.oddFooter.left, lembar.oddFooter.right):
        bagian.size = 9
    if baris_kepala is not None:
        lembar.print_title_rows = f"{baris_kepala}:{baris_kepala}"


def kolom_dahulu(isi: bytes) -> bytes:
    """Return the names of a workbook with columns before rows in each printed title, the order of Excel.

    >>> kolom_dahulu(b"<definedName>'a'!$2:$2,'a'!$A:$A</definedName>")
    b"<definedName>'a'!$A:$A,'a'!$2:$2</definedName>"
    """
    return _JUDUL.sub(rb">\2,\1</definedName>", isi)
