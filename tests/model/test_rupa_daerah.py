"""The look of a region: what can be chosen, and what is refused with a way out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kinerja.model import RupaDaerah, Tepi, campur, kontras

WARNA = st.integers(0, 0xFFFFFF).map(lambda nilai: f"#{nilai:06x}")


def test_contrast_is_that_of_wcag() -> None:
    """Black, white, and the grey that just fails."""
    assert (kontras("#000000"), kontras("#ffffff")) == (21, 1)
    assert kontras("#777777") < 4.5 < kontras("#767676")


@given(WARNA)
def test_a_colour_is_taken_or_refused_with_one_that_is(warna: str) -> None:
    """Whatever colour is typed, the sentence names a darker one that is taken in its place."""
    try:
        assert RupaDaerah(warna=warna).warna == warna
        assert kontras(warna) >= 4.5
    except ValidationError as salah:
        (satu,) = salah.errors()
        assert kontras(warna) < 4.5
        assert satu["type"] == "kontras_rendah"
        usul = satu["msg"].rpartition('misalnya "')[2].rstrip('"')
        assert RupaDaerah(warna=usul).warna == usul


def test_the_accent_is_for_large_letters() -> None:
    """It needs 3:1, not 4,5:1; the sentence prints numbers as Indonesian does."""
    assert RupaDaerah(aksen="#b8892b").aksen == "#b8892b"
    with pytest.raises(ValidationError, match="kontrasnya 1,1:1, paling sedikit 3:1"):
        RupaDaerah(aksen="#ffff00")


@pytest.mark.parametrize("warna", ["biru", "#fff", "1b3a5b", "#1b3a5b; x", "url(http://a)", "#1b3a5g", '#1b3a5b"', ""])
def test_a_colour_is_six_digits_and_nothing_else(warna: str) -> None:
    """No word of a stranger gets into a style sheet."""
    with pytest.raises(ValidationError):
        RupaDaerah(warna=warna)


@pytest.mark.parametrize(
    "tepi", [{"kiri": 1.9}, {"atas": 4.6}, {"kiri": 4, "kanan": 3.5}, {"atas": 4, "bawah": 3.5}, {"x": 3}]
)
def test_margins_leave_room_for_the_text(tepi: dict[str, float]) -> None:
    """Each has bounds, and so have two opposite ones."""
    with pytest.raises(ValidationError):
        Tepi(**tepi)
    assert Tepi(kiri=4, kanan=3, atas=4, bawah=3).kiri == 4


@given(WARNA, st.floats(0, 1))
def test_a_tint_is_never_darker_than_its_colour(warna: str, bagian: float) -> None:
    """Mixed with white a colour gets lighter, mixed with black darker."""
    assert kontras(campur(warna, bagian)) <= kontras(warna) <= kontras(campur(warna, bagian, 0))
