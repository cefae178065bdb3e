"""Regulations that a report rests on though they were repealed before its year: what the list of them knows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.model import cari_peraturan, muat_dicabut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.penulisan.teks_tercetak import teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_dasar_dicabut"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Words by which a text tells of a regulation that it no longer holds, or what it was in its time.
_RIWAYAT = re.compile(
    r"\b(?:(?:di)?cabut|mencabut|(?:di|meng)?ganti(?:kan)?|pengganti|penggantian|tidak\s+(?:lagi\s+)?berlaku|(?:pada|sejak)\s+tahun\s+(?:19|20)\d\d|"
    r"dahulu|semula|sebelumnya|pernah|menjadi\s+(?:peraturan|undang|permen\w*|perpres|pp|uu)|perubahan\s+(?:regulasi|peraturan|struktur|organisasi|kelembagaan|nomenklatur))\b",
    re.IGNORECASE,
)


def periksa_dasar_dicabut(peta: Peta) -> _Temuan:
    """Find regulations that were repealed before the year of the report, where the text does not say so; each once."""
    daftar, ada = muat_dicabut(), set()
    for teks in teks_tercetak(peta.isi):
        for sebut in cari_peraturan(teks.isi):
            dicabut = daftar.get(sebut[:3])
            if dicabut is None or peta.isi.tahun < dicabut.sejak or dicabut in ada or _RIWAYAT.search(teks.isi):
                continue
            ada.add(dicabut)
            tercetak = teks.isi[sebut.mulai : sebut.akhir]
            pesan = f"“{tercetak}” sudah {dicabut.sebutan}"
            # In the year in which it was repealed, the work may have been done under it.
            tingkat = Tingkat.CATATAN if peta.isi.tahun == dicabut.sejak else Tingkat.PERINGATAN
            yield teks.sel, teks.duga(tercetak, dicabut.pengganti.sebutan, pesan, tingkat)
