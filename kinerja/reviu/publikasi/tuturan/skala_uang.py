"""Amounts of sentences in thousands, millions or billions, against the tables that print the same digits in another unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import UANG, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import bulatkan
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_skala_uang"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_BESAR = {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12, "000": 10**3}
_SEBUT = {10**3: "ribu", 10**6: "juta", 10**9: "miliar", 10**12: "triliun"}
#: In which unit a caption or heading says that its amounts are.
_SATUAN = re.compile(
    r"\b(?P<a>ribu|juta|m[ie]l[iy]ar|triliun)(?:an)?\b\s*(?:rupiah|rp)|\b(?:rupiah|rp)\b[\s.,(]*(?P<b>ribu|juta|m[ie]l[iy]ar|triliun|000)\b"
    r"|\(\s*(?:dalam\s+|x\s*)?(?P<c>ribu|juta|m[ie]l[iy]ar|triliun)(?:an)?\s*\)",
    re.IGNORECASE,
)
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


def _satuan_lain(satu: Bilangan, semua: tuple[tuple[Sel, Decimal], ...]) -> tuple[Sel, int] | None:
    """Return a cell with the digits of an amount, and its unit, where no cell has that amount."""
    asal = satu.angka.kelipatan
    digit = satu.teks.replace(".", "").replace(",", "").strip("0")
    if satu.jenis != "rp" or asal not in _SEBUT or len(digit) < _ANGKA:
        return None
    lain = None
    for sel, nilai in semua:
        for besar in _SEBUT:
            if bulatkan(nilai / besar * asal, satu) == satu.nilai:
                if besar == asal:
                    return None
                lain = lain or (sel, besar)
    return lain


@lru_cache(maxsize=4)
def _sel_uang(peta: Peta) -> tuple[tuple[Sel, Decimal], ...]:
    """Return the amounts of all tables in rupiah: those in a unit, by what caption or heading says, and those of a million or more."""
    return tuple(
        (s, nilai)
        for tabel in peta.isi.tabel
        if not tabel.prosa
        for b in tabel.baris
        for s in b.angka
        if (nilai := _rupiah(tabel, s)) is not None
    )


def _rupiah(tabel: TabelPublikasi, sel: Sel) -> Decimal | None:
    angka = sel.angka
    if angka is None or angka.persen:
        return None
    temu = _SATUAN.search(sel.kolom) or _SATUAN.search(tabel.nama)
    if temu and angka.kelipatan == 1:
        besar = temu["a"] or temu["b"] or temu["c"]
        return angka.nilai * _BESAR[besar.casefold().replace("mel", "mil")]
    return angka.nilai if sel.besaran in UANG or angka.nilai >= 10**6 else None
