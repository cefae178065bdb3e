"""Fractions in words: half, two thirds, more than half, nearly all; what share of a whole each can stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

__all__ = ["PecahanKata", "cari_pecahan"]

_NILAI = {
    r"separ[uo]h|setengah|seperdua": Decimal(1) / 2,
    "sepertiga": Decimal(1) / 3,
    r"dua\s+pertiga": Decimal(2) / 3,
    "seperempat": Decimal(1) / 4,
    r"tiga\s+perempat": Decimal(3) / 4,
    "seperlima": Decimal(1) / 5,
    r"dua\s+perlima": Decimal(2) / 5,
    r"tiga\s+perlima": Decimal(3) / 5,
    r"empat\s+perlima": Decimal(4) / 5,
    "sepersepuluh": Decimal(1) / 10,
}
_POLA = re.compile(
    r"\b(?:(?P<seluruh>hampir\s+(?:seluruh|semua)(?:nya)?)|(?P<besar>sebagian\s+besar|mayoritas|kebanyakan)|(?P<kecil>sebagian\s+kecil)|"
    r"(?:(?:(?P<lebih>lebih(?:\s+besar)?\s+dari(?:pada)?|di\s*atas|melebihi)|(?P<kurang>kurang\s+dari|di\s*bawah|(?:tidak|belum)\s+(?:sampai|mencapai))|"
    r"(?P<hampir>hampir|mendekati)|(?P<kira>sekitar|kurang\s+lebih|kira-kira|lebih\s+kurang))\s+)?(?:"
    + "|".join(f"(?P<p{n}>{pola})" for n, pola in enumerate(_NILAI))
    + r")(?:nya)?)\b",
    re.IGNORECASE,
)
#: How far, in parts of the whole, what is meant lies from a fraction: of a bare one, of one that is said to be near.
_TEPAT, _KIRA, _HAMPIR = Decimal("0.01"), Decimal("0.06"), Decimal("0.12")
_SEPARUH, _SATU, _NYARIS, _SEMPIT = Decimal(1) / 2, Decimal(1), Decimal(3) / 4, Decimal(1) / 6


@dataclass(frozen=True)
class PecahanKata:
    """A fraction in words: its text and place, and the shares that it can stand for; whether it names a number."""

    teks: str
    mulai: int
    akhir: int
    bawah: Decimal
    atas: Decimal
    bernilai: bool

    @property
    def dekat(self) -> bool:
        """Whether it stands for shares around one, not for all above or below it."""
        return self.bernilai and self.atas - self.bawah < _SEMPIT

    def memuat(self, bagian: Decimal, longgar: Decimal = Decimal(0)) -> bool:
        """Say whether a share of the whole, known to so many parts, can be meant.

        >>> [next(cari_pecahan(t)).memuat(Decimal("0.41")) for t in ("lebih dari sepertiga", "setengah", "hampir separuh")]
        [True, False, True]
        """
        return self.bawah - longgar <= bagian <= self.atas + longgar


def cari_pecahan(teks: str) -> Iterator[PecahanKata]:
    """Yield the fractions that a text names in words, from left to right."""
    for temu in _POLA.finditer(teks):
        nilai = next((isi for n, isi in enumerate(_NILAI.values()) if temu[f"p{n}"]), None)
        yield PecahanKata(temu[0], *temu.span(), *_batas(temu, nilai), nilai is not None)


def _batas(temu: re.Match[str], nilai: Decimal | None) -> tuple[Decimal, Decimal]:
    if nilai is None:
        if temu["seluruh"]:
            return _NYARIS, _SATU
        return (Decimal(0), _SEPARUH) if temu["kecil"] else (_SEPARUH, _SATU)
    if temu["lebih"]:
        return nilai, _SATU
    if temu["kurang"]:
        return Decimal(0), nilai
    if temu["hampir"]:
        return nilai - _HAMPIR, nilai + _TEPAT
    lebar = _KIRA if temu["kira"] else _TEPAT
    return nilai - lebar, nilai + lebar
