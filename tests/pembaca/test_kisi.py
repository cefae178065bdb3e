"""Grids whose columns alone are ruled, and what goes into their cells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kinerja.pembaca import Bacaan
from kinerja.pembaca.garis import Bingkai
from kinerja.pembaca.kisi import petak_bingkai
from kinerja.pembaca.unsur import Garis, Huruf, Kata, Kotak, bungkus

Baca = Callable[[str], Bacaan]


def test_a_group_ends_where_the_lines_of_its_columns_begin(baca_typst: Baca) -> None:
    """No rule parts the two rows of the head: only the lines between the columns of a group show where it ends."""
    sumber = """#set text(size: 9pt, lang: "id")
#set page(width: 360pt, height: 200pt, margin: 15pt)
LAPORAN KINERJA TAHUN 2024

Tabel 2.2 Kunjungan menurut Jenis
#table(columns: (90pt, 50pt, 50pt, 50pt, 50pt), inset: 3pt, stroke: (x, y) => (left: 0.4pt, right: 0.4pt), table.hline(),
table.cell(rowspan: 2)[Jenis], table.cell(colspan: 2)[Tahun 2023], table.cell(colspan: 2)[Tahun 2024], [L], [P], [L], [P], table.hline(),
[Rawat jalan], [3.749], [2.224], [2.228], [2.813], [Rawat inap], [405], [810], [2.327], [2.287], table.hline())
"""
    isi = {(s.baris, s.kelompok, s.kolom, s.nilai) for s in baca_typst(sumber).baris}
    assert ("Rawat jalan", "Tahun 2023", "P", "2.224") in isi
    assert ("Rawat inap", "Tahun 2024", "L", "2.327") in isi


def _tulis(teks: str, x: float, *, sela: float) -> Kata:
    """Write a word in two pieces of text, so far from each other."""
    huruf = []
    for n, h in enumerate(teks):
        awal = x + 5 * n + (sela if n > 1 else 0.0)
        huruf.append(Huruf(h, awal, 30, awal + 5, 39, baru=n == 2))
    return Kata(tuple(huruf), bungkus(Kotak(*h[1:5]) for h in huruf))


@pytest.mark.parametrize(("sela", "isi"), [(0.0, ["PNSX", ""]), (1.5, ["PN", "SX"])])
def test_a_word_that_a_program_writes_in_pieces_is_one(sela: float, isi: list[str]) -> None:
    """Over the line between two columns it is two texts only where the second does not begin just where the first ends."""
    garis = [Garis(y, 0, 100) for y in (0, 20, 50)], [Garis(x, 0, 50) for x in (0, 51, 100)]
    kata = [_tulis(teks, x, sela=0.0) for teks, x in (("12", 20), ("34", 70))]
    kepala = [
        replace(k, huruf=tuple(h._replace(y0=5, y1=14) for h in k.huruf), kotak=k.kotak._replace(y0=5, y1=14))
        for k in kata
    ]
    petak = petak_bingkai(Bingkai(tuple(garis[0]), tuple(garis[1])), [*kepala, _tulis("PNSX", 40.5, sela=sela)], 1, {})
    assert petak is not None
    assert [s.teks for s in petak.sel if s.baris == 1] == isi


@pytest.mark.parametrize(("kosong", "jadi"), [(0, True), (3, False)])
def test_a_table_still_to_be_filled_is_one(kosong: int, jadi: bool) -> None:
    """Twelve columns of which two are filled; boxes of a drawing hold a text here and there."""
    x, y = [0.0, 60.0, 120.0, *range(140, 340, 20)], [0.0, 20, 40, 60, 80, 100]
    garis = tuple(Garis(v, 0, x[-1]) for v in y), tuple(Garis(v, 0, y[-1]) for v in x)
    kata = [
        replace(
            k,
            huruf=tuple(h._replace(y0=a + 5, y1=a + 14) for h in k.huruf),
            kotak=k.kotak._replace(y0=a + 5, y1=a + 14),
        )
        for n, a in enumerate(y[:-1])
        for k in (_tulis("Mutu", 5, sela=0.0), _tulis("BPS", 65, sela=0.0))
        if n >= kosong
    ]
    assert (petak_bingkai(Bingkai(*garis), kata, 1, {}) is not None) is jadi
