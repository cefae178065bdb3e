"""Writing the guided workbook: one sheet per subject, notes on every column, lists for closed choices."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from functools import cache
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Font, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.constants import ARC_CORE, PACKAGE_WORKSHEETS
from openpyxl.xml.functions import tostring
from pydantic.fields import FieldInfo

from kinerja.masukan.buku import judul_kolom
from kinerja.masukan.cetak_lembar import BERKAS_NAMA, atur_cetak, kolom_dahulu
from kinerja.masukan.gaya_isian import (
    ABU,
    BIRU,
    BUNGKUS,
    GARIS,
    MERAH_MUDA,
    TEBAL,
    format_kolom,
    lebar_isian,
    pilihan_tertutup,
    tinggi_baris,
)
from kinerja.masukan.kemajuan import tulis_petunjuk
from kinerja.masukan.nama_kode import daftar_kode, judul_nama, kolom_bernama, rumus_nama
from kinerja.masukan.rias import Rias, merias
from kinerja.masukan.versi import TANDA_VERSI
from kinerja.model import LEMBAR, LembarSpek, Rentang, saran_isian, versi_buku

__all__ = ["BARIS_KEPALA", "tambah_lembar", "tulis_buku", "tulis_buku_kerja"]

#: Row of the column titles; data begins below it.
BARIS_KEPALA = 2

_BEBAS = Protection(locked=False)
_ATAS = Alignment(vertical="top")
_MIRING = Font(italic=True, color="7F7F7F")
#: Looks of cells: titles of columns, of those that must be filled and of names; names of codes; cells to fill in.
_KOLOM, _KOLOM_WAJIB = (Rias(font=TEBAL, border=GARIS, alignment=BUNGKUS, fill=satu) for satu in (ABU, BIRU))
_JUDUL_NAMA = Rias(font=_MIRING, border=GARIS, alignment=BUNGKUS)
_NAMA = Rias(font=_MIRING, alignment=_ATAS)
_KOSONG = Rias(protection=_BEBAS)
_TANGGAL = Rias(protection=_BEBAS, number_format="d mmmm yyyy")
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
#: What the first sheet tells the planning officer.
_PETUNJUK = (
    "Buku kerja dokumen kinerja perangkat daerah",
    "Setiap lembar memuat satu pokok bahasan. Baris pertama adalah judul, baris kedua nama kolom, isian mulai baris ketiga.",
    "Kolom berlatar biru wajib diisi; selnya merah muda selama kosong pada baris yang sudah berisi. Sorot nama kolom untuk "
    "membaca arti, satuan, dan contohnya.",
    "Sel dengan tanda panah di kanannya diisi dengan memilih dari daftar. Kolom berjudul dalam kurung menunjukkan nama dari "
    "kode yang dipilih; jangan diisi.",
    "Data yang belum ada dibiarkan kosong, jangan diisi nol. Rupiah ditulis sebagai bilangan tanpa singkatan: 1200000000.",
    "Setiap angka cukup ditulis satu kali; jumlah, persentase, dan rata-rata dihitung oleh sistem. Jangan menambah baris jumlah.",
    "Satu lembar memuat satu tabel tanpa sel gabungan. Rumus boleh dipakai pada kolom angka; simpan buku kerja dengan Excel atau "
    "LibreOffice agar hasilnya ikut tersimpan.",
    "Kolom catatan bebas dipakai dan tidak tercetak. Nama kolom terkunci tanpa kata sandi (menu Tinjau, Buka Proteksi Lembar).",
    "Periksa isian dengan perintah kinerja check. Semua kesalahan disebut sekaligus; pilihan --mark menulis salinan yang bertanda.",
)
#: Rows below the last one that drop-down lists and marks still cover, and those that show the names of codes.
_CADANGAN, _CADANGAN_NAMA = 500, 100
_LEBAR_NAMA = 44
#: The last row of a sheet of Excel but one: LibreOffice would write all of them as columns without rows.
_BARIS_SEMUA = 1_048_575
_LEBAR_TEGAK = (24.0, 60.0, 80.0)
#: The time that every workbook bears: the first one that an archive can.
_SAAT = dt.datetime(1980, 1, 1)  # noqa: DTZ001 - the properties of a workbook know no time zone


def tulis_buku_kerja(
    tujuan: Path,
    isi: Mapping[str, Sequence[Mapping[str, object]]],
    lembar: Collection[str] = LEMBAR,
    wajib: Collection[str] = (),
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
    wajib
        the sheets that must have rows.
    """
    ditulis = {nama: spek for nama, spek in LEMBAR.items() if nama in lembar or isi.get(nama)}
    petunjuk = (*_PETUNJUK, f"{TANDA_VERSI} {versi_buku()}")
    tulis_buku(tujuan, ditulis, isi, "Buku kerja kinerja perangkat daerah", petunjuk, wajib)


