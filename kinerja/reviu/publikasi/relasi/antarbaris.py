"""What a row takes from the row before it: the end of one period is the start of the next, growth, what runs up to a period."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise, permutations, product

from kinerja.reviu.publikasi.cetakan.bilangan import sama
from kinerja.reviu.publikasi.cetakan.isi import PERSENAN, BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran, hanya_tahun
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.pola import NAMA_SELISIH
from kinerja.reviu.publikasi.relasi.rumus import Rumus
from kinerja.reviu.publikasi.relasi.sarang import aditif
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["antarbaris", "baris_persentase", "berantai"]

#: Rows that must take up the row before them, without and with headings that say so; how many may break it.
_PAS, _PAS_BERNAMA, _LUPUT = 3, 2, 2
#: Rows beside one of percentages, or of what was added, among which are those that it is of.
_DEKAT = 4
#: Digits of the numbers that are taken up, where no heading says so.
_ANGKA = 6
_AWAL = frozenset("awal lalu sebelumnya tunggakan sisa saldo".split())
_AKHIR = frozenset("akhir sisa saldo berjalan ini kini".split())
_PERINGKAT = frozenset("peringkat ranking rangking rank urutan no nomor".split())
#: Words of headings that name growth or a difference.
_TUMBUH = NAMA_SELISIH | frozenset("pertumbuhan tumbuh laju growth".split())
#: Words that call a row a percentage.
_PERSENTASE = frozenset("persen persentase serapan penyerapan capaian rasio tingkat".split())
_PERSEN = frozenset("persen persentase laju pertumbuhan tumbuh growth".split())


def antarbaris(tabel: TabelPublikasi, terjelaskan: Collection[str]) -> Iterator[Turunan]:
    """Yield what follows from the row before; columns that follow from their own row are left out of growth."""
    isi = [b for b in tabel.baris if b.peran == "isi"]
    for awal, akhir in berantai(tabel).items():
        yield from _rantai(tabel, isi, awal, akhir)
    for kolom in tabel.kolom:
        if kolom not in terjelaskan and not _TUMBUH.isdisjoint(kata(kolom)):
            yield from _tumbuh(tabel, kolom)
    yield from _sampai(tabel)
    yield from _tambahan(tabel)
    for baris, (bagian, utuh) in baris_persentase(tabel).items():
        yield from _persentase(tabel, baris, bagian, utuh)


# --- the end of one row is the start of the next ---


def berantai(tabel: TabelPublikasi) -> dict[str, str]:
    """Return the columns whose rows take up another column of the row before, each with that column."""
    isi = [b for b in tabel.baris if b.peran == "isi"]
    hasil: dict[str, str] = {}
    bentuk = {k: b for k in tabel.kolom if (b := _bentuk(tabel, k)) is not None}
    for awal, akhir in product(bentuk, repeat=2):
        if awal != akhir and bentuk[awal] == bentuk[akhir] and _terantai(tabel, isi, awal, akhir):
            hasil.setdefault(awal, akhir)
    return hasil


def _bentuk(tabel: TabelPublikasi, kolom: str) -> int | None:
    """Return how many decimals an amount or count is printed with, None for ranks, shares and what can be read in two ways."""
    sel = [s for b in tabel.baris if (s := tabel.sel(b, kolom))]
    lain = any(s.besaran in PERSENAN or s.angka is None or s.angka.persen or s.angka.lain is not None for s in sel)
    if not sel or lain or not _PERINGKAT.isdisjoint(kata(kolom)):
        return None
    return max(s.angka.desimal for s in sel if s.angka)


def _terantai(tabel: TabelPublikasi, isi: Sequence[BarisPublikasi], awal: str, akhir: str) -> bool:
    """Say whether most rows of a column repeat another column of the row before, and by no chance."""
    semua = [(s, t) for lalu, kini in pairwise(isi) if (s := tabel.sel(kini, awal)) and (t := tabel.sel(lalu, akhir))]
    if len(semua) < _PAS_BERNAMA or len(semua) * 2 < len(isi):
        return False
    pas = [s.angka.nilai for s, t in semua if s.angka and t.angka and sama(s.angka, t.angka)]
    bernama = not _AWAL.isdisjoint(kata(awal)) and not _AKHIR.isdisjoint(kata(akhir))
    luput = len(semua) - len(pas)
    cukup = len(pas) >= (_PAS_BERNAMA if bernama else _PAS) and luput <= max(1, len(semua) // 4)
    # Small counts are alike by chance.
    angka = sum(len(str(abs(int(n)))) for n in set(pas))
    return cukup and len(set(pas) - {0}) >= min(len(pas), _PAS_BERNAMA) and (bernama or angka >= _ANGKA)


def _rantai(tabel: TabelPublikasi, isi: Sequence[BarisPublikasi], awal: str, akhir: str) -> Iterator[Turunan]:
    for lalu, kini in pairwise(isi):
        hasil, asal = tabel.sel(kini, awal), tabel.sel(lalu, akhir)
        if hasil and asal:
            yield Turunan(hasil, ((r.SAMA, (asal,)),), kini, "antarbaris")


# --- a row of percentages of the two rows above it ---


def baris_persentase(tabel: TabelPublikasi) -> dict[BarisPublikasi, tuple[BarisPublikasi, BarisPublikasi]]:
    """Return the rows called a percentage that are one of two rows close above them, in all columns but one at most.

    What such a row prints for a year is that of the amounts of the year, and not its quarters together.
    """
    hasil = {}
    for nomor, baris in enumerate(tabel.baris):
        if "%" not in baris.label and _PERSENTASE.isdisjoint(baris.kata):
            continue
        atas = tabel.baris[max(0, nomor - _DEKAT) : nomor][::-1]
        # The nearest two come first, the upper one as the whole.
        for utuh, bagian in sorted(permutations(atas, 2), key=lambda p: sum(map(atas.index, p))):
            semua = list(_persentase(tabel, baris, bagian, utuh))
            pas = [t.hasil.angka.nilai for t in semua if t.benar and t.hasil.angka and _berbeda(t)]
            if len(pas) >= _PAS and len(set(pas)) > 1 and len(semua) - len(pas) <= 1:
                hasil[baris] = bagian, utuh
                break
    return hasil


def _berbeda(satu: Turunan) -> bool:
    """Say whether a ratio is of two different numbers: 100 of 100 is 100 everywhere."""
    return len({s.angka.nilai for s in satu.operan if s.angka}) > 1


def _tambahan(tabel: TabelPublikasi) -> Iterator[Turunan]:
    """Yield rows that say by how much another row changed from one year to the next, where most columns show it."""
    urut = sorted(k for k in tabel.kolom if hanya_tahun(k))
    for nomor, baris in enumerate(tabel.baris):
        if NAMA_SELISIH.isdisjoint(baris.kata) or "%" in baris.label or baris.peran != "isi":
            continue
        for lain in tabel.baris[max(0, nomor - _DEKAT) : nomor + _DEKAT + 1]:
            semua = [
                Turunan(hasil, ((r.KURANG, (kini, lalu)), (r.MUTLAK, (kini, lalu))), baris, "antarbaris")
                for a, b in pairwise(urut)
                if lain is not baris
                and (hasil := tabel.sel(baris, b))
                and (kini := tabel.sel(lain, b))
                and (lalu := tabel.sel(lain, a))
            ]
            pas = {t.hasil.teks for t in semua if t.benar}
            if len(pas) >= _PAS_BERNAMA and sum(not t.benar for t in semua) <= 1:
                yield from semua
                break


def _persentase(
    tabel: TabelPublikasi, baris: BarisPublikasi, bagian: BarisPublikasi, utuh: BarisPublikasi
) -> Iterator[Turunan]:
    for kolom in tabel.kolom:
        hasil, a, b = (tabel.sel(satu, kolom) for satu in (baris, bagian, utuh))
        if hasil and a and b and b.angka and b.angka.nilai:
            yield Turunan(hasil, ((r.RASIO, (a, b)),), baris, "antarbaris")


# --- growth since the row before ---


def _tumbuh(tabel: TabelPublikasi, kolom: str) -> Iterator[Turunan]:
    """Yield growth, in per cent or as a difference, of another column since the row before, where most rows show it."""
    isi = _berurut(tabel)
    contoh = next((s for b in isi if (s := tabel.sel(b, kolom))), None)
    if contoh is None or contoh.angka is None:
        return
    persen = contoh.angka.persen or "%" in kolom or not _PERSEN.isdisjoint(kata(kolom))
    cara = (r.KENAIKAN,) if persen else (r.KURANG, r.MUTLAK)
    terbaik: list[Turunan] = []
    for lain in tabel.kolom:
        semua = [
            t for lalu, kini in pairwise(isi) if lain != kolom and (t := _beda(tabel, lalu, kini, (kolom, lain), cara))
        ]
        pas = sum(t.benar for t in semua)
        if pas >= _PAS_BERNAMA and len(semua) - pas <= _LUPUT and pas > sum(t.benar for t in terbaik):
            terbaik = semua
    yield from terbaik


def _berurut(tabel: TabelPublikasi) -> list[BarisPublikasi]:
    """Return the rows in the order of their years, where they are years; else as they are printed."""
    isi = [b for b in tabel.baris if b.peran == "isi"]
    return sorted(isi, key=lambda b: b.label) if all(hanya_tahun(b.label) for b in isi) else isi


def _beda(
    tabel: TabelPublikasi, lalu: BarisPublikasi, kini: BarisPublikasi, kolom: tuple[str, str], cara: Sequence[Rumus]
) -> Turunan | None:
    hasil, baru, lama = tabel.sel(kini, kolom[0]), tabel.sel(kini, kolom[1]), tabel.sel(lalu, kolom[1])
    if not (hasil and baru and lama and lama.angka and lama.angka.nilai):
        return None
    return Turunan(hasil, tuple((satu, (baru, lama)) for satu in cara), kini, "antarbaris")


# --- what runs up to a period ---


def _sampai(tabel: TabelPublikasi) -> Iterator[Turunan]:
    """Yield rows up to a period: the one before and the rows since, where most such rows show it."""
    for kolom in tabel.kolom:
        semua = [t for n, b in enumerate(tabel.baris) if b.peran == "kumulatif" and (t := _jumlah(tabel, n, kolom))]
        pas = sum(t.benar for t in semua)
        if pas >= _PAS_BERNAMA and pas * 2 >= len(semua):
            yield from semua


def _jumlah(tabel: TabelPublikasi, nomor: int, kolom: str) -> Turunan | None:
    hasil = tabel.sel(tabel.baris[nomor], kolom)
    lalu = max((n for n, b in enumerate(tabel.baris[:nomor]) if b.peran == "kumulatif"), default=0)
    operan = [s for b in tabel.baris[lalu:nomor] if b.peran in ("isi", "kumulatif") and (s := tabel.sel(b, kolom))]
    if hasil is None or not operan or not (aditif(hasil) or _berbagi(hasil)):
        return None
    return Turunan(hasil, ((r.JUMLAH if len(operan) > 1 else r.SAMA, tuple(operan)),), tabel.baris[nomor], "antarbaris")


def _berbagi(sel: Sel) -> bool:
    """Say whether percentages may be shares of one whole, which add up."""
    return sel.besaran in PERSENAN - {Besaran.CAPAIAN, Besaran.PERTUMBUHAN}
