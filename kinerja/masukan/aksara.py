"""Characters that the PDF can print, and the places of the input that hold others.

The compiler's fonts are inside its wheel and cannot be read from here; its fallback, DejaVu Sans Mono, is the one that
matplotlib brings along too, and has every character that the text face has for Indonesian.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import product
from pathlib import Path

from kinerja.jalur import DiLuar
from kinerja.masukan.galat import Galat
from kinerja.masukan.narasi import Narasi
from kinerja.model import LEMBAR, Data

__all__ = ["PENGGANTI", "peringatan_tanda", "periksa_tanda", "tak_tercetak", "tercetak", "tersedia"]

#: What prints where no font has the character.
PENGGANTI = "\u25a1"

_BERKAS = ("DejaVuSansMono", "DejaVuSansMono-Bold", "DejaVuSansMono-Oblique", "DejaVuSansMono-BoldOblique")
#: Invisible places to break a word.
_LIPATAN = "\u00ad\u200b"


@lru_cache(maxsize=1)
def tersedia() -> frozenset[int]:
    """Return the characters that have a glyph in every style."""
    # A file matplotlibrc in the working folder is not to be read.
    with DiLuar():
        import matplotlib
        from matplotlib.font_manager import get_font

    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    return frozenset.intersection(*(frozenset(get_font(str(folder / f"{nama}.ttf")).get_charmap()) for nama in _BERKAS))


def _tanpa_bentuk(tanda: str) -> bool:
    jenis = unicodedata.category(tanda)
    return jenis == "Co" or (jenis[0] not in "CM" and ord(tanda) not in tersedia())


@lru_cache(maxsize=4096)
def _cetak(tanda: str) -> str:
    if tanda == "\n" or tanda in _LIPATAN:
        return tanda
    if _tanpa_bentuk(tanda):
        return PENGGANTI
    return tanda if unicodedata.category(tanda)[0] != "C" and ord(tanda) in tersedia() else ""


def tercetak(teks: str) -> str:
    """Put a hollow square where no font has a glyph; drop what is invisible, except line breaks and places to break.

    >>> tercetak("100 \u2705\ufe0f, 5 \u2265 4")
    '100 □, 5 ≥ 4'
    """
    if teks.isascii() and teks.isprintable():
        return teks
    return "".join(map(_cetak, unicodedata.normalize("NFC", teks)))


def tak_tercetak(teks: str) -> tuple[str, ...]:
    """Return the characters of a text that print as a hollow square, each once.

    >>> tak_tercetak("Baik \u2705\u2705 sekali \u2265 90")
    ('✅',)
    """
    if teks.isascii():
        return ()
    return tuple(tanda for tanda in dict.fromkeys(unicodedata.normalize("NFC", teks)) if _tanpa_bentuk(tanda))


def periksa_tanda(data: Data, narasi: Mapping[str, Narasi]) -> Iterator[Galat]:
    """Warn of every cell and every line of prose with a character that the PDF cannot print."""
    for lembar, spek in LEMBAR.items():
        # The note of a row is not printed.
        for baris, nama in product(getattr(data, lembar), spek.nama_kolom()[:-1]):
            isi = getattr(baris, nama)
            if isinstance(isi, str):
                yield from peringatan_tanda(baris.asal.berkas, lembar, baris.asal.sel(nama).partition("!")[2], isi)
    for bagian in narasi.values():
        for nomor, isi in enumerate(bagian.teks.split("\n"), start=1):
            yield from peringatan_tanda(bagian.berkas, "", f"baris {nomor}", isi)


def peringatan_tanda(berkas: str, lembar: str, tempat: str, isi: str) -> Iterator[Galat]:
    """Warn of every character of one text that the PDF cannot print."""
    for tanda in tak_tercetak(isi):
        sebutan = f"U+{ord(tanda):04X}"
        if unicodedata.category(tanda) != "Co":
            sebutan = f"“{tanda}” ({sebutan})"
        pesan = f"tanda {sebutan} tidak ada dalam huruf PDF dan tercetak sebagai kotak kosong; hapus atau ganti"
        yield Galat(berkas, lembar, tempat, "tanda_tak_tercetak", pesan, "peringatan")
