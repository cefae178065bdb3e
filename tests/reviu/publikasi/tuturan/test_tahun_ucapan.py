"""Sentences that name another year for what the tables print of the report's own."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import temuan_kalimat

from kinerja.reviu import Tingkat


def _pesan(kalimat: str) -> list[str]:
    semua = temuan_kalimat("publikasi-salinan-naskah", kalimat, tabel=TABEL_DINAS)
    assert all(satu.tingkat is Tingkat.PERINGATAN for satu in semua)
    return [satu.pesan for satu in semua]


@pytest.mark.parametrize(
    ("kalimat", "sebab"),
    [
        ("Tingkat konsumsi ikan 35,91 pada tahun 2022.", "35,91 menurut Tabel 3.1"),
        ("Tingkat konsumsi ikan 35,91 pada tahun 2020.", "35,91 menurut Tabel 3.1"),
        ("Penyerapan pada tahun 2024 sebesar Rp718.250.000.", "718.250.000 menurut Tabel 3.2"),
        ("Tahun 2022 pagunya Rp845.000.000 dan realisasinya Rp718.250.000.", "845.000.000 menurut Tabel 3.2"),
        ("Hasilnya dapat dilihat pada Tabel 3.1 tahun 2022.", "judul Tabel 3.1 menyebut tahun 2023"),
    ],
)
def test_another_year_than_that_of_its_numbers(kalimat: str, sebab: str) -> None:
    """A named thing, a number of many digits or two of one table tell that the year is a slip, and so does a caption."""
    (pesan,) = _pesan(kalimat)
    assert sebab in pesan


@pytest.mark.parametrize(
    "kalimat",
    [
        "Tingkat konsumsi ikan 34,75 pada tahun 2022.",
        "Tingkat konsumsi ikan 35,91 pada tahun 2023.",
        # Too far to be a slip, or said beside other years.
        "Tingkat konsumsi ikan 35,91 pada tahun 2019.",
        "Tingkat konsumsi ikan 35,91 naik sejak tahun 2022.",
        "Target tingkat konsumsi ikan 34,20 pada tahun 2022.",
        # One number is of the named year.
        "Tingkat konsumsi ikan 35,91 dan produksi perikanan tangkap 11.400 pada tahun 2022.",
        # A small number is met by chance; a count is not where a number with decimals was taken from.
        "Pada tahun 2022 terdapat 41 kelompok.",
        "Konsumsi ialah 34,57 kg pada tahun 2022.",
        "Hasilnya dapat dilihat pada Tabel 3.1 tahun 2023.",
        "Hasilnya dapat dilihat pada Tabel 1.2 tahun 2022.",
    ],
)
def test_years_that_are_meant(kalimat: str) -> None:
    """A year is left alone where tables print the number for it, where others are spoken of, and where chance would do."""
    assert _pesan(kalimat) == []
