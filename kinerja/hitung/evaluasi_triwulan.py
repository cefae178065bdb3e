"""The columns of the quarterly evaluation of the Renja that look beyond its year (form E.81): 13 = 6 + 12, 14 = 13/5.

Years are put together as the quarters of an indicator are: where these add up, targets and realisasi of the years add up
too; of others the last target of the Renstra and the last realisasi count.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from kinerja.besaran import evaluasi_triwulan as b
from kinerja.hitung.capaian import capaian, operand_nilai, rata_rata
from kinerja.hitung.hasil_triwulan import HasilTriwulan
from kinerja.hitung.rekaman import persen_dari
from kinerja.hitung.rekaman_triwulan import PosTriwulan, UkurTriwulan
from kinerja.hitung.renstra import HasilRenstra
from kinerja.model import Agregasi, Level, Nilai

__all__ = ["LEVEL_RENJA", "EvaluasiTriwulan", "KinerjaRenstra", "TahunKurang", "UangRenstra"]

#: The levels whose indicators stand in the form.
LEVEL_RENJA = (Level.PROGRAM, Level.KEGIATAN, Level.SUBKEGIATAN)


@dataclass(frozen=True)
class KinerjaRenstra:
    """An indicator in the Renstra (its own unit, unrounded); what is not known is None.

    Attributes
    ----------
    target
        what the Renstra asks for until its end (column 5).
    lalu
        what came of it until last year (6).
    sampai
        with the quarters of this year (13).
    capaian
        persen of ``target`` (14).
    """

    target: Nilai | None
    lalu: Nilai | None
    sampai: Nilai | None
    capaian: Decimal | None


@dataclass(frozen=True)
class UangRenstra:
    """The money of a row of the budget in the Renstra (rupiah): pagu of all years, spent until last year and until now."""

    pagu: int | None
    lalu: int | None
    sampai: int | None

    @property
    def capaian(self) -> Decimal | None:
        """Share of the pagu that was spent (persen)."""
        return persen_dari(b.UANG_CAPAIAN_RENSTRA.hitung(sampai=self.sampai, pagu=self.pagu))


@dataclass(frozen=True)
class TahunKurang:
    """Years without a value that the form needs, and how many indicators lack one in any of them."""

    tahun: tuple[int, ...]
    indikator: int


class EvaluasiTriwulan:
    """The Renstra until a quarter.

    Parameters
    ----------
    triwulan
        the results of the quarter.
    renstra
        those of the Renstra.
    """

    def __init__(self, triwulan: HasilTriwulan, renstra: HasilRenstra) -> None:
        hasil = triwulan.tahunan
        self._hasil, self._milik, self._renstra = hasil, triwulan, renstra
        identitas = hasil.data.identitas[0]
        self.periode = range(identitas.tahun_pertama, identitas.renstra_akhir + 1)
        self.lewat = range(identitas.tahun_pertama, hasil.tahun)
        self.kinerja: Mapping[str, KinerjaRenstra] = {satu.kode: self._kinerja(satu) for satu in self._milik.ukur}
        self.uang: Mapping[str, UangRenstra] = {satu.kode: self._uang(satu) for satu in self._milik.pos}

    @property
    def ukur(self) -> tuple[UkurTriwulan, ...]:
        """The indicators of the form."""
        return tuple(satu for satu in self._milik.ukur if satu.level in LEVEL_RENJA)

    @property
    def rerata_renja(self) -> Decimal | None:
        """Mean capaian of the form against the targets of the year (persen)."""
        return rata_rata([satu.kemajuan for satu in self.ukur], self._hasil.pilihan)

    @property
    def rerata_renstra(self) -> Decimal | None:
        """Mean capaian of the form against the targets of the Renstra (persen)."""
        return rata_rata([self.kinerja[satu.kode].capaian for satu in self.ukur], self._hasil.pilihan)

    @property
    def target_kurang(self) -> TahunKurang:
        """Where column 5 stays open: the years of the Renstra without a target that counts."""
        akhir = self.periode.stop - 1
        return self._kurang(self._renstra.rencana, self.periode, akhir)

    @property
    def realisasi_kurang(self) -> TahunKurang:
        """Where columns 6 and 13 stay open: the years before this one without a realisasi that counts."""
        return self._kurang(self._hasil.nyata, self.lewat, self._hasil.tahun - 1)

    @property
    def belanja_kurang(self) -> tuple[int, ...]:
        """The years before this one whose spending is not known."""
        return self._renstra.tahun_tanpa_belanja(self._hasil.tahun - 1)

    def _kurang(self, ada: Mapping[tuple[str, int], Nilai | None], semua: range, satu_tahun: int) -> TahunKurang:
        """Look for what indicators that add up need of all years, others of one of them."""
        tiada = {
            satu.kode: [
                tahun
                for tahun in semua
                if (satu.agregasi is Agregasi.AKUMULASI or tahun == satu_tahun) and ada.get((satu.kode, tahun)) is None
            ]
            for satu in self.ukur
        }
        tahun = sorted({satu for isi in tiada.values() for satu in isi})
        return TahunKurang(tuple(tahun), sum(1 for isi in tiada.values() if isi))

    def _kinerja(self, p: UkurTriwulan) -> KinerjaRenstra:
        hasil, rencana = self._hasil, self._renstra.rencana
        akhir, lalu = self.periode.stop - 1, hasil.tahun - 1
        target, dahulu = rencana.get((p.kode, akhir)), hasil.nyata.get((p.kode, lalu))
        sampai = None if p.belum_lengkap else p.realisasi
        if p.agregasi is Agregasi.AKUMULASI:
            target = self._jumlah(p, (rencana.get((p.kode, tahun)) for tahun in self.periode))
            dahulu = self._jumlah(p, (hasil.nyata.get((p.kode, tahun)) for tahun in self.lewat))
            sampai = self._jumlah(p, (*((dahulu,) if self.lewat else ()), sampai))
        t, s = (operand_nilai(nilai, hasil.pilihan.dasar_hitung, p.desimal) for nilai in (target, sampai))
        nilai = capaian(t, s, p.arah, hasil.rumus_turun(p.kode)).nilai
        return KinerjaRenstra(target, dahulu, sampai, nilai)

    def _jumlah(self, p: UkurTriwulan, bagian: Iterable[Nilai | None]) -> Decimal | None:
        """Add up what all has to be known of; as it is printed, so that the printed sum is right."""
        dasar = self._hasil.pilihan.dasar_hitung
        deret = [dasar.operand(satu, p.desimal) if isinstance(satu, Decimal) else None for satu in bagian]
        if not deret or None in deret:
            return None
        return persen_dari(b.TARGET_PERIODE.hitung(bagian=deret))

    def _uang(self, p: PosTriwulan) -> UangRenstra:
        renstra = self._renstra
        pos = renstra.pos_kode.get(p.kode)
        lalu = renstra.belanja_sampai(p.kode, self._hasil.tahun - 1)
        bagian = [p.uang.realisasi] if self._hasil.tahun == renstra.mulai else [lalu, p.uang.realisasi]
        sampai = None if None in bagian else b.UANG_SAMPAI.hitung(bagian=bagian)
        return UangRenstra(pos.periode if pos else None, lalu, None if sampai is None else int(sampai))
