"""Makes the server importable, and gives a params folder of its own to change."""

from __future__ import annotations

import shutil
import sys
from importlib import util
from pathlib import Path

import pytest

_spek = util.spec_from_file_location("peladen_uji", Path(__file__).with_name("peladen_uji.py"))
assert _spek is not None
assert _spek.loader is not None
sys.modules["peladen_uji"] = util.module_from_spec(_spek)
_spek.loader.exec_module(sys.modules["peladen_uji"])


@pytest.fixture(scope="module")
def folder(akar: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the report of Semarang within a params folder of its own."""
    asal = akar / "params/kota-semarang"
    tujuan = tmp_path_factory.mktemp("pratinjau") / "params/kota-semarang"
    shutil.copytree(asal, tujuan)
    return tujuan / "diskopum/2023"
