"""What the rules across sheets share."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from kinerja.angka import cetak_desimal, desimal_asli
from kinerja.masukan.galat import Galat
from kinerja.model import Baris, Data, Rentang, induk_kode

__all__ = ["cetak", "galat_baris", "induk_hilang", "leluhur", "terbaca"]


def galat_baris(
    baris: Baris, nama: str, kode: str, pesan: str, tingkat: Literal["galat", "peringatan"] = "galat"
) -> Galat:
    """Make a fault at one cell of a row."""
    lembar, _, sel = baris.asal.sel(nama).partition("!")
    return Galat(baris.asal.berkas, lembar, sel, kode, pesan, tingkat)


def terbaca(baris: Baris, *nama: str) -> bool:
    """Say whether these cells hold what the person typed, also where that is nothing."""
    return baris.asal.rusak.isdisjoint(nama)


def leluhur(kode: str) -> tuple[str, ...]:
    """Return the codes above: of a sub kegiatan its kegiatan and program, of a kegiatan its program."""
    atas = induk_kode(kode)
    return (atas, *leluhur(atas)) if atas else ()


def induk_hilang(data: Data) -> set[str]:
    """Return the kegiatan and programs whose rows are missing: who else names them need not be told again."""
    semua = {satu.kode for satu in data.anggaran} | {satu.kode for satu in data.program}
    return {atas for kode in semua for atas in leluhur(kode)} - semua


def cetak(nilai: Decimal | str | Rentang) -> str:
    """Print a value as it may be typed."""
    if isinstance(nilai, Rentang):
        return f"{cetak(nilai.bawah)}-{cetak(nilai.atas)}"
    if isinstance(nilai, Decimal):
        return cetak_desimal(nilai, desimal_asli(nilai))
    return nilai
