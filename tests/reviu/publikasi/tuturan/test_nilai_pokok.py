"""Numbers that a sentence calls target, realisasi, capaian, change or share of a thing, against those of the tables."""

from __future__ import annotations

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.nilai_pokok import periksa_nilai_pokok

_IKAN, _LAMA = "Tingkat konsumsi ikan", "Angka kemiskinan nelayan"
_TABEL = [
    Publikasi(tabel=tabel, baris=nama, kolom=kolom, nilai=n)
    for nama, isi in {
        _IKAN: ("34,20", "35,91", "105,00", "33,05", "34,75", "32,40", "38,00"),
        _LAMA: ("6,00", "4,50", "125,00", "7,25", "5,40", "6,50", "3,00"),
    }.items()
    for (tabel, kolom), n in zip(
        (
            ("Tabel 3.1 Pengukuran Kinerja Tahun 2023", "Target"),
            ("Tabel 3.1 Pengukuran Kinerja Tahun 2023", "Realisasi"),
            ("Tabel 3.1 Pengukuran Kinerja Tahun 2023", "Capaian (%)"),
            ("Tabel 3.2 Perkembangan Realisasi", "Realisasi 2021"),
            ("Tabel 3.2 Perkembangan Realisasi", "Realisasi 2022"),
            ("Tabel 2.1 Target Renstra", "Target 2022"),
            ("Tabel 2.1 Target Renstra", "Target 2026"),
        ),
        isi,
        strict=True,
    )
]


