"""Headings without rules: as many as the columns, one above several, set left, in the middle, or above the gap."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja.pembaca.kepala_urut import KepalaBerurut, _tunggal, kepala_berurut
from kinerja.pembaca.unsur import Kotak


@dataclass(frozen=True)
class Tulisan:
    """A piece of a heading."""

    teks: str


def _baris(y: float, *isi: tuple[float, float, str]) -> list[tuple[Kotak, Tulisan]]:
    return [(Kotak(x0, y, x1, y + 8), Tulisan(teks)) for x0, x1, teks in isi]


def _tumpuk(x0: float, x1: float) -> list[tuple[Kotak, Tulisan]]:
    return [(Kotak(x0, 0, x1, 8), Tulisan("Uraian"))]


def _baca(kepala: KepalaBerurut[Tulisan] | None) -> tuple[list[str], list[tuple[str, tuple[int, ...]]]]:
    assert kepala is not None
    sendiri = [" ".join(isi.teks for isi in satu) for satu in kepala.sendiri]
    return sendiri, [(" ".join(isi.teks for isi in satu), di) for satu, di in kepala.bersama]


def test_wrapped_headings() -> None:
    """The lines of one heading stand below each other."""
    baris = [_baris(0, (0, 40, "Uraian"), (60, 100, "Kenaikan")), _baris(10, (60, 90, "(2023)"))]
    assert _baca(kepala_berurut(baris, 2)) == (["Uraian", "Kenaikan (2023)"], [])


def test_a_heading_over_several_in_the_middle() -> None:
    """It belongs to those below it; what stands beside is a heading of one column."""
    atas = _baris(0, (0, 40, "Uraian"), (95, 125, "2022"), (195, 225, "2023"))
    bawah = _baris(10, (70, 90, "T"), (130, 150, "R"), (170, 190, "T"), (230, 250, "R"))
    assert _baca(kepala_berurut([atas, bawah], 5)) == (
        ["Uraian", "T", "R", "T", "R"],
        [("2022", (1, 2)), ("2023", (3, 4))],
    )


def test_headings_set_left_of_theirs() -> None:
    """Where headings of groups are set left and those below right, each group begins with the next one."""
    atas = _baris(0, (0, 40, "Uraian"), (60, 90, "Volume"), (160, 200, "Anggaran"))
    bawah = _baris(10, (95, 115, "Target"), (130, 150, "%"), (205, 225, "Pagu"), (240, 250, "Sisa"))
    assert _baca(kepala_berurut([atas, bawah], 5))[1] == [("Volume", (1, 2)), ("Anggaran", (3, 4))]


_TIGA = (
    _baris(10, (0, 20, "Unit"), (70, 90, "PNS"), (150, 170, "PPPK"), (220, 250, "Jumlah")),
    _baris(20, (50, 70, "L"), (90, 110, "P"), (130, 150, "L"), (170, 190, "P")),
)


def test_headings_of_three_levels() -> None:
    """What stands in the middle above groups is the heading of these, and not of the column of names."""
    kepala = kepala_berurut([_baris(0, (100, 140, "Status")), *_TIGA], 6)
    assert _baca(kepala) == (
        ["Unit", "L", "P", "L", "P", "Jumlah"],
        [("Status", (1, 2, 3, 4)), ("PNS", (1, 2)), ("PPPK", (3, 4))],
    )
    assert kepala is not None
    assert kepala.pasti


def test_a_heading_above_one_group_of_two_is_a_guess() -> None:
    """Set left, it may be the first line of the heading below it, or stand above both."""
    kepala = kepala_berurut([_baris(0, (62, 98, "Status")), *_TIGA], 6)
    assert kepala is not None
    assert not kepala.pasti


def test_equal_headings_of_one_group_are_a_guess() -> None:
    """Of one group no two columns read alike: there are more groups than were found."""
    atas = _baris(0, (0, 20, "Unit"), (110, 130, "Status"))
    bawah = _baris(10, (50, 70, "L"), (90, 110, "P"), (130, 150, "L"), (170, 190, "P"))
    kepala = kepala_berurut([atas, bawah], 5)
    assert kepala is None or not kepala.pasti


def test_another_number_of_headings() -> None:
    """Headings that are not as many as the columns belong to none in this way."""
    assert kepala_berurut([_baris(0, (0, 40, "Uraian"), (60, 100, "Target"))], 3) is None


def test_a_head_whose_columns_hold_nothing_below_is_none() -> None:
    """Headings above and nothing that they could stand above: there is no order to read."""
    assert _tunggal([_tumpuk(0, 40), _tumpuk(60, 90)], [], 2) == [_tumpuk(0, 40), _tumpuk(60, 90)]
