"""Counts that a list follows: a sentence that says how many things there are, and how many items stand below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.pembaca.nomor_halaman import BadanHalaman
from kinerja.pembaca.teks_sel import sambung_baris
from kinerja.pembaca.unsur import BarisTeks, Kotak

__all__ = ["ButirCetak", "cari_butir"]

_BILANGAN = r"(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|(?:dua|tiga|empat|lima)\s+belas)"
#: What is counted, with the words that lead to a list of all of it.
_PEMBUKA = re.compile(
    rf"\b(?:\d{{1,2}}\s*\(\s*{_BILANGAN}\s*\)|{_BILANGAN}|(?<![\d.,/-])\d{{1,2}})\s+(?:\(\d{{1,2}}\)\s+)?"
    r"(?:misi|tujuan|sasaran|program|kebijakan|strategi|indikator|fungsi|bidang|prinsip|isu|tahap(?:an)?|agenda|prioritas|urusan)\b"
    r"[^.:;\d]{0,160}(?:sebagai\s+berikut|yaitu|yakni|meliputi|adalah|terdiri\s+(?:dari|atas))(?:\s+sebagai\s+berikut)?\s*:\s*$",
    re.IGNORECASE,
)
#: Words by which a list is not whole.
_SEBAGIAN = re.compile(r"\b(?:antara\s+lain|di\s*antaranya|seperti|masing-masing|setiap)\b", re.IGNORECASE)
_BUTIR = re.compile(r"^\(?(?:(?P<angka>\d{1,2})|(?P<huruf>[a-z]))[.)]\s*\S", re.IGNORECASE)
#: Lines of the sentence; lines of one item; items stand so exactly below each other.
_KALIMAT, _SEBUTIR, _TEPAT = 4, 14, 6.0
_CUKUP = 2
#: Lines of one sentence stand so near to each other, by their height.
_RAPAT = 1.2


@dataclass(frozen=True)
class ButirCetak:
    """A sentence that leads to a list, and how many items the list has."""

    teks: str
    banyak: int
    halaman: int
    kotak: Kotak | None


def cari_butir(badan: Sequence[BadanHalaman]) -> Iterator[ButirCetak]:
    """Yield the sentences that count what a list below them names, where the list ends within the text."""
    semua = [satu for _, baris in badan for satu in baris]
    for nomor, satu in enumerate(semua):
        if not satu.teks.rstrip().endswith(":"):
            continue
        awal = _awal(semua, nomor)
        teks = sambung_baris([s.teks for s in semua[awal : nomor + 1]])
        kalimat = re.split(r"(?<=[.;])\s+(?=[A-Z])", teks)[-1]
        if _PEMBUKA.search(kalimat) and not _SEBAGIAN.search(kalimat):
            banyak = _hitung(semua, nomor + 1)
            if banyak >= _CUKUP:
                yield ButirCetak(kalimat, banyak, satu.halaman, satu.kotak)


def _awal(semua: Sequence[BarisTeks], nomor: int) -> int:
    """Return the first of the lines that stand close above each other up to one."""
    awal = nomor
    while awal and nomor - awal < _KALIMAT - 1 and _dekat(semua[awal - 1], semua[awal]):
        awal -= 1
    return awal


def _dekat(atas: BarisTeks, bawah: BarisTeks) -> bool:
    if atas.kotak is None or bawah.kotak is None or atas.halaman != bawah.halaman:
        return False
    return bawah.kotak.y0 - atas.kotak.y1 < _RAPAT * (atas.kotak.y1 - atas.kotak.y0)


def _hitung(semua: Sequence[BarisTeks], awal: int) -> int:
    """Count the items of the list that begins with a line, 0 where it is none, or ends nowhere."""
    pertama = semua[awal] if awal < len(semua) else None
    if pertama is None or pertama.kotak is None or _urutan(pertama.teks) != 1:
        return 0
    huruf = pertama.teks.lstrip("(")[0].isalpha()
    urutan, letak = 1, awal
    for nomor in range(awal + 1, len(semua)):
        satu = semua[nomor]
        sejajar = satu.kotak is not None and abs(satu.kotak.x0 - pertama.kotak.x0) <= _TEPAT
        kini = _urutan(satu.teks) if sejajar and satu.teks.lstrip("(")[0].isalpha() is huruf else 0
        if kini == urutan + 1:
            urutan, letak = kini, nomor
        elif nomor - letak > _SEBUTIR:
            break
        elif satu.kotak and satu.kotak.x0 <= pertama.kotak.x0 + _TEPAT and not _di_ujung(semua, nomor):
            return urutan
    return 0


def _di_ujung(semua: Sequence[BarisTeks], nomor: int) -> bool:
    """Say whether a line is the first or the last one of its page: it can be a running head that stands far from the edge."""
    kini = semua[nomor].halaman
    return any(satu.halaman != kini for satu in semua[max(0, nomor - 1) : nomor + 2]) or nomor == len(semua) - 1


def _urutan(teks: str) -> int:
    """Return which item of its list a line begins, 0 where it begins none."""
    temu = _BUTIR.match(teks)
    if temu is None:
        return 0
    return int(temu["angka"]) if temu["angka"] else ord(temu["huruf"].lower()) - ord("a") + 1
