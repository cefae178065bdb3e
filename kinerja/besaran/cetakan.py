"""How a quantity prints: in a sentence, in a cell of a table, in a cell of a workbook."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from kinerja.angka import TANPA_NILAI, cetak_bulat, cetak_desimal, cetak_persen, cetak_rupiah, desimal_asli
from kinerja.besaran.ungkapan import Hasil

__all__ = ["Cetakan"]


class Cetakan(StrEnum):
    """Kinds of printing; ``apa adanya`` prints the digits that a number has, ``satuan`` is up to the indicator."""

    PERSEN = "persen"
    RUPIAH = "rupiah"
    CACAH = "cacah"
    ANGKA = "angka"
    KATA = "kata"
    SATUAN = "satuan"
    APA_ADANYA = "apa adanya"

    def kalimat(self, nilai: Hasil, desimal: int = 2) -> str:
        """Print as running text does.

        >>> Cetakan.RUPIAH.kalimat(500000), Cetakan.KATA.kalimat(True)
        ('Rp500.000', 'Efisien')
        """
        if self is Cetakan.PERSEN and nilai is not None:
            return cetak_persen(nilai, desimal)
        if self is Cetakan.RUPIAH and nilai is not None:
            return cetak_rupiah(int(nilai))
        return self.sel(nilai, desimal)

    def sel(self, nilai: Hasil, desimal: int = 2) -> str:
        """Print as the cell of a table does, whose header names the unit."""
        if nilai is None:
            return TANPA_NILAI
        if self is Cetakan.KATA:
            return "Efisien" if nilai else "Tidak efisien"
        if self in (Cetakan.RUPIAH, Cetakan.CACAH):
            return cetak_bulat(int(nilai))
        return cetak_desimal(nilai, desimal_asli(Decimal(nilai)) if self is Cetakan.APA_ADANYA else desimal)

    @property
    def akhiran(self) -> str:
        """What a header adds to say the unit."""
        return {Cetakan.PERSEN: " (%)", Cetakan.RUPIAH: " (Rp)"}.get(self, "")

    @property
    def bulat(self) -> bool:
        """Whether the number is whole."""
        return self in (Cetakan.RUPIAH, Cetakan.CACAH)
