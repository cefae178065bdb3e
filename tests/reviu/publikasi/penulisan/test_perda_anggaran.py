"""Regulations on the budget of one year, and on its change."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

_MURNI = "Peraturan Daerah Nomor 9 Tahun 2020 tentang Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2021"
_UBAH = "Peraturan Daerah Nomor 4 Tahun 2021 tentang Perubahan Anggaran Pendapatan dan Belanja Daerah Tahun 2021"


def _temuan(*sebut: str) -> list[tuple[str, str]]:
    kalimat = [f"Pada bagian ke-{n} dipakai {satu} sebagai dasar." for n, satu in enumerate(sebut)]
    return [(t.tercetak, t.seharusnya) for t in temuan_kalimat("publikasi-dasar-hukum", *kalimat)]


def test_one_budget_with_two_numbers() -> None:
    """Where more places give one number, that is meant; of as many neither is said to be wrong."""
    lain = _UBAH.replace("Nomor 4", "Nomor 40")
    assert _temuan(_UBAH, _UBAH, lain) == [("Nomor 40 Tahun 2021", "Nomor 4 Tahun 2021")]
    assert _temuan(_UBAH, lain) == [("Nomor 40 Tahun 2021", "")]


@pytest.mark.parametrize(
    "lain",
    [
        _UBAH,
        _MURNI.replace("2020", "2019").replace("2021", "2020").replace("Nomor 9", "Nomor 11"),  # the year before
        _MURNI.replace("Peraturan Daerah", "Peraturan Bupati").replace("Nomor 9", "Nomor 62"),
        _MURNI.replace("tentang", "tentang Penjabaran").replace("Nomor 9", "Nomor 62"),
        _UBAH.replace("tentang Perubahan", "tentang Perubahan Kedua atas").replace("Nomor 4", "Nomor 8"),
    ],
)
def test_other_regulations_on_a_budget(lain: str) -> None:
    """The change of a budget, its breakdown, another year and the second change have numbers of their own."""
    assert _temuan(_MURNI, _UBAH, lain) == []


def test_budgets_of_two_regions() -> None:
    """Two regions have a budget each."""
    sebut = [_MURNI.replace("Daerah Nomor", f"Daerah {apa} Nomor", 1) for apa in ("Kota Rawajaya", "Kota Sagara")]
    assert _temuan(sebut[0], sebut[1].replace("Nomor 9", "Nomor 3")) == []
