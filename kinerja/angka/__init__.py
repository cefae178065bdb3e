"""Numbers: reading them as people type them, exact arithmetic, printing them as id_ID does."""

from kinerja.angka.bulat import DasarHitung, bagi, bulatkan, desimal_asli, persen, rerata
from kinerja.angka.cetak import (
    NBSP,
    TANPA_NILAI,
    cetak_bulat,
    cetak_desimal,
    cetak_persen,
    cetak_romawi,
    cetak_rupiah,
    cetak_tanggal,
    gabung,
    terbilang,
)
from kinerja.angka.gaib import gaib, tanpa_gaib
from kinerja.angka.salah_angka import SalahAngka
from kinerja.angka.sel import AngkaPersen, angka_excel, lima_belas
from kinerja.angka.urai import bersen, kosong, tampil, urai_bilangan, urai_bulat, urai_rupiah

__all__ = [
    "NBSP",
    "TANPA_NILAI",
    "AngkaPersen",
    "DasarHitung",
    "SalahAngka",
    "angka_excel",
    "bagi",
    "bersen",
    "bulatkan",
    "cetak_bulat",
    "cetak_desimal",
    "cetak_persen",
    "cetak_romawi",
    "cetak_rupiah",
    "cetak_tanggal",
    "desimal_asli",
    "gabung",
    "gaib",
    "kosong",
    "lima_belas",
    "persen",
    "rerata",
    "tampil",
    "tanpa_gaib",
    "terbilang",
    "urai_bilangan",
    "urai_bulat",
    "urai_rupiah",
]
