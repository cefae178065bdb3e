"""Running heads and feet of pages: they name the year of their report, or the head of another one was left there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.model import PERIHAL
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, berasal
from kinerja.reviu.publikasi.cetakan.kata import TAHUN
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_tahun_tepi"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_TEPI = f"{PERIHAL}Kepala dan Kaki Halaman"
#: A head that says which report this is.
_LAPORAN = re.compile(r"\b(?:laporan|LKjIP|LKIP|LAKIP|LKj|LAKIN)\b", re.IGNORECASE)
#: Years from the own in which a report was that was copied.
_JAUH = 10


def periksa_tahun_tepi(peta: Peta) -> _Temuan:
    """Find running heads and feet of another year, where others name the year of the report."""
    kini = peta.isi.tahun
    semua = [(sel, {int(t) for t in TAHUN.findall(sel.teks)}) for sel in peta.isi.perihal if sel.isi.tabel == _TEPI]
    milik = {TAHUN.sub("", sel.teks) for sel, tahun in semua if kini in tahun}
    for sel, tahun in semua if milik else ():
        serupa = _LAPORAN.search(sel.teks) or TAHUN.sub("", sel.teks) in milik
        if len(tahun) != 1 or kini in tahun or not serupa:
            continue
        lain = tahun.pop()
        if abs(lain - kini) <= _JAUH:
            pesan = f"Kepala atau kaki halaman “{sel.teks}” menyebut tahun {lain}, sedangkan halaman lain menyebut tahun {kini}"
            tempat = f"Kepala dan kaki halaman{sel.letak}"
            yield sel, Dugaan(tempat, sel.teks, str(kini), berasal(sel, pesan), Tingkat.PERINGATAN, (sel.nomor,))
