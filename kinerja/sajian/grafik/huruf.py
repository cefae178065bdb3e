"""Letters: measuring and wrapping text with the metrics of the fonts that matplotlib brings along.

The font files are named by path, so a font of the same name installed on the machine changes nothing.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

import matplotlib
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.textpath import TextToPath

__all__ = ["KAPITAL", "SPASI_BARIS", "bersih", "bungkus", "huruf", "lebar_teks", "tinggi_baris"]

#: Distance between baselines, in multiples of the size.
SPASI_BARIS = 1.18
#: Height of a capital letter, in multiples of the size.
KAPITAL = 0.73

_BERKAS = {False: "DejaVuSans.ttf", True: "DejaVuSans-Bold.ttf"}
_UKURAN_UKUR = 100.0
_PENGGANTI = "\u25a1"


def _berkas(tebal: bool) -> str:
    return str(Path(matplotlib.get_data_path()) / "fonts" / "ttf" / _BERKAS[tebal])


def huruf(ukuran: float, tebal: bool) -> FontProperties:
    """Font of a size in points."""
    return FontProperties(fname=_berkas(tebal), size=ukuran)


@lru_cache(maxsize=2)
def _tersedia(tebal: bool) -> frozenset[int]:
    return frozenset(get_font(_berkas(tebal)).get_charmap())


@lru_cache(maxsize=4096)
def bersih(teks: str, tebal: bool = False) -> str:
    r"""Put a hollow square where the font has no glyph, and drop control characters except line breaks.

    >>> bersih("a\x00b\n\u7532")
    'ab\n□'
    """
    ada = _tersedia(tebal)
    hasil = []
    for tanda in unicodedata.normalize("NFC", teks):
        if tanda in "\n\t":
            hasil.append("\n" if tanda == "\n" else " ")
        elif unicodedata.category(tanda)[0] != "C":
            hasil.append(tanda if ord(tanda) in ada else _PENGGANTI)
    return "".join(hasil)


@lru_cache(maxsize=8192)
def _lebar_satuan(teks: str, tebal: bool) -> float:
    lebar, _, _ = TextToPath().get_text_width_height_descent(teks, huruf(_UKURAN_UKUR, tebal), ismath=False)
    return float(lebar) / _UKURAN_UKUR


def lebar_teks(teks: str, ukuran: float, tebal: bool = False) -> float:
    """Width of one line in points."""
    return _lebar_satuan(bersih(teks, tebal), tebal) * ukuran if teks else 0.0


def tinggi_baris(jumlah: int, ukuran: float) -> float:
    """Height of that many lines in points, from the top of the capitals to the depth of the last line."""
    return ((jumlah - 1) * SPASI_BARIS + 1.0) * ukuran if jumlah else 0.0


def _pecah(kata: str, lebar: float, ukuran: float, tebal: bool) -> list[str]:
    """Cut a word that is wider than a line: after a slash or hyphen if that helps, else between letters."""
    hasil: list[str] = []
    kini = ""
    for bagian in re.findall(r"[^/\-]+[/\-]*|[/\-]+", kata):
        if lebar_teks(kini + bagian, ukuran, tebal) <= lebar:
            kini += bagian
            continue
        if kini:
            hasil.append(kini)
        kini = ""
        for tanda in bagian:
            if kini and lebar_teks(kini + tanda, ukuran, tebal) > lebar:
                hasil.append(kini)
                kini = ""
            kini += tanda
    return [*hasil, kini] if kini else hasil


@lru_cache(maxsize=8192)
def bungkus(teks: str, lebar: float, ukuran: float, tebal: bool = False) -> tuple[str, ...]:
    """Break text into lines no wider than ``lebar`` points; no-break spaces hold, line breaks are kept.

    >>> bungkus("Bidang Pemberdayaan Usaha Mikro", 90, 8)
    ('Bidang', 'Pemberdayaan Usaha', 'Mikro')
    """
    spasi = lebar_teks("a a", ukuran, tebal) - lebar_teks("aa", ukuran, tebal)
    hasil: list[str] = []
    for alinea in bersih(teks, tebal).split("\n"):
        kini: list[str] = []
        panjang = 0.0
        for kata in re.split(r" +", alinea.strip(" ")):
            potongan = [kata] if lebar_teks(kata, ukuran, tebal) <= lebar else _pecah(kata, lebar, ukuran, tebal)
            for satu in potongan:
                tambah = lebar_teks(satu, ukuran, tebal)
                if kini and (panjang + spasi + tambah > lebar or (len(potongan) > 1 and satu is not potongan[0])):
                    hasil.append(" ".join(kini))
                    kini, panjang = [], 0.0
                panjang += tambah + (spasi if kini else 0.0)
                kini.append(satu)
        hasil.append(" ".join(kini))
    return tuple(hasil)
