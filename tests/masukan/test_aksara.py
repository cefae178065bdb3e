"""Characters that the PDF can print, and warnings of others."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import matplotlib
from matplotlib.font_manager import get_font

from kinerja.masukan import baca
from kinerja.masukan.aksara import periksa_tanda, tercetak, tersedia
from kinerja.sajian.blok import Paragraf, Teks
from kinerja.sajian.penulis import typst


def _susun(*teks: Teks) -> bytes:
    return typst.susun((Paragraf(teks),), judul="a", dinas="b", tahun=2024, tanggal=dt.date(2025, 1, 1))


def test_every_character_that_passes_has_a_glyph_in_every_style() -> None:
    """The compiler refuses a document with a character that no font has; it refuses none of these."""
    semua = tercetak(" ".join(chr(tanda) for tanda in sorted(tersedia()) if tanda > 32))
    gaya = [(tebal, miring) for tebal in (False, True) for miring in (False, True)]
    assert _susun(*(Teks(semua, tebal, miring) for tebal, miring in gaya)).startswith(b"%PDF")


def test_the_characters_are_those_of_the_font() -> None:
    """The font that is written down is the one that matplotlib brings along too, in all four styles."""
    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    gaya = [get_font(str(folder / f"DejaVuSansMono{nama}.ttf")) for nama in ("", "-Bold", "-Oblique", "-BoldOblique")]
    assert tersedia() == set.intersection(*({*satu.get_charmap()} for satu in gaya))


def test_a_character_without_glyph_is_a_hollow_square() -> None:
    """An emoji, a Chinese sign and a bullet of a symbol font do not stop the report, and do not vanish either."""
    assert tercetak("a\u0378b\u0007c") == "abc"  # what no character stands for, and a bell, are nothing
    assert tercetak("a \U0001f600 \u6f22 \uf0b7 b") == "a □ □ □ b"
    assert _susun(Teks("a \U0001f600 \u6f22 \uf0b7 b \u200d\ufeff\u202e c")).startswith(b"%PDF")


def test_what_is_printable_stays_as_it_is() -> None:
    """Indonesian prose, signs of formulas and places to break pass untouched."""
    teks = "Rp1.000 – 77,04\u00a0% “kutip” 2 × Target − Realisasi ≥ ▲▼● é\u00adü\u200bß\nbaris"
    assert tercetak(teks) == teks


def test_a_cell_with_a_character_without_glyph_is_named(buku: Any) -> None:
    """The warning names cell and character; a letter of Indonesian, a formula sign or a note warns of nothing."""
    sel = buku.ubah("langkah", 3, "uraian", "Hasil \u2265 90 – “baik” \u2705 \u2705 é")
    buku.ubah("langkah", 4, "catatan", "\u2705")
    (satu,) = periksa_tanda(buku.baca(), {})
    assert (satu.lembar, satu.sel, satu.kode, satu.tingkat) == ("langkah", sel, "tanda_tak_tercetak", "peringatan")
    assert satu.pesan.startswith("tanda “✅” (U+2705) tidak ada dalam huruf PDF")


def test_a_line_of_prose_with_a_bullet_of_a_symbol_font_is_named(folder: Path) -> None:
    """A bullet pasted from a word processor has no shape of its own, so only its number is printed."""
    (folder / "narasi" / "penutup.md").write_text("Satu\n\n\uf0b7 dua\n", "utf-8")
    (satu,) = [galat for galat in baca(folder).peringatan if galat.kode == "tanda_tak_tercetak"]
    assert str(satu) == (
        "narasi/penutup.md, baris 3: tanda U+F0B7 tidak ada dalam huruf PDF dan tercetak sebagai kotak kosong; "
        "hapus atau ganti."
    )
