"""How the sheets of a workbook to fill in come out of a printer."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from kinerja.masukan import tulis_buku_kerja
from kinerja.masukan.cetak_lembar import BERKAS_NAMA, atur_cetak
from kinerja.model import LEMBAR


@pytest.fixture(scope="module")
def berkas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workbook with a narrow sheet, a wide one, and one that shows the names of its codes."""
    tujuan = tmp_path_factory.mktemp("cetak") / "data.xlsx"
    isi = {"indikator": [{"kode": "S1.1", "nama": "Persentase koperasi aktif"}], "target": [{"indikator": "S1.1"}]}
    tulis_buku_kerja(tujuan, isi, ("indikator", "target", "misi"))
    return tujuan


def test_only_what_is_typed_prints(berkas: Path) -> None:
    """The columns of the sheet, to the last row that anybody adds; not the names of codes beside them."""
    buku = openpyxl.load_workbook(berkas)
    lembar = buku["target"]
    kolom = len(LEMBAR["target"].nama_kolom())
    assert lembar.max_column > kolom
    assert lembar.print_area == f"'target'!$A$1:${openpyxl.utils.get_column_letter(kolom)}$1048575"


def test_a_wide_sheet_prints_on_pages_side_by_side(berkas: Path) -> None:
    """Each with the code of its rows; columns come first in the name of what repeats, as Excel writes it."""
    buku = openpyxl.load_workbook(berkas)
    assert buku["target"].page_setup.fitToWidth == 1
    assert buku["indikator"].page_setup.fitToWidth > 1
    assert buku["indikator"].print_title_cols == "$A:$A"
    with ZipFile(berkas) as arsip:
        assert b">'indikator'!$A:$A,'indikator'!$2:$2<" in arsip.read(BERKAS_NAMA)


@pytest.mark.parametrize(
    ("lebar", "halaman", "lekat"),
    [
        ([], 1, None),
        ([100.0, 165.0], 1, None),
        ([100.0, 165.0, 0.5], 2, "$A:$B"),
        ([265.0, 265.0], 2, "$A:$B"),
        ([265.0, 265.0, 1.0], 3, "$A:$B"),
    ],
)
def test_as_many_pages_as_the_columns_are_wide(lebar: list[float], halaman: int, lekat: str | None) -> None:
    """265 letters stand on a page; what lies beside the columns of the table does not count."""
    lembar = openpyxl.Workbook().worksheets[0]
    for huruf, satu in zip("ABCD", [*lebar, 900.0], strict=False):
        lembar.column_dimensions[huruf].width = satu
    atur_cetak(lembar, kolom=len(lebar), lekat=2)
    assert lembar.page_setup.fitToWidth == halaman
    assert lembar.print_title_cols == lekat
    assert lembar.print_title_rows is None


def test_a_page_lies_on_its_side_with_its_number_below() -> None:
    """A4, its head on each page, the sheet named in the footer; as many pages below each other as it takes."""
    lembar = openpyxl.Workbook().worksheets[0]
    atur_cetak(lembar, 2)
    cara = lembar.page_setup
    assert (cara.orientation, cara.paperSize, cara.fitToHeight) == ("landscape", int(lembar.PAPERSIZE_A4), 0)
    assert lembar.sheet_properties.pageSetUpPr.fitToPage
    assert lembar.print_title_rows == "$2:$2"
    kaki = lembar.oddFooter
    assert (kaki.left.text, kaki.right.text, kaki.left.size, kaki.right.size) == ("&A", "Halaman &P dari &N", 9, 9)
