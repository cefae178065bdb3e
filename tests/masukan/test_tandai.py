"""A marked copy of the workbook: each faulty cell is coloured and says what is wrong, and all is listed on a sheet of its own."""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment

from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.tandai import LEMBAR_HASIL, tandai_buku

_MERAH, _KUNING = "00F4CCCC", "00FFF2CC"


@pytest.fixture
def asal(tmp_path: Path) -> Path:
    """Return a workbook with two sheets, one of a name with an apostrophe, with merged cells and a note."""
    buku = Workbook()
    satu = buku.worksheets[0]
    satu.title = "Sasaran"
    satu["A1"], satu["B2"] = "kode", "a"
    satu.merge_cells("C3:D4")
    satu["A5"].comment = Comment("catatan lama", "x")
    buku.create_sheet("unit's")["A1"] = "x"
    buku.save(tmp_path / "data.xlsx")
    return tmp_path / "data.xlsx"


def _galat(
    sel: str, pesan: str = "salah", lembar: str = "sasaran", berkas: str = "data.xlsx", *, hanya: bool = False
) -> Galat:
    return Galat(berkas, lembar, sel, "kode", pesan, "peringatan" if hanya else "galat")


def _tandai(asal: Path, *daftar: Galat) -> Workbook:
    tujuan = asal.with_name("periksa.xlsx")
    tandai_buku(asal, tujuan, daftar)
    return load_workbook(tujuan)


def test_faulty_cells_are_coloured_and_say_why(asal: Path) -> None:
    """Red for a fault, yellow for warnings alone; all that is wrong with a cell stands in one note; the workbook is only read."""
    semula = asal.read_bytes()
    lembar = _tandai(asal, _galat("B2", "satu"), _galat("B2", "dua", hanya=True), _galat("B3", "tiga", hanya=True))[
        "Sasaran"
    ]
    assert (lembar["B2"].fill.fgColor.rgb, lembar["B3"].fill.fgColor.rgb) == (_MERAH, _KUNING)
    assert lembar["B2"].comment.text == "GALAT: satu.\nPERINGATAN: dua."
    assert (lembar["B3"].comment.text, lembar["B3"].comment.author) == ("PERINGATAN: tiga.", "kinerja check")
    assert lembar["A1"].fill.fgColor.rgb not in (_MERAH, _KUNING)
    assert asal.read_bytes() == semula


def test_a_note_is_as_high_as_its_text(asal: Path) -> None:
    """Forty-five letters fill a line; what an earlier note says counts too."""
    _tandai(asal, _galat("B2", "a" * 30), _galat("B3", "a" * 82), _galat("A5", "a" * 68))
    with ZipFile(asal.with_name("periksa.xlsx")) as arsip:
        bentuk = "".join(arsip.read(nama).decode() for nama in arsip.namelist() if nama.endswith(".vml"))
    assert sorted(re.findall(r"height:(\d+)px", bentuk)) == ["100", "100", "60"]
    assert {*re.findall(r"width:(\d+)px", bentuk)} == {"360"}


def test_places_that_are_no_cell(asal: Path) -> None:
    """A row is marked at its first cell, a sheet at its own, a covered cell at the one that shows it."""
    lembar = _tandai(asal, _galat("baris 7", "satu"), _galat("", "dua"), _galat("D4", "tiga"))["Sasaran"]
    assert [lembar[sel].comment.text for sel in ("A7", "A1", "C3")] == ["GALAT: satu.", "GALAT: dua.", "GALAT: tiga."]


def test_an_old_note_stays(asal: Path) -> None:
    """What is new stands below it; a note is no longer than two thousand letters and grows with its text."""
    lembar = _tandai(asal, _galat("A5", "baru"), _galat("A6", "a" * 3_000))["Sasaran"]
    assert lembar["A5"].comment.text == "catatan lama\n\nGALAT: baru."
    assert len(lembar["A6"].comment.text) == 2_000


def test_all_is_listed_on_the_first_sheet(asal: Path) -> None:
    """With a link to its cell where the workbook has it; faults of other files have none, and no text becomes a formula."""
    buku = _tandai(
        asal,
        _galat("B2"),
        _galat("A1", lembar="unit's"),
        _galat("", "=1+1", "", "a.md"),
        _galat("A1", berkas="lain.xlsx"),
    )
    hasil = buku.worksheets[0]
    assert (hasil.title, buku.active.title, hasil.freeze_panes) == (LEMBAR_HASIL, LEMBAR_HASIL, "A2")
    assert [sel.value for sel in hasil[1]] == ["berkas", "lembar", "sel", "tingkat", "pesan"]
    assert [sel.value for sel in hasil[2]] == ["data.xlsx", "sasaran", "B2", "galat", "salah"]
    tautan = [hasil.cell(nomor, 3).hyperlink for nomor in (2, 3, 4, 5)]
    assert [satu.target if satu else None for satu in tautan] == ["#'Sasaran'!B2", "#'unit''s'!A1", None, None]
    assert (hasil["E4"].value, hasil["E4"].data_type) == ("=1+1", "s")
    assert all(sel.font.b for sel in hasil[1])
    assert [bool(sel.alignment.wrap_text) for sel in hasil[2]] == [False] * 4 + [True]
    assert [hasil.column_dimensions[huruf].width for huruf in "ABCDE"] == [22, 22, 14, 12, 100]


def test_sheets_that_are_missing_stand_in_the_copy(asal: Path) -> None:
    """Empty and guided; those of other files, and other faults of a sheet that is not there, bring none."""
    tiada = Galat("data.xlsx", "tujuan", "", "lembar_tidak_ada", "tidak ada")
    buku = _tandai(
        asal, tiada, Galat("lain.xlsx", "target", "", "lembar_tidak_ada", "x"), _galat("A1", lembar="realisasi")
    )
    assert buku.sheetnames == [LEMBAR_HASIL, "Sasaran", "unit's", "tujuan"]


def test_a_marked_copy_is_written_anew(asal: Path) -> None:
    """Its list is that of the last time."""
    _tandai(asal, _galat("B2", "lama"))
    buku = _tandai(asal, _galat("B2", "baru"))
    assert [baris[4].value for baris in buku[LEMBAR_HASIL].iter_rows()] == ["pesan", "baru"]
    salinan = asal.with_name("periksa.xlsx")
    tandai_buku(salinan, asal.with_name("lagi.xlsx"), [])
    assert load_workbook(asal.with_name("lagi.xlsx")).sheetnames.count(LEMBAR_HASIL) == 1


@pytest.mark.parametrize(
    ("nama", "pesan"),
    [
        ("periksa.xls", "ditulis sebagai .xlsx"),
        ("folder.xlsx", "sudah ada folder"),
        ("data.xlsx", "tidak boleh menimpa"),
        ("lain.xlsx", "bukan salinan bertanda"),
        ("rusak.xlsx", "bukan salinan bertanda"),
    ],
)
def test_what_must_not_be_overwritten(asal: Path, nama: str, pesan: str) -> None:
    """Anything but such a copy."""
    (asal.parent / "folder.xlsx").mkdir()
    Workbook().save(asal.with_name("lain.xlsx"))
    asal.with_name("rusak.xlsx").write_bytes(b"x")
    with pytest.raises(MasukanSalah, match=pesan):
        tandai_buku(asal, asal.with_name(nama), [])


def test_a_folder_that_is_not_there_is_made(asal: Path) -> None:
    """Ends of names may be large letters."""
    tujuan = asal.parent / "baru" / "PERIKSA.XLSX"
    tandai_buku(asal, tujuan, [])
    assert tujuan.is_file()
