"""The display objects of a whole report as its notebooks show them, without starting a kernel."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat

from kinerja.sajian.blok import Blok
from kinerja.sajian.dasar import Sajian

__all__ = ["LAPORAN", "blok_laporan"]

#: The example reports.
LAPORAN = ("kota-semarang/diskopum/2023", "kota-depok/dkum/2023")


def blok_laporan(akar: Path, laporan: str) -> tuple[Blok, ...]:
    """Run the cells of all chapters in order and gather what they show, with the marks of traces."""
    kabupaten, dinas, tahun = laporan.split("/")
    blok: list[Blok] = []
    for berkas in sorted((akar / "notebooks/lkjip").glob("*.ipynb")):
        nama: dict[str, Any] = {"kabupaten": kabupaten, "dinas": dinas, "tahun": int(tahun)}
        for sel in nbformat.read(berkas, as_version=4).cells:
            if sel.cell_type == "code" and "parameters" not in sel.metadata.get("tags", ()):
                blok.extend(_jalankan(sel.source, nama))
    return tuple(blok)


def _jalankan(sumber: str, nama: dict[str, Any]) -> Iterator[Blok]:
    isi = ast.parse(sumber).body
    tampil = isi.pop() if isi and isinstance(isi[-1], ast.Expr) else None
    exec(compile(ast.Module(isi, []), "sel", "exec"), nama)  # noqa: S102 - cells of our own notebooks
    if isinstance(tampil, ast.Expr):
        hasil = eval(compile(ast.Expression(tampil.value), "sel", "eval"), nama)  # noqa: S307 - as above
        if isinstance(hasil, Sajian):
            yield from hasil.bertanda
