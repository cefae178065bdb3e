"""The commands ``kinerja pack``, ``receive`` and ``diff``: what goes from a dinas to the operator of its region."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from kinerja.cli.bahasa import Perintah
from kinerja.cli.folder import folder_keluaran, folder_laporan, mirip, nyata, sebut
from kinerja.cli.perintah import GALAT_DATA, SEBAGIAN, Final, Folder, app, cetak_galat, galat, keluar

if TYPE_CHECKING:
    from kinerja.kirim import Beda, HasilTerima

__all__ = ["diff", "pack", "receive"]


@app.command("pack", cls=Perintah)
def pack(
    folder: Folder,
    keluaran: Annotated[
        Path | None,
        typer.Option("--output", metavar="FOLDER", help="Folder tempat kiriman ditulis; bawaannya output/<kabupaten>."),
    ] = None,
    final: Final = False,
) -> None:
    """Mengemas satu laporan yang sudah benar menjadi satu berkas bersegel untuk dikirim."""
    from kinerja.kirim import kemas
    from kinerja.masukan import MasukanSalah

    folder = folder_laporan(folder)
    daerah = nyata(folder).parents[1]
    tujuan = folder_keluaran(keluaran, daerah.parent)
    try:
        hasil = kemas(folder, tujuan if keluaran else tujuan / daerah.name, final=final)
    except MasukanSalah as salah:
        cetak_galat(salah.daftar, akhir="Kiriman tidak dibuat.")
        raise typer.Exit(GALAT_DATA) from None
    cetak_galat(hasil.peringatan)
    if hasil.sisa:
        keluar.print(f"Tidak ikut dikemas karena bukan bagian laporan: {escape(', '.join(hasil.sisa[:10]))}")
    keluar.print("Kiriman selesai:")
    keluar.print(f"  {escape(sebut(hasil.berkas))}")


@app.command("receive", cls=Perintah)
def receive(
    berkas: Annotated[
        list[Path],
        typer.Argument(metavar="BERKAS...", help="Kiriman dari kinerja pack, .zip lain, atau data.xlsx."),
    ],
    daerah: Annotated[Path, typer.Option("--into", metavar="FOLDER", help="Folder params/<kabupaten> yang menerima.")],
    dinas: Annotated[
        str, typer.Option("--dinas", metavar="DINAS", help="Folder perangkat daerah, bila berkasnya tidak menyebutnya.")
    ] = "",
    tahun: Annotated[
        str, typer.Option("--year", metavar="TAHUN", help="Tahun laporan, bila berkasnya tidak menyebutnya.")
    ] = "",
) -> None:
    """Memeriksa dan menempatkan kiriman perangkat daerah; yang salah dibuatkan surat pengembalian."""
    from kinerja.dokumen import masa_folder
    from kinerja.kirim import SalahTempat, terima
    from kinerja.model import bernama_siput
    from kinerja.terbit import TerbitSalah

    if hilang := [satu for satu in berkas if not satu.is_file()]:
        raise typer.BadParameter(f"berkas “{hilang[0]}” tidak ditemukan")
    if dinas and not bernama_siput(dinas):
        raise typer.BadParameter(f"dinas “{dinas}” hanya boleh memuat huruf kecil, angka, dan tanda hubung")
    if tahun and masa_folder(tahun) is None:
        raise typer.BadParameter(f"tahun “{tahun}” bukan tahun; tulis misalnya 2024")
    if (dinas or tahun) and len(berkas) > 1:
        raise typer.BadParameter("--dinas dan --year hanya untuk satu berkas; terima berkas itu tersendiri")
    gagal = 0
    for satu in berkas:
        try:
            hasil = terima(satu, nyata(daerah), dinas=dinas, tahun=tahun)
        except SalahTempat as salah_tempat:
            dekat = mirip(daerah, (s.parent for s in nyata(daerah).parent.glob("*/kabupaten.yaml")))
            saran = f"; mungkin maksudnya {sebut(dekat[0])}" if dekat else ""
            raise typer.BadParameter(f"{salah_tempat}{saran}") from None
        except TerbitSalah as salah:
            galat.print(f"[bold red]Gagal:[/] {escape(satu.name)}: {escape(salah.pesan)}")
            gagal += 1
            continue
        gagal += not hasil.diterima
        _kabarkan(hasil)
    if gagal:
        raise typer.Exit(GALAT_DATA if gagal == len(berkas) else SEBAGIAN)


def _kabarkan(hasil: HasilTerima) -> None:
    """Tell what became of one file."""
    nama = escape(hasil.nama)
    if hasil.sama:
        keluar.print(f"{nama}: {escape(str(hasil.laporan))} sudah diterima sebelumnya dan tidak berubah.")
        return
    if not hasil.diterima:
        cetak_galat(hasil.daftar, akhir=f"{nama} tidak ditempatkan; isi sebelumnya tidak diubah.")
    else:
        keluar.print(f"{nama}: diterima sebagai {escape(str(hasil.laporan))}.")
        if hasil.perubahan:
            keluar.print(f"  Perubahan: {escape(hasil.perubahan)}.")
    for satu in hasil.catatan:
        keluar.print(f"  {escape(satu)}")
    if hasil.folder:
        isi = "tanda terima" if hasil.diterima else "surat pengembalian, buku kerja bertanda, dan tanda terima"
        keluar.print(f"  {isi.capitalize()}: {escape(sebut(hasil.folder))}")


@app.command("diff", cls=Perintah)
def diff(
    lama: Annotated[
        Path, typer.Argument(metavar="LAMA", help="Folder laporan, kiriman .zip, atau buku kerja .xlsx yang lama.")
    ],
    baru: Annotated[
        Path, typer.Argument(metavar="BARU", help="Folder laporan, kiriman .zip, atau buku kerja .xlsx yang baru.")
    ],
    json: Annotated[
        bool, typer.Option("--json", help="Menulis hasil sebagai JSON untuk program.", show_default=False)
    ] = False,
) -> None:
    """Menyebut angka, target, dan naskah yang berubah di antara dua versi laporan."""
    from kinerja.kirim import susun_json, susun_teks
    from kinerja.masukan import MasukanSalah

    for satu in (lama, baru):
        if not nyata(satu).exists():
            raise typer.BadParameter(f"“{satu}” tidak ditemukan; sebutkan folder laporan, .zip, atau .xlsx")
    try:
        beda = _beda(lama, baru)
    except MasukanSalah as salah:
        cetak_galat(salah.daftar, akhir="Tidak dapat dibandingkan.")
        raise typer.Exit(GALAT_DATA) from None
    if json:
        keluar.out(susun_json(beda), highlight=False)
        return
    keluar.print(f"Lama: {escape(sebut(lama))}")
    keluar.print(f"Baru: {escape(sebut(baru))}")
    for baris in susun_teks(beda):
        keluar.print(escape(baris))


def _beda(lama: Path, baru: Path) -> Sequence[Beda]:
    """Compare two versions; of two folders without faults also what follows from them."""
    from kinerja.kirim import baca_sisi, bandingkan_hasil, bandingkan_sisi
    from kinerja.laporan import periksa_folder

    beda = bandingkan_sisi(baca_sisi(lama), baca_sisi(baru))
    if not all(satu.is_dir() and len(nyata(satu).parents) >= 3 for satu in (lama, baru)):
        return beda
    laporan = [periksa_folder(nyata(satu))[0] for satu in (lama, baru)]
    if laporan[0] is None or laporan[1] is None:
        return beda
    return (*beda, *bandingkan_hasil(laporan[0], laporan[1]))
