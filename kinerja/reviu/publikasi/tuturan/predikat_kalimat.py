"""Ratings that a sentence gives to a row, against the column of ratings in which the row stands, or the scale that the report prints."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kinerja.reviu.publikasi.bacaan.butir import Kunci
from kinerja.reviu.publikasi.bacaan.penyebut import Penyebut, Sebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat, pisah_kalimat
from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import baca_kalimat
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.cetakan.skala_cetak import SkalaCetak
from kinerja.reviu.publikasi.cetakan.skala_kalimat import berskala_lain, skala_laporan
from kinerja.reviu.publikasi.penulisan.predikat_skala import bilangan_sel, kelas_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_predikat_kalimat"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_PREDIKAT = re.compile(
    r"\b(?:(?:ber)?(?:predikat|kategori|kriteria)|interpretasi)(?:nya)?\b|\btergolong\b|"
    r"\bcapaian(?:nya)?(?=\s+(?:yang\s+)?[“\"‘'])",
    re.IGNORECASE,
)
#: Sentences on other years, or on what should be.
_LAIN = re.compile(
    r"\b(?:\w*banding\w*|sebelumnya|lalu|target(?=\s+(?:predikat|kategori|kriteria))|ditargetkan|triwulan|semester|"
    r"nasional|renstra|bila|jika|apabila|skala)\b",
    re.IGNORECASE,
)
#: A sentence that goes on with what the one before it named.
_LANJUT = re.compile(
    r"^\W*(?:(?:dengan\s+demikian|sehingga|karena\s+itu|oleh\s+karena\s+itu|maka)\b|"
    r"(?:capaian|hasil|nilai|realisasi|kinerja|indikator|angka|hal|kondisi)?\s*(?:kinerja\s+|indikator\s+)?(?:ini|tersebut|itu)\b|"
    r"(?:predikat|kategori|kriteria)(?:nya)?\b|capaiannya\b)",
    re.IGNORECASE,
)
#: The percentage that a sentence calls a capaian.
_CAPAIAN = re.compile(r"\b(?:ber)?capaian\w*\b[^.;%]*$|\btercapai\b[^.;%]*$", re.IGNORECASE)
#: Another subject between a number and a rating, and how a rating is joined to the number behind it.
_HAL_LAIN = re.compile(
    r"\b(?:indikator|sasaran|tujuan|program|kegiatan|sedangkan|sementara|namun|tetapi)\b", re.IGNORECASE
)
_DENGAN = re.compile(
    r"^\W*\w+(?:\s+\w+)?[\W]*\s(?:dengan|karena|sebab)\s+(?:nilai\s+|tingkat\s+|rata-rata\s+|rerata\s+)?capaian(?:nya|\s+kinerja)?\s+(?:sebesar\s+|mencapai\s+)?$",
    re.IGNORECASE,
)
#: What has ratings of its own, beside those of its capaian.
_BERKELAS = re.compile(r"\b(?:indeks|nilai|skor|survei|kepuasan|opini|ikm|tingkat)\b", re.IGNORECASE)
#: Words between "predikat" and the rating.
_JANGKAU = 3
#: A sentence that names as many things rates none of them by its number.
_BEBERAPA = 2


@dataclass(frozen=True)
class _Mutu:
    """The rating of a row: its table, the cell that says it, the ratings that it can be, and all of its kind."""

    tabel: TabelPublikasi
    sel: Sel
    boleh: tuple[str, ...]
    kenal: frozenset[tuple[str, ...]]


def periksa_predikat_kalimat(peta: Peta) -> _Temuan:
    """Find sentences on one row whose rating is another one than its column, or the printed scale, gives to it."""
    nama = penyebut(peta)
    milik: dict[Kunci, list[_Mutu]] = {}
    for baris, mutu in (*_menurut_kolom(peta), *_menurut_skala(peta)):
        milik.setdefault(nama.kunci(baris), []).append(mutu)
    skala = [s for s in skala_laporan(peta.isi) if not berskala_lain(s.tabel)]
    for tabel in peta.isi.tabel if milik or skala else ():
        for satu in _ucapan(nama, tabel):
            isi = milik.get(satu.sebut[0].kunci, []) if len(satu.sebut) == 1 else []
            if not isi and len(satu.sebut) < _BEBERAPA:
                yield from _menurut_angka(peta, skala, satu)
            elif isi and not (_BERKELAS.search(isi[0].sel.isi.baris) and "capaian" not in kata(satu.utuh)):
                yield from _adu(satu, isi)


@dataclass(frozen=True)
class _Ucapan:
    """A rating in a sentence: what follows the word for it, the text that it is of, and the things that are named there."""

    sel: Sel
    sesudah: str
    utuh: str
    sebut: Sequence[Sebut]


def _ucapan(nama: Penyebut, tabel: TabelPublikasi) -> Iterator[_Ucapan]:
    """Yield the ratings of running text; a sentence that goes on with what the one before it named is read with that."""
    lalu: list[Sebut] = []
    sebelum = ""
    for sel, teks in ((s, t) for s, utuh in baca_kalimat(tabel) for t in pisah_kalimat(utuh)):
        ada, lanjut = nama.sebut(teks), _LANJUT.search(teks) is not None
        temu = None if _LAIN.search(teks) else _PREDIKAT.search(teks)
        if temu:
            sebut = ada or (lalu if lanjut else [])
            yield _Ucapan(sel, teks[temu.end() :], f"{sebelum}; {teks}" if lanjut else teks, sebut)
        lalu, sebelum = ada, teks


def _menurut_kolom(peta: Peta) -> Iterator[tuple[BarisPublikasi, _Mutu]]:
    """Yield the rows with the rating that a column of ratings prints of them."""
    for tabel in (t for t in peta.isi.tabel if not t.prosa):
        for baris in tabel.baris:
            for sel in baris.sel:
                if _mutu(sel):
                    kenal = {kata(s.teks) for b in tabel.baris for s in b.sel if s.kolom == sel.kolom and _mutu(s)}
                    yield baris, _Mutu(tabel, sel, (sel.teks,), frozenset(kenal))


def _menurut_skala(peta: Peta) -> Iterator[tuple[BarisPublikasi, _Mutu]]:
    """Yield the rows with the rating that the only scale of the report gives to their capaian."""
    skala = skala_laporan(peta.isi)
    if not skala:
        return
    kelas = {kata(satu.nama) for s in skala for satu in s.kelas}
    for tabel in (t for t in peta.isi.tabel if not t.prosa):
        for baris in tabel.baris:
            capaian = baris.cari(Besaran.CAPAIAN, peta.isi.tahun)
            if capaian and (angka := bilangan_sel(capaian)):
                boleh = tuple(dict.fromkeys(n for s in skala for n in kelas_tercetak(s, angka).values()))
                yield baris, _Mutu(tabel, capaian, boleh, frozenset(kelas))


def _menurut_angka(peta: Peta, skala: Sequence[SkalaCetak], ucap: _Ucapan) -> _Temuan:
    """Hold a rating against those that the printed scales give for the only capaian that the text gives."""
    semua = [b for b in bilangan_kalimat(ucap.utuh, bertitik=peta.isi.bertitik) if b.jenis == "%"]
    pakai = [b for b in semua if _CAPAIAN.search(ucap.utuh[: b.mulai])]
    if len(pakai) != 1 or not skala or not _senapas(ucap, pakai[0]):
        return
    kenal = {kata(satu.nama): s for s in skala for satu in s.kelas}
    tertulis = _tertulis(ucap.sesudah, kenal)
    boleh = {n for s in skala for n in kelas_tercetak(s, pakai[0].angka).values()}
    if tertulis and tertulis not in map(kata, boleh):
        pesan = f"Capaian {pakai[0].teks} menurut skala pada {kenal[tertulis].tabel} berpredikat {' atau '.join(sorted(boleh))}, tetapi tertulis {' '.join(tertulis)}"
        yield ucap.sel, duga(ucap.sel, "", pesan, tingkat=Tingkat.PERINGATAN)


def _senapas(ucap: _Ucapan, satu: Bilangan) -> bool:
    """Say whether a rating is said of a number: right behind it, or before it and "dengan capaian"; not of what is named between."""
    mulai = len(ucap.utuh) - len(ucap.sesudah)
    if satu.akhir <= mulai:
        return _HAL_LAIN.search(ucap.utuh[satu.akhir : mulai]) is None
    return _DENGAN.search(ucap.utuh[mulai : satu.mulai]) is not None


def _tertulis(sesudah: str, kenal: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the longest rating that stands right behind the word for it, () where none does."""
    isi = kata(sesudah)
    ada = [n for n in kenal for mulai in range(_JANGKAU) if n and isi[mulai : mulai + len(n)] == n]
    return max(ada, key=len, default=())


def _mutu(sel: Sel) -> bool:
    return sel.besaran is Besaran.PREDIKAT and sel.angka is None and bool(kata(sel.teks))


def _adu(ucap: _Ucapan, milik: Sequence[_Mutu]) -> _Temuan:
    """Hold the rating of a sentence against those of its row: one that any of them allows is right."""
    tertulis = _tertulis(ucap.sesudah, {satu for mutu in milik for satu in mutu.kenal})
    if tertulis and all(tertulis != kata(satu) for mutu in milik for satu in mutu.boleh):
        mutu = milik[0]
        boleh = " atau ".join(mutu.boleh)
        pesan = (
            f"Menurut {mutu.tabel.nama}, {mutu.sel.isi.baris} berpredikat {boleh}, tetapi tertulis {' '.join(tertulis)}"
        )
        yield ucap.sel, duga(ucap.sel, "", pesan, mutu.sel, tingkat=Tingkat.PERINGATAN)
