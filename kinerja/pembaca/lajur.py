"""Pages set in two columns: each band of a page that a gutter parts becomes its left and its right half, one after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kinerja.pembaca.garis import cari_bingkai, satukan
from kinerja.pembaca.teks_sel import susun_baris
from kinerja.pembaca.unsur import Halaman, Kata, bungkus

__all__ = ["bagi_lajur"]

#: The gutter lies in this part of the page, is so wide, and so near to the middle of what is printed.
_TENGAH, _SEMPIT, _LEBAR, _GESER = (0.38, 0.62), 6.0, 60.0, 14.0
#: Share of the lines of a page that may run over the gutter: headings over both columns.
_LINTAS = 0.4
#: A line of running text fills so much of its column, with so many words, none of them further apart than this.
_PENUH, _KATA_MIN, _SELA = 0.72, 4, 1.2
#: Both columns of one page at least hold so many of them or of rules as wide as their column, which show a table.
_BARIS_MIN, _SELEBAR = 3, 0.9
#: Rules over both columns that are no further apart than this share of the page enclose a table.
_PAGAR = 0.4
#: Edges are at one place.
_RATA = 4.0


@dataclass(frozen=True)
class _Pita:
    """A band of a page: its edges, and whether the gutter parts it."""

    atas: float
    bawah: float
    terbagi: bool


@dataclass(frozen=True)
class _Parit:
    """The gutter of a page: where it begins and ends, and the edges of what is printed."""

    awal: float
    akhir: float
    kiri: float
    kanan: float

    @property
    def letak(self) -> float:
        """The middle."""
        return (self.awal + self.akhir) / 2


def bagi_lajur(halaman: Sequence[Halaman]) -> list[Halaman]:
    """Return the pages, those set in two columns in parts, as they are read.

    A document is set so when columns of running text stand beside each other on one of its pages; other pages follow it.
    """
    parit = [_parit(satu) for satu in halaman]
    pita = [list(_pita(satu, p)) if p else [] for satu, p in zip(halaman, parit, strict=True)]
    pasti = [
        p.letak
        for satu, p, isi in zip(halaman, parit, pita, strict=True)
        if p and any(_berlajur(satu, p, b) for b in isi if b.terbagi)
    ]
    hasil: list[Halaman] = []
    for satu, p, isi in zip(halaman, parit, pita, strict=True):
        ikut = p is not None and any(abs(p.letak - lain) <= _GESER for lain in pasti)
        hasil += _potong(satu, p, isi) if p and ikut else [satu]
    return hasil


def _parit(halaman: Halaman) -> _Parit | None:
    """Find the strip in the middle of a page that fewest lines cross; None where many do."""
    if not halaman.kata:
        return None
    awal, akhir = (int(satu * halaman.lebar) for satu in _TENGAH)
    tutup: Counter[int] = Counter()
    for satu in halaman.kata:
        tutup.update(range(max(awal, int(satu.kotak.x0)), min(akhir, int(satu.kotak.x1) + 1)))
    sedikit = min(tutup[x] for x in range(awal, akhir))
    kosong = [x for x in range(awal, akhir) if tutup[x] <= sedikit + 1]
    kiri, kanan = min(k.kotak.x0 for k in halaman.kata), max(k.kotak.x1 for k in halaman.kata)
    tengah = (kiri + kanan) / 2
    runtun = [r for r in _deret(kosong) if _SEMPIT <= r[1] - r[0] <= _LEBAR]
    dekat = min(runtun, key=lambda r: abs(sum(r) / 2 - tengah), default=None)
    if dekat is None or abs(sum(dekat) / 2 - tengah) > _GESER:
        return None
    banyak = len(susun_baris(halaman.kata))
    return _Parit(float(dekat[0]), float(dekat[1]), kiri, kanan) if sedikit <= _LINTAS * banyak else None


def _deret(letak: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the runs of places beside each other."""
    awal = lalu = None
    for x in letak:
        if awal is None or lalu is None or x != lalu + 1:
            if awal is not None and lalu is not None:
                yield awal, lalu + 1
            awal = x
        lalu = x
    if awal is not None and lalu is not None:
        yield awal, lalu + 1


def _pita(halaman: Halaman, parit: _Parit) -> Iterator[_Pita]:
    """Yield the bands from top to bottom: those that something crosses, and those between."""
    lintas = sorted(_lintas(halaman, parit))
    batas: list[tuple[float, float]] = []
    for atas, bawah in lintas:
        if batas and atas <= batas[-1][1] + 1.0:
            batas[-1] = batas[-1][0], max(bawah, batas[-1][1])
        else:
            batas.append((atas, bawah))
    lalu = 0.0
    for atas, bawah in batas:
        yield _Pita(lalu, atas, terbagi=True)
        yield _Pita(atas, bawah, terbagi=False)
        lalu = bawah
    yield _Pita(lalu, halaman.tinggi, terbagi=True)


