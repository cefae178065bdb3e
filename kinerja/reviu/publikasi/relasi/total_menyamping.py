"""A column of totals that its own row of totals explains, where the rows above it do not add up."""

from __future__ import annotations

from decimal import Decimal

from kinerja.reviu.publikasi.cetakan.isi import TabelPublikasi
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.sarang import aditif, nilai_sel
from kinerja.reviu.publikasi.relasi.turunan import Calon, uji

__all__ = ["menurut_total"]

#: Columns that a total has at least, rows that each of them adds up, and how large a total is that fits by no chance.
_BAGIAN, _BARIS, _BESAR = 2, 3, 100
_JUMLAH = frozenset(("jumlah", "total"))


def menurut_total(tabel: TabelPublikasi, kolom: str) -> Calon | None:
    """Return the columns before a column headed Jumlah that its row of totals adds up, each of them right down the rows.

    The rows are then proved by their columns and the total by both: what a row prints as its total is judged by its parts.
    """
    total = [baris for baris in tabel.baris if baris.peran == "jumlah"]
    hasil = tabel.sel(total[0], kolom) if len(total) == 1 else None
    if not set(kata(kolom)) <= _JUMLAH or hasil is None or nilai_sel(hasil) < _BESAR:
        return None
    nomor = tabel.kolom.index(kolom)
    for awal in range(nomor - _BAGIAN + 1):
        calon = r.JUMLAH, tabel.kolom[awal:nomor]
        if uji(tabel, total[0], hasil, calon) and all(_menurun(tabel, satu) for satu in calon[1]):
            return calon
    return None


def _menurun(tabel: TabelPublikasi, kolom: str) -> bool:
    """Say whether a column adds up to its total."""
    sel = {
        baris.peran: [s for b in tabel.baris if b.peran == baris.peran and (s := tabel.sel(b, kolom))]
        for baris in tabel.baris
    }
    isi, total = sel.get("isi", []), sel.get("jumlah", [])
    if len(isi) < _BARIS or len(total) != 1 or not all(map(aditif, (*isi, *total))):
        return False
    return sum(map(nilai_sel, isi), Decimal(0)) == nilai_sel(total[0])
