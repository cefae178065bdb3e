"""Where imported cells come from: kept in a file beside the workbook, and named as long as the cell holds what was imported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kinerja.masukan.asal_sumber import BERKAS_ASAL, AsalSumber, baca_asal, beri_asal
from kinerja.model import Anggaran, Asal, Data, Sasaran

_SEL = {
    ("anggaran", ("2.17.01.2.01.0001",), "anggaran"): ("1000", "sipd.xlsx, C7"),
    ("anggaran", ("2.17.01.2.01.0001",), "realisasi"): ("900", "sipd.xlsx, D7"),
    ("sasaran", ("S1",), "uraian"): ("Naiknya usaha", "lkjip.pdf, halaman 3"),
}


def test_the_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    """Sorted, a cell on a line."""
    teks = AsalSumber(dict(reversed(_SEL.items()))).susun()
    assert teks.splitlines()[1].startswith('["anggaran", ["2.17.01.2.01.0001"], "anggaran", "1000"')
    assert len(teks.splitlines()) == 5
    (tmp_path / BERKAS_ASAL).write_text(teks, "utf-8")
    asal, galat = baca_asal(tmp_path)
    assert (asal, galat) == (AsalSumber(_SEL), ())
    assert baca_asal(tmp_path / "tiada") == (AsalSumber(), ())


def test_what_was_imported_into_a_cell() -> None:
    """By sheet, key and column; rows are told once."""
    asal = AsalSumber(_SEL)
    assert asal.nilai("sasaran", ("S1",), "uraian") == "Naiknya usaha"
    assert asal.nilai("sasaran", ("S2",), "uraian") is None
    assert [*asal.baris()] == [("anggaran", ("2.17.01.2.01.0001",)), ("sasaran", ("S1",))]


@pytest.mark.parametrize(
    "sel",
    [
        "x",
        None,
        [["sasaran", ["S1"], "uraian", "a"]],
        [["sasaran", ["S1"], "uraian", "a", "b", "c"]],
        ["sasaran"],
        [["tiada", ["S1"], "uraian", "a", "b"]],
        [["sasaran", "S1", "uraian", "a", "b"]],
        [["sasaran", [1], "uraian", "a", "b"]],
        [["sasaran", ["S1"], "uraian", 5, "b"]],
        [["sasaran", ["S1"], "uraian", "a", "b\n"]],
        [["sasaran", ["S1"], "uraian", "a" * 1_001, "b"]],
        [["sasaran", ["S1"], "uraian", "a", "b"], ["sasaran"]],
        [["sasaran", ["S1"], "uraian", "a", "b"]] * 200_001,
    ],
    ids=lambda isi: str(isi)[:40],
)
def test_a_broken_file_leaves_every_cell_without_origin(tmp_path: Path, sel: Any) -> None:
    """It is told, as a warning."""
    (tmp_path / BERKAS_ASAL).write_text(json.dumps({"versi": 1, "sel": sel}), "utf-8")
    asal, (satu,) = baca_asal(tmp_path)
    assert asal == AsalSumber()
    assert (satu.berkas, satu.kode, satu.tingkat) == (BERKAS_ASAL, "asal_rusak", "peringatan")


@pytest.mark.parametrize("teks", ["", "[", "[1]", "{}", "[" * 100_000])
def test_what_is_no_such_file(tmp_path: Path, teks: str) -> None:
    """Neither is it read in part."""
    (tmp_path / BERKAS_ASAL).write_text(teks, "utf-8")
    assert len(baca_asal(tmp_path)[1]) == 1


def test_texts_at_their_bound_are_read(tmp_path: Path) -> None:
    """A thousand letters."""
    sel = [["sasaran", ["S1"], "uraian", "a" * 1_000, "b" * 1_000]]
    (tmp_path / BERKAS_ASAL).write_text(json.dumps({"sel": sel}), "utf-8")
    assert baca_asal(tmp_path)[1] == ()


def test_a_cell_names_its_source_while_it_holds_what_was_imported() -> None:
    """Numbers by value, codes in either spelling; what was changed since has none, and other rows are left alone."""
    letak = Asal("data.xlsx", "anggaran", 3, {})
    pagu = Anggaran.model_validate(
        {"kode": "2.17.01.2.01.01", "nama": "x", "anggaran": 1000, "realisasi": 950, "asal": letak}
    )
    lain = Anggaran.model_validate({"kode": "2.17.02.2.01.01", "nama": "y", "anggaran": 1000, "asal": letak})
    sasaran = Sasaran.model_validate({"kode": "S1", "uraian": "naiknya  Usaha", "asal": letak})
    data = beri_asal(Data(anggaran=(pagu, lain), sasaran=(sasaran,)), AsalSumber(_SEL))
    assert data.anggaran[0].asal.dari == {"anggaran": "sipd.xlsx, C7"}
    assert data.anggaran[1].asal.dari == {}
    assert data.sasaran[0].asal.dari == {"uraian": "lkjip.pdf, halaman 3"}
    kosong = Data(sasaran=(sasaran,))
    assert beri_asal(kosong, AsalSumber()) is kosong
