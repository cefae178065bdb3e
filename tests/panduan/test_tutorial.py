"""The tutorial leads from exports to a PDF, exactly as it stands."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pypdf
import pytest


@pytest.fixture(scope="module")
def tutorial() -> ModuleType:
    """Load what carries out the tutorial."""
    spek = importlib.util.spec_from_file_location("tutorial", Path(__file__).with_name("tutorial.py"))
    assert spek
    assert spek.loader
    modul = importlib.util.module_from_spec(spek)
    sys.modules["tutorial"] = modul
    spek.loader.exec_module(modul)
    return modul


@pytest.mark.render
def test_the_tutorial_ends_with_a_complete_report(tutorial: ModuleType, tmp_path: Path) -> None:
    """Every file, command and cell of the page; at the end a final PDF with the numbers of the exports, and a sealed archive."""
    bab = [*tutorial.jalani(tmp_path)]
    assert len(bab) == 8
    keluaran = tmp_path / "output/kabupaten-contoh"
    teks = " ".join(
        halaman.extract_text() for halaman in pypdf.PdfReader(keluaran / "dinas-contoh/2024/lkjip.pdf").pages
    )
    # 3.160.000.000 is the sum of the five lines of SIPD, 74,50% a realisasi of e-SAKIP.
    assert "3.160.000.000" in teks
    assert "74,50%" in teks
    assert (keluaran / "dinas-contoh-2024-kabupaten-contoh.zip").is_file()
    assert "Pegawai 1" not in teks


def test_the_pictures_are_there_and_small() -> None:
    """Every picture of the page lies beside it, has words for those who do not see it, and is small."""
    halaman = Path(__file__).resolve().parents[2] / "kinerja/panduan/tutorial.md"
    gambar = re.findall(r"!\[([^\]]+)\]\(([^)]+)\)", halaman.read_text("utf-8"))
    assert len(gambar) == 4
    for teks, nama in gambar:
        assert len(teks) > 20
        assert (halaman.parent / nama).stat().st_size < 100_000
