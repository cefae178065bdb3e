"""A dinas with as little as a report can be made of: no benchmark, no history, no staff details, no forms."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kinerja.sajian.blok import Gambar, Kotak, Tabel, Teks, jelajah

pytestmark = pytest.mark.render

ISI: dict[str, list[tuple[Any, ...]]] = {
    "identitas": [
        ("Dinas Urusan Sedikit", "Dursi", "Kepala Dinas Urusan Sedikit Kabupaten Rekaan", "contoh", 2024, 2026, 2024)
    ],
    "dasar_hukum": [("Peraturan Rekaan Nomor 1",)],
    "unit": [("K", "Kepala Dinas", "pimpinan")],
    "pegawai_status": [("PNS", "ASN", 1, 0)],
    "sarpras": [("Gedung", "Kantor", 1, "unit")],
    "isu_strategis": [("Satu isu", "Satu masalah")],
    "visi_misi": [("visi", None, "Rekaan maju")],
    "tujuan": [("T1", "Satu tujuan")],
    "sasaran": [("S1", "Satu sasaran", "T1")],
    "strategi": [("strategi", "Satu strategi")],
    "anggaran": [
        ("X.XX.01", "Program tunggal"),
        ("X.XX.01.2.01", "Kegiatan tunggal"),
        ("X.XX.01.2.01.0001", "Sub kegiatan tunggal", None, 0, 0),
    ],
    "sasaran_program": [("S1", "X.XX.01", 100)],
    "indikator": [("S1.1", "sasaran", "S1", "Satu indikator", "%", "turun", None, 2)],
    "target": [("S1.1", 2024, None, None, None, 10)],
    "realisasi": [("S1.1", 2024, None, None, None, None, 10, None)],
    "analisis": [("S1", "penyebab", "Satu sebab.")],
    "langkah": [("Satu langkah.",)],
}


@pytest.fixture(scope="module")
def sedikit(akar: Path, tmp_path_factory: pytest.TempPathFactory, tulis: Any, terbitan: Any) -> Any:
    """Return the smallest report, by the formulas that the large one does not use."""
    pilihan = {
        "rumus_turun": "sisa",
        "rumus_efisiensi": "pmk-22-2021",
        "dasar_hitung": "penuh",
        "batas_capaian": 100,
        "skala": "permendagri-54-2010",
    }
    return terbitan.dari(akar, tulis(tmp_path_factory.mktemp("sedikit"), ISI, pilihan))


def test_it_renders_without_a_warning(sedikit: Any) -> None:
    """Page and document come out, and the forms, which are mandatory, are the only thing that is missed."""
    assert sedikit.pdf.startswith(b"%PDF")
    assert "Satu indikator" in sedikit.html
    assert [(satu.lembar, satu.kode) for satu in sedikit.laporan.bahan.peringatan] == [("pk", "lembar_kosong")]


def test_the_formula_of_the_report_counts(sedikit: Any) -> None:
    """By the remainder formula a target that was just met gives 0 %, in the worst class, and is met all the same."""
    satu = sedikit.laporan.hasil.capaian[0]
    assert (satu.capaian, satu.predikat, satu.status) == (0, "Sangat Kurang", "tercapai")


def test_no_benchmark_and_no_history(sedikit: Any) -> None:
    """One year has one column of years, no line; without a benchmark there is a sentence and no table."""
    tabel = {satu.kunci: satu for satu in jelajah(sedikit.blok) if isinstance(satu, Tabel)}
    assert tabel["sasaran_S1"].judul.endswith("Tahun 2024")
    assert [sel.teks for sel in tabel["sasaran_S1"].kepala[0]] == ["Uraian", "2024", "Predikat"]
    assert not [kunci for kunci in tabel if kunci.startswith("pembanding")]
    assert not [s for s in jelajah(sedikit.blok) if isinstance(s, Gambar) and s.kunci.startswith("garis")]
    assert "belum tersedia standar nasional ataupun data pembanding daerah lain" in sedikit.html
    assert "riwayat_anggaran" not in tabel


def test_a_budget_of_zero_has_no_share(sedikit: Any) -> None:
    """No sentence continues an amount with a dash."""
    teks = " ".join(isi.teks for isi in jelajah(sedikit.blok) if isinstance(isi, Teks))
    assert "tidak mempunyai pagu anggaran belanja" in teks
    assert "Tidak ada sisa karena tidak ada pagu anggaran." in teks
    assert "atau –" not in teks


def test_what_is_not_there_is_marked_or_left_out(sedikit: Any) -> None:
    """Forms and prose are marked as not filled in, optional staff details are left out; no table is empty."""
    assert all(satu.baris for satu in jelajah(sedikit.blok) if isinstance(satu, Tabel))
    kosong = [satu for satu in jelajah(sedikit.blok) if isinstance(satu, Kotak) and satu.jenis == "kosong"]
    teks = " ".join(isi.teks for satu in kosong for isi in jelajah(satu.isi) if hasattr(isi, "teks"))
    assert "lembar pk" in teks
    for rincian in ("golongan", "pendidikan"):
        assert rincian not in teks
        assert f"Rincian pegawai menurut {rincian}" not in sedikit.html
