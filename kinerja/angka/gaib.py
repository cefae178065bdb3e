"""Characters that nobody sees: they come along from web pages and PDFs, and make two equal codes differ."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["gaib", "tanpa_gaib"]

_JENIS = {"Cf", "Cc", "Cs"}
#: Invisible by their use, not by their category: joiners, fillers, variation selectors.
_LAIN = {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, *range(0x180B, 0x1810), *range(0xFE00, 0xFE10)}
_TERCETAK = re.compile(f"[{''.join(map(chr, sorted(_LAIN)))}]")
_BOLEH = {"\n", "\t", "\r"}
#: Blanks of other widths, and those that do not break.
_SPASI = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")

#: How we print a percentage ourselves: its blank is meant.
_BERPERSEN = re.compile(r"\s*[\d.,+-]+\s*%\s*")


def _tak_terlihat(tanda: str) -> bool:
    return (unicodedata.category(tanda) in _JENIS and tanda not in _BOLEH) or ord(tanda) in _LAIN


def _polos(teks: str) -> bool:
    """Tell whether all characters are seen: Python calls those of invisible categories and all odd blanks unprintable."""
    return teks.isprintable() and (teks.isascii() or not _TERCETAK.search(teks))


def gaib(teks: str) -> tuple[str, ...]:
    r"""Return the invisible characters of a text, each once; blanks count where they stand in a code or number.

    >>> [f"U+{ord(satu):04X}" for satu in gaib("S1.\u200b1")], gaib("Kota\u00a0Semarang"), len(gaib("1\u00a0234"))
    (['U+200B'], (), 1)
    """
    if _polos(teks):
        return ()
    hasil = dict.fromkeys(satu for satu in teks if _tak_terlihat(satu))
    if " " not in teks.strip() and re.search(r"\d", teks) and not _BERPERSEN.fullmatch(teks):
        hasil |= dict.fromkeys(_SPASI.findall(teks))
    return tuple(hasil)


def tanpa_gaib(teks: str) -> str:
    r"""Drop what is invisible; a blank of another width becomes a plain one.

    >>> tanpa_gaib("\ufeffS1.\u200b1\u00a0"), tanpa_gaib("per\u00adsen")
    ('S1.1 ', 'persen')
    """
    if _polos(teks):
        return teks
    return "".join(satu for satu in _SPASI.sub(" ", teks) if not _tak_terlihat(satu))
