"""The report object of notebooks: data, results, filled prose."""

from kinerja.laporan.akses import AKAR, buka, buka_folder, periksa_folder
from kinerja.laporan.cetak import cetak_bersatuan, cetak_nilai
from kinerja.laporan.kekurangan import Kekurangan, daftar_kekurangan, daftar_peringatan, wajib_lengkap
from kinerja.laporan.konteks import TANDA_RUJUK, Konteks, PenandaSalah, isi_teks
from kinerja.laporan.laporan import Laporan, TeksTerisi
from kinerja.laporan.nomor import Penomoran
from kinerja.laporan.penanda import PENANDA

__all__ = [
    "AKAR",
    "PENANDA",
    "TANDA_RUJUK",
    "Kekurangan",
    "Konteks",
    "Laporan",
    "PenandaSalah",
    "Penomoran",
    "TeksTerisi",
    "buka",
    "buka_folder",
    "cetak_bersatuan",
    "cetak_nilai",
    "daftar_kekurangan",
    "daftar_peringatan",
    "isi_teks",
    "periksa_folder",
    "wajib_lengkap",
]
