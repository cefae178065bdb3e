"""Rows that no line parts: a name begins with a capital, goes on where it had no room, and has one row of numbers."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from contoh_cetakan import kata_pada

from kinerja.pembaca.baris_bernama import baris_bernama
from kinerja.pembaca.lipatan import utuh
from kinerja.pembaca.ruas import Bidang, Jalur, susun_jalur
from kinerja.pembaca.unsur import Kata

_KOLOM = ((60.0, 260.0), (300.0, 340.0), (380.0, 420.0))
_BIDANG = Bidang(1, _KOLOM, (60.0, 280.0, 360.0, 420.0), frozenset({1, 2}))


def _jalur(*baris: str) -> list[Jalur]:
    """Return lines 12 points apart; ``name | number | number``."""
    kata: list[Kata] = []
    for n, satu in enumerate(baris):
        for (x, _), teks in zip(_KOLOM, satu.split("|"), strict=False):
            kata += kata_pada(teks, x, 100 + 12 * n)
    return susun_jalur(kata)


def _nama(baris: Sequence[Sequence[Jalur]]) -> list[str]:
    return [" ".join(j.ruas[0].teks for j in satu if j.ruas[0].kotak.x0 < 280) for satu in baris]


_ATAS = (
    "Uraian|2022|2023",
    "Persentase rumah tangga yang layak|76,50|77,04",
    "huni di perkotaan",
    "Indeks kepuasan|80,00|81,25",
)
_TENGAH = (
    "Uraian|2022|2023",
    "Persentase rumah tangga yang layak",
    "huni di seluruh wilayah perkotaan|76,50|77,04",
    "dan perdesaan",
    "Indeks kepuasan|80,00|81,25",
)
_BAWAH = (
    "Uraian|2022|2023",
    "Persentase rumah tangga yang layak",
    "huni di perkotaan|76,50|77,04",
    "Indeks kepuasan|80,00|81,25",
)


@pytest.mark.parametrize("baris", [_ATAS, _TENGAH, _BAWAH], ids=["first line", "middle", "last line"])
def test_names_begin_with_capitals(baris: tuple[str, ...]) -> None:
    """Wherever the numbers stand in the height of a row."""
    hasil = baris_bernama(_jalur(*baris), _BIDANG)
    assert hasil is not None
    assert hasil.pasti
    assert [nama.split()[0] for nama in _nama(hasil.baris)] == ["Persentase", "Indeks"]
    assert utuh(hasil.baris, _BIDANG)


def test_names_in_capitals_tell_nothing() -> None:
    """Where each line begins with one there are more beginnings than rows of numbers."""
    assert baris_bernama(_jalur(*(satu.title() for satu in _ATAS)), _BIDANG) is None


def test_numbers_at_different_places_are_a_guess() -> None:
    """Beside the first line of one name and the last one of another."""
    hasil = baris_bernama(_jalur(*_ATAS[:3], *_BAWAH[1:3]), _BIDANG)
    assert hasil is not None
    assert not hasil.pasti


def test_a_word_that_had_room_begins_another_text() -> None:
    """Two names that were taken for one."""
    _, *isi = _jalur(
        "Uraian|2022|2023", "Persentase rumah tangga yang layak|76,50|77,04", "Indeks", "Nilai|80,00|81,25"
    )
    assert not utuh([isi[:1], isi[1:]], _BIDANG)


def test_a_name_that_had_no_room_goes_on_in_the_next_row() -> None:
    """A line before it is full, and what follows begins within a sentence."""
    _, *isi = _jalur(
        "Uraian|2022|2023", "Persentase rumah tangga yang layak|76,50|77,04", "huni di perkotaan|80,00|81,25"
    )
    assert not utuh([isi[:1], isi[1:]], _BIDANG)


def test_a_number_that_a_narrow_column_broke_is_no_row() -> None:
    """Its last digit stands below the others."""
    _, *isi = _jalur("Uraian|2022|2023", "Persentase|139,6|77,04", "Rumah|1|")
    assert not utuh([isi[:1], isi[1:]], _BIDANG)
