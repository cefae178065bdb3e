"""What a direction says of values, and how years make five."""

from __future__ import annotations

from kinerja.model import ARAH, SIFAT_EVALUASI, Arah, SifatEvaluasi


def test_every_direction_says_which_value_is_better() -> None:
    """Numbers are better higher or lower, grades higher; only a range says itself which value is good."""
    assert {arah: sifat.tanda for arah, sifat in ARAH.items()} == dict(zip(Arah, (1, -1, 0, 1), strict=True))
    assert [arah for arah, sifat in ARAH.items() if sifat.bilangan] == [Arah.NAIK, Arah.TURUN]
    assert [arah for arah, sifat in ARAH.items() if sifat.naik] == [Arah.NAIK]
    assert [arah for arah, sifat in ARAH.items() if sifat.terbalik] == [Arah.TURUN]


def test_the_formula_for_lower_is_better_is_needed_beside_a_range_too() -> None:
    """Above a range the capaian follows the formula that the region has chosen for lower is better."""
    assert [arah for arah, sifat in ARAH.items() if sifat.berumus_turun] == [Arah.TURUN, Arah.RENTANG]


def test_only_cumulative_years_are_added_up() -> None:
    """Shares of five years are added up beside the values, which are not."""
    assert [satu for satu, cara in SIFAT_EVALUASI.items() if cara.berjumlah] == [SifatEvaluasi.KUMULATIF]
    assert [satu for satu, cara in SIFAT_EVALUASI.items() if cara.berbagian] == [SifatEvaluasi.BAGIAN]