def tulis_buku(
    tujuan: Path,
    lembar: Mapping[str, LembarSpek],
    isi: Mapping[str, Sequence[Mapping[str, object]]],
    judul: str,
    petunjuk: Sequence[str],
    wajib: Collection[str] = (),
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
    wajib
        the sheets that must have rows.
    """
    buku = Workbook()
    awal = buku.active
    assert isinstance(awal, Worksheet)
    tulis_petunjuk(awal, petunjuk, lembar, wajib)
    _lindungi(awal)
    atur_cetak(awal)
    for nama, spek in lembar.items():
        _tambah(buku, nama, spek, isi.get(nama, ()), lembar)
    buku.properties.title = judul
    buku.properties.creator = "kinerja"
    buku.properties.created = _SAAT
    # Formulas of ours have no value yet: whatever opens the workbook computes them.
    buku.calculation.fullCalcOnLoad = True
    _simpan(buku, tujuan)


def tambah_lembar(buku: Workbook, nama: str) -> Worksheet:
    """Add an empty guided sheet of :data:`kinerja.model.LEMBAR` at the end of a workbook, and return it."""
    return _tambah(buku, nama, LEMBAR[nama], (), {*buku.sheetnames})


def _tambah(
    buku: Workbook, nama: str, spek: LembarSpek, isi: Sequence[Mapping[str, object]], ada: Collection[str]
) -> Worksheet:
    lembar: Worksheet = buku.create_sheet(nama)
    if spek.tegak:
        _tulis_tegak(lembar, spek, isi)
        atur_cetak(lembar, BARIS_KEPALA)
    else:
        _tulis_lembar(lembar, spek, isi, ada)
        kolom = len(spek.nama_kolom())
        atur_cetak(lembar, BARIS_KEPALA, kolom)
        # Whole columns: the rows that come. What shows the names of codes is for the screen.
        lembar.print_area = f"A1:{get_column_letter(kolom)}{_BARIS_SEMUA}"
    return lembar


def _simpan(buku: Workbook, tujuan: Path) -> None:
    """Save without the time of saving: not in the properties, not in the archive."""
    asal = BytesIO()
    # Packed only once, below.
    ExcelWriter(buku, ZipFile(asal, "w")).save()
    buku.properties.modified = _SAAT
    with ZipFile(asal) as lama, ZipFile(tujuan, "w") as baru:
        for nama in lama.namelist():
            isi = lama.read(nama)
            if nama == ARC_CORE:
                isi = tostring(buku.properties.to_tree())
            elif nama == BERKAS_NAMA:
                isi = kolom_dahulu(isi)
            elif nama.startswith(f"{PACKAGE_WORKSHEETS}/"):
                # Heights are proposals: a row grows with what somebody types.
                isi = isi.replace(b' customHeight="1"', b"")
            entri = ZipInfo(nama, _SAAT.timetuple()[:6])
            entri.compress_type = ZIP_DEFLATED
            entri.create_system = 0
            baru.writestr(entri, isi)


def _tulis_lembar(
    lembar: Worksheet, spek: LembarSpek, isi: Iterable[Mapping[str, object]], ada: Collection[str]
) -> None:
    nama_kolom = spek.nama_kolom()
    kolom = [(nomor, nama, spek.model_fields[nama]) for nomor, nama in enumerate(nama_kolom, start=1)]
    lembar.cell(1, 1, spek.judul_lembar).font = Font(bold=True, size=12)
    lembar.freeze_panes = lembar.cell(BARIS_KEPALA + 1, 2)
    for nomor, nama, bidang in kolom:
        _kepala(lembar.cell(BARIS_KEPALA, nomor), nama, bidang)
    bentuk = {nama: format_kolom(bidang) for _, nama, bidang in kolom}
    terakhir = BARIS_KEPALA
    for terakhir, baris in enumerate(isi, start=BARIS_KEPALA + 1):
        for nomor, nama, _ in kolom:
            _isi(lembar.cell(terakhir, nomor), baris.get(nama), bentuk[nama])
    for nomor, nama, bidang in kolom:
        huruf = get_column_letter(nomor)
        daerah = f"{huruf}{BARIS_KEPALA + 1}:{huruf}{terakhir + _CADANGAN}"
        _pilihan(lembar, bidang, daerah, daftar_kode(spek, nama, ada))
        if bidang.is_required():
            _tandai_kosong(lembar, huruf, daerah, len(nama_kolom))
        nilai = (lembar.cell(b, nomor).value for b in range(BARIS_KEPALA + 1, terakhir + 1))
        lembar.column_dimensions[huruf].width = lebar_isian(bidang, judul_kolom(nama), nilai)
        lembar.column_dimensions[huruf].protection = _BEBAS
        lembar.column_dimensions[huruf].number_format = bentuk[nama]
        lembar.column_dimensions[huruf].alignment = BUNGKUS
    for urut in range(BARIS_KEPALA, terakhir + 1):
        lembar.row_dimensions[urut].height = tinggi_baris(
            (lembar.cell(urut, nomor).value, lembar.column_dimensions[get_column_letter(nomor)].width)
            for nomor in range(1, len(nama_kolom) + 1)
        )
    lembar.auto_filter.ref = f"A{BARIS_KEPALA}:{get_column_letter(len(nama_kolom))}{terakhir}"
    _tulis_nama(lembar, spek, terakhir + _CADANGAN_NAMA, ada)
    _lindungi(lembar)


def _tulis_nama(lembar: Worksheet, spek: LembarSpek, terakhir: int, ada: Collection[str]) -> None:
    """Write the names of codes to the right of the table."""
    nomor = len(spek.nama_kolom())
    for nama in kolom_bernama(spek):
        rumus = rumus_nama(spek, nama, ada)
        if not rumus:
            continue
        nomor += 1
        merias(lembar.cell(BARIS_KEPALA, nomor, judul_nama(nama)), _JUDUL_NAMA)
        lembar.column_dimensions[get_column_letter(nomor)].width = _LEBAR_NAMA
        for baris in range(BARIS_KEPALA + 1, terakhir + 1):
            merias(lembar.cell(baris, nomor, rumus.format(baris=baris)), _NAMA)


def _tandai_kosong(lembar: Worksheet, huruf: str, daerah: str, banyak: int) -> None:
    """Colour a required cell that is empty in a row with something in it."""
    awal = BARIS_KEPALA + 1
    rumus = f"AND(COUNTA($A{awal}:${get_column_letter(banyak)}{awal})>0,LEN({huruf}{awal})=0)"
    lembar.conditional_formatting.add(daerah, FormulaRule([rumus], fill=MERAH_MUDA))


def _tulis_tegak(lembar: Worksheet, spek: LembarSpek, isi: Sequence[Mapping[str, object]]) -> None:
    """Write a sheet of one record upright: name, value and note on a line each."""
    lembar.cell(1, 1, spek.judul_lembar).font = Font(bold=True, size=12)
    for nomor, teks in enumerate(("kolom", "isi", "keterangan"), start=1):
        sel = lembar.cell(BARIS_KEPALA, nomor, teks)
        sel.font, sel.border = TEBAL, GARIS
    baris = isi[0] if isi else {}
    for nomor, nama in enumerate(spek.nama_kolom(), start=BARIS_KEPALA + 1):
        bidang = spek.model_fields[nama]
        sel = lembar.cell(nomor, 1, judul_kolom(nama))
        sel.font, sel.alignment = TEBAL, BUNGKUS
        if bidang.is_required():
            sel.fill = BIRU
        _isi(lembar.cell(nomor, 2), baris.get(nama), format_kolom(bidang))
        if baris.get(nama) is None:
            lembar.cell(nomor, 2).number_format = format_kolom(bidang)
        lembar.cell(nomor, 2).alignment = Alignment(horizontal="left", vertical="top", wrap_text=True)
        lembar.cell(nomor, 3, _keterangan(bidang)).alignment = BUNGKUS
        lembar.row_dimensions[nomor].height = tinggi_baris(
            (lembar.cell(nomor, kolom).value, _LEBAR_TEGAK[kolom - 1]) for kolom in (1, 2, 3)
        )
        _pilihan(lembar, bidang, f"B{nomor}")
        if bidang.is_required():
            lembar.conditional_formatting.add(f"B{nomor}", FormulaRule([f"LEN(B{nomor})=0"], fill=MERAH_MUDA))
    lembar.freeze_panes = lembar.cell(BARIS_KEPALA + 1, 2)
    for huruf, lebar in zip("ABC", _LEBAR_TEGAK, strict=True):
        lembar.column_dimensions[huruf].width = lebar
    _lindungi(lembar)


def _lindungi(lembar: Worksheet) -> None:
    """Protect titles and notes from slips of the hand; there is no password."""
    lembar.protection.sheet = True
    for nama in _BOLEH:
        # The attribute says what is forbidden.
        setattr(lembar.protection, nama, False)


def _kepala(sel: Cell, nama: str, bidang: FieldInfo) -> None:
    sel.value = judul_kolom(nama)
    merias(sel, _KOLOM_WAJIB if bidang.is_required() else _KOLOM)
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


def _isi(sel: Cell, nilai: object, bentuk: str) -> None:
    """Write a value in the number format of its column."""
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
        merias(sel, _rias_teks(bentuk, nilai.startswith(("=", "+", "-", "@"))))
    elif isinstance(nilai, int | float | Decimal):
        bentuk = bentuk if isinstance(nilai, int) else "#,##0.00##"
        merias(sel, _rias_angka("#,##0" if bentuk == "General" else bentuk))
    else:
        merias(sel, _TANGGAL if isinstance(nilai, dt.date) else _KOSONG)


@cache
def _rias_teks(bentuk: str, berpetik: bool) -> Rias:
    return Rias(protection=_BEBAS, number_format=bentuk, alignment=BUNGKUS, quotePrefix=berpetik)


@cache
def _rias_angka(bentuk: str) -> Rias:
    return Rias(protection=_BEBAS, number_format=bentuk, alignment=_ATAS)


def _ujung(nilai: Decimal) -> str:
    """Write a bound as people type it; three decimals get a fourth, else they would read as thousands."""
    teks = f"{nilai:f}".replace(".", ",")
    return f"{teks}0" if re.fullmatch(r"\d+,\d{3}", teks) else teks


def _pilihan(lembar: Worksheet, bidang: FieldInfo, daerah: str, kode: str = "") -> None:
    """Offer the values of a closed choice, or only suggest: codes of other sheets, and lists that a region extends."""
    tertutup = pilihan_tertutup(bidang.annotation)
    nilai = tertutup or saran_isian(bidang)
    if not nilai and not kode:
        return
    rumus = '"' + ",".join(nilai) + '"' if nilai else kode
    aturan = DataValidation("list", formula1=rumus, allow_blank=True, showErrorMessage=bool(tertutup))
    aturan.errorTitle, aturan.error = "Pilihan tidak dikenal", "Pilih salah satu dari daftar."
    lembar.add_data_validation(aturan)
    aturan.add(daerah)
