"""Records of a quarter: what was to be done until its end, what was done, and what follows for the year."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from kinerja.angka import bulatkan
from kinerja.besaran import triwulan as besaran
from kinerja.hitung.rekaman import persen_dari
from kinerja.model import Agregasi, Arah, Level, Nilai

__all__ = ["KURANG", "FisikTriwulan", "JenisPerhatian", "Perhatian", "PosTriwulan", "UangTriwulan", "UkurTriwulan"]

#: What the reason begins with where the realisasi of a quarter is missing.
KURANG = "realisasi triwulan"


@dataclass(frozen=True)
class UkurTriwulan:
    """An indicator until the end of a quarter (unit of the indicator, unrounded).

    Attributes
    ----------
    target_tahun, sumber_target
        the target of the year that counts, and the document that it is from.
    hasil
        the realisasi of this quarter alone, as typed.
    target, realisasi
        of all quarters until this one, by the aggregation of the indicator.
    deviasi
        realisasi - target.
    capaian, predikat, tingkat
        persen of ``target``, with the class on the scale of the report.
    status, tingkat_status
        class on the scale of :mod:`kinerja.aturan` (triwulan.yaml); None with ``alasan``.
    prakiraan, capaian_prakiraan
        forecast of the year's end, and what persen of the year's target it is.
    kemajuan
        persen of the year's target that is reached.
    """

    kode: str
    level: Level
    induk: str
    nama: str
    satuan: str
    arah: Arah
    agregasi: Agregasi | None
    desimal: int
    penanggung_jawab: str | None
    triwulan: int
    target_tahun: Nilai | None
    sumber_target: str | None
    hasil: Decimal | None
    target: Nilai | None
    realisasi: Nilai | None
    deviasi: Decimal | None
    capaian: Decimal | None
    predikat: str | None
    tingkat: int | None
    status: str | None
    tingkat_status: int | None
    alasan: str
    prakiraan: Nilai | None
    capaian_prakiraan: Decimal | None
    kemajuan: Decimal | None

    @property
    def belum_lengkap(self) -> bool:
        """Whether the realisasi of a quarter is missing although something was to be done."""
        return self.alasan.startswith(KURANG)


@dataclass(frozen=True)
class UangTriwulan:
    """Money until the end of a quarter (rupiah): pagu of the year, plan and realisasi; None where nothing is typed.

    ``rencana_tw`` and ``realisasi_tw`` are those of this quarter alone.

    >>> UangTriwulan(400, 100, 150, 100, 150, 2, None).serapan, UangTriwulan(400, 100, 150, 100, 150, 2, None).deviasi
    (Decimal('37.500'), 50)
    """

    pagu: int
    rencana: int | None
    realisasi: int | None
    rencana_tw: int | None
    realisasi_tw: int | None
    triwulan: int
    prakiraan_tepat: Decimal | None

    @cached_property
    def deviasi(self) -> int | None:
        """Realisasi - plan (rupiah)."""
        hasil = besaran.UANG_DEVIASI.hitung(realisasi=self.realisasi, rencana=self.rencana)
        return None if hasil is None else int(hasil)

    @cached_property
    def rencana_persen(self) -> Decimal | None:
        """Share of the pagu that was to be spent (persen)."""
        return persen_dari(besaran.UANG_RENCANA_PERSEN.hitung(rencana=self.rencana, pagu=self.pagu))

    @cached_property
    def serapan(self) -> Decimal | None:
        """Share of the pagu that was spent (persen)."""
        return persen_dari(besaran.UANG_SERAPAN.hitung(realisasi=self.realisasi, pagu=self.pagu))

    @cached_property
    def capaian(self) -> Decimal | None:
        """Realisasi against the plan (persen)."""
        return persen_dari(besaran.UANG_CAPAIAN.hitung(realisasi=self.realisasi, rencana=self.rencana))

    @property
    def prakiraan(self) -> int | None:
        """Forecast of what is spent by the end of the year (whole rupiah)."""
        return None if self.prakiraan_tepat is None else int(bulatkan(self.prakiraan_tepat, 0))


@dataclass(frozen=True)
class FisikTriwulan:
    """Physical progress of a sub kegiatan until the end of a quarter, in its own unit.

    >>> FisikTriwulan("%", Agregasi.POSISI_AKHIR, Decimal(100), Decimal(50), Decimal(40)).capaian
    Decimal('80.0')
    """

    satuan: str
    agregasi: Agregasi
    target_tahun: Decimal | None
    target: Decimal | None
    realisasi: Decimal | None

    @cached_property
    def capaian(self) -> Decimal | None:
        """Realisasi against the target until this quarter (persen)."""
        return persen_dari(besaran.FISIK_CAPAIAN.hitung(realisasi=self.realisasi, target=self.target))

    @cached_property
    def kemajuan(self) -> Decimal | None:
        """Realisasi against the target of the year (persen)."""
        return persen_dari(besaran.FISIK_KEMAJUAN.hitung(realisasi=self.realisasi, target=self.target_tahun))


@dataclass(frozen=True)
class PosTriwulan:
    """A row of the budget in a quarter.

    Attributes
    ----------
    kode, level, nama
        code ("" for the total), level and name.
    penanggung_jawab
        the office in charge of a sub kegiatan.
    uang, fisik
        money, and physical progress where the lowest row has any.
    kinerja
        persen of the year's target: physical progress, else the mean of the indicators of the row; None where neither
        can be measured.
    jarak
        serapan - kinerja (poin persen).
    mendahului
        whether money runs ahead of performance; None where that cannot be said.
    status, tingkat_status
        class of realisasi against the plan of money.
    """

    kode: str
    level: str
    nama: str
    penanggung_jawab: str | None
    uang: UangTriwulan
    fisik: FisikTriwulan | None
    kinerja: Decimal | None
    jarak: Decimal | None
    mendahului: bool | None
    status: str | None
    tingkat_status: int | None


class JenisPerhatian(StrEnum):
    """Why something needs attention."""

    TERTINGGAL = "tertinggal dari rencana"
    PRAKIRAAN = "diperkirakan tidak mencapai target"
    MENDAHULUI = "anggaran mendahului kinerja"
    SERAPAN = "belanja tertinggal dari rencana"
    TINDAK_LANJUT = "tindak lanjut lewat batas waktu"


@dataclass(frozen=True)
class Perhatian:
    """What needs attention: why, and the code and name of the indicator or row of the budget."""

    jenis: JenisPerhatian
    kode: str
    nama: str
