"""How the sheets of a workbook to fill in come out of a printer."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from kinerja.masukan import tulis_buku_kerja
from kinerja.masukan.cetak_lembar import BERKAS_NAMA
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
