"""The formula of a cell: a dash where an operand is empty or a divisor zero, rounded where a number stands."""

from __future__ import annotations

import pytest

from kinerja.besaran.deret import Jumlah, Rerata
from kinerja.besaran.sel import rumus_sel
from kinerja.besaran.syarat import Banding, Jika
from kinerja.besaran.ungkapan import Bagi, Isi, Persen, Tetap, Ungkapan

A, B, C = Isi("a", "A"), Isi("b", "B"), Isi("c", "C")
SEL = {"a": "A1", "b": "B1", "c": "C1"}
_NOL = Banding(A, Tetap(0), "=")


@pytest.mark.parametrize(
    ("rumus", "bulat", "harap"),
    [
        (A - B, None, "A1-B1"),
        (A - B, 0, "ROUND(A1-B1,0)"),
        (Tetap(100), 2, "100"),
        (A / B, None, 'IF(B1=0,"–",A1/B1)'),
        (A / B + C / A, None, 'IF(B1=0,"–",IF(A1=0,"–",A1/B1+C1/A1))'),
        (A / B + C / B, 1, 'IF(B1=0,"–",ROUND(A1/B1+C1/B1,1))'),
        (Persen(A, B - C), None, 'IF(B1-C1=0,"–",A1/(B1-C1)*100)'),
        (A / 100, None, "A1/100"),
        (Jika(_NOL, Tetap(100), None), 2, 'IF(A1=0,100,"–")'),
        (Jika(_NOL, None, B), 2, 'IF(A1=0,"–",ROUND(B1,2))'),
        (Jika(_NOL, Bagi(C, A), Bagi(B, A)), None, 'IF(A1=0,IF(A1=0,"–",C1/A1),B1/A1)'),
        (Jika(_NOL, Tetap(1), Jika(Banding(B, C, "<"), Bagi(C, A), Bagi(B, A))), None, "IF(A1=0,1,IF(B1<C1,C1/A1,B1/A1))"),
    ],
)  # fmt: skip
def test_guards_and_rounding(rumus: Ungkapan, bulat: int | None, harap: str) -> None:
    """Every divisor is asked once, the first outermost; behind the question for zero it is not asked again."""
    assert rumus_sel(rumus, SEL, bulat=bulat) == harap


def test_cells_that_may_be_empty() -> None:
    """All of them must hold numbers, else there is a dash."""
    assert rumus_sel(A - B, SEL, kosong=["A1", "B1"]) == 'IF(COUNT(A1,B1)<2,"–",A1-B1)'
    assert rumus_sel(A, SEL, kosong=["A1"]) == 'IF(COUNT(A1)<1,"–",A1)'


def test_a_divisor_that_is_a_number_needs_no_guard_unless_it_is_zero() -> None:
    """A cell's place may be taken by the number itself."""
    assert rumus_sel(A / B, {"a": "A1", "b": "20"}) == "A1/20"
    assert rumus_sel(A / B, {"a": "A1", "b": "0"}) == 'IF(0=0,"–",A1/0)'


def test_members_of_a_series_are_not_asked() -> None:
    """They are chosen so that none is zero; a divisor beside the series is asked."""
    sel = {"a": ["D1", "D2"], "b": ["E1", "E2"], "c": "C1"}
    assert rumus_sel(Rerata(A / B, ("a", "b")), sel) == "AVERAGE(D1/E1,D2/E2)"
    assert rumus_sel(Jumlah(A, ("a",)) / C, sel) == 'IF(C1=0,"–",SUM(D1,D2)/C1)'
