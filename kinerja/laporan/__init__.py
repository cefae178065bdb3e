"""The report object of notebooks: data, results, filled prose."""

from kinerja.laporan.akses import AKAR, buka, buka_folder
from kinerja.laporan.cetak import cetak_bersatuan, cetak_nilai
from kinerja.laporan.konteks import TANDA_RUJUK, Konteks, PenandaSalah, isi_teks
from kinerja.laporan.laporan import Laporan, TeksTerisi
from kinerja.laporan.nomor import Penomoran
from kinerja.laporan.penanda import PENANDA

__all__ = [
    "AKAR",
    "PENANDA",
    "TANDA_RUJUK",
    "Konteks",
    "Laporan",
    "PenandaSalah",
    "Penomoran",
    "TeksTerisi",
    "buka",
    "buka_folder",
    "cetak_bersatuan",
    "cetak_nilai",
    "isi_teks",
]
