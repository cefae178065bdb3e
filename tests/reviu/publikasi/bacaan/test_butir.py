"""One statement of a report: how surely it is of its thing, and whether two can stand for one value."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.reviu.publikasi.bacaan.butir import Butir
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.turunan import Turunan

_Buat = Callable[..., Sel]
_B = Besaran


def _butir(sel: Sel, *nama: str, turunan: Turunan | None = None, sebagian: bool = False) -> Butir:
    baris = BarisPublikasi("Tabel 1", "A", "A", "", "isi", (sel,))
    kunci = (nama or ("teks", "jalan", "mantap"), sel.besaran, 2023, ())
    return Butir(sel, baris, TabelPublikasi("Tabel 1", (baris,)), kunci, turunan, sebagian)


@pytest.mark.parametrize(
    ("nama", "yakin", "sebagian", "harap"),
    [
        (("teks", "jalan", "mantap"), True, False, True),
        (("teks", "jalan", "mantap"), False, False, False),
        (("teks", "jalan", "mantap"), True, True, False),
        (("teks", "jalan", "jumlah"), True, False, False),
        (("teks", "jalan", "jalan"), True, False, False),
        (("induk", "jalan", "/", "unit"), True, False, True),
        (("induk", "unit", "/", "jumlah"), True, False, False),
        (("kode", "1.01.01"), True, False, True),
        (("total",), True, False, True),
    ],
)
def test_how_surely(sel: _Buat, nama: tuple[str, ...], yakin: bool, sebagian: bool, harap: bool) -> None:
    """A heading that is sure and a name of two words of its own leave no doubt."""
    assert _butir(sel("1", yakin=yakin), *nama, sebagian=sebagian).pasti is harap


@pytest.mark.parametrize(
    ("nilai", "kolom", "harap"),
    [
        ("1", "Realisasi Sementara", True),
        ("1*", "Realisasi", True),
        ("1**)", "Realisasi", True),
        ("1", "Realisasi*", True),
        ("1", "Realisasi", False),
    ],
)
def test_provisional(sel: _Buat, nilai: str, kolom: str, harap: bool) -> None:
    """A star or a word says that a number is provisional."""
    assert _butir(sel(nilai, kolom=kolom)).sementara is harap


@pytest.mark.parametrize(
    ("besaran", "satu", "lain", "harap"),
    [
        # A target and an amount of whole units are exact.
        (_B.TARGET, "21", "21,2", False),
        (_B.TARGET, "21", "21,0", True),
        (_B.TARGET, "21,2", "21,21", True),
        (_B.TARGET, "21,2", "21,3", True),
        (_B.TARGET, "21,2", "21,4", False),
        (_B.PAGU, "1.000", "1.001", False),
        # Units of which no heading tells.
        (_B.PAGU, "1.500", "1.500.000", True),
        (_B.PAGU, "1.500", "1.500.000.000", True),
        (_B.PAGU, "1.500.000", "1.500", True),
        (_B.PAGU, "Rp1.500", "1.500.000", False),
        (_B.PAGU, "1.500", "15.000", False),
        (_B.TARGET, "175,89", "175,89 triliun", True),
        (_B.TARGET, "175,89", "157,89 triliun", False),
        (_B.TARGET, "175,89 miliar", "175,89 triliun", False),
        (_B.TARGET, "75", "75 triliun", False),
        (_B.PAGU, "0", "0,0", True),
        (_B.PAGU, "0", "1.000", False),
        (_B.TARGET, "1.500", "1.500.000", False),
        # What follows from other numbers, and what was reached, may differ in its last digit.
        (_B.CAPAIAN, "75,1", "75,2", True),
        (_B.CAPAIAN, "75,1", "75,3", False),
        (_B.REALISASI, "75,1", "75,2", True),
        (_B.LAIN, "75,1", "75,2", False),
        (_B.LAIN, "75,1", "75,12", True),
        (_B.LAIN, "75", "76", False),
        (_B.LAIN, " 75 ", "75", True),
        # What can be read in two ways may be meant in either.
        (_B.TARGET, "1,250", "1.250", True),
    ],
)
def test_one_value(sel: _Buat, besaran: Besaran, satu: str, lain: str, harap: bool) -> None:
    """Two numbers stand for one value where they are equal or apart by rounding."""
    dua = _butir(sel(satu, besaran)), _butir(sel(lain, besaran))
    assert dua[0].setuju(dua[1]) is harap
    assert dua[1].setuju(dua[0]) is harap


def test_in_other_units(sel: _Buat) -> None:
    """What is printed alike in two units is not one value."""
    satu, lain = sel("5"), sel("Rp5 juta")
    juta = Sel(satu.isi, 0, lain.angka, _B.LAIN, None, ())
    assert not _butir(satu).setuju(_butir(juta))


def test_each_follows_from_its_row(sel: _Buat, turunan: Callable[..., Turunan]) -> None:
    """Where both follow from their own rows the operands differ, not the results; a formula may give both by rounding."""
    satu, lain = sel("75", _B.LAIN), sel("50", _B.LAIN)
    benar = [turunan(s, r.RASIO, sel(a), sel("4")) for s, a in ((satu, "3"), (lain, "2"))]
    salah = turunan(lain, r.RASIO, sel("3"), sel("4"))
    assert _butir(satu, turunan=benar[0]).setuju(_butir(lain, turunan=benar[1]))
    assert not _butir(satu, turunan=benar[0]).setuju(_butir(lain, turunan=salah))
    assert not _butir(satu, turunan=benar[0]).setuju(_butir(lain))
    kasar, halus = sel("66,7", _B.LAIN), sel("66,6", _B.LAIN)
    dua = turunan(kasar, r.RASIO, sel("2"), sel("3"))
    assert not _butir(kasar).setuju(_butir(halus))
    assert _butir(kasar, turunan=dua).setuju(_butir(halus))
    assert _butir(halus).setuju(_butir(kasar, turunan=dua))
