"""The whole workbook: all sheets in the order in which a reader wants them."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl import Workbook

from kinerja.dokumen import UTAMA, Dokumen
from kinerja.laporan import Laporan
from kinerja.sajian.blok import Tabel
from kinerja.terbit.ekspor import tabel_keuangan as uang
from kinerja.terbit.ekspor import tabel_kinerja as ukur
from kinerja.terbit.ekspor.lembar import kemas
from kinerja.terbit.ekspor.naskah import Naskah
from kinerja.terbit.ekspor.tabel_besaran import besaran_lain
from kinerja.terbit.ekspor.tabel_deklarasi import tabel_deklarasi
from kinerja.terbit.ekspor.tabel_narasi import tabel_narasi
from kinerja.terbit.ekspor.tabel_perjanjian import anggaran_formulir, indikator_formulir
from kinerja.terbit.ekspor.tabel_wilayah import pembanding

__all__ = ["URUTAN", "susun"]

#: Sheets in reading order; those without data are left out.
URUTAN = (
    "Capaian", "Sasaran", "Program", "Riwayat", "Renstra", "Pembanding", "Efisiensi", "Anggaran", "Sisa", "Sumber Dana",
    "Rincian Sumber", "Riwayat Anggaran", "Pengukuran", "PK Indikator", "PK Anggaran",
    "Besaran Lain",
)  # fmt: skip


def susun(laporan: Laporan, dokumen: Dokumen = UTAMA, tabel: Sequence[Tabel] = ()) -> bytes:
    """Return the workbook of a document; equal reports give equal bytes.

    The tables that are declared follow those of the main document, tables of the prose come at the end.
    """
    buku = Workbook()
    buku.remove(buku.worksheets[0])
    naskah = Naskah(laporan, buku)
    if dokumen.utama:
        _tabel_utama(naskah)
    tabel_deklarasi(naskah, dokumen)
    tabel_narasi(naskah, tabel)
    buku.active = 0
    sifat = buku.properties
    sifat.title = f"Tabel {dokumen.berjudul(laporan.tahun)}"
    sifat.creator, sifat.language = laporan.nama_dinas, "id-ID"
    return kemas(buku, naskah.semua, laporan.tanggal(dokumen))


def _tabel_utama(naskah: Naskah) -> None:
    buku = naskah.buku
    pagu = uang.anggaran(naskah)
    capaian = ukur.capaian(naskah)
    sasaran = ukur.sasaran(naskah, capaian, pagu)
    program = ukur.program(naskah, pagu)
    ukur.riwayat(naskah)
    ukur.renstra(naskah)
    pembanding(naskah)
    uang.efisiensi(naskah, sasaran, capaian)
    uang.sisa(naskah, pagu)
    rincian = uang.rincian_sumber(naskah)
    uang.sumber_dana(naskah, pagu, rincian)
    uang.riwayat_anggaran(naskah, pagu)
    ukur.pengukuran(naskah, capaian)
    indikator_formulir(naskah, ((capaian, "F"), (program, "E")))
    anggaran_formulir(naskah, pagu)
    besaran_lain(naskah)
    for tempat, nama in enumerate(nama for nama in URUTAN if nama in buku.sheetnames):
        buku.move_sheet(nama, tempat - buku.sheetnames.index(nama))
