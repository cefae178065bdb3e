"""Prose becomes blocks: a small Markdown, nothing of HTML."""

from __future__ import annotations

import pytest

from kinerja.laporan import TANDA_RUJUK
from kinerja.sajian.blok import Butir, Daftar, Judul, Paragraf, Putus, Rujuk, Tautan, Teks
from kinerja.sajian.prosa import blok_prosa, inline_prosa


def test_paragraf_dipisah_baris_kosong() -> None:
    """A blank line ends a paragraph, a single line break is a space."""
    assert blok_prosa("satu\ndua\n\ntiga") == (
        Paragraf((Teks("satu"), Teks(" "), Teks("dua"))),
        Paragraf((Teks("tiga"),)),
    )
    assert blok_prosa("") == ()


@pytest.mark.parametrize(
    ("markdown", "teks"),
    [
        ("**a**", Teks("a", tebal=True)),
        ("*a*", Teks("a", miring=True)),
        ("***a***", Teks("a", tebal=True, miring=True)),
        (r"\*a\*", Teks("*a*")),
    ],
)
def test_tebal_dan_miring(markdown: str, teks: Teks) -> None:
    """Asterisks emphasise; escaped ones are asterisks."""
    assert blok_prosa(markdown) == (Paragraf((teks,)),)


def test_tebal_di_dalam_miring() -> None:
    """Emphasis nests."""
    assert blok_prosa("*a **b***") == (Paragraf((Teks("a ", miring=True), Teks("b", tebal=True, miring=True))),)


def test_ganti_baris_paksa() -> None:
    """Two spaces or a backslash at the end of a line break it."""
    assert blok_prosa("a  \nb\\\nc") == (Paragraf((Teks("a"), Putus(), Teks("b"), Putus(), Teks("c"))),)


def test_daftar_bernomor_mulai_dari_angka_pertama() -> None:
    """A numbered list keeps its first number; a list below an item stays below it."""
    (satu,) = blok_prosa("3. satu\n   - x\n   - y\n4. dua")
    dalam = Daftar((Butir((Paragraf((Teks("x"),)),)), Butir((Paragraf((Teks("y"),)),))), "butir")
    assert satu == Daftar(
        (Butir((Paragraf((Teks("satu"),)), dalam)), Butir((Paragraf((Teks("dua"),)),))), "angka", mulai=3
    )


def test_judul_di_luar_daftar_isi() -> None:
    """Headings of prose are low and stay out of the contents."""
    assert blok_prosa("# a\n\n## b\n\n### *c* d") == (
        Judul(3, "a", di_daftar_isi=False),
        Judul(4, "b", di_daftar_isi=False),
        Judul(4, "c d", di_daftar_isi=False),
    )


@pytest.mark.parametrize("alamat", ["https://contoh.go.id", "http://contoh.go.id", "mailto:dinas@contoh.go.id"])
def test_tautan_yang_boleh(alamat: str) -> None:
    """Web and mail addresses are links."""
    assert blok_prosa(f"[situs **resmi**]({alamat})") == (Paragraf((Tautan("situs resmi", alamat),)),)


@pytest.mark.parametrize(
    "alamat", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "lain.html", "//x"]
)
def test_tautan_yang_tidak_boleh_menjadi_teks(alamat: str) -> None:
    """Any other address never becomes a link."""
    (satu,) = blok_prosa(f"[x]({alamat})")
    assert isinstance(satu, Paragraf)
    assert all(isinstance(isi, Teks) for isi in satu.isi)
    assert "x" in "".join(isi.teks for isi in satu.isi if isinstance(isi, Teks))


def test_teks_tautan_dua_baris_tetap_berspasi() -> None:
    """A line break inside a link is a space."""
    assert blok_prosa("[a\nb](https://x.id)") == (Paragraf((Tautan("a b", "https://x.id"),)),)


@pytest.mark.parametrize(
    "mentah", ["<b>a</b>", "<script>alert(1)</script>", "a <br> b", "$x$ {{ y }}", "`a`", "| a | b |", "> a", "~~a~~"]
)
def test_yang_bukan_bagian_himpunan_tetap_teks(mentah: str) -> None:
    """HTML, formulas, code, tables and quotes are printed as they were typed."""
    assert blok_prosa(mentah) == (Paragraf((Teks(mentah),)),)


def test_gambar_tidak_dimuat() -> None:
    """An image is not an image: no file is fetched."""
    assert blok_prosa("![a](x.png)") == (Paragraf((Teks("!"), Teks("a"))),)


def test_entitas_dibaca() -> None:
    """Entities are the characters that they name."""
    assert blok_prosa("a &amp; b &lt;c&gt;") == (Paragraf((Teks("a & b <c>"),)),)


def test_tanda_rujukan_menjadi_rujukan() -> None:
    """A filled ``rujuk(...)`` is a reference, alone, inside a sentence or inside emphasis."""
    a, b = TANDA_RUJUK.format("tabel:a"), TANDA_RUJUK.format("gambar:b_c_d")
    assert blok_prosa(f"Lihat {a} dan **{b}**.") == (
        Paragraf((Teks("Lihat "), Rujuk("tabel:a"), Teks(" dan "), Rujuk("gambar:b_c_d"), Teks("."))),
    )
    assert inline_prosa(f"{a}**x**") == (Rujuk("tabel:a"), Teks("**x**"))
    assert inline_prosa("") == ()
