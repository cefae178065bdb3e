"""Formulas as trees: one expression gives the exact value, the text that is printed, and the formula of a cell.

>>> T, R = Isi("target", "Target"), Isi("realisasi", "Realisasi")
>>> rumus = Persen(2 * T - R, T)
>>> rumus.hitung({"target": Decimal(94), "realisasi": Decimal(47)})
Decimal('150.0')
>>> rumus.teks()
'(2 × Target − Realisasi) / Target × 100 %'
>>> rumus.excel({"target": "D7", "realisasi": "E7"})
'(2*D7-E7)/D7*100'
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import ClassVar

from kinerja.angka import bagi, persen

__all__ = [
    "Bagi",
    "Hasil",
    "Isi",
    "Isian",
    "Kali",
    "Kurang",
    "Persen",
    "PersenDari",
    "Sebut",
    "Sel",
    "Tambah",
    "Tetap",
    "Ungkapan",
    "bilangan",
    "tambah",
]

#: What an expression evaluates to: a number, a verdict, or None where an operand is missing or a divisor is zero.
Hasil = Decimal | int | bool | None
#: Values of operands by name; a series is a sequence.
Isian = Mapping[str, Hasil | Sequence[Decimal | int | None]]
#: Cells, or numbers as they stand in a formula, by name of the operand; a series is a sequence of them.
Sel = Mapping[str, str | Sequence[str]]

#: Sums and products of exact operands stay exact.
_TEPAT = Context(prec=60, rounding=ROUND_HALF_UP)


def tambah(a: Decimal | int, b: Decimal | int) -> Decimal | int:
    """Add exactly; what is whole stays whole."""
    return a + b if isinstance(a, int) and isinstance(b, int) else _TEPAT.add(Decimal(a), Decimal(b))


def bilangan(nilai: Hasil) -> Decimal | int | None:
    """Return a number; a verdict is none."""
    return None if isinstance(nilai, bool) else nilai


@dataclass(frozen=True)
class Ungkapan(ABC):
    """A node; ``tingkat`` says how strongly it binds (1 comparison, 2 sum, 3 product, 4 whole)."""

    tingkat: ClassVar[int] = 4

    @abstractmethod
    def hitung(self, isi: Isian) -> Hasil:
        """Compute the exact value."""

    @abstractmethod
    def teks(self, sebutan: Mapping[str, str] | None = None) -> str:
        """Write it in words; ``sebutan`` renames operands."""

    @abstractmethod
    def excel(self, sel: Sel) -> str:
        """Write it for a cell, without guards and without rounding."""

    def anak(self) -> tuple[Ungkapan, ...]:
        """Return the parts."""
        return tuple(nilai for satu in fields(self) if isinstance(nilai := getattr(self, satu.name), Ungkapan))

    def jelajah(self) -> Iterator[Ungkapan]:
        """Yield this node and all below it."""
        yield self
        for satu in self.anak():
            yield from satu.jelajah()

    def operand(self) -> tuple[str, ...]:
        """Name what enters it, in order of first use."""
        return tuple(dict.fromkeys(satu.nama for satu in self.jelajah() if isinstance(satu, Isi)))

    def ganti(self, baru: Mapping[str, Ungkapan]) -> Ungkapan:
        """Return the same expression with other operands."""
        if isinstance(self, Isi):
            return baru.get(self.nama, self)
        beda = {
            satu.name: nilai.ganti(baru)
            for satu in fields(self)
            if isinstance(nilai := getattr(self, satu.name), Ungkapan)
        }
        return replace(self, **beda) if beda else self

    def penyebut(self) -> tuple[Ungkapan, ...]:
        """Return the divisors that may be zero."""
        return tuple(
            dict.fromkeys(
                satu.bawah
                for satu in self.jelajah()
                if isinstance(satu, Bagi | Persen) and not isinstance(satu.bawah, Tetap)
            )
        )

    def __add__(self, lain: Ungkapan | int) -> Ungkapan:
        return Tambah(self, _jadi(lain))

    def __sub__(self, lain: Ungkapan | int) -> Ungkapan:
        return Kurang(self, _jadi(lain))

    def __rsub__(self, lain: int) -> Ungkapan:
        return Kurang(Tetap(lain), self)

    def __mul__(self, lain: Ungkapan | int) -> Ungkapan:
        return Kali(self, _jadi(lain))

    def __rmul__(self, lain: int) -> Ungkapan:
        return Kali(Tetap(lain), self)

    def __truediv__(self, lain: Ungkapan | int) -> Ungkapan:
        return Bagi(self, _jadi(lain))


def _jadi(nilai: Ungkapan | int) -> Ungkapan:
    return nilai if isinstance(nilai, Ungkapan) else Tetap(nilai)


@dataclass(frozen=True)
class Isi(Ungkapan):
    """An operand: its name for programs and its name in words."""

    nama: str
    sebutan: str

    def hitung(self, isi: Isian) -> Hasil:
        nilai = isi[self.nama]
        if nilai is not None and not isinstance(nilai, bool | int | Decimal):
            raise TypeError(f"{self.nama} adalah deret")
        return nilai

    def teks(self, sebutan: Mapping[str, str] | None = None) -> str:
        return (sebutan or {}).get(self.nama, self.sebutan)

    def excel(self, sel: Sel) -> str:
        isi = sel[self.nama]
        if not isinstance(isi, str):
            raise TypeError(f"{self.nama} adalah deret")
        return isi


@dataclass(frozen=True)
class Tetap(Ungkapan):
    """A number of the formula itself; ``sebutan`` prints it with its unit."""

    nilai: Decimal | int
    sebutan: str = ""

    def hitung(self, isi: Isian) -> Hasil:  # noqa: ARG002 - the same for all nodes
        return self.nilai

    def teks(self, sebutan: Mapping[str, str] | None = None) -> str:  # noqa: ARG002
        return self.sebutan or f"{self.nilai}".replace("-", "−").replace(".", ",")

    def excel(self, sel: Sel) -> str:  # noqa: ARG002
        return f"{self.nilai:f}" if isinstance(self.nilai, Decimal) else str(self.nilai)


@dataclass(frozen=True)
class _Dua(Ungkapan):
    """Two parts with a sign between them."""

    kiri: Ungkapan
    kanan: Ungkapan

    tanda: ClassVar[str]
    tanda_excel: ClassVar[str]

    def hitung(self, isi: Isian) -> Hasil:
        a, b = bilangan(self.kiri.hitung(isi)), bilangan(self.kanan.hitung(isi))
        return None if a is None or b is None else self._gabung(a, b)

    @abstractmethod
    def _gabung(self, a: Decimal | int, b: Decimal | int) -> Decimal | int | None: ...

    def teks(self, sebutan: Mapping[str, str] | None = None) -> str:
        a, b = (
            f"({satu.teks(sebutan)})" if self._berkurung(satu, kanan=satu is self.kanan) else satu.teks(sebutan)
            for satu in (self.kiri, self.kanan)
        )
        return f"{a} {self.tanda} {b}"

    def _berkurung(self, satu: Ungkapan, *, kanan: bool) -> bool:
        return satu.tingkat < self.tingkat or (satu.tingkat == self.tingkat and (kanan or self.tingkat == 3))

    def excel(self, sel: Sel) -> str:
        a, b = self.kiri.excel(sel), self.kanan.excel(sel)
        a = f"({a})" if self.kiri.tingkat < self.tingkat else a
        b = f"({b})" if self.kanan.tingkat <= self.tingkat else b
        return f"{a}{self.tanda_excel}{b}"


@dataclass(frozen=True)
class Tambah(_Dua):
    """A sum of two."""

    tingkat: ClassVar[int] = 2
    tanda: ClassVar[str] = "+"
    tanda_excel: ClassVar[str] = "+"

    def _gabung(self, a: Decimal | int, b: Decimal | int) -> Decimal | int:
        return tambah(a, b)

    def excel(self, sel: Sel) -> str:
        return f"{self.kiri.excel(sel)}+{self.kanan.excel(sel)}"


@dataclass(frozen=True)
class Kurang(_Dua):
    """A difference."""

    tingkat: ClassVar[int] = 2
    tanda: ClassVar[str] = "−"
    tanda_excel: ClassVar[str] = "-"

    def _gabung(self, a: Decimal | int, b: Decimal | int) -> Decimal | int:
        return a - b if isinstance(a, int) and isinstance(b, int) else _TEPAT.subtract(Decimal(a), Decimal(b))


@dataclass(frozen=True)
class Kali(_Dua):
    """A product."""

    tingkat: ClassVar[int] = 3
    tanda: ClassVar[str] = "×"
    tanda_excel: ClassVar[str] = "*"

    def _gabung(self, a: Decimal | int, b: Decimal | int) -> Decimal | int:
        return a * b if isinstance(a, int) and isinstance(b, int) else _TEPAT.multiply(Decimal(a), Decimal(b))


@dataclass(frozen=True)
class Bagi(Ungkapan):
    """A quotient; None for a zero divisor. ``rapat`` prints a small one without blanks (RA/RV), as a whole."""

    atas: Ungkapan
    bawah: Ungkapan
    rapat: bool = False

    tingkat: ClassVar[int] = 3

    def hitung(self, isi: Isian) -> Hasil:
        a, b = bilangan(self.atas.hitung(isi)), bilangan(self.bawah.hitung(isi))
        return None if a is None or b is None or b == 0 else bagi(a, b)

    def teks(self, sebutan: Mapping[str, str] | None = None) -> str:
        a, b = (
            f"({satu.teks(sebutan)})" if satu.tingkat <= self.tingkat else satu.teks(sebutan)
            for satu in (self.atas, self.bawah)
        )
        return f"{a}/{b}" if self.rapat else f"{a} / {b}"

    def excel(self, sel: Sel) -> str:
        a, b = self.atas.excel(sel), self.bawah.excel(sel)
        longgar = self.atas.tingkat < self.tingkat or (isinstance(self.atas, Bagi) and self.atas.rapat)
        a = f"({a})" if longgar else a
        return f"{a}/({b})" if self.bawah.tingkat <= self.tingkat else f"{a}/{b}"


@dataclass(frozen=True)
class Persen(Ungkapan):
    """A quotient in persen; None for a zero divisor."""

    atas: Ungkapan
    bawah: Ungkapan

    tingkat: ClassVar[int] = 3

    def hitung(self, isi: Isian) -> Hasil:
        return persen(bilangan(self.atas.hitung(isi)), bilangan(self.bawah.hitung(isi)))

    def teks(self, sebutan: Mapping[str, str] | None = None) -> str:
        return f"{Bagi(self.atas, self.bawah).teks(sebutan)} × 100 %"

    def excel(self, sel: Sel) -> str:
        return f"{Bagi(self.atas, self.bawah).excel(sel)}*100"


@dataclass(frozen=True)
class PersenDari(Ungkapan):
    """A fraction written in persen: the value x 100."""

    isi: Ungkapan

    tingkat: ClassVar[int] = 3

    def hitung(self, isi: Isian) -> Hasil:
        nilai = bilangan(self.isi.hitung(isi))
        return None if nilai is None else _TEPAT.multiply(Decimal(nilai), Decimal(100))

    def teks(self, sebutan: Mapping[str, str] | None = None) -> str:
        dalam = self.isi.teks(sebutan)
        return f"({dalam}) × 100 %" if self.isi.tingkat < 4 else f"{dalam} × 100 %"

    def excel(self, sel: Sel) -> str:
        dalam = self.isi.excel(sel)
        return f"({dalam})*100" if self.isi.tingkat < self.tingkat else f"{dalam}*100"


@dataclass(frozen=True)
class Sebut(Ungkapan):
    """A part that has a letter of its own in the printed formula and is explained behind it (E, with E ...)."""

    huruf: str
    isi: Ungkapan

    def hitung(self, isi: Isian) -> Hasil:
        return self.isi.hitung(isi)

    def teks(self, sebutan: Mapping[str, str] | None = None) -> str:  # noqa: ARG002
        return self.huruf

    def excel(self, sel: Sel) -> str:
        return self.isi.excel(sel)
