"""The quantities of the quarterly evaluation of the Renja that look beyond its year: the Renstra until now (form E.81)."""

from __future__ import annotations

from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.definisi import Besaran, daftarkan
from kinerja.besaran.deret import Jumlah
from kinerja.besaran.rumus import RERATA
from kinerja.besaran.ungkapan import Isi, Persen

__all__ = [
    "NYATA_PERIODE",
    "RERATA_RENJA",
    "RERATA_RENSTRA",
    "TARGET_PERIODE",
    "TW_CAPAIAN_RENSTRA",
    "TW_SAMPAI",
    "UANG_CAPAIAN_RENSTRA",
    "UANG_SAMPAI",
]

_E_81 = "Permendagri Nomor 86 Tahun 2017, Formulir E.81"
_BAGIAN = Jumlah(Isi("bagian", "bagian"), ("bagian",))
_RERATA = "rata-rata capaian indikator program, kegiatan, dan sub kegiatan"

#: Of an indicator whose years add up.
TARGET_PERIODE = daftarkan(
    Besaran(
        "target_periode:{indikator}",
        "Target Renstra {nama} sepanjang periode",
        Cetakan.SATUAN,
        _BAGIAN,
        "jumlah target semua tahun Renstra",
    )
)
NYATA_PERIODE = daftarkan(
    Besaran(
        "nyata_periode:{indikator}:{tahun}",
        "Realisasi {nama} dari awal Renstra sampai dengan tahun {tahun}",
        Cetakan.SATUAN,
        _BAGIAN,
        "jumlah realisasi tahun-tahun Renstra",
    )
)
TW_SAMPAI = daftarkan(
    Besaran(
        "triwulan:{indikator}:{triwulan}:sampai_renstra",
        "Realisasi Renstra {nama} s.d. triwulan {triwulan}",
        Cetakan.SATUAN,
        _BAGIAN,
        "kolom 6 + kolom 12",
        sumber=_E_81,
    )
)
#: Its formula follows from direction and choice (:mod:`kinerja.hitung.capaian`).
TW_CAPAIAN_RENSTRA = daftarkan(
    Besaran(
        "triwulan:{indikator}:{triwulan}:capaian_renstra",
        "Tingkat capaian Renstra {nama} s.d. triwulan {triwulan}",
        Cetakan.PERSEN,
        sumber=_E_81,
    )
)
UANG_SAMPAI = daftarkan(
    Besaran(
        "triwulan_uang:{kode}:{triwulan}:sampai_renstra",
        "Realisasi belanja Renstra {nama} s.d. triwulan {triwulan}",
        Cetakan.RUPIAH,
        _BAGIAN,
        "kolom 6 + kolom 12",
        sumber=_E_81,
    )
)
UANG_CAPAIAN_RENSTRA = daftarkan(
    Besaran(
        "triwulan_uang:{kode}:{triwulan}:capaian_renstra",
        "Tingkat realisasi anggaran Renstra {nama} s.d. triwulan {triwulan}",
        Cetakan.PERSEN,
        Persen(Isi("sampai", "Realisasi Renstra"), Isi("pagu", "Pagu Renstra")),
        sumber=_E_81,
    )
)
RERATA_RENJA = daftarkan(
    Besaran(
        "triwulan_rerata_renja:{triwulan}",
        "Rata-rata capaian kinerja Renja s.d. triwulan {triwulan}",
        Cetakan.PERSEN,
        RERATA,
        _RERATA,
        sumber=_E_81,
    )
)
RERATA_RENSTRA = daftarkan(
    Besaran(
        "triwulan_rerata_renstra:{triwulan}",
        "Rata-rata capaian kinerja Renstra s.d. triwulan {triwulan}",
        Cetakan.PERSEN,
        RERATA,
        _RERATA,
        sumber=_E_81,
    )
)
