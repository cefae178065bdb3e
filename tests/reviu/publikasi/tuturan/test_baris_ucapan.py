"""Numbers behind the name of a row: short names, small numbers and shares, where the text speaks of what the table is about."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import baris_kalimat
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import Tingkat, tinjau_publikasi

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
