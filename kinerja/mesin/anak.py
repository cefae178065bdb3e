"""Fresh processes that have everything imported.

A server process imports everything once and then hands out forked children of itself, each in
milliseconds and each without a trace of the others (``forkserver`` of :mod:`multiprocessing`). A child that came from
the server may fork itself: it is as clean. Where the system cannot fork, a new interpreter is started.

The caller itself is never forked: it may have threads, event loops, changed settings.
"""

from __future__ import annotations

import gc
import multiprocessing as mp
import os
import pickle
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib import import_module
from multiprocessing import connection, util
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from types import ModuleType
from typing import Any

from kinerja.jalur import JalurAman, lingkungan_aman
from kinerja.mesin.catat import KODE_TAK_TERDUGA, catat_galat

__all__ = [
    "Anak",
    "AnakMati",
    "Batas",
    "SalahAnak",
    "dapat_dikirim",
    "hangatkan",
    "kirim_hasil",
    "konteks",
    "mencabang",
    "mulai_proses",
    "segar",
    "sekali_pakai",
    "serentak",
    "siapkan",
    "tandai_segar",
    "tandai_sekali_pakai",
]

#: The modules that import everything: our own, and those that rooms above have named.
_hangat = ["kinerja.mesin.hangat"]

#: What a child takes over from its caller: environment variables, working folder, modules that a fresh process finds,
#: and those of them that it imports itself before it begins.
_Keadaan = tuple[dict[str, str], str, tuple[str, ...], tuple[str, ...]]

#: True in a process that came from the server.
_segar = False
#: True in a process that does one work only and is watched by another.
_sekali_pakai = False
#: Held by the thread that starts a process.
_giliran = threading.Lock()


@dataclass(frozen=True)
class Batas:
    """What one notebook may take: seconds of wall time, and bytes of memory of its process."""

    detik: float = 600.0
    memori: int = 4 * 1024**3

    def sisa(self, mulai: float) -> Batas:
        """Return what is left of these limits when the time counts from ``mulai`` on, a value of time.monotonic()."""
        return replace(self, detik=max(0.0, self.detik - (time.monotonic() - mulai)))


class AnakMati(Exception):
    """A process ended without a result; ``kode`` is its exit code, negative for a signal."""

    def __init__(self, kode: int | None) -> None:
        super().__init__(kode)
        self.kode = kode


def konteks(hangat: Sequence[str] | None = None) -> BaseContext:
    """Return where fresh processes come from: a fork of this one, the server, or new interpreters.

    ``hangat`` is what a server imports that has yet to be started, by default all that a fresh process finds.
    """
    if mencabang():
        return mp.get_context("fork")
    if "forkserver" in mp.get_all_start_methods():
        peladen = mp.get_context("forkserver")
        peladen.set_forkserver_preload([*(_hangat if hangat is None else hangat)])
        return peladen
    return mp.get_context("spawn")


def hangatkan(modul: str) -> None:
    """Have fresh processes import a module of a room above too, from the next start of the server on."""
    if modul not in _hangat:
        _hangat.append(modul)


def siapkan(hangat: Sequence[str] | None = None) -> None:
    """Let the server start importing now, while the caller does something else; without a server do nothing.

    ``hangat`` are the modules that it imports, by default all that a fresh process finds. A process that comes from a
    server with fewer of them imports the rest itself (:func:`tandai_segar`).
    """
    if konteks(hangat).get_start_method() == "forkserver":
        from multiprocessing import forkserver, resource_tracker

        # The server needs it; where it is started first it would lift the block.
        resource_tracker.ensure_running()
        with _tuli(), _jalur_aman():
            forkserver.ensure_running()


def mulai_proses(fungsi: Callable[..., None], *isi: Any) -> Any:
    """Start a fresh process that runs a function; neither it nor what it comes from searches the working folder."""
    siapkan()
    proses: Any = konteks().Process(  # type: ignore[attr-defined]
        target=fungsi, args=isi, name="kinerja", daemon=False
    )
    with _jalur_aman():
        if mencabang():
            proses.start()
        else:
            _mulai_tanpa_utama(proses)
    return proses


