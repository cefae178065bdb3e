"""Letters and ratings that follow from a score beside or above them: by the scale of SAKIP, else by the order of the scores."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kinerja.model import muat_skala
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["HURUF", "SAKIP", "huruf_mungkin", "periksa_huruf"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: A rating with the score that it may follow from.
_Pasang = tuple[Sel, Sel]
_AKIP = muat_skala()["akip-88-2021"]
#: The letters of the scale of SAKIP.
HURUF = frozenset(kelas.predikat for kelas in _AKIP.kelas)
#: What is rated by letters of the scale of SAKIP.
SAKIP = re.compile(r"\bs?akip\b|akuntabilitas|reformasi\s+birokrasi", re.IGNORECASE)
#: Words of headings of ratings.
_PREDIKAT = frozenset("predikat kategori kriteria mutu grade kelas peringkat kualifikasi".split())
#: Words of headings of scores, which ratings put in order.
_SKOR = frozenset("nilai skor indeks ikm total".split())
#: Rows that teach the order of ratings, and their ratings at most; words of a rating; rows that make a finding certain.
_BARIS, _KELAS, _KATA, _PASTI = 6, 6, 3, 4


def periksa_huruf(peta: Peta) -> _Temuan:
    """Find letters that the scale of SAKIP does not give for the score, and ratings out of the order of their scores."""
    for tabel in peta.isi.tabel:
        if tabel.prosa or tabel.grafik:
            continue
        for kolom in tabel.kolom:
            peringkat = [s for b in tabel.baris for s in b.sel if s.kolom == kolom and _peringkat(s)]
            # What the capaian of an indicator deserves has a rule of its own.
            berpredikat = any(s.besaran is Besaran.PREDIKAT for s in peringkat) and _bercapaian(tabel)
            if peringkat and not berpredikat and not any(tabel.sel(b, kolom) for b in tabel.baris):
                yield from _satu_kolom(tabel, peringkat)
        yield from _di_bawah(tabel)


def _peringkat(sel: Sel) -> bool:
    return sel.angka is None and 0 < len(sel.teks.split()) <= _KATA and sel.besaran is not Besaran.SATUAN


def _satu_kolom(tabel: TabelPublikasi, peringkat: Sequence[Sel]) -> _Temuan:
    baris = {id(s): b for b in tabel.baris for s in b.sel}
    calon = {
        kolom: pasang
        for kolom in tabel.kolom
        if len(pasang := [(s, n) for s in peringkat if (n := tabel.sel(baris[id(s)], kolom))]) > 1
    }
    if all(s.teks.strip() in HURUF for s in peringkat):
        yield from _terbaik([_menurut_skala(pasang, tabel) for pasang in calon.values()])
    elif not _PREDIKAT.isdisjoint(kata(peringkat[0].kolom)):
        yield from _terbaik([_menurut_urutan(p) for k, p in calon.items() if not _SKOR.isdisjoint(kata(k))])


def _bercapaian(tabel: TabelPublikasi) -> bool:
    return any(s.besaran is Besaran.CAPAIAN for b in tabel.baris for s in b.angka)


def _terbaik(semua: Sequence[list[tuple[Sel, Dugaan]] | None]) -> _Temuan:
    """Return what the score says that explains most; a score that explains all leaves nothing to find."""
    yield from min((satu for satu in semua if satu is not None), key=len, default=[])


def _menurut_skala(pasang: Sequence[_Pasang], tabel: TabelPublikasi) -> list[tuple[Sel, Dugaan]] | None:
    luput = [(s, n) for s, n in pasang if s.teks.strip() not in huruf_mungkin(n.angka)]
    pas = len(pasang) - len(luput)
    kenal = bool(SAKIP.search(f"{tabel.nama} {' '.join(b.label for b in tabel.baris)}")) or any(
        len(s.teks.strip()) > 1 for s, _ in pasang
    )
    if not kenal or not pas or len(luput) > max(1, len(pasang) // 4):
        return None
    tingkat = None if pas >= _PASTI else Tingkat.PERINGATAN
    return [(s, _sebut(s, n, tingkat)) for s, n in luput]


def huruf_mungkin(angka: Cetakan | None) -> tuple[str, ...]:
    """Return the letters that a printed score can have: rounding may have lifted it over a bound."""
    nilai = (angka.nilai, angka.nilai - angka.langkah / 2) if angka else ()
    return tuple(dict.fromkeys(kelas.predikat for n in nilai for kelas in _AKIP.kelas if kelas.memuat(n)))


def _sebut(sel: Sel, angka: Sel, tingkat: Tingkat | None) -> Dugaan:
    harap = next((k.predikat for k in _AKIP.kelas if angka.angka and k.memuat(angka.angka.nilai)), "")
    pesan = f"Nilai {angka.teks} menurut {_AKIP.nama} berpredikat {harap}, tetapi tercetak {sel.teks}"
    return duga(sel, harap, pesan, angka, tingkat=tingkat)


def _menurut_urutan(pasang: Sequence[_Pasang]) -> list[tuple[Sel, Dugaan]] | None:
    """Return a rating whose neighbours by score have another one, where all others stand in order."""
    urut = sorted(pasang, key=lambda p: p[1].angka.nilai if p[1].angka else 0)
    nama = [kata(s.teks) for s, _ in urut]
    if len(urut) < _BARIS or len(set(nama)) == 1:
        return None
    if _deret(nama):
        return []
    luput = [
        n for n in range(1, len(urut) - 1) if nama[n - 1] == nama[n + 1] != nama[n] and _deret(nama[:n] + nama[n + 1 :])
    ]
    if len(luput) != 1 or not 1 < len({k for n, k in enumerate(nama) if n != luput[0]}) <= _KELAS:
        return None
    n = luput[0]
    (sel, angka), (_, bawah), (sama, atas) = urut[n], urut[n - 1], urut[n + 1]
    pesan = f"Nilai {angka.teks} terletak antara {bawah.teks} dan {atas.teks} yang berpredikat {sama.teks}, tetapi tercetak {sel.teks}"
    return [(sel, duga(sel, sama.teks, pesan, angka, bawah, atas, tingkat=Tingkat.PERINGATAN))]


def _deret(nama: Sequence[tuple[str, ...]]) -> bool:
    """Say whether equal ratings stand together."""
    return 1 + sum(a != b for a, b in pairwise(nama)) == len(set(nama))


def _di_bawah(tabel: TabelPublikasi) -> _Temuan:
    """Find letters in a row below their scores: another year's column, or what the row is called, says that it is a scale."""
    for atas, bawah in pairwise(tabel.baris):
        pasang = [
            (s, n) for s in bawah.sel if s.angka is None and s.teks.strip() in HURUF and (n := tabel.sel(atas, s.kolom))
        ]
        if not pasang or any(s.angka for s in bawah.sel):
            continue
        luput = [(s, n) for s, n in pasang if s.teks.strip() not in huruf_mungkin(n.angka)]
        if luput and len(luput) * 2 <= len(pasang):
            yield from ((s, _sebut(s, n, Tingkat.PERINGATAN)) for s, n in luput)
