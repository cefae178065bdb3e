"""Sentences whose numbers follow from each other: right ones give no finding, nearly all slips are named."""

from __future__ import annotations

from pathlib import Path

import pytest
from emas_muat import muat

_HITUNGAN = muat("hitungan")


@pytest.mark.parametrize("berkas", _HITUNGAN.HITUNGAN, ids=lambda berkas: berkas.stem)
def test_hitungan(berkas: Path) -> None:
    """In each kind of claim most slips are named, and nothing is accused that is right."""
    hasil = [_HITUNGAN.ukur_hitungan(berkas, simpanan=simpanan) for simpanan in (False, True)]
    assert [satu.bersih for satu in hasil] == [[], []]
    assert sum(satu.terlacak for satu in hasil) >= 0.8 * sum(satu.ditanam for satu in hasil)
