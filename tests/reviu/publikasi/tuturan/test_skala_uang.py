"""Amounts in millions or billions, against tables in rupiah or in another unit."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi

_TABEL = [
    *(
        Publikasi(tabel="Tabel 3.7 Realisasi Anggaran", baris=b, kolom=k, nilai=n)
        for b, *isi in (
            ("Belanja Barang", "7.481.250.600", "7.102.336.415"),
            ("Belanja Modal", "912.400.000", "897.315.200"),
        )
        for k, n in zip(("Anggaran (Rp)", "Realisasi (Rp)"), isi, strict=True)
    ),
    Publikasi(
        tabel="Tabel 3.8 Sumber Dana (juta rupiah)", baris="Bantuan Provinsi", kolom="Realisasi", nilai="3.614,92"
    ),
]


@pytest.mark.parametrize(
    ("pola", "benar", "salah"),
    [
        ("Belanja Barang terealisasi Rp7.102,34 {} pada akhir tahun.", "juta", "miliar"),
        ("Belanja Barang dianggarkan sebesar Rp7,48125 {}.", "miliar", "juta"),
        ("Bantuan Provinsi terealisasi Rp3.614,92 {}.", "juta", "ribu"),
    ],
)
def test_satuan(pola: str, benar: str, salah: str) -> None:
    """The digits of a table in another unit than the table has are a slip of the unit."""
    assert temuan_kalimat("publikasi-angka-kalimat", pola.format(benar), tabel=_TABEL) == []
    assert any("rupiah" in t.pesan for t in temuan_kalimat("publikasi-angka-kalimat", pola.format(salah), tabel=_TABEL))


def test_angka_pendek() -> None:
    """A few digits are met by chance."""
    assert temuan_kalimat("publikasi-angka-kalimat", "Pembinaan pedagang menyerap Rp71 miliar.", tabel=_TABEL) == []
