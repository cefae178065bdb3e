"""A last look at what a rule found: where it accuses half of a column, it is the reading that is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.relasi.turunan import Turunan
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["jaring", "tak_terbukti"]

#: Findings in one column, beyond half of its rows, say more about the reading than about the report.
_BANYAK, _SEPARUH = 3, 2


def jaring(peta: Peta, semua: Iterable[Dugaan], bawaan: Tingkat) -> Iterator[Dugaan]:
    """Yield the findings of a rule, no galat among those that accuse more than half of a column of a table."""
    isi = list(semua)
    kolom = [peta.kolom_ke.get(satu.nomor[0]) if satu.nomor else None for satu in isi]
    hitung = Counter(kolom)
    for satu, milik in zip(isi, kolom, strict=True):
        ramai = milik is not None and hitung[milik] >= _BANYAK and hitung[milik] * _SEPARUH > peta.banyak_baris[milik]
        galat = (satu.tingkat or bawaan) is Tingkat.GALAT
        yield replace(satu, tingkat=Tingkat.PERINGATAN) if ramai and galat else satu


def tak_terbukti(semua: Sequence[Turunan]) -> frozenset[str]:
    """Return the kinds of relations that more numbers of a report break than follow: it does not compute so."""
    pas, luput = (Counter(satu.aturan for satu in semua if satu.benar is benar) for benar in (True, False))
    return frozenset(aturan for aturan, banyak in luput.items() if banyak >= _BANYAK and pas[aturan] < banyak)
