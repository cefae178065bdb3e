"""Rules across sheets, by concern: one small function per rule, each yielding faults with their cell."""

from kinerja.masukan.silang.anggaran import (
    jumlah_anggaran,
    kode_seragam,
    pohon_anggaran,
    program_terbagi,
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
from kinerja.masukan.silang.rujukan import RUJUKAN, induk_indikator, lembar_dirujuk, misi_dikenal, rujukan_dikenal
from kinerja.masukan.silang.satuan import persen_bersatuan

__all__ = [
    "RUJUKAN",
    "golongan_asn",
    "golongan_seragam",
    "induk_indikator",
    "jenis_nilai",
    "jumlah_anggaran",
    "kode_seragam",
    "lembar_dirujuk",
    "masa_berlaku",
    "misi_dikenal",
    "pegawai_sepakat",
    "pembanding_lengkap",
    "periode_wajar",
    "persen_bersatuan",
    "pohon_anggaran",
    "program_terbagi",
    "realisasi_tunggal",
    "rincian_pegawai",
    "rujukan_dikenal",
    "satu_pimpinan",
    "sumber_dana_cukup",
    "target_ada",
]
