"""The first sheet of the workbook: how it is filled in, and how far each sheet is."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from kinerja.masukan.gaya_isian import BIRU, BUNGKUS, GARIS, MERAH_MUDA, TEBAL, tinggi_baris
from kinerja.masukan.nama_kode import BARIS_ISI
from kinerja.model import LembarSpek

__all__ = ["JUDUL_PETUNJUK", "tulis_petunjuk"]

#: Name of the first sheet.
JUDUL_PETUNJUK = "Petunjuk"

_KEPALA = ("Lembar", "Isi", "Baris terisi", "Sel wajib kosong", "Keadaan")
_LEBAR = (26, 58, 14, 18, 18)
#: Rows of a sheet that are counted.
_TERJAUH = 5_000
_TINGGI_BARIS = 15.0
_TENGAH = Alignment(horizontal="center", vertical="top")
_KOSONG, _BELUM_LENGKAP, _TERISI = "belum diisi", "belum lengkap", "terisi"


def tulis_petunjuk(
    lembar: Worksheet, petunjuk: Sequence[str], daftar: Mapping[str, LembarSpek], wajib: Collection[str]
) -> None:
    """Write the instructions, then a line for each sheet: a link, what it holds, and how far it is filled.

    Parameters
    ----------
    lembar
        the empty sheet.
    petunjuk
        lines of the instructions, the first one a heading.
    daftar
        the other sheets of the workbook.
    wajib
        those that must have a row.
    """
    lembar.title = JUDUL_PETUNJUK
    lembar.sheet_view.showGridLines = False
    for nomor, lebar in enumerate(_LEBAR, start=1):
        lembar.column_dimensions[get_column_letter(nomor)].width = lebar
    for nomor, teks in enumerate(petunjuk, start=1):
        # Merged cells do not grow with their text.
        lembar.merge_cells(start_row=nomor, end_row=nomor, start_column=1, end_column=len(_LEBAR))
        lembar.cell(nomor, 1, teks).alignment = BUNGKUS
        lembar.row_dimensions[nomor].height = (tinggi_baris([(teks, sum(_LEBAR))]) or _TINGGI_BARIS) + 3
    lembar["A1"].font = Font(bold=True, size=14)
    lembar.row_dimensions[1].height = 24
    kepala = len(petunjuk) + 2
    for nomor, teks in enumerate(_KEPALA, start=1):
        sel = lembar.cell(kepala, nomor, teks)
        sel.font, sel.border, sel.fill = TEBAL, GARIS, BIRU
        sel.alignment = _TENGAH if nomor > 2 else BUNGKUS
    for nomor, (nama, spek) in enumerate(daftar.items(), start=kepala + 1):
        sel = lembar.cell(nomor, 1, nama)
        sel.hyperlink = f"#'{nama}'!A1"
        sel.font = Font(color="1155CC", underline="single")
        lembar.cell(nomor, 2, f"{spek.judul_lembar}{' (wajib)' if nama in wajib else ''}").alignment = BUNGKUS
        lembar.cell(nomor, 3, _terisi(spek))
        lembar.cell(nomor, 4, _kurang(spek))
        kosong = _KOSONG if nama in wajib else "kosong"
        lembar.cell(nomor, 5, f'=IF(C{nomor}=0,"{kosong}",IF(D{nomor}>0,"{_BELUM_LENGKAP}","{_TERISI}"))')
        for kolom in (3, 4, 5):
            lembar.cell(nomor, kolom).alignment = _TENGAH
    lembar.freeze_panes = None
    lembar.conditional_formatting.add(
        f"E{kepala + 1}:E{kepala + len(daftar)}",
        FormulaRule([f'OR(E{kepala + 1}="{_KOSONG}",E{kepala + 1}="{_BELUM_LENGKAP}")'], fill=MERAH_MUDA),
    )


def _terisi(spek: LembarSpek) -> str:
    """Count the rows of a sheet; of an upright one, its record."""
    if spek.tegak:
        return f"=IF(COUNTA({_daerah_tegak(spek)})>0,1,0)"
    return f"=COUNTA({_daerah(spek, _pertama(spek))})"


def _kurang(spek: LembarSpek) -> str:
    """Count the required cells that are empty in rows with something in them."""
    kolom = spek.kolom_wajib()
    if spek.tegak:
        sel = (f"LEN({spek.lembar}!$B${BARIS_ISI + spek.nama_kolom().index(nama)})=0" for nama in kolom)
        return f"=IF(COUNTA({_daerah_tegak(spek)})=0,0,{'+'.join(f'({satu})' for satu in sel)})"
    pertama = _pertama(spek)
    bagian = [
        f"SUMPRODUCT(({_daerah(spek, pertama)}<>{chr(34) * 2})*({_daerah(spek, nama)}={chr(34) * 2}))"
        for nama in kolom
        if nama != pertama
    ]
    return f"={'+'.join(bagian)}" if bagian else "=0"


def _pertama(spek: LembarSpek) -> str:
    """Return the column whose cells say that there is a row: the first that must be filled."""
    return next(iter(spek.kolom_wajib()), spek.nama_kolom()[0])


def _daerah(spek: LembarSpek, kolom: str) -> str:
    huruf = get_column_letter(spek.nama_kolom().index(kolom) + 1)
    return f"{spek.lembar}!${huruf}${BARIS_ISI}:${huruf}${_TERJAUH}"


def _daerah_tegak(spek: LembarSpek) -> str:
    return f"{spek.lembar}!$B${BARIS_ISI}:$B${BARIS_ISI + len(spek.nama_kolom()) - 1}"
