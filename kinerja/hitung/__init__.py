"""Calculation: pure functions, DataFrame in, DataFrame out, exact numbers; docstrings name formula and source."""

from kinerja.hitung.anggaran import anggaran_sasaran, induk_kode, rekap_anggaran, ringkas, sumber_dana, sumber_kode
from kinerja.hitung.bingkai import bingkai, dari_baris
from kinerja.hitung.capaian import (
    KOLOM_CAPAIAN,
    HasilCapaian,
    Status,
    capaian,
    capaian_naik,
    capaian_predikat,
    capaian_rentang,
    capaian_sasaran,
    capaian_turun,
    hitung_capaian,
    rata_rata,
    status_target,
)
from kinerja.hitung.efisiensi import (
    Keluaran,
    efisiensi_perbandingan,
    efisiensi_selisih,
    hitung_efisiensi,
    nilai_efisiensi_pmk,
)
from kinerja.hitung.nilai import gabung_triwulan, hitung_variabel, realisasi_tahunan, target_berlaku
from kinerja.hitung.pegawai import (
    PENDIDIKAN,
    golongan_terpakai,
    rekap_eselon,
    rekap_golongan,
    rekap_pendidikan,
    rekap_status,
)
from kinerja.hitung.pembandingan import Peringkat, akhir_renstra, perubahan, ringkas_wilayah, riwayat, tabel_wilayah
from kinerja.hitung.rekap import jumlah_pohon, rekap_predikat, rekap_status_target
from kinerja.hitung.rumus import EFISIENSI, NAIK, PREDIKAT, RENTANG, TURUN, RumusTercetak
from kinerja.hitung.skala import cacat_skala, predikat, teks_kelas

__all__ = [
    "EFISIENSI",
    "KOLOM_CAPAIAN",
    "NAIK",
    "PENDIDIKAN",
    "PREDIKAT",
    "RENTANG",
    "TURUN",
    "HasilCapaian",
    "Keluaran",
    "Peringkat",
    "RumusTercetak",
    "Status",
    "akhir_renstra",
    "anggaran_sasaran",
    "bingkai",
    "cacat_skala",
    "capaian",
    "capaian_naik",
    "capaian_predikat",
    "capaian_rentang",
    "capaian_sasaran",
    "capaian_turun",
    "dari_baris",
    "efisiensi_perbandingan",
    "efisiensi_selisih",
    "gabung_triwulan",
    "golongan_terpakai",
    "hitung_capaian",
    "hitung_efisiensi",
    "hitung_variabel",
    "induk_kode",
    "jumlah_pohon",
    "nilai_efisiensi_pmk",
    "perubahan",
    "predikat",
    "rata_rata",
    "realisasi_tahunan",
    "rekap_anggaran",
    "rekap_eselon",
    "rekap_golongan",
    "rekap_pendidikan",
    "rekap_predikat",
    "rekap_status",
    "rekap_status_target",
    "ringkas",
    "ringkas_wilayah",
    "riwayat",
    "status_target",
    "sumber_dana",
    "sumber_kode",
    "tabel_wilayah",
    "target_berlaku",
    "teks_kelas",
]
