"""Rules across sheets, by concern: one small function per rule, each yielding faults with their cell."""

from kinerja.masukan.silang.analisis import analisis_masih_berlaku, analisis_pada_tempatnya
from kinerja.masukan.silang.anggaran import (
    jumlah_anggaran,
    kode_seragam,
    persen_riwayat_sesuai,
    pohon_anggaran,
    program_terbagi,
    riwayat_wajar,
    sumber_dana_cukup,
)
from kinerja.masukan.silang.indikator import (
    jenis_nilai,
    masa_berlaku,
    pembanding_lengkap,
    realisasi_tunggal,
    target_ada,
)
from kinerja.masukan.silang.organisasi import (
    golongan_asn,
    golongan_seragam,
    pegawai_sepakat,
    periode_wajar,
    rincian_pegawai,
    satu_pimpinan,
)
from kinerja.masukan.silang.renja import (
    belanja_bersusun,
    evaluasi_wajar,
    indikator_sendiri,
    nama_diketahui,
    pagu_terbawah,
    prioritas_bersusun,
)
from kinerja.masukan.silang.renstra import (
    anggaran_lalu_bernama,
    indikator_pelayanan_jelas,
    mendukung_atasan,
    pagu_pada_program,
    permasalahan_bertingkat,
    pohon_program,
)
from kinerja.masukan.silang.rujukan import (
    RUJUKAN,
    induk_indikator,
    lembar_dirujuk,
    misi_dikenal,
    nomor_misi,
    rujukan_dikenal,
    tanpa_misi,
)
from kinerja.masukan.silang.satuan import persen_bersatuan

__all__ = [
    "RUJUKAN",
    "belanja_bersusun",
    "evaluasi_wajar",
    "indikator_sendiri",
    "nama_diketahui",
    "pagu_terbawah",
    "prioritas_bersusun",
    "analisis_masih_berlaku",
    "analisis_pada_tempatnya",
    "anggaran_lalu_bernama",
    "golongan_asn",
    "golongan_seragam",
    "indikator_pelayanan_jelas",
    "induk_indikator",
    "jenis_nilai",
    "jumlah_anggaran",
    "kode_seragam",
    "lembar_dirujuk",
    "masa_berlaku",
    "mendukung_atasan",
    "misi_dikenal",
    "nomor_misi",
    "pagu_pada_program",
    "pegawai_sepakat",
    "pembanding_lengkap",
    "periode_wajar",
    "permasalahan_bertingkat",
    "persen_bersatuan",
    "persen_riwayat_sesuai",
    "pohon_anggaran",
    "pohon_program",
    "program_terbagi",
    "realisasi_tunggal",
    "rincian_pegawai",
    "riwayat_wajar",
    "rujukan_dikenal",
    "satu_pimpinan",
    "sumber_dana_cukup",
    "tanpa_misi",
    "target_ada",
]
