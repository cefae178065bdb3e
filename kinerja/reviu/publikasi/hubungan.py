"""What the columns of a table compute from each other: from what their headings say, or from what most rows show."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from kinerja.reviu.publikasi import rumus as r
from kinerja.reviu.publikasi.bilangan import Cetakan
from kinerja.reviu.publikasi.cara import calon_judul
from kinerja.reviu.publikasi.isi import BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.judul import Besaran
from kinerja.reviu.publikasi.kata import kata
from kinerja.reviu.publikasi.pola import PAS, cari_pola
from kinerja.reviu.publikasi.rumus import Rumus
from kinerja.reviu.publikasi.turunan import Calon, Milik, Turunan, ada, berisi, perlu, uji

__all__ = ["per_hasil", "turunan"]

#: Rows of a column that may break a relation without throwing doubt on it.
_LUPUT = 2


@lru_cache(maxsize=4)
def turunan(isi: IsiPublikasi) -> tuple[Turunan, ...]:
    """Return all values of a report that follow from others of their row."""
    return tuple(satu for tabel in isi.tabel for satu in _tabel(tabel))


@lru_cache(maxsize=4)
def per_hasil(isi: IsiPublikasi) -> dict[Sel, Turunan]:
    """Return the same by the value that follows."""
    return {satu.hasil: satu for satu in turunan(isi)}


def _tabel(tabel: TabelPublikasi) -> Iterator[Turunan]:
    if tabel.prosa:
        for baris in tabel.baris:
            yield from _baris_prosa(tabel, baris)
        return
    for kolom in tabel.kolom:
        milik = [(baris, sel) for baris in tabel.baris if (sel := tabel.sel(baris, kolom)) and baris.peran != "rerata"]
        if milik:
            yield from _kolom(tabel, kolom, milik)


def _baris_prosa(tabel: TabelPublikasi, baris: BarisPublikasi) -> Iterator[Turunan]:
    for sel in baris.angka:
        cara = tuple(
            (rumus, tuple(operan))
            for rumus, kolom in calon_judul(sel, list(baris.angka))
            if (operan := [next(s for s in baris.angka if s is k) for k in kolom])
        )
        if cara:
            yield Turunan(sel, _dibatasi(cara, baris), baris)


def _kolom(tabel: TabelPublikasi, kolom: str, milik: Milik) -> Iterator[Turunan]:
    """Return what follows in one column: as its heading says where that fits, else as most of its rows show."""
    contoh = milik[0][1]
    wakil = [next(s for b in tabel.baris if (s := tabel.sel(b, k))) for k in tabel.kolom if ada(tabel, k)]
    calon = [(rumus, tuple(s.kolom for s in operan)) for rumus, operan in calon_judul(contoh, wakil)]
    bagus = _urut_pas(tabel, milik, calon, saring=contoh.besaran is Besaran.PERSEN and not _polos(contoh))
    teruji = max((semua for _, _, semua in bagus), default=0)
    yang_pas = sum(any(uji(tabel, b, s, c) for c, _, _ in bagus) for b, s in milik)
    cukup = bool(bagus) and yang_pas * 2 >= teruji and (yang_pas > 0 or len(milik) < PAS)
    pola = None if cukup else cari_pola(tabel, kolom, milik)
    if pola:
        yield from _dari_pola(tabel, milik, pola)
        return
    # A heading that no row follows says something else than we think, unless there are hardly any rows.
    if not bagus or (contoh.besaran is Besaran.PERSEN and not _wajar_persen(contoh, milik, yang_pas, cukup=cukup)):
        return
    # Faults are few: a column that many rows break is one that we do not understand.
    luput = sum(any(uji(tabel, b, s, c) is not None for c, _, _ in bagus) for b, s in milik) - yang_pas
    kuat = luput <= _LUPUT or luput * 4 <= teruji
    semua = []
    for baris, sel in milik:
        cara = tuple(
            (rumus, operan)
            for (rumus, nama), _, _ in bagus
            if len(operan := tuple(s for k in nama if (s := tabel.sel(baris, k)))) >= perlu((rumus, nama))
        )
        if cara:
            semua.append(Turunan(sel, _dibatasi(cara, baris), baris, kuat=kuat))
    yield from _tanpa_kebiasaan(semua)


def _tanpa_kebiasaan(semua: Sequence[Turunan]) -> Iterator[Turunan]:
    """Doubt rows that break a relation in one and the same way: three of a kind are a habit of the table, no slip."""
    cara = Counter(_sidik(satu) for satu in semua if not satu.benar)
    for satu in semua:
        yield replace(satu, kuat=False) if not satu.benar and cara[_sidik(satu)] > _LUPUT else satu


def _sidik(satu: Turunan) -> tuple[Decimal, ...]:
    return tuple(s.angka.nilai for s in (satu.hasil, *satu.cara[0][1]) if s.angka)


def _dibatasi(
    cara: tuple[tuple[Rumus, tuple[Sel, ...]], ...], baris: BarisPublikasi
) -> tuple[tuple[Rumus, tuple[Sel, ...]], ...]:
    if not baris.dibatasi:
        return cara
    lebih = [operan for rumus, operan in cara if rumus.id == "rasio" and (rumus.nilai(_angka(operan)) or 0) > 100]
    return (*cara, (r.DIBATASI, lebih[0])) if lebih else cara


def _angka(sel: Sequence[Sel]) -> list[Cetakan]:
    return [satu.angka for satu in sel if satu.angka]


def _wajar_persen(contoh: Sel, milik: Milik, yang_pas: int, *, cukup: bool) -> bool:
    """Say whether a column of plain percentages can be believed to be what its neighbours compute."""
    if _polos(contoh):
        return cukup or len(milik) < PAS
    return cukup and yang_pas > 1


def _polos(sel: Sel) -> bool:
    """Say whether a heading says no more than per cent."""
    return set(kata(re.sub(r"20\d\d", "", sel.kolom))) <= {"persen", "persentase", "tahun", "th"}


def _urut_pas(
    tabel: TabelPublikasi, milik: Milik, calon: Sequence[Calon], *, saring: bool
) -> list[tuple[Calon, int, int]]:
    """Return the candidates that some row can be tested with, those that fit most rows first.

    ``saring`` leaves out rows that fit anything, such as 100 of 100.
    """
    hasil = []
    for satu in calon:
        diuji = [(b, s) for b, s in milik if not saring or berisi(tabel, b, s, satu)]
        cocok = [h for baris, sel in diuji if (h := uji(tabel, baris, sel, satu)) is not None]
        if cocok:
            hasil.append((satu, sum(cocok), len(cocok)))
    # Where one row falls and the others rise, the usual formula still comes first.
    return sorted(hasil, key=lambda s: (s[0][0].id.startswith("turun") or s[0][0] is r.SISA_PERSEN, -s[1]))


def _dari_pola(tabel: TabelPublikasi, milik: Milik, calon: Calon) -> Iterator[Turunan]:
    rumus, nama = calon
    aturan = "kolom-jumlah" if rumus.id == "jumlah" else "kolom-rasio"
    cocok = [uji(tabel, baris, sel, calon) for baris, sel in milik]
    pas, semua = sum(1 for satu in cocok if satu), sum(satu is not None for satu in cocok)
    for (baris, sel), satu in zip(milik, cocok, strict=True):
        operan = tuple(s for k in nama if (s := tabel.sel(baris, k)))
        if satu is not None:
            kuat = pas * 4 >= semua * 3 or semua <= 4
            yield Turunan(sel, ((rumus, operan),), baris, aturan, kuat)
