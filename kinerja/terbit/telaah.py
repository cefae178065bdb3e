"""What would keep a document from being printed, found without executing a notebook, each with its place.

The cells of our notebooks are calls of :mod:`kinerja.sajian` with the report, constants and further such calls. They are
read and made here; a notebook that does more, as those of analysts may, is not judged by what it does not show.
"""

from __future__ import annotations

import ast
import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markdown_it.tree import SyntaxTreeNode

from kinerja import sajian
from kinerja.dokumen import Dokumen
from kinerja.laporan import Laporan, periksa_folder
from kinerja.masukan import BUKU_KERJA, SEL_BERPENANDA, Galat
from kinerja.masukan.markdown import urai
from kinerja.model import LEMBAR
from kinerja.sajian import Sajian
from kinerja.sajian.blok import Blok, Tabel
from kinerja.sajian.penulis import Rujukan, rujukan_hilang
from kinerja.sajian.penulis.tata import TabelTidakMuat, menata
from kinerja.terbit.jalan import cari_notebook
from kinerja.terbit.salah_terbit import TerbitSalah

__all__ = ["galat_cetakan", "periksa_lengkap"]


#: How a notebook opens what it shows.
_BUKA = ("kinerja.buka(", "kinerja.buka_renstra(")


@dataclass(frozen=True)
class _Panggilan:
    """A call of a cell: the notebook, which cell of it, the function, and what it is given beside the report.

    What it is given may be calls again.
    """

    notebook: str
    sel: int
    nama: str
    isi: tuple[Any, ...]
    bernama: Mapping[str, Any]
    berlaporan: bool

    def buat(self, laporan: Laporan) -> object:
        """Call the function, after those whose results it takes."""
        isi = [satu.buat(laporan) if isinstance(satu, _Panggilan) else satu for satu in self.isi]
        return getattr(sajian, self.nama)(*([laporan] if self.berlaporan else []), *isi, **self.bernama)


class _BukanPanggilan(Exception):
    """A cell does something else than to call :mod:`kinerja.sajian`."""


def galat_cetakan(laporan: Laporan, notebook: Path) -> tuple[Galat, ...]:
    """Find references without target and tables that fit no page in all documents of a report.

    Parameters
    ----------
    laporan
        a report without faults.
    notebook
        folder of all notebooks; a document that has none there is passed over.
    """
    return tuple(dict.fromkeys(galat for dokumen in laporan.dokumen for galat in _dokumen(laporan, notebook, dokumen)))


def periksa_lengkap(folder: Path, notebook: Path, *, final: bool = False) -> tuple[Laporan | None, tuple[Galat, ...]]:
    """Find all that is wrong with a report folder: its input, and what is sound as input but cannot be printed.

    Parameters
    ----------
    folder, final
        as in :func:`kinerja.laporan.periksa_folder`.
    notebook
        folder of all notebooks.

    Returns
    -------
    tuple
        the report, None when it has faults; and faults and warnings in the order of the input.
    """
    laporan, daftar = periksa_folder(folder, final=final)
    if laporan is None:
        return None, daftar
    tak_tercetak = galat_cetakan(laporan, notebook)
    return None if tak_tercetak else laporan, (*daftar, *tak_tercetak)


def _dokumen(laporan: Laporan, notebook: Path, dokumen: Dokumen) -> Iterator[Galat]:
    try:
        bab = cari_notebook(notebook, dokumen)
    except TerbitSalah:
        return
    panggilan, utuh = _baca(bab)
    blok: list[Blok] = []
    for satu in panggilan:
        try:
            hasil = satu.buat(laporan)
        except (AttributeError, LookupError, TypeError, ValueError) as salah:
            utuh = False
            pesan = str(salah.args[0]) if salah.args else type(salah).__name__
            yield Galat(f"notebooks/{dokumen.kunci}/{satu.notebook}", "", f"sel ke-{satu.sel}", "sel_gagal", pesan)
        else:
            if isinstance(hasil, Sajian):
                blok.extend(hasil.bertanda)
    for isi in blok:
        try:
            menata((isi,))
        except TabelTidakMuat as salah_tabel:
            yield _tak_muat(laporan, salah_tabel)
    if utuh:
        yield from _tanpa_sasaran(laporan, tuple(blok))


# --- cells ---------------------------------------------------------------------------------------------------------


def _baca(bab: tuple[Path, ...]) -> tuple[list[_Panggilan], bool]:
    """Return the calls of all notebooks, and whether nothing else is shown by them."""
    from kinerja.mesin.skema import nbformat

    hasil: list[_Panggilan] = []
    utuh = True
    for satu in bab:
        try:
            sel = nbformat.read(satu, as_version=4).cells
        except (OSError, ValueError, nbformat.ValidationError):
            return hasil, False
        for urut, isi in enumerate(sel, start=1):
            if isi.cell_type == "code":
                milik, dikenal = _sel(isi.source, satu.name, urut)
                hasil += milik
                utuh = utuh and dikenal
    return hasil, utuh


