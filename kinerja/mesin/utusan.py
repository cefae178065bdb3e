"""A long work in a fresh process, as if its function were called here: what it tells, returns and raises comes back."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from kinerja.mesin.anak import Anak, kirim_hasil

__all__ = ["jalankan_segar"]

#: So many seconds a work that nobody waits for any more may take to put away what it has begun.
_TENGGANG = 10
#: Linux: the signal that a process gets when the one that started it is gone.
_PR_SET_PDEATHSIG = 1

T = TypeVar("T")


def jalankan_segar(
    fungsi: Callable[..., T],
    isi: tuple[Any, ...],
    kabar: Callable[[str], None],
    hangat: Sequence[str] | None = None,
) -> T:
    """Call ``fungsi(*isi, kabar=...)`` in a fresh process, whose children are forked from it, and return its result.

    The caller need not load what the work needs: that is loaded once, in the server that the process comes from. Where
    the system cannot fork nothing would be saved, and the function is called here.

    Parameters
    ----------
    fungsi
        a function of a module that loads little, with arguments and result that can be pickled.
    isi
        its arguments.
    kabar
        is called here with what the function tells.
    hangat
        what is imported when the function is called, by default all that a fresh process finds.

    Raises
    ------
    AnakMati
        when the process dies.
    Exception
        what the function raises. Whatever is raised here meanwhile, such as by Ctrl-C, ends the work first: it puts away
        what it has begun.
    """
    if sys.platform == "win32":
        return fungsi(*isi, kabar=kabar)
    with Anak(_kerjakan, fungsi, isi, hangat=hangat) as anak:
        try:
            while isinstance(pesan := anak.terima(), str):
                kabar(pesan)
        except BaseException:
            anak.proses.terminate()
            anak.proses.join(_TENGGANG)
            raise
        baik, hasil = pesan
    if not baik:
        raise hasil
    jadi: T = hasil
    return jadi


def _kerjakan(sambungan: Connection, fungsi: Callable[..., Any], isi: tuple[Any, ...]) -> None:
    """Do the work; end it in good order when the caller, or on Linux the server, is gone."""
    henti, mencabang = threading.Event(), threading.Event()

    def berhenti(*_: object) -> None:
        """Leave by an exception, so that every block on the way out puts away its own."""
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        henti.set()
        # Python lets no exception out of what it calls around a fork; then the next step is not begun.
        if not mencabang.is_set():
            raise SystemExit(1)

    def kabar(pesan: str) -> None:
        if henti.is_set():
            raise SystemExit(1)
        sambungan.send(pesan)

    signal.signal(signal.SIGTERM, berhenti)
    if sys.platform != "win32":
        os.register_at_fork(before=mencabang.set, after_in_parent=mencabang.clear)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    kirim_hasil(sambungan, partial(fungsi, kabar=kabar), isi)
