"""The report object of notebooks: data, results, filled prose."""

from kinerja.laporan.akses import (
    AKAR,
    Titipan,
    buka,
    buka_folder,
    buka_publikasi,
    buka_renstra,
    periksa_folder,
    simpan_titipan,
    titipkan,
    wariskan,
)
from kinerja.laporan.isi_laporan import TeksTerisi
from kinerja.laporan.keadaan import BERKAS_BATCH, Keadaan, StatusLaporan
from kinerja.laporan.kekurangan import KELENGKAPAN, Kekurangan, daftar_kekurangan, ringkas_kekurangan
from kinerja.laporan.konteks import TANDA_PIHAK, TANDA_RUJUK, Konteks, PenandaSalah, isi_teks
from kinerja.laporan.laporan import Laporan
from kinerja.laporan.lengkap import daftar_peringatan, wajib_lengkap
from kinerja.laporan.nilai_cetak import cetak_bersatuan, cetak_nilai
from kinerja.laporan.nomor import Penomoran
from kinerja.laporan.penanda import PENANDA
from kinerja.laporan.publikasi import laporan_publikasi
from kinerja.laporan.ringkasan import (
    RINGKASAN,
    RingkasanIndikator,
    RingkasanLaporan,
    RingkasanSasaran,
    baca_ringkasan,
    ringkas,
    susun_ringkasan,
)
from kinerja.laporan.ringkasan_triwulan import (
    RingkasanTriwulan,
    SubMendahului,
    WilayahTriwulan,
    buka_wilayah_triwulan,
    ringkas_triwulan,
)
from kinerja.laporan.wilayah import KELUARAN, Wilayah, buka_wilayah

__all__ = [
    "RingkasanTriwulan",
    "SubMendahului",
    "WilayahTriwulan",
    "buka_wilayah_triwulan",
    "ringkas_triwulan",
    "AKAR",
    "BERKAS_BATCH",
    "KELENGKAPAN",
    "KELUARAN",
    "PENANDA",
    "RINGKASAN",
    "TANDA_PIHAK",
    "TANDA_RUJUK",
    "Keadaan",
    "Kekurangan",
    "Konteks",
    "Laporan",
    "PenandaSalah",
    "Penomoran",
    "RingkasanIndikator",
    "RingkasanLaporan",
    "RingkasanSasaran",
    "StatusLaporan",
    "TeksTerisi",
    "Titipan",
    "Wilayah",
    "baca_ringkasan",
    "buka",
    "buka_folder",
    "buka_publikasi",
    "buka_renstra",
    "buka_wilayah",
    "cetak_bersatuan",
    "cetak_nilai",
    "daftar_kekurangan",
    "daftar_peringatan",
    "isi_teks",
    "laporan_publikasi",
    "periksa_folder",
    "ringkas",
    "ringkas_kekurangan",
    "simpan_titipan",
    "susun_ringkasan",
    "titipkan",
    "wariskan",
    "wajib_lengkap",
]
