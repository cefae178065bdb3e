"""The Markdown of prose: lines made ready, captions and sources beside tables and pictures, text without emphasis."""

from __future__ import annotations

import pytest
from markdown_it.tree import SyntaxTreeNode

from kinerja.masukan.markdown import berisi, hanya_gambar, letak_judul, pengurai, polos, siapkan, urai

_TABEL = "| a |\n|---|\n| 1 |"


def _anak(teks: str) -> list[SyntaxTreeNode]:
    return urai(teks).children


@pytest.mark.parametrize(
    ("baris", "harap"),
    [
        (["2*3*4", "a*b*"], [(r"2\*3\*4", 0), ("a*b*", 1)]),
        (["| 1 |", "Sumber: BPS"], [("| 1 |", 0), ("", 1), ("Sumber: BPS", 1)]),
        (["| 1 |", "   tabel : x"], [("| 1 |", 0), ("", 1), ("   tabel : x", 1)]),
        (["| 1 |", "Sumber: a | b"], [("| 1 |", 0), ("Sumber: a | b", 1)]),
        (["  ![a](b)", "Sumber: BPS"], [("  ![a](b)", 0), ("", 1), ("Sumber: BPS", 1)]),
        (["kata", "Sumber: BPS"], [("kata", 0), ("Sumber: BPS", 1)]),
        (["| 1 |", "Sumbernya: x"], [("| 1 |", 0), ("Sumbernya: x", 1)]),
        (["Sumber: BPS", "kata"], [("Sumber: BPS", 0), ("kata", 1)]),
    ],
)
def test_lines_made_ready(baris: list[str], harap: list[tuple[str, int]]) -> None:
    """A star between digits multiplies; a caption or source right below a table or picture is parted from it; places stay."""
    assert siapkan(baris) == harap


@pytest.mark.parametrize(
    ("teks", "judul", "sumber"),
    [
        (f"Tabel: x\n\n{_TABEL}\n\nSumber: y", {1: 0}, {1: 2}),
        (f"{_TABEL}\n\nTabel: x\n\nSumber: y", {0: 1}, {0: 2}),
        (f"{_TABEL}\n\nSumber: y\n\nTabel: x", {}, {0: 1}),
        (f"Tabel: x\n\n{_TABEL}\n\nTabel: z\n\n{_TABEL}", {1: 0, 3: 2}, {}),
        (f"{_TABEL}\n\nTabel: x\n\n{_TABEL}", {2: 1}, {}),
        (f"Tabel: x\n\nkata\n\n{_TABEL}", {}, {}),
        (f"kata\n\n{_TABEL}\n\nkata", {}, {}),
        ("![a](b)\n\nSumber: y", {}, {0: 1}),
        ("![a](b)\n\n![c](d)\n\nSumber: y", {}, {1: 2}),
        ("kata\n\nSumber: y", {}, {}),
        (f"# Tabel: x\n\n{_TABEL}\n\n- Sumber: y", {}, {}),
        (_TABEL, {}, {}),
    ],
)
def test_captions_and_sources(teks: str, judul: dict[int, int], sumber: dict[int, int]) -> None:
    """A caption stands right above, else right below; a source below the table and its caption, or below pictures."""
    assert letak_judul(_anak(teks)) == (judul, sumber)


@pytest.mark.parametrize(
    ("teks", "gambar"),
    [
        ("![a](b)", True),
        ("![a](b)\n![c](d)", True),
        ("![a](b) kata", False),
        ("kata", False),
        ("- ![a](b)", False),
        ("# ![a](b)", False),
    ],
)
def test_pictures_alone(teks: str, gambar: bool) -> None:
    """Nothing else in their paragraph."""
    assert hanya_gambar(_anak(teks)[0]) is gambar


def test_text_without_emphasis() -> None:
    """On one line; empty texts beside emphasis are none."""
    isi = _anak("satu **dua**\ntiga  \n\\*empat `lima`")[0].children[0]
    assert polos(isi) == "satu dua tiga *empat `lima`"
    tebal = _anak("**dua**")[0].children[0]
    assert [satu.type for satu in berisi(tebal)] == ["strong"]
    assert [satu.type for satu in berisi(_anak("a **b** c")[0].children[0])] == ["text", "strong", "text"]


def test_addresses_are_taken_as_they_are() -> None:
    """The check judges them; HTML is known to a parser that asks for it."""
    satu = _anak("[a](javascript:x) <https://a.id/%20b>")[0].children[0].children
    assert [anak.attrs["href"] for anak in satu if anak.type == "link"] == ["javascript:x", "https://a.id/%20b"]
    assert [satu.type for satu in pengurai("html_inline").parse("a <b>")[1].children or []] == ["text", "html_inline"]
    assert [satu.type for satu in pengurai().parse("a <b>")[1].children or []] == ["text"]


def test_lists_with_letters() -> None:
    """They keep their letters and where they begin; a list with numbers is an ordinary one."""
    satu, _, lanjut = _anak("a. satu\nb. dua\n\nAlinea.\n\nc. tiga")
    assert [(h.type, h.attrs.get("start"), h.attrs.get("gaya")) for h in (satu, lanjut)] == [
        ("ordered_list", 1, "huruf"), ("ordered_list", 3, "huruf"),
    ]  # fmt: skip
    angka = _anak("3. tiga\n4. empat")[0]
    assert (angka.type, angka.attrs.get("start"), angka.attrs.get("gaya")) == ("ordered_list", 3, None)
