"""Formulas over a series: what is computed for each member, and the mean or the sum of all.

>>> from kinerja.besaran.ungkapan import Isi
>>> Jumlah(Isi("pagu", "Pagu"), ("pagu",)).hitung({"pagu": [1, None, 2]})
3
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kinerja.angka import rerata
from kinerja.besaran.ungkapan import Hasil, Isian, Sel, Ungkapan, bilangan, tambah

__all__ = ["Jumlah", "Rerata"]


@dataclass(frozen=True)
class _Deret(Ungkapan):
    """A function over a series: ``isi`` is evaluated for each member; other operands stay the same."""

    isi: Ungkapan
    deret: tuple[str, ...]

    def _butir(self, isi: Isian) -> list[Decimal | int | None]:
        deret = [_urutan(isi[nama]) for nama in self.deret]
        return [
            bilangan(self.isi.hitung({**isi, **dict(zip(self.deret, satu, strict=True))}))
            for satu in zip(*deret, strict=True)
        ]

    def _sel(self, sel: Sel) -> list[str]:
        deret = [sel[nama] for nama in self.deret]
        return [
            self.isi.excel({**sel, **dict(zip(self.deret, satu, strict=True))}) for satu in zip(*deret, strict=True)
        ]


def _urutan(nilai: Hasil | Sequence[Decimal | int | None]) -> Sequence[Decimal | int | None]:
    if nilai is None or isinstance(nilai, bool | int | Decimal):
        raise TypeError("yang diharapkan adalah deret")
    return nilai


@dataclass(frozen=True)
class Rerata(_Deret):
    """The mean of the members that have a value."""

    def hitung(self, isi: Isian) -> Hasil:
        return rerata(None if satu is None else Decimal(satu) for satu in self._butir(isi))

    def teks(self, sebutan: Mapping[str, str] | None = None) -> str:
        return f"rata-rata dari {self.isi.teks(sebutan)}"

    def excel(self, sel: Sel) -> str:
        return f"AVERAGE({','.join(self._sel(sel))})"


@dataclass(frozen=True)
class Jumlah(_Deret):
    """The sum of the members that have a value; zero for none."""

    def hitung(self, isi: Isian) -> Hasil:
        jumlah: Decimal | int = 0
        for satu in self._butir(isi):
            if satu is not None:
                jumlah = tambah(jumlah, satu)
        return jumlah

    def teks(self, sebutan: Mapping[str, str] | None = None) -> str:
        return f"jumlah {self.isi.teks(sebutan)}"

    def excel(self, sel: Sel) -> str:
        butir = self._sel(sel)
        return f"SUM({','.join(butir)})" if butir else "0"
