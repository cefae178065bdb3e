"""The capaian of the whole agency in several sentences, and against the mean of the table that it is of."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from kalimat_terbit import TABEL_NELAYAN, peta_kalimat, sel_terbit, temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu import Temuan
from kinerja.reviu.publikasi.tuturan.capaian_keseluruhan import periksa_capaian_keseluruhan


def _temuan(*kalimat: str) -> list[Temuan]:
    return temuan_kalimat("publikasi-antarkalimat", *kalimat, tabel=TABEL_NELAYAN)


_UTAMA = "Dapat disimpulkan bahwa capaian kinerja sasaran Dinas Perikanan adalah sebesar 87,70% (baik)."


@pytest.mark.parametrize(
    "kalimat",
    [
        "Dilihat dari sisi capaian sasaran kinerja DISKAN Provinsi Rimba mencapai 67,62% (sedang).",
        "Secara keseluruhan tingkat capaian kinerja tahun 2023 adalah 67,62 %.",
        "Berdasarkan evaluasi diperoleh rata-rata capaian kinerja yaitu 67,62%.",
        "Rata-rata nilai yang diperoleh Dinas Perikanan sebesar 67,62% atau dapat dikatakan baik.",
    ],
)
def test_two_values_of_the_whole(kalimat: str) -> None:
    """Both places are named in one finding."""
    (temuan,) = _temuan(_UTAMA, kalimat)
    assert temuan.tercetak.rstrip(" %") == "67,62"
    assert "87,70" in temuan.pesan


@pytest.mark.parametrize(
    "kalimat",
    [
        "Secara keseluruhan tingkat capaian kinerja tahun 2023 adalah 87,7 %.",
        "Secara keseluruhan tingkat capaian kinerja tahun 2022 adalah 67,62 %.",
        "Secara keseluruhan capaian kinerja keuangan Dinas Perikanan sebesar 67,62%.",
        "Capaian kinerja Dinas Perikanan terhadap target akhir sebesar 67,62%.",
        "Capaian sasaran ini pada Dinas Perikanan mencapai 67,62%.",
        "Sasaran 2 : Terjaganya laut, dengan rata-rata capaian sebesar 67,62%.",
        "Capaian kelompok nelayan aktif pada Dinas Perikanan sebesar 67,62%.",
        "Capaian kinerja Dinas Perikanan sebesar 67,62% ke atas tercatat pada tiga bidang.",
        "Rata-rata susut hasil sebesar 67,62% pada tahun 2023.",
        "Capaian kinerja bidang tangkap 67,62%.",
        "Rata-rata capaian SPM bidang kelautan sebesar 67,62% dari dua belas layanan.",
    ],
)
def test_what_is_no_other_value_of_the_whole(kalimat: str) -> None:
    """The same value, another year, money, a goal, an indicator, a bound, and a mean of something else."""
    assert _temuan(_UTAMA, kalimat) == []


@pytest.mark.parametrize(
    ("nilai", "banyak", "salah"),
    # The mean of seven is 100,57, of the goals 101,22 or so, with what is above a hundred cut 97,86.
    [("105,59", 7, True), ("100,57", 7, False), ("97,86", 7, False), ("105,59", 9, False)],
)
def test_the_mean_of_as_many_indicators(nilai: str, banyak: int, salah: bool) -> None:
    """A mean is held against the table of as many indicators as it is said to be of."""
    kalimat = f"Tingkat capaian kinerja Dinas Perikanan adalah sebesar {nilai} %, yaitu rata-rata capaian dari {banyak} indikator kinerja utama."
    temuan = _temuan(kalimat)
    assert [satu.tercetak for satu in temuan] == ([f"{nilai} %"] if salah else [])


def _tercetak(*kalimat: str, tabel: Sequence[Publikasi] = TABEL_NELAYAN) -> list[str]:
    """Return what this rule alone names."""
    return [dugaan.tercetak for _, dugaan in periksa_capaian_keseluruhan(peta_kalimat(*kalimat, tabel=tabel))]


@pytest.mark.parametrize(
    ("kalimat", "ada"),
    [
        ("Secara keseluruhan capaian kinerja sebesar 67,62%.", True),
        ("Capaian kinerja sebesar 67,62%.", False),
        ("Rata-rata capaian kinerja sebesar 67,62%.", True),
        ("a) Rata-rata capaian kinerja sebesar 67,62%.", False),
        ("Rata-rata capaian kinerja bidang tangkap sebesar 67,62%.", False),
        ("Capaian kinerja Dinas Perikanan sebesar 67,62%.", True),
        ("a) Capaian kinerja Dinas Perikanan sebesar 67,62%.", False),
        ("a) Secara keseluruhan capaian kinerja Dinas Perikanan sebesar 67,62%.", True),
        ("Rata-rata nilai Dinas Perikanan sebesar 67,62%.", True),
        ("Rata-rata susut hasil sebesar 67,62%.", False),
        ("Nilai Dinas Perikanan sebesar 67,62%.", False),
        ("Capaian kinerja Dinas Perikanan (67,62%).", False),
        ("Capaian kinerja Dinas Perikanan sebesar 67,62 poin.", False),
        ("Capaian kelompok nelayan aktif Dinas Perikanan sebesar 67,62%.", False),
        # Twice, and more.
        ("Secara keseluruhan capaian kinerja sebesar 43,85%.", True),
        ("Secara keseluruhan capaian kinerja sebesar 43,84%.", False),
    ],
)
def test_what_speaks_of_the_whole(kalimat: str, ada: bool) -> None:
    """By its words or by the agency's name; an item of a list only by its words, and no number that is no percentage stated."""
    assert bool(_tercetak(_UTAMA, kalimat)) is ada


