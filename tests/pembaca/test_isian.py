"""Shades of cells: how a word processor prints them must not part a cell."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.pembaca import Bacaan
from kinerja.pembaca.isian import Isian, tepi_isian
from kinerja.pembaca.unsur import Garis, Kotak

Baca = Callable[[str], Bacaan]
_ABU, _HIJAU = (200, 200, 200), (10, 200, 10)


def _sel(x0: float, y0: float, baris: int) -> list[Isian]:
    """Return the pieces in which the shade of a cell of so many lines is printed."""
    dalam = [Kotak(x0 + 5, y0 + 4 + 9 * n, x0 + 45, y0 + 13 + 9 * n) for n in range(baris)]
    akhir = y0 + 4 + 9 * baris
    tepi = [Kotak(x0, y0 + 4, x0 + 5, akhir), Kotak(x0 + 45, y0 + 4, x0 + 50, akhir)]
    ujung = [Kotak(x0, y0, x0 + 50, y0 + 4), Kotak(x0, akhir, x0 + 50, akhir + 4)]
    return [(kotak, _ABU) for kotak in (*dalam, *tepi, *ujung)]


def test_pieces_of_one_shade_between_lines_are_one_cell() -> None:
    """Two cells beside each other, parted by a line, whose texts have two lines and one."""
    garis = [Garis(x, 0, 26) for x in (0.0, 50.5, 101.0)]
    mendatar, tegak = tepi_isian([*_sel(0, 0, 2), *_sel(51, 0, 2)], garis)
    assert sorted(g.letak for g in mendatar) == [0, 0, 26, 26]
    assert sorted(g.letak for g in tegak) == [0, 50, 51, 101]


def test_what_no_line_shows_is_shown_by_the_shades() -> None:
    """Shaded cells without lines between them keep their edges, and so do those of another colour or shape."""
    kiri, kanan = (Kotak(0, 0, 50, 20), _ABU), (Kotak(50, 0, 100, 20), _ABU)
    assert len(tepi_isian([kiri, kanan], [])[1]) == 4
    garis = [Garis(0, 0, 20), Garis(100, 0, 20)]
    assert len(tepi_isian([kiri, (kanan[0], _HIJAU)], garis)[1]) == 4
    assert len(tepi_isian([kiri, (Kotak(50, 0, 100, 9), _ABU)], [Garis(0, 0, 20), Garis(100, 0, 20)])[1]) == 4


def _potongan(kotak: list[tuple[float, float, float, float]]) -> str:
    return "".join(
        f"#place(top + left, dx: {x}pt, dy: {y}pt, rect(width: {w}pt, height: {h}pt, fill: luma(70%), stroke: none))\n"
        for x, y, w, h in kotak
    )


@pytest.mark.parametrize("baris", [1, 2])
def test_a_shaded_head_is_one_row_whatever_the_lines_of_its_texts(baca_typst: Baca, baris: int) -> None:
    """One heading of two lines beside headings of one: each is shaded line by line."""
    judul = "Capaian \\ Kinerja" if baris == 2 else "Capaian"
    tinggi = [9.0] * baris
    potong = [(200.0, 60.0 + 9 * n + (0 if n == 0 else 4), 79.5, t + 4) for n, t in enumerate(tinggi)]
    kepala = [(20.0, 60.0, 99.5, 13.0 * baris), (120.0, 60.0, 79.5, 13.0 * baris)]
    if baris == 2:
        kepala = [k for x, _, w, _ in kepala for k in ((x, 60.0, w, 6.0), (x, 66.0, w, 20.0))]
    sumber = f"""#set text(size: 8pt, lang: "id")
#set page(width: 320pt, height: 220pt, margin: 0pt)
{_potongan([*potong, *kepala])}#place(top + left, dx: 20pt, dy: 30pt)[Tabel 3.1 Capaian Kinerja Tahun 2024]
#place(top + left, dx: 20pt, dy: 60pt, table(columns: (100pt, 80pt, 80pt), rows: ({13 * baris}pt, 15pt, 15pt), inset: 2pt, stroke: 0.5pt,
[Indikator], [Target], [{judul}], [Indeks kepuasan], [81,20], [98,10], [Indeks inovasi], [64,10], [97,75]))
"""
    isi = {(s.baris, s.kolom, s.nilai) for s in baca_typst(sumber).baris}
    assert ("Indeks kepuasan", "Capaian Kinerja" if baris == 2 else "Capaian", "98,10") in isi
    assert ("Indeks inovasi", "Target", "64,10") in isi
