"""Numbers behind the name of a row: short names, small numbers and shares, where the text speaks of what the table is about."""

from __future__ import annotations

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import baris_kalimat
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.tuturan.baris_ucapan import _sejenis, _terjelaskan, periksa_baris_ucapan

_KIOS = "Tabel 1.2 Pedagang Pasar Menurut Jenis Dagangan Tahun 2023"
_ISI = (("Sayur", "84", "17"), ("Daging", "21", "6"), ("Pakaian", "60", "25"), ("Kelontong", "75", "32"))
_POS = "Tabel 1.3 Petugas Menurut Pos Jaga Tahun 2023"
_NILAI = "Tabel 1.4 Hasil Penilaian Pasar Tahun 2023"
_TABEL = [
    *(
        Publikasi(tabel=_KIOS, baris=nama, kolom=kolom, nilai=n)
        for nama, *nilai in (*_ISI, ("Jumlah", "240", "80"))
        for kolom, n in zip(("Pedagang", "Kios"), nilai, strict=True)
    ),
    *(
        Publikasi(tabel=_POS, baris=f"Pos {nama}", kolom="Petugas", nilai=n)
        for nama, n in (("Gerbang Timur", "14"), ("Melati", "9"), ("Anggrek", "7"))
    ),
    Publikasi(tabel=_POS, baris="Jumlah", kolom="Petugas", nilai="30"),
    *(
        Publikasi(tabel=_NILAI, baris=nama, kolom="Pasar", nilai=n)
        for nama, n in (("A (Unggul)", "3"), ("B (Layak)", "8"), ("C (Kurang)", "5"))
    ),
    Publikasi(tabel=_NILAI, baris="Jumlah", kolom="Pasar", nilai="16"),
]


def _temuan(teks: str) -> list[str]:
    baris = [b for satu in teks.split(" / ") if (b := baris_kalimat(Kalimat(satu, "Bab I")))]
    isi = [Publikasi(tabel=b.tabel, baris=b.baris, kolom=b.kolom, nilai=b.nilai) for b in baris]
    semua = [t.temuan for t in tinjau_publikasi([*_TABEL, *isi], tahun=2023).temuan]
    return [t.pesan for t in semua if t.tingkat is not Tingkat.CATATAN]


SEPASANG = [
    ("Pedagang sayur berjumlah {} orang.", "84", "48"),
    ("Pedagang daging hanya {} orang.", "21", "12"),
    ("Jenis dagangan kelontong dijual oleh 75 pedagang atau {} persen dari seluruh pedagang.", "31,25", "32,15"),
    ("Pedagang pakaian menempati {} kios.", "25", "52"),
    ("Pos Gerbang Timur dijaga dengan {} petugas.", "14", "41"),
    ("Pos jaga Melati memiliki {} petugas.", "sembilan", "tujuh belas"),
    ("Sebanyak {} pasar dinilai layak dalam penilaian pasar.", "delapan", "enam"),
    ("Jumlah pedagang pasar 240 orang. / Penjual sayur mencapai 84 orang atau {} persen.", "35,00", "53,00"),
]


@pytest.mark.parametrize(("kalimat", "betul", "salah"), SEPASANG)
def test_what_is_not_the_value_of_the_row_is_found(kalimat: str, betul: str, salah: str) -> None:
    """A number behind the name of a row is its value or its share; the same sentence with the right number is silent."""
    assert _temuan(kalimat.format(betul)) == []
    assert len(_temuan(kalimat.format(salah))) >= 1


DIAM = [
    # of another year, a plan, a change, of others, roughly, or of two rows together
    "Pedagang sayur berjumlah 48 orang pada tahun 2021.",
    "Target pedagang sayur sebanyak 48 orang.",
    "Pedagang sayur bertambah 48 orang.",
    "Sekitar 130 pembeli mendatangi penjual sayur setiap pagi.",
    "Pedagang daging dan pakaian berjumlah 81 orang.",
    "Dari 30 petugas, 21 orang menjaga selain Melati.",
    # what the short name is a common word in
    "Pemerintah daerah membangun 12 sumur yang layak minum.",
    "Kebun sayur seluas 48 hektare dikelola kelompok tani.",
    # a part of the row, which no table knows
    "Pedagang sayur 84 orang, 48 orang di antaranya perempuan.",
]


@pytest.mark.parametrize("kalimat", DIAM)
def test_what_is_no_value_of_the_row_is_left_alone(kalimat: str) -> None:
    """Other years, plans, changes, sums, and words that only look like a row, are not held against it."""
    assert _temuan(kalimat) == []


