"""Which formula a choice means: the only place where choices become formulas. A test holds every table complete."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kinerja.besaran.rumus import (
    CAPAIAN_NAIK,
    CAPAIAN_PREDIKAT,
    CAPAIAN_RASIO,
    CAPAIAN_RENTANG,
    CAPAIAN_SELISIH,
    CAPAIAN_SISA,
    RumusTercetak,
    capaian_rentang,
)
from kinerja.besaran.triwulan import LAJU, POLA_RENCANA, TETAP
from kinerja.besaran.ungkapan import Bagi, Isi, Persen, Ungkapan
from kinerja.model import ARAH, Agregasi, Arah, CaraRealisasi, MetodePrakiraan, Nilai, Rentang, RumusTurun

__all__ = [
    "CARA",
    "KATA_CARA",
    "PRAKIRAAN",
    "NAIK",
    "PREDIKAT",
    "RENTANG",
    "TURUN",
    "RumusPrakiraan",
    "RumusTercetak",
    "rumus_capaian",
    "rumus_dipakai",
    "ungkapan_capaian",
]

NAIK, RENTANG, PREDIKAT = CAPAIAN_NAIK, CAPAIAN_RENTANG, CAPAIAN_PREDIKAT

#: Formulas of capaian where lower is better.
TURUN: Mapping[RumusTurun, RumusTercetak] = {
    RumusTurun.SELISIH: CAPAIAN_SELISIH,
    RumusTurun.RASIO: CAPAIAN_RASIO,
    RumusTurun.SISA: CAPAIAN_SISA,
}

_ATAS, _BAWAH = Isi("pembilang", "Pembilang"), Isi("penyebut", "Penyebut")
#: How a realisasi follows from its two variables; a typed one is taken as a percentage.
CARA: Mapping[CaraRealisasi, Ungkapan] = {
    CaraRealisasi.LANGSUNG: Persen(_ATAS, _BAWAH),
    CaraRealisasi.PERSENTASE: Persen(_ATAS, _BAWAH),
    CaraRealisasi.RASIO: Bagi(_ATAS, _BAWAH),
    CaraRealisasi.PERTUMBUHAN: Persen(_ATAS - _BAWAH, _BAWAH),
}

#: How a sentence joins the two variables.
KATA_CARA: Mapping[CaraRealisasi, str] = {
    CaraRealisasi.LANGSUNG: "dibandingkan dengan",
    CaraRealisasi.PERSENTASE: "dibandingkan dengan",
    CaraRealisasi.RASIO: "dibagi dengan",
    CaraRealisasi.PERTUMBUHAN: "yang tumbuh dari",
}


@dataclass(frozen=True)
class RumusPrakiraan:
    """A method of forecasting the year: its name, and its expression by the way in which quarters make a year.

    Operands: realisasi and target so far, target_tahun, lewat (quarters that have passed).
    """

    nama: str
    isi: Mapping[Agregasi, Ungkapan]


#: Methods of forecasting the end of the year.
PRAKIRAAN: Mapping[MetodePrakiraan, RumusPrakiraan] = {
    MetodePrakiraan.LAJU: RumusPrakiraan(
        "laju rata-rata triwulan yang lewat",
        {Agregasi.AKUMULASI: LAJU, Agregasi.POSISI_AKHIR: TETAP, Agregasi.RERATA: TETAP},
    ),
    MetodePrakiraan.POLA_RENCANA: RumusPrakiraan(
        "pola target triwulan rencana aksi",
        {Agregasi.AKUMULASI: POLA_RENCANA, Agregasi.POSISI_AKHIR: TETAP, Agregasi.RERATA: TETAP},
    ),
}

#: Formulas of capaian by direction; where lower is better they are a further choice.
_ARAH: Mapping[Arah, Callable[[set[RumusTurun]], list[RumusTercetak]]] = {
    Arah.NAIK: lambda _: [NAIK],
    Arah.TURUN: lambda turun: [TURUN[satu] for satu in RumusTurun if satu in turun],
    Arah.RENTANG: lambda _: [RENTANG],
    Arah.PREDIKAT: lambda _: [PREDIKAT],
}


def rumus_capaian(target: Nilai | None, arah: Arah, turun: RumusTurun) -> RumusTercetak:
    """Return the formula that counts for a target: that of its kind, for a number that of its direction."""
    if isinstance(target, Rentang):
        return RENTANG
    if isinstance(target, str):
        return PREDIKAT
    return TURUN[turun] if ARAH[arah].terbalik else NAIK


def ungkapan_capaian(target: Nilai | None, arah: Arah, turun: RumusTurun) -> Ungkapan:
    """Return the expression that counts for a target; that of a range has its bounds as operands."""
    rumus = rumus_capaian(target, arah, turun)
    return capaian_rentang(TURUN[turun]) if rumus is RENTANG else rumus.isi


def rumus_dipakai(arah: set[Arah], turun: set[RumusTurun]) -> list[RumusTercetak]:
    """List the formulas that some directions need, each once, in the order of the guide."""
    # Those for lower is better are needed outside of a range, too.
    return [rumus for satu, milik in _ARAH.items() if satu in arah or ARAH[satu].terbalik for rumus in milik(turun)]
