"""Printed formulas of performance in words, each with what stands below its bar, and the condition under which it is used."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.pembaca.nomor_halaman import BadanHalaman
from kinerja.pembaca.unsur import BarisTeks, Halaman, Kata, Kotak, bungkus

__all__ = ["RumusCetak", "cari_rumus"]

#: What a formula of performance is made of; a letter that was left out does not change what is meant.
_SUKU = r"(?:rea[l]?isasi|rencana|target)"
_TANDA = r"\s*[-–—+]\s*"
_KURUNG = rf"\(\s*{_SUKU}(?:{_TANDA}{_SUKU})+\s*\)"
#: A formula above its bar: what it is called before it, how it becomes a percentage behind it.
_PEMBILANG = re.compile(
    rf"(?:^|=)\s*\(?(?P<isi>{_SUKU}(?:{_TANDA}(?:{_SUKU}|{_KURUNG}))*)\)?\s*(?:/\s*(?P<bawah>{_SUKU})\s*)?(?:[x×*]\s*(?:100\s*%?)?\s*)?$",
    re.IGNORECASE,
)
#: One with brackets is known wherever it stands in a line.
_BERKURUNG = re.compile(rf"(?P<isi>{_SUKU}{_TANDA}{_KURUNG})\s*(?:/\s*(?P<bawah>{_SUKU})\b)?", re.IGNORECASE)
_PENYEBUT = re.compile(_SUKU, re.IGNORECASE)
#: A condition under which a formula is used.
_SYARAT = re.compile(
    r"\b(?:se)?makin\s+(?:tinggi|besar|rendah|kecil)\b|\brealisasi\s+yang\s+(?:lebih|semakin)\s+(?:besar|tinggi|kecil|rendah)\b",
    re.IGNORECASE,
)
#: Lines above a formula in which its condition stands, and the height in lines within which its denominator does.
_ATAS, _BAWAH = 8, 2.6


@dataclass(frozen=True)
class RumusCetak:
    """A formula: its condition, what stands above and below its bar ("" where nothing is found there), and its place."""

    syarat: str
    pembilang: str
    penyebut: str
    halaman: int
    kotak: Kotak | None


def cari_rumus(badan: Sequence[BadanHalaman]) -> Iterator[RumusCetak]:
    """Yield the formulas of a report that a condition leads to, the first after each; a single word needs another below it."""
    lalu: list[BarisTeks] = []
    pakai: BarisTeks | None = None
    for halaman, baris in badan:
        for nomor, satu in enumerate(baris):
            temu = _PEMBILANG.search(satu.teks) or _BERKURUNG.search(satu.teks)
            syarat = _syarat([*lalu, *baris[:nomor]][-_ATAS:]) if temu else ()
            kotak = _kotak(halaman, satu, temu["isi"]) if temu else None
            if not (temu and syarat and kotak) or syarat[0] is pakai:
                continue
            bawah = temu["bawah"] or _penyebut(halaman, kotak)
            if bawah or "(" in temu["isi"]:
                pakai = syarat[0]
                yield RumusCetak(" ".join(s.teks for s in syarat), temu["isi"], bawah, halaman.nomor, kotak)
        lalu = list(baris)


def _syarat(baris: Sequence[BarisTeks]) -> Sequence[BarisTeks]:
    """Return the last lines above a formula that say when it is used."""
    awal = next((n for n in reversed(range(len(baris))) if _SYARAT.search(baris[n].teks)), None)
    return baris[awal : awal + 2] if awal is not None else ()


def _kotak(halaman: Halaman, baris: BarisTeks, teks: str) -> Kotak | None:
    """Return where in its line a text stands."""
    cari = "".join(teks.split())
    milik = sorted((k for k in halaman.kata if _sebaris(k, baris)), key=lambda k: k.kotak.x0)
    for awal in range(len(milik)):
        for akhir in range(awal + 1, len(milik) + 1):
            if cari in "".join(k.teks for k in milik[awal:akhir]):
                ketat = next(n for n in range(akhir - 1, -1, -1) if cari in "".join(k.teks for k in milik[n:akhir]))
                return bungkus(k.kotak for k in milik[ketat:akhir])
    return None


def _sebaris(kata: Kata, baris: BarisTeks) -> bool:
    return baris.kotak is not None and baris.kotak.memuat(*kata.kotak.tengah)


def _penyebut(halaman: Halaman, pembilang: Kotak) -> str:
    """Return the word below the middle of a numerator."""
    tinggi = pembilang.y1 - pembilang.y0
    bawah = [
        k
        for k in halaman.kata
        if pembilang.y1 - tinggi / 2 < k.kotak.tengah[1] < pembilang.y1 + _BAWAH * tinggi
        and k.kotak.y0 > pembilang.y0 + tinggi / 2
        and pembilang.x0 <= k.kotak.tengah[0] <= pembilang.x1
        and _PENYEBUT.fullmatch(k.teks.strip("().,"))
    ]
    return bawah[0].teks.strip("().,") if len(bawah) == 1 else ""
