"""The roots of words, roughly."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.akar_kata import akar


@pytest.mark.parametrize(
    ("kata", "harap"),
    [
        ("luas", "luas"),
        ("ikan", "ikan"),
        ("taman", "tam"),
        ("terluas", "luas"),
        ("terbit", "terbit"),
        ("tertua", "tertua"),
        ("pelaku", "pelaku"),
        ("pekerja", "kerja"),
        ("bersama", "sama"),
        ("anggaran", "pagu"),
        ("pendaftaran", "masuk"),
    ],
)
def test_roots(kata: str, harap: str) -> None:
    """What stands before and behind a root is left out of words that are long enough; some stand for others."""
    assert akar(kata) == harap