def _lintas(halaman: Halaman, parit: _Parit) -> Iterator[tuple[float, float]]:
    """Yield from where to where something crosses the gutter: lines of text, frames, tables between rules."""
    for baris in susun_baris([k for k in halaman.kata if k.putar % 4 == 0]):
        kotak = bungkus(k.kotak for k in baris)
        sela = [(a.kotak.x1, b.kotak.x0) for a, b in pairwise(baris)]
        # A word may run a little into the gutter.
        bebas = any(min(b, parit.akhir) - max(a, parit.awal) >= 0.5 * (parit.akhir - parit.awal) for a, b in sela)
        if kotak.x0 < parit.letak < kotak.x1 and not bebas:
            yield kotak.y0, kotak.y1
    for bingkai in cari_bingkai(halaman.mendatar, halaman.tegak):
        kotak = bingkai.kotak
        if kotak.x0 < parit.awal - _RATA and kotak.x1 > parit.akhir + _RATA:
            yield kotak.y0, kotak.y1
    melintang = sorted(g for g in halaman.mendatar if g.awal < parit.awal - _RATA and g.akhir > parit.akhir + _RATA)
    yield from ((g.letak, g.letak) for g in melintang)
    for a, b in pairwise(melintang):
        if b.letak - a.letak <= _PAGAR * halaman.tinggi and abs(a.awal - b.awal) + abs(a.akhir - b.akhir) <= _RATA:
            yield a.letak, b.letak


def _berlajur(halaman: Halaman, parit: _Parit, pita: _Pita) -> bool:
    """Say whether running text stands on both sides of the gutter, beside it tables as wide as their column."""
    penuh = [_baris_penuh(satu, lebar) for satu, lebar in _sisi(halaman, parit, pita)]
    if min(penuh) > 1 and sum(penuh) >= 2 * _BARIS_MIN:
        return True
    selebar = _selebar(halaman, parit, pita)
    return min(penuh) > 0 and all(a + b >= _BARIS_MIN for a, b in zip(penuh, selebar, strict=True))


def _selebar(halaman: Halaman, parit: _Parit, pita: _Pita) -> tuple[int, int]:
    """Count the rules as wide as the column on each side of a band."""
    kiri = kanan = 0
    for garis in satukan(g for g in halaman.mendatar if pita.atas <= g.letak <= pita.bawah):
        panjang = garis.akhir - garis.awal
        kiri += garis.akhir <= parit.letak and panjang >= _SELEBAR * (parit.awal - parit.kiri)
        kanan += garis.awal >= parit.letak and panjang >= _SELEBAR * (parit.kanan - parit.akhir)
    return kiri, kanan


def _sisi(halaman: Halaman, parit: _Parit, pita: _Pita) -> Iterator[tuple[list[Kata], float]]:
    """Yield the words of both sides of a band, with the width of their column."""
    kata = [k for k in halaman.kata if pita.atas <= k.kotak.tengah[1] <= pita.bawah and k.putar % 4 == 0]
    yield [k for k in kata if k.kotak.tengah[0] < parit.letak], parit.awal - parit.kiri
    yield [k for k in kata if k.kotak.tengah[0] >= parit.letak], parit.kanan - parit.akhir


def _baris_penuh(kata: Sequence[Kata], lebar: float) -> int:
    """Count the lines of running text."""
    banyak = 0
    for baris in susun_baris(kata):
        tinggi = baris[0].kotak.y1 - baris[0].kotak.y0
        rapat = all(b.kotak.x0 - a.kotak.x1 <= _SELA * tinggi for a, b in pairwise(baris))
        panjang = baris[-1].kotak.x1 - baris[0].kotak.x0
        banyak += len(baris) >= _KATA_MIN and rapat and _PENUH * lebar <= panjang <= lebar + _RATA
    return banyak


def _potong(halaman: Halaman, parit: _Parit, pita: Sequence[_Pita]) -> list[Halaman]:
    """Cut a page: bands that hold text on both sides of the gutter into two, all others stay whole, neighbours together."""
    bagian: list[Halaman] = []
    utuh: list[_Pita] = []
    for satu in pita:
        kiri, kanan = (isi for isi, _ in _sisi(halaman, parit, satu))
        if satu.terbagi and kiri and kanan and _bersebelahan(halaman, parit, satu, kiri, kanan):
            bagian += [_ambil(halaman, utuh, 0.0, halaman.lebar)] if utuh else []
            utuh = []
            bagian.append(_ambil(halaman, [satu], 0.0, parit.letak))
            bagian.append(_ambil(halaman, [satu], parit.letak, halaman.lebar))
        else:
            utuh.append(satu)
    return [satu for satu in [*bagian, *([_ambil(halaman, utuh, 0.0, halaman.lebar)] if utuh else [])] if satu.kata]


def _bersebelahan(halaman: Halaman, parit: _Parit, pita: _Pita, kiri: Sequence[Kata], kanan: Sequence[Kata]) -> bool:
    """Say whether a band holds two columns: running text or a table as wide as its column on either side."""
    penuh = _baris_penuh(kiri, parit.awal - parit.kiri), _baris_penuh(kanan, parit.kanan - parit.akhir)
    return all(a or b for a, b in zip(penuh, _selebar(halaman, parit, pita), strict=True))


def _ambil(halaman: Halaman, pita: Sequence[_Pita], kiri: float, kanan: float) -> Halaman:
    """Return what of a page stands in bands, between two places."""

    def di(x: float, y: float) -> bool:
        return kiri <= x <= kanan and any(p.atas - 0.5 <= y <= p.bawah + 0.5 for p in pita)

    return replace(
        halaman,
        kata=tuple(k for k in halaman.kata if di(*k.kotak.tengah)),
        mendatar=tuple(g for g in halaman.mendatar if di((g.awal + g.akhir) / 2, g.letak)),
        tegak=tuple(g for g in halaman.tegak if di(g.letak, (g.awal + g.akhir) / 2)),
    )
