"""Shares of a whole that a sentence does not print."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.hitungan.pangsa_sisa import salah_pangsa_sisa


def _salah(teks: str) -> str:
    return salah_pangsa_sisa(teks, bilangan_kalimat(teks))


@pytest.mark.parametrize(
    ("pola", "benar", "salah"),
    [
        # of both together: 18,40 / 57,90, not 18,40 / 39,50
        ("Telah diperbaiki 18,40 km atau {}, sehingga tersisa 39,50 km.", "31,78%", "46,58%"),
        ("Telah diperbaiki 18,40 km ({}) dan sisanya 39,50 km.", "31,78%", "31,87%"),
        (
            "Terdapat 152 aduan dan sebanyak {} aduan dituntaskan, sehingga realisasi indikator adalah 88,16%.",
            "134",
            "143",
        ),
    ],
)
def test_pangsa(pola: str, benar: str, salah: str) -> None:
    """The whole is a part and what is left of it, or what a part is said to be among."""
    assert _salah(pola.format(benar)) == ""
    assert "persen, tetapi tertulis" in _salah(pola.format(salah))


@pytest.mark.parametrize(
    "teks",
    [
        "Telah diperbaiki 18,40 km atau 92,00% dari target, sehingga tersisa 39,50 km.",
        "Telah diperbaiki 18,40 km atau 61,33%, sehingga tersisa 39,50 km.",
        "Terdapat 152 aduan dan sebanyak 12 aduan dituntaskan, sehingga realisasi indikator adalah 88,16%.",
    ],
)
def test_pangsa_lain(teks: str) -> None:
    """What is of something else, or far from both readings, is left alone."""
    assert _salah(teks) == ""
