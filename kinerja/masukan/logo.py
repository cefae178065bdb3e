"""The coat of arms of a region: an image file beside kabupaten.yaml, checked before anything prints it."""

from __future__ import annotations

import re
from base64 import b64encode
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

from kinerja.masukan.galat import Galat

__all__ = ["baca_logo"]

_UKURAN_MAKS = 300_000
_SISI_MAKS = 4_000
_JENIS = {"PNG": "png", "JPEG": "jpeg"}
#: What an SVG must not hold: entities, scripts and handlers, and references to anything but its own parts.
_BERBAHAYA = re.compile(
    rb"<!(?:DOCTYPE|ENTITY)|<(?:\w+:)?(?:script|foreignObject|image|iframe)\b|\son\w+\s*="
    rb"|href\s*=\s*[\"'](?!#)|url\(\s*(?![\"']?#)|@import",
    re.IGNORECASE,
)
_SVG = "{http://www.w3.org/2000/svg}svg"


class _BukanLogo(Exception):
    """The file cannot be the coat of arms; the argument is the sentence for the officer."""


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
        return _svg(isi) if nama.casefold().endswith(".svg") else _foto(isi)
    except _BukanLogo as salah:
        galat.append(Galat("kabupaten.yaml", "", "isian logo", "logo_salah", f"logo “{nama}” {salah}"))
        return ""


def _muat(folder: Path, nama: str) -> bytes:
    if not re.fullmatch(r"[\w-][\w. -]*\.(?:png|jpe?g|svg)", nama, re.IGNORECASE):
        raise _BukanLogo("bukan nama berkas PNG, JPEG, atau SVG di folder yang sama dengan kabupaten.yaml")
    berkas = folder / nama
    if not berkas.is_file():
        raise _BukanLogo(f"tidak ditemukan di folder {folder.name}")
    if berkas.resolve().parent != folder.resolve():
        raise _BukanLogo(f"menunjuk ke luar folder {folder.name}; salin berkasnya ke sana")
    if berkas.stat().st_size > _UKURAN_MAKS:
        raise _BukanLogo("lebih besar dari 300 kB; kecilkan gambarnya")
    return berkas.read_bytes()


def _foto(isi: bytes) -> str:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(BytesIO(isi), formats=list(_JENIS)) as gambar:
            jenis, (lebar, tinggi) = str(gambar.format), gambar.size
            if max(lebar, tinggi) > _SISI_MAKS:
                raise _BukanLogo(f"berukuran lebih dari {_SISI_MAKS} titik; kecilkan gambarnya")
            gambar.load()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as salah:
        raise _BukanLogo("bukan gambar PNG atau JPEG yang utuh") from salah
    data = b64encode(isi).decode()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {lebar} {tinggi}">'
        f'<image width="{lebar}" height="{tinggi}" href="data:image/{_JENIS[jenis]};base64,{data}"/></svg>'
    )


def _svg(isi: bytes) -> str:
    if _BERBAHAYA.search(isi):
        raise _BukanLogo("memuat skrip, foto, atau tautan ke luar; simpan ulang sebagai SVG polos")
    try:
        teks = isi.decode("utf-8-sig")
        akar = ET.fromstring(teks)  # noqa: S314 - without a document type there are no entities
    except (UnicodeDecodeError, ET.ParseError) as salah:
        raise _BukanLogo("bukan berkas SVG yang utuh") from salah
    if akar.tag != _SVG or not (akar.get("viewBox") or (akar.get("width") and akar.get("height"))):
        raise _BukanLogo("bukan gambar SVG dengan ukuran (viewBox)")
    return teks
