"""The command ``kinerja watch``: a page beside Excel."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from kinerja.cli.bahasa import Perintah
from kinerja.cli.folder import folder_keluaran, folder_laporan, folder_params, nyata, sebut
from kinerja.cli.perintah import GALAT_DATA, app, galat, keluar

__all__ = ["watch"]


@app.command("watch", cls=Perintah)
def watch(
    folder: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FOLDER]",
            help="Folder laporan, folder params/<kabupaten>, atau kosong untuk memilih dari semua laporan.",
            show_default=False,
        ),
    ] = None,
    keluaran: Annotated[
        Path | None,
        typer.Option("--output", metavar="FOLDER", help="Folder keluaran; bawaannya output di luar folder params."),
    ] = None,
    port: Annotated[
        int, typer.Option("--port", metavar="NOMOR", min=0, help="Nomor port; 0 untuk port mana pun yang bebas.")
    ] = 0,
    diam: Annotated[
        bool,
        typer.Option("--no-browser", help="Hanya menyebut alamatnya, tidak membuka peramban.", show_default=False),
    ] = False,
    pintasan: Annotated[
        bool,
        typer.Option(
            "--shortcut",
            help="Menulis berkas di samping folder params yang membuka halaman pilihan dengan klik ganda, lalu selesai.",
            show_default=False,
        ),
    ] = False,
) -> None:
    """Membuka halaman di samping Excel: kesalahan di atas, laporan di bawah, diperbarui setiap kali disimpan."""
    if pintasan:
        from kinerja.pratinjau import tulis_pintasan

        keluar.print(f"Pintasan ditulis: {escape(sebut(tulis_pintasan(folder_params().parent)))}")
        return
    params, tujuan = _tujuan(folder)
    from kinerja.pratinjau import pratinjau

    try:
        pratinjau(params, folder_keluaran(keluaran, params), tujuan, port=port, peramban=not diam, kabar=_kabarkan)
    except OSError as salah:
        if salah.filename:
            raise
        galat.print(f"[bold red]Gagal:[/] port {port} sedang dipakai program lain; pilih --port lain.")
        raise typer.Exit(GALAT_DATA) from None


def _kabarkan(alamat: str) -> None:
    keluar.print("Halaman terbuka di peramban; bila tidak, buka alamat ini di komputer ini juga:")
    keluar.print(f"  {alamat}")
    keluar.print("Tekan Ctrl-C untuk mengakhiri.")


def _tujuan(folder: Path | None) -> tuple[Path, str]:
    """Return the params folder and the page that is meant."""
    if folder is None:
        return folder_params(), ""
    letak = nyata(folder)
    if (letak / "kabupaten.yaml").is_file():
        return letak.parent, f"daerah/{letak.name}/"
    if letak.is_dir() and any(letak.glob("*/kabupaten.yaml")):
        return letak, ""
    letak = nyata(folder_laporan(folder))
    return letak.parents[2], f"laporan/{letak.parents[1].name}/{letak.parent.name}/{letak.name}/"
