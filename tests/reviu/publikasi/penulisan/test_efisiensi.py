"""Efficiency of ministries: NE = 50 + E / 20 × 50, E from -20 to 20 per cent, NE from 0 to 100."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.reviu.publikasi.bacaan.pernyataan import petakan_isi
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.penulisan.efisiensi import periksa_efisiensi

_Susun = Callable[..., IsiPublikasi]


def _temuan(susun: _Susun, isi: str, kolom: tuple[str, ...] = ("Efisiensi", "Nilai Efisiensi")) -> list[str]:
    baris = (("Program A", *isi.split()),)
    semua = [d for _, d in periksa_efisiensi(petakan_isi(susun(("Tabel 1", kolom, baris))))]
    return [f"{d.tercetak} → {d.seharusnya}: {d.pesan}" for d in semua]


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ("10 75", None),
        ("10,00 75,00", None),
        ("-10 25", None),
        ("20 100", None),
        ("35 100", None),
        ("-20 0", None),
        ("-35 0", None),
        ("0 50", None),
        # E was rounded before NE was computed from it.
        ("3,2 58,1", None),
        ("3,2 58,3", None),
        ("10 70", "70 → 75,00: NE = 50 + E / 20 × 50: dari E 10 seharusnya 75,00, tetapi tercetak 70."),
        ("30 75", "75 → 100,00: NE = 50 + E / 20 × 50: dari E 30 seharusnya 100,00, tetapi tercetak 75."),
        ("-30 75", "75 → 0,00: NE = 50 + E / 20 × 50: dari E -30 seharusnya 0,00, tetapi tercetak 75."),
        # A fraction is meant where NE follows from it so, but not with a sign of per cent.
        ("0,10 75", None),
        (
            "0,10% 75",
            "0,10% → 10,00: E tercetak sebagai pecahan dengan tanda persen; NE 75 berasal dari E 10,00 persen, "
            "tetapi tercetak 0,10%.",
        ),
        (
            "0,10 90",
            "90 → 50,25: NE = 50 + E / 20 × 50: dari E 0,10 seharusnya 50,25, tetapi tercetak 90 (bila E pecahan, 75,00).",
        ),
        ("1,00 90", "90 → 52,50: NE = 50 + E / 20 × 50: dari E 1,00 seharusnya 52,50, tetapi tercetak 90."),
        # What is no percentage is no E.
        ("1000 70", None),
        ("999 70", "70 → 100,00: NE = 50 + E / 20 × 50: dari E 999 seharusnya 100,00, tetapi tercetak 70."),
        ("-1000 70", None),
    ],
)
def test_from_e_to_ne(susun: _Susun, isi: str, harap: str | None) -> None:
    """NE follows from the E beside it."""
    assert _temuan(susun, isi) == ([] if harap is None else [harap])


@pytest.mark.parametrize(
    ("isi", "salah"), [("100", False), ("0", False), ("101", True), ("-1", True), ("100,01", True), ("-", False)]
)
def test_alone(susun: _Susun, isi: str, salah: bool) -> None:
    """NE without E lies between 0 and 100."""
    pesan = f"{isi} → : Nilai efisiensi terletak antara 0 dan 100, tetapi tercetak {isi}."
    assert _temuan(susun, isi, ("Nilai Efisiensi",)) == ([pesan] if salah else [])


def test_year_by_year(susun: _Susun) -> None:
    """E and NE of one year belong together; of two E none is chosen."""
    kolom = ("Efisiensi 2022", "Nilai Efisiensi 2022", "Efisiensi 2023", "Nilai Efisiensi 2023")
    assert _temuan(susun, "10 75 4 60", kolom) == []
    assert [s[:10] for s in _temuan(susun, "10 75 4 75", kolom)] == ["75 → 60,00"]
    dua = ("Efisiensi", "Efisiensi Fisik", "Nilai Efisiensi")
    assert _temuan(susun, "10 4 99", dua) == []
    assert [s[:5] for s in _temuan(susun, "10 4 101", dua)] == ["101 →"]
    assert _temuan(susun, "10 101 102", ("Efisiensi", "Nilai Efisiensi", "Nilai Efisiensi Fisik")) == []
