"""What a process that renders has loaded, and what it has not."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.render

_PERIKSA = """
import sys
from importlib import import_module
for nama in sys.argv[1:]:
    import_module(nama)
sys.stdout.write(" ".join(satu for satu in ("pandas", "matplotlib.figure", "docx", "papermill") if satu in sys.modules))
"""


def _termuat(*modul: str) -> list[str]:
    perintah = [sys.executable, "-c", _PERIKSA, *modul]
    return subprocess.run(perintah, check=True, capture_output=True, text=True).stdout.split()


def test_a_command_that_renders_waits_for_no_library_itself() -> None:
    """All of them are loaded in the server, where they are loaded once."""
    assert _termuat("kinerja.cli", "kinerja.terbit.segar") == []


def test_one_report_waits_for_no_library_that_only_an_analyst_uses() -> None:
    """In a batch they are there for the cells of any report."""
    assert _termuat("kinerja.terbit.hangat") == ["papermill"]
    assert {"pandas", "papermill"} <= {*_termuat("kinerja.terbit.hangat", "kinerja.batch.hangat")}
