"""Opening any source by what it is, not by what it is called: workbooks old and new, OpenDocument, web page, text, JSON."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from kinerja.impor.baca_csv import baca_csv
from kinerja.impor.baca_json import baca_json
from kinerja.impor.baca_ods import baca_ods
from kinerja.impor.baca_web import baca_web, halaman_web
from kinerja.impor.baca_xls import baca_xls
from kinerja.impor.baca_xml import baca_xml, buku_xml
from kinerja.impor.kisi import Kisi
from kinerja.impor.teks_sumber import urai_teks
from kinerja.masukan import Galat, MasukanSalah
from kinerja.masukan.buku import baca_buku
from kinerja.masukan.jaga import MB, baca_bita

__all__ = ["buka_sumber"]

_UKURAN_MAKS = 50 * MB
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TANDA = re.compile(r"'([\d(+-].*)|=\"([^\"]*)\"", re.DOTALL)
_SIMPAN = "buka dengan Excel atau LibreOffice, lalu simpan sebagai Buku Kerja Excel (.xlsx)"


def buka_sumber(berkas: Path) -> tuple[tuple[Kisi, ...], tuple[Galat, ...]]:
    """Read all tables of a source.

    Returns
    -------
    tuple
        the tables, and warnings about the file.

    Raises
    ------
    MasukanSalah
        with one fault: the file is not there, too large, broken, locked, protected, or of a kind that is not read.
    """
    kisi, peringatan = _baca(berkas)
    return tuple(map(_polos, kisi)), peringatan


def _polos(kisi: Kisi) -> Kisi:
    """Take from texts the signs by which systems keep a spreadsheet from making numbers of them: '2.17 and ="2.17"."""
    if not any(satu.startswith(("'", '="')) for baris in kisi.baris for satu in baris if isinstance(satu, str)):
        return kisi
    return replace(kisi, baris=tuple(tuple(map(_tanpa_tanda, baris)) for baris in kisi.baris))


def _tanpa_tanda(isi: object) -> object:
    temu = _TANDA.fullmatch(isi) if isinstance(isi, str) else None
    return isi if temu is None else temu[1] or temu[2] or ""


def _baca(berkas: Path) -> tuple[tuple[Kisi, ...], tuple[Galat, ...]]:
    isi = _bita(berkas)
    nama = berkas.name
    if isi.startswith(b"PK"):
        return _arsip(berkas, isi)
    if isi.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in isi:
            raise _salah(nama, "buku_bersandi", "dilindungi kata sandi; hapus kata sandinya, lalu simpan")
        return baca_xls(nama, isi), ()
    if isi.startswith(b"%PDF"):
        raise _salah(nama, "format_lain", "berkas PDF; minta data yang sama sebagai Excel, CSV, atau JSON")
    return _teks(nama, isi), ()


def _teks(nama: str, isi: bytes) -> tuple[Kisi, ...]:
    """Read a text by how it begins: a web page or an older XML under the name of a workbook, JSON, else a text table."""
    teks = urai_teks(isi)
    if teks is None:
        raise _salah(nama, "bukan_tabel", "bukan tabel yang dapat dibaca; simpan sebagai .xlsx, .csv, atau .json")
    awal = teks[:2000].lstrip("\ufeff \t\r\n")
    if not awal:
        raise _salah(nama, "kosong", "berkas kosong; unduh atau salin ulang dari sistem asalnya")
    if buku_xml(teks):
        return baca_xml(nama, teks)
    if halaman_web(teks):
        return baca_web(nama, teks)
    if awal[0] == "<":
        raise _salah(nama, "format_lain", f"XML yang bukan buku kerja; {_SIMPAN}")
    if awal[0] in "[{":
        return baca_json(nama, isi)
    return baca_csv(nama, teks)


def _arsip(berkas: Path, isi: bytes) -> tuple[tuple[Kisi, ...], tuple[Galat, ...]]:
    try:
        with ZipFile(BytesIO(isi)) as arsip:
            ods = "content.xml" in arsip.namelist()
    except (BadZipFile, ValueError, OSError) as salah:
        raise _salah(berkas.name, "buku_rusak", f"rusak atau terpotong; salin ulang, atau {_SIMPAN}") from salah
    if ods:
        return baca_ods(berkas.name, isi), ()
    buku = baca_buku(berkas.resolve())
    kisi = (
        Kisi(
            berkas.name,
            satu.nama,
            satu.baris,
            tuple((*gabung.baris, *gabung.kolom) for gabung in satu.tinjauan.gabungan),
        )
        for satu in buku.values()
    )
    return tuple(kisi), buku.peringatan


def _bita(berkas: Path) -> bytes:
    try:
        letak = berkas.resolve()
    except (OSError, RuntimeError, ValueError):
        raise _salah(berkas.name, "berkas_tidak_ada", "berkas tidak ditemukan; periksa nama dan foldernya") from None
    return baca_bita(letak.parent, letak.name, _UKURAN_MAKS)


def _salah(nama: str, kode: str, pesan: str) -> MasukanSalah:
    return MasukanSalah([Galat(nama, "", "", kode, pesan)])
