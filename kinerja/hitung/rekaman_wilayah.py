"""Results of a region: one frozen record per dinas, indicator, sum, class (as :mod:`kinerja.hitung.rekaman`)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from kinerja.besaran.efisiensi import RumusEfisiensi
from kinerja.hitung.rekaman import Status, Uang
from kinerja.model import Level

__all__ = [
    "DinasWilayah",
    "EfisiensiWilayah",
    "IndikatorWilayah",
    "JumlahWilayah",
    "KelasNilai",
    "SebaranPredikat",
]


@dataclass(frozen=True)
class DinasWilayah(Uang):
    """A dinas in the table of its region.

    Attributes
    ----------
    capaian
        mean capaian of its sasaran (persen).
    efisiensi
        in the unit of ``rumus_efisiensi``.
    sasaran_efisien, sasaran
        efficient ones among the sasaran whose efficiency is known.
    galat, peringatan, catatan
        findings of the reviewer; None where nobody reviewed.
    """

    dinas: str
    nama: str
    capaian: Decimal | None
    predikat: str | None
    tingkat: int | None
    skala: str
    nama_skala: str
    rumus_efisiensi: RumusEfisiensi
    efisiensi: Decimal | None
    sasaran_efisien: int
    sasaran: int
    indikator: int
    tercapai: int
    tidak_tercapai: int
    belum_dinilai: int
    galat: int | None
    peringatan: int | None
    catatan: int | None
    kekurangan: int
    peringkat: int | None = None

    def ukuran(self, nama: str) -> Decimal | None:
        """Return what dinas are ranked by: ``capaian`` or ``persen``."""
        return {"capaian": self.capaian, "persen": self.persen}[nama]


@dataclass(frozen=True)
class JumlahWilayah(Uang):
    """Sums over a region; percentages of money are ratios of the totals.

    Attributes
    ----------
    dinas, dinilai
        how many, and how many have a capaian.
    rerata_persen
        mean of the percentages, beside the ratio to show the difference.
    capaian, capaian_tengah
        mean and median of the capaian (persen).
    galat, peringatan, catatan
        None when no dinas has been reviewed.
    """

    dinas: int
    dinilai: int
    rerata_persen: Decimal | None
    capaian: Decimal | None
    capaian_tengah: Decimal | None
    sasaran_efisien: int
    sasaran: int
    indikator: int
    tercapai: int
    tidak_tercapai: int
    belum_dinilai: int
    galat: int | None
    peringatan: int | None
    catatan: int | None
    kekurangan: int


@dataclass(frozen=True)
class EfisiensiWilayah:
    """Efficiency of the dinas that use one method.

    ``wilayah`` is computed from the sums where money alone enters the method, else None; ``terendah`` and
    ``tertinggi`` in the unit of the method.
    """

    rumus_efisiensi: RumusEfisiensi
    dinas: int
    wilayah: Decimal | None
    terendah: Decimal | None
    tertinggi: Decimal | None
    sasaran_efisien: int
    sasaran: int


@dataclass(frozen=True)
class SebaranPredikat:
    """Dinas of one predikat of a scale; predikat None: no capaian or no class. ``bagian`` of the scale's dinas (persen)."""

    skala: str
    nama_skala: str
    predikat: str | None
    tingkat: int | None
    jumlah: int
    bagian: Decimal | None = None


@dataclass(frozen=True)
class KelasNilai:
    """Values of one class: ``bawah`` belongs to it, ``atas`` does not; None is open."""

    bawah: int | None
    atas: int | None
    jumlah: int


@dataclass(frozen=True)
class IndikatorWilayah:
    """An indicator of a dinas; target and realisasi as printed, capaian in persen."""

    dinas: str
    nama_dinas: str
    kode: str
    level: Level
    induk: str
    nama: str
    satuan: str
    target: str
    realisasi: str
    capaian: Decimal | None
    predikat: str | None
    tingkat: int | None
    status: Status | None
