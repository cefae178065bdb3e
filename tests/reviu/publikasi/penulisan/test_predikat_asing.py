"""Ratings in sentences that the printed scale does not have."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi

_SKALA = [
    Publikasi(tabel="Tabel 3.1 Skala Nilai Peringkat Kinerja", baris=nama, kolom="Interval Nilai", nilai=nilai)
    for nama, nilai in (("Sangat Tinggi", "≥ 91"), ("Tinggi", "76 - 90"), ("Sedang", "66 - 75"), ("Rendah", "51 - 65"))
]


def _temuan(kalimat: str, *, berskala: bool = True) -> list[str]:
    semua = temuan_kalimat("publikasi-predikat", kalimat, tabel=_SKALA if berskala else ())
    return [t.tercetak for t in semua if t.pesan.startswith("Kinerja dinyatakan")]


@pytest.mark.parametrize(
    ("kalimat", "predikat"),
    [
        ("Capaian kinerja tahun 2023 tercapai dengan predikat Sangat Baik pada semua bidang.", "Sangat Baik"),
        ("Seluruh indikator dinas tergolong memuaskan.", "memuaskan"),
        ("Semua sasaran termasuk dalam kategori “Cukup Baik” tahun ini.", "Cukup Baik"),
    ],
)
def test_a_word_of_another_scale(kalimat: str, predikat: str) -> None:
    """It is told with the classes that the report prints; without a scale nothing is known."""
    assert _temuan(kalimat) == [predikat]
    assert _temuan(kalimat, berskala=False) == []
    (temuan,) = [t for t in temuan_kalimat("publikasi-predikat", kalimat, tabel=_SKALA) if t.tercetak == predikat]
    assert "Sangat Tinggi, Tinggi, Sedang, dan Rendah" in temuan.pesan
    assert "Tabel 3.1" in temuan.pesan


@pytest.mark.parametrize(
    "kalimat",
    [
        "Capaian kinerja tahun 2023 tercapai dengan predikat Sangat Tinggi pada semua bidang.",
        "Capaian kinerja dinilai dalam evaluasi SAKIP dengan predikat Sangat Baik.",
        "Indikator kepuasan masyarakat termasuk kategori Baik.",
        "Musim tanam tahun ini tergolong baik di semua desa.",
        "Semua sasaran dinas tahun 2023 tercapai dengan baik.",
    ],
)
def test_words_that_are_no_rating_of_the_kinerja(kalimat: str) -> None:
    """A class of the scale, what has a scale of its own, what is not about kinerja, and how it was done."""
    assert _temuan(kalimat) == []
