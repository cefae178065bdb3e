"""Each node of an expression by itself: its value, its words, its cell, and what it says of its parts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.besaran.ungkapan import (
    Bagi,
    Hasil,
    Isi,
    Kali,
    Kurang,
    Persen,
    PersenDari,
    Sebut,
    Tambah,
    Tetap,
    Ungkapan,
    bilangan,
    tambah,
)

A, B, C = Isi("a", "A"), Isi("b", "B"), Isi("c", "C")
SEL = {"a": "a", "b": "b", "c": "c"}
#: More digits than the arithmetic of the machine or the default context keeps.
PANJANG = Decimal("1234567890123456789012345678901234567890.25")


def _nilai(rumus: Ungkapan, a: Hasil, b: Hasil = 1, c: Hasil = 1) -> Hasil:
    return rumus.hitung({"a": a, "b": b, "c": c})


@pytest.mark.parametrize(("rumus", "harap"), [(A + B, 9), (A - B, 5), (A * B, 14)])
def test_what_is_whole_stays_whole(rumus: Ungkapan, harap: int) -> None:
    """Two whole numbers give one; with a decimal number on either side the result is decimal."""
    assert _nilai(rumus, 7, 2) == harap
    assert isinstance(_nilai(rumus, 7, 2), int)
    for a, b in ((Decimal(7), 2), (7, Decimal(2)), (Decimal(7), Decimal(2))):
        assert _nilai(rumus, a, b) == harap
        assert isinstance(_nilai(rumus, a, b), Decimal)


def test_sums_and_products_keep_every_digit() -> None:
    """42 digits, more than the context that decimals have by default."""
    assert tambah(PANJANG, 1) == _nilai(A + B, PANJANG, 1) == Decimal("1234567890123456789012345678901234567891.25")
    assert _nilai(A - B, PANJANG, 1) == Decimal("1234567890123456789012345678901234567889.25")
    assert _nilai(A * B, PANJANG, 4) == Decimal("4938271560493827156049382715604938271561.00")
    assert _nilai(PersenDari(A), PANJANG) == Decimal("123456789012345678901234567890123456789025.00")


@pytest.mark.parametrize("rumus", [A + B, A - B, A * B, A / B, Persen(A, B), Bagi(A, B, rapat=True)])
def test_nothing_and_a_verdict_are_no_operands(rumus: Ungkapan) -> None:
    """One missing operand, or a verdict in place of a number, leaves no value."""
    assert [_nilai(rumus, *isi) for isi in ((None, 1), (1, None), (True, 1), (1, True))] == [None] * 4
    assert (bilangan(True), bilangan(False), bilangan(None), bilangan(0)) == (None, None, None, 0)
    assert _nilai(rumus, 1, 1) is not None
    assert _nilai(PersenDari(A), None) is None


def test_a_zero_divisor_gives_nothing_a_zero_above_gives_zero() -> None:
    """Of both quotients."""
    assert (_nilai(A / B, 1, 0), _nilai(Persen(A, B), 1, 0)) == (None, None)
    assert (_nilai(A / B, 0, 4), _nilai(Persen(A, B), 0, 4)) == (0, 0)
    assert (_nilai(A / B, 3, 4), _nilai(Persen(A, B), 3, 4)) == (Decimal("0.75"), 75)
    assert _nilai(PersenDari(A / B), 3, 4) == 75


def test_numbers_beside_an_expression_become_parts_of_it() -> None:
    """On either side of a sign; a number of the formula is itself whatever the operands are."""
    assert (_nilai(A + 2, 5), _nilai(A - 2, 5), _nilai(2 - A, 5), _nilai(A * 2, 5), _nilai(2 * A, 5)) == (
        7,
        3,
        -3,
        10,
        10,
    )
    assert _nilai(A / 2, 5) == Decimal("2.5")
    assert (Kurang(Tetap(2), A), Kali(Tetap(2), A), Kali(A, Tetap(2))) == (2 - A, 2 * A, A * 2)


@pytest.mark.parametrize(
    ("rumus", "teks", "excel"),
    [
        (A + B, "A + B", "a+b"),
        (A + Tambah(B, C), "A + (B + C)", "a+b+c"),
        (Kali(A, B + C), "A × (B + C)", "a*(b+c)"),
        (Kali(Kali(A, B), C), "(A × B) × C", "a*b*c"),
        (Kali(A, Kali(B, C)), "A × (B × C)", "a*(b*c)"),
        (A - B + C, "A − B + C", "a-b+c"),
        (Bagi(A - B, C), "(A − B) / C", "(a-b)/c"),
        (Bagi(A, B - C), "A / (B − C)", "a/(b-c)"),
        (Bagi(Kali(A, B), C), "(A × B) / C", "a*b/c"),
        (Bagi(A, B, rapat=True), "A/B", "a/b"),
        (Bagi(Bagi(A, B, rapat=True), C), "(A/B) / C", "(a/b)/c"),
        (Bagi(Bagi(A, B), C), "(A / B) / C", "a/b/c"),
        (Persen(A, B), "A / B × 100 %", "a/b*100"),
        (Persen(A - B, C), "(A − B) / C × 100 %", "(a-b)/c*100"),
        (PersenDari(A), "A × 100 %", "a*100"),
        (PersenDari(1 - A), "(1 − A) × 100 %", "(1-a)*100"),
        (PersenDari(A / B), "(A / B) × 100 %", "a/b*100"),
        (Sebut("E", A - B), "E", "a-b"),
        (Tetap(-20), "−20", "-20"),
        (Tetap(Decimal("2.50")), "2,50", "2.50"),
        (Tetap(Decimal("1E+2")), "1E+2", "100"),
        (Tetap(20, "20 %"), "20 %", "20"),
    ],
)  # fmt: skip
def test_words_and_cells(rumus: Ungkapan, teks: str, excel: str) -> None:
    """Brackets stand where a reader or Excel would otherwise compute something else."""
    assert rumus.teks() == teks
    assert rumus.excel(SEL) == excel


def test_operands_may_be_called_otherwise() -> None:
    """A formula of one report names what it counts; what is not renamed keeps its name."""
    assert (A / B).teks({"a": "Koperasi sehat"}) == "Koperasi sehat / B"
    assert Persen(A, B - C).teks({"c": "x"}) == "A / (B − x) × 100 %"
    assert PersenDari(A - B).teks({"a": "x"}) == "(x − B) × 100 %"


def test_a_letter_stands_for_its_part() -> None:
    """Its value is that of the part."""
    assert _nilai(Sebut("E", A - B), 5, 2) == 3


def test_parts_operands_and_divisors() -> None:
    """Each once, in the order of first use; a number of the formula is no divisor that may be zero."""
    rumus = Persen(A - B, C) + Bagi(B, C) + A / 100 + Sebut("E", Bagi(C, A))
    assert rumus.operand() == ("a", "b", "c")
    assert rumus.penyebut() == (C, A)
    assert (A - B).anak() == (A, B)
    assert A.anak() == ()
    assert [*(A - B).jelajah()] == [A - B, A, B]


def test_other_operands_in_the_same_formula() -> None:
    """Where nothing is exchanged the formula is the same."""
    rumus = Persen(A - B, C)
    assert rumus.ganti({"a": C, "c": Tetap(5)}) == Persen(C - B, Tetap(5))
    assert rumus.ganti({}) == rumus
    assert Tetap(3).ganti({"a": B}) == Tetap(3)
    assert Bagi(A, B, rapat=True).ganti({"b": C}) == Bagi(A, C, rapat=True)


def test_a_series_is_no_single_operand() -> None:
    """Neither its values nor its cells."""
    with pytest.raises(TypeError, match="a adalah deret"):
        A.hitung({"a": [Decimal(1)]})
    with pytest.raises(TypeError, match="a adalah deret"):
        A.excel({"a": ["D1"]})
    assert (A.hitung({"a": None}), A.hitung({"a": True}), A.hitung({"a": 0})) == (None, True, 0)


def test_a_node_says_itself_what_it_computes() -> None:
    """One that lacks its value, its words or its cell cannot be made."""
    with pytest.raises(TypeError, match="abstract"):
        type("Kosong", (Ungkapan,), {})()
