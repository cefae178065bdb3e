"""Rows that nothing prints are refused or told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kinerja.masukan import Galat, baca

Periksa = Callable[[Path], tuple[Galat, ...]]


def _tambah(buku: Any, folder: Path, indikator: str, tahun: int) -> int:
    nomor: int = buku.tambah(
        "pembanding", indikator=indikator, tahun=tahun, wilayah="Kota Contoh", jenis="kota", sendiri="tidak", nilai=81.5
    )
    buku.tulis(folder / "data.xlsx")
    return nomor


@pytest.mark.parametrize("indikator", ["T1.1", "P01.1"])
def test_comparisons_of_other_levels_are_refused(
    buku: Any, folder: Path, galat_folder: Periksa, indikator: str
) -> None:
    """Only indicators of a sasaran stand beside other regions; the row says so with its cell."""
    nomor = _tambah(buku, folder, indikator, 2023)
    (galat,) = [satu for satu in galat_folder(folder) if satu.tingkat == "galat"]
    assert (galat.lembar, galat.sel, galat.kode) == ("pembanding", f"A{nomor}", "pembanding_salah_tempat")
    assert "hanya indikator sasaran yang dibandingkan dengan daerah lain" in galat.pesan


def test_a_placeholder_prints_any_level(buku: Any, folder: Path) -> None:
    """Whose rank a sentence names may be of any level."""
    _tambah(buku, folder, "T1.1", 2023)
    prosa = folder / "narasi" / "kesimpulan.md"
    prosa.write_text(prosa.read_text("utf-8") + '\n\nPeringkat {{ peringkat("T1.1").peringkat }}.\n', encoding="utf-8")
    assert [satu for satu in baca(folder).data.pembanding if satu.indikator == "T1.1"]


def test_comparisons_of_a_year_to_come_are_refused(buku: Any, folder: Path, galat_folder: Periksa) -> None:
    """A row after the year of the report has no place in it."""
    nomor = _tambah(buku, folder, "S1.1", 2024)
    (galat,) = [satu for satu in galat_folder(folder) if satu.tingkat == "galat"]
    assert (galat.sel, galat.kode) == (f"B{nomor}", "pembanding_salah_tempat")
    assert "tahun 2024 melewati tahun laporan 2023" in galat.pesan


def test_comparisons_of_earlier_years_are_history(buku: Any, folder: Path) -> None:
    """Rows of years before are kept: the report of the next year takes them over."""
    _tambah(buku, folder, "T1.1", 2022)
    assert [satu for satu in baca(folder).data.pembanding if satu.tahun == 2022]
