"""Gathering blocks from executed notebooks."""

from __future__ import annotations

import nbformat
import pytest

from kinerja.sajian.blok import MIME, Paragraf, Teks, ke_teks
from kinerja.terbit import TerbitSalah
from kinerja.terbit.himpun import himpun

_BLOK = (Paragraf((Teks("77,04 %"),)),)


def _notebook(*data: dict[str, object]) -> nbformat.NotebookNode:
    keluaran = [nbformat.v4.new_output("execute_result", data=satu, execution_count=1) for satu in data]
    return nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("x", outputs=keluaran)])


def test_blocks_come_in_reading_order() -> None:
    """What cells show is what the report prints, in the order of the notebook."""
    isi = _notebook({MIME: ke_teks(_BLOK)}, {MIME: ke_teks((Paragraf((Teks("b"),)),))})
    assert himpun(isi, "01_x.ipynb") == (*_BLOK, Paragraf((Teks("b"),)))


def test_printed_text_is_not_part_of_the_report() -> None:
    """An analyst may print while working; only display objects are gathered."""
    isi = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell("print(1)", outputs=[nbformat.v4.new_output("stream", text="1")])]
    )
    assert himpun(isi, "01_x.ipynb") == ()


def test_an_output_that_cannot_be_printed_is_refused() -> None:
    """A bare DataFrame would be lost in the PDF: the message names notebook, cell and cure."""
    with pytest.raises(TerbitSalah, match=r"notebook 01_x\.ipynb, sel ke-1: .*tabel_bebas"):
        himpun(_notebook({"text/html": "<table></table>"}), "01_x.ipynb")
