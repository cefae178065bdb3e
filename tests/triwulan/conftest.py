"""A small fictitious dinas in the middle of its year; everything in it is invented."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from kinerja.laporan import Laporan, buka_folder
from kinerja.masukan import tulis_buku_kerja

Isi = dict[str, list[dict[str, Any]]]

_KOLOM: Mapping[str, str] = {
    "unit": "kode nama jenis induk jabatan",
    "anggaran": "kode nama anggaran realisasi",
    "indikator": "kode level induk nama satuan arah desimal agregasi penanggung_jawab iku",
    "target": "indikator tahun renstra renja pk_murni tw1 tw2 tw3 tw4",
    "realisasi": "indikator tahun tw1 tw2 tw3 tw4 realisasi",
    "rencana_subkegiatan": "kode penanggung_jawab satuan_fisik agregasi_fisik fisik_tw1 fisik_tw2 fisik_tw3 fisik_tw4 "
    "keuangan_tw1 keuangan_tw2 keuangan_tw3 keuangan_tw4",
    "realisasi_subkegiatan": "kode fisik_tw1 fisik_tw2 fisik_tw3 fisik_tw4 keuangan_tw1 keuangan_tw2 keuangan_tw3 "
    "keuangan_tw4",
    "kendala_triwulan": "triwulan rujukan kendala solusi tindak_lanjut penanggung_jawab batas_waktu status bukti",
    "bukti_triwulan": "triwulan rujukan bukti keterangan",
}

_A, _B, _C = "2.17.01.2.01.0001", "2.17.02.2.01.0001", "2.17.02.2.01.0002"

#: Rows as a person would type them; quarters are filled until the second.
_ISI: Mapping[str, Sequence[tuple[Any, ...]]] = {
    "unit": [
        ("K", "Kepala Dinas", "pimpinan", None, "Kepala Dinas Usaha Rekaan"),
        ("S", "Sekretariat", "sekretariat", "K", "Sekretaris Dinas"),
        ("B1", "Bidang Pemberdayaan", "bidang", "K", "Kepala Bidang Pemberdayaan"),
    ],
    "anggaran": [
        ("2.17.01", "Program Penunjang Urusan Pemerintahan Daerah"),
        ("2.17.01.2.01", "Administrasi Keuangan Perangkat Daerah"),
        (_A, "Penyediaan Gaji dan Tunjangan ASN", 1_000_000_000),
        ("2.17.02", "Program Pemberdayaan Usaha Mikro"),
        ("2.17.02.2.01", "Pemberdayaan Usaha Mikro yang Dilakukan melalui Pendataan dan Kemitraan"),
        (_B, "Fasilitasi Kemudahan Perizinan Usaha Mikro", 400_000_000),
        (_C, "Pendataan Potensi dan Pengembangan Usaha Mikro", 250_000_000),
    ],
    "indikator": [
        ("T1.1", "tujuan", "T1", "Indeks daya saing usaha", "indeks", "naik", 2, None, "Kepala Dinas", "ya"),
        ("S1.1", "sasaran", "S1", "Jumlah usaha mikro yang naik kelas", "unit usaha", "naik", 0, "akumulasi", "B1", "ya"),
        ("S1.2", "sasaran", "S1", "Persentase usaha mikro berizin", "%", "naik", 2, "posisi akhir", "B1", "ya"),
        ("S2.1", "sasaran", "S2", "Indeks kepuasan layanan", "indeks", "naik", 2, "rata-rata", "S", "ya"),
        ("S2.2", "sasaran", "S2", "Temuan yang belum ditindaklanjuti", "temuan", "turun", 0, "posisi akhir", "S", None),
        ("P1.1", "program", "2.17.01", "Persentase layanan administrasi terpenuhi", "%", "naik", 2, "posisi akhir", "S", None),
        ("P2.1", "program", "2.17.02", "Persentase usaha mikro dibina", "%", "naik", 2, "posisi akhir", "B1", None),
        ("SK2.1", "subkegiatan", _B, "Usaha mikro yang difasilitasi izin", "unit usaha", "naik", 0, "akumulasi", "B1", None),
    ],
    "target": [
        ("T1.1", 2026, 70, 70, 70),
        ("S1.1", 2026, 120, 120, 120, 20, 30, 30, 40),
        ("S1.2", 2026, 60, 60, 60, 45, 50, 55, 60),
        ("S2.1", 2026, 82, 82, 82, 82, 82, 82, 82),
        ("S2.2", 2026, 4, 4, 4, 10, 8, 6, 4),
        ("P1.1", 2026, 100, 100, 100, 25, 50, 75, 100),
        ("P2.1", 2026, 40, 40, 40, 10, 20, 30, 40),
        ("SK2.1", 2026, 200, 200, 200, 40, 60, 60, 40),
        ("T1.1", 2029, 76), ("S1.1", 2029, 150), ("S1.2", 2029, 75),
    ],
    "realisasi": [
        ("S1.1", 2025, None, None, None, None, 101),
        ("S1.2", 2025, None, None, None, None, "41,20"),
        ("S1.1", 2026, 18, 21),
        ("S1.2", 2026, "44,80", "51,35"),
        ("S2.1", 2026, "81,40", "83,10"),
        ("S2.2", 2026, 10, 9),
        ("P1.1", 2026, 25, 50),
        ("P2.1", 2026, 8, 17),
        ("SK2.1", 2026, 35, 40),
    ],
    "rencana_subkegiatan": [
        (_A, "Sekretaris Dinas", "%", "posisi akhir", 25, 50, 75, 100, 240_000_000, 260_000_000, 250_000_000, 250_000_000),
        (_B, "Bidang Pemberdayaan", None, None, None, None, None, None, 50_000_000, 150_000_000, 100_000_000, 100_000_000),
        (_C, "Bidang Pemberdayaan", "dokumen", "akumulasi", 0, 1, 0, 1, 20_000_000, 100_000_000, 30_000_000, 100_000_000),
    ],
    "realisasi_subkegiatan": [
        (_A, 24, 49, None, None, 235_000_000, 252_400_000),
        (_B, None, None, None, None, 45_250_000, 231_500_000),
        (_C, 0, 0, None, None, 18_000_000, 35_750_000),
    ],
    "kendala_triwulan": [
        (1, _C, "Petugas pendata belum ditetapkan.", "Penugasan sementara staf bidang.", "Menetapkan petugas pendata.",
         "Bidang Pemberdayaan", "30 April 2026", "dalam proses", "bukti/surat-tugas.txt"),
        (2, "S1.1", "Pendamping usaha terlambat ditugaskan.", "Pendampingan daring.", "Menambah jadwal pendampingan.",
         "Kepala Bidang Pemberdayaan", "31 Agustus 2026", "belum", None),
        (2, None, "Perubahan tata cara pengadaan.", "Sosialisasi kepada pejabat pengadaan.", None, None, None, "selesai",
         "https://contoh.go.id/berkas/sosialisasi"),
    ],
    "bukti_triwulan": [
        (1, "S1.1", "bukti/rekap-tw1.txt", "Rekap usaha yang naik kelas"),
        (2, "S1.1", "https://contoh.go.id/berkas/rekap-tw2", None),
        (2, "S1.2", "bukti/rekap-tw1.txt", "Rekap izin"),
    ],
}  # fmt: skip

_LAIN: Isi = {
    "identitas": [
        {
            "nama": "Dinas Usaha Rekaan", "singkatan": "Disurek", "jabatan_pimpinan": "Kepala Dinas Usaha Rekaan",
            "urusan": "usaha mikro", "renstra_awal": 2025, "renstra_akhir": 2029, "tahun_pertama": 2025,
        }
    ],
    "visi_misi": [
        {"jenis": "visi", "uraian": "Rekaan mandiri."},
        {"jenis": "misi", "nomor": 1, "uraian": "Membangun usaha rakyat.", "didukung": "ya"},
    ],
    "tujuan": [{"kode": "T1", "uraian": "Meningkatnya daya saing usaha mikro", "misi": 1}],
    "sasaran": [
        {"kode": "S1", "uraian": "Tumbuhnya usaha mikro", "tujuan": "T1"},
        {"kode": "S2", "uraian": "Meningkatnya mutu layanan dinas", "tujuan": "T1"},
    ],
    "sasaran_program": [
        {"sasaran": "S2", "program": "2.17.01", "bagian": 100},
        {"sasaran": "S1", "program": "2.17.02", "bagian": 100},
    ],
}  # fmt: skip


def isi_awal() -> Isi:
    """Return the rows of all sheets, each time anew."""
    baris = {
        lembar: [dict(zip(_KOLOM[lembar].split(), satu, strict=False)) for satu in daftar]
        for lembar, daftar in _ISI.items()
    }
    return copy.deepcopy({**_LAIN, **baris})


def tulis_folder(akar: Path, isi: Isi, dinas: str = "disurek", **isian: Any) -> Path:
    """Write a report folder of these rows below ``akar`` and return it; ``isian`` is added to params.yaml."""
    folder = akar / "params" / "kabupaten-rekaan" / dinas / "2026"
    (folder / "bukti").mkdir(parents=True)
    (folder / "bukti" / "rekap-tw1.txt").write_text("rekap\n" * 300, encoding="utf-8")
    (folder / "bukti" / "surat-tugas.txt").write_text("surat\n", encoding="utf-8")
    kabupaten = {
        "nama": "Kabupaten Rekaan", "provinsi": "Angan", "pemerintah": "Pemerintah Kabupaten Rekaan",
        "kepala_daerah": "Bupati Rekaan", "ibu_kota": "Khayal",
    }  # fmt: skip
    params: dict[str, Any] = {"kabupaten": "kabupaten-rekaan", "dinas": dinas, "tahun": 2026, "tempat": "Khayal"}
    params |= {"tanggal": dt.date(2027, 2, 26), "dokumen": ["triwulan"], **isian}
    for berkas, data in ((folder.parents[1] / "kabupaten.yaml", kabupaten), (folder / "params.yaml", params)):
        berkas.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    tulis_buku_kerja(folder / "data.xlsx", isi)
    return folder


@pytest.fixture
def isi() -> Isi:
    """Return rows that a test may change."""
    return isi_awal()


@pytest.fixture
def tulis(tmp_path: Path) -> Callable[..., Path]:
    """Return what writes rows as a report folder."""

    def satu(isi: Isi, **isian: Any) -> Path:
        return tulis_folder(tmp_path, isi, **isian)

    return satu


@pytest.fixture(scope="session")
def folder_disurek(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the folder of the fictitious dinas once."""
    return tulis_folder(tmp_path_factory.mktemp("triwulan"), isi_awal())


@pytest.fixture
def laporan(folder_disurek: Path) -> Laporan:
    """Open its report anew, in the second quarter."""
    return buka_folder(folder_disurek).pada_triwulan(2)
