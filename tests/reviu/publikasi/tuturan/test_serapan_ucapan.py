"""The share that was spent beside the amount that was."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi

_TABEL = [
    Publikasi(tabel="Tabel 3.9 Realisasi Anggaran", baris=b, kolom=k, nilai=n)
    for b, *isi in (
        ("Program Pasar Rakyat", "4.120.500.000", "3.961.044.200", "96,13"),
        ("Program Promosi", "980.000.000", "914.830.500", "93,35"),
        ("Jumlah", "5.100.500.000", "4.875.874.700", "95,60"),
    )
    for k, n in zip(("Anggaran (Rp)", "Realisasi (Rp)", "% Realisasi"), isi, strict=True)
]


@pytest.mark.parametrize(
    ("pola", "benar", "salah"),
    [
        ("Dari sisi uang, penyerapan mencapai {} dengan realisasi sebesar Rp4.875.874.700,00.", "95,60%", "96,50%"),
        ("Promosi menyerap {}, yaitu Rp914.830.500.", "93,35%", "93,85%"),
    ],
)
def test_serapan(pola: str, benar: str, salah: str) -> None:
    """The row that prints an amount as spent prints its share."""
    assert temuan_kalimat("publikasi-angka-kalimat", pola.format(benar), tabel=_TABEL) == []
    assert len(temuan_kalimat("publikasi-angka-kalimat", pola.format(salah), tabel=_TABEL)) == 1


def test_pangsa_lain() -> None:
    """A share of something else is none of what was spent."""
    kalimat = "Realisasi Promosi Rp914.830.500 merupakan kontribusi sebesar 18,76%."
    assert temuan_kalimat("publikasi-angka-kalimat", kalimat, tabel=_TABEL) == []
