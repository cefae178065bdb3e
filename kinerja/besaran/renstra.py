"""The quantities of the Renstra: pagu indikatif, the performance and the money of the five years before, statistics."""

from __future__ import annotations

from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.definisi import Besaran, daftarkan
from kinerja.besaran.deret import Jumlah
from kinerja.besaran.rumus import RERATA
from kinerja.besaran.ungkapan import Isi, Persen

__all__ = [
    "ANGGARAN_LALU",
    "PAGU_INDIKATOR",
    "PAGU_PERIODE",
    "PAGU_RENSTRA",
    "RASIO_LALU",
    "RATA_TUMBUH_ANGGARAN",
    "RATA_TUMBUH_REALISASI",
    "REALISASI_LALU",
    "REALISASI_PERIODE",
    "SEMUA",
    "SERAPAN_LALU",
    "STATISTIK",
    "TUMBUH_ANGGARAN",
    "TUMBUH_REALISASI",
    "TUMBUH_STATISTIK",
]

#: Stands in keys for all programs together.
SEMUA = "semua"

_T_C_23 = "Permendagri Nomor 86 Tahun 2017, Tabel T-C.23"
_T_C_24 = "Permendagri Nomor 86 Tahun 2017, Tabel T-C.24"
_PAGU = Jumlah(Isi("bagian", "pagu"), ("bagian",))

#: The pagu of an indicator: typed, or the sum of what supports it.
PAGU_INDIKATOR = daftarkan(
    Besaran(
        "pagu_indikator:{indikator}:{tahun}",
        "Pagu {nama} tahun {tahun}",
        Cetakan.RUPIAH,
        _PAGU,
        "jumlah pagu di bawahnya",
    )
)
#: The pagu of a program, kegiatan or sub kegiatan; the whole has the code "semua".
PAGU_RENSTRA = daftarkan(
    Besaran(
        "pagu_renstra:{kode}:{tahun}", "Pagu {nama} tahun {tahun}", Cetakan.RUPIAH, _PAGU, "jumlah pagu di bawahnya"
    )
)
PAGU_PERIODE = daftarkan(
    Besaran("pagu_periode:{kode}", "Pagu {nama} sepanjang periode", Cetakan.RUPIAH, _PAGU, "jumlah pagu semua tahun")
)
#: The spending of the years of the Renstra until one of them.
REALISASI_PERIODE = daftarkan(
    Besaran(
        "realisasi_periode:{kode}:{tahun}",
        "Realisasi belanja {nama} dari awal Renstra sampai dengan tahun {tahun}",
        Cetakan.RUPIAH,
        Jumlah(Isi("bagian", "realisasi"), ("bagian",)),
        "jumlah realisasi tahun-tahun Renstra",
    )
)
RASIO_LALU = daftarkan(
    Besaran(
        "rasio_lalu:{indikator}:{tahun}",
        "Rasio capaian {nama} tahun {tahun}",
        Cetakan.PERSEN,
        Persen(Isi("realisasi", "Realisasi"), Isi("target", "Target")),
        operand={"realisasi": "realisasi:{indikator}:{tahun}", "target": "rencana:{indikator}:{tahun}"},
        sumber=_T_C_23,
    )
)
ANGGARAN_LALU = daftarkan(Besaran("anggaran_lalu:{kode}:{tahun}", "Anggaran {nama} tahun {tahun}", Cetakan.RUPIAH))
REALISASI_LALU = daftarkan(Besaran("realisasi_lalu:{kode}:{tahun}", "Realisasi {nama} tahun {tahun}", Cetakan.RUPIAH))
SERAPAN_LALU = daftarkan(
    Besaran(
        "serapan_lalu:{kode}:{tahun}",
        "Rasio realisasi dan anggaran {nama} tahun {tahun}",
        Cetakan.PERSEN,
        Persen(Isi("realisasi", "Realisasi"), Isi("anggaran", "Anggaran")),
        operand={"realisasi": "realisasi_lalu:{kode}:{tahun}", "anggaran": "anggaran_lalu:{kode}:{tahun}"},
        sumber=_T_C_24,
    )
)
_TUMBUH = Persen(Isi("kini", "Kini") - Isi("lalu", "Lalu"), Isi("lalu", "Lalu"))
TUMBUH_ANGGARAN = daftarkan(
    Besaran(
        "tumbuh_anggaran:{kode}:{tahun}",
        "Pertumbuhan anggaran {nama} tahun {tahun}",
        Cetakan.PERSEN,
        _TUMBUH,
        sumber=_T_C_24,
    )
)
TUMBUH_REALISASI = daftarkan(
    Besaran(
        "tumbuh_realisasi:{kode}:{tahun}",
        "Pertumbuhan realisasi {nama} tahun {tahun}",
        Cetakan.PERSEN,
        _TUMBUH,
        sumber=_T_C_24,
    )
)
RATA_TUMBUH_ANGGARAN = daftarkan(
    Besaran(
        "rata_tumbuh_anggaran:{kode}",
        "Rata-rata pertumbuhan anggaran {nama}",
        Cetakan.PERSEN,
        RERATA,
        "rata-rata pertumbuhan {apa}",
        sumber=_T_C_24,
    )
)
RATA_TUMBUH_REALISASI = daftarkan(
    Besaran(
        "rata_tumbuh_realisasi:{kode}",
        "Rata-rata pertumbuhan realisasi {nama}",
        Cetakan.PERSEN,
        RERATA,
        "rata-rata pertumbuhan {apa}",
        sumber=_T_C_24,
    )
)
STATISTIK = daftarkan(Besaran("statistik:{deret}:{tahun}", "{nama} tahun {tahun}", Cetakan.APA_ADANYA))
TUMBUH_STATISTIK = daftarkan(
    Besaran("tumbuh_statistik:{deret}", "Perubahan {nama} {awal}–{akhir}", Cetakan.PERSEN, _TUMBUH)
)
