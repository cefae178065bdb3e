"""Words in a place become lines and one text: hyphens at the end of a line, numbers over two lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from kinerja.pembaca.penuntun import tanpa_penuntun
from kinerja.pembaca.unsur import Kata

__all__ = [
    "angka_terpotong",
    "kosakata",
    "mungkin_terpotong",
    "sambung_baris",
    "satu_angka",
    "susun_baris",
    "susun_teks",
]

_BERTITIK = re.compile(r"[-−(]?\d{1,3}(?:\.\d{3})+(?:,\d+)?\)?%?|[-−(]?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?%?")
#: Lines that may be parts of a number, numbers that are whole, and how short the first part may be.
_DIGIT = re.compile(r"(?:Rp\.?)?[-−(]?[\d.,]+\)?%?", re.IGNORECASE)
_ANGKA_UTUH = re.compile(r"(?:Rp\.?)?[-−(]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,4}|,-)?\)?%?", re.IGNORECASE)
_ANGKA_PENDEK = 4
#: No number is longer; what is searched for one at the end of a line.
_PANJANG_ANGKA = 60
#: A decimal that is whole; with another digit it would read as thousands in English.
_DESIMAL = re.compile(r"[-−(]?\d+,\d{1,2}")
#: Two whole numbers that would read as one whose thousands are parted by a blank.
_SEPERTI_RIBUAN = re.compile(r"(?:.*; )?[-−(]?\d{1,3}(?: \d{3})+")
_EKOR_ANGKA = re.compile(r"(?:^|\s)(?:Rp\.?\s*)?([-−(]?\d[\d.,]*)$")
_AWAL_ANGKA = re.compile(r"([.,]?\d[\d.,]*\)?%?)(?=\s|$|,-)")
#: The room between a text and the side of its cell that word processors leave, in points.
_TEPI_SEL = 6.0
_TANDA_BACA = '.,;:()[]"“”'
#: So many letters of a broken word are left over for the next line; words as short as that.
_PENGGALAN = 3
_KATA_PENDEK = frozenset("di ke se dan per no dll dsb s.d rp".split())
_KOSONG: Mapping[str, int] = {}
_ULANG = re.compile(r"(\w+)$")
_TANDA_HUBUNG = ("-", "\u2010", "\u00ad")


def kosakata(kata: Iterable[Kata]) -> Counter[str]:
    """Count the words of a document, as :func:`susun_teks` needs them."""
    return Counter(satu.teks.casefold().strip(_TANDA_BACA) for satu in kata)


def susun_teks(
    kata: Iterable[Kata], lebar: float = 0.0, kenal: Mapping[str, int] = _KOSONG, tepi: float = _TEPI_SEL
) -> str:
    """Return the text of words in the order in which they are read.

    Parameters
    ----------
    kata
        the words.
    lebar
        width of their cell: a word as wide as it may go on in the next line.
    kenal
        how often words occur in the document: it tells a broken word from two that stand below each other.
    tepi
        the room between the text of a cell and each of its sides.
    """
    hasil: list[str] = []
    lalu: list[Kata] = []
    for baris in susun_baris(list(kata)):
        teks = " ".join(satu.teks for satu in baris)
        mepet = bool(lalu) and lebar > 0 and _mepet(lalu, baris, lebar - 2 * tepi)
        if mepet and (_terputus(hasil[-1], teks, kenal) or (len(lalu) == 1 and _sisa(hasil[-1], teks, kenal))):
            hasil[-1] += teks
        else:
            hasil.append(teks)
        lalu = baris
    return tanpa_penuntun(sambung_baris(hasil))


def _mepet(baris: Sequence[Kata], lanjut: Sequence[Kata], lebar: float) -> bool:
    """Say whether a line fills its cell so that the first letter of the next line has no room beside it."""
    panjang = baris[-1].kotak.x1 - baris[0].kotak.x0
    huruf = lanjut[0].huruf[0]
    return lebar - panjang < max(0.6 * panjang / sum(len(satu.huruf) for satu in baris), huruf.x1 - huruf.x0)


def _angka_terputus(depan: str, belakang: str) -> bool:
    """Say whether two lines are one number that a column narrower than it broke between any two digits."""
    berkurung = depan.startswith("(") and belakang.endswith(")")
    cukup = len(depan) >= max(0 if berkurung else _ANGKA_PENDEK, len(belakang))
    return (
        bool(cukup and _DIGIT.fullmatch(depan) and _DIGIT.fullmatch(belakang))
        and _ANGKA_UTUH.fullmatch(depan + belakang) is not None
    )


def mungkin_terpotong(depan: str, belakang: str) -> bool:
    """Say whether two texts can be one number: certain is it only where the first part is none.

    >>> mungkin_terpotong("90,8", "1"), mungkin_terpotong("90,81", "91,72")
    (True, False)
    """
    return satu_angka(depan, belakang) or _angka_terputus(depan, belakang)


def angka_terpotong(depan: str, belakang: str) -> bool:
    """Say whether two texts are one number, of which the first part alone is none: 6.543.673.16 and 3.

    >>> angka_terpotong("6.543.673.16", "3"), angka_terpotong("6.543.", "673"), angka_terpotong("76,50", "3")
    (True, True, False)
    """
    if satu_angka(depan, belakang):
        return True
    return _angka_terputus(depan, belakang) and not _ANGKA_UTUH.fullmatch(depan)


def _terputus(depan: str, belakang: str, kenal: Mapping[str, int]) -> bool:
    """Say whether a line ends within a word that the document has elsewhere."""
    if not depan[-1:].isalpha() or not (belakang[:1].islower() or (depan.isupper() and belakang.isupper())):
        return False
    return kenal.get("".join(_tepi(depan, belakang)), 0) > 0


def _sisa(depan: str, belakang: str, kenal: Mapping[str, int]) -> bool:
    """Say whether a line goes on with what had no room beside a single word: digits of a number, a few letters."""
    if _angka_terputus(depan, belakang):
        return True
    awal, akhir = _tepi(depan, belakang)
    if not depan[-1:].isalpha() or not belakang[:1].islower() or akhir in _KATA_PENDEK or len(akhir) > _PENGGALAN:
        return False
    return len(akhir) < _PENGGALAN or kenal.get(awal, 0) <= 1


def _tepi(depan: str, belakang: str) -> tuple[str, str]:
    """Return the last word of a line and the first one of the next, in small letters."""
    return (
        depan.casefold().split(" ")[-1].strip(_TANDA_BACA),
        belakang.casefold().split(" ")[0].strip(_TANDA_BACA),
    )


def susun_baris(kata: Sequence[Kata]) -> list[list[Kata]]:
    """Gather words to lines from top to bottom, each from left to right; sideways text as it is read."""
    miring = [satu for satu in kata if satu.putar % 4]
    lurus = [satu for satu in kata if satu.putar % 4 == 0]
    if len(miring) > len(lurus):
        return _baris(miring, miring[0].putar % 4)
    hasil = _baris(lurus, 0)
    for satu in miring:
        hasil.append([satu])
    return hasil


def _baris(kata: Sequence[Kata], putar: int) -> list[list[Kata]]:
    """Gather words that overlap across their direction by half."""
    ukur = {id(satu): _bidang(satu, putar) for satu in kata}
    hasil: list[tuple[float, float, list[Kata]]] = []
    for satu in sorted(kata, key=lambda k: (sum(ukur[id(k)][:2]), ukur[id(k)][2])):
        atas, bawah, _ = ukur[id(satu)]
        if hasil:
            a, b, isi = hasil[-1]
            tumpang = min(b, bawah) - max(a, atas)
            if tumpang > 0.5 * min(b - a, bawah - atas):
                isi.append(satu)
                hasil[-1] = (min(a, atas), max(b, bawah), isi) if b - a < bawah - atas else (a, b, isi)
                continue
        hasil.append((atas, bawah, [satu]))
    return [sorted(isi, key=lambda k: ukur[id(k)][2]) for _, _, isi in hasil]


def _bidang(kata: Kata, putar: int) -> tuple[float, float, float]:
    """Return top, bottom and beginning of a word in its own direction."""
    k = kata.kotak
    if putar == 1:
        return k.x0, k.x1, -k.y1
    if putar == 3:
        return -k.x1, -k.x0, k.y0
    if putar == 2:
        return -k.y1, -k.y0, -k.x1
    return k.y0, k.y1, k.x0


def sambung_baris(baris: Sequence[str]) -> str:
    """Join lines to one text: words cut by a hyphen and numbers that a narrow column broke are made whole.

    >>> sambung_baris(["peme\u00ad", "rintah rata-", "rata 10.717.", "308"])
    'pemerintah rata-rata 10.717.308'
    >>> sambung_baris(["76,50", "77,04"])
    '76,50 77,04'
    >>> sambung_baris(["85", "450"])
    '85; 450'
    """
    hasil = ""
    for satu in (isi for isi in baris if isi.strip()):
        hasil = _sambung(hasil, satu.strip()) if hasil else satu.strip()
    return " ".join(hasil.replace("\u00ad", "").split())


def _sambung(depan: str, belakang: str) -> str:
    if depan.endswith(_TANDA_HUBUNG) and depan[-2:-1].isalnum() and belakang[:1].isalnum():
        return depan[:-1] + ("-" if _berhubung(depan, belakang) else "") + belakang
    if depan.endswith("/") or belakang.startswith(("/", ")")):
        return depan + belakang
    if angka_terpotong(depan, belakang):
        return depan + belakang
    satu = f"{depan} {belakang}"
    # Below each other they are the numbers of two rows.
    return f"{depan}; {belakang}" if _SEPERTI_RIBUAN.fullmatch(satu) else satu


def _berhubung(depan: str, belakang: str) -> bool:
    """Say whether the hyphen at the end of a line belongs to its word; a reader of PDF takes each for one that cuts a word.

    It does in a word said twice (rata-rata), between numbers, behind a single letter (e-kinerja), and before a capital
    (non-ASN), but for a word that is all in capitals.
    """
    kata, awal = _ULANG.search(depan[:-1]), belakang[:1]
    if kata is None or len(kata[1]) == 1 or belakang.casefold().startswith(kata[1].casefold()):
        return True
    return not awal.islower() and not (kata[1].isupper() and awal.isupper() and depan.endswith("\u00ad"))


def satu_angka(depan: str, belakang: str) -> bool:
    """Say whether the end of a line and the beginning of the next are one number."""
    ekor, awal = _EKOR_ANGKA.search(depan[-_PANJANG_ANGKA:]), _AWAL_ANGKA.match(belakang)
    if not ekor or not awal:
        return False
    if _DESIMAL.fullmatch(ekor[1]):
        return False
    utuh = ekor[1] + awal[1]
    if not _BERTITIK.fullmatch(utuh):
        return ekor[1].endswith(",") and re.fullmatch(r"[-−]?[\d.]+,\d+%?", utuh) is not None
    return not _BERTITIK.fullmatch(ekor[1]) or awal[1][0] in ".,"
