"""Numbers of the whole agency, by year: pagu, realisasi, serapan, mean capaian, counts of all, means and changes."""

from __future__ import annotations

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import baris_kalimat
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.tuturan.nilai_keseluruhan import periksa_nilai_keseluruhan

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


def _sebut(kalimat: str, harap: str, *tabel: TabelTerbit) -> None:
    peta = peta_kalimat(kalimat, tabel=sel_terbit(*tabel) or _TABEL)
    pesan = [dugaan.pesan for _, dugaan in periksa_nilai_keseluruhan(peta)]
    assert len(pesan) == bool(harap)
    assert all(harap in satu for satu in pesan)


_SERAP = "adalah 93,77, tetapi tertulis 97,37"


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Penyerapan anggaran 97,37 persen.", _SERAP),
        # A difference, a sum, a share, a growth, what is short of a hundred; to one step of the last digit.
        ("Penyerapan anggaran 97,37 persen, yaitu 150,00 dikurangi 52,63.", ""),
        ("Penyerapan anggaran 97,37 persen, yaitu 150,00 dikurangi 52,62.", ""),
        ("Penyerapan anggaran 97,37 persen, yaitu 150,00 dikurangi 52,60.", _SERAP),
        ("Penyerapan anggaran 97,37 persen, yaitu 50,00 ditambah 47,37.", ""),
        ("Penyerapan anggaran 97,37 persen, yaitu 194,74 dari 200,00.", ""),
        ("Penyerapan anggaran 97,37 persen, yaitu 200,00 menjadi 394,74.", ""),
        ("Penyerapan anggaran 97,37 persen dan sisanya 2,63 persen.", ""),
        ("Penyerapan anggaran 97,37 persen dan sisanya 2,62 persen.", ""),
        ("Penyerapan anggaran 97,37 persen dari 1 dan 96,37.", ""),
        ("Penyerapan anggaran 97,37 persen dari 0 dan 2,63.", ""),
        # The right value stands beside it.
        ("Penyerapan anggaran 97,37 persen bukan 93,77 persen.", ""),
        # An amount is right to the rupiah, one in billions to its last digit.
        ("Anggaran Rp4.060.000.000 dikelola dari Rp5.000.000.000 dan Rp940.000.001.", "tetapi tertulis 4.060.000.000"),
        ("Anggaran Rp4,06 miliar dikelola dari Rp5.000.000.000 dan Rp940.000.001.", "tetapi tertulis 5.000.000.000"),
    ],
)
def test_what_the_other_numbers_explain(kalimat: str, harap: str) -> None:
    """A number that two others of its sentence give is no slip."""
    _sebut(kalimat, harap)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Terbentuk 2.854 petani.", "kolom Petani, adalah 2.584"),
        ("Terbentuk 163,0 kelompok.", ""),
        ("Terbentuk 361 kelompok.", ""),
        ("Terbentuk 16 kelompok.", ""),
        ("Terbentuk 163 kelompok pada tahun 2022.", ""),
        ("Utara: penyerapan anggaran 97,37 persen.", _SERAP),
        ("Realisasi anggaran 97,37 persen.", _SERAP),
        ("Realisasi dan pagu Rp4.331.600.000.", "kolom Pagu (Rp), adalah 4.600.000.000"),
        ("Realisasi pagu Rp4.331.600.000.", "kolom Realisasi (Rp), adalah 4.313.600.000"),
        ("Anggaran terserap 93,8 persen.", ""),
        ("Anggaran Rp4,7 miliar.", ""),
    ],
)
def test_which_total_is_meant(kalimat: str, harap: str) -> None:
    """The last quantity that is named, or what is counted, in as many decimals; rounded it is right."""
    _sebut(kalimat, harap)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Rata-rata setiap kelompok beranggotakan 18 petani.", ""),
        ("Rata-rata setiap kelompok beranggotakan 91 petani.", "2.584 dibagi 136"),
        ("Setiap kelompok rata-rata beranggotakan 91 orang.", "2.584 dibagi 136"),
        ("Rata-rata setiap kelompok beranggotakan Rp91 petani.", ""),
        ("Rata-rata setiap kelompok beranggotakan 91 petani tahun 2023.", ""),
    ],
)
def test_how_much_for_each(kalimat: str, harap: str) -> None:
    """The total of what is counted by the total of what has it, to one step; money and years are of something else."""
    _sebut(kalimat, harap)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Dibandingkan dengan tahun 2022, pagu naik Rp0,6 miliar.", ""),
        ("Dibandingkan dengan tahun 2022, pagu naik Rp0,7 miliar.", "perubahannya 0,5 miliar"),
        ("Dibandingkan dengan tahun 2022, pagu naik 12,20 persen.", ""),
        ("Dibandingkan dengan tahun 2022, pagu naik 12,21 persen.", "perubahannya 12,20"),
        ("Dibandingkan dengan tahun 2020, pagu naik Rp700 juta.", ""),
        ("Pagu naik Rp700 juta.", ""),
        # Points of a share that the sentence gives for the one year before.
        ("Dari 93,00 persen pada tahun 2022 penyerapan anggaran naik 0,77 poin.", ""),
        ("Dari 93,00 persen pada tahun 2022 penyerapan anggaran naik 0,78 poin.", ""),
        ("Dari 93,00 persen pada tahun 2022 penyerapan anggaran naik 0,79 poin.", "perubahannya 0,77"),
        ("Dari 93,00 persen pada tahun 2022 penyerapan anggaran naik 7,70 poin.", ""),
        ("Dari 93,00 persen pada tahun 2022 penyerapan anggaran turun 0,77 poin.", "tidak “turun”"),
        ("Dari 94,77 persen pada tahun 2022 penyerapan anggaran turun 1,00 poin.", ""),
        ("Dari 94,77 persen pada tahun 2022 penyerapan anggaran naik 1,00 poin.", "tidak “naik”"),
        ("Dari 93,77 persen pada tahun 2022 penyerapan anggaran naik 0,00 poin.", ""),
        ("Dari 93,77 persen pada tahun 2022 penyerapan anggaran turun 0,00 poin.", ""),
        ("Dari 93,00 persen pada tahun 2023 penyerapan anggaran naik 0,79 poin.", ""),
        ("Dari 93,00 persen pada tahun 2022 dan 2021 penyerapan anggaran naik 0,79 poin.", ""),
        ("Dari 93,00 persen dan 92,00 persen pada tahun 2022 penyerapan anggaran naik 0,79 poin.", ""),
        ("Penyerapan anggaran naik 0,79 poin dari 93,00 persen pada tahun 2022.", ""),
    ],
)
def test_changes_of_the_whole(kalimat: str, harap: str) -> None:
    """From a year that a table prints, or from a share that stands before: by how much, and which way."""
    _sebut(kalimat, harap)


def test_another_budget_is_no_total() -> None:
    """A budget before it was changed is not held against the one that is named."""
    isi = {
        "Seksi A": ("1.000.000.000", "2.000.000.000"),
        "Seksi B": ("1.500.000.000", "2.600.000.000"),
        "Jumlah": ("2.500.000.000", "4.600.000.000"),
    }
    _sebut("Anggaran sebesar Rp2.050.000.000.", "", ("Tabel 4.1 Anggaran", "Pagu Murni (Rp)|Pagu (Rp)", isi))
