"""Fractions in words and the shares that they can stand for."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.reviu.publikasi.cetakan.pecahan_kata import cari_pecahan


@pytest.mark.parametrize(
    ("teks", "dalam", "luar"),
    [
        ("setengah", ("0.49", "0.5", "0.51"), ("0.489", "0.511")),
        ("separuhnya", ("0.5",), ("0.52",)),
        ("dua pertiga", ("0.66", "0.67"), ("0.65", "0.68")),
        ("tiga perempat", ("0.75",), ("0.73", "0.77")),
        ("empat perlima", ("0.8",), ("0.7",)),
        ("sepersepuluh", ("0.1",), ("0.12",)),
        ("lebih dari sepertiga", ("0.34", "1"), ("0.33",)),
        ("di atas seperempat", ("0.25", "1"), ("0.24",)),
        ("kurang dari separuh", ("0", "0.5"), ("0.51",)),
        ("belum mencapai seperlima", ("0", "0.2"), ("0.21",)),
        ("hampir separuh", ("0.38", "0.51"), ("0.379", "0.511")),
        ("sekitar sepertiga", ("0.28", "0.39"), ("0.27", "0.4")),
        ("hampir seluruhnya", ("0.75", "1"), ("0.74",)),
        ("sebagian besar", ("0.5", "1"), ("0.49",)),
        ("sebagian kecil", ("0", "0.5"), ("0.51",)),
    ],
)
def test_shares_that_can_be_meant(teks: str, dalam: tuple[str, ...], luar: tuple[str, ...]) -> None:
    """A bare fraction to one part in a hundred, others as their words say; at a bound it is still meant."""
    satu = next(cari_pecahan(f"adalah {teks} dari unit"))
    assert satu.teks == teks
    assert all(satu.memuat(Decimal(nilai)) for nilai in dalam)
    assert not any(satu.memuat(Decimal(nilai)) for nilai in luar)


def test_what_is_known_roughly_is_met_roughly() -> None:
    """On both sides."""
    satu = next(cari_pecahan("setengah"))
    assert satu.memuat(Decimal("0.44"), Decimal("0.05"))
    assert satu.memuat(Decimal("0.56"), Decimal("0.05"))
    assert not satu.memuat(Decimal("0.43"), Decimal("0.05"))


def test_place_number_and_nearness() -> None:
    """All of a text from left to right; those without a number, or open to one side, are near none."""
    teks = "Sekitar sepertiga, lebih dari separuh, dan sebagian besar"
    semua = [*cari_pecahan(teks)]
    assert [teks[satu.mulai : satu.akhir] for satu in semua] == [
        "Sekitar sepertiga",
        "lebih dari separuh",
        "sebagian besar",
    ]
    assert [(satu.bernilai, satu.dekat) for satu in semua] == [(True, True), (True, False), (False, False)]
    assert [*cari_pecahan("sepertinya tidak")] == []
