"""Lines of running text become paragraphs, and these sentences with their places."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from kinerja.pembaca.baris_prosa import dinilai
from kinerja.pembaca.judul import cari_judul
from kinerja.pembaca.teks_sel import sambung_baris
from kinerja.pembaca.unsur import TANDA_BUTIR, BarisTeks, Kalimat, Kotak

__all__ = ["ke_kalimat"]

_AKHIR_KALIMAT = re.compile(r"(?<=[.!?;])\s+(?=[A-Z“\"(]|\d+[.)](?:\s|[A-Z]))")
_SINGKATAN = re.compile(
    r"(?:\b(?:Rp|No|dll|dsb|dst|hlm|Kab|Prov|Dr|Ir|Drs|H|S|M|tgl|s\.d|a\.n|u\.b|Jl|Pasal|Nomor)|^\(?(?:\d{1,2}|[A-Za-z]))[.)]$"
)

#: The mark of an item, behind whose number print may leave no room for a space.
_BUTIR = re.compile(rf"(?:[{TANDA_BUTIR}]|\(?\d{{1,2}}[.)]|\(?[a-z][.)])\s+\S|\(?\d{{1,2}}[.)][A-Z][a-z]")

#: Numbers of a chart, and words that only a sentence has.
_ANGKA = re.compile(r"[-−+(]?\d[\d.,]*[%)]?[;,]?")
_DERET_MIN = 3
_PENGHUBUNG = re.compile(
    r"\b(?:dan|serta|atau|yang|dari|dengan|pada|untuk|oleh|sebesar|sebanyak|sejumlah|senilai|adalah|yaitu|yakni|mencapai|menjadi|"
    r"terdiri|berjumlah|meningkat|menurun|naik|turun|tercapai|berturut|masing-masing|sedangkan|namun|sehingga|dibanding\w*)\b",
    re.IGNORECASE,
)


def ke_kalimat(baris: Sequence[BarisTeks], bagian: str) -> list[Kalimat]:
    """Cut lines of text into sentences; those are kept that hold a number, or words that a table can contradict."""
    hasil: list[Kalimat] = []
    for alinea in _alinea(baris):
        teks = sambung_baris([satu.teks for satu in alinea])
        kalimat = _pecah(teks)
        for potong, kotak in zip(kalimat, _kotak_kalimat(kalimat, alinea), strict=True):
            berupa_kalimat = not re.search(r"(?:\.\s?){6,}", potong) and not _deret(potong)
            if berupa_kalimat and (re.search(r"\d", potong) or dinilai(potong)):
                hasil.append(Kalimat(potong, bagian, kotak))
    return hasil


def _deret(teks: str) -> bool:
    """Say whether a text is a row of numbers and labels, as a chart has them: more numbers than words, and no word that joins.

    >>> _deret("82,19 82,58 81,58 2019 2020 Target Realisasi"), _deret("Realisasi 2021 dan 2022 adalah 80,1 dan 81,2")
    (True, False)
    """
    kata = teks.split()
    angka = sum(_ANGKA.fullmatch(satu) is not None for satu in kata)
    return angka >= _DERET_MIN and len(kata) <= 2 * angka and not _PENGHUBUNG.search(teks)


def _pecah(teks: str) -> list[str]:
    hasil: list[str] = []
    for satu in _AKHIR_KALIMAT.split(teks):
        if hasil and _SINGKATAN.search(hasil[-1]):
            hasil[-1] = f"{hasil[-1]} {satu}"
        else:
            hasil.append(satu)
    return [satu.strip() for satu in hasil if satu.strip()]


def _alinea(baris: Sequence[BarisTeks]) -> Iterator[list[BarisTeks]]:
    """Part lines into paragraphs: at a wide gap, a list mark, or after a line that ends a sentence early."""
    kini: list[BarisTeks] = []
    for satu in baris:
        if kini and _baru(kini, satu):
            yield kini
            kini = []
        kini.append(satu)
    if kini:
        yield kini


def _baru(kini: Sequence[BarisTeks], satu: BarisTeks) -> bool:
    lalu = kini[-1]
    if cari_judul(satu.teks) and not lalu.teks.endswith((" ", "pada", "dalam")):
        return lalu.teks.rstrip().endswith((".", ":", ";")) or len(satu.teks) < 80
    if _BUTIR.match(satu.teks):
        return True
    if lalu.kotak is None or satu.kotak is None:
        return True
    if lalu.halaman != satu.halaman:
        return lalu.teks.rstrip().endswith(".")
    tinggi = lalu.kotak.y1 - lalu.kotak.y0
    return satu.kotak.y0 - lalu.kotak.y1 > 1.2 * max(tinggi, 1.0)


def _kotak_kalimat(kalimat: Sequence[str], baris: Sequence[BarisTeks]) -> Iterator[tuple[tuple[int, Kotak], ...]]:
    """Yield for each sentence the boxes of the lines that it stands on, by counting letters."""
    ujung: list[int] = []
    for satu in baris:
        ujung.append((ujung[-1] if ujung else 0) + _panjang(satu.teks.rstrip("-\u00ad")))
    awal = 0
    for satu_kalimat in kalimat:
        akhir = awal + _panjang(satu_kalimat)
        dari = bisect_right(ujung, awal)
        sampai = bisect_left(ujung, akhir)
        milik = baris[dari : sampai + 1]
        yield tuple((satu.halaman, satu.kotak) for satu in milik if satu.kotak)
        awal = akhir


def _panjang(teks: str) -> int:
    return len("".join(teks.replace("\u00ad", "").split()))
