"""Target against realisasi: one function per formula, and the table over all indicators of a year.

All percentages are exact decimals in persen; rounding is left to printing except where the calculation basis
*tercetak* rounds an operand first (:class:`kinerja.angka.DasarHitung`).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

import pandas as pd

from kinerja.angka import DasarHitung, persen, rerata
from kinerja.hitung.bingkai import bingkai
from kinerja.hitung.skala import predikat
from kinerja.model import Arah, Nilai, Pilihan, Rentang, RumusTurun, Skala, muat_ordinal

__all__ = [
    "KOLOM_CAPAIAN",
    "HasilCapaian",
    "Status",
    "capaian",
    "capaian_naik",
    "capaian_predikat",
    "capaian_rentang",
    "capaian_sasaran",
    "capaian_turun",
    "hitung_capaian",
    "rata_rata",
    "status_target",
]

_SERATUS = Decimal(100)


class Status(StrEnum):
    """Realisasi against target, whatever the percentage."""

    MELAMPAUI = "melampaui"
    TERCAPAI = "tercapai"
    TIDAK_TERCAPAI = "tidak tercapai"


@dataclass(frozen=True)
class HasilCapaian:
    """A capaian (persen) or None with the reason in words for the report."""

    nilai: Decimal | None
    alasan: str = ""


def capaian_naik(target: Decimal, realisasi: Decimal) -> HasilCapaian:
    """Return R/T x 100, for indicators where higher is better (Permendagri 86/2017; used by all).

    >>> capaian_naik(Decimal(3), Decimal("0.58")).nilai.quantize(Decimal("0.01"))
    Decimal('19.33')
    """
    if target == 0:
        return HasilCapaian(None, "target nol, capaian tidak dihitung")
    return HasilCapaian(persen(realisasi, target))


def capaian_turun(target: Decimal, realisasi: Decimal, rumus: RumusTurun) -> HasilCapaian:
    """Return the capaian where lower is better.

    selisih (2T-R)/T x 100 (LAN form; negative when R > 2T), rasio T/R x 100, sisa (T-R)/T x 100 (as LKjIP Semarang
    2023 prints it: 0 % when R = T). A zero target is met by a zero realisasi, else there is no capaian.

    >>> capaian_turun(Decimal(94), Decimal(144), RumusTurun.SELISIH).nilai.quantize(Decimal("0.01"))
    Decimal('46.81')
    """
    if target == 0:
        if realisasi == 0:
            return HasilCapaian(_SERATUS, "target nol terpenuhi")
        return HasilCapaian(None, "target nol, capaian tidak dihitung")
    if rumus is RumusTurun.RASIO:
        if realisasi == 0:
            return HasilCapaian(None, "realisasi nol, rasio tidak terdefinisi")
        return HasilCapaian(persen(target, realisasi))
    atas = 2 * target - realisasi if rumus is RumusTurun.SELISIH else target - realisasi
    return HasilCapaian(persen(atas, target))


def capaian_rentang(target: Rentang, realisasi: Decimal, rumus: RumusTurun) -> HasilCapaian:
    """Return 100 inside the interval, else the capaian against the nearer bound (Permenpan-RB 8/2021 for SKP).

    >>> capaian_rentang(Rentang(Decimal("5.40"), Decimal("6.20")), Decimal("5.80"), RumusTurun.SELISIH).nilai
    Decimal('100')
    """
    if realisasi < target.bawah:
        return capaian_naik(target.bawah, realisasi)
    if realisasi > target.atas:
        return capaian_turun(target.atas, realisasi, rumus)
    return HasilCapaian(_SERATUS)


def capaian_predikat(target: str, realisasi: str) -> HasilCapaian:
    """Return the position of the grade reached against the position promised, x 100, the worst grade being 1.

    >>> capaian_predikat("BB", "A").nilai
    Decimal('120')
    """
    tempat = _tingkat(target, realisasi)
    if tempat is None:
        return HasilCapaian(None, "predikat target dan realisasi tidak sejenis")
    hasil = persen(tempat[1], tempat[0])
    return HasilCapaian(None if hasil is None else hasil.normalize() if hasil % 1 else Decimal(int(hasil)))


def capaian(target: Nilai | None, realisasi: Nilai | None, arah: Arah, rumus_turun: RumusTurun) -> HasilCapaian:
    """Choose the formula by direction. Missing values stay missing.

    Raises
    ------
    ValueError
        for a negative target, which no formula can judge.
    """
    if target is None or realisasi is None:
        return HasilCapaian(None, "target belum ada" if target is None else "realisasi belum ada")
    if isinstance(target, Rentang) and isinstance(realisasi, Decimal):
        if target.bawah < 0:
            raise ValueError(f"target negatif: {target.bawah}")
        return capaian_rentang(target, realisasi, rumus_turun)
    if isinstance(target, str) and isinstance(realisasi, str):
        return capaian_predikat(target, realisasi)
    if not isinstance(target, Decimal) or not isinstance(realisasi, Decimal):
        return HasilCapaian(None, "target dan realisasi tidak sejenis")
    if target < 0:
        raise ValueError(f"target negatif: {target}")
    return capaian_turun(target, realisasi, rumus_turun) if arah is Arah.TURUN else capaian_naik(target, realisasi)


def status_target(target: Nilai | None, realisasi: Nilai | None, arah: Arah) -> Status | None:
    """Say whether the target was exceeded, met or missed; None where that cannot be said.

    >>> status_target(Decimal(100), Decimal(100), Arah.NAIK)
    <Status.TERCAPAI: 'tercapai'>
    """
    if isinstance(target, Rentang) and isinstance(realisasi, Decimal):
        return Status.TERCAPAI if target.bawah <= realisasi <= target.atas else Status.TIDAK_TERCAPAI
    if isinstance(target, str) and isinstance(realisasi, str):
        tempat = _tingkat(target, realisasi)
        if tempat is None:
            return None
        selisih = Decimal(tempat[1] - tempat[0])
    elif isinstance(target, Decimal) and isinstance(realisasi, Decimal):
        selisih = target - realisasi if arah is Arah.TURUN else realisasi - target
    else:
        return None
    if selisih == 0:
        return Status.TERCAPAI
    return Status.MELAMPAUI if selisih > 0 else Status.TIDAK_TERCAPAI


def _tingkat(target: str, realisasi: str) -> tuple[int, int] | None:
    for skala in muat_ordinal().values():
        if target in skala.urutan and realisasi in skala.urutan:
            return skala.urutan.index(target) + 1, skala.urutan.index(realisasi) + 1
    return None


KOLOM_CAPAIAN = (
    "kode", "level", "induk", "nama", "satuan", "arah", "desimal", "iku", "tahun", "target", "sumber_target",
    "realisasi", "capaian", "predikat", "tingkat", "status", "alasan",
)  # fmt: skip


def hitung_capaian(
    indikator: pd.DataFrame,
    target: pd.DataFrame,
    realisasi: pd.DataFrame,
    tahun: int,
    pilihan: Pilihan,
    skala: Skala,
) -> pd.DataFrame:
    """Join targets and realisasi of one year and compute capaian, predikat and status.

    Parameters
    ----------
    indikator
        columns of sheet indikator.
    target
        ``indikator, tahun, target, sumber_target`` (:func:`kinerja.hitung.nilai.target_berlaku`).
    realisasi
        ``indikator, tahun, realisasi`` (:func:`kinerja.hitung.nilai.realisasi_tahunan`).

    Returns
    -------
    pandas.DataFrame
        :data:`KOLOM_CAPAIAN`, a row per indicator that is in use in the year, in the order of the sheet. ``target`` and ``realisasi`` in the unit
        of the indicator; ``realisasi`` unrounded; ``capaian`` in persen, computed on the chosen basis, or None with
        ``alasan``; ``tingkat`` 1 to 5.
    """
    sasaran = {baris.indikator: baris for baris in target.itertuples() if baris.tahun == tahun}
    nyata = {baris.indikator: baris.realisasi for baris in realisasi.itertuples() if baris.tahun == tahun}
    hasil = []
    for satu in indikator.itertuples():
        if not _berlaku(satu, tahun):
            continue
        janji = sasaran[satu.kode].target if satu.kode in sasaran else None
        nilai = nyata.get(satu.kode)
        t, r = (_operand(isi, pilihan.dasar_hitung, satu.desimal) for isi in (janji, nilai))
        ukur = capaian(t, r, satu.arah, satu.rumus_turun or pilihan.rumus_turun)
        kelas = predikat(skala, ukur.nilai, pilihan.dasar_hitung)
        hasil.append(
            {
                **{nama: getattr(satu, nama) for nama in KOLOM_CAPAIAN[:8]},
                "tahun": tahun,
                "target": janji,
                "sumber_target": sasaran[satu.kode].sumber_target if satu.kode in sasaran else None,
                "realisasi": nilai,
                "capaian": ukur.nilai,
                "predikat": kelas.predikat if kelas else None,
                "tingkat": kelas.tingkat if kelas else None,
                "status": status_target(t, r, satu.arah),
                "alasan": ukur.alasan,
            }
        )
    return bingkai(hasil, KOLOM_CAPAIAN)


def _berlaku(satu: Any, tahun: int) -> bool:
    """Say whether a row of indikator is in use in a year; without the columns for it, always."""
    mulai, sampai = getattr(satu, "berlaku_mulai", None), getattr(satu, "berlaku_sampai", None)
    return bool((mulai or tahun) <= tahun <= (sampai or tahun))


def _operand(nilai: Nilai | None, dasar: DasarHitung, desimal: int) -> Nilai | None:
    return dasar.operand(nilai, desimal) if isinstance(nilai, Decimal) else nilai


def capaian_sasaran(
    sasaran: pd.DataFrame, capaian_indikator: pd.DataFrame, pilihan: Pilihan, skala: Skala
) -> pd.DataFrame:
    """Return the mean capaian of the indicators of each sasaran.

    Returns
    -------
    pandas.DataFrame
        ``kode, uraian, tujuan, jumlah_indikator, capaian`` (persen), ``predikat, tingkat``.
    """
    hasil = []
    for satu in sasaran.itertuples():
        milik = capaian_indikator[(capaian_indikator["level"] == "sasaran") & (capaian_indikator["induk"] == satu.kode)]
        nilai = rata_rata(list(milik["capaian"]), pilihan)
        kelas = predikat(skala, nilai, pilihan.dasar_hitung)
        hasil.append(
            {
                "kode": satu.kode,
                "uraian": satu.uraian,
                "tujuan": satu.tujuan,
                "jumlah_indikator": len(milik),
                "capaian": nilai,
                "predikat": kelas.predikat if kelas else None,
                "tingkat": kelas.tingkat if kelas else None,
            }
        )
    return bingkai(hasil, ("kode", "uraian", "tujuan", "jumlah_indikator", "capaian", "predikat", "tingkat"))


def rata_rata(nilai: list[Decimal | None], pilihan: Pilihan) -> Decimal | None:
    """Return the mean (persen) of the capaian that are there, on the chosen basis and below the chosen cap.

    >>> rata_rata([Decimal("100.7058"), Decimal("121.5142"), Decimal("103.2258")], Pilihan()).quantize(Decimal("0.01"))
    Decimal('108.48')
    """
    batas = pilihan.batas_capaian
    operand = (pilihan.dasar_hitung.operand(satu) for satu in nilai)
    return rerata(min(satu, batas) if satu is not None and batas is not None else satu for satu in operand)
