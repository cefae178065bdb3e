"""The one object that notebooks hold: all data of one report and everything computed from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import pandas as pd

from kinerja import hitung
from kinerja.angka import cetak_tanggal
from kinerja.dokumen import BagianNarasi, Dokumen, Kebutuhan, bagian_narasi, kebutuhan_lembar
from kinerja.laporan.jejak import Jejak, cari, sedang_menandai, susun_jejak
from kinerja.laporan.kekurangan import Kekurangan, daftar_kekurangan
from kinerja.laporan.nomor import Penomoran
from kinerja.masukan import Bahan
from kinerja.model import (
    LEMBAR,
    TEMPAT_ANALISIS,
    Analisis,
    Baris,
    CaraRealisasi,
    Data,
    Identitas,
    Indikator,
    Jenjang,
    Kabupaten,
    Level,
    Params,
    Pilihan,
    Rujukan,
    Skala,
    TempatAnalisis,
    jenjang_dikenal,
    kenali_rujukan,
    kode_lokal,
    skala_dikenal,
)

__all__ = ["Laporan", "TeksTerisi"]


@dataclass(frozen=True)
class TeksTerisi:
    """Prose with its placeholders filled.

    Attributes
    ----------
    narasi
        Markdown by section name; "" where a section is not written.
    sel
        text of workbook cells that may hold placeholders, by cell (``analisis!C4``).
    bertanda
        the same texts with the marks of their traces (:func:`kinerja.laporan.jejak.tandai`), where they have any.
    """

    narasi: Mapping[str, str] = field(default_factory=dict)
    sel: Mapping[str, str] = field(default_factory=dict)
    bertanda: Mapping[str, str] = field(default_factory=dict)


class Laporan:
    """A report: settings, data and results. Frames are computed when first asked for and must not be changed.

    Every frame is documented by the function of :mod:`kinerja.hitung` that makes it; amounts are int rupiah,
    percentages exact Decimal persen, missing values None.

    Parameters
    ----------
    bahan
        valid input of :func:`kinerja.masukan.baca`.
    """

    def __init__(self, bahan: Bahan) -> None:
        self.bahan = bahan
        self.nomor = Penomoran()
        self.teks = TeksTerisi()

    def __repr__(self) -> str:
        return f"Laporan({self.nama_dinas}, {self.tahun})"

    def uraian(self, baris: Baris, nama: str = "uraian") -> str:
        """Return a text of a row with its placeholders filled."""
        alamat = baris.asal.sel(nama)
        return self._bertanda(alamat, self.teks.sel.get(alamat, getattr(baris, nama) or ""))

    def narasi(self, bagian: str) -> str:
        """Return a prose section with its placeholders filled; "" where it is not written."""
        return self._bertanda(bagian, self.teks.narasi.get(bagian, ""))

    def _bertanda(self, tempat: str, teks: str) -> str:
        """Return the text with its marks while marks are put."""
        return self.teks.bertanda.get(tempat, teks) if sedang_menandai() else teks

    # --- what is said, and what is missing ---

    @cached_property
    def kekurangan(self) -> tuple[Kekurangan, ...]:
        """What is mandatory and not filled in (:func:`kinerja.laporan.daftar_kekurangan`)."""
        return daftar_kekurangan(self)

    def analisis_di(self, tempat: TempatAnalisis) -> tuple[Analisis, ...]:
        """Return the rows of sheet analisis that one place of the report prints, in the order of the sheet."""
        return tuple(
            satu
            for satu in self.data.analisis
            if any(TEMPAT_ANALISIS[satu.jenis].get(milik) is tempat for milik in self._rujukan.get(satu.rujukan, ()))
        )

    @cached_property
    def _rujukan(self) -> Mapping[str | None, tuple[Rujukan, ...]]:
        return kenali_rujukan(self.data)

    # --- traces ---

    @cached_property
    def semua_jejak(self) -> Mapping[str, Jejak]:
        """Where every number comes from, by key (:func:`kinerja.laporan.jejak.susun_jejak`)."""
        return susun_jejak(self)

    def jejak(self, kunci: str) -> Jejak:
        """Return where a number comes from, e.g. ``laporan.jejak("capaian:S1.1")``.

        Raises
        ------
        KeyError
            when there is no such number; the message names keys that are nearly the same.
        """
        return cari(self.semua_jejak, kunci)

    # --- identity and choices ---

    @property
    def data(self) -> Data:
        """The typed rows of the workbook."""
        return self.bahan.data

    @property
    def params(self) -> Params:
        """What params.yaml says."""
        return self.bahan.pengaturan.params

    @property
    def kabupaten(self) -> Kabupaten:
        """What kabupaten.yaml says."""
        return self.bahan.pengaturan.kabupaten

    @property
    def pilihan(self) -> Pilihan:
        """The choices that count in this report."""
        return self.bahan.pengaturan.pilihan

    @property
    def dokumen(self) -> tuple[Dokumen, ...]:
        """The documents that the folder is for."""
        return self.bahan.pengaturan.dokumen

    @property
    def bagian(self) -> Mapping[str, BagianNarasi]:
        """The prose sections of these documents by name."""
        return bagian_narasi(self.dokumen)

    @property
    def kebutuhan(self) -> Mapping[str, Kebutuhan]:
        """The sheets that these documents use, and how they need them."""
        return kebutuhan_lembar(self.dokumen)

    @property
    def asal_pilihan(self) -> Mapping[str, str]:
        """Whose each choice is: laporan, kabupaten or bawaan."""
        return self.bahan.pengaturan.asal_pilihan

    @property
    def identitas(self) -> Identitas:
        """The row of sheet identitas."""
        return self.data.identitas[0]

    @property
    def tahun(self) -> int:
        """Year of the report."""
        return self.params.tahun

    @property
    def nama_dinas(self) -> str:
        """Full name with the region, as on the cover."""
        return f"{self.identitas.nama} {self.kabupaten.nama}"

    @property
    def tempat_tanggal(self) -> str:
        """Place and date of signature."""
        return f"{self.params.tempat}, {cetak_tanggal(self.params.tanggal)}"

    @property
    def periode_renstra(self) -> str:
        """Period of the Renstra, e.g. 2021–2026."""
        return f"{self.identitas.renstra_awal}–{self.identitas.renstra_akhir}"

    @property
    def tahun_ke(self) -> int:
        """Which year of carrying out the Renstra this is, counted from 1."""
        return self.tahun - self.identitas.tahun_pertama + 1

    @cached_property
    def skala(self) -> Skala:
        """The rating scale of this report."""
        return skala_dikenal(self.kabupaten.skala)[self.pilihan.skala]

    # --- sheets as frames ---

    def lembar(self, nama: str) -> pd.DataFrame:
        """Return a sheet as a DataFrame (:func:`kinerja.hitung.dari_baris`).

        Raises
        ------
        KeyError
            when there is no sheet of that name.
        """
        if nama not in LEMBAR:
            raise KeyError(f"lembar “{nama}” tidak dikenal; pilih {', '.join(LEMBAR)}")
        return hitung.dari_baris(getattr(self.data, nama), LEMBAR[nama])

    @cached_property
    def indikator(self) -> pd.DataFrame:
        """Sheet indikator."""
        return self.lembar("indikator")

    @cached_property
    def indikator_berlaku(self) -> tuple[Indikator, ...]:
        """The indicators in use in the year of the report."""
        return tuple(satu for satu in self.data.indikator if satu.berlaku(self.tahun))

    @cached_property
    def target(self) -> pd.DataFrame:
        """The target that counts, by indicator and year (:func:`kinerja.hitung.target_berlaku`)."""
        return hitung.target_berlaku(self.lembar("target"))

    @cached_property
    def realisasi(self) -> pd.DataFrame:
        """Realisasi by indicator and year, unrounded (:func:`kinerja.hitung.realisasi_tahunan`)."""
        return hitung.realisasi_tahunan(self.indikator, self.lembar("realisasi"), self.lembar("variabel"))

    # --- performance ---

    @cached_property
    def capaian(self) -> pd.DataFrame:
        """Target, realisasi, capaian and predikat of the year (:func:`kinerja.hitung.hitung_capaian`)."""
        return hitung.hitung_capaian(self.indikator, self.target, self.realisasi, self.tahun, self.pilihan, self.skala)

    def capaian_level(self, level: Level | str, induk: str | None = None) -> pd.DataFrame:
        """Return the rows of ``capaian`` of one level, and of one parent when named."""
        tabel = self.capaian[self.capaian["level"] == Level(level)]
        return tabel if induk is None else tabel[tabel["induk"] == induk]

    @cached_property
    def capaian_sasaran(self) -> pd.DataFrame:
        """Mean capaian per sasaran (:func:`kinerja.hitung.capaian_sasaran`)."""
        return hitung.capaian_sasaran(self.lembar("sasaran"), self.capaian, self.pilihan, self.skala)

    @cached_property
    def rata_rata(self) -> pd.Series:
        """Mean over all sasaran: ``capaian`` (persen), ``predikat, tingkat``."""
        nilai = hitung.rata_rata(list(self.capaian_sasaran["capaian"]), self.pilihan)
        kelas = hitung.predikat(self.skala, nilai, self.pilihan.dasar_hitung)
        return pd.Series(
            {
                "capaian": nilai,
                "predikat": kelas.predikat if kelas else None,
                "tingkat": kelas.tingkat if kelas else None,
            },
            dtype=object,
        )

    @cached_property
    def riwayat(self) -> pd.DataFrame:
        """Capaian of all years up to the report's that have a realisasi (:func:`kinerja.hitung.riwayat`)."""
        tahun = {int(satu) for satu in self.realisasi["tahun"] if satu <= self.tahun} | {self.tahun}
        return hitung.riwayat(self.indikator, self.target, self.realisasi, sorted(tahun), self.pilihan, self.skala)

    @cached_property
    def akhir_renstra(self) -> pd.DataFrame:
        """Realisasi against the end of the Renstra (:func:`kinerja.hitung.akhir_renstra`)."""
        return hitung.akhir_renstra(
            self.capaian, self.indikator, self.lembar("target"), self.identitas.renstra_akhir, self.pilihan
        )

    def pembanding(self, indikator: str) -> pd.DataFrame:
        """Return the regions compared with for an indicator, ranked (:func:`kinerja.hitung.tabel_wilayah`)."""
        satu = self.indikator.set_index("kode").loc[indikator]
        return hitung.tabel_wilayah(
            self.lembar("pembanding"),
            self.realisasi,
            self.lembar("variabel"),
            indikator,
            self.tahun,
            int(satu["desimal"]),
            self.pilihan.dasar_hitung,
            satu["arah"],
            self._cara_wilayah(indikator),
            self.target,
        )

    def peringkat(self, indikator: str) -> hitung.Peringkat:
        """Sum up the comparison with other regions (:class:`kinerja.hitung.Peringkat`)."""
        desimal = int(self.indikator.set_index("kode").loc[indikator, "desimal"])
        return hitung.ringkas_wilayah(
            self.pembanding(indikator), self.pilihan.dasar_hitung, desimal, self._cara_wilayah(indikator)
        )

    def _cara_wilayah(self, indikator: str) -> CaraRealisasi:
        """Return how regions are computed from their parts: as the indicator, a typed one as a percentage."""
        cara = CaraRealisasi(self.indikator.set_index("kode").loc[indikator, "cara_realisasi"])
        return CaraRealisasi.PERSENTASE if cara is CaraRealisasi.LANGSUNG else cara

    @cached_property
    def rekap_status(self) -> pd.DataFrame:
        """Indicators by level and status (:func:`kinerja.hitung.rekap_status_target`)."""
        return hitung.rekap_status_target(self.capaian)

    @cached_property
    def rekap_predikat(self) -> pd.DataFrame:
        """Indicators by predikat (:func:`kinerja.hitung.rekap_predikat`)."""
        return hitung.rekap_predikat(self.capaian, self.skala)

    # --- money ---

    @cached_property
    def anggaran(self) -> pd.DataFrame:
        """Budget tree with sums, percentages and remainder (:func:`kinerja.hitung.rekap_anggaran`)."""
        return hitung.rekap_anggaran(self.lembar("anggaran"), self.nama_dinas)

    @cached_property
    def anggaran_sasaran(self) -> pd.DataFrame:
        """Budget per sasaran (:func:`kinerja.hitung.anggaran_sasaran`)."""
        return hitung.anggaran_sasaran(self.lembar("sasaran"), self.lembar("sasaran_program"), self.anggaran)

    @cached_property
    def sumber_dana(self) -> pd.DataFrame:
        """Budget per source (:func:`kinerja.hitung.sumber_dana`)."""
        return hitung.sumber_dana(self.lembar("sumber_dana"), self.anggaran, self.pilihan.sumber_dana_utama)

    @property
    def berkode(self) -> bool:
        """Whether the budget carries official codes, which are printed; the report's own ones are not."""
        return not all(kode_lokal(satu.kode) for satu in self.data.anggaran)

    def sumber_kode(self, kode: str) -> tuple[str, ...]:
        """Name the sources of a row of the budget (:func:`kinerja.hitung.sumber_kode`)."""
        return hitung.sumber_kode(kode, self.lembar("sumber_dana"), self.anggaran, self.pilihan.sumber_dana_utama)

    @cached_property
    def efisiensi(self) -> pd.DataFrame:
        """Efficiency per sasaran by the chosen method (:func:`kinerja.hitung.hitung_efisiensi`)."""
        return hitung.hitung_efisiensi(self.capaian_sasaran, self.capaian, self.anggaran_sasaran, self.pilihan)

    # --- people ---

    @cached_property
    def pegawai_status(self) -> pd.DataFrame:
        """Staff by status (:func:`kinerja.hitung.rekap_status`)."""
        return hitung.rekap_status(self.lembar("pegawai_status"))

    @cached_property
    def pegawai_golongan(self) -> pd.DataFrame:
        """Staff by unit and golongan (:func:`kinerja.hitung.rekap_golongan`).

        Where the source gives no units or no genders, ASN by golongan (:func:`kinerja.hitung.rekap_golongan_ringkas`).
        """
        golongan = self.lembar("pegawai_golongan")
        if not self.golongan_terinci:
            return self.pegawai_golongan_ruang
        return hitung.rekap_golongan(golongan, self._unit_berpegawai(set(golongan["unit"])))

    @property
    def golongan_terinci(self) -> bool:
        """Whether every row of sheet pegawai_golongan has its unit and both genders."""
        return all(satu.unit is not None and satu.jumlah is None for satu in self.data.pegawai_golongan)

    @cached_property
    def pegawai_pendidikan(self) -> pd.DataFrame:
        """Staff by unit and education (:func:`kinerja.hitung.rekap_pendidikan`)."""
        pendidikan = self.lembar("pegawai_pendidikan")
        return hitung.rekap_pendidikan(pendidikan, self._unit_berpegawai(set(pendidikan["unit"])), self.jenjang)

    @property
    def jenjang(self) -> tuple[Jenjang, ...]:
        """The levels of education that the region uses, lowest first."""
        return jenjang_dikenal(self.kabupaten.pendidikan)

    @cached_property
    def pegawai_golongan_ruang(self) -> pd.DataFrame:
        """ASN by golongan, by ruang where it is given, over all units (:func:`kinerja.hitung.rekap_golongan_ringkas`)."""
        return hitung.rekap_golongan_ringkas(self.lembar("pegawai_golongan"))

    @property
    def golongan_beruang(self) -> bool:
        """Whether some golongan is given by ruang."""
        return any("/" in (satu.golongan or "") for satu in self.data.pegawai_golongan)

    @cached_property
    def pegawai_eselon(self) -> pd.DataFrame:
        """Staff by eselon (:func:`kinerja.hitung.rekap_eselon`)."""
        return hitung.rekap_eselon(self.lembar("pegawai_eselon"))

    def _unit_berpegawai(self, kode: set[str | None]) -> list[tuple[str, str]]:
        return [(unit.kode, unit.nama) for unit in self.data.unit if unit.kode in kode]
