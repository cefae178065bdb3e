"""The body of a table of which lines or colour show the head alone: its rows stand below, in the columns of the head."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kinerja.pembaca.baris_luar import berupa_baris
from kinerja.pembaca.garis import RATA, Bingkai, letak_tepi
from kinerja.pembaca.judul import cari_judul
from kinerja.pembaca.kepala import baris_nomor, bernilai
from kinerja.pembaca.ruas import Jalur, susun_jalur
from kinerja.pembaca.unsur import Garis, Kata, Kotak

__all__ = ["turunkan_kolom"]

#: Lines of rows stand no further apart, and no further below the head, than so many heights of a line, those with numbers
#: than so many; at least so many have numbers.
_SELA, _SELA_ANGKA, _BARIS_MIN = 2.6, 4.5, 2
#: Text runs over the sides of a table, and over its columns, by less.
_LUAP, _LINTAS = 3.0, 1.0


def turunkan_kolom(bingkai: Sequence[Bingkai], datar: Iterable[Garis], kata: Sequence[Kata]) -> list[Bingkai]:
    """Let the columns of frames that hold a head alone go on over the rows below them.

    Parameters
    ----------
    bingkai
        the frames of a page, from top to bottom.
    datar
        its horizontal lines.
    kata
        its words.
    """
    aturan = list(datar)
    hasil: list[Bingkai] = []
    for satu in bingkai:
        atas = [lain.kotak.y0 for lain in bingkai if lain is not satu and _di_bawah(lain.kotak, satu.kotak)]
        lantai = min(atas, default=float("inf"))
        hasil.append(_turunkan(satu, lantai, aturan, kata) if _kepala_saja(satu, kata) else satu)
    return hasil


def _di_bawah(lain: Kotak, kotak: Kotak) -> bool:
    return lain.y0 >= kotak.y1 - RATA and min(lain.x1, kotak.x1) > max(lain.x0, kotak.x0)


def _dalam(bingkai: Bingkai) -> list[float]:
    """Return where the columns of the lowest row of a frame part."""
    bawah = bingkai.kotak.y1
    return letak_tepi(g.letak for g in bingkai.tegak if g.akhir >= bawah - RATA)[1:-1]


def _kepala_saja(bingkai: Bingkai, kata: Iterable[Kata]) -> bool:
    """Say whether a frame holds headings of two columns at least, and no value."""
    dalam, kotak = _dalam(bingkai), bingkai.kotak
    if not dalam:
        return False
    jalur = susun_jalur([k for k in kata if kotak.memuat(*k.kotak.tengah) and k.putar % 4 == 0])
    isi = [satu for satu in jalur if not baris_nomor([r.teks for r in satu.ruas])]
    judul = {sum(x < r.kotak.tengah[0] for x in dalam) for satu in isi for r in satu.ruas}
    return len(judul) > max(1, len(dalam) // 2) and not any(bernilai(r.teks) for satu in isi for r in satu.ruas)


def _turunkan(bingkai: Bingkai, lantai: float, aturan: Iterable[Garis], kata: Iterable[Kata]) -> Bingkai:
    kotak, dalam = bingkai.kotak, _dalam(bingkai)
    bawah = [k for k in kata if kotak.y1 - 1.0 < k.kotak.tengah[1] < lantai and _selebar(k.kotak, kotak)]
    milik = _badan(susun_jalur(bawah), kotak, dalam)
    if sum(_bernilai(satu, dalam) for satu in milik) < _BARIS_MIN:
        return bingkai
    akhir = max(satu.kotak.y1 for satu in milik) + 1.0
    tutup = [g.letak for g in aturan if akhir - 3.0 <= g.letak <= akhir + 12.0 and _selebar_aturan(g, kotak)]
    akhir = min(tutup, default=akhir)
    tegak = [Garis(x, kotak.y1, akhir) for x in (kotak.x0, *dalam, kotak.x1)]
    return replace(
        bingkai, mendatar=(*bingkai.mendatar, Garis(akhir, kotak.x0, kotak.x1)), tegak=(*bingkai.tegak, *tegak)
    )


def _badan(jalur: Iterable[Jalur], kotak: Kotak, dalam: Sequence[float]) -> list[Jalur]:
    """Return the lines of the rows below a head."""
    milik: list[Jalur] = []
    dekat = kotak.y1
    for satu in jalur:
        tinggi = max(k.kotak.y1 - k.kotak.y0 for r in satu.ruas for k in r.kata)
        sela = _SELA_ANGKA if _bernilai(satu, dalam) else _SELA
        if satu.kotak.y0 - dekat > sela * tinggi or not _di_kolom(satu, kotak, dalam):
            break
        milik.append(satu)
        dekat = satu.kotak.y1
    while milik and not _bernilai(milik[-1], dalam) and len(milik[-1].ruas) < 2 and milik[-1].kotak.x0 < dalam[0]:
        # The first line of what follows, a note or a sentence; words below the last numbers in their column end a name.
        milik.pop()
    return milik


def _selebar(kata: Kotak, kotak: Kotak) -> bool:
    return kata.x1 > kotak.x0 - _LUAP and kata.x0 < kotak.x1 + _LUAP


def _selebar_aturan(garis: Garis, kotak: Kotak) -> bool:
    return abs(garis.awal - kotak.x0) <= RATA and abs(garis.akhir - kotak.x1) <= RATA


def _di_kolom(satu: Jalur, kotak: Kotak, dalam: Sequence[float]) -> bool:
    """Say whether a line stands in the columns of a head, and is no caption and no note."""
    kata = [k for r in satu.ruas for k in r.kata]
    if satu.kotak.x0 < kotak.x0 - _LUAP or satu.kotak.x1 > kotak.x1 + _LUAP:
        return False
    lintas = any(k.kotak.x0 + _LINTAS < x < k.kotak.x1 - _LINTAS for k in kata for x in dalam)
    teks = " ".join(k.teks for k in kata)
    return not lintas and berupa_baris(teks) and not cari_judul(teks) and not _berjalan(satu, dalam)


def _berjalan(satu: Jalur, dalam: Sequence[float]) -> bool:
    """Say whether running text goes over the border of two columns: words on both sides of it, a blank apart."""
    return any(
        r.kotak.x0 < x < r.kotak.x1 and not bernilai(r.teks) and _rapat(r.kata, x) for r in satu.ruas for x in dalam
    )


def _rapat(kata: Sequence[Kata], x: float) -> bool:
    kiri = [k for k in kata if k.kotak.tengah[0] < x]
    kanan = [k for k in kata if k.kotak.tengah[0] > x]
    if not kiri or not kanan or bernilai(kanan[0].teks) or bernilai(kiri[-1].teks):
        return False
    return kanan[0].kotak.x0 - kiri[-1].kotak.x1 < 0.3 * (kiri[-1].kotak.y1 - kiri[-1].kotak.y0)


def _bernilai(satu: Jalur, dalam: Sequence[float]) -> bool:
    """Say whether a line holds a value in a column but the first."""
    isi: dict[int, list[str]] = {}
    for kata in (k for r in satu.ruas for k in r.kata):
        isi.setdefault(sum(x < kata.kotak.tengah[0] for x in dalam), []).append(kata.teks)
    return any(c and (bernilai(" ".join(teks)) or " ".join(teks) in ("-", "–")) for c, teks in isi.items())
