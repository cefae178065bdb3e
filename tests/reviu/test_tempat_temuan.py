"""How findings name their place."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from kinerja.model import Asal, Publikasi
from kinerja.reviu.tempat_temuan import tempat, tempat_asal, tempat_isian, tempat_lembar, tempat_pilihan


@pytest.mark.parametrize(
    ("asal", "harap"),
    [
        ("anggaran!D17", "data.xlsx, anggaran!D17"),
        ("variabel!F3; variabel!F4", "data.xlsx, variabel!F3"),
        ("variabel!F3:F9", "data.xlsx, variabel!F3"),
        ("variabel!F", "data.xlsx, variabel!F1"),
    ],
)
def test_the_first_cell(asal: str, harap: str) -> None:
    """Of several cells the first is named; a column is named by its first cell."""
    assert tempat_asal(asal) == harap


def test_places() -> None:
    """A field by its cell, a sheet by its first cell, an entry by its file."""
    baris = Publikasi(
        tabel="T", baris="B", kolom="K", nilai="1", asal=Asal("data.xlsx", "publikasi", 5, {"nilai": "D"})
    )
    assert tempat(baris, "nilai") == "data.xlsx, publikasi!D5"
    assert tempat(baris, "lain") == "data.xlsx, publikasi!A5"
    assert tempat_lembar("unit") == "data.xlsx, unit!A1"
    assert tempat_isian("params.yaml", "tanggal") == "params.yaml, isian tanggal"


@pytest.mark.parametrize(
    ("asal", "berkas"), [("laporan", "params.yaml"), ("kabupaten", "kabupaten.yaml"), (None, "kabupaten.yaml")]
)
def test_where_a_choice_is_made(asal: str | None, berkas: str) -> None:
    """What the report does not choose belongs to the region."""
    laporan = SimpleNamespace(asal_pilihan={"skala": asal} if asal else {})
    assert tempat_pilihan(laporan, "skala") == f"{berkas}, isian skala"
