"""The five-year plan: where the dinas stands, what it wants to reach, by which programmes and with how much money."""

from __future__ import annotations

from kinerja.dokumen.dokumen import BagianNarasi, Dokumen, Kebutuhan, PolaNomor, Tempat

__all__ = ["RENSTRA"]

_KUNCI = "renstra"

#: Sheets in the order of the workbook.
_LEMBAR = {
    "identitas": Kebutuhan.WAJIB,
    "versi_renstra": Kebutuhan.BOLEH_KOSONG,
    "dasar_hukum": Kebutuhan.WAJIB,
    "unit": Kebutuhan.WAJIB,
    "pegawai_status": Kebutuhan.WAJIB,
    "pegawai_golongan": Kebutuhan.BOLEH_KOSONG,
    "pegawai_pendidikan": Kebutuhan.BOLEH_KOSONG,
    "pegawai_eselon": Kebutuhan.BOLEH_KOSONG,
    "sarpras": Kebutuhan.BOLEH_KOSONG,
    "tanah": Kebutuhan.BOLEH_KOSONG,
    "gedung": Kebutuhan.BOLEH_KOSONG,
    "statistik": Kebutuhan.BOLEH_KOSONG,
    "anggaran_lalu": Kebutuhan.BOLEH_KOSONG,
    "permasalahan": Kebutuhan.WAJIB,
    "isu_lingkungan": Kebutuhan.WAJIB,
    "visi_misi": Kebutuhan.WAJIB,
    "tujuan": Kebutuhan.WAJIB,
    "sasaran_daerah": Kebutuhan.BOLEH_KOSONG,
    "sasaran": Kebutuhan.WAJIB,
    "strategi": Kebutuhan.WAJIB,
    "program": Kebutuhan.WAJIB,
    "sasaran_program": Kebutuhan.WAJIB,
    "prioritas": Kebutuhan.BOLEH_KOSONG,
    "indikator": Kebutuhan.WAJIB,
    "indikator_pelayanan": Kebutuhan.BOLEH_KOSONG,
    "target": Kebutuhan.WAJIB,
    "realisasi": Kebutuhan.BOLEH_KOSONG,
    "data_pendukung": Kebutuhan.BOLEH_KOSONG,
    "pemetaan": Kebutuhan.BOLEH_KOSONG,
}

_NARASI = {
    "kata-pengantar": BagianNarasi(
        "Kata pengantar",
        True,
        "Pengantar pimpinan, dua sampai empat alinea. Tempat, tanggal, dan tanda tangan ditambahkan sendiri oleh sistem.",
    ),
    "latar-belakang": BagianNarasi(
        "Latar belakang",
        True,
        "Mengapa Renstra disusun, kedudukannya terhadap RPJMD, serta proses penyusunannya.",
    ),
    "maksud-tujuan": BagianNarasi("Maksud dan tujuan", True, "Maksud dan tujuan penyusunan Renstra."),
    "tugas-fungsi": BagianNarasi(
        "Tugas, fungsi, dan struktur organisasi",
        True,
        "Kedudukan, tugas, dan fungsi menurut peraturan kepala daerah yang berlaku; sebutkan nomornya.",
    ),
    "kinerja-pelayanan": BagianNarasi(
        "Kinerja pelayanan",
        True,
        "Apa yang menentukan kinerja pelayanan lima tahun terakhir. Tabel, grafik, dan kalimat hitungannya dibuat dari data.",
    ),
    "mitra": BagianNarasi("Mitra pelayanan", False, "Siapa yang bekerja sama dalam pelayanan, dan dukungan BUMD."),
    "tantangan-peluang": BagianNarasi(
        "Tantangan dan peluang", True, "Tantangan dan peluang pengembangan pelayanan lima tahun ke depan."
    ),
    "permasalahan": BagianNarasi(
        "Permasalahan pelayanan", False, "Pengantar permasalahan. Rinciannya ada pada lembar permasalahan."
    ),
    "telaahan": BagianNarasi(
        "Telaahan dokumen lain",
        True,
        "RPJMN, Renstra kementerian dan provinsi, RTRW, dan KLHS: apa artinya bagi pelayanan perangkat daerah.",
    ),
    "isu-strategis": BagianNarasi(
        "Penentuan isu strategis", False, "Cara isu strategis ditentukan. Rinciannya ada pada lembar isu_lingkungan."
    ),
    "tujuan-sasaran": BagianNarasi(
        "Tujuan dan sasaran", True, "Cara tujuan dan sasaran dirumuskan, dan hubungannya dengan RPJMD."
    ),
    "strategi": BagianNarasi("Strategi", False, "Pengantar strategi. Tahapannya ada pada lembar strategi."),
    "arah-kebijakan": BagianNarasi("Arah kebijakan", False, "Pengantar arah kebijakan."),
    "program": BagianNarasi(
        "Program, kegiatan, dan pendanaan",
        True,
        "Pengantar program dan pendanaan indikatif. Tabelnya dibuat dari data.",
    ),
    "kinerja-urusan": BagianNarasi(
        "Kinerja penyelenggaraan bidang urusan", False, "Pengantar Indikator Kinerja Utama dan Indikator Kinerja Kunci."
    ),
    "transisi": BagianNarasi(
        "Pedoman transisi",
        True,
        "Apa yang dipedomani sesudah Renstra ini berakhir sebelum Renstra berikutnya ditetapkan.",
    ),
    "kaidah": BagianNarasi("Kaidah pelaksanaan", True, "Kaidah pelaksanaan, pengendalian, dan evaluasi Renstra."),
}

RENSTRA = Dokumen(
    kunci=_KUNCI,
    sebutan="Renstra",
    nama="Rencana Strategis (Renstra) Perangkat Daerah",
    judul="Rencana Strategis (Renstra) Tahun {tahun}",
    tempat=Tempat.RENSTRA,
    bentuk={satu: f"{_KUNCI}.{satu}" for satu in ("html", "pdf", "docx", "xlsx")},
    bawaan=("html", "pdf"),
    lembar=_LEMBAR,
    narasi=_NARASI,
    kelengkapan=("visi_misi", "indikator"),
    inti=("indikator", "target"),
    jarak_tanggal=(-2, 5),
    pola_nomor=PolaNomor.BAB,
    utama=True,
)
