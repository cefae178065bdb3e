"""Spending by kind: operasi, modal, tidak terduga, transfer; langsung and tidak langsung. Whole rupiah."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kinerja.hitung.anggaran import jumlahkan_dana, kurangi
from kinerja.hitung.rekaman import Dana
from kinerja.model import Belanja, JenisBelanja, SusunanBelanja

__all__ = ["PosBelanja", "belanja_jenis"]


@dataclass(frozen=True)
class PosBelanja(Dana):
    """Spending of one kind; without kind what no row of the sheet says the kind of."""

    susunan: SusunanBelanja
    jenis: JenisBelanja | None

    @property
    def nama(self) -> str:
        """Its name in a table."""
        return self.jenis.nama if self.jenis else "Belum Dirinci"


def belanja_jenis(belanja: Sequence[Belanja], total: Dana) -> tuple[PosBelanja, ...]:
    """Divide the total by kind, once for each way of division that the sheet uses.

    Where the rows of a way do not make the total, the rest stands last, so that each way makes the same total. A realisasi
    that is not known for one row is known neither for its kind nor for the rest.

    Parameters
    ----------
    belanja
        rows of sheet belanja.
    total
        the whole budget (rupiah).

    >>> baris = [Belanja(jenis=JenisBelanja.MODAL, anggaran=4, realisasi=3)]
    >>> [(satu.nama, satu.anggaran, satu.realisasi) for satu in belanja_jenis(baris, Dana(10, 8))]
    [('Belanja Modal', 4, 3), ('Belum Dirinci', 6, 5)]
    """
    hasil: list[PosBelanja] = []
    for susunan in SusunanBelanja:
        pos = []
        for jenis in JenisBelanja:
            milik = [satu for satu in belanja if satu.jenis is jenis]
            if milik and jenis.susunan is susunan:
                dana = jumlahkan_dana(milik)
                pos.append(PosBelanja(dana.anggaran, dana.realisasi, susunan, jenis))
        if not pos:
            continue
        sisa = kurangi(total, jumlahkan_dana(pos))
        if sisa.anggaran or sisa.realisasi:
            pos.append(PosBelanja(sisa.anggaran, sisa.realisasi, susunan, None))
        hasil += pos
    return tuple(hasil)
