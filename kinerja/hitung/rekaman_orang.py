"""Results about people: one frozen record per row, with whole numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from kinerja.besaran import daftar as besaran
from kinerja.hitung.rekaman import persen_dari
from kinerja.model import Kelompok

__all__ = ["JumlahGolongan", "JumlahOrang", "StatusPegawai", "TabelOrang", "bagian_orang"]


@dataclass(frozen=True)
class JumlahOrang:
    """People by gender (orang); a gender is None where the source does not split them. ``nama`` "Jumlah" is the total."""

    nama: str
    laki_laki: int | None
    perempuan: int | None
    jumlah: int

    def orang(self, bidang: str) -> int | None:
        """Return a count by the name of its column."""
        isi: int | None = getattr(self, bidang)
        return isi

    def bagian(self, bidang: str, seluruh: int | None = None) -> Decimal | None:
        """Return the share (persen) of a count in the row, or in ``seluruh``."""
        return bagian_orang(self.orang(bidang), self.jumlah if seluruh is None else seluruh)


def bagian_orang(bagian: int | None, seluruh: int | None) -> Decimal | None:
    """Return what share (persen) one count has in another; None where one is not known or the whole is zero."""
    return persen_dari(besaran.BAGIAN.hitung(bagian=bagian, seluruhnya=seluruh))


@dataclass(frozen=True)
class JumlahGolongan(JumlahOrang):
    """The sum of some golongan; ``anggota`` are those that are added up."""

    anggota: tuple[str, ...]


@dataclass(frozen=True)
class StatusPegawai(JumlahOrang):
    """Staff of one status; ``kelompok`` is None for the total."""

    kelompok: Kelompok | None

    @property
    def status(self) -> str:
        """The status, "Jumlah" for the total."""
        return self.nama

    @property
    def persen_laki_laki(self) -> Decimal | None:
        """Share of men (persen)."""
        return self.bagian("laki_laki")

    @property
    def persen_perempuan(self) -> Decimal | None:
        """Share of women (persen)."""
        return self.bagian("perempuan")


@dataclass(frozen=True)
class TabelOrang:
    """A row of a table whose columns depend on the data: counts (orang) by name of the column.

    ``unit`` and ``kelompok`` are "" and None for the total; a count is None where the source does not split it.
    """

    nama: str
    orang: Mapping[str, int | None]
    unit: str = ""
    kelompok: str | None = None

    def __getitem__(self, kolom: str) -> int | None:
        return self.orang[kolom]

    @property
    def jumlah(self) -> int:
        """All people of the row."""
        return self.orang["jumlah"] or 0
