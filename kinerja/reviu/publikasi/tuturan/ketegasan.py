"""Which findings on numbers of sentences are certain: the printed numbers alone decide, and both places are named.

A number of a sentence is certainly wrong, or what it repeats is, where the sentence names its row in full, the row prints
one value which other places of the report print too, and the number is one slip of the hand from it and printed nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kinerja.reviu.publikasi.bacaan.penyebut import penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.angka_tercetak import tercetak
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel
from kinerja.reviu.publikasi.cetakan.selip import angka_cetak
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import terselip
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["tegaskan"]

#: Digits of which one wrong by chance gives no other number, and places that must print the right one.
_PANJANG, _TEMPAT = 4, 2


def tegaskan(peta: Peta, semua: Iterable[tuple[Sel, Dugaan]]) -> Iterator[tuple[Sel, Dugaan]]:
    """Give the findings that are certain the weight of a galat, the others as they are."""
    milik = {s.nomor: (b, s) for t in peta.isi.tabel if not t.prosa for b in t.baris for s in b.angka}
    for sel, dugaan in semua:
        lawan = [milik[n] for n in dugaan.nomor[1:] if n in milik]
        pasti = len(lawan) == 1 and _pasti(peta, sel, dugaan, *lawan[0])
        yield sel, replace(dugaan, tingkat=Tingkat.GALAT) if pasti else dugaan


def _pasti(peta: Peta, sel: Sel, dugaan: Dugaan, baris: BarisPublikasi, lawan: Sel) -> bool:
    satu = [b for b in bilangan_kalimat(sel.teks, bertitik=peta.isi.bertitik) if b.teks == dugaan.tercetak]
    if len(satu) != 1 or not lawan.yakin or not lawan.angka or lawan.angka.langkah != satu[0].angka.langkah:
        return False
    nilai = nilai_sel(lawan)
    bernama = any(not s.lemah and s.kunci == penyebut(peta).kunci(baris) for s in penyebut(peta).sebut(sel.teks))
    panjang = len(angka_cetak(satu[0].nilai, satu[0].angka).rstrip("0")) >= _PANJANG
    sendiri = tercetak(peta.isi).get(satu[0].nilai, set()) <= {sel.isi.tabel}
    terulang = len(tercetak(peta.isi).get(nilai, set()) - {sel.isi.tabel}) >= _TEMPAT
    return bernama and panjang and sendiri and terulang and terselip(nilai, satu[0])
