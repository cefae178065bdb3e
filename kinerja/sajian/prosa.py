"""From filled Markdown to blocks. A small subset: paragraphs, emphasis, lists, sub-headings, links.

Raw HTML is text, tables and images are not part of the subset; what comes out is plain text in blocks, which the
writers escape.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from kinerja.laporan import TANDA_RUJUK
from kinerja.laporan.jejak import lepas
from kinerja.sajian.blok import Blok, Butir, Daftar, Inline, Judul, Paragraf, Putus, Rujuk, Tautan, Teks

__all__ = ["blok_prosa", "inline_prosa"]

_MD = MarkdownIt("zero", {"html": False}).enable(["list", "heading", "emphasis", "link", "newline", "escape", "entity"])
_AWAL, _AKHIR = TANDA_RUJUK.format("\x00").split("\x00")
_RUJUK = re.compile(f"{_AWAL}(.*?){_AKHIR}")


def blok_prosa(markdown: str) -> tuple[Blok, ...]:
    """Turn filled Markdown into blocks. ``#`` headings become level 3, ``##`` and below level 4.

    >>> blok_prosa("Capaian **baik**.")
    (Paragraf(isi=(Teks(teks='Capaian ', tebal=False, miring=False), Teks(teks='baik', tebal=True, miring=False), Teks(teks='.', tebal=False, miring=False)), gaya='biasa'),)
    """
    return tuple(_blok(SyntaxTreeNode(_MD.parse(markdown))))


def inline_prosa(teks: str) -> tuple[Inline, ...]:
    """Turn one line of plain text with cross-reference marks into inlines."""
    return tuple(_teks(teks, tebal=False, miring=False))


def _blok(simpul: SyntaxTreeNode) -> Iterator[Blok]:
    for anak in simpul.children:
        if anak.type == "paragraph":
            yield Paragraf(tuple(_inline(anak.children[0])))
        elif anak.type == "heading":
            yield Judul(3 if anak.tag == "h1" else 4, _polos(anak.children[0]), di_daftar_isi=False)
        elif anak.type in ("bullet_list", "ordered_list"):
            butir = tuple(Butir(tuple(_blok(satu))) for satu in anak.children)
            urut = anak.type == "ordered_list"
            yield Daftar(butir, "angka" if urut else "butir", int(anak.attrs.get("start", 1)) if urut else 1)


def _inline(simpul: SyntaxTreeNode, *, tebal: bool = False, miring: bool = False) -> Iterator[Inline]:
    for anak in simpul.children:
        if anak.type == "text":
            yield from _teks(anak.content, tebal=tebal, miring=miring)
        elif anak.type == "strong":
            yield from _inline(anak, tebal=True, miring=miring)
        elif anak.type == "em":
            yield from _inline(anak, tebal=tebal, miring=True)
        elif anak.type == "hardbreak":
            yield Putus()
        elif anak.type == "softbreak":
            yield Teks(" ", tebal, miring)
        elif anak.type == "link":
            alamat = str(anak.attrs.get("href", ""))
            teks = _polos(anak)
            yield Tautan(teks, alamat) if re.match(r"(https?://|mailto:)", alamat) else Teks(teks, tebal, miring)


def _teks(teks: str, *, tebal: bool, miring: bool) -> Iterator[Inline]:
    for urut, bagian in enumerate(_RUJUK.split(teks)):
        if urut % 2:
            yield Rujuk(bagian)
        elif bagian:
            yield Teks(bagian, tebal, miring)


def _polos(simpul: SyntaxTreeNode) -> str:
    isi = {"softbreak": " ", "hardbreak": " "}
    teks = "".join(isi.get(anak.type, anak.content if anak.type == "text" else "") for anak in simpul.walk())
    return lepas(_RUJUK.sub("", teks))  # a heading or a link cannot hold a link, nor a mark
