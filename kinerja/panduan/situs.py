"""The guide as a site: the pages of this folder, laid out by Sphinx from a copy that has a first page and a menu."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

__all__ = ["MENU", "berkas_menu", "ramah", "susun_depan", "susun_situs"]

_ASAL = Path(__file__).resolve().parent
#: Chapters of the menu and their pages; every page of the guide stands in one.
MENU: Mapping[str, Sequence[str]] = {
    "Mulai": ("tutorial", "panduan", "pantau", "impor", "triwulan", "renstra", "resmi"),
    "Operator dan pereviu": ("batch", "kirim", "publikasi"),
    "Rujukan": ("dokumen", "lembar", "rumus", "pilihan", "besaran", "penanda", "reviu"),
    "Untuk pengembang": ("arsitektur", "keputusan/README"),
}
_SETELAN: Mapping[str, object] = {
    "project": "kinerja",
    "language": "id",
    "extensions": ["myst_parser"],
    "html_theme": "furo",
    "html_title": "Panduan kinerja",
    "html_copy_source": False,
    "html_show_sourcelink": False,
    "html_show_sphinx": False,
    "html_show_copyright": False,
    "html_last_updated_fmt": None,
    "myst_heading_anchors": 4,
    # docutils has no words of its own in Indonesian, and says so for every page.
    "suppress_warnings": ["myst.header", "misc.highlighting_failure", "docutils"],
}
#: Marks of the theme, and what they must be: levels, names of landmarks, wide parts that can be scrolled by keys.
_RAMAH: Mapping[str, str] = {
    'class="caption" role="heading"': 'class="caption" role="heading" aria-level="2"',
    '<aside class="sidebar-drawer">': '<aside class="sidebar-drawer" aria-label="Menu">',
    '<aside class="toc-drawer">': '<aside class="toc-drawer" aria-label="Isi halaman">',
    "<pre>": '<pre tabindex="0">',
    '<div class="table-wrapper ': '<div tabindex="0" class="table-wrapper ',
    '<div id="search-results">': '<h1>Pencarian</h1>\n<div id="search-results">',
}


def susun_situs(tujuan: Path) -> Path:
    """Build the site into a folder; return its first page.

    Raises
    ------
    ModuleNotFoundError
        when Sphinx, myst-parser or furo (the dependency group ``situs``) is not installed.
    SphinxError
        when a link of a page leads nowhere.
    """
    from sphinx.application import Sphinx

    with TemporaryDirectory(prefix="kinerja-") as sementara:
        asal = Path(sementara, "asal")
        shutil.copytree(_ASAL, asal, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
        (asal / "index.md").write_text(susun_depan(asal), encoding="utf-8", newline="\n")
        aplikasi = Sphinx(
            str(asal),
            None,
            str(tujuan),
            str(Path(sementara, "dok")),
            "html",
            dict(_SETELAN),
            status=None,
            freshenv=True,
            warningiserror=True,
        )
        aplikasi.build()
    for halaman in tujuan.rglob("*.html"):
        halaman.write_text(ramah(halaman.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    return tujuan / "index.html"


def ramah(halaman: str) -> str:
    """Return a page of the theme with what a reader by keyboard or by ear needs and the theme leaves out."""
    for asal, ganti in _RAMAH.items():
        halaman = halaman.replace(asal, ganti)
    return halaman if "<h1" in halaman else halaman.replace("<h2", "<h1", 1).replace("</h2>", "</h1>", 1)


def susun_depan(asal: Path) -> str:
    """Return the first page: what this is, and the menu; pages that no chapter names come last."""
    semua = {satu.relative_to(asal).with_suffix("").as_posix() for satu in asal.rglob("*.md")}
    disebut = {satu for isi in MENU.values() for satu in isi}
    anak = {satu for satu in semua if satu.startswith("keputusan/")} - disebut
    sisa = sorted(semua - disebut - anak - {"index"})
    bagian = [(judul, [satu for satu in isi if satu in semua]) for judul, isi in MENU.items()]
    bagian[-1][1].extend(sorted(anak))
    if sisa:
        bagian.insert(2, ("Halaman lain", sisa))
    menu = "\n".join(
        "\n".join(("```{toctree}", f":caption: {judul}", ":maxdepth: 1", "", *isi, "```", "")) for judul, isi in bagian
    )
    return (
        "# Panduan kinerja\n\nDari satu folder data menjadi dokumen SAKIP yang siap ditandatangani. Mulai dengan "
        f"[tutorial dua puluh menit](tutorial.md).\n\n{menu}"
    )


def berkas_menu() -> frozenset[str]:
    """Return the pages that the menu names, as files below this folder."""
    return frozenset(f"{satu}.md" for isi in MENU.values() for satu in isi)
