"""An invented region on disk: settings, inputs, and the summaries that rendered reports leave."""

from __future__ import annotations

import datetime as dt
import json
import random
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kinerja.angka import DasarHitung
from kinerja.besaran.efisiensi import PERBANDINGAN, SELISIH, semua_efisiensi
from kinerja.hitung import Status
from kinerja.laporan import (
    RINGKASAN,
    RingkasanIndikator,
    RingkasanLaporan,
    RingkasanSasaran,
    Wilayah,
    buka_wilayah,
    susun_ringkasan,
)
from kinerja.model import Level

KABUPATEN = """\
nama: Kabupaten Rekaan
provinsi: Provinsi Rekaan
pemerintah: Pemerintah Kabupaten Rekaan
kepala_daerah: Bupati Rekaan
ibu_kota: Rekaan
"""


def indikator(kode: str, status: Status | None, **isi: Any) -> RingkasanIndikator:
    """Make an indicator of a sasaran."""
    capaian = {Status.TIDAK_TERCAPAI: Decimal(80), Status.TERCAPAI: Decimal(100), Status.MELAMPAUI: Decimal(120)}
    bawaan = {
        "kode": kode,
        "level": Level.SASARAN,
        "induk": "Meningkatnya layanan",
        "nama": f"Persentase layanan {kode}",
        "satuan": "%",
        "target": "50,00 %",
        "realisasi": "40,00 %",
        "capaian": capaian[status] if status else None,
        "predikat": "Tinggi",
        "tingkat": 4,
        "status": status,
    }
    return RingkasanIndikator(**{**bawaan, **isi})


def sasaran(kode: str, efisiensi: Decimal | None = None, efisien: bool | None = None) -> RingkasanSasaran:
    """Make a sasaran."""
    return RingkasanSasaran(
        kode=kode,
        uraian="Meningkatnya layanan",
        capaian=Decimal(100),
        anggaran=10,
        realisasi=9,
        efisiensi=efisiensi,
        efisien=efisien,
    )


def ringkasan(dinas: str, **isi: Any) -> RingkasanLaporan:
    """Make the summary of a report."""
    bawaan = {
        "kabupaten": "kab-rekaan",
        "dinas": dinas,
        "tahun": 2023,
        "nama": f"Dinas {dinas}",
        "tanggal": dt.date(2024, 2, 28),
        "skala": "permendagri-86-2017-atas",
        "nama_skala": "Skala Permendagri 86/2017",
        "dasar_hitung": DasarHitung.TERCETAK,
        "rumus_efisiensi": SELISIH,
        "capaian": Decimal(100),
        "predikat": "Sangat Tinggi",
        "tingkat": 5,
        "anggaran": 1_000,
        "realisasi": 900,
        "temuan": {"galat": 1, "peringatan": 2, "catatan": 3},
        "kekurangan": 0,
        "sasaran": (sasaran("S1", Decimal(10), True),),
        "indikator": (indikator("S1.1", Status.MELAMPAUI),),
    }
    return RingkasanLaporan(**{**bawaan, **isi})


class Daerah:
    """A region on disk."""

    def __init__(self, akar: Path) -> None:
        self.params, self.keluaran = akar / "params", akar / "output"
        self.folder = self.params / "kab-rekaan"
        self.hasil = self.keluaran / "kab-rekaan"
        self.folder.mkdir(parents=True)
        (self.folder / "kabupaten.yaml").write_text(KABUPATEN, "utf-8")

    def tambah(self, *daftar: RingkasanLaporan) -> None:
        """Put reports on disk as if they had been rendered."""
        for satu in daftar:
            folder = self.hasil / satu.dinas / str(satu.tahun)
            folder.mkdir(parents=True, exist_ok=True)
            (folder / RINGKASAN).write_text(susun_ringkasan(satu), "utf-8")
            (folder / "lkjip.html").write_text("<p>laporan</p>", "utf-8")
            (self.folder / satu.dinas / str(satu.tahun)).mkdir(parents=True, exist_ok=True)

    def batch(self, laporan: Sequence[dict[str, Any]], **isi: Any) -> Path:
        """Write the summary of a batch; return its path."""
        berkas = self.hasil / "2023" / "summary.json"
        berkas.parent.mkdir(parents=True, exist_ok=True)
        berkas.write_text(json.dumps({"kabupaten": "kab-rekaan", "tahun": 2023, "laporan": laporan, **isi}), "utf-8")
        return berkas

    def buka(self) -> Wilayah:
        """Open the region."""
        return buka_wilayah("kab-rekaan", 2023, self.params, self.keluaran)


@pytest.fixture
def daerah(tmp_path: Path) -> Daerah:
    """Return an empty region."""
    return Daerah(tmp_path)


@pytest.fixture(scope="session")
def buat() -> Callable[..., RingkasanLaporan]:
    """Return the maker of summaries."""
    return ringkasan


@pytest.fixture(scope="session")
def buat_indikator() -> Callable[..., RingkasanIndikator]:
    """Return the maker of indicators."""
    return indikator


@pytest.fixture(scope="session")
def buat_sasaran() -> Callable[..., RingkasanSasaran]:
    """Return the maker of sasaran."""
    return sasaran


@pytest.fixture(scope="session")
def buat_daerah() -> Callable[[Path], Daerah]:
    """Return the maker of regions."""
    return Daerah


@pytest.fixture(scope="session")
def buat_banyak() -> Callable[[int], list[RingkasanLaporan]]:
    """Return the maker of many summaries."""
    return banyak_ringkasan


def banyak_ringkasan(jumlah: int) -> list[RingkasanLaporan]:
    """Make summaries with the spread of real ones, the same on every run."""
    acak = random.Random(2023)  # noqa: S311 - invented numbers
    hasil = []
    for urut in range(jumlah):
        rumus = acak.choice([SELISIH] * 3 + list(semua_efisiensi()))
        depok = urut % 6 == 0
        pagu = acak.randrange(10**9, 400 * 10**9)
        status = acak.choices([*Status, None], [12, 4, 4, 1], k=acak.randint(2, 9))
        nilai = Decimal(acak.randrange(5500, 14000)) / 100
        hasil.append(
            ringkasan(
                f"dinas-{urut:03d}",
                nama=f"{acak.choice(['Dinas', 'Badan', 'Kecamatan'])} Urusan Pemerintahan dan Layanan Dasar {urut}",
                skala="ketercapaian-dan-kategori" if depok else "permendagri-86-2017-atas",
                nama_skala="Skala Kota Depok" if depok else "Skala Permendagri 86/2017",
                predikat=("Melebihi Target" if nilai > 100 else "Baik") if depok else "Tinggi",
                tingkat=4,
                rumus_efisiensi=rumus,
                capaian=nilai,
                anggaran=pagu,
                realisasi=pagu * acak.randrange(60, 101) // 100,
                sasaran=(sasaran("S1", None if rumus is PERBANDINGAN else nilai - 80, acak.random() > 0.3),),
                indikator=tuple(indikator(f"S1.{i}", satu) for i, satu in enumerate(status, start=1)),
            )
        )
    return hasil
