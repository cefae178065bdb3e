"""A sasaran beside the nation and other regions: ranked where that means something, told where nothing is there."""

from __future__ import annotations

import pytest
from satu_sasaran import bagian, baris_kartu, ganti, isi, kalimat, tabel, teks, wilayah

from kinerja.laporan import Laporan
from kinerja.model import (
    Arah,
    JenisWilayah,
)
from kinerja.sajian.blok import Gambar, Rujuk, Tabel, jelajah


def test_pembanding_semarang(laporan: Laporan) -> None:
    """Rank 4 of 35; ratio of totals 48,23, mean 49,00, the province 85,41 and above us."""
    blok = bagian(laporan, "S1", "d")
    assert len(isi(blok)) == 38
    assert isi(blok)[-2] == ["Jumlah dan rasio jumlah", "10.261", "11.013", "21.274", "48,23", ""]
    assert isi(blok)[-1] == ["Rata-rata persentase", "49,00", ""]
    assert isi(blok)[32] == ["33", "Kota Semarang", "567", "169", "736", "77,04", "4"]
    assert tabel(blok).gaya_baris[32] == "sorot"
    semua = kalimat(blok)
    assert "berada pada peringkat ke-4 dari 35 kabupaten/kota." in semua
    assert (
        "lebih tinggi daripada nilai seluruh wilayah pembanding, yaitu 48,23 %, tetapi lebih rendah daripada" in semua
    )
    assert "lebih rendah daripada nilai Provinsi Jawa Tengah (kewenangan provinsi), yaitu 85,41 %." in semua
    (gambar,) = [satu for satu in blok if isinstance(satu, Gambar)]
    assert "Kota Semarang peringkat 4 dari 35, terbaik Kabupaten Kebumen 90,02." in gambar.alt
    assert [satu.kunci for satu in jelajah(blok) if isinstance(satu, Rujuk)] == [
        "tabel:pembanding_S1.1",
        "gambar:pembanding_S1.1",
    ]


def test_tanpa_pembanding_dikatakan(laporan: Laporan) -> None:
    """No data of others is said, not hidden."""
    (satu,) = bagian(laporan, "S2", "d")
    assert teks(satu) == (
        "Untuk persentase pertumbuhan wirausaha baru yang berskala mikro belum tersedia standar nasional ataupun data "
        "pembanding daerah lain pada tahun 2023."
    )


@pytest.mark.parametrize(
    ("nilai", "letak"),
    [
        ("40", "Nilai itu lebih tinggi daripada nilai nasional, yaitu 40,00 %."),
        ("50", "Nilai itu lebih rendah daripada nilai nasional, yaitu 50,00 %."),
        ("42.53", "Nilai itu sama dengan nilai nasional, yaitu 42,53 %."),
    ],
)
def test_hanya_angka_nasional(laporan: Laporan, nilai: str, letak: str) -> None:
    """One national row is compared with in words; there is no rank, no chart and no mean of one."""
    ubahan = wilayah(laporan, {"wilayah": "Nasional", "jenis": "nasional", "nilai": nilai})
    blok = bagian(ubahan, "S2", "d")
    assert letak in kalimat(blok)
    assert "peringkat" not in kalimat(blok)
    assert "Rasio jumlah" not in kalimat(blok)
    assert baris_kartu(ubahan, "S2")["Realisasi Nasional"][1] == (f"{nilai},00 %" if "." not in nilai else "42,53 %")
    assert "Target Nasional" not in baris_kartu(ubahan, "S2")
    assert not any(isinstance(satu, Gambar | Tabel) for satu in blok)


_TIGA = (
    {"wilayah": "Kota A", "jenis": "kota", "nilai": "40"},
    {"wilayah": "Kota Semarang", "jenis": "kota", "sendiri": True},
    {"wilayah": "Kabupaten B", "jenis": "kabupaten", "nilai": "50"},
)


@pytest.mark.parametrize(
    ("arah", "peringkat", "terbaik"),
    [(Arah.NAIK, ["3", "2", "1"], "Kabupaten B 50,00"), (Arah.TURUN, ["1", "2", "3"], "Kota A 40,00")],
)
def test_peringkat_menurut_arah(laporan: Laporan, arah: Arah, peringkat: list[str], terbaik: str) -> None:
    """Values without parts have no columns of parts; the best is highest, or lowest where lower is better."""
    sifat = ganti(laporan.data.indikator, lambda s: s.kode == "S2.1", arah=arah)
    blok = bagian(wilayah(laporan, *_TIGA, indikator=sifat), "S2", "d")
    assert [baris[-1] for baris in isi(blok)[:3]] == peringkat
    assert isi(blok)[-1] == ["Rata-rata persentase", "44,18", ""]
    assert [sel.teks for sel in tabel(blok).kepala[0]] == ["No.", "Wilayah", "%", "Peringkat"]
    assert "peringkat ke-2 dari 3 kabupaten/kota" in kalimat(blok)
    (gambar,) = [satu for satu in blok if isinstance(satu, Gambar)]
    assert f"peringkat 2 dari 3, terbaik {terbaik}." in gambar.alt


def test_pembanding_tanpa_realisasi_sendiri(laporan: Laporan) -> None:
    """Without an own value others are listed, and no place is claimed."""
    realisasi = tuple(s for s in laporan.data.realisasi if (s.indikator, s.tahun) != ("S2.1", 2023))
    blok = bagian(wilayah(laporan, *_TIGA, realisasi=realisasi), "S2", "d")
    assert "belum dapat dibandingkan karena realisasi tahun 2023 belum tersedia" in kalimat(blok)
    assert [baris[-1] for baris in isi(blok)[:3]] == ["2", "–", "1"]
    (gambar,) = [satu for satu in blok if isinstance(satu, Gambar)]
    assert "None" not in gambar.alt


def test_pembanding_rentang_tanpa_peringkat(laporan: Laporan) -> None:
    """Where neither high nor low is best there is no rank to print or to draw."""
    sifat = ganti(laporan.data.indikator, lambda s: s.kode == "S2.1", arah=Arah.RENTANG)
    blok = bagian(wilayah(laporan, *_TIGA, indikator=sifat), "S2", "d")
    assert [sel.teks for sel in tabel(blok).kepala[0]] == ["No.", "Wilayah", "%"]
    assert not any(isinstance(satu, Gambar) for satu in blok)
    assert "peringkat" not in kalimat(blok)


def test_wilayah_dengan_jenis_provinsi_saja(laporan: Laporan) -> None:
    """A province alone is compared with like the nation, and its parts are shown."""
    provinsi = {"wilayah": "Provinsi", "jenis": JenisWilayah.PROVINSI, "pembilang": "1", "penyebut": "4"}
    blok = bagian(wilayah(laporan, provinsi), "S2", "d")
    assert "Nilai itu lebih tinggi daripada nilai Provinsi, yaitu 25,00 %." in kalimat(blok)
    assert isi(blok) == [["1", "Provinsi", "1", "3", "4", "25,00"]]
    assert "seluruh wilayah" not in kalimat(blok)
