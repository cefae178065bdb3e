"""Causes, solutions and factors: what a row of sheet analisis may be about, and where it is printed."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kinerja.model.baris import PENGHUBUNG, Baris
from kinerja.model.tipe import Kode, Teks

__all__ = ["TEMPAT_ANALISIS", "Analisis", "JenisAnalisis", "Rujukan", "TempatAnalisis"]


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
