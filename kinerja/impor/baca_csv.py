"""Text tables: any separator and encoding in use."""

from __future__ import annotations

import csv
from io import StringIO

from kinerja.impor.kisi import Kisi
from kinerja.masukan import Galat, MasukanSalah

__all__ = ["baca_csv"]

_PEMISAH = (";", ",", "\t", "|")
_BARIS_MAKS, _SEL_MAKS, _KOLOM_MAKS, _PANJANG_MAKS = 200_000, 3_000_000, 2_000, 100_000
_CONTOH = 60


def baca_csv(nama: str, teks: str) -> tuple[Kisi, ...]:
    """Read a text table; codes keep their leading zeros, numbers stay the texts that they are.

    Raises
    ------
    MasukanSalah
        ``bukan_tabel`` when its rows and quotes are broken, ``lembar_terlalu_luas`` when it is larger than any export.
    """
    teks = teks.replace("\r\n", "\n").replace("\r", "\n")
    pemisah, teks = _pemisah(teks)
    baris: list[tuple[object, ...]] = []
    sel = 0
    try:
        for satu in csv.reader(StringIO(teks), delimiter=pemisah):
            sel += len(satu)
            if len(baris) >= _BARIS_MAKS or sel > _SEL_MAKS or len(satu) > _KOLOM_MAKS:
                raise _salah(nama, "lembar_terlalu_luas", "terlalu banyak baris atau kolom untuk satu ekspor")
            baris.append(tuple(satu))
    except csv.Error:
        pesan = "susunan baris dan tanda kutipnya rusak; unduh ulang, atau simpan sebagai .xlsx"
        raise _salah(nama, "bukan_tabel", pesan) from None
    return (Kisi(nama, "", tuple(baris)),) if baris else ()


def _pemisah(teks: str) -> tuple[str, str]:
    """Find the separator: the one that makes most rows equally wide; Excel may name it in the first line."""
    awal, _, sisa = teks.partition("\n")
    if awal.casefold().startswith("sep=") and len(awal.strip()) == 5:
        return awal.strip()[4], sisa
    contoh = "\n".join(teks[: _PANJANG_MAKS * 5].split("\n")[:_CONTOH])
    terbaik, nilai_terbaik = ",", 0.0
    for satu in _PEMISAH:
        try:
            lebar = [len(baris) for baris in csv.reader(StringIO(contoh), delimiter=satu) if any(baris)]
        except csv.Error:
            continue
        banyak = [n for n in lebar if n > 1]
        if banyak:
            lazim = max(set(banyak), key=banyak.count)
            nilai = banyak.count(lazim) / len(lebar) + min(lazim, 50) / 1000
            if nilai > nilai_terbaik:
                terbaik, nilai_terbaik = satu, nilai
    return terbaik, teks


def _salah(nama: str, kode: str, pesan: str) -> MasukanSalah:
    return MasukanSalah([Galat(nama, "", "", kode, pesan)])
