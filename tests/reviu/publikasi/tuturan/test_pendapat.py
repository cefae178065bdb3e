"""What sentences say of a target or of other years, against the tables."""

from __future__ import annotations

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.pendapat import periksa_pendapat

_TABEL = [
    Publikasi(tabel=tabel, baris=nama, kolom=kolom, nilai=n)
    for nama, isi in {
        "Tingkat konsumsi ikan": ("34,20", "35,91", "105,00", "33,05", "34,75", "101,00", "30,00"),
        "Cakupan bantuan nelayan": ("80,00", "76,00", "95,00", "78,00", "77,00", "96,00", "79,00"),
        "Angka kemiskinan nelayan": ("6,00", "4,50", "125,00", "7,25", "5,40", "110,00", "8,00"),
        "Indeks mutu perairan": ("70,00", "70,00", "100,00", "69,00", "70,00", "100,00", "68,00"),
        "Jumlah pelabuhan aktif": ("12", "12", "1.200,00", "10", "11", "100,00", "9"),
    }.items()
    for (tabel, kolom), n in zip(
        (
            ("Tabel 3.1 Pengukuran Kinerja Tahun 2023", "Target"),
            ("Tabel 3.1 Pengukuran Kinerja Tahun 2023", "Realisasi"),
            ("Tabel 3.1 Pengukuran Kinerja Tahun 2023", "Capaian (%)"),
            ("Tabel 3.2 Perkembangan Realisasi", "Realisasi 2021"),
            ("Tabel 3.2 Perkembangan Realisasi", "Realisasi 2022"),
            ("Tabel 3.3 Perkembangan Capaian", "Capaian 2022 (%)"),
            ("Tabel 3.2 Perkembangan Realisasi", "Realisasi 2020"),
        ),
        isi,
        strict=True,
    )
]


