"""Rows without rules between them, told by their names: each begins with a capital, its other lines do not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kinerja.pembaca.kepala import bernilai
from kinerja.pembaca.ruas import Bidang, Jalur, Ruas, di_kolom

__all__ = ["BarisBernama", "akhir_kepala", "baris_bernama"]

#: Numbers stand beside the first line of a name, its last one, or its middle, but for so much.
_GESER = 2.0


@dataclass(frozen=True)
class BarisBernama:
    """The lines of a head, those of each row, and whether the rows are certain.

    They are where the other columns of words begin with them, too, and numbers stand at the same place beside each name.
    """

    kepala: list[Jalur]
    baris: list[list[Jalur]]
    pasti: bool


def akhir_kepala(jalur: Sequence[Jalur], bidang: Bidang) -> int:
    """Return the line after the last one above the first number that has a heading over a column of numbers."""
    pertama = next((n for n, satu in enumerate(jalur) if bidang.berisi(satu)), 0)
    judul = (n for n in range(pertama - 1, -1, -1) if set(_milik(jalur[n], bidang)) & bidang.angka)
    return next(judul, -1) + 1


def baris_bernama(jalur: Sequence[Jalur], bidang: Bidang) -> BarisBernama | None:
    """Part the lines of a table at the capitals of its names; None where these are not as many as the rows of numbers."""
    mulai = akhir_kepala(jalur, bidang)
    badan = jalur[mulai:]
    milik = [_milik(satu, bidang) for satu in badan]
    label = _kolom_nama(milik, bidang)
    data = [n for n, satu in enumerate(badan) if bidang.berisi(satu)]
    awal = [n for n in range(len(badan)) if _awal(milik[n], label, bidang, data=n in data)]
    if label < 0 or len(awal) != len(data) or len(awal) < 2 or awal[0]:
        return None
    tepi = [*awal, len(badan)]
    if any(not a <= d < b for a, b, d in zip(awal, tepi[1:], data, strict=True)):
        return None
    baris = [list(badan[a:b]) for a, b in zip(awal, tepi[1:], strict=True)]
    isi = [milik[a:b] for a, b in zip(awal, tepi[1:], strict=True)]
    setinggi = _setinggi([(satu, d - a) for satu, a, d in zip(isi, awal, data, strict=True)], label)
    pasti = setinggi and all(_serasi(isi, c) for c in range(len(bidang.kolom)) if c not in bidang.angka and c != label)
    return BarisBernama(list(jalur[:mulai]), baris, pasti)


#: The text of a line in each column.
_Milik = dict[int, list[Ruas]]


def _milik(jalur: Jalur, bidang: Bidang) -> _Milik:
    hasil: _Milik = {}
    for satu in jalur.ruas:
        hasil.setdefault(di_kolom(satu.kotak, bidang.kolom)[0], []).append(satu)
    return hasil


def _kolom_nama(milik: Iterable[_Milik], bidang: Bidang) -> int:
    """Return the column of words with most lines; -1 where there is none."""
    banyak = dict.fromkeys((c for c in range(len(bidang.kolom)) if c not in bidang.angka), 0)
    for satu in milik:
        for c, ruas in satu.items():
            if c in banyak:
                banyak[c] += ruas[0].teks[:1].isalpha()
    return max(banyak, key=lambda c: banyak[c], default=-1)


def _awal(milik: _Milik, label: int, bidang: Bidang, *, data: bool) -> bool:
    """Say whether a line begins a name; a total stands where other rows have their number."""
    if label in milik:
        return milik[label][0].teks[:1].isupper()
    return data and any(
        c < label and c not in bidang.angka and ruas[0].teks[:1].isupper() and not bernilai(ruas[0].teks)
        for c, ruas in milik.items()
    )


def _setinggi(baris: Sequence[tuple[Sequence[_Milik], int]], label: int) -> bool:
    """Say whether numbers stand beside the first line of each name, the last one of each, or the middle of each."""
    tinggi: list[tuple[float, float, float]] = []
    for isi, data in baris:
        nama = [satu[label][0].kotak for satu in isi if label in satu]
        angka = [r.kotak for ruas in isi[data].values() for r in ruas]
        if not nama:
            continue
        y = angka[-1].tengah[1]
        atas, bawah = nama[0].tengah[1], nama[-1].tengah[1]
        tinggi.append((abs(y - atas), abs(y - bawah), abs(y - (atas + bawah) / 2)))
    return any(all(satu[cara] <= _GESER for satu in tinggi) for cara in range(3))


def _serasi(baris: Sequence[Sequence[_Milik]], kolom: int) -> bool:
    """Say whether the texts of a column begin with the rows: one number at most in each, or words of which the first has a capital."""
    for isi in baris:
        teks = [satu[kolom][0].teks for satu in isi if kolom in satu]
        if teks and (teks[0][:1].islower() or any(not satu[:1].islower() for satu in teks[1:])):
            return False
    return True
