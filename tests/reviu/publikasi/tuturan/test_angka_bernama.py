"""Numbers that a sentence gives to a thing of the tables, in lists and alone."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import temuan_kalimat


def _pesan(kalimat: str) -> list[str]:
    return [satu.pesan for satu in temuan_kalimat("publikasi-angka-kalimat", kalimat, tabel=TABEL_DINAS)]


@pytest.mark.parametrize(
    ("kalimat", "benar", "salah"),
    [
        (
            "Kelompok nelayan berada di Kecamatan Tanjung Sari 24, Kecamatan Muara Lama {}, Kecamatan Pasir Panjang 17, "
            "dan Kecamatan Ujung Batu 33.",
            "41",
            "14",
        ),
        (
            "Sebanyak 24 kelompok di Kecamatan Tanjung Sari, 41 di Kecamatan Muara Lama, dan {} di Kecamatan Pasir Panjang.",
            "17",
            "27",
        ),
        ("Anggaran sebesar Rp{} untuk Program Pengawasan Sumber Daya Kelautan.", "845.000.000", "854.000.000"),
        ("Tingkat konsumsi ikan sebesar {} kg.", "35,91", "53,91"),
        ("Tingkat konsumsi ikan naik dari 34,75 menjadi {} kg.", "35,91", "35,19"),
    ],
)
def test_a_number_of_a_named_thing(kalimat: str, benar: str, salah: str) -> None:
    """In a list each stands in the column of the others; alone, it is a slip from a value of its thing."""
    assert _pesan(kalimat.format(benar)) == []
    (pesan,) = _pesan(kalimat.format(salah))
    assert pesan.startswith(f"Tertulis {salah}, padahal ")
    assert pesan.endswith(f" {benar}.")


@pytest.mark.parametrize(
    "kalimat",
    [
        # Differences, parts of the year, limits, other regions.
        "Tingkat konsumsi ikan naik 53,91 kg.",
        "Tingkat konsumsi ikan pada triwulan III sebesar 53,91 kg.",
        "Tingkat konsumsi ikan nasional sebesar 53,91 kg.",
        "Tingkat konsumsi ikan pada skala 53,91.",
        # What follows from two values of the thing: a difference, a quotient, a growth, what is short of a hundred.
        "Tingkat konsumsi ikan 1,71 di atas target.",
        "Tingkat konsumsi ikan sebesar 105,00 persen dari target 34,20.",
        "Tingkat konsumsi ikan tumbuh 3,34 persen dari 34,75.",
        "Produksi perikanan tangkap masih terpaut 5,00 persen.",
        # A year of which the tables print nothing.
        "Tingkat konsumsi ikan sebesar 53,91 kg pada tahun 2019.",
        # Two wrong numbers in one list are rather another list.
        "Kelompok nelayan berada di Kecamatan Tanjung Sari 25, Kecamatan Muara Lama 14, dan Kecamatan Pasir Panjang 17.",
    ],
)
def test_a_number_of_something_else(kalimat: str) -> None:
    """What the words or the other numbers explain is left alone."""
    assert _pesan(kalimat) == []
