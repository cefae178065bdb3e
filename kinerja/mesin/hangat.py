"""What a fresh process finds imported already. Importing this module is what makes a process warm.

It starts no thread, so that the process can be forked: the libraries of linear algebra are told so before numpy loads
them, and nothing here creates an event loop or a socket of Jupyter. Rooms above have modules of this kind of their own
(:func:`kinerja.mesin.hangatkan`), which import within :func:`kinerja.mesin.muat.memuat`.
"""

from __future__ import annotations

from importlib import import_module

from kinerja.mesin.muat import memuat

__all__ = ["PUSTAKA"]

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


def _muat() -> None:
    from kinerja.mesin.skema import nbformat

    for nama in PUSTAKA:
        import_module(nama)
    # The schema of notebooks is kept from its first use on.
    nbformat.reads(nbformat.writes(nbformat.v4.new_notebook()), as_version=4)


with memuat():
    _muat()
