"""Tables without a frame: words that stand below each other in columns, perhaps with rules between the rows.

What is found here is a guess from positions, and its grids say so (``yakin`` False), unless there is a heading for each
column and each piece of the rows stands in one of them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kinerja.pembaca.garis import satukan
from kinerja.pembaca.judul import cari_judul, sumber
from kinerja.pembaca.kepala import baris_nomor, bernilai
from kinerja.pembaca.kepala_urut import KepalaBerurut, kepala_berurut
from kinerja.pembaca.teks_sel import susun_baris, susun_teks
from kinerja.pembaca.unsur import Garis, Kata, Kotak, Petak, SelPetak, bungkus

__all__ = ["pecah_bertumpuk", "petak_sejajar"]

_TITIK = re.compile(r"(?:\.\s*){5,}|…{2,}")
#: A gap of this share of the height of the letters parts two columns.
_SELA = 0.95
#: A table has at least so many rows with numbers, and so many columns.
_BARIS_MIN = 3
_KOLOM_MIN = 3
#: Lines further apart than this do not belong to one table.
_RENGGANG = 42.0
#: Rows stand apart by so much more than the lines of one row.
_JARAK_BARIS = 1.5
#: A head stands at most so far above the first number.
_TINGGI_KEPALA = 75.0


@dataclass(frozen=True)
class _Ruas:
    """Words of a line without a wide gap."""

    kata: tuple[Kata, ...]
    kotak: Kotak

    @property
    def teks(self) -> str:
        return " ".join(satu.teks for satu in self.kata)


@dataclass(frozen=True)
class _Jalur:
    """A line of the page in its pieces."""

    ruas: tuple[_Ruas, ...]
    kotak: Kotak

    @property
    def angka(self) -> int:
        return sum(bernilai(satu.teks) or satu.teks in ("-", "–") for satu in self.ruas)

    @property
    def data(self) -> bool:
        """Whether numbers stand beside each other in it: a row of a table, not of running text."""
        return len(self.ruas) >= _KOLOM_MIN and self.angka >= 2 and not self.isi_daftar

    @property
    def isi_daftar(self) -> bool:
        """Whether leaders of dots run to a page number: a line of a list of contents."""
        return bool(_TITIK.search(" ".join(satu.teks for satu in self.ruas)))

    @property
    def data_angka(self) -> bool:
        """Whether it is a row of a table with values, not one that numbers the columns."""
        return self.data and not baris_nomor([satu.teks for satu in self.ruas])


def petak_sejajar(halaman: int, kata: Sequence[Kata], garis: Iterable[Garis] = ()) -> tuple[list[Petak], list[Kata]]:
    """Find tables among words that stand in no frame.

    Parameters
    ----------
    halaman
        the page.
    kata
        the words.
    garis
        horizontal rules: where they part all lines they part the rows.

    Returns
    -------
    tuple
        the grids, and the words that are left.
    """
    jalur = [_jalur(satu) for satu in susun_baris(list(kata))]
    aturan = satukan(garis)
    petak: list[Petak] = []
    terpakai: set[int] = set()
    for kelompok in _kelompok(jalur):
        satu = _petak(halaman, jalur, kelompok, aturan)
        if satu is not None:
            petak.append(satu[0])
            terpakai |= {id(k) for j in satu[1] for r in j.ruas for k in r.kata}
    return petak, [satu for satu in kata if id(satu) not in terpakai]


def _jalur(baris: Sequence[Kata]) -> _Jalur:
    ruas: list[list[Kata]] = []
    for satu in baris:
        tinggi = satu.kotak.y1 - satu.kotak.y0
        if ruas and satu.kotak.x0 - ruas[-1][-1].kotak.x1 <= _SELA * tinggi:
            ruas[-1].append(satu)
        else:
            ruas.append([satu])
    jadi = tuple(_Ruas(tuple(satu), bungkus(k.kotak for k in satu)) for satu in ruas)
    return _Jalur(jadi, bungkus(satu.kotak for satu in jadi))


def _kelompok(jalur: Sequence[_Jalur]) -> list[tuple[int, int]]:
    """Return first and last row with numbers of each table; lines between two of them belong to it."""
    hasil: list[tuple[int, int]] = []
    milik: list[int] = []
    for n, satu in enumerate(jalur):
        if not satu.data_angka:
            continue
        if milik and not _bersambung(jalur, milik[-1], n):
            hasil += _cukup(jalur, milik)
            milik = []
        milik.append(n)
    return hasil + _cukup(jalur, milik)


def _cukup(jalur: Sequence[_Jalur], milik: Sequence[int]) -> list[tuple[int, int]]:
    """Return a group when it has rows enough; two wide ones are."""
    lebar = len(milik) == _BARIS_MIN - 1 and all(len(jalur[n].ruas) > _KOLOM_MIN for n in milik)
    return [(milik[0], milik[-1])] if len(milik) >= _BARIS_MIN or lebar else []


def _bersambung(jalur: Sequence[_Jalur], a: int, b: int) -> bool:
    """Say whether nothing but short lines stands between two rows: no caption, no note, no running text."""
    x0, x1 = min(jalur[a].kotak.x0, jalur[b].kotak.x0), max(jalur[a].kotak.x1, jalur[b].kotak.x1)
    if any(jalur[n + 1].kotak.y0 - jalur[n].kotak.y1 > _RENGGANG for n in range(a, b)):
        return False
    antara = jalur[a + 1 : b]
    if any(cari_judul(satu.ruas[0].teks) or sumber(satu.ruas[0].teks) for satu in antara):
        return False
    return all(len(satu.ruas) > 1 or satu.kotak.x1 - satu.kotak.x0 < 0.75 * (x1 - x0) for satu in antara)


def _petak(
    halaman: int, jalur: Sequence[_Jalur], kelompok: tuple[int, int], aturan: Sequence[Garis]
) -> tuple[Petak, list[_Jalur]] | None:
    """Make a grid of the lines of a table and those of its head; None where its columns do not hold."""
    awal, akhir = kelompok
    data = [jalur[n] for n in range(awal, akhir + 1) if jalur[n].data]
    kolom = _kolom([r.kotak for j in jalur[awal : akhir + 1] for r in j.ruas])
    if len(kolom) < _KOLOM_MIN or sum(len(_pada(j, kolom)) == len(j.ruas) for j in data) < 0.9 * len(data):
        return None
    bidang = _Bidang(halaman, tuple(kolom), _batas(kolom), _kolom_angka(data, kolom))
    atas, ekor = _atas_kepala(jalur, awal, bidang), _ekor(jalur, akhir, bidang)
    semua = list(jalur[atas : ekor + 1])
    kepala, baris, terpisah = _bagi(semua, aturan, bidang)
    kepala = _tanpa_nomor(kepala)
    urut_kepala = kepala_berurut([[(r.kotak, r) for r in j.ruas] for j in kepala], len(kolom))
    pasti = (
        urut_kepala is not None and urut_kepala.pasti and terpisah and _rapi([j for isi in baris for j in isi], bidang)
    )
    sel, tinggi = _sel_berurut(urut_kepala, bidang) if urut_kepala else _sel_kepala(kepala, bidang)
    for urut, isi in enumerate(baris, start=tinggi):
        sel += _sel_baris(isi, urut, bidang)
    kotak = bungkus(satu.kotak for satu in semua)
    jadi = Petak(tuple(sel), tinggi + len(baris), len(kolom), halaman, kotak, bidang.batas, yakin=pasti, kepala=tinggi)
    return jadi, semua


def _tanpa_nomor(kepala: Sequence[_Jalur]) -> list[_Jalur]:
    """Leave out the line of a head that numbers the columns."""
    return [satu for satu in kepala if not baris_nomor([r.teks for r in satu.ruas])]


def _rapi(jalur: Sequence[_Jalur], bidang: _Bidang) -> bool:
    """Say whether each piece of the rows stands in one column, and no two of a line in the same."""
    for satu in jalur:
        di = [_di_kolom(r.kotak, bidang.kolom) for r in satu.ruas]
        if any(len(c) > 1 for c in di) or len({c[0] for c in di}) < len(di):
            return False
    return True


def _sel_berurut(urut: KepalaBerurut[_Ruas], bidang: _Bidang) -> tuple[list[SelPetak], int]:
    """Return the cells of a head whose headings are as many as the columns, and its rows."""
    tertutup = {c for _, di in urut.bersama for c in di}
    tinggi = 2 if urut.bersama else 1
    hasil = [_sel(0, di[0], 1, di[-1] - di[0] + 1, ruas, bidang) for ruas, di in urut.bersama]
    for c, ruas in enumerate(urut.sendiri):
        atas = 1 if c in tertutup else 0
        hasil.append(_sel(atas, c, tinggi - atas, 1, ruas, bidang))
    return hasil, tinggi


@dataclass(frozen=True)
class _Bidang:
    """The columns of a table: where their text stands, where they end, and which hold numbers."""

    halaman: int
    kolom: tuple[tuple[float, float], ...]
    batas: tuple[float, ...]
    angka: frozenset[int]

    def berisi(self, jalur: _Jalur) -> bool:
        """Say whether a line has a number in a column of numbers: each row has one such line."""
        if baris_nomor([satu.teks for satu in jalur.ruas]):
            return False
        return any(
            (bernilai(r.teks) or r.teks in ("-", "–")) and _di_kolom(r.kotak, self.kolom)[0] in self.angka
            for r in jalur.ruas
        )


def _kolom_angka(data: Sequence[_Jalur], kolom: Sequence[tuple[float, float]]) -> frozenset[int]:
    """Return the columns in which most pieces are numbers, but for the first one, which numbers the rows."""
    isi: dict[int, list[bool]] = {}
    for satu in (r for j in data for r in j.ruas):
        isi.setdefault(_di_kolom(satu.kotak, kolom)[0], []).append(bernilai(satu.teks) or satu.teks in ("-", "–"))
    return frozenset(c for c, ya in isi.items() if c and sum(ya) >= 0.6 * len(ya))


def _kolom(kotak: Iterable[Kotak]) -> list[tuple[float, float]]:
    """Return the columns: where pieces stand below each other; a piece over several columns is none of its own."""
    hasil: list[tuple[float, float, int]] = []
    for x0, x1 in sorted(((k.x0, k.x1) for k in kotak), key=lambda satu: satu[1] - satu[0]):
        kena = [n for n, (a, b, _) in enumerate(hasil) if x0 <= b + 1.0 and a <= x1 + 1.0]
        if len(kena) > 1 and all(hasil[n][2] > 1 for n in kena):
            continue
        a = min([x0, *(hasil[n][0] for n in kena)])
        b = max([x1, *(hasil[n][1] for n in kena)])
        banyak = 1 + sum(hasil[n][2] for n in kena)
        hasil = [satu for n, satu in enumerate(hasil) if n not in kena] + [(a, b, banyak)]
    return sorted((a, b) for a, b, _ in hasil)


def _batas(kolom: Sequence[tuple[float, float]]) -> tuple[float, ...]:
    tengah = [(a[1] + b[0]) / 2 for a, b in pairwise(kolom)]
    return (kolom[0][0], *tengah, kolom[-1][1])


def _di_kolom(kotak: Kotak, kolom: Sequence[tuple[float, float]]) -> list[int]:
    """Return the columns that a piece overlaps; the nearest one where there is none."""
    kena = [n for n, (x0, x1) in enumerate(kolom) if min(x1, kotak.x1) - max(x0, kotak.x0) > 1.0]
    if kena:
        return kena
    x = (kotak.x0 + kotak.x1) / 2
    return [min(range(len(kolom)), key=lambda n: abs(sum(kolom[n]) / 2 - x))]


def _pada(jalur: _Jalur, kolom: Sequence[tuple[float, float]]) -> set[int]:
    return {_di_kolom(satu.kotak, kolom)[0] for satu in jalur.ruas}


def _atas_kepala(jalur: Sequence[_Jalur], awal: int, bidang: _Bidang) -> int:
    """Return the first line of the head: lines close above the first number, within the width of the table."""
    atas = awal
    kiri, kanan = bidang.batas[0] - 12.0, bidang.batas[-1] + 12.0
    while atas > 0:
        lain, bawah = jalur[atas - 1], jalur[atas]
        dekat = bawah.kotak.y0 - lain.kotak.y1 <= 18.0 and jalur[awal].kotak.y0 - lain.kotak.y0 <= _TINGGI_KEPALA
        luas = lain.kotak.x0 < kiri or lain.kotak.x1 > kanan
        lebar = len(lain.ruas) == 1 and lain.kotak.x1 - lain.kotak.x0 > 0.5 * (kanan - kiri)
        if not dekat or luas or lebar or lain.data_angka or cari_judul(lain.ruas[0].teks) or sumber(lain.ruas[0].teks):
            break
        atas -= 1
    return atas


def _ekor(jalur: Sequence[_Jalur], akhir: int, bidang: _Bidang) -> int:
    """Return the last line: totals with one number, and words that go on below the column of their beginning."""
    n = akhir
    while n + 1 < len(jalur):
        bawah = jalur[n + 1]
        if bawah.kotak.y0 - jalur[n].kotak.y1 > 6.0 or sumber(bawah.ruas[0].teks) or cari_judul(bawah.ruas[0].teks):
            break
        di = [_di_kolom(satu.kotak, bidang.kolom) for satu in bawah.ruas]
        lanjut = not bawah.angka and all(
            len(c) == 1 and c[0] not in bidang.angka and r.kotak.x1 <= bidang.kolom[c[0]][1] + 2.0
            for c, r in zip(di, bawah.ruas, strict=True)
        )
        if not lanjut and not (len(bawah.ruas) > 1 and bidang.berisi(bawah)):
            break
        n += 1
    return n


def _bagi(
    jalur: Sequence[_Jalur], aturan: Sequence[Garis], bidang: _Bidang
) -> tuple[list[_Jalur], list[list[_Jalur]], bool]:
    """Part lines into the head and rows: by rules, else by gaps, else a row for each line with numbers.

    The last of what is returned says whether the rows are certain: parted by rules, by gaps that are wider than those
    within them, or of one line each.
    """
    cara = [(_menurut_aturan(jalur, aturan), True), *_menurut_jarak(jalur)]
    for pisah, terpisah in cara:
        isi = [sum(map(bidang.berisi, satu)) for satu in pisah]
        pertama = next((n for n, banyak in enumerate(isi) if banyak), 0)
        if all(banyak == 1 for banyak in isi[pertama:]):
            baris = list(pisah[pertama:])
            sebaris = all(len(satu) == 1 for satu in baris)
            return [satu for bagian in pisah[:pertama] for satu in bagian], baris, terpisah or sebaris
    kepala: list[_Jalur] = []
    hasil: list[list[_Jalur]] = []
    for satu in jalur:
        if bidang.berisi(satu):
            hasil.append([satu])
        elif hasil:
            hasil[-1].append(satu)
        else:
            kepala.append(satu)
    return kepala, hasil, all(len(satu) == 1 for satu in hasil)


def pecah_bertumpuk(kata: Sequence[Kata], batas: Sequence[float], angka: Collection[int]) -> list[list[Kata]]:
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
    list
        the words of each row; one row where they cannot be told apart.
    """
    jalur = []
    for baris in susun_baris(list(kata)):
        milik: dict[int, list[Kata]] = {}
        for satu in baris:
            milik.setdefault(bisect_right(batas, satu.kotak.tengah[0]), []).append(satu)
        ruas = tuple(_Ruas(tuple(satu), bungkus(k.kotak for k in satu)) for _, satu in sorted(milik.items()))
        jalur.append(_Jalur(ruas, bungkus(satu.kotak for satu in ruas)))
    kolom = tuple(pairwise(batas))
    bidang = _Bidang(0, kolom, tuple(batas), frozenset(angka))
    if sum(map(bidang.berisi, jalur)) < 2:
        return [list(kata)]
    kepala, baris_isi, _ = _bagi(jalur, (), bidang)
    semua = [*([kepala] if kepala else []), *baris_isi]
    return [[k for j in isi for r in j.ruas for k in r.kata] for isi in semua]


