"""The Semarang report: opened once to be looked at, or as a copy on disk to be spoilt."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kinerja.laporan import Laporan, buka_folder


@pytest.fixture(scope="session")
def semarang(akar: Path) -> Path:
    """Return the folder of the real report; tests only read it."""
    return akar / "params" / "kota-semarang" / "diskopum" / "2023"


@pytest.fixture(scope="session")
def laporan(semarang: Path) -> Laporan:
    """Return the real report; tests do not change it."""
    return buka_folder(semarang)


@pytest.fixture
def folder(semarang: Path, tmp_path: Path) -> Path:
    """Return a copy of the Semarang folder."""
    akar = shutil.copytree(semarang.parents[2], tmp_path / "params")
    return akar.joinpath(*semarang.parts[-3:])


@pytest.fixture
def ubah_sel(folder: Path) -> Callable[[str, str, object], None]:
    """Return a function that puts a value into one cell of the copied workbook."""

    def ubah(lembar: str, sel: str, nilai: object) -> None:
        buku = load_workbook(folder / "data.xlsx")
        buku[lembar][sel] = nilai
        buku.save(folder / "data.xlsx")

    return ubah
