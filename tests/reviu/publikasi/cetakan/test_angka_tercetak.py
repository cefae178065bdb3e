"""Where a number is printed again, of whatever it is."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from kinerja.reviu.publikasi.cetakan.angka_tercetak import kasar, tercetak, tercetak_tabel
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi


def test_tables_and_sentences(susun: Callable[..., IsiPublikasi]) -> None:
    """Cells and the numbers of sentences are known by their table; a short text is no sentence."""
    panjang = "Sebanyak 12 orang hadir dalam rapat itu semua"
    isi = susun(
        ("Tabel 1", ("X", "Y"), (("A", "5", "7"), ("B", "5", "-"))),
        ("Grafik 2", ("X",), (("A", "5"),)),
        (
            "Prosa",
            ("Kalimat",),
            (
                ("Halaman 3", panjang),
                ("Halaman 4", "Sebanyak 13 orang"),
                ("Halaman 5", panjang[:40].replace("12", "14")),
            ),
        ),
    )
    assert tercetak(isi) == {
        Decimal(5): {"Tabel 1", "Grafik 2"},
        Decimal(7): {"Tabel 1"},
        Decimal(12): {"Prosa"},
    }
    assert tercetak_tabel(isi) == {Decimal(5), Decimal(7)}


def test_rough_amounts(susun: Callable[..., IsiPublikasi]) -> None:
    """Amounts in units of money of a hundred million and more, each with its last digit."""
    isi = susun(
        (
            "Tabel 1",
            ("Pagu",),
            (("A", "Rp100,0 juta"), ("B", "Rp99,9 juta"), ("C", "250.000.000"), ("D", "Rp1,25 miliar")),
        )
    )
    assert kasar(isi) == [
        ("Tabel 1", Decimal("100000000.0"), Decimal("100000.0")),
        ("Tabel 1", Decimal("1250000000.00"), Decimal("10000000.00")),
    ]
