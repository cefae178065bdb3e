"""How a sheet of a workbook prints: A4 landscape, its columns on one page, titles and page numbers on each."""

from __future__ import annotations

from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["atur_cetak"]

#: Margins in inches: narrow, for wide tables, and room for the line with the page number.
_TEPI = {"left": 0.5, "right": 0.5, "top": 0.55, "bottom": 0.7, "header": 0.3, "footer": 0.3}


def atur_cetak(lembar: Worksheet, baris_kepala: int | None = None) -> None:
    """Set a sheet up for print; ``baris_kepala`` is the row that stands on top of every page.

    The footer names the sheet and counts its pages, since sheets of a workbook come out of a printer in one pile.
    """
    lembar.page_setup.orientation = "landscape"
    lembar.page_setup.paperSize = Worksheet.PAPERSIZE_A4
    lembar.page_setup.fitToWidth, lembar.page_setup.fitToHeight = 1, 0
    lembar.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    lembar.page_margins = PageMargins(**_TEPI)
    lembar.oddFooter.left.text = "&A"
    lembar.oddFooter.right.text = "Halaman &P dari &N"
    for bagian in (lembar.oddFooter.left, lembar.oddFooter.right):
        bagian.size = 9
    if baris_kepala is not None:
        lembar.print_title_rows = f"{baris_kepala}:{baris_kepala}"
