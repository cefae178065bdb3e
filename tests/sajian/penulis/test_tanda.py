"""Characters that the PDF can print."""

from __future__ import annotations

import datetime as dt

from kinerja.sajian.blok import Paragraf, Teks
from kinerja.sajian.penulis import typst
from kinerja.sajian.penulis.tanda import tercetak, tersedia


def _susun(*teks: Teks) -> bytes:
    return typst.susun((Paragraf(teks),), judul="a", dinas="b", tahun=2024, tanggal=dt.date(2025, 1, 1))


def test_every_character_that_passes_has_a_glyph_in_every_style() -> None:
    """The compiler refuses a document with a character that no font has; it refuses none of these."""
    semua = tercetak(" ".join(chr(tanda) for tanda in sorted(tersedia()) if tanda > 32))
    gaya = [(tebal, miring) for tebal in (False, True) for miring in (False, True)]
    assert _susun(*(Teks(semua, tebal, miring) for tebal, miring in gaya)).startswith(b"%PDF")


def test_a_character_without_glyph_is_a_hollow_square() -> None:
    """An emoji, a Chinese sign and a bullet of a symbol font do not stop the report, and do not vanish either."""
    assert tercetak("a \U0001f600 \u6f22 \uf0b7 b") == "a □ □ □ b"
    assert _susun(Teks("a \U0001f600 \u6f22 \uf0b7 b \u200d\ufeff\u202e c")).startswith(b"%PDF")


def test_what_is_printable_stays_as_it_is() -> None:
    """Indonesian prose, signs of formulas and places to break pass untouched."""
    teks = "Rp1.000 – 77,04\u00a0% “kutip” 2 × Target − Realisasi ≥ ▲▼● é\u00adü\u200bß\nbaris"
    assert tercetak(teks) == teks
