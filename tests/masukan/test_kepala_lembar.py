"""The header of a sheet: found among other rows, compared with the columns that it should have, and the rows below it."""

from __future__ import annotations

import pytest

from kinerja.masukan.buku import LembarMentah
from kinerja.masukan.catat_lembar import CatatanLembar, Pasangan
from kinerja.masukan.isi_lembar import SelCacat, TinjauanLembar
from kinerja.masukan.kepala_lembar import mendatar, tegak
from kinerja.model import LEMBAR

_SASARAN, _IDENTITAS = LEMBAR["sasaran"], LEMBAR["identitas"]
_KEPALA = ("kode", "uraian", "tujuan", "catatan")


def _baca(*baris: tuple[object, ...], lembar: str = "sasaran") -> tuple[list[Pasangan], CatatanLembar]:
    catat = CatatanLembar("data.xlsx")
    lebar = max(map(len, baris), default=0)
    penuh = tuple((*satu, *[""] * (lebar - len(satu))) for satu in baris)
    spek = LEMBAR[lembar]
    baca = tegak if spek.tegak else mendatar
    return baca(LembarMentah(lembar, penuh, TinjauanLembar()), spek, catat), catat


def _galat(catat: CatatanLembar) -> list[tuple[str, str, str]]:
    return [(satu.sel, satu.kode, satu.tingkat) for satu in catat.galat]


def test_rows_below_the_titles() -> None:
    """Blank ones are passed over; each value knows its cell, whatever the order of the columns."""
    isi, catat = _baca(
        ("Sasaran dinas",),
        ("Tujuan", " Kode ", "URAIAN", "catatan"),
        ("T1", "S1", "a", ""),
        ("", "", "-", ""),
        ("", "S2", "b", "x"),
    )
    assert [nilai for nilai, _ in isi] == [
        {"tujuan": "T1", "kode": "S1", "uraian": "a"},
        {"kode": "S2", "uraian": "b", "catatan": "x"},
    ]
    assert [(asal.baris, asal.kolom["kode"], asal.kolom["tujuan"]) for _, asal in isi] == [(3, "B", "A"), (5, "B", "A")]
    assert _galat(catat) == []
    assert catat.tak_utuh == set()


@pytest.mark.parametrize(
    ("awal", "ada"),
    [(19, True), (20, False)],
)
def test_the_header_stands_within_twenty_rows(awal: int, ada: bool) -> None:
    """Further down nobody looks for it; a sheet without header is not read at all."""
    isi, catat = _baca(*[("x",)] * awal, _KEPALA, ("S1", "a", "", ""))
    assert bool(isi) is ada
    if not ada:
        assert _galat(catat) == [("", "kepala_tidak_ada", "galat")]
        assert "kode, uraian, tujuan, catatan" in catat.galat[0].pesan
        assert catat.tak_utuh == {"sasaran"}


def test_half_of_the_required_titles_make_a_header() -> None:
    """The row with most of them; a remark is none, and of two alike the first counts."""
    isi, catat = _baca(("kode", "tujuan"), ("S1", "T1"))
    assert isi[0][0] == {"kode": "S1", "tujuan": "T1"}
    assert _galat(catat) == [("baris 1", "kolom_tidak_ada", "galat")]
    assert isi[0][1].rusak == {"uraian"}
    assert _baca(("kode",), _KEPALA, ("S1", "a", "", ""))[0][0][1].baris == 3
    assert _galat(_baca(("tujuan", "catatan"), ("T1", ""))[1]) == [("", "kepala_tidak_ada", "galat")]


def test_a_missing_key_column_makes_the_sheet_unreadable() -> None:
    """Another one that may be empty is not missed; one that must be filled is told."""
    _, catat = _baca(("uraian", "tujuan", "catatan"), ("a", "T1", ""))
    assert _galat(catat) == [("baris 1", "kolom_tidak_ada", "galat")]
    assert catat.tak_utuh == {"sasaran"}
    assert _galat(_baca(("kode", "uraian"), ("S1", "a"))[1]) == []


