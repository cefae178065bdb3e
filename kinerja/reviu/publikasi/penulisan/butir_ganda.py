"""Items of one list that say the same: a regulation that is cited twice, a line that was copied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kinerja.model import peraturan_disebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import baca_kalimat
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_butir_ganda"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: The number of an item, or its letter.
_TANDA = re.compile(r"\(?(?:(?P<angka>\d{1,2})|(?P<huruf>[a-z]))[.)]\s*(?=[A-Z])")
#: Words that an item must have to be the same as another one by no chance.
_KATA = 4


@dataclass(frozen=True)
class _Butir:
    """An item: its place in its list, whether numbers or letters count that, the regulation that it cites, what it says."""

    sel: Sel
    tanda: str
    urutan: int
    ragam: str | None
    peraturan: tuple[str, int, int] | None
    isi: tuple[str, ...]

    def mengulang(self, lain: _Butir) -> bool:
        """Say whether it cites what another item does, or repeats the one right before it."""
        berurutan = self.sel.nomor == lain.sel.nomor + 1 and self.isi == lain.isi
        return berurutan or (self.peraturan is not None and self.peraturan == lain.peraturan)


def periksa_butir_ganda(peta: Peta) -> _Temuan:
    """Find items that an earlier one of their list says already."""
    for tabel in peta.isi.tabel:
        for daftar in _daftar(tabel):
            for n, satu in enumerate(daftar):
                if dulu := next((lain for lain in daftar[:n] if satu.mengulang(lain)), None):
                    pesan = f"Butir {satu.tanda} sama dengan butir {dulu.tanda}{dulu.sel.letak}; periksa salah satunya."
                    nomor = (satu.sel.nomor,)
                    yield satu.sel, Dugaan(satu.sel.tempat, satu.sel.teks, "", pesan, Tingkat.PERINGATAN, nomor)


def _daftar(tabel: TabelPublikasi) -> Iterator[list[_Butir]]:
    """Yield the lists of running text: items of one kind that count on; some may not be known."""
    kini: list[_Butir] = []
    for satu in filter(None, map(_butir, baca_kalimat(tabel))):
        if kini and not (satu.ragam == kini[-1].ragam and satu.urutan > kini[-1].urutan):
            yield kini
            kini = []
        kini.append(satu)
    yield kini


def _butir(kalimat: tuple[Sel, str]) -> _Butir | None:
    """Return the item that a sentence is, None where it is none or too short."""
    sel, teks = kalimat
    temu = _TANDA.match(teks)
    isi = kata(teks[temu.end() :]) if temu else ()
    if temu is None or len(isi) < _KATA:
        return None
    urutan = int(temu["angka"]) if temu["angka"] else ord(temu["huruf"])
    return _Butir(sel, temu[0].strip(), urutan, temu.lastgroup, peraturan_disebut(teks), isi)
