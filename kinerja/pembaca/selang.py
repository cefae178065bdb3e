"""Tables of which colour and few rules show a part: bands below each other, rows between rules, columns ruled in the head alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from kinerja.pembaca.badan_luar import turunkan_kolom
from kinerja.pembaca.baris_luar import baris_di_atas, baris_di_bawah, berupa_baris
from kinerja.pembaca.garis import RATA, Bingkai, letak_tepi
from kinerja.pembaca.ruas import Jalur, susun_jalur
from kinerja.pembaca.unsur import Garis, Kata, Kotak

__all__ = ["lengkapi"]

#: The row between two bands is at most so high, in times of the higher band; any row, in points.
_TINGGI, _TINGGI_MAKS = 4.0, 90.0
#: The first line of a row stands so near below its upper edge.
_AWAL = 8.0


def lengkapi(bingkai: Iterable[Bingkai], datar: Iterable[Garis], kata: Sequence[Kata]) -> list[Bingkai]:
    """Make the frames of tables whole.

    Bands of one width are joined with the rows between them, rules of their width above and below are taken in, and the
    columns of some rows go on in rows without any. What is supplied so is a guess (``utuh``).

    Parameters
    ----------
    bingkai
        the frames of a page, from top to bottom.
    datar
        its horizontal lines.
    kata
        its words.
    """
    semua = list(bingkai)
    milik = {g for b in semua for g in b.mendatar}
    lepas = [g for g in datar if g not in milik]
    hasil: list[Bingkai] = []
    for satu in semua:
        calon = (n for n, b in enumerate(hasil) if _sebentuk(b, satu) and _menyambung(b, satu, lepas, kata))
        lalu = next(calon, None)
        if lalu is None:
            hasil.append(satu)
        else:
            hasil[lalu] = _gabung(hasil[lalu], satu, kata)
    hasil = turunkan_kolom(hasil, lepas, kata)
    hasil = [_tambah_aturan(satu, lepas, kata) for satu in hasil]
    jalur = [] if all(satu.utuh for satu in hasil) else susun_jalur([k for k in kata if k.putar % 4 == 0])
    return [_lanjutkan_kolom(_tambah_baris(satu, jalur), kata) for satu in hasil]


def _dalam(bingkai: Bingkai) -> list[float]:
    """Return where the columns of a frame part."""
    return letak_tepi(g.letak for g in bingkai.tegak)[1:-1]


def _isi(kata: Sequence[Kata], kotak: Kotak) -> list[Kotak]:
    return [k.kotak for k in kata if kotak.memuat(*k.kotak.tengah)]


def _lintas(isi: Sequence[Kotak], x: float) -> bool:
    """Say whether a word crosses a place."""
    return any(k.x0 + 1.0 < x < k.x1 - 1.0 for k in isi)


def _berbaris(isi: Sequence[Kotak], kata: Sequence[Kata]) -> bool:
    """Say whether words can be those of rows: no caption of a table and no note below one."""
    milik = set(isi)
    return berupa_baris(" ".join(k.teks for k in kata if k.kotak in milik))


# --- bands ---


def _sebentuk(a: Bingkai, b: Bingkai) -> bool:
    """Say whether a band goes on with what stands above it: its width, or that of the columns beside a cell over several rows.

    A frame of several rows is a table of its own.
    """
    if len(letak_tepi(g.letak for g in b.mendatar)) != 2:
        return False
    if _selebar(a.kotak, b.kotak.x0, b.kotak.x1):
        return True
    tepi = _semua(a)
    sebagian = abs(b.kotak.x1 - a.kotak.x1) <= RATA and any(abs(b.kotak.x0 - x) <= RATA for x in tepi[1:-1])
    return sebagian and all(any(abs(x - y) <= RATA for y in tepi) for x in _dalam(b))


def _selebar(kotak: Kotak, x0: float, x1: float) -> bool:
    return abs(kotak.x0 - x0) <= RATA and abs(kotak.x1 - x1) <= RATA


def _semua(bingkai: Bingkai) -> list[float]:
    """Return where the columns of a frame begin and end."""
    return letak_tepi(g.letak for g in bingkai.tegak)


def _menyambung(a: Bingkai, b: Bingkai, lepas: Sequence[Garis], kata: Sequence[Kata]) -> bool:
    """Say whether a row fits between: low enough, without a rule that ends a table, and no word of it crosses the columns."""
    antara = Kotak(a.kotak.x0, a.kotak.y1, a.kotak.x1, b.kotak.y0)
    tinggi = antara.y1 - antara.y0
    if not 0 < tinggi <= _TINGGI_MAKS:
        return False
    if tinggi > _TINGGI * (b.kotak.y1 - b.kotak.y0) and _banyak_baris(kata, antara) != 1:
        return False
    berakhir = any(_selebar(antara, g.awal, g.akhir) and antara.y0 < g.letak < antara.y1 for g in lepas)
    batas, isi = _dalam(b), _isi(kata, antara)
    return (
        bool(batas) and bool(isi) and not berakhir and not any(_lintas(isi, x) for x in batas) and _berbaris(isi, kata)
    )


def _banyak_baris(kata: Sequence[Kata], kotak: Kotak) -> int:
    """Count the lines with numbers side by side in a place: each row of a table has one."""
    return sum(satu.angka > 0 for satu in susun_jalur([k for k in kata if kotak.memuat(*k.kotak.tengah)]))


def _gabung(a: Bingkai, b: Bingkai, kata: Sequence[Kata]) -> Bingkai:
    """Join two frames; the columns of both go on between them, those of the upper one beside a narrower band, too."""
    kiri = [x for x in _semua(a) if x < b.kotak.x0 - RATA]
    antara = [Garis(x, a.kotak.y1, b.kotak.y0) for x in (*kiri, b.kotak.x0, *_dalam(b), a.kotak.x1)]
    antara += [Garis(x, b.kotak.y0, b.kotak.y1) for x in kiri]
    datar = [*a.mendatar, *b.mendatar]
    if kiri:
        # Where the first column begins anew, a row does.
        pertama = [k.kotak for k in kata if kiri[0] <= k.kotak.tengah[0] <= [*kiri, b.kotak.x0][1]]
        datar += [
            Garis(y, kiri[0], b.kotak.x0)
            for y in (a.kotak.y1, b.kotak.y0, b.kotak.y1)
            if any(-2.0 <= k.y0 - y <= _AWAL for k in pertama)
        ]
    return Bingkai(tuple(datar), (*a.tegak, *b.tegak, *antara), utuh=False)


# --- rules ---


def _tambah_aturan(bingkai: Bingkai, lepas: Sequence[Garis], kata: Sequence[Kata]) -> Bingkai:
    """Take rules of one width in that stand above and below a frame with text between: its head, its total."""
    while True:
        kotak = bingkai.kotak
        for garis in lepas:
            atas, bawah = sorted((garis.letak, kotak.y0 if garis.letak < kotak.y0 else kotak.y1))
            antara = Kotak(kotak.x0, atas, kotak.x1, bawah)
            luar = garis.letak < kotak.y0 - RATA or garis.letak > kotak.y1 + RATA
            dekat = luar and bawah - atas <= _TINGGI_MAKS and _selebar(kotak, garis.awal, garis.akhir)
            isi = _isi(kata, antara)
            bersih = sum(_lintas(isi, x) for x in _dalam(bingkai)) <= len(_dalam(bingkai)) / 2
            if dekat and bersih and len(_terisi(bingkai, isi)) > 1 and _berbaris(isi, kata):
                sisi = [Garis(x, atas, bawah) for x in (kotak.x0, kotak.x1)]
                bingkai = Bingkai((*bingkai.mendatar, garis), (*bingkai.tegak, *sisi), utuh=False)
                break
        else:
            return bingkai


def _tambah_baris(bingkai: Bingkai, jalur: Sequence[Jalur]) -> Bingkai:
    """Take in the row without a colour below the last band, and the one above the first."""
    if bingkai.utuh or not _dalam(bingkai):
        return bingkai
    for tepi in (
        baris_di_bawah(bingkai.kotak, _dalam(bingkai), jalur),
        baris_di_atas(bingkai.kotak, _dalam(bingkai), jalur),
    ):
        if tepi is not None:
            kotak = bingkai.kotak
            atas, bawah = (kotak.y1, tepi) if tepi > kotak.y1 else (tepi, kotak.y0)
            tegak = [Garis(x, atas, bawah) for x in _semua(bingkai)]
            datar = (*bingkai.mendatar, Garis(tepi, kotak.x0, kotak.x1))
            bingkai = Bingkai(datar, (*bingkai.tegak, *tegak), utuh=False)
    return bingkai


def _terisi(bingkai: Bingkai, isi: Sequence[Kotak]) -> set[int]:
    """Return the columns of a frame in which words stand."""
    dalam = _dalam(bingkai)
    return {sum(x < k.tengah[0] for x in dalam) for k in isi}


def _lanjutkan_kolom(bingkai: Bingkai, kata: Sequence[Kata]) -> Bingkai:
    """Let columns go on in rows whose columns are not drawn, between texts that stand apart; a row of one text stays one cell."""
    dalam, kotak = _dalam(bingkai), bingkai.kotak
    baru: list[Garis] = []
    for atas, bawah in pairwise(letak_tepi(g.letak for g in bingkai.mendatar)):
        ada = _tergaris(bingkai, atas, bawah)
        kurang = [x for x in dalam if not any(abs(x - y) <= RATA for y in ada)]
        if not kurang or (len(ada) > 2 and abs(ada[-1] - kotak.x1) <= RATA):
            continue
        kiri = max([x for x in ada if x < kurang[0]], default=kotak.x0)
        sebaris = [k for k in kata if Kotak(kiri, atas, kotak.x1, bawah).memuat(*k.kotak.tengah)]
        if any(len(satu.ruas) > 1 for satu in susun_jalur(sebaris)):
            isi = [k.kotak for k in sebaris]
            baru += [Garis(x, atas, bawah) for x in (*kurang, kotak.x1) if not _lintas(isi, x)]
    return replace(bingkai, tegak=(*bingkai.tegak, *baru), utuh=False) if baru else bingkai


def _tergaris(bingkai: Bingkai, atas: float, bawah: float) -> list[float]:
    """Return where lines part a row into columns."""
    return letak_tepi(g.letak for g in bingkai.tegak if min(g.akhir, bawah) - max(g.awal, atas) > (bawah - atas) / 2)
