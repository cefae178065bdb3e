"""Abbreviations that are written out: one abbreviation stands for one name, and two of them are not exchanged."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from operator import ne

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.penulisan.teks_tercetak import Teks, teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_singkatan"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SINGKATAN = re.compile(r"(?P<depan>(?:[^\W\d_]+[\s-]+){2,8})\((?P<singkat>[A-Z]{3,7})\)")
_LEMAH = frozenset("dan atau di ke dari yang pada untuk dengan bagi dalam".split())
#: A name is known from so many places.
_CUKUP = 2


@dataclass(frozen=True)
class _Uraian:
    """An abbreviation with the words that stand before it, as printed and in small letters."""

    teks: Teks
    singkat: str
    kata: tuple[str, ...]

    @property
    def tercetak(self) -> str:
        return f"{' '.join(self.kata)} ({self.singkat})"

    @property
    def rata(self) -> tuple[str, ...]:
        return tuple(satu.casefold() for satu in self.kata)


def periksa_singkatan(peta: Peta) -> _Temuan:
    """Find an abbreviation written out once with the name of another one."""
    semua = [
        satu
        for teks in teks_tercetak(peta.isi)
        for temu in _SINGKATAN.finditer(teks.isi)
        if (satu := _uraian(teks, temu))
    ]
    lazim = _lazim(semua)
    for satu in semua:
        milik = lazim.get(satu.singkat)
        punya = next((lain for lain, isi in lazim.items() if isi == satu.rata and lain != satu.singkat), None)
        if milik and punya and milik != satu.rata:
            pesan = f"“{satu.tercetak}”: {satu.singkat} di tempat lain adalah “{' '.join(milik)}”, dan “{' '.join(satu.rata)}” disingkat {punya}"
            yield satu.teks.sel, satu.teks.duga(satu.tercetak, "", pesan, Tingkat.PERINGATAN)


def _uraian(teks: Teks, temu: re.Match[str]) -> _Uraian | None:
    """Return the words before an abbreviation that it stands for: as many as it has letters, most of which begin them."""
    kata: list[str] = []
    isi = 0
    for satu in reversed(re.findall(r"[^\W\d_]+", temu["depan"])):
        kata.insert(0, satu)
        isi += satu.casefold() not in _LEMAH
        if isi == len(temu["singkat"]):
            break
    awal = [satu[0].upper() for satu in kata if satu.casefold() not in _LEMAH]
    cocok = (
        len(awal) == len(temu["singkat"]) and awal[0] == temu["singkat"][0] and sum(map(ne, awal, temu["singkat"])) <= 1
    )
    return _Uraian(teks, temu["singkat"], tuple(kata)) if cocok else None


def _lazim(semua: list[_Uraian]) -> Mapping[str, tuple[str, ...]]:
    """Return the name for which each abbreviation stands in most places."""
    hitung: dict[str, Counter[tuple[str, ...]]] = {}
    for satu in semua:
        hitung.setdefault(satu.singkat, Counter())[satu.rata] += 1
    hasil = {}
    for singkat, isi in hitung.items():
        (nama, banyak), *lain = isi.most_common()
        if banyak >= _CUKUP and not (lain and lain[0][1] == banyak):
            hasil[singkat] = nama
    return hasil
