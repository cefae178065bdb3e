"""Folding long words so that they fit a narrow column of the PDF.

Typst has no hyphenation patterns for Indonesian, and codes such as ``KAB/KOTA`` or ``2.17.01.2.01.01`` have no
place to break. :func:`lipat` puts break opportunities into exactly those words that are wider than their column:
soft hyphens between syllables, zero-width spaces behind the separators of a code. Numbers never break.

Word would keep zero-width spaces as letters of the text, which is then copied with them: there, words fold at syllables
only, and a code is left to its column.

>>> lipat("pertanggungjawaban", 60, 10).replace(chr(0xAD), "|")
'pertanggung|jawaban'
>>> lipat("31.826.684.236", 10, 10)
'31.826.684.236'
"""

from __future__ import annotations

import re
from itertools import pairwise

from kinerja.sajian.rupa_huruf import ingat, lebar_teks

__all__ = [
    "MUAT",
    "PEMISAH",
    "RENTANG",
    "RENTANG_ANGKA",
    "SELA_RENTANG",
    "lebar_angka",
    "lipat",
    "suku_kata",
    "tinggi_baris",
]

_SATU = r"(?:[(\[]?(?:Rp\.?)?[-+–−]?\d{1,3}(?:\.\d{3})*(?:,\d+)?%?[)\]]?[.,;:]?|[-+]?\d+(?:[.,]\d+)?%?)"
#: A number, or a range of two.
_ANGKA = re.compile(rf"{_SATU}(?:–{_SATU})?")
#: The dash of a range, such as 5,40–6,20 or 2021–2026, as a pattern for the writers.
SELA_RENTANG = r"(?<=[\d%])–(?=(?:Rp\.?)?\d)"
RENTANG = re.compile(SELA_RENTANG)
#: A range of two numbers within a text.
RENTANG_ANGKA = re.compile(rf"(?:Rp\.?)?\d[\d.,]*%?{SELA_RENTANG}(?:Rp\.?)?\d[\d.,]*%?")
#: Where a code may break: behind its separators, the dash of a range excepted.
PEMISAH = re.compile(r"(?<=[/.,;:_\-–&+=)\\])(?!(?<=[\d%]–)(?:Rp\.?)?\d)(?=.)")
_HURUF = re.compile(r"[A-Za-z]+")
_ADA_ANGKA = re.compile(r"\d")
#: What parts words; a no-break space does not.
_SELA_KATA, _KATA_UTUH = re.compile(r"[^\S\u00a0]+"), re.compile(r"[^\s\u00a0]+")
_SUKU = re.compile(r"(?:ng|ny|sy|kh|[^aiueo])", re.IGNORECASE)

#: So much of the width of a cell may a word take, so that a wrong guess (kerning) does no harm.
MUAT = 0.97


@ingat(maxsize=4096)
def suku_kata(kata: str) -> tuple[str, ...]:
    """Split a word where Indonesian may hyphenate it; no part is shorter than three letters.

    A single consonant (ng, ny, sy and kh count as one) opens the next syllable, of several the first closes the one
    before. The suffix -an is never torn from the consonant that belongs to the stem.

    >>> suku_kata("penyelenggaraan")
    ('penye', 'leng', 'garaan')
    """
    vokal = [i for i, huruf in enumerate(kata) if huruf.lower() in "aiueo"]
    batas: list[int] = []
    for kiri, kanan in pairwise(vokal):
        tengah = kata[kiri + 1 : kanan]
        if not tengah:
            if kata[kiri : kanan + 1].lower() not in {"ai", "au", "oi", "ei", "ie", "ua", "ia"}:
                batas.append(kanan)
            continue
        konsonan = _SUKU.findall(tengah)
        batas.append(kiri + 1 if len(konsonan) == 1 else kiri + 1 + len(konsonan[0]))
    bagian: list[str] = []
    mulai = 0
    for posisi in batas:
        sisa = kata[posisi:]
        akhiran = re.fullmatch(r"(?:ng|ny|[^aiueo])an", sisa, re.IGNORECASE) and sisa.lower() != "kan"
        if posisi - mulai >= 3 and len(sisa) >= 3 and not akhiran:
            bagian.append(kata[mulai:posisi])
            mulai = posisi
    bagian.append(kata[mulai:])
    return tuple(bagian)


