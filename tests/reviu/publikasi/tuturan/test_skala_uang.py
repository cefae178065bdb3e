"""Amounts in millions or billions, against tables in rupiah or in another unit."""

from __future__ import annotations

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit, temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.skala_uang import periksa_skala_uang

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


def _sendiri(kalimat: str, *tabel: TabelTerbit) -> list[str]:
    return [d.pesan for _, d in periksa_skala_uang(peta_kalimat(kalimat, tabel=sel_terbit(*tabel) or _TABEL))]


@pytest.mark.parametrize(
    ("kalimat", "sebut"),
    [
        ("Belanja Barang terealisasi Rp7.102,3 miliar.", "7.102,3 juta rupiah"),
        ("Belanja Barang terealisasi Rp7.102 miliar.", ""),
        ("Belanja Barang terealisasi Rp7.102,3 juta.", ""),
        ("Belanja Barang terealisasi Rp7.102.336.415.", ""),
        ("Belanja Barang terealisasi Rp7.201,3 miliar.", ""),
        # The first of a sentence is told.
        ("Dari Rp7,48125 juta terealisasi Rp7.102,3 miliar.", "7,48125 miliar rupiah"),
        ("Dari Rp7,48125 miliar terealisasi Rp7.102,3 miliar.", "7.102,3 juta rupiah"),
    ],
)
def test_lima_angka(kalimat: str, sebut: str) -> None:
    """Five digits in another unit are no chance, four are."""
    temuan = _sendiri(kalimat)
    assert len(temuan) == bool(sebut)
    assert all(f"bernilai {sebut}" in satu for satu in temuan)


@pytest.mark.parametrize(
    ("judul", "kolom", "nilai", "banyak"),
    [
        ("Tabel 1", "Anggaran (Rp)", "48.125", 1),
        ("Tabel 1", "Bibit (batang)", "48.125", 0),
        ("Tabel 1", "Bibit (batang)", "48.125.000.000", 1),
        ("Tabel 1", "Bibit (batang)", "48.125.000", 0),
        ("Tabel 1", "Tumbuh", "48,125%", 0),
        ("Tabel 1", "Realisasi (Rp ribu)", "48.125", 0),
        ("Tabel 1", "Realisasi (Rp juta)", "48.125", 1),
        ("Tabel 1 Belanja (dalam jutaan)", "Realisasi", "48.125", 1),
        ("Tabel 1 Belanja (Rp.000)", "Realisasi", "48.125", 0),
        ("Tabel 1 Belanja (miliar rupiah)", "Realisasi", "48,125", 1),
        ("Tabel 1 Belanja (meliar rupiah)", "Realisasi", "48,125", 1),
    ],
)
def test_satuan_tabel(judul: str, kolom: str, nilai: str, banyak: int) -> None:
    """In which unit an amount is printed, its heading says, else its caption; a small number of anything is no money."""
    tabel = (judul, kolom, {"Pembibitan": (nilai,)})
    assert len(_sendiri("Pembibitan menyerap Rp48,125 juta.", tabel)) == banyak


def test_tercetak_juga() -> None:
    """What a table prints in the unit of the sentence is right, whatever else has its digits."""
    lain = ("Tabel 1", "Realisasi (Rp)", {"Pembibitan": ("48.125.000.000",), "Pemupukan": ("48.125.000",)})
    assert _sendiri("Pembibitan menyerap Rp48,125 juta.", lain) == []
