"""The coat of arms of a region: an image file beside kabupaten.yaml, checked before anything prints it."""

from __future__ import annotations

import re
from pathlib import Path

from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.gambar import buka_foto, foto_dalam_svg
from kinerja.masukan.jaga import baca_bita
from kinerja.masukan.svg import BukanGambar, baca_svg

__all__ = ["baca_logo"]

_UKURAN_MAKS = 300_000
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


def _muat(folder: Path, nama: str) -> bytes:
    if not _NAMA.fullmatch(nama):
        raise BukanGambar("bukan nama berkas PNG, JPEG, atau SVG di folder yang sama dengan kabupaten.yaml")
    try:
        return baca_bita(folder, nama, _UKURAN_MAKS)
    except MasukanSalah as salah:
        (satu,) = salah.daftar
        if satu.kode == "berkas_terlalu_besar":
            raise BukanGambar("lebih besar dari 300 kB; kecilkan gambarnya") from None
        raise BukanGambar(satu.pesan.removeprefix("berkas ")) from None


def _foto(isi: bytes) -> str:
    gambar = buka_foto(isi, _SISI_MAKS, _SISI_MAKS**2)
    return foto_dalam_svg(isi, {"PNG": "png", "JPEG": "jpeg"}[str(gambar.format)], gambar.size)
