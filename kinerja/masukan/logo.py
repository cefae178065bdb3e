"""The coat of arms of a region: an image file beside kabupaten.yaml, checked before anything prints it."""

from __future__ import annotations

import re
from pathlib import Path

from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.gambar import buka_foto, foto_dalam_svg, siap_cetak
from kinerja.masukan.jaga import MB, baca_bita
from kinerja.masukan.svg import BukanGambar, baca_svg

__all__ = ["baca_gambar_sampul", "baca_logo"]

_UKURAN_MAKS = 300_000
_SAMPUL_MAKS = 12 * MB
_SISI_MAKS = 4_000
_NAMA = re.compile(r"[\w-][\w. -]*\.(?:png|jpe?g|svg)", re.IGNORECASE)


def baca_logo(folder: Path, nama: str, galat: list[Galat]) -> str:
    """Return the image as an SVG drawing, a photograph embedded in one; "" with a fault when it cannot be used.

    Parameters
    ----------
    folder
        folder of the region; the file lies in it, not below and not elsewhere.
    nama
        name of the file as kabupaten.yaml says it.
    galat
        takes the fault.
    """
    try:
        isi = _muat(folder, nama)
        return baca_svg(isi) if nama.casefold().endswith(".svg") else _foto(isi)
    except BukanGambar as salah:
        galat.append(Galat("kabupaten.yaml", "", "isian logo", "logo_salah", f"logo “{nama}” {salah}"))
        return ""


def baca_gambar_sampul(folder: Path, nama: str, galat: list[Galat]) -> str:
    """Return the picture of the cover, ready to print, as :func:`baca_logo` does; a photograph is made as small as it prints."""
    try:
        isi = _muat(folder, nama, _SAMPUL_MAKS)
        return baca_svg(isi) if nama.casefold().endswith(".svg") else siap_cetak(isi)
    except BukanGambar as salah:
        pesan = f"gambar sampul “{nama}” {salah}"
        galat.append(Galat("kabupaten.yaml", "", "isian rupa.gambar_sampul", "gambar_salah", pesan))
        return ""


def _muat(folder: Path, nama: str, batas: int = _UKURAN_MAKS) -> bytes:
    if not _NAMA.fullmatch(nama):
        raise BukanGambar("bukan nama berkas PNG, JPEG, atau SVG di folder yang sama dengan kabupaten.yaml")
    try:
        return baca_bita(folder, nama, batas)
    except MasukanSalah as salah:
        (satu,) = salah.daftar
        if satu.kode == "berkas_terlalu_besar":
            ukuran = f"{batas // MB} MB" if batas >= MB else f"{batas // 1000} kB"
            raise BukanGambar(f"lebih besar dari {ukuran}; kecilkan gambarnya") from None
        raise BukanGambar(satu.pesan.removeprefix("berkas ")) from None


def _foto(isi: bytes) -> str:
    gambar = buka_foto(isi, _SISI_MAKS, _SISI_MAKS**2)
    return foto_dalam_svg(isi, {"PNG": "png", "JPEG": "jpeg"}[str(gambar.format)], gambar.size)
