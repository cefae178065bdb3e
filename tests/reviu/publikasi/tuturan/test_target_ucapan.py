"""A target that a sentence gives by its number alone: the row that has it says what was reached."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi

_BARIS = (
    ("Luas lahan telantar", "Ha", "64,30", "61,75", "103,97"),
    ("Jumlah pasar tertata", "Pasar", "12", "11", "91,67"),
    ("Persentase kios terisi", "%", "87,40", "90,10", "103,09"),
)
_TABEL = [
    Publikasi(tabel="Tabel 3.1 Pengukuran Kinerja Tahun 2023", baris=b, kolom=k, nilai=n)
    for b, *isi in _BARIS
    for k, n in zip(("Satuan", "Target", "Realisasi", "% Capaian"), isi, strict=True)
]


def _temuan(kalimat: str) -> list[str]:
    return [t.pesan for t in temuan_kalimat("publikasi-kata-banding", kalimat, tabel=_TABEL)]


@pytest.mark.parametrize(
    ("pola", "benar", "salah"),
    [
        ("Target yang ditetapkan adalah 12 pasar sehingga masih kurang {} pasar.", "1", "3"),
        ("Realisasi ini lebih {} dari target 64,30 Ha karena lahan telah digarap.", "rendah", "tinggi"),
        (
            "Realisasi tersebut lebih rendah dari target 64,30 Ha sehingga indikator ini {}.",
            "tercapai",
            "belum tercapai",
        ),
        ("Karena masih di bawah target 64,30 Ha, capaiannya baik dengan selisih {} Ha.", "2,55", "5,25"),
    ],
)
def test_sasaran_angka(pola: str, benar: str, salah: str) -> None:
    """What is missing, on which side it lies and whether it was reached follow from the row."""
    assert _temuan(pola.format(benar)) == []
    assert _temuan(pola.format(salah)) != []


@pytest.mark.parametrize(
    "kalimat",
    [
        # of another year or plan, of no row, of one digit less than is known by itself
        "Realisasi ini lebih tinggi dari target akhir Renstra 64,30 Ha.",
        "Realisasi ini lebih tinggi dari target 64,10 Ha.",
        "Target yang ditetapkan adalah 12 sehingga masih kurang 3.",
        "Agar target 87,40 tercapai, kios yang kosong ditawarkan kembali.",
    ],
)
def test_target_lain(kalimat: str) -> None:
    """Other targets are held against nothing."""
    assert _temuan(kalimat) == []