def _mulai_tanpa_utama(proses: Any) -> None:
    """Start a process that does not run the caller's main module once more.

    It needs nothing of it, unless what it is to do stands there; and a script without ``if __name__ == "__main__"`` would
    begin all its work anew, and wait for what it already does.
    """
    # Threads of one caller, such as those of a cluster's worker, each put back what was there.
    with _giliran:
        utama = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            proses.start()
            return
        except pickle.PicklingError:
            pass
        finally:
            sys.modules["__main__"] = utama
    proses.start()


@contextmanager
def _jalur_aman() -> Iterator[None]:
    """Start interpreters that do not search the working folder, also where they do not heed the environment (-E)."""
    asli = util._args_from_interpreter_flags  # type: ignore[attr-defined]  # noqa: SLF001

    def dengan_p() -> list[str]:
        pilihan: list[str] = asli()
        return pilihan if "-P" in pilihan else [*pilihan, "-P"]

    with JalurAman():
        util._args_from_interpreter_flags = dengan_p  # type: ignore[attr-defined]  # noqa: SLF001
        try:
            yield
        finally:
            util._args_from_interpreter_flags = asli  # type: ignore[attr-defined]  # noqa: SLF001


@contextmanager
def _tuli() -> Iterator[None]:
    """Let what is started here hear no Ctrl-C from its first moment on; the caller hears it at the end of the block."""
    if sys.platform == "win32":
        yield
        return
    lama = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, lama)


def segar() -> bool:
    """Tell whether this process came from a server that has everything imported."""
    return _segar


def mencabang() -> bool:
    """Tell whether the children of this process are forked from it: it is fresh itself, and the system can."""
    return _segar and "fork" in mp.get_all_start_methods()


def tandai_segar(hangat: Sequence[str] | None = None) -> None:
    """Say that this process came from a server: it may fork, and needs no server itself.

    What a fresh process finds is imported now, as far as the server has not done so; with ``hangat`` only these modules.
    """
    global _segar
    for modul in tuple(_hangat) if hangat is None else hangat:
        import_module(modul)
    _segar = True
    # A process that lives for seconds need not look for cycles every 700 objects.
    gc.set_threshold(50_000, 20, 20)


def sekali_pakai() -> bool:
    """Tell whether this process does one work only, so that a part of it needs no process of its own."""
    return _sekali_pakai


def tandai_sekali_pakai() -> None:
    """Say that this process ends with its work, that another one limits its time and memory, and says when it dies."""
    global _sekali_pakai
    _sekali_pakai = True


class Anak:
    """A fresh process that runs ``fungsi(sambungan, *isi)`` and talks through ``sambungan``.

    It sees the caller's environment variables and working folder as they are now. It ignores Ctrl-C, which is the
    caller's to handle; it is killed at the end of the ``with`` block if it still runs. It begins when ``hangat`` is
    imported, by default all that a fresh process finds.
    """

    def __init__(self, fungsi: Callable[..., None], *isi: Any, hangat: Sequence[str] | None = None) -> None:
        self.sambungan, sana = konteks().Pipe()
        semua = tuple(_hangat)
        awal = semua if hangat is None else tuple(hangat)
        keadaan = (lingkungan_aman(dict(os.environ)), os.getcwd(), semua, awal)  # noqa: PTH109
        self.proses = mulai_proses(_mulai, sana, keadaan, fungsi, isi)
        sana.close()

    def __enter__(self) -> Anak:
        return self

    def __exit__(self, *_: object) -> None:
        self.proses.kill()
        self.proses.join()
        self.sambungan.close()
        self.proses.close()

    def siap(self, detik: float | None = None) -> bool:
        """Wait until there is something to receive or the process has ended; False when the time is over.

        When the caller's own parent is gone nobody waits for a result any more: the caller ends.
        """
        induk = mp.parent_process()
        tunggu: list[Any] = [self.sambungan, *([induk.sentinel] if induk else [])]
        jadi = connection.wait(tunggu, detik)
        if induk and induk.sentinel in jadi:
            raise SystemExit(1)
        return bool(jadi)

    def terima(self) -> Any:
        """Receive the next object.

        Raises
        ------
        AnakMati
            when the process has ended.
        """
        try:
            return self.sambungan.recv()
        except (EOFError, ConnectionResetError):
            self.proses.join(5)
            raise AnakMati(self.proses.exitcode) from None

    def hasil(self) -> Any:
        """Receive what :func:`kirim_hasil` sent; raise what its function raised, or AnakMati."""
        baik, isi = self.terima()
        if not baik:
            raise isi
        return isi


