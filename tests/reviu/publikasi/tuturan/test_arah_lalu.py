"""What rose or fell since a number of an earlier year."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi

_TABEL = [
    Publikasi(tabel="Tabel 3.2 Perkembangan Kinerja", baris=b, kolom=f"{apa} {tahun}", nilai=n)
    for b, apa, isi in (
        ("Persentase jalan terang", "Realisasi", ("71,25", "74,80")),
        ("Persentase jalan terang", "Capaian", ("98,40", "96,15")),
        ("Angka lampu padam", "Realisasi", ("8,31", "6,07")),
    )
    for tahun, n in zip((2022, 2023), isi, strict=True)
]


@pytest.mark.parametrize(
    ("pola", "benar", "salah"),
    [
        ("Indikator ini {} dari realisasi tahun 2022 sebesar 71,25%.", "meningkat", "menurun"),
        ("Angka tersebut lebih {} dibandingkan dengan realisasi tahun 2022 yaitu 8,31%.", "rendah", "tinggi"),
        ("Hasil tersebut {} apabila dibandingkan capaian tahun 2022 sebesar 98,40%.", "menurun", "meningkat"),
    ],
)
def test_arah(pola: str, benar: str, salah: str) -> None:
    """The row that prints the number for that year prints that of the report's year."""
    assert temuan_kalimat("publikasi-kata-banding", pola.format(benar), tabel=_TABEL) == []
    assert len(temuan_kalimat("publikasi-kata-banding", pola.format(salah), tabel=_TABEL)) == 1


@pytest.mark.parametrize(
    "kalimat",
    [
        "Indikator ini tidak menurun dari realisasi tahun 2022 sebesar 71,25%.",
        "Indikator ini menurun dari realisasi tahun 2022 sebesar 70,99%.",
        "Indikator ini menurun dari capaian tahun 2022 sebesar 71,25%.",
    ],
)
def test_bukan_arah(kalimat: str) -> None:
    """What is denied, and a number that no row prints for that quantity and year, say nothing."""
    assert temuan_kalimat("publikasi-kata-banding", kalimat, tabel=_TABEL) == []
