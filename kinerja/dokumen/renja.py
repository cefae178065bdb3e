"""The yearly plan: what came of the plan two years before, what is needed, and what is done for which money."""

from __future__ import annotations

from kinerja.dokumen.dokumen import BagianNarasi, Dokumen, Kebutuhan, PolaNomor, Tempat

__all__ = ["RENJA"]

_KUNCI = "renja"

#: Sheets in the order of the workbook.
_LEMBAR = {
    "identitas": Kebutuhan.WAJIB,
    "dasar_hukum": Kebutuhan.WAJIB,
    "isu_strategis": Kebutuhan.WAJIB,
    "visi_misi": Kebutuhan.BOLEH_KOSONG,
    "tujuan": Kebutuhan.WAJIB,
    "sasaran": Kebutuhan.WAJIB,
    "indikator": Kebutuhan.WAJIB,
    "target": Kebutuhan.WAJIB,
    "realisasi": Kebutuhan.BOLEH_KOSONG,
    "variabel": Kebutuhan.BOLEH_KOSONG,
    "data_pendukung": Kebutuhan.BOLEH_KOSONG,
    "evaluasi_renja": Kebutuhan.WAJIB,
    "belanja_lalu": Kebutuhan.WAJIB,
    "pelayanan": Kebutuhan.WAJIB,
    "rkpd": Kebutuhan.WAJIB,
    "usulan": Kebutuhan.BOLEH_KOSONG,
    "keterkaitan_prioritas": Kebutuhan.WAJIB,
    "renja": Kebutuhan.WAJIB,
    "renja_indikator": Kebutuhan.WAJIB,
    "pemetaan": Kebutuhan.BOLEH_KOSONG,
}

_NARASI = {
    "renja-kata-pengantar": BagianNarasi(
        "Kata pengantar Renja",
        True,
        "Pengantar pimpinan: dasar penyusunan Renja, kaitannya dengan Renstra dan RKPD, dan harapan. Tempat, tanggal, "
        "dan tanda tangan ditambahkan sendiri oleh sistem.",
    ),
    "renja-latar-belakang": BagianNarasi(
        "Latar belakang", True, "Kewajiban menyusun Renja, prosesnya, dan kedudukannya di antara dokumen perencanaan."
    ),
    "renja-maksud-tujuan": BagianNarasi("Maksud dan tujuan", True, "Maksud dan tujuan penyusunan Renja ini."),
    "renja-evaluasi": BagianNarasi(
        "Evaluasi pelaksanaan Renja tahun lalu",
        True,
        "Apa yang menyebabkan target tercapai atau tidak, dan apa artinya bagi rencana ini. Angka per program, tabel "
        "evaluasi, dan hitungannya ditambahkan oleh sistem.",
    ),
    "renja-keuangan": BagianNarasi(
        "Evaluasi kinerja keuangan", False, "Mengapa anggaran tahun yang dievaluasi tersisa, menurut kelompok belanja."
    ),
    "renja-pelayanan": BagianNarasi(
        "Analisis kinerja pelayanan", True, "Tolok ukur pelayanan dan cara mencapainya; tabelnya dari lembar pelayanan."
    ),
    "renja-isu": BagianNarasi(
        "Isu-isu penting",
        True,
        "Tantangan, peluang, dan isu yang harus ditangani; permasalahannya dari lembar isu_strategis.",
    ),
    "renja-rkpd": BagianNarasi(
        "Reviu terhadap rancangan awal RKPD",
        True,
        "Mengapa kebutuhan berbeda dengan rancangan awal RKPD; selisihnya dihitung oleh sistem.",
    ),
    "renja-usulan": BagianNarasi(
        "Penelaahan usulan masyarakat", False, "Bagaimana usulan ditelaah dan yang mana yang ditampung."
    ),
    "renja-kebijakan": BagianNarasi(
        "Telaahan terhadap kebijakan nasional",
        True,
        "Prioritas nasional, provinsi, dan daerah yang terkait dengan tugas perangkat daerah.",
    ),
    "renja-tujuan": BagianNarasi(
        "Tujuan dan sasaran Renja", True, "Bagaimana tujuan dan sasaran mendukung misi kepala daerah."
    ),
    "renja-program": BagianNarasi(
        "Pertimbangan program dan kegiatan", True, "Faktor yang menjadi pertimbangan rumusan program dan kegiatan."
    ),
    "renja-pendanaan": BagianNarasi(
        "Rencana kerja dan pendanaan",
        False,
        "Penjelasan yang diperlukan tentang pagu dan sumber dananya; jumlah dan rinciannya ditambahkan oleh sistem.",
    ),
    "renja-kinerja": BagianNarasi(
        "Kinerja penyelenggaraan bidang urusan", False, "Hanya tercetak pada tata naskah enam bab."
    ),
    "renja-penutup": BagianNarasi(
        "Penutup Renja", True, "Catatan penting, kaidah pelaksanaan, dan rencana tindak lanjut."
    ),
}

_UNSUR = "Unsur nilai yang dihitung; yang tercetak adalah hasilnya."
#: What the performance report says of an issue and of an indicator.
_TAK_CETAK = {
    "isu_strategis.upaya": "",
    "isu_strategis.kendala": "",
    "indikator.definisi": "",
    "indikator.formula": "",
    "indikator.sumber_data": "",
    "indikator.penanggung_jawab": "Tercetak pada tata naskah enam bab.",
    "indikator.tahun_data_awal": "",
    "realisasi.sumber": "",
    "variabel.nama": _UNSUR,
    "variabel.satuan": _UNSUR,
}

RENJA = Dokumen(
    kunci=_KUNCI,
    sebutan="Renja",
    nama="Rencana Kerja (Renja) Perangkat Daerah",
    judul="Rencana Kerja (Renja) Perangkat Daerah Tahun {tahun}",
    tempat=Tempat.TAHUN,
    bentuk={satu: f"{_KUNCI}.{satu}" for satu in ("html", "pdf", "docx", "xlsx")},
    bawaan=("html", "pdf"),
    lembar=_LEMBAR,
    narasi=_NARASI,
    kelengkapan=("renja_target", "renja_realisasi"),
    tak_cetak=_TAK_CETAK,
    inti=("renja",),
    jarak_tanggal=(-2, 1),
    pola_nomor=PolaNomor.BAB,
)
