"""Names of institutions of the state that a report miswrites."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kinerja.model import muat_nama_lembaga
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.penulisan.teks_tercetak import teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_lembaga_negara"]

_Temuan = Iterator[tuple[Sel, Dugaan]]


@cache
def _pola() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    """Return what finds each wrong name, with the right one and the regulation that gives it."""
    return tuple(
        (re.compile(rf"\b{re.escape(satu.keliru)}\b".replace(r"\ ", r"\s+"), re.IGNORECASE), satu.benar, satu.sumber)
        for satu in muat_nama_lembaga()
    )


def periksa_lembaga_negara(peta: Peta) -> _Temuan:
    """Find institutions under a name that is known to be wrong."""
    for teks in teks_tercetak(peta.isi):
        for pola, benar, sumber in _pola():
            if temu := pola.search(teks.isi):
                pesan = f"Nama lembaga tertulis “{temu[0]}”; menurut {sumber} namanya {benar}"
                yield teks.sel, teks.duga(temu[0], benar, pesan, Tingkat.PERINGATAN)
