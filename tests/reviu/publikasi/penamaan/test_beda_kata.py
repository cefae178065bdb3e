"""Whether two names differ by a word."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.penamaan.beda_kata import berdekatan, selip

_NAMA = "penataan taman kota lama indah"


@pytest.mark.parametrize(
    ("satu", "lain"),
    [
        (_NAMA, "penataan taman hutan lama indah"),  # another word
        (_NAMA, "penataan taman lama indah"),  # without a word
        (_NAMA, "penataan lama indah"),  # without two
        ("tidak adanya taman kota", "tidak adanya kota"),  # a short one without a word
        (_NAMA, "penataan kota taman lama indah"),  # in another order
        ("persentase taman kota rapi", "taman kota rapi"),  # without what is measured
        ("persentase taman kota rapi sekali", "jumlah taman kota rapi sekali"),  # with another measure
    ],
)
def test_near(satu: str, lain: str) -> None:
    """Names that differ by a word in the middle, by one or two that are missing, by their order or measure are near."""
    a, b = tuple(satu.split()), tuple(lain.split())
    assert list(berdekatan([a, b])) == [(a, b)]
    assert list(berdekatan([b, a])) == [(b, a)]


@pytest.mark.parametrize(
    ("satu", "lain"),
    [
        (_NAMA, _NAMA),
        (_NAMA, "pembinaan taman kota lama indah"),  # another thing is done
        (_NAMA, "penataan taman kota lama baru"),  # the last word may be told apart
        (_NAMA, "penataan taman kota lama"),  # cut off
        (_NAMA, "penataan jalan desa lama indah"),  # two other words
        (_NAMA, "penataan indah"),  # three are missing
        ("penataan taman kota lama", "penataan taman hutan lama"),  # short ones
        ("penataan taman kota", "penataan kota"),
        ("penataan taman tahap 1 lama", "penataan taman tahap 2 lama"),
        ("penataan taman non kota lama", "penataan taman kota lama"),
        ("penataan taman kota lama lama indah", _NAMA),  # a word that is written twice
        ("penataan kota taman lama", "penataan taman kota lama"),
        ("rapi taman kota lama", "taman kota lama"),  # the first word is no measure
    ],
)
def test_not_near(satu: str, lain: str) -> None:
    """Names that differ by more, by their ends, by a number or by "non", and short ones name two things."""
    assert list(berdekatan([tuple(satu.split()), tuple(lain.split())])) == []


@pytest.mark.parametrize(
    ("satu", "lain", "sama"),
    [
        ("Penataan Taman Kota", "penataan tamann kota", True),
        ("Penataan Taman Kota", "PenataanTaman Kota", True),
        ("Penataan dan Taman", "Penataan Taman", True),
        ("Penataan Taman", "Penataan Taman di", True),
        ("Penataan Taman Kota", "Penataan Hutan Kota", False),
        ("Penataan Taman Kota", "Penataan Kota", False),
    ],
)
def test_slips(satu: str, lain: str, sama: bool) -> None:
    """Letters, blanks and words that join others are slips; other words are not."""
    assert selip(satu, lain) is sama
    assert selip(lain, satu) is sama
