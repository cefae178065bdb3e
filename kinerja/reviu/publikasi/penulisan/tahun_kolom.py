"""Headings of ratios that name last year, where their numbers are those of the realisasi up to this year beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan import cocok
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.kata import TAHUN
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_tahun_kolom"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SAMPAI = re.compile(
    r"\b(?:s\.?\s?/?\s?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s+)?(?P<tahun>20\d\d)(?!\d)", re.IGNORECASE
)
_NISBAH = re.compile(r"\b(?:terhadap|thd\w*|dibanding\w*|capaian|tingkat|persen\w*)\b|%", re.IGNORECASE)
_SERATUS = Decimal(100)
#: Rows that bear it out.
_CUKUP = 2


def periksa_tahun_kolom(peta: Peta) -> _Temuan:
    """Find the heading of a ratio up to another year than that of its dividend, where no other column is of that year."""
    for tabel in peta.isi.tabel:
        for kolom in tabel.kolom if not tabel.prosa else ():
            temu = _SAMPAI.search(kolom)
            if temu is None or not _NISBAH.search(kolom) or int(temu["tahun"]) != peta.isi.tahun - 1:
                continue
            sumber = _sumber(tabel, kolom, peta.isi.tahun)
            if sumber and not any(temu["tahun"] in TAHUN.findall(lain) for lain in tabel.kolom if lain != kolom):
                sel = tabel.wakil[kolom]
                pesan = f"Judul kolom “{kolom}” menyebut s.d. {temu['tahun']}, padahal isinya dihitung dari kolom “{sumber}”"
                tempat = f"{tabel.nama}, kolom {kolom}"
                harap = str(peta.isi.tahun)
                yield sel, Dugaan(tempat, temu[0], harap, f"{pesan}.", Tingkat.PERINGATAN, (sel.nomor,))


def _sumber(tabel: TabelPublikasi, kolom: str, kini: int) -> str:
    """Return the column up to this year of which another column is the percentage, of whatever third one; "" where none is."""
    for atas in tabel.kolom:
        temu = _SAMPAI.search(atas)
        if temu is None or int(temu["tahun"]) != kini or atas == kolom:
            continue
        if any(_hasil(tabel, kolom, atas, bawah) for bawah in tabel.kolom if bawah not in (kolom, atas)):
            return atas
    return ""


def _hasil(tabel: TabelPublikasi, kolom: str, atas: str, bawah: str) -> bool:
    """Say whether a column is the percentage of two others in all of its rows."""
    semua = [_sebaris(baris, kolom, atas, bawah) for baris in tabel.baris if kolom in baris.per_kolom]
    return len(semua) >= _CUKUP and all(semua)


def _sebaris(baris: BarisPublikasi, kolom: str, atas: str, bawah: str) -> bool:
    hasil, a, b = (baris.per_kolom.get(satu) for satu in (kolom, atas, bawah))
    if not (hasil and a and b and hasil.angka and a.angka and b.angka):
        return False
    nisbah = a.angka.selang.per(b.angka.selang)
    return nisbah is not None and cocok(hasil.angka, nisbah.kali(_SERATUS))
