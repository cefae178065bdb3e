"""A function that may be led astray by what it reads runs in a process of its own, with bounds of time and memory."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, TypeVar

import psutil

from kinerja.mesin.anak import Anak, AnakMati, Batas, kirim_hasil

__all__ = ["LewatBatas", "jalankan_terbatas"]

T = TypeVar("T")

#: How often time and memory are looked at, in seconds.
_SELANG = 0.1


class LewatBatas(Exception):
    """A function took more than it may; ``apa`` is "waktu" or "memori"."""

    def __init__(self, apa: str) -> None:
        super().__init__(apa)
        self.apa = apa


def jalankan_terbatas(fungsi: Callable[..., T], isi: tuple[Any, ...], batas: Batas) -> T:
    """Call a function in a fresh process and return its result.

    Parameters
    ----------
    fungsi
        a function of a module, with arguments and result that can be pickled.
    isi
        its arguments.
    batas
        seconds of wall time, and bytes of memory beyond what the fresh process has.

    Raises
    ------
    LewatBatas
        when it goes beyond a bound; also when its process dies, which is what memory that runs out looks like.
    Exception
        what the function raises.
    """
    mulai = time.monotonic()
    with Anak(_jalan, fungsi, isi, batas.memori) as anak:
        awal = _memori(anak)
        # The clock is asked first: whether a result counts does not hang on how quickly it came after the bound.
        while (sisa := batas.detik - (time.monotonic() - mulai)) > 0 and not anak.siap(min(_SELANG, sisa)):
            if _memori(anak) - awal > batas.memori:
                raise LewatBatas("memori")
        if sisa <= 0:
            raise LewatBatas("waktu")
        try:
            hasil: T = anak.hasil()
            return hasil
        except (AnakMati, MemoryError, RecursionError):
            raise LewatBatas("memori") from None


def _memori(anak: Anak) -> int:
    with suppress(psutil.Error):
        return int(psutil.Process(anak.proses.pid).memory_info().rss)
    return 0


def _jalan(sambungan: Connection, fungsi: Callable[..., Any], isi: tuple[Any, ...], memori: int) -> None:
    """Lower the bound of this process where the system has one, so that a leap in memory fails at once."""
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError, psutil.Error):
            puncak = int(psutil.Process().memory_info().vms) + memori
            _, keras = resource.getrlimit(resource.RLIMIT_AS)
            resource.setrlimit(resource.RLIMIT_AS, (puncak if keras < 0 else min(puncak, keras), keras))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    kirim_hasil(sambungan, fungsi, isi)
