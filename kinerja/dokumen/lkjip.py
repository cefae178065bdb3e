"""The performance report: what was promised for a year, what was achieved, and what it cost."""

from __future__ import annotations

from kinerja.dokumen.dokumen import BagianNarasi, Dokumen, Kebutuhan, Tempat

__all__ = ["LKJIP"]

_KUNCI = "lkjip"

#: Sheets in the order of the workbook.
_LEMBAR = {
    "identitas": Kebutuhan.WAJIB,
    "dasar_hukum": Kebutuhan.WAJIB,
    "unit": Kebutuhan.WAJIB,
    "pegawai_status": Kebutuhan.WAJIB,
    "pegawai_golongan": Kebutuhan.BOLEH_KOSONG,
    "pegawai_pendidikan": Kebutuhan.BOLEH_KOSONG,
    "pegawai_eselon": Kebutuhan.BOLEH_KOSONG,
    "sarpras": Kebutuhan.BOLEH_KOSONG,
    "isu_strategis": Kebutuhan.WAJIB,
    "visi_misi": Kebutuhan.WAJIB,
    "tujuan": Kebutuhan.WAJIB,
    "sasaran": Kebutuhan.WAJIB,
    "strategi": Kebutuhan.BOLEH_KOSONG,
    "anggaran": Kebutuhan.WAJIB,
    "sasaran_program": Kebutuhan.WAJIB,
    "indikator": Kebutuhan.WAJIB,
    "target": Kebutuhan.WAJIB,
    "realisasi": Kebutuhan.WAJIB,
    "variabel": Kebutuhan.BOLEH_KOSONG,
    "pembanding": Kebutuhan.BOLEH_KOSONG,
    "analisis": Kebutuhan.WAJIB,
    "sumber_dana": Kebutuhan.BOLEH_KOSONG,
    "belanja": Kebutuhan.BOLEH_TIADA,
    "riwayat_anggaran": Kebutuhan.BOLEH_KOSONG,
    "inovasi": Kebutuhan.BOLEH_KOSONG,
    "data_pendukung": Kebutuhan.BOLEH_KOSONG,
    "langkah": Kebutuhan.WAJIB,
    "tindak_lanjut_lhe": Kebutuhan.BOLEH_KOSONG,
    "pk": Kebutuhan.WAJIB,
    "pk_indikator": Kebutuhan.BOLEH_KOSONG,
    "pk_anggaran": Kebutuhan.BOLEH_KOSONG,
    "lampiran": Kebutuhan.BOLEH_TIADA,
    # the realisasi of the year from its quarters
    "realisasi_subkegiatan": Kebutuhan.BOLEH_TIADA,
    # what only some dinas tell
    "fungsi_unit": Kebutuhan.BOLEH_TIADA,
    "pegawai_unit": Kebutuhan.BOLEH_TIADA,
    "pegawai_silang": Kebutuhan.BOLEH_TIADA,
    "pegawai_diklat": Kebutuhan.BOLEH_TIADA,
    "pegawai_disiplin": Kebutuhan.BOLEH_TIADA,
    "tujuan_daerah": Kebutuhan.BOLEH_TIADA,
    "pendapatan": Kebutuhan.BOLEH_TIADA,
    "tabel_dinas": Kebutuhan.BOLEH_TIADA,
    "isi_tabel_dinas": Kebutuhan.BOLEH_TIADA,
}

_NARASI = {
    "kata-pengantar": BagianNarasi(
        "Kata pengantar",
        True,
        "Pengantar pimpinan, dua sampai empat alinea: dasar penyusunan, isi laporan secara ringkas, "
        "dan harapan. Tempat, tanggal, dan tanda tangan ditambahkan sendiri oleh sistem.",
    ),
    "gambaran-umum": BagianNarasi(
        "Gambaran umum perangkat daerah",
        True,
        "Gambaran perangkat daerah: urusan yang ditangani, dasar pembentukan, dan perannya bagi daerah.",
    ),
    "maksud-tujuan": BagianNarasi(
        "Maksud dan tujuan",
        False,
        "Maksud dan tujuan penyusunan laporan; boleh memakai daftar.",
    ),
    "tugas-fungsi": BagianNarasi(
        "Kedudukan, tugas, dan fungsi",
        True,
        "Kedudukan, tugas, dan fungsi menurut peraturan kepala daerah yang berlaku; sebutkan nomornya.",
    ),
    "organisasi": BagianNarasi(
        "Struktur organisasi",
        False,
        "Susunan organisasi dalam kalimat, bila bagan dan lembar unit belum cukup.",
    ),
    "hambatan-pegawai": BagianNarasi(
        "Hambatan kepegawaian",
        False,
        "Hambatan dan permasalahan sumber daya manusia tahun ini, satu butir daftar per hambatan.",
    ),
    "isu-strategis": BagianNarasi(
        "Isu strategis dan permasalahan",
        True,
        "Pengantar isu strategis: keadaan yang memengaruhi kinerja tahun ini. Rinciannya ada pada "
        "lembar isu_strategis.",
    ),
    "perencanaan-strategis": BagianNarasi(
        "Perencanaan strategis",
        True,
        "Renstra dalam kalimat: keterkaitan visi dan misi dengan tujuan dan sasaran. Tabelnya dibuat "
        "dari lembar visi_misi, tujuan, sasaran, indikator, dan target.",
    ),
    "perjanjian-kinerja": BagianNarasi(
        "Perjanjian kinerja",
        True,
        "Perjanjian kinerja tahun ini: kapan ditandatangani, kapan dan mengapa diubah.",
    ),
    "program-pendukung": BagianNarasi(
        "Program dan kegiatan pendukung",
        True,
        "Program dan kegiatan yang paling menentukan hasil, dan apa yang dihasilkannya.",
    ),
    "realisasi-anggaran": BagianNarasi(
        "Realisasi anggaran menurut penggunaan",
        False,
        "Penggunaan anggaran yang perlu diterangkan, misalnya dana alokasi khusus.",
    ),
    "sisa-anggaran": BagianNarasi(
        "Sisa anggaran",
        False,
        "Mengapa anggaran tersisa, menurut kelompok program.",
    ),
    "kesimpulan": BagianNarasi(
        "Kesimpulan umum",
        True,
        "Simpulan umum tentang kinerja tahun ini. Hitungan capaian dan predikat ditambahkan oleh sistem.",
    ),
    "penutup": BagianNarasi(
        "Penutup",
        True,
        "Kalimat penutup: manfaat laporan dan perbaikan yang diharapkan.",
    ),
}

LKJIP = Dokumen(
    kunci=_KUNCI,
    sebutan="LKjIP",
    nama="Laporan Kinerja Instansi Pemerintah (LKjIP)",
    judul="Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun {tahun}",
    tempat=Tempat.TAHUN,
    bentuk={satu: f"{_KUNCI}.{satu}" for satu in ("html", "pdf", "docx", "xlsx")},
    bawaan=("html", "pdf"),
    lembar=_LEMBAR,
    narasi=_NARASI,
    kelengkapan=(
        "visi_misi", "iku", "indikator", "hasil", "sebab", "faktor", "program", "isu", "tindak_lanjut", "formulir",
    ),
    inti=("indikator", "target", "realisasi"),
    kolom={"anggaran": ("realisasi",)},
    utama=True,
)  # fmt: skip
