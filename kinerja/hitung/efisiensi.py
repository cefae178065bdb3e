"""Efficiency of resources: the named methods of ATURAN, one function each, and the table per sasaran."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

import pandas as pd

from kinerja.angka import DasarHitung, bagi, persen, rerata
from kinerja.hitung.bingkai import bingkai
from kinerja.hitung.capaian import Status
from kinerja.model import Pilihan, RumusEfisiensi

__all__ = [
    "Keluaran",
    "efisiensi_perbandingan",
    "efisiensi_selisih",
    "hitung_efisiensi",
    "nilai_efisiensi_pmk",
]


class Keluaran(NamedTuple):
    """One output for the ministerial method: budget and spending (rupiah), target and realised volume."""

    pagu: int
    realisasi_anggaran: int
    target_volume: Decimal
    realisasi_volume: Decimal


def efisiensi_selisih(capaian: Decimal | None, serapan: Decimal | None, dasar: DasarHitung) -> Decimal | None:
    """Return % capaian kinerja - % realisasi anggaran (persen; LKjIP Semarang 2023, Tabel 3.7).

    >>> efisiensi_selisih(Decimal("100.7059"), Decimal("81.9923"), DasarHitung.TERCETAK)
    Decimal('18.72')
    """
    kinerja, anggaran = dasar.operand(capaian), dasar.operand(serapan)
    return None if kinerja is None or anggaran is None else kinerja - anggaran


def efisiensi_perbandingan(
    capaian: Decimal | None, serapan: Decimal | None, tercapai: bool | None, dasar: DasarHitung
) -> bool | None:
    """Say whether capaian >= spending (both persen) and the target is met; None where one of these is not known."""
    kinerja, anggaran = dasar.operand(capaian), dasar.operand(serapan)
    return None if kinerja is None or anggaran is None or tercapai is None else tercapai and kinerja >= anggaran


def nilai_efisiensi_pmk(keluaran: Sequence[Keluaran]) -> Decimal | None:
    """Return NE in persen: 50 + (E/20) x 50 with E the mean of (1 - (RA/RV)/(PA/TV)) x 100, limited to -20..20.

    Source: PMK 22/PMK.02/2021. Outputs without budget, target or realised volume do not count.

    >>> nilai_efisiensi_pmk([Keluaran(100, 90, Decimal(10), Decimal(10))])
    Decimal('75.0')
    """
    e = rerata(
        (1 - bagi(bagi(satu.realisasi_anggaran, satu.realisasi_volume), bagi(satu.pagu, satu.target_volume))) * 100
        for satu in keluaran
        if satu.pagu and satu.target_volume and satu.realisasi_volume
    )
    if e is None:
        return None
    return 50 + bagi(min(max(e, Decimal(-20)), Decimal(20)), 20) * 50


def _volume(nilai: object, desimal: int, pilihan: Pilihan) -> Decimal | None:
    """Return a volume as the basis lets it enter a formula; only numbers are volumes."""
    return pilihan.dasar_hitung.operand(nilai, desimal) if isinstance(nilai, Decimal) else None


def hitung_efisiensi(
    capaian_sasaran: pd.DataFrame, capaian_indikator: pd.DataFrame, anggaran_sasaran: pd.DataFrame, pilihan: Pilihan
) -> pd.DataFrame:
    """Put performance and money of each sasaran side by side.

    Returns
    -------
    pandas.DataFrame
        ``kode, uraian, capaian`` (persen), ``anggaran, realisasi`` (rupiah), ``persen, sisa, efisiensi`` (persen for
        selisih, persen-sisa and pmk-22-2021, rupiah for rupiah, True/False for perbandingan), ``tercapai`` (all indicators met;
        None where that is not known), ``efisien``: True, False (spent more than achieved, or the target was missed) or
        None where it cannot be said.
        An underspent budget with a missed target is not efficiency.
    """
    uang = {baris.kode: baris for baris in anggaran_sasaran.itertuples()}
    hasil = []
    for satu in capaian_sasaran.itertuples():
        dana = uang[satu.kode]
        milik = capaian_indikator[(capaian_indikator["level"] == "sasaran") & (capaian_indikator["induk"] == satu.kode)]
        tercapai = _semua_tercapai(list(milik["status"]))
        selisih = efisiensi_selisih(satu.capaian, dana.persen, pilihan.dasar_hitung)
        banding = efisiensi_perbandingan(satu.capaian, dana.persen, tercapai, pilihan.dasar_hitung)
        nilai: object = {
            RumusEfisiensi.SELISIH: selisih,
            RumusEfisiensi.RUPIAH: dana.sisa,
            RumusEfisiensi.PERSEN_SISA: persen(dana.sisa, dana.anggaran),
            RumusEfisiensi.PERBANDINGAN: banding,
        }.get(pilihan.rumus_efisiensi)
        if pilihan.rumus_efisiensi is RumusEfisiensi.PMK_22_2021:
            nilai = nilai_efisiensi_pmk(
                [
                    Keluaran(dana.anggaran, dana.realisasi, target, realisasi)
                    for baris in milik.itertuples()
                    if (target := _volume(baris.target, baris.desimal, pilihan)) is not None
                    and (realisasi := _volume(baris.realisasi, baris.desimal, pilihan)) is not None
                ]
            )
        hasil.append(
            {
                "kode": satu.kode,
                "uraian": satu.uraian,
                "capaian": satu.capaian,
                "anggaran": dana.anggaran,
                "realisasi": dana.realisasi,
                "persen": dana.persen,
                "sisa": dana.sisa,
                "efisiensi": nilai,
                "tercapai": tercapai,
                "efisien": banding,
            }
        )
    return bingkai(
        hasil,
        ("kode", "uraian", "capaian", "anggaran", "realisasi", "persen", "sisa", "efisiensi", "tercapai", "efisien"),
    )


def _semua_tercapai(status: list[Status | None]) -> bool | None:
    """Say whether all targets were met: one missed is enough for no, else one unknown is enough for None."""
    if Status.TIDAK_TERCAPAI in status:
        return False
    return None if not status or None in status else True
