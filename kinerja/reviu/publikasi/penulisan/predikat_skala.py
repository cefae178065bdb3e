"""Columns of words that follow a scale which the report prints, whatever they are headed: words that the scale does not give."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, baca_cetakan
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.skala_cetak import (
    SkalaCetak,
    kata_predikat,
)
from kinerja.reviu.publikasi.cetakan.skala_kalimat import kata_mutu, skala_laporan
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["KolomBerskala", "bilangan_sel", "kelas_tercetak", "kolom_berskala", "periksa_skala"]

#: The mark of a footnote behind a number.
_BINTANG = re.compile(r"(?<=[\d%])\s*\*{1,3}\)?$")
_BATAS = re.compile(r"[<>≤≥]")
#: Numbers that a rating does not follow from.
_BUKAN_NILAI = frozenset({Besaran.PAGU, Besaran.SERAPAN, Besaran.SISA, Besaran.TARGET, Besaran.SATUAN})
#: Words of a rating at most; rows that follow a scale for it to be sure, and where the number is no capaian.
_KATA, _PASTI, _PAS_LAIN = 4, 3, 4
#: Rows that follow another scale for it to be no slip of theirs.
_SKALA_LAIN = 4


@dataclass(frozen=True, eq=False)
class KolomBerskala:
    """A column of words with its scale and the numbers that its words follow from."""

    tabel: TabelPublikasi
    skala: SkalaCetak
    pasangan: tuple[tuple[Sel, Sel], ...]
    capaian: bool

    @property
    def kenal(self) -> list[tuple[Sel, Sel]]:
        """Pairs whose word the scale has."""
        return [satu for satu in self.pasangan if kata_predikat(satu[0].teks) in self.skala.kata]

    @property
    def pas(self) -> list[tuple[Sel, Sel]]:
        """Pairs whose word the scale gives."""
        return [satu for satu in self.kenal if _sesuai(self.skala, *satu)]

    @property
    def nilai(self) -> tuple[int, int]:
        """How well the scale explains the column."""
        return len(self.pas), -len(self.pasangan)


def bilangan_sel(sel: Sel) -> Cetakan | None:
    """Return the number of a cell, without the mark of a footnote; a bound is none."""
    if _BATAS.search(sel.teks):
        return None
    return sel.angka or baca_cetakan(_BINTANG.sub("", sel.teks), ribuan=False)


def kelas_tercetak(skala: SkalaCetak, angka: Cetakan) -> dict[frozenset[str], str]:
    """Return the ratings that a printed number can have, by their words: rounding may have lifted it over a bound."""
    asal = angka.nilai - angka.langkah / 2
    kelas = (*skala.mungkin(angka.nilai), *(satu for satu in skala.kelas if satu.memuat(asal)))
    return {kata_predikat(satu.nama): satu.nama for satu in kelas}


def periksa_skala(peta: Peta) -> Iterator[tuple[Sel, Dugaan]]:
    """Find words that the printed scale does not give for the number of their row, and words that it does not have."""
    semua = kolom_berskala(peta)
    pas, kenal = Counter[SkalaCetak](), Counter[SkalaCetak]()
    for satu in semua:
        pas[satu.skala] += len(satu.pas)
        kenal[satu.skala] += len(satu.kenal)
    for satu in semua:
        pasti = pas[satu.skala] >= _PASTI and pas[satu.skala] * 3 >= kenal[satu.skala] * 2
        # What a scale of running text says rests on the reading of sentences.
        tingkat = Tingkat.GALAT if pasti and not satu.skala.kalimat else Tingkat.PERINGATAN
        yield from _sekali(satu, list(_luput(satu, tingkat)))


def _sekali(kolom: KolomBerskala, semua: Sequence[tuple[Sel, Dugaan]]) -> Iterator[tuple[Sel, Dugaan]]:
    """Say once what a column does throughout: a word for all numbers between two bounds is one of another scale."""
    angka = {sel: a.nilai for sel, nilai in kolom.pasangan if (a := bilangan_sel(nilai))}
    menurut: dict[tuple[frozenset[str], str], list[tuple[Sel, Dugaan]]] = {}
    for sel, dugaan in semua:
        menurut.setdefault((kata_predikat(sel.teks), dugaan.seharusnya), []).append((sel, dugaan))
    for (tercetak, harap), isi in menurut.items():
        nilai = [angka[sel] for sel, _ in isi]
        benar = [n for sel, n in angka.items() if kata_predikat(sel.teks) != tercetak]
        if len(isi) < _SKALA_LAIN or any(min(nilai) <= n <= max(nilai) for n in benar):
            yield from isi
            continue
        sel, dugaan = isi[0]
        pesan = (
            f"Pada {len(isi)} baris tercetak {sel.teks}, padahal menurut skala pada {kolom.skala.tabel} berpredikat {harap}; "
            "kolom ini tampaknya mengikuti skala lain"
        )
        yield sel, replace(duga(sel, harap, pesan, tingkat=dugaan.tingkat), nomor=tuple(s.nomor for s, _ in isi))


def _luput(kolom: KolomBerskala, tingkat: Tingkat) -> Iterator[tuple[Sel, Dugaan]]:
    for sel, nilai in kolom.pasangan:
        angka = bilangan_sel(nilai)
        if angka is None or _sesuai(kolom.skala, sel, nilai):
            continue
        harap = " atau ".join(kelas_tercetak(kolom.skala, angka).values())
        pesan = f"{nilai.isi.kolom} {nilai.teks} menurut skala pada {kolom.skala.tabel} berpredikat {harap}, tetapi tercetak {sel.teks}"
        if kata_predikat(sel.teks) not in kolom.skala.kata:
            if kata_predikat(sel.teks) - kata_mutu():
                continue
            pesan += ", yang bukan kelas skala itu"
        yield sel, duga(sel, harap, pesan, nilai, tingkat=tingkat)


def _sesuai(skala: SkalaCetak, sel: Sel, nilai: Sel) -> bool:
    angka = bilangan_sel(nilai)
    return angka is not None and kata_predikat(sel.teks) in kelas_tercetak(skala, angka)


@lru_cache(maxsize=4)
def kolom_berskala(peta: Peta) -> tuple[KolomBerskala, ...]:
    """Return the columns of words that follow a printed scale."""
    semua = skala_laporan(peta.isi)
    if not semua:
        return ()
    skala = (*semua, *(pendek for satu in semua if (pendek := satu.disingkat)))
    tabel = (satu for satu in peta.isi.tabel if not satu.prosa)
    return tuple(filter(None, (_satu_kolom(satu, kolom, skala) for satu in tabel for kolom in satu.kolom)))


def _satu_kolom(tabel: TabelPublikasi, kolom: str, skala: Sequence[SkalaCetak]) -> KolomBerskala | None:
    kata = [(b, s) for b in tabel.baris for s in b.sel if s.kolom == kolom and _berkata(s)]
    if not kata:
        return None
    capaian = tuple((s, n) for b, s in kata if (n := _capaian(b, s)))
    calon = [KolomBerskala(tabel, satu, capaian, capaian=True) for satu in skala if capaian]
    if not capaian:
        for lain in tabel.kolom:
            pasangan = tuple((s, n) for b, s in kata for n in b.sel if n.kolom == lain and _bernilai(n))
            calon += [KolomBerskala(tabel, satu, pasangan, capaian=False) for satu in skala if pasangan]
    layak = [satu for satu in calon if _layak(satu)]
    return max(layak, key=lambda satu: satu.nilai, default=None)


def _berkata(sel: Sel) -> bool:
    isi = len(sel.teks.split()) <= _KATA and bool(kata_predikat(sel.teks))
    return sel.angka is None and sel.besaran is not Besaran.SATUAN and isi and not re.search(r"\d", sel.teks)


def _bernilai(sel: Sel) -> bool:
    return sel.besaran not in _BUKAN_NILAI and bilangan_sel(sel) is not None


def _capaian(baris: BarisPublikasi, sel: Sel) -> Sel | None:
    """Return the capaian that a word is given for: of its group, or its year and part of the year, else the only one."""
    semua = [satu for satu in baris.sel if satu.besaran is Besaran.CAPAIAN and bilangan_sel(satu)]
    dekat = [
        s for s in semua if s.isi.kelompok == sel.isi.kelompok and (s.tahun, s.periode) == (sel.tahun, sel.periode)
    ]
    for calon in (dekat, semua):
        if len(calon) == 1:
            return calon[0]
    return None


def _layak(kolom: KolomBerskala) -> bool:
    """Say whether a column follows a scale: most of its words are of it, and most of these stand where it puts them."""
    kenal, pas = kolom.kenal, kolom.pas
    if len(kenal) < (_PASTI if kolom.skala.pendek else 1) or len(kenal) * 2 < len(kolom.pasangan):
        return False
    if kolom.capaian:
        return len(pas) * 2 > len(kenal) or len(kenal) < _PASTI
    beda = {kata_predikat(s.teks) for s, _ in pas}
    return len(pas) >= _PAS_LAIN and len(pas) * 4 >= len(kenal) * 3 and len(beda) > 1
