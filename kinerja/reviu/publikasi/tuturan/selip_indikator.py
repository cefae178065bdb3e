"""Numbers of sentences with two digits exchanged, or off by the last digit, beside what several tables print of their thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from kinerja.reviu.publikasi.bacaan.butir import Kunci
from kinerja.reviu.publikasi.bacaan.penyebut import penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.angka_tercetak import tercetak_tabel
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import UANG, Sel, duga
from kinerja.reviu.publikasi.cetakan.selip import angka_cetak
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import terselip
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.publikasi.tuturan.pokok_bagian import Ucapan, baca_ucapan, pokok_bagian
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_selip_indikator"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Digits that no chance gives so near, tables that print the right ones, and how far off the last one may be.
_PANJANG, _TABEL, _UJUNG = 4, 2, 2
_SERATUS = 100


def periksa_selip_indikator(peta: Peta) -> _Temuan:
    """Find numbers that no table prints, next to what tables print again and again of the thing of their sentence or section."""
    for ucap in baca_ucapan(peta):
        semua = bilangan_kalimat(ucap.teks, bertitik=peta.isi.bertitik)
        for satu in semua:
            if not _terkenal(satu) or satu.nilai in tercetak_tabel(peta.isi) or _terhitung(satu, semua):
                continue
            if lawan := _lawan(peta, ucap, satu):
                pesan = f"Tertulis {satu.teks}, padahal {lawan.isi.baris} pada {lawan.isi.tabel}, kolom {lawan.kolom}, adalah {lawan.teks}"
                yield (
                    ucap.sel,
                    replace(
                        duga(ucap.sel, "", pesan, lawan, tingkat=Tingkat.PERINGATAN),
                        tercetak=ucap.teks[satu.mulai : satu.akhir],
                    ),
                )


def _terkenal(satu: Bilangan) -> bool:
    return satu.jenis != "rp" and len(angka_cetak(satu.nilai, satu.angka)) >= _PANJANG


def _terhitung(satu: Bilangan, semua: Sequence[Bilangan]) -> bool:
    """Say whether a number follows from two others of its sentence."""
    nilai = [b.nilai for b in semua if b is not satu and b.nilai]
    hasil = [n for a, b in combinations(nilai, 2) for n in (a + b, abs(a - b), a / b * _SERATUS, b / a * _SERATUS)]
    return any(abs(n - satu.nilai) <= satu.angka.langkah for n in hasil)


def _lawan(peta: Peta, ucap: Ucapan, satu: Bilangan) -> Sel | None:
    """Return the cell of the only value that several tables print of a thing and a number is next to."""
    dekat: dict[object, list[Sel]] = {}
    for kunci in _pokok(peta, ucap):
        for _, _, sel in penyebut(peta).sel.get(kunci, ()):
            if sel.angka and sel.besaran not in UANG and sel.angka.langkah == satu.angka.langkah and _mirip(sel, satu):
                dekat.setdefault(nilai_sel(sel), []).append(sel)
    milik = next(iter(dekat.values()), [])
    return milik[0] if len(dekat) == 1 and len({s.isi.tabel for s in milik}) >= _TABEL else None


def _pokok(peta: Peta, ucap: Ucapan) -> list[Kunci]:
    """Return the things that a sentence names, else the one of its heading."""
    kuat = list(dict.fromkeys(s.kunci for s in ucap.sebut if not s.lemah))
    judul = pokok_bagian(peta).get(ucap.sel.isi.tabel)
    return kuat or ([judul] if judul else [])


def _mirip(sel: Sel, satu: Bilangan) -> bool:
    """Say whether two digits are exchanged, or the last one is a little off."""
    a, b = (angka_cetak(n, satu.angka) for n in (nilai_sel(sel), satu.nilai))
    return abs(nilai_sel(sel) - satu.nilai) <= _UJUNG * satu.angka.langkah or (
        sorted(a) == sorted(b) and terselip(nilai_sel(sel), satu)
    )
