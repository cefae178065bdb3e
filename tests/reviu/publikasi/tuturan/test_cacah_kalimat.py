"""Sentences that count rows of tables, or those that meet what they say."""

from __future__ import annotations

from collections import Counter

import pytest
from kalimat_terbit import TABEL_NELAYAN, TabelTerbit, peta_kalimat, sel_terbit

from kinerja.model import Publikasi
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


def _sebut(kalimat: str, harap: str, tabel: list[Publikasi] = TABEL_NELAYAN) -> None:
    pesan = [dugaan.pesan for _, dugaan in periksa_cacah_kalimat(peta_kalimat(kalimat, tabel=tabel))]
    assert len(pesan) == bool(harap)
    assert all(harap in satu for satu in pesan)


_DUA_DARI_EMPAT = "banyaknya 2 dari 4"


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        # What was counted before goes on, where nothing else is named behind the number.
        ("Dari 4 gudang, 3 di antaranya berkapasitas di atas 300 ton.", _DUA_DARI_EMPAT),
        ("Dari 4 gudang, 3 berkapasitas di atas 300 ton.", _DUA_DARI_EMPAT),
        ("Dari 4 gudang, 3 unit berkapasitas di atas 300 ton.", ""),
        ("Dinas mengelola 4 gudang, 5 lainnya.", ""),
        ("Delapan indikator ditetapkan.", "Tabel memuat 7 indikator"),
        # Of all: of another number of them than the table lists, it is of another list.
        ("Sebanyak 3 dari 4 gudang berkapasitas di atas 300 ton.", _DUA_DARI_EMPAT),
        ("Sebanyak 2 dari 4 gudang berkapasitas di atas 300 ton.", ""),
        ("Sebanyak 3 dari 5 gudang berkapasitas di atas 300 ton.", "Tabel memuat 4 gudang"),
        ("Sebanyak 3 dari 7 gudang berkapasitas di atas 300 ton.", ""),
        ("Sebanyak 4 gudang berkapasitas di atas 300 ton.", _DUA_DARI_EMPAT),
        ("Sebanyak 5 gudang berkapasitas di atas 300 ton.", ""),
        # A name of one row is nothing that is counted.
        ("Gudang Ara memiliki 5 gudang.", ""),
    ],
)
def test_what_a_number_counts(kalimat: str, harap: str) -> None:
    """What is named behind it, else what was counted before."""
    _sebut(kalimat, harap)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Dinas menetapkan 4 tujuan.", "Tabel memuat 3 tujuan"),
        ("Dinas menetapkan 8 IKU.", "Tabel memuat 7 indikator"),
        ("Dinas melaksanakan 6 subkegiatan.", "Tabel memuat 5 subkegiatan"),
        ("Terdapat 5 kecamatan.", "Tabel memuat 4 kecamatan"),
        ("Gudang tersebar di 5 kecamatan.", "Tabel memuat 4 kecamatan"),
        ("Dinas mengelola kembali 5 gudang pada tahun 2023.", "Tabel memuat 4 gudang"),
        ("Dinas mengelola 5 gudang pada tahun 2023 dengan baik.", ""),
        ("• memuat 8 indikator.", ""),
        ("Kedua sasaran ditetapkan.", ""),
        # Of a goal that is named, before or behind.
        ("Pada sasaran meningkatnya kesejahteraan nelayan terdapat 3 indikator.", "Tabel memuat 2 indikator"),
        ("Terdapat 3 indikator pada sasaran meningkatnya kesejahteraan nelayan.", "Tabel memuat 2 indikator"),
        ("Terdapat 2 indikator pada sasaran meningkatnya kesejahteraan nelayan.", ""),
    ],
)
def test_all_or_a_part(kalimat: str, harap: str) -> None:
    """A verb that has them, and nothing that narrows them, makes it all of a kind, or all of a goal."""
    _sebut(kalimat, harap)


_BERNOMOR = (
    "1 Program Pangan",
    "1.1 Kegiatan Beras",
    "1.1.1 Pengadaan beras",
    "1.1.2 Penyaluran beras",
    "1.2 Kegiatan Jagung",
    "2 Program Ternak",
    "2.1 Kegiatan Sapi",
    "2.1.1 Pengadaan sapi",
)
_BERKODE = (
    "3.27.01 Program Pangan",
    "3.27.01.2.01 Kegiatan Beras",
    "3.27.01.2.01.01 Pengadaan beras",
    "3.27.01.2.01.02 Penyaluran beras",
    "3.27.01.2.02 Kegiatan Jagung",
    "3.27.02 Program Ternak",
    "3.27.02.2.01 Kegiatan Sapi",
    "3.27.02.2.01.01 Pengadaan sapi",
)
_SETINGKAT = ("1 Program Pangan", "1.1 Program Beras", "1.1.1 Pengadaan beras", "1.2 Kegiatan Jagung")


