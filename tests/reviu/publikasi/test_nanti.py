"""What reads published reports is loaded when one is at hand."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kinerja.reviu.publikasi import tuturan
from kinerja.reviu.publikasi.nanti import Nanti, menunggu

_TERMUAT = """
import sys
import kinerja.reviu
sys.stdout.write(" ".join(satu for satu in sys.modules if satu.startswith(("kinerja.pembaca", "kinerja.reviu.publikasi.tuturan."))))
"""


def test_a_report_of_our_own_does_not_load_what_reads_published_ones() -> None:
    """All rules are known, by title and basis; what they call waits."""
    hasil = subprocess.run([sys.executable, "-c", _TERMUAT], check=True, capture_output=True, text=True)
    assert hasil.stdout == ""


def test_a_module_is_loaded_when_something_of_it_is_asked_for() -> None:
    """It gives what the module holds, and an error for what that does not hold."""
    satu = Nanti("kinerja.reviu.publikasi.tuturan.uraian")
    assert satu.periksa_urutan.__module__ == "kinerja.reviu.publikasi.tuturan.uraian"
    with pytest.raises(AttributeError):
        _ = satu.tidak_ada


def test_a_module_that_is_not_there_is_not_waited_for() -> None:
    """A wrong name in an import is told where it stands, not when a rule runs."""
    cari = menunggu(tuturan.__name__)
    assert cari("uraian").__name__ == "kinerja.reviu.publikasi.tuturan.uraian"
    for nama in ("tidak_ada", "__path__"):
        with pytest.raises(AttributeError, match=nama):
            cari(nama)
