"""How each kind of quantity prints in a sentence and in a cell, and what a header adds."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.angka import TANPA_NILAI
from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.ungkapan import Hasil


@pytest.mark.parametrize(
    ("cetakan", "nilai", "kalimat", "sel"),
    [
        (Cetakan.PERSEN, Decimal("12.345"), "12,35\u00a0%", "12,35"),
        (Cetakan.PERSEN, 0, "0,00\u00a0%", "0,00"),
        (Cetakan.RUPIAH, Decimal(1500000), "Rp1.500.000", "1.500.000"),
        (Cetakan.RUPIAH, 0, "Rp0", "0"),
        (Cetakan.CACAH, 1234, "1.234", "1.234"),
        (Cetakan.ANGKA, Decimal("1234.5"), "1.234,50", "1.234,50"),
        (Cetakan.SATUAN, 3, "3,00", "3,00"),
        (Cetakan.APA_ADANYA, Decimal("3.125"), "3,125", "3,125"),
        (Cetakan.APA_ADANYA, 3, "3", "3"),
        (Cetakan.KATA, True, "Efisien", "Efisien"),
        (Cetakan.KATA, False, "Tidak efisien", "Tidak efisien"),
    ],
)
def test_a_value_in_a_sentence_and_in_a_cell(cetakan: Cetakan, nilai: Hasil, kalimat: str, sel: str) -> None:
    """A sentence says the unit, a cell leaves it to the header; two decimals unless the kind says otherwise."""
    assert cetakan.kalimat(nilai) == kalimat
    assert cetakan.sel(nilai) == sel


@pytest.mark.parametrize("cetakan", Cetakan)
def test_nothing_prints_as_a_dash(cetakan: Cetakan) -> None:
    """Whatever it is, without a unit."""
    assert cetakan.kalimat(None) == cetakan.sel(None) == TANPA_NILAI


def test_decimals_are_those_asked_for() -> None:
    """Of a percentage and a number; what prints as it is has its own, money and counts have none."""
    nilai = Decimal("7.1264")
    assert [Cetakan.PERSEN.sel(nilai, 1), Cetakan.ANGKA.sel(nilai, 3), Cetakan.APA_ADANYA.sel(nilai, 1)] == [
        "7,1", "7,126", "7,1264",
    ]  # fmt: skip
    assert Cetakan.PERSEN.kalimat(nilai, 0) == "7\u00a0%"
    assert Cetakan.CACAH.sel(7, 3) == "7"


def test_headers_say_the_unit() -> None:
    """Only percentages and rupiah have one of their own; rupiah and counts are whole."""
    assert {satu: satu.akhiran for satu in Cetakan if satu.akhiran} == {
        Cetakan.PERSEN: " (%)", Cetakan.RUPIAH: " (Rp)",
    }  # fmt: skip
    assert {satu.akhiran for satu in Cetakan} == {" (%)", " (Rp)", ""}
    assert {satu for satu in Cetakan if satu.bulat} == {Cetakan.RUPIAH, Cetakan.CACAH}
