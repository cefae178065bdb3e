"""Frames of the report: their rows are those that pandas gives."""

from __future__ import annotations

from decimal import Decimal

import pandas as pd
import pytest

from kinerja.hitung.bingkai import bingkai

_BARIS = [
    {"kode": "S1", "capaian": Decimal("90.125"), "dua kata": None, "tahun": 2023},
    {"kode": "S2", "capaian": None, "dua kata": "x", "tahun": 2022},
]
_KOLOM = list(_BARIS[0])


@pytest.mark.parametrize("index", [True, False])
@pytest.mark.parametrize("baris", [_BARIS, []])
@pytest.mark.parametrize("nama", ["Pandas", None])
def test_rows_are_those_of_pandas(baris: list[dict[str, object]], index: bool, nama: str | None) -> None:
    """Same values, names and order, with and without index, also of no row and of a column that is no name."""
    cepat = list(bingkai(baris, _KOLOM).itertuples(index, nama))
    baku = list(pd.DataFrame(baris, columns=_KOLOM, dtype=object).itertuples(index, nama))
    assert cepat == baku
    assert [getattr(satu, "_fields", ()) for satu in cepat] == [getattr(satu, "_fields", ()) for satu in baku]


def test_parts_of_a_frame_keep_it() -> None:
    """Filtered rows, chosen columns and other types of columns give plain Python values too."""
    tabel = bingkai(_BARIS, _KOLOM)
    bagian = tabel[tabel["tahun"] == 2022][["kode", "tahun"]].astype({"tahun": "int64"})
    (baris,) = bagian.itertuples()
    assert tuple(baris) == (1, "S2", 2022)
    assert type(baris.tahun) is int
