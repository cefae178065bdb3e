"""The report of a quarter: what the plan of the year asked for until its end, what was done, and what needs attention."""

from __future__ import annotations

from kinerja.dokumen.dokumen import Dokumen, Kebutuhan, Tempat

__all__ = ["HALAMAN_TRIWULAN", "TRIWULAN"]

_KUNCI = "triwulan"

#: Sheets in the order of the workbook.
_LEMBAR = {
    "identitas": Kebutuhan.WAJIB,
    "unit": Kebutuhan.BOLEH_TIADA,
    "visi_misi": Kebutuhan.BOLEH_TIADA,
    "tujuan": Kebutuhan.BOLEH_TIADA,
    "sasaran": Kebutuhan.WAJIB,
    "anggaran": Kebutuhan.WAJIB,
    "sasaran_program": Kebutuhan.BOLEH_TIADA,
    "indikator": Kebutuhan.WAJIB,
    "target": Kebutuhan.WAJIB,
    "realisasi": Kebutuhan.BOLEH_KOSONG,
    "variabel": Kebutuhan.BOLEH_TIADA,
    "rencana_subkegiatan": Kebutuhan.BOLEH_TIADA,
    "realisasi_subkegiatan": Kebutuhan.BOLEH_TIADA,
    "kendala_triwulan": Kebutuhan.BOLEH_TIADA,
    "bukti_triwulan": Kebutuhan.BOLEH_TIADA,
    "simpulan_triwulan": Kebutuhan.BOLEH_TIADA,
}

_UNSUR = "Unsur nilai yang dihitung; yang tercetak adalah hasilnya."
_ACUAN = "Dirujuk oleh kolom penanggung_jawab."
#: What the reports of the year say of units, activities and indicators.
_TAK_CETAK = {
    "unit.nama": _ACUAN,
    "unit.jabatan": _ACUAN,
    "unit.tugas": "",
    "visi_misi.uraian": "",
    "anggaran.uraian": "",
    "indikator.definisi": "",
    "indikator.formula": "",
    "indikator.sumber_data": "",
    "indikator.tahun_data_awal": "",
    "realisasi.sumber": "",
    "variabel.nama": _UNSUR,
    "variabel.satuan": _UNSUR,
}

TRIWULAN = Dokumen(
    kunci=_KUNCI,
    sebutan="laporan triwulan",
    nama="Laporan Triwulan",
    judul="Laporan Triwulan {romawi} Tahun {tahun}",
    tempat=Tempat.TAHUN,
    bentuk={satu: f"{_KUNCI}-{{triwulan}}.{satu}" for satu in ("html", "pdf", "docx", "xlsx")},
    bawaan=("html", "pdf"),
    lembar=_LEMBAR,
    kelengkapan=("rencana_aksi", "realisasi_triwulan"),
    tak_cetak=_TAK_CETAK,
    inti=("indikator", "target", "anggaran"),
    jarak_tanggal=(0, 1),
    triwulanan=True,
)

HALAMAN_TRIWULAN = Dokumen(
    kunci="kabupaten-triwulan",
    sebutan="halaman triwulan",
    nama="Rekapitulasi Triwulan Perangkat Daerah",
    judul="Rekapitulasi Triwulan {romawi} Perangkat Daerah Tahun {tahun}",
    tempat=Tempat.KABUPATEN,
    bentuk={"html": "triwulan-{triwulan}.html", "pdf": "rekap-triwulan-{triwulan}.pdf"},
    bawaan=("html", "pdf"),
    triwulanan=True,
)
