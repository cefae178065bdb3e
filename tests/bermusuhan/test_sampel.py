"""A sample of the spoilt inputs of ``make hostile``: each ends in sentences or in data, at once, whatever it holds."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def coba() -> ModuleType:
    """Load the script beside this file."""
    spek = importlib.util.spec_from_file_location("coba", Path(__file__).with_name("coba.py"))
    assert spek is not None
    assert spek.loader is not None
    modul = importlib.util.module_from_spec(spek)
    sys.modules["coba"] = modul
    spek.loader.exec_module(modul)
    return modul


@pytest.mark.parametrize("kelompok", range(4))
def test_sampel(coba: ModuleType, tmp_path: Path, kelompok: int) -> None:
    """No traceback, no control character in a message, no value lost without a word, none over five seconds."""
    hasil = [coba.coba(benih, tmp_path) for benih in range(kelompok * 12, kelompok * 12 + 12)]
    assert [f"benih {satu.benih} {satu.mutasi}: {satu.salah}" for satu in hasil if satu.salah] == []
