"""By what a row is known, and when two cells say the same."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.masukan.isi_lembar import SelCacat
from kinerja.masukan.kunci import bersih, kunci_baris, kunci_isi, lipat, padan, sama_nilai
from kinerja.model import LEMBAR, Arah


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        (None, ""),
        (SelCacat("#REF!"), ""),
        (True, "ya"),
        (False, "tidak"),
        (Arah.NAIK, "naik"),
        (2.0, "2"),
        (2.5, "2.5"),
        (Decimal("3.00"), "3"),
        (float("inf"), "inf"),
        (float("nan"), "nan"),
        (7, "7"),
        ("  Pagu   Murni ", "Pagu Murni"),
        ("\u200bPagu\xa0\u00ad  Murni\n", "Pagu Murni"),
        ("satu\ndua\ttiga", "satu dua tiga"),
        ("e\u0301", "\u00e9"),
    ],
)
def test_a_cell_as_one_line(nilai: object, teks: str) -> None:
    """Without invisible characters, blanks folded, whole numbers without decimals."""
    assert bersih(nilai) == teks


def test_texts_are_folded_to_letters_and_digits() -> None:
    """Case and signs do not count."""
    assert lipat("Sub-Kegiatan  (Rp.)") == "sub kegiatan rp"
    assert lipat(2.0) == "2"


@pytest.mark.parametrize(
    ("satu", "lain", "sama"),
    [
        ("2.17.01.2.01.01", "2.17.01.2.01.0001", True),
        ("2.17.01.2.01.01", "2.17.01.2.01.0011", False),
        ("2.17.01", "2.17.1", False),
        ("2.17.01.2.01.01.1", "2.17.01.2.01.0001.1", False),
    ],
)
def test_sub_kegiatan_of_two_and_of_four_digits(satu: str, lain: str, sama: bool) -> None:
    """Only the last part of a whole code is filled up."""
    assert (padan(satu) == padan(lain)) is sama


def test_what_tells_rows_apart() -> None:
    """The key that a sheet declares, else the columns that are listed for it, else its first one."""
    assert kunci_baris(LEMBAR["target"]) == LEMBAR["target"].kunci
    tanpa = [spek for spek in LEMBAR.values() if not spek.kunci]
    assert tanpa
    assert kunci_baris(LEMBAR["isu_strategis"]) == ("isu", "permasalahan")
    lain = [spek for spek in tanpa if len(kunci_baris(spek)) == 1]
    assert all(kunci_baris(spek) == spek.nama_kolom()[:1] for spek in lain)


def test_keys_are_folded_codes_are_not() -> None:
    """A code of the budget in either spelling, other codes sign by sign, names by their words; what is missing is empty."""
    isi = {"kode": "2.17.01.2.01.01", "indikator": "S1.1", "nama": "Pasar-Sehat", "induk": "P1.1"}
    assert kunci_isi(isi, ("kode", "indikator", "nama", "induk", "unit")) == (
        "2.17.01.2.01.0001", "S1.1", "pasar sehat", "p1 1", "",
    )  # fmt: skip
    assert kunci_isi({"kode": "S-1"}, ("kode",)) == ("S-1",)


@pytest.mark.parametrize(
    ("kini", "baru", "sama"),
    [
        (76.5, Decimal("76.50"), True),
        ("76,5", Decimal("76.5"), True),
        (76.5, 76.6, False),
        ("Ya", "ya", True),
        (" a  b", "A b", True),
        ("a", "b", False),
        (SelCacat(), "", False),
        (SelCacat("#REF!"), SelCacat("#REF!"), False),
        (None, "", True),
        (5, "lima", False),
    ],
)
def test_two_cells_that_say_the_same(kini: object, baru: object, sama: bool) -> None:
    """Numbers by value, texts by their words; a broken formula says nothing."""
    assert sama_nilai(kini, baru) is sama
