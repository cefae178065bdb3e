"""How findings name their place, so that people and programs find the cell."""

from __future__ import annotations

from kinerja.laporan import Laporan
from kinerja.masukan import BUKU_KERJA
from kinerja.model import Baris

__all__ = ["tempat", "tempat_asal", "tempat_isian", "tempat_lembar", "tempat_pilihan"]


def tempat(baris: Baris, kolom: str) -> str:
    """Name the cell of a field: ``data.xlsx, anggaran!D17``; a column that the sheet does not have gives column A."""
    return tempat_asal(baris.asal.sel(kolom))


def tempat_asal(asal: str) -> str:
    """Name the first of the cells that a frame of the report gives as its source (``variabel!F3; variabel!F4``)."""
    sel = asal.partition(";")[0].partition(":")[0]
    return f"{BUKU_KERJA}, {sel}" if sel[-1].isdigit() else f"{BUKU_KERJA}, {sel}1"


def tempat_lembar(nama: str) -> str:
    """Name a whole sheet by its first cell, where a row is missing."""
    return f"{BUKU_KERJA}, {nama}!A1"


def tempat_isian(berkas: str, isian: str) -> str:
    """Name an entry of a settings file: ``params.yaml, isian tanggal``."""
    return f"{berkas}, isian {isian}"


def tempat_pilihan(laporan: Laporan, nama: str) -> str:
    """Name where a choice is made; what nobody chose belongs to kabupaten.yaml."""
    berkas = "params.yaml" if laporan.asal_pilihan.get(nama) == "laporan" else "kabupaten.yaml"
    return tempat_isian(berkas, nama)
