"""A fraction in words against the numbers of its own sentence: a part and its whole, or a percentage."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan
from kinerja.reviu.publikasi.cetakan.pecahan_kata import PecahanKata, cari_pecahan
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import kelas

__all__ = ["salah_pecahan"]

_SERATUS = Decimal(100)
#: What joins a part to its whole, and a fraction to its percentage.
_DARI = re.compile(r"\b(?:dari|anggaran|pagu)\b|%", re.IGNORECASE)
_YAITU = re.compile(r"(?:\b(?:yaitu|yakni|atau|tepatnya)\b[^\d,;]{0,30}|\(\s*)$", re.IGNORECASE)
_ATAU = re.compile(r"^[^\d,;]{0,25}?(?:\(|,?\s*\b(?:atau|setara|yaitu|yakni|berarti)\b)[^\d,;]{0,30}$", re.IGNORECASE)
_BERDUA = 2


def salah_pecahan(teks: str, isi: Sequence[Bilangan]) -> str:
    """Hold "sepertiga dari 96 rekomendasi atau 32 rekomendasi" and "hampir seluruhnya, yaitu 58 persen" against the numbers."""
    for pecahan in cari_pecahan(teks):
        if (pesan := _berdua(teks, pecahan, isi)) or (pesan := _persen(teks, pecahan, isi)):
            return pesan
    return ""


def _berdua(teks: str, pecahan: PecahanKata, isi: Sequence[Bilangan]) -> str:
    """Hold a fraction against the two numbers behind it, or right before it."""
    milik = [b for b in isi if b.jenis != "%"]
    belakang = [b for b in milik if b.mulai >= pecahan.akhir][:_BERDUA]
    depan = [b for b in milik if b.akhir <= pecahan.mulai][-_BERDUA:]
    if len(depan) == _BERDUA and not _ATAU.match(teks[depan[-1].akhir : pecahan.mulai]):
        depan = []
    for pasang in (belakang, depan):
        if (
            len(pasang) < _BERDUA
            or kelas(pasang[0]) != kelas(pasang[1])
            or not _DARI.search(pasang[0].depan + pasang[1].depan)
        ):
            continue
        bagian, utuh = sorted(pasang, key=lambda b: b.nilai)
        # Of few things a fraction is never met to the last one.
        longgar = (
            (Decimal(1) if utuh.nilai < _SERATUS and pecahan.bernilai else Decimal("0.5")) / utuh.nilai
            if utuh.nilai
            else None
        )
        if longgar is not None and not pecahan.memuat(
            bagian.nilai / utuh.nilai, longgar if pecahan.dekat else Decimal(0)
        ):
            return f"“{pecahan.teks.strip()}” dari {utuh.teks} bukan {bagian.teks}"
    return ""


def _persen(teks: str, pecahan: PecahanKata, isi: Sequence[Bilangan]) -> str:
    """Hold a fraction against the only percentage of its sentence, where a word says that both are one."""
    milik = [b for b in isi if b.jenis == "%"]
    if len(milik) != 1:
        return ""
    persen = milik[0]
    antara = teks[pecahan.akhir : persen.mulai] if persen.mulai > pecahan.mulai else teks[persen.akhir : pecahan.mulai]
    sesudah = persen.mulai > pecahan.mulai and _YAITU.search(antara)
    if not sesudah and not (persen.mulai < pecahan.mulai and _ATAU.match(antara)):
        return ""
    if pecahan.memuat(persen.nilai / _SERATUS, (persen.angka.langkah / _SERATUS) + Decimal("0.02")):
        return ""
    return f"{cetak_desimal(persen.nilai, persen.angka.desimal)} persen bukan “{pecahan.teks.strip()}”"