def _sendiri(kalimat: str, *tabel: TabelTerbit) -> list[tuple[str, str]]:
    peta = peta_kalimat(kalimat, tabel=sel_terbit(*tabel) or _TABEL)
    return [(dugaan.pesan, dugaan.tercetak) for _, dugaan in periksa_baris_ucapan(peta)]


def _sebut(kalimat: str, harap: str, *tabel: TabelTerbit) -> None:
    pesan = _sendiri(kalimat, *tabel)
    assert len(pesan) == bool(harap)
    assert all(harap in satu for satu, _ in pesan)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Pedagang sayur berjumlah 48 orang.", "kolom Pedagang, adalah 84"),
        ("Pedagang sayur berjumlah 66 orang.", "kolom Pedagang, adalah 84"),
        # The sum and the difference of two values of the row, and of one of them and another number of the sentence.
        ("Pedagang sayur berjumlah 101 orang.", ""),
        ("Pedagang sayur berjumlah 67 orang.", ""),
        ("Pedagang sayur berjumlah 48 orang, kurang 36.", ""),
        # A share of the total of its column, to a hundredth beside its last digit.
        ("Pedagang sayur berjumlah 35,00 persen.", ""),
        ("Pedagang sayur berjumlah 35,02 persen.", ""),
        ("Pedagang sayur berjumlah 53,00 persen.", "adalah 35,00 persen"),
        ("Pedagang sayur berjumlah 53,00 persen dari seluruh pedagang.", ""),
        ("Pedagang sayur berjumlah 42,00 persen dari 200 pasar.", ""),
        ("Pedagang sayur berjumlah 53,00 persen dari 0 pasar.", ""),
        ("Pedagang sayur berjumlah 17 kios atau 12,25 persen.", "Sayur 17 dari 80"),
    ],
)
def test_what_explains_a_number_of_a_row(kalimat: str, harap: str) -> None:
    """What the values of the row, and the other numbers of the sentence, give for each other is right."""
    _sebut(kalimat, harap)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Pedagang sayur untuk daging berjumlah 12 orang.", "Daging pada Tabel 1.2"),
        ("Pedagang sayur dan daging berjumlah 12 orang.", ""),
        ("Pedagang sayur dan daging hadir, lalu pakaian 66 orang.", "Pakaian pada Tabel 1.2"),
        ("Pedagang sayur 84 orang dan daging 12 orang.", "Daging pada Tabel 1.2"),
        ("Pedagang sayur 84 orang, daging 12 orang, pakaian 60 orang.", "Daging pada Tabel 1.2"),
        ("Pedagang daging 12 orang, pedagang pakaian 60 orang, sayur.", "Daging pada Tabel 1.2"),
        # Before the name, near it in one clause.
        ("Sebanyak 17 petugas menjaga Pos Melati.", "Pos Melati pada Tabel 1.3"),
        ("Sebanyak 17 petugas yang baru diangkat kini menjaga Pos Melati.", "Pos Melati pada Tabel 1.3"),
        ("Sebanyak 17 petugas yang baru diangkat setelah lulus seleksi kini menjaga Pos Melati.", ""),
        ("Sebanyak 17 petugas dan satpam menjaga Pos Melati.", ""),
        ("Sekitar 17 petugas menjaga Pos Melati.", ""),
        ("Sebanyak 9 petugas menjaga Pos Melati dan 12 petugas menjaga Pos Anggrek.", "Pos Anggrek pada Tabel 1.3"),
    ],
)
def test_whose_number_it_is(kalimat: str, harap: str) -> None:
    """Behind a name up to the next one, or before it what is counted; of several names that are joined it is none's."""
    _sebut(kalimat, harap)


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Pos Melati memiliki 17 petugas.", "adalah 9"),
        ("Pos Melati memiliki 17 petugas yang baik.", "adalah 9"),
        ("Pos Melati memiliki 17 petugas perempuan.", ""),
        ("Pos Melati memiliki 17 ekor burung.", ""),
        ("Pos Melati memiliki 900 petugas.", ""),
    ],
)
def test_what_is_counted(kalimat: str, harap: str) -> None:
    """A short number counts what its table counts, and no part of it."""
    _sebut(kalimat, harap)


def test_a_number_in_words() -> None:
    """What is spelled out is shown with its sentence."""
    kalimat = "Pos Melati memiliki tujuh belas petugas."
    assert [cetak for _, cetak in _sendiri(kalimat)] == [kalimat]
    assert [cetak for _, cetak in _sendiri("Pos Melati memiliki 17 petugas.")] == ["17"]


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Semua pedagang hadir. Barang ditata rapi. Sayur 48 orang.", 1),
        ("Semua pedagang hadir. Barang ditata rapi. Hujan turun deras. Sayur 48 orang.", 0),
    ],
)
def test_what_the_text_speaks_of(kalimat: str, banyak: int) -> None:
    """A short name is that of a row where one of the last three sentences speaks of its table."""
    assert len(_sendiri(kalimat)) == banyak


