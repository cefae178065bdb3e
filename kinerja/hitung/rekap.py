"""Counts that conclusions rest on: how many of what, and how many indicators met their target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kinerja.hitung.rekaman import BarisCapaian, PosAnggaran, RekapPredikat, RekapStatus, Status
from kinerja.model import Level, Skala

__all__ = ["LEVEL_REKAP", "jumlah_pohon", "rekap_predikat", "rekap_status_target"]

#: The levels that are counted.
LEVEL_REKAP = (Level.TUJUAN, Level.SASARAN, Level.PROGRAM)


def jumlah_pohon(rekap: Sequence[PosAnggaran], kode: str = "") -> Mapping[str, int]:
    """Count program, kegiatan and subkegiatan below a code ("" counts all) of a budget tree."""
    milik = [satu.level for satu in rekap if satu.kode and (not kode or satu.kode.startswith(kode + "."))]
    return {level: milik.count(level) for level in ("program", "kegiatan", "subkegiatan")}


def rekap_status_target(capaian: Sequence[BarisCapaian]) -> tuple[RekapStatus, ...]:
    """Count indicators by level and status, for tujuan, sasaran and program."""
    hasil = []
    for level in LEVEL_REKAP:
        status = [satu.status for satu in capaian if satu.level is level]
        hasil.append(
            RekapStatus(
                level=level,
                jumlah=len(status),
                melampaui=status.count(Status.MELAMPAUI),
                tercapai=status.count(Status.TERCAPAI),
                tidak_tercapai=status.count(Status.TIDAK_TERCAPAI),
                belum_dinilai=status.count(None),
            )
        )
    return tuple(hasil)


def rekap_predikat(capaian: Sequence[BarisCapaian], skala: Skala) -> tuple[RekapPredikat, ...]:
    """Count indicators of tujuan, sasaran and program by predikat, in the order of the scale."""
    hasil = []
    for kelas in skala.kelas:
        tujuan, sasaran, program = (
            sum(satu.level is level and satu.predikat == kelas.predikat for satu in capaian) for level in LEVEL_REKAP
        )
        jumlah = tujuan + sasaran + program
        hasil.append(RekapPredikat(kelas.predikat, kelas.tingkat, tujuan, sasaran, program, jumlah))
    return tuple(hasil)
