"""Numbers and letters of the rows of a table: each one more than the one before, or the first of a new list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kinerja.model import PERIHAL
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, berasal
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_nomor_urut"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_TABEL = f"{PERIHAL}Nomor Baris"
_HURUF = re.compile(r"\(?([a-z])[.)]\s")
#: Rows of a list that shows that it counts on, and faults beyond which it counts otherwise.
_SEDIKIT, _BANYAK = 4, 2


@dataclass(frozen=True)
class _Janggal:
    """A number that does not follow: its place, the number that would, and whether one is only left out."""

    letak: int
    lalu: int
    harap: int
    lewat: bool


def periksa_nomor_urut(peta: Peta) -> _Temuan:
    """Find rows whose number was given before or leaves one out, and rows whose letter leaves one out."""
    for sel in peta.isi.perihal:
        if sel.isi.tabel == _TABEL:
            nomor = [int(satu) for satu in sel.teks.split()]
            # What is surely wrong says more than what may be left out.
            if semua := sorted(_janggal(nomor), key=lambda satu: satu.lewat):
                yield _duga_nomor(sel, nomor, semua[0])
    for tabel in peta.isi.tabel:
        baris = [] if tabel.prosa else [b for b in tabel.baris if b.sel and _HURUF.match(b.label)]
        huruf = [ord(b.label.lstrip("(")[0]) for b in baris]
        lewat = _janggal([satu - ord("a") + 1 for satu in huruf])
        # A letter that comes again may be of another list, whose head has no values and is not known here.
        if all(satu.lewat for satu in lewat):
            yield from (_duga_huruf(baris[satu.letak].sel[0], huruf[satu.letak - 1 : satu.letak + 1]) for satu in lewat)


def _janggal(nomor: Sequence[int]) -> list[_Janggal]:
    """Return the numbers that neither follow the one before nor begin a list; none where few rows or many faults say so."""
    hasil: list[_Janggal] = []
    for n, (lalu, kini) in enumerate(pairwise(nomor), start=1):
        # What follows a slip counts on from the number that was meant.
        if kini in (1, lalu + 1) or (hasil and hasil[-1].letak == n - 1 and kini == hasil[-1].harap + 1):
            continue
        selip = [*nomor[n + 1 : n + 2]] == [lalu + 2]
        lewat = kini > lalu and not selip
        hasil.append(_Janggal(n, lalu, lalu + 1, lewat))
    return hasil if len(nomor) >= _SEDIKIT and len(hasil) <= _BANYAK else []


def _duga_nomor(sel: Sel, nomor: Sequence[int], satu: _Janggal) -> tuple[Sel, Dugaan]:
    tercetak, tempat = str(nomor[satu.letak]), f"{sel.isi.baris}{sel.letak}"
    if satu.lewat:
        return sel, _terlewat(sel, tempat, "Nomor", str(satu.lalu), str(satu.harap), tercetak)
    pesan = f"Nomor {tercetak} mengikuti {satu.lalu} dalam urutan {', '.join(map(str, nomor))}; periksa urutannya"
    return sel, Dugaan(tempat, tercetak, str(satu.harap), berasal(sel, pesan), Tingkat.PERINGATAN, (sel.nomor,))


def _duga_huruf(sel: Sel, huruf: Sequence[int]) -> tuple[Sel, Dugaan]:
    lalu, kini = huruf
    tempat = f"{sel.isi.tabel}, {sel.isi.baris}{sel.letak}"
    return sel, _terlewat(sel, tempat, "Huruf", chr(lalu), chr(lalu + 1), chr(kini))


def _terlewat(sel: Sel, tempat: str, apa: str, lalu: str, harap: str, kini: str) -> Dugaan:
    pesan = berasal(sel, f"{apa} {kini} mengikuti {lalu}; {harap} terlewat")
    return Dugaan(tempat, kini, "", pesan, Tingkat.CATATAN, (sel.nomor,))
