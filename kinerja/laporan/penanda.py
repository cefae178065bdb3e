"""The list of placeholders for authors of prose; a test holds it to what :mod:`kinerja.laporan.konteks` offers."""

from __future__ import annotations

__all__ = ["PENANDA"]

#: Each placeholder and what it prints.
PENANDA: tuple[tuple[str, str], ...] = (
    ("dinas", "nama perangkat daerah lengkap dengan nama daerahnya"),
    ("perangkat_daerah", "nama perangkat daerah tanpa nama daerah"),
    ("singkatan", "nama pendek perangkat daerah"),
    ("kabupaten", "nama kabupaten atau kota"),
    ("provinsi", "nama provinsi"),
    ("pemerintah", "nama pemerintah daerah"),
    ("kepala_daerah", "jabatan kepala daerah"),
    ("jabatan_pimpinan", "jabatan penanda tangan laporan"),
    ("urusan", "urusan pemerintahan"),
    ("tahun", "tahun laporan"),
    ("tahun_lalu", "tahun sebelum tahun laporan"),
    ("tanggal", "tanggal penandatanganan"),
    ("tempat", "tempat penandatanganan"),
    (
        "renstra.awal, .akhir, .periode, .tahun_ke",
        "tahun pertama, tahun terakhir, periode, dan tahun pelaksanaan Renstra",
    ),
    (
        "rencana_daerah.nama, .singkatan",
        "rencana jangka menengah daerah menurut pilihan dokumen_perencanaan: RPJMD atau RPD",
    ),
    (
        'indikator("S1.1").nama, .satuan, .target, .realisasi, .capaian, .predikat, .status, .realisasi_lalu, '
        ".target_akhir, .capaian_akhir, .data_awal, .perubahan",
        "nilai satu indikator; status berupa melampaui, tercapai, tidak tercapai, atau belum dinilai; perubahan berupa "
        "meningkat, menurun, tetap, atau belum dapat dibandingkan",
    ),
    ('variabel("S1.1", "pembilang")', "nilai variabel penghitung; tahun boleh ditambahkan sebagai isian ketiga"),
    (
        'sasaran("S1").uraian, .capaian, .predikat, .efisiensi, .pagu, .realisasi, .persen, .sisa, .persen_sisa',
        "hasil dan anggaran satu sasaran",
    ),
    (
        'anggaran("2.17.01").nama, .pagu, .realisasi, .persen, .sisa, .persen_sisa',
        "anggaran satu program, kegiatan, atau sub kegiatan",
    ),
    ("total.pagu, .realisasi, .persen, .sisa, .persen_sisa", "anggaran seluruhnya"),
    (
        'dana("DAK Fisik").pagu, .realisasi, .persen, .sisa, .persen_sisa',
        "anggaran satu sumber dana; kode sub kegiatan dan uraian boleh ditambahkan",
    ),
    ('belanja("modal").pagu, .realisasi, .persen, .sisa, .persen_sisa', "anggaran satu jenis belanja"),
    (
        "jumlah.tujuan, .sasaran, .program, .kegiatan, .subkegiatan, .misi, .unit, .iku, .indikator_tujuan, "
        ".indikator_sasaran, .indikator_program",
        "banyaknya",
    ),
    ('hitung_indikator("program", "melampaui")', "banyak indikator satu tingkat dengan satu status"),
    ('hitung_predikat("program", "Sangat Tinggi")', "banyak indikator satu tingkat dengan satu predikat"),
    ("rata_rata.capaian, .predikat", "rata-rata capaian semua sasaran"),
    ("serapan_lalu", "persentase realisasi anggaran tahun lalu"),
    ("pegawai.total, .asn, .non_asn, .laki_laki, .perempuan", "jumlah pegawai"),
    (
        'pegawai.status("PPKL").jumlah, .laki_laki, .perempuan, .persen_laki_laki, .persen_perempuan',
        "pegawai satu status",
    ),
    (
        'peringkat("S1.1").peringkat, .jumlah, .nilai, .rasio_total, .rerata, .provinsi',
        "letak daerah di antara daerah pembanding",
    ),
    (
        "renja.tahun_dinilai, .tahun_berjalan, .tahun_maju, .program, .kegiatan, .subkegiatan, .pagu, .pagu_maju",
        "tahun-tahun, banyak program, kegiatan, dan sub kegiatan, pagu, serta prakiraan maju Renja",
    ),
    (
        "belanja_lalu().pagu, .realisasi, .persen, .sisa, .persen_sisa",
        "anggaran tahun yang dievaluasi Renja; nama kelompok belanja boleh disebut dalam kurung",
    ),
    ('besaran("capaian:S1.1")', "angka apa pun menurut kuncinya dalam jejak.json"),
    ('data("kode")', "nilai pada lembar data_pendukung"),
    ('rujuk("tabel:capaian")', "nomor tabel atau gambar lain, berupa tautan"),
)
