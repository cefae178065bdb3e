"""The page on the house: which rooms there are, on which floor each stands, what it takes from below; read from the code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from xml.sax.saxutils import escape

__all__ = ["gambar_rumah", "halaman_arsitektur", "impor", "lantai"]

_PAKET = Path(__file__).resolve().parents[1]
#: The package itself, ``kinerja/__init__.py``.
_AKAR = "kinerja"

#: A statement that imports, on a line or within brackets.
_IMPOR = re.compile(rf"^[ \t]*((?:from|import)[ ]{_AKAR}\b(?:[^\n(]*\([^)]*\)|[^\n(]*))", re.MULTILINE)

_LEBAR, _TINGGI, _SELA, _NAIK, _TEPI = 104, 34, 22, 74, 20

_PEMBUKA = """\
# Architecture

A folder of data goes in, documents come out; on the way a number is computed once. Data flows one way through rooms:
a room is a folder of `kinerja/` with one concern, and imports only from rooms below. What is drawn here is read from
the imports of the code by `python -m kinerja.panduan`; a test compares it, another holds the order.

![Rooms on their floors; a line leads from a room down to what it imports](arsitektur.svg)

A room stands one floor above the highest room that it imports. Lines that follow from others are left out.
"""

_PENUTUP = """\
## How a report is made

1. `masukan` reads `params.yaml`, `data.xlsx` and `narasi/` through one guarded door, finds every fault at once, each with
   its cell, and hands on `model.Data`: frozen rows that know where they come from.
2. `hitung` turns rows into results by pure functions with exact arithmetic. Nothing above it computes.
3. `laporan` is the one object that a notebook holds: data, results, prose with its placeholders filled, traces.
4. A notebook calls `sajian`: a call gives blocks (table, chart, sentence), neutral of any format, which travel as outputs
   of the cells.
5. `terbit` has the notebooks executed by `mesin`, gathers the blocks, lets the writers in `sajian/penulis` set them as
   HTML, Typst, Word, Excel and Markdown, seals all with a manifest and puts it in place in one step.
6. `reviu` reads the same report object and yields findings; `batch` does all of this for many folders.

## Where the declarations are

| what | declared in | read by |
|---|---|---|
| a sheet and its columns | a record class in `kinerja/model` | workbook, reader, checks, guide |
| a kind of document | a module in `kinerja/dokumen` | commands, checks, pipeline, manifest, guide |
| a rating scale, a level of education, a withdrawn regulation, a name of an urusan | YAML in `kinerja/aturan` | calculation, report, guide |
| a new name of a sheet, column or choice | `kinerja/aturan/perubahan.yaml` | reader, which takes old names with a warning |
| a rule of the reviewer | a function in `kinerja/reviu` | review, forms, guide |

