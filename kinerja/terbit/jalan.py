"""Executing the notebooks of a report with papermill, and cleaning them of everything that changes from run to run."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from kinerja.laporan import AKAR
from kinerja.terbit.galat import TerbitSalah

__all__ = ["bersihkan", "cari_notebook", "jalankan"]

#: Chapters are the notebooks whose names begin with two digits, in the order of these.
_NAMA_BAB = re.compile(r"^\d\d_.*\.ipynb$")
_ANSI = re.compile(r"\x1b\[[0-9;]*m")


def cari_notebook(folder: Path) -> tuple[Path, ...]:
    """List the chapters in a notebooks folder in their order.

    Raises
    ------
    TerbitSalah
        when there is none.
    """
    daftar = tuple(sorted(satu for satu in folder.glob("*.ipynb") if _NAMA_BAB.match(satu.name)))
    if not daftar:
        raise TerbitSalah(f"tidak ada notebook bab (misalnya 01_pendahuluan.ipynb) di folder {folder.name}")
    return daftar


def jalankan(notebook: Path, tujuan: Path, parameter: Mapping[str, Any], akar: Path) -> NotebookNode:
    """Execute one notebook with papermill and write the cleaned result.

    Parameters
    ----------
    notebook
        the notebook to run; it stays as it is.
    tujuan
        where the executed notebook is written.
    parameter
        kabupaten, dinas, tahun.
    akar
        the params folder, which the notebook finds through an environment variable.

    Raises
    ------
    TerbitSalah
        naming notebook, cell and error when a cell fails; the notebook with the error is kept at ``tujuan``.
    """
    # Imported here: papermill takes a second that `kinerja check` need not wait for.
    import nbformat
    import papermill
    from papermill.exceptions import PapermillExecutionError

    with _lingkungan({AKAR: str(akar.resolve()), "PYDEVD_DISABLE_FILE_VALIDATION": "1"}):
        try:
            hasil = papermill.execute_notebook(
                str(notebook),
                str(tujuan),
                dict(parameter),
                kernel_name="python3",
                progress_bar=False,
                log_output=False,
                extra_arguments=["--IPKernelApp.log_level=CRITICAL"],
            )
        except PapermillExecutionError as salah:
            pesan = f"notebook {notebook.name} gagal pada sel ke-{salah.cell_index + 1}: {salah.ename}: {_ANSI.sub('', salah.evalue)}"
            raise TerbitSalah(pesan, _ANSI.sub("", "\n".join(salah.traceback))) from None
    bersih: NotebookNode = hasil
    bersihkan(bersih)
    tujuan.write_text(nbformat.writes(bersih), encoding="utf-8", newline="\n")
    return bersih


def bersihkan(notebook: NotebookNode) -> None:
    """Remove times, paths, durations and versions from an executed notebook, in place."""
    parameter = notebook.metadata.get("papermill", {}).get("parameters", {})
    notebook.metadata = NotebookNode(
        {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
            "papermill": {"parameters": dict(parameter)},
        }
    )
    for sel in notebook.cells:
        tanda = list(sel.metadata.get("tags", []))
        sel.metadata = NotebookNode({"tags": tanda} if tanda else {})
        if "injected-parameters" in tanda:
            sel["id"] = "parameter-terisi"
    notebook.nbformat, notebook.nbformat_minor = 4, 5


@contextmanager
def _lingkungan(isi: Mapping[str, str]) -> Iterator[None]:
    lama = {nama: os.environ.get(nama) for nama in isi}
    os.environ.update(isi)
    try:
        yield
    finally:
        for nama, nilai in lama.items():
            if nilai is None:
                del os.environ[nama]
            else:
                os.environ[nama] = nilai
