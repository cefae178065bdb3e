"""Names of programmes in lists and tables that differ by a word."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kinerja.model import PERIHAL, Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi

_NAMA = "Program Perencanaan dan Evaluasi Taman Kota"
_SALAH = "Program Perencanaan dan Pengawasan Taman Kota"


def _semua(*tempat: tuple[str, str]) -> list[Temuan]:
    """Review programmes: on a page of lists where a place is a number, else in a table."""
    baris = [
        Publikasi(tabel=f"{PERIHAL}Nama Program", baris=nama, kolom="Nama", nilai=nama, letak=f"halaman {di}")
        if di.isdigit()
        else Publikasi(tabel=di, baris=nama, kolom="Anggaran (Rp)", nilai="12.340.000")
        for di, nama in tempat
    ]
    semua = [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan]
    return [t for t in semua if t.aturan == "publikasi-nama"]


def _temuan(*tempat: tuple[str, str]) -> list[tuple[str, str, Tingkat]]:
    return [(t.tercetak, t.seharusnya, t.tingkat) for t in _semua(*tempat)]


@pytest.mark.parametrize("di", ["9", "Tabel 3.1"])
def test_one_other_word(di: str) -> None:
    """A list or a table that calls a programme by another word than two others do is told."""
    assert _temuan(("4", _NAMA), ("6", f"Program {_NAMA}"), (di, _SALAH)) == [(_SALAH, _NAMA, Tingkat.CATATAN)]


@pytest.mark.parametrize(
    ("di", "lazim", "tempat", "sebut"),
    [
        ("9", "46", "daftar program (halaman 9)", "daftar program (halaman 4)"),
        ("Tabel 3.1", "46", "Tabel 3.1", "daftar program (halaman 4)"),
        ("9", ("Tabel 3.1", "Tabel 3.2"), "daftar program (halaman 9)", "Tabel 3.1"),
    ],
)
def test_where_it_stands(di: str, lazim: Sequence[str], tempat: str, sebut: str) -> None:
    """The page of a list, or the table, of both names."""
    (satu,) = _semua(*((lain, _NAMA) for lain in lazim), (di, _SALAH))
    assert satu.tempat == f"{tempat}, {_SALAH}"
    assert satu.pesan.endswith(f"antara lain {sebut}.")


def test_a_name_is_told_once() -> None:
    """Though two names that are printed more often differ from it by a word."""
    lain = "Program Perencanaan dan Pengawasan Taman Desa"
    assert len(_temuan(*((di, nama) for di in "46" for nama in (_NAMA, lain)), ("9", _SALAH))) == 1


@pytest.mark.parametrize(
    "tempat",
    [
        (("4", _NAMA), ("9", _SALAH)),  # of two places none is more than the other
        (("4", _NAMA), ("6", _NAMA), ("9", _SALAH), ("10", _SALAH)),
        (("4", _NAMA), ("6", _NAMA), ("6", _SALAH)),  # a list has both
        (("4", _NAMA), ("6", _NAMA), ("9", "Program Perencanaan dan Evaluasi Tamann Kota")),  # a slip of spelling
        (("4", _NAMA), ("6", _NAMA), ("9", "Program Perencanaan Taman Kota")),  # not of the same length
        (("4", _NAMA), ("6", _NAMA), ("9", "Program Pembinaan dan Pengawasan Taman Kota")),  # two other words
        (("4", _NAMA), ("6", _NAMA), ("9", "Program Perencanaan dan Pengawasan Hutan Kota")),  # two side by side
        (("4", _NAMA), ("6", _NAMA), ("Grafik 3.1 Anggaran", _SALAH)),
        (("4", _NAMA), ("6", _NAMA), ("Prosa 3.1 Anggaran", _SALAH)),
        (("4", _NAMA), ("6", _NAMA), ("9", "Program Pelestarian dan Evaluasi Taman Kota")),  # another thing is done
        (
            ("4", "Program Penataan Taman Kota"),
            ("6", "Program Penataan Taman Kota"),
            ("9", "Program Penataan Pasar Kota"),
        ),
    ],
)
def test_two_programmes(tempat: tuple[tuple[str, str], ...]) -> None:
    """Names that one place prints side by side, short ones, and those of as many places are left alone."""
    assert _temuan(*tempat) == []
