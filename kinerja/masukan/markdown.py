"""The Markdown of prose: one grammar for checking and for printing.

Supported are paragraphs, emphasis, sub-headings, lists, quotations, links, tables with a caption and pictures. What
else Markdown or HTML knows is found by :mod:`kinerja.masukan.periksa_markdown`, so that no sign of it is printed raw.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from kinerja.masukan.daftar_huruf import sisipkan_angka

__all__ = [
    "CETAK",
    "GANTI_BARIS",
    "berisi",
    "KETERANGAN",
    "SUMBER",
    "hanya_gambar",
    "letak_judul",
    "pengurai",
    "polos",
    "siapkan",
    "urai",
]

#: How the caption of a table and the source of a table or picture begin.
KETERANGAN = re.compile(r"Tabel\s*:\s*", re.IGNORECASE)
SUMBER = re.compile(r"Sumber\s*:\s*", re.IGNORECASE)
#: A line break inside a cell of a table, where Markdown has no other.
GANTI_BARIS = re.compile(r"\s*<br\s{0,3}/?>\s*", re.IGNORECASE)

#: Rules of the grammar that printing knows.
CETAK = (
    "list", "heading", "blockquote", "table", "emphasis", "link", "image", "autolink", "newline", "escape", "entity",
)  # fmt: skip
_KALI = re.compile(r"(?<=\d)\*(?=\d)")
#: A line that ends a table or a picture although no blank line parts them.
_SESUDAH = re.compile(r"\s{0,3}(?:Tabel|Sumber)\s*:", re.IGNORECASE)
_JUDUL_ATAU_SUMBER = {True: KETERANGAN, False: SUMBER}


def pengurai(*aturan: str) -> MarkdownIt:
    """Make a parser with the rules for printing and some more."""
    md = MarkdownIt("zero", {"html": True, "maxNesting": 100}).enable([*CETAK, *aturan])
    # Addresses are judged by the check, each with a sentence, instead of being left as text without a word.
    md.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    md.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return md


_MD = pengurai()


def siapkan(baris: Sequence[str]) -> list[tuple[str, int]]:
    """Return lines ready to be parsed, each with its place in ``baris``.

    A star between digits is a sign of multiplication; a source or caption right below a table or picture does not belong into it.
    """
    return _siap(sisipkan_angka(baris)[0])


def _siap(baris: Sequence[str]) -> list[tuple[str, int]]:
    hasil: list[tuple[str, int]] = []
    for urut, satu in enumerate(baris):
        atas = baris[urut - 1] if urut else ""
        if ("|" in atas or atas.lstrip().startswith("![")) and _SESUDAH.match(satu) and "|" not in satu:
            hasil.append(("", urut))
        hasil.append((_KALI.sub(r"\\*", satu), urut))
    return hasil


def urai(teks: str) -> SyntaxTreeNode:
    """Parse a filled text that was found to be printable; a list with letters has the attribute ``gaya`` huruf."""
    baris, butir = sisipkan_angka(teks.split("\n"))
    siap = _siap(baris)
    simpul = _MD.parse("\n".join(satu for satu, _ in siap))
    for satu in simpul:
        awal = butir.get(siap[satu.map[0]][1]) if satu.type == "ordered_list_open" and satu.map else None
        if awal:
            satu.attrs |= {"start": awal.urut, **({"gaya": "huruf"} if awal.huruf else {})}
    return SyntaxTreeNode(simpul)


def letak_judul(anak: Sequence[SyntaxTreeNode]) -> tuple[dict[int, int], dict[int, int]]:
    """Return the places of captions, by place of their table, and of sources, by place of their table or pictures.

    A caption is a paragraph of its own right above the table, else right below it; a source is the paragraph below.
    """
    judul: dict[int, int] = {}
    sumber: dict[int, int] = {}
    terpakai: set[int] = set()

    def berawal(letak: int, *, keterangan: bool) -> bool:
        if not 0 <= letak < len(anak) or letak in terpakai or anak[letak].type != "paragraph":
            return False
        return bool(_JUDUL_ATAU_SUMBER[keterangan].match(anak[letak].children[0].content))

    tabel = [urut for urut, satu in enumerate(anak) if satu.type == "table"]
    for geser in (-1, 1):
        for urut in tabel:
            if urut not in judul and berawal(urut + geser, keterangan=True):
                judul[urut] = urut + geser
                terpakai.add(urut + geser)
    for urut, satu in enumerate(anak):
        bawah = urut + (2 if judul.get(urut) == urut + 1 else 1)
        if (satu.type == "table" or hanya_gambar(satu)) and berawal(bawah, keterangan=False):
            sumber[urut] = bawah
            terpakai.add(bawah)
    return judul, sumber


def hanya_gambar(simpul: SyntaxTreeNode) -> bool:
    """Tell whether a paragraph holds pictures and nothing else."""
    if simpul.type != "paragraph":
        return False
    isi = [satu for satu in simpul.children[0].children if satu.type != "softbreak"]
    return bool(isi) and all(satu.type == "image" for satu in isi)


def berisi(simpul: SyntaxTreeNode) -> list[SyntaxTreeNode]:
    """Return the inlines below one, without the empty texts that the parser leaves beside emphasis."""
    return [satu for satu in simpul.children if satu.type != "text" or satu.content]


def polos(simpul: SyntaxTreeNode) -> str:
    """Return the text of inlines without emphasis, on one line."""
    isi = {"softbreak": " ", "hardbreak": " "}
    return "".join(
        isi.get(anak.type, anak.content if anak.type in ("text", "text_special") else "") for anak in simpul.walk()
    )
