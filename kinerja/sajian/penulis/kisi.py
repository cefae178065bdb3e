"""How wide the columns of a table in the PDF are."""

from __future__ import annotations

from kinerja.sajian.blok import Tabel
from kinerja.sajian.penulis.dasar import kolom_awal
from kinerja.sajian.penulis.letak import LEBAR_TEKS
from kinerja.sajian.penulis.lipat import lebar_angka

__all__ = ["GAYA_TEBAL", "lebar_kolom"]

#: Space in a cell beside its text, in points, with some to spare for kerning.
_BANTALAN = 9.0

#: No column gives up so much width that an ordinary word must fold, in points.
_LEBAR_KATA = 48.0

#: Rows that are printed bold.
GAYA_TEBAL = {"jumlah", "kelompok", "program"}


def lebar_kolom(tabel: Tabel, ukuran: float) -> list[float]:
    """Share the width of the page by the weights of the columns; a column whose numbers need more takes it from others.

    Words fold, numbers do not: a narrow column of amounts would print over its neighbour.
    """
    jumlah = sum(kolom.bobot for kolom in tabel.kolom) or 1.0
    lebar = [LEBAR_TEKS[tabel.lanskap] * kolom.bobot / jumlah for kolom in tabel.kolom]
    perlu = [0.0] * len(lebar)
    gaya = tabel.gaya_baris + ("",) * (len(tabel.baris) - len(tabel.gaya_baris))
    for baris, awal, g in zip(tabel.baris, kolom_awal(tabel.baris, len(lebar)), gaya, strict=False):
        for sel, k in zip(baris, awal, strict=True):
            if sel.lebar == 1:
                angka = lebar_angka(sel.teks, ukuran, sel.tebal or g in GAYA_TEBAL)
                perlu[k] = max(perlu[k], angka + _BANTALAN + sel.rinci * 0.8 * ukuran if angka else 0.0)
    kurang = sum(max(0.0, p - a) for p, a in zip(perlu, lebar, strict=True))
    longgar = [max(0.0, a - max(p, _LEBAR_KATA)) for p, a in zip(perlu, lebar, strict=True)]
    if not kurang or not any(longgar):
        return lebar
    bagian = min(1.0, kurang / sum(longgar))
    # What the others cannot spare is missing where it is needed, in proportion.
    cukup = min(1.0, sum(longgar) / kurang)
    return [a + max(0.0, p - a) * cukup - sisa * bagian for p, a, sisa in zip(perlu, lebar, longgar, strict=True)]
