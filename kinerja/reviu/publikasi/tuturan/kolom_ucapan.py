"""Which column of a table the words of a sentence mean: by its heading, else by the caption."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kinerja.reviu.publikasi.cetakan.akar_kata import akar
from kinerja.reviu.publikasi.cetakan.kata import kata

__all__ = ["kata_ucapan", "pilih_kolom"]

#: Words of a heading that tell no column from another one.
_HAMPA = frozenset("per menurut tabel grafik persen persentase jumlah total nilai rp tahun unit orang th".split())
_JUMLAH = frozenset("jumlah total seluruh".split())


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
