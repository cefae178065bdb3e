"""Formulas over a series: each member by itself, the mean and the sum of those that have a value."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.besaran.deret import Jumlah, Rerata
from kinerja.besaran.ungkapan import Bagi, Isi

A, B, C = Isi("a", "A"), Isi("b", "B"), Isi("c", "C")


def test_members_are_computed_one_by_one() -> None:
    """Operands that are no series are the same for all; a member without value is left out of mean and sum."""
    isi = {"a": [6, 9, None, 5], "b": [2, 3, 1, 0], "c": Decimal(10)}
    assert Jumlah(Bagi(A, B) + C, ("a", "b")).hitung(isi) == 26
    assert Rerata(Bagi(A, B) + C, ("a", "b")).hitung(isi) == 13


def test_a_sum_of_whole_numbers_is_whole() -> None:
    """With a decimal one it is decimal; of nothing it is zero, and the mean of nothing is missing."""
    jumlah, rerata = Jumlah(A, ("a",)), Rerata(A, ("a",))
    assert isinstance(jumlah.hitung({"a": [1, None, 2]}), int)
    assert jumlah.hitung({"a": [1, Decimal("0.5")]}) == Decimal("1.5")
    assert (jumlah.hitung({"a": [None]}), rerata.hitung({"a": [None]})) == (0, None)
    assert rerata.hitung({"a": [0, 5]}) == Decimal("2.5")


def test_series_of_one_formula_are_equally_long() -> None:
    """Else a member would count with the operand of another, or not at all; in cells too."""
    for satu in (Jumlah(A - B, ("a", "b")), Rerata(A - B, ("a", "b"))):
        with pytest.raises(ValueError, match="shorter"):
            satu.hitung({"a": [1, 2], "b": [1]})
        with pytest.raises(ValueError, match="shorter"):
            satu.excel({"a": ["D1", "D2"], "b": ["E1"]})


@pytest.mark.parametrize("nilai", [None, 3, True, Decimal(3)])
def test_a_single_value_is_no_series(nilai: Decimal | int | None) -> None:
    """It is refused, not taken for one member."""
    with pytest.raises(TypeError, match="yang diharapkan adalah deret"):
        Jumlah(A, ("a",)).hitung({"a": nilai})


def test_words_and_cells() -> None:
    """Cells of all members stand in the function; a sum of no cell is zero."""
    sel = {"a": ["D1", "D2"], "b": ["E1", "E2"], "c": "F1"}
    assert Rerata(A - B + C, ("a", "b")).excel(sel) == "AVERAGE(D1-E1+F1,D2-E2+F1)"
    assert Jumlah(A, ("a",)).excel(sel) == "SUM(D1,D2)"
    assert Jumlah(A, ("a",)).excel({"a": []}) == "0"
    assert Rerata(A, ("a",)).teks({"a": "nilai"}) == "rata-rata dari nilai"
    assert Jumlah(A, ("a",)).teks({"a": "pagu"}) == "jumlah pagu"
