"""The process of one job: limited, watched, and gone with all it started when the command that began it is gone."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from typing import Any, NoReturn

import psutil

from kinerja.batch.kerja import HasilPekerjaan, gagal
from kinerja.mesin import tandai_segar, tandai_sekali_pakai
from kinerja.mesin.catat import kalimat_tak_terduga

__all__ = ["anak", "bunuh", "keturunan"]

#: Linux: a process that lost its parent becomes a child of the nearest ancestor that asked for it.
_PR_SET_CHILD_SUBREAPER = 36
_SELA = 0.2
_TUNGGU = 5


def anak(
    pipa: Connection, fungsi: Callable[[Any, Callable[[str], None]], HasilPekerjaan], kerja: Any, memori: int
) -> None:
    """Do one job in this process and send what it tells, and its result, through a pipe.

    Where the system can fork, the job runs in a child of this process, which itself only watches: for the end of the
    child and for the end of the command. Elsewhere a thread watches for the end of the command.

    Parameters
    ----------
    pipa
        takes strings (what is being done) and at last a :class:`HasilPekerjaan`.
    fungsi, kerja
        the function and the job that it is called with.
    memori
        limit of the data of one process in bytes, where the system knows such a limit.
    """
    if sys.platform == "win32":
        threading.Thread(target=_jaga_induk, daemon=True).start()
    else:
        os.setsid()
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        baca, tulis = os.pipe()
        cabang = os.fork()
        if cabang:
            os.close(tulis)
            pipa.close()
            _jaga(cabang, baca)
        _batasi(memori)
    _bungkam()
    tandai_segar()
    tandai_sekali_pakai()
    try:
        pipa.send(fungsi(kerja, pipa.send))
    except BrokenPipeError:
        pass
    except Exception as salah:  # noqa: BLE001  nobody reads a traceback of this process
        pipa.send(gagal(kerja, kalimat_tak_terduga(salah), rincian=repr(salah)))
    pipa.close()
    if sys.platform != "win32":
        os._exit(0)


def keturunan(*akar: int) -> dict[int, list[psutil.Process]]:
    """Return all living descendants of some processes, themselves included, with one walk over the process table."""
    cucu: dict[int, list[psutil.Process]] = {}
    semua: dict[int, psutil.Process] = {}
    for satu in psutil.process_iter(["ppid"]):
        semua[satu.pid] = satu
        cucu.setdefault(satu.info["ppid"], []).append(satu)
    hasil: dict[int, list[psutil.Process]] = {}
    for nomor in akar:
        daftar = [semua[nomor]] if nomor in semua else []
        for satu in daftar:
            daftar.extend(cucu.get(satu.pid, ()))
        hasil[nomor] = daftar
    return hasil


def bunuh(nomor: int) -> None:
    """End a process and all its descendants, the oldest first so that none starts another, and wait until they have."""
    proses = keturunan(nomor)[nomor]
    for satu in proses:
        with suppress(psutil.NoSuchProcess):
            satu.kill()
    batas = time.monotonic() + _TUNGGU
    while any(map(_hidup, proses)) and time.monotonic() < batas:
        time.sleep(_SELA / 10)


def _hidup(proses: psutil.Process) -> bool:
    """Tell whether a process still holds what it had; one that only waits for its parent to look does not."""
    try:
        return bool(proses.is_running() and proses.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def _jaga(cabang: int, hidup: int) -> NoReturn:
    """Wait for the end of the child or of the command; leave nothing running."""
    if sys.platform == "win32":
        raise OSError
    induk = multiprocessing.parent_process()
    assert induk is not None
    while True:
        nomor, status = os.waitpid(cabang, os.WNOHANG)
        if nomor or not induk.is_alive():
            break
        # The pipe tells the end of the child at once, unless something that it started still holds the other end.
        if hidup in wait([hidup, induk.sentinel], timeout=_SELA):
            nomor, status = os.waitpid(cabang, 0)
            break
    _bunuh_anak()
    os._exit(abs(os.waitstatus_to_exitcode(status)) if nomor else 1)


def _jaga_induk() -> None:
    induk = multiprocessing.parent_process()
    if induk is not None:
        wait([induk.sentinel])
        _bunuh_anak()
        os._exit(1)


def _bunuh_anak() -> None:
    """End all descendants of this process, which itself goes on."""
    if _tanpa_anak():
        return
    for satu in keturunan(os.getpid())[os.getpid()][1:]:
        with suppress(psutil.NoSuchProcess):
            satu.kill()


def _tanpa_anak() -> bool:
    """Tell whether no process is left below this one: to walk over the process table takes longer than most jobs need."""
    if sys.platform == "win32":
        return False
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
        return False
    return True


def _batasi(memori: int) -> None:
    """Let the process run into a MemoryError of its own, which names the cell, before it is ended from outside."""
    if sys.platform == "linux":
        import resource

        _, keras = resource.getrlimit(resource.RLIMIT_DATA)
        batas = memori if keras == resource.RLIM_INFINITY else min(memori, keras)
        resource.setrlimit(resource.RLIMIT_DATA, (batas, keras))


def _bungkam() -> None:
    """Keep what libraries print away from the progress of the command."""
    kosong = os.open(os.devnull, os.O_RDWR)
    for nomor in range(3):
        os.dup2(kosong, nomor)
    os.close(kosong)
