"""A target that a sentence gives by its number alone: the row that has it says what was reached."""

from __future__ import annotations

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit, temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.target_ucapan import periksa_target_ucapan

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


def _banyak(kalimat: str, *tabel: TabelTerbit) -> int:
    return len(list(periksa_target_ucapan(peta_kalimat(kalimat, tabel=sel_terbit(*tabel) or _TABEL))))


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        # A whole number of one digit may be any other one, a longer one must be a slip.
        ("Target ditetapkan 12 pasar dan masih kurang 9 pasar.", 1),
        ("Target ditetapkan 12 pasar dan masih kurang 10 pasar.", 0),
        ("Target ditetapkan 12 unit dan masih kurang 3 unit.", 0),
        ("Target 64,30 selisih 5,25.", 1),
        ("Target 64,30 selisih 4.", 0),
        # A sentence of another year keeps none from being read after it.
        ("Tahun 2022 ramai. Realisasi ini lebih tinggi dari target 64,30 Ha.", 1),
        # What is denied, within twenty signs before it.
        ("Realisasi ini tidak lebih tinggi dari target 64,30 Ha.", 0),
        (f"Tidak {'x' * 13} lebih tinggi dari target 64,30 Ha.", 0),
        ("Realisasi ini tidak terlihat jelas lebih tinggi dari target 64,30 Ha.", 1),
        # What was reached, the sentence gives itself.
        ("Realisasi 3 Ha lebih tinggi dari target 64,30 Ha.", 0),
        ("Realisasi 3 unit lebih tinggi dari target 64,30 Ha.", 1),
        ("Target 12 pasar telah tercapai.", 1),
        ("Target 12 pasar hampir tercapai.", 0),
        ("Target 12 pasar belum tercapai.", 0),
    ],
)
def test_what_is_said_of_a_target(kalimat: str, banyak: int) -> None:
    """By how much it was missed, on which side what was reached lies, and whether it was reached."""
    assert _banyak(kalimat) == banyak


_KEPALA = "Satuan|Target|Realisasi|Capaian (%)"


@pytest.mark.parametrize(
    ("judul", "isi", "kalimat", "banyak"),
    [
        # Just reached, it is neither above nor below.
        ("Tabel 3.1", {"Indeks air": ("Ha", "64,30", "64,30", "100,00")}, "Lebih tinggi dari target 64,30 Ha.", 0),
        ("Tabel 3.1", {"Indeks air": ("Ha", "64,30", "64,30", "100,00")}, "Lebih rendah dari target 64,30 Ha.", 0),
        ("Tabel 3.1", {"Indeks air": ("Ha", "64,30", "64,30", "100,00")}, "Target 64,30 Ha telah tercapai.", 0),
        ("Tabel 3.1", {"Indeks air": ("Ha", "64,30", "64,30", "100,00")}, "Target 64,30 Ha belum tercapai.", 1),
        # Without a capaian, or a realisasi; in a chart; of two rows.
        ("Tabel 3.1", {"Indeks air": ("Ha", "64,30", "60,00", "-")}, "Lebih tinggi dari target 64,30 Ha.", 1),
        ("Tabel 3.1", {"Indeks air": ("Ha", "64,30", "60,00", "-")}, "Target 64,30 Ha telah tercapai.", 0),
        ("Tabel 3.1", {"Indeks air": ("Ha", "64,30", "-", "-")}, "Lebih tinggi dari target 64,30 Ha.", 0),
        ("Grafik 3", {"Indeks air": ("Ha", "64,30", "60,00", "93,31")}, "Lebih tinggi dari target 64,30 Ha.", 0),
        (
            "Tabel 3.1",
            {"Indeks air": ("Ha", "64,30", "60,00", "93,31"), "Indeks laut": ("Ha", "64,30", "60,00", "93,31")},
            "Lebih tinggi dari target 64,30 Ha.",
            0,
        ),
        # The first word of a unit is enough.
        ("Tabel 3.1", {"Indeks air": ("Unit kapal", "600", "700", "116,67")}, "Lebih rendah dari target 600 unit.", 1),
        ("Tabel 3.1", {"Indeks air": ("Unit kapal", "600", "700", "116,67")}, "Lebih rendah dari target 600 kapal.", 0),
    ],
)
def test_which_row_has_a_target(judul: str, isi: dict[str, tuple[str, ...]], kalimat: str, banyak: int) -> None:
    """One row alone has it, by three digits or its unit, and what was reached; its capaian says whether it was."""
    assert _banyak(kalimat, (judul, _KEPALA, isi)) == banyak
