"""Names of programmes in lists and tables that differ by a word."""

from __future__ import annotations

import pytest

from kinerja.model import PERIHAL, Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi

_NAMA = "Program Perencanaan dan Evaluasi Taman Kota"
_SALAH = "Program Perencanaan dan Pengawasan Taman Kota"


def _temuan(*tempat: tuple[str, str]) -> list[tuple[str, str, Tingkat]]:
    """Review programmes: on a page of lists where a place is a number, else in a table."""
    baris = [
        Publikasi(tabel=f"{PERIHAL}Nama Program", baris=nama, kolom="Nama", nilai=nama, letak=f"halaman {di}")
        if di.isdigit()
        else Publikasi(tabel=di, baris=nama, kolom="Anggaran (Rp)", nilai="12.340.000")
        for di, nama in tempat
    ]
    semua = [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan]
    return [(t.tercetak, t.seharusnya, t.tingkat) for t in semua if t.aturan == "publikasi-nama"]


@pytest.mark.parametrize("di", ["9", "Tabel 3.1"])
def test_one_other_word(di: str) -> None:
    """A list or a table that calls a programme by another word than two others do is told."""
    assert _temuan(("4", _NAMA), ("6", f"Program {_NAMA}"), (di, _SALAH)) == [(_SALAH, _NAMA, Tingkat.CATATAN)]


@pytest.mark.parametrize(
    "tempat",
    [
        (("4", _NAMA), ("9", _SALAH)),  # of two places none is more than the other
        (("4", _NAMA), ("6", _NAMA), ("9", _SALAH), ("10", _SALAH)),
        (("4", _NAMA), ("6", _NAMA), ("6", _SALAH)),  # a list has both
        (("4", _NAMA), ("6", _NAMA), ("9", "Program Perencanaan dan Evaluasi Tamann Kota")),  # a slip of spelling
        (("4", _NAMA), ("6", _NAMA), ("9", "Program Perencanaan Taman Kota")),  # not of the same length
        (("4", _NAMA), ("6", _NAMA), ("9", "Program Pembinaan dan Pengawasan Taman Kota")),  # two other words
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
