"""Characters that the PDF can print, and the places of the input that hold others.

The compiler's fonts are inside its wheel and cannot be read from here; its fallback, DejaVu Sans Mono, has every
character that the text face has for Indonesian. Which these are is written down here, for to load a library of fonts
for it takes longer than to check the input.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import product

from kinerja.masukan.galat import Galat
from kinerja.masukan.narasi import Narasi
from kinerja.model import LEMBAR, Data

__all__ = ["PENGGANTI", "peringatan_tanda", "periksa_tanda", "tak_tercetak", "tercetak", "tersedia"]

#: What prints where no font has the character.
PENGGANTI = "\u25a1"

#: The characters of DejaVu Sans Mono 2.37 that have a glyph in every style: numbers of Unicode, first and last of each run.
_TERSEDIA = (
    "20-7e a0-1c3 1cd-1dd 1df-1e3 1e6-1ef 1f4-1f6 1f8-1f9 1fc-21f 221 224-241 243-245 24c-24d 250-2b9 2bb-2c1 2c6-2c9 "
    "2cc-2d3 2d6-2de 2e0-2e9 2ee 2f3 300-33f 343 358 361 374-375 37a 37e 384-38a 38c 38e-3a1 3a3-3ce 3d0-3e1 3f0-45f "
    "462-463 472-473 490-49b 4a2-4a5 4aa-4b3 4ba-4bb 4c0-4c4 4c7-4c8 4cb-4cc 4cf-4f9 510-511 51a-51d 531-556 559-55f "
    "561-587 589-58a e3f e81-e82 e84 e87-e88 e8a e8d e94-e97 e99-e9f ea1-ea3 ea5 ea7 eaa-eab ead-eb9 ebb-ebc ec8-ecd "
    "10d0-10fc 1d02 1d08-1d09 1d14 1d16-1d17 1d1d-1d1f 1d2c-1d2e 1d30-1d3c 1d3e-1d5b 1d62-1d65 1d77-1d78 1d7b 1d85 "
    "1d9b-1db7 1db9-1dbf 1e00-1e13 1e18-1e2d 1e30-1e4d 1e54-1e63 1e68-1e79 1e7c-1e99 1e9b 1e9f-1ea1 1eac-1ead "
    "1eb0-1eb1 1eb6-1eb9 1ebc-1ebd 1ec6-1ec7 1eca-1ecd 1ed8-1edd 1ee0-1ee5 1ee8-1eeb 1eee-1ef5 1ef8-1ef9 1f00-1f15 "
    "1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3 1fd6-1fdb "
    "1fdd-1fef 1ff2-1ff4 1ff6-1ffe 2000-200a 2010-2023 2026 202f-2037 2039-203a 203c-203f 2045-2049 204b 205f "
    "2070-2071 2074-208e 2090-209c 20a0-20b5 20b8-20b9 2102 2105 210d-210f 2115-2117 2119-211a 211d 2122 2124 2126 "
    "212a-212b 212e 2148 2150-2151 2153-215f 2189 2190-2213 2215 2217-2220 2223 2227-222d 2234-223d 2241-2269 "
    "226d-228b 228d-22a5 22b2-22b5 22b8 22c2-22c6 22cd-22d1 22da-22e9 22ef 2300-2306 2308-2315 2318-2319 231c-2321 "
    "2325-2328 232b 2335-237a 237d 2380-2383 2388-238b 2395 239b-23ae 23ce-23cf 2423 2500-2600 2638-263c 263f-2647 "
    "2660-2667 2669-266f 27c2 27c5-27c6 27dc 27e0 27e6-27eb 27f5-27f7 2987-2988 2997-2998 29eb 29fa-29fb 2a00 2a2f "
    "2a6a-2a6b 2b05-2b0d 2b12-2b1a 2c64 2c6d-2c70 2c75-2c77 2c79-2c7a 2c7c-2c7f 2e18 2e1f 2e22-2e25 2e2e a708-a716 "
    "a71b-a71f a722-a727 a789-a78e a790-a791 a7aa a7f8-a7f9 f6c5 fb01-fb02 fff9-fffd 1d55a"
)
#: Invisible places to break a word.
_LIPATAN = "\u00ad\u200b"


@lru_cache(maxsize=1)
def tersedia() -> frozenset[int]:
    """Return the characters that have a glyph in every style."""
    rentang = (satu.partition("-") for satu in _TERSEDIA.split())
    return frozenset(kode for awal, _, akhir in rentang for kode in range(int(awal, 16), int(akhir or awal, 16) + 1))


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