_TOKO = {
    "Toko beras": ("120", "412", "1.250.000", "30,5"),
    "Toko gula": ("80", "215", "2.500.000", "20,5"),
    "Toko garam": ("40", "105", "1.000.000", "10,5"),
    "Jumlah": ("240", "732", "4.750.000", "61,5"),
}


@pytest.mark.parametrize(
    ("judul", "kolom", "kalimat", "harap"),
    [
        ("Tabel 1.2 Pasar", "Pedagang", "Toko beras memiliki 210 pedagang.", "kolom Pedagang, adalah 120"),
        ("Grafik 1 Pasar", "Pedagang", "Toko beras memiliki 210 pedagang.", ""),
        ("Tabel 1.2 Pasar", "Pedagang 2022", "Toko beras memiliki 210 pedagang.", ""),
        ("Tabel 1.2 Pasar", "Pedagang (%)", "Toko beras memiliki 210 pedagang.", ""),
        ("Tabel 1.2 Pasar Pedagang", "Jumlah", "Toko beras memiliki 210 pedagang.", "kolom Jumlah, adalah 120"),
        ("Tabel 1.2 Pasar Pedagang", "Jumlah", "Toko beras memiliki 421 orang.", ""),
        ("Tabel 1.2 Pasar", "Pedagang", "Toko beras memiliki 421 ekor.", "kolom Pembeli, adalah 412"),
        ("Tabel 1.2 Pasar", "Pedagang", "Toko beras seluas 35,0 m2.", "kolom Luas (m2), adalah 30,5"),
        ("Tabel 1.2 Pasar", "Pedagang", "Toko beras seluas 35 m2.", ""),
    ],
)
def test_which_column_is_meant(judul: str, kolom: str, kalimat: str, harap: str) -> None:
    """The one whose heading is said, else that of totals, else the one of which a number is a slip; of one kind and year."""
    _sebut(kalimat, harap, (judul, f"{kolom}|Pembeli|Omzet (Rp)|Luas (m2)", _TOKO))


@pytest.mark.parametrize(
    ("angka", "lain", "ya"),
    [
        ("84 orang", "", True),
        ("83 orang", "", False),
        # the sum or the difference of two values of the row, or of one and another number; no value twice
        ("101 orang", "", True),
        ("67 orang", "", True),
        ("168 orang", "", False),
        ("48 orang", "36 orang", True),
        ("48 orang", "35 orang", False),
        # a share of a total, of another value, of another number of the sentence; never of what is no percentage
        ("35,00 persen", "", True),
        ("20,24 persen", "", True),
        ("42,00 persen", "200 orang", True),
        ("43,00 persen", "200 orang", False),
        ("20 orang", "", False),
    ],
)
def test_what_a_row_explains(angka: str, lain: str, ya: bool) -> None:
    """Sayur has 84 and 17, of 240 and 80 in all."""
    peta = peta_kalimat("Pasar ramai.", tabel=_TABEL)
    tabel = next(t for t in peta.isi.tabel if t.nama == _KIOS)
    milik = [(tabel, tabel.baris[0], sel) for sel in tabel.baris[0].sel]
    (satu,), semua = bilangan_kalimat(angka), bilangan_kalimat(lain)
    assert _terjelaskan(satu, milik, semua) is ya


@pytest.mark.parametrize(
    ("angka", "kolom", "nilai", "ya"),
    [
        ("48 orang", "Pedagang", "84", True),
        ("48,5 orang", "Pedagang", "84", False),
        ("48 orang", "Pedagang", "84,5", False),
        ("4,8 ribu orang", "Pedagang", "84", True),
        ("Rp48", "Pedagang", "84", False),
        ("48 orang", "Pagu (Rp)", "84", False),
        ("Rp48", "Pagu (Rp)", "84", True),
        ("48 orang", "Pedagang", "84%", False),
        ("48 orang", "Pedagang", "banyak", False),
    ],
)
def test_numbers_of_one_kind(angka: str, kolom: str, nilai: str, ya: bool) -> None:
    """Money or none, of as many decimals unless one is rounded, no percentage."""
    tabel: TabelTerbit = (_KIOS, kolom, {"Sayur": (nilai,)})
    (sel,) = peta_kalimat("Pasar ramai.", tabel=sel_terbit(tabel)).isi.tabel[0].baris[0].sel
    (satu,) = bilangan_kalimat(angka)
    assert _sejenis(satu, sel) is ya
