"""All reports of one region and year: the object that the notebook of the region holds."""

from __future__ import annotations

import datetime as dt
import os
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd

from kinerja import hitung
from kinerja.angka import DasarHitung
from kinerja.laporan.akses import cari_akar, sahkan_parameter
from kinerja.laporan.keadaan import Keadaan, StatusLaporan, kumpulkan
from kinerja.laporan.nomor import Penomoran
from kinerja.laporan.ringkasan import RingkasanLaporan
from kinerja.masukan import baca_kabupaten
from kinerja.model import Kabupaten, Pilihan

__all__ = ["KELUARAN", "Wilayah", "buka_wilayah"]

#: Environment variable that names the folder of all outputs when it is not ``output`` beside the params folder.
KELUARAN = "KINERJA_OUTPUT"

_HITUNGAN = ("galat", "peringatan", "catatan")


class Wilayah:
    """A region in one year: the summaries of its reports, and everything computed from them.

    Amounts are int rupiah, percentages exact Decimal persen, missing values None; frames must not be changed.

    Parameters
    ----------
    kabupaten
        what kabupaten.yaml says.
    tahun
        year of the reports.
    keadaan
        all dinas with the state of their reports.
    catatan
        sentences on what could not be read.
    """

    def __init__(
        self, kabupaten: Kabupaten, tahun: int, keadaan: Sequence[Keadaan], catatan: Sequence[str] = ()
    ) -> None:
        self.kabupaten = kabupaten
        self.tahun = tahun
        self.semua = tuple(keadaan)
        self.catatan = tuple(catatan)
        self.nomor = Penomoran()

    def __repr__(self) -> str:
        return f"Wilayah({self.kabupaten.nama}, {self.tahun}, {len(self.semua)} perangkat daerah)"

    @property
    def ringkasan(self) -> tuple[RingkasanLaporan, ...]:
        """The summaries of the reports that are there, by name of the dinas."""
        ada = (satu.ringkasan for satu in self.semua if satu.ringkasan is not None)
        return tuple(sorted(ada, key=lambda satu: (satu.nama.casefold(), satu.dinas)))

    @cached_property
    def nama_dinas(self) -> dict[str, str]:
        """Names of all dinas by folder; two of one name carry their folders, so that they can be told apart."""
        banyak = Counter(satu.nama for satu in self.semua)
        return {
            satu.dinas: satu.nama if banyak[satu.nama] == 1 else f"{satu.nama} ({satu.dinas})" for satu in self.semua
        }

    @property
    def dasar_hitung(self) -> DasarHitung:
        """The basis of means over the region: what kabupaten.yaml says, else the default."""
        isi = self.kabupaten.pilihan.get("dasar_hitung")
        return next((satu for satu in DasarHitung if satu == isi), Pilihan().dasar_hitung)

    @property
    def tanggal(self) -> dt.date:
        """Date of the youngest report, the last day of the year where there is none."""
        return max((satu.tanggal for satu in self.ringkasan), default=dt.date(self.tahun, 12, 31))

    @property
    def bermasalah(self) -> tuple[Keadaan, ...]:
        """The dinas whose report is missing, old, failed or unreadable."""
        return tuple(satu for satu in self.semua if satu.status is not StatusLaporan.TERBARU)

    def keadaan(self, dinas: str) -> Keadaan:
        """Return the state of one dinas."""
        return self._menurut_dinas[dinas]

    @cached_property
    def _menurut_dinas(self) -> dict[str, Keadaan]:
        return {satu.dinas: satu for satu in self.semua}

    @cached_property
    def dinas(self) -> pd.DataFrame:
        """A row per report, by name of the dinas (:func:`kinerja.hitung.rekap_dinas`)."""
        kolom = (*hitung.KOLOM_DINAS, "dasar_hitung")
        kepala = hitung.bingkai(
            ({**_baris(satu, kolom), "nama": self.nama_dinas[satu.dinas]} for satu in self.ringkasan), kolom
        )
        sasaran = hitung.bingkai(
            (
                {"dinas": satu.dinas, "efisiensi": isi.efisiensi, "efisien": isi.efisien}
                for satu in self.ringkasan
                for isi in satu.sasaran
            ),
            ("dinas", "efisiensi", "efisien"),
        )
        return hitung.rekap_dinas(kepala, sasaran)

    @cached_property
    def indikator(self) -> pd.DataFrame:
        """Indicators of tujuan and sasaran of all dinas.

        Columns: ``dinas, nama_dinas`` and the fields of :class:`~kinerja.laporan.RingkasanIndikator`; ``target`` and
        ``realisasi`` as printed, ``capaian`` in persen.
        """
        baris = [
            {"dinas": satu.dinas, "nama_dinas": self.nama_dinas[satu.dinas], **{nama: getattr(isi, nama) for nama in type(isi).model_fields}}
            for satu in self.ringkasan
            for isi in satu.indikator
        ]  # fmt: skip
        kolom = (
            "dinas", "nama_dinas", "kode", "level", "induk", "nama", "satuan", "target", "realisasi", "capaian",
            "predikat", "tingkat", "status",
        )  # fmt: skip
        return hitung.bingkai(baris, kolom)

    @cached_property
    def gagal(self) -> pd.DataFrame:
        """The rows of ``indikator`` that missed their target (:func:`kinerja.hitung.indikator_gagal`)."""
        return hitung.indikator_gagal(self.indikator)

    @cached_property
    def jumlah(self) -> pd.Series:
        """Sums over the region with ratios of totals (:func:`kinerja.hitung.jumlah_wilayah`)."""
        return hitung.jumlah_wilayah(self.dinas, self.dasar_hitung)

    @cached_property
    def sebaran_predikat(self) -> pd.DataFrame:
        """Dinas by predikat and scale (:func:`kinerja.hitung.sebaran_predikat`)."""
        return hitung.sebaran_predikat(self.dinas, self.kabupaten.skala)

    @cached_property
    def efisiensi(self) -> pd.DataFrame:
        """Efficiency by method (:func:`kinerja.hitung.efisiensi_wilayah`)."""
        return hitung.efisiensi_wilayah(self.dinas)

    def peringkat(self, kolom: str) -> pd.DataFrame:
        """Rank the dinas by a column of ``dinas`` (:func:`kinerja.hitung.peringkat_dinas`)."""
        return hitung.peringkat_dinas(self.dinas, kolom, self.dasar_hitung)


