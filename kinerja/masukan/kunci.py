"""By what a row is known, and when two cells say the same: for comparing workbooks and for keeping origins."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum

from kinerja.angka import SalahAngka, urai_bilangan
from kinerja.masukan.isi_lembar import SelCacat
from kinerja.model import LembarSpek

__all__ = ["bersih", "kunci_baris", "kunci_isi", "lipat", "padan", "sama_nilai"]

#: Columns that tell the rows of a sheet apart which declares no key of its own.
_KUNCI: Mapping[str, tuple[str, ...]] = {
    "sumber_dana": ("kode", "sumber", "uraian"),
    "sarpras": ("kelompok", "nama"),
    "analisis": ("rujukan", "jenis", "uraian"),
    "isu_strategis": ("isu", "permasalahan"),
    "strategi": ("jenis", "uraian"),
}
#: Columns of codes, in which every sign counts.
_KODE = ("kode", "indikator", "unit", "sasaran", "pk")
_KODE_ANGGARAN = ("kode", "induk", "program", "rujukan")


def bersih(nilai: object) -> str:
    r"""Return a cell as one line of text: without invisible characters, blanks folded, 2.0 as 2.

    >>> bersih("\u200bPagu\xa0\u00ad  Murni\n"), bersih(2.0), bersih(None)
    ('Pagu Murni', '2', '')
    """
    if nilai is None or isinstance(nilai, SelCacat):
        return ""
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, StrEnum):
        return nilai.value
    if isinstance(nilai, float | Decimal) and math.isfinite(nilai) and nilai == int(nilai):
        nilai = int(nilai)
    teks = str(nilai)
    if teks.isascii() and teks.isprintable():
        return " ".join(teks.split())
    teks = unicodedata.normalize("NFC", teks)
    tanda = (satu if unicodedata.category(satu)[0] != "C" or satu in "\n\r\t" else "" for satu in teks)
    return " ".join("".join(tanda).split())


def lipat(nilai: object) -> str:
    """Fold a text to its letters and digits, for comparing names.

    >>> lipat("Sub-Kegiatan  (Rp.)")
    'sub kegiatan rp'
    """
    teks = bersih(nilai).casefold()
    return " ".join("".join(satu if satu.isalnum() else " " for satu in teks).split())


def padan(kode: str) -> str:
    """Return the code by which the spellings with two and with four digits are one.

    >>> padan("2.17.01.2.01.01") == padan("2.17.01.2.01.0001")
    True
    """
    ruas = kode.split(".")
    return ".".join([*ruas[:5], ruas[5].zfill(4)]) if len(ruas) == 6 else kode


def kunci_baris(spek: LembarSpek) -> tuple[str, ...]:
    """Return the columns by which a row is known."""
    return spek.kunci or _KUNCI.get(spek.lembar, spek.nama_kolom()[:1])


def kunci_isi(isi: Mapping[str, object], kolom: Sequence[str]) -> tuple[str, ...]:
    """Return the key of a row, folded as people would call two of them the same."""
    return tuple(_baku(nama, isi.get(nama, "")) for nama in kolom)


def _baku(nama: str, nilai: object) -> str:
    teks = bersih(nilai)
    if nama in _KODE_ANGGARAN and teks[:1].isdigit():
        return padan(teks)
    return teks if nama in _KODE else lipat(teks)


def sama_nilai(kini: object, baru: object) -> bool:
    """Tell whether a cell holds a value already: numbers by value, texts by their words.

    >>> sama_nilai(76.5, Decimal("76.50")), sama_nilai("76,5", Decimal("76.5")), sama_nilai("Ya", "ya")
    (True, True, True)
    """
    if isinstance(kini, SelCacat):
        return False
    try:
        return urai_bilangan(kini) == urai_bilangan(baru)
    except SalahAngka:
        return bersih(kini).casefold() == bersih(baru).casefold()