@pytest.mark.parametrize(
    ("label", "sebut", "harap"),
    [
        (_BERNOMOR, "2 program", ""),
        (_BERNOMOR, "1 program", "Tabel memuat 2 program"),
        (_BERNOMOR, "3 kegiatan", ""),
        (_BERNOMOR, "2 kegiatan", "Tabel memuat 3 kegiatan"),
        (_BERNOMOR, "3 subkegiatan", ""),
        (_BERNOMOR, "2 subkegiatan", "Tabel memuat 3 subkegiatan"),
        (_BERKODE, "2 program", ""),
        (_BERKODE, "1 program", "Tabel memuat 2 program"),
        (_BERKODE, "3 kegiatan", ""),
        (_BERKODE, "1 kegiatan", "Tabel memuat 3 kegiatan"),
        (_BERKODE, "3 subkegiatan", ""),
        (_BERKODE, "1 subkegiatan", "Tabel memuat 3 subkegiatan"),
        # One program, or programs of two levels, tell no level.
        (_BERNOMOR[:5], "1 subkegiatan", ""),
        (_SETINGKAT, "2 subkegiatan", ""),
    ],
)
def test_levels_of_a_budget(label: tuple[str, ...], sebut: str, harap: str) -> None:
    """Codes tell the level of a row, or numbers below those of programs."""
    tabel: TabelTerbit = ("Tabel 3.9 Anggaran", "Pagu (Rp)", dict.fromkeys(label, ("900.000.000",)))
    _sebut(f"Dinas melaksanakan {sebut}.", harap, sel_terbit(tabel))


@pytest.mark.parametrize(
    ("induk", "kolom", "banyak", "harap"),
    [
        (("Meningkatnya mutu", "Meningkatnya mutu", "Terjaganya laut"), "Target", 3, "Tabel memuat 2 sasaran"),
        (("Meningkatnya mutu", "Meningkatnya mutu", "Terjaganya laut"), "Target", 2, ""),
        (("Meningkatnya mutu", "Meningkatnya mutu", "Terjaganya laut"), "Pagu (Rp)", 3, ""),
        (("Meningkatnya mutu", "Terjaganya laut", None), "Target", 1, ""),
        (("Meningkatnya mutu", "Terjaganya laut", "Bidang Laut"), "Target", 2, ""),
        ((None, None, None), "Target", 2, ""),
    ],
)
def test_goals_above_the_rows(induk: tuple[str | None, ...], kolom: str, banyak: int, harap: str) -> None:
    """Goals of a table of targets are the groups of its rows, where each row has one and all are goals."""
    tabel = [
        Publikasi(tabel="Tabel 3.1 Kinerja", baris=f"Indeks {nama}", kolom=kolom, nilai="50.000.000", induk=satu)
        for nama, satu in zip("ABC", induk, strict=True)
    ]
    _sebut(f"Dinas menetapkan {banyak} sasaran.", harap, tabel)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Terdapat 5 desa/kelurahan.", "Tabel memuat 4 desa/kelurahan"),
        ("Terdapat 5 desa dan kelurahan.", "Tabel memuat 4 desa/kelurahan"),
        ("Terdapat 4 kelurahan/desa.", ""),
    ],
)
def test_two_kinds_of_regions(kalimat: str, harap: str) -> None:
    """Villages of both kinds are counted as one."""
    isi = dict.fromkeys(("Desa Asri", "Desa Biru", "Kelurahan Ceria", "Kelurahan Damai"), ("5",))
    _sebut(kalimat, harap, sel_terbit(("Tabel 1 Penduduk menurut Desa/Kelurahan", "Penduduk", isi)))


@pytest.mark.parametrize(
    ("banyak", "kalimat", "harap"),
    [
        ((4, 5), "Dinas mengelola 3 gudang.", ""),
        ((4, 4, 5), "Dinas mengelola 3 gudang.", "Tabel memuat 4 gudang"),
        ((4, 4, 5), "Dinas mengelola 5 gudang.", ""),
        ((4, 4, 5, 5), "Dinas mengelola 3 gudang.", ""),
        ((4, 5), "Ikan tersebar di 3 gudang.", ""),
    ],
)
def test_tables_that_list_otherwise(banyak: tuple[int, ...], kalimat: str, harap: str) -> None:
    """Several tables that agree decide, where no other count is given twice."""
    nama = ("Ara", "Bidara", "Cendana", "Dadap", "Elang")
    tabel = [
        (f"Tabel {n} Gudang {apa}", "Kapasitas", {f"Gudang {satu}": ("5",) for satu in nama[:b]})
        for n, (apa, b) in enumerate(zip(("Ikan", "Garam", "Es", "Beras"), banyak, strict=False), 1)
    ]
    _sebut(kalimat, harap, sel_terbit(*tabel))
