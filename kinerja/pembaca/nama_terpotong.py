"""Names of rows that begin or end within a sentence: rows that no line parts were parted at the wrong place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kinerja.pembaca.unsur import SelPetak

__all__ = ["baris_menyambung", "nama_terpotong", "tergantung"]

#: Words with which no name ends.
_SAMBUNG = frozenset(
    "dan yang dalam dengan untuk pada di ke dari oleh serta atau bagi per terhadap antara "
    "seluruh setiap sesuai berdasarkan menurut tentang melalui".split()
)
#: The mark of an item of a list.
_BUTIR = re.compile(r"[a-z]{1,2}[.)]")
#: A column in which more of the names begin with a small letter is written so; where no line parts the rows, nearly all.
_LAZIM, _SEMUA = 0.4, 0.9
_KATA_MIN = 2


def nama_terpotong(sel: Iterable[SelPetak], kepala: int) -> bool:
    """Say whether names below a head of so many rows go on in the next row.

    Parameters
    ----------
    sel
        the cells of a grid.
    kepala
        the rows of its head.
    """
    return any(_terpotong([satu.teks for satu in milik]) for milik in _kolom_nama(sel, kepala))


def baris_menyambung(sel: Iterable[SelPetak], kepala: int) -> frozenset[int]:
    """Return the rows of a grid whose names begin within a sentence where others do not, with the rows above them."""
    hasil: set[int] = set()
    for milik in _kolom_nama(sel, kepala):
        kecil = {satu.baris for satu in milik if satu.teks[0].islower() and not _BUTIR.match(satu.teks)}
        if len(kecil) <= _LAZIM * len(milik):
            hasil |= kecil | {r - 1 for r in kecil}
    return frozenset(hasil)


def _kolom_nama(sel: Iterable[SelPetak], kepala: int) -> Iterator[list[SelPetak]]:
    """Yield the cells of the columns that begin most texts: they name rows; what these belong to, and remarks, are fewer."""
    kolom: dict[int, list[SelPetak]] = {}
    for satu in sel:
        if satu.baris >= kepala and satu.teks[:1].isalpha():
            kolom.setdefault(satu.kolom, []).append(satu)
    terbanyak = max(map(len, kolom.values()), default=0)
    yield from (milik for milik in kolom.values() if len(milik) == terbanyak)


def _terpotong(nama: list[str]) -> bool:
    kecil = sum(satu[0].islower() and not _BUTIR.match(satu) for satu in nama)
    return any(map(tergantung, nama)) or 0 < kecil < _SEMUA * len(nama)


def tergantung(nama: str) -> bool:
    """Say whether a name ends within a phrase.

    >>> tergantung("Cakupan layanan di seluruh"), tergantung("Cakupan layanan")
    (True, False)
    """
    kata = nama.split()
    return len(kata) >= _KATA_MIN and kata[-1].casefold() in _SAMBUNG
