"""An abbreviation is written out as one name."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi

_PEMBANGUNAN = "Nilai Indeks Pembangunan Gender (IPG) naik"
_PEMBERDAYAAN = "Nilai Indeks Pemberdayaan Gender (IDG) naik"


def _temuan(*kalimat: str) -> list[str]:
    baris = [
        Publikasi(tabel="Prosa 3.1 Capaian", baris=f"{n} {teks[:20]}", kolom="Kalimat", nilai=f"{teks} pada acara {n}.")
        for n, teks in enumerate(kalimat)
    ]
    temuan = [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan if s.temuan.aturan == "publikasi-singkatan"]
    assert all(s.tingkat is Tingkat.PERINGATAN for s in temuan)
    return [s.tercetak for s in temuan]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Nilai Indeks Pemberdayaan Gender (IPG) naik", ["Indeks Pemberdayaan Gender (IPG)"]),
        ("Nilai Indeks Pembangunan Gender (IDG) naik", ["Indeks Pembangunan Gender (IDG)"]),
        ("Nilai indeks pembangunan gender (IPG) naik", []),
        ("Nilai Indeks Pelindungan Gender (IPG) naik", []),
        ("Nilai Indeks Pemberdayaan Gender (IKM) naik", []),
        ("Nilai Indeks Pemberdayaan (IPG) naik", []),
    ],
)
def test_abbreviations(kalimat: str, harap: list[str]) -> None:
    """The name of another abbreviation is told; other words than its own may be a longer name of it."""
    assert _temuan(*[_PEMBANGUNAN, _PEMBERDAYAAN] * 2, kalimat) == harap


@pytest.mark.parametrize(
    ("lazim", "kalimat"),
    [
        ("Indeks Kepuasan Masyarakat (IKM)", "Indeks Pemberdayaan Gender (IKM)"),  # two letters are others
        ("Nilai Pemberdayaan Gender (NPG)", "Nilai Pemberdayaan Gender (IPG)"),  # the first letter is another
        ("Indeks Pembangunan Gender Masyarakat (IPGM)", "Indeks Pemberdayaan Gender (IPGM)"),  # a word is missing
    ],
)
def test_words_that_an_abbreviation_does_not_stand_for(lazim: str, kalimat: str) -> None:
    """They have its number of words, its first letter, and all letters but one."""
    assert _temuan(*[_PEMBANGUNAN, _PEMBERDAYAAN, lazim] * 2, kalimat) == []


def test_names_that_are_not_sure() -> None:
    """A name is known from two places, and from more than any other one."""
    salah = "Nilai Indeks Pemberdayaan Gender (IPG) naik"
    assert _temuan(_PEMBANGUNAN, _PEMBERDAYAAN, salah) == []
    assert _temuan(*[_PEMBANGUNAN] * 3, _PEMBERDAYAAN, salah) == []
    assert _temuan(*[_PEMBANGUNAN, _PEMBERDAYAAN, salah] * 2) == []
