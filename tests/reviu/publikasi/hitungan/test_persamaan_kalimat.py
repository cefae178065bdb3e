"""Sums that the numbers of a sentence claim, and what one wrong digit in them would explain."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import (
    Persamaan,
    berarus,
    bulatkan,
    kelas,
    mirip,
    salah_persamaan,
    terselip,
    tulis,
)


def _persamaan(kalimat: str) -> Persamaan:
    utuh, *suku = bilangan_kalimat(kalimat)
    return Persamaan(utuh, tuple(suku))


def _satu(teks: str) -> Bilangan:
    (satu,) = bilangan_kalimat(teks)
    return satu


@pytest.mark.parametrize(
    ("kalimat", "benar"),
    [
        ("Jumlah 100 orang: 60 orang dan 40 orang", True),
        ("Jumlah 101 orang: 60 orang dan 40 orang", False),
        # Each printed decimal is half a step wide.
        ("Jumlah Rp10,2 miliar: Rp6,1 miliar dan Rp4,2 miliar", True),
        ("Jumlah Rp10,2 miliar: Rp6,1 miliar dan Rp4,3 miliar", False),
    ],
)
def test_a_sum_holds_to_its_rounding(kalimat: str, benar: bool) -> None:
    """Whole numbers that are no round amounts are exact."""
    assert _persamaan(kalimat).benar == benar


@pytest.mark.parametrize(("utuh", "sejauh"), [("125", True), ("126", False), ("80", True), ("79", False)])
def test_how_far_the_sides_are_apart(utuh: str, sejauh: bool) -> None:
    """Within a part of the larger side, that part included."""
    assert _persamaan(f"Jumlah {utuh} orang: 60 orang dan 40 orang").sejauh(5) == sejauh


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Jumlah 1.000 orang: 640 orang dan 306 orang", [("306", 360)]),
        ("Jumlah 964 orang: 640 orang dan 306 orang", [("964", 946), ("640", 658), ("306", 324)]),
        ("Jumlah 700 orang: 640 orang dan 306 orang", []),
    ],
)
def test_what_one_slip_would_mend(kalimat: str, harap: list[tuple[str, int]]) -> None:
    """The whole, or a part, that is one slip of the hand from what makes both sides agree."""
    ada = [(satu.teks, int(nilai)) for satu, nilai in _persamaan(kalimat).perbaikan()]
    assert ada == [(teks, nilai) for teks, nilai in harap if terselip(Decimal(nilai), _satu(f"{teks} orang"))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Stok awal 100 ekor, masuk 20 ekor, keluar 30 ekor, akhir 90 ekor", True),
        ("Stok akhir 90 ekor, awal 100 ekor, keluar 30 ekor, masuk 20 ekor", True),
        ("Stok awal 100 ekor, masuk 20 ekor, keluar 30 ekor, akhir 91 ekor", False),
        # Three to eight numbers, where words speak of coming and going.
        ("Saldo 100 ekor, masuk 20 ekor, 120 ekor", True),
        ("Saldo 100 ekor, masuk 100 ekor", False),
        ("Saldo awal 100 ekor, masuk 1 ekor, 2 ekor, 3 ekor, 4 ekor, 5 ekor, 6 ekor, 121 ekor", True),
        ("Saldo awal 100 ekor, masuk 1 ekor, 2 ekor, 3 ekor, 4 ekor, 5 ekor, 6 ekor, 7 ekor, 128 ekor", False),
        ("Ada 100 ekor, 20 ekor, 30 ekor, 90 ekor", False),
    ],
)
def test_what_comes_and_goes(kalimat: str, harap: bool) -> None:
    """The numbers make what was there and what is there, in whatever order they stand."""
    assert berarus(kalimat, bilangan_kalimat(kalimat)) is harap


@pytest.mark.parametrize(
    ("nilai", "cetak", "harap"),
    [
        ("360", "306 orang", True),
        ("361", "306 orang", False),
        # Only to the digit that is printed, of as many digits, and more than nothing.
        ("360,5", "306 orang", False),
        ("3060", "306 orang", False),
        ("-306", "306 orang", False),
        ("0", "306 orang", False),
        # Of one digit any other explains anything.
        ("36", "63 orang", True),
        ("3", "6 orang", False),
    ],
)
def test_one_slip_of_the_hand(nilai: str, cetak: str, harap: bool) -> None:
    """A digit that is another one, or two that changed places."""
    assert terselip(Decimal(nilai.replace(",", ".")), _satu(cetak)) is harap


def test_values_are_rounded_and_printed_like_a_number() -> None:
    """Half a step goes up; a unit of money stays."""
    seperti = _satu("Rp1,5 miliar")
    assert bulatkan(Decimal(1_250_000_000), seperti) == Decimal(1_300_000_000)
    assert bulatkan(Decimal(1_249_999_999), seperti) == Decimal(1_200_000_000)
    assert tulis(Decimal(1_300_000_000), seperti) == "1,3 miliar"
    assert [tulis(Decimal(3 * satu), _satu(f"Rp2 {nama}")) for nama, satu in (("ribu", 10**3), ("juta", 10**6))] == [
        "3 ribu",
        "3 juta",
    ]
    assert tulis(Decimal(3 * 10**12), _satu("Rp2 triliun")) == "3 triliun"
    assert tulis(Decimal(1234), _satu("5 orang")) == "1.234"


@pytest.mark.parametrize(
    ("a", "b", "bagian", "harap"),
    [
        (50, 100, 2, True),
        (49, 100, 2, False),
        (-50, -100, 2, True),
        (80, 100, 5, True),
        (79, 100, 5, False),
        (0, 0, 2, True),
    ],
)
def test_values_that_are_near(a: int, b: int, bagian: int, harap: bool) -> None:
    """They differ by no more than a part of the larger."""
    assert mirip(Decimal(a), Decimal(b), bagian) is harap
    assert mirip(Decimal(b), Decimal(a), bagian) is harap


def test_what_a_number_can_be_added_to() -> None:
    """Money, percentages, and what is counted."""
    assert [kelas(satu) for satu in bilangan_kalimat("Rp5.000 untuk 40 persen dari 12 orang")] == ["rp", "%", "#"]


def test_the_claim_that_does_not_hold() -> None:
    """Any reading that holds silences all; else the nearest one speaks, where it is near or one slip away."""
    selip, jauh, benar = (
        _persamaan(f"Jumlah {utuh} orang: 640 orang dan 306 orang") for utuh in ("1.000", "700", "946")
    )
    assert salah_persamaan([jauh, selip]) is selip
    assert salah_persamaan([jauh]) is None
    assert salah_persamaan([jauh], bagian=3) is jauh
    assert salah_persamaan([jauh], bagian=4) is None
    assert salah_persamaan([selip, jauh], bagian=3) is selip
    assert salah_persamaan([selip], [benar]) is None
    assert salah_persamaan([selip, benar]) is None
    assert salah_persamaan([]) is None
