"""SVG drawings made fit for a page that holds many of them.

Our charts and diagrams come as separate SVG files. Inside one HTML page their ids must not clash, their style rules
must not leak to other drawings, and nothing in them may run or load.

>>> svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><g id="a"/><use href="#a"/></svg>'
>>> ukuran_svg(svg)
(4.0, 2.0)
>>> 'id="g1-a"' in tanam(svg, "g1", "Peta") and 'href="#g1-a"' in tanam(svg, "g1", "Peta")
True
"""

from __future__ import annotations

import re
from base64 import b64decode
from xml.etree import ElementTree as ET

__all__ = ["foto", "tanam", "ukuran_svg"]

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_BUANG = {"script", "foreignObject", "metadata", "title", "desc"}
#: A drawing that is one photograph and nothing else (:func:`kinerja.masukan.gambar.foto_dalam_svg`).
_FOTO = re.compile(
    r'<svg xmlns="[^"]+" viewBox="0 0 \d+ \d+"><image width="\d+" height="\d+"'
    r' href="data:image/(png|jpeg);base64,([A-Za-z0-9+/=]+)"/></svg>'
)
_URL = re.compile(r"url\(\s*['\"]?#([^'\")\s]+)['\"]?\s*\)")
_PANJANG = re.compile(r"\s*([\d.]+)\s*(pt|px|mm|cm|in)?\s*")
_SATUAN = {"": 1.0, "px": 1.0, "pt": 4 / 3, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


def _akar(svg: str) -> ET.Element:
    ET.register_namespace("", _SVG)
    ET.register_namespace("xlink", _XLINK)
    return ET.fromstring(svg.strip())  # noqa: S314 - drawn by kinerja.sajian.grafik


def _ukuran(akar: ET.Element) -> tuple[float, float]:
    kotak = akar.get("viewBox", "").replace(",", " ").split()
    if len(kotak) == 4:
        return float(kotak[2]), float(kotak[3])
    hasil: list[float] = []
    for nama in ("width", "height"):
        cocok = _PANJANG.fullmatch(akar.get(nama, ""))
        if cocok is None:
            return 3.0, 2.0
        hasil.append(float(cocok[1]) * _SATUAN[cocok[2] or ""])
    return hasil[0], hasil[1]


def ukuran_svg(svg: str) -> tuple[float, float]:
    """Return width and height of a drawing in its own units; a drawing without a size counts as 3 by 2."""
    return _ukuran(_akar(svg))


def foto(svg: str) -> tuple[str, bytes] | None:
    """Return the kind and the bytes of the one photograph of which a drawing consists, None for any other drawing."""
    cocok = _FOTO.fullmatch(svg)
    return (cocok[1], b64decode(cocok[2])) if cocok else None


def tanam(svg: str, awalan: str, alt: str) -> str:
    """Return a drawing as an inline ``<svg>``: ids carry ``awalan``, styles are scoped, the text alternative is set.

    Scripts, event handlers, foreign content and references to anything outside the drawing are left out.
    """
    akar = _akar(svg)
    lebar, tinggi = _ukuran(akar)
    _bersihkan(akar)
    for unsur in akar.iter():
        _sesuaikan(unsur, awalan)
    for nama in ("width", "height"):
        akar.attrib.pop(nama, None)
    akar.set("viewBox", akar.get("viewBox") or f"0 0 {lebar:g} {tinggi:g}")
    akar.set("id", awalan)
    akar.set("role", "img")
    akar.set("aria-label", alt)
    akar.set("focusable", "false")
    return ET.tostring(akar, encoding="unicode", short_empty_elements=True)


def _nama(tag: str) -> str:
    return tag.rpartition("}")[2]


def _bersihkan(unsur: ET.Element) -> None:
    for anak in list(unsur):
        # What a drawing program notes in its own name draws nothing, and may tell where a file lay.
        if _nama(anak.tag) in _BUANG or not anak.tag.startswith(f"{{{_SVG}}}"):
            unsur.remove(anak)
        else:
            _bersihkan(anak)


def _sesuaikan(unsur: ET.Element, awalan: str) -> None:
    for nama, nilai in list(unsur.attrib.items()):
        polos = _nama(nama)
        if polos.lower().startswith("on") or (nama.startswith("{") and not nama.startswith((f"{{{_XLINK}}}", _XML))):
            del unsur.attrib[nama]
        elif polos == "id":
            unsur.set(nama, f"{awalan}-{nilai}")
        elif polos == "href":
            if nilai.startswith("#"):
                unsur.set(nama, f"#{awalan}-{nilai[1:]}")
            elif not nilai.startswith("data:image/"):
                del unsur.attrib[nama]
        elif "url(" in nilai:
            unsur.set(nama, _URL.sub(rf"url(#{awalan}-\1)", nilai))
    if _nama(unsur.tag) == "style" and unsur.text:
        unsur.text = _lingkupi(unsur.text, awalan)


def _lingkupi(aturan: str, awalan: str) -> str:
    """Limit each rule of a style sheet to the drawing that holds it."""
    tanpa_muat = re.sub(r"@import[^;]*;?", "", aturan)
    hasil = []
    for pemilih, isi in re.findall(r"([^{}]+)\{([^{}]*)\}", tanpa_muat):
        lokal = ", ".join(
            f"#{awalan} " + re.sub(r"#([A-Za-z_])", rf"#{awalan}-\1", satu.strip()) for satu in pemilih.split(",")
        )
        isi_lokal = _URL.sub(rf"url(#{awalan}-\1)", isi)
        hasil.append(f"{lokal} {{{isi_lokal}}}")
    return "\n".join(hasil)
