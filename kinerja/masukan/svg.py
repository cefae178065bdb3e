"""Drawings of strangers: an SVG is taken only when it can do nothing but draw, and draws within bounds."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from io import StringIO
from xml.etree import ElementTree as ET

__all__ = ["BukanGambar", "baca_svg"]

#: What an SVG must not hold: entities, scripts and handlers, and references to anything but its own parts.
_BERBAHAYA = re.compile(
    rb"<!(?:DOCTYPE|ENTITY)|<(?:\w+:)?(?:script|foreignObject|image|iframe)\b|\son\w+\s*="
    rb"|href\s*=\s*[\"'](?!#)|url\(\s*(?![\"']?#)|@import",
    re.IGNORECASE,
)
_SVG = "{http://www.w3.org/2000/svg}"
#: What draws; elements of other programs' own namespaces (Inkscape, RDF) draw nothing and may stay.
_UNSUR = {
    "circle", "clipPath", "defs", "desc", "ellipse", "g", "line", "linearGradient", "marker", "mask", "metadata",
    "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "stop", "style", "svg", "switch", "symbol", "text",
    "textPath", "title", "tspan", "use", "view",
}  # fmt: skip
_HTML = "{http://www.w3.org/1999/xhtml}"
#: How deep elements may stand in each other, directly or by reference.
_DALAM_MAKS = 100
#: How many elements a drawing may have once every reference is drawn out, and how long its styles may be.
_UNSUR_MAKS, _GAYA_MAKS = 50_000, 20_000
#: How many times longer than its other side a drawing may be, and the largest size that it may state.
_NISBAH_MAKS, _SISI_MAKS = 20.0, 1e5
#: How many times larger nested transformations may draw: beyond, the numbers of a rasteriser overflow.
_BESAR_MAKS = 1e5
#: How many times larger than what it covers a mask may be.
_LIPAT_MAKS = 10.0
#: Attributes that hold colours, names and words, not numbers.
_BUKAN_UKURAN = {"fill", "stroke", "color", "stop-color", "style", "class", "id", "href", "font-family", "data-name"}

_ACUAN = re.compile(r"url\(\s*[\"']?#([^\"')]*)")
_PANJANG = re.compile(r"\s*(\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})\s*(?:pt|px|mm|cm|in)?\s*")
_ANGKA = re.compile(r"[+-]?(?:\d{1,12}(?:\.\d{0,12})?|\.\d{1,12})(?:[eE][+-]?\d{1,2})?")
_BILANGAN = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_UBAHAN = re.compile(r"(?:scale|matrix)[a-z0-9]*\(([^()]*)\)", re.IGNORECASE)
_TERLARANG = "memuat skrip, foto, atau tautan ke luar; simpan ulang sebagai SVG polos"
_EFEK = "memuat efek (filter); simpan ulang tanpa efek, atau sebagai PNG"
_BESAR = f"memuat bilangan atau pembesaran lebih dari {_SISI_MAKS:.0f}; simpan ulang sebagai SVG polos atau PNG"
_RUMIT = f"menggambar lebih dari {_UNSUR_MAKS} unsur; sederhanakan gambarnya, atau simpan sebagai PNG"


class BukanGambar(Exception):
    """A file cannot be printed as a picture; the argument says why, to stand behind its name."""


def baca_svg(isi: bytes) -> str:
    """Return a drawing as text.

    Raises
    ------
    BukanGambar
        when it is none, may do more than draw, or draws without bounds.
    """
    if _BERBAHAYA.search(isi):
        raise BukanGambar(_TERLARANG)
    try:
        teks = isi.decode("utf-8-sig")
        akar = _urai(teks)
    except (UnicodeDecodeError, ET.ParseError, ValueError) as salah:
        raise BukanGambar("bukan berkas SVG yang utuh; simpan ulang gambarnya") from salah
    if akar.tag != f"{_SVG}svg":
        raise BukanGambar("bukan gambar SVG dengan ukuran (viewBox); simpan ulang sebagai SVG polos")
    _periksa_ukuran(akar)
    if any(unsur.tag == f"{_SVG}filter" or unsur.tag.startswith(f"{_SVG}fe") for unsur in akar.iter()):
        raise BukanGambar(_EFEK)
    # Once more as it was understood: references to characters can hide a word from the first look.
    if any(map(_asing, akar.iter())) or _BERBAHAYA.search(ET.tostring(akar)):
        raise BukanGambar(_TERLARANG)
    _Pencacah(akar).periksa()
    return teks


def _urai(teks: str) -> ET.Element:
    """Parse a drawing; deep nesting is refused before anything walks down it."""
    dalam = 0
    # Without a document type there are no entities.
    for kejadian, _ in ET.iterparse(StringIO(teks), events=("start", "end")):  # noqa: S314
        dalam += 1 if kejadian == "start" else -1
        if dalam > _DALAM_MAKS:
            raise BukanGambar(f"bersusun lebih dari {_DALAM_MAKS} tingkat; sederhanakan gambarnya")
    return ET.fromstring(teks)  # noqa: S314


def _periksa_ukuran(akar: ET.Element) -> None:
    """Refuse a drawing without width or height, or so narrow that nobody can see it."""
    kotak = akar.get("viewBox")
    if kotak is not None:
        bagian = kotak.replace(",", " ").split()
        sah = len(bagian) == 4 and all(map(_ANGKA.fullmatch, bagian))
        lebar, tinggi = (float(bagian[2]), float(bagian[3])) if sah else (0.0, 0.0)
    else:
        cocok = [_PANJANG.fullmatch(akar.get(nama, "")) for nama in ("width", "height")]
        lebar, tinggi = (float(satu[1]) if satu else 0.0 for satu in cocok)
    if not all(0 < sisi <= _SISI_MAKS and math.isfinite(sisi) for sisi in (lebar, tinggi)):
        raise BukanGambar(
            "bukan gambar SVG dengan ukuran (viewBox) yang lebar dan tingginya lebih dari nol; simpan ulang sebagai SVG polos"
        )
    if max(lebar / tinggi, tinggi / lebar) > _NISBAH_MAKS:
        raise BukanGambar(f"lebih dari {_NISBAH_MAKS:g} kali lebih panjang dari sisi lainnya; potong gambarnya")


def _asing(unsur: ET.Element) -> bool:
    """Tell whether an element may do more than draw; a backslash can hide a word in a style."""
    if unsur.tag.startswith(_SVG):
        nama = unsur.tag.removeprefix(_SVG)
        gaya = [*unsur.attrib.values(), unsur.text or ""] if nama == "style" else [unsur.get("style", "")]
        return nama not in _UNSUR or any("\\" in satu for satu in gaya)
    return not unsur.tag.startswith("{") or unsur.tag.startswith(_HTML)


def _perbesaran(unsur: ET.Element) -> float:
    """Return how many times larger an element draws what is in it, at most."""
    hasil = 1.0
    for nama in ("transform", "style", "patternTransform", "gradientTransform"):
        for isi in _UBAHAN.findall(unsur.get(nama, "")):
            hasil *= max(1.0, *(abs(float(satu)) for satu in _BILANGAN.findall(isi)[:4]), 0.0)
    sisi = [abs(float(satu)) for satu in _BILANGAN.findall(unsur.get("viewBox", ""))[2:4]]
    return hasil * max(1.0, 1000 / min(sisi)) if sisi and min(sisi) > 0 else hasil


def _terlampau(unsur: ET.Element) -> bool:
    """Tell whether an attribute of an element holds a number beyond all measure.

    The region of a mask counts in sizes of what it covers.
    """
    berlipat = unsur.tag == f"{_SVG}mask" and unsur.get("maskUnits") != "userSpaceOnUse"
    return any(
        abs(float(satu)) > (_LIPAT_MAKS if berlipat else _SISI_MAKS)
        for nama, nilai in unsur.attrib.items()
        if unsur.tag.startswith(_SVG) and not nama.startswith(("{", "data-", "aria-")) and nama not in _BUKAN_UKURAN
        if "#" not in nilai
        for satu in _BILANGAN.findall(nilai)
    )


class _Pencacah:
    """Counts what a drawing draws, references drawn out: a few lines of nested ``<use>`` can mean billions."""

    def __init__(self, akar: ET.Element) -> None:
        self._akar = akar
        self._unsur: Mapping[str, ET.Element] = {nama: satu for satu in akar.iter() if (nama := satu.get("id"))}
        gaya = " ".join(satu.text or "" for satu in akar.iter(f"{_SVG}style"))
        if len(gaya) > _GAYA_MAKS or _UBAHAN.search(gaya):
            raise BukanGambar("memuat gaya (style) yang terlalu rumit; simpan ulang sebagai SVG polos atau PNG")
        self._gaya = tuple(dict.fromkeys(_ACUAN.findall(gaya)))
        self._jumlah: dict[ET.Element, tuple[int, float]] = {}
        self._terbuka: set[ET.Element] = set()

    def periksa(self) -> None:
        """Raise BukanGambar for a circle of references, too many elements, or numbers that are too large."""
        self._hitung(self._akar, 0)
        if any(map(_terlampau, self._akar.iter())):
            raise BukanGambar(_BESAR)

    def _hitung(self, unsur: ET.Element, dalam: int) -> tuple[int, float]:
        if unsur in self._jumlah:
            return self._jumlah[unsur]
        if unsur in self._terbuka or dalam > 2 * _DALAM_MAKS:
            raise BukanGambar("memuat acuan yang berputar atau terlalu dalam; simpan ulang sebagai SVG polos atau PNG")
        self._terbuka.add(unsur)
        jumlah, besar = 1, 1.0
        for satu in (*unsur, *self._acuan(unsur)):
            isi, kali = self._hitung(satu, dalam + 1)
            jumlah, besar = jumlah + isi, max(besar, kali)
            if jumlah > _UNSUR_MAKS:
                raise BukanGambar(_RUMIT)
        besar *= _perbesaran(unsur)
        if besar > _BESAR_MAKS:
            raise BukanGambar(_BESAR)
        self._terbuka.discard(unsur)
        self._jumlah[unsur] = (jumlah, besar)
        return jumlah, besar

    def _acuan(self, unsur: ET.Element) -> Iterator[ET.Element]:
        for nama, nilai in unsur.attrib.items():
            if nama.rpartition("}")[2] == "href":
                yield from self._cari(nilai.removeprefix("#"))
            for id_acuan in _ACUAN.findall(nilai) if "url(" in nilai else ():
                yield from self._cari(id_acuan)
        if self._gaya and unsur.get("class"):
            for id_acuan in self._gaya:
                yield from self._cari(id_acuan)

    def _cari(self, nama: str) -> Iterator[ET.Element]:
        if nama in self._unsur:
            yield self._unsur[nama]
