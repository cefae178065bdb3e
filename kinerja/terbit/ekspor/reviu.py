"""The workbook in which people answer the findings of the reviewer; it is read back from the report folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openpyxl import Workbook
from openpyxl.styles import Protection
from openpyxl.worksheet.datavalidation import DataValidation

from kinerja.masukan import judul_kolom
from kinerja.model import CatatanReviu, CatatanSelesai, StatusReviu
from kinerja.reviu import TemuanDitinjau, Tinjauan, menurut_kunci
from kinerja.terbit.ekspor.lembar import KEPALA, KolomLembar, Lembar, kemas

__all__ = ["susun_reviu"]

_LEBAR: Mapping[str, float] = {
    "id": 15, "aturan": 26, "tingkat": 12, "tempat": 30, "tercetak": 24, "seharusnya": 24, "pesan": 60, "status": 14,
    "catatan": 50,
}  # fmt: skip
_KOLOM = tuple(KolomLembar(judul_kolom(nama), _LEBAR[nama]) for nama in CatatanReviu.nama_kolom())
#: Columns that people fill in.
_DIISI = ("status", "catatan")


def susun_reviu(tinjauan: Tinjauan, cara: str = "") -> bytes:
    """Return the workbook of the findings; equal reviews give equal bytes.

    Sheet temuan has a row per finding, with the answers so far; its columns are locked without a password, except
    status (a drop-down list) and catatan. Sheet selesai lists what was not found any more, so that it is not lost.
    ``cara`` tells what to do with it; by default what holds for a report folder.
    """
    lap = tinjauan.laporan
    buku = Workbook()
    buku.remove(buku.worksheets[0])
    p = lap.params
    cara = cara or (
        f"Isi kolom status dan catatan saja, simpan berkas ini di params/{p.kabupaten}/{p.dinas}/{lap.masa.nama}/reviu.xlsx, "
        "lalu susun laporan lagi."
    )
    temuan = _lembar(tinjauan, buku, CatatanReviu, cara)
    for kunci, milik in menurut_kunci(tinjauan.temuan).items():
        temuan.baris(_baris(kunci, milik))
    _buka_isian(temuan)
    semua = [temuan]
    if tinjauan.selesai:
        selesai = _lembar(tinjauan, buku, CatatanSelesai, "Temuan yang tidak ditemukan lagi; tidak perlu diisi.")
        for satu in tinjauan.selesai:
            selesai.baris([getattr(satu, nama) for nama in CatatanReviu.nama_kolom()])
        semua.append(selesai)
    sifat = buku.properties
    sifat.title = f"Temuan reviu {tinjauan.dokumen.berjudul(lap.masa.sebutan)}"
    sifat.creator, sifat.language = lap.nama_dinas, "id-ID"
    return kemas(buku, semua, p.tanggal)


def _lembar(tinjauan: Tinjauan, buku: Workbook, spek: type[CatatanReviu], cara: str) -> Lembar:
    lap = tinjauan.laporan
    hasil = Lembar.baru(
        buku, spek.lembar, spek.judul_lembar, f"{lap.nama_dinas}, {lap.masa.sebutan}", cara, _KOLOM, beku=2
    )
    lindung = hasil.lembar.protection
    lindung.sheet = True
    # The attributes say what is forbidden.
    lindung.formatColumns = lindung.formatRows = lindung.autoFilter = False
    return hasil


def _baris(kunci: str, milik: Sequence[TemuanDitinjau]) -> list[object]:
    """Write a finding; what a rule finds twice at one place shares a row and an answer."""
    awal = milik[0].temuan

    def gabung(nama: str) -> str:
        return "\n".join(dict.fromkeys(isi for satu in milik if (isi := getattr(satu.temuan, nama))))

    return [
        kunci,
        awal.aturan,
        awal.tingkat,
        awal.tempat,
        gabung("tercetak"),
        gabung("seharusnya"),
        gabung("pesan"),
        milik[0].status,
        milik[0].catatan or None,
    ]


def _buka_isian(temuan: Lembar) -> None:
    nama_kolom = CatatanReviu.nama_kolom()
    terakhir = temuan.berikut - 1
    if terakhir == KEPALA:
        return
    for nama in _DIISI:
        for baris in range(KEPALA + 1, terakhir + 1):
            temuan.lembar.cell(baris, nama_kolom.index(nama) + 1).protection = Protection(locked=False)
    kolom = temuan.lembar.cell(KEPALA, nama_kolom.index("status") + 1).column_letter
    pilihan = ",".join(satu.value for satu in StatusReviu)
    aturan = DataValidation("list", formula1=f'"{pilihan}"', allow_blank=True, showErrorMessage=True)
    aturan.errorTitle, aturan.error = "Status tidak dikenal", "Pilih salah satu dari daftar, atau kosongkan."
    aturan.add(f"{kolom}{KEPALA + 1}:{kolom}{terakhir}")
    temuan.lembar.add_data_validation(aturan)
    temuan.lembar.auto_filter.ref = f"A{KEPALA}:{temuan.lembar.cell(KEPALA, len(nama_kolom)).coordinate[:-1]}{terakhir}"