def _temuan(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_pendapat(peta_kalimat(kalimat, tabel=_TABEL))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Tingkat konsumsi ikan belum mencapai target.",
            [
                "Tertulis “belum mencapai target”, padahal capaiannya 105,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."
            ],
        ),
        ("Tingkat konsumsi ikan telah melampaui target.", []),
        ("Tingkat konsumsi ikan telah mencapai target.", []),
        ("Tingkat konsumsi ikan tidak sesuai dengan target.", []),
        (
            "Tingkat konsumsi ikan tidak melampaui target.",
            [
                "Tertulis “tidak melampaui target”, padahal capaiannya 105,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."
            ],
        ),
        (
            "Cakupan bantuan nelayan telah melampaui target.",
            ["Tertulis “melampaui target”, padahal capaiannya 95,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."],
        ),
        (
            "Cakupan bantuan nelayan telah mencapai target.",
            ["Tertulis “mencapai target”, padahal capaiannya 95,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."],
        ),
        ("Cakupan bantuan nelayan tidak mencapai target.", []),
        ("Cakupan bantuan nelayan belum melampaui target.", []),
        (
            "Cakupan bantuan nelayan sesuai dengan target.",
            ["Tertulis “sesuai dengan target”, padahal capaiannya 95,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."],
        ),
        (
            "Indeks mutu perairan melampaui target.",
            ["Tertulis “melampaui target”, padahal capaiannya 100,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."],
        ),
        ("Indeks mutu perairan mencapai target.", []),
        (
            "Indeks mutu perairan tidak mencapai target.",
            [
                "Tertulis “tidak mencapai target”, padahal capaiannya 100,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."
            ],
        ),
        ("Indeks mutu perairan belum melampaui target.", []),
        (
            "Indeks mutu perairan tidak sesuai target.",
            ["Tertulis “tidak sesuai target”, padahal capaiannya 100,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."],
        ),
        # What should fall passes its target from above; a capaian of a thousand is none.
        ("Angka kemiskinan nelayan melampaui target.", []),
        (
            "Angka kemiskinan nelayan belum mencapai target.",
            [
                "Tertulis “belum mencapai target”, padahal capaiannya 125,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."
            ],
        ),
        ("Jumlah pelabuhan aktif melampaui target.", []),
        # Wishes, plans, other parts of the year and others' targets are left alone.
        (
            "Tingkat konsumsi ikan harus mencapai target, tetapi belum mencapai target.",
            [
                "Tertulis “belum mencapai target”, padahal capaiannya 105,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."
            ],
        ),
        ("Upaya agar tingkat konsumsi ikan belum mencapai target.", []),
        ("Tingkat konsumsi ikan belum mencapai target triwulan.", []),
        ("Tingkat konsumsi ikan belum mencapai target nasional.", []),
        ("Tingkat konsumsi ikan belum mencapai target sebesar 40,00.", []),
        (
            "Tingkat konsumsi ikan belum mencapai target sebesar 34,20.",
            [
                "Tertulis “belum mencapai target”, padahal capaiannya 105,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."
            ],
        ),
        ("Tingkat konsumsi ikan tahun 2021 belum mencapai target.", []),
        (
            "Tingkat konsumsi ikan tahun 2022 belum mencapai target.",
            ["Tertulis “belum mencapai target”, padahal capaiannya 101,00 pada Tabel 3.3 Perkembangan Capaian."],
        ),
    ],
)
def test_what_is_said_of_a_target(kalimat: str, harap: list[str]) -> None:
    """Reached, passed, missed, by the capaian of the tables."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Tingkat konsumsi ikan dan cakupan bantuan nelayan belum mencapai target.",
            [
                "Tertulis “belum mencapai target”, padahal capaiannya 105,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."
            ],
        ),
        (
            "Tingkat konsumsi ikan dan cakupan bantuan nelayan telah mencapai target.",
            ["Tertulis “mencapai target”, padahal capaiannya 95,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."],
        ),
        (
            "Tingkat konsumsi ikan telah mencapai target, sedangkan cakupan bantuan nelayan telah mencapai target.",
            ["Tertulis “mencapai target”, padahal capaiannya 95,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."],
        ),
        (
            "Tingkat konsumsi ikan telah baik, namun belum mencapai target.",
            [
                "Tertulis “belum mencapai target”, padahal capaiannya 105,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."
            ],
        ),
        ("Tingkat konsumsi ikan dan cakupan bantuan nelayan baik, namun belum mencapai target.", []),
        ("Tingkat konsumsi ikan dan cakupan bantuan nelayan turun dari tahun lalu.", []),
    ],
)
def test_of_several_things(kalimat: str, harap: list[str]) -> None:
    """Each is held for itself; a clause without a name goes on with that of the one before."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Tingkat konsumsi ikan di bawah target.",
            [
                "Tertulis “di bawah target”, padahal target 34,20 dan realisasi 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."
            ],
        ),
        ("Tingkat konsumsi ikan di atas target.", []),
        (
            "Tingkat konsumsi ikan lebih rendah dari target.",
            [
                "Tertulis “lebih rendah dari target”, padahal target 34,20 dan realisasi 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."
            ],
        ),
        ("Tingkat konsumsi ikan lebih tinggi 1,71 poin dari target.", []),
        (
            "Angka kemiskinan nelayan di atas target.",
            [
                "Tertulis “di atas target”, padahal target 6,00 dan realisasi 4,50 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."
            ],
        ),
        ("Angka kemiskinan nelayan di bawah target.", []),
        (
            "Cakupan bantuan nelayan lebih tinggi dari target.",
            [
                "Tertulis “lebih tinggi dari target”, padahal target 80,00 dan realisasi 76,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."
            ],
        ),
        (
            "Indeks mutu perairan di atas target.",
            [
                "Tertulis “di atas target”, padahal target 70,00 dan realisasi 70,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."
            ],
        ),
        (
            "Indeks mutu perairan di bawah target.",
            [
                "Tertulis “di bawah target”, padahal target 70,00 dan realisasi 70,00 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."
            ],
        ),
    ],
)
def test_above_or_below_a_target(kalimat: str, harap: list[str]) -> None:
    """The numbers themselves, whichever way is better."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Tingkat konsumsi ikan turun dibandingkan tahun lalu.",
            ["Tertulis “turun”, padahal realisasi 34,75 pada tahun 2022 menjadi 35,91."],
        ),
        ("Tingkat konsumsi ikan naik dibandingkan tahun lalu.", []),
        (
            "Cakupan bantuan nelayan meningkat dibandingkan tahun sebelumnya.",
            ["Tertulis “meningkat”, padahal realisasi 77,00 pada tahun 2022 menjadi 76,00."],
        ),
        ("Cakupan bantuan nelayan menurun dibandingkan tahun sebelumnya.", []),
        (
            "Tingkat konsumsi ikan turun dibandingkan tahun 2021.",
            ["Tertulis “turun”, padahal realisasi 33,05 pada tahun 2021 menjadi 35,91."],
        ),
        (
            "Tingkat konsumsi ikan tahun 2022 turun dibandingkan tahun 2021.",
            ["Tertulis “turun”, padahal realisasi 33,05 pada tahun 2021 menjadi 34,75."],
        ),
        ("Tingkat konsumsi ikan tahun 2022 naik dibandingkan tahun 2021.", []),
        ("Tingkat konsumsi ikan turun dibandingkan tahun 2019.", []),
        ("Indeks mutu perairan naik dibandingkan tahun lalu.", []),
        (
            "Capaian tingkat konsumsi ikan turun dibandingkan tahun lalu.",
            ["Tertulis “turun”, padahal capaian 101,00 pada tahun 2022 menjadi 105,00."],
        ),
        (
            "Capaian cakupan bantuan nelayan naik dibandingkan tahun lalu.",
            ["Tertulis “naik”, padahal capaian 96,00 pada tahun 2022 menjadi 95,00."],
        ),
        ("Capaian cakupan bantuan nelayan turun dibandingkan tahun lalu.", []),
        # What should fall becomes better when it falls.
        ("Angka kemiskinan nelayan naik dibandingkan tahun lalu.", []),
        ("Cakupan bantuan nelayan lebih baik dibandingkan tahun lalu.", []),
        ("Tingkat konsumsi ikan tidak mengalami kenaikan dibandingkan tahun lalu.", []),
        ("Tingkat konsumsi ikan naik lalu turun dibandingkan tahun lalu.", []),
    ],
)
def test_against_the_year_before(kalimat: str, harap: list[str]) -> None:
    """More or less than the year that is named, or than last year."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Tingkat konsumsi ikan terus menurun.",
            ["Tertulis “menurun”, padahal realisasi 30,00 pada tahun 2020 menjadi 33,05 pada tahun 2021."],
        ),
        ("Tingkat konsumsi ikan terus meningkat.", []),
        (
            "Cakupan bantuan nelayan meningkat setiap tahun.",
            ["Tertulis “meningkat”, padahal realisasi 79,00 pada tahun 2020 menjadi 78,00 pada tahun 2021."],
        ),
        ("Cakupan bantuan nelayan menurun setiap tahun.", []),
        (
            "Indeks mutu perairan menurun dari tahun ke tahun.",
            ["Tertulis “menurun”, padahal realisasi 68,00 pada tahun 2020 menjadi 69,00 pada tahun 2021."],
        ),
        ("Indeks mutu perairan meningkat dari tahun ke tahun.", []),
        ("Cakupan bantuan nelayan terus lebih baik.", []),
        ("Capaian cakupan bantuan nelayan terus meningkat.", []),
    ],
)
def test_from_year_to_year(kalimat: str, harap: list[str]) -> None:
    """What is said to rise, or fall, does so in all years that the tables print."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Kenaikan tingkat konsumsi ikan dari tahun 2021 ke tahun 2022 adalah 1,07.",
            ["Tertulis “1,07”, padahal dari 33,05 menjadi 34,75 pada Tabel 3.2 Perkembangan Realisasi."],
        ),
        ("Kenaikan tingkat konsumsi ikan dari tahun 2021 ke tahun 2022 adalah 1,70.", []),
        ("Kenaikan tingkat konsumsi ikan dari tahun 2021 ke tahun 2022 adalah 1,72.", []),
        (
            "Kenaikan tingkat konsumsi ikan dari tahun 2021 ke tahun 2022 adalah 1,73.",
            ["Tertulis “1,73”, padahal dari 33,05 menjadi 34,75 pada Tabel 3.2 Perkembangan Realisasi."],
        ),
        ("Kenaikan tingkat konsumsi ikan dari tahun 2021 ke tahun 2022 adalah 5,14 persen.", []),
        (
            "Kenaikan tingkat konsumsi ikan dari tahun 2021 ke tahun 2022 adalah 5,41 persen.",
            ["Tertulis “5,41”, padahal dari 33,05 menjadi 34,75 pada Tabel 3.2 Perkembangan Realisasi."],
        ),
        ("Kenaikan tingkat konsumsi ikan dari tahun 2019 ke tahun 2022 adalah 1,07.", []),
        ("Kenaikan tingkat konsumsi ikan dari tahun 2021 ke tahun 2022 adalah 1,07 atau 5,14 persen.", []),
        ("Selisih jumlah pelabuhan aktif antara tahun 2021 dan 2022 adalah 1.", []),
        (
            "Selisih jumlah pelabuhan aktif antara tahun 2021 dan 2022 adalah 2.",
            ["Tertulis “2”, padahal dari 10 menjadi 11 pada Tabel 3.2 Perkembangan Realisasi."],
        ),
    ],
)
def test_by_how_much_between_years(kalimat: str, harap: list[str]) -> None:
    """From one named year to another, in its unit or in percent."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Tingkat konsumsi ikan naik 1,61 dari tahun 2022 yang 34,75.",
            ["Tertulis “naik 1,61”, padahal dari 34,75 menjadi 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."],
        ),
        ("Tingkat konsumsi ikan naik 1,16 dari tahun 2022 yang 34,75.", []),
        (
            "Tingkat konsumsi ikan turun 1,16 dari tahun 2022 yang 34,75.",
            ["Tertulis “turun 1,16”, padahal dari 34,75 menjadi 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."],
        ),
        ("Tingkat konsumsi ikan naik 3,34 persen dari tahun 2022 yang 34,75.", []),
        (
            "Tingkat konsumsi ikan berselisih 1,17 dengan target 34,20.",
            [
                "Tertulis “berselisih 1,17”, padahal dari 34,20 menjadi 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."
            ],
        ),
        ("Tingkat konsumsi ikan berselisih 1,71 dengan target 34,20.", []),
        ("Tingkat konsumsi ikan berselisih 1,17 dengan angka 34,20 dan 2.", []),
        ("Tingkat konsumsi ikan naik 1,61 dari tahun 2021 yang 34,75.", []),
        ("Tingkat konsumsi ikan naik 35,91 dari tahun 2022 yang 34,75.", []),
        ("Tingkat konsumsi ikan naik 1,61 dari tahun 2022 yang 11,00.", []),
        (
            "Tingkat konsumsi ikan naik 1,61 dari tahun 2022 yang 12,00.",
            ["Tertulis “naik 1,61”, padahal dari 12,00 menjadi 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."],
        ),
        ("Tingkat konsumsi ikan naik 1,61 dari tahun 2022 yang 108,00.", []),
        (
            "Tingkat konsumsi ikan naik 1,61 dari tahun 2022 yang 107,00.",
            ["Tertulis “naik 1,61”, padahal dari 107,00 menjadi 35,91 pada Tabel 3.1 Pengukuran Kinerja Tahun 2023."],
        ),
    ],
)
def test_by_how_much_against_a_number_of_the_sentence(kalimat: str, harap: list[str]) -> None:
    """Against the target, or the year before, that the sentence gives."""
    assert _temuan(kalimat) == harap


