"""How many indicators reached, passed or missed their target, as sentences say it, against the tables."""

from __future__ import annotations

from decimal import Decimal

import pytest
from kalimat_terbit import TABEL_NELAYAN, peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.tuturan.cacah_status import _seukuran, _wajar, periksa_status_kalimat
from kinerja.reviu.publikasi.tuturan.cacahan import Rekap


def _temuan(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_status_kalimat(peta_kalimat(kalimat, tabel=TABEL_NELAYAN))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Dari 7 indikator, 5 indikator mencapai target.", []),
        (
            "Dari 7 indikator, 6 indikator mencapai target.",
            ["Menurut Tabel 3.1 Pengukuran Kinerja Tahun 2023, banyaknya 5 dari 7 indikator, tetapi tertulis “6”."],
        ),
        ("Dari 7 indikator, 3 indikator melampaui target.", []),
        (
            "Dari 7 indikator, 4 indikator melampaui target.",
            ["Menurut Tabel 3.1 Pengukuran Kinerja Tahun 2023, banyaknya 3 dari 7 indikator, tetapi tertulis “4”."],
        ),
        ("Dari 7 indikator, 2 indikator tidak mencapai target.", []),
        (
            "Dari 7 indikator, 3 indikator tidak mencapai target.",
            ["Menurut Tabel 3.1 Pengukuran Kinerja Tahun 2023, banyaknya 2 dari 7 indikator, tetapi tertulis “3”."],
        ),
        ("Dari 7 indikator, 2 indikator tepat sesuai target.", []),
        (
            "Dari 7 indikator, 3 indikator tepat sesuai target.",
            ["Menurut Tabel 3.1 Pengukuran Kinerja Tahun 2023, banyaknya 2 dari 7 indikator, tetapi tertulis “3”."],
        ),
        (
            "Sebanyak 6 indikator mencapai target.",
            ["Menurut Tabel 3.1 Pengukuran Kinerja Tahun 2023, banyaknya 5 dari 7 indikator, tetapi tertulis “6”."],
        ),
        ("Sebanyak 5 indikator mencapai target.", []),
        (
            "Semua indikator mencapai target.",
            ["Menurut Tabel 3.1 Pengukuran Kinerja Tahun 2023, banyaknya 5 dari 7 indikator, tetapi tertulis “Semua”."],
        ),
        (
            "Tidak ada indikator yang tidak mencapai target.",
            [
                "Menurut Tabel 3.1 Pengukuran Kinerja Tahun 2023, banyaknya 2 dari 7 indikator, tetapi tertulis “Tidak ada”."
            ],
        ),
        ("Sebagian besar indikator mencapai target.", []),
        (
            "Sebagian besar indikator tidak mencapai target.",
            [
                "Menurut Tabel 3.1 Pengukuran Kinerja Tahun 2023, banyaknya 2 dari 7 indikator, tetapi tertulis “Sebagian besar”."
            ],
        ),
        (
            "Dari 7 indikator yang diperjanjikan, yaitu kapal dan gudang, 6 indikator mencapai target.",
            ["Menurut Tabel 3.1 Pengukuran Kinerja Tahun 2023, banyaknya 5 dari 7 indikator, tetapi tertulis “6”."],
        ),
        # More than any table lists.
        ("Sebanyak 9 indikator mencapai target.", []),
        ("Dari 9 indikator, 6 indikator mencapai target.", []),
    ],
)
def test_counts_by_status(kalimat: str, harap: list[str]) -> None:
    """Of the seven indicators three passed, two just reached and two missed their target."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Dari 7 indikator, 5 indikator mencapai target dan 3 indikator tidak mencapai target.",
            ["Banyaknya indikator menurut statusnya berjumlah 8, sedangkan seluruhnya 7."],
        ),
        ("Dari 7 indikator, 5 indikator mencapai target dan 2 indikator tidak mencapai target.", []),
        (
            "Dari 7 indikator, 5 indikator mencapai target dan 1 indikator tidak mencapai target.",
            ["Banyaknya indikator menurut statusnya berjumlah 6, sedangkan seluruhnya 7."],
        ),
        (
            "Dari 9 indikator, 8 indikator mencapai target dan 2 indikator tidak mencapai target.",
            ["Banyaknya indikator menurut statusnya berjumlah 10, sedangkan seluruhnya 9."],
        ),
        ("Dari 9 indikator, 8 indikator mencapai target dan 1 indikator tidak mencapai target.", []),
        (
            "Dari 7 indikator, 3 indikator melampaui target, 2 indikator mencapai target, dan 2 indikator tidak mencapai target.",
            [],
        ),
        (
            "Dari 7 indikator, 3 indikator melampaui target, 3 indikator mencapai target, dan 2 indikator tidak mencapai target.",
            ["Banyaknya indikator menurut statusnya berjumlah 8, sedangkan seluruhnya 7."],
        ),
        (
            "Dari 7 indikator, 3 indikator melampaui target, 5 indikator mencapai target, dan 2 indikator tidak mencapai target.",
            [],
        ),
        ("Dari 5 indikator, 3 indikator melampaui target dan 5 indikator mencapai target.", []),
        # Without their number, nearly as many as the only table lists.
        (
            "Sebanyak 5 indikator mencapai target dan 3 indikator tidak mencapai target.",
            ["Menurut Tabel 3.1 Pengukuran Kinerja Tahun 2023, banyaknya 2 dari 7 indikator, tetapi tertulis “3”."],
        ),
        (
            "Sebanyak 5 indikator mencapai target dan 4 indikator tidak mencapai target.",
            ["Menurut Tabel 3.1 Pengukuran Kinerja Tahun 2023, banyaknya 2 dari 7 indikator, tetapi tertulis “4”."],
        ),
        ("Sebanyak 5 indikator mencapai target dan 5 indikator tidak mencapai target.", []),
        ("Sebanyak 3 indikator mencapai target dan 3 indikator mencapai target.", []),
    ],
)
def test_counts_that_make_their_number(kalimat: str, harap: list[str]) -> None:
    """All statuses together are as many as there are indicators."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Pada sasaran Terjaganya laut, 2 indikator mencapai target.", []),
        ("Pada sasaran Terjaganya laut, 3 indikator mencapai target.", []),
        (
            "Pada sasaran ketiga, 1 indikator mencapai target.",
            ["Menurut Tabel 3.1 Pengukuran Kinerja Tahun 2023, banyaknya 2 dari 3 indikator, tetapi tertulis “1”."],
        ),
        (
            "Pada sasaran pertama, 1 indikator tidak mencapai target.",
            ["Menurut Tabel 3.1 Pengukuran Kinerja Tahun 2023, banyaknya 0 dari 2 indikator, tetapi tertulis “1”."],
        ),
        ("Pada bidang tangkap, 3 indikator mencapai target.", []),
        ("Sebanyak 6 indikator program mencapai target.", []),
        ("Pada triwulan I 6 indikator mencapai target.", []),
        (
            "Sebanyak 6 indikator berpredikat baik mencapai target.",
            ["Menurut Tabel 3.1 Pengukuran Kinerja Tahun 2023, banyaknya 5 dari 7 indikator, tetapi tertulis “6”."],
        ),
        ("Sebanyak 6 kapal mencapai target.", []),
        ("Sebanyak 6 indikator telah memenuhi klasifikasi tinggi.", []),
        ("Sebanyak 6 indikator telah memenuhi kriteria tinggi.", []),
    ],
)
def test_of_a_part(kalimat: str, harap: list[str]) -> None:
    """Of the goal that is named; not of other parts, years or ratings."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        # What was just reached may be counted among what was exceeded, unless it is counted beside it.
        ("Dari 7 indikator, 5 melampaui target dan 2 tidak tercapai.", ""),
        ("Sebanyak lima indikator tercapai, sedangkan tiga indikator tidak tercapai.", "banyaknya 2 dari 7"),
        ("Indikator tercapai berjumlah 4.", "banyaknya 5 dari 7"),
        # A sentence that counts nothing keeps none from being read after it.
        ("Kapal ramai. Terdapat 4 indikator tercapai.", "banyaknya 5 dari 7"),
    ],
)
def test_how_counts_are_said(kalimat: str, harap: str) -> None:
    """In words, behind the name of what is counted, in the second sentence."""
    temuan = _temuan(kalimat)
    assert len(temuan) == bool(harap)
    assert all(harap in satu for satu in temuan)


def _rekap(*banyak: int, dibatasi: bool = False) -> list[Rekap]:
    return [Rekap(f"Tabel {n}", (Decimal(100),) * n, dibatasi=dibatasi) for n in banyak]


@pytest.mark.parametrize(
    ("tabel", "banyak", "dekat", "harap"),
    [
        ((7, 4), None, True, [7, 4]),
        ((7, 4), 4, True, [4]),
        ((7,), 8, True, [7]),
        ((7,), 9, True, [7]),
        ((7,), 10, True, []),
        ((7,), 8, False, []),
        ((7, 7, 4), 8, True, [7, 7]),
        ((7, 4), 8, True, []),
        ((7, 7, 4, 4, 5), 8, True, []),
        ((1, 3), 2, True, []),
        ((), 8, True, []),
    ],
)
def test_which_tables_are_meant(tabel: tuple[int, ...], banyak: int | None, dekat: bool, harap: list[int]) -> None:
    """Those of so many indicators; nearly so many where most tables list as many."""
    assert [satu.banyak for satu in _seukuran(_rekap(*tabel), banyak, dekat=dekat)] == harap


@pytest.mark.parametrize(
    ("status", "nama", "dibatasi", "harap"),
    [
        ("luput", (), True, {0}),
        ("capai", (), True, {3}),
        ("lampau", (), True, set()),
        ("tepat", (), True, set()),
        ("tepat", (), False, {3}),
        ("lebih", (), False, {0}),
        ("lampau", (), False, {0, 3}),
        ("lampau", ("capai",), False, {0}),
        ("lampau", ("tepat",), False, {0}),
    ],
)
def test_what_a_status_can_stand_for(status: str, nama: tuple[str, ...], dibatasi: bool, harap: set[int]) -> None:
    """Three indicators that just reached their target; a table that prints none above a hundred does not tell who passed it."""
    (satu,) = _rekap(3, dibatasi=dibatasi)
    assert _wajar(satu, status, nama) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Terdapat 1 indikator melampaui target dan 1 indikator mencapai target.", ""),
        ("Terdapat 2 indikator melampaui target dan 1 indikator mencapai target.", "banyaknya 1 dari 4"),
        ("Terdapat 4 indikator tercapai.", "banyaknya 2 dari 4"),
        ("Terdapat 5 indikator tercapai.", ""),
    ],
)
def test_four_indicators(kalimat: str, harap: str) -> None:
    """As many as there are may be counted, no more of them."""
    isi = {
        "Indeks air": ("50", "55", "110,00"),
        "Indeks udara": ("50", "50", "100,00"),
        "Indeks lahan": ("50", "45", "90,00"),
        "Indeks laut": ("50", "40", "80,00"),
    }
    tabel = sel_terbit(("Tabel 3.1 Pengukuran Kinerja Tahun 2023", "Target|Realisasi|Capaian (%)", isi))
    pesan = [dugaan.pesan for _, dugaan in periksa_status_kalimat(peta_kalimat(kalimat, tabel=tabel))]
    assert len(pesan) == bool(harap)
    assert all(harap in satu for satu in pesan)
