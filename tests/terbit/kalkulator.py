"""A small spreadsheet: evaluates the few functions that the exported workbook uses, in exact decimals."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import range_boundaries

__all__ = ["Kalkulator", "SalahRumus"]

_TANDA = re.compile(
    r"""\s*(?:(?P<angka>\d+(?:\.\d+)?)|(?P<teks>"(?:[^"]|"")*")|(?P<sel>(?:'[^']+'!|\w+!)?[A-Z]{1,2}\d+(?::[A-Z]{1,2}\d+)?)"""
    r"""|(?P<fungsi>[A-Z]+)\(|(?P<op><=|>=|<>|[-+*/(),=<>]))"""
)


class SalahRumus(ValueError):
    """A formula that has no value: #DIV/0!, #VALUE!."""


class Daerah(list[Any]):
    """Values of a range."""


class Kalkulator:
    """Gives the value of any cell of a workbook, formulas evaluated."""

    def __init__(self, buku: Workbook) -> None:
        self.buku = buku
        self._nilai: dict[tuple[str, str], Any] = {}

    def sel(self, lembar: str, alamat: str) -> Any:
        """Return the value of a cell: Decimal, str or None."""
        kunci = (lembar, alamat)
        if kunci not in self._nilai:
            sel = self.buku[lembar][alamat]
            isi = sel.value
            if sel.data_type == "f":
                isi = _Pengurai(str(isi)[1:], lembar, self).hasil()
            elif isinstance(isi, int | float):
                isi = Decimal(repr(isi))
            self._nilai[kunci] = isi
        return self._nilai[kunci]

    def daerah(self, lembar: str, alamat: str) -> Daerah:
        """Return the values of a range."""
        kiri, atas, kanan, bawah = range_boundaries(alamat)
        petak = self.buku[lembar].iter_rows(atas, bawah, kiri, kanan)
        return Daerah(self.sel(lembar, sel.coordinate) for baris in petak for sel in baris)


def _rata(isi: list[Any]) -> Iterator[Any]:
    for satu in isi:
        if isinstance(satu, list):
            yield from _rata(satu)
        else:
            yield satu


def _bilangan(isi: list[Any]) -> list[Decimal]:
    return [satu for satu in _rata(isi) if isinstance(satu, Decimal)]


def _round(isi: list[Any]) -> Decimal:
    with localcontext(prec=60):
        return Decimal(_angka(isi[0])).quantize(Decimal(1).scaleb(-int(isi[1])), rounding=ROUND_HALF_UP)


def _average(isi: list[Any]) -> Decimal:
    ada = _bilangan(isi)
    if not ada:
        raise SalahRumus("#DIV/0!")
    return sum(ada, Decimal(0)) / len(ada)


def _rank(isi: list[Any]) -> Decimal:
    lain = _bilangan([isi[1]])
    return Decimal(1 + sum((satu < isi[0]) if isi[2] else (satu > isi[0]) for satu in lain))


_FUNGSI: dict[str, Callable[[list[Any]], Any]] = {
    "SUM": lambda isi: sum(_bilangan(isi), Decimal(0)),
    "AVERAGE": _average,
    "COUNT": lambda isi: Decimal(len(_bilangan(isi))),
    "ROUND": _round,
    "MIN": lambda isi: min(_bilangan(isi)),
    "MAX": lambda isi: max(_bilangan(isi)),
    "AND": all,
    "RANK": _rank,
}


def _angka(isi: Any) -> Decimal:
    if isi is None:
        return Decimal(0)
    if not isinstance(isi, Decimal):
        raise SalahRumus(f"#VALUE! {isi!r}")
    return isi


class _Pengurai:
    """Reads a formula from left to right; IF evaluates only the branch that counts."""

    def __init__(self, rumus: str, lembar: str, kalkulator: Kalkulator) -> None:
        self.lembar, self.kalkulator = lembar, kalkulator
        self.tanda: list[tuple[str, str]] = []
        tempat = 0
        while tempat < len(rumus):
            cocok = _TANDA.match(rumus, tempat)
            assert cocok, rumus[tempat:]
            self.tanda.append((str(cocok.lastgroup), str(cocok[str(cocok.lastgroup)])))
            tempat = cocok.end()
        self.i = 0
        self.diam = 0

    def hasil(self) -> Any:
        nilai = self._banding()
        assert self.i == len(self.tanda), self.tanda[self.i :]
        return nilai

    def _ada(self, *op: str) -> str:
        if self.i < len(self.tanda) and self.tanda[self.i][0] == "op" and self.tanda[self.i][1] in op:
            self.i += 1
            return self.tanda[self.i - 1][1]
        return ""

    def _banding(self) -> Any:
        kiri = self._jumlah()
        while op := self._ada("=", "<>", "<", ">", "<=", ">="):
            kanan = self._jumlah()
            if self.diam:
                continue
            kiri = {
                "=": lambda a, b: a == b, "<>": lambda a, b: a != b, "<": lambda a, b: _angka(a) < _angka(b),
                ">": lambda a, b: _angka(a) > _angka(b), "<=": lambda a, b: _angka(a) <= _angka(b),
                ">=": lambda a, b: _angka(a) >= _angka(b),
            }[op](kiri, kanan)  # fmt: skip
        return kiri

    def _jumlah(self) -> Any:
        kiri = self._kali()
        while op := self._ada("+", "-"):
            kanan = self._kali()
            if not self.diam:
                kiri = _angka(kiri) + _angka(kanan) if op == "+" else _angka(kiri) - _angka(kanan)
        return kiri

    def _kali(self) -> Any:
        kiri = self._satu()
        while op := self._ada("*", "/"):
            kanan = self._satu()
            if self.diam:
                continue
            if op == "/" and _angka(kanan) == 0:
                raise SalahRumus("#DIV/0!")
            kiri = _angka(kiri) * _angka(kanan) if op == "*" else _angka(kiri) / _angka(kanan)
        return kiri

    def _satu(self) -> Any:
        if self._ada("-"):
            return -_angka(self._satu())
        if self._ada("("):
            isi = [self._banding()]
            while self._ada(","):
                isi.append(self._banding())
            assert self._ada(")")
            return isi[0] if len(isi) == 1 and not isinstance(isi[0], Daerah) else Daerah(_rata(isi))
        jenis, teks = self.tanda[self.i]
        self.i += 1
        if jenis == "angka":
            return Decimal(teks)
        if jenis == "teks":
            return teks[1:-1].replace('""', '"')
        if jenis == "sel":
            depan, _, alamat = teks.rpartition("!")
            lembar = depan.strip("'") or self.lembar
            if self.diam:
                return None
            return self.kalkulator.daerah(lembar, alamat) if ":" in alamat else self.kalkulator.sel(lembar, alamat)
        return self._jika() if teks == "IF" else self._panggil(teks)

    def _panggil(self, nama: str) -> Any:
        isi = [self._banding()]
        while self._ada(","):
            isi.append(self._banding())
        assert self._ada(")")
        return None if self.diam else _FUNGSI[nama](isi)

    def _jika(self) -> Any:
        syarat = self._banding()
        assert self._ada(",")
        hasil = []
        for pilih in (True, False):
            self.diam += bool(syarat) is not pilih
            hasil.append(self._banding())
            self.diam -= bool(syarat) is not pilih
            assert self._ada("," if pilih else ")")
        return hasil[0] if syarat else hasil[1]
