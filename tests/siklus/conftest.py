"""A fictitious dinas through the whole cycle: its Renstra, the year 2026 from plan to account, the plan of 2028.

All numbers are different ones, so that a number that appears somewhere is the one that was typed for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from kinerja.dokumen import LKJIP, RENJA, RENSTRA
from kinerja.masukan import tulis_buku_kerja

Isi = Mapping[str, list[dict[str, Any]]]

_IDENTITAS = {
    "nama": "Dinas Siklus", "singkatan": "Disik", "jabatan_pimpinan": "Kepala Dinas Siklus", "urusan": "siklus",
    "renstra_awal": 2025, "renstra_akhir": 2029, "tahun_pertama": 2025,
}  # fmt: skip
_SUB = "2.17.02.2.01.0001"
#: Five targets of the Renstra by indicator, and the pagu of the sub kegiatan.
_TARGET = {
    "S1.1": (51, 52, 53, 54, 55), "P1.1": (61, 62, 63, 64, 65), "K1.1": (71, 72, 73, 74, 75),
    "SK1.1": (110, 120, 130, 140, 150),
}  # fmt: skip
_PAGU = (1_100_001, 1_100_002, 1_100_003, 1_100_004, 1_100_005)

RENSTRA_ISI: Isi = {
    "identitas": [_IDENTITAS],
    "visi_misi": [{"jenis": "visi", "uraian": "Maju"}, {"jenis": "misi", "nomor": 1, "uraian": "Usaha tumbuh"}],
    "tujuan": [{"kode": "T1", "uraian": "Usaha mikro tumbuh", "misi": 1}],
    "sasaran": [{"kode": "S1", "uraian": "Usaha mikro naik kelas", "tujuan": "T1"}],
    "program": [
        {"kode": "2.17.02", "nama": "Program Usaha", "hasil": "Usaha naik kelas"},
        {"kode": "2.17.02.2.01", "nama": "Pemberdayaan Usaha", "hasil": "Usaha berdaya"},
        {"kode": _SUB, "nama": "Pendampingan Usaha", "hasil": "Usaha didampingi"},
    ],
    "sasaran_program": [{"sasaran": "S1", "program": "2.17.02", "bagian": 100}],
    "indikator": [
        {"kode": "S1.1", "level": "sasaran", "induk": "S1", "nama": "Usaha naik kelas", "satuan": "%", "arah": "naik",
         "iku": "ya", "agregasi": "posisi akhir"},
        {"kode": "P1.1", "level": "program", "induk": "2.17.02", "nama": "Usaha dibina", "satuan": "%", "arah": "naik",
         "agregasi": "posisi akhir"},
        {"kode": "K1.1", "level": "kegiatan", "induk": "2.17.02.2.01", "nama": "Usaha berdaya", "satuan": "%",
         "arah": "naik", "agregasi": "posisi akhir"},
        {"kode": "SK1.1", "level": "subkegiatan", "induk": _SUB, "nama": "Usaha didampingi", "satuan": "usaha",
         "arah": "naik", "desimal": 0, "agregasi": "akumulasi"},
    ],
    "target": [
        {"indikator": kode, "tahun": 2025 + urut, "renstra": nilai} | ({"pagu": _PAGU[urut]} if kode == "SK1.1" else {})
        for kode, deret in _TARGET.items() for urut, nilai in enumerate(deret)
    ],
}  # fmt: skip

TAHUN_2026: Isi = {
    "identitas": [_IDENTITAS],
    "dasar_hukum": [{"uraian": "Peraturan Siklus"}],
    "isu_strategis": [{"isu": "Isu siklus", "permasalahan": "Masalah siklus", "upaya": "Upaya siklus"}],
    # the Renja of 2026: it evaluates 2024, before this Renstra
    "evaluasi_renja": [
        {"kode": _SUB, "nama_indikator": "Usaha dilatih", "satuan": "orang", "sifat": "kumulatif", "target_renstra": 911,
         "realisasi_lalu": 712, "target": 113, "realisasi": 114, "target_berjalan": 85},
    ],
    "belanja_lalu": [
        {"kode": "2.17.02"}, {"kode": "2.17.02.2.01"}, {"kode": _SUB, "anggaran": 2_400_001, "realisasi": 2_400_000},
    ],
    "pelayanan": [{"indikator": "S1.1"}],
    "rkpd": [{"kode": _SUB, "pagu": 1_150_006}],
    "keterkaitan_prioritas": [{"kode": "N1", "tingkat": "nasional", "prioritas": "Prioritas siklus"}],
    "renja": [
        {"kode": "2.17.02"}, {"kode": "2.17.02.2.01"}, {"kode": _SUB, "pagu": 1_160_007, "pagu_maju": 1_170_008},
    ],
    "renja_indikator": [
        {"kode": "2.17.02", "indikator": "P1.1"}, {"kode": "2.17.02.2.01", "indikator": "K1.1"},
        {"kode": _SUB, "indikator": "SK1.1"},
    ],
    # the perjanjian kinerja
    "target": [
        {"indikator": "S1.1", "tahun": 2026, "pk_perubahan": "52,5", "tw1": "12,4", "tw2": "25,5", "tw3": "38,6"},
        {"indikator": "SK1.1", "tahun": 2026, "tw1": 23, "tw2": 24, "tw3": 32, "tw4": 41},
    ],
    "pk": [{"kode": "PK-01", "jenis": "perubahan", "level": "sasaran", "jabatan": "Kepala Dinas Siklus"}],
    "pk_indikator": [{"pk": "PK-01", "sasaran": "Usaha mikro naik kelas", "indikator": "S1.1"}],
    "pk_anggaran": [{"pk": "PK-01", "kode": "2.17.02"}],
    # the budget and the quarters
    "anggaran": [
        {"kode": "2.17.02", "nama": "Program Usaha"}, {"kode": "2.17.02.2.01", "nama": "Pemberdayaan Usaha"},
        {"kode": _SUB, "nama": "Pendampingan Usaha", "anggaran": 1_180_009},
    ],
    "realisasi": [
        {"indikator": "S1.1", "tahun": 2026, "tw1": "13,1", "tw2": "26,2", "tw3": "39,3", "tw4": "53,6"},
        {"indikator": "P1.1", "tahun": 2026, "tw1": 15, "tw2": 31, "tw3": 46, "tw4": "62,7"},
        {"indikator": "K1.1", "tahun": 2026, "tw1": 18, "tw2": 36, "tw3": 57, "tw4": "72,8"},
        {"indikator": "SK1.1", "tahun": 2026, "tw1": 27, "tw2": 28, "tw3": 29, "tw4": 33},
    ],
    "rencana_subkegiatan": [
        {"kode": _SUB, "penanggung_jawab": "Kepala Dinas Siklus", "keuangan_tw1": 250_021, "keuangan_tw2": 300_022,
         "keuangan_tw3": 310_023, "keuangan_tw4": 319_943},
    ],
    "realisasi_subkegiatan": [
        {"kode": _SUB, "keuangan_tw1": 201_015, "keuangan_tw2": 302_016, "keuangan_tw3": 303_017,
         "keuangan_tw4": 370_962},
    ],
    "kendala_triwulan": [{"triwulan": 2, "rujukan": "S1.1", "kendala": "Kendala siklus"}],
    "analisis": [
        {"jenis": "faktor pendukung", "uraian": "Dukungan"},
        {"jenis": "faktor penghambat", "uraian": "Hambatan"}, {"rujukan": "S1.1", "jenis": "penyebab", "uraian": "Sebab"},
    ],
    "langkah": [{"uraian": "Langkah siklus"}],
    "unit": [{"kode": "K", "nama": "Kepala", "jenis": "pimpinan"}],
    "pegawai_status": [{"status": "PNS", "kelompok": "ASN", "laki_laki": 21, "perempuan": 22}],
}  # fmt: skip

TAHUN_2028: Isi = {
    "identitas": [_IDENTITAS],
    "dasar_hukum": [{"uraian": "Peraturan Siklus"}],
    "isu_strategis": [{"isu": "Isu siklus", "permasalahan": "Masalah siklus"}],
    "evaluasi_renja": [
        {"kode": "2.17.02", "indikator": "P1.1", "sifat": "tidak kumulatif"},
        {"kode": "2.17.02.2.01", "indikator": "K1.1", "sifat": "tidak kumulatif"},
        {"kode": _SUB, "indikator": "SK1.1", "sifat": "kumulatif"},
    ],
    "pelayanan": [{"indikator": "S1.1"}],
    "rkpd": [{"kode": _SUB, "pagu": 1_190_011}],
    "keterkaitan_prioritas": [{"kode": "N1", "tingkat": "nasional", "prioritas": "Prioritas siklus"}],
    "renja": [
        {"kode": "2.17.02"}, {"kode": "2.17.02.2.01"}, {"kode": _SUB, "pagu": 1_200_012, "pagu_maju": 1_210_013},
    ],
    "renja_indikator": [
        {"kode": "2.17.02", "indikator": "P1.1"}, {"kode": "2.17.02.2.01", "indikator": "K1.1"},
        {"kode": _SUB, "indikator": "SK1.1"},
    ],
}  # fmt: skip


def _tulis(folder: Path, isi: Isi, params: Mapping[str, Any], narasi: Mapping[str, object]) -> Path:
    (folder / "narasi").mkdir(parents=True)
    (folder / "params.yaml").write_text(yaml.safe_dump({**params, "tempat": "Kota", "pilihan": {}}), "utf-8")
    for nama in narasi:
        (folder / "narasi" / f"{nama}.md").write_text("Teks siklus.\n", "utf-8")
    tulis_buku_kerja(folder / "data.xlsx", {nama: [*baris] for nama, baris in isi.items()})
    return folder


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Write the three folders of the dinas and return them by name."""
    dinas = tmp_path_factory.mktemp("siklus") / "params/kabupaten-siklus/disik"
    dinas.mkdir(parents=True)
    daerah = {
        "nama": "Kabupaten Siklus", "provinsi": "Angan", "pemerintah": "Pemerintah Kabupaten Siklus",
        "kepala_daerah": "Bupati Siklus", "ibu_kota": "Kota",
    }  # fmt: skip
    (dinas.parent / "kabupaten.yaml").write_text(yaml.safe_dump(daerah), "utf-8")
    milik = {"kabupaten": "kabupaten-siklus", "dinas": "disik"}
    return {
        "renstra": _tulis(
            dinas / "renstra-2025-2029", RENSTRA_ISI,
            {**milik, "periode": "2025-2029", "tanggal": "2025-09-11", "dokumen": ["renstra"]}, RENSTRA.narasi,
        ),
        "2026": _tulis(
            dinas / "2026", TAHUN_2026,
            {**milik, "tahun": 2026, "tanggal": "2027-02-28", "dokumen": ["renja", "triwulan", "lkjip"],
             "tanggal_dokumen": {"renja": "2025-07-31"}},
            {**RENJA.narasi, **LKJIP.narasi},
        ),
        "2028": _tulis(
            dinas / "2028", TAHUN_2028,
            {**milik, "tahun": 2028, "tanggal": "2027-07-31", "dokumen": ["renja"]}, RENJA.narasi,
        ),
    }  # fmt: skip


@pytest.fixture
def isi_renstra() -> Isi:
    """Return the rows of the Renstra."""
    return RENSTRA_ISI


@pytest.fixture
def isi_2028() -> Isi:
    """Return the rows of the plan of 2028."""
    return TAHUN_2028
