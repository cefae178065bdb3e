"""What the Renstra says of its indicators beside their targets."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja import sajian
from kinerja.laporan import Laporan, buka_folder
from kinerja.sajian.blok import Tabel


@pytest.fixture(scope="module")
def rincian(akar: Path) -> Tabel:
    """Return the table of the example."""
    laporan: Laporan = buka_folder(akar / "params/kota-semarang/diskopum/renstra-2025-2029")
    satu = sajian.rincian_indikator(laporan).blok[-1]
    assert isinstance(satu, Tabel)
    return satu


def test_where_an_indicator_of_a_tujuan_or_sasaran_started(rincian: Tabel) -> None:
    """The value stands with its year where one was typed; programs have theirs beside their pagu."""
    awal = {baris[0].teks: baris[-1].teks.replace("\u00a0", " ") for baris in rincian.baris}
    assert [isi for isi in awal.values() if isi] == ["3,34 %", "80,25 (2024)"]


def test_a_column_of_which_nothing_is_typed_is_left_out(rincian: Tabel) -> None:
    """Meaning and formula were typed, source and person in charge were not."""
    assert [sel.teks for sel in rincian.kepala[0]] == ["Indikator", "Definisi Operasional", "Formula", "Data Awal"]
