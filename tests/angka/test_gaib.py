"""Characters that nobody sees: what is named as invisible, and what is left when it is dropped."""

from __future__ import annotations

import pytest

from kinerja.angka import gaib, tanpa_gaib


@pytest.mark.parametrize(
    ("teks", "tanda", "bersih"),
    [
        ("S1.1", (), "S1.1"),
        ("", (), ""),
        ("S1.\u200b1", ("\u200b",), "S1.1"),
        ("\ufeffS1.1\u200b\u200b", ("\ufeff", "\u200b"), "S1.1"),
        # Lines and tabs are meant, other control characters are not.
        ("dua\nbaris\tkata\r", (), "dua\nbaris\tkata\r"),
        ("a\x07b", ("\x07",), "ab"),
        # Fillers and variation selectors, by their use.
        ("\u3164", ("\u3164",), ""),
        ("1\ufe0f", ("\ufe0f",), "1"),
        ("\u180b\u180f", ("\u180b", "\u180f"), ""),
        ("\ufe10\ufe00", ("\ufe00",), "\ufe10"),
        # A blank of another width matters in a number or code alone.
        ("1\u00a0234", ("\u00a0",), "1 234"),
        ("Kota\u00a0Semarang", (), "Kota Semarang"),
        ("Tahun 2023\u00a0ini", (), "Tahun 2023 ini"),
        ("12,5\u00a0%", (), "12,5 %"),
        (" 1\u2009234 ", ("\u2009",), " 1 234 "),
    ],
)
def test_what_nobody_sees(teks: str, tanda: tuple[str, ...], bersih: str) -> None:
    """Each sign is named once, in its order, and dropped; blanks become plain ones."""
    assert gaib(teks) == tanda
    assert tanpa_gaib(teks) == bersih
