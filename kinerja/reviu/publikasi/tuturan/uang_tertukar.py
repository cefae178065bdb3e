"""Amounts that one sentence calls a budget, and another place what was spent of it: so many digits are no chance."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.bacaan.sebutan_uang import peran_uang
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_uang_tertukar"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SERATUS = Decimal(100)
#: Digits before the last noughts that no chance gives twice.
_PANJANG = 6
#: How an amount goes over into its share.
_ATAU = re.compile(r"^[^\d;]{0,15}(?:\(|\b(?:atau|setara)\b)[^\d;]{0,15}$", re.IGNORECASE)
#: A budget that was used is what was spent.
_TERPAKAI = re.compile(
    r"\b(?:(?:di|meng)gunakan|penggunaan|(?:meng)?habis\w*|terpakai|dibelanjakan|dikeluarkan|pengeluaran|\w*cair\w*|\w*bayar\w*|disetor\w*)\b",
    re.IGNORECASE,
)


def periksa_uang_tertukar(peta: Peta) -> _Temuan:
    """Find budgets of sentences that are elsewhere what was spent, and not all of the budget."""
    terpakai, pagu = _di_tabel(peta)
    sebagai_pagu: list[tuple[Sel, str, Bilangan]] = []
    for sel, teks, semua in _kalimat(peta):
        bagian = {a.mulai: p for a, p in pairwise(semua) if p.jenis == "%" and _ATAU.match(p.depan)}
        for satu in (b for b in semua if _tertera(b.nilai) and not _TERPAKAI.search(b.depan)):
            peran, persen = peran_uang(satu.depan), bagian.get(satu.mulai)
            if peran is Besaran.PAGU and persen is None:
                sebagai_pagu.append((sel, teks, satu))
            elif peran is Besaran.SERAPAN and persen and persen.nilai < _SERATUS - persen.angka.langkah:
                terpakai.setdefault(satu.nilai, (sel, f"realisasi, {persen.teks} persen dari anggarannya"))
    for sel, teks, satu in sebagai_pagu:
        if satu.nilai in terpakai and satu.nilai not in pagu:
            lawan, sebab = terpakai[satu.nilai]
            tercetak = teks[satu.mulai : satu.akhir].strip()
            pesan = f"Di sini {tercetak} disebut anggaran, sedangkan pada {lawan.tempat} angka yang sama adalah {sebab}"
            yield sel, replace(duga(sel, "", pesan, lawan, tingkat=Tingkat.PERINGATAN), tercetak=tercetak)


def _kalimat(peta: Peta) -> Iterator[tuple[Sel, str, list[Bilangan]]]:
    """Yield the sentences of the report's year with their numbers."""
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            if not {int(t) for t in TAHUN.findall(teks)} - {peta.isi.tahun}:
                yield sel, teks, bilangan_kalimat(teks, bertitik=peta.isi.bertitik)


def _di_tabel(peta: Peta) -> tuple[dict[Decimal, tuple[Sel, str]], set[Decimal]]:
    """Return the amounts that tables print as spent of another budget, and all that they print as a budget."""
    terpakai: dict[Decimal, tuple[Sel, str]] = {}
    pagu: set[Decimal] = set()
    for baris in (b for t in peta.isi.tabel if not t.prosa for b in t.baris):
        milik = {s.angka.nilai for s in baris.angka if s.besaran is Besaran.PAGU and s.angka}
        pagu |= milik
        for sel in baris.angka:
            if sel.besaran is Besaran.SERAPAN and sel.yakin and sel.angka and milik and _tertera(sel.angka.nilai):
                terpakai.setdefault(sel.angka.nilai, (sel, f"realisasi anggaran {baris.nama}"))
    return terpakai, pagu


def _tertera(nilai: Decimal) -> bool:
    return nilai == int(nilai) and len(str(abs(int(nilai))).rstrip("0")) >= _PANJANG
