"""Lines of a table without a frame: what a narrow column broke goes on in the next line."""

from __future__ import annotations

import pytest
from contoh_cetakan import kata_pada

from kinerja.pembaca.ruas import susun_jalur
from kinerja.pembaca.unsur import Huruf, Kata, Kotak

_KIRI = (0, 100, 160, 220)


def _baris(teks: tuple[str, ...], y: float) -> list[Kata]:
    hasil = []
    for x, isi in zip(_KIRI, teks, strict=True):
        if isi:
            huruf = tuple(Huruf(h, x + 5 * n, y, x + 5 * n + 5, y + 9) for n, h in enumerate(isi))
            hasil.append(Kata(huruf, Kotak(x, y, x + 5 * len(isi), y + 9)))
    return hasil


@pytest.mark.parametrize(
    ("atas", "bawah", "lanjutan"),
    [
        # A number that is none alone, and beside it one that could be whole.
        (("BELANJA", "6.000.53", "5.820.52", "90,8"), ("OPERASI", "6.945", "0.835", "1"), True),
        # A digit had no room in one column of three.
        (("Nilai", "69,73", "70,43", "101,0"), ("pasar", "", "", "0"), True),
        # Rows of their own.
        (("Nilai", "69,73", "70,43", "101,00"), ("Pasar", "60,11", "71,02", "99,0"), False),
        (("Nilai", "", "", "12,50"), ("Pasar", "", "", "0"), False),
        (("Nilai", "12", "41", "7"), ("Pasar", "3", "5", "2"), False),
    ],
)
def test_the_rest_of_a_number_is_no_row(atas: tuple[str, ...], bawah: tuple[str, ...], lanjutan: bool) -> None:
    """It stands in the next line below what it ends; numbers in as many columns are a row."""
    assert [satu.lanjutan for satu in susun_jalur(_baris(atas, 0) + _baris(bawah, 10))] == [False, lanjutan]


def test_a_line_set_to_both_margins_is_no_row_of_words() -> None:
    """Its words stand as far apart as columns do; it is as wide as the line of text below it."""
    atas = _baris(("Nilai", "aset", "per", "Desember"), 0)
    lebar = atas[-1].kotak.x1
    bawah = kata_pada("sebesar seluruh saldo dari aset", 0, 11, lebar=lebar / 31, sela=lebar / 31)
    assert len(susun_jalur(atas)[0].ruas) == 4
    assert [len(satu.ruas) for satu in susun_jalur([*atas, *bawah])] == [1, 1]
