"""Fractions in words: of the numbers of a sentence, of a table, of a set that is counted."""

from __future__ import annotations

from decimal import Decimal

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import temuan_kalimat

from kinerja.pembaca.baris_prosa import dinilai
from kinerja.reviu.publikasi.cetakan.pecahan_kata import cari_pecahan


@pytest.mark.parametrize(
    ("teks", "benar", "salah"),
    [
        ("dua pertiga", "0.667", "0.6"),
        ("lebih dari separuhnya", "0.51", "0.49"),
        ("kurang dari seperempat", "0.1", "0.26"),
        ("hampir tiga perempat", "0.7", "0.8"),
        ("sekitar setengah", "0.46", "0.4"),
        ("hampir seluruh", "0.9", "0.7"),
        ("mayoritas", "0.6", "0.4"),
        ("sebagian kecil", "0.2", "0.6"),
    ],
)
def test_shares_that_a_fraction_can_stand_for(teks: str, benar: str, salah: str) -> None:
    """Words before it widen it to one side or to both."""
    (satu,) = cari_pecahan(f"Sebanyak {teks} warga hadir")
    assert (satu.teks, satu.memuat(Decimal(benar)), satu.memuat(Decimal(salah))) == (teks, True, False)


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Sebanyak 36 dari 88 pegawai atau lebih dari separuhnya adalah perempuan.", 1),
        ("Sebanyak 52 dari 88 pegawai atau lebih dari separuhnya adalah laki-laki.", 0),
        ("Hampir seluruh bantuan, yaitu 58 persen, sudah dibagikan.", 1),
        ("Hampir seluruh bantuan, yaitu 92 persen, sudah dibagikan.", 0),
        ("Sebanyak 12 persen atau seperempat kapal belum terdaftar.", 1),
        ("Hampir semua daerah tumbuh melampaui 5 persen.", 0),
        ("Lebih dari separuh kelompok nelayan berada di Kecamatan Muara Lama.", 1),
        ("Lebih dari sepertiga kelompok nelayan berada di Kecamatan Muara Lama.", 0),
        ("Sepertiga pegawai merupakan Golongan III.", 1),
        ("Lebih dari separuh pegawai merupakan Golongan III.", 0),
        ("Separuh anggaran daerah dikelola di Kecamatan Muara Lama.", 0),
    ],
)
def test_a_fraction_against_numbers(kalimat: str, banyak: int) -> None:
    """Against two numbers or a percentage of its sentence, else against the column of a table that the words mean."""
    assert len(temuan_kalimat("publikasi-uraian-jumlah", kalimat, tabel=TABEL_DINAS)) == banyak
    assert dinilai(kalimat)


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Lebih dari separuh indikator belum mencapai target.", 1),
        ("Kurang dari separuh indikator belum mencapai target.", 0),
        ("Hampir seluruh indikator mencapai target.", 1),
        ("Tiga perlima dari seluruh indikator mencapai target.", 0),
        ("Semua target perjanjian kinerja dapat dicapai.", 1),
        ("Tidak semua target perjanjian kinerja dapat dicapai.", 0),
        ("Capaian setiap indikator sudah di atas 90 persen.", 1),
        ("Capaian setiap indikator sudah di atas 70 persen.", 0),
        ("Setiap indikator didukung oleh 2 kegiatan.", 0),
    ],
)
def test_a_fraction_of_what_is_counted(kalimat: str, banyak: int) -> None:
    """Half of the indicators, all targets, each indicator: three of five reached their target."""
    assert len(temuan_kalimat("publikasi-banyak", kalimat, tabel=TABEL_DINAS)) == banyak
