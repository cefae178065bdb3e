"""The command that makes a new folder: empty and guided, from last year's, or a copy of an example."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from kinerja.cli.bahasa import Perintah
from kinerja.cli.diminta import dokumen_diminta, masa_diminta
from kinerja.cli.folder import folder_laporan
from kinerja.cli.konsol import galat, keluar
from kinerja.cli.perintah import GALAT_DATA, JENIS, app, cetak_galat
from kinerja.dokumen import RENSTRA, UTAMA, Tempat

__all__ = ["new"]


@app.command("new", cls=Perintah)
def new(
    kabupaten: Annotated[
        str, typer.Argument(metavar="KABUPATEN", help="Nama folder kabupaten atau kota, misalnya kota-semarang.")
    ],
    dinas: Annotated[str, typer.Argument(metavar="DINAS", help="Nama folder perangkat daerah, misalnya diskopum.")],
    tahun: Annotated[
        str | None, typer.Argument(metavar="TAHUN|--renstra PERIODE", help="Tahun laporan, misalnya 2024.")
    ] = None,
    periode: Annotated[
        str | None,
        typer.Option("--renstra", metavar="PERIODE", help="Periode Renstra sebagai ganti tahun, misalnya 2025-2029."),
    ] = None,
    params: Annotated[Path, typer.Option("--params", metavar="FOLDER", help="Folder semua laporan.")] = Path("params"),
    asal: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="FOLDER",
            help="Folder laporan tahun lalu: realisasinya menjadi riwayat, naskahnya dibawa untuk ditinjau.",
        ),
    ] = None,
    contoh: Annotated[
        bool,
        typer.Option("--example", help="Menyalin contoh yang ikut terpasang, misalnya kota-semarang diskopum 2023."),
    ] = False,
    jenis: Annotated[
        str | None,
        typer.Option(
            "--document",
            metavar="DOKUMEN",
            help=f"Jenis dokumen: {JENIS}. Bawaannya {UTAMA.kunci}, atau {RENSTRA.kunci} bersama --renstra.",
        ),
    ] = None,
) -> None:
    """Membuat folder laporan baru dengan buku kerja dan naskah yang berpetunjuk."""
    from kinerja.masukan import MasukanSalah, baca, buat_laporan, salin_contoh

    masa = masa_diminta(tahun, periode)
    if contoh and asal:
        raise typer.BadParameter("--example dan --from tidak dipakai bersama; pilih salah satu")
    dokumen = dokumen_diminta(jenis) if jenis else None
    if dokumen and dokumen.tempat is not masa.tempat:
        harus = f"--renstra {masa.isi}" if dokumen.tempat is Tempat.RENSTRA else "TAHUN"
        raise typer.BadParameter(f"{dokumen.sebutan} dibuat dengan {harus}")
    try:
        if contoh:
            folder = salin_contoh(params, kabupaten, dinas, masa)
            keluar.print(f"Contoh disalin ke {escape(str(folder))}; susun dengan:")
            keluar.print(f"  kinerja render {escape(str(folder))}")
            return
        sumber = baca(folder_laporan(asal)) if asal else None
        folder = buat_laporan(params, kabupaten, dinas, masa, sumber, [dokumen] if dokumen else ())
    except MasukanSalah as salah:
        cetak_galat(salah.daftar, akhir="Laporan baru tidak dibuat.")
        raise typer.Exit(GALAT_DATA) from None
    except OSError as salah:
        galat.print(f"[bold red]Gagal:[/] folder {escape(str(params))} tidak dapat ditulisi.")
        raise typer.Exit(GALAT_DATA) from salah
    keluar.print(f"Laporan baru: {escape(str(folder))}")
    keluar.print("Isi params.yaml, data.xlsx, dan narasi, lalu jalankan:")
    keluar.print(f"  kinerja check {escape(str(folder))}")
