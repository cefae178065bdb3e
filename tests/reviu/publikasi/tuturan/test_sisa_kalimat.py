"""What was not spent of the whole budget, as sentences say it: the amount, and its percentage."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import peta_kalimat

from kinerja.reviu.publikasi.tuturan.sisa_kalimat import periksa_sisa


def _temuan(kalimat: str) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_sisa(peta_kalimat(kalimat, tabel=TABEL_DINAS))]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Sisa anggaran dinas Rp817.050.000.",
            ["Pagu dikurangi realisasi menurut tabelnya adalah 871.050.000, tetapi tertulis 817.050.000."],
        ),
        ("Sisa anggaran dinas Rp871.050.000.", []),
        ("Sisa anggaran dinas Rp871 juta.", []),
        (
            "Sisa anggaran dinas Rp872 juta.",
            ["Pagu dikurangi realisasi menurut tabelnya adalah 871.050.000, tetapi tertulis 872."],
        ),
        (
            "Anggaran yang tidak terserap Rp817.050.000.",
            ["Pagu dikurangi realisasi menurut tabelnya adalah 871.050.000, tetapi tertulis 817.050.000."],
        ),
        ("Sisa anggaran tahun 2023 Rp817.050.000.", []),
        ("Sisa anggaran tahun 2022 Rp817.050.000.", []),
        (
            "Sisa anggaran dinas Rp1.742.100.000.",
            ["Pagu dikurangi realisasi menurut tabelnya adalah 871.050.000, tetapi tertulis 1.742.100.000."],
        ),
        ("Sisa anggaran dinas Rp1.742.100.001.", []),
        (
            "Sisa anggaran dinas Rp435.525.000.",
            ["Pagu dikurangi realisasi menurut tabelnya adalah 871.050.000, tetapi tertulis 435.525.000."],
        ),
        ("Sisa anggaran dinas Rp435.524.000.", []),
        # Of a part, of another year, with other amounts beside it, of something else.
        ("Sisa anggaran program Rp817.050.000.", []),
        ("Sisa anggaran tahun lalu Rp817.050.000.", []),
        ("Sisa anggaran dinas Rp817.050.000 dari Rp12.140.000.000.", []),
        ("Sisa pupuk Rp817.050.000.", []),
        ("Anggaran dinas Rp817.050.000.", []),
    ],
)
def test_the_amount(kalimat: str, harap: list[str]) -> None:
    """What budget and spending leave; to the rounding of the number, and not where it is far away."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Sisa anggaran dinas 7,71 persen.",
            ["Yang tersisa menurut tabelnya adalah 7,18 persen dari pagu, tetapi tertulis 7,71 persen."],
        ),
        ("Sisa anggaran dinas 7,17 persen.", []),
        ("Sisa anggaran dinas 7,19 persen.", []),
        (
            "Sisa anggaran dinas 7,20 persen.",
            ["Yang tersisa menurut tabelnya adalah 7,18 persen dari pagu, tetapi tertulis 7,20 persen."],
        ),
        (
            "Sisa anggaran dinas 17,17 persen.",
            ["Yang tersisa menurut tabelnya adalah 7,18 persen dari pagu, tetapi tertulis 17,17 persen."],
        ),
        ("Sisa anggaran dinas 17,20 persen.", []),
        (
            "Sisa anggaran dinas Rp871.050.000 atau 7,71 persen.",
            ["Yang tersisa menurut tabelnya adalah 7,18 persen dari pagu, tetapi tertulis 7,71 persen."],
        ),
        ("Sisa anggaran dinas Rp871.050.000 atau 7,17 persen.", []),
        ("Sisa anggaran dinas Rp871.050.000, naik 7,71 persen.", []),
        ("Anggaran dinas Rp871.050.000 atau 7,71 persen.", []),
    ],
)
def test_the_percentage(kalimat: str, harap: list[str]) -> None:
    """Of the budget, to its last digit; ten points away it is of another budget."""
    assert _temuan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        # A sentence of another year, and a percentage that is right, keep none from being read after them.
        ("Sisa anggaran tahun 2022 Rp5. Sisa anggaran dinas Rp817.050.000.", "871.050.000"),
        ("Sisa anggaran dinas 7,18 persen dan sisa anggaran dinas 8,17 persen.", "7,18 persen"),
        # Within ten points.
        ("Sisa anggaran dinas 17,1 persen.", "7,18 persen"),
        ("Sisa anggaran dinas 17,2 persen.", ""),
    ],
)
def test_each_number_by_itself(kalimat: str, harap: str) -> None:
    """What is right, or of another year, is passed over alone; what lies far away is of another budget."""
    temuan = _temuan(kalimat)
    assert len(temuan) == bool(harap)
    assert all(harap in satu for satu in temuan)
