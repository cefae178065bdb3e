"""An analyst's own DataFrame prints as a table of the report."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from kinerja.laporan import Laporan, buka_folder
from kinerja.sajian import tabel_bebas
from kinerja.sajian.blok import Tabel


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Return the real report at the beginning of Bab III."""
    hasil = buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")
    hasil.nomor.mulai_bab("3")
    return hasil


def tabel(laporan: Laporan, df: pd.DataFrame, **lain: Any) -> Tabel:
    """Return the table of a frame."""
    (satu,) = tabel_bebas(laporan, df, "Judul", "bebas", **lain).blok
    assert isinstance(satu, Tabel)
    return satu


def test_kolom_menjadi_kepala(laporan: Laporan) -> None:
    """Columns are the header with their numbers; numeric ones are set right; caption, number and source stand."""
    satu = tabel(laporan, pd.DataFrame({"Wilayah": ["Kudus"], "Nilai": [28.65]}))
    assert [[sel.teks for sel in baris] for baris in satu.kepala] == [["Wilayah", "Nilai"], ["(1)", "(2)"]]
    assert [kolom.rata for kolom in satu.kolom] == ["kiri", "kanan"]
    assert (satu.kunci, satu.nomor, satu.judul) == ("bebas", "3.1", "Judul")
    assert satu.sumber == "Dinas Koperasi dan Usaha Mikro Kota Semarang, 2023"


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        (31826684236, "31.826.684.236"),
        (np.int64(1234), "1.234"),
        (1234.5, "1.234,50"),
        (np.float64(0.125), "0,13"),
        (2.675, "2,68"),
        (Decimal("48.225"), "48,23"),
        (Decimal("NaN"), "–"),
        (None, "–"),
        (float("nan"), "–"),
        (float("inf"), "–"),
        (pd.NA, "–"),
        (pd.NaT, "–"),
        (True, "ya"),
        (False, "tidak"),
        (dt.date(2024, 2, 28), "28 Februari 2024"),
        (pd.Timestamp(2024, 2, 28), "28 Februari 2024"),
        ("<b>a</b> | $x$", "<b>a</b> | $x$"),
        (0, "0"),
        (-5, "-5"),
    ],
)
def test_nilai_dicetak_menurut_jenisnya(laporan: Laporan, nilai: object, teks: str) -> None:
    """Numbers print as Indonesian ones rounded half-up on what was typed, what is missing as a dash."""
    satu = tabel(laporan, pd.DataFrame({"a": pd.Series([nilai], dtype=object)}))
    assert satu.baris[0][0].teks == teks


def test_kolom_berlubang_tidak_menjadi_pecahan(laporan: Laporan) -> None:
    """Whole numbers with a gap stay whole in a nullable column."""
    satu = tabel(laporan, pd.DataFrame({"a": pd.array([1, None], dtype="Int64"), "b": ["x", None]}))
    assert [[sel.teks for sel in baris] for baris in satu.baris] == [["1", "x"], ["–", "–"]]


def test_desimal_dapat_dipilih(laporan: Laporan) -> None:
    """The number of digits is a choice of the call."""
    assert tabel(laporan, pd.DataFrame({"a": [48.225]}), desimal=0).baris[0][0].teks == "48"


def test_tanpa_baris_tetap_berkepala(laporan: Laporan) -> None:
    """An empty frame is an empty table, not an error."""
    satu = tabel(laporan, pd.DataFrame({"a": [], "b": []}))
    assert satu.baris == ()
    assert len(satu.kolom) == 2
