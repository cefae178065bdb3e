"""What a fresh process finds imported already. Importing this module is what makes a process warm.

It starts no thread, so that the process can be forked: the libraries of linear algebra are told so before numpy loads
them, and nothing here creates an event loop or a socket of Jupyter.
"""

from __future__ import annotations

import gc
import os
import string
import sys
from datetime import date
from importlib import import_module

from kinerja.jalur import DiLuar

__all__ = ["PUSTAKA", "SATU_UTAS"]

#: Environment variables that keep libraries of linear algebra from starting threads when they are loaded.
SATU_UTAS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")

#: What is imported; our own rooms above this one are known to it by name only.
PUSTAKA = (
    "IPython.core.application",
    "IPython.core.completer",
    "IPython.core.completerlib",
    "IPython.core.logger",
    "IPython.core.oinspect",
    "ipykernel.zmqshell",
    "matplotlib.backends.backend_svg",
    "matplotlib.pyplot",
    "nbclient",
    "papermill",
    "kinerja.mesin.mesin",
    "kinerja.mesin.cangkang",
    "kinerja.sajian",
    "kinerja.terbit.terbit",
    "kinerja.batch.anak",
)


def _lemaskan() -> None:
    """Fill what is kept for the next time: the schema of notebooks, fonts and letters of charts, the locale, versions."""
    nbformat = import_module("nbformat")
    nbformat.reads(nbformat.writes(nbformat.v4.new_notebook()), as_version=4)
    grafik = import_module("kinerja.sajian.grafik.dasar")
    kanvas = grafik.Kanvas(100, 100)
    for urut, tebal in enumerate((False, True)):
        kanvas.teks(50, 50 * urut, string.printable.strip(), tebal=tebal)
    kanvas.svg()
    angka = import_module("kinerja.angka")
    angka.cetak_rupiah(1), angka.cetak_persen(1), angka.cetak_tanggal(date.min)
    import_module("kinerja.model").muat_skala()
    import_module("kinerja.terbit.manifes").versi_kini()


def _muat() -> None:
    for nama in SATU_UTAS:
        os.environ.setdefault(nama, "1")
    os.environ.setdefault("PYDEVD_DISABLE_FILE_VALIDATION", "1")
    # As Jupyter sets it: figures of notebooks are drawn inline. Only the name is read here, nothing is drawn.
    os.environ.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")
    # jsonschema builds a grammar of URLs for a second when this optional module is there; no notebook format uses it.
    modul: dict[str, object] = sys.modules  # type: ignore[assignment]
    tanpa = modul.setdefault("rfc3987_syntax", None) is None
    import_module("jsonschema")
    if tanpa:
        del modul["rfc3987_syntax"]
    for nama in PUSTAKA:
        import_module(nama)
    _lemaskan()
    # What is there now stays: no collection looks at it again, so that children share its memory with the server.
    gc.collect()
    gc.freeze()


with DiLuar():
    _muat()
