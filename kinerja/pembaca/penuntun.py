"""Leaders of dots that run from a name to its number, and numbers whose thousands are parted by blanks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from kinerja.pembaca.runtun import runtun
from kinerja.pembaca.unsur import Huruf, Kata, Kotak, Petak, bungkus

__all__ = ["bagi_penuntun", "berpenuntun", "di_penuntun", "satukan_ribuan", "sisa_kata", "tanpa_penuntun"]

_TITIK = re.compile(r"[.…·]+")
_PENUNTUN = re.compile(r"\.{4,}|…{2,}|·{4,}")
_PENUNTUN_TEKS = re.compile(r"(?:[.·]\s*){4,}|…{2,}")
#: So many dots one behind the other are a leader.
_TITIK_MIN = 4
#: What a line of a list of contents ends with.
_NOMOR_HALAMAN = re.compile(r"\d{1,3}|[ivxlc]+", re.IGNORECASE)
_AWAL_RIBUAN = re.compile(r"[-−(]?\d{1,3}")
_RIBUAN = re.compile(r"\d{3}")
_AKHIR_RIBUAN = re.compile(r"\d{3}(?:,\d+)?[)%*]*")
_BERTITIK = re.compile(r"[-−(]?\d{1,3}(?:\.\d{3})+(?:,\d+)?[)%*]*")
#: A blank within a number is no wider than this share of the height of its digits.
_SPASI = 0.36


def bagi_penuntun(huruf: Sequence[Huruf]) -> Iterator[Sequence[Huruf]]:
    """Yield the characters of a word in parts: a leader of dots is one of its own."""
    lalu = 0
    for temu in _PENUNTUN.finditer("".join(satu.teks[:1] or " " for satu in huruf)):
        yield from (isi for isi in (huruf[lalu : temu.start()], huruf[temu.start() : temu.end()]) if isi)
        lalu = temu.end()
    if lalu < len(huruf):
        yield huruf[lalu:]


def tanpa_penuntun(teks: str) -> str:
    """Return a text without leaders.

    >>> tanpa_penuntun("Cakupan layanan . . . . . ."), tanpa_penuntun("s.d. 2023")
    ('Cakupan layanan', 's.d. 2023')
    """
    return " ".join(_PENUNTUN_TEKS.sub(" ", teks).split()) if "." in teks or "…" in teks or "·" in teks else teks


def di_penuntun(baris: Sequence[Kata]) -> Collection[int]:
    """Return the places of the words of a line that are leaders; none in a list of contents, where they lead to a page."""
    titik = [n for n, satu in enumerate(baris) if _TITIK.fullmatch(satu.teks)]
    if not titik or sum(len(baris[n].teks) for n in titik) < _TITIK_MIN:
        return ()
    ekor = baris[titik[-1] + 1 :]
    if len(ekor) == 1 and _NOMOR_HALAMAN.fullmatch(ekor[0].teks) and titik[-1] - titik[0] == len(titik) - 1:
        return ()
    return frozenset(titik)


def berpenuntun(kata: Kata) -> bool:
    """Say whether a word is a leader or a dot of one."""
    return _TITIK.fullmatch(kata.teks) is not None


def sisa_kata(kata: Iterable[Kata], terpakai: Collection[int], petak: Iterable[Petak]) -> list[Kata]:
    """Return the words that are in no table: not in ``terpakai`` by their identity, and no leader within one of the tables."""
    kotak = [satu.kotak for satu in petak if satu.kotak is not None]
    return [
        satu
        for satu in kata
        if id(satu) not in terpakai
        and not (berpenuntun(satu) and any(k.memuat(*satu.kotak.tengah, longgar=1.0) for k in kotak))
    ]


def satukan_ribuan(kata: Sequence[Kata]) -> tuple[Kata, ...]:
    """Join the thousands of numbers that blanks part: 4 721 299 311.

    Two of them may be two numbers; they are one where the page has longer ones, and none with dots.
    """
    deret = list(runtun(kata, _menyambung))
    panjang = any(len(satu) > 2 for satu in deret) and not any(_BERTITIK.fullmatch(k.teks) for k in kata)
    return tuple(
        _gabung(satu) if len(satu) > 1 else satu[0]
        for isi in deret
        for satu in ([isi] if len(isi) > 2 or panjang else [[k] for k in isi])
    )


def _menyambung(kini: Sequence[Kata], satu: Kata) -> bool:
    a, b = kini[-1].kotak, satu.kotak
    if satu.putar or kini[-1].putar or abs(a.y0 - b.y0) > 1.0 or not 0 < b.x0 - a.x1 <= _SPASI * (b.y1 - b.y0):
        return False
    awal = _AWAL_RIBUAN if len(kini) == 1 else _RIBUAN
    return awal.fullmatch(kini[-1].teks) is not None and _AKHIR_RIBUAN.fullmatch(satu.teks) is not None


def _gabung(kata: Sequence[Kata]) -> Kata:
    huruf: list[Huruf] = []
    for satu in kata:
        if huruf:
            huruf.append(Huruf(" ", huruf[-1].x1, huruf[-1].y0, satu.huruf[0].x0, huruf[-1].y1))
        huruf += satu.huruf
    return Kata(tuple(huruf), bungkus(Kotak(*h[1:5]) for h in huruf), kata[0].putar)
