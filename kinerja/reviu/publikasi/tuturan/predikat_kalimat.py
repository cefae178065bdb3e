"""Ratings that a sentence gives to a row, against the column of ratings in which the row stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.reviu.publikasi.bacaan.penyebut import penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import pisah_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.tuturan.cacah_kalimat import baca_kalimat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_predikat_kalimat"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_PREDIKAT = re.compile(r"\b(?:ber)?(?:predikat|kategori|kriteria)(?:nya)?\b", re.IGNORECASE)
#: Sentences on other years, or on what should be.
_LAIN = re.compile(
    r"\b(?:\w*banding\w*|sebelumnya|lalu|target|ditargetkan|triwulan|semester|nasional|renstra|bila|jika|apabila|skala)\b",
    re.IGNORECASE,
)
#: Words between "predikat" and the rating.
_JANGKAU = 3


def periksa_predikat_kalimat(peta: Peta) -> _Temuan:
    """Find sentences on one row whose rating is another one of its column."""
    nama = penyebut(peta)
    milik = {nama.kunci(b): (t, s) for t in peta.isi.tabel if not t.prosa for b in t.baris for s in b.sel if _mutu(s)}
    for tabel in peta.isi.tabel if milik else ():
        for sel, utuh in baca_kalimat(tabel):
            for teks in pisah_kalimat(utuh):
                temu = None if _LAIN.search(teks) else _PREDIKAT.search(teks)
                sebut = nama.sebut(teks) if temu else []
                if temu and len(sebut) == 1 and sebut[0].kunci in milik:
                    yield from _adu(sel, teks[temu.end() :], *milik[sebut[0].kunci])


def _mutu(sel: Sel) -> bool:
    return sel.besaran is Besaran.PREDIKAT and sel.angka is None and bool(kata(sel.teks))


def _adu(sel: Sel, sesudah: str, tabel: TabelPublikasi, lawan: Sel) -> _Temuan:
    isi = kata(sesudah)
    kenal = {kata(s.teks) for b in tabel.baris for s in b.sel if s.kolom == lawan.kolom and _mutu(s)}
    ada = [n for n in kenal for mulai in range(_JANGKAU) if isi[mulai : mulai + len(n)] == n]
    tertulis = max(ada, key=len, default=())
    if tertulis and tertulis != kata(lawan.teks):
        pesan = f"Menurut {tabel.nama} {lawan.isi.baris} berpredikat {lawan.teks}, tertulis {' '.join(tertulis)}"
        yield sel, duga(sel, "", pesan, lawan, tingkat=Tingkat.PERINGATAN)
