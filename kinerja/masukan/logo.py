"""The coat of arms of a region: an image file beside kabupaten.yaml, checked before anything prints it."""

from __future__ import annotations

import re
import warnings
from base64 import b64encode
from io import BytesIO, StringIO
from pathlib import Path
from xml.etree import ElementTree as ET

from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.jaga import baca_bita

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
_ACUAN = re.compile(r"url\(\s*[\"']?#([^)\"'\s]+)")
_SVG = "{http://www.w3.org/2000/svg}"
#: What draws; elements of other programs' own namespaces (Inkscape, RDF) draw nothing and may stay.
_UNSUR = {
    "circle", "clipPath", "defs", "desc", "ellipse", "filter", "g", "line", "linearGradient", "marker", "mask", "metadata",
    "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "stop", "style", "svg", "switch", "symbol", "text",
    "textPath", "title", "tspan", "use", "view",
}  # fmt: skip
_HTML = "{http://www.w3.org/1999/xhtml}"
#: Elements of a drawing with all repetitions written out, and its largest side.
_UNSUR_MAKS = 20_000
_SISI_SVG_MAKS = 100_000
#: How deep elements may stand in each other.
_DALAM_MAKS = 100
_TERLARANG = "memuat skrip, foto, atau tautan ke luar; simpan ulang sebagai SVG polos"
_TERLALU_LUAS = f"berukuran lebih dari {_SISI_MAKS} titik; kecilkan gambarnya"


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
    try:
        return baca_bita(folder, nama, _UKURAN_MAKS)
    except MasukanSalah as salah:
        sebab = {
            "berkas_tidak_ada": f"tidak ditemukan di folder {folder.name}",
            "berkas_terlalu_besar": "lebih besar dari 300 kB; kecilkan gambarnya",
        }
        raise _BukanLogo(sebab.get(salah.daftar[0].kode, salah.daftar[0].pesan)) from None


def _foto(isi: bytes) -> str:
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(BytesIO(isi), formats=list(_JENIS)) as gambar:
                jenis, (lebar, tinggi) = str(gambar.format), gambar.size
                if max(lebar, tinggi) > _SISI_MAKS:
                    raise _BukanLogo(_TERLALU_LUAS)
                gambar.load()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as salah:
        raise _BukanLogo(_TERLALU_LUAS) from salah
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as salah:
        raise _BukanLogo("bukan gambar PNG atau JPEG yang utuh") from salah
    data = b64encode(isi).decode()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {lebar} {tinggi}">'
        f'<image width="{lebar}" height="{tinggi}" href="data:image/{_JENIS[jenis]};base64,{data}"/></svg>'
    )


def _svg(isi: bytes) -> str:
    if _BERBAHAYA.search(isi):
        raise _BukanLogo(_TERLARANG)
    try:
        teks = isi.decode("utf-8-sig")
        akar = _urai(teks)
    except (UnicodeDecodeError, ET.ParseError) as salah:
        raise _BukanLogo("bukan berkas SVG yang utuh") from salah
    if akar.tag != f"{_SVG}svg" or not _berukuran(akar):
        raise _BukanLogo("bukan gambar SVG dengan ukuran (viewBox)")
    # Once more as it was understood: references to characters can hide a word from the first look.
    if any(map(_asing, akar.iter())) or _BERBAHAYA.search(ET.tostring(akar)):
        raise _BukanLogo(_TERLARANG)
    if _jumlah_unsur(akar) > _UNSUR_MAKS:
        raise _BukanLogo("memakai bagian gambar berulang kali sampai terlalu besar; simpan ulang sebagai SVG polos")
    return teks


def _berukuran(akar: ET.Element) -> bool:
    """Tell whether a drawing says how large it is, with sides that are more than nothing."""
    kotak = (akar.get("viewBox") or "").replace(",", " ").split()
    sisi = kotak[2:] if len(kotak) == 4 else [akar.get("width", ""), akar.get("height", "")]
    if kotak and len(kotak) != 4:
        return False
    ukuran = [re.fullmatch(r"\+?([0-9]*\.?[0-9]+(?:e[+-]?[0-9]{1,2})?)(?:px|pt|pc|mm|cm|in)?", satu) for satu in sisi]
    return all(satu is not None and 0 < float(satu[1]) < _SISI_SVG_MAKS for satu in ukuran)


def _jumlah_unsur(akar: ET.Element) -> float:
    """Count the elements of a drawing with every ``use`` written out; one that leads back to itself has no end."""
    bernama = {satu.get("id"): satu for satu in akar.iter() if satu.get("id")}
    hasil: dict[ET.Element, float] = {}

    def hitung(unsur: ET.Element) -> float:
        if unsur in hasil:
            return hasil[unsur]
        hasil[unsur] = float("inf")
        tujuan = unsur.get("href") or unsur.get("{http://www.w3.org/1999/xlink}href") or ""
        nama = [tujuan.removeprefix("#")] if unsur.tag == f"{_SVG}use" else []
        nama += [satu for nilai in unsur.attrib.values() for satu in _ACUAN.findall(nilai)]
        acuan = [bernama[satu] for satu in nama if satu in bernama]
        jumlah = 1 + sum(map(hitung, unsur)) + sum(map(hitung, acuan))
        hasil[unsur] = jumlah
        return jumlah

    try:
        return hitung(akar)
    except RecursionError:
        return float("inf")


def _urai(teks: str) -> ET.Element:
    """Parse a drawing; deep nesting is refused before anything walks down it."""
    dalam = 0
    # Without a document type there are no entities.
    for kejadian, _ in ET.iterparse(StringIO(teks), events=("start", "end")):  # noqa: S314
        dalam += 1 if kejadian == "start" else -1
        if dalam > _DALAM_MAKS:
            raise _BukanLogo(f"bersusun lebih dari {_DALAM_MAKS} tingkat; sederhanakan gambarnya")
    return ET.fromstring(teks)  # noqa: S314


def _asing(unsur: ET.Element) -> bool:
    """Tell whether an element may do more than draw; a backslash can hide a word in a style."""
    if unsur.tag.startswith(_SVG):
        nama = unsur.tag.removeprefix(_SVG)
        gaya = [*unsur.attrib.values(), unsur.text or ""] if nama == "style" else [unsur.get("style", "")]
        return not (nama in _UNSUR or nama.startswith("fe")) or any("\\" in satu for satu in gaya)
    return not unsur.tag.startswith("{") or unsur.tag.startswith(_HTML)
