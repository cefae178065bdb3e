"""Lists in sentences against the number of things that the sentence says they make."""

from __future__ import annotations

from decimal import Decimal

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import peta_kalimat

from kinerja.reviu.publikasi.tuturan.daftar_kalimat import _berulang, periksa_daftar_kalimat


def _temuan(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_daftar_kalimat(peta_kalimat(kalimat, tabel=TABEL_DINAS))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Dinas memiliki 88 pegawai yang terdiri dari 49 orang golongan III, 26 orang golongan II, dan 31 orang golongan IV.",
            [],
        ),
        (
            "Dinas memiliki 88 pegawai yang terdiri dari 49 orang golongan III, 26 orang golongan II, dan 13 orang golongan IV.",
            [],
        ),
        ("Dinas memiliki 12 unit kendaraan, yaitu 5 mobil dan 8 motor.", []),
        (
            "Dinas memiliki 12 unit kendaraan, yaitu 5 unit mobil dan 8 unit motor.",
            ["Rincian pada kalimat ini berjumlah 13 unit, tetapi tertulis 12 unit."],
        ),
        ("Dinas memiliki 12 unit kendaraan, yaitu 5 unit mobil dan 7 unit motor.", []),
        (
            "Dinas memiliki 12 unit kendaraan, yaitu 12 unit mobil dan 8 unit motor.",
            ["Rincian pada kalimat ini berjumlah 20 unit, tetapi tertulis 12 unit."],
        ),
        ("Dinas memiliki 12 unit kendaraan, yaitu 13 unit mobil dan 8 unit motor.", []),
        ("Dinas memiliki 12 unit kendaraan, termasuk 5 unit mobil dan 8 unit motor.", []),
        ("Dinas memiliki 12 unit kendaraan, yaitu 5 unit mobil.", []),
        (
            "Dinas memiliki 1.200 dokumen dengan rincian 700 dokumen surat dan 600 dokumen laporan.",
            ["Rincian pada kalimat ini berjumlah 1.300 dokumen, tetapi tertulis 1.200 dokumen."],
        ),
    ],
)
def test_parts_with_numbers(kalimat: str, harap: list[str]) -> None:
    """They add up to the number before them, where they are of its kind."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("suku", "ya"),
    [
        ((5, 7), True),
        ((5, 7, 4, 8), True),
        ((12, 5, 7), True),
        ((5, 8), False),
        ((5, 6), False),
        ((5, 7, 4), False),
        ((5, 8, 7), False),
    ],
)
def test_a_whole_that_is_parted_twice(suku: tuple[int, ...], ya: bool) -> None:
    """One way after the other, each of which makes the twelve."""
    assert _berulang([Decimal(n) for n in suku], Decimal(12)) is ya


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Ada 3 layanan, yaitu 1) terima barang; 2) simpan barang; dan 3) kirim barang.", []),
        (
            "Ada 2 layanan, yaitu 1) terima barang; 2) simpan barang; dan 3) kirim barang.",
            ["Yang disebut berjumlah 3, tetapi tertulis “2 layanan”."],
        ),
        (
            "Ada 4 layanan, yaitu a) terima barang; b) simpan barang; dan c) kirim barang.",
            ["Yang disebut berjumlah 3, tetapi tertulis “4 layanan”."],
        ),
        ("Ada 4 layanan, yaitu 1) terima barang; 3) simpan barang; dan 4) kirim barang.", []),
        ("Ada 2 layanan, yaitu 1) terima barang.", []),
        (
            "Dinas membina 3 kecamatan, yaitu Kecamatan Muara Lama, Kecamatan Ujung Batu, dan Kecamatan Tanjung Sari.",
            [],
        ),
        (
            "Dinas membina 4 kecamatan, yaitu Kecamatan Muara Lama, Kecamatan Ujung Batu, dan Kecamatan Tanjung Sari.",
            ["Yang disebut berjumlah 3, tetapi tertulis “4 kecamatan”."],
        ),
        (
            "Dinas membina 2 kecamatan, yaitu Kecamatan Muara Lama, Kecamatan Ujung Batu, dan Kecamatan Tanjung Sari.",
            ["Yang disebut berjumlah 3, tetapi tertulis “2 kecamatan”."],
        ),
        ("Dinas membina 4 kecamatan, yaitu Kecamatan Muara Lama, Kecamatan Ujung Batu, dan yang lain di pulau.", []),
        ("Ada 3 kasus, yaitu Mata (12 kasus), Paru (8 kasus), dan Kulit (4 kasus).", []),
        (
            "Ada 4 kasus, yaitu Mata (12 kasus), Paru (8 kasus), dan Kulit (4 kasus).",
            ["Yang disebut berjumlah 3, tetapi tertulis “4 kasus”."],
        ),
    ],
)
def test_names(kalimat: str, harap: list[str]) -> None:
    """As many as the number before them."""
    assert _temuan(kalimat) == harap
