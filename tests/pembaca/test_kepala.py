"""Heads of tables and the names of columns."""

from __future__ import annotations

import pytest

from kinerja.pembaca.kepala import Kisi, NamaKolom, baris_nomor, berangka, hitung_kepala, nama_kolom
from kinerja.pembaca.unsur import Petak, SelPetak


def petak(*baris: str) -> Petak:
    """Make a grid of rows "a | b | c"; "<" goes on to the left, "^" goes on above."""
    isi = [[satu.strip() for satu in teks.split("|")] for teks in baris]
    kolom = len(isi[0])
    sel = []
    for r, satu in enumerate(isi):
        for c, teks in enumerate(satu):
            if teks in ("<", "^"):
                continue
            lebar = 1
            while c + lebar < kolom and isi[r][c + lebar] == "<":
                lebar += 1
            tinggi = 1
            while r + tinggi < len(isi) and isi[r + tinggi][c] == "^":
                tinggi += 1
            sel.append(SelPetak(r, c, tinggi, lebar, teks))
    return Petak(tuple(sel), len(isi), kolom)


@pytest.mark.parametrize(
    ("baris", "kepala"),
    [
        (["Uraian | Pagu", "Gaji | 100"], 1),
        (["Uraian | 2022 | 2023", "Gaji | 100 | 120"], 1),
        (["Uraian | Tahun 2023 | <", "^ | Target | Realisasi", "A | 1 | 2"], 2),
        (["Uraian | Tahun 2023 | <", " | Target | Realisasi", "A | 1 | 2"], 2),
        (["Uraian | Pagu", "(1) | (2)", "Gaji | 100"], 2),
        (["Uraian | Kinerja | < ", "^ | T | R", "1 | 2 | 3", "A | 1 | 2"], 3),
        (["Gaji | 100", "Honor | 200"], 0),
        (["Tabel 1 Pagu | <", "Uraian | Pagu", "Gaji | 100"], 2),
    ],
)
def test_the_head_ends_where_the_data_begin(baris: list[str], kepala: int) -> None:
    """By spans, by the row that numbers the columns, or by the first numbers; years are names."""
    assert hitung_kepala(Kisi(petak(*baris))) == kepala


def test_columns_are_named_with_their_groups() -> None:
    """The groups above a heading stand apart from it; equal headings get a number."""
    kisi = Kisi(
        petak(
            "No | Uraian | Tahun 2023 | < | %", "^ | ^ | Target | Target | ^", "1 | 2 | 3 | 4 | 5", "1 | A | 1 | 2 | 3"
        )
    )
    assert nama_kolom(kisi, 3) == [
        NamaKolom("No"),
        NamaKolom("Uraian"),
        NamaKolom("Target", "Tahun 2023"),
        NamaKolom("Target (2)", "Tahun 2023"),
        NamaKolom("%"),
    ]


@pytest.mark.parametrize("teks", ["76,50 %", "Rp 1.000,-", "(12,5)", "-3", "≥ 76", "5,40-6,20", "1/3"])
def test_printed_numbers_are_numbers(teks: str) -> None:
    """With signs, units of money, intervals."""
    assert berangka(teks)


@pytest.mark.parametrize("teks", ["2023", "Tahun 2023", "2021-2026", "5 orang", "WTP", "", "2.17.01 Program"])
def test_names_are_none(teks: str) -> None:
    """Years and words with a number."""
    assert not berangka(teks)


@pytest.mark.parametrize(
    "isi", [["1", "2", "3"], ["(1)", "(2)", "(3)=(1)/(2)"], ["1", "2", "4", "4", "5"], ["1", "2", "3", "4=3/2*100"]]
)
def test_a_row_that_numbers_columns_is_known(isi: list[str]) -> None:
    """Also with formulas, and as carelessly as people count."""
    assert baris_nomor(isi)


@pytest.mark.parametrize("isi", [["3", "4", "5"], ["1", "2"][:1], ["10", "20", "30"], ["1", "A", "B"]])
def test_a_row_of_data_is_none(isi: list[str]) -> None:
    """Numbers that do not count from 1."""
    assert not baris_nomor(isi)
