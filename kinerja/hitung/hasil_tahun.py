"""What follows from the account of one year, its performance, money and people; computed when first asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cached_property

from kinerja.hitung import anggaran as uang
from kinerja.hitung.anggaran_indikator import AnggaranIndikator, anggaran_indikator
from kinerja.hitung.belanja import PosBelanja, belanja_jenis
from kinerja.hitung.capaian import capaian_sasaran, hitung_capaian, rata_rata_sasaran
from kinerja.hitung.efisiensi import efisiensi_anggaran, hitung_efisiensi
from kinerja.hitung.nilai import realisasi_tahunan, target_berlaku
from kinerja.hitung.pegawai import (
    rekap_eselon,
    rekap_golongan,
    rekap_golongan_ringkas,
    rekap_pendidikan,
    rekap_status,
)
from kinerja.hitung.pembandingan import akhir_renstra, perubahan, ringkas_wilayah, riwayat, tabel_wilayah
from kinerja.hitung.rekaman import (
    AkhirRenstra,
    AnggaranSasaran,
    AnggaranTahun,
    BarisCapaian,
    BarisSasaran,
    DaerahPembanding,
    EfisiensiSasaran,
    Peringkat,
    PosAnggaran,
    PosSumber,
    RataRata,
    RealisasiTahun,
    RekapPredikat,
    RekapStatus,
    TargetBerlaku,
    Uang,
)
from kinerja.hitung.rekaman_orang import JumlahOrang, StatusPegawai, TabelOrang
from kinerja.hitung.rekap import rekap_predikat, rekap_status_target
from kinerja.model import Data, Indikator, Jenjang, Level, Nilai, Pilihan, RumusTurun, Skala

__all__ = ["HasilTahun"]


class HasilTahun:
    """The results of a year. Amounts are int rupiah, percentages exact Decimal persen, missing values None.

    Parameters
    ----------
    data
        rows of all sheets.
    tahun
        year of the report.
    pilihan, skala
        the choices that count and the rating scale.
    jenjang
        the levels of education that the region uses, lowest first.
    nama_total
        name of the total of the budget.
    """

    def __init__(
        self,
        data: Data,
        tahun: int,
        pilihan: Pilihan,
        skala: Skala,
        jenjang: Sequence[Jenjang],
        nama_total: str,
    ) -> None:
        self.data, self.tahun, self.pilihan, self.skala, self.jenjang = data, tahun, pilihan, skala, tuple(jenjang)
        self._nama_total = nama_total

    # --- performance ---

    @cached_property
    def indikator(self) -> Mapping[str, Indikator]:
        """Rows of sheet indikator by code."""
        return {satu.kode: satu for satu in self.data.indikator}

    @cached_property
    def indikator_berlaku(self) -> tuple[Indikator, ...]:
        """The indicators in use in the year of the report."""
        return tuple(satu for satu in self.data.indikator if satu.berlaku(self.tahun))

    def rumus_turun(self, kode: str) -> RumusTurun:
        """Return the formula of an indicator where lower is better: its own, else the report's."""
        return self.indikator[kode].rumus_turun or self.pilihan.rumus_turun

    @cached_property
    def target(self) -> tuple[TargetBerlaku, ...]:
        """The target that counts, by indicator and year."""
        return target_berlaku(self.data.target_pohon)

    @cached_property
    def realisasi(self) -> tuple[RealisasiTahun, ...]:
        """Realisasi by indicator and year, unrounded."""
        return realisasi_tahunan(self.data.indikator, self.data.realisasi_pohon, self.data.variabel)

    @cached_property
    def nyata(self) -> Mapping[tuple[str, int], Nilai | None]:
        """Realisasi by code and year."""
        return {(satu.indikator, satu.tahun): satu.realisasi for satu in self.realisasi}

    @cached_property
    def capaian(self) -> tuple[BarisCapaian, ...]:
        """Target, realisasi, capaian and predikat of the year."""
        return hitung_capaian(self.data.indikator, self.target, self.realisasi, self.tahun, self.pilihan, self.skala)

    @cached_property
    def capaian_menurut_kode(self) -> Mapping[str, BarisCapaian]:
        """The same by code of the indicator."""
        return {satu.kode: satu for satu in self.capaian}

    def capaian_level(self, level: Level | str, induk: str | None = None) -> tuple[BarisCapaian, ...]:
        """Return the rows of ``capaian`` of one level, and of one parent when named."""
        milik = Level(level)
        return tuple(satu for satu in self.capaian if satu.level is milik and (induk is None or satu.induk == induk))

    @cached_property
    def capaian_sasaran(self) -> tuple[BarisSasaran, ...]:
        """Mean capaian per sasaran."""
        return capaian_sasaran(self.data.sasaran, self.capaian, self.pilihan, self.skala)

    @cached_property
    def rata_rata(self) -> RataRata:
        """Mean over all sasaran."""
        return rata_rata_sasaran([satu.capaian for satu in self.capaian_sasaran], self.pilihan, self.skala)

    @cached_property
    def riwayat(self) -> tuple[BarisCapaian, ...]:
        """Capaian of all years up to the report's that have a realisasi."""
        tahun = {satu.tahun for satu in self.realisasi if satu.tahun <= self.tahun} | {self.tahun}
        return riwayat(self.data.indikator, self.target, self.realisasi, tahun, self.pilihan, self.skala)

    @cached_property
    def akhir_renstra(self) -> tuple[AkhirRenstra, ...]:
        """Realisasi against the end of the Renstra."""
        akhir = self.data.identitas[0].renstra_akhir
        return akhir_renstra(self.capaian, self.data.indikator, self.data.target_pohon, akhir, self.pilihan)

    def pembanding(self, indikator: str) -> tuple[DaerahPembanding, ...]:
        """Return the regions compared with for an indicator, ranked."""
        if indikator not in self._pembanding:
            self._pembanding[indikator] = tabel_wilayah(
                self.data.pembanding,
                self.realisasi,
                self.data.variabel,
                self.indikator[indikator],
                self.tahun,
                self.pilihan.dasar_hitung,
                self.target,
            )
        return self._pembanding[indikator]

    @cached_property
    def _pembanding(self) -> dict[str, tuple[DaerahPembanding, ...]]:
        return {}

    def peringkat(self, indikator: str) -> Peringkat:
        """Sum up the comparison with other regions."""
        satu = self.indikator[indikator]
        return ringkas_wilayah(self.pembanding(indikator), self.pilihan.dasar_hitung, satu.desimal, satu.cara_realisasi)

    @cached_property
    def rekap_status(self) -> tuple[RekapStatus, ...]:
        """Indicators by level and status."""
        return rekap_status_target(self.capaian)

    @cached_property
    def rekap_predikat(self) -> tuple[RekapPredikat, ...]:
        """Indicators by predikat."""
        return rekap_predikat(self.capaian, self.skala)

    # --- money ---

    @cached_property
    def anggaran(self) -> tuple[PosAnggaran, ...]:
        """The budget tree with sums, first the total."""
        return uang.rekap_anggaran(self.data.anggaran, self._nama_total)

    @cached_property
    def bidang_urusan(self) -> tuple[PosAnggaran, ...]:
        """The budget by bidang urusan, in the order of the codes; () without official codes."""
        urusan = self.data.identitas[0].urusan if self.data.identitas else ""
        return uang.bidang_urusan(self.anggaran, urusan, self.tahun)

    @cached_property
    def anggaran_murni(self) -> tuple[PosAnggaran, ...]:
        """The budget tree before the change; empty where no such amount is typed."""
        if all(satu.anggaran_murni is None for satu in self.data.anggaran):
            return ()
        return uang.rekap_anggaran(self.data.anggaran, self._nama_total, murni=True)

    @cached_property
    def pos(self) -> Mapping[str, PosAnggaran]:
        """Rows of the budget by code; "" is the total."""
        return {satu.kode: satu for satu in self.anggaran}

    @property
    def total(self) -> PosAnggaran:
        """The whole budget."""
        return self.anggaran[0]

    @cached_property
    def anggaran_sasaran(self) -> tuple[AnggaranSasaran, ...]:
        """Budget per sasaran."""
        return uang.anggaran_sasaran(self.data.sasaran, self.data.sasaran_program, self.anggaran)

    @cached_property
    def anggaran_indikator(self) -> tuple[AnggaranIndikator, ...]:
        """Budget per indicator of those sasaran of which a program is tied to one."""
        return anggaran_indikator(self.indikator_berlaku, self.data.sasaran_program, self.anggaran)

    @cached_property
    def semua_sasaran(self) -> Uang:
        """What all sasaran have together."""
        return uang.jumlahkan(self.anggaran_sasaran)

    @cached_property
    def tanpa_sasaran(self) -> tuple[PosAnggaran, ...]:
        """The programs that no sasaran counts."""
        terkait = {kode for satu in self.anggaran_sasaran for kode in satu.program}
        return tuple(satu for satu in self.anggaran if satu.level == "program" and satu.kode not in terkait)

    @cached_property
    def sumber_dana(self) -> tuple[PosSumber, ...]:
        """Budget per source, the main one first, last the total."""
        return uang.sumber_dana(self.data.sumber_dana, self.anggaran, self.pilihan.sumber_dana_utama)

    @cached_property
    def belanja(self) -> tuple[PosBelanja, ...]:
        """Budget by kind of spending; () where sheet belanja is empty."""
        return belanja_jenis(self.data.belanja, self.total)

    def sumber_kode(self, kode: str) -> tuple[str, ...]:
        """Name the sources of a row of the budget."""
        return uang.sumber_kode(kode, self.data.sumber_dana, self.anggaran, self.pilihan.sumber_dana_utama)

    @cached_property
    def anggaran_tahun(self) -> tuple[AnggaranTahun, ...]:
        """Money of earlier years and of this one, oldest first."""
        return uang.anggaran_tahun(self.data.riwayat_anggaran, self.tahun, self.total)

    @property
    def tahun_lalu(self) -> AnggaranTahun | None:
        """Money of the last year, where it is known."""
        return next((satu for satu in self.anggaran_tahun if satu.tahun == self.tahun - 1), None)

    @cached_property
    def perubahan_serapan(self) -> Decimal | None:
        """Difference of the share spent against last year (poin persentase); None where one is not known."""
        lalu = self.tahun_lalu.persen if self.tahun_lalu else None
        return perubahan(lalu, self.total.persen, self.pilihan.dasar_hitung)

    @cached_property
    def efisiensi(self) -> tuple[EfisiensiSasaran, ...]:
        """Efficiency per sasaran by the chosen method."""
        return hitung_efisiensi(self.capaian_sasaran, self.capaian, self.anggaran_sasaran, self.pilihan)

    @cached_property
    def efisiensi_anggaran(self) -> Mapping[str, EfisiensiSasaran]:
        """The same of rows of the budget that have indicators, by code."""
        return {satu.kode: satu for satu in efisiensi_anggaran(self.capaian, self.pos, self.pilihan)}

    # --- people ---

    @cached_property
    def pegawai_status(self) -> tuple[StatusPegawai, ...]:
        """Staff by status, last the total."""
        return rekap_status(self.data.pegawai_status)

    @property
    def golongan_terinci(self) -> bool:
        """Whether every row of sheet pegawai_golongan has its unit and both genders."""
        return all(satu.unit is not None and satu.jumlah is None for satu in self.data.pegawai_golongan)

    @property
    def golongan_beruang(self) -> bool:
        """Whether some golongan is given by ruang."""
        return any("/" in (satu.golongan or "") for satu in self.data.pegawai_golongan)

    @cached_property
    def pegawai_golongan(self) -> tuple[TabelOrang, ...]:
        """Staff by unit and golongan, last the total; empty where the source gives no units or no genders."""
        if not self.golongan_terinci:
            return ()
        golongan = self.data.pegawai_golongan
        return rekap_golongan(golongan, self._unit_berpegawai({satu.unit for satu in golongan}))

    @cached_property
    def pegawai_golongan_ringkas(self) -> tuple[JumlahOrang, ...]:
        """ASN by golongan, by ruang where it is given, over all units; last the total."""
        return rekap_golongan_ringkas(self.data.pegawai_golongan)

    @cached_property
    def pegawai_pendidikan(self) -> tuple[TabelOrang, ...]:
        """Staff by unit and education, last the total."""
        pendidikan = self.data.pegawai_pendidikan
        return rekap_pendidikan(pendidikan, self._unit_berpegawai({satu.unit for satu in pendidikan}), self.jenjang)

    @cached_property
    def pegawai_eselon(self) -> tuple[JumlahOrang, ...]:
        """Staff by eselon, last the total."""
        return rekap_eselon(self.data.pegawai_eselon)

    def _unit_berpegawai(self, kode: set[str | None]) -> list[tuple[str, str]]:
        return [(unit.kode, unit.nama) for unit in self.data.unit if unit.kode in kode]
