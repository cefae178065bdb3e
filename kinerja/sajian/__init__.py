"""What the report shows: display objects for Jupyter that HTML, PDF and Markdown are made from.

Functions take the report (``kinerja.buka(...)``) and return a :class:`~kinerja.sajian.dasar.Sajian`; notebooks call
one per cell. Modules follow the chapters.
"""

# These declare the sheets that have no table in print.
import kinerja.sajian.lkjip.lembar_buku
import kinerja.sajian.lkjip.lembar_wilayah  # noqa: F401
from kinerja.sajian.bebas import tabel_bebas
from kinerja.sajian.dasar import Sajian
from kinerja.sajian.kerangka import bab, narasi, subbab, subsubbab
from kinerja.sajian.lkjip.akuntabilitas import faktor, ringkasan_capaian, tabel_capaian
from kinerja.sajian.lkjip.anggaran_rinci import rincian_anggaran, sisa_anggaran
from kinerja.sajian.lkjip.belanja import belanja_menurut_jenis
from kinerja.sajian.lkjip.capaian_program import capaian_program
from kinerja.sajian.lkjip.efisiensi_sasaran import rekap_efisiensi
from kinerja.sajian.lkjip.kepegawaian import grafik_eselon, ringkasan_pegawai, tabel_eselon
from kinerja.sajian.lkjip.kepegawaian_golongan import grafik_golongan, tabel_golongan
from kinerja.sajian.lkjip.kepegawaian_pendidikan import grafik_pendidikan, tabel_pendidikan
from kinerja.sajian.lkjip.keuangan import (
    anggaran_menurut_sasaran,
    anggaran_menurut_sumber,
    anggaran_program,
    anggaran_tahun_lalu,
)
from kinerja.sajian.lkjip.lampiran import bagian_lampiran, lembar_pengukuran
from kinerja.sajian.lkjip.metode import metode_capaian, pilihan_laporan, skala_predikat
from kinerja.sajian.lkjip.muat_lampiran import berkas_lampiran
from kinerja.sajian.lkjip.pembuka import (
    bagian_depan,
    daftar_gambar,
    daftar_isi,
    daftar_tabel,
    ikhtisar_anggaran,
    ikhtisar_janji,
    ikhtisar_kinerja,
    ikhtisar_langkah,
    kata_pengantar,
    sampul,
)
from kinerja.sajian.lkjip.pendahuluan import (
    bagan_struktur,
    dasar_hukum,
    isu_permasalahan,
    sarana_prasarana,
    sistematika,
    tabel_unit,
)
from kinerja.sajian.lkjip.penutup import (
    kesimpulan,
    langkah_perbaikan,
    penutup_laporan,
    progres_isu,
    simpulan_predikat,
    tindak_lanjut_evaluasi,
)
from kinerja.sajian.lkjip.perencanaan import arah_pembangunan, inovasi, strategi_kebijakan, tabel_tujuan_sasaran
from kinerja.sajian.lkjip.perencanaan_program import pohon_kinerja, tabel_program, tabel_susunan_program
from kinerja.sajian.lkjip.perjanjian import (
    tabel_definisi,
    tabel_iku,
    tabel_perjanjian_anggaran,
    tabel_perjanjian_kinerja,
)
from kinerja.sajian.lkjip.pk_formulir import formulir_pk, semua_formulir_pk
from kinerja.sajian.lkjip.profil import fungsi_unit, pendapatan
from kinerja.sajian.lkjip.sasaran import analisis_sasaran, semua_sasaran
from kinerja.sajian.lkjip.tujuan import analisis_tujuan
from kinerja.sajian.renja.bab_renja import (
    bab_renja,
    lampiran_renja,
    landasan_hukum,
    narasi_renja,
    sistematika_renja,
    subbab_renja,
    tanda_tangan,
)
from kinerja.sajian.renja.belanja_lalu import evaluasi_keuangan
from kinerja.sajian.renja.evaluasi_terdahulu import evaluasi_program, evaluasi_renja
from kinerja.sajian.renja.nomenklatur_renja import pemetaan_nomenklatur
from kinerja.sajian.renja.pelayanan import isu_renja, pelayanan_renja
from kinerja.sajian.renja.prioritas import keterkaitan_prioritas
from kinerja.sajian.renja.rencana_kerja import daftar_program, kinerja_urusan, rencana_kerja, tujuan_renja
from kinerja.sajian.renja.rkpd import reviu_rkpd, usulan_renja
from kinerja.sajian.renstra.renstra_arah import arah_kebijakan, tahapan_strategi, tujuan_renstra
from kinerja.sajian.renstra.renstra_aset import aset_tetap
from kinerja.sajian.renstra.renstra_dana import pendanaan_program, tabel_ikk, tabel_iku_renstra
from kinerja.sajian.renstra.renstra_indikator import rincian_indikator
from kinerja.sajian.renstra.renstra_isu import isu_strategis_renstra, permasalahan_renstra, tabel_tpb
from kinerja.sajian.renstra.renstra_lalu import anggaran_lima_tahun, kinerja_lima_tahun, statistik_pelayanan
from kinerja.sajian.renstra.renstra_pembuka import dasar_renstra, riwayat_renstra, sistematika_renstra
from kinerja.sajian.renstra.renstra_pohon import pohon_renstra
from kinerja.sajian.renstra.renstra_program import penjabaran_program, program_prioritas
from kinerja.sajian.triwulan.triwulan import metode_triwulan, pengesahan_triwulan, ringkasan_triwulan, sampul_triwulan
from kinerja.sajian.triwulan.triwulan_evaluasi import evaluasi_hasil_renja
from kinerja.sajian.triwulan.triwulan_indikator import capaian_triwulan, grafik_triwulan, rencana_aksi
from kinerja.sajian.triwulan.triwulan_kendala import bukti_triwulan, kendala_triwulan, perhatian_triwulan
from kinerja.sajian.triwulan.triwulan_keuangan import keuangan_triwulan, rencana_keuangan
from kinerja.sajian.wilayah.peringkat_wilayah import peringkat_wilayah
from kinerja.sajian.wilayah.wilayah import indikator_wilayah, keadaan_wilayah, ringkasan_wilayah
from kinerja.sajian.wilayah.wilayah_dinas import efisiensi_wilayah, tabel_dinas
from kinerja.sajian.wilayah.wilayah_triwulan import mendahului_wilayah, ringkasan_wilayah_triwulan, tabel_dinas_triwulan

