"""Tables between rules become grids: columns by the pieces of the rules, else by the gaps in the text."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from kinerja.pembaca.baris_sejajar import bagi_baris, baris_sekitar, kepala_jalur, tanpa_nomor
from kinerja.pembaca.celah import bagi_jalur, cari_celah
from kinerja.pembaca.garis import satukan
from kinerja.pembaca.kepala import bernilai
from kinerja.pembaca.kepala_celah import bagi_kepala, potong_kepala
from kinerja.pembaca.kepala_pagar import sel_kepala_pagar
from kinerja.pembaca.kepala_sejajar import sel_berurut, sel_kepala
from kinerja.pembaca.kisi import petak_bingkai
from kinerja.pembaca.kolom_sejajar import batas_kolom, cari_kolom, kolom_berangka, rapi, sel_baris, tersebar
from kinerja.pembaca.nama_terpotong import nama_terpotong
from kinerja.pembaca.pagar import Pagar, cari_pagar
from kinerja.pembaca.penuntun import sisa_kata
from kinerja.pembaca.ruas import Bidang, Jalur, isi_jalur, susun_jalur
from kinerja.pembaca.ruas_garis import bingkai_ruas
from kinerja.pembaca.tindih import tercetak_rangkap
from kinerja.pembaca.unsur import Garis, Kata, Keraguan, Petak, SelPetak, bungkus

__all__ = ["petak_berpagar"]

#: A table has at least so many columns.
_KOLOM_MIN = 2


def petak_berpagar(
    halaman: int, kata: Sequence[Kata], garis: Sequence[Garis], kenal: Mapping[str, int]
) -> tuple[list[Petak], list[Kata]]:
    """Find the tables of a page that horizontal rules enclose.

    Parameters
    ----------
    halaman
        the page.
    kata
        words that stand in no frame.
    garis
        horizontal rules in pieces, as the file draws them.
    kenal
        the words of the document (:func:`kinerja.pembaca.teks_sel.kosakata`).

    Returns
    -------
    tuple
        the grids, and the words that are left.
    """
    jalur, aturan = susun_jalur(kata), satukan(garis)
    petak: list[Petak] = []
    terpakai: set[int] = set()
    for pagar in cari_pagar(jalur, garis):
        milik = list(isi_jalur(jalur[pagar.atas : pagar.akhir]))
        satu = _menurut_ruas(halaman, jalur, pagar, garis, kenal)
        teks = _menurut_teks(halaman, jalur, pagar, aturan)
        if satu is None or (teks is not None and teks.banyak_kolom >= 2 * satu.banyak_kolom):
            # Where rules leave out the cells over several rows, their pieces show some of the columns only.
            satu = teks
        if satu is not None:
            petak.append(satu)
            terpakai |= set(map(id, milik))
    return petak, sisa_kata(kata, terpakai, petak)


def _menurut_ruas(
    halaman: int, semua: Sequence[Jalur], pagar: Pagar, garis: Sequence[Garis], kenal: Mapping[str, int]
) -> Petak | None:
    """Make a grid by the pieces in which the rules are drawn; None where they show no columns."""
    bingkai = bingkai_ruas(pagar, semua, garis)
    kata = list(isi_jalur(semua[pagar.atas : pagar.akhir]))
    petak = petak_bingkai(bingkai, kata, halaman, kenal) if bingkai else None
    if petak is None or pagar.atas == pagar.badan:
        return petak
    kepala = semua[pagar.atas : pagar.badan]
    bawah = max(satu.kotak.y1 for satu in kepala)
    di_kepala = [s for s in petak.sel if s.kotak is not None and s.kotak.tengah[1] < bawah]
    lewat = max((s.baris_akhir for s in di_kepala), default=0)
    if lewat > 1 and all(s.teks for s in di_kepala):
        return petak
    # The cells of a head are drawn column by column, also below what stands above several of them.
    kolom = tuple(pairwise(petak.batas))
    sel, tinggi, pasti = _sel_kepala(tanpa_nomor(kepala), pagar, Bidang(halaman, kolom, petak.batas, frozenset()))
    if lewat == 1 and tinggi < 2:
        return petak if pasti else replace(petak, keraguan=petak.keraguan or Keraguan.BERGARIS_SEBAGIAN)
    sel += [replace(s, baris=s.baris - lewat + tinggi) for s in petak.sel if s.baris >= lewat]
    banyak = petak.banyak_baris - lewat + tinggi
    keraguan = petak.keraguan or (None if pasti else Keraguan.BERGARIS_SEBAGIAN)
    return replace(petak, sel=tuple(sel), banyak_baris=banyak, kepala=tinggi, keraguan=keraguan)


def _menurut_teks(halaman: int, semua: Sequence[Jalur], pagar: Pagar, aturan: Sequence[Garis]) -> Petak | None:
    """Make a grid by the gaps in the text; None where its columns do not hold."""
    kepala = tanpa_nomor(semua[pagar.atas : pagar.badan])
    badan = semua[pagar.badan : pagar.akhir]
    judul = [r.kotak.tengah[0] for satu in kepala for r in satu.ruas]
    badan = bagi_jalur(badan, _celah(badan, judul))
    kolom = _berjudul(cari_kolom([r.kotak for j in badan for r in j.ruas]), badan, judul)
    data = [satu for satu in badan if satu.angka]
    if len(kolom) < _KOLOM_MIN or not data or tersebar(data, kolom):
        return None
    bidang = Bidang(halaman, tuple(kolom), batas_kolom(kolom), kolom_berangka(data, kolom))
    baris, terpisah = _bagi(badan, aturan, bidang)
    sel, tinggi, pasti = _sel_kepala(kepala, pagar, bidang)
    for urut, isi in enumerate(baris, start=tinggi):
        sel += sel_baris(isi, urut, bidang)
    pasti = pasti and terpisah and rapi([j for isi in baris for j in isi], bidang) and not nama_terpotong(sel, tinggi)
    kotak = bungkus(satu.kotak for satu in semua[pagar.atas : pagar.akhir])
    rangkap = tercetak_rangkap(list(isi_jalur(semua[pagar.atas : pagar.akhir])))
    keraguan = Keraguan.MELUAP if rangkap else None if pasti else Keraguan.BERGARIS_SEBAGIAN
    return Petak(tuple(sel), tinggi + len(baris), len(kolom), halaman, kotak, bidang.batas, keraguan, tinggi)


def _bagi(badan: Sequence[Jalur], aturan: Sequence[Garis], bidang: Bidang) -> tuple[list[list[Jalur]], bool]:
    """Part the body of a table into its rows, and say whether they are certain."""
    depan, baris, terpisah = bagi_baris(badan, aturan, bidang, lanjutan=True)
    if depan and any(depan[-1].kotak.tengah[1] < g.letak < baris[0][0].kotak.tengah[1] for g in aturan):
        # What a rule parts from the first row is the rest of one that the page before cut.
        return [depan, *baris], terpisah
    if (depan or not terpisah) and (sekitar := baris_sekitar(badan, bidang)):
        return sekitar, True
    return ([[*depan, *baris[0]], *baris[1:]], False) if depan else (baris, terpisah)


def _celah(badan: Sequence[Jalur], judul: Sequence[float]) -> list[tuple[float, float]]:
    """Return the gaps between columns, without those beside words that were only set wide."""
    celah = cari_celah([satu for satu in badan if len(satu.ruas) > 1])
    isi = bagi_jalur(badan, celah)
    tepi = [-math.inf, *(sum(satu) / 2 for satu in celah), math.inf]
    tanpa = {max(0, n - 1) for n, (x0, x1) in enumerate(pairwise(tepi)) if _lepas(x0, x1, isi, judul)}
    return [satu for n, satu in enumerate(celah) if n not in tanpa]


def _berjudul(
    kolom: Sequence[tuple[float, float]], badan: Sequence[Jalur], judul: Sequence[float]
) -> list[tuple[float, float]]:
    """Return the columns, those that are none joined to the one beside."""
    hasil = list(kolom)
    n = 0
    while n < len(hasil) > 1:
        batas = batas_kolom(hasil)
        x0, x1 = batas[n] - 1.0, batas[n + 1] + 1.0
        if _lepas(x0, x1, badan, judul):
            a = max(0, n - 1)
        elif n == 0 and _lepas(x0, x1, badan, [math.inf]) and not any(x1 < x < batas[2] for x in judul):
            # The name of a total, set where other rows have their number.
            a = 0
        else:
            n += 1
            continue
        hasil[a : a + 2] = [(hasil[a][0], hasil[a + 1][1])]
    return hasil


def _lepas(x0: float, x1: float, badan: Sequence[Jalur], judul: Sequence[float]) -> bool:
    """Say whether what stands between two places is no column: words in few rows, without a heading above."""
    milik = [r.teks for j in badan for r in j.ruas if x0 < r.kotak.tengah[0] < x1]
    kata = sum(not bernilai(satu) and any(map(str.isalpha, satu)) for satu in milik)
    jarang = kata > 0.5 * len(milik) and len(milik) <= 0.5 * sum(any(map(bernilai, _kata(j))) for j in badan)
    return bool(judul) and jarang and not any(x0 < x < x1 for x in judul)


def _kata(jalur: Jalur) -> Iterator[str]:
    return (k.teks for k in isi_jalur([jalur]))


def _sel_kepala(kepala: Sequence[Jalur], pagar: Pagar, bidang: Bidang) -> tuple[list[SelPetak], int, bool]:
    """Return the cells of the head of a table between rules, its rows, and whether they are certain."""
    if (jadi := sel_kepala_pagar(kepala, pagar.ruas_kepala, bidang)) is not None:
        return *jadi, True
    if not kepala:
        # It goes on from the page before.
        return [], 0, True
    cara = (kepala, bagi_kepala(kepala, bidang.kolom), potong_kepala(kepala, bidang.batas))
    urut = next(filter(None, (kepala_jalur(jalur, len(bidang.kolom)) for jalur in cara)), None)
    if urut:
        return *sel_berurut(urut, bidang), urut.pasti
    return *sel_kepala(kepala, bidang), False
