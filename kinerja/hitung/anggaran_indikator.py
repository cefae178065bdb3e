"""The money of an indicator of a sasaran: the programs that sheet sasaran_program ties to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kinerja.hitung.anggaran import bagi_program, jumlahkan
from kinerja.hitung.rekaman import PosAnggaran, Uang
from kinerja.model import Indikator, SasaranProgram

__all__ = ["AnggaranIndikator", "anggaran_indikator"]


@dataclass(frozen=True)
class AnggaranIndikator(Uang):
    """Money of an indicator of a sasaran, or of what serves all of its indicators (code ""); its programs by code."""

    sasaran: str
    kode: str
    program: tuple[str, ...]


def anggaran_indikator(
    indikator: Sequence[Indikator], sasaran_program: Sequence[SasaranProgram], rekap: Sequence[PosAnggaran]
) -> tuple[AnggaranIndikator, ...]:
    """Add up the programs of each indicator of those sasaran of which a program is tied to one; last what serves all.

    Parameters
    ----------
    indikator
        those in use, in their order.
    sasaran_program, rekap
        as for :func:`kinerja.hitung.anggaran.bagi_program`.
    """
    milik: dict[tuple[str, str], list[tuple[str, Uang]]] = {}
    untuk = {(satu.sasaran, satu.program): satu.indikator or "" for satu in sasaran_program}
    for satu in bagi_program(sasaran_program, rekap):
        kode = untuk[satu.sasaran, satu.program]
        milik.setdefault((satu.sasaran, kode), []).append((satu.program, Uang(satu.anggaran, satu.realisasi)))
    hasil = []
    for sasaran in dict.fromkeys(sasaran for sasaran, kode in milik if kode):
        for kode in (*(satu.kode for satu in indikator if satu.induk == sasaran), ""):
            isi = milik.get((sasaran, kode), [])
            if isi:
                jumlah = jumlahkan([uang for _, uang in isi])
                program = tuple(satu for satu, _ in isi)
                hasil.append(AnggaranIndikator(jumlah.anggaran, jumlah.realisasi, sasaran, kode, program))
    return tuple(hasil)
