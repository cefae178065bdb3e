"""Budget and what was spent of it in a sentence, against the row that prints one of the two to the last digit, and another one beside it.

The amount itself tells which row is meant, however the sentence names what it is of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.bacaan.sebutan_uang import peran_uang, ruas_uang
from kinerja.reviu.publikasi.cetakan.angka_tercetak import tercetak_tabel
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN, UMUM, kata
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.publikasi.tuturan.jumlah_barisan import serupiah
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_uang_sebaris"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_UANG = (Besaran.PAGU, Besaran.SERAPAN)
_FISIK = re.compile(r"\bfisik", re.IGNORECASE)
#: Digits before the last noughts by which a row is known: whatever it is called, and where a word of its name stands beside them.
_PANJANG, _BERNAMA = 6, 4


@dataclass(frozen=True)
class _Pasang:
    """The budget of a row and what was spent of it, and the cells that say how much of the work was done."""

    sel: dict[Besaran, Sel]
    fisik: tuple[Sel, ...]

    def nilai(self, besaran: Besaran) -> Decimal:
        return nilai_sel(self.sel[besaran])


_Milik = dict[tuple[Besaran, Decimal], list[_Pasang]]


def periksa_uang_sebaris(peta: Peta) -> _Temuan:
    """Find amounts that no table prints, beside the other amount of a row which prints both."""
    milik = _baris(peta)
    for sel, kalimat in kalimat_laporan(peta.isi) if milik else ():
        for teks in (ruas for satu in kalimat for ruas in ruas_uang(satu)):
            if not {int(t) for t in TAHUN.findall(teks)} - {peta.isi.tahun} and (
                temu := _salah(peta, milik, sel, teks)
            ):
                satu, lawan = temu
                pesan = f"Tertulis {satu.teks}, padahal {lawan.isi.baris} pada {lawan.isi.tabel}, kolom {lawan.kolom}, adalah {lawan.teks}"
                yield (
                    sel,
                    replace(duga(sel, "", pesan, lawan, tingkat=Tingkat.PERINGATAN), tercetak=_tulisan(teks, satu)),
                )


def _tulisan(teks: str, satu: Bilangan) -> str:
    """Return how a number is printed: an amount by its digits, a percentage with its sign."""
    return satu.teks if satu.jenis == "rp" else teks[satu.mulai : satu.akhir]


@lru_cache(maxsize=4)
def _baris(peta: Peta) -> _Milik:
    """Return the rows that print both amounts of the report's year, to the rupiah, by each of them."""
    hasil: _Milik = {}
    for baris in (b for t in peta.isi.tabel if not t.prosa for b in t.baris):
        sel = {besaran: s for besaran in _UANG if (s := baris.cari(besaran, peta.isi.tahun)) and serupiah(s)}
        for besaran, satu in sel.items() if len(sel) == len(_UANG) else ():
            fisik = tuple(s for s in baris.angka if _FISIK.search(s.kolom))
            hasil.setdefault((besaran, nilai_sel(satu)), []).append(_Pasang(sel, fisik))
    return hasil


def _salah(peta: Peta, milik: _Milik, sel: Sel, teks: str) -> tuple[Bilangan, Sel] | None:
    semua = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
    uang = [b for b in semua if b.jenis == "rp" and b.angka.kelipatan == 1]
    peran = {peran_uang(b.depan): b for b in uang}
    if len(uang) != len(_UANG) or set(peran) != set(_UANG):
        return None
    for besaran, lain in (_UANG, _UANG[::-1]):
        baris = milik.get((besaran, peran[besaran].nilai), ())
        salah = peran[lain]
        if baris and salah.nilai not in tercetak_tabel(peta.isi) and _dikenal(peran[besaran], baris, sel, teks):
            return salah, baris[0].sel[lain]
    return _fisik(
        semua,
        [p for p in milik.get((_UANG[0], peran[_UANG[0]].nilai), ()) if p.nilai(_UANG[1]) == peran[_UANG[1]].nilai],
    )


def _fisik(semua: Sequence[Bilangan], baris: Sequence[_Pasang]) -> tuple[Bilangan, Sel] | None:
    """Return the share of the work that was done, where the rows of both amounts print another one."""
    sebut = [b for b in semua if b.jenis == "%" and _FISIK.search(b.depan)]
    sel = [s for p in baris for s in p.fisik if s.angka]
    if len(sebut) != 1 or not sel or any(abs(nilai_sel(s) - sebut[0].nilai) <= sebut[0].angka.langkah for s in sel):
        return None
    return sebut[0], sel[0]


def _dikenal(satu: Bilangan, semua: Sequence[_Pasang], sel: Sel, teks: str) -> bool:
    """Say whether an amount tells which row is meant: by its digits, or by fewer with a word of the name of the row."""
    panjang = len(str(int(satu.nilai)).rstrip("0"))
    if len({(p.nilai(Besaran.PAGU), p.nilai(Besaran.SERAPAN)) for p in semua}) != 1 or panjang < _BERNAMA:
        return False
    sebut = {*kata(teks), *kata(sel.isi.tabel)} - UMUM
    return panjang >= _PANJANG or any(sebut & set(kata(p.sel[Besaran.PAGU].isi.baris)) for p in semua)
