"""Whether two columns of different tables can hold one quantity: where they differ in most rows, they hold two."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

from kinerja.reviu.publikasi.bacaan.butir import Butir
from kinerja.reviu.publikasi.cetakan.judul import Besaran

__all__ = ["Keselarasan"]

#: Things that two columns must both have before their disagreement says anything.
_BERSAMA = 2
#: Statements of one thing and year beyond this many are not compared one by one.
_BANYAK = 40
#: Rows in which two columns of targets must differ, and the share of all rows, to be of two kinds.
_BEDA_TARGET, _SEPEREMPAT = 2, 4
#: Things on which two columns must agree before one that differs is a fault.
_SETUJU = 2
_Kolom = tuple[str, str]


class Keselarasan:
    """Counts for all pairs of columns the things that both print, and on how many of them they agree."""

    def __init__(self, sekunci: Iterable[Sequence[Butir]]) -> None:
        self._bersama: Counter[frozenset[_Kolom]] = Counter()
        self._setuju: Counter[frozenset[_Kolom]] = Counter()
        for milik in sekunci:
            satu_hal: dict[frozenset[_Kolom], bool] = {}
            for satu, lain in combinations([b for b in milik if not b.tabel.prosa][:_BANYAK], 2):
                if satu.tabel is not lain.tabel:
                    pasang = frozenset((_kolom(satu), _kolom(lain)))
                    satu_hal[pasang] = satu_hal.get(pasang, False) or satu.setuju(lain)
            self._bersama.update(satu_hal.keys())
            self._setuju.update(pasang for pasang, setuju in satu_hal.items() if setuju)

    def sejalan(self, satu: Butir, lain: Butir) -> bool:
        """Say whether two columns of two tables print one value for most things that both have."""
        pasang = frozenset((_kolom(satu), _kolom(lain)))
        return (
            len(pasang) > 1
            and self._setuju[pasang] >= _SETUJU
            and self._setuju[pasang] * 3 >= self._bersama[pasang] * 2
        )

    def berlainan(self, gugus: Sequence[Butir], lawan: Sequence[Butir]) -> bool:
        """Say whether every column of one side differs in most things from those of the other; running text has none."""
        if any(a.tabel.prosa for a in gugus):
            return False
        pasang = [(a, b) for a in gugus for b in lawan if a.tabel is not b.tabel and not b.tabel.prosa]
        return bool(pasang) and all(self._lain(a, b) for a, b in pasang)

    def _lain(self, satu: Butir, lain: Butir) -> bool:
        pasang = frozenset((_kolom(satu), _kolom(lain)))
        if len(pasang) < len((satu, lain)):
            return False
        bersama = self._bersama[pasang]
        beda = bersama - self._setuju[pasang]
        if bersama >= _BERSAMA and beda * 2 > bersama:
            return True
        # Plan and agreement have many targets in common: that some differ says already that they are two kinds.
        return satu.kunci[1] is Besaran.TARGET and beda >= _BEDA_TARGET and beda * _SEPEREMPAT >= bersama


def _kolom(butir: Butir) -> _Kolom:
    """Return where a number stands; of tables and charts on one thing each the columns headed alike are one."""
    if len({baris.kata for baris in butir.tabel.baris if baris.peran == "isi"}) > 1:
        return butir.tabel.nama, butir.sel.kolom
    return "", re.sub(r"\d", "", butir.sel.kolom)
