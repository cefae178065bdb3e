"""Formulas that a report prints: what they yield, by exact evaluation, against the condition under which they are used."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from kinerja.model import PERIHAL
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, berasal
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["hitung_rumus", "periksa_rumus"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_RUMUS = f"{PERIHAL}Rumus"
_LAMBANG = re.compile(
    r"\s*(?:(?P<realisasi>rea[l]?isasi)|(?P<target>rencana|target)|(?P<angka>\d+)|(?P<tanda>[-–—−+*×x/:()]))",
    re.IGNORECASE,
)
_SERUPA = str.maketrans({"–": "-", "—": "-", "−": "-", "×": "*", "x": "*", "X": "*", ":": "/"})
#: Higher is better, and higher is worse, as a condition says it.
_NAIK = re.compile(
    r"\b(?:se)?makin\s+(?:baik|tinggi)\s*(?:,|$|maka|digunakan)|\blebih\s+baik\b|\bsemakin\s+baik\b", re.IGNORECASE
)
_TURUN = re.compile(
    r"\b(?:se)?makin\s+(?:rendah|buruk|jelek|kecil|menurun)\b|\b(?:kurang\s+baik|lebih\s+buruk)\b", re.IGNORECASE
)
#: The two names of what is planned, one by the other: printed so, or the lower half of a fraction whose upper half was not read.
_DUA_NAMA = re.compile(r"\W*(?:rencana|target)\W*/\W*(?:rencana|target)\W*", re.IGNORECASE)
_BALIK = re.compile(
    r"\brealisasi\s+(?:yang\s+)?(?:(?:se)?makin\s+|lebih\s+)(?:rendah|kecil)|\b(?:se)?makin\s+(?:rendah|kecil)\s+realisasi",
    re.IGNORECASE,
)
#: Targets and realisasi, each above the one before, at which formulas are evaluated: none is a multiple of another.
_TARGET = tuple(Fraction(n) for n in (7, 11, 30))
#: A longer text, which a workbook may hold, is no formula of performance, and would nest without end.
_PANJANG = 160
_REALISASI = tuple(Fraction(n) for n in (2, 5, 13, 17, 41))


class _Salah(ValueError):
    """What is printed is no formula of realisasi and target."""


def hitung_rumus(teks: str, realisasi: Fraction, target: Fraction) -> Fraction | None:
    """Evaluate a formula in words exactly; None where it is none.

    >>> hitung_rumus("(Rencana - (Realisasi - Rencana)) / Rencana", Fraction(12), Fraction(10))
    Fraction(4, 5)
    >>> hitung_rumus("Realisasi per orang", Fraction(1), Fraction(1)) is None
    True
    """
    if len(teks) > _PANJANG:
        return None
    try:
        lambang = list(_lambang(teks, realisasi, target))
        nilai, sisa = _jumlah(lambang)
        return None if sisa else nilai
    except (_Salah, ZeroDivisionError):
        return None


def _lambang(teks: str, realisasi: Fraction, target: Fraction) -> Iterator[Fraction | str]:
    """Yield the numbers and signs of a formula."""
    letak = 0
    bersih = teks.strip()
    while letak < len(bersih):
        temu = _LAMBANG.match(bersih, letak)
        if temu is None:
            raise _Salah
        letak = temu.end()
        if temu["tanda"]:
            yield temu["tanda"].translate(_SERUPA)
        elif temu["angka"]:
            yield Fraction(int(temu["angka"]))
        else:
            yield realisasi if temu["realisasi"] else target


#: What is left of a formula behind a part of it.
_Sisa = Sequence[Fraction | str]


def _jumlah(isi: _Sisa) -> tuple[Fraction, _Sisa]:
    nilai, isi = _kali(isi)
    while isi and isi[0] in ("+", "-"):
        lain, sisa = _kali(isi[1:])
        nilai, isi = (nilai + lain if isi[0] == "+" else nilai - lain), sisa
    return nilai, isi


def _kali(isi: _Sisa) -> tuple[Fraction, _Sisa]:
    nilai, isi = _suku(isi)
    while isi and isi[0] in ("*", "/"):
        lain, sisa = _suku(isi[1:])
        nilai, isi = (nilai * lain if isi[0] == "*" else nilai / lain), sisa
    return nilai, isi


def _suku(isi: _Sisa) -> tuple[Fraction, _Sisa]:
    if not isi:
        raise _Salah
    awal = isi[0]
    if isinstance(awal, Fraction):
        return awal, isi[1:]
    if awal != "(":
        raise _Salah
    nilai, sisa = _jumlah(isi[1:])
    if not sisa or sisa[0] != ")":
        raise _Salah
    return nilai, sisa[1:]


def periksa_rumus(peta: Peta) -> _Temuan:
    """Find formulas that yield the same whatever the realisasi, and those that rise where the condition says that capaian falls."""
    for sel in peta.isi.perihal:
        if sel.isi.tabel != _RUMUS:
            continue
        naik = _arah(sel.teks)
        harap = _arah_syarat(sel.isi.baris)
        tempat = f"Rumus “{sel.isi.baris}”{sel.letak}"
        if naik == 0:
            pesan = f"Rumus “{sel.teks}” selalu menghasilkan nilai yang sama, berapa pun realisasinya; periksa sukunya"
            tingkat = Tingkat.PERINGATAN if _DUA_NAMA.fullmatch(sel.teks) else Tingkat.GALAT
            yield sel, Dugaan(tempat, sel.teks, "", berasal(sel, pesan), tingkat, (sel.nomor,))
        elif naik and harap and naik != harap:
            apa = "naik" if naik > 0 else "turun"
            pesan = (
                f"Menurut rumus “{sel.teks}” capaian {apa} bila realisasi naik, berlawanan dengan syarat pemakaiannya"
            )
            yield sel, Dugaan(tempat, sel.teks, "", berasal(sel, pesan), Tingkat.PERINGATAN, (sel.nomor,))


def _arah(rumus: str) -> int | None:
    """Return 1 where a formula rises with realisasi, -1 where it falls, 0 where it stays; None where it does neither, or is none."""
    semua = [[hitung_rumus(rumus, r, t) for r in _REALISASI] for t in _TARGET]
    tanda: set[int] = set()
    for nilai in semua:
        for a, b in pairwise(nilai):
            if a is None or b is None:
                return None
            tanda.add((b > a) - (b < a))
    return tanda.pop() if len(tanda) == 1 else None


def _arah_syarat(syarat: str) -> int:
    """Return how capaian goes where realisasi rises, 0 where a condition does not say it alone."""
    naik, turun = bool(_NAIK.search(syarat)), bool(_TURUN.search(syarat))
    return 0 if naik is turun or _BALIK.search(syarat) else 1 if naik else -1
