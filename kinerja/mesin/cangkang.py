"""Running the cells of a notebook in this process: ipykernel's shell, whose messages go through a pipe.

Everything that a cell prints, shows or raises passes through the same classes as in a Jupyter kernel, so that the
outputs are the same; what is missing is the kernel around them, its sockets and threads.
"""

from __future__ import annotations

import asyncio
import builtins
import gc
import getpass
import io
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from ipykernel.compiler import XCachingCompiler, get_tmp_hash_seed, murmur2_x86
from ipykernel.zmqshell import ZMQInteractiveShell
from IPython.core.error import StdinNotImplementedError
from IPython.core.profiledir import ProfileDir
from jupyter_client.session import Session
from traitlets.config import Config

from kinerja.mesin.anak import dapat_dikirim

__all__ = ["Kirim", "jalankan_sel", "menyimak", "siapkan_cangkang"]

Kirim = Callable[[str, Mapping[str, Any]], None]

#: The shell that was made before this process, or one that it was forked from, needed it.
_siap: Any = None


class _Sesi(Session):
    """What the shell takes for its connection to Jupyter."""

    kirim: Kirim

    def send(
        self,
        stream: object,  # noqa: ARG002
        msg_or_type: str | Mapping[str, Any],
        content: Mapping[str, Any] | None = None,
        *_: object,
        **__: object,
    ) -> None:
        """Pass a message on as its kind and content."""
        if isinstance(msg_or_type, str):
            self.kirim(msg_or_type, content or {})
        else:
            self.kirim(msg_or_type["msg_type"], msg_or_type["content"])


class _Aliran(io.TextIOBase):
    """Standard output or standard error of the cells; sent as one message when the shell flushes it.

    Text that programs started by a cell write to the file descriptor arrives too.
    """

    encoding = "UTF-8"
    errors = "strict"

    def __init__(self, nama: str, nomor: int, kirim: Kirim) -> None:
        self.name = nama
        self._kirim = kirim
        self._isi: list[str] = []
        self._luar = tempfile.TemporaryFile("a+b")  # noqa: SIM115
        self._sampai = 0
        os.dup2(self._luar.fileno(), nomor)

    def writable(self) -> bool:
        """Return True: that is what it is for."""
        return True

    def write(self, teks: str) -> int:
        """Keep a text until the next flush."""
        if not isinstance(teks, str):
            raise TypeError(f"write() argument must be str, not {type(teks)}")
        self._isi.append(teks)
        return len(teks)

    def flush(self) -> None:
        """Send what has been written since the last time."""
        self._luar.seek(self._sampai)
        luar = self._luar.read()
        self._sampai += len(luar)
        isi = "".join(self._isi) + luar.decode("utf-8", "replace")
        self._isi.clear()
        if isi:
            self._kirim("stream", {"name": self.name, "text": isi})

    def close(self) -> None:
        """Send what is left and listen no more."""
        super().close()
        self._luar.close()


class _Penyusun(XCachingCompiler):
    """Names a cell in warnings and errors by its text, as ipykernel does, but without the number of the process."""

    def get_code_name(self, raw_code: str, code: str, number: int) -> str:  # noqa: ARG002
        """Name the code of a cell."""
        return f"ipykernel/{murmur2_x86(raw_code, get_tmp_hash_seed())}.py"


class _Profil(ProfileDir):
    """A profile without a folder: neither settings nor start-up files of the user reach the notebooks."""

    def check_dirs(self) -> None:
        """Make no folder."""


def _tolak_isian(nama: str) -> Callable[..., str]:
    def minta(*_: object, **__: object) -> str:
        raise StdinNotImplementedError(f"{nama} was called, but this frontend does not support input requests.")

    return minta


def siapkan_cangkang() -> None:
    """Make the shell now, for processes that are forked from this one: each finds a copy of its own.

    This process itself runs no cell: its main module, environment and path of imports stay as they are.
    """
    global _siap
    if _siap is None:
        utama, lingkungan, jalur = sys.modules["__main__"], dict(os.environ), sys.path[:]
        _siap = _cangkang_baru()
        # What is made for the first cell only.
        _siap.run_cell("pass", silent=True)
        sys.modules["__main__"], sys.path[:] = utama, jalur
        os.environ.clear()
        os.environ.update(lingkungan)


@contextmanager
def menyimak(kirim: Kirim) -> Iterator[Any]:
    """Give the shell to code that runs around it: what that prints and displays within the block goes to ``kirim``."""
    siapkan_cangkang()
    cangkang, lama = _siap, (sys.stdout, sys.stderr)
    cangkang.displayhook.session.kirim = kirim
    with ExitStack() as tumpukan:
        for nomor in (1, 2):
            salinan = os.dup(nomor)
            tumpukan.callback(os.close, salinan)
            tumpukan.callback(os.dup2, salinan, nomor)
        sys.stdout = tumpukan.enter_context(_Aliran("stdout", 1, kirim))
        sys.stderr = tumpukan.enter_context(_Aliran("stderr", 2, kirim))
        try:
            yield cangkang
        finally:
            sys.stdout, sys.stderr = lama


