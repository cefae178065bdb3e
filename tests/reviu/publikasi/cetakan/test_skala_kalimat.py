"""The rating scales that sentences give."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.cetakan.skala_kalimat import berskala_lain, kata_mutu, kelas_kalimat, skala_laporan

_Susun = Callable[..., IsiPublikasi]


def _kelas(susun: _Susun, *kalimat: str, nama: str = "Prosa") -> list[list[str]]:
    """Return the classes of each scale: its name and its range."""
    isi = susun((nama, ("Kalimat",), [(f"Halaman {n}", s) for n, s in enumerate(kalimat)]))
    return [
        [f"{k.nama} {k.bawah}..{k.atas}" if hasattr(k, "bawah") else k.nama for k in s.kelas]
        for s in skala_laporan(isi)
    ]


_SATU = "Capaian kinerja dinilai sangat baik (lebih dari 100 %), baik (85 sampai 100 %), cukup (70 sampai 84,99 %) dan kurang (di bawah 70 %)."


def test_one_sentence(susun: _Susun) -> None:
    """A sentence gives its classes with the rating in front or behind."""
    (depan,) = _kelas(susun, _SATU)
    assert len(depan) == 4
    balik = "Capaian kinerja di bawah 70 % kurang, 70 sampai 84,99 % cukup, 85 sampai 100 % baik, lebih dari 100 % sangat baik."
    (belakang,) = _kelas(susun, balik)
    assert sorted(s.split()[0] for s in belakang) == sorted(s.split()[0] for s in depan)


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("Kurang baik atau cukup 70 - 84 %, sangat baik 85 - 99 %", ["cukup", "sangat baik"]),
        ("70 - 84 % cukup atau kurang, 85 - 99 % sangat baik", ["cukup", "sangat baik"]),
        ("Cukup AA 70 - 84 %, sangat baik BB 85 - 99 %", ["Cukup", "sangat baik"]),
        ("Cukup 70 - 84 % dan 85 - 99 %", []),
    ],
)
def test_the_rating_of_a_range(teks: str, harap: list[str]) -> None:
    """It is the nearest before each range, else the nearest behind; letters stand in words too often."""
    assert [satu.nama for satu in kelas_kalimat(teks)] == harap


def test_several_sentences(susun: _Susun) -> None:
    """Sentences that follow each other give one scale; another one between them ends it, and the end does too."""
    awal = "Capaian kinerja dinilai sebagai berikut."
    kelas = ("Sangat baik bila lebih dari 100 %.", "Baik bila 85 sampai 100 %.", "Kurang bila di bawah 85 %.")
    assert [len(satu) for satu in _kelas(susun, awal, *kelas)] == [3]
    assert [len(satu) for satu in _kelas(susun, awal, *kelas, "Demikian.")] == [3]
    assert [len(satu) for satu in _kelas(susun, awal, *kelas, awal, *kelas)] == [3, 3]


@pytest.mark.parametrize(
    "kalimat",
    [
        _SATU.replace("Capaian kinerja", "Hal ini"),
        _SATU.replace("Capaian kinerja", "Capaian kinerja survei kepuasan"),
        _SATU.replace("cukup ", ""),
        "Capaian kinerja sangat baik.",
        "Capaian kinerja 85 sampai 100 %.",
    ],
)
def test_no_scale(susun: _Susun, kalimat: str) -> None:
    """What is not of a capaian, is of something with ratings of its own, or lacks a rating or a range is no scale."""
    assert _kelas(susun, kalimat) == []


def test_tables_have_their_own(susun: _Susun) -> None:
    """A sentence in a cell of a table is none of running text."""
    assert _kelas(susun, _SATU, nama="Tabel 1") == []


@pytest.mark.parametrize(
    ("teks", "harap"), [("nilai SAKIP", True), ("Zona integritas", True), ("capaian jalan", False)]
)
def test_other_ratings(teks: str, harap: bool) -> None:
    """Some things have ratings of their own."""
    assert berskala_lain(teks) is harap


def test_words_of_ratings() -> None:
    """Words of known scales and some others make ratings, those on a target do not."""
    assert {"baik", "tinggi", "memuaskan"} <= kata_mutu()
    assert {"tidak", "tercapai", "target"}.isdisjoint(kata_mutu())
