"""Spending by kind: each way of division makes the same total, and what is not known stays unknown."""

from __future__ import annotations

from kinerja.hitung.belanja import PosBelanja, belanja_jenis
from kinerja.hitung.rekaman import Dana
from kinerja.model import Belanja, JenisBelanja


def _baris(jenis: JenisBelanja, anggaran: int, realisasi: int | None) -> Belanja:
    return Belanja(jenis=jenis, anggaran=anggaran, realisasi=realisasi)


def _isi(pos: tuple[PosBelanja, ...]) -> list[tuple[str, str, int, int | None]]:
    return [(satu.susunan.name, satu.nama, satu.anggaran, satu.realisasi) for satu in pos]


def test_kinds_stand_in_their_order_each_once() -> None:
    """Rows of one kind are added up, wherever they stand; a kind without row is not there."""
    baris = [_baris(JenisBelanja.MODAL, 4, 3), _baris(JenisBelanja.OPERASI, 5, 5), _baris(JenisBelanja.MODAL, 1, 0)]
    assert _isi(belanja_jenis(baris, Dana(10, 8))) == [
        ("JENIS", "Belanja Operasi", 5, 5),
        ("JENIS", "Belanja Modal", 5, 3),
    ]


def test_each_way_of_division_has_its_own_rest() -> None:
    """Langsung and tidak langsung divide the same total once more; what they leave is the rest of that way alone."""
    baris = [
        _baris(JenisBelanja.OPERASI, 10, 8), _baris(JenisBelanja.LANGSUNG, 6, 5), _baris(JenisBelanja.TIDAK_LANGSUNG, 3, 3),
    ]  # fmt: skip
    assert _isi(belanja_jenis(baris, Dana(10, 8))) == [
        ("JENIS", "Belanja Operasi", 10, 8),
        ("LANGSUNG", "Belanja Tidak Langsung", 3, 3),
        ("LANGSUNG", "Belanja Langsung", 6, 5),
        ("LANGSUNG", "Belum Dirinci", 1, 0),
    ]


def test_the_rest_is_there_for_the_budget_or_for_the_spending() -> None:
    """A difference in one of them is enough; an unknown realisasi is unknown in the rest, and alone makes none."""
    assert _isi(belanja_jenis([_baris(JenisBelanja.MODAL, 10, 7)], Dana(10, 8)))[1:] == [
        ("JENIS", "Belum Dirinci", 0, 1)
    ]
    assert _isi(belanja_jenis([_baris(JenisBelanja.MODAL, 9, 8)], Dana(10, 8)))[1:] == [
        ("JENIS", "Belum Dirinci", 1, 0)
    ]
    sebagian = [_baris(JenisBelanja.MODAL, 4, 3), _baris(JenisBelanja.OPERASI, 5, None)]
    assert _isi(belanja_jenis(sebagian, Dana(10, 8))) == [
        ("JENIS", "Belanja Operasi", 5, None), ("JENIS", "Belanja Modal", 4, 3), ("JENIS", "Belum Dirinci", 1, None),
    ]  # fmt: skip
    assert _isi(belanja_jenis([_baris(JenisBelanja.MODAL, 10, None)], Dana(10, 8)))[1:] == []


def test_no_row_no_division() -> None:
    """An empty sheet divides nothing, and one way of division may be there without the other."""
    assert _isi(belanja_jenis([_baris(JenisBelanja.LANGSUNG, 10, 8)], Dana(10, 8))) == [
        ("LANGSUNG", "Belanja Langsung", 10, 8)
    ]
    assert belanja_jenis([], Dana(10, 8)) == ()
