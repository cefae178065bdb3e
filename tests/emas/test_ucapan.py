"""Statements in prose on small reports: true ones raise nothing, and most false ones are named."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

SINI = Path(__file__).resolve().parent


@cache
def _ukuran() -> Any:
    if str(SINI) not in sys.path:
        sys.path.insert(0, str(SINI))
    spek = importlib.util.spec_from_file_location("ucapan", SINI / "ucapan.py")
    assert spek is not None
    assert spek.loader is not None
    modul = importlib.util.module_from_spec(spek)
    sys.modules["ucapan"] = modul
    spek.loader.exec_module(modul)
    return modul.ukur_ucapan(modul.UCAPAN, 3)


#: kind, faults of which at least so many per cent are named.
TEMUAN = [("cacah", 65), ("ujung", 85), ("status", 75)]


@pytest.mark.parametrize(("jenis", "persen"), TEMUAN)
def test_salah(jenis: str, persen: int) -> None:
    """Of false statements of a kind most are named at their sentence."""
    hasil = _ukuran()
    assert hasil.ditanam[jenis] > 10
    assert 100 * hasil.recall(jenis) >= persen


def test_benar() -> None:
    """True statements raise nothing, and no galat accuses what is right beside a false one."""
    hasil = _ukuran()
    assert [t.temuan.tercetak for t in hasil.bersih] == []
    assert [(teks, t.temuan.tempat) for teks, t in hasil.palsu] == []