def test_a_misspelt_title_is_one_fault_at_its_cell() -> None:
    """What it was probably meant to be; a title that is not known is only told, twice the same is a fault."""
    isi, catat = _baca(("kode", "uraian", "tujuam", "warna kesukaan", "kode"), ("S1", "a", "T1", "x", "y"))
    assert _galat(catat) == [
        ("E1", "kolom_ganda", "galat"), ("C1", "kolom_tidak_ada", "galat"), ("D1", "kolom_asing", "peringatan"),
    ]  # fmt: skip
    assert catat.galat[0].pesan.startswith("kolom “kode” sudah ada di A1")
    assert "mungkin maksudnya “tujuam”" in catat.galat[1].pesan
    assert isi[0][0] == {"kode": "S1", "uraian": "a"}
    assert isi[0][1].rusak == {"tujuan"}


def test_totals_and_a_second_table_end_what_is_read() -> None:
    """A row of totals is told and passed over; below titles that are written again nothing is read."""
    isi, catat = _baca(
        _KEPALA,
        ("S1", "a", "", ""),
        ("", "Jumlah", "", ""),
        ("S2", "b", "", ""),
        ("", "kode", "uraian", ""),
        ("S3", "c", "", ""),
    )
    assert [nilai["kode"] for nilai, _ in isi] == ["S1", "S2"]
    assert _galat(catat) == [("B3", "baris_jumlah", "galat"), ("B5", "tabel_kedua", "galat")]
    assert catat.tak_utuh == {"sasaran"}


def test_a_name_in_a_column_of_a_formula_is_told() -> None:
    """Nobody reads it; a formula that was never computed is no typed name, and beside a code it is what it should be."""
    kepala = (*_KEPALA, "(nama tujuan)")
    isi, catat = _baca(
        kepala,
        ("S1", "a", "T1", "", "Tujuan"),
        ("", "", "", "", "Tujuan"),
        ("", "", "", "", SelCacat()),
        ("", "", "", "", "-"),
    )
    assert len(isi) == 1
    assert _galat(catat) == [("E3", "nama_diketik", "peringatan")]
    assert "kolom “(nama tujuan)”" in catat.galat[0].pesan
    assert "kolom “tujuan”" in catat.galat[0].pesan


_TEGAK: tuple[tuple[object, ...], ...] = (
    ("kolom", "isi"), ("Nama", "Dinas Rekaan"), ("singkatan", "DR"), ("jabatan pimpinan", "Kepala"), ("urusan", "rekaan"),
    ("renstra awal", 2025), ("renstra akhir", 2029), ("tahun pertama", 2025),
)  # fmt: skip


def test_an_upright_sheet_is_one_record() -> None:
    """Names in column A, values in B; what is blank is left out, and a line of one's own without value says nothing."""
    isi, catat = _baca(*_TEGAK, ("alamat", ""), ("Keterangan", ""), lembar="identitas")
    ((nilai, asal),) = isi
    assert (nilai["nama"], nilai["renstra_awal"], "alamat" in nilai) == ("Dinas Rekaan", 2025, False)
    assert (asal.kolom["nama"], asal.kolom["alamat"], asal.baris) == ("B2", "B9", 0)
    assert _galat(catat) == []


def test_lines_of_an_upright_sheet_that_are_wrong() -> None:
    """Twice the same, not known, or missing; the first of two counts."""
    isi, catat = _baca(*_TEGAK[:-1], ("nama", "Lain"), ("warna", "x"), lembar="identitas")
    assert isi[0][0]["nama"] == "Dinas Rekaan"
    assert _galat(catat) == [
        ("A8", "kolom_ganda", "galat"),
        ("", "kolom_tidak_ada", "galat"),
        ("A9", "kolom_asing", "peringatan"),
    ]
    assert catat.galat[0].pesan.startswith("baris “nama” sudah ada di A2")
    assert _baca(("a",), (), lembar="identitas")[0] == []
