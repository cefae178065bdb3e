"""What the columns of a table compute from each other, whatever their headings say."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi


def _temuan(tabel: str, kolom: tuple[str, ...], isi: dict[str, tuple[str, ...]]) -> list[Temuan]:
    baris = [
        Publikasi(tabel=tabel, baris=b, kolom=k, nilai=n)
        for b, sel in isi.items()
        for k, n in zip(kolom, sel, strict=True)
    ]
    return [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]


@pytest.mark.parametrize(("tercetak", "banyak"), [("2.268", 0), ("2.628", 1)])
def test_a_column_can_be_the_product_of_two(tercetak: str, banyak: int) -> None:
    """Packages of so many sheets, and the sheets of all, in all rows but one at most."""
    isi = {
        "Kertas": ("12", "500", "6.000"),
        "Map": ("45", "24", "1.080"),
        "Amplop": ("31", "110", "3.410"),
        "Blangko": ("54", "42", tercetak),
        "Label": ("17", "96", "1.632"),
    }
    temuan = _temuan("Tabel 1.9 Barang Cetakan", ("Paket", "Lembar per Paket", "Lembar"), isi)
    assert [satu.tercetak for satu in temuan] == [tercetak] * banyak


def test_a_target_in_percent_follows_from_nothing() -> None:
    """Targets that most years share are no quotient of what was reached and its capaian."""
    isi = {
        "Jalan mantap": ("80,00", "80,00", "79,20", "99,00"),
        "Irigasi berfungsi": ("64,00", "64,00", "68,48", "107,00"),
        "Jembatan baik": ("90,00", "90,00", "85,50", "95,00"),
        "Drainase lancar": ("75,00", "75,00", "70,50", "94,00"),
        "Trotoar ramah": ("50,00", "60,00", "57,00", "95,00"),
    }
    kolom = (
        ("Tahun 2021 (%)", "Target"),
        ("Tahun 2022 (%)", "Target"),
        ("Tahun 2022 (%)", "Realisasi"),
        ("", "Capaian (%)"),
    )
    baris = [
        Publikasi(tabel="Tabel 6 Kinerja", baris=nama, kelompok=k or None, kolom=j, nilai=n)
        for nama, nilai in isi.items()
        for (k, j), n in zip(kolom, nilai, strict=True)
    ]
    assert tinjau_publikasi(baris, tahun=2022).temuan == ()