def _menurut_aturan(jalur: Sequence[_Jalur], aturan: Sequence[Garis]) -> list[list[_Jalur]]:
    hasil: list[list[_Jalur]] = []
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


def _menurut_jarak(jalur: Sequence[_Jalur]) -> Iterator[tuple[list[list[_Jalur]], bool]]:
    """Yield the ways of parting lines at gaps of some width and more, from the narrowest on, and whether others are narrower by far."""
    bawah = jalur[0].kotak.y1
    jarak: list[float] = []
    for satu in jalur[1:]:
        jarak.append(round(satu.kotak.y0 - bawah, 1))
        bawah = max(bawah, satu.kotak.y1)
    for batas in sorted(set(jarak)):
        hasil = [[jalur[0]]]
        for satu, sela in zip(jalur[1:], jarak, strict=True):
            if sela >= batas:
                hasil.append([satu])
            else:
                hasil[-1].append(satu)
        sempit = [satu for satu in jarak if satu < batas]
        yield hasil, bool(sempit) and batas - max(sempit) >= _JARAK_BARIS


def _sel_baris(isi: Sequence[_Jalur], urut: int, bidang: _Bidang) -> list[SelPetak]:
    milik: dict[int, list[_Ruas]] = {}
    for satu in (ruas for jalur in isi for ruas in jalur.ruas):
        milik.setdefault(_di_kolom(satu.kotak, bidang.kolom)[0], []).append(satu)
    return [_sel(urut, c, 1, 1, milik.get(c, []), bidang) for c in range(len(bidang.kolom))]


