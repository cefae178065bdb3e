"""How the quarters of a year make its realisasi: the one rule that reading and calculation share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kinerja.besaran.deret import Jumlah, Rerata
from kinerja.besaran.ungkapan import Isi, Ungkapan
from kinerja.model.jenis import Agregasi

__all__ = ["AGREGASI", "GabungTriwulan", "gabung_triwulan"]


@dataclass(frozen=True)
class GabungTriwulan:
    """How four quarters make a year.

    Attributes
    ----------
    tulisan
        the rule in words.
    pilih
        which of the known quarters count.
    rumus
        the expression over those that count (series ``triwulan``); None takes the one that counts as it is.
    """

    tulisan: str
    pilih: Callable[[Sequence[Decimal]], Sequence[Decimal]]
    rumus: Ungkapan | None


def _semua(ada: Sequence[Decimal]) -> Sequence[Decimal]:
    return ada


def _terakhir(ada: Sequence[Decimal]) -> Sequence[Decimal]:
    return ada[-1:]


_TRIWULAN = Isi("triwulan", "realisasi triwulan")
AGREGASI: Mapping[Agregasi, GabungTriwulan] = {
    Agregasi.AKUMULASI: GabungTriwulan("jumlah realisasi triwulan", _semua, Jumlah(_TRIWULAN, ("triwulan",))),
    Agregasi.POSISI_AKHIR: GabungTriwulan("posisi triwulan terakhir yang terisi", _terakhir, None),
    Agregasi.RERATA: GabungTriwulan(
        "rata-rata realisasi triwulan yang terisi", _semua, Rerata(_TRIWULAN, ("triwulan",))
    ),
}


def gabung_triwulan(triwulan: Sequence[Decimal | None], agregasi: Agregasi) -> Decimal | None:
    """Make a year of quarters: sum, last position that is known, or mean of those that are known; exact.

    >>> gabung_triwulan([Decimal(10), Decimal(20), None, None], Agregasi.POSISI_AKHIR)
    Decimal('20')
    """
    cara = AGREGASI[agregasi]
    isi = cara.pilih([nilai for nilai in triwulan if nilai is not None])
    if not isi:
        return None
    hasil = isi[0] if cara.rumus is None else cara.rumus.hitung({"triwulan": list(isi)})
    return None if hasil is None else Decimal(hasil)
