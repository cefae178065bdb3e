"""Tables that go on over page breaks become one grid."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kinerja.pembaca.kepala import Kisi, berangka, hitung_kepala
from kinerja.pembaca.teks_sel import angka_terpotong, mungkin_terpotong, sambung_baris
from kinerja.pembaca.unsur import Petak, SelPetak

__all__ = ["menggantung", "sambung", "sekolom"]

#: Columns over a page break lie this near to each other.
_GESER = 6.0
#: Likewise where only the text shows them.
_GESER_TEKS = 30.0
#: The mark of an item of a list.
_BUTIR = re.compile(r"[a-z]{1,2}[.)]\s")


def sekolom(atas: Petak, bawah: Petak) -> bool:
    """Say whether a grid can go on in another one: the same columns, or those of one among those of the other."""
    bawah = _tanpa_sisa(atas, bawah)
    if not atas.batas or not bawah.batas or _kepala_lain(atas, bawah):
        return False
    bawah = _selajur(atas, bawah)
    if _cocok(atas.batas, bawah.batas) is not None or _cocok(bawah.batas, atas.batas) is not None:
        return True
    menurut_teks = [not satu.yakin or satu.kepala is not None for satu in (atas, bawah)]
    if all(menurut_teks) and atas.banyak_kolom == bawah.banyak_kolom:
        return all(abs(a - b) <= _GESER_TEKS for a, b in zip(atas.batas, bawah.batas, strict=True))
    # Mirrored margins, another width: the head says it.
    return atas.banyak_kolom == bawah.banyak_kolom and _kepala_sama(atas, bawah) > 0


def _selajur(atas: Petak, bawah: Petak) -> Petak:
    """Return a grid with its edges below those of another one of its width: on the next column of the page, on mirrored margins."""
    if not atas.batas or not bawah.batas:
        return bawah
    geser = atas.batas[0] - bawah.batas[0]
    if abs(geser) <= _GESER or abs(atas.batas[-1] - bawah.batas[-1] - geser) > _GESER:
        return bawah
    return replace(bawah, batas=tuple(x + geser for x in bawah.batas))


def _kepala_lain(atas: Petak, bawah: Petak) -> bool:
    """Say whether a grid has a head of its own: one that names rows like another one and columns otherwise, or any above numbers."""
    a, b = Kisi(atas), Kisi(bawah)
    if not atas.banyak_baris or not hitung_kepala(b) or _kepala_sama(atas, bawah):
        return False
    awal = [_polos(satu, 0)[:1] for satu in (a, b)]
    return (awal[0] == awal[1] and any(awal[0])) or _berkepala(b)


def _berkepala(kisi: Kisi) -> bool:
    """Say whether a grid begins with a head: words that begin with capitals in each column, above numbers in each but the first."""
    judul = [satu.teks for satu in kisi.baris(0)]
    isi = [satu.teks for satu in kisi.baris(1)] if kisi.petak.banyak_baris > 1 else []
    return (
        len(judul) == len(isi) > 1
        and all(satu[:1].isupper() and not berangka(satu) for satu in judul)
        and all(map(berangka, isi[1:]))
    )


def _cocok(banyak: Sequence[float], sedikit: Sequence[float]) -> list[int] | None:
    """Return for each edge of the second list its number in the first; None where one has no partner."""
    hasil: list[int] = []
    if not banyak or not sedikit:
        return None
    for satu in sedikit:
        dekat = min(range(len(banyak)), key=lambda n: abs(banyak[n] - satu))
        if abs(banyak[dekat] - satu) > _GESER or dekat in hasil:
            return None
        hasil.append(dekat)
    ujung = hasil[0] == 0 and hasil[-1] == len(banyak) - 1
    return hasil if ujung else None


def _kepala_sama(atas: Petak, bawah: Petak) -> int:
    """Count the rows at the top of a grid that repeat the head of the one before."""
    a, b = Kisi(atas), Kisi(bawah)
    kepala = hitung_kepala(a)
    sama = 0
    for r in range(min(kepala, bawah.banyak_baris)):
        if _polos(a, r) != _polos(b, r):
            break
        sama += 1
    # Its words may have been dealt out otherwise: what stands below is wider on one page than on the other.
    if not sama and kepala and _kata_kepala(a, kepala) == _kata_kepala(b, kepala_bawah := hitung_kepala(b)):
        return kepala_bawah
    # A head of which only the lower rows are repeated, or one row that numbers the columns.
    if not sama and kepala and bawah.banyak_baris and _polos(a, kepala - 1) == _polos(b, 0):
        return 1
    return sama


def _tanpa_sisa(atas: Petak, bawah: Petak) -> Petak:
    """Return a grid, the rest of a row that the page break cut in a row of its own where no line parts it from the head."""
    kepala = hitung_kepala(Kisi(atas))
    judul = {(s.kolom, s.lebar): s.teks for s in atas.sel if s.baris == 0}
    awal = [s for s in bawah.sel if s.baris == 0]
    ekor = {s: _ekor(judul.get((s.kolom, s.lebar), s.teks + " "), s.teks) for s in awal}
    if kepala != 1 or any(s.tinggi > 1 for s in awal) or None in ekor.values() or not any(ekor.values()):
        return bawah
    isi = [
        satu
        for s in awal
        for satu in (replace(s, teks=judul[s.kolom, s.lebar]), replace(s, baris=1, teks=ekor[s] or ""))
    ]
    turun = [replace(s, baris=s.baris + 1) for s in bawah.sel if s.baris]
    ragu = frozenset(r + 1 for r in bawah.terpotong if r)
    return replace(bawah, sel=(*isi[::2], *isi[1::2], *turun), banyak_baris=bawah.banyak_baris + 1, terpotong=ragu)


def _ekor(judul: str, teks: str) -> str | None:
    """Return what follows a heading in a text; None where the text does not begin with it."""
    if teks == judul:
        return ""
    return teks[len(judul) + 1 :] if teks.startswith(f"{judul} ") else None


def _kata_kepala(kisi: Kisi, kepala: int) -> list[str]:
    """Return the words of a head, in no order."""
    return sorted(k for satu in kisi.petak.sel if satu.baris < kepala for k in satu.teks.casefold().split())


def _polos(kisi: Kisi, baris: int) -> list[str]:
    return ["".join(satu.teks.casefold().split()) for satu in kisi.baris(baris)]


def sambung(atas: Petak, bawah: Petak) -> Petak:
    """Append a grid to another one that it continues; its repeated head is left out, a broken row made whole."""
    bawah = _selajur(atas, _tanpa_sisa(atas, bawah))
    lewat = _kepala_sama(atas, bawah)
    peta = _cocok(atas.batas, bawah.batas)
    if peta is None and (balik := _cocok(bawah.batas, atas.batas)) is not None:
        atas = replace(_lebarkan(atas, balik), banyak_kolom=bawah.banyak_kolom, batas=bawah.batas)
        peta = list(range(len(bawah.batas)))
    if peta is not None:
        bawah = replace(_lebarkan(bawah, peta), banyak_kolom=atas.banyak_kolom, batas=atas.batas)
    geser = atas.banyak_baris - lewat
    isi = [
        replace(satu, baris=max(satu.baris, lewat) + geser, tinggi=satu.baris_akhir - max(satu.baris, lewat))
        for satu in bawah.sel
        if satu.baris_akhir > lewat
    ]
    jadi = Petak(
        (*atas.sel, *isi),
        atas.banyak_baris + bawah.banyak_baris - lewat,
        atas.banyak_kolom,
        atas.halaman,
        atas.kotak,
        atas.batas,
        atas.keraguan,
        atas.kepala if atas.kepala is not None or not _berisi(atas) else hitung_kepala(Kisi(atas)),
        atas.bergabung and bawah.bergabung,
        atas.ragu | bawah.ragu | ({(bawah.halaman, bawah.keraguan)} if bawah.keraguan else frozenset()),
        atas.terpotong | {r + geser for r in bawah.terpotong},
    )
    utuh = _utuhkan(jadi, atas.banyak_baris)
    return utuh if utuh is not jadi else _tandai_potongan(jadi, atas.banyak_baris)


def menggantung(teks: str) -> bool:
    """Say whether a text begins within a sentence: its beginning stands on the page before.

    >>> menggantung("pesisir yang tertata"), menggantung("a. Pesisir"), menggantung("Pesisir")
    (True, False, False)
    """
    return teks[:1].islower() and not _awal_baru(teks)


def _tandai_potongan(petak: Petak, batas: int) -> Petak:
    """Mark the rows at a page break where the lower one begins within a sentence, and was not joined to the upper one."""
    if not any(menggantung(satu.teks) for satu in petak.sel if satu.baris == batas):
        return petak
    return replace(petak, terpotong=petak.terpotong | {batas - 1, batas})


def _berisi(petak: Petak) -> bool:
    """Say whether a grid holds numbers: one without may be no more than a head."""
    return any(berangka(satu.teks) for satu in petak.sel)


def _lebarkan(petak: Petak, peta: Sequence[int]) -> Petak:
    """Give the cells of a grid the column numbers of a finer one."""
    sel = tuple(
        replace(satu, kolom=peta[satu.kolom], lebar=peta[satu.kolom_akhir] - peta[satu.kolom]) for satu in petak.sel
    )
    return replace(petak, sel=sel)


def _utuhkan(petak: Petak, batas: int) -> Petak:
    """Join a row that the page break cut: below it the words go on where the row above has some."""
    if not 0 < batas < petak.banyak_baris:
        return petak
    kisi = Kisi(petak)
    atas, bawah = kisi.baris(batas - 1), kisi.baris(batas)
    utuh = _pasangan(atas, bawah)
    if not utuh:
        return petak
    kelompok = _ada_kelompok(kisi, batas)
    if not _kepala_terpotong(kisi, batas, utuh) and not _terpotong(utuh, atas, kelompok=kelompok):
        ragu = {batas - 1} if kelompok and _bernama_saja(bawah) == _letak_nama(atas) else frozenset()
        return replace(petak, terpotong=petak.terpotong | ragu) if ragu else petak
    pasti = any(angka_terpotong(a.teks, b.teks) for a, b in utuh)
    ganti = {a: replace(a, teks=_satu_teks(a.teks, b.teks, pasti=pasti)) for a, b in utuh}
    sisa = [ganti.get(satu, satu) for satu in petak.sel if satu.baris != batas]
    turun = tuple(replace(satu, baris=satu.baris - 1) if satu.baris > batas else satu for satu in sisa)
    return replace(petak, sel=turun, banyak_baris=petak.banyak_baris - 1, terpotong=_naikkan(petak.terpotong, batas))


def _pasangan(atas: Sequence[SelPetak], bawah: Sequence[SelPetak]) -> list[_Pasangan]:
    """Return the texts of a row with the cells above them; none where one has no cell of its width above."""
    tampung = {(satu.kolom, satu.lebar): satu for satu in atas}
    semua = [(tampung.get((satu.kolom, satu.lebar)), satu) for satu in bawah if satu.teks]
    utuh = [(a, b) for a, b in semua if a]
    sah = len(utuh) == len(semua) and len(bawah) > 1 and not any(b.tinggi > 1 for _, b in utuh)
    return utuh if sah else []


def _naikkan(baris: Iterable[int], batas: int) -> frozenset[int]:
    """Return the numbers of rows when the one at a place is joined to the one above."""
    return frozenset(r - (r > batas) for r in baris)


def _kepala_terpotong(kisi: Kisi, batas: int, pasangan: Sequence[_Pasangan]) -> bool:
    """Say whether the break cut the head: nothing but headings stands above, and headings go on below."""
    angka = any(_bernomor(s.teks) for r in range(batas) for s in kisi.baris(r))
    kata = all(a.teks and not _bernomor(b.teks) for a, b in pasangan)
    # What begins in the first column may be a row of its own: the heading of a group.
    return (
        not angka and kata and (len(pasangan) > 1 or pasangan[0][1].kolom > 0) and batas + 1 < kisi.petak.banyak_baris
    )


def _bernama_saja(baris: Sequence[SelPetak]) -> int | None:
    """Return the column of the only text of a row, None where it has more."""
    isi = [satu for satu in baris if satu.teks]
    return isi[0].kolom if len(isi) == 1 and not _bernomor(isi[0].teks) else None


def _letak_nama(baris: Sequence[SelPetak]) -> int | None:
    """Return the column of the first words of a row."""
    return next((satu.kolom for satu in baris if satu.teks and not _bernomor(satu.teks)), None)


def _ada_kelompok(kisi: Kisi, selain: int) -> bool:
    """Say whether another row holds words in the cell alone that a row does, as the headings of groups of rows do."""
    kolom = _bernama_saja(kisi.baris(selain))
    lain = (r for r in range(kisi.petak.banyak_baris) if r != selain and not kisi.penuh(r))
    return kolom is not None and any(_bernama_saja(kisi.baris(r)) == kolom for r in lain)


#: Two cells of which the lower one goes on with the upper one.
_Pasangan = tuple[SelPetak, SelPetak]


def _terpotong(pasangan: Sequence[_Pasangan], atas: Sequence[SelPetak], *, kelompok: bool) -> bool:
    """Say whether two rows are one: its words go on, and its numbers do, or stand in one of them only."""
    kata, angka, putus = _pilah(pasangan)
    if not all(a.teks for a, _ in kata):
        return False
    if putus:
        return not angka
    menyambung = bool(kata) and not _awal_baru(kata[0][1].teks)
    berisi = any(_bernomor(satu.teks) for satu in atas if satu.kolom)
    if angka:
        # Set in the middle of its height, its numbers stand below the break.
        return menyambung and not berisi and not any(a.teks for a, _ in angka)
    # Its numbers stand above the break; without any, or where it may name a group, the words must go on in a sentence.
    return menyambung or (bool(kata) and berisi and not kelompok)


def _pilah(pasangan: Sequence[_Pasangan]) -> tuple[list[_Pasangan], list[_Pasangan], bool]:
    """Tell words from numbers in the lower row, and say whether the break cut a number; behind words one ends their name."""
    # One number that was cut for certain says that the others were, too.
    pasti = any(angka_terpotong(a.teks, b.teks) for a, b in pasangan)
    utuh = [(a, b) for a, b in pasangan if not (pasti and mungkin_terpotong(a.teks, b.teks))]
    angka = [(a, b) for a, b in utuh if _bernomor(b.teks) and (not a.teks or _bernomor(a.teks))]
    return [satu for satu in utuh if satu not in angka], angka, pasti


def _satu_teks(depan: str, belakang: str, *, pasti: bool) -> str:
    if pasti and mungkin_terpotong(depan, belakang):
        return depan + belakang
    return sambung_baris([depan, belakang])


def _bernomor(teks: str) -> bool:
    return berangka(teks) or teks in ("-", "–")


def _awal_baru(teks: str) -> bool:
    return bool(_BUTIR.match(teks)) or not (teks[:1].islower() or teks[:1] in "(/&")
