"""Letters of drawings: cleaning, measuring and wrapping text in the face of the document."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from kinerja.masukan.aksara import tersedia
from kinerja.sajian import rupa_huruf

__all__ = ["SPASI_BARIS", "bersih", "bungkus", "lebar_teks", "tinggi_baris"]

#: Distance between baselines, in multiples of the size.
SPASI_BARIS = 1.18
_PENGGANTI = "\u25a1"


@lru_cache(maxsize=4096)
def bersih(teks: str) -> str:
    r"""Put a hollow square where the font has no glyph, and drop control characters except line breaks.

    >>> bersih("a\x00b\n\u7532")
    'ab\n□'
    """
    ada = tersedia()
    hasil = []
    for tanda in unicodedata.normalize("NFC", teks):
        if tanda in "\n\t":
            hasil.append("\n" if tanda == "\n" else " ")
        elif unicodedata.category(tanda)[0] != "C":
            hasil.append(tanda if ord(tanda) in ada else _PENGGANTI)
    return "".join(hasil)


def lebar_teks(teks: str, ukuran: float, tebal: bool = False) -> float:
    """Width of one line in points."""
    return rupa_huruf.lebar_teks(bersih(teks), ukuran, tebal)


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


@rupa_huruf.ingat(maxsize=8192)
def bungkus(teks: str, lebar: float, ukuran: float, tebal: bool = False) -> tuple[str, ...]:
    """Break text into lines no wider than ``lebar`` points; no-break spaces hold, line breaks are kept.

    A last word does not stand alone where the one before can keep it company.

    >>> bungkus("Bidang Pemberdayaan Usaha Mikro", 90, 8)
    ('Bidang Pemberdayaan', 'Usaha Mikro')
    >>> bungkus("Serapan Program Penunjang Urusan", 110, 8)
    ('Serapan Program', 'Penunjang Urusan')
    """
    spasi = lebar_teks("a a", ukuran, tebal) - lebar_teks("aa", ukuran, tebal)
    hasil: list[str] = []
    for alinea in bersih(teks).split("\n"):
        kini: list[str] = []
        panjang, awal = 0.0, len(hasil)
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
        _temani(hasil, awal, lebar, ukuran, tebal)
    return tuple(hasil)


def _temani(baris: list[str], awal: int, lebar: float, ukuran: float, tebal: bool) -> None:
    """Move a word down to a last word that stands alone, where it comes from a line of three or more."""
    if len(baris) - awal < 2 or " " in baris[-1] or baris[-2].count(" ") < 2:
        return
    depan, _, akhir = baris[-2].rpartition(" ")
    if lebar_teks(bersama := f"{akhir} {baris[-1]}", ukuran, tebal) <= lebar:
        baris[-2:] = [depan, bersama]
