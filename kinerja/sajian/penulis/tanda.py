"""Characters that the PDF can print.

The compiler's fonts are inside its wheel and cannot be read from here; its fallback, DejaVu Sans Mono, is the one that
matplotlib brings along too, and has every character that the text face has for Indonesian.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

import matplotlib
from matplotlib.font_manager import get_font

__all__ = ["PENGGANTI", "tercetak", "tersedia"]

#: What prints where no font has the character.
PENGGANTI = "\u25a1"

_BERKAS = ("DejaVuSansMono", "DejaVuSansMono-Bold", "DejaVuSansMono-Oblique", "DejaVuSansMono-BoldOblique")
#: Invisible places to break a word.
_LIPATAN = "\u00ad\u200b"


@lru_cache(maxsize=1)
def tersedia() -> frozenset[int]:
    """Return the characters that have a glyph in every style."""
    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    return frozenset.intersection(*(frozenset(get_font(str(folder / f"{nama}.ttf")).get_charmap()) for nama in _BERKAS))


def tercetak(teks: str) -> str:
    """Put a hollow square where no font has a glyph; drop what is invisible, except line breaks and places to break.

    >>> tercetak("100 \u2705\ufe0f, 5 \u2265 4")
    '100 □, 5 ≥ 4'
    """
    if teks.isascii() and teks.isprintable():
        return teks
    ada = tersedia()
    hasil = []
    for tanda in unicodedata.normalize("NFC", teks):
        jenis = unicodedata.category(tanda)
        if tanda == "\n" or tanda in _LIPATAN:
            hasil.append(tanda)
        elif jenis == "Co" or (jenis[0] not in "CM" and ord(tanda) not in ada):
            hasil.append(PENGGANTI)
        elif jenis[0] != "C" and ord(tanda) in ada:
            hasil.append(tanda)
    return "".join(hasil)
