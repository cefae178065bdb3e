"""Counts that conclusions rest on: how many of what, and how many indicators met their target."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from kinerja.hitung.bingkai import bingkai
from kinerja.hitung.capaian import Status
from kinerja.model import Level, Skala

__all__ = ["jumlah_pohon", "rekap_predikat", "rekap_status_target"]


def jumlah_pohon(rekap: pd.DataFrame, kode: str = "") -> Mapping[str, int]:
    """Count program, kegiatan and subkegiatan below a code ("" counts all).

    Parameters
    ----------
    rekap
        :func:`kinerja.hitung.anggaran.rekap_anggaran`.
    """
    milik = [satu.level for satu in rekap.itertuples() if satu.kode and (not kode or satu.kode.startswith(kode + "."))]
    return {level: milik.count(level) for level in ("program", "kegiatan", "subkegiatan")}


def rekap_status_target(capaian: pd.DataFrame) -> pd.DataFrame:
    """Count indicators by level and status.

    Returns
    -------
    pandas.DataFrame
        ``level, jumlah, melampaui, tercapai, tidak_tercapai, belum_dinilai`` for tujuan, sasaran, program.
    """
    hasil = []
    for level in (Level.TUJUAN, Level.SASARAN, Level.PROGRAM):
        status = list(capaian.loc[capaian["level"] == level, "status"])
        hasil.append(
            {
                "level": level,
                "jumlah": len(status),
                "melampaui": status.count(Status.MELAMPAUI),
                "tercapai": status.count(Status.TERCAPAI),
                "tidak_tercapai": status.count(Status.TIDAK_TERCAPAI),
                "belum_dinilai": status.count(None),
            }
        )
    return bingkai(hasil, ("level", "jumlah", "melampaui", "tercapai", "tidak_tercapai", "belum_dinilai"))


def rekap_predikat(capaian: pd.DataFrame, skala: Skala) -> pd.DataFrame:
    """Count indicators of tujuan, sasaran and program by predikat.

    Returns
    -------
    pandas.DataFrame
        ``predikat, tingkat, tujuan, sasaran, program, jumlah`` in the order of the scale, best first.
    """
    hasil = []
    for kelas in skala.kelas:
        isi = {
            str(level): int(((capaian["level"] == level) & (capaian["predikat"] == kelas.predikat)).sum())
            for level in (Level.TUJUAN, Level.SASARAN, Level.PROGRAM)
        }
        hasil.append({"predikat": kelas.predikat, "tingkat": kelas.tingkat, **isi, "jumlah": sum(isi.values())})
    return bingkai(hasil, ("predikat", "tingkat", "tujuan", "sasaran", "program", "jumlah"))
