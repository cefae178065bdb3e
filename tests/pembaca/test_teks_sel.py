"""Words become the text of a cell."""

from __future__ import annotations

import pytest

from kinerja.pembaca.teks_sel import sambung_baris, susun_teks
from kinerja.pembaca.unsur import Huruf, Kata, Kotak


def kata(teks: str, x: float, y: float, putar: int = 0) -> Kata:
    """Make a word of letters that are 5 wide and 10 high."""
    huruf = tuple(Huruf(h, x + 5 * n, y, x + 5 * n + 5, y + 10) for n, h in enumerate(teks))
    return Kata(huruf, Kotak(x, y, x + 5 * len(teks), y + 10), putar)


@pytest.mark.parametrize(
    ("baris", "jadi"),
    [
        (["10.717.", "987.308"], "10.717.987.308"),
        (["10.717", ".987.308"], "10.717.987.308"),
        (["Rp 1.250.000.", "000"], "Rp 1.250.000.000"),
        (["1.250.000.0", "00"], "1.250.000.000"),
        (["76,", "50 %"], "76,50 %"),
        (["76,50", "77,04"], "76,50 77,04"),
        (["1.000", "2.000"], "1.000 2.000"),
        (["Tahun", "2023"], "Tahun 2023"),
        (["peme-", "rintah"], "pemerintah"),
        (["rata-", "rata"], "rata-rata"),
        (["anak-", "anak jalanan"], "anak-anak jalanan"),
        (["Renja/", "RKPD"], "Renja/RKPD"),
        (["kesehat\u00ad", "an"], "kesehatan"),
        (["2021-", "2026"], "2021-2026"),
    ],
)
def test_lines_are_joined_as_they_were_broken(baris: list[str], jadi: str) -> None:
    """A number that its column broke is one number, two numbers below each other are two."""
    assert sambung_baris(baris) == jadi


def test_words_are_read_line_by_line() -> None:
    """Whatever order the file has, and with letters that stand a little higher."""
    isi = [kata("dua", 30, 1), kata("tiga", 0, 20), kata("satu", 0, 0)]
    assert susun_teks(isi) == "satu dua tiga"


@pytest.mark.parametrize(("putar", "letak"), [(1, ((0, 40), (0, 10))), (3, ((0, 10), (0, 40)))])
def test_sideways_words_are_read_in_their_direction(putar: int, letak: tuple[tuple[int, int], ...]) -> None:
    """Upwards to the left, downwards to the right."""
    (ax, ay), (bx, by) = letak
    a = Kata((), Kotak(ax, ay, ax + 10, ay + 20), putar)
    b = Kata((), Kotak(bx, by, bx + 10, by + 20), putar)
    from kinerja.pembaca.teks_sel import susun_baris

    assert susun_baris([b, a]) == [[a, b]]


@pytest.mark.parametrize(
    ("belakang", "kenal", "jadi"),
    [
        ("si", {}, "Prevalensi"),
        ("si", {"prevalensi": 2}, "Prevalensi"),
        ("di", {}, "Prevalen di"),
        ("balita", {}, "Prevalen balita"),
        ("balita", {"prevalenbalita": 1}, "Prevalenbalita"),
    ],
)
def test_a_word_that_fills_its_cell_may_go_on_below(belakang: str, kenal: dict[str, int], jadi: str) -> None:
    """A few letters that are no word, or what the document knows as one."""
    assert susun_teks([kata("Prevalen", 0, 0), kata(belakang, 0, 12)], 48, kenal) == jadi
    assert susun_teks([kata("Prevalen", 0, 0), kata(belakang, 0, 12)], 200, kenal) == f"Prevalen {belakang}"
