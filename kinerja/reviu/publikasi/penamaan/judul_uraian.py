"""Headings against the text below them, which begins with the name of the same thing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, berasal
from kinerja.reviu.publikasi.penamaan.beda_kata import selip
from kinerja.reviu.publikasi.penamaan.sebutan_nama import Penamaan, himpun_nama
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_judul_uraian"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Headings that the text repeats: so many of a report show that it does so.
_LAZIM = 2


def periksa_judul_uraian(peta: Peta) -> _Temuan:
    """Find headings whose text begins with another name than theirs, where that of most others begins with theirs."""
    semua = [
        (atas, bawah)
        for atas, bawah in pairwise(s for s in himpun_nama(peta.isi) if s.ragam != "tabel")
        if bawah.ragam == "uraian" and atas.asal == bawah.asal
    ]
    beda = [(atas, bawah) for atas, bawah in semua if _lain(atas, bawah)]
    if len(semua) - len(beda) < max(_LAZIM, len(beda)):
        return
    for atas, bawah in beda:
        if not {*atas.kata}.isdisjoint(bawah.kata):
            pesan = (
                f"Judulnya “{atas.teks}”, tetapi uraian di bawahnya menyebut “{bawah.teks}”; periksa mana yang benar"
            )
            tempat = f"{bawah.tempat}, {bawah.teks} dibandingkan dengan {atas.tempat}"
            nomor = (bawah.sel.nomor, atas.sel.nomor)
            yield bawah.sel, Dugaan(tempat, bawah.teks, "", berasal(bawah.sel, pesan), Tingkat.PERINGATAN, nomor)


def _lain(atas: Penamaan, bawah: Penamaan) -> bool:
    """Say whether two names are not the same: neither is the beginning of the other, which may go on or be cut off."""
    a, b = atas.kata, bawah.kata
    panjang = min(len(a), len(b))
    return a[:panjang] != b[:panjang] and not selip(atas.teks, bawah.teks)
