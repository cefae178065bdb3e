"""Letters of evaluations against the score beside them, and against the letter printed elsewhere."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat

from kinerja.reviu.publikasi.tuturan.huruf_kalimat import periksa_huruf_kalimat


def _temuan(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_huruf_kalimat(peta_kalimat(kalimat))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Hasil evaluasi SAKIP memperoleh nilai 75,20 dengan predikat A.",
            ["Nilai 75,20 berpredikat BB, tetapi tercetak A."],
        ),
        ("Hasil evaluasi SAKIP memperoleh nilai 75,20 dengan predikat BB.", []),
        ("Hasil evaluasi SAKIP memperoleh nilai 80,00 dengan predikat BB.", []),
        ("Hasil evaluasi SAKIP memperoleh nilai 80,01 dengan predikat A.", []),
        ("Hasil evaluasi SAKIP memperoleh nilai 60,01 kategori B.", []),
        ("Hasil evaluasi SAKIP memperoleh nilai 60 kategori CC.", []),
        ("Hasil evaluasi SAKIP memperoleh predikat A (75,20).", ["Nilai 75,20 berpredikat BB, tetapi tercetak A."]),
        ("Hasil evaluasi SAKIP memperoleh predikat BB (75,20).", []),
        ("Hasil evaluasi SAKIP memperoleh predikat A.", []),
        # A score above a hundred is none; a scale tells what scores have; another evaluation has another scale.
        ("Hasil evaluasi SAKIP memperoleh nilai 175 dengan predikat A.", []),
        ("Skala SAKIP memberi nilai 75,20 predikat A.", []),
        ("Hasil evaluasi layanan memperoleh nilai 75,20 dengan predikat A.", []),
    ],
)
def test_a_letter_and_its_score(kalimat: str, harap: list[str]) -> None:
    """By the scale of SAKIP, in either order."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Predikat SAKIP dinas adalah BB pada laporan ini. Predikat SAKIP dinas adalah A pada laporan ini. Predikat SAKIP dinas adalah BB.",
            ["Predikat akuntabilitas kinerja di sini A, sedangkan pada Prosa Bab I BB."],
        ),
        ("Predikat SAKIP dinas adalah BB pada laporan ini. Predikat SAKIP dinas adalah BB.", []),
        (
            "Predikat SAKIP dinas adalah BB pada laporan ini. Target predikat SAKIP dinas adalah A pada laporan ini. Predikat SAKIP dinas adalah BB.",
            [],
        ),
        ("Predikat SAKIP dinas adalah BB pada laporan ini. Predikat SAKIP kabupaten adalah A.", []),
        ("Predikat SAKIP dinas adalah BB pada laporan ini. Tahun 2022 predikat SAKIP dinas adalah B.", []),
        ("Predikat SAKIP dinas adalah BB pada laporan ini. Predikat reformasi birokrasi dinas adalah B.", []),
    ],
)
def test_two_letters(kalimat: str, harap: list[str]) -> None:
    """One evaluation has one letter; of others, of other years and of wishes nothing is said."""
    assert _temuan(kalimat) == harap