How each is added is shown in CONTRIBUTING.md, whose examples a test carries out; why the house is built like this, in
[keputusan](keputusan/README.md).
"""


def _ruang(berkas: Path) -> str:
    bagian = berkas.relative_to(_PAKET).with_suffix("").parts
    return _AKAR if bagian == ("__init__",) else bagian[0]


@cache
def impor() -> Mapping[str, frozenset[str]]:
    """Return every room and the other rooms that it imports, wherever in a module that stands."""
    berkas = [satu for satu in sorted(_PAKET.rglob("*.py")) if satu.relative_to(_PAKET).parts[0] != "bawaan"]
    ruang = {_ruang(satu) for satu in berkas}
    hasil: dict[str, set[str]] = {satu: set() for satu in sorted(ruang)}
    for satu in berkas:
        for nama in _diimpor(satu.read_text("utf-8")):
            depan, *sisa = nama.split(".")
            if depan == _AKAR:
                hasil[_ruang(satu)].add(sisa[0] if sisa and sisa[0] in ruang else _AKAR)
    # The package hands on the report object and takes it only when asked; it stands with what it hands on.
    return {satu: frozenset(lain - {satu}) for satu, lain in hasil.items()}


def _diimpor(kode: str) -> Iterator[str]:
    """Yield what a module imports of the package: a statement at a time, for to parse all of the code takes ten times as long."""
    for pernyataan in _IMPOR.finditer(kode):
        (simpul,) = ast.parse(pernyataan[1]).body
        if isinstance(simpul, ast.Import):
            yield from (satu.name for satu in simpul.names)
        elif isinstance(simpul, ast.ImportFrom):
            yield from (f"{simpul.module}.{satu.name}" for satu in simpul.names)


def lantai() -> tuple[tuple[str, ...], ...]:
    """Return the rooms by floors, from the ground up; those of one floor by name.

    Raises
    ------
    graphlib.CycleError
        when rooms import each other in a circle.
    """
    bawah = impor()
    tinggi: dict[str, int] = {}
    for satu in TopologicalSorter(bawah).static_order():
        tinggi[satu] = 1 + max((tinggi[lain] for lain in bawah[satu]), default=-1)
    return tuple(tuple(sorted(nama for nama in tinggi if tinggi[nama] == n)) for n in range(max(tinggi.values()) + 1))


def _perlu() -> dict[str, frozenset[str]]:
    """Leave out imports of what a room reaches through another one that it imports."""
    bawah = impor()
    capai: dict[str, frozenset[str]] = {}
    for satu in TopologicalSorter(bawah).static_order():
        capai[satu] = frozenset().union(bawah[satu], *(capai[lain] for lain in bawah[satu]))
    return {
        satu: frozenset(lain for lain in milik if not any(lain in capai[tetangga] for tetangga in milik))
        for satu, milik in bawah.items()
    }


def gambar_rumah() -> str:
    """Draw the rooms on their floors as SVG."""
    susunan = lantai()
    lebar = 2 * _TEPI + max(len(satu) for satu in susunan) * (_LEBAR + _SELA) + 4 * _SELA
    tinggi = 2 * _TEPI + (len(susunan) - 1) * _NAIK + _TINGGI
    tempat: dict[str, tuple[float, float]] = {}
    for nomor, ruang in enumerate(susunan):
        y = tinggi - _TEPI - _TINGGI - nomor * _NAIK
        # Floors are shifted in turns, so that a line past a floor does not run through a box.
        geser = (_LEBAR + _SELA) / 4 * (1 if nomor % 2 else -1)
        awal = (lebar - len(ruang) * (_LEBAR + _SELA) + _SELA) / 2 + geser
        tempat.update({nama: (awal + urut * (_LEBAR + _SELA), y) for urut, nama in enumerate(ruang)})
    garis = [
        f'<path d="M{x1 + _LEBAR / 2:g} {y1 + _TINGGI:g} L{x2 + _LEBAR / 2:g} {y2:g}"/>'
        for nama, milik in _perlu().items()
        for x1, y1 in [tempat[nama]]
        for x2, y2 in (tempat[lain] for lain in sorted(milik))
    ]
    kotak = [
        f'<rect x="{x:g}" y="{y:g}" width="{_LEBAR}" height="{_TINGGI}" rx="4"/>'
        f'<text x="{x + _LEBAR / 2:g}" y="{y + _TINGGI / 2 + 5:g}">{escape(nama)}</text>'
        for nama, (x, y) in sorted(tempat.items())
    ]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {lebar:g} {tinggi:g}" width="{lebar:g}" height="{tinggi:g}">',
            "<title>Rooms of kinerja on their floors</title>",
            "<style>svg{background:#fff}path{stroke:#8a94a3;fill:none}rect{fill:#e8eef6;stroke:#2f4a6d}"
            "text{font:14px sans-serif;text-anchor:middle;fill:#1a2433}</style>",
            *garis,
            *kotak,
            "</svg>\n",
        ]
    )


def halaman_arsitektur() -> str:
    """Return the page: the drawing, what each room is for and takes from below, and how a report is made."""
    bawah = impor()
    baris = [
        f"| {nomor} | `{nama}` | {_untuk(nama)} | {', '.join(f'`{lain}`' for lain in sorted(bawah[nama])) or '–'} |"
        for nomor, ruang in reversed([*enumerate(lantai())])
        for nama in ruang
    ]
    tabel = "\n".join(["| floor | room | what it is for | imports |", "|---|---|---|---|", *baris])
    return f"{_PEMBUKA}\n{tabel}\n\n{_PENUTUP}"


def _untuk(nama: str) -> str:
    """Return the first sentence of what a room says of itself."""
    calon = (_PAKET / nama / "__init__.py", _PAKET / f"{nama}.py", _PAKET / "__init__.py")
    berkas = next(satu for satu in calon if satu.is_file())
    uraian = ast.get_docstring(ast.parse(berkas.read_text("utf-8"))) or ""
    return uraian.split("\n\n", maxsplit=1)[0].replace("\n", " ").replace("|", "\\|")
