"""Sentences on the budget of one source of money, and on what is left of it."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import tinjau_publikasi

_TABEL = [
    Publikasi(tabel=tabel, baris=baris, kolom=kolom, nilai=nilai)
    for tabel, isi in (
        (
            "Tabel 8 Realisasi Dana Dekonsentrasi Tahun 2022",
            (
                ("Penyuluhan Petani", "1.200.000.000", "1.140.000.000", "95,00"),
                ("Data Pangan", "800.000.000", "740.000.000", "92,50"),
            ),
        ),
        (
            "Tabel 9 Realisasi Dana Tugas Pembantuan Tahun 2022",
            (
                ("Embung Desa", "2.500.000.000", "2.450.000.000", "98,00"),
                ("Jalan Usaha Tani", "500.000.000", "430.000.000", "86,00"),
            ),
        ),
    )
    for baris, *semua in (
        *isi,
        (
            "Jumlah",
            *{"8": ("2.000.000.000", "1.880.000.000", "94,00"), "9": ("3.000.000.000", "2.880.000.000", "96,00")}[
                tabel[6]
            ],
        ),
    )
    for kolom, nilai in zip(("Anggaran (Rp)", "Realisasi (Rp)", "Keu (%)"), semua, strict=True)
]


def _pesan(*kalimat: str) -> list[str]:
    baris = [Publikasi(tabel="Prosa 3.2 Anggaran", baris=satu[:40], kolom="Kalimat", nilai=satu) for satu in kalimat]
    return [satu.temuan.pesan for satu in tinjau_publikasi([*_TABEL, *baris], tahun=2022).temuan]


@pytest.mark.parametrize(
    ("kalimat", "sebut"),
    [
        ("Realisasi anggaran dana Dekonsentrasi yakni sebesar Rp1.880.000.000 atau 94,00%.", ()),
        (
            "Realisasi anggaran dana Dekonsentrasi yakni sebesar Rp2.000.000.000 atau 92,50%.",
            ("2.000.000.000", "92,50"),
        ),
        ("Anggaran Dekonsentrasi sebesar Rp2.000.000.000 dan untuk Tugas Pembantuan sebesar Rp3.000.000.000.", ()),
        (
            "Anggaran Dekonsentrasi sebesar Rp2.000.000.000 dan untuk Tugas Pembantuan sebesar Rp3.300.000.000.",
            ("3.300.000.000",),
        ),
        ("Dana Dekonsentrasi untuk program Penyuluhan Petani mendapat anggaran Rp1.200.000.000.", ()),
        ("Realisasi fisik dana Dekonsentrasi adalah 99,52%.", ()),
    ],
)
def test_a_source_and_its_table(kalimat: str, sebut: tuple[str, ...]) -> None:
    """Amount and percentage are those of the total of the table on the source that is named last."""
    pesan = _pesan(kalimat)
    assert len(pesan) == bool(sebut)
    assert all(f"tetapi tertulis {satu}" in pesan[0] for satu in sebut)


@pytest.mark.parametrize(
    ("sisa", "sebut"),
    [
        ("Dengan demikian terdapat sisa anggaran sebesar Rp 1.500.000.000,- (10,00 %).", ""),
        ("Dengan demikian terdapat sisa anggaran sebesar Rp 1.050.000.000,- (10,00 %).", "1.050.000.000"),
        ("Dengan demikian terdapat sisa anggaran sebesar Rp 1.500.000.000,- (11,00 %).", "11,00 persen"),
        ("Program lain masih memiliki sisa anggaran sebesar Rp 300.000.000,-.", ""),
    ],
)
def test_what_is_left_of_the_sentence_before(sisa: str, sebut: str) -> None:
    """A conclusion follows from the budget and the spending before it, whatever percentages stand there too."""
    awal = "Balai mendapat alokasi sebesar Rp 15.000.000.000,- dengan realisasi keuangan sebesar Rp 13.500.000.000,- (90,00%) dan fisik 99%."
    pesan = [satu for satu in _pesan(awal, sisa) if "kalimat sebelumnya tersisa" in satu]
    assert len(pesan) == bool(sebut)
    assert all(sebut in satu for satu in pesan)


def test_names_of_expenditure_deny_nothing() -> None:
    """What is not direct is a name, and nothing that is left."""
    teks = "Belanja Tidak Langsung Rp 29.960.000.000 terealisasi Rp 29.090.000.000, sedangkan Belanja Langsung Rp 86.410.000.000."
    assert not any("selisihnya" in satu for satu in _pesan(teks))
