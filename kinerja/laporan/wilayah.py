"""All reports of one region and year: the object that the notebook of the region holds."""

from __future__ import annotations

import datetime as dt
import os
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja import hitung
from kinerja.angka import DasarHitung
from kinerja.hitung import (
    DinasWilayah,
    EfisiensiWilayah,
    IndikatorWilayah,
    JumlahWilayah,
    SebaranPredikat,
    Status,
    Uang,
)
from kinerja.laporan.akses import cari_akar, sahkan_parameter
from kinerja.laporan.keadaan import Keadaan, StatusLaporan, kumpulkan
from kinerja.laporan.nomor import Penomoran
from kinerja.laporan.ringkasan import RingkasanLaporan
from kinerja.masukan import baca_kabupaten
from kinerja.model import Kabupaten, Pilihan

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["KELUARAN", "Wilayah", "buka_wilayah"]

#: Environment variable that names the folder of all outputs when it is not ``output`` beside the params folder.
KELUARAN = "KINERJA_OUTPUT"


class Wilayah:
    """A region in one year: the summaries of its reports, and everything computed from them.

    Amounts are int rupiah, percentages exact Decimal persen, missing values None.

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
    def sumber_tabel(self) -> str:
        """The source of the tables of the page."""
        return f"LKjIP perangkat daerah {self.kabupaten.nama}, {self.tahun}"

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
    def dinas(self) -> tuple[DinasWilayah, ...]:
        """A record per report, by name of the dinas."""
        return tuple(_dinas(satu, self.nama_dinas[satu.dinas]) for satu in self.ringkasan)

    @cached_property
    def indikator(self) -> tuple[IndikatorWilayah, ...]:
        """Indicators of tujuan and sasaran of all dinas."""
        return tuple(
            IndikatorWilayah(satu.dinas, self.nama_dinas[satu.dinas], **dict(isi))
            for satu in self.ringkasan
            for isi in satu.indikator
        )

    @cached_property
    def gagal(self) -> tuple[IndikatorWilayah, ...]:
        """The indicators that missed their target."""
        return hitung.indikator_gagal(self.indikator)

    @cached_property
    def jumlah(self) -> JumlahWilayah:
        """Sums over the region with ratios of totals."""
        return hitung.jumlah_wilayah(self.dinas, self.dasar_hitung)

    @cached_property
    def sebaran_predikat(self) -> tuple[SebaranPredikat, ...]:
        """Dinas by predikat and scale."""
        return hitung.sebaran_predikat(self.dinas, self.kabupaten.skala)

    @cached_property
    def efisiensi(self) -> tuple[EfisiensiWilayah, ...]:
        """Efficiency by method."""
        return hitung.efisiensi_wilayah(self.dinas)

    def peringkat(self, ukuran: str) -> tuple[DinasWilayah, ...]:
        """Rank the dinas by ``capaian`` or ``persen``."""
        return hitung.peringkat_dinas(self.dinas, ukuran, self.dasar_hitung)

    # --- tables for analysts ---

    @property
    def tabel_dinas(self) -> pd.DataFrame:
        """``dinas`` as a table (:mod:`kinerja.hitung.bingkai`)."""
        return hitung.bingkai(self.dinas, DinasWilayah, satuan={"realisasi": "rupiah"}, urut=("dinas", "nama"))

    @property
    def tabel_indikator(self) -> pd.DataFrame:
        """``indikator`` as a table."""
        return hitung.bingkai(self.indikator, IndikatorWilayah)


def _dinas(satu: RingkasanLaporan, nama: str) -> DinasWilayah:
    """Compute what follows from the summary of a dinas."""
    status = [isi.status for isi in satu.indikator]
    nilai = [isi.efisiensi for isi in satu.sasaran]
    efisien = [isi.efisien for isi in satu.sasaran]
    uang = Uang(satu.anggaran, satu.realisasi)
    temuan = satu.temuan
    return DinasWilayah(
        anggaran=satu.anggaran,
        realisasi=satu.realisasi,
        dinas=satu.dinas,
        nama=nama,
        capaian=satu.capaian,
        predikat=satu.predikat,
        tingkat=satu.tingkat,
        skala=satu.skala,
        nama_skala=satu.nama_skala,
        rumus_efisiensi=satu.rumus_efisiensi,
        efisiensi=hitung.efisiensi_dinas(satu.rumus_efisiensi, satu.capaian, uang, nilai, satu.dasar_hitung),
        sasaran_efisien=efisien.count(True),
        sasaran=sum(isi is not None for isi in efisien),
        indikator=len(status),
        tercapai=status.count(Status.MELAMPAUI) + status.count(Status.TERCAPAI),
        tidak_tercapai=status.count(Status.TIDAK_TERCAPAI),
        belum_dinilai=status.count(None),
        galat=None if temuan is None else temuan.get("galat", 0),
        peringatan=None if temuan is None else temuan.get("peringatan", 0),
        catatan=None if temuan is None else temuan.get("catatan", 0),
        kekurangan=satu.kekurangan,
    )


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
