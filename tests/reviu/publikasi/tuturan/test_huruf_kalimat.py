"""Letters of evaluations against the score beside them, and against the letter printed elsewhere."""

from __future__ import annotations

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.tuturan.huruf_kalimat import periksa_huruf_kalimat


def _temuan(kalimat: str, *tabel: TabelTerbit) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_huruf_kalimat(peta_kalimat(kalimat, tabel=sel_terbit(*tabel)))]


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
        (
            "Hasil evaluasi SAKIP memperoleh nilai 100 dengan predikat A.",
            ["Nilai 100 berpredikat AA, tetapi tercetak A."],
        ),
        (
            "Hasil evaluasi SAKIP memperoleh nilai 175 dengan predikat A, lalu nilai 75,20 dengan predikat A.",
            ["Nilai 75,20 berpredikat BB, tetapi tercetak A."],
        ),
        # a point parts decimals; a letter between two scores is that of the first
        (
            "Hasil evaluasi SAKIP memperoleh nilai 75.200 predikat A.",
            ["Nilai 75.200 berpredikat BB, tetapi tercetak A."],
        ),
        ("Evaluasi SAKIP memberi nilai 75,20 predikat A (75,20).", ["Nilai 75,20 berpredikat BB, tetapi tercetak A."]),
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
        (
            "Tahun 2023 predikat SAKIP dinas adalah BB, Tahun 2023 hasilnya. Pada tahun 2023 predikat SAKIP dinas adalah A yang baik.",
            ["Predikat akuntabilitas kinerja di sini A, sedangkan pada Prosa Bab I BB."],
        ),
        ("Predikat SAKIP dinas adalah BB pada laporan ini. Predikat reformasi birokrasi dinas adalah B.", []),
        ("Predikat SAKIP dinas adalah BB pada laporan ini. Predikat dinas adalah B.", []),
    ],
)
def test_two_letters(kalimat: str, harap: list[str]) -> None:
    """One evaluation has one letter; of others, of other years and of wishes nothing is said."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kolom", "isi", "banyak"),
    [
        ("Nilai|Predikat", {"SAKIP": ("75,20", "BB")}, 0),
        ("Nilai|Predikat", {"SAKIP": ("75,20", "A")}, 1),
        ("Nilai|Predikat", {"SAKIP": ("100", "A")}, 1),
        ("Nilai|Predikat", {"SAKIP": ("175", "A")}, 0),
        ("Target|Nilai|Predikat", {"SAKIP": ("80", "75,20", "A")}, 1),
        ("Nilai|Hasil|Predikat", {"SAKIP": ("75,20", "76,10", "A")}, 0),
        ("Nilai|Predikat", {"Pelaporan": ("11,20", "-"), "SAKIP": ("75,20", "A")}, 1),
        ("Nilai|Predikat", {"Pelaporan": ("75,20", "A"), "SAKIP": ("75,20", "-")}, 0),
        ("Nilai Triwulan I|Predikat", {"SAKIP": ("75,20", "A")}, 0),
        ("Uraian|Predikat", {"SAKIP": ("75,20", "A")}, 0),
        ("Target Nilai|Predikat", {"SAKIP": ("75,20", "A")}, 0),
        ("Nilai 2022|Predikat 2023", {"SAKIP": ("75,20", "A")}, 0),
    ],
)
def test_a_letter_in_the_row_of_its_score(kolom: str, isi: dict[str, tuple[str, ...]], banyak: int) -> None:
    """The only letter of a table against the only score of its row: of the same year, no target and no part of a year."""
    judul = "Tabel 3.4 Hasil Evaluasi"
    pesan = _temuan("", (judul, kolom, isi))
    assert (
        pesan
        == [
            "Nilai {} berpredikat {}, tetapi tercetak A.".format(
                *("100", "AA") if "100" in isi["SAKIP"] else ("75,20", "BB")
            )
        ]
        * banyak
    )


_TABEL = ("Tabel 3.4 Hasil Evaluasi", "Predikat", {"SAKIP": ("BB",)})
_A = "Predikat SAKIP dinas adalah A."


@pytest.mark.parametrize(
    ("kalimat", "tabel", "harap"),
    [
        (
            f"Predikat SAKIP dinas adalah A pada laporan ini. {_A}",
            (_TABEL,),
            ["Predikat akuntabilitas kinerja di sini A, sedangkan pada Tabel 3.4 Hasil Evaluasi BB."] * 2,
        ),
        (_A, (("Tabel 3.4 Hasil Evaluasi", "Predikat", {"SAKIP": ("A",)}),), []),
        # tables that give one letter to two things are as good as one; those that give two letters to two things say nothing
        (
            _A,
            (_TABEL, ("Tabel 3.5 Mutu", "Predikat", {"Akuntabilitas kinerja dinas": ("BB",)})),
            ["Predikat akuntabilitas kinerja di sini A, sedangkan pada Tabel 3.4 Hasil Evaluasi BB."],
        ),
        (_A, (_TABEL, ("Tabel 3.5 Mutu", "Predikat", {"Akuntabilitas kinerja dinas": ("CC",)})), []),
        (
            "",
            (_TABEL, ("Tabel 3.5 Mutu", "Predikat", {"SAKIP": ("CC",)})),
            ["Predikat akuntabilitas kinerja di sini CC, sedangkan pada Tabel 3.4 Hasil Evaluasi BB."],
        ),
    ],
)
def test_a_letter_of_a_table(kalimat: str, tabel: tuple[TabelTerbit, ...], harap: list[str]) -> None:
    """What a table prints outweighs what sentences say."""
    assert _temuan(kalimat, *tabel) == harap


@pytest.mark.parametrize(
    ("judul", "isi", "banyak"),
    [
        ("Tabel 3.4 Hasil Evaluasi SAKIP", "A (75,20)", 1),
        ("Tabel 3.4 Hasil Evaluasi SAKIP", "75,20 (A)", 1),
        ("Tabel 3.4 Hasil Evaluasi SAKIP", "BB (75,20)", 0),
        ("Tabel 3.4 Hasil Penilaian Kebersihan", "A (75,20)", 0),
    ],
)
def test_a_letter_and_its_score_in_one_cell(judul: str, isi: str, banyak: int) -> None:
    """In either order, in tables that speak of the evaluation."""
    pesan = "Nilai 75,20 berpredikat BB, tetapi tercetak A."
    assert _temuan("", (judul, "Uraian", {"Hasil tahun ini": (isi,)})) == [pesan] * banyak
