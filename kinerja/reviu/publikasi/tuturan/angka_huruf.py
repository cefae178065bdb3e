"""Small numbers that a sentence spells out before what it counts, written in figures."""

from __future__ import annotations

import re

from kinerja.pembaca.bukan_ukuran import samarkan
from kinerja.reviu.publikasi.penulisan.satuan import baca_terbilang

__all__ = ["berangka"]

_HURUF = r"(?:se(?:puluh|belas)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|belas|puluh)"
#: What is counted, or goes on counting: "tiga indikator", "dua lainnya", "satu dari empat IKU"; none of a fixed phrase.
_TERCACAH = r"(?!(?:pun|kali|sama|per|arah|pintu|atap|hari|hati|dan|atau|ribu|ratus|juta|m[ie]l[iy]ar)\b)[A-Za-z]"
_SEBUT = re.compile(
    rf"(?<!salah )(?<!ke-)(?<!ke )\b(?P<huruf>{_HURUF}(?:\s+{_HURUF})*)\s*(?:\(\s*(?P<angka>\d{{1,3}})\s*\)\s*)?(?=\s{_TERCACAH})"
    # What ends a clause: "berjumlah empat, yakni ...".
    rf"|(?:(?<=jumlah )|(?<=sebanyak )|(?<= ada )|(?<=hanya ))(?P<ekor>{_HURUF}(?:\s+{_HURUF})*)(?=\s*(?:[.,;]|$))",
    re.IGNORECASE,
)
_KURUNG = re.compile(r"(?<![\d.,])(\d{1,3})\s*\(\s*[a-z]+(?:\s+[a-z]+)*\s*\)(?=\s)", re.IGNORECASE)


def berangka(teks: str) -> str:
    """Return a sentence with small numbers in figures, and those that count nothing made unreadable.

    >>> berangka("Dari empat indikator pada Tabel 3.1, 3 (tiga) indikator tercapai dan satu lainnya belum")
    'Dari 4 indikator pada Tabel ###, 3 indikator tercapai dan 1 lainnya belum'
    """
    polos = _KURUNG.sub(r"\1", samarkan(teks))

    def angka(temu: re.Match[str]) -> str:
        nilai = temu["angka"] or baca_terbilang(temu["huruf"] or temu["ekor"])
        return f"{nilai}" if nilai else temu[0]

    return _SEBUT.sub(angka, polos)
