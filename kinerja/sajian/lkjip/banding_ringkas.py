"""Bab III A, comparison with the nation or the province alone: rows of the table of the sasaran instead of a ranking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Kunci
from kinerja.hitung import BarisCapaian, DaerahPembanding
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.model import Nilai

__all__ = ["BarisWilayah", "baris_wilayah", "berdampingan", "tanpa_peringkat"]


@dataclass(frozen=True)
class BarisWilayah:
    """What another region promised and reached for an indicator."""

    indikator: BarisCapaian
    wilayah: str
    target: Nilai | None
    nilai: Nilai | None

    def cetak(self, nilai: Nilai | None) -> str:
        """Print a value in the unit of the indicator."""
        return cetak_nilai(nilai, self.indikator.desimal, self.indikator.satuan)

    def kunci(self, bidang: str) -> Kunci:
        """Name the trace of its ``target`` or ``nilai``."""
        return besaran.WILAYAH.kunci(self.indikator.kode, self.wilayah, bidang)


def tanpa_peringkat(wilayah: Sequence[DaerahPembanding]) -> bool:
    """Say whether there is nothing to rank: no other kabupaten or kota, and no parts to list (rows of tabel_wilayah)."""
    lain = [p for p in wilayah if not p.sendiri]
    return not any(p.setara or p.pembilang is not None for p in lain)


def berdampingan(laporan: Laporan, indikator: Sequence[BarisCapaian]) -> list[BarisCapaian]:
    """Return those indicators that have other regions to compare with, but none to rank."""
    return [p for p in indikator if (wilayah := laporan.hasil.pembanding(p.kode)) and tanpa_peringkat(wilayah)]


def baris_wilayah(laporan: Laporan, satu: BarisCapaian) -> list[BarisWilayah]:
    """Return the other regions of an indicator."""
    wilayah = laporan.hasil.pembanding(satu.kode)
    return [BarisWilayah(satu, p.wilayah, p.target, p.nilai) for p in wilayah if not p.sendiri]
