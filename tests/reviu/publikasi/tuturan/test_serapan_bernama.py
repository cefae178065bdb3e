"""The share of its budget that a sentence gives to a kegiatan which it names."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.serapan_bernama import periksa_serapan_bernama

_ISI = {
    "Promosi Wisata": ("980.000.000", "914.830.500"),
    "Promosi Wisata Bahari": ("500.000.000", "400.000.000"),
    "Motivator Keluarga (MOTEKAR)": ("200.000.000", "171.000.000"),
    "Pasar Rakyat Kota": ("400.000.000", "100.000.000"),
    "Pasar Rakyat Desa": ("400.000.000", "300.000.000"),
    "Taman Kota Utara": ("300.000.000", "240.000.000"),
    "Taman Kota Timur": ("300.000.000", "240.150.000"),
    "Lampu Kota Utara": ("300.000.000", "240.000.000"),
    "Lampu Kota Timur": ("300.000.000", "240.300.000"),
    "Kolam": ("0", "1.000.000"),
}
_TABEL = sel_terbit(("Tabel 3.9", "Anggaran (Rp)|Realisasi (Rp)", _ISI))


def _temuan(kalimat: str, tabel: list[Publikasi] = _TABEL) -> list[tuple[str, str]]:
    peta = peta_kalimat(kalimat, tabel=tabel)
    return [(d.tercetak, d.pesan.split(" (")[0]) for _, d in periksa_serapan_bernama(peta)]


def test_serapan() -> None:
    """The row of just that name decides, and says how much it was."""
    pola = "Pada kegiatan Promosi Wisata realisasi keuangan hanya mencapai {}%."
    assert _temuan(pola.format("93,35")) == []
    assert _temuan(pola.format("93,36")) == []  # within the last digit
    assert _temuan(pola.format("95,33")) == [
        ("95,33%", "Promosi Wisata pada Tabel 3.9 terserap 93,35 persen, tetapi tertulis 95,33.")
    ]
    assert _temuan(pola.format("95,33"), []) == []


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        # part of a name, an abbreviation, the last one named
        ("Kegiatan Wisata Bahari baru serapan anggaran sebesar 70,00%.", 1),
        ("Penyerapan dana Kegiatan MOTEKAR hanya tercapai 82,30%.", 1),
        ("Penyerapan dana Kegiatan MOTEKAR hanya tercapai 85,50% dan realisasi fisik 82,30%.", 0),
        ("Selain Kegiatan Pasar Baru, penyerapan dana Kegiatan MOTEKAR hanya tercapai 82,30%.", 1),
        ("Kegiatan Motekar: penyerapan dana hanya tercapai 82,30%.", 0),
        ("Kegiatan Kolam: penyerapan dana hanya tercapai 82,30%.", 0),
        # two rows of two shares, and of one
        ("Kegiatan Pasar Rakyat, dengan serapan anggaran sebesar 70,00%.", 0),
        ("Kegiatan Taman Kota, dengan serapan anggaran sebesar 70,00%.", 1),
        ("Kegiatan Taman Kota, dengan serapan anggaran sebesar 80,05%.", 0),
        # as far apart as rounding goes, and off by the last digit
        ("Kegiatan Lampu Kota, dengan serapan anggaran sebesar 70,00%.", 1),
        ("Kegiatan MOTEKAR, dengan serapan anggaran sebesar 85,51%.", 0),
        ("Pada tahun 2022 ada rapat di sana. Kegiatan Promosi Wisata, dengan serapan anggaran sebesar 70,00%.", 1),
        # none of that name; none named; of no money; of another time or whole
        ("Kegiatan Lomba Desa, dengan serapan anggaran sebesar 70,00%.", 0),
        ("Promosi Wisata, dengan serapan anggaran sebesar 70,00%.", 0),
        ("Kegiatan Promosi Wisata, dengan serapan anggaran dan fisik sebesar 70,00%.", 0),
        ("Kegiatan Promosi Wisata, dengan realisasi sebesar 70,00%.", 0),
        ("Kegiatan Promosi Wisata, dengan serapan anggaran sekitar 70,00%.", 0),
        ("Kegiatan Promosi Wisata, dengan serapan anggaran sebesar 70,00 poin.", 0),
        ("Pada tahun 2022 Kegiatan Promosi Wisata, dengan serapan anggaran sebesar 70,00%.", 0),
        ("Pada tahun 2023 Kegiatan Promosi Wisata, dengan serapan anggaran sebesar 70,00%.", 1),
    ],
)
def test_nama(kalimat: str, banyak: int) -> None:
    """Only rows that have all words of the name, and one share, decide on money of the whole year."""
    assert len(_temuan(kalimat)) == banyak
