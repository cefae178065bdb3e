"""The command ``kinerja import``: sources are read, shown, and written only when the person agrees."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from kinerja.cli.bahasa import Perintah
from kinerja.cli.folder import folder_laporan, sebut
from kinerja.cli.perintah import GALAT_DATA, app, galat, keluar

__all__ = ["impor"]

_ARAH = ("", "naik", "turun")


@app.command("import", cls=Perintah)
def impor(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Folder laporan params/<kabupaten>/<dinas>/<tahun> yang diisi.")
    ],
    berkas: Annotated[
        list[Path],
        typer.Argument(metavar="BERKAS...", help="Ekspor SIPD, e-SAKIP, daftar pegawai, KIB, atau buku kerja lain."),
    ],
    coba: Annotated[
        bool, typer.Option("--dry-run", help="Hanya menampilkan ringkasan, tidak menulis apa pun.", show_default=False)
    ] = False,
    ya: Annotated[
        bool, typer.Option("--yes", help="Menulis tanpa bertanya setelah ringkasan ditampilkan.", show_default=False)
    ] = False,
    timpa: Annotated[
        bool,
        typer.Option("--overwrite", help="Isian Anda yang berbeda diganti dengan isi sumber.", show_default=False),
    ] = False,
    peta: Annotated[
        Path | None, typer.Option("--peta", metavar="BERKAS.yaml", help="Peta kolom untuk tabel berbentuk lain.")
    ] = None,
    skpd: Annotated[
        str, typer.Option("--skpd", metavar="KATA", help="Kata dari nama perangkat daerah yang barisnya diambil.")
    ] = "",
    triwulan: Annotated[
        int,
        typer.Option(
            "--triwulan",
            metavar="1-4",
            min=0,
            max=4,
            help="Triwulan bagi realisasi yang tidak menyebutnya.",
            show_default=False,
        ),
    ] = 0,
    sub_kegiatan: Annotated[
        str, typer.Option("--sub-kegiatan", metavar="KODE", help="Sub kegiatan bagi tabel yang tidak menyebutnya.")
    ] = "",
    sasaran: Annotated[
        str, typer.Option("--sasaran", metavar="KODE", help="Sasaran bagi indikator yang tidak menyebutnya.")
    ] = "",
    arah: Annotated[
        str,
        typer.Option(
            "--arah", metavar="ARAH", help="Arah bagi indikator baru yang tidak menyebutnya: naik atau turun."
        ),
    ] = "",
) -> None:
    """Mengisi buku kerja dari ekspor sistem lain; setiap sel tetap diketahui asalnya."""
    from kinerja.impor import Jawaban, baca_impor, baca_peta, susun_ringkasan_impor, terapkan
    from kinerja.masukan import BUKU_KERJA, MasukanSalah
    from kinerja.model import POLA_KODE, POLA_KODE_LOKAL

    if arah not in _ARAH:
        raise typer.BadParameter(f"arah “{arah}” tidak dikenal; pilih naik atau turun")
    if sub_kegiatan and not (POLA_KODE.match(sub_kegiatan) or POLA_KODE_LOKAL.match(sub_kegiatan)):
        raise typer.BadParameter(f"“{sub_kegiatan}” bukan kode sub kegiatan; tulis misalnya 2.17.01.2.01.0001")
    folder = folder_laporan(folder)
    jawaban = Jawaban(skpd=skpd, triwulan=triwulan, sub_kegiatan=sub_kegiatan, sasaran=sasaran, arah=arah)
    try:
        hasil = baca_impor(
            folder,
            berkas,
            peta=baca_peta(peta) if peta else (),
            jawaban=jawaban,
            timpa=timpa,
            tanya=_penanya(diam=ya or coba),
        )
        for baris in susun_ringkasan_impor(hasil):
            keluar.print(escape(baris))
        if coba:
            keluar.print("Tidak ada yang ditulis (--dry-run).")
            return
        if not ya and not _setuju():
            keluar.print("Tidak ada yang ditulis. Jalankan lagi dengan --yes untuk menulisnya.")
            return
        banyak = terapkan(hasil)
    except MasukanSalah as salah:
        for satu in salah.daftar:
            galat.print(escape(str(satu)))
        galat.print("[bold]Tidak ada yang ditulis.[/]")
        raise typer.Exit(GALAT_DATA) from None
    keluar.print(f"{banyak} sel ditulis ke {escape(sebut(folder / BUKU_KERJA))}. Periksa dengan kinerja check.")


def _penanya(*, diam: bool) -> Callable[[str], str] | None:
    """Return what asks at the terminal; None when nobody sits there or wants to be asked."""
    if diam or not (sys.stdin and sys.stdin.isatty() and sys.stdout.isatty()):
        return None

    def tanya(kalimat: str) -> str:
        keluar.print(escape(kalimat))
        return str(typer.prompt("", default="", show_default=False, prompt_suffix="> "))

    return tanya


def _setuju() -> bool:
    """Ask for consent; without a person at the terminal the answer is no."""
    if not (sys.stdin and sys.stdin.isatty()):
        return False
    jawab = str(typer.prompt("Tulis perubahan ini? (ya/tidak)", default="tidak", show_default=False))
    return jawab.strip().casefold() in ("ya", "y")
