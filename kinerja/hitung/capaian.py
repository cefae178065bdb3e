"""Target against realisasi: the capaian of an indicator, of a year, of a sasaran, of all.

All percentages are exact decimals in persen; rounding is left to printing except where the calculation basis
*tercetak* rounds an operand first (:class:`kinerja.angka.DasarHitung`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from kinerja.angka import DasarHitung
from kinerja.besaran import daftar as besaran
from kinerja.hitung.rekaman import (
    BarisCapaian,
    BarisSasaran,
    HasilCapaian,
    RataRata,
    RealisasiTahun,
    Status,
    TargetBerlaku,
    persen_dari,
)
from kinerja.hitung.rumus import PREDIKAT, ungkapan_capaian
from kinerja.hitung.skala import predikat
from kinerja.model import (
    ARAH,
    Arah,
    Indikator,
    Level,
    Nilai,
    Pilihan,
    Rentang,
    RumusTurun,
    Sasaran,
    Skala,
    muat_ordinal,
)

__all__ = [
    "HasilCapaian",
    "Status",
    "capaian",
    "capaian_naik",
    "capaian_predikat",
    "capaian_rentang",
    "capaian_sasaran",
    "capaian_turun",
    "hitung_capaian",
    "letak_predikat",
    "operand_nilai",
    "rata_rata",
    "rata_rata_sasaran",
    "rerata_persen",
    "status_target",
    "terbatas",
]

_TANPA_TARGET = "target nol, capaian tidak dihitung"


def capaian_naik(target: Decimal, realisasi: Decimal) -> HasilCapaian:
    """Return R/T x 100, for indicators where higher is better (Permendagri 86/2017; used by all).

    >>> capaian_naik(Decimal(3), Decimal("0.58")).nilai.quantize(Decimal("0.01"))
    Decimal('19.33')
    """
    return _angka(target, realisasi, Arah.NAIK, RumusTurun.SELISIH)


def capaian_turun(target: Decimal, realisasi: Decimal, rumus: RumusTurun) -> HasilCapaian:
    """Return the capaian where lower is better.

    selisih (2T-R)/T x 100 (LAN form; negative when R > 2T), rasio T/R x 100, sisa (T-R)/T x 100 (as LKjIP Semarang
    2023 prints it: 0 % when R = T). A zero target is met by a zero realisasi, else there is no capaian.

    >>> capaian_turun(Decimal(94), Decimal(144), RumusTurun.SELISIH).nilai.quantize(Decimal("0.01"))
    Decimal('46.81')
    """
    return _angka(target, realisasi, Arah.TURUN, rumus)


def _angka(target: Decimal, realisasi: Decimal, arah: Arah, turun: RumusTurun) -> HasilCapaian:
    isi = {"target": target, "realisasi": realisasi}
    nilai = persen_dari(ungkapan_capaian(target, arah, turun).hitung(isi))
    if target == 0:
        return HasilCapaian(nilai, _TANPA_TARGET if nilai is None else "target nol terpenuhi")
    return HasilCapaian(nilai, "realisasi nol, rasio tidak terdefinisi" if nilai is None else "")


def capaian_rentang(target: Rentang, realisasi: Decimal, rumus: RumusTurun) -> HasilCapaian:
    """Return 100 inside the interval, else the capaian against the nearer bound (Permenpan-RB 8/2021 for SKP).

    >>> capaian_rentang(Rentang(Decimal("5.40"), Decimal("6.20")), Decimal("5.80"), RumusTurun.SELISIH).nilai
    Decimal('100')
    """
    isi = {"bawah": target.bawah, "atas": target.atas, "realisasi": realisasi}
    nilai = persen_dari(ungkapan_capaian(target, Arah.RENTANG, rumus).hitung(isi))
    return HasilCapaian(nilai, _TANPA_TARGET if nilai is None else "")


def capaian_predikat(target: str, realisasi: str) -> HasilCapaian:
    """Return the position of the grade reached against the position promised, x 100, the worst grade being 1.

    >>> capaian_predikat("BB", "A").nilai
    Decimal('120')
    """
    tempat = letak_predikat(target, realisasi)
    if tempat is None:
        return HasilCapaian(None, "predikat target dan realisasi tidak sejenis")
    hasil = persen_dari(PREDIKAT.isi.hitung({"target": tempat[0], "realisasi": tempat[1]}))
    utuh = None if hasil is None else hasil.to_integral_value()
    return HasilCapaian(utuh if hasil is None or hasil == utuh else hasil.normalize())


def capaian(target: Nilai | None, realisasi: Nilai | None, arah: Arah, rumus_turun: RumusTurun) -> HasilCapaian:
    """Choose the formula by direction. Missing values stay missing.

    Raises
    ------
    ValueError
        for a negative target, which no formula can judge.
    """
    if target is None or realisasi is None:
        return HasilCapaian(None, "target belum ada" if target is None else "realisasi belum ada")
    if isinstance(target, str) and isinstance(realisasi, str):
        return capaian_predikat(target, realisasi)
    if isinstance(target, str) or not isinstance(realisasi, Decimal):
        return HasilCapaian(None, "target dan realisasi tidak sejenis")
    terendah = target.bawah if isinstance(target, Rentang) else target
    if terendah < 0:
        raise ValueError(f"target negatif: {terendah}")
    if isinstance(target, Rentang):
        return capaian_rentang(target, realisasi, rumus_turun)
    return _angka(target, realisasi, arah, rumus_turun)


def status_target(target: Nilai | None, realisasi: Nilai | None, arah: Arah) -> Status | None:
    """Say whether the target was exceeded, met or missed; None where that cannot be said.

    >>> status_target(Decimal(100), Decimal(100), Arah.NAIK)
    <Status.TERCAPAI: 'tercapai'>
    """
    if isinstance(target, Rentang) and isinstance(realisasi, Decimal):
        return Status.TERCAPAI if target.bawah <= realisasi <= target.atas else Status.TIDAK_TERCAPAI
    if isinstance(target, Decimal) and isinstance(realisasi, Decimal):
        selisih = target - realisasi if ARAH[arah].terbalik else realisasi - target
    elif isinstance(target, str) and isinstance(realisasi, str) and (tempat := letak_predikat(target, realisasi)):
        selisih = Decimal(tempat[1] - tempat[0])
    else:
        return None
    if selisih > 0:
        return Status.MELAMPAUI
    return Status.TERCAPAI if selisih == 0 else Status.TIDAK_TERCAPAI


def letak_predikat(target: str, realisasi: str) -> tuple[int, int] | None:
    """Return the positions of two grades on the ordinal scale that has both, the worst being 1; None without one."""
    for skala in muat_ordinal().values():
        if target in skala.urutan and realisasi in skala.urutan:
            return skala.urutan.index(target) + 1, skala.urutan.index(realisasi) + 1
    return None


def operand_nilai(nilai: Nilai | None, dasar: DasarHitung, desimal: int) -> Nilai | None:
    """Return a value as the basis lets it enter a formula; a range or a grade enters as it is."""
    return dasar.operand(nilai, desimal) if isinstance(nilai, Decimal) else nilai


def hitung_capaian(
    indikator: Sequence[Indikator],
    target: Iterable[TargetBerlaku],
    realisasi: Iterable[RealisasiTahun],
    tahun: int,
    pilihan: Pilihan,
    skala: Skala,
) -> tuple[BarisCapaian, ...]:
    """Join targets and realisasi of one year and compute capaian, predikat and status on the chosen basis.

    Parameters
    ----------
    indikator
        rows of sheet indikator.
    target
        :func:`kinerja.hitung.nilai.target_berlaku`.
    realisasi
        :func:`kinerja.hitung.nilai.realisasi_tahunan`.

    Returns
    -------
    tuple
        a row per indicator that is in use in the year, in the order of the sheet.
    """
    janji = {satu.indikator: satu for satu in target if satu.tahun == tahun}
    nyata = {satu.indikator: satu.realisasi for satu in realisasi if satu.tahun == tahun}
    return tuple(
        _baris(satu, tahun, janji.get(satu.kode), nyata.get(satu.kode), pilihan, skala)
        for satu in indikator
        if satu.berlaku(tahun)
    )


def _baris(
    satu: Indikator, tahun: int, janji: TargetBerlaku | None, nilai: Nilai | None, pilihan: Pilihan, skala: Skala
) -> BarisCapaian:
    target = janji.target if janji else None
    t, r = (operand_nilai(isi, pilihan.dasar_hitung, satu.desimal) for isi in (target, nilai))
    ukur = capaian(t, r, satu.arah, satu.rumus_turun or pilihan.rumus_turun)
    kelas = predikat(skala, ukur.nilai, pilihan.dasar_hitung)
    return BarisCapaian(
        kode=satu.kode,
        level=satu.level,
        induk=satu.induk,
        nama=satu.nama,
        satuan=satu.satuan,
        arah=satu.arah,
        desimal=satu.desimal,
        iku=satu.iku,
        tahun=tahun,
        target=target,
        sumber_target=janji.sumber_target if janji else None,
        realisasi=nilai,
        capaian=ukur.nilai,
        predikat=kelas.predikat if kelas else None,
        tingkat=kelas.tingkat if kelas else None,
        status=status_target(t, r, satu.arah),
        alasan=ukur.alasan,
    )


def capaian_sasaran(
    sasaran: Sequence[Sasaran], capaian_indikator: Sequence[BarisCapaian], pilihan: Pilihan, skala: Skala
) -> tuple[BarisSasaran, ...]:
    """Return the mean capaian of the indicators of each sasaran."""
    hasil = []
    for satu in sasaran:
        milik = [p for p in capaian_indikator if p.level is Level.SASARAN and p.induk == satu.kode]
        rerata = rata_rata_sasaran([p.capaian for p in milik], pilihan, skala)
        hasil.append(
            BarisSasaran(
                satu.kode, satu.uraian, satu.tujuan, len(milik), rerata.capaian, rerata.predikat, rerata.tingkat
            )
        )
    return tuple(hasil)


def rata_rata_sasaran(nilai: Sequence[Decimal | None], pilihan: Pilihan, skala: Skala) -> RataRata:
    """Return the mean of some capaian (persen) with its class."""
    rerata = rata_rata(nilai, pilihan)
    kelas = predikat(skala, rerata, pilihan.dasar_hitung)
    return RataRata(rerata, kelas.predikat if kelas else None, kelas.tingkat if kelas else None)


def terbatas(nilai: Decimal | None, pilihan: Pilihan) -> Decimal | None:
    """Return a capaian (persen) as it enters a mean: on the chosen basis and below the chosen cap."""
    operand, batas = pilihan.dasar_hitung.operand(nilai), pilihan.batas_capaian
    return operand if operand is None or batas is None else min(operand, batas)


def rata_rata(nilai: Sequence[Decimal | None], pilihan: Pilihan) -> Decimal | None:
    """Return the mean (persen) of the capaian that are there, on the chosen basis and below the chosen cap.

    >>> rata_rata([Decimal("100.7058"), Decimal("121.5142"), Decimal("103.2258")], Pilihan()).quantize(Decimal("0.01"))
    Decimal('108.48')
    """
    return rerata_persen(terbatas(satu, pilihan) for satu in nilai)


def rerata_persen(nilai: Iterable[Decimal | None]) -> Decimal | None:
    """Return the plain mean of the percentages that are there; None for none.

    >>> rerata_persen([Decimal(80), None, Decimal(91)])
    Decimal('85.5')
    """
    return persen_dari(besaran.RATA_RATA.hitung(nilai=list(nilai)))
