"""What needs attention in a quarter, its obstacles, and the last quarter that is filled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from kinerja.hitung.rekaman_triwulan import JenisPerhatian, Perhatian, PosTriwulan, UkurTriwulan
from kinerja.model import (
    Agregasi,
    AturanTriwulan,
    Data,
    KendalaTriwulan,
    StatusTindakLanjut,
    akhir_triwulan,
    deret_triwulan,
)

__all__ = ["kendala_lewat", "kendala_sampai", "perhatian", "triwulan_terisi"]


def perhatian(
    ukur: Sequence[UkurTriwulan],
    pos: Sequence[PosTriwulan],
    lewat: Sequence[KendalaTriwulan],
    sebutan: Callable[[str | None], str],
    aturan: AturanTriwulan,
) -> tuple[Perhatian, ...]:
    """List what needs attention: the indicators, then the sub kegiatan, then follow-ups.

    Parameters
    ----------
    lewat
        follow-ups beyond their deadline.
    sebutan
        names what a code stands for; None is the whole.
    """
    hasil = []
    for satu in ukur:
        if satu.tingkat_status is not None and satu.tingkat_status <= aturan.perhatian_tingkat:
            hasil.append(Perhatian(JenisPerhatian.TERTINGGAL, satu.kode, satu.nama))
        elif satu.agregasi is Agregasi.AKUMULASI and not satu.alasan and _kurang(satu.capaian_prakiraan):
            # A position that keeps to a rising plan is no forecast of a failure.
            hasil.append(Perhatian(JenisPerhatian.PRAKIRAAN, satu.kode, satu.nama))
    for baris in pos:
        if baris.level != "subkegiatan":
            continue
        if baris.mendahului:
            hasil.append(Perhatian(JenisPerhatian.MENDAHULUI, baris.kode, baris.nama))
        elif baris.tingkat_status is not None and baris.tingkat_status <= aturan.perhatian_tingkat:
            hasil.append(Perhatian(JenisPerhatian.SERAPAN, baris.kode, baris.nama))
    hasil += [Perhatian(JenisPerhatian.TINDAK_LANJUT, satu.rujukan or "", sebutan(satu.rujukan)) for satu in lewat]
    return tuple(hasil)


def _kurang(capaian: Decimal | None) -> bool:
    return capaian is not None and capaian < 100


def kendala_sampai(kendala: Sequence[KendalaTriwulan], triwulan: int) -> tuple[KendalaTriwulan, ...]:
    """Return the obstacles of a quarter, and those of earlier ones whose follow-up is not finished."""
    return tuple(
        satu
        for satu in kendala
        if satu.triwulan <= triwulan and (satu.triwulan == triwulan or satu.status is not StatusTindakLanjut.SELESAI)
    )


def kendala_lewat(kendala: Sequence[KendalaTriwulan], tahun: int, triwulan: int) -> tuple[KendalaTriwulan, ...]:
    """Return the obstacles whose follow-up should have been finished by the last day of a quarter and is not."""
    hari = akhir_triwulan(tahun, triwulan)
    return tuple(
        satu
        for satu in kendala_sampai(kendala, triwulan)
        if satu.status is not StatusTindakLanjut.SELESAI and satu.batas_waktu is not None and satu.batas_waktu <= hari
    )


def triwulan_terisi(data: Data, tahun: int) -> int:
    """Return the last quarter of a year in which any realisasi is filled in; 0 for none."""
    deret = [deret_triwulan(satu) for satu in data.realisasi if satu.tahun == tahun]
    deret += [deret_triwulan(satu, awal) for satu in data.realisasi_subkegiatan for awal in ("fisik_", "keuangan_")]
    return max((urut for isi in deret for urut, satu in enumerate(isi, start=1) if satu is not None), default=0)
