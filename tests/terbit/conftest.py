"""The Semarang report, rendered once for all tests of this folder."""

from __future__ import annotations

import shutil
import sys
from importlib import util
from pathlib import Path

import pytest

from kinerja.terbit import HasilTerbit, terbitkan

# The harness that kills writers, which also runs on its own, is importable by name.
_spek = util.spec_from_file_location("terbit_bunuh", Path(__file__).with_name("bunuh.py"))
assert _spek is not None
assert _spek.loader is not None
sys.modules["terbit_bunuh"] = util.module_from_spec(_spek)
_spek.loader.exec_module(sys.modules["terbit_bunuh"])

LAPORAN = Path("kota-semarang/diskopum/2023")


@pytest.fixture(scope="session")
def hasil(akar: Path, tmp_path_factory: pytest.TempPathFactory) -> HasilTerbit:
    """Render the report of Semarang into a folder of its own."""
    return terbitkan(akar / "params" / LAPORAN, tmp_path_factory.mktemp("keluaran"))


@pytest.fixture
def salinan(akar: Path, tmp_path: Path) -> Path:
    """Copy the params of Semarang and one short notebook, to be changed by a test; return the report folder."""
    shutil.copytree(akar / "params" / "kota-semarang", tmp_path / "params" / "kota-semarang")
    (tmp_path / "notebooks/lkjip").mkdir(parents=True)
    shutil.copy(akar / "notebooks/lkjip/04_penutup.ipynb", tmp_path / "notebooks/lkjip")
    return tmp_path / "params" / LAPORAN
