"""From matplotlib's SVG to the SVG that reports carry: smaller, free of side effects, the same bytes each time.

What changes: no prolog, metadata, style sheet (which would leak into an HTML page) or inline style; glyphs are defined
once; numbers are rounded; each line of text says what it reads (``data-teks``); names of glyphs begin with a hash of
the picture, so that many pictures can stand in one HTML page.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from functools import lru_cache
from xml.etree import ElementTree as ET
from xml.sax.saxutils import quoteattr, unescape

__all__ = ["rapikan"]

_BILANGAN = re.compile(r"-?\d+(?:\.\d+)?(?:e[-+]?\d+)?")
_GESER = re.compile(r"^translate\((-?[\d.]+)")
_AWALAN = "@@"
_DIGIT = "0123456789abcdefghijklmnopqrstuvwxyz"


def _angka(nilai: float, desimal: int) -> str:
    teks = f"{nilai:.{desimal}f}"
    if "." in teks:
        teks = teks.rstrip("0").rstrip(".")
    return "0" if teks in ("-0", "") else teks


def _bulatkan(teks: str, desimal: int) -> str:
    return _BILANGAN.sub(lambda cocok: _angka(float(cocok.group()), desimal), teks)


@lru_cache(maxsize=2048)
def _jalur(d: str) -> str:
    r"""Shorten path data: "M 1 2 \nL 3.000 4" becomes "M1 2L3 4"."""
    rapat = " ".join(_bulatkan(d, 2).split())
    return re.sub(r" ?([A-Za-z]) ?", r"\1", rapat)


def _basis36(nilai: int) -> str:
    hasil = ""
    while True:
        nilai, sisa = divmod(nilai, 36)
        hasil = _DIGIT[sisa] + hasil
        if not nilai:
            return hasil


def _nama(unsur: ET.Element) -> str:
    tag: object = unsur.tag  # a comment has a function here
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _gaya(unsur: ET.Element) -> Iterator[tuple[str, str]]:
    for pernyataan in (unsur.get("style") or "").split(";"):
        nama, titik_dua, nilai = pernyataan.partition(":")
        if titik_dua:
            yield nama.strip(), _bulatkan(nilai.strip(), 2) if not nilai.strip().startswith("#") else nilai.strip()


class _Penulis:
    """Walks over matplotlib's tree once and writes the lean one."""

    def __init__(self, akar: ET.Element) -> None:
        self.akar = akar
        self.sumber = {unsur.get("id"): unsur for unsur in akar.iter() if _nama(unsur) == "path" and unsur.get("id")}
        self.nama: dict[str, str] = {}
        self.definisi: list[str] = []

    def tulis(self) -> str:
        isi = "".join(self._anak(self.akar))
        ukuran = "".join(f' {nama}="{self.akar.get(nama)}"' for nama in ("width", "height", "viewBox"))
        kepala = f'<svg xmlns="http://www.w3.org/2000/svg"{ukuran} stroke-linejoin="round" stroke-linecap="butt">'
        svg = f"{kepala}<defs>{''.join(self.definisi)}</defs>{isi}</svg>"
        sidik = int(hashlib.sha256(svg.encode()).hexdigest()[:12], 16)
        return svg.replace(_AWALAN, "g" + _basis36(sidik)[-5:])

    def _anak(self, induk: ET.Element) -> Iterator[str]:
        for unsur in induk:
            yield from self._unsur(unsur)

    def _unsur(self, unsur: ET.Element) -> Iterator[str]:
        nama = _nama(unsur)
        if nama == "path":
            atribut = "".join(f" {kunci}={quoteattr(nilai)}" for kunci, nilai in _gaya(unsur))
            yield f'<path d="{_jalur(unsur.get("d", ""))}"{atribut}/>'
        elif nama == "g" and any(_nama(anak) == "use" for anak in unsur):
            yield self._tulisan(unsur)
        elif nama == "g":
            warna = dict(_gaya(unsur)).get("fill")
            teks = next((anak.text or "" for anak in unsur if not _nama(anak)), None)
            isi = "".join(self._anak(unsur))
            if teks is not None and isi:
                tanda = f' fill="{warna}"' if warna else ""
                # matplotlib wrote the text into a comment, escaped
                yield f"<g data-teks={quoteattr(unescape(teks.strip()))}{tanda}>{isi}</g>"
            else:
                yield isi

    def _tulisan(self, unsur: ET.Element) -> str:
        """One line of text: its glyphs placed along the baseline."""
        warna = dict(_gaya(unsur)).get("fill")
        bagian = [
            f'<g transform="{_bulatkan(unsur.get("transform", ""), 3)}"' + (f' fill="{warna}">' if warna else ">")
        ]
        for anak in unsur:
            if _nama(anak) != "use":
                continue
            tujuan = next(nilai for kunci, nilai in anak.attrib.items() if kunci.endswith("href")).removeprefix("#")
            if not self.sumber[tujuan].get("d"):
                continue  # a space
            cocok = _GESER.match(anak.get("transform", ""))
            geser = _angka(float(cocok.group(1)), 0) if cocok else "0"
            bagian.append(f'<use href="#{self._glif(tujuan)}"' + (f' x="{geser}"/>' if geser != "0" else "/>"))
        return "".join([*bagian, "</g>"])

    def _glif(self, tujuan: str) -> str:
        if tujuan not in self.nama:
            self.nama[tujuan] = _AWALAN + _basis36(len(self.nama))
            sumber = self.sumber[tujuan]
            self.definisi.append(
                f'<path id="{self.nama[tujuan]}" d="{_jalur(sumber.get("d", ""))}" transform="{sumber.get("transform")}"/>'
            )
        return self.nama[tujuan]


def rapikan(svg: str) -> str:
    """Lean SVG out of what matplotlib wrote."""
    # What is parsed here was written by matplotlib a moment ago.
    pengurai = ET.XMLParser(target=ET.TreeBuilder(insert_comments=True))  # noqa: S314
    return _Penulis(ET.fromstring(svg, parser=pengurai)).tulis()  # noqa: S314
