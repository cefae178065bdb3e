"""Records of results: what they hold and what follows from it."""

from __future__ import annotations

from decimal import Decimal

from kinerja.hitung.rekaman import AnggaranTahun


def test_the_share_of_a_year_comes_from_its_amounts() -> None:
    """Where both amounts are known the typed percentage is not asked."""
    assert AnggaranTahun(2022, 2_000_000, 1_500_000).persen == 75
    assert AnggaranTahun(2022, 2_000_000, 1_500_000, Decimal("91.25")).persen == 75


def test_the_typed_share_counts_where_an_amount_is_not_known() -> None:
    """Old reports may say the percentage alone."""
    assert AnggaranTahun(2022, None, None, Decimal("91.25")).persen == Decimal("91.25")
    assert AnggaranTahun(2022, 2_000_000, None, Decimal("91.25")).persen == Decimal("91.25")
    assert AnggaranTahun(2022, None, None).persen is None
