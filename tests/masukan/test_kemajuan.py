"""The first sheet of the workbook: instructions, and for each sheet a link, what it holds and how far it is filled."""

from __future__ import annotations

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from kinerja.masukan.kemajuan import JUDUL_PETUNJUK, tulis_petunjuk
from kinerja.model import LEMBAR, LembarSpek

_NAMA = ("identitas", "sasaran", "sasaran_program", "dasar_hukum")


@pytest.fixture
def lembar() -> Worksheet:
    """Return the sheet with two lines of instructions and four sheets, one of which must have a row."""
    hasil: Worksheet = Workbook().worksheets[0]
    daftar: dict[str, LembarSpek] = {nama: LEMBAR[nama] for nama in _NAMA}
    tulis_petunjuk(hasil, ["Judul", "satu dua " * 40], daftar, {"identitas", "sasaran"})
    return hasil


def test_instructions_stand_first(lembar: Worksheet) -> None:
    """Over all columns, the first line as a heading, each as high as its text."""
    assert lembar.title == JUDUL_PETUNJUK
    assert (lembar["A1"].value, lembar["A1"].font.b, lembar["A1"].font.sz) == ("Judul", True, 14)
    assert sorted(map(str, lembar.merged_cells.ranges)) == ["A1:E1", "A2:E2"]
    assert (lembar.row_dimensions[1].height, lembar.row_dimensions[2].height) == (24, 48)
    assert [lembar.column_dimensions[huruf].width for huruf in "ABCDE"] == [26, 58, 14, 18, 18]
    assert (lembar.sheet_view.showGridLines, lembar.freeze_panes) == (False, None)


def test_a_line_for_each_sheet(lembar: Worksheet) -> None:
    """Below the heads: a link to it, its title, and whether it must have a row."""
    assert [sel.value for sel in lembar[4]] == ["Lembar", "Isi", "Baris terisi", "Sel wajib kosong", "Keadaan"]
    assert lembar["A3"].value is None
    assert [lembar.cell(nomor, 1).value for nomor in range(5, 10)] == [*_NAMA, None]
    assert [lembar.cell(nomor, 1).hyperlink.target for nomor in (5, 6)] == ["#'identitas'!A1", "#'sasaran'!A1"]
    judul = {nama: LEMBAR[nama].judul_lembar for nama in _NAMA}
    assert [lembar.cell(nomor, 2).value for nomor in range(5, 9)] == [
        f"{judul['identitas']} (wajib)", f"{judul['sasaran']} (wajib)", judul["sasaran_program"], judul["dasar_hukum"],
    ]  # fmt: skip
    assert [sel.alignment.horizontal for sel in lembar[4]] == [None, None, "center", "center", "center"]
    assert [sel.alignment.horizontal for sel in lembar[5]] == [None, None, "center", "center", "center"]


def test_how_far_a_sheet_is_filled(lembar: Worksheet) -> None:
    """Rows by the first column that must be filled, gaps by the others; an upright sheet is one record."""
    assert lembar["C5"].value == "=IF(COUNTA(identitas!$B$3:$B$11)>0,1,0)"
    wajib = "+".join(f"(LEN(identitas!$B${nomor})=0)" for nomor in range(3, 10))
    assert lembar["D5"].value == f"=IF(COUNTA(identitas!$B$3:$B$11)=0,0,{wajib})"
    assert lembar["C6"].value == "=COUNTA(sasaran!$A$3:$A$5000)"
    assert lembar["D6"].value == '=SUMPRODUCT((sasaran!$A$3:$A$5000<>"")*(sasaran!$B$3:$B$5000=""))'
    assert lembar["D7"].value == '=SUMPRODUCT((sasaran_program!$A$3:$A$5000<>"")*(sasaran_program!$B$3:$B$5000=""))'
    assert (lembar["C8"].value, lembar["D8"].value) == ("=COUNTA(dasar_hukum!$A$3:$A$5000)", "=0")


def test_the_state_in_words(lembar: Worksheet) -> None:
    """A sheet that must have a row is not filled yet, another one only empty; what is not done is coloured."""
    assert lembar["E5"].value == '=IF(C5=0,"belum diisi",IF(D5>0,"belum lengkap","terisi"))'
    assert lembar["E7"].value == '=IF(C7=0,"kosong",IF(D7>0,"belum lengkap","terisi"))'
    ((daerah, (aturan,)),) = [(str(satu.sqref), satu.rules) for satu in lembar.conditional_formatting]
    assert (daerah, aturan.formula) == ("E5:E8", ['OR(E5="belum diisi",E5="belum lengkap")'])
