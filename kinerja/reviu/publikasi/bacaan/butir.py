"""One statement of a published report: what a number is of, and whether two of them can stand for one value."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import UMUM
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["KHUSUS", "TURUNAN", "Butir", "Kunci"]

#: What a row is about: a kind and its key.
Kunci = tuple[str, ...]

#: Quantities that a formula gives: their last digit depends on what they were computed from.
TURUNAN = frozenset(
    {
        Besaran.CAPAIAN,
        Besaran.EFISIENSI,
        Besaran.NILAI_EFISIENSI,
        Besaran.PERSEN_PAGU,
        Besaran.PERSEN_SISA,
        Besaran.PERTUMBUHAN,
    }
)
#: Quantities whose whole numbers are exact: a target of 21 is no rounded 21,21.
_PASTI = UANG | {Besaran.TARGET}
#: Words that a name must have beside the general ones to be the name of one thing.
KHUSUS = 2
#: What a report writes at provisional numbers.
_SEMENTARA = re.compile(r"\bsementara\b|\*+\)?(?:\s|$)", re.IGNORECASE)
#: Units in which tables print money.
_SATUAN_UANG = (1_000, 1_000_000)


@dataclass(frozen=True, eq=False)
class Butir:
    """A cell with what it says of what: the same ``kunci`` must have the same value wherever it is printed."""

    sel: Sel
    baris: BarisPublikasi
    tabel: TabelPublikasi
    kunci: tuple[Kunci, Besaran, int, tuple[str, ...]]
    turunan: Turunan | None = None
    #: whether the name is only a part of the one that a table prints
    sebagian: bool = False

    @property
    def pasti(self) -> bool:
        """Whether heading and name leave no doubt on what the number is of."""
        nama = self.kunci[0]
        khusus = nama[0] not in ("teks", "induk") or len(set(nama[1:]) - UMUM) >= KHUSUS
        return self.sel.yakin and khusus and not self.sebagian

    @property
    def sementara(self) -> bool:
        """Whether its heading or a star behind it says that the number is provisional."""
        return _SEMENTARA.search(f"{self.sel.kolom} {self.sel.teks}") is not None

    def setuju(self, lain: Butir) -> bool:
        """Say whether both cells can stand for one value: equal, or apart by rounding alone."""
        satu, dua = self.sel.angka, lain.sel.angka
        assert satu is not None
        assert dua is not None
        if self.sel.teks.strip() == lain.sel.teks.strip() and satu.kelipatan == dua.kelipatan:
            return True
        if self.turunan and lain.turunan and self.turunan.benar and lain.turunan.benar:
            # Each follows from its own row: what differs are the operands, and they are compared themselves.
            return True
        if self.kunci[1] in UANG and _beda_satuan(self.sel, lain.sel):
            return True
        if self.kunci[1] in _PASTI:
            return any(a.selang.beririsan(b.selang) for a in satu.bacaan for b in dua.bacaan)
        longgar = self.kunci[1] in TURUNAN | {Besaran.REALISASI}
        return sama(satu, dua, longgar=longgar) or any(
            turunan is not None and turunan.setara(angka)
            for turunan, angka in ((self.turunan, dua), (lain.turunan, satu))
        )


def _beda_satuan(satu: Sel, lain: Sel) -> bool:
    """Say whether two amounts are one in units of which a heading does not tell: thousands or millions of rupiah."""
    pasang = [(s.angka, s.teks) for s in (satu, lain) if s.angka]
    (kecil, teks), (besar, _) = sorted(pasang, key=lambda s: abs(s[0].nilai))
    if not kecil.nilai or kecil.kelipatan > 1 or "rp" in teks.casefold():
        return False
    return any(besar.nilai == kecil.nilai * kali for kali in _SATUAN_UANG)
