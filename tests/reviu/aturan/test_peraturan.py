"""The legal basis: from which year on a repealed regulation is none."""

from __future__ import annotations

from typing import Any

import pytest

from kinerja.model import muat_dicabut
from kinerja.reviu.isian import peraturan

_LAMA = ("uu", 32, 2004)


@pytest.mark.parametrize(("sejak", "harap"), [(2023, 1), (2024, 1), (2025, 0)])
def test_the_year_from_which_it_is_none(
    sejak: int, harap: int, isi: Any, temukan: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The report of that year names the successor, that of the year before does not have to."""
    daftar = {_LAMA: muat_dicabut()[_LAMA].model_copy(update={"sejak": sejak})}
    monkeypatch.setattr(peraturan, "muat_dicabut", lambda: daftar)
    isi.tambah("dasar_hukum", "Undang-Undang Nomor 32 Tahun 2004")
    assert len(temukan("dasar-hukum-dicabut", isi)) == harap


def test_each_basis_is_looked_at(isi: Any, temukan: Any) -> None:
    """What is no regulation, or one that holds, hides none after it."""
    for uraian in ("Rencana kerja dinas", "Undang-Undang Nomor 23 Tahun 2014", "Undang-Undang Nomor 5 Tahun 2014"):
        isi.tambah("dasar_hukum", uraian)
    assert [d.tempat for d in temukan("dasar-hukum-dicabut", isi)] == ["data.xlsx, dasar_hukum!A6"]
