"""Words that say which way something went."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.arah_kata import sebut_arah


@pytest.mark.parametrize(
    "kata",
    [
        "naik",
        " meningkat",
        "Kenaikannya",
        "lebih tinggi",
        "lebih  banyak",
        "lebih lama",
        "di atas",
        "melampaui",
        "melebihi",
    ],
)
def test_lebih(kata: str) -> None:
    """More, longer and above are up."""
    assert sebut_arah(kata) == 1


@pytest.mark.parametrize(
    "kata",
    ["turun", "Menurun", "penurunannya", "lebih rendah", "lebih sedikit", "lebih cepat", "di bawah", "belum mencapai"],
)
def test_kurang(kata: str) -> None:
    """Less, faster and below are down."""
    assert sebut_arah(kata) == -1
