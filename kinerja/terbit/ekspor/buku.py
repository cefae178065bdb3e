"""The whole workbook: all sheets in the order in which a reader wants them."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl import Workbook

from kinerja.dokumen import UTAMA, Dokumen
from kinerja.laporan import Laporan
from kinerja.sajian.blok import Tabel
from kinerja.sajian.deklarasi import tabel_laporan
from kinerja.terbit.ekspor.lembar import kemas
from kinerja.terbit.ekspor.naskah import Naskah
from kinerja.terbit.ekspor.tabel_besaran import besaran_lain
from kinerja.terbit.ekspor.tabel_deklarasi import lembar_tabel, tempatkan, tulis_lembar
from kinerja.terbit.ekspor.tabel_narasi import tabel_narasi

__all__ = ["URUTAN", "susun"]

#: Sheets of the performance report in reading order; those without data are left out, others follow.
URUTAN = (
    "Capaian", "Sasaran", "Program", "Riwayat", "Renstra", "Pembanding", "Efisiensi", "Anggaran", "Sumber Dana",
    "Rincian Sumber", "Riwayat Anggaran", "Pengukuran", "PK Indikator", "PK Anggaran", "Target Renstra",
    "Indikator Utama", "Penjelasan Indikator", "Perjanjian Kinerja", "Perjanjian Anggaran", "Cakupan Program",
    "Susunan Program", "Predikat", "Skala", "Unit Organisasi", "Golongan", "Golongan Ruang", "Pendidikan", "Eselon",
    "Sarana Prasarana", "Progres Isu", "Tindak Lanjut", "Langkah", "Besaran Lain",
)  # fmt: skip


def susun(laporan: Laporan, dokumen: Dokumen = UTAMA, tabel: Sequence[Tabel] = ()) -> bytes:
    """Return the workbook of a document; equal reports give equal bytes.

    Sheets come from the tables that are declared for the document, tables of the prose at the end.
    """
    buku = Workbook()
    buku.remove(buku.worksheets[0])
    naskah = Naskah(laporan, buku)
    milik = [satu for satu in tabel_laporan(laporan) if satu.berlembar(dokumen.kunci)]
    lembar = lembar_tabel(naskah, sorted(milik, key=lambda satu: _urut(satu.lembar)))
    tempatkan(naskah, lembar)
    for satu in lembar:
        tulis_lembar(naskah, satu)
    if dokumen.kunci == UTAMA.kunci:
        besaran_lain(naskah)
    for tempat, nama in enumerate(nama for nama in URUTAN if nama in buku.sheetnames):
        buku.move_sheet(nama, tempat - buku.sheetnames.index(nama))
    tabel_narasi(naskah, tabel)
    buku.active = 0
    sifat = buku.properties
    sifat.title = f"Tabel {dokumen.berjudul(laporan.masa.sebutan)}"
    sifat.creator, sifat.language = laporan.nama_dinas, "id-ID"
    return kemas(buku, naskah.semua, laporan.tanggal(dokumen))


def _urut(nama: str) -> int:
    return URUTAN.index(nama) if nama in URUTAN else len(URUTAN)
