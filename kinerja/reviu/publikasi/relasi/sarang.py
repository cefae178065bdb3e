"""Rows that are the sum of the rows below them, without a code that says so; which numbers add up at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from kinerja.reviu.publikasi.cetakan.isi import PERSENAN, UANG, BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = [
    "KUMULATIF",
    "SATUAN_UKURAN",
    "aditif",
    "banyak_anak",
    "berhuruf",
    "kolom_uang",
    "nilai_sel",
    "ragu",
    "sarang",
]

#: Quantities that add up only where another column of the same total shows that they do.
_RAGU = frozenset({Besaran.TARGET, Besaran.REALISASI})
_JUTA = 1_000_000
#: Columns of counts that must show the parts of a row, and the digits that must agree in all.
_KOLOM, _DIGIT = 2, 9
#: Units in which something is measured, not counted.
SATUAN_UKURAN = r"km2?|ha|hektare?|m2|m3|meter|ton|kg|kw|k[uw]intal|liter|barel"
#: What adds up though it is printed with decimals.
_UKURAN = re.compile(rf"\b(?:{SATUAN_UKURAN}|panjang|luas|volume|produksi)\b", re.IGNORECASE)
#: What is measured by something else does not add up: people by area, a yield, an income by head.
_PER = re.compile(
    r"\b(?:kepadatan|produktivitas|rasio|rendemen)\b|\bper\s*(?:kapita|km2?|ha|hektar)\b|/\s*(?:km2?|km²|ha|hektar|kapita)\b",
    re.IGNORECASE,
)
_HURUF = re.compile(r"^\s*(?:[A-H]|[IVX]{1,4})[.)]\s+(?=\S)")
KUMULATIF = re.compile(r"k[uo]mulatif|kumulasi|\bs\.?\s*/?\s*d\.?\b|sampai dengan", re.IGNORECASE)

_Kelompok = Sequence[BarisPublikasi]


def aditif(sel: Sel) -> bool:
    """Say whether numbers of a kind add up: money and counts do, percentages and indices do not."""
    if sel.angka is None or KUMULATIF.search(sel.kolom) or _PER.search(sel.kolom):
        return False
    if sel.besaran in PERSENAN or sel.angka.persen:
        # Weights make 100 together.
        return set(kata(sel.kolom)) <= {"bobot", "persen", "persentase"} and "bobot" in kata(sel.kolom)
    if sel.besaran is Besaran.EFISIENSI:
        return abs(sel.angka.nilai) >= _JUTA
    return True


def ragu(sel: Sel) -> bool:
    """Say whether numbers add up only where another column of the same total shows it: measures with decimals, too."""
    angka = sel.angka
    terukur = sel.besaran is Besaran.LAIN and angka is not None and angka.desimal > 0 and angka.kelipatan == 1
    return sel.besaran in _RAGU or (
        terukur and not _UKURAN.search(f"{sel.isi.kolom} {sel.isi.kelompok or ''} {sel.isi.tabel}")
    )


def nilai_sel(sel: Sel) -> Decimal:
    """Return the number of a cell, 0 where it holds none."""
    return sel.angka.nilai if sel.angka else Decimal(0)


def kolom_uang(tabel: TabelPublikasi) -> list[str]:
    """Return the headings with amounts of money of a million or more."""
    return [
        kolom
        for kolom in tabel.kolom
        if any(
            (s := tabel.sel(b, kolom)) and s.besaran in UANG | {Besaran.EFISIENSI} and nilai_sel(s) >= _JUTA
            for b in tabel.baris
        )
    ]


def sarang(tabel: TabelPublikasi) -> Iterator[Turunan]:
    """Rows without code that in most columns of amounts are the sum of the rows below them are so in all."""
    uang = kolom_uang(tabel)
    if not uang:
        yield from _gugus(tabel) if berhuruf(tabel.baris) else _menurut_cacah(tabel)
    for nomor, baris in enumerate(tabel.baris):
        banyak = {satu: banyak_anak(tabel, nomor, satu) for satu in uang if tabel.sel(baris, satu)}
        ada = max(banyak.values(), default=0)
        # Most columns must show the parts: one alone can fit by chance.
        if ada < 2 or baris.peran != "isi" or sum(satu == ada for satu in banyak.values()) * 2 <= len(banyak):
            continue
        bagian = tabel.baris[nomor + 1 : nomor + 1 + ada]
        yield from (h for kolom in banyak if (h := _banding(tabel, baris, bagian, kolom)))


def _banding(tabel: TabelPublikasi, baris: BarisPublikasi, bagian: _Kelompok, kolom: str) -> Turunan | None:
    sel = tabel.sel(baris, kolom)
    suku = [tabel.sel(satu, kolom) for satu in bagian]
    if sel is None or None in suku or not aditif(sel):
        return None
    return Turunan(sel, ((r.JUMLAH, tuple(s for s in suku if s)),), baris, "jumlah-rincian")


def berhuruf(baris: Sequence[BarisPublikasi]) -> list[tuple[BarisPublikasi, list[BarisPublikasi]]]:
    """Return rows that a letter or a Roman number marks as heads of groups, each with the rows up to the next one."""
    kepala = [n for n, b in enumerate(baris) if _HURUF.match(b.label)]
    akhir = next((n for n, b in enumerate(baris) if b.peran in ("jumlah", "rerata")), len(baris))
    gugus = [(baris[n], list(baris[n + 1 : m])) for n, m in pairwise([*(k for k in kepala if k < akhir), akhir])]
    return gugus if len(gugus) > 1 and any(isi for _, isi in gugus) and kepala[0] == 0 else []


def _gugus(tabel: TabelPublikasi) -> Iterator[Turunan]:
    """Compare rows with a letter with the rows below them, in columns most of whose groups add up."""
    gugus = [(b, isi) for b, isi in berhuruf(tabel.baris) if len(isi) > 1]
    for kolom in tabel.kolom:
        semua = [h for b, isi in gugus if (h := _banding(tabel, b, isi, kolom))]
        pas = sum(satu.benar for satu in semua)
        if pas and pas * 2 >= len(semua):
            yield from semua


def _menurut_cacah(tabel: TabelPublikasi) -> Iterator[Turunan]:
    """Compare rows with those below that are their parts in most columns of counts, to many digits in all."""
    kolom = [
        k for k, wakil in tabel.wakil.items() if wakil.besaran is Besaran.LAIN and aditif(wakil) and not ragu(wakil)
    ]
    for nomor, baris in enumerate(tabel.baris):
        milik = [k for k in kolom if tabel.sel(baris, k)] if baris.peran == "isi" else []
        banyak = {k: n for k in milik if (n := _rincian(tabel, nomor, k)) > 1}
        ada = max(banyak.values(), default=0)
        pas = {sel.teks for k, n in banyak.items() if n == ada and (sel := tabel.sel(baris, k))}
        if len(pas) >= _KOLOM and len(pas) * 2 > len(milik) and sum(map(_digit, pas)) >= _DIGIT:
            bagian = tabel.baris[nomor + 1 : nomor + 1 + ada]
            yield from (h for k in milik if (h := _banding(tabel, baris, bagian, k)))


def _digit(teks: str) -> int:
    return sum(map(str.isdigit, teks.strip("0")))


def banyak_anak(tabel: TabelPublikasi, nomor: int, kolom: str) -> int:
    """Count the rows just below whose sum is the row's amount; 0 where there are none."""
    sel = tabel.sel(tabel.baris[nomor], kolom)
    return _rincian(tabel, nomor, kolom) if sel and nilai_sel(sel) >= _JUTA else 0


def _rincian(tabel: TabelPublikasi, nomor: int, kolom: str) -> int:
    sel = tabel.sel(tabel.baris[nomor], kolom)
    if sel is None:
        return 0
    jumlah = Decimal(0)
    for banyak, satu in enumerate(tabel.baris[nomor + 1 :], start=1):
        lain = tabel.sel(satu, kolom)
        if lain is None or satu.peran != "isi":
            return 0
        jumlah += nilai_sel(lain)
        if jumlah == nilai_sel(sel):
            return banyak
        if jumlah > nilai_sel(sel):
            return 0
    return 0
