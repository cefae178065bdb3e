"""A small invented Renja that uses what a Renja can hold, and the means to change one thing in it."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from kinerja.dokumen import RENJA
from kinerja.laporan import Laporan, buka_folder
from kinerja.masukan import tulis_buku_kerja

#: Rows as a person would type them; the plan of 2024 evaluates 2022 of a Renstra carried out from 2021 to 2025.
ISI: Mapping[str, list[dict[str, Any]]] = {
    "identitas": [{
        "nama": "Dinas Urusan Contoh", "singkatan": "Durcon", "jabatan_pimpinan": "Kepala Dinas Urusan Contoh",
        "urusan": "contoh", "renstra_awal": 2020, "renstra_akhir": 2025, "tahun_pertama": 2021,
    }],
    "dasar_hukum": [{"uraian": "Peraturan Rekaan"}],
    "isu_strategis": [{"isu": "Isu rekaan", "permasalahan": "Masalah rekaan"}],
    "visi_misi": [{"jenis": "visi", "uraian": "Rekaan maju"}, {"jenis": "misi", "nomor": 1, "uraian": "Contoh"}],
    "tujuan": [{"kode": "T1", "uraian": "Tujuan rekaan", "misi": 1}],
    "sasaran": [{"kode": "S1", "uraian": "Sasaran rekaan", "tujuan": "T1"}],
    "indikator": [
        {"kode": "S1.1", "level": "sasaran", "induk": "S1", "nama": "Pasar sehat", "satuan": "%", "arah": "naik", "iku": "ya"},
        {"kode": "P2.A", "level": "program", "induk": "P2", "nama": "Pedagang maju", "satuan": "%", "arah": "naik",
         "desimal": 1, "penanggung_jawab": "Bidang Pasar"},
    ],
    "target": [
        *({"indikator": "S1.1", "tahun": t, "renstra": 50 + 5 * (t - 2021)} for t in range(2021, 2026)),
        *({"indikator": "P2.A", "tahun": t, "renstra": 30 + 2 * (t - 2021)} for t in range(2021, 2026)),
    ],
    "realisasi": [
        {"indikator": "S1.1", "tahun": 2021, "realisasi": 52}, {"indikator": "S1.1", "tahun": 2022, "realisasi": 56},
        {"indikator": "P2.A", "tahun": 2021, "realisasi": "31,5"}, {"indikator": "P2.A", "tahun": 2022, "realisasi": "31,24"},
    ],
    "evaluasi_renja": [
        {"kode": "P1", "nama_indikator": "Cakupan layanan", "satuan": "%", "sifat": "bagian lima tahun",
         "target_renstra": 100, "realisasi_lalu": 100, "bagian_lalu": 20, "target": 100, "realisasi": 90,
         "target_berjalan": 100},
        {"kode": "P1.1", "nama_indikator": "Surat terkirim", "satuan": "surat", "sifat": "kumulatif",
         "target_renstra": 500, "realisasi_lalu": 90, "target": 100, "realisasi": 110, "target_berjalan": 100},
        {"kode": "P1.2", "nama": "Kegiatan Lama", "nama_indikator": "Meja dibeli", "satuan": "unit", "sifat": "kumulatif",
         "berlaku_sampai": 2021, "target_renstra": 8, "realisasi_lalu": 6},
        {"kode": "P2", "indikator": "P2.A", "sifat": "tidak kumulatif"},
        {"kode": "P2.1", "nama_indikator": "Pedagang dilatih", "satuan": "orang", "sifat": "kumulatif",
         "berlaku_mulai": 2022, "target_renstra": 200, "target": 40, "realisasi": 30, "target_berjalan": 50},
    ],
    "pemetaan": [
        {"tahun": 2022, "kode_lama": "9.01", "nama_lama": "Cakupan lama", "kode_baru": "X.XX.01", "nama_baru": "Cakupan baru",
         "keterangan": "sesuai"},
        {"tahun": 2022, "kode_lama": "9.02", "nama_lama": "Rapat lama", "keterangan": "masuk rincian belanja sub kegiatan"},
    ],
    "belanja_lalu": [
        {"kode": "B1", "kelompok": "Belanja Pegawai", "nama": "Gaji", "kode_cetak": "51", "anggaran": 900_000,
         "realisasi": 880_000},
        {"kode": "P1", "kelompok": "Belanja Program"},
        {"kode": "P1.1", "anggaran": 100_000, "realisasi": 75_000},
        {"kode": "P2", "kelompok": "Belanja Program"},
        {"kode": "P2.1", "anggaran": 300_000, "realisasi": 290_000},
    ],
    "pelayanan": [
        {"indikator": "S1.1", "spm": "90 %", "ikk": "ya", "proyeksi_berjalan": 61, "proyeksi": 66, "analisis": "Baik"},
        {"indikator": "P2.A"},
    ],
    "rkpd": [
        {"kode": "P1.1", "pagu": 120_000},
        {"kode": "P2.1", "pagu": 250_000, "kebutuhan": 330_000, "lokasi": "Kecamatan Rekaan", "keterangan": "Naik"},
        {"kode": "P2.2", "nama": "Kegiatan Ditunda", "pagu": 40_000, "keterangan": "Ditunda"},
    ],
    "usulan": [
        {"kode": "P2.1", "lokasi": "Kecamatan Rekaan", "volume": 2, "satuan": "paket", "pengusul": "Musrenbang"},
        {"kode": "P2.1", "lokasi": "Kecamatan Khayal", "indikator": "Kios dibangun", "volume": 3, "satuan": "unit",
         "keterangan": "Sebagian"},
    ],
    "keterkaitan_prioritas": [
        {"kode": "N1", "tingkat": "nasional", "prioritas": "Prioritas nasional rekaan"},
        {"kode": "D1", "tingkat": "daerah", "prioritas": "Prioritas daerah rekaan", "fokus": "Fokus", "induk": "N1"},
        {"kode": "D2", "tingkat": "daerah", "prioritas": "Prioritas lain", "induk": "N1", "program": "P2"},
    ],
    "renja": [
        {"kode": "P1", "nama": "Program Penunjang", "penunjang": "ya", "lokasi": "Kantor"},
        {"kode": "P1.1", "nama": "Administrasi Kantor", "lokasi": "Kantor", "pagu": 110_000, "pagu_maju": 115_000},
        {"kode": "P2", "nama": "Program Pasar", "lokasi": "Kabupaten"},
        {"kode": "P2.1", "nama": "Pembinaan Pedagang", "lokasi": "Kabupaten", "pagu": 320_000, "sumber_dana": "DAK",
         "catatan_penting": "Terkait pasar sehat", "pagu_maju": 340_000},
    ],
    "renja_indikator": [
        {"kode": "P1", "nama": "Cakupan layanan", "satuan": "%", "target": 100, "target_maju": 100},
        {"kode": "P1.1", "nama": "Surat terkirim", "satuan": "surat", "target": 120, "target_maju": 130, "target_rkpd": 125},
        {"kode": "P2", "indikator": "P2.A"},
        {"kode": "P2.1", "nama": "Pedagang dilatih", "satuan": "orang", "target": 60, "target_maju": 70},
    ],
}  # fmt: skip

Tulis = Callable[..., Path]


def tulis_renja(
    akar: Path, ubah: Callable[[dict[str, list[dict[str, Any]]]], object] | None = None, **pilihan: str
) -> Path:
    """Write the Renja, changed or not, below a folder and return where it stands."""
    isi = copy.deepcopy({lembar: [*baris] for lembar, baris in ISI.items()})
    if ubah:
        ubah(isi)
    folder = akar / "params/kabupaten-rekaan/durcon/2024"
    (folder / "narasi").mkdir(parents=True, exist_ok=True)
    daerah = {
        "nama": "Kabupaten Rekaan", "provinsi": "Angan", "pemerintah": "Pemerintah Kabupaten Rekaan",
        "kepala_daerah": "Bupati Rekaan", "ibu_kota": "Khayal",
    }  # fmt: skip
    (folder.parents[1] / "kabupaten.yaml").write_text(yaml.safe_dump(daerah), "utf-8")
    params = {
        "kabupaten": "kabupaten-rekaan", "dinas": "durcon", "tahun": 2024, "tempat": "Khayal",
        "tanggal": "2023-07-31", "dokumen": ["renja"], "pilihan": pilihan,
    }  # fmt: skip
    (folder / "params.yaml").write_text(yaml.safe_dump(params), "utf-8")
    for nama in RENJA.narasi:
        (folder / "narasi" / f"{nama}.md").write_text("Teks rekaan.\n", "utf-8")
    tulis_buku_kerja(folder / "data.xlsx", isi, RENJA.lembar)
    return folder


@pytest.fixture(scope="session")
def tulis() -> Callable[..., Path]:
    """Return a function that writes the Renja, changed or not, into a folder and returns its path."""
    return tulis_renja


@pytest.fixture(scope="session")
def renja(tulis: Tulis, tmp_path_factory: pytest.TempPathFactory) -> Laporan:
    """Return the invented Renja."""
    return buka_folder(tulis(tmp_path_factory.mktemp("renja")))
