"""Everything that follows from the data of one report: the account of its year, its quarters, its Renstra, its Renja."""

from __future__ import annotations

from functools import cached_property

from kinerja.hitung.evaluasi_triwulan import EvaluasiTriwulan
from kinerja.hitung.hasil_tahun import HasilTahun
from kinerja.hitung.hasil_triwulan import HasilTriwulan
from kinerja.hitung.perhatian_triwulan import triwulan_terisi
from kinerja.hitung.renja import HasilRenja
from kinerja.hitung.renstra import HasilRenstra

__all__ = ["Hasil"]


class Hasil(HasilTahun):
    """The results of a report, as records with exact values, each computed when first asked for."""

    # --- quarters ---

    def triwulan(self, nomor: int) -> HasilTriwulan:
        """Return the results of a quarter, 1 to 4."""
        return self._triwulan.setdefault(nomor, HasilTriwulan(self, nomor))

    @cached_property
    def _triwulan(self) -> dict[int, HasilTriwulan]:
        return {}

    def evaluasi_triwulan(self, nomor: int) -> EvaluasiTriwulan:
        """Return the Renstra until a quarter, 1 to 4."""
        if nomor not in self._evaluasi:
            self._evaluasi[nomor] = EvaluasiTriwulan(self.triwulan(nomor), self.renstra)
        return self._evaluasi[nomor]

    @cached_property
    def _evaluasi(self) -> dict[int, EvaluasiTriwulan]:
        return {}

    @cached_property
    def triwulan_terisi(self) -> int:
        """The last quarter in which any realisasi is filled in; 0 for none."""
        return triwulan_terisi(self.data, self.tahun)

    # --- the Renstra ---

    @cached_property
    def renstra(self) -> HasilRenstra:
        """What follows from the sheets of the Renstra; of a year, those that it has from its Renstra."""
        identitas = self.data.identitas[0]
        return HasilRenstra(self.data, identitas.renstra_awal, self.pilihan.dasar_hitung, identitas.tahun_pertama)

    # --- the plan of the year ---

    @cached_property
    def renja(self) -> HasilRenja:
        """What follows from the sheets of the Renja."""
        return HasilRenja(self)
