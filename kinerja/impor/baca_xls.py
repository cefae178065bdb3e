"""Older workbooks (.xls)."""

from __future__ import annotations

from io import StringIO

import xlrd

from kinerja.impor.kisi import Kisi
from kinerja.masukan import Galat, MasukanSalah
from kinerja.masukan.isi_lembar import SelCacat

__all__ = ["baca_xls"]

_UKURAN_MAKS, _SEL_MAKS = 20_000_000, 1_000_000


def baca_xls(nama: str, isi: bytes) -> tuple[Kisi, ...]:
    """Read an older workbook; rows are taken as long as they are, so that a far cell makes no sheet of blanks.

    Raises
    ------
    MasukanSalah
        ``buku_rusak`` or ``lembar_terlalu_luas``.
    """
    if len(isi) > _UKURAN_MAKS:
        raise _salah(nama, "berkas_terlalu_besar", "lebih besar dari 20 MB; simpan sebagai .xlsx")
    try:
        with StringIO() as bisu:
            buku = xlrd.open_workbook(file_contents=isi, formatting_info=True, ragged_rows=True, logfile=bisu)
            kisi = tuple(_kisi(nama, buku, lembar) for lembar in buku.sheets())
    except MasukanSalah:
        raise
    except MemoryError:
        raise _salah(nama, "lembar_terlalu_luas", "terlalu besar untuk dibaca; simpan sebagai .xlsx") from None
    except Exception as salah:
        pesan = "rusak, terpotong, atau bersandi; buka dengan Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx)"
        raise _salah(nama, "buku_rusak", pesan) from salah
    return kisi


def _kisi(nama: str, buku: xlrd.Book, lembar: xlrd.sheet.Sheet) -> Kisi:
    if sum(lembar.row_len(nomor) for nomor in range(lembar.nrows)) > _SEL_MAKS:
        raise _salah(nama, "lembar_terlalu_luas", f"lembar “{lembar.name}” terlalu luas; hapus isi di luar tabel")
    baris = [
        tuple(_isi(buku, lembar.cell(nomor, kolom)) for kolom in range(lembar.row_len(nomor)))
        for nomor in range(lembar.nrows)
    ]
    gabung = tuple((atas, bawah - 1, kiri, kanan - 1) for atas, bawah, kiri, kanan in lembar.merged_cells)
    return Kisi(nama, str(lembar.name), tuple(baris), gabung)


def _isi(buku: xlrd.Book, sel: xlrd.sheet.Cell) -> object:
    if sel.ctype == xlrd.XL_CELL_ERROR:
        return SelCacat(str(xlrd.error_text_from_code.get(sel.value, "#N/A")))
    if sel.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(sel.value)
    if sel.ctype == xlrd.XL_CELL_DATE:
        try:
            return xlrd.xldate_as_datetime(sel.value, buku.datemode).date()
        except (ValueError, OverflowError):
            return sel.value
    if sel.ctype == xlrd.XL_CELL_NUMBER:
        bentuk = buku.format_map[buku.xf_list[sel.xf_index].format_key].format_str
        return float(f"{sel.value * 100:.15g}") if "%" in bentuk else float(f"{sel.value:.15g}")
    return sel.value if sel.ctype == xlrd.XL_CELL_TEXT else ""


def _salah(nama: str, kode: str, pesan: str) -> MasukanSalah:
    return MasukanSalah([Galat(nama, "", "", kode, pesan)])
