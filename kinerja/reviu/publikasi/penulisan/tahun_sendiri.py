"""Years that are compared with themselves: a comparison names two years."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.penulisan.teks_tercetak import teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_tahun_sendiri"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_KATA = r"[^\W\d_]+"
#: A year, a word that compares, and the same year; before the second one may stand what stands before the first one.
_SENDIRI = re.compile(
    rf"(?P<apa>(?:{_KATA}\s+){{0,5}})tahun\s+(?P<tahun>20\d\d)\s+"
    r"(?:dengan|terhadap|(?:(?:di|mem)banding(?:kan)?|(?:lebih\s+)?(?:tinggi|rendah|besar|kecil)\s+dari(?:pada)?)(?:\s+dengan)?)\s+"
    rf"(?P<lagi>(?:{_KATA}\s+){{0,5}}?)tahun\s+(?P=tahun)(?!\d|\s*[-–/]\s*\d|\s*(?:s\.?\s?d\.?|sampai|triwulan|semester|bulan))",
    re.IGNORECASE,
)


def periksa_tahun_sendiri(peta: Peta) -> _Temuan:
    """Find texts that compare one thing of a year with the same thing of the same year."""
    for teks in teks_tercetak(peta.isi):
        for temu in _SENDIRI.finditer(teks.isi):
            apa, lagi = temu["apa"].casefold().split(), temu["lagi"].casefold().split()
            if not lagi or apa[-len(lagi) :] == lagi:
                tahun = temu["tahun"]
                pesan = f"Tahun {tahun} dibandingkan dengan tahun {tahun} juga; periksa tahun pembandingnya"
                yield teks.sel, teks.duga(" ".join(temu[0].split()), "", pesan, Tingkat.PERINGATAN)
