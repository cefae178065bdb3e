"""How precisely an indicator prints, where nobody says it: what is counted in whole things prints without decimals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import chain
from typing import TypeVar

from kinerja.model import (
    SATUAN_NILAI,
    TRIWULAN,
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
    deret_triwulan,
    gabung_triwulan,
    satuan_persen,
)

__all__ = ["sesuaikan_desimal"]

_I = TypeVar("_I", Indikator, IndikatorPelayanan)


def sesuaikan_desimal(data: Data) -> Data:
    """Print indicators without decimals whose column ``desimal`` is blank and whose values are all whole.

    Percentages, indices and what is computed as a ratio keep the two decimals of the column.
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
    satuan = satu.satuan or ""
    if "desimal" in satu.model_fields_set or satuan.casefold() in SATUAN_NILAI or satuan_persen(satuan):
        return satu
    if satu.cara_realisasi is not CaraRealisasi.LANGSUNG:
        return satu
    bulat = [n == n.to_integral_value() for n in _angka((satu, *isi), satu.agregasi)]
    return satu.model_copy(update={"desimal": 0}) if bulat and all(bulat) else satu


def _angka(semua: Iterable[Baris], agregasi: Agregasi | None) -> Iterator[Decimal]:
    """Yield what stands in rows, and what their quarters make together."""
    for baris in semua:
        yield from _bilangan(baris)
        yield from _gabungan(baris, agregasi)


def _gabungan(baris: Baris, agregasi: Agregasi | None) -> Iterator[Decimal]:
    """Yield what the quarters of a row make together until each of them."""
    if agregasi is None:
        return
    deret = [isi if isinstance(isi, Decimal) else None for isi in deret_triwulan(baris)]
    for sampai in TRIWULAN:
        nilai = gabung_triwulan(deret[:sampai], agregasi)
        if nilai is not None:
            yield nilai


def _bilangan(baris: Baris) -> Iterator[Decimal]:
    """Yield the numbers of a row, those of a range apart."""
    for nama in type(baris).model_fields:
        nilai = getattr(baris, nama)
        if isinstance(nilai, Decimal):
            yield nilai
        elif isinstance(nilai, Rentang):
            yield from (nilai.bawah, nilai.atas)
