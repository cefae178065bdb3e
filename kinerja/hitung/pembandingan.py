"""Comparison: with earlier years, with the end of the Renstra, with other regions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from kinerja.angka import DasarHitung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.rumus import SELEBIHNYA
from kinerja.hitung.capaian import capaian as hitung_satu
from kinerja.hitung.capaian import capaian_predikat, hitung_capaian, operand_nilai, rerata_persen
from kinerja.hitung.nilai import hitung_variabel
from kinerja.hitung.rekaman import (
    AkhirRenstra,
    BarisCapaian,
    DaerahPembanding,
    Peringkat,
    RealisasiTahun,
    TargetBerlaku,
    persen_dari,
)
from kinerja.model import (
    ARAH,
    Arah,
    CaraRealisasi,
    Indikator,
    JenisWilayah,
    Nilai,
    Pembanding,
    Pilihan,
    Skala,
    Target,
    Variabel,
)

__all__ = [
    "Peringkat",
    "akhir_renstra",
    "gerak",
    "perubahan",
    "ringkas_wilayah",
    "riwayat",
    "tabel_wilayah",
]


def riwayat(
    indikator: Sequence[Indikator],
    target: Sequence[TargetBerlaku],
    realisasi: Sequence[RealisasiTahun],
    tahun: Iterable[int],
    pilihan: Pilihan,
    skala: Skala,
) -> tuple[BarisCapaian, ...]:
    """Stack the capaian of several years, oldest first."""
    return tuple(
        baris for satu in sorted(tahun) for baris in hitung_capaian(indikator, target, realisasi, satu, pilihan, skala)
    )


def perubahan(lalu: Nilai | None, kini: Nilai | None, dasar: DasarHitung, desimal: int = 2) -> Decimal | None:
    """Return the difference of two realisasi in the unit of the indicator; None unless both are numbers.

    >>> perubahan(Decimal("76.63"), Decimal("77.0380"), DasarHitung.TERCETAK)
    Decimal('0.41')
    """
    if not isinstance(lalu, Decimal) or not isinstance(kini, Decimal):
        return None
    a, b = dasar.operand(lalu, desimal), dasar.operand(kini, desimal)
    return persen_dari(besaran.PERUBAHAN.hitung(kini=b, lalu=a))


def gerak(lalu: Nilai | None, kini: Nilai | None, arah: Arah, dasar: DasarHitung, desimal: int = 2) -> int | None:
    """Return 1 for better, 0 for equal, -1 for worse than last year, None where it cannot be said.

    >>> gerak(Decimal(5), Decimal(4), Arah.TURUN, DasarHitung.TERCETAK)
    1
    """
    if isinstance(lalu, str) and isinstance(kini, str):
        nilai = capaian_predikat(lalu, kini).nilai
        beda = None if nilai is None else nilai - 100
    else:
        beda = perubahan(lalu, kini, dasar, desimal)
    tanda = ARAH[arah].tanda
    if beda is None or not tanda:
        return None
    return tanda * ((beda > 0) - (beda < 0))


def akhir_renstra(
    capaian: Sequence[BarisCapaian],
    indikator: Sequence[Indikator],
    target: Sequence[Target],
    tahun_akhir: int,
    pilihan: Pilihan,
) -> tuple[AkhirRenstra, ...]:
    """Compare the realisasi of the year with the target at the end of the Renstra, by the formula of the indicator.

    Parameters
    ----------
    capaian
        rows of the year (:func:`kinerja.hitung.capaian.hitung_capaian`).
    target
        sheet target; only column renstra of ``tahun_akhir`` counts.
    """
    akhir = {satu.indikator: satu.renstra for satu in target if satu.tahun == tahun_akhir}
    rumus = {satu.kode: satu.rumus_turun for satu in indikator}
    hasil = []
    for satu in capaian:
        ujung = akhir.get(satu.kode)
        t, r = (operand_nilai(isi, pilihan.dasar_hitung, satu.desimal) for isi in (ujung, satu.realisasi))
        ukur = hitung_satu(t, r, satu.arah, rumus[satu.kode] or pilihan.rumus_turun)
        hasil.append(
            AkhirRenstra(
                satu.kode,
                satu.level,
                satu.nama,
                satu.satuan,
                satu.desimal,
                satu.target,
                satu.realisasi,
                ujung,
                ukur.nilai,
            )
        )
    return tuple(hasil)


def _cari(nilai: Iterable[tuple[str, int, Nilai | None]], indikator: str, tahun: int) -> Nilai | None:
    return next((isi for kode, t, isi in nilai if (kode, t) == (indikator, tahun)), None)


def tabel_wilayah(
    pembanding: Sequence[Pembanding],
    realisasi: Sequence[RealisasiTahun],
    variabel: Sequence[Variabel],
    indikator: Indikator,
    tahun: int,
    dasar: DasarHitung,
    target: Sequence[TargetBerlaku] = (),
) -> tuple[DaerahPembanding, ...]:
    """List the regions of one indicator with their value and rank.

    The own region takes its value from realisasi, its parts from variabel and its target from ``target``
    (:func:`kinerja.hitung.nilai.target_berlaku`). The rank counts kabupaten and kota only,
    best first (highest, or lowest where the indicator is turun; no rank for other directions, nor for a single
    region); equal values share a rank.
    Values are compared as printed when the basis is tercetak. A value is computed from its parts as the
    indicator says (a typed realisasi is taken as a percentage).
    """
    kode = indikator.kode
    janji = _cari(((t.indikator, t.tahun, t.target) for t in target), kode, tahun)
    nyata = _cari(((r.indikator, r.tahun, r.realisasi) for r in realisasi), kode, tahun)
    milik = {str(v.peran): v.nilai for v in variabel if (v.indikator, v.tahun) == (kode, tahun)}
    hasil = []
    for satu in pembanding:
        if satu.indikator != kode or satu.tahun != tahun:
            continue
        atas, bawah = satu.pembilang, satu.penyebut
        nilai: Nilai | None = satu.nilai
        if satu.sendiri:
            atas, bawah, nilai = milik.get("pembilang"), milik.get("penyebut"), nyata
        if nilai is None and atas is not None and bawah is not None:
            nilai = hitung_variabel(atas, bawah, indikator.cara_realisasi)
        hasil.append(
            DaerahPembanding(
                wilayah=satu.wilayah,
                jenis=satu.jenis,
                sendiri=satu.sendiri,
                termasuk_jumlah=satu.termasuk_jumlah and satu.jenis is not JenisWilayah.NASIONAL,
                pembilang=atas,
                penyebut=bawah,
                sisa=_selebihnya(atas, bawah),
                nilai=nilai,
                target=janji if satu.sendiri else satu.target,
            )
        )
    return _berperingkat(hasil, indikator, dasar)


def _selebihnya(atas: Decimal | None, bawah: Decimal | None) -> Decimal | None:
    hasil = SELEBIHNYA.hitung({"penyebut": bawah, "pembilang": atas})
    return None if hasil is None else Decimal(hasil)


def _berperingkat(
    wilayah: Sequence[DaerahPembanding], indikator: Indikator, dasar: DasarHitung
) -> tuple[DaerahPembanding, ...]:
    """Give the regions their ranks."""
    urut = [
        dasar.operand(satu.nilai, indikator.desimal) if satu.setara and isinstance(satu.nilai, Decimal) else None
        for satu in wilayah
    ]
    lain = [nilai for nilai in urut if nilai is not None]
    sifat = ARAH[indikator.arah]
    if not sifat.bilangan or len(lain) < 2:
        return tuple(wilayah)
    hasil = []
    for satu, ukur in zip(wilayah, urut, strict=True):
        if ukur is None:
            hasil.append(satu)
            continue
        hasil.append(
            replace(satu, peringkat=1 + sum(nilai < ukur if sifat.terbalik else nilai > ukur for nilai in lain))
        )
    return tuple(hasil)


def ringkas_wilayah(
    wilayah: Sequence[DaerahPembanding],
    dasar: DasarHitung,
    desimal: int = 2,
    cara: CaraRealisasi = CaraRealisasi.PERSENTASE,
) -> Peringkat:
    """Sum up :func:`tabel_wilayah`; ``cara`` is that of the indicator."""
    sendiri = next((satu for satu in wilayah if satu.sendiri), None)
    daerah = [satu for satu in wilayah if satu.termasuk_jumlah]
    berbagian = [
        (satu.pembilang, satu.penyebut) for satu in daerah if satu.pembilang is not None and satu.penyebut is not None
    ]
    bernilai = [dasar.operand(satu.nilai, desimal) for satu in daerah if isinstance(satu.nilai, Decimal)]
    atas = sum((a for a, _ in berbagian), Decimal(0))
    bawah = sum((b for _, b in berbagian), Decimal(0))
    return Peringkat(
        peringkat=sendiri.peringkat if sendiri else None,
        jumlah=sum(satu.setara for satu in wilayah),
        nilai=sendiri.nilai if sendiri else None,
        pembilang=atas,
        penyebut=bawah,
        sisa=_selebihnya(atas, bawah) or Decimal(0),
        rasio_total=hitung_variabel(atas, bawah, cara) if len(berbagian) > 1 else None,
        rerata=rerata_persen(bernilai) if len(bernilai) > 1 else None,
    )
