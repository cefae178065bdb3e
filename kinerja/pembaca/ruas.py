"""Lines of a page without a frame: their pieces, the columns that these stand in, numbers that go on in the next line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kinerja.pembaca.kepala import baris_nomor, bernilai
from kinerja.pembaca.penuntun import di_penuntun
from kinerja.pembaca.teks_sel import angka_terpotong, mungkin_terpotong, susun_baris, susun_teks
from kinerja.pembaca.unsur import Kata, Kotak, SelPetak, bungkus

__all__ = [
    "KOLOM_MIN",
    "RATA",
    "SELA",
    "Bidang",
    "Jalur",
    "Ruas",
    "di_kolom",
    "isi_jalur",
    "sel_petak",
    "susun_jalur",
    "tandai_lanjutan",
]

_TITIK = re.compile(r"(?:\.\s*){5,}|…{2,}")
#: A gap of this share of the height of the letters parts two columns.
SELA = 0.95
#: A table has at least so many columns.
KOLOM_MIN = 3
#: What begins at one edge differs by less.
RATA = 2.5
#: A line of text has more words than this.
_RENGGANG_MIN = 3
#: Lines above in which a broken number may begin, and how far below it goes on, by the height of its letters.
_DEKAT, _RAPAT = 3, 0.7


@dataclass(frozen=True)
class Ruas:
    """Words of a line without a wide gap."""

    kata: tuple[Kata, ...]
    kotak: Kotak

    @property
    def teks(self) -> str:
        """Its words."""
        return " ".join(satu.teks for satu in self.kata)


@dataclass(frozen=True)
class Jalur:
    """A line of the page in its pieces."""

    ruas: tuple[Ruas, ...]
    kotak: Kotak
    #: whether its numbers are the ends of those above it, which a narrow column broke
    lanjutan: bool = False

    @property
    def angka(self) -> int:
        """How many of its pieces are values."""
        return 0 if self.lanjutan else sum(bernilai(satu.teks) or satu.teks in ("-", "–") for satu in self.ruas)

    @property
    def data(self) -> bool:
        """Whether numbers stand beside each other in it: a row of a table, not of running text."""
        return len(self.ruas) >= KOLOM_MIN and self.angka >= 2 and not self.isi_daftar

    @property
    def data_berjudul(self) -> bool:
        """Whether a number stands beside a name in it: a row of a table, where a caption stands above."""
        # A word close to its number may be one of the next column.
        tepi = (k.teks for r in self.ruas[1:] for k in (r.kata[0], r.kata[-1]) if re.search(r"\d[.,]\d", k.teks))
        sendiri = self.angka - bool(self.ruas and bernilai(self.ruas[0].teks))
        berangka = not self.lanjutan and (sendiri > 0 or any(map(bernilai, tepi)))
        return (
            len(self.ruas) > 1
            and berangka
            and not self.isi_daftar
            and not baris_nomor([satu.teks for satu in self.ruas])
        )

    @property
    def isi_daftar(self) -> bool:
        """Whether leaders of dots run to a page number: a line of a list of contents."""
        return bool(_TITIK.search(" ".join(satu.teks for satu in self.ruas)))

    @property
    def data_angka(self) -> bool:
        """Whether it is a row of a table with values, not one that numbers the columns."""
        return self.data and not baris_nomor([satu.teks for satu in self.ruas])


@dataclass(frozen=True)
class Bidang:
    """The columns of a table: where their text stands, where they end, and which hold numbers."""

    halaman: int
    kolom: tuple[tuple[float, float], ...]
    batas: tuple[float, ...]
    angka: frozenset[int]

    def berisi(self, jalur: Jalur) -> bool:
        """Say whether a line has a number in a column of numbers: each row has one such line."""
        if jalur.lanjutan or baris_nomor([satu.teks for satu in jalur.ruas]):
            return False
        return any(
            (bernilai(r.teks) or r.teks in ("-", "–")) and di_kolom(r.kotak, self.kolom)[0] in self.angka
            for r in jalur.ruas
        )

    def kelompok(self, jalur: Sequence[Jalur]) -> bool:
        """Say whether lines name a group of rows: words alone that begin where the first column does."""
        ruas = [r for satu in jalur for r in satu.ruas]
        kiri = self.kolom[0][0]
        return bool(ruas) and all(abs(r.kotak.x0 - kiri) < RATA and not bernilai(r.teks) for r in ruas)


def di_kolom(kotak: Kotak, kolom: Sequence[tuple[float, float]]) -> list[int]:
    """Return the columns that a piece overlaps; the nearest one where there is none."""
    kena = [n for n, (x0, x1) in enumerate(kolom) if min(x1, kotak.x1) - max(x0, kotak.x0) > 1.0]
    if kena:
        return kena
    x = (kotak.x0 + kotak.x1) / 2
    return [min(range(len(kolom)), key=lambda n: abs(sum(kolom[n]) / 2 - x))]


def isi_jalur(jalur: Iterable[Jalur]) -> Iterator[Kata]:
    """Yield the words of lines."""
    return (kata for satu in jalur for ruas in satu.ruas for kata in ruas.kata)


def susun_jalur(kata: Iterable[Kata]) -> list[Jalur]:
    """Return the lines of words in their pieces, from top to bottom."""
    jalur = [satu for baris in susun_baris(list(kata)) if (satu := _satu_jalur(baris)).ruas]
    return tandai_lanjutan(_tanpa_renggang(jalur))


def _tanpa_renggang(jalur: Sequence[Jalur]) -> Sequence[Jalur]:
    """Return lines, those of a paragraph set to both margins whole: their gaps are wide as those of columns."""
    return [
        _utuh(satu)
        if any(_sealinea(satu, lain) for lain in (*jalur[max(0, n - 1) : n], *jalur[n + 1 : n + 2]))
        else satu
        for n, satu in enumerate(jalur)
    ]


def _sealinea(satu: Jalur, lain: Jalur) -> bool:
    """Say whether a line of words that all stand apart is as wide as a line of text close to it."""
    renggang = len(satu.ruas) > _RENGGANG_MIN and all(len(r.kata) == 1 for r in satu.ruas)
    teks = len(lain.ruas) == 1 and len(lain.ruas[0].kata) > _RENGGANG_MIN
    if not renggang or not teks or sum(r.teks.isalpha() for r in satu.ruas) < _RENGGANG_MIN:
        return False
    a, b = satu.kotak, lain.kotak
    dekat = max(a.y0, b.y0) - min(a.y1, b.y1) < (a.y1 - a.y0)
    return dekat and abs(a.x0 - b.x0) < RATA and abs(a.x1 - b.x1) < RATA


def _utuh(jalur: Jalur) -> Jalur:
    return replace(jalur, ruas=(Ruas(tuple(isi_jalur([jalur])), jalur.kotak),))


def tandai_lanjutan(jalur: Sequence[Jalur]) -> list[Jalur]:
    """Mark the lines whose numbers only end what a narrow column broke in the line above: 10.794.922.00 and 0."""
    hasil: list[Jalur] = []
    for satu in jalur:
        angka = [r for r in satu.ruas if re.match(r"[.,]?\d", r.teks)]
        lalu = [ruas for jalur in hasil[-_DEKAT:] for ruas in jalur.ruas]
        atas = [[ruas for ruas in lalu if _menyambung(ruas, bawah)] for bawah in angka]
        # One that was cut for certain says that the others were, too.
        pasti = any(
            angka_terpotong(ruas.teks, bawah.teks) for di, bawah in zip(atas, angka, strict=True) for ruas in di
        )
        lanjutan = (pasti or _sisa(hasil[-1:], angka)) and all(atas)
        hasil.append(replace(satu, lanjutan=True) if lanjutan else satu)
    return hasil


def _sisa(lalu: Sequence[Jalur], angka: Sequence[Ruas]) -> bool:
    """Say whether numbers are a digit or two, and fewer than those above: what had no room in some of the columns."""
    pendek = all(re.fullmatch(r"\d{1,2}", satu.teks) for satu in angka)
    return bool(angka) and pendek and any(len(angka) < satu.angka for satu in lalu)


def _menyambung(atas: Ruas, bawah: Ruas) -> bool:
    """Say whether a number ends one that stands above it."""
    tumpang = min(atas.kotak.x1, bawah.kotak.x1) - max(atas.kotak.x0, bawah.kotak.x0)
    rapat = bawah.kotak.y0 - atas.kotak.y1 < (atas.kotak.y1 - atas.kotak.y0) * _RAPAT
    # What had room in the first line is no shorter than the rest.
    penuh = atas.kotak.x1 - atas.kotak.x0 >= bawah.kotak.x1 - bawah.kotak.x0 - 1.0
    return tumpang > 0 and rapat and penuh and mungkin_terpotong(atas.teks, bawah.teks)


def _satu_jalur(baris: Sequence[Kata]) -> Jalur:
    ruas: list[list[Kata]] = []
    titik = di_penuntun(baris)
    putus = False
    for n, satu in enumerate(baris):
        if n in titik:
            putus = True
            continue
        tinggi = satu.kotak.y1 - satu.kotak.y0
        if ruas and not putus and satu.kotak.x0 - ruas[-1][-1].kotak.x1 <= SELA * tinggi:
            ruas[-1].append(satu)
        else:
            ruas.append([satu])
        putus = False
    jadi = tuple(Ruas(tuple(satu), bungkus(k.kotak for k in satu)) for satu in ruas)
    return Jalur(jadi, bungkus(satu.kotak for satu in jadi or baris))


def sel_petak(baris: int, kolom: int, tinggi: int, lebar: int, ruas: Sequence[Ruas], bidang: Bidang) -> SelPetak:
    """Return the cell of a grid that holds pieces of lines."""
    teks = susun_teks([k for satu in ruas for k in satu.kata])
    kotak = bungkus(satu.kotak for satu in ruas) if ruas else None
    return SelPetak(baris, kolom, tinggi, lebar, teks, bidang.halaman, kotak)
