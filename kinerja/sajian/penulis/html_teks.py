"""Texts, classes and drawings as HTML; every text is escaped."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from html import escape

from kinerja.sajian.blok import Gambar
from kinerja.sajian.penulis.bahan import pecah_alamat
from kinerja.sajian.penulis.gambar_svg import foto, tanam, ukuran_svg
from kinerja.sajian.penulis.lipat import RENTANG_ANGKA

__all__ = ["kelas_html", "lukisan_html", "teks_bertautan", "teks_html"]

#: What a text may hold that is written otherwise than it stands.
_KHUSUS = re.compile("[&<>\"'\n/–]")


def teks_html(teks: str) -> str:
    """Return a text, which may break behind a slash but not within a range."""
    if not _KHUSUS.search(teks):
        return teks
    aman = escape(teks).replace("\n", "<br>").replace("/", "/<wbr>")
    return RENTANG_ANGKA.sub(r'<span class="utuh">\g<0></span>', aman) if "–" in aman else aman


def teks_bertautan(teks: str) -> str:
    """Return the text of a cell, in which addresses of the web are links."""
    return "".join(
        f'<a href="{escape(alamat)}" rel="noopener">{teks_html(satu)}</a>' if alamat else teks_html(satu)
        for satu, alamat in pecah_alamat(teks)
    )


def kelas_html(*nama: str) -> str:
    """Return the attribute for some classes, "" for none; empty names are left out."""
    isi = " ".join(satu for satu in nama if satu)
    return f' class="{isi}"' if isi else ""


def lukisan_html(satu: Gambar) -> str:
    """Embed a photograph as such, a drawing as one that can be searched and zoomed."""
    potret = foto(satu.svg)
    if potret is None:
        awalan = "g" + hashlib.sha256(f"{satu.kunci}{satu.svg}".encode()).hexdigest()[:8]
        return tanam(satu.svg, awalan, satu.alt)
    jenis, isi = potret
    lebar, tinggi = ukuran_svg(satu.svg)
    data = f"data:image/{jenis};base64,{b64encode(isi).decode()}"
    return f'<img src="{data}" alt="{escape(satu.alt)}" width="{lebar:g}" height="{tinggi:g}">'
