"""Fractions in words that a sentence gives of what a table adds up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import peta_kalimat

from kinerja.reviu.publikasi.cetakan.isi import TabelPublikasi
from kinerja.reviu.publikasi.tuturan.pecahan_bernama import _bagian, periksa_pecahan_bernama


def _temuan(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_pecahan_bernama(peta_kalimat(kalimat, tabel=TABEL_DINAS))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Lebih dari separuh pegawai adalah Golongan III.", []),
        (
            "Kurang dari separuh pegawai adalah Golongan III.",
            [
                "Golongan III 49 adalah 55,68 persen dari jumlahnya pada Tabel 1.1 Pegawai menurut Golongan, tetapi tertulis “Kurang dari separuh”."
            ],
        ),
        (
            "Separuh pegawai adalah Golongan III.",
            [
                "Golongan III 49 adalah 55,68 persen dari jumlahnya pada Tabel 1.1 Pegawai menurut Golongan, tetapi tertulis “Separuh”."
            ],
        ),
        ("Sepertiga pegawai adalah Golongan II.", []),
        (
            "Seperempat pegawai adalah Golongan II.",
            [
                "Golongan II 26 adalah 29,55 persen dari jumlahnya pada Tabel 1.1 Pegawai menurut Golongan, tetapi tertulis “Seperempat”."
            ],
        ),
        (
            "Tiga perempat pegawai adalah Golongan II.",
            [
                "Golongan II 26 adalah 29,55 persen dari jumlahnya pada Tabel 1.1 Pegawai menurut Golongan, tetapi tertulis “Tiga perempat”."
            ],
        ),
        ("Sepertiga kelompok berada di Kecamatan Muara Lama.", []),
        ("Sepertiga desa berada di Kecamatan Muara Lama.", []),
        (
            "Separuh desa berada di Kecamatan Muara Lama.",
            [
                "Kecamatan Muara Lama 12 adalah 34,29 persen dari jumlahnya pada Tabel 1.2 Kelompok Nelayan menurut Kecamatan, tetapi tertulis “Separuh”."
            ],
        ),
        ("Setengah pagu ada pada Program Penunjang Urusan Pemerintahan.", []),
        (
            "Sepertiga pagu ada pada Program Penunjang Urusan Pemerintahan.",
            [
                "Program Penunjang Urusan Pemerintahan 6.420.000.000 adalah 52,88 persen dari jumlahnya pada Tabel 3.2 Realisasi Anggaran per Program Tahun 2023, tetapi tertulis “Sepertiga”."
            ],
        ),
        # Two fractions, two rows, or a number of the sentence itself.
        ("Separuh atau sepertiga pegawai adalah Golongan II.", []),
        ("Tiga perempat pegawai adalah Golongan II dan Golongan III.", []),
        ("Tiga perempat dari 36 pegawai adalah Golongan II.", []),
        # What adds up to nothing.
        ("Separuh capaian ada pada Tingkat konsumsi ikan.", []),
    ],
)
def test_a_row_as_a_fraction_of_its_list(kalimat: str, harap: list[str]) -> None:
    """By the share in the column that the sentence can mean; three hundredths for a bare fraction."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("isi", "total", "harap"),
    [
        ((10, 20, 10), (), "0.25"),
        ((10, 20, 10), (40,), "0.25"),
        ((10, 20, 10), (50,), None),
        # Of two totals none is known to be that of the list.
        ((10, 20, 10), (90, 40), "0.25"),
        ((10, 30), (40,), None),
        ((10, 30), (), None),
        ((0, 0, 0), (), None),
        ((1, 0, 0), (), "1"),
    ],
)
def test_the_share_of_a_row(
    satu_tabel: Callable[..., TabelPublikasi], isi: Sequence[int], total: Sequence[int], harap: str | None
) -> None:
    """Three rows at least that make their total."""
    baris = [*zip(("Sawah", "Kebun", "Hutan"), map(str, isi), strict=False), *(("Jumlah", str(n)) for n in total)]
    tabel = satu_tabel("Tabel 2.1 Lahan", ("Luas",), baris)
    hasil = _bagian(tabel, tabel.baris[0].sel[0])
    assert hasil == (None if harap is None else Decimal(harap))
