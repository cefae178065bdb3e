"""Counts in the prose of a Renstra against its tables: 8 programs, of which one is for support."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kinerja.laporan import Laporan, buka_folder
from kinerja.reviu.aturan import ATURAN


@pytest.fixture(scope="module")
def folder(akar: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the folder of the Renstra of Semarang."""
    tujuan = tmp_path_factory.mktemp("naskah") / "params" / "kota-semarang"
    shutil.copytree(akar / "params/kota-semarang/diskopum/renstra-2025-2029", tujuan / "diskopum/renstra-2025-2029")
    shutil.copy(akar / "params/kota-semarang/kabupaten.yaml", tujuan)
    return tujuan / "diskopum/renstra-2025-2029"


@pytest.fixture(scope="module")
def banyak(folder: Path) -> dict[str, int]:
    """Count the rows of the tables."""
    pos = buka_folder(folder).hasil.renstra.pos[1:]
    return {level: sum(satu.level == level for satu in pos) for level in ("program", "kegiatan", "subkegiatan")}


def _temuan(folder: Path, kalimat: str) -> list[tuple[str, str]]:
    (folder / "narasi/program.md").write_text(f"{kalimat}\n", "utf-8")
    laporan: Laporan = buka_folder(folder)
    return [(satu.tercetak, satu.seharusnya) for satu in ATURAN["naskah-cacah-renstra"].fungsi(laporan)]


def test_counts_that_the_tables_contradict_are_found(folder: Path, banyak: dict[str, int]) -> None:
    """In digits or words, of programs, kegiatan and sub kegiatan, of tujuan and sasaran."""
    salah = f"{banyak['kegiatan'] + 30} kegiatan"
    hasil = _temuan(folder, f"Renstra ini memuat sebelas program, {salah}, dan {banyak['subkegiatan']} sub kegiatan.")
    assert [tercetak for tercetak, _ in hasil] == ["sebelas program", salah]
    assert str(banyak["program"]) in hasil[0][1]


@pytest.mark.parametrize(
    "kalimat",
    [
        "Renstra ini memuat {program} program, {kegiatan} kegiatan, dan {subkegiatan} sub kegiatan.",
        "Satu program penunjang dan program lainnya melaksanakan urusan.",
        "Mendukung 40 program daerah dan 7 misi RPJMD.",
    ],
)
def test_counts_of_the_tables_and_of_other_plans_are_left_alone(
    folder: Path, banyak: dict[str, int], kalimat: str
) -> None:
    """Also those of the programs for support alone, and what a region has."""
    assert _temuan(folder, kalimat.format(**banyak)) == []
