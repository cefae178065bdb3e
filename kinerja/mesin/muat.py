"""How modules are loaded for all processes to come: quietly, without threads, and so that their memory is shared."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager

from kinerja.jalur import DiLuar

__all__ = ["SATU_UTAS", "memuat"]

#: Environment variables that keep libraries of linear algebra from starting threads when they are loaded.
SATU_UTAS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


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
