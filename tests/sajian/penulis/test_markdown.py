"""Blocks as Markdown for Git viewers."""

from __future__ import annotations

from kinerja.sajian.blok import Butir, Daftar, Judul, Kolom, Paragraf, Rujuk, Sel, Tabel, Tautan, Teks
from kinerja.sajian.penulis.markdown import tulis


def test_headings_and_emphasis() -> None:
    """A heading keeps its number, bold and italic their marks."""
    assert tulis((Judul(2, "Metode", "A."), Paragraf((Teks("a", tebal=True), Teks(" b", miring=True))))) == (
        "## A. Metode\n\n**a*** b*\n"
    )


def test_marks_of_markdown_are_escaped() -> None:
    """What a person typed does not act."""
    assert tulis((Paragraf((Teks("a*b_c [x] <b> `k` #1"),)),)) == "a\\*b\\_c \\[x\\] \\<b\\> \\`k\\` \\#1\n"


def test_lists_keep_their_numbers() -> None:
    """A list that starts at 3 says so; a list inside is indented."""
    dalam = Daftar((Butir((Paragraf((Teks("x"),)),)),))
    daftar = Daftar((Butir((Paragraf((Teks("a"),)),)), Butir((Paragraf((Teks("b"),)), dalam))), "angka", 3)
    assert tulis((daftar,)) == "3. a\n4. b\n\n   - x\n"


def test_a_table_joins_its_header_rows_and_repeats_no_span() -> None:
    """Grouped titles become one line; a covered cell is empty; numbers stay at the right."""
    tabel = Tabel(
        kolom=(Kolom(), Kolom(1, "kanan"), Kolom(1, "kanan")),
        kepala=(
            (Sel("Nama", tinggi=2), Sel("2023", lebar=2)),
            (Sel("T"), Sel("R")),
            (Sel("(1)"), Sel("(2)"), Sel("(3)")),
        ),
        baris=((Sel("a", tinggi=2), Sel("1"), Sel("2")), (Sel("3"), Sel("4|5"))),
        nomor="3.1",
        judul="Capaian",
    )
    assert tulis((tabel,)) == (
        "**Tabel 3.1** Capaian\n\n| Nama | 2023 T | 2023 R |\n| --- | ---: | ---: |\n| a | 1 | 2 |\n|  | 3 | 4\\|5 |\n"
    )


def test_references_and_links() -> None:
    """A reference prints its number; only safe links stay links."""
    tabel = Tabel((Kolom(),), (), ((Sel("a"),),), kunci="t", nomor="1.1", judul="J")
    isi = tulis((Paragraf((Rujuk("tabel:t"), Tautan("x", "https://a.id"), Tautan("y", "javascript:1"))), tabel))
    assert isi.startswith("Tabel 1.1[x](<https://a.id>)y\n")
