"""From matplotlib's SVG to the SVG that reports carry: smaller, free of side effects, the same bytes each time.

What changes: no prolog, metadata, style sheet (which would leak into an HTML page) or inline style; numbers are
rounded; text stays text, in the face of the document, so that it can be searched and copied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

from kinerja.sajian.rupa_huruf import KELUARGA

__all__ = ["rapikan"]

_BILANGAN = re.compile(r"-?\d+(?:\.\d+)?(?:e[-+]?\d+)?")
#: What of matplotlib's style of a text is kept, and under which name.
_GAYA_TEKS = {"font-size": "font-size", "font-weight": "font-weight", "text-anchor": "text-anchor", "fill": "fill"}


def _angka(nilai: float) -> str:
    teks = f"{nilai:.2f}".rstrip("0").rstrip(".")
    return "0" if teks in ("-0", "") else teks


def _bulatkan(teks: str) -> str:
    return _BILANGAN.sub(lambda cocok: _angka(float(cocok.group())), teks)


@lru_cache(maxsize=2048)
def _jalur(d: str) -> str:
    r"""Shorten path data: "M 1 2 \nL 3.000 4" becomes "M1 2L3 4"."""
    rapat = " ".join(_bulatkan(d).split())
    return re.sub(r" ?([A-Za-z]) ?", r"\1", rapat)


def _nama(unsur: ET.Element) -> str:
    return unsur.tag.rpartition("}")[2]


def _gaya(unsur: ET.Element) -> Iterator[tuple[str, str]]:
    for pernyataan in (unsur.get("style") or "").split(";"):
        nama, titik_dua, nilai = pernyataan.partition(":")
        if titik_dua:
            yield nama.strip(), _bulatkan(nilai.strip()) if not nilai.strip().startswith("#") else nilai.strip()


def _isi(induk: ET.Element) -> Iterator[str]:
    for unsur in induk:
        nama = _nama(unsur)
        if nama == "path":
            atribut = "".join(f" {kunci}={quoteattr(nilai)}" for kunci, nilai in _gaya(unsur))
            yield f'<path d="{_jalur(unsur.get("d", ""))}"{atribut}/>'
        elif nama == "text":
            gaya = dict(_gaya(unsur))
            atribut = "".join(f" {baru}={quoteattr(gaya[lama])}" for lama, baru in _GAYA_TEKS.items() if lama in gaya)
            x, y = (_angka(float(unsur.get(sumbu, "0"))) for sumbu in "xy")
            # The size of a unit is a point on paper; what has no unit grows with the drawing.
            yield f'<text x="{x}" y="{y}"{atribut.replace("px", "")}>{escape(unsur.text or "")}</text>'
        elif nama == "g":
            yield from _isi(unsur)


def rapikan(svg: str) -> str:
    """Lean SVG out of what matplotlib wrote a moment ago."""
    akar = ET.fromstring(svg)  # noqa: S314
    ukuran = "".join(f' {nama}="{akar.get(nama)}"' for nama in ("width", "height", "viewBox"))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg"{ukuran} font-family="{KELUARGA}" stroke-linejoin="round" '
        f'stroke-linecap="butt">{"".join(_isi(akar))}</svg>'
    )