_IKAN = "Tingkat konsumsi ikan"
_LALU = "dari tahun 2022 sebesar"


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        # By how much, in the unit or in per cent, to one step of both last digits.
        (f"{_IKAN} naik 1,16 {_LALU} 34,75.", 0),
        (f"{_IKAN} naik 1,18 {_LALU} 34,75.", 0),
        (f"{_IKAN} naik 1,19 {_LALU} 34,75.", 1),
        (f"{_IKAN} naik 3,34 persen {_LALU} 34,75.", 0),
        (f"{_IKAN} turun 1,16 {_LALU} 34,75.", 1),
        (f"{_IKAN} berselisih 1,16 {_LALU} 34,75.", 0),
        (f"{_IKAN} berselisih 1,61 {_LALU} 34,75.", 1),
        ("Jumlah pelabuhan aktif naik 1 dari tahun 2022 sebesar 11.", 0),
        ("Jumlah pelabuhan aktif naik 2 dari tahun 2022 sebesar 11.", 1),
        ("Jumlah pelabuhan aktif naik 1,5 dari tahun 2022 sebesar 11.", 0),
        # What is three times as much, or a third, is of something else.
        (f"{_IKAN} naik 1,61 {_LALU} 11,97.", 0),
        (f"{_IKAN} naik 1,61 {_LALU} 12,00.", 1),
        (f"{_IKAN} naik 1,61 {_LALU} 107,73.", 0),
        (f"{_IKAN} naik 1,61 {_LALU} 107,00.", 1),
        # Percentages are compared by points.
        (f"{_IKAN} naik 1,61 poin {_LALU} 34,75 persen.", 1),
        (f"{_IKAN} naik 1,61 {_LALU} 34,75 persen.", 0),
    ],
)
def test_by_how_much(kalimat: str, banyak: int) -> None:
    """A change is that from the number of the year before to the realisasi of this one."""
    assert len(_temuan(kalimat)) == banyak


