"""Rows that nothing prints are refused or told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kinerja import sajian
from kinerja.laporan import Laporan
from kinerja.masukan import Galat, baca
from kinerja.masukan.tak_tercetak import pembanding_tercetak
from kinerja.model import Data, Pembanding
from kinerja.sajian.penulis import markdown

Periksa = Callable[[Path], tuple[Galat, ...]]


def _tambah(buku: Any, folder: Path, indikator: str, tahun: int) -> int:
    nomor: int = buku.tambah(
        "pembanding", indikator=indikator, tahun=tahun, wilayah="Kota Contoh", jenis="kota", sendiri="tidak", nilai=81.5
    )
    buku.tulis(folder / "data.xlsx")
    return nomor


def test_comparisons_of_other_levels_are_refused(buku: Any, folder: Path, galat_folder: Periksa) -> None:
    """Only indicators of a tujuan or sasaran stand beside other regions; the row says so with its cell."""
    nomor = _tambah(buku, folder, "P01.1", 2023)
    (galat,) = [satu for satu in galat_folder(folder) if satu.tingkat == "galat"]
    assert (galat.lembar, galat.sel, galat.kode) == ("pembanding", f"A{nomor}", "pembanding_salah_tempat")
    assert "hanya indikator tujuan dan sasaran yang dibandingkan dengan daerah lain" in galat.pesan


def test_a_placeholder_prints_any_level(buku: Any, folder: Path) -> None:
    """Whose rank a sentence names may be of any level."""
    _tambah(buku, folder, "P01.1", 2023)
    prosa = folder / "narasi" / "kesimpulan.md"
    prosa.write_text(prosa.read_text("utf-8") + '\n\nPeringkat {{ peringkat("P01.1").peringkat }}.\n', encoding="utf-8")
    assert [satu for satu in baca(folder).data.pembanding if satu.indikator == "P01.1"]


def test_an_indicator_of_a_tujuan_stands_beside_the_nation(buku: Any, folder: Path) -> None:
    """Its card has the lines of the nation, and a sentence says which is lower, as for a sasaran."""
    buku.tambah(
        "pembanding", indikator="T1.1", tahun=2023, wilayah="Nasional", jenis="nasional", sendiri="tidak", nilai=81.5,
        target=90, sumber="BPS",
    )  # fmt: skip
    buku.tulis(folder / "data.xlsx")
    teks = markdown.tulis(sajian.analisis_tujuan(Laporan(baca(folder))).blok)
    assert "Target Nasional" in teks
    assert "Realisasi Nasional" in teks
    assert "nilai nasional, yaitu 81,50" in teks


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


def test_nothing_is_said_while_the_year_is_in_doubt() -> None:
    """Nor of a sheet without rows."""
    satu = Pembanding.model_validate({"indikator": "S1.1", "tahun": 2099, "wilayah": "x", "jenis": "kota", "nilai": 5})
    assert [*pembanding_tercetak(Data(pembanding=(satu,)), {}, None)] == []
    assert [*pembanding_tercetak(Data(), {}, 2023)] == []
    assert [galat.kode for galat in pembanding_tercetak(Data(pembanding=(satu,)), {}, 2023)] == [
        "pembanding_salah_tempat"
    ]
