"""Words of printed names: one spelling, and when two names mean one thing."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.kata import angka_romawi, kata, kurang_satu, mirip


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("Prosentase Koperasi yang Aktif", ("persentase", "koperasi", "aktif")),
        ("Sub-Kegiatan sub_kegiatan", ("subkegiatan", "subkegiatan")),
        ("Laki - Laki dan pria", ("laki", "laki")),
        ("J U M L A H", ("jumlah",)),
        ("Jml. Pasar Jlh Kios", ("jumlah", "pasar", "jumlah", "kios")),
        ("a b", ("a", "b")),
        ("Sasaran kedua, 10 Pemda", ("sasaran", "2", "10", "pemerintah", "daerah")),
        ("di dalam", ()),
    ],
)
def test_one_spelling(teks: str, harap: tuple[str, ...]) -> None:
    """Without weak words; letters that are spaced out are a word."""
    assert kata(teks) == harap


@pytest.mark.parametrize(
    ("satu", "lain", "sama"),
    [
        ("Persentase Koperasi Aktif", "Prosentase koperasi aktip", True),
        ("Persentase Koperasi Aktif", "Aktif Koperasi Persentase", True),
        ("Koperasi", "Koperasi", True),
        ("Jumlah panen padi", "Jumlah panen padis", False),
        ("Jumlah nomor 12345", "Jumlah nomor 12346", False),
        ("Jumlah nomor 12345", "Jumlah nomor 12345a", False),
        ("DAK Fisik", "DAK Non Fisik", False),
        ("Koperasi Aktif", "Koperasi Aktif Baru", False),
        ("Pelatihan usaha kecil", "Pelatihan usaha mikro", False),
        ("Nilai 2023 usaha", "Nilai 2024 usaha", False),
        ("Keselamatan pelayaran laut", "Keamanan pelayaran laut", False),
        ("Pembinaan", "Pembinaam", False),
        ("Pembinaan usaha", "Pembinaam usaha", True),
        ("Koperasi pembinaan usaha mikro", "Koperesi pembinaam usaha mikro", True),
        ("Koperasi pembinaan usaha", "Koperesi pembinaam usaha", False),
        ("Koperasi pembinaan usahawan kecil mikro pasar", "Koperesi pembinaam usahawin kecil mikro pasar", False),
    ],
)
def test_names_that_differ_by_spelling_alone(satu: str, lain: str, sama: bool) -> None:
    """At most two words, and fewer than half; short words, numbers and words that look alike but differ must be the same."""
    assert mirip(kata(satu), kata(lain)) is sama


@pytest.mark.parametrize(
    ("satu", "lain", "sama"),
    [
        ("Jumlah data potensi usaha mikro kota", "Jumlah data dan potensi usaha mikro", True),
        ("Jumlah data potensi usaha mikro", "Jumlah data potensi usaha mikro kota", True),
        ("Rata rata lama tunggu layanan pasien", "Rata lama tunggu layanan pasien", True),
        ("Jumlah data usaha mikro", "Jumlah data usaha mikro kota", False),
        ("Jumlah data potensi usaha mikro", "Jumlah data potensi usaha mikro kota besar", False),
        ("Jumlah data potensi usaha mikro", "Jumlah data potensi usaha mikro hibah", False),
        ("Jumlah data potensi usaha mikro", "Jumlah data peluang usaha mikro kota", False),
    ],
)
def test_a_long_name_with_one_word_less(satu: str, lain: str, sama: bool) -> None:
    """Five words and one more that makes no other thing of it, whichever is the longer one."""
    assert kurang_satu(kata(satu), kata(lain)) is sama


def test_numbers_in_either_figures() -> None:
    """Arabic of two figures, Roman to seventeen."""
    assert [angka_romawi(teks) for teks in ("I", " iv ", "XVII", "7", "12", "123", "x1", "")] == [
        1,
        4,
        17,
        7,
        12,
        None,
        None,
        None,
    ]
