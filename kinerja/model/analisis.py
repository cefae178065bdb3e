"""Causes, solutions and factors: what a row of sheet analisis may be about, and where it is printed."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from pydantic import Field

from kinerja.model.baris import PENGHUBUNG, Baris
from kinerja.model.rencana import Level
from kinerja.model.tipe import Kode, Teks, tingkat_kode

if TYPE_CHECKING:
    from kinerja.model.data import Data

__all__ = ["TEMPAT_ANALISIS", "Analisis", "JenisAnalisis", "Rujukan", "TempatAnalisis", "kenali_rujukan"]


class JenisAnalisis(StrEnum):
    """What a remark explains."""

    PENYEBAB = "penyebab"
    SOLUSI = "solusi"
    PENDUKUNG = "faktor pendukung"
    PENGHAMBAT = "faktor penghambat"
    EFISIENSI = "sebab efisiensi"
    SISA = "sebab sisa anggaran"


class Rujukan(StrEnum):
    """What a remark is about, told by its code."""

    SELURUHNYA = "seluruhnya"
    TUJUAN = "tujuan"
    INDIKATOR_TUJUAN = "indikator tujuan"
    SASARAN = "sasaran"
    INDIKATOR_SASARAN = "indikator sasaran"
    PROGRAM = "program"
    INDIKATOR_PROGRAM = "indikator program"
    KEGIATAN = "kegiatan"
    INDIKATOR_KEGIATAN = "indikator kegiatan"
    SUBKEGIATAN = "sub kegiatan"
    INDIKATOR_SUBKEGIATAN = "indikator sub kegiatan"


class TempatAnalisis(StrEnum):
    """The places of the report that print rows of sheet analisis."""

    TUJUAN = "Bab III A.2, uraian tujuannya"
    SASARAN = "Bab III A.3, analisis e sasarannya"
    EFISIENSI_SASARAN = "Bab III A.3, analisis f sasarannya"
    PROGRAM = "Bab III A.3, analisis g sasaran yang didukung programnya; A.6 bila programnya tanpa sasaran"
    FAKTOR = "Bab III A.4"
    EFISIENSI = "Bab III A.5"
    SISA = "Bab III B.3"


_DI_TUJUAN = (Rujukan.TUJUAN, Rujukan.INDIKATOR_TUJUAN)
_DI_SASARAN = (Rujukan.SASARAN, Rujukan.INDIKATOR_SASARAN)
#: What has a budget of its own below the sasaran.
_BERPAGU = (Rujukan.PROGRAM, Rujukan.KEGIATAN, Rujukan.SUBKEGIATAN)
_DI_PROGRAM = (*_BERPAGU, Rujukan.INDIKATOR_PROGRAM, Rujukan.INDIKATOR_KEGIATAN, Rujukan.INDIKATOR_SUBKEGIATAN)
_KINERJA: Mapping[Rujukan, TempatAnalisis] = {
    **dict.fromkeys(_DI_TUJUAN, TempatAnalisis.TUJUAN),
    **dict.fromkeys(_DI_SASARAN, TempatAnalisis.SASARAN),
    **dict.fromkeys(_DI_PROGRAM, TempatAnalisis.PROGRAM),
}

#: The combinations that are printed, each with its place; all others are refused. Money is explained where money is:
#: of the whole, a sasaran, a program, kegiatan or sub kegiatan, never of an indicator.
TEMPAT_ANALISIS: Mapping[JenisAnalisis, Mapping[Rujukan, TempatAnalisis]] = {
    JenisAnalisis.PENYEBAB: _KINERJA,
    JenisAnalisis.SOLUSI: _KINERJA,
    JenisAnalisis.PENDUKUNG: {Rujukan.SELURUHNYA: TempatAnalisis.FAKTOR, **_KINERJA},
    JenisAnalisis.PENGHAMBAT: {Rujukan.SELURUHNYA: TempatAnalisis.FAKTOR, **_KINERJA},
    JenisAnalisis.EFISIENSI: {
        Rujukan.SELURUHNYA: TempatAnalisis.EFISIENSI,
        Rujukan.SASARAN: TempatAnalisis.EFISIENSI_SASARAN,
        **dict.fromkeys(_BERPAGU, TempatAnalisis.PROGRAM),
    },
    JenisAnalisis.SISA: dict.fromkeys(
        (Rujukan.SELURUHNYA, Rujukan.SASARAN, *_BERPAGU),
        TempatAnalisis.SISA,
    ),
}

_MENURUT_LEVEL: Mapping[Level, tuple[Rujukan, Rujukan]] = {
    Level.TUJUAN: (Rujukan.TUJUAN, Rujukan.INDIKATOR_TUJUAN),
    Level.SASARAN: (Rujukan.SASARAN, Rujukan.INDIKATOR_SASARAN),
    Level.PROGRAM: (Rujukan.PROGRAM, Rujukan.INDIKATOR_PROGRAM),
    Level.KEGIATAN: (Rujukan.KEGIATAN, Rujukan.INDIKATOR_KEGIATAN),
    Level.SUBKEGIATAN: (Rujukan.SUBKEGIATAN, Rujukan.INDIKATOR_SUBKEGIATAN),
}


class Analisis(Baris):
    """Causes, solutions and factors; :data:`TEMPAT_ANALISIS` says what each kind may explain."""

    lembar: ClassVar[str] = "analisis"
    judul_lembar: ClassVar[str] = "Analisis penyebab, solusi, dan faktor"

    rujukan: Kode | None = Field(
        None,
        description="Kode tujuan, sasaran, program, kegiatan, sub kegiatan, atau indikatornya yang dijelaskan; kosong "
        "untuk seluruhnya. Tidak semua jenis dapat menjelaskan semuanya.",
        examples=["S1"],
        json_schema_extra=PENGHUBUNG,
    )
    jenis: JenisAnalisis = Field(description="Jenis analisis.", examples=["penyebab"])
    uraian: Teks = Field(description="Penjelasan; angka boleh memakai penanda seperti dalam narasi.")


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
