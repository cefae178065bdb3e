"""The Semarang report for tests of its chapters, and changed copies of it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import util
from pathlib import Path
from typing import cast

import pytest

from kinerja.laporan import Laporan, buka_folder

_spek = util.spec_from_file_location("satu_sasaran", Path(__file__).with_name("satu_sasaran.py"))
assert _spek is not None
assert _spek.loader is not None
sys.modules["satu_sasaran"] = util.module_from_spec(_spek)
_spek.loader.exec_module(sys.modules["satu_sasaran"])


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Return the real report."""
    return buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")


@pytest.fixture
def ubah() -> Callable[..., Laporan]:
    """Make a report with other rows on some sheets or other choices."""
    return cast("Callable[..., Laporan]", sys.modules["satu_sasaran"].salinan)
