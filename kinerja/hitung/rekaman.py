"""Results: one frozen record per row, with exact values. Tables for analysts are made of them (:mod:`kinerja.hitung.bingkai`)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from kinerja.besaran import daftar as besaran
from kinerja.besaran.ungkapan import Hasil
from kinerja.model import Arah, JenisWilayah, Level, Nilai

__all__ = [
    "AkhirRenstra",
    "AnggaranSasaran",
    "AnggaranTahun",
    "BarisCapaian",
    "BarisSasaran",
    "DaerahPembanding",
    "Dana",
    "EfisiensiSasaran",
    "HasilCapaian",
    "Peringkat",
    "PosAnggaran",
    "PosSumber",
    "RataRata",
    "RealisasiTahun",
    "RekapPredikat",
    "RekapStatus",
    "Status",
    "TargetBerlaku",
    "Uang",
]


def persen_dari(nilai: Hasil) -> Decimal | None:
    """Narrow the result of an expression to a percentage."""
    return None if nilai is None else Decimal(nilai)


class Status(StrEnum):
    """Realisasi against target, whatever the percentage."""

    MELAMPAUI = "melampaui"
    TERCAPAI = "tercapai"
    TIDAK_TERCAPAI = "tidak tercapai"


# --- money -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Dana:
    """Budget and, where it is known, spending (whole rupiah), with what follows from them.

    >>> Dana(200, None).persen, Dana(200, None).sisa
    (None, None)
    """

    anggaran: int
    realisasi: int | None

    @cached_property
    def persen(self) -> Decimal | None:
        """Share spent (persen); None for a zero budget."""
        return persen_dari(besaran.SERAPAN.hitung(realisasi=self.realisasi, anggaran=self.anggaran))

    @cached_property
    def sisa(self) -> int | None:
        """What is left (rupiah)."""
        hasil = besaran.SISA.hitung(anggaran=self.anggaran, realisasi=self.realisasi)
        return None if hasil is None else int(hasil)

    @cached_property
    def persen_sisa(self) -> Decimal | None:
        """Share left (persen); None for a zero budget."""
        return persen_dari(besaran.PERSEN_SISA.hitung(sisa=self.sisa, anggaran=self.anggaran))


@dataclass(frozen=True)
class Uang(Dana):
    """Budget and spending, both known.

    >>> Uang(200, 150).persen, Uang(200, 150).sisa, Uang(0, 0).persen
    (Decimal('75.00'), 50, None)
    """

    realisasi: int

    @cached_property
    def sisa(self) -> int:
        """What is left (rupiah)."""
        return super().sisa or 0


@dataclass(frozen=True)
class PosAnggaran(Uang):
    """A row of the budget tree.

    Attributes
    ----------
    kode, level, induk, nama
        code ("" for the total), level (program, kegiatan, subkegiatan, total), code above it, name.
    """

    kode: str
    level: str
    induk: str | None
    nama: str


@dataclass(frozen=True)
class AnggaranSasaran(Uang):
    """Money of a sasaran; ``program`` are the codes that it counts."""

    kode: str
    uraian: str
    program: tuple[str, ...]


@dataclass(frozen=True)
class PosSumber(Dana):
    """Money from one source; ``total`` marks the sum of all."""

    sumber: str
    total: bool = False


@dataclass(frozen=True)
class AnggaranTahun:
    """Money of one year (rupiah); ``tercatat`` is the share (persen) where the amounts are not known."""

    tahun: int
    anggaran: int | None
    realisasi: int | None
    tercatat: Decimal | None = None

    @cached_property
    def uang(self) -> Uang | None:
        """Both amounts, where they are known."""
        if self.anggaran is None or self.realisasi is None:
            return None
        return Uang(self.anggaran, self.realisasi)

    @property
    def persen(self) -> Decimal | None:
        """Share spent (persen): of the amounts where both are known, else as typed."""
        return self.uang.persen if self.uang else self.tercatat


# --- targets and results -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class TargetBerlaku:
    """The target that counts; ``asal`` is its cell."""

    indikator: str
    tahun: int
    target: Nilai
    sumber_target: str
    asal: str


@dataclass(frozen=True)
class RealisasiTahun:
    """The realisasi of a year, unrounded; ``asal`` are its cells."""

    indikator: str
    tahun: int
    realisasi: Nilai | None
    asal: str


@dataclass(frozen=True)
class HasilCapaian:
    """A capaian (persen) or None with the reason in words for the report."""

    nilai: Decimal | None
    alasan: str = ""


@dataclass(frozen=True)
class BarisCapaian:
    """Target, realisasi (unit of the indicator, unrounded) and capaian (persen) of an indicator in one year.

    ``capaian`` is None with ``alasan``; ``tingkat`` is 1 to 5.
    """

    kode: str
    level: Level
    induk: str
    nama: str
    satuan: str
    arah: Arah
    desimal: int
    iku: bool
    tahun: int
    target: Nilai | None
    sumber_target: str | None
    realisasi: Nilai | None
    capaian: Decimal | None
    predikat: str | None
    tingkat: int | None
    status: Status | None
    alasan: str


@dataclass(frozen=True)
class BarisSasaran:
    """Mean capaian (persen) of the indicators of a sasaran."""

    kode: str
    uraian: str
    tujuan: str | None
    jumlah_indikator: int
    capaian: Decimal | None
    predikat: str | None
    tingkat: int | None


@dataclass(frozen=True)
class RataRata:
    """Mean capaian (persen) over all sasaran."""

    capaian: Decimal | None
    predikat: str | None
    tingkat: int | None


@dataclass(frozen=True)
class AkhirRenstra:
    """Realisasi against the target at the end of the Renstra; ``kemajuan`` in persen."""

    kode: str
    level: Level
    nama: str
    satuan: str
    desimal: int
    target: Nilai | None
    realisasi: Nilai | None
    target_akhir: Nilai | None
    kemajuan: Decimal | None


@dataclass(frozen=True)
class RekapStatus:
    """Indicators of a level by status."""

    level: Level
    jumlah: int
    melampaui: int
    tercapai: int
    tidak_tercapai: int
    belum_dinilai: int


@dataclass(frozen=True)
class RekapPredikat:
    """Indicators by predikat and level."""

    predikat: str
    tingkat: int
    tujuan: int
    sasaran: int
    program: int
    jumlah: int


@dataclass(frozen=True)
class EfisiensiSasaran(Uang):
    """Performance beside money of a sasaran.

    Attributes
    ----------
    capaian
        persen.
    efisiensi
        in the unit of the method; a verdict for a method that gives one.
    tercapai
        whether all its targets are met; None where that is not known.
    efisien
        False when more was spent than achieved or a target was missed; None where it cannot be said.
    """

    kode: str
    uraian: str
    capaian: Decimal | None
    efisiensi: Hasil
    tercapai: bool | None
    efisien: bool | None


# --- other regions -----------------------------------------------------------------------------------------------


#: What a region must be to take part in the ranking.
_BERPERINGKAT = (JenisWilayah.KABUPATEN, JenisWilayah.KOTA)


@dataclass(frozen=True)
class DaerahPembanding:
    """A region that an indicator is compared with; ``sisa`` is penyebut - pembilang."""

    wilayah: str
    jenis: JenisWilayah
    sendiri: bool
    termasuk_jumlah: bool
    pembilang: Decimal | None
    penyebut: Decimal | None
    sisa: Decimal | None
    nilai: Nilai | None
    target: Nilai | None
    peringkat: int | None = None

    @property
    def berbagian(self) -> bool:
        """Tell whether both parts are known."""
        return self.pembilang is not None and self.penyebut is not None

    @property
    def setara(self) -> bool:
        """Tell whether it is of a kind that takes part in the ranking."""
        return self.jenis in _BERPERINGKAT


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
    nilai: Nilai | None
    pembilang: Decimal
    penyebut: Decimal
    sisa: Decimal
    rasio_total: Decimal | None
    rerata: Decimal | None