class SalahAnak(Exception):
    """An error of another process that cannot travel itself; the message names it, a note holds its trace."""


def dapat_dikirim(salah: Exception) -> Exception:
    """Return an error as it can be sent to another process, with its trace in a note."""
    salah.add_note("".join(traceback.format_exception(salah)))
    try:
        pickle.loads(pickle.dumps(salah))  # noqa: S301  made here a moment ago
    except Exception:  # noqa: BLE001  an error may refuse this with any error of its own
        pengganti = SalahAnak(f"{type(salah).__name__}: {salah}")
        for catatan in salah.__notes__:
            pengganti.add_note(catatan)
        return pengganti
    return salah


def _mulai(sambungan: Connection, keadaan: _Keadaan, fungsi: Callable[..., None], isi: Any) -> None:
    """Begin a child: the caller's environment and folder, as warm as the caller wants it, and no ear for Ctrl-C."""
    lingkungan, folder, hangat, awal = keadaan
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        # What the work itself starts shall hear of it again.
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    os.environ.clear()
    os.environ.update(lingkungan)
    os.chdir(folder)
    for modul in hangat:
        hangatkan(modul)
    tandai_segar(awal)
    try:
        fungsi(sambungan, *isi)
    except BrokenPipeError:
        pass
    except Exception as salah:  # noqa: BLE001  nobody reads a traceback of this process
        catat_galat(salah)
        raise SystemExit(KODE_TAK_TERDUGA) from None


def kirim_hasil(sambungan: Connection, fungsi: Callable[..., Any], isi: tuple[Any, ...]) -> None:
    """Call a function and send its result, or what it raises with the trace in a note, for :meth:`Anak.hasil`."""
    try:
        jadi = (True, fungsi(*isi))
    except Exception as salah:  # noqa: BLE001
        jadi = (False, dapat_dikirim(salah))
    sambungan.send(jadi)


def serentak(
    fungsi: Callable[..., Any],
    daftar: Iterable[tuple[Any, ...]],
    pekerja: int,
    kabar: Callable[[tuple[Any, ...]], None] = lambda _isi: None,
) -> Iterator[Any]:
    """Run a function for each tuple of arguments in a fresh process; yield the results in the given order.

    Parameters
    ----------
    fungsi
        a function of a module, with arguments and result that can be pickled.
    daftar
        arguments.
    pekerja
        how many processes run at a time.
    kabar
        is told the arguments when their process starts.

    Raises
    ------
    AnakMati
        when a process dies; what it was to do is in the note.
    Exception
        what the function raises; the other processes are killed.
    """
    sisa = list(enumerate(daftar))[::-1]
    jalan: dict[int, Anak] = {}
    jadi: dict[int, Any] = {}
    berikut = 0
    try:
        while sisa or jalan or jadi:
            while sisa and len(jalan) < max(1, pekerja):
                urut, isi = sisa.pop()
                kabar(isi)
                jalan[urut] = Anak(kirim_hasil, fungsi, isi)
            for urut in _selesai(jalan):
                with jalan.pop(urut) as anak:
                    jadi[urut] = anak.hasil()
            while berikut in jadi:
                yield jadi.pop(berikut)
                berikut += 1
    finally:
        for anak in jalan.values():
            with anak:
                pass


def _selesai(jalan: dict[int, Anak]) -> list[int]:
    induk = mp.parent_process()
    tunggu: list[Any] = [*(anak.sambungan for anak in jalan.values()), *([induk.sentinel] if induk else [])]
    siap = connection.wait(tunggu)
    if induk and induk.sentinel in siap:
        sys.exit(1)
    return [urut for urut, anak in jalan.items() if anak.sambungan in siap]
