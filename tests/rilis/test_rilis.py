"""A release: its changelog is checked, its wheel holds everything and works without a clone."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def rilis() -> ModuleType:
    """Load the script that makes releases."""
    spek = importlib.util.spec_from_file_location("rilis", Path(__file__).with_name("rilis.py"))
    assert spek
    assert spek.loader
    modul = importlib.util.module_from_spec(spek)
    sys.modules["rilis"] = modul
    spek.loader.exec_module(modul)
    return modul


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("## [Unreleased]\n\n## [1.1.0] - 2026-02-03\n\n- New.\n", ""),
        ("## [1.1.0] - 2026-02-03\n\n- New.\n", ""),
        ("## [Unreleased]\n\n- New.\n", "no heading [1.1.0]"),
        ("## [Unreleased]\n\n## [1.1.0]\n\n- New.\n", "no date"),
        ("## [Unreleased]\n\n- Left.\n\n## [1.1.0] - 2026-02-03\n\n- New.\n", "entries under [Unreleased]"),
        ("## [Unreleased]\n\n## [1.1.0] - 2026-02-03\n\n## [1.0.0] - 2025-01-01\n\n- Old.\n", "says nothing of 1.1.0"),
    ],
)
def test_a_version_is_in_the_changelog_with_its_date(rilis: ModuleType, teks: str, kata: str) -> None:
    """A heading with a date and entries, and nothing left that no version claims."""
    salah = "; ".join(rilis.salah_changelog(teks, "1.1.0"))
    assert kata in salah
    assert bool(kata) == bool(salah)


@pytest.mark.render
def test_a_wheel_works_without_a_clone(rilis: ModuleType, tmp_path: Path) -> None:
    """Built from the sdist, installed elsewhere, it makes folders, checks and renders; the manifest names its notebooks."""
    _, wheel = rilis.bangun(tmp_path / "dist")
    rilis.periksa_wheel(wheel)
    kosong = tmp_path / "kosong"
    kosong.mkdir()
    rilis.coba(rilis.pasang(wheel, tmp_path / "venv"), kosong, rilis.versi())
