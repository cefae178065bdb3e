"""The engine: papermill hands it a notebook, it has the cells run in a fresh warm process and takes in what comes back.

``papermill --engine kinerja`` uses it too. What a message does to a cell is decided by nbclient's own code, so that
outputs are those of the stock engine.
"""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from typing import Any

import psutil
from nbformat import NotebookNode
from nbformat.v4 import nbbase, new_output
from papermill.clientwrap import PapermillNotebookClient
from papermill.engines import Engine, NotebookExecutionManager

from kinerja.mesin.anak import Anak, AnakMati, Batas, mencabang
from kinerja.mesin.cangkang import jalankan_sel, siapkan_cangkang

__all__ = ["MesinKinerja"]

#: How often time and memory of a running notebook are looked at, in seconds.
_SELANG = 0.2

_MB = 1_000_000


class MesinKinerja(Engine):  # type: ignore[misc]
    """papermill's engine ``kinerja``."""

    @classmethod
    def execute_notebook(
        cls,
        nb: NotebookNode,
        kernel_name: str,
        *,
        usai: Callable[[NotebookNode], None] = lambda _nb: None,
        **lain: object,
    ) -> NotebookNode:
        """Run a notebook.

        Parameters
        ----------
        nb, kernel_name
            given by papermill.
        usai
            is called with the executed notebook before papermill looks for errors in it and writes it.
        lain
            what papermill gives any engine, and the options of :meth:`execute_managed_notebook`.
        """
        hasil: NotebookNode = super().execute_notebook(nb, kernel_name, **lain)
        usai(hasil)
        return hasil

    @classmethod
    def execute_managed_notebook(
        cls,
        nb_man: NotebookExecutionManager,
        kernel_name: str,  # noqa: ARG003
        *,
        batas: Batas | None = None,
        catat_waktu: bool = True,
        log_output: bool = False,
        stdout_file: object = None,
        stderr_file: object = None,
        **_lain: object,
    ) -> None:
        """Run all cells and put their outputs into the notebook.

        A notebook that goes beyond a limit, or whose process dies, ends with an error ``SelTerhenti`` in the cell that
        was running.

        Parameters
        ----------
        nb_man
            papermill's holder of the notebook.
        kernel_name
            not needed: the cells are Python.
        batas
            limits of time and memory.
        catat_waktu
            let papermill note when each cell began and ended.
        log_output, stdout_file, stderr_file
            as of the stock engine.
        """
        klien = PapermillNotebookClient(
            nb_man, record_timing=False, log_output=log_output, stdout_file=stdout_file, stderr_file=stderr_file
        )
        klien.reset_execution_trackers()
        daftar = {
            urut: (sel.source, "raises-exception" in sel.metadata.get("tags", ()))
            for urut, sel in enumerate(nb_man.nb.cells)
            if sel.cell_type == "code" and sel.source.strip()
        }
        with _Jalan(list(daftar.values()), batas or Batas()) as jalan:
            for urut, sel in enumerate(nb_man.nb.cells):
                if catat_waktu:
                    nb_man.cell_start(sel, urut)
                lanjut = urut not in daftar or _isi_sel(klien, jalan, sel, urut)
                if not lanjut:
                    nb_man.cell_exception(sel, cell_index=urut)
                if catat_waktu:
                    nb_man.cell_complete(sel, cell_index=urut)
                if not lanjut:
                    break
        klien.set_widgets_metadata()


def _isi_sel(klien: PapermillNotebookClient, jalan: _Jalan, sel: NotebookNode, urut: int) -> bool:
    """Take in the messages of one cell; False when the notebook ends with it."""
    klien.clear_before_next_output = False
    while True:
        try:
            jenis, isi = jalan.pesan()
        except _Terhenti as sebab:
            kalimat = str(sebab)
            sel.outputs.append(new_output("error", ename="SelTerhenti", evalue=kalimat, traceback=[kalimat]))
            return False
        if jenis == "selesai":
            return bool(isi["lanjut"])
        kepala = {"msg_type": jenis, "msg_id": str(urut)}
        with _sudah_sah() if _polos(jenis, isi) else nullcontext():
            klien.process_message({**kepala, "header": kepala, "parent_header": kepala, "content": isi}, sel, urut)


def _polos(jenis: str, isi: dict[str, Any]) -> bool:
    """Tell whether an output is one that the schema of notebooks allows whatever its texts say."""
    return (
        jenis in ("display_data", "execute_result")
        and not isi["metadata"]
        and all(type(satu) is str for pasang in isi["data"].items() for satu in pasang)
    )


@contextmanager
def _sudah_sah() -> Iterator[None]:
    """Let nbformat not walk through its schema for an output of which it is known: that takes longer than its cell."""
    asli, nbbase.validate = nbbase.validate, lambda *_: None
    try:
        yield
    finally:
        nbbase.validate = asli


class _Terhenti(Exception):
    """Why a notebook was ended, as an Indonesian sentence."""


class _Jalan(Anak):
    """The process that runs the cells, with its limits."""

    def __init__(self, daftar: list[tuple[str, bool]], batas: Batas) -> None:
        if mencabang():
            siapkan_cangkang()
        super().__init__(jalankan_sel, daftar)
        self._batas = batas
        self._mulai = time.monotonic()

    def __enter__(self) -> _Jalan:
        return self

    def pesan(self) -> tuple[str, Any]:
        """Receive kind and content of the next message."""
        while not self.siap(_SELANG):
            lama = time.monotonic() - self._mulai
            if lama > self._batas.detik:
                raise _Terhenti(
                    f"batas waktu habis sesudah notebook ini berjalan {lama:.0f} detik; periksa perulangan yang tidak "
                    "berakhir pada sel ini, atau naikkan batas waktunya"
                )
            if self._memori() > self._batas.memori:
                raise _Terhenti(
                    f"memakai memori lebih dari {self._batas.memori // _MB} MB; kurangi data yang dimuat pada sel ini, "
                    "atau naikkan batas memorinya"
                )
        try:
            jenis, isi = self.terima()
        except AnakMati as mati:
            raise _Terhenti(_sebab_mati(mati.kode)) from None
        if jenis == "gagal":
            raise isi["salah"]
        return jenis, isi

    def _memori(self) -> int:
        with suppress(psutil.NoSuchProcess):
            return int(psutil.Process(self.proses.pid).memory_info().rss)
        return 0


def _sebab_mati(kode: int | None) -> str:
    if kode == -signal.SIGTERM or kode == -9:
        return "prosesnya dihentikan sistem, biasanya karena memori komputer habis; tutup program lain lalu ulangi"
    return f"prosesnya berakhir sebelum sel selesai (kode {kode}); periksa exit() atau pustaka yang rusak pada sel ini"
