"""Growth of the whole since an amount of last year that the sentence gives."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi

_POLA = (
    "Dibandingkan Tahun 2022 dengan realisasi Rp41.250.300.000 atau 94,10% dari anggarannya, realisasi Tahun 2023 "
    "meningkat {}."
)
_TABEL = [
    Publikasi(tabel=tabel, baris=b, kolom=k, nilai=n)
    for tabel in ("Tabel 3.8 Realisasi Anggaran per Bidang", "Tabel 3.9 Realisasi Anggaran per Sumber Dana")
    for b, *isi in (
        (f"{tabel[-6:]} Satu", "30.000.000.000", "28.114.200.000"),
        (f"{tabel[-6:]} Dua", "17.500.000.000", "17.003.100.000"),
        ("Jumlah", "47.500.000.000", "45.117.300.000"),
    )
    for k, n in zip(("Anggaran (Rp)", "Realisasi (Rp)"), isi, strict=True)
]


@pytest.mark.parametrize(
    ("laju", "banyak"),
    [
        ("9,37%", 0),
        # divided by this year's amount, a slip, and what is of something else
        ("8,57%", 1),
        ("9,73%", 1),
        ("4,20%", 0),
    ],
)
def test_pembagi(laju: str, banyak: int) -> None:
    """A rate divides by last year's amount."""
    assert len(temuan_kalimat("publikasi-angka-kalimat", _POLA.format(laju), tabel=_TABEL)) == banyak