def test_a_section_on_something_else_is_passed_over() -> None:
    """What a section on money says is of money; those behind it are read."""
    isi = "Secara keseluruhan capaian kinerja sebesar 61,00%."
    uang = Publikasi(tabel="Prosa 3.4 Realisasi Anggaran", baris="Secara …", kolom="Kalimat", nilai=isi)
    lain = "Secara keseluruhan capaian kinerja sebesar 67,62%."
    assert _tercetak(_UTAMA, lain, tabel=[uang, *TABEL_NELAYAN]) == ["67,62%"]


_RATA = "Tingkat capaian kinerja Dinas Perikanan adalah sebesar {}%, yaitu rata-rata capaian dari {} indikator kinerja utama."


def _capaian(judul: str, *isi: str) -> list[Publikasi]:
    return sel_terbit(
        (judul, "Capaian (%)", {f"Indeks mutu {'abcdefg'[n] * 3}": (satu,) for n, satu in enumerate(isi)})
    )


@pytest.mark.parametrize(
    ("tabel", "nilai", "banyak", "ada"),
    [
        # The mean of the goals; three values of mean a hundred, missed by one printed figure and by two.
        (TABEL_NELAYAN, "100,67", 7, False),
        (_capaian("Tabel 3.1 Capaian", "90,00", "100,00", "110,00"), "100,01", 3, False),
        (_capaian("Tabel 3.1 Capaian", "90,00", "100,00", "110,00"), "100,02", 3, True),
        # Two values make no table; a chart is none; two tables are one where their means are.
        (_capaian("Tabel 3.1 Capaian", "90,00", "110,00"), "105,02", 2, False),
        (_capaian("Grafik 3.1 Capaian", "90,00", "100,00", "110,00"), "105,02", 3, False),
        (
            [
                *_capaian("Tabel 3.1 Capaian", "90,00", "100,00", "110,00"),
                *_capaian("Tabel 3.2 Capaian", "80,00", "100,00", "120,00"),
            ],
            "105,02",
            3,
            True,
        ),
        (
            [
                *_capaian("Tabel 3.1 Capaian", "90,00", "100,00", "110,00"),
                *_capaian("Tabel 3.2 Capaian", "90,00", "100,00", "120,00"),
            ],
            "105,02",
            3,
            False,
        ),
    ],
)
def test_ways_to_take_a_mean(tabel: Sequence[Publikasi], nilai: str, banyak: int, ada: bool) -> None:
    """A mean is wrong where the only tables of so many capaian agree, and no way to take it gives it."""
    assert bool(_tercetak(_RATA.format(nilai, banyak), tabel=tabel)) is ada


def test_a_wrong_mean_is_told_with_its_table() -> None:
    """It stands against no other sentence; those stand against each other."""
    kalimat = (_RATA.format("105,59", 7), _UTAMA, "Secara keseluruhan capaian kinerja sebesar 67,62%.")
    temuan = [dugaan for _, dugaan in periksa_capaian_keseluruhan(peta_kalimat(*kalimat, tabel=TABEL_NELAYAN))]
    assert [satu.tercetak for satu in temuan] == ["105,59%", "67,62%"]
    assert "Rata-rata 7 capaian pada Tabel 3.1 Pengukuran Kinerja Tahun 2023 adalah 100,57" in temuan[0].pesan


def test_a_last_digit_is_rounding() -> None:
    """Values that are one but for the last figure stand together against another one."""
    kalimat = [f"Secara keseluruhan capaian kinerja sebesar {n}%." for n in ("67,62", "87,70", "87,71")]
    assert _tercetak(*kalimat) == ["67,62%"]


@pytest.mark.parametrize(("banyak", "ada"), [(99, True), (100, False)])
def test_many_values_are_of_no_one_thing(banyak: int, ada: bool) -> None:
    """A hundred values of the whole are not of the whole."""
    kalimat = [
        f"Secara keseluruhan tingkat capaian kinerja tahun 2023 adalah {60 + n // 100},{n % 100:02} %."
        for n in range(banyak)
    ]
    assert bool(_temuan(*kalimat)) is ada
