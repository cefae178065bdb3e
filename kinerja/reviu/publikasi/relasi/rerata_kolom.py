"""Rows of means: of the rows since the last mean, of all rows, of means, of groups, or the ratio of the totals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from kinerja.reviu.publikasi.cetakan.bilangan import baca_cetakan
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import angka_romawi, kata
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.sarang import aditif, nilai_sel
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["di_dalam", "turunan_rerata"]

#: Words of headings of what is measured, and may have been rounded.
_INDEKS = frozenset("indeks nilai skor tingkat persentase rata rasio".split())
#: Words of rows that add up.
_JUMLAH = frozenset(("jumlah", "total"))
#: What is so many times the largest of its rows is no mean of them.
_JAUH = 3
#: The computation that a label prints itself: "Rata-rata = (63,7 + 100 + 95,83) / 3".
_HITUNGAN = re.compile(r"=\s*\(?\s*(?P<suku>\d[\d.,]*(?:\s*%?\s*\+\s*\d[\d.,]*)+)\s*%?\s*\)?\s*[/:]\s*(?P<bagi>\d+)\b")
_Kelompok = Sequence[BarisPublikasi]


def _isi(baris: _Kelompok) -> list[BarisPublikasi]:
    return [satu for satu in baris if satu.peran == "isi"]


def _total(suku: Sequence[Sel]) -> Decimal:
    return sum(map(nilai_sel, suku), Decimal(0))


def turunan_rerata(tabel: TabelPublikasi, nomor: int) -> Iterator[Turunan]:
    """A mean is that of its group, of the rows since the last mean, of all rows, of means, or the ratio of the totals."""
    baris, atas = tabel.baris[nomor], tabel.baris[:nomor]
    tengah = [satu for satu in atas if satu.peran == "rerata" and not _saudara(satu, baris)]
    isi = _isi(atas)
    urut = _urut_rerata(baris, atas, tengah)
    if _berukuran_lain(tabel, baris, isi):
        return
    if hitungan := _HITUNGAN.search(baris.label):
        yield from _menurut_label(tabel, baris, isi, hitungan)
        return
    for sel in baris.angka:
        deret = [satu for k in urut if len(satu := _deret(tabel, k, sel)) > 1]
        if not deret and tengah and urut[0] is not tengah:
            # The mean of a goal with one indicator is that indicator.
            deret = [satu] if len(satu := _deret(tabel, urut[0], sel)) == 1 else []
        cara = [*_cara_jumlah(baris, sel, deret), *(isi for satu in deret for isi in _cara_deret(sel, satu))]
        pasang = _pasangan(isi, sel) if sel.besaran is Besaran.CAPAIAN else ()
        cara += [(r.RASIO_JUMLAH, pasang)] if pasang else []
        cara += _cara_kelompok(tabel, baris, isi, sel)
        cara += [(r.RERATA, tuple(satu)) for satu in _senama(tabel, baris, isi, sel) if len(satu) > 1]
        if cara:
            yield Turunan(sel, tuple(cara), baris, "rerata")


def _menurut_label(
    tabel: TabelPublikasi, baris: BarisPublikasi, isi: _Kelompok, hitungan: re.Match[str]
) -> Iterator[Turunan]:
    """A mean whose label says of which numbers it is the mean, is that of the cells that print them, and of no others."""
    angka = [baca_cetakan(satu.strip(" %"), ribuan=False) for satu in hitungan["suku"].split("+")]
    for sel in baris.angka:
        deret = _deret(tabel, isi, sel)
        suku = [next((s for s in deret if a and nilai_sel(s) == a.nilai), None) for a in angka]
        milik = tuple(s for s in suku if s)
        if len(milik) == len(angka) == int(hitungan["bagi"]):
            yield Turunan(sel, ((r.RERATA, milik),), baris, "rerata")


def _berukuran_lain(tabel: TabelPublikasi, baris: BarisPublikasi, isi: _Kelompok) -> bool:
    """Say whether a mean is given in another measure than its rows ("rata-rata x 25"): it is far off in every column."""
    pasang = [(nilai_sel(sel), [abs(nilai_sel(s)) for s in _deret(tabel, isi, sel)]) for sel in baris.angka]
    return bool(pasang) and all(milik and abs(nilai) > _JAUH * max(milik) for nilai, milik in pasang)


def _cara_jumlah(
    baris: BarisPublikasi, sel: Sel, deret: Sequence[Sequence[Sel]]
) -> list[tuple[r.Rumus, tuple[Sel, ...]]]:
    """Return the sums of lists for a row called "jumlah/rata-rata": it adds up what adds up, and is the mean of the rest."""
    berjumlah = aditif(sel) and not _JUMLAH.isdisjoint(baris.kata)
    return [(r.JUMLAH, tuple(satu)) for satu in deret] if berjumlah else []


def _cara_deret(sel: Sel, deret: Sequence[Sel]) -> list[tuple[r.Rumus, tuple[Sel, ...]]]:
    """Return how a mean can follow from a list, as it is or with all above 100 counted as 100."""
    cacah = sel.besaran in (Besaran.LAIN, Besaran.JUMLAH) and _INDEKS.isdisjoint(kata(sel.kolom))
    return [
        (r.rumus_rerata([s.angka for s in deret if s.angka], cacah=cacah), tuple(deret)),
        (r.RERATA_DIBATASI, tuple(deret)),
    ]


def _senama(tabel: TabelPublikasi, baris: BarisPublikasi, isi: _Kelompok, sel: Sel) -> Iterator[list[Sel]]:
    """Yield the rows of one name, one in each group, that a mean names too: of all budgets, of all that was spent."""
    for nama in dict.fromkeys(satu.label for satu in isi):
        if set(kata(nama)) & set(baris.kata) - {"rata"}:
            yield _deret(tabel, [satu for satu in isi if satu.label == nama], sel)


def _cara_kelompok(
    tabel: TabelPublikasi, baris: BarisPublikasi, isi: _Kelompok, sel: Sel
) -> list[tuple[r.Rumus, tuple[Sel, ...]]]:
    """Return how a mean can follow from the group that it stands in, or from the means of groups."""
    kerabat = [satu for satu in isi if di_dalam(satu, baris.induk)]
    deret = _deret(tabel, kerabat, sel)
    cara = [(r.RERATA, tuple(deret))] if deret else []
    milik = kerabat or isi
    semua = [_deret(tabel, list(satu), sel) for induk, satu in groupby(milik, key=lambda b: b.induk) if induk]
    lengkap = len(semua) > 1 and all(semua) and sum(map(len, semua)) == len(_deret(tabel, milik, sel))
    if lengkap and max(map(len, semua)) > 1:
        cara.append((r.rerata_kelompok([len(satu) for satu in semua]), tuple(s for satu in semua for s in satu)))
    return cara


def di_dalam(baris: BarisPublikasi, induk: str) -> bool:
    """Say whether a row stands in a group, or in a group of that group (``Sasaran > Mutu layanan``)."""
    return bool(induk) and (baris.induk == induk or baris.induk.startswith(f"{induk} > "))


def _urut_rerata(baris: BarisPublikasi, atas: _Kelompok, tengah: _Kelompok) -> list[_Kelompok]:
    """Return what a mean can be the mean of, the likeliest first: the means above it where it closes the table."""
    batas = max((n for n, satu in enumerate(atas) if satu.peran != "isi"), default=-1)
    dekat = _isi(atas[batas + 1 :])
    return [tengah, _isi(atas)] if tengah and (not dekat or "total" in baris.kata) else [dekat, _isi(atas), tengah]


def _saudara(satu: BarisPublikasi, lain: BarisPublikasi) -> bool:
    """Say whether two means are of one level: their names differ by a number at most, and neither speaks of the whole."""
    nama = [tuple(k for k in b.kata if angka_romawi(k) is None) for b in (satu, lain)]
    return nama[0] == nama[1] and satu.kata != lain.kata


def _deret(tabel: TabelPublikasi, kelompok: _Kelompok, sel: Sel) -> list[Sel]:
    return [s for baris in kelompok if (s := tabel.sel(baris, sel.kolom)) and s.angka]


def _pasangan(isi: _Kelompok, sel: Sel) -> tuple[Sel, ...]:
    """Return all realisasi and all targets of a year, where every row has both."""
    realisasi = [s for b in isi if (s := b.cari(Besaran.REALISASI, sel.tahun))]
    target = [s for b in isi if (s := b.cari(Besaran.TARGET, sel.tahun))]
    return (*realisasi, *target) if len(realisasi) == len(target) > 1 and _total(target) else ()