def _temuan(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_nilai_pokok(peta_kalimat(kalimat, tabel=_TABEL))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Sampai kini tingkat konsumsi ikan dengan target 43,20.",
            [
                "Tertulis 43,20, padahal target Tingkat konsumsi ikan tahun 2023 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023 adalah 34,20."
            ],
        ),
        ("Sampai kini tingkat konsumsi ikan dengan target 34,20.", []),
        (
            "Sampai kini realisasi tingkat konsumsi ikan adalah 39,51.",
            [
                "Tertulis 39,51, padahal realisasi Tingkat konsumsi ikan tahun 2023 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023 adalah 35,91."
            ],
        ),
        ("Sampai kini realisasi tingkat konsumsi ikan adalah 35,91.", []),
        # Rounded or cut at any digit.
        ("Sampai kini realisasi tingkat konsumsi ikan adalah 35,9.", []),
        ("Sampai kini realisasi tingkat konsumsi ikan adalah 36.", []),
        ("Sampai kini realisasi tingkat konsumsi ikan adalah 37.", []),
        (
            "Sampai kini tingkat konsumsi ikan dengan capaian 150,00 persen.",
            [
                "Tertulis 150,00, padahal capaian Tingkat konsumsi ikan tahun 2023 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023 adalah 105,00."
            ],
        ),
        ("Sampai kini tingkat konsumsi ikan dengan capaian 105,00 persen.", []),
        ("Sampai kini tingkat konsumsi ikan dengan capaian 106,00.", []),
        # The only number of a sentence that is called the capaian is that of the table, whatever formula gives it.
        (
            "Sampai kini tingkat konsumsi ikan dengan capaian 103,34 persen.",
            [
                "Tertulis 103,34, padahal capaian Tingkat konsumsi ikan tahun 2023 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023 adalah 105,00."
            ],
        ),
        # Neither near nor a slip.
        ("Sampai kini realisasi tingkat konsumsi ikan adalah 12,34.", []),
        # Money is none of it; another value of the thing explains it.
        ("Sampai kini realisasi tingkat konsumsi ikan adalah Rp39.510.", []),
        ("Sampai kini realisasi tingkat konsumsi ikan adalah 34,75.", []),
        # Another thing is named before the number.
        ("Sampai kini tingkat konsumsi ikan dan angka kemiskinan nelayan dengan realisasi 39,51.", []),
    ],
)
def test_the_quantity_that_is_named(kalimat: str, harap: list[str]) -> None:
    """Target, realisasi and capaian of the year of the report are those of its tables."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Sampai kini realisasi tingkat konsumsi ikan tahun 2022 sebesar 37,45.",
            [
                "Tertulis 37,45, padahal realisasi Tingkat konsumsi ikan tahun 2022 pada Tabel 3.2 Perkembangan Realisasi adalah 34,75."
            ],
        ),
        ("Sampai kini realisasi tingkat konsumsi ikan tahun 2022 sebesar 34,75.", []),
        (
            "Sampai kini tingkat konsumsi ikan tahun 2022 hanya 37,45.",
            [
                "Tertulis 37,45, padahal realisasi Tingkat konsumsi ikan tahun 2022 pada Tabel 3.2 Perkembangan Realisasi adalah 34,75."
            ],
        ),
        (
            "Sampai kini tingkat konsumsi ikan mencapai 37,45 pada tahun 2022.",
            [
                "Tertulis 37,45, padahal realisasi Tingkat konsumsi ikan tahun 2022 pada Tabel 3.2 Perkembangan Realisasi adalah 34,75."
            ],
        ),
        ("Sampai kini target tingkat konsumsi ikan tahun 2022 sebesar 37,45.", []),
        ("Sampai kini tingkat konsumsi ikan tahun 2024 hanya 37,45.", []),
        ("Sampai kini tingkat konsumsi ikan pada tahun 2026 dengan target 43,20.", []),
        ("Sampai kini tingkat konsumsi ikan triwulan dengan target 43,20.", []),
        # The year that was named last holds, over the end of a sentence too.
        (
            "Tahun 2022 baik bagi tingkat konsumsi ikan. Sampai kini realisasi tingkat konsumsi ikan adalah 39,51.",
            [
                "Tertulis 39,51, padahal realisasi Tingkat konsumsi ikan tahun 2023 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023 adalah 35,91."
            ],
        ),
        (
            "Tahun 2023 baik bagi tingkat konsumsi ikan. Sampai kini realisasi tingkat konsumsi ikan adalah 39,51.",
            [
                "Tertulis 39,51, padahal realisasi Tingkat konsumsi ikan tahun 2023 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023 adalah 35,91."
            ],
        ),
    ],
)
def test_of_another_year(kalimat: str, harap: list[str]) -> None:
    """A year before is that of the tables too; what is planned is not."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Tingkat konsumsi ikan lebih tinggi 1,17 dari target.",
            [
                "Tertulis 1,17, padahal selisih 34,20 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023 dan 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023, yaitu 1,71."
            ],
        ),
        ("Tingkat konsumsi ikan lebih tinggi 1,71 dari target.", []),
        (
            "Tingkat konsumsi ikan 1,17 di atas target.",
            [
                "Tertulis 1,17, padahal selisih 34,20 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023 dan 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023, yaitu 1,71."
            ],
        ),
        ("Tingkat konsumsi ikan 1,71 di atas target.", []),
        ("Tingkat konsumsi ikan dengan selisih realisasi dari target sebesar 1,17.", []),
        ("Tingkat konsumsi ikan dengan selisih realisasi dari target sebesar 1,71.", []),
        (
            "Tingkat konsumsi ikan kurang 2,90 dari target akhir Renstra.",
            [
                "Tertulis 2,90, padahal selisih 38,00 pada Tabel 2.1 Target Renstra dan 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023, yaitu 2,09."
            ],
        ),
        ("Tingkat konsumsi ikan kurang 2,09 dari target akhir Renstra.", []),
        (
            "Dari target tahun 2026 tingkat konsumsi ikan kurang 2,90.",
            [
                "Tertulis 2,90, padahal selisih 38,00 pada Tabel 2.1 Target Renstra dan 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023, yaitu 2,09."
            ],
        ),
        ("Dari target tahun 2026 tingkat konsumsi ikan kurang 2,09.", []),
        (
            "Tingkat konsumsi ikan belum mencapai target akhir Renstra. Kekurangannya sebesar 2,90.",
            [
                "Tertulis 2,90, padahal selisih 38,00 pada Tabel 2.1 Target Renstra dan 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023, yaitu 2,09."
            ],
        ),
        ("Tingkat konsumsi ikan belum mencapai target akhir Renstra. Kekurangannya sebesar 2,09.", []),
        (
            "Tingkat konsumsi ikan ditargetkan naik 6,50 selama masa Renstra.",
            [
                "Tertulis 6,50, padahal selisih 32,40 pada Tabel 2.1 Target Renstra dan 38,00 pada Tabel 2.1 Target Renstra, yaitu 5,60."
            ],
        ),
        ("Tingkat konsumsi ikan ditargetkan naik 5,60 selama masa Renstra.", []),
    ],
)
def test_a_difference_from_the_target(kalimat: str, harap: list[str]) -> None:
    """Of the year, or of the end of the plan where that is named."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Tingkat konsumsi ikan naik 1,61 dibandingkan tahun lalu.",
            [
                "Tertulis 1,61, padahal selisih 34,75 pada Tabel 3.2 Perkembangan Realisasi dan 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023, yaitu 1,16."
            ],
        ),
        ("Tingkat konsumsi ikan naik 1,16 dibandingkan tahun lalu.", []),
        (
            "Tingkat konsumsi ikan naik 1,61 dibandingkan tahun 2022.",
            [
                "Tertulis 1,61, padahal selisih 34,75 pada Tabel 3.2 Perkembangan Realisasi dan 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023, yaitu 1,16."
            ],
        ),
        (
            "Tingkat konsumsi ikan naik 2,68 dibandingkan tahun 2021.",
            [
                "Tertulis 2,68, padahal selisih 33,05 pada Tabel 3.2 Perkembangan Realisasi dan 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023, yaitu 2,86."
            ],
        ),
        ("Tingkat konsumsi ikan naik 2,86 dibandingkan tahun 2021.", []),
        (
            "Tingkat konsumsi ikan naik 1,07 dari tahun 2021 ke tahun 2022.",
            [
                "Tertulis 1,07, padahal selisih 33,05 pada Tabel 3.2 Perkembangan Realisasi dan 34,75 pada Tabel 3.2 Perkembangan Realisasi, yaitu 1,70."
            ],
        ),
        ("Tingkat konsumsi ikan naik 1,70 dari tahun 2021 ke tahun 2022.", []),
        ("Tingkat konsumsi ikan naik 1,61 dibandingkan tahun 2024.", []),
        (
            "Tingkat konsumsi ikan naik 1,61 dari target.",
            [
                "Tertulis 1,61, padahal selisih 34,20 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023 dan 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023, yaitu 1,71."
            ],
        ),
        ("Tingkat konsumsi ikan naik 1,61.", []),
        (
            "Tingkat konsumsi ikan dilihat dari tahun 2021 ke 2023. Kenaikannya sebesar 2,68.",
            [
                "Tertulis 2,68, padahal selisih 33,05 pada Tabel 3.2 Perkembangan Realisasi dan 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023, yaitu 2,86."
            ],
        ),
        ("Tingkat konsumsi ikan dilihat dari tahun 2021 ke 2023. Kenaikannya sebesar 2,86.", []),
        ("Tingkat konsumsi ikan dilihat dari tahun 2021 ke 2022. Kenaikannya sebesar 2,68.", []),
    ],
)
def test_a_difference_between_years(kalimat: str, harap: list[str]) -> None:
    """Of the two that the sentence names, of the one before it, or of those of the sentence before."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Tingkat konsumsi ikan mencapai 95,40 persen dari target akhir Renstra.",
            [
                "Tertulis 95,40, padahal 35,91 dari 38,00 pada Tabel 2.1 Target Renstra adalah 94,50 persen, yaitu 94,50."
            ],
        ),
        ("Tingkat konsumsi ikan mencapai 94,50 persen dari target akhir Renstra.", []),
        (
            "Terhadap target akhir Renstra tingkat konsumsi ikan mencapai 95,40 persen.",
            [
                "Tertulis 95,40, padahal 35,91 dari 38,00 pada Tabel 2.1 Target Renstra adalah 94,50 persen, yaitu 94,50."
            ],
        ),
        ("Terhadap target akhir Renstra tingkat konsumsi ikan mencapai 94,50 persen.", []),
        (
            "Tingkat konsumsi ikan jauh dari target akhir Renstra. Tingkat konsumsi ikan mencapai 95,40 persen dari target tersebut.",
            [
                "Tertulis 95,40, padahal 35,91 dari 38,00 pada Tabel 2.1 Target Renstra adalah 94,50 persen, yaitu 94,50."
            ],
        ),
        ("Tingkat konsumsi ikan sudah baik. Tingkat konsumsi ikan mencapai 95,40 persen dari target tersebut.", []),
        ("Angka kemiskinan nelayan mencapai 105,00 persen dari target akhir Renstra.", []),
    ],
)
def test_a_share_of_the_last_target(kalimat: str, harap: list[str]) -> None:
    """What was reached of what is planned for the end; not where less is better."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Tingkat konsumsi ikan terhadap target 38,00 capaiannya 95,40 persen.",
            [
                "Tertulis 95,40, padahal 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023 dari target 38,00 adalah 94,50 persen, yaitu 94,50."
            ],
        ),
        ("Tingkat konsumsi ikan terhadap target 38,00 capaiannya 94,50 persen.", []),
        (
            "Tingkat konsumsi ikan terhadap target 34,20 capaiannya 150,00 persen.",
            [
                "Tertulis 150,00, padahal capaian Tingkat konsumsi ikan tahun 2023 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023 adalah 105,00."
            ],
        ),
        ("Tingkat konsumsi ikan terhadap target 34,20 capaiannya 105,00 persen.", []),
        ("Tingkat konsumsi ikan terhadap target 0 capaiannya 94,50 persen.", []),
        ("Angka kemiskinan nelayan terhadap target 3,00 capaiannya 105,00 persen.", []),
    ],
)
def test_the_capaian_against_a_target_of_the_sentence(kalimat: str, harap: list[str]) -> None:
    """That of the year, or the share of the target that is given."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Tingkat konsumsi ikan rata-rata selama 3 tahun 35,47.",
            [
                "Tertulis 35,47, padahal rata-rata 33,05, 34,75, 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023, yaitu 34,57."
            ],
        ),
        ("Tingkat konsumsi ikan rata-rata selama 3 tahun 34,57.", []),
        (
            "Tingkat konsumsi ikan rata-rata selama dua tahun 33,53.",
            [
                "Tertulis 33,53, padahal rata-rata 34,75, 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023, yaitu 35,33."
            ],
        ),
        ("Tingkat konsumsi ikan rata-rata selama dua tahun 35,33.", []),
        (
            "Tingkat konsumsi ikan rata-rata tahun 2021-2022 39,30.",
            ["Tertulis 39,30, padahal rata-rata 33,05, 34,75 pada Tabel 3.2 Perkembangan Realisasi, yaitu 33,90."],
        ),
        ("Tingkat konsumsi ikan rata-rata tahun 2021-2022 33,90.", []),
        ("Tingkat konsumsi ikan rata-rata tahun 2020-2022 39,30.", []),
        ("Tingkat konsumsi ikan rata-rata selama 5 tahun 35,47.", []),
    ],
)
def test_a_mean_of_years(kalimat: str, harap: list[str]) -> None:
    """Over so many years, or from one to another; not where one of them is not printed."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Tingkat konsumsi ikan tercatat 39,51.",
            [
                "Tertulis 39,51, padahal realisasi Tingkat konsumsi ikan tahun 2023 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023 adalah 35,91."
            ],
        ),
        (
            "Tingkat konsumsi ikan tercatat 43,20.",
            [
                "Tertulis 43,20, padahal target Tingkat konsumsi ikan tahun 2023 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023 adalah 34,20."
            ],
        ),
        ("Tingkat konsumsi ikan tercatat 35,91.", []),
        ("Tingkat konsumsi ikan tercatat 36.", []),
        ("Tingkat konsumsi ikan ialah 39,51.", []),
        ("Tingkat konsumsi ikan tahun 2021 ialah tercatat 39,51.", []),
        ("Tingkat konsumsi ikan tercatat 39,51 setiap bulan.", []),
        ("Tingkat konsumsi ikan tercatat 39,51 atau 12 kg.", []),
    ],
)
def test_a_slip_of_what_is_printed(kalimat: str, harap: list[str]) -> None:
    """The only number of a sentence, whatever it is called, of three digits or more."""
    assert _temuan(kalimat) == harap


_KINI = "Sampai kini tingkat konsumsi ikan"


def _sebut(kalimat: str, harap: str, *tabel: TabelTerbit) -> None:
    peta = peta_kalimat(kalimat, tabel=sel_terbit(*tabel) or _TABEL)
    pesan = [dugaan.pesan for _, dugaan in periksa_nilai_pokok(peta)]
    assert len(pesan) == bool(harap)
    assert all(satu.endswith(f" {harap}.") for satu in pesan)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        # What was reached in two years: one in the other, what should have fallen, to one step of the last digit.
        (f"{_KINI} 34,75 dengan capaian 103,34 persen.", ""),
        (f"{_KINI} 34,75 dengan capaian 103,36 persen.", "105,00"),
        (f"{_KINI} 34,75 dengan capaian 103,24 persen.", ""),
        # Target and realisasi of one year.
        (f"{_KINI} 34,75 dengan capaian 95,23 persen.", ""),
        (f"{_KINI} dari 12 dan 7 unit dengan capaian 103,34 persen.", ""),
        # The only number of a sentence that calls it the capaian has no other excuse.
        (f"{_KINI} dengan capaian 103,34 persen.", "105,00"),
        (f"{_KINI} dengan realisasi 34,75.", ""),
        # Two other numbers of the sentence: their difference, share or growth; a share is a percentage.
        (f"{_KINI} dari 100 ke 61,25 dengan realisasi 38,75.", ""),
        (f"{_KINI} dari 100 ke 61,26 dengan realisasi 38,75.", "35,91"),
        (f"{_KINI} dari 200 ke 77,50 dengan realisasi 38,75 persen.", ""),
        (f"{_KINI} dari 200 ke 77,50 dengan realisasi 38,75.", "35,91"),
        (f"{_KINI} dari 200 ke 277,50 dengan realisasi 38,75 persen.", ""),
        (f"{_KINI} dari 80 ke 31,008 dengan realisasi 38,75 persen.", ""),
        (f"{_KINI} dari 80 ke 31,02 dengan realisasi 38,75 persen.", "35,91"),
        (f"{_KINI} dari 0 ke 61,25 dengan realisasi 38,75 persen.", "35,91"),
        # A share of the capaian is nothing that anyone says.
        ("Sampai kini angka kemiskinan nelayan dengan realisasi 3,60 persen.", "4,50"),
    ],
)
def test_what_explains_a_number(kalimat: str, harap: str) -> None:
    """What two values of the thing, or two other numbers of the sentence, give for each other is no slip."""
    _sebut(kalimat, harap)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (f"{_KINI} dengan capaian 105,01 persen.", ""),
        (f"{_KINI} dengan capaian 105,02 persen.", "105,00"),
        (f"{_KINI} dari 34,75 dengan realisasi 35,92.", ""),
        (f"{_KINI} dari 34,75 dengan realisasi 35,93.", "35,91"),
        (f"{_KINI} dari 34,75 dengan realisasi 37.", "35,91"),
    ],
)
def test_a_step_of_the_last_digit(kalimat: str, harap: str) -> None:
    """A number with decimals is right to one step of its last digit."""
    _sebut(kalimat, harap)


_KAPAL = [
    (
        "Tabel 3.1 Pengukuran Kinerja Tahun 2023",
        "Target|Realisasi|Capaian (%)",
        {"Kapal berizin nelayan": ("300", "330", "110,00"), "Dana bantuan nelayan": ("400", "512", "128,00")},
    ),
    ("Tabel 3.3 Dana", "Pagu (Rp)", {"Dana bantuan nelayan": ("521",)}),
]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Sampai kini kapal berizin nelayan dengan realisasi 330 unit dan target 300 unit.", ""),
        ("Sampai kini kapal berizin nelayan dengan realisasi 331 unit dan target 300 unit.", "330"),
        ("Sampai kini kapal berizin nelayan dengan realisasi 0,33 ribu unit.", ""),
        ("Sampai kini dana bantuan nelayan dengan realisasi 521.", "512"),
    ],
)
def test_counts(kalimat: str, harap: str) -> None:
    """A count is right or wrong to the unit, and the money of its thing excuses nothing."""
    _sebut(kalimat, harap, *_KAPAL)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Tingkat konsumsi ikan meningkat. Kekurangannya 2,90.", ""),
        ("Tingkat konsumsi ikan belum memenuhi target akhir Renstra. Kekurangannya 2,90.", "2,09"),
        ("Tingkat konsumsi ikan belum memenuhi target akhir Renstra. Naik 1,61 dibandingkan tahun 2022.", "1,16"),
        ("Tingkat konsumsi ikan meningkat. Naik 1,61 dari tahun 2020.", ""),
        ("Tingkat konsumsi ikan meningkat. Realisasinya 49,50 persen dari target akhir.", "94,50"),
        ("Tingkat konsumsi ikan meningkat. Realisasinya 49,50 dari target akhir.", ""),
        ("Tingkat konsumsi ikan meningkat. Realisasinya 49,50 persen dari target tersebut.", ""),
        ("Tingkat konsumsi ikan belum memenuhi target akhir Renstra. Realisasinya 49,50 persen dari target.", ""),
        (
            "Tingkat konsumsi ikan belum memenuhi target akhir Renstra. Realisasinya 49,50 persen dari target itu.",
            "94,50",
        ),
        ("Tingkat konsumsi ikan meningkat. Capaian terhadap target 1,00 adalah 3.951,00 persen.", "3.591,00"),
    ],
)
def test_the_sentence_before(kalimat: str, harap: str) -> None:
    """A shortfall is from the last target where that was spoken of, and a share of "that target" is of it."""
    _sebut(kalimat, harap)
