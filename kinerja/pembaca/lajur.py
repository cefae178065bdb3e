"""Pages set in columns: each band of a page that gutters part becomes its columns, one after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from kinerja.pembaca.garis import cari_bingkai, satukan
from kinerja.pembaca.teks_sel import susun_baris
from kinerja.pembaca.unsur import Halaman, Kata, bungkus

__all__ = ["bagi_lajur"]

#: The gutter of two columns lies in this part of the page, those of three in that.
_TENGAH, _LUAS = (0.38, 0.62), (0.2, 0.8)
#: Gutters are so wide, and part what is printed into columns whose middles and widths differ by less; so many are tried.
_SEMPIT, _LEBAR, _GESER, _CELAH_MAKS = 6.0, 60.0, 14.0, 12
#: Share of the lines of a page that may run over the gutter: headings over several columns; over each of two gutters.
_LINTAS, _LINTAS_DUA = 0.4, 0.15
#: A line of running text fills so much of its column, with so many words, none of them further apart than this.
_PENUH, _KATA_MIN, _SELA = 0.72, 4, 1.2
#: In narrow columns words are set wide, to fill them.
_SELA_SEMPIT = 2.5
#: Two columns of one page at least hold so many of them or of rules as wide as their column, which show a table.
_BARIS_MIN, _SELEBAR = 3, 0.9
#: Rules over several columns that are no further apart than this share of the page enclose a table.
_PAGAR = 0.4
#: Edges are at one place.
_RATA = 4.0
#: Rules that a gutter breaks end so near to it, go on at one height but for so much, and are so many at least.
_SENTUH, _SETINGGI, _ATURAN_MIN = 12.0, 1.0, 4


@dataclass(frozen=True)
class _Pita:
    """A band of a page: its edges, and the gutters that something in it crosses."""

    atas: float
    bawah: float
    lintas: frozenset[int]


@dataclass(frozen=True)
class _Parit:
    """The gutters of a page: where each begins and ends, and the edges of what is printed."""

    celah: tuple[tuple[float, float], ...]
    kiri: float
    kanan: float

    @property
    def letak(self) -> tuple[float, ...]:
        """The middle of each."""
        return tuple(sum(satu) / 2 for satu in self.celah)

    def lajur(self, lintas: frozenset[int] = frozenset()) -> list[tuple[float, float]]:
        """Return the columns from left to right; those that a crossed gutter parts are one."""
        bebas = [satu for n, satu in enumerate(self.celah) if n not in lintas]
        return list(zip((self.kiri, *(b for _, b in bebas)), (*(a for a, _ in bebas), self.kanan), strict=True))

    def batas(self, lebar: float, lintas: frozenset[int] = frozenset()) -> list[tuple[float, float]]:
        """Return the parts of a page of some width that hold these columns."""
        tengah = [satu for n, satu in enumerate(self.letak) if n not in lintas]
        return list(pairwise((0.0, *tengah, lebar)))


def bagi_lajur(halaman: Sequence[Halaman]) -> list[Halaman]:
    """Return the pages, those set in columns in parts, as they are read.

    A document is set so when columns of running text stand beside each other on one of its pages; other pages follow it.
    """
    parit = [_parit(satu) for satu in halaman]
    pita = [list(_pita(satu, p)) if p else [] for satu, p in zip(halaman, parit, strict=True)]
    pasti = [
        p.letak
        for satu, p, isi in zip(halaman, parit, pita, strict=True)
        if p and any(_berlajur(satu, p, b) for b in isi if not b.lintas)
    ]
    hasil: list[Halaman] = []
    for satu, p, isi in zip(halaman, parit, pita, strict=True):
        ikut = p is not None and any(_selajur(p.letak, lain) for lain in pasti)
        hasil += _potong(satu, p, isi) if p and ikut else [satu]
    return hasil


def _selajur(satu: Sequence[float], lain: Sequence[float]) -> bool:
    """Say whether gutters lie where some of another page do: its last columns may be empty."""
    return all(any(abs(a - b) <= _GESER for b in lain) for a in satu)


def _parit(halaman: Halaman) -> _Parit | None:
    """Find the strips that fewest lines cross and that part a page into columns of one width; None where many do."""
    if not halaman.kata:
        return None
    awal, akhir = (int(satu * halaman.lebar) for satu in _LUAS)
    tutup: Counter[int] = Counter()
    for satu in halaman.kata:
        tutup.update(range(max(awal, int(satu.kotak.x0)), min(akhir, int(satu.kotak.x1) + 1)))
    kiri, kanan = min(k.kotak.x0 for k in halaman.kata), max(k.kotak.x1 for k in halaman.kata)
    banyak = len(susun_baris(halaman.kata))
    dua = _celah(tutup, halaman.lebar, _TENGAH, _LINTAS * banyak)
    dekat = min(dua, key=lambda r: abs(sum(r) - kiri - kanan), default=None)
    if dekat is not None and abs(sum(dekat) - kiri - kanan) <= 2 * _GESER:
        return _Parit((dekat,), kiri, kanan)
    tiga = _celah(tutup, halaman.lebar, _LUAS, _LINTAS * banyak, _LINTAS_DUA * banyak)[:_CELAH_MAKS]
    sama = ((satu,) for satu in tiga if abs(sum(satu) - kiri - kanan) <= 2 * _GESER)
    calon: list[tuple[tuple[float, float], ...]] = [p for p in combinations(tiga, 2) if _selebar_semua(p, kiri, kanan)]
    calon += sama
    if calon:
        return _Parit(calon[0], kiri, kanan)
    # Of three columns the last one may be empty; what runs over all of them shows how wide they are.
    luas = max((kanan, *(g.akhir for g in halaman.mendatar if g.akhir <= halaman.lebar)))
    kosong = next((p for a in tiga if _selebar_semua(p := (a, _berikut(a, kiri)), kiri, luas)), None)
    return _Parit(kosong, kiri, luas) if kosong else None


def _berikut(celah: tuple[float, float], kiri: float) -> tuple[float, float]:
    """Return where the second gutter lies when the last of three columns is empty below what runs over all of them."""
    langkah = celah[1] - kiri
    return celah[0] + langkah, celah[1] + langkah


def _selebar_semua(celah: Sequence[tuple[float, float]], kiri: float, kanan: float) -> bool:
    """Say whether gutters part what is printed into columns of one width."""
    lebar = [b - a for a, b in _Parit(tuple(celah), kiri, kanan).lajur()]
    return max(lebar) - min(lebar) <= _GESER


def _celah(
    tutup: Mapping[int, int], lebar: float, bagian: tuple[float, float], maks: float, wajar: float = 0.0
) -> list[tuple[float, float]]:
    """Return the strips in a part of the page that fewest words cover, or so few; none where more lines cross them all."""
    awal, akhir = (int(satu * lebar) for satu in bagian)
    sedikit = min(tutup.get(x, 0) for x in range(awal, akhir))
    if sedikit > maks:
        return []
    runtun = _deret(x for x in range(awal, akhir) if tutup.get(x, 0) <= max(sedikit + 1, wajar))
    return [(float(a), float(b)) for a, b in runtun if _SEMPIT <= b - a <= _LEBAR]


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
    """Yield the bands from top to bottom: in each the same gutters are crossed."""
    lintas = [(a, b, n) for n, celah in enumerate(parit.celah) for a, b in _lintas(halaman, celah)]
    tepi = sorted({0.0, halaman.tinggi, *(y for a, b, _ in lintas for y in (a, b) if 0 < y < halaman.tinggi)})
    kini: _Pita | None = None
    for atas, bawah in pairwise(tepi):
        di = frozenset(n for a, b, n in lintas if a < bawah and b > atas)
        if kini is not None and (di == kini.lintas or (di < kini.lintas and bawah - atas <= 1.0)):
            kini = replace(kini, bawah=bawah)
            continue
        if kini is not None:
            yield kini
        kini = _Pita(atas, bawah, di)
    if kini is not None:
        yield kini


def _lintas(halaman: Halaman, celah: tuple[float, float]) -> Iterator[tuple[float, float]]:
    """Yield from where to where something crosses a gutter: lines of text, frames, tables between rules."""
    awal, akhir = celah
    letak = (awal + akhir) / 2
    for baris in susun_baris([k for k in halaman.kata if k.putar % 4 == 0]):
        sela = [(a.kotak.x1, b.kotak.x0) for a, b in pairwise(baris)]
        # A word may run a little into the gutter.
        bebas = any(min(b, akhir) - max(a, awal) >= 0.5 * (akhir - awal) for a, b in sela)
        kotak = bungkus(k.kotak for k in baris)
        if kotak.x0 < letak < kotak.x1 and not bebas:
            yield kotak.y0, kotak.y1
    for bingkai in cari_bingkai(halaman.mendatar, halaman.tegak):
        kotak = bingkai.kotak
        if kotak.x0 < awal - _RATA and kotak.x1 > akhir + _RATA:
            yield kotak.y0, kotak.y1
    yield from _bersentuhan(halaman, celah)
    melintang = sorted(g for g in halaman.mendatar if g.awal < awal - _RATA and g.akhir > akhir + _RATA)
    yield from ((g.letak, g.letak + 0.1) for g in melintang)
    for a, b in pairwise(melintang):
        if b.letak - a.letak <= _PAGAR * halaman.tinggi and abs(a.awal - b.awal) + abs(a.akhir - b.akhir) <= _RATA:
            yield a.letak, b.letak


def _bersentuhan(halaman: Halaman, celah: tuple[float, float]) -> Iterator[tuple[float, float]]:
    """Yield from where to where rules end on one side of a gutter and go on at the same heights beyond it: one table, its lines broken there."""
    awal, akhir = celah
    datar = satukan(halaman.mendatar)
    kiri = sorted(g.letak for g in datar if awal - _SENTUH <= g.akhir <= akhir + _RATA)
    kanan = sorted(g.letak for g in datar if awal - _RATA <= g.awal <= akhir + _SENTUH)
    sama = [y for y in kiri if any(abs(y - lain) <= _SETINGGI for lain in kanan)]
    if len(sama) >= _ATURAN_MIN and len(sama) >= _SELEBAR * max(len(kiri), len(kanan)):
        yield sama[0], sama[-1]


def _berlajur(halaman: Halaman, parit: _Parit, pita: _Pita) -> bool:
    """Say whether running text stands in two columns at least, beside it tables as wide as their column."""
    penuh = _baris_penuh_semua(halaman, parit, pita)
    berisi = [satu for satu in penuh if satu]
    if len(berisi) > 1 and min(berisi) > 1 and sum(berisi) >= 2 * _BARIS_MIN:
        return True
    selebar = _selebar(halaman, parit, pita)
    return len(berisi) > 1 and all(a + b >= _BARIS_MIN for a, b in zip(penuh, selebar, strict=True))


def _selebar(halaman: Halaman, parit: _Parit, pita: _Pita) -> list[int]:
    """Count the rules as wide as the column in each column of a band."""
    garis = satukan(g for g in halaman.mendatar if pita.atas <= g.letak <= pita.bawah)
    return [
        sum(kiri <= g.awal and g.akhir <= kanan and g.akhir - g.awal >= _SELEBAR * (b - a) for g in garis)
        for (kiri, kanan), (a, b) in zip(parit.batas(halaman.lebar, pita.lintas), parit.lajur(pita.lintas), strict=True)
    ]


def _isi(halaman: Halaman, parit: _Parit, pita: _Pita) -> list[list[Kata]]:
    """Return the words of each column of a band."""
    kata = [k for k in halaman.kata if pita.atas <= k.kotak.tengah[1] <= pita.bawah and k.putar % 4 == 0]
    return [
        [k for k in kata if kiri <= k.kotak.tengah[0] < kanan]
        for kiri, kanan in parit.batas(halaman.lebar, pita.lintas)
    ]


def _baris_penuh_semua(halaman: Halaman, parit: _Parit, pita: _Pita) -> list[int]:
    """Count the lines of running text in each column of a band."""
    isi, lajur = _isi(halaman, parit, pita), parit.lajur(pita.lintas)
    sela = _SELA_SEMPIT if len(parit.celah) > 1 else _SELA
    return [_baris_penuh(kata, b - a, sela) for kata, (a, b) in zip(isi, lajur, strict=True)]


def _baris_penuh(kata: Sequence[Kata], lebar: float, sela: float) -> int:
    """Count the lines of running text."""
    banyak = 0
    for baris in susun_baris(kata):
        tinggi = baris[0].kotak.y1 - baris[0].kotak.y0
        rapat = all(b.kotak.x0 - a.kotak.x1 <= sela * tinggi for a, b in pairwise(baris))
        panjang = baris[-1].kotak.x1 - baris[0].kotak.x0
        banyak += len(baris) >= _KATA_MIN and rapat and _PENUH * lebar <= panjang <= lebar + _RATA
    return banyak


def _potong(halaman: Halaman, parit: _Parit, pita: Sequence[_Pita]) -> list[Halaman]:
    """Cut a page: bands with columns side by side into these, all others stay whole, neighbours together."""
    bagian: list[Halaman] = []
    utuh: list[_Pita] = []
    for satu in pita:
        if len(parit.batas(halaman.lebar, satu.lintas)) > 1 and _bersebelahan(halaman, parit, satu):
            bagian += [_ambil(halaman, utuh, 0.0, halaman.lebar)] if utuh else []
            utuh = []
            bagian += [_ambil(halaman, [satu], a, b) for a, b in parit.batas(halaman.lebar, satu.lintas)]
        else:
            utuh.append(satu)
    return [satu for satu in [*bagian, *([_ambil(halaman, utuh, 0.0, halaman.lebar)] if utuh else [])] if satu.kata]


def _bersebelahan(halaman: Halaman, parit: _Parit, pita: _Pita) -> bool:
    """Say whether a band holds columns: running text or a table as wide as its column in each that holds anything."""
    isi = _isi(halaman, parit, pita)
    bukti = zip(isi, _baris_penuh_semua(halaman, parit, pita), _selebar(halaman, parit, pita), strict=True)
    berisi = [bool(penuh or selebar) for kata, penuh, selebar in bukti if kata]
    return len(berisi) > 1 and all(berisi)


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
