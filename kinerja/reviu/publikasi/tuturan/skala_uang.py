"""Amounts of sentences in thousands, millions or billions, against the tables that print the same digits in another unit."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from operator import itemgetter

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan import baca_kelipatan
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import UANG, Sel, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import bulatkan
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_skala_uang"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SEBUT = {10**3: "ribu", 10**6: "juta", 10**9: "miliar", 10**12: "triliun"}
#: Digits that are met by no chance.
_ANGKA = 5


def periksa_skala_uang(peta: Peta) -> _Temuan:
    """Find amounts in words such as miliar whose digits the tables print in another unit, and in theirs nowhere."""
    sel_uang = _sel_uang(peta)
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            for satu in bilangan_kalimat(teks, bertitik=peta.isi.bertitik):
                if temu := _satuan_lain(satu, sel_uang):
                    lawan, besar = temu
                    sebut = f"{satu.teks} {_SEBUT[satu.angka.kelipatan]}"
                    pesan = f"Tertulis “{sebut}”, padahal {lawan.isi.baris} pada {lawan.isi.tabel} bernilai {satu.teks} {_SEBUT[besar]} rupiah"
                    yield sel, duga(sel, "", pesan, lawan, tingkat=Tingkat.PERINGATAN)
                    break


#: An amount of a table in rupiah, its place among all, and its cell.
_Uang = tuple[Decimal, int, Sel]


def _satuan_lain(satu: Bilangan, semua: Sequence[_Uang]) -> tuple[Sel, int] | None:
    """Return the first cell with the digits of an amount, and its unit, where no cell has that amount."""
    asal = satu.angka.kelipatan
    digit = satu.teks.replace(".", "").replace(",", "").strip("0")
    if satu.jenis != "rp" or asal not in _SEBUT or len(digit) < _ANGKA or _sedigit(satu, asal, semua):
        return None
    lain = [(nomor, besar, sel) for besar in _SEBUT for nomor, sel in _sedigit(satu, besar, semua)]
    _, besar, sel = min(lain, key=lambda s: s[0], default=(0, 0, None))
    return (sel, besar) if sel else None


def _sedigit(satu: Bilangan, besar: int, semua: Sequence[_Uang]) -> list[tuple[int, Sel]]:
    """Return the cells, by their places, that print the digits of an amount in a unit, rounded as it is; ``semua`` are sorted."""
    kali = Decimal(besar) / satu.angka.kelipatan
    nilai, lebar = satu.nilai * kali, satu.angka.langkah * kali
    awal, akhir = (bisect_left(semua, batas, key=itemgetter(0)) for batas in (nilai - lebar, nilai + lebar))
    return [(nomor, sel) for uang, nomor, sel in semua[awal:akhir] if bulatkan(uang / kali, satu) == satu.nilai]


@lru_cache(maxsize=4)
def _sel_uang(peta: Peta) -> list[_Uang]:
    """Return the amounts of all tables in rupiah, the least first: those in a unit, by what caption or heading says, and those of a million or more."""
    sel = (s for tabel in peta.isi.tabel if not tabel.prosa for b in tabel.baris for s in b.angka)
    uang = ((nilai, s) for s in sel if (nilai := _rupiah(s)) is not None)
    return sorted(((nilai, nomor, s) for nomor, (nilai, s) in enumerate(uang)), key=itemgetter(0, 1))


def _rupiah(sel: Sel) -> Decimal | None:
    angka = sel.angka
    if angka is None or angka.persen:
        return None
    besar = baca_kelipatan(sel.kolom, sel.isi.tabel) if angka.kelipatan == 1 else 1
    return angka.nilai * besar if besar > 1 or sel.besaran in UANG or angka.nilai >= 10**6 else None
