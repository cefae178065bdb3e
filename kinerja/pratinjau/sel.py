"""What stands around a cell of the workbook or a line of a text, as the page shows it when a number or a fault is clicked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from openpyxl.utils import column_index_from_string

from kinerja.angka import cetak_bulat, tampil
from kinerja.impor.banding import letak_kepala
from kinerja.masukan import BUKU_BERSAMA, BUKU_KERJA, MasukanSalah
from kinerja.masukan.buku import LembarMentah, baca_buku, huruf, kunci_lembar
from kinerja.masukan.galat import terbaca
from kinerja.masukan.jaga import baca_teks
from kinerja.masukan.kunci import bersih
from kinerja.model import LEMBAR

__all__ = ["PotonganLembar", "SalahSel", "potong_lembar"]

_SEKITAR, _KOLOM_MAKS, _TEKS_MAKS = 3, 12, 200
_SEL = re.compile(r"([A-Z]{1,3})?([0-9]{1,7})(?::[A-Z]{1,3}([0-9]{1,7}))?")
_RIBUAN = 10_000
#: Texts of a report that a fault can name.
_TEKS = re.compile(r"narasi/[\w.-]{1,100}\.md|params\.yaml|kabupaten\.yaml")
_UKURAN_MAKS = 1_000_000


class SalahSel(Exception):
    """There is no such cell to show; the message is a sentence for the user."""


@dataclass(frozen=True)
class PotonganLembar:
    """A part of a sheet, or of a text, whose lines are rows of one column without a letter.

    ``kolom`` are the letters of its columns, ``baris`` pairs of row number and cells as they are seen; ``sorot`` are the
    rows that are meant, ``kolom_sorot`` the column, "" for whole rows.
    """

    lembar: str
    kolom: tuple[str, ...]
    baris: tuple[tuple[int, tuple[str, ...]], ...]
    sorot: tuple[int, int]
    kolom_sorot: str


def potong_lembar(folder: Path, berkas: str, lembar: str, sel: str) -> PotonganLembar:
    """Return the names of the columns and the rows around a cell.

    Parameters
    ----------
    folder
        the report folder.
    berkas
        data.xlsx, the workbook that the region shares, a prose section, or settings.
    lembar, sel
        sheet and cell, a range or a row: ``D17``, ``D5:D9``, ``baris 17``; of a text its line or key, ``isian tempat``.

    Raises
    ------
    SalahSel
        when there is no such sheet or cell.
    """
    if _TEKS.fullmatch(berkas):
        return _potong_teks(folder.parents[1] if berkas == "kabupaten.yaml" else folder, berkas, sel)
    cocok = _SEL.fullmatch(sel.removeprefix("baris ").strip())
    tempat = {BUKU_KERJA: folder, BUKU_BERSAMA: folder.parents[1]}.get(berkas)
    if tempat is None or cocok is None:
        raise SalahSel("tempat ini bukan sel dalam buku kerja")
    try:
        mentah = baca_buku(tempat / berkas).get(kunci_lembar(lembar))
    except MasukanSalah as salah:
        raise SalahSel(str(salah.daftar[0])) from None
    if mentah is None:
        raise SalahSel(f"lembar {lembar} tidak ada dalam {berkas}")
    awal, akhir = int(cocok[2]), int(cocok[3] or cocok[2])
    kolom = [*_kolom(mentah, cocok[1] or "")]
    nomor = [*_baris(mentah, awal, akhir)]
    baris = tuple((n, tuple(_tampil(mentah, n, letak) for letak in kolom)) for n in nomor)
    return PotonganLembar(mentah.nama, tuple(map(huruf, kolom)), baris, (awal, akhir), cocok[1] or "")


def _potong_teks(folder: Path, berkas: str, sel: str) -> PotonganLembar:
    """Return the lines around a line, or around the one that begins with a key.

    Raises
    ------
    SalahSel
        when there is no such file or place.
    """
    try:
        isi = baca_teks(folder, berkas, _UKURAN_MAKS).splitlines()
    except MasukanSalah as salah:
        raise SalahSel(str(salah.daftar[0])) from None
    nomor = re.search(r"\bbaris (\d{1,6})", sel)
    kunci = sel.removeprefix("isian ").rpartition(".")[2]
    berkunci = (urut for urut, satu in enumerate(isi, start=1) if satu.lstrip(" -").startswith(f"{kunci}:"))
    letak = int(nomor[1]) if nomor else next(berkunci, 0)
    if not 0 < letak <= len(isi):
        raise SalahSel(f"tempat itu tidak ada dalam {berkas}")
    sekitar = range(max(1, letak - _SEKITAR), min(len(isi), letak + _SEKITAR) + 1)
    baris = tuple((urut, (_pendek(terbaca(isi[urut - 1])),)) for urut in sekitar)
    return PotonganLembar("", ("",), baris, (letak, letak), "")


def _baris(mentah: LembarMentah, awal: int, akhir: int) -> Iterator[int]:
    """Yield the row of column names, then the rows around the place."""
    spek = LEMBAR.get(kunci_lembar(mentah.nama))
    kepala = letak_kepala(mentah, spek) if spek else None
    judul = kepala[0] + 1 if kepala else 1
    if judul < awal - _SEKITAR:
        yield judul
    yield from range(max(1, awal - _SEKITAR), min(len(mentah.baris) + 1, akhir + _SEKITAR, awal + 4 * _SEKITAR) + 1)


def _kolom(mentah: LembarMentah, sorot: str) -> Iterator[int]:
    """Yield the first columns, and the one that is meant where it is none of them."""
    lebar = max((len(satu) for satu in mentah.baris), default=0)
    yield from range(min(lebar, _KOLOM_MAKS))
    letak = int(column_index_from_string(sorot)) - 1 if sorot else 0
    if letak >= min(lebar, _KOLOM_MAKS):
        yield letak


def _tampil(mentah: LembarMentah, nomor: int, kolom: int) -> str:
    baris = mentah.baris[nomor - 1] if nomor <= len(mentah.baris) else ()
    isi = baris[kolom] if kolom < len(baris) else ""
    if isinstance(isi, int | float) and not isinstance(isi, bool) and abs(isi) >= _RIBUAN and isi == int(isi):
        return cetak_bulat(int(isi))
    return _pendek(terbaca(tampil(isi) if isinstance(isi, float) else bersih(isi)))


def _pendek(teks: str) -> str:
    return teks if len(teks) <= _TEKS_MAKS else f"{teks[:_TEKS_MAKS]}..."
