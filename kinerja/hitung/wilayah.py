"""All dinas of one region and year: sums with ratios of totals, ranks, distributions, missed indicators."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

import pandas as pd

from kinerja.angka import DasarHitung, bagi, persen, rerata
from kinerja.hitung.anggaran import ringkas
from kinerja.hitung.bingkai import bingkai
from kinerja.hitung.capaian import Status
from kinerja.hitung.efisiensi import efisiensi_selisih
from kinerja.model import RumusEfisiensi, Skala, skala_dikenal

__all__ = [
    "KOLOM_DINAS",
    "efisiensi_dinas",
    "efisiensi_wilayah",
    "indikator_gagal",
    "jumlah_wilayah",
    "nilai_tengah",
    "peringkat_dinas",
    "rekap_dinas",
    "sebaran_nilai",
    "sebaran_predikat",
]

#: Columns of :func:`rekap_dinas`.
KOLOM_DINAS = (
    "dinas", "nama", "capaian", "predikat", "tingkat", "skala", "nama_skala", "anggaran", "realisasi", "persen", "sisa",
    "persen_sisa", "rumus_efisiensi", "efisiensi", "sasaran_efisien", "sasaran", "indikator", "tercapai",
    "tidak_tercapai", "belum_dinilai", "galat", "peringatan", "catatan", "kekurangan",
)  # fmt: skip


def efisiensi_dinas(
    rumus: RumusEfisiensi,
    capaian: Decimal | None,
    anggaran: int,
    realisasi: int,
    sasaran: Sequence[Decimal | None],
    dasar: DasarHitung,
) -> Decimal | None:
    """Apply a method of efficiency to a whole dinas.

    selisih: mean capaian - share spent of the whole budget (persen); rupiah: budget - spending; persen-sisa: what is
    left of the whole budget (persen); pmk-22-2021: mean NE of its sasaran; perbandingan gives no number.

    Parameters
    ----------
    capaian
        mean capaian of the sasaran (persen).
    anggaran, realisasi
        the whole budget and spending (rupiah).
    sasaran
        efficiency of each sasaran by the same method.

    >>> efisiensi_dinas(RumusEfisiensi.SELISIH, Decimal(105), 200, 180, [], DasarHitung.TERCETAK)
    Decimal('15.00')
    """
    uang = ringkas(anggaran, realisasi)
    if rumus is RumusEfisiensi.RUPIAH:
        return Decimal(anggaran - realisasi)
    if rumus is RumusEfisiensi.PERSEN_SISA:
        return persen(anggaran - realisasi, anggaran)
    if rumus is RumusEfisiensi.PMK_22_2021:
        return rerata(sasaran)
    if rumus is RumusEfisiensi.PERBANDINGAN:
        return None
    return efisiensi_selisih(capaian, uang["persen"], dasar)  # type: ignore[arg-type]


def rekap_dinas(dinas: pd.DataFrame, sasaran: pd.DataFrame) -> pd.DataFrame:
    """Compute what follows from the summary of each dinas.

    Parameters
    ----------
    dinas
        a row per dinas: ``dinas, nama, capaian`` (persen), ``predikat, tingkat, skala, nama_skala, anggaran,
        realisasi`` (rupiah), ``rumus_efisiensi, dasar_hitung``, counts ``indikator, tercapai, tidak_tercapai,
        belum_dinilai, galat, peringatan, catatan, kekurangan``.
    sasaran
        a row per sasaran: ``dinas, efisiensi`` (unit of the method), ``efisien`` (True, False, None).

    Returns
    -------
    pandas.DataFrame
        :data:`KOLOM_DINAS`; ``persen`` spent and ``persen_sisa`` left (persen), ``efisiensi`` in the unit of
        ``rumus_efisiensi`` (:func:`efisiensi_dinas`), ``sasaran_efisien`` of ``sasaran`` whose efficiency is known.
    """
    milik: dict[str, list[tuple[Decimal | None, bool | None]]] = {}
    for satu in sasaran.itertuples():
        milik.setdefault(satu.dinas, []).append((satu.efisiensi, satu.efisien))
    hasil = []
    for _, baris in dinas.iterrows():
        isi = milik.get(baris["dinas"], [])
        nilai = efisiensi_dinas(
            RumusEfisiensi(baris["rumus_efisiensi"]),
            baris["capaian"],
            baris["anggaran"],
            baris["realisasi"],
            [satu for satu, _ in isi],
            DasarHitung(baris["dasar_hitung"]),
        )
        hasil.append(
            {
                **baris,
                **ringkas(baris["anggaran"], baris["realisasi"]),
                "efisiensi": nilai,
                "sasaran_efisien": sum(satu is True for _, satu in isi),
                "sasaran": sum(satu is not None for _, satu in isi),
            }
        )
    return bingkai(hasil, KOLOM_DINAS)


def jumlah_wilayah(dinas: pd.DataFrame, dasar: DasarHitung) -> pd.Series:
    """Add up all dinas; percentages are ratios of the totals.

    Parameters
    ----------
    dinas
        :func:`rekap_dinas`.

    Returns
    -------
    pandas.Series
        ``dinas`` (how many), ``anggaran, realisasi, sisa`` (rupiah), ``persen, persen_sisa`` (persen, of the totals),
        ``rerata_persen`` (mean of the percentages, beside the ratio to show the difference), ``dinilai`` (dinas with a
        capaian), ``capaian`` (their unweighted mean, persen), ``capaian_tengah`` (median), and the sums of the counts
        ``sasaran_efisien, sasaran, indikator, tercapai, tidak_tercapai, belum_dinilai, galat, peringatan, catatan,
        kekurangan``; a sum of findings is None when no dinas has been reviewed.
    """
    capaian = [dasar.operand(satu) for satu in dinas["capaian"]]
    uang = ringkas(sum(dinas["anggaran"]), sum(dinas["realisasi"]))
    hitungan = KOLOM_DINAS[KOLOM_DINAS.index("sasaran_efisien") :]
    return pd.Series(
        {
            "dinas": len(dinas),
            **uang,
            "rerata_persen": rerata(dasar.operand(satu) for satu in dinas["persen"]),
            "dinilai": sum(satu is not None for satu in capaian),
            "capaian": rerata(capaian),
            "capaian_tengah": nilai_tengah(capaian),
            **{nama: _jumlah(dinas[nama]) for nama in hitungan},
        },
        dtype=object,
    )


def _jumlah(nilai: Iterable[int | None]) -> int | None:
    ada = [satu for satu in nilai if satu is not None]
    return sum(ada) if ada else None


def nilai_tengah(nilai: Iterable[Decimal | None]) -> Decimal | None:
    """Return the median of the values that are there.

    >>> nilai_tengah([Decimal(90), None, Decimal(120), Decimal(100)]), nilai_tengah([Decimal(90), Decimal(101)])
    (Decimal('100'), Decimal('95.5'))
    """
    ada = sorted(satu for satu in nilai if satu is not None)
    if not ada:
        return None
    tengah = len(ada) // 2
    return ada[tengah] if len(ada) % 2 else bagi(ada[tengah - 1] + ada[tengah], 2)


def peringkat_dinas(dinas: pd.DataFrame, kolom: str, dasar: DasarHitung) -> pd.DataFrame:
    """Rank the dinas that have a value, the highest first; equal values share a rank (1, 1, 3), then by name.

    On the basis *tercetak* values are equal that print equal.

    Returns
    -------
    pandas.DataFrame
        the columns of ``dinas`` and ``peringkat``.
    """
    semua = ((dasar.operand(baris[kolom]), baris) for _, baris in dinas.iterrows())
    ada = [(nilai, baris) for nilai, baris in semua if nilai is not None]
    ada.sort(key=lambda satu: (-satu[0], satu[1]["nama"].casefold(), satu[1]["dinas"]))
    hasil = []
    tempat = 0
    for urut, (nilai, baris) in enumerate(ada, start=1):
        tempat = urut if urut == 1 or nilai != ada[urut - 2][0] else tempat
        hasil.append({**baris, "peringkat": tempat})
    return bingkai(hasil, (*dinas.columns, "peringkat"))


def sebaran_nilai(nilai: Iterable[Decimal | None], bawah: int = 50, atas: int = 150, langkah: int = 10) -> pd.DataFrame:
    """Count values by class of equal width, with an open class below ``bawah`` and one from ``atas`` up.

    Returns
    -------
    pandas.DataFrame
        ``bawah`` (belongs to the class; None: open), ``atas`` (does not; None: open), ``jumlah``; from the first to
        the last class that is not empty.
    """
    tepi: list[int | None] = [None, *range(bawah, atas + 1, langkah), None]
    ada = [satu for satu in nilai if satu is not None]
    kelas = [
        {
            "bawah": kiri,
            "atas": kanan,
            "jumlah": sum((kiri is None or satu >= kiri) and (kanan is None or satu < kanan) for satu in ada),
        }
        for kiri, kanan in pairwise(tepi)
    ]
    isi = [urut for urut, satu in enumerate(kelas) if satu["jumlah"]]
    return bingkai(kelas[isi[0] : isi[-1] + 1] if isi else [], ("bawah", "atas", "jumlah"))


def sebaran_predikat(dinas: pd.DataFrame, skala_daerah: Sequence[Skala] = ()) -> pd.DataFrame:
    """Count dinas by predikat, each scale for itself: predikat of different scales do not compare.

    Parameters
    ----------
    dinas
        :func:`rekap_dinas`.
    skala_daerah
        the scales that the region defines itself.

    Returns
    -------
    pandas.DataFrame
        ``skala, nama_skala, predikat`` (None: no capaian or no class), ``tingkat, jumlah``; scales in the order of
        their ids, predikat in the order of the scale.
    """
    hasil = []
    semua = skala_dikenal(skala_daerah)
    for skala in sorted(set(dinas["skala"])):
        milik = dinas[dinas["skala"] == skala]
        nama = milik.iloc[0]["nama_skala"]
        dikenal = [(satu.predikat, satu.tingkat) for satu in semua[skala].kelas] if skala in semua else []
        lain = sorted({(satu.predikat, satu.tingkat) for satu in milik.itertuples() if satu.predikat} - {*dikenal})
        for predikat, tingkat in (*dikenal, *lain, (None, None)):
            jumlah = sum(satu == predikat for satu in milik["predikat"])
            if jumlah or predikat is not None:
                hasil.append(
                    {"skala": skala, "nama_skala": nama, "predikat": predikat, "tingkat": tingkat, "jumlah": jumlah}
                )
    return bingkai(hasil, ("skala", "nama_skala", "predikat", "tingkat", "jumlah"))


def efisiensi_wilayah(dinas: pd.DataFrame) -> pd.DataFrame:
    """Sum up efficiency, each method for itself: values of different methods neither add up nor compare.

    Returns
    -------
    pandas.DataFrame
        ``rumus_efisiensi, dinas`` (how many), ``wilayah`` (rupiah: the sum; persen-sisa: ratio of totals, persen; else
        None), ``terendah, tertinggi`` (unit of the method), ``sasaran_efisien, sasaran``.
    """
    hasil = []
    for rumus in RumusEfisiensi:
        milik = dinas[dinas["rumus_efisiensi"] == rumus]
        if milik.empty:
            continue
        nilai = [satu for satu in milik["efisiensi"] if satu is not None]
        uang = ringkas(sum(milik["anggaran"]), sum(milik["realisasi"]))
        jumlah = {RumusEfisiensi.RUPIAH: uang["sisa"], RumusEfisiensi.PERSEN_SISA: uang["persen_sisa"]}
        hasil.append(
            {
                "rumus_efisiensi": rumus,
                "dinas": len(milik),
                "wilayah": jumlah.get(rumus),
                "terendah": min(nilai, default=None),
                "tertinggi": max(nilai, default=None),
                "sasaran_efisien": sum(milik["sasaran_efisien"]),
                "sasaran": sum(milik["sasaran"]),
            }
        )
    return bingkai(
        hasil, ("rumus_efisiensi", "dinas", "wilayah", "terendah", "tertinggi", "sasaran_efisien", "sasaran")
    )


def indikator_gagal(indikator: pd.DataFrame) -> pd.DataFrame:
    """Return the indicators that missed their target, in the order given; columns as given."""
    return indikator[[satu == Status.TIDAK_TERCAPAI for satu in indikator["status"]]].reset_index(drop=True)
