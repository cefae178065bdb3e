"""What a process that renders has loaded, and what it has not."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kinerja.terbit import PEMBACA

pytestmark = pytest.mark.render

_PERIKSA = """
import sys
from importlib import import_module
for nama in sys.argv[1:]:
    import_module(nama)
dicari = ("IPython", "docx", "kinerja.model", "kinerja.sajian", "matplotlib", "pandas", "papermill", "typst")
sys.stdout.write(" ".join(satu for satu in dicari if satu in sys.modules))
"""


def _termuat(*modul: str) -> list[str]:
    perintah = [sys.executable, "-c", _PERIKSA, *modul]
    return subprocess.run(perintah, check=True, capture_output=True, text=True).stdout.split()


def test_a_command_that_renders_waits_for_no_library_itself() -> None:
    """What opens a report is loaded in the server, the rest in the process that renders it."""
    assert _termuat("kinerja.cli.utama", "kinerja.terbit.segar") == []


def test_the_input_is_read_while_what_renders_is_loaded() -> None:
    """The server has loaded nothing that only renders when it gives the process that reads."""
    assert _termuat(PEMBACA) == ["kinerja.model"]


def test_one_report_waits_for_no_library_that_only_an_analyst_uses() -> None:
    """In a batch they are there for the cells of any report."""
    satu = _termuat("kinerja.mesin.hangat", "kinerja.terbit.hangat")
    assert satu == ["IPython", "kinerja.model", "kinerja.sajian", "papermill", "typst"]
    batch = _termuat("kinerja.mesin.hangat", "kinerja.batch.hangat")
    assert batch == ["IPython", "kinerja.model", "kinerja.sajian", "matplotlib", "pandas", "papermill", "typst"]
