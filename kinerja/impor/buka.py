"""Opening any source by what it is, not by what it is called: workbook, older workbook, OpenDocument, text, JSON."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from kinerja.impor.baca_csv import baca_csv
from kinerja.impor.baca_json import baca_json
from kinerja.impor.baca_ods import baca_ods
from kinerja.impor.baca_xls import baca_xls
from kinerja.impor.kisi import Kisi
from kinerja.masukan import Galat, MasukanSalah
from kinerja.masukan.buku import baca_buku
from kinerja.masukan.jaga import MB, baca_bita

__all__ = ["buka_sumber"]

_UKURAN_MAKS = 50 * MB
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
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
    isi = _bita(berkas)
    nama = berkas.name
    if isi.startswith(b"PK"):
        return _arsip(berkas, isi)
    if isi.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in isi:
            raise _salah(nama, "buku_bersandi", "dilindungi kata sandi; hapus kata sandinya, lalu simpan")
        return baca_xls(nama, isi), ()
    awal = isi[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not awal:
        raise _salah(nama, "kosong", "berkas kosong; unduh atau salin ulang dari sistem asalnya")
    if isi.startswith(b"%PDF"):
        raise _salah(nama, "format_lain", "berkas PDF; minta data yang sama sebagai Excel, CSV, atau JSON")
    if awal[:1] == b"<":
        raise _salah(nama, "format_lain", f"halaman web atau XML yang diberi nama lain; {_SIMPAN}")
    if _json(isi):
        return baca_json(nama, isi), ()
    return baca_csv(nama, isi), ()


def _json(isi: bytes) -> bool:
    """Tell whether a text begins like a JSON document, in any encoding of Unicode."""
    awal = isi[:200].decode(json.detect_encoding(isi[:200]), "replace").lstrip("\ufeff \t\r\n")
    return awal[:1] in ("[", "{")


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
