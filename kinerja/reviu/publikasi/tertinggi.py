"""What a sentence calls the highest or the lowest of a list, against the list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.reviu.publikasi.bilangan import sama
from kinerja.reviu.publikasi.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cacah_kalimat import baca_kalimat
from kinerja.reviu.publikasi.isi import BarisPublikasi, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.kata import kata
from kinerja.reviu.publikasi.pernyataan import Peta
from kinerja.reviu.publikasi.sarang import nilai_sel
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_tertinggi"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_UJUNG = re.compile(r"\b(?P<tinggi>tertinggi|terbesar|terbanyak)\b|\b(?:terendah|terkecil|tersedikit)\b", re.IGNORECASE)
_PISAH = re.compile(
    r"\b(?:sedangkan|sementara|serta|dan)\b(?=[^.]*\bter(?:tinggi|besar|banyak|endah|kecil|sedikit)\b)|[.;]\s",
    re.IGNORECASE,
)
#: Rows of a list that has a highest and a lowest, and digits of a number that stands there by no chance.
_BARIS, _ANGKA = 3, 3


def periksa_tertinggi(peta: Peta) -> _Temuan:
    """Find sentences that name a row as the highest or lowest of a column in which another one is."""
    daftar = [t for t in peta.isi.tabel if not t.prosa and sum(b.peran == "isi" for b in t.baris) >= _BARIS]
    for tabel in peta.isi.tabel:
        for sel, teks in baca_kalimat(tabel):
            for bagian in _PISAH.split(teks):
                temu = _UJUNG.search(bagian or "")
                angka = bilangan_kalimat(bagian) if temu else []
                if temu and angka and (lain := _banding(daftar, bagian, angka[0], naik=bool(temu["tinggi"]))):
                    lawan, pesan = lain
                    yield sel, duga(sel, "", pesan, lawan, tingkat=Tingkat.PERINGATAN)
                    break


_Milik = list[tuple[BarisPublikasi, Sel]]


def _banding(daftar: list[TabelPublikasi], teks: str, angka: Bilangan, *, naik: bool) -> tuple[Sel, str] | None:
    isi = kata(teks)
    for tabel in daftar:
        for kolom in tabel.kolom:
            milik = [(b, s) for b in tabel.baris if b.peran == "isi" and (s := tabel.sel(b, kolom))]
            pas = [(b, s) for b, s in milik if s.angka and sama(s.angka, angka.angka)]
            if len(milik) < _BARIS or len(pas) != 1 or len(angka.teks) < _ANGKA:
                continue
            if hasil := _satu_kolom(tabel, isi, milik, pas[0], naik=naik):
                return hasil
    return None


def _satu_kolom(
    tabel: TabelPublikasi, isi: tuple[str, ...], milik: _Milik, pas: tuple[BarisPublikasi, Sel], *, naik: bool
) -> tuple[Sel, str] | None:
    """Hold the row that bears the number against the highest or lowest of its level, and against the name in the sentence."""
    baris, sel = pas
    setingkat = [(b, s) for b, s in milik if _tingkat(b) == _tingkat(baris)]
    ujung = (max if naik else min)(setingkat, key=lambda satu: nilai_sel(satu[1]))
    sebut = [b for b, _ in setingkat if b.kata and _memuat(isi, b.kata)]
    if baris in sebut and ujung[1] is not sel:
        apa = "tertinggi" if naik else "terendah"
        return ujung[1], f"Yang {apa} menurut {tabel.nama} {ujung[0].nama} dengan {ujung[1].teks}"
    if len(sebut) == 1 and ujung[1] is sel and sebut[0] is not baris:
        return sel, f"Angka {sel.teks} menurut {tabel.nama} milik {baris.nama}, bukan {sebut[0].nama}"
    return None


def _tingkat(baris: BarisPublikasi) -> tuple[str, int]:
    """Return the level of a row: programs are compared with programs."""
    awal = baris.kata[:1]
    return (awal[0] if awal and awal[0] in ("program", "kegiatan", "subkegiatan") else "", baris.kode.count("."))


def _memuat(isi: tuple[str, ...], nama: tuple[str, ...]) -> bool:
    return any(isi[n : n + len(nama)] == nama for n in range(len(isi) - len(nama) + 1))