def _sel(baris: int, kolom: int, tinggi: int, lebar: int, ruas: Sequence[_Ruas], bidang: _Bidang) -> SelPetak:
    teks = susun_teks([k for satu in ruas for k in satu.kata])
    kotak = bungkus(satu.kotak for satu in ruas) if ruas else None
    return SelPetak(baris, kolom, tinggi, lebar, teks, bidang.halaman, kotak)


def _sel_kepala(kepala: Sequence[_Jalur], bidang: _Bidang) -> tuple[list[SelPetak], int]:
    """Return the cells of the head and its rows: one, or two where headings stand above several columns."""
    sendiri: dict[int, list[_Ruas]] = {}
    bersama: list[tuple[_Ruas, list[int]]] = []
    tertutup: set[int] = set()
    for nomor, jalur in enumerate(kepala):
        terpisah = nomor + 1 < len(kepala) and kepala[nomor + 1].kotak.y0 >= jalur.kotak.y1 - 1.0
        for satu in jalur.ruas if terpisah else _pecah_ruas(jalur, bidang):
            di = _rentang(satu, jalur, bidang, kelompok=terpisah and len(jalur.ruas) < 0.6 * len(bidang.kolom))
            if len(di) > 1 and not tertutup & set(di):
                bersama.append((satu, di))
                tertutup |= set(di)
            else:
                sendiri.setdefault(di[0], []).append(satu)
    if not sendiri and not bersama:
        return [], 0
    tinggi = 2 if bersama else 1
    hasil = [_sel(0, di[0], 1, di[-1] - di[0] + 1, [satu], bidang) for satu, di in bersama]
    for c in range(len(bidang.kolom)):
        atas = 1 if c in tertutup else 0
        hasil.append(_sel(atas, c, tinggi - atas, 1, sendiri.get(c, []), bidang))
    return hasil, tinggi


