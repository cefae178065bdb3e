"""Numbers of the whole agency, by year: pagu, realisasi, serapan, mean capaian, counts of all, means and changes."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import baris_kalimat
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import Tingkat, tinjau_publikasi

_UANG = "Tabel 4.1 Realisasi Belanja Menurut Seksi Tahun 2023"
_DERET = "Tabel 4.2 Pagu dan Realisasi Tahun 2021-2023"
_HUTAN = "Tabel 1.5 Kelompok Tani Hutan per Resor Tahun 2023"
_KEPALA = ("Pagu (Rp)", "Realisasi (Rp)", "Persentase")
_TABEL = [
    Publikasi(tabel=tabel, baris=nama, kolom=kolom, nilai=n)
    for tabel, kepala, isi in (
        (
            _UANG,
            _KEPALA,
            (
                ("Seksi Tata Usaha", "2.700.000.000", "2.565.000.000", "95,00"),
                ("Seksi Perlindungan", "1.450.000.000", "1.305.000.000", "90,00"),
                ("Seksi Pemanfaatan", "450.000.000", "443.600.000", "98,58"),
                ("Jumlah", "4.600.000.000", "4.313.600.000", "93,77"),
            ),
        ),
        (
            _DERET,
            _KEPALA,
            (
                ("2021", "3.900.000.000", "3.588.000.000", "92,00"),
                ("2022", "4.100.000.000", "3.813.000.000", "93,00"),
                ("2023", "4.600.000.000", "4.313.600.000", "93,77"),
            ),
        ),
        (
            _HUTAN,
            ("Kelompok", "Petani"),
            (("Utara", "52", "1.040"), ("Barat", "47", "893"), ("Selatan", "37", "651"), ("Jumlah", "136", "2.584")),
        ),
    )
    for nama, *nilai in isi
    for kolom, n in zip(kepala, nilai, strict=True)
]


def _temuan(teks: str) -> list[str]:
    baris = baris_kalimat(Kalimat(teks, "Bab IV"))
    assert baris is not None
    isi = Publikasi(tabel=baris.tabel, baris=baris.baris, kolom=baris.kolom, nilai=baris.nilai)
    semua = [t.temuan for t in tinjau_publikasi([*_TABEL, isi], tahun=2023).temuan]
    return [t.pesan for t in semua if t.tingkat is not Tingkat.CATATAN]


SEPASANG = [
    ("Kinerja yang baik itu didukung penyerapan anggaran {} persen.", "93,77", "97,37"),
    ("Anggaran yang disediakan Rp{} dan dikelola sendiri.", "4.600.000.000", "4.060.000.000"),
    ("Pagu bertambah dari Rp4,1 miliar pada tahun 2022 menjadi Rp{} miliar pada tahun 2023.", "4,6", "4,9"),
    ("Dibandingkan dengan tahun 2022, pagu naik Rp{} juta.", "500", "700"),
    ("Terbentuk {} kelompok tani hutan.", "136", "163"),
    ("Rata-rata setiap kelompok beranggotakan {} petani.", "19", "91"),
    ("Realisasi tahun 2022 sebesar Rp{}.", "3.813.000.000", "3.831.000.000"),
]


@pytest.mark.parametrize(("kalimat", "betul", "salah"), SEPASANG)
def test_a_slip_of_what_the_whole_has_is_found(kalimat: str, betul: str, salah: str) -> None:
    """What no row has is of the whole; the same sentence with the right number is silent."""
    assert _temuan(kalimat.format(betul)) == []
    assert len(_temuan(kalimat.format(salah))) >= 1


DIAM = [
    "Sampai dengan triwulan III anggaran terserap 97,37 persen.",
    "Target penyerapan anggaran sebesar 97,37 persen.",
    "Rata-rata nasional penyerapan anggaran 97,37 persen.",
    "Anggaran belanja modal sebesar Rp4.060.000.000 dialihkan.",
    "Penyerapan anggaran tahun 2019 sebesar 97,37 persen.",
    "Pada tahun 2020 terdapat 163 kelompok.",
    "Setiap kelompok wajib memiliki 91 bibit.",
    "Kemitraan menjangkau 163 desa di luar kawasan.",
]


@pytest.mark.parametrize("kalimat", DIAM)
def test_parts_plans_and_other_years_are_no_slip(kalimat: str) -> None:
    """What is of a part, a plan, another year or another thing is not held against the whole."""
    assert _temuan(kalimat) == []
