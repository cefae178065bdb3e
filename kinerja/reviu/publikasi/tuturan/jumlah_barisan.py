"""Large amounts of running text that miss the sum of rows which stand below each other by next to nothing.

A sentence gives the money of a program, the tables that of its kegiatan: no chance brings the sum of some neighbouring rows
within one slip of the hand, or one in a million, of an amount that no table prints.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from itertools import accumulate, groupby

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.angka_tercetak import tercetak_tabel
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import terselip, tulis
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_jumlah_barisan", "serupiah"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_Jumlah = tuple[Decimal, tuple[Sel, ...]]
#: Rows at most that are added up, unless they are all of one group; digits of an amount that is met by no chance, with noughts and without; how near.
_RUNTUN, _BESAR, _PANJANG, _DEKAT, _RIBU = 12, 9, 5, 10**6, 1_000
#: How far a slip of the hand leads: the first digit wrong, or two exchanged.
_JAUH = 10


def periksa_jumlah_barisan(peta: Peta) -> _Temuan:
    """Find amounts that no table prints, next to the sum of rows that stand below each other."""
    semua = _jumlah(peta.isi)
    nilai = [n for n, _ in semua]
    for sel, kalimat in kalimat_laporan(peta.isi) if semua else ():
        for satu in (b for teks in kalimat for b in bilangan_kalimat(teks, bertitik=peta.isi.bertitik)):
            if not _terkenal(satu) or satu.nilai in tercetak_tabel(peta.isi):
                continue
            if temu := _dekat(satu, semua, nilai):
                jumlah, isi = temu
                pesan = f"Tertulis {satu.teks}, padahal {_sebut(isi)} {tulis(jumlah, satu)}"
                yield sel, replace(duga(sel, "", pesan, *isi, tingkat=Tingkat.PERINGATAN), tercetak=satu.teks)


def _sebut(isi: Sequence[Sel]) -> str:
    awal, akhir = isi[0], isi[-1]
    tempat = f"pada {awal.isi.tabel}, kolom {awal.kolom},"
    return (
        f"{awal.isi.baris} {tempat} adalah"
        if awal is akhir
        else f"{awal.isi.baris} sampai dengan {akhir.isi.baris} {tempat} berjumlah"
    )


def _terkenal(satu: Bilangan) -> bool:
    """Say whether an amount is known by its digits."""
    angka = str(int(satu.nilai))
    bulat = satu.nilai == int(satu.nilai) and satu.angka.kelipatan == 1
    return satu.jenis == "rp" and bulat and len(angka) >= _BESAR and len(angka.rstrip("0")) >= _PANJANG


def _dekat(satu: Bilangan, semua: Sequence[_Jumlah], nilai: Sequence[Decimal]) -> _Jumlah | None:
    """Return the only sum that an amount misses, None where one meets it."""
    awal, akhir = (bisect_left(nilai, batas) for batas in (satu.nilai / _JAUH, satu.nilai * _JAUH))
    calon = [j for j in semua[awal:akhir] if _hampir(satu, *j)]
    return calon[0] if len(calon) == 1 and not _terbulat(satu, calon[0][0]) else None


def _hampir(satu: Bilangan, jumlah: Decimal, isi: Sequence[Sel]) -> bool:
    """Say whether an amount meets a sum, or misses it by next to nothing; that of several rows by a slip."""
    return abs(jumlah - satu.nilai) * _DEKAT <= satu.nilai or (len(isi) > 1 and terselip(jumlah, satu))


def _terbulat(satu: Bilangan, jumlah: Decimal) -> bool:
    """Say whether an amount is a sum, or the thousands of it."""
    return satu.nilai in (jumlah, (jumlah / _RIBU).to_integral_value(ROUND_HALF_UP) * _RIBU)


def serupiah(sel: Sel) -> bool:
    """Say whether an amount is printed to the rupiah; in thousands or millions it was rounded, and so is what follows from it."""
    return sel.angka is not None and sel.angka.kelipatan == 1


@lru_cache(maxsize=4)
def _jumlah(isi: IsiPublikasi) -> list[_Jumlah]:
    """Return the sums of rows below each other, of budgets and of what was spent, in the order of their value."""
    hasil: dict[Decimal, tuple[Sel, ...]] = {}
    for barisan in _barisan(isi):
        for awal in range(len(barisan)):
            potong = barisan[awal : awal + _RUNTUN]
            for banyak, n in enumerate(accumulate(map(nilai_sel, potong)), 1):
                hasil.setdefault(n, tuple(potong[:banyak]))
        for _, kelompok in groupby(barisan, key=lambda sel: sel.isi.induk):
            milik = tuple(kelompok)
            hasil.setdefault(sum(map(nilai_sel, milik), Decimal(0)), milik)
    return sorted(hasil.items())


def _barisan(isi: IsiPublikasi) -> Iterator[list[Sel]]:
    """Yield the cells of each column of budgets, or of what was spent, to the rupiah, from top to bottom."""
    for tabel in isi.tabel:
        baris = [b for b in tabel.baris if b.peran == "isi"] if not tabel.prosa else []
        for kolom in dict.fromkeys(
            s.kolom for b in baris for s in b.angka if s.besaran in (Besaran.PAGU, Besaran.SERAPAN)
        ):
            yield [s for b in baris for s in b.angka if s.kolom == kolom and serupiah(s) and nilai_sel(s)]
