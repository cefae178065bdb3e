"""What a sheet holds and how much of it there may be."""

from __future__ import annotations

import pytest

from kinerja.masukan.isi_lembar import Gabungan, IsiLembar, Jatah, SelCacat, TerlaluBanyak


def test_the_allowance_is_spent_to_the_last_cell_and_letter() -> None:
    """What is at the bound is taken; numbers have no letters."""
    jatah = Jatah(sel=2, huruf=3)
    jatah.ambil("abc")
    jatah.ambil(12345)
    assert (jatah.sel, jatah.huruf) == (0, 0)
    with pytest.raises(TerlaluBanyak, match=r"lebih dari 600\.000 sel terisi"):
        jatah.ambil(1)
    with pytest.raises(TerlaluBanyak, match=r"lebih dari 20\.000\.000 huruf"):
        Jatah(huruf=2).ambil("abc")


def test_hidden_columns_count_where_something_stands() -> None:
    """Ranges may overlap and reach beyond the last filled column; columns count from 0."""
    isi = IsiLembar(kolom_sembunyi=[(4, 6), (2, 3), (2, 2), (5, 16_384)], luas=(3, 7))
    satu = isi.tinjauan(True)
    assert satu.kolom_sembunyi == {1, 2, 3, 4, 5, 6}
    assert (satu.tersembunyi, satu.luas) == (True, (3, 7))
    assert IsiLembar(kolom_sembunyi=[(9, 12)], luas=(3, 7)).tinjauan(False).kolom_sembunyi == frozenset()
    gabung = Gabungan("A1:B1", (0, 0), (0, 1))
    lain = IsiLembar(gabungan=[gabung], baris_sembunyi={2}).tinjauan(False)
    assert (lain.gabungan, lain.baris_sembunyi, lain.tersembunyi) == ((gabung,), {2}, False)


def test_rows_are_filled_up_with_blanks() -> None:
    """Up to the last row and column, whether a row holds something or not."""
    isi = IsiLembar({(0, 1): "a", (2, 0): 5, (2, 1): SelCacat("#REF!")}, luas=(3, 2))
    assert isi.tabel() == (("", "a"), ("", ""), (5, SelCacat("#REF!")))
    assert str(SelCacat("#REF!")) == "#REF!"
    assert IsiLembar().tabel() == ()
