"""Rows of known height are as high as the compiler makes them; what is not certain is left to it."""

from __future__ import annotations

from math import inf

import pytest

from kinerja.sajian.penulis.baris_tetap import Rentang, tetapkan
from kinerja.sajian.penulis.garis_pasti import batas_garis


@pytest.mark.parametrize(
    ("teks", "harap"),
    [("1.500", (1, 1)), ("satu\ndua", (2, 2)), ("é", (1, inf)), ("penyelenggaraan", (1, inf))],
)
def test_only_what_its_letters_tell_for_certain_has_a_number_of_lines(teks: str, harap: tuple[float, float]) -> None:
    """Forced breaks count; letters of other fonts and words that are folded tell nothing."""
    assert batas_garis(teks, 50, 50, 10) == harap


def test_a_wider_column_may_take_fewer_lines() -> None:
    """A form is laid out wider and made smaller."""
    assert batas_garis("satu dua tiga empat", 45, 100, 10) == (1, 2)


def test_no_row_of_known_height_stands_behind_an_unknown_one_that_shares_a_cell() -> None:
    """The compiler would make the unknown row higher, not the last one; a row that may part is left to it, too."""
    assert tetapkan([(6.58, 18.16), (6.58, 6.58)], [Rentang(0, 2, 6.58)], 3.5) == [None, None]
    assert tetapkan([(6.58, 6.58), (6.58, 6.58)], [Rentang(0, 2, 6.58)], 3.5) == [6.58, 6.58]
    assert tetapkan([(120.0, 120.0)], [], 3.5) == [None]
