"""Input: reading and validating a report folder, writing the workbook; faults name file, sheet and cell.

What writes is loaded when it is first asked for: whoever reads need not wait for the library that writes workbooks.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from kinerja.masukan.baca import BUKU_KERJA, Bahan, baca, baca_publikasi, hanya_publikasi
from kinerja.masukan.baca_lampiran import Lampiran, gambar_lampiran
from kinerja.masukan.bersama import BUKU_BERSAMA, berkas_bersama
from kinerja.masukan.buku import judul_kolom
from kinerja.masukan.catatan import BUKU_REVIU, baca_catatan
from kinerja.masukan.galat import Galat, MasukanSalah, urut
from kinerja.masukan.gambar import nama_gambar
from kinerja.masukan.narasi import SEL_BERPENANDA, Narasi, Penanda, potong
from kinerja.masukan.params import Pengaturan, baca_kabupaten, baca_pengaturan
from kinerja.masukan.sekitar import RenstraDipakai
from kinerja.masukan.tampil import susun_json, susun_teks

if TYPE_CHECKING:
    from kinerja.masukan.baru import buat_laporan
    from kinerja.masukan.contoh import salin_contoh
    from kinerja.masukan.publikasi import BUKU_PUBLIKASI, baca_buku_publikasi, tulis_buku_publikasi
    from kinerja.masukan.tandai import tandai_buku
    from kinerja.masukan.templat import tulis_buku_kerja

__all__ = [
    "BUKU_BERSAMA",
    "BUKU_KERJA",
    "BUKU_PUBLIKASI",
    "BUKU_REVIU",
    "SEL_BERPENANDA",
    "Bahan",
    "Galat",
    "Lampiran",
    "MasukanSalah",
    "Narasi",
    "Penanda",
    "Pengaturan",
    "RenstraDipakai",
    "baca",
    "baca_buku_publikasi",
    "baca_catatan",
    "baca_kabupaten",
    "baca_pengaturan",
    "baca_publikasi",
    "hanya_publikasi",
    "berkas_bersama",
    "buat_laporan",
    "gambar_lampiran",
    "judul_kolom",
    "nama_gambar",
    "potong",
    "susun_json",
    "susun_teks",
    "tandai_buku",
    "tulis_buku_kerja",
    "tulis_buku_publikasi",
    "urut",
    "salin_contoh",
]

_PENULIS = {
    "baru": ("buat_laporan",),
    "contoh": ("salin_contoh",),
    "publikasi": (
        "BUKU_PUBLIKASI",
        "baca_buku_publikasi",
        "tulis_buku_publikasi",
    ),
    "tandai": ("tandai_buku",),
    "templat": ("tulis_buku_kerja",),
}


def __getattr__(nama: str) -> object:
    """Load what writes."""
    for modul, isi in _PENULIS.items():
        if nama in isi:
            return getattr(import_module(f"{__name__}.{modul}"), nama)
    raise AttributeError(f"module {__name__!r} has no attribute {nama!r}")
