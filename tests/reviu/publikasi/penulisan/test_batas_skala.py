"""Scales whose classes overlap, or leave values to no class."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi

_KELAS = ("Istimewa", "Baik", "Sedang", "Kurang")


def _temuan(rentang: tuple[str, ...], capaian: str = "93,40") -> list[Temuan]:
    baris = [
        Publikasi(tabel="Tabel 3.1 Skala Penilaian", baris=f"Kelas {n}", kolom=kolom, nilai=nilai)
        for n, isi in enumerate(zip(rentang, _KELAS, strict=True))
        for kolom, nilai in zip(("Rentang Capaian", "Predikat"), isi, strict=True)
    ]
    baris.append(
        Publikasi(tabel="Tabel 3.2 Capaian", baris="Panjang tanggul kukuh", kolom="Capaian (%)", nilai=capaian)
    )
    return [t.temuan for t in tinjau_publikasi(baris, tahun=2022).temuan if t.temuan.aturan == "publikasi-predikat"]


@pytest.mark.parametrize(
    ("rentang", "capaian", "sebut", "tingkat"),
    [
        (("> 95", "> 75 – 95", "> 50 – 75", "< 50"), "93,40", "Nilai tepat 50 tidak termasuk", Tingkat.PERINGATAN),
        (("90 - 100", "75 - 89", "50 - 74", "< 50"), "93,40", "di antara 89 dan 90 dan 74 dan 75", Tingkat.CATATAN),
        (("90 - 100", "75 - 89", "50 - 74", "< 50"), "89,40", "di antara 89 dan 90", Tingkat.PERINGATAN),
        (("90 - 100", "75 - 90", "50 - 75", "< 50"), "93,40", "75 termasuk dua kelas", Tingkat.CATATAN),
    ],
)
def test_a_bound_that_is_not_clear(rentang: tuple[str, ...], capaian: str, sebut: str, tingkat: Tingkat) -> None:
    """A value between two classes belongs to none; one that the report prints weighs more."""
    (temuan,) = _temuan(rentang, capaian)
    assert sebut in temuan.pesan
    assert temuan.tingkat is tingkat


@pytest.mark.parametrize(
    ("rentang", "capaian"),
    [
        (("≥ 90", "75 - 89,99", "50 - 74,99", "< 50"), "93,40"),
        (("90 - 100", "75 - 89", "50 - 74", "0 - 49"), "93"),
        (("> 90", "> 75 - 90", "> 50 - 75", "≤ 50"), "93,40"),
    ],
)
def test_a_scale_without_a_hole(rentang: tuple[str, ...], capaian: str) -> None:
    """Classes that follow each other as finely as values are printed leave none."""
    assert _temuan(rentang, capaian) == []


def test_a_scale_of_a_sentence() -> None:
    """What a sentence gives is a scale as well."""
    teks = "Capaian kinerja dinilai 85 s/d 100 = Sangat Baik (SB), 70 s/d 84 = Baik (B), 55 s/d 69 = Cukup (C), < 54 = Kurang (K)."
    baris = [
        Publikasi(tabel="Prosa BAB III", baris="Capaian kinerja dinilai", kolom="Kalimat", nilai=teks),
        Publikasi(tabel="Tabel 3.2 Capaian", baris="Panjang tanggul kukuh", kolom="Capaian (%)", nilai="84,25"),
    ]
    (temuan,) = (t.temuan for t in tinjau_publikasi(baris, tahun=2022).temuan)
    assert temuan.pesan.startswith("Nilai di antara 84 dan 85, 69 dan 70, dan 54 dan 55 tidak termasuk kelas mana pun")
