"""Roots of words, whatever their prefixes and suffixes."""

from __future__ import annotations

import pytest

from kinerja.reviu.kata import akar_kata


@pytest.mark.parametrize(
    ("kata", "akar"),
    [
        ("menyusun", "usun"),
        ("pembinaan", "berdaya"),
        ("pelatihan", "didik"),
        ("pendampingan", "berdaya"),
        ("didik", "didik"),
        # Four letters must stay behind a prefix, three behind a suffix.
        ("terluas", "luas"),
        ("bertani", "tan"),
        ("periuk", "riuk"),
        ("perak", "perak"),
        ("ikan", "ikan"),
        ("makanan", "makan"),
        ("jalannya", "jal"),
        ("an", None),
        ("dan", None),
        ("jumlah", None),
        ("abc", "abc"),
        ("ab", None),
    ],
)
def test_roots(kata: str, akar: str | None) -> None:
    """A prefix and a suffix go, the longest first; what carries no meaning is left out."""
    semua = akar_kata(kata)
    assert semua == ([] if akar is None else [akar])


def test_order() -> None:
    """Words keep their order."""
    assert akar_kata("Peserta pelatihan dan pedagang") == ["serta", "didik", "dagang"]
