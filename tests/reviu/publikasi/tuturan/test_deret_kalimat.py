"""Series over years in one sentence, against the words of their direction and the rows of tables."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi

_TABEL = [
    Publikasi(tabel="Tabel 3.2 Realisasi Tahun 2021-2023", baris=nama, kolom=f"Realisasi {tahun}", nilai=nilai)
    for nama, isi in {
        "Indeks mutu air sungai": ("61,05", "63,15", "66,28"),
        "Luas hutan kota (ha)": ("120", "134", "150"),
    }.items()
    for tahun, nilai in zip((2021, 2022, 2023), isi, strict=True)
]
_ATURAN = "publikasi-angka-kalimat"


@pytest.mark.parametrize(
    "kalimat",
    [
        "Mutu tiga tahun ini menunjukkan tren {}, yaitu 61,05 pada 2021, 63,15 pada 2022, dan 66,28 pada 2023.",
        "Aduan terus {}: 20 aduan pada tahun 2021, 35 aduan pada tahun 2022, dan 40 aduan pada tahun 2023.",
        "Setiap tahun {} pengunjungnya, tahun 2021 sebanyak 210 orang, tahun 2022 sebanyak 230 orang, dan tahun 2023 sebanyak 251 orang.",
    ],
)
def test_words_of_direction_hold_for_the_series(kalimat: str) -> None:
    """What rises from its first year to its last does not fall."""
    assert temuan_kalimat(_ATURAN, kalimat.format("meningkat")) == []
    (temuan,) = temuan_kalimat(_ATURAN, kalimat.format("menurun"))
    assert "menurun”, padahal dari" in temuan.pesan


def test_what_rises_each_year_never_falls_between() -> None:
    """A trend is of the ends of a series, "terus" of each of its years."""
    isi = "21,50 pada tahun 2021, 19,75 pada tahun 2022, dan 24,10 pada tahun 2023"
    assert len(temuan_kalimat(_ATURAN, f"Rasio itu terus meningkat: {isi}.")) == 1
    assert temuan_kalimat(_ATURAN, f"Rasio itu menunjukkan tren meningkat: {isi}.") == []


@pytest.mark.parametrize(
    ("kalimat", "pesan"),
    [
        ("Nilainya 61,05 (2021), 63,51 (2022), dan 66,28 (2023).", "Tertulis 63,51 untuk tahun 2022"),
        ("Pada tahun 2021, 2022, dan 2023 berturut-turut 61,05, 63,15, dan 62,68.", "Tertulis 62,68 untuk tahun 2023"),
        (
            "Nilai tahun 2021-2023 berturut-turut sebesar 61,05, 63,15, dan 66,82.",
            "Tertulis 66,82 untuk tahun 2023",
        ),
        # what a row prints whole, what differs by more than a slip or in two years, what no three years are said of
        ("Nilainya 61,05 (2021), 63,15 (2022), dan 66,28 (2023).", ""),
        ("Nilainya 61,05 (2021), 71,40 (2022), dan 66,28 (2023).", ""),
        ("Nilainya 61,50 (2021), 63,51 (2022), dan 66,28 (2023).", ""),
        ("Nilainya 63,51 (2022) dan 66,28 (2023).", ""),
        ("Nilai tahun 2021 sampai dengan 2023 masing-masing 61,05 dan 63,51.", ""),
    ],
)
def test_a_series_is_that_of_a_row(kalimat: str, pesan: str) -> None:
    """The row that prints all numbers of a series but one, which a slip explains, says the one; whatever it is called."""
    temuan = temuan_kalimat(_ATURAN, kalimat, tabel=_TABEL)
    assert [satu.pesan.startswith(pesan) for satu in temuan] == ([True] if pesan else [])


@pytest.mark.parametrize(
    ("arah", "isi", "salah"),
    [
        ("menunjukkan tren menurun", ("20", "40", "30"), True),
        ("menunjukkan tren meningkat", ("20", "40", "30"), False),
        ("menunjukkan tren meningkat", ("20", "40", "20"), False),
        ("menunjukkan tren meningkat", ("20,1", "20,3", "20,5"), False),
        ("terus meningkat, lalu menurun,", ("20", "40", "30"), False),
    ],
)
def test_a_trend_is_of_its_ends(arah: str, isi: tuple[str, ...], salah: bool) -> None:
    """From the first year to the last; what ends where it began, or rises by a little, is no fall; two ways are told by none."""
    deret = ", ".join(f"{n} pada tahun {tahun}" for tahun, n in enumerate(isi, 2021))
    assert bool(temuan_kalimat(_ATURAN, f"Kota ini luas. Rasio itu {arah}: {deret}.")) is salah
