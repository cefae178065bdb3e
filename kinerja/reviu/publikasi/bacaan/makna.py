"""What columns mean by what their cells compute to: a column headed "%" that is realisasi by target is a capaian."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from kinerja.laporan import Laporan
from kinerja.pembaca.unsur import tak_berjudul
from kinerja.reviu.publikasi.bacaan.arti_hitungan import Arti, arti_hitungan
from kinerja.reviu.publikasi.bacaan.susunan import baca_publikasi
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.relasi.hubungan import turunan

__all__ = ["artikan", "pahami", "pahami_laporan"]

#: Rows that must compute before a column takes its meaning from them, and the share of all rows.
_PAS = 2
_Kolom = tuple[str, str]


@lru_cache(maxsize=4)
def pahami(isi: IsiPublikasi) -> IsiPublikasi:
    """Return the same tables with the meaning that their numbers give to columns whose headings leave it open."""
    paham = _ubah_kolom(isi, dict(_menurut_baris(isi)))
    arti = arti_hitungan(paham)
    return artikan(paham, {**_kamus(paham, arti), **arti})


@lru_cache(maxsize=4)
def pahami_laporan(laporan: Laporan) -> IsiPublikasi:
    """Return the tables of sheet publikasi, understood."""
    return pahami(baca_publikasi(laporan))


_Ubah = Callable[[Sel], Sel]


def _ubah_kolom(isi: IsiPublikasi, ganti: Mapping[_Kolom, _Ubah]) -> IsiPublikasi:
    """Return the same tables with the cells of some columns, by table and heading, changed."""
    return replace(isi, tabel=tuple(_pakai(tabel, ganti) for tabel in isi.tabel)) if ganti else isi


def _pakai(tabel: TabelPublikasi, ganti: Mapping[_Kolom, _Ubah]) -> TabelPublikasi:
    kolom = {nama: satu for (milik, nama), satu in ganti.items() if milik == tabel.nama}
    if not kolom:
        return tabel

    def ubah(sel: Sel) -> Sel:
        return kolom[sel.kolom](sel) if sel.kolom in kolom else sel

    return replace(tabel, baris=tuple(replace(b, sel=tuple(map(ubah, b.sel))) for b in tabel.baris))


# --- percentages of what the headings beside them name ---


def _menurut_baris(isi: IsiPublikasi) -> Iterator[tuple[_Kolom, _Ubah]]:
    """Find columns of percentages that are a capaian or a share of the budget."""
    uji: dict[_Kolom, list[tuple[bool, Sel, Sel]]] = {}
    for satu in turunan(isi):
        if satu.hasil.besaran is Besaran.PERSEN and not satu.pola:
            atas = satu.operan[0]
            uji.setdefault((satu.baris.tabel, satu.hasil.kolom), []).append((satu.benar, satu.hasil, atas))
    for kunci, hasil in uji.items():
        pas = [isi for isi in hasil if isi[0]]
        if len(pas) * 2 >= len(hasil) and (len(pas) >= _PAS or len(hasil) == 1):
            _, sel, atas = pas[0]
            besaran = Besaran.CAPAIAN if atas.besaran is Besaran.REALISASI else Besaran.PERSEN_PAGU
            yield kunci, _jadi(besaran, sel.jenis)


def _jadi(besaran: Besaran, jenis: tuple[str, str]) -> _Ubah:
    def ubah(sel: Sel) -> Sel:
        if sel.besaran is not Besaran.PERSEN:
            return sel
        imbuhan = () if besaran is Besaran.CAPAIAN else sel.imbuhan
        return replace(sel, besaran=besaran, yakin=True, jenis=jenis, imbuhan=imbuhan)

    return ubah


# --- headings of unknown words ---


def _kamus(isi: IsiPublikasi, arti: Mapping[_Kolom, Arti]) -> dict[_Kolom, Arti]:
    """Give headings the meaning that the same words were found to have in other tables of the report."""
    sebut: dict[tuple[str, ...], set[Arti]] = {}
    for (_, kolom), satu in arti.items():
        if nama := _nama(kolom):
            sebut.setdefault(nama, set()).add(Arti(satu.besaran, satu.yakin, satu.imbuhan))
    return {
        (tabel.nama, kolom): next(iter(milik))
        for tabel in isi.tabel
        if not tabel.prosa
        for kolom in tabel.kolom
        if len(milik := sebut.get(_nama(kolom), set())) == 1
    }


def _nama(kolom: str) -> tuple[str, ...]:
    """Return the words of a heading without year and unit; none of a column that has only a number."""
    if tak_berjudul(kolom):
        return ()
    return tuple(
        satu for satu in kata(re.sub(r"20\d\d", "", kolom)) if satu not in ("tahun", "rp", "persen", "persentase")
    )


def artikan(isi: IsiPublikasi, arti: Mapping[_Kolom, Arti]) -> IsiPublikasi:
    """Return the same tables with the meaning of some columns, by table and heading."""
    return _ubah_kolom(isi, {kolom: _artikan(satu) for kolom, satu in arti.items()})


def _artikan(arti: Arti) -> _Ubah:
    def ubah(sel: Sel) -> Sel:
        if sel.besaran not in (Besaran.LAIN, Besaran.PERSEN, Besaran.JUMLAH, arti.besaran):
            return sel
        jenis = arti.jenis if sel.jenis == ("", "") else sel.jenis
        tahun = arti.tahun if sel.tahun is None else sel.tahun
        return replace(sel, besaran=arti.besaran, yakin=arti.yakin, imbuhan=arti.imbuhan, jenis=jenis, tahun=tahun)

    return ubah
