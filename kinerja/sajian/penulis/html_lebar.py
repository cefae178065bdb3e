"""How wide a table must be on the screen, which column stays in sight, and what becomes of it on a narrow screen.

There, what is narrow enough gets columns as wide as their words, a small table or one of key figures becomes a card per
row, and the rest scrolls sideways beside the column that says what a row is about.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from kinerja.laporan.jejak import lepas
from kinerja.sajian.blok import Sel, Tabel
from kinerja.sajian.penulis.bahan import BARIS_NOMOR, baris_nomor, kolom_awal

__all__ = ["PREDIKAT_MAKS", "Sempit", "menyempit"]

#: Width of a letter and of the padding of a cell, in rem, by size of the text: so wide must a column be that no word
#: breaks. A table that is wider than the screen scrolls sideways.
_HURUF = {"biasa": (0.50, 1.1), "kecil": (0.455, 1.1), "mungil": (0.41, 1.0)}

#: A predikat of up to so many letters stays on one line with its mark.
PREDIKAT_MAKS = 16

#: No table asks for more than this, in rem.
_LEBAR_MAKS = 75.0

#: Width of a narrow screen, of the widest column that stays in sight there, in rem; letters of a running number.
_LAYAR, _LEKAT_MAKS, _NOMOR = 21.0, 10.5, 4

#: A longer text than this many letters asks for so many on a line.
_SEBARIS = 16

#: The most columns and rows of a table that becomes cards without being a summary.
_KOLOM_KARTU, _BARIS_KARTU = 10, 30

#: For so many columns the style sheet finds the title of a cell by its place in the row.
_BERURUT = 14

#: What means something within a string of CSS, or within the attribute that holds it.
_KHUSUS = frozenset("'\\\"<>&")


@dataclass(frozen=True)
class Sempit:
    """What becomes of a table on a narrow screen.

    Attributes
    ----------
    lebar
        the width (rem) at which the longest word or number of every column fits on one line.
    cara
        "muat": its columns are as wide as their words; "kartu": each row is a card; "gulir": it scrolls sideways.
    pokok
        the column that says what a row is about: it heads the card, or stays in sight; None for none.
    pokok_lebar
        that column is too wide to stay in sight as it is.
    judul
        the title of each column in a card as the header has it from top to bottom, () for those that need none.
    """

    lebar: float
    cara: Literal["", "muat", "kartu", "gulir"] = ""
    pokok: int | None = None
    pokok_lebar: bool = False
    judul: tuple[tuple[str, ...], ...] = ()

    @property
    def gaya(self) -> str:
        """The style of the table: its width, and the titles of its cards."""
        judul = "".join(f";--k{k}:{_css(satu)}" for k, satu in enumerate(self.judul, start=1) if satu)
        return f"--lebar:{self.lebar:g}rem{judul}"

    def gaya_sel(self, sel: Sel, kolom: int, urut: int) -> str:
        """Return the style of a cell that its card cannot name by its place in the row (from 0); mostly ""."""
        if self.cara != "kartu" or (sel.lebar == 1 and kolom == urut < _BERURUT):
            return ""
        judul = _bersama(self.judul[kolom : kolom + sel.lebar]) if kolom or sel.lebar == 1 else ()
        if judul and judul == self.judul[kolom]:
            return f"--j:var(--k{kolom + 1})"
        return f"--j:{_css(judul) if judul else 'none'}"


def menyempit(tabel: Tabel) -> Sempit:
    """Return what becomes of a table on a narrow screen."""
    kata = _kata_terpanjang(tabel)
    lebar = _lebar_minimum(tabel, kata)
    if lebar <= _LAYAR:
        return Sempit(lebar)
    teks = _teks_terpanjang(tabel)
    huruf, jarak = _HURUF[tabel.ukuran]
    perlu = [max(k, min(t, _SEBARIS)) * huruf + jarak for k, t in zip(kata, teks, strict=True)]
    pokok = next((k for k, panjang in enumerate(teks) if panjang > _NOMOR), None)
    if pokok is not None and kata[pokok] * huruf + jarak > _LEKAT_MAKS:
        pokok = None
    lebar_pokok = 0.0 if pokok is None else lebar * tabel.kolom[pokok].bobot / sum(k.bobot for k in tabel.kolom)
    kecil = len(tabel.kolom) <= _KOLOM_KARTU and len(tabel.baris) <= _BARIS_KARTU
    if sum(perlu) <= _LAYAR:
        cara: Literal["muat", "kartu", "gulir"] = "muat"
    else:
        cara = "kartu" if tabel.kepala and (tabel.ikhtisar or kecil) else "gulir"
    judul = _judul(tabel, 0 if pokok is None else pokok + 1) if cara == "kartu" else ()
    return Sempit(lebar, cara, pokok, lebar_pokok > _LEKAT_MAKS, judul)


def _lebar_minimum(tabel: Tabel, kata: Sequence[int]) -> float:
    """Return the width (rem) at which the longest word or number of every column fits on one line."""
    huruf, jarak = _HURUF[tabel.ukuran]
    jumlah = sum(k.bobot for k in tabel.kolom) or 1.0
    perlu = [(n * huruf + jarak) * jumlah / kolom.bobot for n, kolom in zip(kata, tabel.kolom, strict=True) if n >= 0]
    return round(min(max(perlu, default=0.0), _LEBAR_MAKS), 1)


def _kata_terpanjang(tabel: Tabel) -> list[int]:
    """Count the letters of the longest part that does not break, by column; -1 where all cells are wide."""
    hasil = [-1] * len(tabel.kolom)
    for sel, k in _sel_sempit(tabel, (tabel.kepala, tabel.baris)):
        if not BARIS_NOMOR.fullmatch(sel.teks):
            hasil[k] = max(hasil[k], _kata(sel))
    return hasil


def _teks_terpanjang(tabel: Tabel) -> list[int]:
    """Count the letters of the longest cell of the body, by column."""
    hasil = [0] * len(tabel.kolom)
    for sel, k in _sel_sempit(tabel, (tabel.baris,)):
        hasil[k] = max(hasil[k], len(lepas(sel.teks)))
    return hasil


def _sel_sempit(tabel: Tabel, bagian: Iterable[tuple[tuple[Sel, ...], ...]]) -> Iterator[tuple[Sel, int]]:
    """Yield the cells of one column, each with its column."""
    banyak = len(tabel.kolom)
    for semua in bagian:
        for baris, awal in zip(semua, kolom_awal(semua, banyak), strict=True):
            yield from ((sel, k) for sel, k in zip(baris, awal, strict=True) if sel.lebar == 1 and k < banyak)


def _kata(sel: Sel) -> int:
    """Count the letters of the longest part of a cell that does not break; a predikat does not, with its mark."""
    teks = lepas(sel.teks)
    if sel.warna is not None and len(teks) <= PREDIKAT_MAKS:
        return len(teks) + 3
    return max(map(len, teks.replace("/", "/ ").split(" ")))


# --- cards -------------------------------------------------------------------------------------------------------


def _judul(tabel: Tabel, mulai: int) -> tuple[tuple[str, ...], ...]:
    """Return the titles over each column, from the outer to the inner, for the columns from ``mulai`` on."""
    banyak = len(tabel.kolom)
    hasil: list[list[str]] = [[] for _ in range(banyak)]
    kepala = tuple(baris for baris in tabel.kepala if not baris_nomor(baris))
    for baris, awal in zip(kepala, kolom_awal(kepala, banyak), strict=True):
        for sel, k in zip(baris, awal, strict=True):
            for satu in hasil[max(k, mulai) : k + sel.lebar]:
                satu += [lepas(sel.teks)] if sel.teks else []
    return tuple(map(tuple, hasil))


def _bersama(judul: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Return what the titles of several columns begin with."""
    hasil: list[str] = []
    for satu in zip(*judul, strict=False):
        if len(set(satu)) > 1:
            break
        hasil.append(satu[0])
    return tuple(hasil)


def _css(judul: Sequence[str]) -> str:
    r"""Return titles as a string of CSS; what could end it, or what holds it, is written by its number.

    >>> print(_css(("Anggaran", "Rp 'juta'")))
    'Anggaran: Rp \27 juta\27 '
    """
    teks = " ".join(": ".join(judul).split())
    isi = "".join(satu if satu.isprintable() and satu not in _KHUSUS else f"\\{ord(satu):x} " for satu in teks)
    return f"'{isi}'"
