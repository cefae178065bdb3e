"""Lists that official texts have and Markdown does not know: a. b. c., a) b), (a) (b), (1) (2).

Their lines are written as numbered ones, which the parser knows; what they were is kept beside them. A list below the
items of another one need not be indented, as long as its signs are others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

__all__ = ["ButirHuruf", "sisipkan_angka"]

_HURUF = re.compile(r"( *)(?:([a-z]{1,2})[.)]|\((?:([a-z]{1,2})|(\d{1,3}))\)) +(?=\S)")
_ANGKA = re.compile(r"( *)\d{1,3}([.)]) +(?=\S)")
#: Blanks before a list below an item, enough for numbers of two digits.
_TAKUK = 4
#: The number of a numbered item, which follows any other.
_IKUT = -1


@dataclass(frozen=True)
class ButirHuruf:
    """An item: its number in the list, and whether that is a letter."""

    urut: int
    huruf: bool


@dataclass
class _Deret:
    """Items of one sign at one indent: how many lists of that indent they stand in, and whether they go on from above."""

    bentuk: str
    dalam: int
    sambungan: bool = False
    baris: dict[int, int] = field(default_factory=dict)

    @property
    def lanjutan(self) -> int:
        """The number of the item that would come next."""
        return next(reversed(self.baris.values()), 0) + 1

    @property
    def sah(self) -> bool:
        """Whether it is a list: a letter alone is none, unless those before it stand above a paragraph."""
        return len(self.baris) > 1 or self.sambungan or self.bentuk == "angka"


def sisipkan_angka(baris: Sequence[str]) -> tuple[list[str], dict[int, ButirHuruf]]:
    """Return lines with numbers in place of letters, and what they were by place; a letter alone makes no list.

    >>> sisipkan_angka(["a. satu", "b. dua"])
    (['1) satu', '1) dua'], {0: ButirHuruf(urut=1, huruf=True), 1: ButirHuruf(urut=2, huruf=True)})
    """
    # Next to items with the same sign the parser would take them for one list.
    tanda = "." if any((cocok := _ANGKA.match(satu)) and cocok[2] == ")" for satu in baris) else ")"
    hasil, butir, geser = list(baris), dict[int, ButirHuruf](), 0
    deret = {urut: satu for satu in _deret(baris) if satu.sah for urut in satu.baris}
    for urut, isi in enumerate(baris):
        milik = deret.get(urut)
        if milik is None:
            # What belongs to an item goes with it; a line that no blank parts from it need not.
            if isi.strip() and _takuk(isi) == 0 and not (urut and baris[urut - 1].strip()):
                geser = 0
            hasil[urut] = " " * geser + isi if isi.startswith(" ") and isi.strip() else isi
            continue
        geser = _TAKUK * milik.dalam
        if milik.bentuk != "angka":
            cocok = _HURUF.match(isi)
            sisa = isi[cocok.end() :] if cocok else isi
            isi = f"{' ' * _takuk(isi)}1{tanda} {sisa}"
            butir[urut] = ButirHuruf(milik.baris[urut], milik.bentuk != "(angka)")
        hasil[urut] = " " * geser + isi
    return hasil, butir


def _takuk(isi: str) -> int:
    return len(isi) - len(isi.lstrip(" "))


def _deret(baris: Sequence[str]) -> list[_Deret]:
    """Gather the items of each list, numbered ones too: those below them stand in them."""
    semua: list[_Deret] = []
    buka: dict[int, list[_Deret]] = {}
    lalu: dict[tuple[str, int], _Deret] = {}
    for letak, isi in enumerate(baris):
        tanda = _tanda(isi)
        if tanda is None:
            if isi.strip() and not (letak and baris[letak - 1].strip()):
                buka = {letaknya: milik for letaknya, milik in buka.items() if letaknya < _takuk(isi)}
            continue
        (bentuk, urut), takuk = tanda, _takuk(isi)
        buka = {letaknya: milik for letaknya, milik in buka.items() if letaknya <= takuk}
        sekarang = buka.setdefault(takuk, [])
        lanjut = [satu for satu in sekarang if satu.bentuk == bentuk and urut in (satu.lanjutan, _IKUT)]
        if lanjut:
            del sekarang[sekarang.index(lanjut[-1]) + 1 :]
        elif urut in (1, _IKUT) or _sambung(lalu.get((bentuk, takuk)), urut):
            lain = [satu for satu in sekarang if satu.bentuk != bentuk]
            sekarang[:] = [*lain, _Deret(bentuk, len(lain), urut > 1)]
            semua.append(sekarang[-1])
            lalu[bentuk, takuk] = sekarang[-1]
        else:
            continue
        sekarang[-1].baris[letak] = sekarang[-1].lanjutan if urut == _IKUT else urut
    return semua


def _sambung(lalu: _Deret | None, urut: int) -> bool:
    """Say whether an item goes on from a list that a paragraph has closed."""
    return lalu is not None and lalu.sah and lalu.lanjutan == urut


def _tanda(isi: str) -> tuple[str, int] | None:
    """Return the sign of an item and its number."""
    if _ANGKA.match(isi):
        return "angka", _IKUT
    cocok = _HURUF.match(isi)
    if cocok is None:
        return None
    polos, kurung, angka = cocok.groups()[1:]
    if angka:
        return "(angka)", int(angka)
    bentuk = "(huruf)" if kurung else f"huruf{isi[cocok.end(2)]}"
    return bentuk, _nomor(kurung or polos)


def _nomor(huruf: str) -> int:
    """Return the place of a letter, past z with two: aa is 27.

    >>> _nomor("c"), _nomor("aa"), _nomor("ab")
    (3, 27, 28)
    """
    nilai = 0
    for satu in huruf:
        nilai = nilai * 26 + ord(satu) - ord("a") + 1
    return nilai
