"""The workbooks of the examples in the layout of today: ``python tests/emas/contoh_buku.py`` writes them anew.

Only what surrounds the cells changes: titles, notes, lists, names of codes, the first sheet. What is typed stays.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from kinerja.dokumen import Kebutuhan, dokumen_folder, kebutuhan_lembar
from kinerja.masukan import BUKU_KERJA, tulis_buku_kerja
from kinerja.masukan.buku import judul_kolom
from kinerja.masukan.templat import BARIS_KEPALA
from kinerja.model import LEMBAR, LembarSpek

AKAR = Path(__file__).parents[2]
Isi = Mapping[str, list[dict[str, object]]]


def semua_contoh(akar: Path = AKAR) -> list[Path]:
    """Return the folders of the examples."""
    return sorted(satu.parent for satu in (akar / "params").glob(f"*/*/*/{BUKU_KERJA}"))


def isi_buku(berkas: Path) -> dict[str, list[dict[str, object]]]:
    """Return what is typed: by sheet its rows, each a mapping of column to value."""
    buku = load_workbook(berkas)
    return {nama: list(_baris(buku[nama], spek)) for nama, spek in LEMBAR.items() if nama in buku.sheetnames}


def _baris(lembar: Worksheet, spek: LembarSpek) -> list[dict[str, object]]:
    nama = {judul_kolom(satu): satu for satu in spek.nama_kolom()}
    if spek.tegak:
        isi = {
            nama[str(a.value)]: b.value for a, b, *_ in lembar.iter_rows(min_row=BARIS_KEPALA + 1) if a.value in nama
        }
        return [isi]
    kolom = {sel.column - 1: nama[str(sel.value)] for sel in lembar[BARIS_KEPALA] if sel.value in nama}
    semua = [[sel.value for sel in baris] for baris in lembar.iter_rows(min_row=BARIS_KEPALA + 1)]
    baris = [{satu: isi[letak] for letak, satu in kolom.items()} for isi in semua]
    while baris and all(nilai is None for nilai in baris[-1].values()):
        baris.pop()
    return baris


def tulis_ulang(folder: Path, tujuan: Path) -> None:
    """Write the workbook of a folder with the sheets that a new one has today."""
    dokumen = dokumen_folder(folder)
    kebutuhan = kebutuhan_lembar(dokumen)
    isi = isi_buku(folder / BUKU_KERJA)
    wajib = [nama for nama, satu in kebutuhan.items() if satu is Kebutuhan.WAJIB]
    tulis_buku_kerja(tujuan, isi, {*isi, *kebutuhan}, wajib)


if __name__ == "__main__":
    for satu in semua_contoh():
        tulis_ulang(satu, satu / BUKU_KERJA)
        sys.stdout.write(f"{satu.relative_to(AKAR)}\n")
