"""The command ``kinerja lab``: JupyterLab on notebooks of one's own, beside the params folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from kinerja.cli.bahasa import Perintah
from kinerja.cli.folder import folder_params, nyata, sebut
from kinerja.cli.perintah import app, keluar

__all__ = ["lab"]


@app.command("lab", cls=Perintah)
def lab(
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FOLDER]",
            help="Folder params, atau folder di dalamnya; bawaannya params dari folder ini ke atas.",
            show_default=False,
        ),
    ] = None,
    port: Annotated[
        int, typer.Option("--port", metavar="NOMOR", min=0, help="Nomor port; 0 untuk yang biasa dipakai JupyterLab.")
    ] = 0,
    diam: Annotated[
        bool,
        typer.Option("--no-browser", help="Hanya menyebut alamatnya, tidak membuka peramban.", show_default=False),
    ] = False,
    siapkan: Annotated[
        bool,
        typer.Option("--copy-only", help="Hanya menyalin notebook ke samping folder params.", show_default=False),
    ] = False,
) -> None:
    """Membuka JupyterLab pada notebook di samping folder params; yang belum ada disalin dari paket."""
    from kinerja.dokumen import NAMA_NOTEBOOK, salin_notebook
    from kinerja.laporan import AKAR

    params = _params(folder)
    baru = salin_notebook(params)
    notebook = params.parent / NAMA_NOTEBOOK
    if baru:
        keluar.print(f"Notebook disalin ke {escape(sebut(notebook))}: {escape(', '.join(baru))}")
        keluar.print("Laporan berikutnya disusun dengan notebook itu; hapus foldernya untuk kembali ke bawaan.")
    if siapkan:
        return
    perintah = [sys.executable, "-P", "-m", "jupyterlab", f"--ServerApp.root_dir={params.parent}"]
    perintah += [f"--ServerApp.port={port}"] if port else []
    perintah += ["--no-browser"] if diam else [f"--LabApp.default_url=/lab/tree/{NAMA_NOTEBOOK}"]
    hasil = subprocess.run(perintah, env={**os.environ, AKAR: str(params)}, check=False)  # noqa: S603
    raise typer.Exit(hasil.returncode)


def _params(folder: Path | None) -> Path:
    """Return the params folder that is meant."""
    if folder is None:
        return folder_params()
    letak = nyata(folder)
    for satu in (letak, *letak.parents):
        if satu.is_dir() and any(satu.glob("*/kabupaten.yaml")):
            return satu
    raise typer.BadParameter(f"“{folder}” bukan folder params dan tidak berada di dalamnya")
