"""Captions and headings of another year whose numbers are those of the report's year."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.reviu.publikasi.bacaan.pernyataan import petakan_isi
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi

_Susun = Callable[..., IsiPublikasi]
_Tabel = tuple[str, Sequence[str], Sequence[Sequence[str]]]


def _tabel(nama: str, kolom: str, nilai: str) -> _Tabel:
    return nama, (kolom,), [(f"Jalan nomor ke{chr(97 + n)}", s) for n, s in enumerate(nilai.split())]


def _salah(susun: _Susun, *tabel: _Tabel) -> list[tuple[str, str, int]]:
    return [(t.nama, kolom, tahun) for t, kolom, tahun in petakan_isi(susun(*tabel)).salah_tahun]


_KINI = _tabel("Tabel 1", "Realisasi", "1.234 2.345 3.456")


@pytest.mark.parametrize(
    ("tabel", "harap"),
    [
        # Caption and heading, each by itself.
        ((_KINI, _tabel("Tabel 2 Tahun 2022", "Realisasi", "1.234 2.345")), ("Tabel 2 Tahun 2022", "", 2022)),
        ((_KINI, _tabel("Tabel 2", "Realisasi 2022", "1.234 2.345")), ("Tabel 2", "Realisasi 2022", 2022)),
        # One number is no proof, nor are short ones without another of that year.
        ((_KINI, _tabel("Tabel 2", "Realisasi 2022", "1.234")), None),
        ((_tabel("Tabel 1", "Realisasi", "123 234"), _tabel("Tabel 2", "Realisasi 2022", "123 234")), None),
        (
            (_tabel("Tabel 1", "Realisasi", "12.340 23.450"), _tabel("Tabel 2", "Realisasi 2022", "12.340 23.450")),
            ("Tabel 2", "Realisasi 2022", 2022),
        ),
        ((_tabel("Tabel 1", "Realisasi", "12.300 23.400"), _tabel("Tabel 2", "Realisasi 2022", "12.300 23.400")), None),
        (
            (
                _tabel("Tabel 1", "Realisasi", "123 234"),
                _tabel("Tabel 2", "Realisasi 2022", "123 234"),
                _tabel("Tabel 3 Tahun 2022", "Realisasi", "129 239"),
            ),
            ("Tabel 2", "Realisasi 2022", 2022),
        ),
        # A number that is that of the named year, or of neither, says that the year is meant.
        ((_KINI, _tabel("Tabel 2", "Realisasi 2022", "1.234 2.345 9.999")), None),
        (
            (
                _KINI,
                _tabel("Tabel 2", "Realisasi 2022", "1.234 2.345 3.456"),
                _tabel("Tabel 3", "Realisasi 2022", "9.991 9.992 3.456"),
            ),
            None,
        ),
        # Targets repeat from year to year.
        ((_tabel("Tabel 1", "Target", "1.234 2.345"), _tabel("Tabel 2", "Target 2022", "1.234 2.345")), None),
        # A number of which nothing is known elsewhere says nothing.
        (
            (_tabel("Tabel 1", "Realisasi", "1.234 2.345"), _tabel("Tabel 2", "Realisasi 2022", "1.234 2.345 3.456")),
            ("Tabel 2", "Realisasi 2022", 2022),
        ),
        # What differs from another number of the report's year is no proof.
        (
            (_KINI, _tabel("Tabel 3", "Realisasi", "1.235 2.346"), _tabel("Tabel 2", "Realisasi 2022", "1.234 2.345")),
            None,
        ),
    ],
)
def test_another_year(susun: _Susun, tabel: tuple[_Tabel, ...], harap: tuple[str, str, int] | None) -> None:
    """Two numbers of the report's year, by many digits or beside those of the named year, show that it is wrong."""
    assert _salah(susun, *tabel) == ([harap] if harap else [])


def test_years_that_are_meant(susun: _Susun) -> None:
    """Beside a column of the report's year, in the row itself, or of a quantity of its own another year is meant."""
    dua = (
        "Tabel 2",
        ("Realisasi 2022", "Realisasi 2023"),
        [("Jalan nomor kea", "1.234", "1.299"), ("Jalan nomor keb", "2.345", "2.399")],
    )
    assert _salah(susun, _KINI, dua) == []
    baris = ("Tabel 2", ("Realisasi",), [(f"Jalan nomor ke{b} 2022", n) for b, n in (("a", "1.234"), ("b", "2.345"))])
    assert _salah(susun, _KINI, baris) == []
    imbuhan = _tabel("Tabel 2", "Realisasi Medan 2022", "1.234 2.345")
    assert _salah(susun, _tabel("Tabel 1", "Realisasi Medan", "1.234 2.345"), imbuhan) == []


def test_what_running_text_says(susun: _Susun) -> None:
    """Running text that names no year may speak of any; it is never at fault itself."""
    prosa = [(f"realisasi jalan nomor ke{b}", n) for b, n in (("a", "1.234"), ("b", "2.345"))]
    dua = _tabel("Tabel 2", "Realisasi 2022", "1.234 2.345")
    assert _salah(susun, ("Prosa", ("Nilai",), prosa), dua) == []
    assert _salah(susun, ("Prosa", ("Nilai",), [(f"{b} tahun 2023", n) for b, n in prosa]), dua) == [
        ("Tabel 2", "Realisasi 2022", 2022)
    ]
    assert _salah(susun, _KINI, ("Prosa", ("Nilai",), [(f"{b} tahun 2022", n) for b, n in prosa])) == []


def test_the_year_is_set_right(susun: _Susun) -> None:
    """The numbers of a wrong year are then those of the report's year."""
    peta = petakan_isi(susun(_KINI, _tabel("Tabel 2", "Realisasi 2022", "1.234 2.345")))
    assert {b.kunci[2] for b in peta.butir} == {2023}
