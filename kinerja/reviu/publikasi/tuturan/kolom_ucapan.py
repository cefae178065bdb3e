"""Which column of a table the words of a sentence mean: by its heading, else by the caption."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from kinerja.reviu.publikasi.cetakan.kata import kata

__all__ = ["akar", "kata_ucapan", "pilih_kolom"]

_AWAL = re.compile(r"^(?:ter|ber|per|[pm]e[nm]?[gy]?|di)(?=[a-z]{4})")
_AKHIR = re.compile(r"(?:nya|kan|an)$")
#: Words that stand for the root of another one.
_SEPADAN = {
    "anggar": "pagu",
    "alokasi": "pagu",
    "dana": "pagu",
    "rusak": "rusak",
    "terima": "masuk",
    "daftar": "masuk",
    "wisataw": "wisata",
}
#: Words of a heading that tell no column from another one.
_HAMPA = frozenset("per menurut tabel grafik persen persentase jumlah total nilai rp tahun unit orang th".split())
_JUMLAH = frozenset("jumlah total seluruh".split())


@lru_cache(maxsize=8192)
def akar(satu: str) -> str:
    """Return a word without what stands before and behind its root, roughly.

    >>> [akar(s) for s in ("penyelesaian", "penduduknya", "terluas", "luas")]
    ['elesai', 'duduk', 'luas', 'luas']
    """
    pendek = satu if len(satu) < 5 else _AKHIR.sub("", satu)
    pendek = _AWAL.sub("", pendek) if len(pendek) > 6 or pendek.startswith("ter") else pendek
    return _SEPADAN.get(pendek, pendek)


def kata_ucapan(teks: str) -> frozenset[str]:
    """Return the roots of the words of a text."""
    return frozenset(akar(satu) for satu in kata(teks) if not satu.isdigit())


def pilih_kolom(tabel: str, kolom: Iterable[str], ucapan: frozenset[str]) -> Sequence[str]:
    """Return the headings that share most words with a sentence.

    Where none does and the sentence speaks of what the caption names, the column of totals is meant, or any; where it
    speaks of something else, none is.
    """
    semua = list(kolom)
    nilai = {k: len((kata_ucapan(k) - _HAMPA) & ucapan) for k in semua}
    utama = max(nilai.values(), default=0)
    if utama:
        # Of headings that share as much, the one that says no more.
        pas = [k for k in semua if nilai[k] == utama]
        lebih = {k: len(kata_ucapan(k) - _HAMPA - ucapan) for k in pas}
        return [k for k in pas if lebih[k] == min(lebih.values())]
    if (kata_ucapan(tabel) - _HAMPA).isdisjoint(ucapan):
        return []
    total = [k for k in semua if set(kata(k)) and set(kata(k)) <= _JUMLAH]
    return total if len(total) == 1 else semua