def _rangkai(potong: list[tuple[str, str]], lebar: float, ukuran: float, tebal: bool) -> str:
    """Join pieces, breaking only where the line would overflow. A piece is a text and what a break before it needs."""
    hasil = baris = ""
    for teks, sela in potong:
        if baris and lebar_teks(baris + teks + "-", ukuran, tebal) > lebar:
            hasil += sela
            baris = ""
        hasil += teks
        baris += teks
    return hasil


def _kata(kata: str, lebar: float, ukuran: float, tebal: bool) -> str:
    if lebar_teks(kata, ukuran, tebal) <= lebar or _ANGKA.fullmatch(kata):
        return kata
    potong: list[tuple[str, str]] = []
    for ruas in PEMISAH.split(kata):
        sela = "\u200b"
        if RENTANG.search(ruas) or lebar_teks(ruas + "-", ukuran, tebal) <= lebar:
            potong.append((ruas, sela))
            continue
        for suku in suku_kata(ruas) if _HURUF.match(ruas) else (ruas,):
            if lebar_teks(suku + "-", ukuran, tebal) <= lebar:
                potong.append((suku, sela))
            else:
                potong.extend((huruf, sela if i == 0 else "\u200b") for i, huruf in enumerate(suku))
            sela = "\u00ad"
    return _rangkai(potong, lebar, ukuran, tebal)


def _bersuku(kata: str, lebar: float, ukuran: float, tebal: bool) -> str:
    """Fold a word at syllables only; what stands on both sides of a separator stays together."""
    if lebar_teks(kata, ukuran, tebal) <= lebar or not _HURUF.search(kata):
        return kata
    potong: list[tuple[str, str]] = []
    for ruas in PEMISAH.split(kata):
        awal, *lanjut = suku_kata(ruas) if _HURUF.match(ruas) else (ruas,)
        depan = potong.pop() if potong else ("", "")
        potong += [(depan[0] + awal, depan[1]), *((suku, "\u00ad") for suku in lanjut)]
    return _rangkai(potong, lebar, ukuran, tebal)


def lipat(teks: str, lebar: float, ukuran: float, tebal: bool = False, *, suku_saja: bool = False) -> str:
    """Give every word of a text that is wider than ``lebar`` points the break opportunities that it needs.

    Parameters
    ----------
    teks, lebar, ukuran, tebal
        the text, the width and size in points, whether it is bold.
    suku_saja
        break at syllables only, where the form has a mark of its own for them: no zero-width space comes in.

    >>> lipat("Triwulanan/Semesteran 2.17.01.2.01.01", 50, 10, suku_saja=True).replace(chr(0xAD), "|")
    'Triwula|nan/Semes|teran 2.17.01.2.01.01'
    """
    muat = max(lebar * MUAT, ukuran)
    if lebar_teks(teks, ukuran, tebal) <= muat:
        # No word is wider than all of them.
        return teks
    pelipat = _bersuku if suku_saja else _kata
    return _KATA_UTUH.sub(lambda cocok: pelipat(cocok[0], muat, ukuran, tebal), teks)


def lebar_angka(teks: str, ukuran: float, tebal: bool = False) -> float:
    """Return the width in points of the widest number or range in a text, its unit after a no-break space included.

    >>> lebar_angka("dari 1.500 menjadi 12", 10)
    20.8
    """
    if not _ADA_ANGKA.search(teks):
        return 0.0
    potong = _SELA_KATA.split(teks)
    return max(
        (lebar_teks(satu, ukuran, tebal) for satu in potong if _ANGKA.fullmatch(satu.partition("\u00a0")[0])),
        default=0.0,
    )


@ingat(maxsize=8192)
def tinggi_baris(teks: str, lebar: float, ukuran: float, tebal: bool = False) -> int:
    """Guess how many lines a text takes in a column of ``lebar`` points.

    >>> tinggi_baris("satu dua tiga empat", 45, 10)
    2
    """
    jumlah = 0
    for alinea in teks.split("\n"):
        jumlah += 1
        terpakai = 0.0
        for kata in alinea.split():
            panjang = lebar_teks(kata, ukuran, tebal)
            spasi = 0.25 * ukuran if terpakai else 0.0
            if terpakai and terpakai + spasi + panjang > lebar:
                jumlah += 1
                terpakai = spasi = 0.0
            terpakai += spasi + panjang
    return jumlah
