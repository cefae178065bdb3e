"""How precisely an indicator prints, where nobody says it: what is counted in whole things prints without decimals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import chain
from typing import TypeVar

from kinerja.model import (
    SATUAN_NILAI,
    Agregasi,
    Baris,
    CaraRealisasi,
    Data,
    Indikator,
    IndikatorPelayanan,
    Pembanding,
    Realisasi,
    Rentang,
    Target,
)

__all__ = ["sesuaikan_desimal"]

_PERSEN = ("%", "persen")
_I = TypeVar("_I", Indikator, IndikatorPelayanan)


def sesuaikan_desimal(data: Data) -> Data:
    """Print indicators without decimals whose column ``desimal`` is blank and whose values are all whole.

    Percentages, indices and what is computed as a ratio or a mean keep the two decimals of the column.
    """
    isi: dict[str, list[Baris]] = {}
    lembar: tuple[Sequence[Target | Realisasi | Pembanding], ...] = (data.target, data.realisasi, data.pembanding)
    for satu in chain.from_iterable(lembar):
        isi.setdefault(satu.indikator, []).append(satu)
    return replace(
        data,
        indikator=tuple(_sesuai(satu, isi.get(satu.kode, ())) for satu in data.indikator),
        indikator_pelayanan=tuple(_sesuai(satu, isi.get(satu.kode, ())) for satu in data.indikator_pelayanan),
    )


def _sesuai(satu: _I, isi: Iterable[Baris]) -> _I:
    if "desimal" in satu.model_fields_set or (satu.satuan or "").casefold() in {*SATUAN_NILAI, *_PERSEN}:
        return satu
    if satu.cara_realisasi is not CaraRealisasi.LANGSUNG or satu.agregasi is Agregasi.RERATA:
        return satu
    nilai = [n for baris in (satu, *isi) for n in _bilangan(baris)]
    return satu.model_copy(update={"desimal": 0}) if nilai and all(n == n.to_integral_value() for n in nilai) else satu


def _bilangan(baris: Baris) -> Iterator[Decimal]:
    """Yield the numbers of a row, those of a range apart."""
    for nama in type(baris).model_fields:
        nilai = getattr(baris, nama)
        if isinstance(nilai, Decimal):
            yield nilai
        elif isinstance(nilai, Rentang):
            yield from (nilai.bawah, nilai.atas)
