"""Letters that lean: an italic made by leaning upright letters is text, a mark across the page is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.pembaca import Bacaan

Baca = Callable[[str], Bacaan]


@pytest.mark.parametrize(
    ("cara", "terbaca"),
    [("skew(ax: -18deg, {})", True), ("skew(ax: 18deg, {})", True), ("rotate(24deg, {})", False), ("box({})", True)],
)
def test_leaning_letters_are_read(baca_typst: Baca, cara: str, terbaca: bool) -> None:
    """The direction of a line says whether it is read, not the slant of its letters."""
    kalimat = cara.format("[Realisasi anggaran mencapai Rp 1.250.000 pada tahun 2023.]")
    tabel = "#table(columns: 2, [Program], [Pagu], [Program A], [1.250.000], [Program B], [2.500.000])"
    bacaan = baca_typst(f"{tabel}\n#v(3cm)\n#{kalimat}\n#v(3cm)\n")
    assert any("1.250.000 pada tahun 2023" in satu.teks for satu in bacaan.kalimat) is terbaca
