"""The one object that notebooks hold: all data of one report and everything computed from them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from kinerja import hitung
from kinerja.hitung import bingkai, dari_lembar
from kinerja.laporan.isi_laporan import IsiLaporan
from kinerja.laporan.kekurangan import Kekurangan, daftar_kekurangan
from kinerja.model import LEMBAR, Level

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Laporan"]


class Laporan(IsiLaporan):
    """A report: settings, data, results, and tables of them for analysts.

    ``hasil`` holds the results as records with exact values (:class:`kinerja.hitung.Hasil`); the report prints from
    these. The tables (``capaian``, ``anggaran``, ...) are for work: real dtypes, units in ``attrs["satuan"]``
    (:mod:`kinerja.hitung.bingkai`), each its own copy. The exact record of a row is one call away:
    ``laporan.hasil.capaian_menurut_kode["S1.1"]``.

    Parameters
    ----------
    bahan
        valid input of :func:`kinerja.masukan.baca`.
    """

    @cached_property
    def kekurangan(self) -> tuple[Kekurangan, ...]:
        """What is mandatory and not filled in (:func:`kinerja.laporan.daftar_kekurangan`)."""
        return daftar_kekurangan(self)

    # --- tables for analysts ---

    def lembar(self, nama: str) -> pd.DataFrame:
        """Return a sheet as a table (:func:`kinerja.hitung.dari_lembar`).

        Raises
        ------
        KeyError
            when there is no sheet of that name.
        """
        if nama not in LEMBAR:
            raise KeyError(f"lembar “{nama}” tidak dikenal; pilih {', '.join(LEMBAR)}")
        return dari_lembar(getattr(self.data, nama), LEMBAR[nama])

    @property
    def indikator(self) -> pd.DataFrame:
        """Sheet indikator."""
        return self.lembar("indikator")

    @property
    def target(self) -> pd.DataFrame:
        """The target that counts, by indicator and year."""
        return bingkai(self.hasil.target, hitung.TargetBerlaku)

    @property
    def realisasi(self) -> pd.DataFrame:
        """Realisasi by indicator and year, unrounded."""
        return bingkai(self.hasil.realisasi, hitung.RealisasiTahun)

    @property
    def capaian(self) -> pd.DataFrame:
        """Target, realisasi, capaian and predikat of the year."""
        return bingkai(self.hasil.capaian, hitung.BarisCapaian)

    def capaian_level(self, level: Level | str, induk: str | None = None) -> pd.DataFrame:
        """Return the rows of ``capaian`` of one level, and of one parent when named."""
        return bingkai(self.hasil.capaian_level(level, induk), hitung.BarisCapaian)

    @property
    def capaian_sasaran(self) -> pd.DataFrame:
        """Mean capaian per sasaran."""
        return bingkai(self.hasil.capaian_sasaran, hitung.BarisSasaran)

    @property
    def riwayat(self) -> pd.DataFrame:
        """Capaian of all years up to the report's that have a realisasi."""
        return bingkai(self.hasil.riwayat, hitung.BarisCapaian)

    @property
    def akhir_renstra(self) -> pd.DataFrame:
        """Realisasi against the end of the Renstra."""
        return bingkai(self.hasil.akhir_renstra, hitung.AkhirRenstra)

    def pembanding(self, indikator: str) -> pd.DataFrame:
        """Return the regions compared with for an indicator, ranked."""
        return bingkai(self.hasil.pembanding(indikator), hitung.DaerahPembanding)

    @property
    def capaian_triwulan(self) -> pd.DataFrame:
        """Target, realisasi, deviation, status and forecast of the indicators until the quarter."""
        return bingkai(self.hasil_triwulan.ukur, hitung.UkurTriwulan)

    @property
    def rekap_status(self) -> pd.DataFrame:
        """Indicators by level and status."""
        return bingkai(self.hasil.rekap_status, hitung.RekapStatus)

    @property
    def rekap_predikat(self) -> pd.DataFrame:
        """Indicators by predikat."""
        return bingkai(self.hasil.rekap_predikat, hitung.RekapPredikat)

    @property
    def anggaran(self) -> pd.DataFrame:
        """The sub kegiatan, or what else is lowest, with their money: summing a column gives the whole budget."""
        berinduk = {hitung.induk_ada(kode, self.hasil.pos) for kode in self.hasil.pos if kode}
        return self._uang([satu for satu in self.hasil.anggaran if satu.kode and satu.kode not in berinduk])

    @property
    def anggaran_semua_tingkat(self) -> pd.DataFrame:
        """The whole budget tree, all levels and the total; column ``level`` tells them apart."""
        return self._uang(self.hasil.anggaran)

    def anggaran_level(self, level: str) -> pd.DataFrame:
        """Return the rows of one level of the budget tree: program, kegiatan, subkegiatan or total."""
        return self._uang([satu for satu in self.hasil.anggaran if satu.level == level])

    @staticmethod
    def _uang(pos: Sequence[hitung.PosAnggaran]) -> pd.DataFrame:
        return bingkai(pos, hitung.PosAnggaran, satuan=_RUPIAH, urut=("kode", "level", "induk", "nama"))

    @property
    def anggaran_sasaran(self) -> pd.DataFrame:
        """Budget per sasaran."""
        return bingkai(self.hasil.anggaran_sasaran, hitung.AnggaranSasaran, satuan=_RUPIAH, urut=("kode", "uraian"))

    @property
    def sumber_dana(self) -> pd.DataFrame:
        """Budget per source, without the total."""
        sumber = [satu for satu in self.hasil.sumber_dana if not satu.total]
        return bingkai(sumber, hitung.PosSumber, satuan=_RUPIAH, urut=("sumber",)).drop(columns="total")

    @property
    def belanja(self) -> pd.DataFrame:
        """Budget by kind of spending."""
        return bingkai(self.hasil.belanja, hitung.PosBelanja, satuan=_RUPIAH, urut=("susunan", "jenis"))

    @property
    def efisiensi(self) -> pd.DataFrame:
        """Efficiency per sasaran by the chosen method."""
        satuan = {**_RUPIAH, "efisiensi": self.pilihan.rumus_efisiensi.cetakan.value}
        return bingkai(self.hasil.efisiensi, hitung.EfisiensiSasaran, satuan=satuan, urut=("kode", "uraian"))

    @property
    def pegawai_status(self) -> pd.DataFrame:
        """Staff by status, without the total."""
        return bingkai(self.hasil.pegawai_status[:-1], hitung.StatusPegawai)

    @property
    def pegawai_eselon(self) -> pd.DataFrame:
        """Staff by eselon, without the total."""
        return bingkai(self.hasil.pegawai_eselon[:-1], hitung.JumlahOrang)

    @property
    def pegawai_golongan(self) -> pd.DataFrame:
        """Staff by unit and golongan, or ASN by golongan where more is not known; without the total."""
        if self.hasil.golongan_terinci:
            return _tabel_orang(self.hasil.pegawai_golongan[:-1])
        return self.pegawai_golongan_ruang

    @property
    def pegawai_golongan_ruang(self) -> pd.DataFrame:
        """ASN by golongan, by ruang where it is given, over all units; without the total."""
        return bingkai(self.hasil.pegawai_golongan_ringkas[:-1], hitung.JumlahOrang)

    @property
    def pegawai_pendidikan(self) -> pd.DataFrame:
        """Staff by unit and education, without the total."""
        return _tabel_orang(self.hasil.pegawai_pendidikan[:-1])


#: The realisasi of tables of money is an amount.
_RUPIAH = {"realisasi": "rupiah"}


def _tabel_orang(baris: Sequence[hitung.TabelOrang]) -> pd.DataFrame:
    """Spread the counts of rows over columns."""
    import pandas as pd

    kolom = dict.fromkeys(nama for satu in baris for nama in satu.orang)
    hasil = pd.DataFrame(
        {
            **{nama: pd.Series([getattr(satu, nama) for satu in baris], dtype="string") for nama in ("unit", "nama", "kelompok")},
            **{nama: pd.Series([satu[nama] for satu in baris], dtype="Int64") for nama in kolom},
        }
    )  # fmt: skip
    hasil.attrs["satuan"] = dict.fromkeys(kolom, "orang")
    return hasil
