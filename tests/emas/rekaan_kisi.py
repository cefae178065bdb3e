"""Tables of made-up reports as grids: columns with how they are written and the fault that can be planted, rows of figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from random import Random

from rekaan_tanam import Cetak, angka, tulis

__all__ = ["BULAN", "ROMAWI", "Kolom", "acak_untuk", "kisi", "kurung", "naik", "persen", "spasi"]

#: A heading ("group > heading" below a group), how its numbers are written, and the kind of fault, "" for none.
Kolom = tuple[str, Callable[[Decimal], str], str]
#: A number, a text with the texts that would be wrong, or an empty cell.
Isi = Decimal | int | tuple[str, ...] | None

BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
_AKHIR = ("jumlah", "total", "setahun", "rata", "nilai", "tingkat", "indeks")
ROMAWI = ("I", "II", "III", "IV")


def kisi(
    tabel: str, kolom: Sequence[Kolom], baris: Sequence[tuple[str, Sequence[Isi]]], induk: str = ""
) -> Iterator[Cetak]:
    """Print a table; in rows of sums, means and scores the kind of fault is one of its own, for all columns.

    A kind that begins with "=" can be planted in such rows alone: what they sum up stands nowhere else.
    """
    for nama, isi in baris:
        total = nama.casefold().startswith(_AKHIR)
        for (judul, cara, jenis), nilai in zip(kolom, isi, strict=True):
            kelompok, _, kepala = judul.rpartition(" > ")
            apa = f"{tabel.split()[1]} jumlah" if total and jenis else f"{tabel.split()[1]} {jenis}"
            jenis = jenis if total else jenis.partition("=")[0]
            if isinstance(nilai, tuple):
                salah = {apa: nilai[1:]} if jenis and nilai[1:] else {}
                yield Cetak(tabel, nama, kepala, nilai[0], salah, kelompok, induk)
            elif nilai is not None:
                milik = (apa,) if jenis else ()
                yield angka((tabel, nama, kepala), nilai, cara, *milik, kelompok=kelompok, induk=induk)


def acak_untuk(nama: str, benih: int) -> Random:
    """Return the source of the figures of one report."""
    return Random(f"{nama} {benih}")  # noqa: S311 - invented figures


def persen(atas: Decimal | int, bawah: Decimal | int) -> Decimal:
    """Return the first in per cent of the second."""
    return Decimal(atas) / Decimal(bawah) * 100


def naik(baru: Decimal | int, lama: Decimal | int) -> Decimal:
    """Return by how much per cent the first is above the second."""
    return persen(baru - lama, lama)


def kurung(cara: Callable[[Decimal], str]) -> Callable[[Decimal], str]:
    """Write what is below nought in brackets."""
    return lambda nilai: f"({cara(-nilai)})" if nilai < 0 else cara(nilai)


def spasi(nilai: Decimal) -> str:
    """Write a whole number with blanks between thousands."""
    return tulis(0)(nilai).replace(".", " ")
