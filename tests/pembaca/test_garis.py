"""Ruling lines become frames."""

from __future__ import annotations

import pytest

from kinerja.pembaca.garis import cari_bingkai, satukan
from kinerja.pembaca.unsur import Garis, Halaman, Kotak


def test_pieces_of_a_line_are_one() -> None:
    """Dots, dashes, the borders of neighbouring cells; what is far apart stays apart."""
    titik = [Garis(10.0, 2.0 * n, 2.0 * n + 1.0) for n in range(50)]
    assert satukan(titik) == [Garis(10.0, 0.0, 99.0)]
    assert len(satukan([Garis(10.0, 0.0, 50.0), Garis(10.0, 80.0, 120.0)])) == 2


def test_a_line_lies_where_most_of_it_lies() -> None:
    """A short piece beside it does not move it."""
    assert satukan([Garis(10.0, 0.0, 100.0), Garis(11.5, 90.0, 100.0)]) == [Garis(10.0, 0.0, 100.0)]


def test_tables_beside_and_below_each_other_are_apart() -> None:
    """A frame is what meets."""
    datar = [Garis(y, x, x + 100) for y in (0, 20, 40) for x in (0, 200)] + [Garis(y, 0, 100) for y in (100, 120)]
    tegak = [Garis(x, 0, 40) for x in (0, 50, 100, 200, 250, 300)] + [Garis(x, 100, 120) for x in (0, 100)]
    kotak = [satu.kotak for satu in cari_bingkai(datar, tegak)]
    assert kotak == [Kotak(0, 0, 100, 40), Kotak(200, 0, 300, 40), Kotak(0, 100, 100, 120)]


@pytest.mark.parametrize(
    ("putar", "berkas"),
    [(0, (20, 702, 60, 732)), (1, (30, 30, 60, 70)), (2, (550, 40, 590, 70)), (3, (550, 702, 580, 742))],
)
def test_a_box_is_found_again_in_the_file(putar: int, berkas: tuple[float, ...]) -> None:
    """However the page was turned to be read; the page box need not begin at 0."""
    halaman = Halaman(1, 590, 732, (), dasar=(10.0, 20.0, 600.0, 752.0), putar=putar)
    assert halaman.ke_berkas(Kotak(10, 20, 50, 50)) == berkas
