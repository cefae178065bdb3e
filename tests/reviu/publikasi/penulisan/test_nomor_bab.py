"""Numbers of chapters, wherever they are printed."""

from __future__ import annotations

import pytest

from kinerja.model import PERIHAL, Publikasi
from kinerja.reviu import tinjau_publikasi

_KEPALA = (("I", "PENDAHULUAN"), ("II", "PERENCANAAN"), ("III", "AKUNTABILITAS KINERJA"), ("IV", "PENUTUP"))


def _temuan(*bab: tuple[str, str]) -> list[tuple[str, str]]:
    """Review the chapters of an account, and those of the report after it."""
    baris = [
        Publikasi(tabel=f"{PERIHAL}Bab", baris=judul, kolom="Nomor", nilai=nomor, letak=f"halaman {n}")
        for n, (nomor, judul) in enumerate((*bab, *_KEPALA))
    ]
    semua = [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan]
    return [(t.tercetak, t.seharusnya) for t in semua if t.aturan == "publikasi-nomor-bab"]


def test_a_number_that_does_not_follow() -> None:
    """Of two numbers of one chapter the one that follows the chapter before it is right."""
    assert _temuan(*_KEPALA[:3], ("VI", "P E N U T U P")) == [("BAB VI", "BAB IV")]
    assert _temuan(("II", "PENDAHULUAN"), ("I", "RINGKASAN")) == [("BAB II", "BAB I")]


@pytest.mark.parametrize(
    "bab",
    [
        _KEPALA,
        (*_KEPALA[:3], ("III", "PENUTUP")),  # it goes on there: nothing says which is wrong
        (("I", "PENDAHULUAN"), ("VI", "LAMPIRAN")),  # a chapter that is named once
        (("I", "PENDAHULUAN"), ("V", "PENUTUP"), ("II", "PERENCANAAN"), ("VI", "PENUTUP")),  # three numbers
        (("1", "PENDAHULUAN"), ("2", "PERENCANAAN"), ("4", "PENUTUP")),  # the same number in other figures
        (("pertama", "PENUTUP"),),
        (*_KEPALA[:3], ("keenam", "PENUTUP")),
    ],
)
def test_chapters_in_order(bab: tuple[tuple[str, str], ...]) -> None:
    """Chapters that are numbered alike, and those of which nothing tells which is wrong, are left alone."""
    assert _temuan(*bab) == []
