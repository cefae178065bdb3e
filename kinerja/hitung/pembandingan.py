"""Comparison: with earlier years, with the end of the Renstra, with other regions."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import pandas as pd

from kinerja.angka import DasarHitung, rerata
from kinerja.hitung.bingkai import bingkai
from kinerja.hitung.capaian import capaian as hitung_satu
from kinerja.hitung.capaian import capaian_predikat, hitung_capaian
from kinerja.hitung.nilai import hitung_variabel
from kinerja.model import Arah, CaraRealisasi, JenisWilayah, Pilihan, RumusTurun, Skala

__all__ = ["Peringkat", "akhir_renstra", "gerak", "perubahan", "ringkas_wilayah", "riwayat", "tabel_wilayah"]

#: Columns of :func:`tabel_wilayah`.
KOLOM_WILAYAH = (
    "wilayah", "jenis", "sendiri", "termasuk_jumlah", "pembilang", "penyebut", "sisa", "nilai", "target", "peringkat",
)  # fmt: skip


def riwayat(
    indikator: pd.DataFrame,
    target: pd.DataFrame,
    realisasi: pd.DataFrame,
    tahun: list[int],
    pilihan: Pilihan,
    skala: Skala,
) -> pd.DataFrame:
    """Stack the capaian tables of several years (:data:`kinerja.hitung.capaian.KOLOM_CAPAIAN`), oldest first."""
    tabel = [hitung_capaian(indikator, target, realisasi, satu, pilihan, skala) for satu in sorted(tahun)]
    return pd.concat(tabel, ignore_index=True)


def perubahan(lalu: object, kini: object, dasar: DasarHitung, desimal: int = 2) -> Decimal | None:
    """Return the difference of two realisasi in the unit of the indicator; None unless both are numbers.

    >>> perubahan(Decimal("76.63"), Decimal("77.0380"), DasarHitung.TERCETAK)
    Decimal('0.41')
    """
    if not isinstance(lalu, Decimal) or not isinstance(kini, Decimal):
        return None
    a, b = dasar.operand(lalu, desimal), dasar.operand(kini, desimal)
    return None if a is None or b is None else b - a


def gerak(lalu: object, kini: object, arah: Arah, dasar: DasarHitung, desimal: int = 2) -> int | None:
    """Return 1 for better, 0 for equal, -1 for worse than last year, None where it cannot be said.

    >>> gerak(Decimal(5), Decimal(4), Arah.TURUN, DasarHitung.TERCETAK)
    1
    """
    if isinstance(lalu, str) and isinstance(kini, str):
        nilai = capaian_predikat(lalu, kini).nilai
        beda = None if nilai is None else nilai - 100
    else:
        beda = perubahan(lalu, kini, dasar, desimal)
    if beda is None or arah is Arah.RENTANG:
        return None
    tanda = (beda > 0) - (beda < 0)
    return -tanda if arah is Arah.TURUN else tanda


def akhir_renstra(
    capaian: pd.DataFrame, indikator: pd.DataFrame, target: pd.DataFrame, tahun_akhir: int, pilihan: Pilihan
) -> pd.DataFrame:
    """Compare the realisasi of the year with the target at the end of the Renstra.

    Parameters
    ----------
    capaian
        table of the year (:func:`kinerja.hitung.capaian.hitung_capaian`).
    indikator, target
        sheets indikator and target; only column renstra of ``tahun_akhir`` counts.

    Returns
    -------
    pandas.DataFrame
        ``kode, level, nama, satuan, desimal, target, realisasi, target_akhir, kemajuan`` (persen: realisasi against
        ``target_akhir`` by the formula of the indicator).
    """
    akhir = {satu.indikator: satu.renstra for satu in target.itertuples() if satu.tahun == tahun_akhir}
    rumus: dict[str, RumusTurun | None] = dict(zip(indikator["kode"], indikator["rumus_turun"], strict=True))
    hasil = []
    for satu in capaian.itertuples():
        ujung = akhir.get(satu.kode)
        t, r = (
            pilihan.dasar_hitung.operand(isi, satu.desimal) if isinstance(isi, Decimal) else isi
            for isi in (ujung, satu.realisasi)
        )
        ukur = hitung_satu(t, r, satu.arah, rumus[satu.kode] or pilihan.rumus_turun)
        hasil.append(
            {
                "kode": satu.kode,
                "level": satu.level,
                "nama": satu.nama,
                "satuan": satu.satuan,
                "desimal": satu.desimal,
                "target": satu.target,
                "realisasi": satu.realisasi,
                "target_akhir": ujung,
                "kemajuan": ukur.nilai,
            }
        )
    return bingkai(
        hasil, ("kode", "level", "nama", "satuan", "desimal", "target", "realisasi", "target_akhir", "kemajuan")
    )


def tabel_wilayah(
    pembanding: pd.DataFrame,
    realisasi: pd.DataFrame,
    variabel: pd.DataFrame,
    indikator: str,
    tahun: int,
    desimal: int,
    dasar: DasarHitung,
    arah: Arah = Arah.NAIK,
    cara: CaraRealisasi = CaraRealisasi.PERSENTASE,
    target: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """List the regions of one indicator with their value and rank.

    The own region takes its value from realisasi, its parts from variabel and its target from ``target``
    (:func:`kinerja.hitung.nilai.target_berlaku`). The rank counts kabupaten and kota only,
    best first (highest, or lowest where ``arah`` is turun; no rank for other directions, nor for a single
    region); equal values share a rank.
    Values are compared as printed when the basis is tercetak. A value is computed from its parts as the
    indicator says (``cara``; a typed realisasi is taken as a percentage).

    Returns
    -------
    pandas.DataFrame
        ``wilayah, jenis, sendiri, termasuk_jumlah, pembilang, penyebut, sisa`` (penyebut - pembilang), ``nilai, target,
        peringkat``.
    """
    hasil = []
    janji = None
    if target is not None:
        milik_target = [t.target for t in target.itertuples() if (t.indikator, t.tahun) == (indikator, tahun)]
        janji = milik_target[0] if milik_target else None
    for satu in pembanding.itertuples():
        if satu.indikator != indikator or satu.tahun != tahun:
            continue
        atas, bawah, nilai = satu.pembilang, satu.penyebut, satu.nilai
        if satu.sendiri:
            milik = {
                str(v.peran): v.nilai for v in variabel.itertuples() if (v.indikator, v.tahun) == (indikator, tahun)
            }
            atas, bawah = milik.get("pembilang"), milik.get("penyebut")
            nyata = [r.realisasi for r in realisasi.itertuples() if (r.indikator, r.tahun) == (indikator, tahun)]
            nilai = nyata[0] if nyata else None
        if nilai is None:
            nilai = None if atas is None or bawah is None else hitung_variabel(atas, bawah, cara)
        hasil.append(
            {
                "wilayah": satu.wilayah,
                "jenis": satu.jenis,
                "sendiri": satu.sendiri,
                "termasuk_jumlah": satu.termasuk_jumlah and satu.jenis is not JenisWilayah.NASIONAL,
                "pembilang": atas,
                "penyebut": bawah,
                "sisa": None if atas is None or bawah is None else bawah - atas,
                "nilai": nilai,
                "target": janji if satu.sendiri else getattr(satu, "target", None),
            }
        )
    urut = [dasar.operand(satu["nilai"], desimal) for satu in hasil]
    setara = [satu["jenis"] in (JenisWilayah.KABUPATEN, JenisWilayah.KOTA) for satu in hasil]
    for satu, ukur, ikut in zip(hasil, urut, setara, strict=True):
        satu["peringkat"] = None
        if ikut and ukur is not None and arah in (Arah.NAIK, Arah.TURUN):
            lain = [nilai for nilai, juga in zip(urut, setara, strict=True) if juga and nilai is not None]
            lebih_baik = [nilai for nilai in lain if (nilai < ukur if arah is Arah.TURUN else nilai > ukur)]
            satu["peringkat"] = len(lebih_baik) + 1 if len(lain) > 1 else None
    return bingkai(hasil, KOLOM_WILAYAH)


@dataclass(frozen=True)
class Peringkat:
    """Where the own region stands.

    Attributes
    ----------
    peringkat, jumlah
        rank and number of kabupaten and kota.
    nilai
        value of the own region (persen).
    pembilang, penyebut, sisa
        sums over the rows that take part and have parts: the own region, and all others that are not marked as
        containing rows of the list; the nation never.
    rasio_total
        what the sums give as one territory, by the formula of the indicator; None for fewer than two rows.
    rerata
        mean of the values of the rows that take part: not the same thing, see ATURAN; None for fewer than two.
    """

    peringkat: int | None
    jumlah: int
    nilai: Decimal | None
    pembilang: Decimal
    penyebut: Decimal
    sisa: Decimal
    rasio_total: Decimal | None
    rerata: Decimal | None


def ringkas_wilayah(
    wilayah: pd.DataFrame,
    dasar: DasarHitung,
    desimal: int = 2,
    cara: CaraRealisasi = CaraRealisasi.PERSENTASE,
) -> Peringkat:
    """Sum up :func:`tabel_wilayah`; ``cara`` is the same as there."""
    sendiri = wilayah[wilayah["sendiri"] == True]  # noqa: E712 - object column
    setara = wilayah[wilayah["jenis"].isin([JenisWilayah.KABUPATEN, JenisWilayah.KOTA])]
    daerah = wilayah[wilayah["termasuk_jumlah"] == True]  # noqa: E712 - object column
    berbagian = [
        (a, b) for a, b in zip(daerah["pembilang"], daerah["penyebut"], strict=True) if a is not None and b is not None
    ]
    bernilai = [dasar.operand(nilai, desimal) for nilai in daerah["nilai"] if nilai is not None]
    atas = sum((a for a, _ in berbagian), Decimal(0))
    bawah = sum((b for _, b in berbagian), Decimal(0))
    return Peringkat(
        peringkat=sendiri["peringkat"].iloc[0] if len(sendiri) else None,
        jumlah=len(setara),
        nilai=sendiri["nilai"].iloc[0] if len(sendiri) else None,
        pembilang=atas,
        penyebut=bawah,
        sisa=bawah - atas,
        rasio_total=hitung_variabel(atas, bawah, cara) if len(berbagian) > 1 else None,
        rerata=rerata(bernilai) if len(bernilai) > 1 else None,
    )
