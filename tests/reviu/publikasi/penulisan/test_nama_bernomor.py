"""Numbers and words of goals and indicators from table to table."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi

_IKU = ("Panjang jalan mantap", "Rasio jembatan layak", "Luas trotoar tertata")
_SASARAN = (
    ("SS 1", "Meningkatnya kemantapan jalan kota", "Panjang jalan mantap"),
    ("SS 2", "Meningkatnya keandalan jembatan kota", "Rasio jembatan layak"),
    ("SS 3", "Menurunnya genangan trotoar kota", "Luas trotoar tertata"),
)


def _temuan(*baris: tuple[str, str, str]) -> list[Tingkat]:
    """Review rows of table, label and goal."""
    isi = [
        Publikasi(tabel=t, baris=b, kolom=k, nilai=v)
        for t, b, s in baris
        for k, v in (("Sasaran", s), ("Satuan", "Persen"))
        if v
    ]
    semua = [t.temuan for t in tinjau_publikasi(isi, tahun=2023).temuan]
    return [t.tingkat for t in semua if t.aturan == "publikasi-nama"]


def _iku(tabel: str, *nomor: int) -> list[tuple[str, str, str]]:
    return [(tabel, f"IKU {n} {nama}", "") for n, nama in zip(nomor, _IKU, strict=True)]


def _sasaran(tabel: str, ganti: dict[str, str]) -> list[tuple[str, str, str]]:
    return [(tabel, indikator, ganti.get(nomor, f"{nomor} {nama}")) for nomor, nama, indikator in _SASARAN]


@pytest.mark.parametrize(
    ("satu", "dua", "banyak"),
    [
        ((1, 2, 3), (1, 2, 3), 0),
        ((1, 2, 2), (1, 2, 3), 1),  # one number for two names, told once
        ((1, 2, 3), (1, 2, 5), 1),  # one name with two numbers
        ((1, 1, 1), (1, 1, 1), 0),  # numbers that begin anew
        ((1, 2, 3), (4, 5, 6), 0),  # another list
    ],
)
def test_nomor(satu: tuple[int, ...], dua: tuple[int, ...], banyak: int) -> None:
    """A number names one indicator, and an indicator bears one number, in tables that number the others alike."""
    assert len(_temuan(*_iku("Tabel 2.1 IKU", *satu), *_iku("Tabel 3.1 Capaian", *dua))) == banyak


@pytest.mark.parametrize(
    ("ganti", "tingkat"),
    [
        ({}, []),
        ({"SS 3": "SS 2 Menurunnya genangan trotoar kota"}, [Tingkat.PERINGATAN]),
        ({"SS 1": "SS 1 Menurunnya kemantapan jalan kota"}, [Tingkat.PERINGATAN]),
        ({"SS 2": "SS 2 Meningkatnya kekuatan jembatan kota"}, [Tingkat.CATATAN]),
        ({"SS 2": "SS 2 Meningkatnya keandalan jembatan-jembatan kota"}, []),
    ],
)
def test_sasaran(ganti: dict[str, str], tingkat: list[Tingkat]) -> None:
    """The goal of an indicator has one number, one direction and one wording."""
    assert _temuan(*_sasaran("Tabel 2.1 PK", {}), *_sasaran("Tabel 3.1 Capaian", ganti)) == tingkat


def test_dua_arah_dalam_satu_tabel() -> None:
    """A table that has goals of both ways means two goals."""
    isi = [
        *_sasaran("Tabel 2.1 PK", {}),
        ("Tabel 2.1 PK", "Lama genangan trotoar", "SS 4 Meningkatnya genangan trotoar kota"),
        ("Tabel 3.1 Capaian", "Lama genangan trotoar", "SS 4 Meningkatnya genangan trotoar kota"),
    ]
    assert _temuan(*isi) == []
