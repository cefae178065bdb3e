"""Numbers of one sentence, or of two that follow each other: parts and whole, what was added and what is left, shares, change."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat, pisah_kalimat
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import baca_kalimat
from kinerja.reviu.publikasi.hitungan.akibat_kalimat import salah_akibat
from kinerja.reviu.publikasi.hitungan.beda_kalimat import SISA, salah_arus, salah_beda
from kinerja.reviu.publikasi.hitungan.efisiensi_kalimat import salah_efisiensi
from kinerja.reviu.publikasi.hitungan.jumlah_kalimat import salah_jumlah
from kinerja.reviu.publikasi.hitungan.laju_kalimat import salah_laju
from kinerja.reviu.publikasi.hitungan.lanjutan_kalimat import salah_lanjutan
from kinerja.reviu.publikasi.hitungan.nyaris_kalimat import salah_nyaris
from kinerja.reviu.publikasi.hitungan.pangsa_kalimat import salah_pangsa
from kinerja.reviu.publikasi.hitungan.pangsa_sisa import salah_pangsa_sisa
from kinerja.reviu.publikasi.hitungan.pecahan_kalimat import salah_pecahan
from kinerja.reviu.publikasi.hitungan.rerata_kalimat import salah_kelipatan, salah_rerata
from kinerja.reviu.publikasi.hitungan.ubah_kalimat import salah_ubah
from kinerja.reviu.publikasi.tuturan.angka_huruf import berangka
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_rantai"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: A sentence that goes on with what the one before speaks of.
_LANJUTAN = re.compile(
    # By a word that points back, or by a comparison that says of nothing what went up or down.
    r"\b(?:tersebut|itu|ini)\b|^\W*(?:dengan\s+demikian|sehingga|maka|jadi|artinya)\b|"
    r"^\W*(?:(?:jika|bila|apabila|kalau)\s+)?(?:di\s?(?:banding|sanding)\w*)\b.*?\b(?:terjadi|terdapat|mengalami|ada)\s+(?:ke|pe)\w+an\b",
    re.IGNORECASE,
)
_RENTANG = re.compile(
    r"\d\s*(?:%|persen)?\s*(?:sampai\s+dengan|s\.?\s?d\.?|hingga|[-–])\s*(?:kurang\s+dari\s+|<\s*)?\d", re.IGNORECASE
)
_INGAT = 5
#: The numbers of a list are no parts of anything.
_NOMOR = re.compile(r"(?<![\w(])\d{1,2}[).]\s+[a-z]", re.IGNORECASE)


def periksa_rantai(peta: Peta) -> _Temuan:
    """Find sentences whose numbers do not follow from each other as their words say."""
    for tabel in peta.isi.tabel:
        lalu: list[Bilangan] = []
        sebelum = ""
        for sel, teks in baca_kalimat(tabel):
            for satu in pisah_kalimat(teks):
                lalu = lalu if _LANJUTAN.search(satu) else []
                isi = bilangan_kalimat(satu, bertitik=peta.isi.bertitik)
                pesan = (
                    _salah(satu, isi, lalu)
                    or _terbilang(satu, bertitik=peta.isi.bertitik)
                    or salah_lanjutan(sebelum, satu, bertitik=peta.isi.bertitik)
                )
                if pesan:
                    yield sel, duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN)
                lalu = [*lalu, *isi][-_INGAT:]
                sebelum = satu


def _terbilang(teks: str, *, bertitik: bool) -> str:
    """Return what is wrong with the sum of numbers of which some are spelled out."""
    huruf = berangka(teks)
    return (
        "" if huruf == teks or _NOMOR.search(teks) else salah_jumlah(huruf, bilangan_kalimat(huruf, bertitik=bertitik))
    )


def _salah(teks: str, isi: list[Bilangan], lalu: list[Bilangan]) -> str:
    """Return what is wrong first; a sentence of ranges, as one on classes of a scale, states no sums."""
    if len(_RENTANG.findall(teks)) > 1:
        return ""
    tersisa = SISA.search(teks) is not None
    return (
        # Of a whole, a part and a rest it is the rest that is computed.
        (tersisa and salah_beda(teks, isi))
        or salah_jumlah(teks, isi)
        or salah_arus(teks, isi)
        or salah_beda(teks, isi)
        or salah_laju(teks, isi)
        or salah_pangsa_sisa(teks, isi)
        or salah_pangsa(teks, isi)
        or salah_pecahan(teks, isi)
        or salah_rerata(teks, isi)
        or salah_kelipatan(teks, isi)
        or salah_efisiensi(teks, isi)
        or salah_ubah(teks, isi, lalu)
        or "; ".join(filter(None, (salah_akibat(teks, isi, lalu), salah_nyaris(isi, lalu))))
    )
