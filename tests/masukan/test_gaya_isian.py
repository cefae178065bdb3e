"""How columns of the guided workbook look: formats, widths, heights by what stands in them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from pydantic.fields import FieldInfo

from kinerja.masukan.gaya_isian import format_kolom, lebar_isian, pilihan_tertutup, tinggi_baris
from kinerja.model import LEMBAR, Arah


def _bidang(lembar: str, nama: str) -> FieldInfo:
    return LEMBAR[lembar].model_fields[nama]


@pytest.mark.parametrize(
    ("lembar", "nama", "bentuk"),
    [
        ("anggaran", "kode", "@"),
        ("sasaran", "kode", "@"),
        ("sasaran", "tujuan", "@"),
        ("anggaran", "anggaran", "#,##0"),
        ("belanja", "realisasi", "#,##0"),
        ("pegawai_status", "laki_laki", "#,##0"),
        ("target", "tahun", "0"),
        ("kendala_triwulan", "batas_waktu", "d mmmm yyyy"),
        ("sasaran", "uraian", "General"),
    ],
)
def test_formats_by_the_kind_of_value(lembar: str, nama: str, bentuk: str) -> None:
    """A code is text, amounts and counts have their thousands parted; a column that may be empty has the same."""
    assert format_kolom(_bidang(lembar, nama)) == bentuk


@pytest.mark.parametrize(
    ("lembar", "nama", "judul", "isi", "lebar"),
    [
        ("target", "tahun", "tahun", [2026], 9),
        ("anggaran", "anggaran", "anggaran", [], 22),
        ("anggaran", "anggaran", "anggaran", [10**17], 25),
        ("anggaran", "anggaran", "anggaran", [Decimal(10**17), None], 25),
        ("sasaran", "uraian", "uraian", [], 48),
        ("sasaran", "uraian", "uraian", ["a" * 47], 49),
        ("sasaran", "uraian", "uraian", ["a" * 80], 60),
        ("sasaran", "catatan", "catatan", [], 11),
        ("sasaran", "catatan", "catatan", ["a" * 46], 48),
        ("sasaran", "catatan", "sebuah judul", [], 11),
        ("sasaran", "catatan", "penanggungjawab", [], 19),
    ],
)
def test_widths_by_kind_title_and_cells(lembar: str, nama: str, judul: str, isi: list[object], lebar: float) -> None:
    """Sentences are wide, the longest word of a title has its arrow beside it, and nothing is wider than sixty signs."""
    assert lebar_isian(_bidang(lembar, nama), judul, isi) == lebar


def test_a_closed_choice_is_as_wide_as_its_longest_value() -> None:
    """With the arrow of its list beside it."""
    bidang = _bidang("indikator", "agregasi")
    terpanjang = max(len(satu) for satu in pilihan_tertutup(bidang.annotation))
    assert lebar_isian(bidang, "x", []) == max(11, terpanjang + 4)


def test_values_of_a_closed_choice() -> None:
    """Yes and no, those of a list, and none of anything else; a choice that may be empty is one too."""
    assert pilihan_tertutup(bool) == pilihan_tertutup(bool | None) == ("ya", "tidak")
    assert pilihan_tertutup(Arah) == pilihan_tertutup(Arah | None) == tuple(satu.value for satu in Arah)
    assert pilihan_tertutup(str) == ()


@pytest.mark.parametrize(
    ("isi", "tinggi"),
    [
        ([], None),
        ([("satu", 10.0)], None),
        ([(12345678901234567890, 5.0), (None, 5.0)], None),
        ([("satu\ndua", 10.0)], 30.0),
        ([("satu dua", 10.0)], None),
        ([("empat lima", 10.0)], 30.0),
        ([("enam tujuh delapan", 10.0)], 45.0),
        ([("satu", 10.0), ("satu\ndua\ntiga", 10.0)], 45.0),
        ([("a" * 20, 10.0)], 45.0),
        ([("lima enamm", 11.0)], None),
        ([("lima enammm", 11.0)], 30.0),
        ([("x\n" * 26 + "x", 10.0)], 405.0),
        ([("x\n" * 27 + "x", 10.0)], 409.0),
    ],
)
def test_heights_by_lines(isi: list[tuple[object, float]], tinggi: float | None) -> None:
    """Of the text with most lines; words wrap, numbers do not, and no row is higher than Excel has."""
    assert tinggi_baris(isi) == tinggi


def test_columns_that_must_be_filled() -> None:
    """In the order of the sheet."""
    assert LEMBAR["sasaran"].kolom_wajib() == ("kode", "uraian")
    assert LEMBAR["indikator"].kolom_wajib() == ("kode", "level", "induk", "nama", "satuan", "arah")