def _cangkang_baru() -> Any:
    atur = Config()
    atur.HistoryManager.enabled = False
    atur.HistoryManager.hist_file = ":memory:"
    # A folder that is there: otherwise IPython makes one in the home of the user, who may have none to write in.
    cangkang: Any = ZMQInteractiveShell.instance(
        config=atur, profile_dir=_Profil(), ipython_dir=str(Path(__file__).parent), compiler_class=_Penyusun
    )
    cangkang.displayhook.session = cangkang.display_pub.session = _Sesi()
    cangkang.displayhook.topic = b"execute_result"
    # Event loops of windows are left alone: figures are inline.
    cangkang.enable_gui = lambda _gui=None: None
    return cangkang


def _buat(kirim: Kirim) -> Any:
    """Return the shell of this process, whose messages go to ``kirim``."""
    sys.stdout, sys.stderr = _Aliran("stdout", 1, kirim), _Aliran("stderr", 2, kirim)
    os.environ.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")
    cangkang = _siap or _cangkang_baru()
    if _siap:
        cangkang.init_environment()
        cangkang.init_virtualenv()
        cangkang.init_sys_modules()
        # Its history of folders begins where the notebook runs, not where it was made.
        cangkang.history_manager.dir_hist[:] = [Path.cwd()]
    cangkang.displayhook.session.kirim = kirim
    builtins.input = _tolak_isian("raw_input")
    getpass.getpass = _tolak_isian("getpass")
    return cangkang


async def _satu_sel(cangkang: Any, sumber: str) -> Any:
    """Run a cell inside the running event loop, as a kernel does: its top level may await."""
    if "await" not in sumber and "async" not in sumber:
        return cangkang.run_cell(sumber, store_history=True)
    try:
        ubahan, salah = cangkang.transform_cell(sumber), None
    except Exception:  # noqa: BLE001
        ubahan, salah = sumber, sys.exc_info()
    pilihan: dict[str, Any] = {"transformed_cell": ubahan, "preprocessing_exc_tuple": salah}
    if not cangkang.should_run_async(sumber, **pilihan):
        return cangkang.run_cell(sumber, store_history=True)
    hasil = None
    try:
        hasil = await cangkang.run_cell_async(sumber, store_history=True, **pilihan)
    finally:
        cangkang.events.trigger("post_execute")
        cangkang.events.trigger("post_run_cell", hasil)
    return hasil


async def _semua_sel(sambungan: Connection, daftar: Sequence[tuple[str, bool]]) -> None:
    def kirim(jenis: str, isi: Mapping[str, Any]) -> None:
        sambungan.send((jenis, isi))

    cangkang = _buat(kirim)
    while True:
        await _satu_notebook(cangkang, daftar, kirim)
        daftar = sambungan.recv()
        # Nothing that is there by now has to be searched for cycles: the process ends with the report.
        gc.freeze()
        cangkang.reset()


async def _satu_notebook(cangkang: Any, daftar: Sequence[tuple[str, bool]], kirim: Kirim) -> None:
    for sumber, boleh_salah in daftar:
        kirim("execute_input", {"execution_count": cangkang.execution_count})
        hasil = await _satu_sel(cangkang, sumber)
        sys.stdout.flush()
        sys.stderr.flush()
        await asyncio.sleep(0)
        # An error while an output was being shown is told by newer versions of ipykernel only.
        baik = hasil.success and not getattr(cangkang, "_last_traceback_during_displayhook", False)
        kirim("selesai", {"lanjut": baik or boleh_salah})
        if cangkang.exit_now or not (baik or boleh_salah):
            break


def jalankan_sel(sambungan: Connection, daftar: Sequence[tuple[str, bool]]) -> None:
    """Run cells one after the other; the first error ends the run unless its cell may fail.

    Then those of other notebooks that come through the pipe, each as if it were the first, until the pipe is closed. For each cell the messages of a Jupyter kernel go through the pipe as (kind, content), and at its end ``selesai``,
    which tells whether the next cell runs; ``gagal`` brings what went wrong around them. The process ends with the caller's.

    Parameters
    ----------
    sambungan
        the pipe.
    daftar
        source and "may fail" of each cell.
    """
    induk = parent_process()
    assert induk is not None

    def jaga() -> None:
        wait([induk.sentinel])
        os._exit(1)

    threading.Thread(target=jaga, daemon=True).start()
    try:
        asyncio.run(_semua_sel(sambungan, daftar))
    except EOFError:
        pass
    except BrokenPipeError:
        raise
    except Exception as salah:  # noqa: BLE001  what goes wrong around the cells is for the caller to say
        sambungan.send(("gagal", {"salah": dapat_dikirim(salah)}))
