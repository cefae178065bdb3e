"""Frames of ruling lines become grids of cells, and words go into them."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import dropwhile, pairwise
from statistics import fmean

from kinerja.pembaca.baris_sejajar import baris_utuh, pecah_bernama, pecah_bertumpuk
from kinerja.pembaca.baris_tengah import bagi_tengah, pisah_kepala
from kinerja.pembaca.garis import Bingkai, cari_bingkai, satukan
from kinerja.pembaca.kepala import Kisi, berangka, hitung_kepala
from kinerja.pembaca.kesepakatan import sepakat
from kinerja.pembaca.nama_terpotong import baris_menyambung, nama_terpotong
from kinerja.pembaca.selang import lengkapi
from kinerja.pembaca.teks_sel import angka_terpotong, susun_baris, susun_teks
from kinerja.pembaca.tindih import bertindih, terlalu_banyak
from kinerja.pembaca.unsur import Garis, Halaman, Huruf, Kata, Keraguan, Kotak, Petak, SelPetak, bungkus

__all__ = ["petak_bergaris", "petak_bingkai"]

#: Edges of cells nearer than this are one.
_RAPAT = 3.0
#: An edge is drawn when lines cover this share of it.
_TERTUTUP = 0.6
#: Share of its rows in which a column that names them is filled.
_TERISI = 0.75
#: A grid has no more cells than this.
_SEL_MAKS = 20_000
#: Text crosses the edge of a cell when this share of its height lies beyond.
_LUAP = 0.3
#: The edge of a shade lies so near to that of its cell: the room between the text of a cell and its edge.
_IRIS_X, _IRIS_Y = 15.0, 5.0
#: No more room than this is left beside the text of a cell.
_TEPI_MAKS = 8.0
#: Share of the words that may stand nearer to the side of their cell: numbers of items before it.
_MENGGANTUNG = 0.02
#: Letters of one word lie so near to each other, by the height of their line.
_KERN = 0.03
#: How far a line may lie from the edge that it draws.
_LONGGAR = 3.0


def petak_bergaris(halaman: Halaman, kenal: Mapping[str, int]) -> list[Petak]:
    """Find the tables of a page that ruling lines show.

    Parameters
    ----------
    halaman
        the page.
    kenal
        the words of the document (:func:`kinerja.pembaca.teks_sel.kosakata`).

    Returns
    -------
    list
        the grids from top to bottom, also those of one row, which may be part of a table on the page before or after.
    """
    petak: list[Petak] = []
    kata = list(halaman.kata)
    bingkai_awal = cari_bingkai(halaman.mendatar, halaman.tegak)
    for bingkai in lengkapi(bingkai_awal, satukan(halaman.mendatar), kata):
        satu = petak_bingkai(bingkai, kata, halaman.nomor, kenal)
        if satu is not None:
            petak.append(satu)
            kata = [lain for lain in kata if not bingkai.kotak.memuat(*lain.kotak.tengah)]
    return petak


def petak_bingkai(bingkai: Bingkai, kata: Iterable[Kata], nomor: int, kenal: Mapping[str, int]) -> Petak | None:
    """Return the grid that a frame makes of the words in it; None where it is no table.

    Parameters
    ----------
    bingkai
        the frame.
    kata
        words of the page.
    nomor
        number of the page.
    kenal
        the words of the document.
    """
    kisi = _kisi(bingkai)
    if kisi is None:
        return None
    milik = [k for k in kata if bingkai.kotak.memuat(*k.kotak.tengah)]
    satu = _isi(kisi, milik, nomor, kenal)
    if satu is None or bingkai.utuh or (satu.yakin and sepakat(satu, milik)):
        return satu
    return replace(satu, keraguan=satu.keraguan or Keraguan.BERGARIS_SEBAGIAN)


@dataclass(frozen=True)
class _Kisi:
    x: tuple[float, ...]
    y: tuple[float, ...]
    #: row, column, rows, columns
    sel: tuple[tuple[int, int, int, int], ...]


def _tepi(letak: Iterable[float]) -> list[float]:
    """Return the places of lines, near ones once."""
    hasil: list[list[float]] = []
    for satu in sorted(letak):
        if hasil and satu - hasil[-1][0] <= _RAPAT:
            hasil[-1].append(satu)
        else:
            hasil.append([satu])
    return [sum(satu) / len(satu) for satu in hasil]


def _kisi(bingkai: Bingkai) -> _Kisi | None:
    """Find the cells of a frame; None where it is no table."""
    kotak = bingkai.kotak
    x = _tepi([g.letak for g in bingkai.tegak] + [kotak.x0, kotak.x1])
    y = _tepi([g.letak for g in bingkai.mendatar] + [kotak.y0, kotak.y1, *_ujung(bingkai)])
    kolom, baris = len(x) - 1, len(y) - 1
    if kolom < 2 or kolom * baris > _SEL_MAKS:
        return None
    # tutup_kanan[r][c]: a line on the right of cell (r, c); tutup_bawah likewise below it.
    kanan = [
        [c == kolom - 1 or _ada(bingkai.tegak, x[c + 1], y[r], y[r + 1]) for c in range(kolom)] for r in range(baris)
    ]
    bawah = [
        [r == baris - 1 or _ada(bingkai.mendatar, y[r + 1], x[c], x[c + 1]) for c in range(kolom)] for r in range(baris)
    ]
    jalur: list[list[tuple[int, int]]] = []
    for r in range(baris):
        awal, isi = 0, []
        for c in range(kolom):
            if kanan[r][c]:
                isi.append((awal, c + 1))
                awal = c + 1
        jalur.append(isi)
    return _Kisi(tuple(x), tuple(y), tuple(_tumpuk(jalur, bawah)))


def _ujung(bingkai: Bingkai) -> Iterator[float]:
    """Yield where columns begin or end between two rows that no line parts: the headings of groups have none in them."""
    ujung = sorted(y for g in bingkai.tegak for y in (g.awal, g.akhir))
    for a, b in pairwise(ujung):
        if b - a <= 1.0 and not any(abs(g.letak - a) <= _LONGGAR for g in bingkai.mendatar):
            yield a


def _ada(garis: Sequence[Garis], letak: float, awal: float, akhir: float) -> bool:
    """Say whether lines at a place cover most of the way from one point to another."""
    tertutup = sum(max(0.0, min(g.akhir, akhir) - max(g.awal, awal)) for g in garis if abs(g.letak - letak) <= _LONGGAR)
    return tertutup >= _TERTUTUP * (akhir - awal)


def _tumpuk(
    jalur: Sequence[Sequence[tuple[int, int]]], bawah: Sequence[Sequence[bool]]
) -> list[tuple[int, int, int, int]]:
    """Join runs of equal reach that no line parts into cells over several rows."""
    hasil: list[tuple[int, int, int, int]] = []
    terbuka: dict[tuple[int, int], int] = {}
    for r, isi in enumerate(jalur):
        lanjut: dict[tuple[int, int], int] = {}
        for awal, akhir in isi:
            mulai = terbuka.get((awal, akhir), r)
            if all(bawah[r][awal:akhir]) or (r + 1 < len(jalur) and (awal, akhir) not in jalur[r + 1]):
                hasil.append((mulai, awal, r + 1 - mulai, akhir - awal))
            else:
                lanjut[awal, akhir] = mulai
        terbuka = lanjut
    return sorted(hasil)


def _isi(kisi: _Kisi, kata: Sequence[Kata], halaman: int, kenal: Mapping[str, int]) -> Petak | None:
    """Put the words into the cells; None where the frame is a drawing: boxes with hardly a text side by side."""
    menurut_sel = _bagi(kisi, kata)
    bertumpuk = _belah(kisi, menurut_sel)
    if bertumpuk is not None:
        kisi, menurut_sel = bertumpuk[0], _bagi(bertumpuk[0], kata)
    sel = []
    luap = 0
    tepi = _tepi_sel(kisi, menurut_sel)
    for r, c, tinggi, lebar in kisi.sel:
        milik = menurut_sel.get((r, c), [])
        kotak = Kotak(kisi.x[c], kisi.y[r], kisi.x[c + lebar], kisi.y[r + tinggi])
        luap += sum(_meluap(satu, kotak) for satu in milik) + bertindih(milik)
        sel.append(SelPetak(r, c, tinggi, lebar, susun_teks(milik, kotak.x1 - kotak.x0, kenal, tepi), halaman, kotak))
    rapi = _rapikan(sel, kisi)
    if rapi is None or not _berupa_tabel(rapi):
        return None
    if terlalu_banyak(luap, len(kata)):
        return replace(rapi, keraguan=Keraguan.MELUAP)
    if sela := baris_menyambung(rapi.sel, hitung_kepala(Kisi(rapi))):
        rapi = replace(rapi, terpotong=sela)
    if bertumpuk is None or (bertumpuk[1] and not nama_terpotong(rapi.sel, hitung_kepala(Kisi(rapi)))):
        return rapi
    return replace(rapi, keraguan=Keraguan.BARIS_SATU_SEL)


def _tepi_sel(kisi: _Kisi, isi: Mapping[tuple[int, int], Sequence[Kata]]) -> float:
    """Return the room between texts and the sides of their cells: what the nearest ones leave, but for a few that hang out."""
    sela = sorted(k.kotak.x0 - kisi.x[c] for (_, c), milik in isi.items() for k in milik if k.putar % 2 == 0)
    return min(max(sela[int(_MENGGANTUNG * len(sela))], 0.0), _TEPI_MAKS) if sela else 0.0


def _meluap(kata: Kata, sel: Kotak) -> bool:
    """Say whether a word runs out of its cell upwards or downwards: the row was too low, and text of one stands in others."""
    k = kata.kotak
    return kata.putar % 2 == 0 and max(sel.y0 - k.y0, k.y1 - sel.y1) > _LUAP * (k.y1 - k.y0)


def _belah(kisi: _Kisi, isi: Mapping[tuple[int, int], Sequence[Kata]]) -> tuple[_Kisi, bool] | None:
    """Part rows in which several stand one below the other because only the columns are ruled; None where none does.

    The second of what is returned says whether the rows are certain.
    """
    baru: dict[int, _Potongan] = {}
    for r in range(len(kisi.y) - 1):
        potongan = _potong_baris(kisi, r, isi)
        if potongan is not None:
            baru[r] = potongan
    if not baru:
        return None
    y: list[float] = []
    geser: list[int] = []
    for r, atas in enumerate(kisi.y):
        geser.append(len(y))
        y += [atas, *(baru[r].letak if r in baru else ())]
    sel = []
    for r, c, tinggi, lebar in kisi.sel:
        akhir = r + tinggi - 1
        if akhir not in baru or (tinggi > 1 and not baru[akhir].berkepala):
            sel.append((geser[r], c, geser[r + tinggi] - geser[r], lebar))
            continue
        if tinggi > 1:
            # The heading reaches down to where the rows begin.
            sel.append((geser[r], c, geser[akhir] + 1 - geser[r], lebar))
        milik = baru[akhir].runtun.get(c) or [(n, 1) for n in range(len(baru[akhir].letak) + 1)]
        sel += [(geser[akhir] + n, c, panjang, lebar) for n, panjang in milik if tinggi == 1 or n]
    return _Kisi(kisi.x, tuple(y), tuple(sorted(sel))), all(satu.pasti for satu in baru.values())


@dataclass(frozen=True)
class _Potongan:
    """Where a row is parted into those that stand in it: whether the first of them is a head, whether that is certain.

    ``runtun`` holds for a column of texts over several rows from where each reaches how far.
    """

    letak: list[float]
    pasti: bool
    berkepala: bool = False
    runtun: Mapping[int, Sequence[tuple[int, int]]] = field(default_factory=dict)


def _potong_baris(kisi: _Kisi, r: int, isi: Mapping[tuple[int, int], Sequence[Kata]]) -> _Potongan | None:
    """Return where a row is to be parted into those that stand in it; None where it is one row."""
    sebaris = _sel_berakhir(kisi, r)
    milik = [isi.get((b, c), ()) for b, c in sebaris]
    angka = {n for n, kata in enumerate(milik) if n and _bertumpuk(kata)}
    if len(angka) < 2:
        return None
    batas = [*(kisi.x[c] for _, c in sebaris), kisi.x[-1]]
    kata = [k for isi_sel in milik for k in isi_sel]
    kepala, kata = pisah_kepala([k for isi_sel in milik for k in isi_sel], batas, angka)
    if bool(kepala) != any(b < r for b, _ in sebaris):
        return None
    baris, runtun, pasti = _baris_tegak(kata, batas, angka)
    if len(baris) < 2:
        return None
    luas = [_luas_baris(satu, batas, runtun) for satu in ([kepala, *baris] if kepala else baris)]
    gabung = {sebaris[n][1]: list(_lengkap(satu, len(baris), int(bool(kepala)))) for n, satu in runtun.items()}
    return _Potongan([(a[1] + b[0]) / 2 for a, b in pairwise(luas)], pasti, bool(kepala), gabung)


def _sel_berakhir(kisi: _Kisi, r: int) -> list[tuple[int, int]]:
    """Return where the cells that end in a row begin; none where one of another row stands between them."""
    sebaris = [(b, c, lebar) for b, c, tinggi, lebar in kisi.sel if b + tinggi - 1 == r]
    utuh = sum(lebar for _, _, lebar in sebaris) == len(kisi.x) - 1
    return sorted(((b, c) for b, c, _ in sebaris), key=lambda satu: satu[1]) if utuh else []


def _baris_tegak(
    kata: Sequence[Kata], batas: Sequence[float], angka: Collection[int]
) -> tuple[list[list[Kata]], dict[int, tuple[tuple[int, int], ...]], bool]:
    """Return the words of each row of a place whose columns alone are ruled, texts over several rows, and whether that is certain."""
    if bernama := pecah_bernama(kata, batas, angka):
        return bernama[0], {}, bernama[1]
    tengah = bagi_tengah(kata, batas, angka)
    if tengah is not None:
        pasti = tengah.pasti and baris_utuh(tengah.baris, batas, angka)
        return list(map(list, tengah.baris)), tengah.runtun, pasti
    baris, pasti = pecah_bertumpuk(kata, batas, angka)
    return baris, {}, pasti


def _luas_baris(kata: Iterable[Kata], batas: Sequence[float], tanpa: Container[int]) -> tuple[float, float]:
    """Return from where to where the words of a row reach, without those of columns whose texts reach over several rows."""
    milik = [k.kotak for k in kata if bisect_right(batas, k.kotak.tengah[0]) - 1 not in tanpa]
    return min(k.y0 for k in milik), max(k.y1 for k in milik)


def _lengkap(runtun: Iterable[tuple[int, int]], banyak: int, geser: int) -> Iterator[tuple[int, int]]:
    """Yield the cells of a column: those of its head, its texts, and the rows between them."""
    lalu = -geser
    for awal, panjang in (*runtun, (banyak, 0)):
        yield from ((n + geser, 1) for n in range(lalu, awal))
        if panjang:
            yield awal + geser, panjang
        lalu = awal + panjang


def _bertumpuk(kata: Sequence[Kata]) -> bool:
    """Say whether a cell holds several numbers one below the other, none of them broken over two lines."""
    semua = [" ".join(k.teks for k in satu) for satu in susun_baris(kata)]
    # Above them stands the heading, where no rule parts it from them.
    baris = list(dropwhile(lambda teks: not berangka(teks), semua))
    if len(baris) < 2 or any(angka_terpotong(a, b) for a, b in pairwise(baris)):
        return False
    return sum(berangka(satu) or satu in ("-", "–") for satu in baris) >= 0.8 * len(baris)


def _bagi(kisi: _Kisi, kata: Iterable[Kata]) -> dict[tuple[int, int], list[Kata]]:
    peta = {(r + i, c + j): (r, c) for r, c, tinggi, lebar in kisi.sel for i in range(tinggi) for j in range(lebar)}

    def letak(x: float, y: float) -> tuple[int, int]:
        c = min(max(bisect_right(kisi.x, x) - 1, 0), len(kisi.x) - 2)
        r = min(max(bisect_right(kisi.y, y) - 1, 0), len(kisi.y) - 2)
        return peta[r, c]

    hasil: dict[tuple[int, int], list[Kata]] = {}
    for satu in kata:
        for bagian in _potong(satu, letak):
            hasil.setdefault(letak(*bagian.kotak.tengah), []).append(bagian)
    return hasil


def _potong(kata: Kata, letak: Callable[[float, float], tuple[int, int]]) -> list[Kata]:
    """Cut a word that stands in two cells, where another piece of text begins; one that runs over its line stays whole."""
    asal = [letak((h.x0 + h.x1) / 2, (h.y0 + h.y1) / 2) for h in kata.huruf]
    if len(set(asal)) == 1:
        return [kata]
    bagian: list[list[Huruf]] = []
    lalu = asal[0]
    for huruf, di in zip(kata.huruf, asal, strict=True):
        if bagian and not (di != lalu and _lepas(bagian[-1][-1], huruf)):
            bagian[-1].append(huruf)
        else:
            bagian.append([huruf])
            lalu = di
    return [Kata(tuple(satu), bungkus(Kotak(*h[1:5]) for h in satu), kata.putar) for satu in bagian]


def _lepas(a: Huruf, b: Huruf) -> bool:
    """Say whether another piece of text begins with a character: written apart, and not just where the one before ends.

    Some programs write a word in several pieces.
    """
    return b.baru and abs(b.x0 - a.x1) > _KERN * (b.y1 - b.y0)


def _rapikan(sel: Sequence[SelPetak], kisi: _Kisi) -> Petak | None:
    """Leave out rows and columns in which no cell begins that matters: doubled lines, slivers beside shades."""
    x, y = _inti(sel, kisi)
    if len(x) < 3 or len(y) < 2:
        return None
    isi = [satu for satu in sel if satu.teks]
    kelompok_x = _rapatkan(x, kisi.x, {(s.kolom, s.kolom_akhir) for s in isi}, _IRIS_X)
    kelompok_y = _rapatkan(y, kisi.y, {(s.baris, s.baris_akhir) for s in isi}, _IRIS_Y)
    peta_x = {lama: baru for baru, satu in enumerate(kelompok_x) for lama in satu}
    peta_y = {lama: baru for baru, satu in enumerate(kelompok_y) for lama in satu}
    hasil = []
    for satu in sel:
        c0, c1 = _ke(peta_x, satu.kolom), _ke(peta_x, satu.kolom_akhir)
        r0, r1 = _ke(peta_y, satu.baris), _ke(peta_y, satu.baris_akhir)
        if c1 > c0 and r1 > r0:
            hasil.append(SelPetak(r0, c0, r1 - r0, c1 - c0, satu.teks, satu.halaman, satu.kotak))
    batas = tuple(fmean(kisi.x[lama] for lama in satu) for satu in kelompok_x)
    kotak = Kotak(kisi.x[0], kisi.y[0], kisi.x[-1], kisi.y[-1])
    return Petak(tuple(hasil), len(kelompok_y) - 1, len(kelompok_x) - 1, sel[0].halaman, kotak, batas)


def _rapatkan(
    tepi: Sequence[int], letak: Sequence[float], berisi: Container[tuple[int, int]], iris: float
) -> list[list[int]]:
    """Gather edges with no more than a sliver between that holds no text: the edge of a shade beside that of its cell."""
    hasil: list[list[int]] = []
    for satu in tepi:
        lalu = hasil[-1] if hasil else None
        rapat = lalu is not None and letak[satu] - letak[lalu[-1]] < iris and letak[satu] - letak[lalu[0]] < 2 * iris
        if lalu is None or not rapat or any((lama, satu) in berisi for lama in lalu):
            hasil.append([satu])
        else:
            lalu.append(satu)
    return hasil


def _inti(sel: Sequence[SelPetak], kisi: _Kisi) -> tuple[list[int], list[int]]:
    """Return the edges that part something: those of cells with text, and those of empty cells that are wide enough."""
    x, y = {0, len(kisi.x) - 1}, {0, len(kisi.y) - 1}
    for satu in sel:
        if satu.teks or _lapang(satu):
            x |= {satu.kolom, satu.kolom_akhir}
            y |= {satu.baris, satu.baris_akhir}
    return sorted(x), sorted(y)


def _lapang(sel: SelPetak) -> bool:
    k = sel.kotak
    return k is not None and k.x1 - k.x0 >= 8.0 and k.y1 - k.y0 >= 6.0


def _ke(peta: dict[int, int], lama: int) -> int:
    """Return the new number of an edge; of one left out, that of the next one before it."""
    while lama not in peta:
        lama -= 1
    return peta[lama]


def _berupa_tabel(petak: Petak) -> bool:
    """Say whether a grid holds text in two rows and two columns at least, and is not mostly empty; one row may be its rest.

    It may be mostly empty where two of its columns are filled in most of its rows: values are still to be entered.
    """
    berisi = [satu for satu in petak.sel if satu.teks]
    baris, kolom = {satu.baris for satu in berisi}, Counter(satu.kolom for satu in berisi)
    if petak.banyak_baris == 1:
        return bool(berisi)
    terisi = sum(banyak >= _TERISI * petak.banyak_baris for banyak in kolom.values()) > 1 and petak.banyak_baris > 2
    return len(baris) >= 2 and len(kolom) >= 2 and (terisi or len(berisi) >= 0.2 * len(petak.sel))
