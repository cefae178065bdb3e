"""The benchmark does the work that it compares with: it would go unnoticed otherwise that it no longer can."""

from __future__ import annotations

from pathlib import Path

import pytest
from murni import kerja_murni

from kinerja.mesin import serentak

AKAR = Path(__file__).resolve().parents[2]


def _kerja(folder: Path) -> dict[str, float]:
    return kerja_murni(folder).cpu


@pytest.mark.render
def test_pure_work_is_the_work_of_a_report() -> None:
    """All cells of all notebooks run on a real report, and all that is written of it is written."""
    (cpu,) = serentak(_kerja, [(AKAR / "params" / "kota-semarang" / "diskopum" / "2023",)], 1)
    assert list(cpu) == ["membaca", "sel notebook", "HTML", "PDF", "reviu", "Excel"]
