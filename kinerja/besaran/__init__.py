"""Quantities: formulas as expressions, how a quantity prints, and the list of all quantities with their keys.

:mod:`kinerja.besaran.daftar` is the list, :mod:`kinerja.besaran.efisiensi` the methods of efficiency.
"""

from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.definisi import Besaran, Kunci, besaran_dari, daftarkan
from kinerja.besaran.efisiensi import RumusEfisiensi, daftarkan_efisiensi, semua_efisiensi
from kinerja.besaran.rumus import RumusTercetak

__all__ = [
    "Besaran",
    "Cetakan",
    "Kunci",
    "RumusEfisiensi",
    "RumusTercetak",
    "besaran_dari",
    "daftarkan",
    "daftarkan_efisiensi",
    "semua_efisiensi",
]
