"""Columns that are set in groups of the same parts (men and women of each rank): what adds up over the groups, and in one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kinerja.reviu.publikasi.cetakan.isi import BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.sarang import aditif
from kinerja.reviu.publikasi.relasi.turunan import Milik, Turunan

__all__ = ["menurut_kelompok", "turunan_kelompok"]

_JUMLAH = frozenset(("jumlah", "total"))
#: Groups of columns that a total over groups adds up at least.
_KELOMPOK = 2
#: Rows that must follow, and of how many one may not.
_PAS, _LUPUT = 2, 4


def _berjumlah(judul: str | None) -> bool:
    isi = set(kata(judul or ""))
    return bool(isi) and isi <= _JUMLAH


def menurut_kelompok(tabel: TabelPublikasi, milik: Milik) -> list[Turunan]:
    """Return that a column in a group of totals adds up the columns of its heading in all other groups, where most rows do.

    A dash among them is nothing, so that one number alone is the sum.
    """
    contoh = milik[0][1]
    if not _berjumlah(contoh.isi.kelompok) or not aditif(contoh):
        return []
    semua = [k for k, sel in tabel.wakil.items() if sel.isi.kelompok and sel.isi.kolom == contoh.isi.kolom]
    lain = [k for k in semua if k != contoh.kolom]
    if len(lain) < _KELOMPOK:
        return []
    hasil = [
        Turunan(sel, ((r.JUMLAH, suku),), baris, "kolom-jumlah")
        for baris, sel in milik
        if (suku := tuple(s for k in lain if (s := tabel.sel(baris, k))))
    ]
    pas = sum(satu.benar for satu in hasil)
    return hasil if pas >= _PAS and (len(hasil) - pas) * _LUPUT <= len(hasil) else []


def _isi_kelompok(tabel: TabelPublikasi, sel: Sel) -> tuple[str, ...]:
    """Return the columns that stand in the group by which a cell is headed: the cell covers them all."""
    if sel.isi.kelompok:
        return ()
    milik = tuple(k for k, satu in tabel.wakil.items() if satu.isi.kelompok == sel.isi.kolom)
    return milik if len(milik) > 1 else ()


def turunan_kelompok(
    tabel: TabelPublikasi, baris: BarisPublikasi, kelompok: Sequence[BarisPublikasi]
) -> Iterator[Turunan]:
    """Yield what a row of totals prints across groups: of each group all cells of the rows, and of the last all groups."""
    gabungan = [sel for sel in baris.angka if _isi_kelompok(tabel, sel) and aditif(sel)]
    for hasil in gabungan:
        kolom = _isi_kelompok(tabel, hasil)
        suku = tuple(s for satu in kelompok for k in kolom if (s := tabel.sel(satu, k)))
        # Beside amounts a group may hold their percentages: then its heading is that of another column too.
        if suku and all(map(aditif, suku)):
            yield Turunan(hasil, ((r.JUMLAH, suku),), baris, "jumlah-baris")
    lain = tuple(sel for sel in gabungan if not _berjumlah(sel.isi.kolom))
    for hasil in gabungan:
        if _berjumlah(hasil.isi.kolom) and len(lain) >= _KELOMPOK:
            yield Turunan(hasil, ((r.JUMLAH, lain),), baris, "kolom-jumlah")
