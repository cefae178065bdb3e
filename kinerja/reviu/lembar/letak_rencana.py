"""Where in a Renstra, a Renja or the report of a quarter a finding belongs, by the sheet or the prose that it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kinerja.dokumen import RENJA, RENSTRA, TRIWULAN

__all__ = ["PETA", "PetaDokumen"]

_DEPAN = "Bagian Depan"
_SELURUH = "Seluruh Dokumen"


@dataclass(frozen=True)
class PetaDokumen:
    """The chapters of a document by key in their order, and what stands in each.

    Attributes
    ----------
    bab
        titles by key; "" is what belongs to none.
    lembar
        chapter and key of the table ("" for none) by sheet.
    narasi
        chapter by prose file.
    """

    bab: Mapping[str, str]
    lembar: Mapping[str, tuple[str, str]]
    narasi: Mapping[str, str] = field(default_factory=dict)


def _di(bab: str, lembar: Iterable[str], tabel: str = "") -> dict[str, tuple[str, str]]:
    return dict.fromkeys(lembar, (bab, tabel))


#: Documents other than the performance report by key.
PETA: Mapping[str, PetaDokumen] = {
    RENSTRA.kunci: PetaDokumen(
        {
            "depan": _DEPAN,
            "bab-1": "Bab I Pendahuluan",
            "bab-2": "Bab II Gambaran Pelayanan, Permasalahan, dan Isu Strategis",
            "bab-3": "Bab III Tujuan, Sasaran, Strategi, dan Arah Kebijakan",
            "bab-4": "Bab IV Program, Kegiatan, dan Sub Kegiatan",
            "bab-5": "Bab V Penutup",
            "": _SELURUH,
        },
        {
            **_di("depan", ["identitas", "versi_renstra"]),
            **_di("bab-1", ["dasar_hukum"]),
            **_di("bab-2", ["unit", "sarpras", "tanah", "gedung", "statistik", "permasalahan", "isu_lingkungan"]),
            **_di("bab-2", ["pegawai_status", "pegawai_golongan", "pegawai_pendidikan", "pegawai_eselon"]),
            **_di("bab-2", ["indikator_pelayanan", "realisasi", "variabel"], "kinerja_lalu"),
            **_di("bab-2", ["anggaran_lalu"], "anggaran_lalu"),
            **_di("bab-3", ["visi_misi", "tujuan", "sasaran", "sasaran_daerah", "strategi"]),
            **_di("bab-4", ["program", "sasaran_program", "prioritas", "indikator", "target"], "pendanaan"),
        },
        {
            "kata-pengantar": "depan",
            **dict.fromkeys(("latar-belakang", "maksud-tujuan"), "bab-1"),
            **dict.fromkeys(("tugas-fungsi", "kinerja-pelayanan", "mitra", "tantangan-peluang"), "bab-2"),
            **dict.fromkeys(("permasalahan", "telaahan", "isu-strategis"), "bab-2"),
            **dict.fromkeys(("tujuan-sasaran", "strategi", "arah-kebijakan"), "bab-3"),
            **dict.fromkeys(("program", "kinerja-urusan"), "bab-4"),
            **dict.fromkeys(("transisi", "kaidah"), "bab-5"),
        },
    ),
    RENJA.kunci: PetaDokumen(
        {
            "depan": _DEPAN,
            "bab-1": "Bab I Pendahuluan",
            "bab-2": "Bab II Evaluasi Pelaksanaan Renja",
            "bab-3": "Bab III Tujuan dan Sasaran",
            "bab-4": "Bab IV Rencana Kerja dan Pendanaan",
            "": _SELURUH,
        },
        {
            **_di("depan", ["identitas"]),
            **_di("bab-1", ["dasar_hukum"]),
            **_di("bab-2", ["evaluasi_renja", "belanja_lalu", "pelayanan", "isu_strategis", "rkpd", "usulan"]),
            **_di("bab-3", ["visi_misi", "tujuan", "sasaran", "indikator", "target", "keterkaitan_prioritas"]),
            **_di("bab-4", ["renja", "renja_indikator", "pemetaan"]),
        },
        {
            "renja-kata-pengantar": "depan",
            **dict.fromkeys(("renja-latar-belakang", "renja-maksud-tujuan"), "bab-1"),
            **dict.fromkeys(("renja-evaluasi", "renja-keuangan", "renja-pelayanan"), "bab-2"),
            **dict.fromkeys(("renja-isu", "renja-rkpd", "renja-usulan"), "bab-2"),
            **dict.fromkeys(("renja-kebijakan", "renja-tujuan", "renja-program"), "bab-3"),
            "renja-pendanaan": "bab-4",
        },
    ),
    TRIWULAN.kunci: PetaDokumen(
        {
            "depan": _DEPAN,
            "bab-1": "Bab I Rencana Aksi",
            "bab-2": "Bab II Capaian Sampai dengan Triwulan Laporan",
            "bab-3": "Bab III Evaluasi Hasil Renja",
            "bab-4": "Bab IV Kendala dan Tindak Lanjut",
            "": _SELURUH,
        },
        {
            **_di("depan", ["identitas"]),
            **_di("bab-1", ["indikator", "target"], "rencana_aksi"),
            **_di("bab-1", ["rencana_subkegiatan"], "rencana_keuangan"),
            **_di("bab-2", ["realisasi", "variabel"], "capaian_triwulan"),
            **_di("bab-2", ["realisasi_subkegiatan"]),
            **_di("bab-3", ["anggaran", "simpulan_triwulan"], "evaluasi_hasil_renja"),
            **_di("bab-4", ["kendala_triwulan", "bukti_triwulan"]),
        },
    ),
}