def _sel(sumber: str, notebook: str, urut: int) -> tuple[list[_Panggilan], bool]:
    try:
        isi = ast.parse(sumber).body
    except SyntaxError:
        return [], False
    panggilan: list[_Panggilan] = []
    utuh = True
    for satu in isi:
        try:
            if isinstance(satu, ast.Expr):
                panggilan.append(_panggilan(satu.value, notebook, urut))
            elif not isinstance(satu, ast.Import | ast.ImportFrom) and not _persiapan(satu):
                utuh = False
        except _BukanPanggilan:
            utuh = False
    return panggilan, utuh


def _persiapan(satu: ast.stmt) -> bool:
    """Tell whether a statement sets a parameter or opens the report."""
    if not isinstance(satu, ast.Assign):
        return False
    return isinstance(satu.value, ast.Constant) or ast.unparse(satu.value).startswith(_BUKA)


def _panggilan(satu: ast.expr, notebook: str, urut: int) -> _Panggilan:
    """Read ``sajian.nama(laporan, "isi", sajian.lain(laporan), bernama=1)``; :class:`_BukanPanggilan` for anything else."""
    match satu:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="sajian"), attr=nama)) if nama in sajian.__all__:
            isi = satu.args
        case _:
            raise _BukanPanggilan
    berlaporan = bool(isi) and isinstance(isi[0], ast.Name) and isi[0].id == "laporan"
    diberi = tuple(
        _tetap(k) if isinstance(k, ast.Constant) else _panggilan(k, notebook, urut) for k in isi[int(berlaporan) :]
    )
    if any(k.arg is None for k in satu.keywords):
        raise _BukanPanggilan
    bernama = {str(k.arg): _tetap(k.value) for k in satu.keywords}
    return _Panggilan(notebook, urut, nama, diberi, bernama, berlaporan)


def _tetap(satu: ast.expr) -> object:
    if not isinstance(satu, ast.Constant):
        raise _BukanPanggilan
    return satu.value


# --- places --------------------------------------------------------------------------------------------------------


def _tanpa_sasaran(laporan: Laporan, blok: tuple[Blok, ...]) -> Iterator[Galat]:
    """Name the prose or cell in which a reference leads nowhere."""
    ada = Rujukan.dari(blok).sasaran
    for kunci in rujukan_hilang(blok):
        dekat = difflib.get_close_matches(kunci, ada, n=1, cutoff=0.6)
        saran = f"; mungkin maksudnya “{dekat[0]}”" if dekat else "; periksa kuncinya pada daftar penanda"
        pesan = f"rujuk(“{kunci}”) tidak menunjuk tabel, gambar, atau bab dalam laporan ini{saran}"
        pola = re.compile(rf"""\brujuk\(\s*["']{re.escape(kunci)}["']""")
        tempat = [*_baris_narasi(laporan, pola), *_sel_berpenanda(laporan, pola)] or [("narasi", "", "")]
        yield from (Galat(berkas, lembar, sel, "rujukan_hilang", pesan) for berkas, lembar, sel in tempat)


def _tak_muat(laporan: Laporan, salah: TabelTidakMuat) -> Galat:
    berkas, lembar, sel = _tempat_tabel(laporan, salah.tabel, salah.kata)
    return Galat(berkas, lembar, sel, "tabel_tidak_muat", str(salah))


def _tempat_tabel(laporan: Laporan, tabel: Tabel, kata: str) -> tuple[str, str, str]:
    """Find where a table is typed: its lines in the prose, else the cell that holds its widest word."""
    bagian, _, urut = tabel.kunci.rpartition("-")
    if bagian in laporan.bahan.narasi and urut.isdecimal():
        milik = laporan.bahan.narasi[bagian]
        letak = [satu.map for satu in _tabel(urai(milik.teks)) if satu.map]
        baris = letak[int(urut) - 1][0] + 1 if 0 < int(urut) <= len(letak) else 1
        return milik.berkas, "", f"baris {baris}"
    for lembar, spek in LEMBAR.items():
        for satu in getattr(laporan.data, lembar):
            for nama in spek.nama_kolom()[:-1] if kata else ():
                isi = getattr(satu, nama)
                if isinstance(isi, str) and kata in isi:
                    return satu.asal.berkas, lembar, satu.asal.sel(nama).partition("!")[2]
    return BUKU_KERJA, "", ""


def _tabel(simpul: SyntaxTreeNode) -> Iterator[SyntaxTreeNode]:
    return (satu for satu in simpul.walk() if satu.type == "table")


def _baris_narasi(laporan: Laporan, pola: re.Pattern[str]) -> Iterator[tuple[str, str, str]]:
    for satu in laporan.bahan.narasi.values():
        for temu in pola.finditer(satu.teks):
            yield satu.berkas, "", f"baris {satu.teks.count(chr(10), 0, temu.start()) + 1}"


def _sel_berpenanda(laporan: Laporan, pola: re.Pattern[str]) -> Iterator[tuple[str, str, str]]:
    for lembar, kolom in SEL_BERPENANDA:
        for baris in getattr(laporan.data, lembar):
            for nama in kolom:
                if pola.search(getattr(baris, nama) or ""):
                    yield baris.asal.berkas, lembar, baris.asal.sel(nama).partition("!")[2]
