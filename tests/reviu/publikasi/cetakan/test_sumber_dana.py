"""Sources of money, by the words that name them."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.sumber_dana import beda_sumber, sebutan_sumber, sumber_dana


@pytest.mark.parametrize(
    ("satu", "lain", "beda"),
    [
        ("Anggaran APBN", "Total APBD", True),
        ("Anggaran APBN dan APBD", "Total APBD", False),
        ("Anggaran APBN", "Total anggaran", False),
        ("Anggaran", "Total APBD", False),
        ("Anggaran", "Total", False),
    ],
)
def test_two_sources(satu: str, lain: str, beda: bool) -> None:
    """Both texts name some, and none of them is in both."""
    assert beda_sumber(satu, lain) is beda


def test_sources_in_their_order() -> None:
    """Each with the place where its name ends; a word that holds one names none."""
    teks = "dana TP, APBD, dan dana alokasi khusus"
    assert [(nama, teks[:akhir]) for nama, akhir in sebutan_sumber(teks)] == [
        ("tugas pembantuan", "dana TP"),
        ("apbd", "dana TP, APBD"),
        ("dak", teks),
    ]
    assert sumber_dana("dakwah dan APBDes") == frozenset()
