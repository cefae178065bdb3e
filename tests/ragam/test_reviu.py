"""The reviewer on the fictitious dinas: every kind of indicator is judged, none is stumbled over."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from kinerja.laporan import buka_folder
from kinerja.reviu import Temuan, Tingkat, periksa


@pytest.fixture(scope="module")
def temuan(folder_rekaan: Path) -> tuple[Temuan, ...]:
    """Return the findings about the fictitious dinas."""
    return periksa(buka_folder(folder_rekaan))


def test_unusual_indicators_are_no_contradiction(temuan: tuple[Temuan, ...]) -> None:
    """Grades, intervals, zero targets and missing values are judged, and are no certain fault."""
    assert temuan
    assert [satu for satu in temuan if satu.tingkat is Tingkat.GALAT] == []


def test_what_the_dinas_does_wrong_is_found(temuan: tuple[Temuan, ...]) -> None:
    """The printed formula of Semarang, a negative capaian, mixed codes and what is missing are named."""
    ada = {(satu.aturan, satu.tempat.removeprefix("data.xlsx, ")) for satu in temuan}
    assert ada >= {
        ("rumus-sisa", "indikator!G8"),
        ("capaian-negatif", "indikator!A19"),
        ("kode-dua-dan-empat-angka", "anggaran!A5"),
        ("pohon-terputus", "sasaran!A8"),
        ("lhe-belum-selesai", "tindak_lanjut_lhe!C4"),
        ("triwulan-belum-lengkap", "realisasi!F21"),
        ("bagian-wajib", "narasi/penutup.md"),
    }


def test_places_are_cells_of_the_workbook(temuan: tuple[Temuan, ...], folder_rekaan: Path) -> None:
    """Places in the workbook name a sheet that it has."""
    buku = load_workbook(folder_rekaan / "data.xlsx", read_only=True)
    lembar = {satu.tempat.split(", ")[1].split("!")[0] for satu in temuan if satu.tempat.startswith("data.xlsx, ")}
    assert lembar <= set(buku.sheetnames)
    buku.close()
