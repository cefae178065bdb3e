"""Regulations on plans that ended before the year of the report."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

_RPJMD = "Peraturan Daerah Nomor 4 Tahun 2012 tentang Rencana Pembangunan Jangka Menengah Daerah Kabupaten Rawajaya Tahun 2012-2017;"
_RKPD = "Peraturan Bupati Nomor 31 Tahun 2018 tentang Rencana Kerja Pemerintah Daerah Tahun 2019;"


def _temuan(*kalimat: str) -> list[str]:
    temuan = [t for t in temuan_kalimat("publikasi-dasar-hukum", *kalimat) if "tersalin" in t.pesan]
    assert all(f"{'RPJMD' if '-' in t.tercetak else 'RKPD'} {t.tercetak}" in t.pesan for t in temuan)
    return [t.tercetak for t in temuan]


def test_a_plan_that_ended() -> None:
    """The medium-term plan and the yearly plan of earlier years are no basis of the report, but for a range that holds the year."""
    assert _temuan(_RPJMD, _RKPD) == ["2012-2017", "2019"]
    assert (
        _temuan(_RPJMD.replace("2012-2017", "2019 sampai dengan 2024"), _RKPD.replace("Tahun 2019", "Tahun 2023")) == []
    )


def test_the_plan_of_the_year_beside_it() -> None:
    """Where a regulation sets the plan of the year too, the earlier one is told for the history; each plan for itself."""
    kini = _RPJMD.replace("2012", "2018").replace("2017", "2023")
    assert _temuan(_RPJMD, kini, _RKPD) == ["2019"]


@pytest.mark.parametrize(
    "lain",
    [
        _RPJMD.replace("Daerah Kabupaten Rawajaya", "Nasional"),
        _RPJMD.replace("Menengah", "Panjang"),
        _RPJMD.replace("Peraturan Daerah", "Evaluasi atas Peraturan Daerah"),
        _RPJMD.replace("Peraturan Daerah Nomor 4 Tahun 2012 tentang ", ""),
    ],
)
def test_other_plans(lain: str) -> None:
    """The national plan is another one, the long-term plan runs on; what is evaluated has ended, and a plan alone is no basis."""
    assert _temuan(lain) == []
