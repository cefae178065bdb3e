"""The command: a summary first, consent, exit codes; and a whole dinas that is filled from three exports."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner

from kinerja.cli import app
from kinerja.masukan import baca
from kinerja.model import LEMBAR


def _jalankan(*kata: object) -> tuple[int, str]:
    hasil = CliRunner().invoke(app, ["import", *map(str, kata)])
    return hasil.exit_code, hasil.output


@pytest.fixture
def ekspor(sumber: Callable[..., Path]) -> Path:
    """Return a small export."""
    return sumber([["kode_sub_giat", "nama_sub_giat", "pagu", "realisasi"], ["2.17.01.2.01.0001", "S", 10, 5]])


def test_ringkasan_lalu_persetujuan(laporan: Path, ekspor: Path) -> None:
    """Without consent nothing is written; --dry-run never writes; --yes does."""
    awal = (laporan / "data.xlsx").read_bytes()
    for pilihan in ([], ["--dry-run"], ["--dry-run", "--yes"]):
        kode, teks = _jalankan(laporan, ekspor, *pilihan)
        assert (kode, "anggaran: 1 baris baru; anggaran 10, realisasi 5" in teks) == (0, True)
        assert "Tidak ada yang ditulis" in teks
        assert (laporan / "data.xlsx").read_bytes() == awal
    assert not (laporan / "asal.json").exists()
    kode, teks = _jalankan(laporan, ekspor, "--yes")
    assert kode == 0
    assert "4 sel ditulis" in teks
    assert (laporan / "data.xlsx").read_bytes() != awal


def test_salah_pakai_dan_salah_data(laporan: Path, ekspor: Path, tmp_path: Path) -> None:
    """Wrong use is 2, a source that cannot be read is 1 with a sentence."""
    assert _jalankan(laporan, ekspor, "--arah", "miring")[0] == 2
    assert _jalankan(laporan, ekspor, "--sub-kegiatan", "abc")[0] == 2
    assert _jalankan(laporan, ekspor, "--triwulan", "5")[0] == 2
    kode, teks = _jalankan(laporan, tmp_path / "tidak-ada.xlsx", "--yes")
    assert kode == 1
    assert "tidak-ada.xlsx" in teks


def _sipd() -> list[dict[str, Any]]:
    """Make an export of 120 sub kegiatan in 6 programs, three rekening each, two funding sources."""
    hasil = []
    for n in range(120):
        program, kegiatan, sub = n // 20 + 1, n // 5 % 4 + 1, n % 5 + 1
        p, k = f"2.17.{program:02}", f"2.17.{program:02}.2.{kegiatan:02}"
        for urut, rekening in enumerate(("5.1.01.01.01.0001", "5.1.02.01.01.0024", "5.2.02.05.01.0003")):
            pagu = 1_000_000 * (n + 1) + urut
            hasil.append(
                {
                    "tahun_anggaran": 2025,
                    "kode_skpd": "2.17.0.00.0.00.01.0000",
                    "nama_skpd": "Dinas Contoh",
                    "kode_program": p,
                    "nama_program": f"PROGRAM {program}",
                    "kode_giat": k,
                    "nama_giat": f"Kegiatan {program}-{kegiatan}",
                    "kode_sub_giat": f"{k}.{sub:04}",
                    "nama_sub_giat": f"{k}.{sub:04} Sub kegiatan nomor {n + 1}",
                    "kode_akun": rekening,
                    "nama_akun": "Belanja",
                    "nama_dana": "DAK Fisik" if urut == 2 and n % 10 == 0 else "PAD",
                    "pagu": pagu,
                    "pagumurni": pagu - 1000,
                    "realisasi": pagu * 9 // 10,
                }
            )
    return hasil


def _ketikan() -> dict[str, list[list[object]]]:
    """Return what no export has, typed cell by cell: identity, units, sasaran and what belongs to the words of the report."""
    identitas = ["Dinas Contoh", "Discontoh", "Kepala Dinas Contoh Kabupaten Contoh", "urusan contoh", 2021, 2026, 2022]
    return {
        "identitas": [[satu] for satu in identitas],
        "dasar_hukum": [["Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"]],
        "unit": [["KADIS", "Kepala Dinas", "pimpinan"], ["SEK", "Sekretariat", "sekretariat", "KADIS"]],
        "isu_strategis": [["Isu daerah", "Layanan belum merata"]],
        "visi_misi": [["visi", None, "Visi daerah"], ["misi", 1, "Misi daerah", "ya"]],
        "tujuan": [["T1", "Tujuan", 1]],
        "sasaran_program": [[f"S{n % 3 + 1}", f"2.17.{n + 1:02}"] for n in range(6)],
        "analisis": [[f"S{n + 1}", jenis, "Sebab"] for n in range(3) for jenis in ("penyebab", "solusi")],
        "pk": [["PK-01", "perubahan", "perjanjian kinerja", "sasaran", "Kepala Dinas Contoh", "Bupati Contoh"]],
        "langkah": [["Memperbaiki data"]],
    }


def test_dinas_dari_tiga_ekspor(laporan: Path, tmp_path: Path, sumber: Callable[..., Path]) -> None:
    """120 sub kegiatan come from SIPD, indicators from e-SAKIP, staff from a list; fewer than 150 cells are typed."""
    sipd = tmp_path / "sipd.json"
    sipd.write_text(json.dumps(_sipd()), "utf-8")
    esakip = sumber(
        [
            [
                "sasaran",
                "uraian_indikator",
                "satuan",
                "target_renstra",
                "target_rkt",
                "target_pk",
                "target_pk_p",
                "realisasi",
                "iku",
            ],
            *(
                [
                    f"Meningkatnya hal {n // 3 + 1}",
                    f"Persentase hal {n + 1}",
                    "%",
                    75,
                    75,
                    f"≥ {70 + n}",
                    f"≥ {71 + n}",
                    70 + n,
                    1,
                ]
                for n in range(9)
            ),
        ],
        "esakip.xlsx",
    )
    orang = [
        [f"Orang {n}", f"1980{n:02}", "LP"[n % 2], ("III/a", "III/b", "II/c")[n % 3], ("S1", "S2", "SMA")[n % 3], "PNS"]
        for n in range(57)
    ]
    pegawai = sumber([["Nama", "NIP", "L/P", "Gol", "Pendidikan", "Status"], *orang], "pegawai.xlsx")
    kode, teks = _jalankan(laporan, sipd, esakip, pegawai, "--yes")
    assert kode == 0, teks
    ketikan = _ketikan()
    buku = load_workbook(laporan / "data.xlsx")
    for nama, baris in ketikan.items():
        lembar, spek = buku[nama], LEMBAR[nama]
        for urut, satu in enumerate(baris):
            for kolom, isi in enumerate(satu):
                lembar.cell(3 + urut, 2 if spek.tegak else kolom + 1).value = isi
    buku.save(laporan / "data.xlsx")
    params = laporan / "params.yaml"
    teks = (
        params.read_text("utf-8").replace("tempat:", "tempat: Contoh", 1).replace("tanggal:", "tanggal: 2026-02-28", 1)
    )
    params.write_text(teks, "utf-8")
    daerah = laporan.parents[1] / "kabupaten.yaml"
    teks = (
        daerah.read_text("utf-8")
        .replace("provinsi:", "provinsi: Contoh", 1)
        .replace("ibu_kota:", "ibu_kota: Contoh", 1)
    )
    daerah.write_text(teks, "utf-8")
    typed = sum(isi is not None for baris in ketikan.values() for satu in baris for isi in satu) + 4
    assert typed < 150
    bahan = baca(laporan)
    sub = [satu for satu in bahan.data.anggaran if satu.anggaran is not None]
    semua = _sipd()
    assert len(sub) == 120
    assert sum(satu.anggaran or 0 for satu in sub) == sum(satu["pagu"] for satu in semua)
    assert sum(satu.realisasi or 0 for satu in sub) == sum(satu["realisasi"] for satu in semua)
    assert sum(satu.anggaran or 0 for satu in bahan.data.sumber_dana) == sum(
        s["pagu"] for s in semua if s["nama_dana"] == "DAK Fisik"
    )
    assert (len(bahan.data.sasaran), len(bahan.data.indikator)) == (3, 9)
    assert sum((satu.laki_laki or 0) + (satu.perempuan or 0) for satu in bahan.data.pegawai_status) == 57
    assert sub[0].asal.dari["anggaran"].startswith("sipd.json, [0].pagu")
