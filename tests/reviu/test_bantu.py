"""What several rules of the reviewer ask of a value."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.model import Arah, Indikator
from kinerja.reviu.bantu import terbaik


def _indikator(arah: Arah, satuan: str) -> Indikator:
    return Indikator.model_construct(arah=arah, satuan=satuan)


@pytest.mark.parametrize(
    ("arah", "satuan", "nilai", "hasil"),
    [
        (Arah.NAIK, "%", Decimal(100), True),
        (Arah.NAIK, "%", Decimal(99), False),
        (Arah.NAIK, "%", Decimal(0), False),
        (Arah.NAIK, "orang", Decimal(100), False),
        (Arah.TURUN, "%", Decimal(0), True),
        (Arah.TURUN, "kasus", Decimal(0), True),
        (Arah.TURUN, "kasus", Decimal(1), False),
        (Arah.TURUN, "%", Decimal(100), False),
        (Arah.NAIK, "opini", "WTP", True),
        (Arah.NAIK, "opini", "WDP", False),
        (Arah.NAIK, "predikat", "AA", True),
        (Arah.NAIK, "%", None, False),
    ],
)
def test_a_value_that_cannot_get_better(arah: Arah, satuan: str, nilai: Decimal | str | None, hasil: bool) -> None:
    """A hundred percent upwards, nothing downwards, the best grade; a count of anything can always grow."""
    assert terbaik(_indikator(arah, satuan), nilai) is hasil
