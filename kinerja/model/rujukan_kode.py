"""What a code of the workbook names: a tujuan, a sasaran, a row of the budget, or an indicator of one of them."""

from __future__ import annotations

from collections.abc import Mapping

from kinerja.model.analisis import Rujukan
from kinerja.model.data import Data
from kinerja.model.jenis import Level
from kinerja.model.tipe import tingkat_kode

__all__ = ["kenali_rujukan"]

_MENURUT_LEVEL: Mapping[Level, tuple[Rujukan, Rujukan]] = {
    Level.TUJUAN: (Rujukan.TUJUAN, Rujukan.INDIKATOR_TUJUAN),
    Level.SASARAN: (Rujukan.SASARAN, Rujukan.INDIKATOR_SASARAN),
    Level.PROGRAM: (Rujukan.PROGRAM, Rujukan.INDIKATOR_PROGRAM),
    Level.KEGIATAN: (Rujukan.KEGIATAN, Rujukan.INDIKATOR_KEGIATAN),
    Level.SUBKEGIATAN: (Rujukan.SUBKEGIATAN, Rujukan.INDIKATOR_SUBKEGIATAN),
}


def kenali_rujukan(data: Data) -> dict[str | None, tuple[Rujukan, ...]]:
    """Say for every code, and for None, what it names; a code of two sheets names both."""
    hasil: dict[str | None, tuple[Rujukan, ...]] = {None: (Rujukan.SELURUHNYA,)}
    for kode, rujukan in (
        *((satu.kode, Rujukan.TUJUAN) for satu in data.tujuan),
        *((satu.kode, Rujukan.SASARAN) for satu in data.sasaran),
        # The level of a row with a fault may be unread: what its code names is not known then.
        *((satu.kode, _MENURUT_LEVEL[satu.level][1]) for satu in data.indikator if satu.level in _MENURUT_LEVEL),
        *(
            (satu.kode, _MENURUT_LEVEL[Level(tingkat)][0])
            for satu in data.anggaran
            if (tingkat := tingkat_kode(satu.kode)) in tuple(Level)
        ),
    ):
        hasil[kode] = (*hasil.get(kode, ()), rujukan)
    return hasil
