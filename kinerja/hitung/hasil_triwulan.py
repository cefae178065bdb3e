"""Everything that follows for one quarter, as records with exact values; computed when first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property

from kinerja.hitung.capaian import rata_rata
from kinerja.hitung.hasil_tahun import HasilTahun
from kinerja.hitung.perhatian_triwulan import kendala_lewat, kendala_sampai, perhatian
from kinerja.hitung.rekaman_triwulan import Perhatian, PosTriwulan, UkurTriwulan
from kinerja.hitung.triwulan import BahanUkur, belanja_belum, pos_triwulan, ukur_triwulan
from kinerja.model import AturanTriwulan, BuktiTriwulan, KendalaTriwulan, deret_triwulan, muat_triwulan

__all__ = ["HasilTriwulan"]


class HasilTriwulan:
    """The results of a quarter.

    Parameters
    ----------
    hasil
        those of the year.
    triwulan
        1 to 4.
    """

    def __init__(self, hasil: HasilTahun, triwulan: int) -> None:
        self.tahunan, self.triwulan = hasil, triwulan

    @property
    def aturan(self) -> AturanTriwulan:
        """The rules of status and attention."""
        return muat_triwulan()

    def bahan(self, kode: str) -> BahanUkur:
        """Return what is known of an indicator in the year."""
        return self._bahan[kode]

    @cached_property
    def _bahan(self) -> Mapping[str, BahanUkur]:
        tahun, data = self.tahunan.tahun, self.tahunan.data
        rencana = {satu.indikator: satu for satu in data.target if satu.tahun == tahun}
        nyata = {satu.indikator: satu for satu in data.realisasi if satu.tahun == tahun}
        janji = {satu.indikator: satu for satu in self.tahunan.target if satu.tahun == tahun}
        setahun = self.tahunan.capaian_menurut_kode
        bervariabel = {satu.indikator for satu in data.variabel if satu.tahun == tahun}
        diketik = {kode for kode, satu in nyata.items() if satu.realisasi is not None}
        return {
            satu.kode: BahanUkur(
                deret_triwulan(rencana.get(satu.kode)),
                deret_triwulan(nyata.get(satu.kode)),
                janji.get(satu.kode),
                setahun.get(satu.kode),
                satu.kode in nyata.keys() - bervariabel - diketik,
            )
            for satu in data.indikator
        }

    @cached_property
    def ukur(self) -> tuple[UkurTriwulan, ...]:
        """The indicators in use, in the order of the sheet."""
        h = self.tahunan
        return tuple(
            ukur_triwulan(satu, self.bahan(satu.kode), self.triwulan, h.pilihan, h.skala, self.aturan)
            for satu in h.indikator_berlaku
        )

    @cached_property
    def ukur_menurut_kode(self) -> Mapping[str, UkurTriwulan]:
        """The same by code."""
        return {satu.kode: satu for satu in self.ukur}

    @cached_property
    def rata_rata(self) -> Decimal | None:
        """Mean capaian (persen) of the indicators that can be judged, below the chosen cap."""
        return rata_rata([satu.capaian for satu in self.ukur], self.tahunan.pilihan)

    @cached_property
    def pos(self) -> tuple[PosTriwulan, ...]:
        """The budget tree, first the total."""
        h = self.tahunan
        return pos_triwulan(h.data, h.anggaran, self.ukur, self.triwulan, h.pilihan, self.aturan)

    @cached_property
    def pos_menurut_kode(self) -> Mapping[str, PosTriwulan]:
        """The same by code; "" is the total."""
        return {satu.kode: satu for satu in self.pos}

    @property
    def belanja_belum(self) -> tuple[int, ...]:
        """How many lowest rows of the budget lack their realisasi, in each quarter until this one."""
        return belanja_belum(self.tahunan.data, self.tahunan.anggaran, self.triwulan)

    @property
    def total(self) -> PosTriwulan:
        """The whole budget."""
        return self.pos[0]

    @cached_property
    def kendala(self) -> tuple[KendalaTriwulan, ...]:
        """Obstacles of the quarter, and earlier ones that are not settled."""
        return kendala_sampai(self.tahunan.data.kendala_triwulan, self.triwulan)

    @cached_property
    def lewat(self) -> tuple[KendalaTriwulan, ...]:
        """Obstacles whose follow-up is overdue at the end of the quarter."""
        return kendala_lewat(self.tahunan.data.kendala_triwulan, self.tahunan.tahun, self.triwulan)

    @cached_property
    def bukti(self) -> tuple[BuktiTriwulan, ...]:
        """Evidence of the quarter."""
        return tuple(satu for satu in self.tahunan.data.bukti_triwulan if satu.triwulan == self.triwulan)

    @cached_property
    def perhatian(self) -> tuple[Perhatian, ...]:
        """What needs attention."""
        return perhatian(self.ukur, self.pos, self.lewat, self.sebutan, self.aturan)

    def sebutan(self, kode: str | None) -> str:
        """Name what a code stands for, an indicator or a row of the budget; None and the total are the whole."""
        if kode in self.tahunan.indikator:
            return self.tahunan.indikator[kode or ""].nama
        return self.tahunan.pos[kode or ""].nama
