"""Whatever cannot be read is a fault with its place, in any column, and no rule stumbles over it."""

from __future__ import annotations

from typing import Any

import pytest

from kinerja.model import LEMBAR


@pytest.mark.parametrize("lembar", LEMBAR)
def test_any_column_may_be_unreadable(buku: Any, lembar: str) -> None:
    """Every third cell of a column is spoilt, one column after the other; the checks go on."""
    if lembar not in buku.lembar:
        pytest.skip("the example has no such sheet")
    baris = buku.lembar[lembar]
    for kolom, judul in enumerate(baris[1]):
        if not judul:
            continue
        asli = [[*satu] for satu in baris]
        for nomor in range(2, len(baris), 3):
            baris[nomor][kolom] = "x?"
        assert all(str(satu) for satu in buku.galat())
        baris[:] = asli
