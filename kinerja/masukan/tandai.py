"""A copy of the workbook in which every faulty cell is coloured and says in a note what is wrong."""

from __future__ import annotations

import re
import warnings
from collections import defaultdict
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from kinerja.masukan.buku import baca_buku, kunci_lembar
from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.templat import tambah_lembar
from kinerja.model import LEMBAR

__all__ = ["LEMBAR_HASIL", "tandai_buku"]

#: The sheet of a marked copy that lists everything; by it such a copy is known.
LEMBAR_HASIL = "hasil pemeriksaan"

_MERAH = PatternFill("solid", fgColor="F4CCCC")
_KUNING = PatternFill("solid", fgColor="FFF2CC")
_SEL = re.compile(r"[A-Z]{1,3}\d+")


def tandai_buku(asal: Path, tujuan: Path, daftar: Sequence[Galat]) -> None:
    """Write a marked copy of the workbook ``asal`` to ``tujuan``; ``asal`` itself is only read.

    Drawings and shapes do not survive in the copy: it is made to look at, the work goes on in the workbook. Sheets that
    the workbook lacks stand in the copy, empty and guided, to be moved over.

    Parameters
    ----------
    asal
        the workbook of a report.
    tujuan
        the copy, a .xlsx that is not there yet or is such a copy itself.
    daftar
        faults and warnings; those of other files are listed on the sheet :data:`LEMBAR_HASIL` only.

    Raises
    ------
    MasukanSalah
        when the workbook cannot be read, or ``tujuan`` is a file that must not be overwritten.
    """
    _periksa_tujuan(asal, tujuan)
    # What is too large or does harm is refused; the copy is made of the same bytes.
    buku = _muat(asal, baca_buku(asal).mentah)
    lembar = {kunci_lembar(satu.title): satu for satu in buku.worksheets}
    lembar |= {nama: tambah_lembar(buku, nama) for nama in _hilang(asal.name, daftar) if nama not in lembar}
    _tulis_hasil(buku, lembar, asal.name, daftar)
    menurut_sel: dict[tuple[str, str], list[Galat]] = defaultdict(list)
    for satu in daftar:
        if satu.berkas == asal.name and kunci_lembar(satu.lembar) in lembar:
            menurut_sel[kunci_lembar(satu.lembar), _alamat(satu.sel)].append(satu)
    for (nama, alamat), milik in menurut_sel.items():
        _tandai(lembar[nama], alamat, milik)
    try:
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        buku.save(tujuan)
    except OSError as galat:
        pesan = "salinan bertanda tidak dapat ditulis; tutup program yang memakainya, atau pilih folder lain"
        raise MasukanSalah([Galat(tujuan.name, "", "", "tujuan_salah", pesan)]) from galat


def _hilang(asal: str, daftar: Sequence[Galat]) -> list[str]:
    """Return the sheets that the workbook lacks, in their order."""
    milik = {satu.lembar for satu in daftar if (satu.berkas, satu.kode) == (asal, "lembar_tidak_ada")}
    return [nama for nama in LEMBAR if nama in milik]


def _muat(asal: Path, mentah: bytes) -> Workbook:
    try:
        with warnings.catch_warnings():
            # What the library leaves out is left out knowingly.
            warnings.simplefilter("ignore")
            return load_workbook(BytesIO(mentah))
    except (AttributeError, IndexError, KeyError, OSError, SyntaxError, TypeError, ValueError) as galat:
        pesan = "buku kerja ini terbaca, tetapi tidak dapat disalin untuk ditandai; simpan ulang sebagai .xlsx"
        raise MasukanSalah([Galat(asal.name, "", "", "tak_dapat_ditandai", pesan)]) from galat


def _periksa_tujuan(asal: Path, tujuan: Path) -> None:
    def tolak(pesan: str) -> MasukanSalah:
        return MasukanSalah([Galat(tujuan.name, "", "", "tujuan_salah", pesan)])

    if tujuan.suffix.casefold() != ".xlsx":
        raise tolak("salinan bertanda ditulis sebagai .xlsx; pilih nama seperti periksa.xlsx")
    if tujuan.is_dir():
        raise tolak("sudah ada folder dengan nama ini; pilih nama lain")
    if not tujuan.exists():
        return
    if asal.exists() and tujuan.samefile(asal):
        raise tolak("salinan bertanda tidak boleh menimpa buku kerja itu sendiri; pilih nama lain")
    try:
        bertanda = kunci_lembar(LEMBAR_HASIL) in baca_buku(tujuan)
    except MasukanSalah:
        bertanda = False
    if not bertanda:
        raise tolak("berkas ini sudah ada dan bukan salinan bertanda; pilih nama lain")


def _alamat(sel: str) -> str:
    """Return the cell that shows a place: the cell itself, the first of a row, else the first of the sheet."""
    if _SEL.fullmatch(sel):
        return sel
    baris = re.search(r"\d+", sel)
    return f"A{baris[0]}" if baris else "A1"


def _tandai(lembar: Worksheet, alamat: str, milik: Sequence[Galat]) -> None:
    sel = lembar[alamat]
    if not isinstance(sel, Cell):
        # A covered cell of a merge cannot hold a note: the first one shows it.
        awal = next(satu.coord.partition(":")[0] for satu in lembar.merged_cells.ranges if alamat in satu)
        sel = lembar[awal]
    sel.fill = _MERAH if any(satu.tingkat == "galat" for satu in milik) else _KUNING
    lama = f"{sel.comment.text}\n\n" if sel.comment else ""
    isi = "\n".join(f"{satu.tingkat.upper()}: {satu.pesan}." for satu in milik)
    catatan = Comment(f"{lama}{isi}"[:2000], "kinerja check")
    catatan.width, catatan.height = 360, 60 + 20 * (len(lama + isi) // 45)
    sel.comment = catatan


def _tulis_hasil(buku: Workbook, lembar: Mapping[str, Worksheet], asal: str, daftar: Sequence[Galat]) -> None:
    if LEMBAR_HASIL in buku.sheetnames:
        del buku[LEMBAR_HASIL]
    hasil = buku.create_sheet(LEMBAR_HASIL, 0)
    buku.active = 0
    for nomor, judul in enumerate(("berkas", "lembar", "sel", "tingkat", "pesan"), start=1):
        hasil.cell(1, nomor, judul).font = Font(bold=True)
    for baris, satu in enumerate(daftar, start=2):
        isi = (satu.berkas, satu.lembar, satu.sel, satu.tingkat, satu.pesan)
        for nomor, teks in enumerate(isi, start=1):
            sel = hasil.cell(baris, nomor, teks)
            sel.data_type = "s"
            sel.alignment = Alignment(vertical="top", wrap_text=nomor == len(isi))
        if satu.berkas == asal and kunci_lembar(satu.lembar) in lembar:
            nama = lembar[kunci_lembar(satu.lembar)].title.replace("'", "''")
            hasil.cell(baris, 3).hyperlink = f"#'{nama}'!{_alamat(satu.sel)}"
            hasil.cell(baris, 3).font = Font(color="1155CC", underline="single")
    hasil.freeze_panes = "A2"
    for huruf, lebar in zip("ABCDE", (22, 22, 14, 12, 100), strict=True):
        hasil.column_dimensions[huruf].width = lebar
