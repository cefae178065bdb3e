"""Sums that the numbers of a sentence claim: whole and parts, and what one wrong digit in them would explain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import product

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, lebar
from kinerja.reviu.publikasi.cetakan.selip import angka_cetak, selip

__all__ = ["SUSUN", "Persamaan", "berarus", "bulatkan", "kelas", "mirip", "salah_persamaan", "terselip", "tulis"]

#: Words of what comes and goes.
_ARUS = re.compile(
    r"\b(?:awal|akhir|semula|ditambah|dikurangi|saldo|stok|tunggakan|masuk|keluar|mutasi|pensiun|sisa\s+(?:perkara|tahun))\b",
    re.IGNORECASE,
)
_BANYAK = (3, 8)
#: Things that hold each other: a number of the one is no part of a number of the other.
SUSUN = frozenset("tujuan sasaran program kegiatan sub subkegiatan indikator iku ikk target".split())
#: Shorter rows of digits are one slip from too many others.
_ANGKA_SELIP = 2


@dataclass(frozen=True)
class Persamaan:
    """A claim that a whole is the sum of its parts."""

    utuh: Bilangan
    suku: tuple[Bilangan, ...]

    @property
    def jumlah(self) -> Decimal:
        """The sum of the parts."""
        return sum((b.nilai for b in self.suku), Decimal(0))

    @property
    def benar(self) -> bool:
        """Whether both sides agree, but for rounding."""
        return abs(self.jumlah - self.utuh.nilai) <= lebar((*self.suku, self.utuh))

    def sejauh(self, bagian: int) -> bool:
        """Say whether the sides differ by no more than one ``bagian``-th of the larger."""
        return abs(self.jumlah - self.utuh.nilai) * bagian <= max(self.jumlah, self.utuh.nilai)

    def perbaikan(self) -> list[tuple[Bilangan, Decimal]]:
        """Return the numbers that are one slip of the hand from what makes both sides agree, with what that is."""
        beda = self.jumlah - self.utuh.nilai
        semua = [(self.utuh, self.jumlah), *((b, b.nilai - beda) for b in self.suku)]
        return [(b, n) for b, n in semua if terselip(n, b)]


def berarus(teks: str, milik: Sequence[Bilangan]) -> bool:
    """Say whether numbers that came and went make what was there before and is there after, in whatever order they stand."""
    if not _ARUS.search(teks) or not _BANYAK[0] <= len(milik) <= _BANYAK[1]:
        return False
    semua = (
        sum((t * b.nilai for t, b in zip((1, *tanda), milik, strict=True)), Decimal(0))
        for tanda in _tanda(len(milik) - 1)
    )
    return any(abs(n) <= lebar(milik) for n in semua)


def _tanda(banyak: int) -> Iterator[tuple[int, ...]]:
    return product((1, -1), repeat=banyak)


def kelas(satu: Bilangan) -> str:
    """Return what a number can be added to: money, percentages, or whatever is counted or scored."""
    return satu.jenis if satu.jenis in ("rp", "%") else "#"


def terselip(nilai: Decimal, seperti: Bilangan) -> bool:
    """Say whether a value is one slip of the hand from what is printed."""
    if nilai <= 0 or nilai % seperti.angka.langkah:
        return False
    a, b = angka_cetak(nilai, seperti.angka), angka_cetak(seperti.nilai, seperti.angka)
    return min(len(a), len(b)) >= _ANGKA_SELIP and len(a) == len(b) and selip(a, b)


def bulatkan(nilai: Decimal, seperti: Bilangan) -> Decimal:
    """Round a value to the last printed digit of a number."""
    return (nilai / seperti.angka.langkah).to_integral_value(ROUND_HALF_UP) * seperti.angka.langkah


def mirip(nilai: Decimal, lain: Decimal, bagian: int = 2) -> bool:
    """Say whether two values differ by no more than one ``bagian``-th of the larger."""
    return abs(nilai - lain) * bagian <= max(abs(nilai), abs(lain))


def tulis(nilai: Decimal, seperti: Bilangan) -> str:
    """Print a value in the unit and precision of a number."""
    angka = seperti.angka
    besar = {1_000: " ribu", 10**6: " juta", 10**9: " miliar", 10**12: " triliun"}.get(angka.kelipatan, "")
    return cetak_desimal(nilai / angka.kelipatan, angka.desimal) + besar


def salah_persamaan(utama: Sequence[Persamaan], lain: Iterable[Persamaan] = (), *, bagian: int = 0) -> Persamaan | None:
    """Return the claim that does not hold, None where any reading does.

    A claim counts where its sides are near (within one ``bagian``-th; 0: only by a slip), or one slip parts them.
    """
    if any(satu.benar for satu in (*utama, *lain)):
        return None
    dekat = [s for s in utama if s.perbaikan() or (bagian and s.sejauh(bagian))]
    return min(dekat, key=lambda s: abs(s.jumlah - s.utuh.nilai), default=None)
