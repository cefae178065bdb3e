"""The engine: papermill hands it a notebook, it has the cells run in a fresh warm process and takes in what comes back.

``papermill --engine kinerja`` uses it too. What a message does to a cell is decided by nbclient's own code, so that
outputs are those of the stock engine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import nbbase, new_output
from papermill.clientwrap import PapermillNotebookClient
from papermill.engines import Engine, NotebookExecutionManager

from kinerja.mesin.anak import Batas
from kinerja.mesin.ruang_sel import PesanSel, RuangSel, SelTerhenti

__all__ = ["MesinKinerja"]


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
        ruang: RuangSel | None = None,
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
        ruang
            where the cells of this notebook and of others run; by default in a process of their own.
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
        with (
            RuangSel() as sendiri,
            (ruang or sendiri).jalankan(list(daftar.values()), batas or Batas()) as jalan,
        ):
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


def _isi_sel(klien: PapermillNotebookClient, jalan: PesanSel, sel: NotebookNode, urut: int) -> bool:
    """Take in the messages of one cell; False when the notebook ends with it."""
    klien.clear_before_next_output = False
    while True:
        try:
            jenis, isi = jalan.pesan()
        except SelTerhenti as sebab:
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
