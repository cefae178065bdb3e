"""Chapters with their numbers, wherever a report prints them: over the chapter, in its list of contents, in its own account of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.pembaca.nomor_halaman import BadanHalaman, rapat
from kinerja.pembaca.penuntun import tanpa_penuntun
from kinerja.pembaca.unsur import Kotak

__all__ = ["BabCetak", "cari_bab"]

_BAB = re.compile(r"^\W*bab\b\.?\s*(?P<nomor>[IVX]{1,4}|\d{1,2})\b[\s.:–-]*(?P<judul>.*)$", re.IGNORECASE)
#: The page, or what else, behind a title.
_EKOR = re.compile(r"[\s.…·_]*(?:\d{1,3}|[IVXivx]+\s?-\s?\d{1,3})?\s*$")


@dataclass(frozen=True)
class BabCetak:
    """A chapter as it is printed: its number, its title, its place."""

    nomor: str
    judul: str
    halaman: int
    kotak: Kotak | None


def cari_bab(badan: Sequence[BadanHalaman]) -> Iterator[BabCetak]:
    """Yield the chapters of a report in the order in which they are printed, with their titles behind or below the number."""
    for _, baris in badan:
        for nomor, satu in enumerate(baris):
            temu = _BAB.match(satu.teks)
            if temu is None:
                continue
            judul = temu["judul"].strip() or (baris[nomor + 1].teks if nomor + 1 < len(baris) else "")
            polos = _EKOR.sub("", tanpa_penuntun(judul)).strip()
            # A sentence that begins with a chapter is no title: that is set in capitals.
            if rapat(polos) and polos.isupper():
                yield BabCetak(temu["nomor"].upper(), polos, satu.halaman, satu.kotak)
