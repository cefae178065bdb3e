"""The site of the guide: every page stands in the menu, and with Sphinx at hand all links of it lead somewhere."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from kinerja.panduan.situs import berkas_menu, ramah, susun_depan, susun_situs

_ASAL = Path(__file__).resolve().parents[2] / "kinerja/panduan"


def test_every_page_of_the_menu_is_there() -> None:
    """The menu names no page that does not exist, and each page that exists comes into it."""
    assert not [nama for nama in berkas_menu() if not (_ASAL / nama).is_file()]
    depan = susun_depan(_ASAL)
    halaman = [satu.relative_to(_ASAL).with_suffix("").as_posix() for satu in _ASAL.rglob("*.md")]
    assert not [satu for satu in halaman if f"\n{satu}\n" not in depan]


def test_a_page_of_the_theme_is_made_fit_for_ear_and_keyboard() -> None:
    """Its captions have a level, its landmarks names, wide parts can be reached by keys, and it has a first heading."""
    asal = '<p class="caption" role="heading">A</p><aside class="toc-drawer"></aside><pre>x</pre><h2>Cari</h2>'
    assert ramah(asal) == (
        '<p class="caption" role="heading" aria-level="2">A</p><aside class="toc-drawer" aria-label="Isi halaman"></aside>'
        '<pre tabindex="0">x</pre><h1>Cari</h1>'
    )
    assert ramah('<div id="search-results"></div>').startswith("<h1>Pencarian</h1>")


@pytest.mark.skipif(
    any(importlib.util.find_spec(nama) is None for nama in ("sphinx", "myst_parser", "furo")),
    reason="the packages of the group situs are not installed",
)
def test_the_site_is_built(tmp_path: Path) -> None:
    """A link that leads nowhere stops the build."""
    assert "tutorial dua puluh menit" in susun_situs(tmp_path).read_text("utf-8")
