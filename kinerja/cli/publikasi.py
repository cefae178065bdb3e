"""``kinerja review laporan.pdf``: published reports, each read, judged and written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rich.markup import escape

from kinerja.cli.konsol import Konsol

if TYPE_CHECKING:
    from kinerja.terbit import HasilPublikasi

__all__ = ["reviu_berkas"]


def reviu_berkas(
    berkas: Sequence[Path],
    keluaran: Path,
    bentuk: Sequence[str],
    keluar: Konsol,
    galat: Konsol,
    kabar: Callable[[str], None],
) -> int:
    """Review published reports, those of one agency beside those of its earlier years; what cannot be read stops no other.

    Parameters
    ----------
    berkas
        the files.
    keluaran
        folder of the outputs.
    bentuk
        ("text",), ("json",), or forms of pages.
    keluar, galat
        standard output and standard error.
    kabar
        is told in Indonesian what happens.

    Returns
    -------
    int
        the exit code: 1 when one could not be read or has an open galat.
    """
    from kinerja.masukan import MasukanSalah, susun_teks
    from kinerja.reviu import Temuan, susun_json
    from kinerja.terbit import reviu_publikasi, terbitkan_publikasi

    kode = 0
    temuan: list[Temuan] = []
    layar = bentuk[0] in ("text", "json")
    luput: list[Path] = []

    def gagal(satu: Path, salah: Exception) -> None:
        galat.print(f"[bold red]Gagal:[/] {escape(satu.name)}: {escape(str(salah))}")
        luput.append(satu)

    try:
        semua = (
            reviu_publikasi(berkas, gagal)
            if layar
            else terbitkan_publikasi(berkas, keluaran, bentuk=bentuk, kabar=kabar, gagal=gagal)
        )
        for _, hasil in semua:
            temuan += [satu.temuan for satu in hasil.tinjauan.temuan]
            if bentuk[0] != "json":
                _tampilkan(hasil, keluar, rinci=layar)
            kode = max(kode, int(hasil.tinjauan.galat_terbuka() > 0))
    except MasukanSalah as salah:
        for baris in susun_teks(salah.daftar):
            galat.print(escape(baris))
        kode = 1
    if bentuk[0] == "json":
        keluar.out(susun_json(temuan), highlight=False)
    return 1 if luput else kode


def _tampilkan(hasil: HasilPublikasi, keluar: Konsol, *, rinci: bool) -> None:
    """Print how much could be read, then the findings or where they are written."""
    from kinerja.reviu import susun_ringkasan, susun_teks
    from kinerja.reviu.lembar import susun_keterbacaan

    lap = hasil.tinjauan.laporan
    if hasil.bacaan:
        keluar.print(f"{escape(hasil.bacaan.nama)}: {escape(' '.join(susun_keterbacaan(hasil.bacaan, hasil.makna)))}")
    if rinci:
        for baris in susun_teks(hasil.tinjauan.temuan):
            keluar.print(escape(baris))
    if hasil.berkas:
        keluar.print("Reviu selesai:")
        for satu in hasil.berkas.values():
            keluar.print(f"  {escape(str(satu))}")
    for kalimat in hasil.catatan:
        keluar.print(f"[yellow]Catatan:[/] {escape(kalimat)}")
    keluar.print(
        f"{escape(lap.identitas.nama)} {lap.tahun or 'tanpa tahun'}: {susun_ringkasan(hasil.tinjauan.temuan)}."
    )
