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


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        # the part divided by the rest, and a slip of the right share
        (
            "Telah diperbaiki 18,40 km atau 46,58%, sehingga tersisa 39,50 km.",
            "57,90 (18,40 dan sisanya 39,50) adalah 31,78",
        ),
        ("Telah diperbaiki 30 km atau 57,00%, sehingga tersisa 10 km.", "40 (30 dan sisanya 10) adalah 75,00"),
        ("Telah diperbaiki 30 km (57,00%) dan sisanya 10 km.", "40 (30 dan sisanya 10) adalah 75,00"),
        # right, cut by its last digit, far from both
        ("Telah diperbaiki 20 km atau 66,67%, sehingga tersisa 10 km.", ""),
        ("Telah diperbaiki 20 km atau 66,66%, sehingga tersisa 10 km.", ""),
        ("Telah diperbaiki 20 km atau 66,65%, sehingga tersisa 10 km.", "30 (20 dan sisanya 10) adalah 66,67"),
        ("Telah diperbaiki 30 km atau 12,00%, sehingga tersisa 10 km.", ""),
        # of something that is named, in front or behind; no rest, nothing left, another unit, none
        ("Dari 30 km atau 57,00%, tersisa 10 km.", ""),
        ("Telah diperbaiki 30 km (57,00%) terhadap rencana, sehingga tersisa 10 km.", ""),
        ("Telah diperbaiki 30 km atau 57,00%, dan dibangun 10 km.", ""),
        ("Telah diperbaiki 30 km atau 57,00%, sehingga tersisa 0 km.", ""),
        ("Telah diperbaiki 30 km atau 57,00%, sehingga tersisa 10 unit.", ""),
        ("Telah diperbaiki 30 atau 57,00%, sehingga tersisa 10.", ""),
        ("Telah diperbaiki 30 km, naik 57,00%, sehingga tersisa 10 km.", ""),
        ("Telah diperbaiki 30 km, sehingga tersisa 10 km atau 57,00%.", ""),
    ],
)
def test_part_and_rest(teks: str, harap: str) -> None:
    """The share of a part beside its rest is of both together."""
    assert _salah(teks).partition(" persen, tetapi")[0].partition(" dari ")[2] == harap


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("Terdapat 40 aduan dan sebanyak 30 aduan dituntaskan, sehingga realisasi indikator adalah 57,00%.", "75,00"),
        # a slip of the count, of which the percentage is right
        ("Terdapat 152 aduan dan sebanyak 143 aduan dituntaskan, sehingga realisasi indikator adalah 88,16%.", "94,08"),
        ("Terdapat 152 aduan dan sebanyak 143 aduan dituntaskan, sehingga realisasi indikator adalah 88,50%.", ""),
        # right to the last digit, or beside a percentage that is right
        ("Terdapat 30 aduan dan sebanyak 20 aduan dituntaskan, sehingga realisasi indikator adalah 66,66%.", ""),
        ("Terdapat 30 aduan dan sebanyak 20 aduan dituntaskan, sehingga realisasi indikator adalah 66,65%.", "66,67"),
        (
            "Terdapat 40 aduan dan sebanyak 30 aduan dituntaskan, sehingga realisasi indikator adalah 57,00% atau 75,00%.",
            "",
        ),
        # all of them, none of them, what was planned, no conclusion
        ("Terdapat 40 aduan dan sebanyak 40 aduan dituntaskan, sehingga realisasi indikator adalah 10,00%.", ""),
        ("Terdapat 40 aduan dan sebanyak 0 aduan dituntaskan, sehingga realisasi indikator adalah 1,00%.", ""),
        ("Terdapat 40 aduan dan sebanyak 1 aduan dituntaskan, sehingga realisasi indikator adalah 2,60%.", "2,50"),
        ("Ditargetkan 40 aduan dan sebanyak 30 aduan dituntaskan, sehingga realisasi indikator adalah 57,00%.", ""),
        ("Terdapat 40 aduan dan sebanyak 30 aduan dituntaskan dengan nilai 57,00%.", ""),
    ],
)
def test_one_of_the_other(teks: str, harap: str) -> None:
    """What follows from two counts is the second in per cent of the first, where one slip parts them."""
    assert _salah(teks).partition(" adalah ")[2].partition(" persen")[0] == harap