def _pecah_ruas(jalur: _Jalur, bidang: _Bidang) -> Iterator[_Ruas]:
    """Yield the pieces of a line of headings, cut where the border of two columns runs between two words."""
    for satu in jalur.ruas:
        bagian: list[list[Kata]] = []
        for kata in satu.kata:
            lalu = bagian[-1][-1].kotak.x1 if bagian else 0.0
            if bagian and not any(lalu - 2.0 <= b <= kata.kotak.x0 + 2.0 for b in bidang.batas[1:-1]):
                bagian[-1].append(kata)
            else:
                bagian.append([kata])
        yield from (_Ruas(tuple(isi), bungkus(k.kotak for k in isi)) for isi in bagian)


def _rentang(satu: _Ruas, jalur: _Jalur, bidang: _Bidang, *, kelompok: bool) -> list[int]:
    """Return the columns below a heading: its own; several where it crosses their border or stands in a line of groups."""
    batas = bidang.batas
    lintas = [c for c in range(len(batas) - 1) if min(batas[c + 1], satu.kotak.x1) - max(batas[c], satu.kotak.x0) > 4.0]
    if not lintas:
        return _di_kolom(satu.kotak, bidang.kolom)[:1]
    if len(lintas) == 1 and not kelompok:
        return lintas
    x = satu.kotak.tengah[0]
    lain = [r.kotak.tengah[0] for r in jalur.ruas if r is not satu]
    setengah = min((abs(x - t) for t in lain), default=0.0) / 2
    dekat = [c for c in range(len(batas) - 1) if abs((batas[c] + batas[c + 1]) / 2 - x) < setengah]
    return dekat if len(dekat) >= len(lintas) else lintas
