"""Whether two columns of different tables can hold one quantity."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.reviu.publikasi.bacaan.butir import Butir
from kinerja.reviu.publikasi.bacaan.keselarasan import Keselarasan
from kinerja.reviu.publikasi.bacaan.pernyataan import petakan_isi
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi

_Susun = Callable[..., IsiPublikasi]


def _dua(
    susun: _Susun, pasang: str, kolom: str = "Realisasi", lain: str = "Tabel 2"
) -> tuple[Keselarasan, list[Butir]]:
    """Return what two tables print of the same things: "first/second" of each."""
    isi = [satu.split("/") for satu in pasang.split()]
    nama = [f"Hal nomor ke{chr(97 + n)}" for n in range(len(isi))]
    tabel = [
        (t, (kolom,), [(b, s[m]) for b, s in zip(nama, isi, strict=True)]) for m, t in enumerate(("Tabel 1", lain))
    ]
    butir = [*petakan_isi(susun(*tabel)).butir]
    menurut: dict[object, list[Butir]] = {}
    for b in butir:
        menurut.setdefault(b.kunci, []).append(b)
    satu = next(b for b in butir if b.tabel.nama == "Tabel 1")
    return Keselarasan(menurut.values()), [satu, next(b for b in butir if b.tabel.nama == lain)]


@pytest.mark.parametrize(
    ("pasang", "harap"),
    [
        ("1/1 2/2 3/9", True),
        ("1/1 2/9", False),
        ("1/1 2/2 3/8 4/9", False),
        ("1/1 2/2 3/3 4/4 5/8 6/9", True),
        ("1/1", False),
    ],
)
def test_in_agreement(susun: _Susun, pasang: str, harap: bool) -> None:
    """Two columns agree that print one value for two things, and for two of three."""
    selaras, (a, b) = _dua(susun, pasang)
    assert selaras.sejalan(a, b) is harap
    assert selaras.sejalan(b, a) is harap
    assert selaras.sejalan(a, a) is False


@pytest.mark.parametrize(
    ("kolom", "pasang", "harap"),
    [
        ("Realisasi", "1/8 2/9", True),
        ("Realisasi", "1/1 2/9", False),
        ("Realisasi", "1/1 2/8 3/9", True),
        ("Realisasi", "1/9", False),
        # Of targets two that differ are enough, where they are a quarter.
        ("Target", "1/1 2/2 3/3 4/4 5/5 6/6 7/8 8/9", True),
        ("Target", "1/1 2/2 3/3 4/4 5/5 6/6 7/7 8/1 9/2", False),
        ("Target", "1/1 2/2 3/3 4/9", False),
        ("Realisasi", "1/1 2/2 3/3 4/4 5/5 6/6 7/8 8/9", False),
    ],
)
def test_of_two_kinds(susun: _Susun, kolom: str, pasang: str, harap: bool) -> None:
    """Two columns that differ in most of what both have hold two quantities."""
    selaras, (a, b) = _dua(susun, pasang, kolom)
    assert selaras.berlainan([a], [b]) is harap
    assert selaras.berlainan([b], [a]) is harap
    assert selaras.berlainan([a], [a]) is False
    assert selaras.berlainan([], [b]) is False


def test_running_text_has_no_columns(susun: _Susun) -> None:
    """Of running text no column differs; a table beside it counts."""
    selaras, (a, b) = _dua(susun, "1/8 2/9")
    prosa = petakan_isi(susun(("Prosa", ("Nilai",), (("target jalan mantap", "3"),)))).butir[0]
    assert not selaras.berlainan([prosa], [a])
    assert not selaras.berlainan([a], [prosa])
    assert selaras.berlainan([a], [b, prosa])


def test_tables_on_one_thing_each_are_one(susun: _Susun) -> None:
    """Of tables on one thing each the columns headed alike, whatever their year, are one column."""
    kolom = ("Realisasi 2022", "Realisasi 2023")
    isi = susun(
        *((f"Tabel {n}", kolom, ((f"Hal nomor {n}", f"{n}", f"{n}5"),)) for n in (1, 2)),
        ("Tabel 3", kolom, tuple((f"Hal nomor {n}", f"{n}0", f"{n}7") for n in (1, 2))),
    )
    butir = petakan_isi(isi).butir
    menurut: dict[object, list[Butir]] = {}
    for b in butir:
        menurut.setdefault(b.kunci, []).append(b)
    satu = next(b for b in butir if b.tabel.nama == "Tabel 1")
    lain = next(b for b in butir if b.tabel.nama == "Tabel 3")
    assert Keselarasan(menurut.values()).berlainan([satu], [lain])
