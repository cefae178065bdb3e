"""Kinds and choices of what is planned: levels, directions, formulas, forms."""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "Agregasi",
    "Arah",
    "CaraRealisasi",
    "JenisFormulir",
    "JenisPK",
    "JenisStrategi",
    "JenisVisi",
    "Level",
    "RumusTurun",
    "StatusTindakLanjut",
]


class JenisVisi(StrEnum):
    """Vision or mission."""

    VISI = "visi"
    MISI = "misi"


class JenisStrategi(StrEnum):
    """Strategy or policy direction."""

    STRATEGI = "strategi"
    KEBIJAKAN = "arah kebijakan"


class Level(StrEnum):
    """Levels of the performance tree, top first."""

    TUJUAN = "tujuan"
    SASARAN = "sasaran"
    PROGRAM = "program"
    KEGIATAN = "kegiatan"
    SUBKEGIATAN = "subkegiatan"


class Arah(StrEnum):
    """Which way is better; never guessed from a name."""

    NAIK = "naik"
    TURUN = "turun"
    RENTANG = "rentang"
    PREDIKAT = "predikat"


class RumusTurun(StrEnum):
    """Formulas of capaian for indicators where lower is better (:mod:`kinerja.hitung.capaian`)."""

    SELISIH = "selisih"
    RASIO = "rasio"
    SISA = "sisa"


class CaraRealisasi(StrEnum):
    """How the realisasi comes about.

    ``langsung``: typed on sheet realisasi. The others from sheet variabel: ``persentase`` a/b x 100,
    ``rasio`` a/b, ``pertumbuhan`` (a-b)/b x 100 with a = pembilang and b = penyebut.
    """

    LANGSUNG = "langsung"
    PERSENTASE = "persentase"
    RASIO = "rasio"
    PERTUMBUHAN = "pertumbuhan"

    @property
    def tumbuh(self) -> bool:
        """Whether the denominator is an earlier value."""
        return self is CaraRealisasi.PERTUMBUHAN

    @property
    def sebagian(self) -> bool:
        """Whether the numerator is part of the denominator, as for a percentage."""
        return self not in (CaraRealisasi.RASIO, CaraRealisasi.PERTUMBUHAN)


class Agregasi(StrEnum):
    """How four quarters make a year."""

    AKUMULASI = "akumulasi"
    POSISI_AKHIR = "posisi akhir"
    RERATA = "rata-rata"


class JenisPK(StrEnum):
    """The perjanjian kinerja of the start of the year or its change."""

    MURNI = "murni"
    PERUBAHAN = "perubahan"

    @property
    def nama(self) -> str:
        """What such a perjanjian is called."""
        return "Perjanjian Kinerja Perubahan" if self is JenisPK.PERUBAHAN else "Perjanjian Kinerja"


class JenisFormulir(StrEnum):
    """A perjanjian kinerja, or the form that fixes the IKU of the year."""

    PERJANJIAN = "perjanjian kinerja"
    PENETAPAN_IKU = "penetapan iku"


class StatusTindakLanjut(StrEnum):
    """How far a recommendation was followed up."""

    SELESAI = "selesai"
    PROSES = "dalam proses"
    BELUM = "belum"
