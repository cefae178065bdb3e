"""What columns mean by what their cells compute to: a column headed "%" that is realisasi by target is a capaian."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from kinerja.laporan import Laporan
from kinerja.reviu.publikasi.hubungan import turunan
from kinerja.reviu.publikasi.isi import IsiPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.judul import Besaran
from kinerja.reviu.publikasi.susunan import baca_publikasi

__all__ = ["pahami", "pahami_laporan"]

#: Rows that must compute before a column takes its meaning from them, and the share of all rows.
_PAS = 2


@lru_cache(maxsize=4)
def pahami(isi: IsiPublikasi) -> IsiPublikasi:
    """Return the same tables with the meaning that their numbers give to columns whose headings leave it open."""
    ganti = dict(_ganti(isi))
    return replace(isi, tabel=tuple(_pakai(tabel, ganti) for tabel in isi.tabel)) if ganti else isi


@lru_cache(maxsize=4)
def pahami_laporan(laporan: Laporan) -> IsiPublikasi:
    """Return the tables of sheet publikasi, understood."""
    return pahami(baca_publikasi(laporan))


def _ganti(isi: IsiPublikasi) -> Iterator[tuple[tuple[str, str], Sel]]:
    """Find columns of percentages that are a capaian or a share of the budget, each with a cell that shows it."""
    uji: dict[tuple[str, str], list[tuple[bool, Sel, Sel]]] = {}
    for satu in turunan(isi):
        if satu.hasil.besaran is Besaran.PERSEN and not satu.pola:
            atas = satu.operan[0]
            uji.setdefault((satu.baris.tabel, satu.hasil.kolom), []).append((satu.benar, satu.hasil, atas))
    for kunci, hasil in uji.items():
        pas = [isi for isi in hasil if isi[0]]
        if len(pas) * 2 >= len(hasil) and (len(pas) >= _PAS or len(hasil) == 1):
            _, sel, atas = pas[0]
            besaran = Besaran.CAPAIAN if atas.besaran is Besaran.REALISASI else Besaran.PERSEN_PAGU
            yield kunci, replace(sel, besaran=besaran, yakin=True)


def _pakai(tabel: TabelPublikasi, ganti: dict[tuple[str, str], Sel]) -> TabelPublikasi:
    kolom = {nama: satu for (milik, nama), satu in ganti.items() if milik == tabel.nama}
    if not kolom:
        return tabel

    def ubah(sel: Sel) -> Sel:
        if (baru := kolom.get(sel.kolom)) is None or sel.besaran is not Besaran.PERSEN:
            return sel
        imbuhan = () if baru.besaran is Besaran.CAPAIAN else sel.imbuhan
        return replace(sel, besaran=baru.besaran, yakin=True, jenis=baru.jenis, imbuhan=imbuhan)

    return replace(tabel, baris=tuple(replace(b, sel=tuple(map(ubah, b.sel))) for b in tabel.baris))
