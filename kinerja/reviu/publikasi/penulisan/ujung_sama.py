"""Ranges and comparisons whose two ends are printed alike: one of them was meant to be another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.penulisan.teks_tercetak import Teks
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_ujung_sama"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: A range of degrees or of years; digits between dashes can be a code.
_RENTANG = re.compile(
    r"(?<![\w.,/°-])(?P<ujung>\d{1,3}\s?[°º]\s?\d{0,2}\s?['’]?(?:\s?\d{1,2}\s?[\"”″])?|(?:19|20)\d\d)"
    r"\s*(?:[-–—]|s\.?\s?/?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?P=ujung)(?![\w°º/.-]*\d)",
    re.IGNORECASE,
)
#: What is compared with the very same: capaian tahun 2016 dengan capaian tahun 2016.
_BANDING = re.compile(
    r"\b(?:[mp]em|di|per|ter)?banding\w*\b[^.;]{0,80}?\b(?P<hal>(?:[a-z]+\s+){0,5}tahun\s+20\d\d)\s+"
    r"(?:dengan|terhadap|dan|dibanding(?:kan)?(?:\s+dengan)?)\s+(?P=hal)\b(?!\s*[-–])",
    re.IGNORECASE,
)


def periksa_ujung_sama(peta: Peta) -> _Temuan:
    """Find ranges that end where they begin, and years that are compared with themselves."""
    for sel, kalimat in kalimat_laporan(peta.isi):
        for isi in kalimat:
            teks = Teks(sel, isi, sel.tempat, "kalimat")
            for temu in _RENTANG.finditer(isi):
                pesan = f"Rentang “{temu[0].strip()}” berawal dan berakhir pada angka yang sama; periksa kedua ujungnya"
                yield sel, teks.duga(temu[0].strip(), "", pesan, Tingkat.PERINGATAN)
            for temu in _BANDING.finditer(isi):
                tercetak = isi[temu.start("hal") : temu.end()]
                pesan = f"Yang dibandingkan tercetak sama, “{tercetak}”; periksa tahunnya"
                yield sel, teks.duga(tercetak, "", pesan, Tingkat.PERINGATAN)
