"""Whether two names differ by a word: one of them lacks it, has another one in its place, or has its words in another order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import combinations

from kinerja.reviu.publikasi.cetakan.kata import kata

__all__ = ["UKURAN", "berdekatan", "selip"]

_Nama = tuple[str, ...]
#: Words by which a name is known with another one among them, with some missing, without those that it lacks; how many it may lack.
_TERTUKAR, _KATA, _KURANG, _HILANG = 5, 4, 3, 2
#: What is measured of a thing.
UKURAN = frozenset("persentase jumlah nilai indeks tingkat cakupan rasio angka".split())
#: Words of which one makes another thing of a name.
_LAWAN = frozenset("non tidak belum bukan tanpa luar".split())
#: What is written for one another looks so much alike.
_SERUPA = 0.8


def berdekatan(semua: Iterable[_Nama]) -> Iterator[tuple[_Nama, _Nama]]:
    """Yield each two names, as words, that are one but for a word in the middle, for one or two that one lacks, or for their order.

    >>> list(berdekatan([("penataan", "taman", "kota", "lama"), ("penataan", "taman", "hutan", "kota", "lama")]))
    [(('penataan', 'taman', 'kota', 'lama'), ('penataan', 'taman', 'hutan', 'kota', 'lama'))]
    """
    letak = {satu: n for n, satu in enumerate(dict.fromkeys(semua))}
    kerangka: dict[tuple[_Nama, ...], list[_Nama]] = {}
    for satu in letak:
        kerangka.setdefault((tuple(sorted(satu)),), []).append(satu)
        inti = satu[1:] if satu[0] in UKURAN else satu
        kerangka.setdefault((inti, ()), []).append(satu)
        for awal in range(1, len(satu) - 1):
            kerangka.setdefault((satu[:awal], satu[awal + 1 :]), []).append(satu)
            for akhir in range(awal + 1, min(awal + _HILANG, len(satu) - 1) + 1):
                if (pendek := satu[:awal] + satu[akhir:]) in letak:
                    kerangka.setdefault((pendek, satu), []).extend((pendek, satu))
    ada: set[tuple[_Nama, ...]] = set()
    for isi in kerangka.values():
        for a, b in combinations(isi, 2):
            pasang = tuple(sorted((a, b), key=letak.__getitem__))
            if pasang not in ada and _cukup(a, b):
                ada.add(pasang)
                yield pasang[0], pasang[1]


def _cukup(a: _Nama, b: _Nama) -> bool:
    """Say whether two names are long enough for their difference, and not told apart by what differs."""
    beda = {*a} ^ {*b}
    if any(satu.isdigit() for satu in beda) or (len(beda) == 1 and not beda.isdisjoint(_LAWAN)):
        return False
    if not beda:  # a word may be written twice, but not in another place
        return a != b and len(a) == len(b) >= _TERTUKAR
    return len(a) >= _TERTUKAR if len(a) == len(b) else min(len(a), len(b)) >= _KURANG and max(len(a), len(b)) >= _KATA


def selip(satu: str, lain: str) -> bool:
    """Say whether two names differ by spelling alone: by letters, by blanks, by words that join others.

    >>> selip("Budidaya Ikan AirTawardan Ikan Hias", "Budidaya Ikan Air Tawar dan Ikan Hias"), selip("Ikan Laut", "Ikan Hias")
    (True, False)
    """
    a, b = (re.findall(r"[^\W_]+", teks.casefold()) for teks in (satu, lain))
    beda = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    potong = [(a[i:j], b[k:m]) for apa, i, j, k, m in beda if apa != "equal"]
    return all(_serupa("".join(x), "".join(y)) or not (kata(" ".join(x)) or kata(" ".join(y))) for x, y in potong)


def _serupa(satu: str, lain: str) -> bool:
    return SequenceMatcher(None, satu, lain, autojunk=False).ratio() >= _SERUPA
