"""Sentences that count rows of tables, or those that meet what they say."""

from __future__ import annotations

from collections import Counter

import pytest
from kalimat_terbit import TABEL_NELAYAN, peta_kalimat

from kinerja.reviu.publikasi.tuturan.cacah_kalimat import _harap, periksa_cacah_kalimat


def _temuan(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_cacah_kalimat(peta_kalimat(kalimat, tabel=TABEL_NELAYAN))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Dinas mengelola 5 gudang.", ["Tabel memuat 4 gudang, tetapi tertulis “5 gudang”."]),
        ("Dinas mengelola 4 gudang.", []),
        ("Dinas mengelola 6 gudang.", ["Tabel memuat 4 gudang, tetapi tertulis “6 gudang”."]),
        ("Dinas mengelola 7 gudang.", []),
        ("Dinas mengelola lima gudang.", ["Tabel memuat 4 gudang, tetapi tertulis “5 gudang”."]),
        ("Dinas menetapkan 4 sasaran strategis.", ["Tabel memuat 3 sasaran, tetapi tertulis “4 sasaran”."]),
        ("Dinas menetapkan 3 sasaran strategis.", []),
        ("Dinas melaksanakan 3 program.", ["Tabel memuat 2 program, tetapi tertulis “3 program”."]),
        ("Dinas melaksanakan 2 program.", []),
        ("Dinas melaksanakan 6 kegiatan.", ["Tabel memuat 5 kegiatan, tetapi tertulis “6 kegiatan”."]),
        ("Dinas melaksanakan 5 kegiatan.", []),
        ("Dinas menetapkan 8 indikator.", ["Tabel memuat 7 indikator, tetapi tertulis “8 indikator”."]),
        ("Dinas menetapkan 7 indikator kinerja.", []),
        ("Sebanyak 8 indikator ditetapkan.", ["Tabel memuat 7 indikator, tetapi tertulis “8 indikator”."]),
        ("Selain kapal, dinas mengelola 5 gudang.", ["Tabel memuat 4 gudang, tetapi tertulis “5 gudang”."]),
        ("Renstra dinas memuat 4 sasaran strategis.", ["Tabel memuat 3 sasaran, tetapi tertulis “4 sasaran”."]),
        ("Dibandingkan dengan tahun lalu dinas mengelola 5 gudang.", []),
        # A part, others' things, another name, of each.
        ("Dinas mengelola 5 gudang sewa.", []),
        ("Dari gudang itu dinas mengelola 5 gudang.", ["Tabel memuat 4 gudang, tetapi tertulis “5 gudang”."]),
        ("Salah satu bidang mengelola 5 gudang.", []),
        ("Setiap kecamatan mengelola 5 gudang.", []),
        ("Triwulan ini dinas mengelola 5 gudang.", []),
        ("Kedua indikator ditetapkan.", []),
        ("Meliputi 5 gudang.", []),
        ("Terlihat 5 gudang.", []),
    ],
)
def test_all_of_a_kind(kalimat: str, harap: list[str]) -> None:
    """As many as the tables list, where the sentence counts all of them."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Dari 8 indikator, 3 membaik.", ["Tabel memuat 7 indikator, tetapi tertulis 8."]),
        ("Dari 7 indikator, 3 membaik.", []),
        ("Dari 9 indikator, 3 membaik.", ["Tabel memuat 7 indikator, tetapi tertulis 9."]),
        ("Dari 10 indikator, 3 membaik.", []),
        ("Dari 5 gudang, 3 gudang baik.", ["Tabel memuat 4 gudang, tetapi tertulis 5."]),
        ("Dari 4 gudang, 3 gudang baik.", []),
    ],
)
def test_how_many_there_are_in_all(kalimat: str, harap: list[str]) -> None:
    """The number of all is that of the tables, where it is nearly that."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Gudang yang berkapasitas lebih dari 300 ton ada 3.",
            ["Menurut Tabel 1.2 Gudang Ikan menurut Kecamatan, banyaknya 2 dari 4, tetapi tertulis “3 gudang”."],
        ),
        ("Gudang yang berkapasitas lebih dari 300 ton ada 2.", []),
        (
            "Terdapat 3 gudang dengan kapasitas di atas 300 ton.",
            ["Menurut Tabel 1.2 Gudang Ikan menurut Kecamatan, banyaknya 2 dari 4, tetapi tertulis “3 gudang”."],
        ),
        ("Terdapat 2 gudang dengan kapasitas di atas 300 ton.", []),
        (
            "Terdapat 2 gudang dengan kapasitas paling sedikit 300 ton.",
            ["Menurut Tabel 1.2 Gudang Ikan menurut Kecamatan, banyaknya 3 dari 4, tetapi tertulis “2 gudang”."],
        ),
        ("Terdapat 3 gudang dengan kapasitas paling sedikit 300 ton.", []),
        (
            "Dari 4 gudang, 3 gudang berkapasitas di bawah 300 ton.",
            ["Menurut Tabel 1.2 Gudang Ikan menurut Kecamatan, banyaknya 1 dari 4, tetapi tertulis “3 gudang”."],
        ),
        ("Dari 4 gudang, 1 gudang berkapasitas di bawah 300 ton.", []),
        (
            "Dari 4 gudang, semua gudang berkapasitas di bawah 300 ton.",
            ["Menurut Tabel 1.2 Gudang Ikan menurut Kecamatan, banyaknya 1 dari 4, tetapi tertulis “semua gudang”."],
        ),
        ("Terdapat 3 indikator dengan capaian di atas 100 persen.", []),
        ("Terdapat 4 indikator dengan capaian di atas 100 persen.", []),
        ("Terdapat 3 indikator dengan capaian 100 persen.", []),
        ("Terdapat 2 indikator dengan capaian 100 persen.", []),
    ],
)
def test_those_that_meet_a_condition(kalimat: str, harap: list[str]) -> None:
    """As many as the rows of a column say."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Sasaran Terjaganya laut diukur dengan 4 indikator.", []),
        ("Sasaran Terjaganya laut diukur dengan 3 indikator.", []),
        ("Sasaran pertama diukur dengan 3 indikator.", ["Tabel memuat 2 indikator, tetapi tertulis “3 indikator”."]),
        ("Sasaran pertama diukur dengan 2 indikator.", []),
        ("Sasaran ketiga diukur dengan 2 indikator.", ["Tabel memuat 3 indikator, tetapi tertulis “2 indikator”."]),
        ("Sasaran keempat diukur dengan 2 indikator.", []),
    ],
)
def test_of_a_goal(kalimat: str, harap: list[str]) -> None:
    """The rows below the goal that is named, or that is the first, second, ..."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("banyak", "harap"),
    [
        ({}, 0),
        ({4: 1}, 4),
        # Several tables give it, and no other count is given twice.
        ({4: 2, 5: 1}, 4),
        ({4: 3, 5: 1, 6: 1}, 4),
        ({4: 3, 5: 2}, 0),
        ({4: 1, 5: 1}, 0),
    ],
)
def test_the_count_on_which_tables_agree(banyak: dict[int, int], harap: int) -> None:
    """The only one, or the one that several give; none else."""
    assert _harap(Counter(banyak)) == harap
