"""Amounts that a sentence gives roughly, against the values of the row that it names."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import peta_kalimat

from kinerja.reviu.publikasi.tuturan.kira_kira import periksa_kira_kira


def _temuan(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_kira_kira(peta_kalimat(kalimat, tabel=TABEL_DINAS))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Kecamatan Muara Lama memiliki sekitar 41 kelompok.", []),
        ("Kecamatan Muara Lama memiliki sekitar 42 kelompok.", []),
        (
            "Kecamatan Muara Lama memiliki sekitar 43 kelompok.",
            [
                "Tertulis 43, padahal Kecamatan Muara Lama pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, kolom Jumlah Kelompok, adalah 41."
            ],
        ),
        (
            "Kecamatan Muara Lama memiliki sekitar 39 kelompok.",
            [
                "Tertulis 39, padahal Kecamatan Muara Lama pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, kolom Jumlah Kelompok, adalah 41."
            ],
        ),
        ("Kecamatan Muara Lama memiliki sekitar 14 kelompok.", []),
        ("Kecamatan Muara Lama memiliki sekitar 80 kelompok.", []),
        ("Pagu Program Pengelolaan Perikanan Tangkap sekitar Rp5 miliar.", []),
        (
            "Pagu Program Pengelolaan Perikanan Tangkap sekitar Rp4,7 miliar.",
            [
                "Tertulis 4,7, padahal Program Pengelolaan Perikanan Tangkap pada Tabel 3.2 Realisasi Anggaran per Program Tahun 2023, kolom Pagu (Rp), adalah 4.875.000.000."
            ],
        ),
        (
            "Pagu Program Pengelolaan Perikanan Tangkap sekitar Rp5,8 miliar.",
            [
                "Tertulis 5,8, padahal Program Pengelolaan Perikanan Tangkap pada Tabel 3.2 Realisasi Anggaran per Program Tahun 2023, kolom Pagu (Rp), adalah 4.875.000.000."
            ],
        ),
        ("Pagu Program Pengelolaan Perikanan Tangkap sekitar Rp9,8 miliar.", []),
    ],
)
def test_about(kalimat: str, harap: list[str]) -> None:
    """Three hundredths, or one printed step, to either side."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Kecamatan Muara Lama memiliki hampir 42 kelompok.", []),
        ("Kecamatan Muara Lama memiliki hampir 48 kelompok.", []),
        (
            "Kecamatan Muara Lama memiliki hampir 50 kelompok.",
            [
                "Tertulis 50, padahal Kecamatan Muara Lama pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, kolom Jumlah Kelompok, adalah 41."
            ],
        ),
        (
            "Kecamatan Muara Lama memiliki hampir 40 kelompok.",
            [
                "Tertulis 40, padahal Kecamatan Muara Lama pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, kolom Jumlah Kelompok, adalah 41."
            ],
        ),
        ("Kecamatan Muara Lama memiliki lebih dari 40 kelompok.", []),
        ("Kecamatan Muara Lama memiliki lebih dari 36 kelompok.", []),
        (
            "Kecamatan Muara Lama memiliki lebih dari 35 kelompok.",
            [
                "Tertulis 35, padahal Kecamatan Muara Lama pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, kolom Jumlah Kelompok, adalah 41."
            ],
        ),
        (
            "Kecamatan Muara Lama memiliki lebih dari 44 kelompok.",
            [
                "Tertulis 44, padahal Kecamatan Muara Lama pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, kolom Jumlah Kelompok, adalah 41."
            ],
        ),
        ("Serapan Program Pengelolaan Perikanan Tangkap hampir Rp4,5 miliar.", []),
        (
            "Serapan Program Pengelolaan Perikanan Tangkap lebih dari Rp4,8 miliar.",
            [
                "Tertulis 4,8, padahal Program Pengelolaan Perikanan Tangkap pada Tabel 3.2 Realisasi Anggaran per Program Tahun 2023, kolom Realisasi (Rp), adalah 4.387.500.000."
            ],
        ),
        ("Sisa Program Pengelolaan Perikanan Tangkap lebih dari Rp4,8 miliar.", []),
    ],
)
def test_nearly_and_more_than(kalimat: str, harap: list[str]) -> None:
    """Up to fifteen hundredths below or above."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Kecamatan Muara Lama memiliki 43 kelompok.", []),
        ("Kecamatan Muara Lama naik sekitar 43 kelompok.", []),
        ("Kecamatan Muara Lama memiliki sekitar 49 persen kelompok.", []),
        ("Kecamatan Muara Lama dan Kecamatan Ujung Batu memiliki sekitar 49 kelompok.", []),
        ("Pada tahun 2022 Kecamatan Muara Lama memiliki sekitar 49 kelompok.", []),
        (
            "Pada tahun 2023 Kecamatan Muara Lama memiliki sekitar 49 kelompok.",
            [
                "Tertulis 49, padahal Kecamatan Muara Lama pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, kolom Jumlah Kelompok, adalah 41."
            ],
        ),
        ("Kecamatan Muara Lama memiliki sekitar 49 kelompok dan 3 pasar.", []),
        ("Kecamatan Muara Lama memiliki sekitar Rp49 juta.", []),
    ],
)
def test_roughly_of_something_else(kalimat: str, harap: list[str]) -> None:
    """Exact numbers, changes, shares, several things and other years are left alone."""
    assert _temuan(kalimat) == harap
