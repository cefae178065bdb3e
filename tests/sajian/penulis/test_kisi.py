"""Widths of columns in the PDF."""

from __future__ import annotations

import pytest

from kinerja.sajian.blok import Kolom, Sel, Tabel
from kinerja.sajian.penulis.kisi import lebar_kolom
from kinerja.sajian.penulis.letak import LEBAR_TEKS
from kinerja.sajian.penulis.lipat import lebar_angka


def _tabel(*isi: str, bobot: tuple[float, ...] = (6.0, 1.0, 1.0)) -> Tabel:
    return Tabel(tuple(Kolom(satu) for satu in bobot), (), (tuple(Sel(teks) for teks in isi),))


def test_weights_share_the_width() -> None:
    """Where everything fits, only the weights count."""
    lebar = lebar_kolom(_tabel("Nama", "76,50\u00a0%", "1.000"), 8.5)
    assert lebar == pytest.approx([LEBAR_TEKS[False] * bobot / 8 for bobot in (6, 1, 1)])


def test_a_column_of_large_amounts_takes_width_from_words() -> None:
    """An amount of rupiah never breaks, so its column grows and the width of the table stays."""
    lebar = lebar_kolom(_tabel("Nama panjang", "Rp31.826.684.236.000", "1.612.500.000"), 10)
    assert lebar[1] > lebar_angka("Rp31.826.684.236.000", 10) + 8
    assert lebar[2] > lebar_angka("1.612.500.000", 10) + 8
    assert sum(lebar) == pytest.approx(LEBAR_TEKS[False])


def test_words_ask_for_nothing() -> None:
    """A long word folds; the columns stay as declared."""
    assert lebar_kolom(_tabel("a", "pertanggungjawaban", "b"), 10) == lebar_kolom(_tabel("a", "b", "c"), 10)


def test_more_numbers_than_width_share_what_there_is() -> None:
    """When not even all columns together have the room, the table is still not wider than the page."""
    besar = "999.999.999.999.999.999.999"
    lebar = lebar_kolom(_tabel(*[besar] * 8, bobot=(1.0,) * 8), 10)
    assert sum(lebar) == pytest.approx(LEBAR_TEKS[False])
    assert min(lebar) > 0


def test_a_range_may_break_behind_its_dash() -> None:
    """The two bounds count each for itself; the unit belongs to its number."""
    assert lebar_angka("5,40–6,20\u00a0%", 10) == lebar_angka("6,20\u00a0%", 10) > lebar_angka("5,40", 10)
