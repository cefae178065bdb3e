"""Executing notebooks: with our own call, and with the plain tools that people have."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from kinerja.dokumen import LKJIP
from kinerja.terbit import bersihkan, cari_notebook

NAMA = [
    "00_pembuka.ipynb",
    "01_pendahuluan.ipynb",
    "02_perencanaan.ipynb",
    "03_akuntabilitas.ipynb",
    "04_penutup.ipynb",
    "05_lampiran.ipynb",
]


def test_chapters_are_found_in_their_order(akar: Path) -> None:
    """The two digits of a name give the place of a chapter."""
    assert [satu.name for satu in cari_notebook(akar / "notebooks", LKJIP)] == NAMA


def test_cleaning_removes_times_and_keeps_tags() -> None:
    """Times and durations go, tags and the parameters of the run stay, the injected cell has a fixed id."""
    isi = nbformat.v4.new_notebook(
        cells=[
            nbformat.v4.new_code_cell(
                "tahun = 2023", metadata={"tags": ["injected-parameters"], "execution": {"iopub": "2026"}}, id="a1b2"
            )
        ],
        metadata={"papermill": {"parameters": {"tahun": 2023}, "duration": 1.2, "input_path": "x"}},
    )
    bersihkan(isi)
    assert dict(isi.metadata.papermill) == {"parameters": {"tahun": 2023}}
    assert dict(isi.cells[0].metadata) == {"tags": ["injected-parameters"]}
    assert isi.cells[0]["id"] == "parameter-terisi"


@pytest.mark.notebook
def test_a_chapter_runs_with_the_papermill_command(akar: Path, tmp_path: Path) -> None:
    """The stock command with three parameters is enough, from the root of the project."""
    keluar = tmp_path / "out.ipynb"
    perintah = [sys.executable, "-m", "papermill", "notebooks/lkjip/04_penutup.ipynb", str(keluar), "--no-progress-bar"]
    perintah += ["-p", "kabupaten", "kota-semarang", "-p", "dinas", "diskopum", "-p", "tahun", "2023"]
    subprocess.run(perintah, cwd=akar, check=True, capture_output=True, timeout=240)
    assert "108,48" in keluar.read_text("utf-8")


@pytest.mark.notebook
def test_a_chapter_runs_with_nbconvert_from_the_notebooks_folder(akar: Path, tmp_path: Path) -> None:
    """``jupyter nbconvert --execute`` finds the data although its working folder is notebooks/."""
    lingkungan = {nama: nilai for nama, nilai in os.environ.items() if nama != "KINERJA_PARAMS"}
    perintah = [sys.executable, "-m", "nbconvert", "--to", "notebook", "--execute", "03_akuntabilitas.ipynb"]
    perintah += ["--output-dir", str(tmp_path)]
    subprocess.run(perintah, cwd=akar / "notebooks/lkjip", check=True, capture_output=True, timeout=240, env=lingkungan)
    isi = json.loads((tmp_path / "03_akuntabilitas.ipynb").read_text("utf-8"))
    jenis = [set(k["data"]) for sel in isi["cells"] for k in sel.get("outputs", ()) if "data" in k]
    assert jenis
    assert all({"text/html", "text/markdown", "application/vnd.kinerja.blok+json"} <= satu for satu in jenis)