__all__ = [
    "fungsi_unit",
    "pendapatan",
    "mendahului_wilayah",
    "ringkasan_wilayah_triwulan",
    "tabel_dinas_triwulan",
    "capaian_triwulan",
    "grafik_triwulan",
    "metode_triwulan",
    "pengesahan_triwulan",
    "rencana_aksi",
    "ringkasan_triwulan",
    "sampul_triwulan",
    "evaluasi_hasil_renja",
    "evaluasi_renja",
    "bukti_triwulan",
    "kendala_triwulan",
    "perhatian_triwulan",
    "keuangan_triwulan",
    "rencana_keuangan",
    "Sajian",
    "analisis_sasaran",
    "analisis_tujuan",
    "belanja_menurut_jenis",
    "anggaran_lima_tahun",
    "anggaran_menurut_sasaran",
    "anggaran_menurut_sumber",
    "anggaran_program",
    "anggaran_tahun_lalu",
    "arah_kebijakan",
    "arah_pembangunan",
    "aset_tetap",
    "bab",
    "bab_renja",
    "capaian_program",
    "bagan_struktur",
    "bagian_depan",
    "bagian_lampiran",
    "berkas_lampiran",
    "daftar_gambar",
    "daftar_isi",
    "daftar_program",
    "daftar_tabel",
    "dasar_hukum",
    "dasar_renstra",
    "efisiensi_wilayah",
    "evaluasi_keuangan",
    "evaluasi_program",
    "faktor",
    "formulir_pk",
    "grafik_eselon",
    "grafik_golongan",
    "grafik_pendidikan",
    "ikhtisar_anggaran",
    "ikhtisar_janji",
    "ikhtisar_kinerja",
    "ikhtisar_langkah",
    "indikator_wilayah",
    "inovasi",
    "isu_permasalahan",
    "isu_strategis_renstra",
    "kata_pengantar",
    "keadaan_wilayah",
    "kesimpulan",
    "kinerja_lima_tahun",
    "isu_renja",
    "keterkaitan_prioritas",
    "kinerja_urusan",
    "lampiran_renja",
    "landasan_hukum",
    "langkah_perbaikan",
    "lembar_pengukuran",
    "metode_capaian",
    "narasi",
    "pemetaan_nomenklatur",
    "pendanaan_program",
    "penjabaran_program",
    "narasi_renja",
    "pelayanan_renja",
    "penutup_laporan",
    "peringkat_wilayah",
    "permasalahan_renstra",
    "pilihan_laporan",
    "pohon_kinerja",
    "pohon_renstra",
    "program_prioritas",
    "progres_isu",
    "rekap_efisiensi",
    "rencana_kerja",
    "rincian_anggaran",
    "reviu_rkpd",
    "ringkasan_capaian",
    "ringkasan_pegawai",
    "ringkasan_wilayah",
    "riwayat_renstra",
    "sampul",
    "sarana_prasarana",
    "semua_formulir_pk",
    "semua_sasaran",
    "simpulan_predikat",
    "sisa_anggaran",
    "sistematika",
    "sistematika_renstra",
    "sistematika_renja",
    "skala_predikat",
    "statistik_pelayanan",
    "strategi_kebijakan",
    "subbab",
    "subbab_renja",
    "subsubbab",
    "tabel_bebas",
    "tabel_capaian",
    "tabel_definisi",
    "tabel_dinas",
    "tabel_eselon",
    "tabel_golongan",
    "tabel_ikk",
    "tabel_iku",
    "rincian_indikator",
    "tabel_iku_renstra",
    "tabel_pendidikan",
    "tabel_perjanjian_anggaran",
    "tabel_perjanjian_kinerja",
    "tabel_program",
    "tabel_susunan_program",
    "tabel_tpb",
    "tabel_tujuan_sasaran",
    "tabel_unit",
    "tahapan_strategi",
    "tindak_lanjut_evaluasi",
    "tujuan_renstra",
    "tanda_tangan",
    "tujuan_renja",
    "usulan_renja",
]
