"""The head of a table that stands above its frame: colour or lines begin with the first row of values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from kinerja.pembaca.baris_sejajar import kepala_jalur
from kinerja.pembaca.kepala import Kisi, hitung_kepala
from kinerja.pembaca.kepala_sejajar import sel_berurut
from kinerja.pembaca.pagar import naik_kepala
from kinerja.pembaca.ruas import Bidang, Jalur, susun_jalur
from kinerja.pembaca.unsur import Garis, Kata, Keraguan, Petak, bungkus

__all__ = ["lengkapi_kepala"]


def lengkapi_kepala(petak: Iterable[Petak], kata: Sequence[Kata]) -> tuple[list[Petak], list[Kata]]:
    """Give the grids of a page that begin with values the head that stands above them.

    Parameters
    ----------
    petak
        the grids of a page.
    kata
        the words that stand in none.

    Returns
    -------
    tuple
        the grids, and the words that are left.
    """
    hasil: list[Petak] = []
    sisa = list(kata)
    for satu in petak:
        jadi = None if hitung_kepala(Kisi(satu)) else _berkepala(satu, sisa)
        hasil.append(jadi[0] if jadi else satu)
        if jadi:
            pakai = {id(k) for j in jadi[1] for r in j.ruas for k in r.kata}
            sisa = [k for k in sisa if id(k) not in pakai]
    return hasil, sisa


def _berkepala(petak: Petak, kata: Sequence[Kata]) -> tuple[Petak, Sequence[Jalur]] | None:
    """Return a grid with its head and the lines of that; None where no lines above it head each of its columns."""
    if petak.kotak is None or not petak.batas:
        return None
    kotak = petak.kotak
    atas = susun_jalur([k for k in kata if k.putar % 4 == 0 and k.kotak.tengah[1] < kotak.y0])
    awal = naik_kepala(atas, len(atas), Garis(kotak.y0, kotak.x0, kotak.x1))
    kepala = atas[awal:]
    urut = kepala_jalur(kepala, petak.banyak_kolom)
    if urut is None or not all(urut.sendiri):
        return None
    bidang = Bidang(petak.halaman, tuple(pairwise(petak.batas)), petak.batas, frozenset())
    sel, tinggi = sel_berurut(urut, bidang)
    jadi = replace(
        petak,
        sel=(*sel, *(replace(s, baris=s.baris + tinggi) for s in petak.sel)),
        banyak_baris=petak.banyak_baris + tinggi,
        kotak=bungkus([kotak, *(satu.kotak for satu in kepala)]),
        kepala=tinggi,
        keraguan=petak.keraguan or (None if urut.pasti else Keraguan.BERGARIS_SEBAGIAN),
    )
    return jadi, kepala
