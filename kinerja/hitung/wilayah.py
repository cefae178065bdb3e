"""All dinas of one region and year: sums with ratios of totals, ranks, distributions, missed indicators."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from kinerja.angka import DasarHitung, bagi
from kinerja.besaran.efisiensi import BahanEfisiensi, semua_efisiensi
from kinerja.hitung.anggaran import jumlahkan
from kinerja.hitung.capaian import rerata_persen
from kinerja.hitung.rekaman import Status, persen_dari
from kinerja.hitung.rekaman_orang import bagian_orang
from kinerja.hitung.rekaman_wilayah import (
    DinasWilayah,
    EfisiensiWilayah,
    IndikatorWilayah,
    JumlahWilayah,
    KelasNilai,
    SebaranPredikat,
)
from kinerja.model import Skala, skala_dikenal

__all__ = [
    "efisiensi_wilayah",
    "indikator_gagal",
    "jumlah_wilayah",
    "nilai_tengah",
    "peringkat_dinas",
    "sebaran_nilai",
    "sebaran_predikat",
]


def jumlah_wilayah(dinas: Sequence[DinasWilayah], dasar: DasarHitung) -> JumlahWilayah:
    """Add up all dinas; percentages of money are ratios of the totals, capaian is their unweighted mean."""
    capaian = [dasar.operand(satu.capaian) for satu in dinas]
    uang = jumlahkan(dinas)
    serapan = [dasar.operand(satu.persen) for satu in dinas]
    return JumlahWilayah(
        anggaran=uang.anggaran,
        realisasi=uang.realisasi,
        dinas=len(dinas),
        dinilai=sum(satu is not None for satu in capaian),
        rerata_persen=rerata_persen(serapan),
        capaian=rerata_persen(capaian),
        capaian_tengah=nilai_tengah(capaian),
        sasaran_efisien=sum(satu.sasaran_efisien for satu in dinas),
        sasaran=sum(satu.sasaran for satu in dinas),
        indikator=sum(satu.indikator for satu in dinas),
        tercapai=sum(satu.tercapai for satu in dinas),
        tidak_tercapai=sum(satu.tidak_tercapai for satu in dinas),
        belum_dinilai=sum(satu.belum_dinilai for satu in dinas),
        galat=_jumlah(satu.galat for satu in dinas),
        peringatan=_jumlah(satu.peringatan for satu in dinas),
        catatan=_jumlah(satu.catatan for satu in dinas),
        kekurangan=sum(satu.kekurangan for satu in dinas),
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


def peringkat_dinas(dinas: Sequence[DinasWilayah], ukuran: str, dasar: DasarHitung) -> tuple[DinasWilayah, ...]:
    """Rank the dinas that have a value, the highest first; equal values share a rank (1, 1, 3), then by name.

    ``ukuran`` is ``capaian`` or ``persen``. On the basis *tercetak* values are equal that print equal.
    """
    ada = [(nilai, satu) for satu in dinas if (nilai := dasar.operand(satu.ukuran(ukuran))) is not None]
    ada.sort(key=lambda satu: (-satu[0], satu[1].nama.casefold(), satu[1].dinas))
    hasil = []
    tempat = 0
    for urut, (nilai, satu) in enumerate(ada, start=1):
        tempat = urut if urut == 1 or nilai != ada[urut - 2][0] else tempat
        hasil.append(replace(satu, peringkat=tempat))
    return tuple(hasil)


def sebaran_nilai(
    nilai: Iterable[Decimal | None], bawah: int = 50, atas: int = 150, langkah: int = 10
) -> tuple[KelasNilai, ...]:
    """Count values by class of equal width, with an open class below ``bawah`` and one from ``atas`` up.

    Returns
    -------
    tuple
        from the first to the last class that is not empty.
    """
    tepi: list[int | None] = [None, *range(bawah, atas + 1, langkah), None]
    ada = [satu for satu in nilai if satu is not None]
    kelas = [
        KelasNilai(
            kiri,
            kanan,
            sum((kiri is None or satu >= kiri) and (kanan is None or satu < kanan) for satu in ada),
        )
        for kiri, kanan in pairwise(tepi)
    ]
    isi = [urut for urut, satu in enumerate(kelas) if satu.jumlah]
    return tuple(kelas[isi[0] : isi[-1] + 1]) if isi else ()


def sebaran_predikat(dinas: Sequence[DinasWilayah], skala_daerah: Sequence[Skala] = ()) -> tuple[SebaranPredikat, ...]:
    """Count dinas by predikat, each scale for itself: predikat of different scales do not compare.

    Parameters
    ----------
    skala_daerah
        the scales that the region defines itself.

    Returns
    -------
    tuple
        scales in the order of their ids, predikat in the order of the scale.
    """
    hasil = []
    semua = skala_dikenal(skala_daerah)
    for skala in sorted({satu.skala for satu in dinas}):
        milik = [satu for satu in dinas if satu.skala == skala]
        dikenal = [(satu.predikat, satu.tingkat) for satu in semua[skala].kelas] if skala in semua else []
        lain = sorted({(s.predikat, s.tingkat or 0) for s in milik if s.predikat} - {*dikenal})
        for predikat, tingkat in (*dikenal, *lain, (None, None)):
            jumlah = sum(satu.predikat == predikat for satu in milik)
            if jumlah or predikat is not None:
                bagian = bagian_orang(jumlah, len(milik))
                hasil.append(SebaranPredikat(skala, milik[0].nama_skala, predikat, tingkat, jumlah, bagian))
    return tuple(hasil)


def efisiensi_wilayah(dinas: Sequence[DinasWilayah]) -> tuple[EfisiensiWilayah, ...]:
    """Sum up efficiency, each method for itself: values of different methods neither add up nor compare."""
    hasil = []
    for rumus in semua_efisiensi():
        milik = [satu for satu in dinas if satu.rumus_efisiensi.id == rumus.id]
        if not milik:
            continue
        nilai = [satu.efisiensi for satu in milik if satu.efisiensi is not None]
        uang = jumlahkan(milik)
        jumlah = rumus.hitung(BahanEfisiensi(None, uang.persen, uang.anggaran, uang.realisasi))
        hasil.append(
            EfisiensiWilayah(
                rumus_efisiensi=rumus,
                dinas=len(milik),
                wilayah=persen_dari(jumlah) if rumus.dapat_dijumlahkan else None,
                terendah=min(nilai, default=None),
                tertinggi=max(nilai, default=None),
                sasaran_efisien=sum(satu.sasaran_efisien for satu in milik),
                sasaran=sum(satu.sasaran for satu in milik),
            )
        )
    return tuple(hasil)


def indikator_gagal(indikator: Sequence[IndikatorWilayah]) -> tuple[IndikatorWilayah, ...]:
    """Return the indicators that missed their target, in the order given."""
    return tuple(satu for satu in indikator if satu.status is Status.TIDAK_TERCAPAI)
