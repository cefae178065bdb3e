"""What a report calls a thing: abbreviations, and the thing that a caption names."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.sebutan import cari_singkatan, nama_judul, singkat, tanpa_kode


@pytest.mark.parametrize(
    ("teks", "panjang", "pendek"),
    [
        ("Nilai Survei Kepuasan Pengguna (SKP)", ("survei", "kepuasan", "pengguna"), "skp"),
        ("Balai Latihan (BL)", ("balai", "latihan"), "bl"),
        ("Survei Kepuasan Pengguna (SKX)", None, "skx"),
        ("Kepuasan Pengguna (SKP)", None, "skp"),
    ],
)
def test_abbreviations(teks: str, panjang: tuple[str, ...] | None, pendek: str) -> None:
    """Brackets hold the first letters of the words before them; some abbreviations every reader knows."""
    semua = cari_singkatan([teks])
    assert {k for k, v in semua.items() if v == pendek} == ({panjang} if panjang else set())
    assert semua["indeks", "pembangunan", "manusia"] == "ipm"


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ("nilai survei kepuasan pengguna kota", "nilai skp kota"),
        ("survei kepuasan pengguna skp", "skp"),
        ("survei kepuasan pengguna skp skp", "skp skp"),
        ("survei kepuasan", "survei kepuasan"),
        ("nilai survei kepuasan pengguna", "nilai skp"),
        ("pengguna survei kepuasan", "pengguna survei kepuasan"),
    ],
)
def test_written_as_the_abbreviation(isi: str, harap: str) -> None:
    """What an abbreviation stands for is written as it, once where both are printed."""
    assert " ".join(singkat(tuple(isi.split()), {("survei", "kepuasan", "pengguna"): "skp"})) == harap


@pytest.mark.parametrize(
    ("judul", "harap"),
    [
        ("Tabel 3.2 Capaian Persentase Jalan Mantap Tahun 2019-2022", "Persentase Jalan Mantap"),
        ("Grafik 1 Realisasi 2020", ""),
        ("Tabel 3.2 Target dan Realisasi IKU 1. Jalan Mantap", "Jalan Mantap"),
        ("Jalan Mantap", "Jalan Mantap"),
    ],
)
def test_the_thing_of_a_caption(judul: str, harap: str) -> None:
    """Number, quantity, years and code of a caption are left out."""
    assert nama_judul(judul) == harap


@pytest.mark.parametrize(
    ("nama", "harap"), [("IKU 1.2 Jalan", "Jalan"), ("SS.3 Jalan", "Jalan"), ("IKPA Balai", "IKPA Balai")]
)
def test_without_its_code(nama: str, harap: str) -> None:
    """The code of an indicator stands in front of its name."""
    assert tanpa_kode(nama) == harap
