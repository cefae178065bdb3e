"""The share that was spent beside the amount that was."""

from __future__ import annotations

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit, temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.serapan_ucapan import periksa_serapan_ucapan

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


def _sendiri(kalimat: str, tabel: list[Publikasi] = _TABEL) -> list[str]:
    return [dugaan.pesan for _, dugaan in periksa_serapan_ucapan(peta_kalimat(kalimat, tabel=tabel))]


_SALAH = "terserap 93,35 persen, tetapi tertulis 93,85."


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Promosi menyerap Rp914.830.500 atau 93,85%.", 1),
        ("Promosi menyerap Rp914.830.500 atau 93,35%.", 0),
        # neither a slip nor near
        ("Promosi menyerap Rp914.830.500 atau 71,20%.", 0),
        # not spent; a share of something else
        ("Promosi memperoleh Rp914.830.500 atau 93,85%.", 0),
        ("Promosi menyerap Rp914.830.500 dengan capaian fisik 93,85%.", 0),
        # which of two amounts or shares is meant, nothing says; each clause has its own
        ("Promosi menyerap Rp914.830.500 dari Rp980.000.000 atau 93,85%.", 0),
        ("Promosi menyerap Rp914.830.500 atau 93,85% dan 92,10%.", 0),
        ("Pasar Rakyat menyerap Rp3.961.044.200 (96,13%), sedangkan Promosi menyerap Rp914.830.500 (93,85%).", 1),
        ("Promosi menyerap Rp914.830.501 atau 93,85%.", 0),
    ],
)
def test_satu_uang_satu_pangsa(kalimat: str, banyak: int) -> None:
    """One amount and one share in a clause that says what was spent."""
    temuan = _sendiri(kalimat)
    assert len(temuan) == banyak
    assert all(_SALAH in satu for satu in temuan)


@pytest.mark.parametrize(
    ("isi", "banyak"),
    [
        ({"Program Promosi": ("1.071.237", "1.000.000", "93,35")}, 1),
        ({"Program Promosi": ("1.071.236", "999.999", "93,35")}, 0),
        ({"Program Promosi": ("1.071.237", "1.000.000", "93,35"), "Promosi": ("1.071.237", "1.000.000", "93,35")}, 1),
        ({"Program Promosi": ("1.071.237", "1.000.000", "93,35"), "Promosi": ("1.083.071", "1.000.000", "92,35")}, 0),
    ],
)
def test_baris_yang_dikenal(isi: dict[str, tuple[str, ...]], banyak: int) -> None:
    """A million has digits enough to be known by; rows that disagree say nothing."""
    tabel = sel_terbit(("Tabel 3.9 Realisasi Anggaran", "Anggaran (Rp)|Realisasi (Rp)|% Realisasi", isi))
    uang = next(iter(isi.values()))[1]
    assert len(_sendiri(f"Promosi menyerap Rp{uang} atau 93,85%.", tabel)) == banyak
