"""A fraction in words against a part and its whole, or against a percentage of its sentence."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.hitungan.pecahan_kalimat import salah_pecahan


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Sebanyak 36 dari 88 pegawai atau lebih dari separuhnya adalah perempuan.",
            "“lebih dari separuhnya” dari 88 bukan 36",
        ),
        ("Sebanyak 46 dari 88 pegawai atau lebih dari separuhnya adalah perempuan.", ""),
        ("Sekitar seperlima dari 45 jabatan, tepatnya 5 jabatan, masih kosong.", "“Sekitar seperlima” dari 45 bukan 5"),
        ("Sekitar seperlima dari 45 jabatan, tepatnya 9 jabatan, masih kosong.", ""),
        # Of few things a fraction is never met to the last one, of many it is.
        ("Tiga perempat dari 50 desa atau 36 desa sudah memiliki BUMDes.", ""),
        ("Tiga perempat dari 400 desa atau 236 desa sudah memiliki BUMDes.", "“Tiga perempat” dari 400 bukan 236"),
        # Between both numbers and the fraction stands no word that makes them one.
        ("Tersedia 36 dari 88 pegawai dan separuhnya adalah perempuan.", ""),
        # Money and things are no part and whole.
        ("Sepertiga dari 96 rekomendasi atau Rp10.000 sudah ditindaklanjuti.", ""),
        ("Sepertiga dari 0 rekomendasi atau 0 rekomendasi sudah ditindaklanjuti.", ""),
        (
            "Sebagian besar anggaran, yaitu Rp21.500.000.000 atau 61,43 persen dari Rp35.000.000.000, dikelola "
            "Bidang Bina Marga.",
            "",
        ),
    ],
)
def test_a_fraction_of_two_numbers(kalimat: str, harap: str) -> None:
    """The two behind the fraction, or right before it, where a word makes the one the whole of the other."""
    assert salah_pecahan(kalimat, bilangan_kalimat(kalimat)) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Hampir seluruh bantuan, yaitu 58 persen, sudah dibagikan.", "58 persen bukan “Hampir seluruh”"),
        ("Hampir seluruh bantuan, yaitu 95 persen, sudah dibagikan.", ""),
        ("Sebanyak 31 persen atau seperempat kapal belum terdaftar.", "31 persen bukan “seperempat”"),
        # Some hundredths, and the last printed digit, are left to the words.
        ("Sebanyak 28 persen atau seperempat kapal belum terdaftar.", ""),
        ("Sebanyak 21 persen atau seperempat kapal belum terdaftar.", ""),
        # No word says that both are one.
        ("Hampir semua daerah tumbuh melampaui 5 persen.", ""),
        ("Tumbuh 58 persen, hampir seluruh daerah sudah pulih.", ""),
        # Which of two percentages is meant is not said.
        ("Hampir seluruh bantuan, yaitu 58 persen dan 60 persen, sudah dibagikan.", ""),
    ],
)
def test_a_fraction_and_a_percentage(kalimat: str, harap: str) -> None:
    """The only percentage of the sentence, before or behind the fraction."""
    assert salah_pecahan(kalimat, bilangan_kalimat(kalimat)) == harap
