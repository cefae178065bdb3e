"""Gathering the blocks that executed notebooks carry, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kinerja.sajian.blok import MIME, Blok, dari_teks
from kinerja.terbit.salah_terbit import TerbitSalah

if TYPE_CHECKING:
    from nbformat import NotebookNode

__all__ = ["himpun"]


def himpun(notebook: NotebookNode, nama: str) -> tuple[Blok, ...]:
    """Return the blocks of all outputs of one executed notebook.

    Parameters
    ----------
    notebook
        an executed notebook.
    nama
        its name for messages.

    Raises
    ------
    TerbitSalah
        for an output that is no display object of :mod:`kinerja.sajian`: it would be lost in the PDF.
    """
    hasil: list[Blok] = []
    for urut, sel in enumerate(notebook.cells, start=1):
        for keluaran in _tampilan(sel):
            if MIME not in keluaran:
                raise TerbitSalah(
                    f"notebook {nama}, sel ke-{urut}: keluarannya bukan sajian sehingga tidak dapat dicetak; "
                    "akhiri sel dengan fungsi kinerja.sajian, misalnya sajian.tabel_bebas(df, judul)"
                )
            hasil.extend(dari_teks(keluaran[MIME]))
    return tuple(hasil)


def _tampilan(sel: NotebookNode) -> Iterator[NotebookNode]:
    """Yield the data of what a cell displays; printed text is for the analyst and stays in the notebook."""
    for keluaran in sel.get("outputs", ()):
        if keluaran["output_type"] in ("display_data", "execute_result"):
            yield keluaran["data"]
