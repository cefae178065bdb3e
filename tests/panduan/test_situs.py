"""The site of the guide: every page stands in the menu, and with Sphinx at hand all links of it lead somewhere."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from kinerja.panduan.situs import berkas_menu, susun_depan, susun_situs

_ASAL = Path(__file__).resolve().parents[2] / "kinerja/panduan"


def test_every_page_of_the_menu_is_there() -> None:
    """The menu names no page that does not exist, and each page that exists comes into it."""
    assert not [nama for nama in berkas_menu() if not (_ASAL / nama).is_file()]
    depan = susun_depan(_ASAL)
    halaman = [satu.relative_to(_ASAL).with_suffix("").as_posix() for satu in _ASAL.rglob("*.md")]
    assert not [satu for satu in halaman if f"\n{satu}\n" not in depan]


@pytest.mark.skipif(
    any(importlib.util.find_spec(nama) is None for nama in ("sphinx", "myst_parser", "furo")),
    reason="the packages of the group situs are not installed",
)
def test_the_site_is_built(tmp_path: Path) -> None:
    """A link that leads nowhere stops the build."""
    assert "tutorial dua puluh menit" in susun_situs(tmp_path).read_text("utf-8")
