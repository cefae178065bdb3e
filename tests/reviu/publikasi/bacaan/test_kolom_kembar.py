"""What columns hold whose headings say nothing: what another table prints for the same things."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.reviu.publikasi.bacaan.arti_hitungan import Arti
from kinerja.reviu.publikasi.bacaan.kolom_kembar import kolom_kembar
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran

_Susun = Callable[..., IsiPublikasi]
_Tabel = tuple[str, Sequence[str], Sequence[Sequence[str]]]
_B = Besaran


def _tabel(nama: str, kolom: str, nilai: str, *lain: str) -> _Tabel:
    baris = [
        (f"Jalan nomor ke{chr(97 + n)}", *s)
        for n, s in enumerate(zip(nilai.split(), *(x.split() for x in lain), strict=True))
    ]
    return nama, kolom.split("; "), baris


def _arti(susun: _Susun, *tabel: _Tabel) -> dict[tuple[str, str], Arti]:
    isi = susun(*tabel)
    return kolom_kembar(isi, Peta(isi).kunci)


_KENAL = _tabel("Tabel 1", "Realisasi", "12,34 23,45 34,56 100")


@pytest.mark.parametrize(
    ("nilai", "harap"),
    [
        ("12,34 23,45 34,56 100", True),
        ("12,34 23,45 99,99 100", True),
        ("12,34 23,45 99,99 99", False),
        ("12,34 99,99 - -", False),
        ("12,34 23,45 - -", True),
        # A hundred is printed everywhere.
        ("12,34 - - 100", False),
    ],
)
def test_agreement(susun: _Susun, nilai: str, harap: bool) -> None:
    """Two columns that agree on most things, two at least and by no chance, hold one quantity."""
    arti = _arti(susun, _KENAL, _tabel("Tabel 2", "Kolasan", nilai))
    assert arti == ({("Tabel 2", "Kolasan"): Arti(_B.REALISASI, True)} if harap else {})


@pytest.mark.parametrize(
    ("nilai", "harap"), [("123 456", True), ("123 45", False), ("0,123 0,456", True), ("1.234 1.234", False)]
)
def test_by_no_chance(susun: _Susun, nilai: str, harap: bool) -> None:
    """Two different numbers of six digits together are no chance."""
    arti = _arti(susun, _tabel("Tabel 1", "Realisasi", nilai), _tabel("Tabel 2", "Kolasan", nilai))
    assert bool(arti) is harap


@pytest.mark.parametrize(
    ("kolom", "lain", "harap"),
    [
        ("Realisasi 2022", "Kolasan", Arti(_B.REALISASI, True, (), 2022)),
        ("Realisasi 2023", "Kolasan", Arti(_B.REALISASI, True)),
        ("Realisasi 2022", "Kolasan 2022", Arti(_B.REALISASI, True)),
        ("Realisasi 2022", "Kolasan 2021", None),
        ("Realisasi", "Kolasan 2023", Arti(_B.REALISASI, True)),
        ("Realisasi", "Kolasan 2022", None),
        ("Target PK", "Kolasan", Arti(_B.TARGET, True, (), None, ("pk", ""))),
        ("Target", "Realisasi Kolasan", None),
        ("Target", "Target Kolasan", Arti(_B.TARGET, True)),
        ("Realisasi", "Jumlah", None),
        ("Pagu (Rp)", "Jumlah", Arti(_B.PAGU, True)),
        ("Realisasi", "Laki", None),
        ("Realisasi", "Kolasan Triwulan I", None),
        ("Realisasi Medan", "Kolasan", None),
        ("Realisasi Triwulan I", "Kolasan", None),
        ("Predikat", "Kolasan", None),
    ],
)
def test_what_headings_allow(susun: _Susun, kolom: str, lain: str, harap: Arti | None) -> None:
    """The year that a heading names is its own, else that of its twin; words of its own make a quantity of its own."""
    nilai = "12,34 23,45 34,56"
    assert _arti(susun, _tabel("Tabel 1", kolom, nilai), _tabel("Tabel 2", lain, nilai)) == (
        {("Tabel 2", lain): harap} if harap else {}
    )


def test_two_meanings_are_none(susun: _Susun) -> None:
    """Where two quantities fit as well none is meant; of two kinds of one quantity no kind is."""
    nilai = "12,34 23,45 34,56"
    asing = _tabel("Tabel 3", "Kolasan", nilai)
    assert _arti(susun, _tabel("Tabel 1", "Realisasi", nilai), _tabel("Tabel 2", "Target", nilai), asing) == {}
    kecil = _tabel("Tabel 2", "Target", "12,34 23,45 99,99")
    assert (
        _arti(susun, _tabel("Tabel 1", "Realisasi", nilai), kecil, asing)["Tabel 3", "Kolasan"].besaran is _B.REALISASI
    )
    pk = [_tabel(f"Tabel {n}", f"Target {k}", nilai) for n, k in ((1, "PK"), (2, "Renstra"))]
    assert _arti(susun, *pk, asing) == {("Tabel 3", "Kolasan"): Arti(_B.TARGET, True)}
    sendiri = _tabel("Tabel 1", "Realisasi; Kolasan", nilai, nilai)
    assert _arti(susun, sendiri) == {}


def test_rows_that_are_no_things(susun: _Susun) -> None:
    """Means, totals and rows of years name nothing; running text has no columns."""
    for label in ("Rata-rata", "Jumlah"):
        isi = [
            (t, (k,), (("Jalan nomor kea", "12,34"), (label, "23,45")))
            for t, k in (("Tabel 1", "Realisasi"), ("Tabel 2", "Kolasan"))
        ]
        assert _arti(susun, *isi) == {}
    prosa = ("Prosa", ("Kolasan",), (("jalan nomor kea", "12,34"), ("jalan nomor keb", "23,45")))
    assert _arti(susun, _KENAL, prosa) == {}


def test_columns_headed_alike(susun: _Susun) -> None:
    """Columns of one table that differ in their year are judged together, and so are tables on one thing each."""
    tahun = _tabel("Tabel 1", "Realisasi 2021; Realisasi 2022", "123 -", "- 456")
    satu = _tabel("Tabel 2", "Kolasan 2021; Kolasan 2022", "123 -", "- 456")
    assert set(_arti(susun, tahun, satu)) == {("Tabel 2", "Kolasan 2021"), ("Tabel 2", "Kolasan 2022")}
    kenal = _tabel("Tabel 1", "Realisasi", "123 456")
    sendiri = [
        (f"Tabel {n}", ("Kolasan",), ((f"Jalan nomor ke{b}", s),)) for n, b, s in ((2, "a", "123"), (3, "b", "456"))
    ]
    assert set(_arti(susun, kenal, *sendiri)) == {("Tabel 2", "Kolasan"), ("Tabel 3", "Kolasan")}


def test_columns_numbered_on_are_not_one(susun: _Susun) -> None:
    """Headings that differ by a number other than a year are columns of their own."""
    lain = _tabel("Tabel 2", "Kolom 3; Kolom 4", "12,34 23,45 34,56 100", "1 2 3 4")
    assert set(_arti(susun, _KENAL, lain)) == {("Tabel 2", "Kolom 3")}
    tahun = _tabel("Tabel 2", "Kolasan 2022; Kolasan 2023", "11,34 22,45 33,56 90", "12,34 23,45 34,56 100")
    assert set(_arti(susun, _KENAL, tahun)) == {("Tabel 2", "Kolasan 2022"), ("Tabel 2", "Kolasan 2023")}
