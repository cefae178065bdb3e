"""By how much a sentence says that something rose or fell, against what the tables print of it."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.laju_bernama import periksa_laju_bernama

_TABEL = [
    *(
        Publikasi(tabel="Tabel 3.2 Produksi menurut Pelabuhan", baris=nama, kolom=f"Produksi {tahun} (ton)", nilai=n)
        for nama, *isi in (
            ("Pelabuhan Muara Lama", "4.000", "4.200", "5.040"),
            ("Pelabuhan Ujung Batu", "3.000", "2.800", "2.660"),
            ("Pelabuhan Karang", "0", "0", "140"),
            ("Jumlah", "7.000", "7.000", "7.840"),
        )
        for tahun, n in zip((2021, 2022, 2023), isi, strict=True)
    ),
    *(
        Publikasi(tabel="Tabel 3.3 Pengukuran Kinerja", baris="Indeks mutu perairan", kolom=kolom, nilai=n)
        for kolom, n in (
            ("Realisasi 2022", "70,00"),
            ("Realisasi 2023", "72,50"),
            ("Capaian 2022 (%)", "100,00"),
            ("Capaian 2023 (%)", "98,00"),
        )
    ),
    *(
        Publikasi(tabel="Tabel 4.1 Anggaran Dinas", baris=nama, kolom=f"Anggaran {tahun} (Rp)", nilai=n)
        for nama, *isi in (
            ("Belanja Operasi", "6.000.000", "6.600.000"),
            ("Belanja Modal", "2.000.000", "1.500.000"),
            ("Jumlah", "8.000.000", "8.100.000"),
        )
        for tahun, n in zip((2022, 2023), isi, strict=True)
    ),
]


def _temuan(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_laju_bernama(peta_kalimat(kalimat, tabel=_TABEL))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Produksi Pelabuhan Muara Lama naik 480 ton dibandingkan tahun lalu.",
            ["dari 4.200 menjadi 5.040 pada Tabel 3.2 Produksi menurut Pelabuhan berubah 840, tetapi tertulis 480."],
        ),
        ("Produksi Pelabuhan Muara Lama naik 840 ton dibandingkan tahun lalu.", []),
        ("Produksi Pelabuhan Muara Lama naik 20,00 persen dibandingkan tahun lalu.", []),
        ("Produksi Pelabuhan Muara Lama naik 20,02 persen dibandingkan tahun lalu.", []),
        (
            "Produksi Pelabuhan Muara Lama naik 20,03 persen dibandingkan tahun lalu.",
            [
                "dari 4.200 menjadi 5.040 pada Tabel 3.2 Produksi menurut Pelabuhan berubah 20,00, tetapi tertulis 20,03."
            ],
        ),
        (
            "Produksi Pelabuhan Muara Lama naik 25 persen dibandingkan tahun lalu.",
            ["dari 4.200 menjadi 5.040 pada Tabel 3.2 Produksi menurut Pelabuhan berubah 20, tetapi tertulis 25."],
        ),
        ("Produksi Pelabuhan Muara Lama naik 21 persen dibandingkan tahun lalu.", []),
        (
            "Produksi Pelabuhan Muara Lama naik 840 ton atau 25 persen dibandingkan tahun lalu.",
            ["dari 4.200 menjadi 5.040 pada Tabel 3.2 Produksi menurut Pelabuhan berubah 20, tetapi tertulis 25."],
        ),
        ("Produksi Pelabuhan Muara Lama naik 840 ton (20 persen) dibandingkan tahun lalu.", []),
        (
            "Produksi Pelabuhan Muara Lama naik 1.400 ton dari tahun 2021.",
            [
                "dari 4.000 menjadi 5.040 pada Tabel 3.2 Produksi menurut Pelabuhan berubah 1.040, tetapi tertulis 1.400."
            ],
        ),
        ("Produksi Pelabuhan Muara Lama naik 1.040 ton dari tahun 2021.", []),
        ("Produksi Pelabuhan Muara Lama naik 20 ton dari tahun 2021 ke tahun 2022.", []),
        ("Produksi Pelabuhan Muara Lama naik 200 ton dari tahun 2021 ke tahun 2022.", []),
        (
            "Produksi Pelabuhan Muara Lama naik 300 ton dari tahun 2021 ke tahun 2022.",
            ["dari 4.000 menjadi 4.200 pada Tabel 3.2 Produksi menurut Pelabuhan berubah 200, tetapi tertulis 300."],
        ),
        # Neither near nor a slip; a year without numbers; from nothing there is no growth.
        ("Produksi Pelabuhan Muara Lama naik 77 ton dibandingkan tahun lalu.", []),
        ("Produksi Pelabuhan Muara Lama naik 480 ton dari tahun 2019.", []),
        (
            "Produksi Pelabuhan Karang naik 100 persen dibandingkan tahun lalu.",
            ["dari 0 menjadi 140 pada Tabel 3.2 Produksi menurut Pelabuhan berubah 140, tetapi tertulis 100."],
        ),
        (
            "Produksi Pelabuhan Karang naik 410 ton dibandingkan tahun lalu.",
            ["dari 0 menjadi 140 pada Tabel 3.2 Produksi menurut Pelabuhan berubah 140, tetapi tertulis 410."],
        ),
    ],
)
def test_a_row_of_two_years(kalimat: str, harap: list[str]) -> None:
    """Its difference or its growth, to the last printed digit."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Produksi Pelabuhan Ujung Batu naik 140 ton dibandingkan tahun lalu.",
            ["Tertulis “naik”, padahal dari 2.800 menjadi 2.660 pada Tabel 3.2 Produksi menurut Pelabuhan."],
        ),
        ("Produksi Pelabuhan Ujung Batu turun 140 ton dibandingkan tahun lalu.", []),
        (
            "Produksi Pelabuhan Ujung Batu naik 5 persen dibandingkan tahun lalu.",
            ["Tertulis “naik”, padahal dari 2.800 menjadi 2.660 pada Tabel 3.2 Produksi menurut Pelabuhan."],
        ),
        (
            "Produksi Pelabuhan Muara Lama turun 840 ton dibandingkan tahun lalu.",
            ["Tertulis “turun”, padahal dari 4.200 menjadi 5.040 pada Tabel 3.2 Produksi menurut Pelabuhan."],
        ),
    ],
)
def test_which_way(kalimat: str, harap: list[str]) -> None:
    """A right size may not be said the other way."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Produksi Pelabuhan Muara Lama naik 480 ton dari 4.200 ton.",
            ["dari 4.200 menjadi 5.040 pada Tabel 3.2 Produksi menurut Pelabuhan berubah 840, tetapi tertulis 480."],
        ),
        (
            "Produksi Pelabuhan Muara Lama naik 480 ton menjadi 5.040 ton.",
            ["dari 4.200 menjadi 5.040 pada Tabel 3.2 Produksi menurut Pelabuhan berubah 840, tetapi tertulis 480."],
        ),
        ("Produksi Pelabuhan Muara Lama naik 480 ton dari 4.100 ton.", []),
        ("Produksi Pelabuhan Muara Lama naik 480 ton dari 4.200 ton menjadi 5.040 ton.", []),
    ],
)
def test_from_a_number_of_the_sentence(kalimat: str, harap: list[str]) -> None:
    """The tables must print it, as what was or as what is."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Indeks mutu perairan naik 2,05 poin dibandingkan tahun lalu.",
            ["dari 70,00 menjadi 72,50 pada Tabel 3.3 Pengukuran Kinerja berubah 2,50, tetapi tertulis 2,05."],
        ),
        ("Indeks mutu perairan naik 2,50 poin dibandingkan tahun lalu.", []),
        ("Indeks mutu perairan naik 2,50 persen dibandingkan tahun lalu.", []),
        ("Indeks mutu perairan naik 3,57 persen dibandingkan tahun lalu.", []),
        (
            "Indeks mutu perairan naik 3,75 persen dibandingkan tahun lalu.",
            [
                "dari 70,00 menjadi 72,50 pada Tabel 3.3 Pengukuran Kinerja berubah 3,57 atau 2,50, tetapi tertulis 3,75."
            ],
        ),
        (
            "Capaian indeks mutu perairan turun 3,00 persen dibandingkan tahun lalu.",
            ["dari 100,00 menjadi 98,00 pada Tabel 3.3 Pengukuran Kinerja berubah 2,00, tetapi tertulis 3,00."],
        ),
        ("Capaian indeks mutu perairan turun 2,00 persen dibandingkan tahun lalu.", []),
    ],
)
def test_points_and_percentages(kalimat: str, harap: list[str]) -> None:
    """Percentages are often given where points are meant; the realisasi is meant where no capaian is named."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Anggaran dinas naik Rp110.000 dibandingkan tahun lalu.",
            [
                "dari 8.000.000 menjadi 8.100.000 pada Tabel 4.1 Anggaran Dinas berubah 100.000, tetapi tertulis 110.000."
            ],
        ),
        ("Anggaran dinas naik Rp100.000 dibandingkan tahun lalu.", []),
        (
            "Terdapat kenaikan sebesar Rp110.000 dibandingkan anggaran tahun lalu.",
            [
                "dari 8.000.000 menjadi 8.100.000 pada Tabel 4.1 Anggaran Dinas berubah 100.000, tetapi tertulis 110.000."
            ],
        ),
        (
            "Produksi menurut pelabuhan naik 480 ton dibandingkan tahun lalu.",
            ["dari 7.000 menjadi 7.840 pada Tabel 3.2 Produksi menurut Pelabuhan berubah 840, tetapi tertulis 480."],
        ),
        ("Produksi menurut pelabuhan naik 840 ton dibandingkan tahun lalu.", []),
        ("Pendidikan naik 480 orang dibandingkan tahun lalu.", []),
        ("Belanja modal turun Rp50.000 dibandingkan tahun lalu.", []),
        ("Belanja modal turun Rp5.000.000 dibandingkan tahun lalu.", []),
        ("Belanja modal turun Rp500.000 dibandingkan tahun lalu.", []),
    ],
)
def test_totals(kalimat: str, harap: list[str]) -> None:
    """Money without a name is that of the agency; what changed may stand behind."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Produksi Pelabuhan Muara Lama lebih tinggi 2.830 ton dibandingkan Pelabuhan Ujung Batu.", []),
        ("Produksi Pelabuhan Muara Lama lebih tinggi 2.380 ton dibandingkan Pelabuhan Ujung Batu.", []),
        (
            "Produksi Pelabuhan Muara Lama lebih rendah 2.380 ton dibandingkan Pelabuhan Ujung Batu.",
            ["Tertulis “lebih rendah”, padahal dari 2.660 menjadi 5.040 pada Tabel 3.2 Produksi menurut Pelabuhan."],
        ),
        ("Produksi 2023 Pelabuhan Muara Lama lebih tinggi 2.830 ton dibandingkan Pelabuhan Ujung Batu.", []),
    ],
)
def test_two_rows(kalimat: str, harap: list[str]) -> None:
    """What one has more than the other in the column of the report's year, where the sentence names what is counted."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Target produksi Pelabuhan Muara Lama naik 480 ton dibandingkan tahun lalu.", []),
        ("Produksi Pelabuhan Muara Lama triwulan I naik 480 ton dibandingkan tahun lalu.", []),
        ("Produksi Pelabuhan Muara Lama akan naik 480 ton dibandingkan tahun lalu.", []),
        ("Produksi ternak Pelabuhan Muara Lama sapi naik 480 ton dibandingkan tahun lalu.", []),
        ("Produksi Pelabuhan Muara Lama 480 ton dibandingkan tahun lalu.", []),
    ],
)
def test_changes_of_something_else(kalimat: str, harap: list[str]) -> None:
    """Parts of the year, plans, means and conditions are left alone."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        # A row whose name has the words of what changed, where one thing alone has them.
        ("Mutu naik 2,05 dibandingkan tahun lalu.", "berubah 2,50 atau 3,57"),
        ("Mutu perairan laut naik 2,05 dibandingkan tahun lalu.", ""),
        ("Pelabuhan naik 410 ton dibandingkan tahun lalu.", ""),
        ("Modal turun Rp700.000 dibandingkan tahun lalu.", "berubah 500.000"),
        # A change of nothing goes no way.
        ("Produksi naik 0 ton dari tahun 2021 ke tahun 2022.", "Tertulis “naik”"),
        # Of two rows under one heading, though one of their numbers stands beside it.
        (
            "Produksi Pelabuhan Muara Lama 5.040 ton lebih tinggi 2.830 ton dibanding Pelabuhan Ujung Batu.",
            "berubah 2.380",
        ),
    ],
)
def test_what_changed(kalimat: str, harap: str) -> None:
    """The row that is named, or the only one that bears the words."""
    pesan = _temuan(kalimat)
    assert len(pesan) == bool(harap)
    assert all(harap.split(" atau ")[0] in satu for satu in pesan)
