"""A row that the page break cut is one row again."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kinerja.pembaca.sambung import sambung, sekolom
from kinerja.pembaca.unsur import Petak, SelPetak

_BATAS = (0.0, 100.0, 160.0, 220.0)
_KEPALA = ("Kegiatan", "Pagu", "Realisasi")


def _petak(halaman: int, *baris: Sequence[str]) -> Petak:
    sel = tuple(SelPetak(r, c, 1, 1, teks, halaman) for r, isi in enumerate(baris) for c, teks in enumerate(isi))
    return Petak(sel, len(baris), 3, halaman, batas=_BATAS)


def _isi(petak: Petak) -> list[list[str]]:
    return [[s.teks for s in petak.sel if s.baris == r] for r in range(1, petak.banyak_baris)]


@pytest.mark.parametrize(
    ("atas", "bawah", "jadi"),
    [
        # Words and numbers go on, also where one of the numbers had room.
        (("Pembinaan pasar", "6.543.673.16", "97"), ("rakyat tahap 9", "3", ""), ("Pembinaan pasar rakyat tahap 9", "6.543.673.163", "97")),
        (("Pembinaan", "6.543.", "4.816.143.44"), ("", "673", "7"), ("Pembinaan", "6.543.673", "4.816.143.447")),
        # What can be one number is, beside one that was cut for certain.
        (("BELANJA", "6.000.53", "90,8"), ("OPERASI", "6.945", "1"), ("BELANJA OPERASI", "6.000.536.945", "90,81")),
        # A number ends a name.
        (("Pembinaan pasar rakyat tahap", "6.543", "97"), ("9", "", ""), ("Pembinaan pasar rakyat tahap 9", "6.543", "97")),
    ],
)  # fmt: skip
def test_what_the_break_cut_is_joined(atas: Sequence[str], bawah: Sequence[str], jadi: Sequence[str]) -> None:
    """Word processors break a row wherever the page ends."""
    assert _isi(sambung(_petak(1, _KEPALA, atas), _petak(2, bawah))) == [list(jadi)]


@pytest.mark.parametrize(
    ("atas", "bawah"),
    [
        (("Pembinaan pasar rakyat", "6.543", "97"), ("Pengawasan", "673", "12")),
        (("Pembinaan pasar rakyat", "6.543.673.16", "97"), ("Pengawasan", "3", "12")),
        (("1", "6.543", "97"), ("2", "673", "12")),
    ],
)
def test_two_rows_stay_two(atas: Sequence[str], bawah: Sequence[str]) -> None:
    """A whole number goes on nowhere, and a number that stands below another one is of the next row."""
    assert len(_isi(sambung(_petak(1, _KEPALA, atas), _petak(2, bawah)))) == 2


def test_a_head_that_the_break_cut_is_whole() -> None:
    """Its second line stands at the top of the next page, below nothing but headings."""
    jadi = sambung(_petak(1, ("Kegiatan", "Pagu", "Tingkat")), _petak(2, ("", "", "Pemenuhan"), ("Pasar", "6", "97")))
    assert [s.teks for s in jadi.sel if s.baris == 0] == ["Kegiatan", "Pagu", "Tingkat Pemenuhan"]
    assert _isi(jadi) == [["Pasar", "6", "97"]]


def test_the_heading_of_a_group_is_not_the_rest_of_a_name() -> None:
    """Where other rows hold a name alone, one at the top of a page is such a row; the row above it is in doubt."""
    jadi = sambung(
        _petak(1, _KEPALA, ("Urusan pasar", "", ""), ("Subtotal urusan pasar", "6", "97")),
        _petak(2, ("Urusan Air Minum", "", ""), ("Pengawasan", "8", "99")),
    )
    assert [isi[0] for isi in _isi(jadi)] == ["Urusan pasar", "Subtotal urusan pasar", "Urusan Air Minum", "Pengawasan"]
    assert jadi.terpotong == {2}


def test_the_rest_of_a_row_that_no_line_parts_from_the_head_is_of_its_row() -> None:
    """A program repeats the head above what is left of a row, without a line between the two."""
    jadi = sambung(
        _petak(1, _KEPALA, ("Pembinaan pasar", "6", "97")),
        _petak(2, ("Kegiatan rakyat kota", "Pagu", "Realisasi"), ("Pengawasan", "8", "99")),
    )
    assert _isi(jadi) == [["Pembinaan pasar rakyat kota", "6", "97"], ["Pengawasan", "8", "99"]]


def test_a_table_with_a_head_of_its_own_does_not_go_on() -> None:
    """Its columns stand where some of those of the page before do; other headings stand above its numbers."""
    atas, rinci = _petak(1, _KEPALA, ("Pembinaan", "6", "97")), _petak(2, ("Pengawasan", "8", "99"))
    sel = tuple(
        SelPetak(r, c, 1, 1, teks, 2)
        for r, isi in enumerate((("Jenis", "Orang"), ("Pria", "15")))
        for c, teks in enumerate(isi)
    )
    lain = Petak(sel, 2, 2, 2, batas=(0.0, 160.0, 220.0))
    assert sekolom(atas, rinci)
    assert not sekolom(atas, lain)
