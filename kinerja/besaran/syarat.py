"""Formulas that decide: comparisons, one of two values, and a value kept between bounds.

>>> from kinerja.besaran.ungkapan import Isi, Tetap
>>> Jepit(Isi("nilai", "Nilai"), None, Tetap(100)).hitung({"nilai": 120})
100
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from kinerja.besaran.ungkapan import Hasil, Isian, Sel, Tetap, Ungkapan, bilangan

__all__ = ["Banding", "Dan", "Jepit", "Jika"]


@dataclass(frozen=True)
class Banding(Ungkapan):
    """A comparison of two values."""

    kiri: Ungkapan
    kanan: Ungkapan
    tanda: Literal["<", ">", ">=", "="]

    tingkat: ClassVar[int] = 1

    def hitung(self, isi: Isian) -> Hasil:
        a, b = bilangan(self.kiri.hitung(isi)), bilangan(self.kanan.hitung(isi))
        if a is None or b is None:
            return None
        return {"<": a < b, ">": a > b, ">=": a >= b, "=": a == b}[self.tanda]

    def teks(self, sebutan: Mapping[str, str] | None = None) -> str:
        return f"{self.kiri.teks(sebutan)} {self.tanda.replace('>=', '≥')} {self.kanan.teks(sebutan)}"

    def excel(self, sel: Sel) -> str:
        return f"{self.kiri.excel(sel)}{self.tanda}{self.kanan.excel(sel)}"


@dataclass(frozen=True)
class Dan(Ungkapan):
    """Both of two verdicts; None where one is not known."""

    kiri: Ungkapan
    kanan: Ungkapan

    tingkat: ClassVar[int] = 1

    def hitung(self, isi: Isian) -> Hasil:
        a, b = self.kiri.hitung(isi), self.kanan.hitung(isi)
        return None if a is None or b is None else bool(a) and bool(b)

    def teks(self, sebutan: Mapping[str, str] | None = None) -> str:
        return f"{self.kiri.teks(sebutan)} dan {self.kanan.teks(sebutan)}"

    def excel(self, sel: Sel) -> str:
        return f"AND({self.kiri.excel(sel)},{self.kanan.excel(sel)})"


@dataclass(frozen=True)
class Jika(Ungkapan):
    """One of two values by a comparison; ``maka`` or ``lain`` None gives no value."""

    syarat: Banding
    maka: Ungkapan | None
    lain: Ungkapan | None

    def hitung(self, isi: Isian) -> Hasil:
        syarat = self.syarat.hitung(isi)
        if syarat is None:
            return None
        pilih = self.maka if syarat else self.lain
        return None if pilih is None else pilih.hitung(isi)

    def teks(self, sebutan: Mapping[str, str] | None = None) -> str:
        """Write the general case; the special one is told where the method is."""
        umum = self.lain or self.maka
        return umum.teks(sebutan) if umum else ""

    def excel(self, sel: Sel) -> str:  # noqa: ARG002
        raise TypeError("pilihan ditulis oleh rumus_sel")


@dataclass(frozen=True)
class Jepit(Ungkapan):
    """A value kept between two bounds; None leaves a side open."""

    isi: Ungkapan
    bawah: Tetap | None
    atas: Tetap | None

    def hitung(self, isi: Isian) -> Hasil:
        nilai = bilangan(self.isi.hitung(isi))
        if nilai is None:
            return None
        nilai = nilai if self.bawah is None else max(nilai, self.bawah.nilai)
        return nilai if self.atas is None else min(nilai, self.atas.nilai)

    def teks(self, sebutan: Mapping[str, str] | None = None) -> str:
        batas = " sampai ".join(satu.teks() for satu in (self.bawah, self.atas) if satu is not None)
        kata = "" if self.bawah else "paling tinggi "
        return f"{self.isi.teks(sebutan)} dan dibatasi {kata}{batas}"

    def excel(self, sel: Sel) -> str:
        hasil = self.isi.excel(sel)
        hasil = hasil if self.bawah is None else f"MAX({hasil},{self.bawah.excel(sel)})"
        return hasil if self.atas is None else f"MIN({hasil},{self.atas.excel(sel)})"
