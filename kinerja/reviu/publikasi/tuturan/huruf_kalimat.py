"""Letters of evaluations (SAKIP, reformasi birokrasi): against the score beside them, and against the letter printed elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan import baca_cetakan
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import pisah_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import baca_kalimat
from kinerja.reviu.publikasi.cetakan.kata import TAHUN
from kinerja.reviu.publikasi.penulisan.huruf_nilai import HURUF, SAKIP, huruf_mungkin
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_huruf_kalimat"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_L = rf"(?-i:(?P<huruf>{'|'.join(sorted(HURUF, key=len, reverse=True))})(?![\w+-]))"
_N = r"(?<![\w.,])(?P<nilai>\d{1,3}(?:[.,]\d+)?)(?![\w%]|[.,]\d)"
#: What may stand between a score and its letter: words that join them, an opening bracket or quote.
_SELA = (
    r"(?:[\s(/“\"‘':–-]|\b(?:poin|point|atau|dengan|yang|masuk|termasuk|berada|pada|di|dalam|memperoleh|mendapat(?:kan)?|meraih|"
    r"(?:ber)?(?:kategori|predikat|kriteria)|peringkat|nilai|skor|sebesar|sehingga|angka|hasil)\b)+"
)
_ANGKA_HURUF = re.compile(rf"{_N}{_SELA}{_L}", re.IGNORECASE)
_HURUF_ANGKA = re.compile(rf"\b(?:predikat|kategori|nilai|peringkat)[\s“\"‘'(:]+{_L}[”\"’']?{_SELA}{_N}", re.IGNORECASE)
#: In a cell the letter may stand first.
_SEL_HURUF_ANGKA = re.compile(rf"^\W*{_L}{_SELA}{_N}", re.IGNORECASE)
#: Headings of letters, beside those of ratings and of what was reached.
_JUDUL = re.compile(r"\b(?:nilai|hasil|huruf|grade|mutu|kelas|skor)\b", re.IGNORECASE)
#: A letter that a sentence gives.
_BERHURUF = re.compile(
    rf"(?:\b(?:(?:ber)?(?:predikat|kategori|kriteria)|peringkat|nilai)(?:nya)?(?:\s+(?:adalah|yaitu|menjadi))?|\badalah)[\s“\"‘'(:]+{_L}",
    re.IGNORECASE,
)
#: What is no statement on the score itself: scales, wishes, what others or other years have.
_SKALA = re.compile(r"\b(?:skala|rentang|interval|antara|bila|jika|apabila)\b|[<>≥≤]", re.IGNORECASE)
_LAIN = re.compile(
    r"\b(?:target\w*|ditargetkan|rencana\w*|sebelumnya|lalu|semula|awal|menjadi|dari|banding\w*|dibanding\w*|naik|turun|meningkat|menurun|"
    r"kabupaten|kota|provinsi|pemkab|pemkot|pemprov|pemerintah|kementerian|nasional|rata-rata|renstra|rpjmd|minimal|komponen)\b",
    re.IGNORECASE,
)
_TOPIK = {
    "akuntabilitas kinerja": re.compile(r"\bs?akip\b|\bakuntabilitas\s+kinerja\b", re.IGNORECASE),
    "reformasi birokrasi": re.compile(r"\breformasi\s+birokrasi\b|\b(?-i:RB)\b", re.IGNORECASE),
}
_KALIMAT, _SEL = (_ANGKA_HURUF, _HURUF_ANGKA), (_ANGKA_HURUF, _SEL_HURUF_ANGKA)
_PENUH = 100


@dataclass(frozen=True)
class _Huruf:
    """A letter that a cell or a sentence gives to an evaluation."""

    sel: Sel
    huruf: str
    kalimat: bool


def periksa_huruf_kalimat(peta: Peta) -> _Temuan:
    """Find letters that the scale of SAKIP does not give for the score beside them, and an evaluation with two letters."""
    for tabel in peta.isi.tabel:
        for sel, teks in _bertopik(tabel):
            if not _SKALA.search(teks):
                yield from _menurut_nilai(sel, teks, _KALIMAT if tabel.prosa else _SEL)
        yield from _sebaris(tabel)
    for topik in _TOPIK:
        yield from _dua_huruf(peta, topik, list(_sebutan(peta, topik)))


def _bertopik(tabel: TabelPublikasi) -> Iterator[tuple[Sel, str]]:
    """Yield the sentences, and the cells with a letter, that speak of an evaluation."""
    if tabel.prosa:
        yield from ((s, t) for s, utuh in baca_kalimat(tabel) for t in pisah_kalimat(utuh) if SAKIP.search(t))
        return
    for baris in tabel.baris:
        if SAKIP.search(f"{tabel.nama} {baris.label}"):
            yield from ((sel, sel.teks) for sel in baris.sel)


def _menurut_nilai(sel: Sel, teks: str, semua: tuple[re.Pattern[str], ...]) -> _Temuan:
    """Hold the letters of a text against the scores beside them."""
    pakai: set[int] = set()
    for pola in semua:
        for temu in pola.finditer(teks):
            angka = baca_cetakan(temu["nilai"], ribuan=False)
            huruf = temu["huruf"]
            if huruf not in HURUF or temu.start("huruf") in pakai or angka is None or angka.nilai > _PENUH:
                continue
            pakai.add(temu.start("huruf"))
            harap = huruf_mungkin(angka)
            if harap and huruf not in harap:
                pesan = f"Nilai {temu['nilai']} berpredikat {' atau '.join(harap)}, tetapi tercetak {huruf}"
                yield sel, duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN)


def _sebaris(tabel: TabelPublikasi) -> _Temuan:
    """Hold the only letter of a row against its only score, where a table has no other row to learn from."""
    huruf = [sel for sel, _, _ in _sel_huruf(tabel)] if not tabel.prosa else []
    for baris in tabel.baris if len(huruf) == 1 else ():
        nilai = [s for s in baris.angka if _nyata(s) and s.angka and s.angka.nilai <= _PENUH]
        if huruf[0] not in baris.sel or len(nilai) != 1 or not SAKIP.search(f"{tabel.nama} {baris.label}"):
            continue
        harap = huruf_mungkin(nilai[0].angka)
        if huruf[0].teks.strip() not in harap and huruf[0].tahun == nilai[0].tahun:
            pesan = f"Nilai {nilai[0].teks} berpredikat {' atau '.join(harap)}, tetapi tercetak {huruf[0].teks}"
            yield huruf[0], duga(huruf[0], harap[0], pesan, nilai[0], tingkat=Tingkat.PERINGATAN)


def _sebutan(peta: Peta, topik: str) -> Iterator[_Huruf]:
    """Yield the letters that the report gives to an evaluation of the agency in its year."""
    lain = [pola for nama, pola in _TOPIK.items() if nama != topik]
    for tabel in peta.isi.tabel:
        for sel, teks, huruf in _kalimat_huruf(tabel) if tabel.prosa else _sel_huruf(tabel):
            tahun = {int(satu) for satu in TAHUN.findall(teks)} | ({sel.tahun} if sel.tahun else set())
            sendiri = _TOPIK[topik].search(teks) and not any(pola.search(teks) for pola in lain)
            if sendiri and not (_LAIN.search(teks) or _SKALA.search(teks)) and tahun <= {peta.isi.tahun}:
                yield _Huruf(sel, huruf, tabel.prosa)


def _kalimat_huruf(tabel: TabelPublikasi) -> Iterator[tuple[Sel, str, str]]:
    for sel, utuh in baca_kalimat(tabel):
        for teks in pisah_kalimat(utuh):
            ada = {temu["huruf"] for temu in _BERHURUF.finditer(teks)} & HURUF
            if len(ada) == 1:
                yield sel, teks, ada.pop()


def _sel_huruf(tabel: TabelPublikasi) -> Iterator[tuple[Sel, str, str]]:
    for baris in tabel.baris:
        for sel in baris.sel:
            if _nyata(sel) and sel.teks.strip() in HURUF:
                yield sel, f"{tabel.nama} {baris.label} {sel.kolom}", sel.teks.strip()


def _nyata(sel: Sel) -> bool:
    """Say whether a cell holds what an evaluation gave: no target, no part of a year, nothing of others."""
    pokok = sel.besaran in (Besaran.REALISASI, Besaran.PREDIKAT)
    return (pokok or (sel.besaran is Besaran.LAIN and _JUDUL.search(sel.kolom) is not None)) and not sel.periode


def _dua_huruf(peta: Peta, topik: str, semua: list[_Huruf]) -> _Temuan:
    """Find the letters of an evaluation that differ from what tables print, or from the most, where no table does."""
    tercetak = [satu for satu in semua if not satu.kalimat]
    banyak = Counter(satu.huruf for satu in tercetak or semua)
    kunci = {peta.kunci(b) for b in peta.isi.baris for satu in tercetak if satu.sel in b.sel}
    if len({satu.huruf for satu in semua}) < 2 or (len(banyak) > 1 and len(kunci) > 1):
        return
    benar = max(banyak, key=lambda huruf: banyak[huruf])
    lawan = next(satu for satu in sorted(semua, key=lambda satu: satu.kalimat) if satu.huruf == benar)
    for satu in semua:
        if satu.huruf != benar:
            pesan = f"Predikat {topik} di sini {satu.huruf}, sedangkan pada {lawan.sel.isi.tabel} {benar}"
            yield satu.sel, duga(satu.sel, "", pesan, lawan.sel, tingkat=Tingkat.PERINGATAN)
