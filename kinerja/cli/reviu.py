"""``kinerja review``: a report of one's own, its sheet of printed values, or published reports."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from kinerja.angka import gabung
from kinerja.cli.bahasa import Perintah
from kinerja.cli.diminta import folder_hasil
from kinerja.cli.folder import folder_laporan, nyata, sebut
from kinerja.cli.perintah import (
    GALAT_DATA,
    Keluaran,
    app,
    cetak_galat,
    galat,
    kabarkan,
    keluar,
    periksa_tempat,
)
from kinerja.dokumen import REVIU

if TYPE_CHECKING:
    from kinerja.masukan import Galat

__all__ = ["review"]


@app.command("review", cls=Perintah)
def review(
    tujuan: Annotated[
        list[Path],
        typer.Argument(
            metavar="FOLDER|BERKAS...",
            help="Folder laporan params/<kabupaten>/<dinas>/<tahun>; atau laporan terbit: PDF, Word (.docx), teks (.txt), "
            "dan publikasi.xlsx yang sudah dikoreksi.",
        ),
    ],
    bentuk: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="BENTUK",
            help="Bentuk hasil: text; json untuk program; html, pdf, atau keduanya untuk lembar reviu dan reviu.xlsx. "
            "Bawaannya text untuk folder, html,pdf untuk laporan terbit.",
            show_default=False,
        ),
    ] = None,
    keluaran: Keluaran = None,
) -> None:
    """Mereviu laporan dan menyebut setiap temuan dengan tempat, isi, dan yang seharusnya."""
    from kinerja.masukan import BUKU_KERJA

    if len(tujuan) == 1 and tujuan[0].name == BUKU_KERJA and (tujuan[0].parent / "params.yaml").is_file():
        # The workbook of a report stands for its folder.
        tujuan = [tujuan[0].parent]
    terbit = _laporan_terbit(tujuan)
    bentuk = bentuk if bentuk is not None else "html,pdf" if terbit else "text"
    lembar = tuple(dict.fromkeys(satu.strip() for satu in bentuk.split(",")))
    if bentuk not in ("text", "json") and not {*lembar} <= {"html", "pdf"}:
        raise typer.BadParameter(f"bentuk “{bentuk}” tidak dikenal; pilih text, json, html, pdf")
    if terbit:
        from kinerja.cli.publikasi import reviu_berkas

        keluaran = keluaran or Path("output")
        if bentuk not in ("text", "json"):
            periksa_tempat(keluaran, Path(f"{tujuan[0].stem}-{REVIU.kunci}"))
        raise typer.Exit(reviu_berkas(tujuan, keluaran, lembar, keluar, galat, kabarkan))
    folder = folder_laporan(tujuan[0])
    keluaran = folder_hasil(keluaran, folder)
    if bentuk not in ("text", "json"):
        periksa_tempat(keluaran, Path(*nyata(folder).parts[-3:]))
    from kinerja.laporan import periksa_folder
    from kinerja.reviu import susun_json, susun_ringkasan, susun_teks, tinjau

    laporan, daftar = periksa_folder(folder)
    if laporan is None:
        _reviu_publikasi(folder, daftar, bentuk)
        raise typer.Exit(GALAT_DATA)
    tinjauan = tinjau(laporan)
    if bentuk == "json":
        keluar.out(susun_json(satu.temuan for satu in tinjauan.temuan), highlight=False)
    else:
        if bentuk == "text":
            for baris in susun_teks(tinjauan.temuan):
                keluar.print(escape(baris))
        else:
            _lembar_reviu(folder, keluaran, lembar)
        keluar.print(f"{escape(laporan.nama_dinas)} {laporan.masa.sebutan}: {susun_ringkasan(tinjauan.temuan)}.")
    if tinjauan.galat_terbuka():
        raise typer.Exit(GALAT_DATA)


def _laporan_terbit(tujuan: Sequence[Path]) -> bool:
    """Say whether the arguments are files of published reports, not one report folder."""
    from kinerja.pembaca import AKHIRAN

    dikenal = (*AKHIRAN, ".xlsx")
    terbit = [satu.suffix.casefold() in dikenal and not satu.is_dir() for satu in tujuan]
    if all(terbit):
        if hilang := [satu for satu in tujuan if not satu.is_file()]:
            raise typer.BadParameter(f"berkas “{hilang[0]}” tidak ditemukan")
        nama = [satu.stem.casefold() for satu in tujuan if satu.suffix.casefold() != ".xlsx"]
        if kembar := [satu for satu in tujuan if nama.count(satu.stem.casefold()) > 1]:
            raise typer.BadParameter(
                f"ada dua berkas bernama “{kembar[0].stem}”; ganti nama salah satu, atau reviu satu per satu"
            )
        return True
    if len(tujuan) > 1:
        asing = tujuan[terbit.index(False)]
        raise typer.BadParameter(
            f"“{asing}” bukan laporan terbit; sebutkan satu folder, atau berkas {gabung(dikenal, 'atau')}"
        )
    return False


def _reviu_publikasi(folder: Path, daftar: Sequence[Galat], bentuk: str) -> None:
    """Review the published report of a folder whose other input has faults, and name these."""
    from kinerja.laporan import buka_publikasi
    from kinerja.masukan import hanya_publikasi
    from kinerja.reviu import (
        Tingkat,
        periksa_publikasi,
        susun_json,
        susun_ringkasan,
        susun_teks,
        temuan_masukan,
        tinjau,
    )

    publikasi = buka_publikasi(folder)
    temuan = periksa_publikasi(publikasi) if publikasi else ()
    # A workbook of printed values alone is no unfinished report.
    daftar = () if publikasi and hanya_publikasi(folder) else daftar
    if bentuk == "json":
        semua = sorted((*temuan_masukan(daftar), *temuan), key=lambda satu: [*Tingkat].index(satu.tingkat))
        keluar.out(susun_json(semua), highlight=False)
        return
    if publikasi:
        ditinjau = tinjau(publikasi, temuan).temuan
        for baris in susun_teks(ditinjau):
            keluar.print(escape(baris))
        keluar.print(f"Lembar publikasi, tahun {publikasi.tahun}: {susun_ringkasan(ditinjau)}.")
    if daftar or not publikasi:
        cetak_galat(daftar, akhir=f"{'Selebihnya' if publikasi else 'Laporan'} belum dapat direviu.")


def _lembar_reviu(folder: Path, keluaran: Path, bentuk: Sequence[str]) -> None:
    """Write the pages of a review and name them."""
    from kinerja.terbit import TerbitSalah, terbitkan_reviu

    try:
        hasil = terbitkan_reviu(folder, keluaran, bentuk=bentuk, kabar=kabarkan)
    except TerbitSalah as salah:
        galat.print(f"[bold red]Gagal:[/] {escape(salah.pesan)}")
        raise typer.Exit(GALAT_DATA) from None
    keluar.print("Reviu selesai:")
    for berkas in hasil.berkas.values():
        keluar.print(f"  {escape(sebut(berkas))}")
