"""A part with its share ("15.232 KK atau 7,90 %") whose whole stands in the sentences before, or which a row prints with its share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.angka_tercetak import tercetak_tabel
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat, pisah_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import baca_kalimat
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import bulatkan, terselip
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_bagian_utuh"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SERATUS = Decimal(100)
#: How a number goes over into its share.
_ATAU = re.compile(r"\s*[^\d,;]{0,30}(?:\(|\b(?:atau|setara)\b)\s*(?:sebesar\s+)?$", re.IGNORECASE)
#: A share of something that is named behind it.
_DARI = re.compile(r"\s*\)?\s*(?:dari|terhadap)\b", re.IGNORECASE)
#: Digits by which a number is known, and the sentences that are kept in mind.
_ANGKA, _INGAT = 4, 3


def periksa_bagian_utuh(peta: Peta) -> _Temuan:
    """Find parts that are one slip from what their share needs, and shares of another whole than the row of the part has."""
    for tabel in peta.isi.tabel:
        lalu: list[list[Bilangan]] = []
        for sel, teks in baca_kalimat(tabel):
            for kalimat in pisah_kalimat(teks):
                isi = bilangan_kalimat(kalimat, bertitik=peta.isi.bertitik)
                for bagian, persen in _berpangsa(kalimat, isi):
                    semua = [b for satu in (*lalu, isi) for b in satu if b.jenis == bagian.jenis and b is not bagian]
                    if temu := _selip(peta, bagian, persen, semua) or _lain_utuh(peta, bagian, persen, isi):
                        pesan, lawan = temu
                        yield sel, duga(sel, "", pesan, *lawan, tingkat=Tingkat.PERINGATAN)
                        break
                lalu = [*lalu, isi][-_INGAT:]


def _berpangsa(teks: str, isi: Sequence[Bilangan]) -> Iterator[tuple[Bilangan, Bilangan]]:
    """Yield the numbers of a unit that have their share right behind them, of nothing that is named there."""
    for bagian, persen in pairwise(isi):
        berpasangan = persen.jenis == "%" and bagian.jenis not in ("", "%") and _ATAU.match(persen.depan)
        if berpasangan and not _DARI.match(teks, persen.akhir) and len(str(int(bagian.nilai))) >= _ANGKA:
            yield bagian, persen


def _selip(
    peta: Peta, bagian: Bilangan, persen: Bilangan, semua: Sequence[Bilangan]
) -> tuple[str, tuple[Sel, ...]] | None:
    """Hold a part that no table prints against the wholes of its unit: one that is printed, or is left over, fits their share."""
    tercetak = tercetak_tabel(peta.isi)
    utuh = {b.nilai for b in semua if b.nilai > bagian.nilai}
    if bagian.nilai in tercetak or any(_sepadan(bagian.nilai, n, persen) for n in utuh):
        return None
    tersedia = {n for n in tercetak if terselip(n, bagian)} if utuh else set()
    for besar in sorted(utuh):
        calon = tersedia | {besar - n for n in utuh if terselip(besar - n, bagian)}
        tepat = [n for n in calon if _sepadan(n, besar, persen)]
        if len(tepat) == 1:
            harap = cetak_desimal(tepat[0], bagian.angka.desimal)
            pesan = f"{persen.teks} persen dari {cetak_desimal(besar, bagian.angka.desimal)} adalah {harap}, tetapi tertulis {bagian.teks}"
            return pesan, ()
    return None


def _sepadan(bagian: Decimal, utuh: Decimal, persen: Bilangan) -> bool:
    return abs(bagian / utuh * _SERATUS - persen.nilai) <= persen.angka.langkah


def _sebaris(peta: Peta, nilai: Decimal) -> Iterator[Sel]:
    """Yield the cells of all rows of tables that print a number."""
    for tabel in peta.isi.tabel:
        for baris in tabel.baris if not tabel.prosa else ():
            if any(nilai_sel(s) == nilai for s in baris.angka):
                yield from baris.angka


def _lain_utuh(
    peta: Peta, bagian: Bilangan, persen: Bilangan, isi: Sequence[Bilangan]
) -> tuple[str, tuple[Sel, ...]] | None:
    """Hold a share that no table prints against the row of its part: it prints the share of another number of the sentence."""
    utuh = [b for b in isi if b.jenis == bagian.jenis and b.nilai > bagian.nilai]
    salah = any(_sepadan(bagian.nilai, b.nilai, persen) for b in utuh)
    if not salah or persen.nilai in tercetak_tabel(peta.isi):
        return None
    pecahan = [s for s in _sebaris(peta, bagian.nilai) if s.angka and s.angka.desimal]
    for besar in utuh:
        harap = bulatkan(bagian.nilai / besar.nilai * _SERATUS, persen)
        sel = next((s for s in pecahan if nilai_sel(s) == harap), None)
        if sel and harap != persen.nilai:
            pesan = f"{bagian.teks} dari {besar.teks} pada {sel.isi.tabel} adalah {sel.teks} persen, tetapi tertulis {persen.teks}"
            return pesan, (sel,)
    return None
