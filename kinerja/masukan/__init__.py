"""Input: reading and validating a report folder, writing the workbook; faults name file, sheet and cell."""

from kinerja.masukan.baca import BUKU_KERJA, Bahan, baca
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.narasi import BAGIAN, SEL_BERPENANDA, Narasi, Penanda, potong
from kinerja.masukan.params import Pengaturan
from kinerja.masukan.templat import judul_kolom, tulis_buku_kerja

__all__ = [
    "BAGIAN",
    "BUKU_KERJA",
    "SEL_BERPENANDA",
    "Bahan",
    "Galat",
    "MasukanSalah",
    "Narasi",
    "Penanda",
    "Pengaturan",
    "baca",
    "judul_kolom",
    "potong",
    "tulis_buku_kerja",
]
