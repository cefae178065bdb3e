"""What rose or fell since a number of an earlier year."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit, temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.arah_lalu import periksa_arah_lalu

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


@pytest.mark.parametrize(
    ("lalu", "kini", "kata", "banyak"),
    [
        ("71,25", "71,25", "meningkat", 0),
        ("71,25", "71,25", "menurun", 0),
        ("71,25", "71,26", "menurun", 1),
        ("71,25", "71,24", "meningkat", 1),
        # three digits are known by themselves, noughts at the end are none
        ("7,12", "7,13", "menurun", 1),
        ("7,1", "7,2", "menurun", 0),
        ("7,10", "7,20", "menurun", 0),
    ],
)
def test_batas(lalu: str, kini: str, kata: str, banyak: int) -> None:
    """What stayed neither rose nor fell; a number of few digits is that of many rows."""
    tabel = sel_terbit(("Tabel 3.2", "Realisasi 2022|Realisasi 2023", {"Jalan terang": (lalu, kini)}))
    peta = peta_kalimat(f"Indikator ini {kata} dari realisasi tahun 2022 sebesar {lalu}.", tabel=tabel)
    assert len([*periksa_arah_lalu(peta)]) == banyak


@pytest.mark.parametrize(
    ("kolom", "tahun", "banyak"),
    [
        ("Realisasi 2022|Realisasi 2023", 2022, 1),
        ("Realisasi 2021|Realisasi 2023", 2021, 1),
        ("Realisasi 2021|Realisasi 2023", 2022, 0),
        ("Realisasi 2023|Realisasi 2024", 2023, 0),
        ("Realisasi 2022|Realisasi", 2022, 0),
        ("Realisasi Triwulan I 2022|Realisasi 2023", 2022, 0),
        ("Target 2022|Realisasi 2023", 2022, 0),
    ],
)
def test_tahun(kolom: str, tahun: int, banyak: int) -> None:
    """From a whole year before the report's, of what was reached, to the report's own."""
    tabel = sel_terbit(("Tabel 3.2", kolom, {"Jalan terang": ("71,25", "74,80"), "Jalan rata": ("61,10", "60,20")}))
    peta = peta_kalimat(f"Indikator ini menurun dari realisasi tahun {tahun} sebesar 71,25.", tabel=tabel)
    assert len([*periksa_arah_lalu(peta)]) == banyak


@pytest.mark.parametrize(
    ("kini", "banyak"), [(("74,80", "75,10"), 1), (("74,80", "70,10"), 0), (("70,10", "74,80"), 0)]
)
def test_dua_baris(kini: tuple[str, str], banyak: int) -> None:
    """Of two rows that print the number, both must have moved the other way."""
    isi = {nama: ("71,25", satu) for nama, satu in zip(("Jalan terang", "Jalan rata"), kini, strict=True)}
    peta = peta_kalimat(
        "Ada 3 ruas; indikator ini menurun dari realisasi tahun 2022 sebesar 71,25.",
        tabel=sel_terbit(("Tabel 3.2", "Realisasi 2022|Realisasi 2023", isi)),
    )
    assert len([*periksa_arah_lalu(peta)]) == banyak