def _baris(satu: RingkasanLaporan, kolom: Sequence[str]) -> dict[str, Any]:
    """Return the columns of a summary; what is computed later is None."""
    status = [str(isi.status) if isi.status else None for isi in satu.indikator]
    hitungan = {
        "indikator": len(status),
        "tercapai": status.count("melampaui") + status.count("tercapai"),
        "tidak_tercapai": status.count("tidak tercapai"),
        "belum_dinilai": status.count(None),
        **{nama: None if satu.temuan is None else satu.temuan.get(nama, 0) for nama in _HITUNGAN},  # type: ignore[call-overload]
    }
    return {nama: hitungan.get(nama, getattr(satu, nama, None)) for nama in kolom}


def buka_wilayah(
    kabupaten: str, tahun: int, akar: Path | str | None = None, keluaran: Path | str | None = None
) -> Wilayah:
    """Open all reports of a region and year, as far as they have been rendered.

    Parameters
    ----------
    kabupaten
        folder name (lower-case letters, digits, hyphens).
    tahun
        year of the reports.
    akar
        the params folder; by default as :func:`kinerja.buka` finds it.
    keluaran
        folder of all outputs; by default the one that ``KINERJA_OUTPUT`` names, else ``output`` beside the params folder.

    Raises
    ------
    MasukanSalah
        for wrong parameters, or with the faults of kabupaten.yaml.
    """
    sahkan_parameter(tahun, kabupaten=kabupaten)
    akar = Path(akar) if akar else cari_akar()
    keluaran = Path(keluaran or os.environ.get(KELUARAN) or akar.parent / "output")
    keadaan, catatan = kumpulkan(akar / kabupaten, keluaran / kabupaten, int(tahun))
    return Wilayah(baca_kabupaten(akar / kabupaten), int(tahun), keadaan, catatan)
