"""A head that stands above the frame of its table."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.pembaca import Bacaan

Baca = Callable[[str], Bacaan]


def _sumber(kepala: str) -> str:
    return f"""#set text(size: 9pt, lang: "id")
#set page(width: 340pt, height: 200pt, margin: 15pt)
LAPORAN KINERJA TAHUN 2024

Luas tanam tahun 2024 sebesar 77 hektare.

Tabel 2.1 Produksi menurut Desa
#table(columns: (100pt, 60pt, 60pt, 60pt), inset: 3pt, fill: (x, y) => if calc.odd(y) {{ luma(235) }}, stroke: none,
{kepala}[Sukamaju], [85,20], [1.290], [97,10], [Mekarsari], [90,15], [2.415], [101,00], [Cibeureum], [71,30], [1.815], [99,00])
"""


def test_colour_may_begin_below_the_head(baca_typst: Baca) -> None:
    """Each heading stands above its column; nothing else is taken for one."""
    isi = {
        (s.tabel, s.baris, s.kolom): s.nilai
        for s in baca_typst(_sumber("[Desa], [Target], [Produksi], [Capaian],")).baris
    }
    for desa, nilai in (("Sukamaju", "97,10"), ("Mekarsari", "101,00"), ("Cibeureum", "99,00")):
        assert isi["Tabel 2.1 Produksi menurut Desa", desa, "Capaian"] == nilai


@pytest.mark.parametrize("kepala", ["", "table.cell(colspan: 4)[menurut data bidang teknis],"])
def test_a_line_above_a_table_is_no_head(baca_typst: Baca, kepala: str) -> None:
    """Without a heading for each column its values stay in doubt."""
    tabel = [s for s in baca_typst(_sumber(kepala)).baris if s.nilai == "101,00"]
    assert not any(s.yakin for s in tabel)
