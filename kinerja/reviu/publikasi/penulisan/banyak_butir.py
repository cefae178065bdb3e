"""Counts that lead to a list: as many things as the sentence says stand below it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.angka import terbilang
from kinerja.model import PERIHAL
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, berasal
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_banyak_butir"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_BUTIR = f"{PERIHAL}Butir"
#: A count of items; a workbook may hold any text in its place.
_BANYAK = re.compile(r"[0-9]{1,3}")
_KATA = {terbilang(n): n for n in range(2, 60)}
_CACAH = re.compile(
    rf"(?<![\d.,/-])(?P<angka>\d{{1,2}}|(?:{'|'.join(sorted(_KATA, key=len, reverse=True))}))\s+(?:\([^)]*\)\s+)?"
    r"(?P<hal>misi|tujuan|sasaran|program|kebijakan|strategi|indikator|fungsi|bidang|prinsip|isu|tahap(?:an)?|agenda|prioritas|urusan)\b",
    re.IGNORECASE,
)


def periksa_banyak_butir(peta: Peta) -> _Temuan:
    """Find sentences none of whose counts is that of the items below them."""
    for sel in peta.isi.perihal:
        if sel.isi.tabel != _BUTIR or not _BANYAK.fullmatch(sel.teks):
            continue
        semua = [(_nilai(temu["angka"]), temu) for temu in _CACAH.finditer(sel.isi.baris)]
        if semua and int(sel.teks) not in {nilai for nilai, _ in semua}:
            _, temu = semua[-1]
            pesan = f"Tertulis “{temu[0]}”, tetapi daftar sesudahnya memuat {sel.teks} butir; periksa banyaknya"
            tempat = f"Kalimat “{sel.isi.baris}”{sel.letak}"
            yield sel, Dugaan(tempat, temu[0], "", berasal(sel, pesan), Tingkat.PERINGATAN, (sel.nomor,))


def _nilai(teks: str) -> int:
    return int(teks) if teks.isdigit() else _KATA[" ".join(teks.casefold().split())]
