"""The tool that looks for numbers of a published text which no list accounts for."""

from __future__ import annotations

from decimal import Decimal

import pytest
from emas_bilangan import DAFTAR, baca_bilangan, golongkan, nilai, salah_terbilang, sisa

TEKS = """BAB II
2.1 Kinerja
Tahun 2024 terdapat 7 (tujuh) program dan 44 kegiatan, naik 3,5 % menurut Peraturan Nomor 8 Tahun 2008.
Tabel 2. 1
No\tIndikator\t2023\t2024\tCapaian
(1)\t(2)\t(3)\t(4)\t(5)
1\tIndustri 4.0 yang dibina\t12 unit\t1.200\t98,75%
2\tKode 2.17.01.2.01\t-4,14\t8,716,673,017\t
"""


@pytest.mark.parametrize(
    ("kiri", "tulis", "kanan", "kelas"),
    [
        ("pada tanggal ", "14", "-17 Maret 2019", "tanggal"),
        ("dalam Tabel ", "2.1", " di atas", "nomor"),
        ("mendukung Misi ke ", "4", " yaitu", "nomor"),
        ("program ", "2.17.01.2.01", " itu", "kode"),
        ("Permendagri ", "90", " Tahun 2019", "peraturan"),
        ("pandemi COVID-", "19", " yang", "nama"),
        ("pada tahun ", "2024", " meningkat", "tahun"),
        ("sebanyak ", "2.024", " orang", "angka"),
        ("sasaran kedua ", "121,51", "%", "angka"),
    ],
)
def test_golongan(kiri: str, tulis: str, kanan: str, kelas: str) -> None:
    """What is no value is known by the words around it."""
    assert golongkan(kiri, tulis, kanan) == kelas


def test_baca() -> None:
    """Cells keep their table, heads and numbers of lines are structure, a sign and foreign thousands are read."""
    angka = [(satu.tempat, nilai(satu.tulis)) for satu in baca_bilangan(TEKS) if satu.kelas == "angka"]
    assert angka == [
        ("2.1", Decimal(7)),
        ("2.1", Decimal(44)),
        ("2.1", Decimal("3.5")),
        ("Tabel 2.1", Decimal(12)),
        ("Tabel 2.1", Decimal(1200)),
        ("Tabel 2.1", Decimal("98.75")),
        ("Tabel 2.1", Decimal("-4.14")),
        ("Tabel 2.1", Decimal(8716673017)),
    ]


def test_sisa() -> None:
    """A number is accounted for at its place only, as often as it is listed, or where it is not ours to print."""
    daftar = [
        ("Tabel 2.1", [Decimal(12), Decimal(1200), Decimal("98.75")]),
        ("Tabel 2.2", [Decimal("-4.14"), Decimal(8716673017)]),
        ("Prosa", [Decimal(7)]),
    ]
    lepas = sisa(baca_bilangan(TEKS), daftar, [("2.1", [Decimal(44)])])
    assert [satu.tulis for satu in lepas] == ["3,5", "-4,14", "8,716,673,017"]


def test_terbilang() -> None:
    """Words in brackets that say another number are named."""
    assert salah_terbilang(TEKS) == []
    assert salah_terbilang("44 (empat puluh) kegiatan dan 4 (Empat) lain") == ["44 (empat puluh)"]


@pytest.mark.parametrize("folder", DAFTAR)
def test_daftar(folder: str) -> None:
    """The lists of each back test are read, and hold prose and tables."""
    tempat = {satu for satu, _ in DAFTAR[folder](folder)}
    assert "Prosa" in tempat
    assert len(tempat) > 3
