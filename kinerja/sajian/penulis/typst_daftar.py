"""Entries of the contents and of the lists of tables and figures as the PDF will show them, foretold from the blocks.

The compiler prints what it finds (``daftar-otomatis`` in ``dokumen.typ``): a wrong guess changes no page, it only costs
another layout.
"""

from __future__ import annotations

from kinerja.angka import NBSP
from kinerja.sajian.blok import Blok, DaftarOtomatis, Gambar, Judul, Tabel, jelajah
from kinerja.sajian.penulis.bahan import tingkat_judul
from kinerja.sajian.penulis.typst_sel import literal, ungkapan

__all__ = ["duga_daftar"]

#: Levels of headings that the contents list.
_DALAM = 3
#: What a list holds has a name there.
_SEBUTAN = {"tabel": "Tabel", "gambar": "Gambar"}


def duga_daftar(blok: tuple[Blok, ...]) -> dict[str, str]:
    """Return by kind of list the level, number and text of its entries, in Typst.

    >>> duga_daftar((Judul(1, "Capaian", "BAB I"), Judul(2, "Umum", di_daftar_isi=False)))["isi"]
    '((1, "BAB I", "Capaian"), )'
    """
    semua = [
        satu for satu in jelajah(blok, dalam_tabel=False) if isinstance(satu, Judul | DaftarOtomatis | Tabel | Gambar)
    ]
    hasil: dict[str, list[str]] = {"isi": [], **{jenis: [] for jenis in _SEBUTAN}}
    atas: list[tuple[int, int]] = []
    for satu in semua:
        if isinstance(satu, DaftarOtomatis):
            atas = [(1, 1)]
            hasil["isi"].append(f"(1, none, {ungkapan(satu.judul)})")
        elif isinstance(satu, Judul):
            tingkat = tingkat_judul(satu, atas)
            if satu.di_daftar_isi and tingkat <= _DALAM:
                nomor = literal(satu.nomor) if satu.nomor else "none"
                hasil["isi"].append(f"({tingkat}, {nomor}, {ungkapan(satu.teks.replace(NBSP, ' '))})")
        elif satu.nomor:
            jenis = "tabel" if isinstance(satu, Tabel) else "gambar"
            nomor = literal(f"{_SEBUTAN[jenis]}{NBSP}{satu.nomor}")
            hasil[jenis].append(f"(1, {nomor}, {ungkapan(satu.judul)})")
    return {jenis: "(" + "".join(f"{satu}, " for satu in isi) + ")" for jenis, isi in hasil.items()}
