"""Writing the guided workbook: one sheet per subject, notes on every column, lists for closed choices."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml.constants import ARC_CORE
from openpyxl.xml.functions import tostring
from pydantic.fields import FieldInfo

from kinerja.masukan.versi import TANDA_VERSI
from kinerja.model import LEMBAR, LembarSpek, Rentang, versi_buku
from kinerja.model.tipe import Cacah, Kode, KodeAnggaran, Rupiah, Tahun, Tanggal, Tercetak

__all__ = ["BARIS_KEPALA", "judul_kolom", "tambah_lembar", "tulis_buku", "tulis_buku_kerja"]

#: Row of the column titles; data begins below it.
BARIS_KEPALA = 2

_TEBAL = Font(bold=True)
_WAJIB = PatternFill("solid", fgColor="CFE2F3")
_PILIHAN = PatternFill("solid", fgColor="EEEEEE")
_GARIS = Border(bottom=Side(style="thin", color="808080"))
_BUNGKUS = Alignment(vertical="top", wrap_text=True)
_BEBAS = Protection(locked=False)
#: What stays allowed on a protected sheet: all that does not touch titles and notes.
_BOLEH = (
    "formatCells",
    "formatColumns",
    "formatRows",
    "insertRows",
    "deleteRows",
    "insertHyperlinks",
    "sort",
    "autoFilter",
)
#: Formats of columns by the type of their values; a code typed as 2.10 must not become the number 2.1.
_FORMAT = {
    Kode: "@",
    KodeAnggaran: "@",
    Tercetak: "@",
    Rupiah: "#,##0",
    Cacah: "#,##0",
    Tahun: "0",
    Tanggal: "d mmmm yyyy",
}
#: What the first sheet tells the planning officer.
_PETUNJUK = (
    "Buku kerja dokumen kinerja perangkat daerah",
    "Setiap lembar memuat satu pokok bahasan. Baris pertama adalah judul, baris kedua nama kolom, isian mulai baris ketiga.",
    "Kolom berlatar biru wajib diisi. Sorot nama kolom untuk membaca arti, satuan, dan contohnya.",
    "Sel dengan tanda panah di kanannya diisi dengan memilih dari daftar.",
    "Data yang belum ada dibiarkan kosong, jangan diisi nol. Rupiah ditulis sebagai bilangan tanpa singkatan: 1200000000.",
    "Setiap angka cukup ditulis satu kali; jumlah, persentase, dan rata-rata dihitung oleh sistem. Jangan menambah baris jumlah.",
    "Satu lembar memuat satu tabel tanpa sel gabungan. Rumus boleh dipakai pada kolom angka; simpan buku kerja dengan Excel atau "
    "LibreOffice agar hasilnya ikut tersimpan.",
    "Kolom catatan bebas dipakai dan tidak tercetak. Nama kolom terkunci tanpa kata sandi (menu Tinjau, Buka Proteksi Lembar).",
    "Periksa isian dengan perintah kinerja check. Semua kesalahan disebut sekaligus; pilihan --mark menulis salinan yang bertanda.",
)
#: Rows below the last one that drop-down lists still cover.
_CADANGAN = 500
#: The time that every workbook bears: the first one that an archive can.
_SAAT = dt.datetime(1980, 1, 1)  # noqa: DTZ001 - the properties of a workbook know no time zone


def judul_kolom(nama: str) -> str:
    """Return the title of a column as people read it.

    >>> judul_kolom("laki_laki")
    'laki laki'
    """
    return nama.replace("_", " ")


def tulis_buku_kerja(
    tujuan: Path, isi: Mapping[str, Sequence[Mapping[str, object]]], lembar: Collection[str] = LEMBAR
) -> None:
    """Write a workbook with some sheets of :data:`kinerja.model.LEMBAR`; the same rows give the same bytes.

    Parameters
    ----------
    tujuan
        the file to write.
    isi
        rows by sheet, each a mapping of column name to value; missing sheets and columns stay empty.
    lembar
        the sheets to write; one that has rows is written anyway.
    """
    ditulis = {nama: spek for nama, spek in LEMBAR.items() if nama in lembar or isi.get(nama)}
    petunjuk = (*_PETUNJUK, f"{TANDA_VERSI} {versi_buku()}")
    tulis_buku(tujuan, ditulis, isi, "Buku kerja kinerja perangkat daerah", petunjuk)


def tulis_buku(
    tujuan: Path,
    lembar: Mapping[str, LembarSpek],
    isi: Mapping[str, Sequence[Mapping[str, object]]],
    judul: str,
    petunjuk: Sequence[str],
) -> None:
    """Write a guided workbook; the same rows give the same bytes.

    Titles and notes are protected without a password, cells to fill in are not; rows can be inserted, deleted, sorted
    and filtered.

    Parameters
    ----------
    tujuan
        the file to write.
    lembar
        its sheets, after the one with the instructions.
    isi
        rows by sheet, each a mapping of column name to value; missing sheets and columns stay empty.
    judul
        title of the document.
    petunjuk
        lines of the instructions, the first one a heading.
    """
    buku = Workbook()
    awal = buku.active
    assert isinstance(awal, Worksheet)
    _tulis_petunjuk(awal, petunjuk, lembar)
    for nama, spek in lembar.items():
        _tambah(buku, nama, spek, isi.get(nama, ()))
    buku.properties.title = judul
    buku.properties.creator = "kinerja"
    buku.properties.created = _SAAT
    _simpan(buku, tujuan)


def tambah_lembar(buku: Workbook, nama: str) -> Worksheet:
    """Add an empty guided sheet of :data:`kinerja.model.LEMBAR` at the end of a workbook, and return it."""
    return _tambah(buku, nama, LEMBAR[nama], ())


def _tambah(buku: Workbook, nama: str, spek: LembarSpek, isi: Sequence[Mapping[str, object]]) -> Worksheet:
    lembar: Worksheet = buku.create_sheet(nama)
    tulis = _tulis_tegak if spek.tegak else _tulis_lembar
    tulis(lembar, spek, isi)
    return lembar


def _simpan(buku: Workbook, tujuan: Path) -> None:
    """Save without the time of saving: not in the properties, not in the archive."""
    asal = BytesIO()
    buku.save(asal)
    buku.properties.modified = _SAAT
    with ZipFile(asal) as lama, ZipFile(tujuan, "w") as baru:
        for nama in lama.namelist():
            isi = lama.read(nama)
            if nama == ARC_CORE:
                isi = tostring(buku.properties.to_tree())
            entri = ZipInfo(nama, _SAAT.timetuple()[:6])
            entri.compress_type = ZIP_DEFLATED
            entri.create_system = 0
            baru.writestr(entri, isi)


def _tulis_petunjuk(lembar: Worksheet, baris: Sequence[str], daftar: Mapping[str, LembarSpek]) -> None:
    lembar.title = "Petunjuk"
    for nomor, teks in enumerate(baris, start=1):
        sel = lembar.cell(nomor, 1, teks)
        sel.alignment = _BUNGKUS
    lembar["A1"].font = Font(bold=True, size=14)
    mulai = len(baris) + 2
    for kolom, teks in enumerate(("Lembar", "Isi"), start=1):
        lembar.cell(mulai, kolom, teks).font = _TEBAL
    for nomor, (nama, spek) in enumerate(daftar.items(), start=mulai + 1):
        sel = lembar.cell(nomor, 1, nama)
        sel.hyperlink = f"#'{nama}'!A1"
        sel.font = Font(color="1155CC", underline="single")
        lembar.cell(nomor, 2, spek.judul_lembar)
    lembar.column_dimensions["A"].width = 90
    lembar.column_dimensions["B"].width = 70
    _lindungi(lembar)


def _tulis_lembar(lembar: Worksheet, spek: LembarSpek, isi: Iterable[Mapping[str, object]]) -> None:
    nama_kolom = spek.nama_kolom()
    lembar.cell(1, 1, spek.judul_lembar).font = Font(bold=True, size=12)
    lembar.freeze_panes = lembar.cell(BARIS_KEPALA + 1, 2)
    for nomor, nama in enumerate(nama_kolom, start=1):
        bidang = spek.model_fields[nama]
        _kepala(lembar.cell(BARIS_KEPALA, nomor), nama, bidang)
    terakhir = BARIS_KEPALA
    for terakhir, baris in enumerate(isi, start=BARIS_KEPALA + 1):
        for nomor, nama in enumerate(nama_kolom, start=1):
            _isi(lembar.cell(terakhir, nomor), baris.get(nama), spek.model_fields[nama])
    for nomor, nama in enumerate(nama_kolom, start=1):
        huruf = get_column_letter(nomor)
        bidang = spek.model_fields[nama]
        _pilihan(lembar, bidang, f"{huruf}{BARIS_KEPALA + 1}:{huruf}{terakhir + _CADANGAN}")
        panjang = max(
            (len(str(lembar.cell(b, nomor).value or "")) for b in range(BARIS_KEPALA, terakhir + 1)), default=8
        )
        lembar.column_dimensions[huruf].width = min(max(panjang + 2, 10), 60)
        lembar.column_dimensions[huruf].protection = _BEBAS
        lembar.column_dimensions[huruf].number_format = _format(bidang)
    lembar.auto_filter.ref = f"A{BARIS_KEPALA}:{get_column_letter(len(nama_kolom))}{terakhir}"
    _lindungi(lembar)


def _tulis_tegak(lembar: Worksheet, spek: LembarSpek, isi: Sequence[Mapping[str, object]]) -> None:
    """Write a sheet of one record upright: name, value and note on a line each."""
    lembar.cell(1, 1, spek.judul_lembar).font = Font(bold=True, size=12)
    for nomor, teks in enumerate(("kolom", "isi", "keterangan"), start=1):
        sel = lembar.cell(BARIS_KEPALA, nomor, teks)
        sel.font, sel.border = _TEBAL, _GARIS
    baris = isi[0] if isi else {}
    for nomor, nama in enumerate(spek.nama_kolom(), start=BARIS_KEPALA + 1):
        bidang = spek.model_fields[nama]
        sel = lembar.cell(nomor, 1, judul_kolom(nama))
        sel.font = _TEBAL
        if bidang.is_required():
            sel.fill = _WAJIB
        lembar.cell(nomor, 2).protection = _BEBAS
        lembar.cell(nomor, 2).number_format = _format(bidang)
        _isi(lembar.cell(nomor, 2), baris.get(nama), bidang)
        lembar.cell(nomor, 3, _keterangan(bidang)).alignment = _BUNGKUS
        _pilihan(lembar, bidang, f"B{nomor}")
    lembar.freeze_panes = lembar.cell(BARIS_KEPALA + 1, 2)
    for huruf, lebar in (("A", 22), ("B", 60), ("C", 80)):
        lembar.column_dimensions[huruf].width = lebar
    _lindungi(lembar)


def _lindungi(lembar: Worksheet) -> None:
    """Protect titles and notes from slips of the hand; there is no password."""
    lembar.protection.sheet = True
    for nama in _BOLEH:
        # The attribute says what is forbidden.
        setattr(lembar.protection, nama, False)


def _format(bidang: FieldInfo) -> str:
    """Return the number format of a column."""
    for jenis, bentuk in _FORMAT.items():
        tanda = get_args(jenis)[1]
        if tanda in bidang.metadata or any(tanda in get_args(satu) for satu in get_args(bidang.annotation)):
            return bentuk
    return "General"


def _kepala(sel: Cell, nama: str, bidang: FieldInfo) -> None:
    sel.value = judul_kolom(nama)
    sel.font, sel.border, sel.alignment = _TEBAL, _GARIS, _BUNGKUS
    sel.fill = _WAJIB if bidang.is_required() else _PILIHAN
    catatan = Comment(_keterangan(bidang), "kinerja")
    catatan.width, catatan.height = 320, 120
    sel.comment = catatan


def _keterangan(bidang: FieldInfo) -> str:
    teks = bidang.description or ""
    if bidang.is_required():
        teks += " Wajib diisi."
    if bidang.examples:
        teks += f" Contoh: {bidang.examples[0]}."
    return teks


def _isi(sel: Cell, nilai: object, bidang: FieldInfo) -> None:
    sel.protection = _BEBAS
    if nilai is None:
        return
    if isinstance(nilai, bool):
        nilai = "ya" if nilai else "tidak"
    elif isinstance(nilai, StrEnum):
        nilai = nilai.value
    elif isinstance(nilai, Rentang):
        nilai = f"{_ujung(nilai.bawah)}-{_ujung(nilai.atas)}"
    sel.value = nilai
    if isinstance(nilai, str):
        # Text stays text, also when it starts like a formula.
        sel.data_type = "s"
        sel.number_format = _format(bidang)
        sel.alignment = _BUNGKUS
        sel.quotePrefix = nilai.startswith(("=", "+", "-", "@"))
    elif isinstance(nilai, int):
        sel.number_format = "#,##0" if _format(bidang) == "General" else _format(bidang)
        sel.alignment = Alignment(vertical="top")
    elif isinstance(nilai, float | Decimal):
        sel.number_format = "#,##0.00##"
        sel.alignment = Alignment(vertical="top")
    elif isinstance(nilai, dt.date):
        sel.number_format = "d mmmm yyyy"


def _ujung(nilai: Decimal) -> str:
    """Write a bound as people type it; three decimals get a fourth, else they would read as thousands."""
    teks = f"{nilai:f}".replace(".", ",")
    return f"{teks}0" if re.fullmatch(r"\d+,\d{3}", teks) else teks


def _pilihan(lembar: Worksheet, bidang: FieldInfo, daerah: str) -> None:
    lain = bidang.json_schema_extra
    saran = lain.get("saran") if isinstance(lain, dict) else None
    nilai = _nilai_tertutup(bidang.annotation) or (tuple(map(str, saran)) if isinstance(saran, list) else ())
    if not nilai:
        return
    # A list that a region can extend only suggests.
    aturan = DataValidation(
        "list", formula1='"' + ",".join(nilai) + '"', allow_blank=True, showErrorMessage=saran is None
    )
    aturan.errorTitle, aturan.error = "Pilihan tidak dikenal", "Pilih salah satu dari daftar."
    lembar.add_data_validation(aturan)
    aturan.add(daerah)


def _nilai_tertutup(jenis: Any) -> tuple[str, ...]:
    if get_origin(jenis) in (Union, UnionType):
        return next((nilai for satu in get_args(jenis) if (nilai := _nilai_tertutup(satu))), ())
    if isinstance(jenis, type) and issubclass(jenis, StrEnum):
        return tuple(satu.value for satu in jenis)
    return ("ya", "tidak") if jenis is bool else ()
