"""What a fresh process finds imported already. Importing this module is what makes a process warm.

It starts no thread, so that the process can be forked: the libraries of linear algebra are told so before numpy loads
them, and nothing here creates an event loop or a socket of Jupyter. Rooms above have modules of this kind of their own
(:func:`kinerja.mesin.hangatkan`), which import within :func:`memuat`.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

from kinerja.jalur import DiLuar

__all__ = ["PUSTAKA", "SATU_UTAS", "memuat"]

#: Environment variables that keep libraries of linear algebra from starting threads when they are loaded.
SATU_UTAS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")

#: What is imported.
PUSTAKA = (
    "IPython.core.application",
    "IPython.core.completer",
    "IPython.core.completerlib",
    "IPython.core.logger",
    "IPython.core.oinspect",
    "ipykernel.zmqshell",
    "nbclient",
    "papermill",
    "kinerja.mesin.mesin",
    "kinerja.mesin.cangkang",
)


@contextmanager
def memuat() -> Iterator[None]:
    """Within the block what is imported, and kept for the next time, is for all processes to come.

    No library starts a thread or looks for its settings in the working folder.
    """
    for nama in SATU_UTAS:
        os.environ.setdefault(nama, "1")
    os.environ.setdefault("PYDEVD_DISABLE_FILE_VALIDATION", "1")
    # As Jupyter sets it: figures of notebooks are drawn inline. Only the name is read here, nothing is drawn.
    os.environ.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")
    # Hardly anything of what is made while importing goes again: looking for it would take a sixth of the time.
    mencari = gc.isenabled()
    gc.disable()
    try:
        with DiLuar():
            yield
    finally:
        if mencari:
            gc.enable()
    # What is there now stays: no collection looks at it again, so that children share its memory with the server.
    gc.freeze()


def _muat() -> None:
    # jsonschema builds a grammar of URLs for a second when this optional module is there; no notebook format uses it.
    modul: dict[str, object] = sys.modules  # type: ignore[assignment]
    tanpa = modul.setdefault("rfc3987_syntax", None) is None
    import_module("jsonschema")
    if tanpa:
        del modul["rfc3987_syntax"]
    for nama in PUSTAKA:
        import_module(nama)
    nbformat = import_module("nbformat")
    # The schema of notebooks is kept from its first use on.
    nbformat.reads(nbformat.writes(nbformat.v4.new_notebook()), as_version=4)


with memuat():
    _muat()
