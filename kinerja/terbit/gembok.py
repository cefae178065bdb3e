"""The lock of an output: one writer at a time, given back by the system when a process dies."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

__all__ = ["SedangDipakai", "berkas_kunci", "kunci"]

_SELA = 0.1
_TERKUNCI = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}


class SedangDipakai(Exception):
    """Another process holds the lock of an output folder."""


@contextmanager
def kunci(tujuan: Path, menunggu: Callable[[], None] | None = None, *, sabar: float = 0) -> Iterator[None]:
    """Hold the lock of one output folder; the operating system takes it back from a process that dies.

    Parameters
    ----------
    tujuan
        folder of the finished output; its parent exists.
    menunggu
        is called once when the lock has to be waited for, however long.
    sabar
        how many seconds to wait without it.

    Raises
    ------
    SedangDipakai
        when another process holds the lock for longer and ``menunggu`` is not given.
    """
    batas = time.monotonic() + sabar
    berkas = berkas_kunci(tujuan)
    while (pegangan := _coba(berkas)) is None:
        if menunggu:
            menunggu()
            menunggu = _diam
        elif time.monotonic() >= batas:
            raise SedangDipakai(tujuan.name)
        time.sleep(_SELA)
    try:
        yield
    finally:
        # A file that is open cannot be removed on Windows; elsewhere it must go before others can lock it.
        if sys.platform == "win32":
            os.close(pegangan)
        with suppress(OSError):
            berkas.unlink()
        if sys.platform != "win32":
            os.close(pegangan)


def _diam() -> None:
    """Do nothing: the wait has been told."""


def _coba(berkas: Path) -> int | None:
    """Open and lock a file; None when another process has it."""
    try:
        pegangan = os.open(berkas, os.O_RDWR | os.O_CREAT, 0o644)
    except PermissionError:
        # Windows: the file is about to vanish. Elsewhere the folder may not be written.
        if sys.platform == "win32" and os.access(berkas.parent, os.W_OK):
            return None
        raise
    try:
        _kunci_os(pegangan)
        if os.fstat(pegangan).st_ino == berkas.stat().st_ino:
            return pegangan
    except FileNotFoundError:
        pass
    except OSError as salah:
        if salah.errno not in _TERKUNCI:
            os.close(pegangan)
            raise
    os.close(pegangan)
    return None


if sys.platform == "win32":
    import msvcrt

    def _kunci_os(pegangan: int) -> None:
        msvcrt.locking(pegangan, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _kunci_os(pegangan: int) -> None:
        fcntl.flock(pegangan, fcntl.LOCK_EX | fcntl.LOCK_NB)


def berkas_kunci(tujuan: Path) -> Path:
    """Return the file that is locked for an output."""
    return tujuan.with_name(f".{tujuan.name}.kunci")
