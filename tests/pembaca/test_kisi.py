"""Grids whose columns alone are ruled."""

from __future__ import annotations

from collections.abc import Callable

from kinerja.pembaca import Bacaan

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
