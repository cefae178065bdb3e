"""Prose becomes blocks: a small Markdown, nothing of HTML."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja.laporan import TANDA_RUJUK, Laporan, isi_teks
from kinerja.masukan import Narasi
from kinerja.masukan.periksa_markdown import GambarDisebut
from kinerja.sajian.blok import Butir, Daftar, Gambar, Judul, Paragraf, Putus, Rujuk, Sel, Tabel, Tautan, Teks
from kinerja.sajian.jejak import kunci_dipakai
from kinerja.sajian.kerangka import narasi as narasi_sajian
from kinerja.sajian.prosa import blok_prosa, inline_prosa, tabel_prosa


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
    "mentah", ["<b>a</b>", "<script>alert(1)</script>", "a <br> b", "$x$ {{ y }}", "`a`", "| a | b |", "~~a~~"]
)
def test_yang_bukan_bagian_himpunan_tetap_teks(mentah: str) -> None:
    """HTML, formulas and code, which the check refuses, would be printed as they were typed."""
    assert blok_prosa(mentah) == (Paragraf((Teks(mentah),)),)


def test_gambar_tidak_dimuat() -> None:
    """Without a report no file is fetched: the caption alone stands."""
    assert blok_prosa("![a](x.png)") == (Paragraf((Teks("a"),)),)


def test_kutipan() -> None:
    """Each paragraph of a quotation is one."""
    assert blok_prosa("> a *b*\n> c\n>\n> d") == (
        Paragraf((Teks("a "), Teks("b", miring=True), Teks(" "), Teks("c")), "kutipan"),
        Paragraf((Teks("d"),), "kutipan"),
    )


def test_bintang_di_antara_angka_tetap_bintang() -> None:
    """2*3*4 is a product, not emphasis."""
    assert blok_prosa("2*3*4") == (Paragraf((Teks("2*3*4"),)),)


def test_tabel_dengan_judul_dan_sumber() -> None:
    """Caption above, source below, alignment, line breaks and emphasis of whole cells."""
    (satu,) = blok_prosa("Tabel: Jumlah\n| a | b |\n| :-: | --: |\n| x<br>y | **1** |\n| \\|z | |\nSumber: BPS")
    assert isinstance(satu, Tabel)
    assert (satu.judul, satu.sumber) == ("Jumlah", "BPS")
    assert [kolom.rata for kolom in satu.kolom] == ["tengah", "kanan"]
    assert [sel.teks for sel in satu.kepala[0]] == ["a", "b"]
    assert satu.baris == ((Sel("x\ny"), Sel("1", tebal=True)), (Sel("|z"), Sel()))


def test_judul_di_bawah_tabel() -> None:
    """A caption below belongs to the table above it, unless a table of its own follows."""
    a, b = blok_prosa("|a|\n|-|\n|1|\n\nTabel: Satu\n\nTabel: Dua\n\n|b|\n|-|\n|2|\n")
    assert isinstance(a, Tabel)
    assert isinstance(b, Tabel)
    assert (a.judul, b.judul) == ("Satu", "Dua")


def test_tabel_lebar_melintang() -> None:
    """Nine columns need a landscape page."""
    (satu,) = blok_prosa("Tabel: a\n\n" + "|a" * 9 + "|\n" + "|-" * 9 + "|\n" + "|1" * 9 + "|")
    assert isinstance(satu, Tabel)
    assert satu.lanskap


def test_gambar_dan_tabel_bernomor_di_laporan(laporan: Laporan) -> None:
    """They count along with the others of their chapter, twice the same picture too; values keep their traces."""
    teks = "![A](a.png)\n\n![B](a.png)\n\nTabel: Pagu {{ total.pagu }}\n|a|\n|-|\n|{{ total.pagu }}|"
    sebut = (GambarDisebut("a.png", 1), GambarDisebut("a.png", 3))
    narasi = {"penutup": Narasi("narasi/penutup.md", teks, sebut)}
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 40"/>'
    lap = Laporan(replace(laporan.bahan, narasi=narasi, gambar={"a.png": svg}))
    lap.teks = isi_teks(lap)
    lap.nomor.mulai_bab("4")
    a, b, tabel = narasi_sajian(lap, "penutup").bertanda
    assert isinstance(a, Gambar)
    assert isinstance(b, Gambar)
    assert isinstance(tabel, Tabel)
    assert [(satu.kunci, satu.nomor, satu.judul) for satu in (a, b)] == [("a.png", "4.1", "A"), ("a.png-2", "4.2", "B")]
    assert a.lebar < 0.1
    assert (tabel.kunci, tabel.nomor) == ("penutup-1", "4.1")
    assert tabel.judul.startswith("Pagu Rp")
    assert kunci_dipakai((tabel,)) == ("total:pagu",)
    assert tabel_prosa(lap, (a, tabel)) == (tabel,)


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
