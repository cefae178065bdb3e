"""Sentences that are too long to be judged as one."""

from __future__ import annotations

import pytest

from kinerja.pembaca.kalimat_panjang import potongan
from kinerja.pembaca.unsur import Kalimat, Kotak


def test_pendek() -> None:
    """A sentence of no more than a thousand letters stays whole."""
    for kalimat in (Kalimat("kata"), Kalimat("kata lain " * 99 + "kata katax", "Bab III")):
        assert potongan(kalimat) == [kalimat]
    assert potongan(Kalimat("")) == []
    assert len(potongan(Kalimat("kata lain " * 99 + "kata kataxy"))) == 2


@pytest.mark.parametrize(
    ("teks", "akhir"),
    [
        # a semicolon before a comma, a comma before a blank, as late as may be
        ("a" * 600 + "; b, " + "c" * 600, "a;"),
        ("a" * 600 + "; b; " + "c" * 600, "b;"),
        ("a" * 600 + " b, d " + "c" * 600, "b,"),
        ("a" * 600 + " b, 4 " + "c" * 600, "4"),
        ("a" * 400 + "; b d " + "c" * 800, "c"),
        ("a" * 400 + " b " + "c" * 800, "c"),
        ("a" * 1_001, "a"),
    ],
)
def test_batas(teks: str, akhir: str) -> None:
    """A long one is cut where a clause ends, in its second half; nothing is lost."""
    isi = [satu.teks for satu in potongan(Kalimat(teks))]
    assert len(isi) == 2
    assert isi[0].endswith(akhir)
    assert len(isi[0]) <= 1_000
    assert "".join(isi).replace(" ", "") == teks.replace(" ", "")


def test_letak() -> None:
    """Each piece begins on the page where its words are, under the heading of the sentence."""
    kotak = tuple((halaman, Kotak(0, 0, 10, 10)) for halaman in (3, 4, 5, 6))
    isi = potongan(Kalimat("kata lain " * 240, "Bab II", kotak))
    assert [(satu.bagian, satu.kotak[0][0]) for satu in isi] == [("Bab II", 3), ("Bab II", 4), ("Bab II", 6)]