def test_two_years_name_no_target() -> None:
    """Where a clause names two years, nothing says of which the target is."""
    assert _temuan(f"Pada tahun 2022 {_IKAN} belum mencapai target.") != []
    assert _temuan(f"Pada tahun 2022 dan 2023 {_IKAN} belum mencapai target.") == []


@pytest.mark.parametrize(
    ("capaian", "nyata", "ucapan", "banyak"),
    [
        ("1.000,00", "300.000", "belum mencapai target", 0),
        ("999,90", "299.970", "belum mencapai target", 1),
        ("100,00", "30.001", "belum mencapai target", 0),
        ("100,00", "30.001", "mencapai target", 0),
        ("100,00", "29.999", "melampaui target", 0),
        ("100", "29.999", "melampaui target", 1),
        ("100,00", "30.000", "melampaui target", 1),
        ("100,00", "30.000", "belum mencapai target", 1),
        ("99,99", "29.998", "telah mencapai target", 1),
    ],
)
def test_a_capaian_of_a_hundred(capaian: str, nyata: str, ucapan: str, banyak: int) -> None:
    """It may be rounded where target and realisasi differ; from a thousand on it is a count."""
    isi = {_IKAN: ("30.000", nyata, capaian), "Cakupan bantuan nelayan": ("10,00", "9,00", "90,00")}
    tabel: TabelTerbit = ("Tabel 3.1 Pengukuran Kinerja Tahun 2023", "Target|Realisasi|Capaian (%)", isi)
    peta = peta_kalimat(f"{_IKAN} {ucapan}.", tabel=sel_terbit(tabel))
    assert len(list(periksa_pendapat(peta))) == banyak
