"""A cell that failed, as the analyst reads it: the sentence first, then the way to it through his own cell."""

from __future__ import annotations

import builtins
import re
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nbformat import NotebookNode

__all__ = ["kalimat_sel", "rapikan_keluaran", "sunting_tanda"]

_ANSI = re.compile(r"\x1b\[[0-9;]*m")
_RUMAH = Path(__file__).resolve().parents[1]
#: A part of a traceback that shows one frame, and the file of the frame where it is not a cell.
_BINGKAI = re.compile(r"File (?P<berkas>.+?):\d+(?:, in |\n|$)|(?:Cell )?In ?\[\d+\]")
#: Errors of Python with which our code refuses something in a sentence; others are mishaps.
_TOLAKAN = {"ValueError", "KeyError", "LookupError"}
#: The tag of the two cells with which papermill says, in English, where a notebook failed.
_TANDA = "papermill-error-cell-tag"


def kalimat_sel(jenis: str, isi: str, jejak: Sequence[str]) -> str:
    """Say what ended a cell; an error of Python is named as the analyst finds it in the notebook.

    Parameters
    ----------
    jenis, isi
        name and message of the error.
    jejak
        its traceback; what our own code refuses is a sentence that needs no name.
    """
    if jenis == "SelTerhenti":
        return isi
    if jenis == "MemoryError":
        return "memori yang boleh dipakai habis; kurangi data yang dimuat pada sel ini, atau naikkan batas memorinya"
    if "\n".join(jejak) == isi:
        # The error shows itself.
        return isi
    bingkai = [satu for satu in jejak if _BINGKAI.match(_ANSI.sub("", satu))]
    if bingkai and _milik_kita(bingkai[-1]) and " " in isi and (jenis in _TOLAKAN or not hasattr(builtins, jenis)):
        return isi.strip("'\"") if jenis == "KeyError" else isi
    return f"{jenis}: {isi}" if isi else jenis


def rapikan_keluaran(keluaran: NotebookNode) -> None:
    """Let an error that a cell shows begin with its sentence and show no frame of ours, in place.

    Parameters
    ----------
    keluaran
        an output of kind ``error``.
    """
    kalimat = kalimat_sel(keluaran["ename"], _ANSI.sub("", keluaran["evalue"]), keluaran["traceback"])
    jejak, kita = [kalimat], False
    for bagian in keluaran["traceback"] if "\n".join(keluaran["traceback"]) != kalimat else ():
        # What comes after a frame of ours, down to the next line of another kind, is how our code works inside.
        kita = bool(_BINGKAI.match(_ANSI.sub("", bagian))) and (kita or _milik_kita(bagian))
        if not kita and bagian != kalimat:
            jejak.append(bagian)
    keluaran["traceback"] = jejak


def sunting_tanda(notebook: Path, kalimat: str) -> None:
    """Say in a kept notebook, at its top and before the cell that failed, what happened."""
    from kinerja.mesin.skema import nbformat

    isi = nbformat.read(notebook, as_version=4)
    tanda = [sel for sel in isi.cells if _TANDA in sel.metadata.get("tags", ())]
    for urut, sel in enumerate(tanda):
        if urut == 0:
            sel.source = (
                f'<p style="color:#b00020"><strong>{escape(kalimat)}</strong></p>\n\n[Ke sel yang gagal](#sel-gagal)'
            )
        else:
            sel.source = '<span id="sel-gagal" style="color:#b00020">Sel berikut gagal:</span>'
        sel.id = f"tanda-gagal-{urut + 1}"
    notebook.write_text(nbformat.writes(isi) + "\n", encoding="utf-8", newline="\n")


def _milik_kita(bagian: str) -> bool:
    cocok = _BINGKAI.match(_ANSI.sub("", bagian))
    if not cocok or not cocok["berkas"]:
        return False
    # IPython names a file as short as it can: from the home or the working folder.
    letak = Path(cocok["berkas"]).expanduser()
    return letak.resolve().is_relative_to(_RUMAH)
