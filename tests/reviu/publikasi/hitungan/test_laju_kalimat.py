"""Growth in one sentence: the percentage by which one number is more or less than another, and which of them came first."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.hitungan.laju_kalimat import salah_laju, sebut_usia, urut_waktu


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Sebanyak 1.482 perkara diterima selama 2023, sementara 2022 sebanyak 1.300 perkara, sehingga bertambah 182 "
            "perkara atau 14,09 persen.",
            "Perubahan dari 1.300 menjadi 1.482 adalah 14,00 persen, tetapi tertulis 14,09",
        ),
        (
            "Sebanyak 1.482 perkara diterima selama 2023, sementara 2022 sebanyak 1.300 perkara, sehingga bertambah 182 "
            "perkara atau 14,00 persen.",
            "",
        ),
        (
            "Belanja modal merosot 24 persen dari Rp3.200.000.000 menjadi Rp2.400.000.000.",
            "Perubahan dari 3.200.000.000 menjadi 2.400.000.000 adalah 25,00 persen, tetapi tertulis 24",
        ),
        ("Angka kematian ibu turun dari 12 kasus menjadi 9 kasus atau turun 25 persen.", ""),
        (
            "Angka kematian ibu turun dari 12 kasus menjadi 9 kasus atau turun 24 persen.",
            "Perubahan dari 12 menjadi 9 adalah 25,00 persen, tetapi tertulis 24",
        ),
        (
            "Angka kematian ibu turun dari 12 kasus menjadi 1 kasus atau turun 25 persen.",
            "Perubahan dari 12 menjadi 1 adalah 91,67 persen, tetapi tertulis 25",
        ),
        # What follows "atau" says the number before it once more, of whatever kind the others are.
        (
            "Peningkatan nilai dari target 85 poin dengan capaian 86 poin atau 101% terdiri dari energi 2.515 kalori dan "
            "protein 79 gram.",
            "",
        ),
        # A share of what something became says nothing of the change, unless that is said to go from ... to ....
        ("Tahun 2019 ada 4,7 juta jiwa, tahun 2022 menurun menjadi 4.485.654 jiwa atau sebesar 9,57 persen.", ""),
        (
            "Jumlahnya menurun dari 4.700.000 jiwa menjadi 4.485.654 jiwa atau sebesar 9,57 persen.",
            "Perubahan dari 4.700.000 menjadi 4.485.654 adalah 4,56 persen, tetapi tertulis 9,57",
        ),
        # Of nothing there is no percentage.
        ("Angka kematian ibu turun dari 12 kasus menjadi 0 kasus atau turun 90 persen.", ""),
        # Of which of two it is counted is not said.
        (
            "Jumlah perkara banding 88 perkara, sedangkan pada tahun lalu 80 perkara, sehingga ada kenaikan 10,00 persen.",
            "",
        ),
        # The change is of what was planned first.
        ("Target semula 500 orang dikoreksi menjadi 250 orang, berkurang 50 orang atau 10%.", ""),
        ("Nilai tukar petani meningkat dari 101,20 menjadi 104,236 atau sebesar 3,00 persen.", ""),
        ("Jumlah kapal dari 40 kapal menjadi 40 kapal, naik 0,00 persen.", ""),
        # A change is no end of another one.
        ("Kasus yang tercatat 80 kasus, turun 20 kasus atau 20,00 persen.", ""),
        # Rounded amounts leave room.
        ("Penerimaan Rp1,3 miliar naik 8 persen dari Rp1,2 miliar.", ""),
        (
            "Penerimaan Rp1.300 juta naik 8 persen dari Rp1.100 juta.",
            "Perubahan dari 1.100 menjadi 1.300 adalah 18,18 persen, tetapi tertulis 8",
        ),
    ],
)
def test_growth_is_counted_from_what_was_before(kalimat: str, harap: str) -> None:
    """To the last printed digit, from the earlier of the only two numbers of a kind that are no change themselves."""
    assert salah_laju(kalimat, bilangan_kalimat(kalimat)) == harap


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Dari 40 kapal, 30 kapal berizin ({} persen), naik 30 persen.", {"75": 0, "70": 1}),
        (
            "Sebanyak 30 dari 40 kapal berizin ({} persen), naik 30 persen.",
            {"74,9": 0, "74,8": 1, "75,1": 0, "75,2": 1},
        ),
        ("Sebanyak 40 kapal, 30 kapal di antaranya lama ({} persen), naik 30 persen.", {"133": 0, "135": 1}),
    ],
)
def test_a_part_and_its_whole_are_no_two_years(kalimat: str, banyak: dict[str, int]) -> None:
    """Where another percentage of the sentence is the share of one number in the other, to one step."""
    semua = {isi: kalimat.format(isi) for isi in banyak}
    assert {isi: bool(salah_laju(teks, bilangan_kalimat(teks))) for isi, teks in semua.items()} == banyak


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Jumlah kapal 40 dari 30 kapal, turun 33,33 persen.", "Tertulis “turun”, padahal dari 30 menjadi 40"),
        ("Jumlah kapal 40 dari 30 kapal, naik 33,33 persen.", ""),
        ("Jumlah kapal dari 40 menjadi 30 kapal, naik 25,00 persen.", "Tertulis “naik”, padahal dari 40 menjadi 30"),
        ("Jumlah kapal dari 40 menjadi 30 kapal, turun sebesar 25,00 persen.", ""),
        # Which came first is not said.
        ("Tercatat 40 kapal dan 30 kapal, turun 33,33 persen.", ""),
    ],
)
def test_the_word_before_a_right_percentage(kalimat: str, harap: str) -> None:
    """It may not say the other way, where the sentence says which number came first."""
    assert salah_laju(kalimat, bilangan_kalimat(kalimat)) == harap


@pytest.mark.parametrize(
    ("kalimat", "usia"),
    [
        ("Pada 2022 sebanyak 18 temuan, pada 2023 menjadi 11 temuan.", (2022, 2023)),
        ("Sebanyak 18 temuan pada tahun 2021 dan 11 temuan tahun 2022.", (2021, 2022)),
        # What is past comes before what is, and both before no year.
        ("Tahun lalu 18 temuan, tahun ini 11 temuan.", (1, 9999)),
        ("Semula 18 temuan, kini 11 temuan.", (1, 9999)),
        ("Ada 18 temuan dan 11 temuan.", (0, 0)),
    ],
)
def test_the_year_that_is_said_of_a_number(kalimat: str, usia: tuple[int, int]) -> None:
    """Before the number, or right behind it."""
    assert tuple(sebut_usia(kalimat, satu) for satu in bilangan_kalimat(kalimat)) == usia


@pytest.mark.parametrize(
    ("kalimat", "lama", "pasti"),
    [
        ("Pada 2022 sebanyak 18 temuan, pada 2023 sebanyak 11 temuan.", "18", True),
        ("Pada 2023 sebanyak 18 temuan, pada 2022 sebanyak 11 temuan.", "11", True),
        # Words say it where years do not.
        ("Pada 2023 sebanyak 18 temuan, pada 2023 menjadi 11 temuan.", "18", True),
        ("Temuan dari 18 temuan, 11 temuan.", "18", True),
        ("Temuan 18 temuan dari 11 temuan.", "11", True),
        ("Menjadi 18 temuan, semula ada 11 temuan.", "11", True),
        ("Temuan dari 18 temuan, dari 11 temuan.", "11", True),
        ("Ada 18 temuan dan 11 temuan.", "18", False),
    ],
)
def test_which_of_two_numbers_came_first(kalimat: str, lama: str, pasti: bool) -> None:
    """By their years, else by "dari" and "menjadi", else in the order in which they stand."""
    isi = bilangan_kalimat(kalimat)
    awal, akhir, kata = urut_waktu(kalimat, *isi)
    assert (awal.teks, kata) == (lama, pasti)
    assert {awal.teks, akhir.teks} == {satu.teks for satu in isi}
