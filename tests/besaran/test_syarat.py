"""Formulas that decide: what is compared, what follows where something is missing, and how they stand in words and cells."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import pytest

from kinerja.besaran.syarat import Banding, Dan, Jepit, Jika
from kinerja.besaran.ungkapan import Isi, Tetap

A, B = Isi("a", "A"), Isi("b", "B")
SEL = {"a": "D7", "b": "E7"}


@pytest.mark.parametrize(
    ("tanda", "harap"),
    [
        ("<", (True, False, False)),
        (">", (False, False, True)),
        (">=", (False, True, True)),
        ("=", (False, True, False)),
    ],
)
def test_a_comparison_of_less_equal_and_more(
    tanda: Literal["<", ">", ">=", "="], harap: tuple[bool, bool, bool]
) -> None:
    """Equal values are at least each other, and neither less nor more."""
    satu = Banding(A, B, tanda)
    assert tuple(satu.hitung({"a": a, "b": Decimal(2)}) for a in (1, 2, 3)) == harap
    assert satu.excel(SEL) == f"D7{tanda}E7"


def test_a_comparison_with_nothing_says_nothing() -> None:
    """A missing side, or a verdict in its place."""
    satu = Banding(A, B, "<")
    assert [satu.hitung({"a": a, "b": b}) for a, b in ((None, 1), (1, None), (True, 2), (1, True))] == [None] * 4
    assert satu.hitung({"a": 0, "b": 1}) is True


def test_words_of_a_comparison() -> None:
    """At least has its sign; operands may be renamed."""
    assert Banding(A, B, ">=").teks() == "A ≥ B"
    assert Banding(A, B, "<").teks({"b": "batas"}) == "A < batas"


@pytest.mark.parametrize(
    ("a", "b", "harap"),
    [(1, True, True), (1, False, False), (9, True, False), (9, False, False), (None, True, None), (1, None, None), (None, False, None)],
)  # fmt: skip
def test_both_of_two_verdicts(a: int | None, b: bool | None, harap: bool | None) -> None:
    """Both must hold; one that is not known leaves the verdict open."""
    rumus = Dan(Banding(A, Tetap(5), "<"), B)
    assert rumus.hitung({"a": a, "b": b}) is harap
    assert rumus.teks() == "A < 5 dan B"
    assert rumus.excel(SEL) == "AND(D7<5,E7)"


def test_one_of_two_values() -> None:
    """By the comparison; a side that is None gives nothing, as does an open comparison."""
    rumus = Jika(Banding(A, Tetap(0), "="), Tetap(100), B)
    assert [rumus.hitung({"a": a, "b": 7}) for a in (0, 1, None)] == [100, 7, None]
    tanpa = Jika(Banding(A, Tetap(0), "="), None, B)
    assert [tanpa.hitung({"a": a, "b": 7}) for a in (0, 1)] == [None, 7]
    assert Jika(Banding(A, Tetap(0), "="), B, None).hitung({"a": 1, "b": 7}) is None


def test_words_of_a_choice_are_those_of_the_general_case() -> None:
    """The other side where there is one."""
    syarat = Banding(A, Tetap(0), "=")
    assert Jika(syarat, Tetap(100), B).teks({"b": "x"}) == "x"
    assert Jika(syarat, Tetap(100), None).teks() == "100"
    assert Jika(syarat, None, None).teks() == ""
    with pytest.raises(TypeError, match="rumus_sel"):
        Jika(syarat, B, B).excel(SEL)


@pytest.mark.parametrize(
    ("bawah", "atas", "nilai", "teks", "excel"),
    [
        (-20, 20, (-20, 7, 20), "A dan dibatasi −20 sampai 20", "MIN(MAX(D7,-20),20)"),
        (0, None, (0, 7, 30), "A dan dibatasi 0", "MAX(D7,0)"),
        (None, 20, (-30, 7, 20), "A dan dibatasi paling tinggi 20", "MIN(D7,20)"),
    ],
)
def test_a_value_between_bounds(
    bawah: int | None, atas: int | None, nilai: tuple[int, ...], teks: str, excel: str
) -> None:
    """What is beyond a bound becomes it; an open side bounds nothing; nothing stays nothing."""
    rumus = Jepit(A, None if bawah is None else Tetap(bawah), None if atas is None else Tetap(atas))
    assert tuple(rumus.hitung({"a": satu}) for satu in (-30, 7, 30)) == nilai
    assert rumus.hitung({"a": None}) is None
    assert (rumus.teks(), rumus.excel(SEL)) == (teks, excel)
    assert rumus.teks({"a": "x"}).startswith("x dan ")


def test_what_a_decision_is_made_of() -> None:
    """Bounds, sides and comparisons are parts of it, and it binds weaker than a sum."""
    rumus = Jika(Banding(A, Tetap(0), "="), None, Jepit(B, None, Tetap(5)))
    assert rumus.operand() == ("a", "b")
    assert (Banding(A, B, "<").tingkat, Dan(A, B).tingkat) == (1, 1)
