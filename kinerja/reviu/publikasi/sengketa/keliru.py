"""Slips of the hand: which cell of a relation that does not hold is one wrong digit away from making it hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.selip import angka_cetak
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["kebetulan", "perbaikan"]

#: Longer operands of a ratio have too many neighbours for one of them to fit by anything but chance.
_ANGKA_RASIO = 6


def _tetangga(angka: str) -> Iterator[str]:
    """Yield all rows of digits that one wrong digit or one exchange makes of a row of digits."""
    for n, satu in enumerate(angka):
        yield from (angka[:n] + d + angka[n + 1 :] for d in "0123456789" if d != satu and (n or d != "0"))
    for n in range(len(angka) - 1):
        if angka[n] != angka[n + 1]:
            yield angka[:n] + angka[n + 1] + angka[n] + angka[n + 2 :]


def perbaikan(satu: Turunan, sel: Sel, *, panjang: bool = False) -> list[Cetakan]:
    """Return the values one slip away from what an operand prints that make a relation hold.

    There are none where too many could, unless long numbers are asked for too (``panjang``).
    """
    angka = sel.angka
    assert angka is not None
    if angka.lain is not None:
        return []
    if not panjang and not satu.cara[0][0].tepat and len(angka_cetak(angka.nilai, angka)) > _ANGKA_RASIO:
        return []
    return [baru for baru in _selipan(angka) if satu.benar_dengan({sel: baru}) and _persis(satu, sel, baru)]


def _selipan(angka: Cetakan) -> list[Cetakan]:
    """Return all numbers that are one slip away from a printed one."""
    tanda = -1 if angka.nilai < 0 else 1
    semua = dict.fromkeys(_tetangga(angka_cetak(angka.nilai, angka)))
    return [replace(angka, nilai=tanda * Decimal(teks) * angka.langkah) for teks in semua]


def kebetulan(satu: Turunan) -> Decimal:
    """Return how many slips of operands are to be expected to explain a printed percentage by nothing but chance.

    All slips that lead about as far from what the operands give are counted: of many short numbers, or beside a
    percentage that is printed without decimals, some slip nearly always fits.
    """
    hasil = satu.hasil.angka
    harap = satu.cara[0][0].nilai([s.angka for s in satu.cara[0][1] if s.angka])
    assert hasil is not None
    if harap is None or harap == hasil.nilai:
        return Decimal(1)
    jauh = abs(hasil.nilai - harap)
    banyak = 0
    for rumus, operan in satu.cara:
        angka = [s.angka for s in operan if s.angka]
        for n, asal in enumerate(angka):
            calon = (rumus.nilai([*angka[:n], baru, *angka[n + 1 :]]) for baru in _selipan(asal))
            banyak += sum(abs(nilai - hasil.nilai) * 2 <= jauh for nilai in calon if nilai is not None)
    return banyak * 2 * hasil.langkah / jauh


def _persis(satu: Turunan, sel: Sel, baru: Cetakan) -> bool:
    """Say whether the operands as they are printed, taken as exact, give the result by rounding or cutting."""
    hasil = satu.hasil.angka
    for rumus, operan in satu.cara:
        nilai = rumus.nilai([baru if s is sel else s.angka for s in operan if s.angka])
        if hasil is not None and nilai is not None and -hasil.langkah / 2 <= nilai - hasil.nilai < hasil.langkah:
            return True
    return False
