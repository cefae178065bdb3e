"""The digits of printed numbers, and whether two rows of them are one slip of the hand apart."""

from __future__ import annotations

from decimal import Decimal

from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan

__all__ = ["angka_cetak", "selip"]


def angka_cetak(nilai: Decimal, seperti: Cetakan) -> str:
    """Return the digits of a value as another is printed.

    >>> angka_cetak(Decimal("5.5"), Cetakan(Decimal("93.68"), 2))
    '550'
    """
    return str(abs(int((nilai / seperti.langkah).to_integral_value())))


def selip(satu: str, lain: str) -> bool:
    """Say whether two rows of digits differ by one slip: a digit wrong, missing or doubled, or two that stand side by side exchanged.

    >>> selip("5333", "5833"), selip("589740", "598740"), selip("4376", "5276"), selip("138", "1384")
    (True, True, False, True)
    """
    if len(satu) == len(lain):
        beda = [n for n, (a, b) in enumerate(zip(satu, lain, strict=True)) if a != b]
        tukar = (
            len(beda) == 2
            and beda[1] == beda[0] + 1
            and satu[beda[0]] == lain[beda[1]]
            and satu[beda[1]] == lain[beda[0]]
        )
        return len(beda) == 1 or tukar
    pendek, panjang = sorted((satu, lain), key=len)
    return len(panjang) == len(pendek) + 1 and any(
        panjang[:n] + panjang[n + 1 :] == pendek for n in range(len(panjang))
    )
