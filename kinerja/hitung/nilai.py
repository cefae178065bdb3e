"""Which target counts, and how a realisasi comes about: typed, from quarters, or from variables."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pandas as pd

from kinerja.angka import bagi, persen, rerata
from kinerja.hitung.bingkai import bingkai
from kinerja.model import Agregasi, CaraRealisasi, Nilai

__all__ = ["gabung_triwulan", "hitung_variabel", "realisasi_tahunan", "target_berlaku"]

#: Sources of a target, the first that is filled counts: the last perjanjian kinerja before plans.
_URUTAN = (
    ("pk_perubahan", "Perjanjian Kinerja Perubahan"),
    ("pk_murni", "Perjanjian Kinerja"),
    ("renja", "Renja"),
    ("renstra", "Renstra"),
)


def target_berlaku(target: pd.DataFrame) -> pd.DataFrame:
    """Choose the target of every indicator and year: PK perubahan, PK murni, Renja, Renstra, in this order.

    Source: Permenpan-RB 53/2014 (measured against the last perjanjian kinerja).

    Returns
    -------
    pandas.DataFrame
        ``indikator, tahun, target`` (unit of the indicator), ``sumber_target, asal`` (cell).
    """
    hasil = []
    for satu in target.itertuples():
        for kolom, sumber in _URUTAN:
            nilai = getattr(satu, kolom)
            if nilai is not None:
                hasil.append(
                    {
                        "indikator": satu.indikator,
                        "tahun": satu.tahun,
                        "target": nilai,
                        "sumber_target": sumber,
                        "asal": satu.asal.sel(kolom),
                    }
                )
                break
    return bingkai(hasil, ("indikator", "tahun", "target", "sumber_target", "asal"))


def gabung_triwulan(triwulan: Sequence[Decimal | None], agregasi: Agregasi) -> Decimal | None:
    """Make a year of quarters: sum, last position that is known, or mean of those that are known.

    >>> gabung_triwulan([Decimal(10), Decimal(20), None, None], Agregasi.POSISI_AKHIR)
    Decimal('20')
    """
    ada = [nilai for nilai in triwulan if nilai is not None]
    if not ada:
        return None
    if agregasi is Agregasi.AKUMULASI:
        return sum(ada, Decimal(0))
    return ada[-1] if agregasi is Agregasi.POSISI_AKHIR else rerata(ada)


def hitung_variabel(pembilang: Decimal, penyebut: Decimal, cara: CaraRealisasi) -> Decimal | None:
    """Compute a realisasi from its two variables: a/b x 100, a/b, or (a-b)/b x 100; None for b = 0.

    >>> hitung_variabel(Decimal(567), Decimal(736), CaraRealisasi.PERSENTASE).quantize(Decimal("0.01"))
    Decimal('77.04')
    """
    if penyebut == 0:
        return None
    if cara is CaraRealisasi.RASIO:
        return bagi(pembilang, penyebut)
    return persen(pembilang - penyebut if cara is CaraRealisasi.PERTUMBUHAN else pembilang, penyebut)


def realisasi_tahunan(indikator: pd.DataFrame, realisasi: pd.DataFrame, variabel: pd.DataFrame) -> pd.DataFrame:
    """Compute the realisasi of every indicator and year, from the one place that holds it.

    Parameters
    ----------
    indikator, realisasi, variabel
        columns of the sheets of these names.

    Returns
    -------
    pandas.DataFrame
        ``indikator, tahun, realisasi`` (unit of the indicator, unrounded, None where missing), ``asal`` (cells).
    """
    cara = dict(zip(indikator["kode"], indikator["cara_realisasi"], strict=True))
    agregasi = dict(zip(indikator["kode"], indikator["agregasi"], strict=True))
    nilai: dict[tuple[str, int], tuple[Nilai | None, str]] = {}
    for satu in realisasi.itertuples():
        triwulan = [satu.tw1, satu.tw2, satu.tw3, satu.tw4]
        if satu.realisasi is None and any(isi is not None for isi in triwulan):
            isi = gabung_triwulan(triwulan, agregasi[satu.indikator])
            nilai[satu.indikator, satu.tahun] = (
                isi,
                f"{satu.asal.sel('tw1')}:{satu.asal.sel('tw4').partition('!')[2]}",
            )
        else:
            nilai[satu.indikator, satu.tahun] = (satu.realisasi, satu.asal.sel("realisasi"))
    for (kode, tahun), isi_df in variabel.groupby(["indikator", "tahun"], sort=False):
        peran = {str(satu.peran): satu for satu in isi_df.itertuples()}
        atas, bawah = peran["pembilang"], peran["penyebut"]
        asal = f"{atas.asal.sel('nilai')}; {bawah.asal.sel('nilai')}"
        nilai[kode, tahun] = (hitung_variabel(atas.nilai, bawah.nilai, cara[kode]), asal)
    baris = [
        {"indikator": kode, "tahun": tahun, "realisasi": isi, "asal": asal}
        for (kode, tahun), (isi, asal) in nilai.items()
    ]
    return bingkai(baris, ("indikator", "tahun", "realisasi", "asal"))
