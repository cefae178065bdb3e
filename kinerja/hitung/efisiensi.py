"""Efficiency of resources: what the methods (:mod:`kinerja.besaran.efisiensi`) are computed from, per sasaran and per dinas."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from kinerja.angka import DasarHitung
from kinerja.besaran.efisiensi import PERBANDINGAN, BahanEfisiensi, RumusEfisiensi
from kinerja.hitung.capaian import rata_rata, rerata_persen
from kinerja.hitung.rekaman import (
    AnggaranSasaran,
    BarisCapaian,
    BarisSasaran,
    EfisiensiSasaran,
    PosAnggaran,
    Status,
    Uang,
    persen_dari,
)
from kinerja.model import Level, Pilihan

__all__ = [
    "bahan_efisiensi",
    "efisiensi_anggaran",
    "efisiensi_dinas",
    "hitung_efisiensi",
    "keluaran_terukur",
    "semua_tercapai",
]


def keluaran_terukur(milik: Sequence[BarisCapaian]) -> list[tuple[BarisCapaian, Decimal, Decimal]]:
    """Return the indicators whose target and realisasi are numbers, with both: only these are volumes."""
    return [
        (satu, satu.target, satu.realisasi)
        for satu in milik
        if isinstance(satu.target, Decimal) and isinstance(satu.realisasi, Decimal)
    ]


def bahan_efisiensi(
    capaian: Decimal | None, uang: Uang, milik: Sequence[BarisCapaian], dasar: DasarHitung
) -> BahanEfisiensi:
    """Gather the operands of a sasaran as the basis lets them enter."""
    keluaran = [
        (dasar.operand(target, satu.desimal) or Decimal(0), dasar.operand(nyata, satu.desimal) or Decimal(0))
        for satu, target, nyata in keluaran_terukur(milik)
    ]
    return BahanEfisiensi(
        capaian=dasar.operand(capaian),
        serapan=dasar.operand(uang.persen),
        pagu=uang.anggaran,
        realisasi=uang.realisasi,
        tercapai=semua_tercapai([satu.status for satu in milik]),
        target_keluaran=[target for target, _ in keluaran],
        realisasi_keluaran=[nyata for _, nyata in keluaran],
    )


def hitung_efisiensi(
    capaian_sasaran: Sequence[BarisSasaran],
    capaian_indikator: Sequence[BarisCapaian],
    anggaran_sasaran: Sequence[AnggaranSasaran],
    pilihan: Pilihan,
) -> tuple[EfisiensiSasaran, ...]:
    """Put performance and money of each sasaran side by side, by the chosen method.

    An underspent budget with a missed target is not efficiency, whatever the method.
    """
    uang = {satu.kode: satu for satu in anggaran_sasaran}
    milik = _menurut_induk(capaian_indikator, (Level.SASARAN,))
    return tuple(
        _efisiensi(satu.kode, satu.uraian, satu.capaian, uang[satu.kode], milik.get(satu.kode, ()), pilihan)
        for satu in capaian_sasaran
    )


def efisiensi_anggaran(
    capaian: Sequence[BarisCapaian], pos: Mapping[str, PosAnggaran], pilihan: Pilihan
) -> tuple[EfisiensiSasaran, ...]:
    """Put performance and money of each program, kegiatan and sub kegiatan side by side that has indicators of its own.

    Its capaian is the mean of those of its indicators, as that of a sasaran is.
    """
    milik = _menurut_induk(capaian, (Level.PROGRAM, Level.KEGIATAN, Level.SUBKEGIATAN))
    return tuple(
        _efisiensi(kode, satu.nama, rata_rata([p.capaian for p in milik[kode]], pilihan), satu, milik[kode], pilihan)
        for kode, satu in pos.items()
        if kode in milik
    )


def _menurut_induk(capaian: Sequence[BarisCapaian], level: Sequence[Level]) -> dict[str, list[BarisCapaian]]:
    hasil: dict[str, list[BarisCapaian]] = {}
    for satu in capaian:
        if satu.level in level:
            hasil.setdefault(satu.induk, []).append(satu)
    return hasil


def _efisiensi(
    kode: str, uraian: str, capaian: Decimal | None, uang: Uang, milik: Sequence[BarisCapaian], pilihan: Pilihan
) -> EfisiensiSasaran:
    bahan = bahan_efisiensi(capaian, uang, milik, pilihan.dasar_hitung)
    banding = PERBANDINGAN.hitung(bahan)
    return EfisiensiSasaran(
        anggaran=uang.anggaran,
        realisasi=uang.realisasi,
        kode=kode,
        uraian=uraian,
        capaian=capaian,
        efisiensi=pilihan.rumus_efisiensi.hitung(bahan),
        tercapai=bahan.tercapai,
        efisien=None if banding is None else bool(banding),
    )


def efisiensi_dinas(
    rumus: RumusEfisiensi,
    capaian: Decimal | None,
    uang: Uang,
    sasaran: Sequence[Decimal | None],
    dasar: DasarHitung,
) -> Decimal | None:
    """Apply a method of efficiency to a whole dinas.

    The operands are the mean capaian and the whole budget. A method that looks at single outputs gives the mean of its
    sasaran, one that gives a verdict no number.

    Parameters
    ----------
    capaian
        mean capaian of the sasaran (persen).
    uang
        the whole budget and spending.
    sasaran
        efficiency of each sasaran by the same method.

    >>> from kinerja.besaran.efisiensi import SELISIH
    >>> efisiensi_dinas(SELISIH, Decimal(105), Uang(200, 180), [], DasarHitung.TERCETAK)
    Decimal('15.00')
    """
    if not rumus.berangka:
        return None
    if rumus.per_keluaran:
        return rerata_persen(sasaran)
    return persen_dari(rumus.hitung(bahan_efisiensi(capaian, uang, (), dasar)))


def semua_tercapai(status: Sequence[Status | None]) -> bool | None:
    """Say whether all targets were met: one missed is enough for no, else one unknown is enough for None."""
    if Status.TIDAK_TERCAPAI in status:
        return False
    return None if not status or None in status else True
