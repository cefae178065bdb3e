"""How many indicators of a level met their targets, in a sentence."""

from __future__ import annotations

from kinerja.angka import gabung
from kinerja.besaran import daftar as besaran
from kinerja.hitung import RekapStatus
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import Level
from kinerja.sajian.kalimat import banyak, sebut_semua

__all__ = ["kalimat_status"]


def kalimat_status(laporan: Laporan, *level: Level) -> list[str]:
    """Say of each of these levels that has indicators how many of them exceeded, met and missed their targets."""
    return [_kalimat(satu) for satu in laporan.hasil.rekap_status if satu.level in level and satu.jumlah]


def _kalimat(satu: RekapStatus) -> str:
    bagian = [
        (tandai(besaran.STATUS.kunci(satu.level.value, kolom), banyak(getattr(satu, kolom))), kata)
        for kolom, kata in (
            ("melampaui", "melampaui target"),
            ("tercapai", "tepat mencapai target"),
            ("tidak_tercapai", "belum mencapai target"),
            ("belum_dinilai", "belum dapat dinilai"),
        )
        if getattr(satu, kolom)
    ]
    semua = tandai(besaran.STATUS.kunci(satu.level.value, "jumlah"), banyak(satu.jumlah))
    if len(bagian) == 1:
        return f"{sebut_semua(satu.jumlah, semua)} indikator {satu.level.value} {bagian[0][1]}."
    rinci = gabung([f"{jumlah} {kata}" for jumlah, kata in bagian])
    return f"Dari {semua} indikator {satu.level.value}, {rinci}."
