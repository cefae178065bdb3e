"""Reports of which only what they printed is known."""

from __future__ import annotations

import datetime as dt

import pytest

from kinerja.laporan import laporan_publikasi
from kinerja.model import SumberPublikasi


@pytest.mark.parametrize(("tahun", "tanggal"), [(2023, dt.date(2023, 12, 31)), (None, dt.date(1970, 1, 1))])
def test_the_date_of_a_report(tahun: int | None, tanggal: dt.date) -> None:
    """It is the last day of its year; without a year it is the date that files have which bear none."""
    sumber = SumberPublikasi(berkas="laporan.pdf", sidik="a" * 64, tahun=tahun)
    laporan = laporan_publikasi(sumber, [])
    assert (laporan.tahun, laporan.params.tanggal) == (tahun or 0, tanggal)
