"""Which lines of a table without a frame are its head, which make a row together, and which name a group of rows."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from kinerja.pembaca.baris_bernama import akhir_kepala, baris_bernama
from kinerja.pembaca.baris_tengah import bagi_tengah
from kinerja.pembaca.kepala import baris_nomor, bernilai
from kinerja.pembaca.kepala_urut import KepalaBerurut, kepala_berurut
from kinerja.pembaca.lipatan import utuh
from kinerja.pembaca.ruas import RATA, Bidang, Jalur, Ruas, di_kolom, isi_jalur, tandai_lanjutan
from kinerja.pembaca.teks_sel import susun_baris
from kinerja.pembaca.unsur import Garis, Kata, bungkus

__all__ = [
    "bagi_baris",
    "baris_sekitar",
    "baris_utuh",
    "kepala_jalur",
    "pecah_bernama",
    "pecah_bertumpuk",
    "tanpa_nomor",
]

#: Rows stand apart by so much more than the lines of one row, in heights of a line.
_JARAK_BARIS = 0.15
#: Gaps that differ by less are one, in points.
_BULAT = 0.35


def bagi_baris(
    jalur: Sequence[Jalur], aturan: Sequence[Garis], bidang: Bidang, *, lanjutan: bool = False
) -> tuple[list[Jalur], list[list[Jalur]], bool]:
    """Part the lines of a table into its head and its rows: by rules, else by gaps, else a row for each line with numbers.

    Parameters
    ----------
    jalur
        the lines.
    aturan
        horizontal rules.
    bidang
        the columns.
    lanjutan
        whether the table may go on from the page before, without a head.

    Returns
    -------
    tuple
        the lines of the head, those of each row, and whether the rows are certain: parted by rules, by gaps that are wider
        than those within them, or of one line each.
    """
    bergaris = _menurut_aturan(jalur, aturan)
    bernama = baris_bernama(jalur, bidang)
    if len(bergaris) > 1 and (jadi := _sah(bergaris, bidang, terpisah=True, lanjutan=lanjutan)):
        return jadi
    if bernama and bernama.pasti and utuh(bernama.baris, bidang):
        return bernama.kepala, bernama.baris, True
    for pisah, terpisah in _menurut_jarak(jalur, bidang):
        if jadi := _sah(pisah, bidang, terpisah=terpisah, lanjutan=lanjutan):
            return _tanpa_ekor(jadi, jalur, bidang)
    if bernama:
        return bernama.kepala, bernama.baris, False
    return _tanpa_ekor(_menurut_angka(jalur, bidang, lanjutan=lanjutan), jalur, bidang)


#: The lines of a head, those of each row, and whether the rows are certain.
_Bagian = tuple[list[Jalur], list[list[Jalur]], bool]


def _tanpa_ekor(bagian: _Bagian, jalur: Sequence[Jalur], bidang: Bidang) -> _Bagian:
    """Take what goes on from the page before out of the head, as a row of its own; wrong rows are not certain."""
    kepala, baris, pasti = bagian
    n = akhir_kepala(jalur, bidang)
    if 0 < n < len(kepala) and all(r.teks[:1].islower() for r in kepala[n].ruas):
        kepala, baris = kepala[:n], [kepala[n:], *baris]
    return kepala, baris, pasti and utuh(baris, bidang)


def _sah(
    pisah: Sequence[Sequence[Jalur]], bidang: Bidang, *, terpisah: bool, lanjutan: bool
) -> tuple[list[Jalur], list[list[Jalur]], bool] | None:
    """Return head and rows of a way of parting lines, and whether they are certain; None where these are no rows."""
    pertama = _baris_pertama(pisah, bidang, terpisah=terpisah)
    if pertama is None:
        return None
    pertama = _mulai(pisah, pertama, bidang, lanjutan=lanjutan)
    baris = list(pisah[pertama:])
    sebaris = all(len(satu) == 1 for satu in baris)
    return [satu for bagian in pisah[:pertama] for satu in bagian], list(map(list, baris)), terpisah or sebaris


def _baris_pertama(pisah: Sequence[Sequence[Jalur]], bidang: Bidang, *, terpisah: bool) -> int | None:
    """Return the first part with a number where each holds one at most, and the others name groups; None elsewhere."""
    isi = [sum(map(bidang.berisi, satu)) for satu in pisah]
    pertama = next((n for n, banyak in enumerate(isi) if banyak), 0)
    kelompok = [satu for satu, banyak in zip(pisah, isi, strict=True) if not banyak][pertama:]
    sah = not kelompok or (terpisah and all(bidang.kelompok(satu) for satu in kelompok))
    return pertama if max(isi) <= 1 and sah else None


def _mulai(pisah: Sequence[Sequence[Jalur]], pertama: int, bidang: Bidang, *, lanjutan: bool) -> int:
    """Return the first part that is a row, when the last ones of the head name groups of rows."""
    while pertama and _kelompok_pertama(pisah[:pertama], bidang, lanjutan=lanjutan):
        pertama -= 1
    return pertama


def _menurut_angka(
    jalur: Sequence[Jalur], bidang: Bidang, *, lanjutan: bool
) -> tuple[list[Jalur], list[list[Jalur]], bool]:
    """Begin a row with each line that has a number; words below belong to it, or name a group."""
    pertama = next((n for n, satu in enumerate(jalur) if bidang.berisi(satu)), 0)
    pertama = _mulai([[satu] for satu in jalur], pertama, bidang, lanjutan=lanjutan)
    hasil: list[list[Jalur]] = []
    # What stands between the headings and the first number may be the beginning of its name.
    pasti = pertama <= akhir_kepala(jalur, bidang)
    for satu in jalur[pertama:]:
        if bidang.berisi(satu) or not hasil or _kelompok_baru(hasil[-1], satu, bidang):
            hasil.append([satu])
        else:
            hasil[-1].append(satu)
            pasti = pasti and not _awal_baru(satu)
    return list(jalur[:pertama]), hasil, pasti


def _kelompok_baru(lalu: Sequence[Jalur], satu: Jalur, bidang: Bidang) -> bool:
    """Say whether a line of words names a group: its first word had room in the line above, or it begins anew below a group."""
    if not bidang.kelompok([satu]):
        return False
    x0, kata = bidang.kolom[0][0], satu.ruas[0].kata[0]
    atas = [r for j in lalu for r in j.ruas if abs(r.kotak.x0 - x0) < RATA]
    if not atas:
        return True
    spasi = 0.3 * (kata.kotak.y1 - kata.kotak.y0)
    return _awal_baru(satu) and atas[-1].kotak.x1 + spasi + kata.kotak.x1 - kata.kotak.x0 < bidang.kolom[0][1]


def _awal_baru(satu: Jalur) -> bool:
    return not satu.ruas[0].teks[:1].islower()


def _kelompok_pertama(kepala: Sequence[Sequence[Jalur]], bidang: Bidang, *, lanjutan: bool) -> bool:
    """Say whether the last lines above the first number name a group of rows: what stands above them is a whole head.

    Where a table goes on from the page before there may be no head.
    """
    *atas, akhir = kepala
    jalur = [j for isi in atas for j in isi]
    if not bidang.kelompok(akhir) or (not jalur and not lanjutan):
        return False
    if lanjutan and all(map(bidang.kelompok, atas)):
        return True
    sela = akhir[0].kotak.y0 - max(satu.kotak.y1 for satu in jalur)
    # Set at one edge with a heading above, without a gap between, it is the second line of that.
    sejajar = any(
        min(abs(r.kotak.x0 - akhir[0].kotak.x0), abs(r.kotak.tengah[0] - akhir[0].kotak.tengah[0])) < RATA
        for j in jalur
        for r in j.ruas
    )
    return sela > (0.5 if sejajar else -0.5) and kepala_jalur(jalur, len(bidang.kolom)) is not None


def kepala_jalur(kepala: Sequence[Jalur], banyak: int) -> KepalaBerurut[Ruas] | None:
    """Return the headings of so many columns from the lines of a head, None where they are not as many."""
    return kepala_berurut([[(r.kotak, r) for r in j.ruas] for j in tanpa_nomor(kepala)], banyak)


def tanpa_nomor(kepala: Sequence[Jalur]) -> list[Jalur]:
    """Leave out the line of a head that numbers the columns."""
    return [satu for satu in kepala if not baris_nomor([r.teks for r in satu.ruas])]


def _menurut_aturan(jalur: Sequence[Jalur], aturan: Sequence[Garis]) -> list[list[Jalur]]:
    hasil: list[list[Jalur]] = []
    for satu in jalur:
        lalu = hasil[-1][-1] if hasil else None
        terpisah = lalu is None or any(
            lalu.kotak.tengah[1] < g.letak < satu.kotak.tengah[1] and g.akhir > satu.kotak.x0 for g in aturan
        )
        if terpisah:
            hasil.append([satu])
        else:
            hasil[-1].append(satu)
    return hasil


def _menurut_jarak(jalur: Sequence[Jalur], bidang: Bidang) -> Iterator[tuple[list[list[Jalur]], bool]]:
    """Yield the ways of parting lines at gaps of some width and more, from the narrowest on, and whether others are narrower by far.

    What is narrower counts from the first line with a number on: the lines of a head may stand as they like.
    """
    pertama = next((n for n, satu in enumerate(jalur) if bidang.berisi(satu)), 0)
    beda = _JARAK_BARIS * median(satu.kotak.y1 - satu.kotak.y0 for satu in jalur)
    kepala = akhir_kepala(jalur, bidang)
    bawah = jalur[0].kotak.y1
    jarak: list[float] = []
    for satu in jalur[1:]:
        jarak.append(round(satu.kotak.y0 - bawah, 1))
        bawah = max(bawah, satu.kotak.y1)
    for batas in _berbeda(jarak):
        hasil = [[jalur[0]]]
        for n, (satu, sela) in enumerate(zip(jalur[1:], jarak, strict=True), 1):
            if sela >= batas or n == kepala:
                hasil.append([satu])
            else:
                hasil[-1].append(satu)
        sempit = [satu for satu in jarak[pertama:] if satu < batas]
        yield hasil, bool(sempit) and batas - max(sempit) >= beda


def _berbeda(jarak: Sequence[float]) -> Iterator[float]:
    """Yield gaps from the narrowest on, those once that a program only rounds to different places."""
    lalu = -math.inf
    for satu in sorted(set(jarak)):
        if satu - lalu >= _BULAT:
            yield satu
        lalu = satu


def pecah_bertumpuk(
    kata: Sequence[Kata], batas: Sequence[float], angka: Collection[int]
) -> tuple[list[list[Kata]], bool]:
    """Part the words of a row whose columns alone are ruled into the rows that stand in it.

    Parameters
    ----------
    kata
        its words.
    batas
        where its columns begin and end.
    angka
        columns of numbers.

    Returns
    -------
    tuple
        the words of each row, those of one row where they cannot be told apart; and whether the rows are certain: each has
        one number in each of these columns, in its first line, beside the beginning of its name.
    """
    jalur, bidang = _dalam_kolom(kata, batas, angka)
    if sum(map(bidang.berisi, jalur)) < 2:
        return [list(kata)], False
    kepala, baris_isi, _ = bagi_baris(jalur, (), bidang)
    semua = [*([kepala] if kepala else []), *baris_isi]
    pasti = not kepala and all(_sebaris(isi, bidang) for isi in baris_isi) and utuh(baris_isi, bidang)
    return [_kata_jalur(isi) for isi in semua], pasti


def pecah_bernama(
    kata: Sequence[Kata], batas: Sequence[float], angka: Collection[int]
) -> tuple[list[list[Kata]], bool] | None:
    """Part the words of a row whose columns alone are ruled at the capitals of names; None where that is not certain.

    The second of what is returned is False where numbers stand beside the end of names: those may be of the row below.
    """
    jalur, bidang = _dalam_kolom(kata, batas, angka)
    hasil = baris_bernama(jalur, bidang)
    if hasil is None or not hasil.pasti or hasil.kepala or not utuh(hasil.baris, bidang):
        return None
    di_bawah = any(len(isi) > 1 and bidang.berisi(isi[-1]) for isi in hasil.baris)
    return [_kata_jalur(isi) for isi in hasil.baris], not di_bawah


def baris_utuh(baris: Iterable[Sequence[Kata]], batas: Sequence[float], angka: Collection[int]) -> bool:
    """Say whether nothing shows that the words of rows were parted at the wrong place; see :func:`kinerja.pembaca.lipatan.utuh`."""
    isi = [_dalam_kolom(satu, batas, angka) for satu in baris]
    return all(utuh([jalur for jalur, _ in isi], bidang) for _, bidang in isi[:1])


def _dalam_kolom(kata: Sequence[Kata], batas: Sequence[float], angka: Collection[int]) -> tuple[list[Jalur], Bidang]:
    """Return the lines of words between the borders of columns, and these columns."""
    jalur = tandai_lanjutan([_sejalur(baris, batas) for baris in susun_baris(list(kata))])
    return jalur, Bidang(0, tuple(pairwise(batas)), tuple(batas), frozenset(angka))


def _kata_jalur(jalur: Sequence[Jalur]) -> list[Kata]:
    return list(isi_jalur(jalur))


def _sejalur(kata: Sequence[Kata], batas: Sequence[float]) -> Jalur:
    """Return words as a line with a piece for each column."""
    milik: dict[int, list[Kata]] = {}
    for satu in kata:
        milik.setdefault(bisect_right(batas, satu.kotak.tengah[0]), []).append(satu)
    ruas = tuple(Ruas(tuple(satu), bungkus(k.kotak for k in satu)) for _, satu in sorted(milik.items()))
    return Jalur(ruas, bungkus(satu.kotak for satu in ruas))


def baris_sekitar(jalur: Sequence[Jalur], bidang: Bidang) -> list[list[Jalur]]:
    """Part the lines of a table into rows whose texts stand around their numbers; none where that is not certain."""
    kata = list(isi_jalur(jalur))
    hasil = bagi_tengah(kata, bidang.batas, bidang.angka)
    if hasil is None or not hasil.pasti or not baris_utuh(hasil.baris, bidang.batas, bidang.angka):
        return []
    return [[_sejalur(satu, bidang.batas)] for satu in hasil.baris]


def _sebaris(isi: Sequence[Jalur], bidang: Bidang) -> bool:
    """Say whether lines are one row: its numbers and the beginning of its name stand in the first, none in the others."""
    pertama, *lain = [{di_kolom(r.kotak, bidang.kolom)[0]: r.teks for r in satu.ruas} for satu in isi]
    berangka = {c for c, teks in pertama.items() if bernilai(teks) or teks in ("-", "–")}
    bernama = any(c not in bidang.angka for c in pertama)
    return bernama and berangka >= bidang.angka and not any(c in bidang.angka for satu in lain for c in satu)
