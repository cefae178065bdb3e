"""Sums and means down the columns of a printed table: which rows a total, a program or a mean can stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise, takewhile

from kinerja.model import induk_kode
from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.cetakan.selip import angka_cetak, selip
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.antarbaris import berantai
from kinerja.reviu.publikasi.relasi.berjenjang import menurut_induk, menurut_program, menurut_rincian
from kinerja.reviu.publikasi.relasi.kelompok_kolom import turunan_kelompok
from kinerja.reviu.publikasi.relasi.rerata_kolom import di_dalam, turunan_rerata
from kinerja.reviu.publikasi.relasi.sarang import (
    KUMULATIF,
    aditif,
    banyak_anak,
    berhuruf,
    kolom_uang,
    nilai_sel,
    ragu,
    sarang,
)
from kinerja.reviu.publikasi.relasi.terpotong import dapat_berlanjut, mungkin_terpotong
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["anak", "turunan_kolom"]

#: Above this a table may list more than one group, and a total may be that of a part.
_PANJANG = 24
#: Relations that show a running total: of four quarters one wrong amount breaks two.
_DERET = 2

#: Words of headings by which rows are weighed.
_BOBOT = frozenset(("bobot", "tertimbang", "terbobot"))
#: Two amounts in one cell.
_DUA = re.compile(r"\d{3}(?:,\d\d)?\s+\d{1,3}[.,]\d{3}\b")

_Kelompok = Sequence[BarisPublikasi]


@lru_cache(maxsize=4)
def turunan_kolom(isi: IsiPublikasi) -> tuple[Turunan, ...]:
    """Return all values of a report that are the sum or the mean of rows of their table."""
    berlanjut = dapat_berlanjut(isi)
    semua = (satu for tabel in isi.tabel if not tabel.prosa for satu in _tabel(tabel))
    return tuple(satu for satu in semua if not mungkin_terpotong(satu, berlanjut))


def _tabel(tabel: TabelPublikasi) -> Iterator[Turunan]:
    yield from _rincian(tabel)
    yield from _kumulatif(tabel)
    for nomor, baris in enumerate(tabel.baris):
        if baris.peran == "rerata":
            yield from turunan_rerata(tabel, nomor)
        elif _penjumlah(tabel, nomor):
            yield from _jumlah(tabel, nomor)
            yield from turunan_kelompok(tabel, baris, _isi(tabel.baris[:nomor]))
            yield from _sepanjang(tabel, baris)
    if not any(baris.kode for baris in tabel.baris):
        uang = kolom_uang(tabel)
        ada: set[Sel] = set()
        for semua in (
            menurut_induk(tabel) or list(menurut_program(tabel, uang)),
            list(menurut_rincian(tabel, uang)),
            list(sarang(tabel)),
        ):
            # What one way of telling levels says of a row, the next does not say again.
            yield from (satu for satu in semua if satu.hasil not in ada)
            ada |= {satu.hasil for satu in semua}


def anak(tabel: TabelPublikasi, baris: BarisPublikasi) -> list[BarisPublikasi]:
    """Return the direct parts of a coded row, for the total the rows of the highest level."""
    berkode = [satu for satu in tabel.baris if satu.kode]
    if baris.kode:
        return [satu for satu in berkode if induk_kode(satu.kode) == baris.kode]
    puncak = min((satu.kode.count(".") for satu in berkode), default=0)
    return [satu for satu in berkode if satu.kode.count(".") == puncak]


def _suku(tabel: TabelPublikasi, kelompok: _Kelompok, sel: Sel) -> list[Sel]:
    """Return the numbers of rows that stand under the same heading and can be added."""
    semua = [s for baris in kelompok if (s := tabel.sel(baris, sel.kolom))]
    ada = [s for s in semua if (s.besaran, s.imbuhan) == (sel.besaran, sel.imbuhan)]
    sama = [s for s in ada if s.tahun == sel.tahun]
    # Among names without a year one that ends in a year is of the list all the same.
    return ada if sel.tahun is None and len(sama) * 2 > len(ada) else sama


# --- coded rows ---


def _rincian(tabel: TabelPublikasi) -> Iterator[Turunan]:
    """A code is the sum of the codes below it."""
    kode = [baris.kode for baris in tabel.baris if baris.kode]
    if len(set(kode)) < len(kode):
        return
    for nomor, baris in enumerate(tabel.baris):
        bagian = anak(tabel, baris) if baris.kode else []
        for sel in baris.angka if bagian else ():
            suku = [tabel.sel(satu, sel.kolom) for satu in bagian]
            if aditif(sel) and not ragu(sel) and None not in suku:
                cara = [tuple(s for s in suku if s)]
                if lepas := _tanpa_kode(tabel, nomor, sel.kolom):
                    cara.append((*cara[0], *lepas))
                yield Turunan(sel, tuple((r.JUMLAH, satu) for satu in cara), baris, "jumlah-rincian")


def _tanpa_kode(tabel: TabelPublikasi, nomor: int, kolom: str) -> list[Sel]:
    """Return the numbers of the rows among the parts of a code that bear none: one of them may be a part whose code is missing."""
    kode = tabel.baris[nomor].kode
    milik = takewhile(lambda b: not b.kode or b.kode.startswith(f"{kode}."), tabel.baris[nomor + 1 :])
    return [s for b in milik if not b.kode and b.peran == "isi" and (s := tabel.sel(b, kolom))]


# --- rows of totals ---


def _penjumlah(tabel: TabelPublikasi, nomor: int) -> bool:
    baris = tabel.baris[nomor]
    if baris.peran == "jumlah":
        return True
    # The line of the whole agency stands above its coded programs, with the largest amount and no code.
    kode = [satu.kode for satu in tabel.baris[nomor + 1 :]]
    return (
        not baris.kode
        and not any(s.kode for s in tabel.baris[:nomor])
        and len(kode) > 1
        and sum(map(bool, kode)) * 2 > len(kode)
    )


def _kelompok(tabel: TabelPublikasi, nomor: int) -> list[_Kelompok]:
    """Return the groups of rows that a total can be the sum of, the likeliest first."""
    if any(satu.kode for satu in tabel.baris):
        return _berkode(tabel, nomor)
    # Without codes the programs of a table that lists their parts too are known by their names alone.
    program = [satu for satu in tabel.baris if satu.kata[:1] == ("program",)]
    if 1 < len(program) < len(tabel.baris) - 1:
        return [program, *_berlanjut(tabel, nomor, program)]
    hasil = [*_di_bawah_program(tabel, nomor), *_menurut_induk(tabel, nomor), *_di_atas(tabel, nomor)]
    return [
        *hasil,
        _isi_sampai(tabel.baris[1:]) if nomor == 0 else [kepala for kepala, _ in berhuruf(tabel.baris)],
    ]


def _berlanjut(tabel: TabelPublikasi, nomor: int, program: _Kelompok) -> Iterator[_Kelompok]:
    """Yield the row that adds up the programs with what stands between it and a total: "Total kegiatan", then other money."""
    akhir = tabel.baris.index(program[-1])
    for n in range(akhir + 1, nomor):
        milik = [sel.kolom for sel in tabel.baris[n].angka if aditif(sel) and _menjumlah(tabel, program, sel)]
        if milik:
            yield [tabel.baris[n], *_puncak(tabel, _isi(tabel.baris[n + 1 : nomor]), milik[0], 1)]


def _berkode(tabel: TabelPublikasi, nomor: int) -> list[_Kelompok]:
    """Return the coded rows that a total can be the sum of: of all the highest, and where totals part them its own."""
    semua = anak(tabel, tabel.baris[nomor])
    sejak = [satu for satu in _sejak_total(tabel, nomor) if satu in semua]
    return [sejak, semua] if len(sejak) < len(semua) else [semua]


def _sejak_total(tabel: TabelPublikasi, nomor: int) -> _Kelompok:
    """Return the rows between the total before and this one."""
    atas = tabel.baris[:nomor]
    batas = max((n for n, satu in enumerate(atas) if satu.peran in ("jumlah", "rerata")), default=-1)
    return atas[batas + 1 :]


def _isi(baris: _Kelompok) -> list[BarisPublikasi]:
    return [satu for satu in baris if satu.peran == "isi"]


def _isi_sampai(baris: _Kelompok) -> list[BarisPublikasi]:
    """Return the plain rows up to the first that is none."""
    return list(takewhile(lambda satu: satu.peran == "isi", baris))


def _di_bawah_program(tabel: TabelPublikasi, nomor: int) -> list[_Kelompok]:
    """Return the rows right below programs in a table of the indicators of all levels, where a column shows it.

    The first row of a program with several indicators may be their sum.
    """
    isi = [satu for satu in tabel.baris if satu is not tabel.baris[nomor]]
    program = [satu for satu in isi if kata(satu.induk.rpartition(" > ")[2])[:1] == ("program",)]
    pertama = list({satu.induk: satu for satu in reversed(program)}.values())[::-1]
    calon = [k for k in (program, pertama) if len(k) < len(isi)]
    return [k for k in calon if any(_menjumlah(tabel, k, sel) for sel in tabel.baris[nomor].angka)]


def _menurut_induk(tabel: TabelPublikasi, nomor: int) -> list[_Kelompok]:
    """Return the rows of the parent of a total, and the rows that have no parent, where the input names parents."""
    baris, atas = tabel.baris[nomor], _isi(tabel.baris[:nomor])
    puncak = [satu for satu in atas if not satu.induk]
    hasil: list[_Kelompok] = [puncak] if len(puncak) < len(atas) else []
    return [[satu for satu in _isi(tabel.baris) if di_dalam(satu, baris.induk)], *hasil] if baris.induk else hasil


def _di_atas(tabel: TabelPublikasi, nomor: int) -> list[_Kelompok]:
    """Return the rows since the last total, all rows above, the totals above, and the rows that no row above adds up."""
    atas = tabel.baris[:nomor]
    sejak, semua = _isi(_sejak_total(tabel, nomor)), _isi(atas)
    puncak = [
        satu
        for milik in (semua, sejak)
        for paling_sedikit in (2, 1)
        for kolom in tabel.kolom
        if len(satu := _puncak(tabel, milik, kolom, paling_sedikit)) < len(milik)
    ]
    return [sejak, semua, [satu for satu in atas if satu.peran == "jumlah"], *puncak]


def _puncak(tabel: TabelPublikasi, isi: _Kelompok, kolom: str, paling_sedikit: int) -> list[BarisPublikasi]:
    """Leave out the rows that a row above them adds up, in one column of amounts.

    A row of the same amount as the one above it may be its only part, or another one beside it.
    """
    hasil = []
    lewat = 0
    for satu in isi:
        if lewat:
            lewat -= 1
            continue
        hasil.append(satu)
        lewat = banyak_anak(tabel, tabel.baris.index(satu), kolom)
        lewat = lewat if lewat >= paling_sedikit else 0
    return hasil


def _jumlah(tabel: TabelPublikasi, nomor: int) -> Iterator[Turunan]:
    """A total adds up the rows that it can stand for; which, the columns of one total show together."""
    baris = tabel.baris[nomor]
    kelompok = _kelompok(tabel, nomor)
    ujung = _ujung(tabel)
    sel = [satu for satu in baris.angka if aditif(satu) and satu.kolom not in ujung]
    bukti = [satu for satu in kelompok if any(_menjumlah(tabel, satu, s) for s in sel)]
    for satu in sel:
        # A column that lacks the rows which other columns add up is judged by itself.
        suku = _suku_semua(tabel, bukti, satu) or _suku_semua(tabel, kelompok, satu)
        if not suku or (ragu(satu) and not bukti and not _berbobot(tabel)):
            continue
        if len(suku[0]) <= _PANJANG or not any(_sebagian(isi, satu) for isi in suku):
            suku.sort(key=lambda isi: abs(_total(isi) - nilai_sel(satu)))
            if not _seukuran(tabel, satu, suku[0]) or _berganda(tabel, nomor, satu.kolom):
                continue
            kuat = _jumlah_pasti(tabel, satu, suku[0], berbukti=bool(bukti))
            yield Turunan(satu, tuple((r.JUMLAH, tuple(isi)) for isi in suku), baris, "jumlah-baris", kuat)


def _suku_semua(tabel: TabelPublikasi, kelompok: Sequence[_Kelompok], sel: Sel) -> list[list[Sel]]:
    """Return the numbers of each group of rows that has at least two of them."""
    return [isi for satu in kelompok if len(isi := _suku(tabel, satu, sel)) > 1]


def _berbobot(tabel: TabelPublikasi) -> bool:
    """Say whether rows are weighed, so that what they score adds up."""
    return any(not _BOBOT.isdisjoint(kata(kolom)) for kolom in tabel.kolom)


def _ujung(tabel: TabelPublikasi) -> dict[str, Sel]:
    """Return what stands at the start and at the end of a whole period, by column, where rows take up each other."""
    isi = [baris for baris in tabel.baris if baris.peran == "isi"]
    rantai = berantai(tabel)
    calon = [
        *((awal, isi[0]) for awal in rantai),
        *((akhir, isi[-1]) for akhir in rantai.values() if akhir not in rantai),
    ]
    return {kolom: sel for kolom, baris in calon if (sel := tabel.sel(baris, kolom))}


def _sepanjang(tabel: TabelPublikasi, baris: BarisPublikasi) -> Iterator[Turunan]:
    """The row of a whole period starts where its first part does and ends where its last part does."""
    for kolom, ujung in _ujung(tabel).items():
        if hasil := tabel.sel(baris, kolom):
            yield Turunan(hasil, ((r.SAMA, (ujung,)),), baris, "jumlah-baris")


def _berganda(tabel: TabelPublikasi, nomor: int, kolom: str) -> bool:
    """Say whether a cell above a total holds two numbers: rows without a line between them were read as one."""
    return any(s.kolom == kolom and _DUA.search(s.teks) for b in tabel.baris[:nomor] for s in b.sel)


def _seukuran(tabel: TabelPublikasi, sel: Sel, suku: Sequence[Sel]) -> bool:
    """Say whether a total can be meant for its rows: within half of their sum, or one slip from it, or by codes."""
    jumlah, nilai = _total(suku), nilai_sel(sel)
    if any(baris.kode for baris in tabel.baris) or abs(jumlah - nilai) * 2 <= max(abs(nilai), abs(jumlah)):
        return True
    return sel.angka is not None and selip(angka_cetak(nilai, sel.angka), angka_cetak(jumlah, sel.angka))


def _jumlah_pasti(tabel: TabelPublikasi, sel: Sel, suku: Sequence[Sel], *, berbukti: bool) -> bool:
    """Say whether a total is certainly meant to add up its rows: by codes, by its other columns, or as the only total."""
    if any(baris.kode for baris in tabel.baris):
        return True
    dekat = abs(_total(suku) - nilai_sel(sel)) * 2 <= abs(nilai_sel(sel))
    return dekat and (berbukti or sel.besaran in UANG | {Besaran.JUMLAH} or _datar(tabel, sel))


def _menjumlah(tabel: TabelPublikasi, kelompok: _Kelompok, sel: Sel) -> bool:
    suku = _suku(tabel, kelompok, sel)
    berisi = sum(bool(nilai_sel(satu)) for satu in suku) > 1
    angka = [s.angka for s in suku if s.angka]
    return berisi and sel.angka is not None and r.JUMLAH.cocok(sel.angka, angka)


def _datar(tabel: TabelPublikasi, sel: Sel) -> bool:
    """Say whether the counts of a table form one list: no total but the last, no group, no name twice."""
    isi = [satu for satu in tabel.baris if satu.peran == "isi"]
    lain = [satu for satu in tabel.baris if satu.peran != "isi"]
    return len(lain) == 1 and len({satu.kata for satu in isi}) == len(isi) and sel.angka is not None


def _total(suku: Sequence[Sel]) -> Decimal:
    return sum(map(nilai_sel, suku), Decimal(0))


def _sebagian(suku: Sequence[Sel], sel: Sel) -> bool:
    """Say whether a run of the rows adds up, in a table that lists more than one group."""
    for awal in range(len(suku)):
        jumlah = Decimal(0)
        for satu in suku[awal:]:
            jumlah += nilai_sel(satu)
            if jumlah == nilai_sel(sel):
                return True
    return False


# --- running totals ---


def _kumulatif(tabel: TabelPublikasi) -> Iterator[Turunan]:
    """A running total is the one above it and the amount of its own row, where most rows show it."""
    for kolom in tabel.kolom:
        if not KUMULATIF.search(kolom):
            continue
        isi = [b for b in tabel.baris if b.peran == "isi" and tabel.sel(b, kolom)]
        for lain in tabel.kolom:
            mula, calon = ([], []) if lain == kolom else _berjalan(tabel, isi, kolom, lain)
            pas, luput = sum(satu.benar for satu in calon), sum(not satu.benar for satu in calon)
            # One wrong cell breaks its own relation and that of the row below.
            if pas + sum(satu.benar for satu in mula) >= _DERET and (pas * 3 >= len(calon) * 2 or luput <= 2):
                yield from (*mula, *calon)
                break


def _berjalan(tabel: TabelPublikasi, isi: _Kelompok, kolom: str, lain: str) -> tuple[list[Turunan], list[Turunan]]:
    """Return the first row of a running total, and the rows that add another column to the row above."""
    calon = [
        Turunan(hasil, ((r.JUMLAH, (atas, tambah)),), satu, "kolom-jumlah")
        for lalu, satu in pairwise(isi)
        if (hasil := tabel.sel(satu, kolom)) and (atas := tabel.sel(lalu, kolom))
        if (tambah := tabel.sel(satu, lain)) and nilai_sel(tambah)
    ]
    awal, pertama = (tabel.sel(isi[0], k) for k in (kolom, lain)) if isi else (None, None)
    mula = [Turunan(awal, ((r.SAMA, (pertama,)),), isi[0], "kolom-jumlah")] if awal and pertama else []
    return mula, calon
