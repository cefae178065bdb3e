"""Where a number is printed again, of whatever it is: in which tables, and in which sentences."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi

__all__ = ["kasar", "tercetak", "tercetak_tabel"]

#: Letters of a text that is a sentence, and the size of an amount that is printed twice by no chance.
_KALIMAT, _BESAR = 40, Decimal(10) ** 8


@lru_cache(maxsize=4)
def tercetak(isi: IsiPublikasi) -> dict[Decimal, set[str]]:
    """Return the tables and sections that print a number, by number."""
    hasil: dict[Decimal, set[str]] = {}
    for baris in isi.baris:
        for sel in baris.sel:
            if sel.angka:
                hasil.setdefault(sel.angka.nilai, set()).add(baris.tabel)
            elif len(sel.teks) > _KALIMAT and not baris.dari_kalimat:
                for satu in bilangan_kalimat(sel.teks):
                    hasil.setdefault(satu.nilai, set()).add(baris.tabel)
    return hasil


@lru_cache(maxsize=4)
def tercetak_tabel(isi: IsiPublikasi) -> frozenset[Decimal]:
    """Return the numbers that tables and charts print."""
    baris = (b for t in isi.tabel if not t.prosa for b in t.baris)
    return frozenset(s.angka.nilai for b in baris for s in b.angka if s.angka)


@lru_cache(maxsize=4)
def kasar(isi: IsiPublikasi) -> list[tuple[str, Decimal, Decimal]]:
    """Return the amounts that are printed in millions with decimals, each with its table and its last digit."""
    semua = [sel for baris in isi.baris for sel in baris.angka if sel.angka and sel.angka.kelipatan > 1]
    return [(s.isi.tabel, s.angka.nilai, s.angka.langkah) for s in semua if s.angka and s.angka.nilai >= _BESAR]
