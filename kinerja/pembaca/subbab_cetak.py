"""Sections with their numbers as they are printed over the text: 3.1.4 Evaluasi Capaian."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from kinerja.pembaca.unsur import BarisTeks, Kotak, Petak

__all__ = ["SubbabCetak", "cari_subbab"]

_SUBBAB = re.compile(r"(?P<nomor>\d{1,2}(?:\.\d{1,2}){1,3})\.?\s*(?P<judul>(?=[A-Z])[^\d;]{3,}.*)$")
_BAB = re.compile(r"\W*bab\s+(?:[IVX]{1,4}|\d{1,2})\b[^.;]*$", re.IGNORECASE)
#: Leaders, or a page at the end: an entry of a list of contents.
_DAFTAR = re.compile(r"(?:\.\s*){4,}|…{2,}|\s\d{1,3}$|\s[ivx]{1,5}$")
#: So many headings with nothing between but the line in which one goes on are a list of them.
_BERUNTUN, _LANJUTAN = 4, 2
_PANJANG = 150


@dataclass(frozen=True)
class SubbabCetak:
    """A section: its number, its title, its place."""

    nomor: str
    judul: str
    halaman: int
    kotak: Kotak | None


def cari_subbab(bagian: Sequence[BarisTeks | Petak], daftar: Collection[int] = ()) -> Iterator[SubbabCetak]:
    """Yield the sections of a report in the order of print, without those that it lists.

    What stands between two sections and begins with a number that is missing between them is one, however it is set.
    """
    letak = list(_letak(bagian, daftar))
    semua = [_subbab(bagian[n]) for n in letak]
    for nomor, kini in enumerate(semua):
        if kini is None:
            continue
        yield kini
        nanti = semua[nomor + 1] if nomor + 1 < len(semua) else None
        antara = bagian[letak[nomor] + 1 : letak[nomor + 1]] if nanti else []
        for lewat in _terlewat(kini.nomor, nanti.nomor) if nanti else ():
            awal = re.compile(rf"\W*{re.escape(lewat)}\.?\s*[A-Z]")
            if any(awal.match(teks) for satu in antara for teks in _teks(satu)):
                yield SubbabCetak(lewat, "", kini.halaman, None)


def _letak(bagian: Sequence[BarisTeks | Petak], daftar: Collection[int]) -> Iterator[int]:
    """Yield where the headings of chapters and sections stand."""
    kelompok: list[int] = []
    for n, satu in enumerate(bagian):
        if isinstance(satu, Petak) or satu.halaman in daftar or not _judul(satu):
            continue
        rapat = kelompok and n - kelompok[-1] <= _LANJUTAN
        if not rapat or any(isinstance(x, Petak) for x in bagian[kelompok[-1] : n]):
            yield from kelompok if len(kelompok) < _BERUNTUN else ()
            kelompok = []
        kelompok.append(n)
    yield from kelompok if len(kelompok) < _BERUNTUN else ()


def _judul(satu: BarisTeks) -> bool:
    """Say whether a line can be the heading of a chapter or of a section."""
    if (satu.judul is False and not satu.tebal) or len(satu.teks) > _PANJANG or _DAFTAR.search(satu.teks):
        return False
    return bool(_BAB.match(satu.teks) or _SUBBAB.match(satu.teks))


def _subbab(satu: BarisTeks | Petak) -> SubbabCetak | None:
    temu = _SUBBAB.match(satu.teks) if isinstance(satu, BarisTeks) else None
    return SubbabCetak(temu["nomor"], temu["judul"].strip(), satu.halaman, satu.kotak) if temu else None


def _terlewat(satu: str, lain: str) -> list[str]:
    """Return the numbers that are missing between two: those before the latter, and that of which it is a part.

    >>> _terlewat("3.1.4", "3.1.6"), _terlewat("3.1.4", "3.2"), _terlewat("3.1.3", "3.1.4.1")
    (['3.1.5'], [], ['3.1.4'])
    """
    kini, nanti = satu.split("."), lain.split(".")
    sama = len([*takewhile(lambda pasang: pasang[0] == pasang[1], zip(kini, nanti, strict=False))])
    if not 0 < sama < len(nanti):
        return []
    lalu = int([*kini, "0"][sama])
    hilang = [[*nanti[:sama], str(n)] for n in range(lalu + 1, int(nanti[sama]))]
    return [".".join(x) for x in [*hilang, *(nanti[:n] for n in range(sama + 1, len(nanti)))]]


def _teks(satu: BarisTeks | Petak) -> list[str]:
    return [satu.teks] if isinstance(satu, BarisTeks) else [sel.teks for sel in satu.sel]
