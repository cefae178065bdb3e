"""Executing the notebooks of a report with papermill and our engine, and cleaning them of all that changes from run to run."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kinerja.dokumen import Dokumen
from kinerja.laporan import AKAR, Titipan, simpan_titipan
from kinerja.mesin import AnakMati, Batas, segar, serentak
from kinerja.mesin.pintu import Pintu
from kinerja.sajian.blok import Blok
from kinerja.terbit.himpun import himpun
from kinerja.terbit.salah_terbit import TerbitSalah
from kinerja.terbit.sel_gagal import rapikan_keluaran, sunting_tanda

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from kinerja.mesin.ruang_sel import RuangSel

__all__ = ["bersihkan", "cari_notebook", "jalankan", "jalankan_semua", "lingkungan"]

#: Chapters are the notebooks whose names begin with two digits, in the order of these.
_NAMA_BAB = re.compile(r"^\d\d_.*\.ipynb$")
_ANSI = re.compile(r"\x1b\[[0-9;]*m")


def cari_notebook(folder: Path, dokumen: Dokumen, nama: str = "") -> tuple[Path, ...]:
    """List the notebooks of a document in their order.

    Parameters
    ----------
    folder
        folder of all notebooks; those of the document lie in one of its own.
    dokumen
        the document.
    nama
        name of that folder, by default its key.

    Raises
    ------
    TerbitSalah
        when there is none.
    """
    milik = folder / (nama or dokumen.kunci)
    daftar = tuple(sorted(satu for satu in milik.glob("*.ipynb") if _NAMA_BAB.match(satu.name)))
    if not daftar:
        letak = f"{folder.name}/{milik.name}"
        raise TerbitSalah(f"tidak ada notebook {dokumen.sebutan} (misalnya 01_pendahuluan.ipynb) di folder {letak}")
    return daftar


def jalankan_semua(
    bab: Sequence[Path],
    tujuan: Path,
    parameter: Mapping[str, Any],
    akar: Path,
    *,
    letak: Mapping[str, str] | None = None,
    tambahan: Mapping[str, Mapping[str, Any]] | None = None,
    titipan: Titipan | None = None,
    pekerja: int = 1,
    batas: Batas | None = None,
    kabar: Callable[[str], None] = lambda _pesan: None,
) -> tuple[Blok, ...]:
    """Execute notebooks, several at a time, and gather what they show in the order of the notebooks.

    Parameters
    ----------
    bab
        the notebooks.
    tujuan
        folder for the executed notebooks, one for each document in it.
    parameter
        kabupaten, dinas, tahun.
    akar
        the params folder.
    letak
        names of the folders in ``tujuan`` by the key of a document, where they are others than the key.
    tambahan
        further parameters by the key of the document whose notebooks take them.
    titipan
        the opened report, so that the notebooks need not read it again.
    pekerja
        how many run at a time.
    batas
        seconds for all notebooks together, memory of one.
    kabar
        is told in Indonesian which notebook starts.

    Raises
    ------
    TerbitSalah
        for the first notebook that fails; see :func:`jalankan` and :func:`himpun`.
    """
    mulai_semua, lebih = time.monotonic(), tambahan or {}
    folder = {kunci: tujuan / (letak or {}).get(kunci, kunci) for kunci in {satu.parent.name for satu in bab}}
    for milik in folder.values():
        milik.mkdir(parents=True)
    daftar = [
        (satu, folder[kunci] / satu.name, {**parameter, **lebih.get(kunci, {})}, akar, titipan, batas, mulai_semua)
        for satu in bab
        for kunci in (satu.parent.name,)
    ]

    def mulai(isi: tuple[Any, ...]) -> None:
        kabar(f"menjalankan {isi[0].name}")

    # A process that is fresh itself runs papermill here: only the cells need processes of their own.
    di_sini = pekerja == 1 and segar()
    hasil = _berurutan(daftar, mulai) if di_sini else serentak(_satu_bab, daftar, pekerja, mulai)
    try:
        return tuple(blok for satu in hasil for blok in satu)
    except AnakMati as mati:
        raise TerbitSalah(
            f"proses yang menjalankan notebook berakhir sendiri (kode {mati.kode}), biasanya karena memori komputer "
            "habis; tutup program lain lalu ulangi"
        ) from None


def _berurutan(
    daftar: Iterable[tuple[Any, ...]], mulai: Callable[[tuple[Any, ...]], None]
) -> Iterator[tuple[Blok, ...]]:
    # Imported here, as papermill is.
    from kinerja.mesin.ruang_sel import RuangSel

    with RuangSel() as ruang:
        for isi in daftar:
            mulai(isi)
            yield _satu_bab(*(*isi, ruang))


def _satu_bab(
    notebook: Path,
    tujuan: Path,
    parameter: Mapping[str, Any],
    akar: Path,
    titipan: Titipan | None,
    batas: Batas | None,
    mulai: float,
    ruang: RuangSel | None = None,
) -> tuple[Blok, ...]:
    if titipan:
        simpan_titipan(titipan)
    jadi = jalankan(notebook, tujuan, parameter, akar, batas and batas.sisa(mulai), ruang)
    return himpun(jadi, notebook.name)


def jalankan(
    notebook: Path,
    tujuan: Path,
    parameter: Mapping[str, Any],
    akar: Path,
    batas: Batas | None = None,
    ruang: RuangSel | None = None,
) -> NotebookNode:
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
    batas
        limits of time and memory.
    ruang
        where its cells run along with those of others; by default in a process of their own.

    Raises
    ------
    TerbitSalah
        naming notebook, cell and error when a cell fails or goes beyond a limit; the notebook with the error is kept
        at ``tujuan``.
    """
    # Imported here: papermill takes a second that `kinerja check` need not wait for.
    import papermill
    from papermill.engines import papermill_engines
    from papermill.exceptions import PapermillExecutionError

    # The entry point says the same; an editable installation older than the engine does not know it.
    papermill_engines.register("kinerja", Pintu)
    with lingkungan({AKAR: str(akar.resolve()), "PYDEVD_DISABLE_FILE_VALIDATION": "1"}):
        try:
            hasil = papermill.execute_notebook(
                str(notebook),
                str(tujuan),
                dict(parameter),
                engine_name="kinerja",
                kernel_name="python3",
                progress_bar=False,
                log_output=False,
                request_save_on_cell_execute=False,
                batas=batas,
                ruang=ruang,
                catat_waktu=False,
                usai=bersihkan,
            )
        except PapermillExecutionError as salah:
            apa = "berhenti" if salah.ename == "SelTerhenti" else "gagal"
            # The traceback begins with the sentence.
            pesan = f"notebook {notebook.name} {apa} pada sel ke-{salah.cell_index + 1}: {salah.traceback[0]}"
            sunting_tanda(tujuan, pesan)
            raise TerbitSalah(pesan, _ANSI.sub("", "\n".join(salah.traceback[1:]))) from None
    # papermill ends lines as the system does.
    if os.linesep != "\n":
        tujuan.write_text(tujuan.read_text("utf-8"), encoding="utf-8", newline="\n")
    jadi: NotebookNode = hasil
    return jadi


def bersihkan(notebook: NotebookNode) -> None:
    """Remove times, paths, durations and versions from an executed notebook, and our own frames from errors, in place."""
    from nbformat import NotebookNode

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
        for keluaran in sel.get("outputs", ()):
            if keluaran["output_type"] == "error":
                rapikan_keluaran(keluaran)
    notebook.nbformat, notebook.nbformat_minor = 4, 5


@contextmanager
def lingkungan(isi: Mapping[str, str]) -> Iterator[None]:
    """Set environment variables, which a notebook sees, within a block."""
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
