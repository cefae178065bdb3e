"""How wide a table must be on the screen, which column stays in sight, and when it becomes a list of cards."""

from __future__ import annotations

from kinerja.laporan.jejak import lepas
from kinerja.sajian.blok import Sel, Tabel
from kinerja.sajian.penulis.bahan import BARIS_NOMOR, baris_nomor, kolom_awal

__all__ = ["PREDIKAT_MAKS", "judul_susun", "kolom_lekat", "lebar_minimum"]

#: Width of a letter and of the padding of a cell, in rem, by size of the text: so wide must a column be that no word
#: breaks. A table that is wider than the screen scrolls sideways.
_HURUF = {"biasa": (0.50, 1.1), "kecil": (0.455, 1.1), "mungil": (0.41, 1.0)}


#: A predikat of up to so many letters stays on one line with its mark.
PREDIKAT_MAKS = 16


#: No table asks for more than this, in rem.
_LEBAR_MAKS = 75.0


#: Width of a narrow screen, of the widest column that stays in sight there, in rem; letters of a running number.
_LAYAR, _LEKAT_MAKS, _NOMOR = 21.0, 11.0, 4


#: The most columns and rows of a table that becomes a list of cards.
_KOLOM_SUSUN, _BARIS_SUSUN = 7, 20


def lebar_minimum(tabel: Tabel) -> float:
    """Return the width (rem) at which the longest word or number of every column fits on one line."""
    huruf, jarak = _HURUF[tabel.ukuran]
    jumlah = sum(k.bobot for k in tabel.kolom) or 1.0
    banyak = len(tabel.kolom)
    terpanjang = [-1] * banyak
    awal_semua = (*kolom_awal(tabel.kepala, banyak), *kolom_awal(tabel.baris, banyak))
    for baris, awal in zip((*tabel.kepala, *tabel.baris), awal_semua, strict=True):
        for sel, k in zip(baris, awal, strict=True):
            if sel.lebar == 1 and k < banyak and not BARIS_NOMOR.fullmatch(sel.teks):
                terpanjang[k] = max(terpanjang[k], _kata_terpanjang(sel))
    perlu = [
        (n * huruf + jarak) * jumlah / kolom.bobot for n, kolom in zip(terpanjang, tabel.kolom, strict=True) if n >= 0
    ]
    return round(min(max(perlu, default=0.0), _LEBAR_MAKS), 1)


def kolom_lekat(tabel: Tabel, lebar: float) -> int | None:
    """Return the column that stays in sight when a table that is so wide scrolls: the first that says what a row is about.

    None where it would cover most of a narrow screen, or where nothing scrolls.
    """
    if lebar <= _LAYAR or not tabel.kolom:
        return None
    isi: list[list[str]] = [[] for _ in tabel.kolom]
    for baris, letak in zip(tabel.baris, kolom_awal(tabel.baris, len(tabel.kolom)), strict=True):
        for sel, k in zip(baris, letak, strict=True):
            if sel.lebar == 1:
                isi[k].append(lepas(sel.teks))
    kolom = next((k for k, satu in enumerate(isi) if max(map(len, satu), default=0) > _NOMOR), None)
    if kolom is None:
        return None
    jumlah = sum(satu.bobot for satu in tabel.kolom)
    return kolom if lebar * tabel.kolom[kolom].bobot / jumlah <= _LEKAT_MAKS else None


def judul_susun(tabel: Tabel, lebar: float) -> tuple[str, ...]:
    """Return the titles of the columns of a small table, so wide, that becomes cards on a narrow screen; else ()."""
    kepala = [baris for baris in tabel.kepala if not baris_nomor(baris)]
    if len(tabel.baris) > _BARIS_SUSUN:
        return ()
    if len(kepala) != 1 or not 2 < len(tabel.kolom) <= _KOLOM_SUSUN or lebar <= _LAYAR:
        return ()
    if any(sel.tinggi > 1 for baris in tabel.baris for sel in baris) or len(kepala[0]) != len(tabel.kolom):
        return ()
    return tuple(lepas(sel.teks).replace("\n", " ") for sel in kepala[0])


def _kata_terpanjang(sel: Sel) -> int:
    """Count the letters of the longest part of a cell that does not break; a predikat does not, with its mark."""
    teks = lepas(sel.teks)
    if sel.warna is not None and len(teks) <= PREDIKAT_MAKS:
        return len(teks) + 3
    return max(map(len, teks.replace("/", "/ ").split(" ")))
