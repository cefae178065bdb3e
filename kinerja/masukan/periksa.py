"""The register of checks across sheets, and how they are run.

The rules themselves stand in :mod:`kinerja.masukan.silang`; what can be judged from one cell is judged where the cell
is read (:mod:`kinerja.masukan.lembar`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import partial

from kinerja.dokumen import UTAMA, Dokumen
from kinerja.masukan.galat import Galat
from kinerja.masukan.silang import (
    RUJUKAN,
    analisis_masih_berlaku,
    analisis_pada_tempatnya,
    anggaran_lalu_bernama,
    belanja_berjumlah,
    belanja_bersusun,
    belanja_bertempat,
    evaluasi_satu_sumber,
    evaluasi_wajar,
    fisik_wajar,
    fungsi_bertingkat,
    golongan_asn,
    golongan_seragam,
    indikator_pelayanan_jelas,
    indikator_sendiri,
    induk_indikator,
    jenis_nilai,
    jumlah_anggaran,
    keuangan_tunggal,
    kode_seragam,
    kondisi_barang,
    masa_berlaku,
    mendukung_atasan,
    misi_daerah,
    misi_dikenal,
    nama_diketahui,
    nama_seragam,
    nomor_misi,
    pagu_pada_program,
    pagu_terbawah,
    pegawai_sepakat,
    pembanding_lengkap,
    penanggung_jawab_unit,
    periode_wajar,
    permasalahan_bertingkat,
    persen_bersatuan,
    persen_riwayat_sesuai,
    pohon_anggaran,
    pohon_program,
    prioritas_bersusun,
    program_berindikator,
    program_terbagi,
    realisasi_terisi,
    realisasi_tunggal,
    rincian_pegawai,
    riwayat_wajar,
    rujukan_dikenal,
    satu_pimpinan,
    silang_sepakat,
    sumber_dana_cukup,
    tabel_dinas_utuh,
    target_ada,
    target_triwulan,
    terbawah,
    unit_sepakat,
)
from kinerja.masukan.wajar import persen_pecahan
from kinerja.model import LEMBAR, Data

__all__ = ["ATURAN", "Aturan", "menunggu", "periksa_silang"]


@dataclass(frozen=True)
class Aturan:
    """A rule across sheets: ``periksa(data, tahun)`` yields faults.

    It needs the code of every row of the sheets ``butuh`` to be read and, when ``bertahun``, the year of the report. With
    ``kolom`` (sheet, column) it is asked where a document must have that column.
    """

    periksa: Callable[[Data, int], Iterator[Galat]]
    butuh: frozenset[str]
    bertahun: bool = False
    kolom: tuple[str, str] | None = None


def periksa_silang(
    data: Data, tahun: int | None, tak_utuh: Set[str] = frozenset(), dokumen: Sequence[Dokumen] = (UTAMA,)
) -> tuple[Galat, ...]:
    """Run all rules on the rows of one workbook.

    Parameters
    ----------
    data
        rows that are valid each by itself.
    tahun
        year of the report; None when it is in doubt, then rules that need it are left out.
    tak_utuh
        sheets from which rows are missing because not even their codes could be read; a rule that needs one of them is
        left out, so that one mistake is not reported again as its consequences. :func:`menunggu` says which sheets are waited
        for.
    dokumen
        the documents that the workbook is for.
    """
    wajib = {(lembar, nama) for satu in dokumen for lembar, kolom in satu.kolom.items() for nama in kolom}
    return tuple(
        galat
        for aturan in ATURAN
        if not aturan.butuh & tak_utuh
        and not (aturan.bertahun and tahun is None)
        and (aturan.kolom is None or aturan.kolom in wajib)
        for galat in aturan.periksa(data, tahun or 0)
    )


def menunggu(tak_utuh: Set[str]) -> Iterator[Galat]:
    """Warn of every sheet with unread rows that checks of other sheets against it wait."""
    for lembar in [satu for satu in LEMBAR if satu in tak_utuh]:
        milik = [aturan for aturan in ATURAN if lembar in aturan.butuh]
        if milik:
            pesan = (
                f"{len(milik)} pemeriksaan silang dengan lembar ini menunggu sampai semua kodenya terbaca; "
                "periksa lagi sesudah kesalahan lembar ini diperbaiki"
            )
            yield Galat("data.xlsx", lembar, "", "pemeriksaan_menunggu", pesan, "peringatan")


def _aturan(
    periksa: Callable[[Data, int], Iterator[Galat]],
    *butuh: str,
    bertahun: bool = False,
    kolom: tuple[str, str] | None = None,
) -> Aturan:
    return Aturan(periksa, frozenset(butuh), bertahun, kolom)


#: All rules, in the order of their messages.
ATURAN: tuple[Aturan, ...] = (
    _aturan(periode_wajar, bertahun=True),
    _aturan(satu_pimpinan, "unit"),
    _aturan(pegawai_sepakat, "pegawai_status", "pegawai_golongan", "pegawai_pendidikan"),
    _aturan(golongan_asn),
    _aturan(golongan_seragam),
    _aturan(rincian_pegawai),
    *(_aturan(partial(rujukan_dikenal, *satu), *satu[2]) for satu in RUJUKAN),
    _aturan(misi_dikenal, "visi_misi"),
    _aturan(nomor_misi),
    _aturan(pohon_anggaran, "anggaran"),
    _aturan(kode_seragam),
    _aturan(jumlah_anggaran),
    _aturan(realisasi_terisi, kolom=("anggaran", "realisasi")),
    _aturan(program_berindikator, "sasaran_program"),
    _aturan(program_terbagi, "sasaran_program"),
    _aturan(sumber_dana_cukup, "anggaran"),
    _aturan(belanja_bertempat, "anggaran"),
    _aturan(belanja_berjumlah, "anggaran", "belanja"),
    _aturan(riwayat_wajar, bertahun=True),
    _aturan(persen_riwayat_sesuai),
    _aturan(analisis_pada_tempatnya),
    _aturan(analisis_masih_berlaku, bertahun=True),
    _aturan(induk_indikator, "tujuan", "sasaran", "anggaran", "program"),
    _aturan(masa_berlaku),
    _aturan(target_ada, "target", bertahun=True),
    _aturan(jenis_nilai),
    _aturan(persen_bersatuan),
    _aturan(realisasi_tunggal, "variabel"),
    _aturan(pembanding_lengkap),
    _aturan(persen_pecahan),
    # the quarters
    _aturan(target_triwulan),
    _aturan(partial(terbawah, "rencana_subkegiatan"), "anggaran"),
    _aturan(partial(terbawah, "realisasi_subkegiatan"), "anggaran"),
    _aturan(fisik_wajar, "rencana_subkegiatan"),
    _aturan(keuangan_tunggal),
    _aturan(penanggung_jawab_unit, "unit"),
    # the Renstra
    _aturan(pohon_program, "program"),
    _aturan(mendukung_atasan, "indikator"),
    _aturan(pagu_pada_program, "indikator"),
    _aturan(permasalahan_bertingkat, "permasalahan"),
    _aturan(indikator_pelayanan_jelas, "indikator"),
    _aturan(anggaran_lalu_bernama, "program"),
    # the Renja
    _aturan(nama_diketahui, "renja", "anggaran"),
    _aturan(nama_seragam),
    _aturan(pagu_terbawah, "renja", "rkpd"),
    _aturan(belanja_bersusun, "belanja_lalu"),
    _aturan(indikator_sendiri),
    _aturan(evaluasi_wajar, bertahun=True),
    _aturan(evaluasi_satu_sumber, bertahun=True),
    _aturan(prioritas_bersusun, "keterkaitan_prioritas"),
    # what only some dinas tell
    _aturan(fungsi_bertingkat),
    _aturan(unit_sepakat, "pegawai_status"),
    _aturan(silang_sepakat, "pegawai_golongan", "pegawai_pendidikan"),
    _aturan(kondisi_barang),
    _aturan(misi_daerah, "visi_misi"),
    _aturan(tabel_dinas_utuh, "tabel_dinas", "isi_tabel_dinas"),
)
