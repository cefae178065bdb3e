"""Declaring a table: columns with a title and how to print a row. Header, numbers, spans and widths follow."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from kinerja.besaran.definisi import Kunci
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.sajian.blok import Gambar, Kolom, Rata, Sel, Tabel

__all__ = ["Kelompok", "KolomTabel", "baris_tabel", "gambar", "sel_predikat", "susun_tabel", "tabel"]


@dataclass(frozen=True)
class KolomTabel:
    """One column.

    Attributes
    ----------
    judul
        title in the header.
    isi
        prints the cell of a row: text or a ready :class:`~kinerja.sajian.blok.Sel`.
    rata
        alignment.
    grup
        title over this and its neighbours of the same ``grup``.
    gabung
        gives a key; neighbouring rows with the same key share one tall cell.
    jejak
        gives the key of the number that a row prints (:mod:`kinerja.besaran.daftar`), None for none.
    """

    judul: str
    isi: Callable[[Any], str | Sel]
    rata: Rata = "kiri"
    grup: str = ""
    gabung: Callable[[Any], object] | None = None
    jejak: Callable[[Any], Kunci | None] | None = None

    def sel(self, baris: Any) -> Sel:
        """Print the cell of a row with the mark of its trace."""
        isi = self.isi(baris)
        hasil = Sel(isi) if isinstance(isi, str) else isi
        return replace(hasil, teks=tandai(self.jejak(baris), hasil.teks)) if self.jejak else hasil


@dataclass(frozen=True)
class Kelompok:
    """A row that heads a group: one cell over all columns."""

    teks: str


def _polos(_baris: Any) -> str:
    return ""


def susun_tabel(
    kolom: Sequence[KolomTabel],
    baris: Iterable[Any],
    *,
    gaya: Callable[[Any], str] = _polos,
    jumlah: Sequence[tuple[Sel, ...]] = (),
    nomor_kolom: bool = True,
    **lain: Any,
) -> Tabel:
    """Build a table without caption.

    Parameters
    ----------
    kolom
        the columns.
    baris
        rows of any kind that the columns can print; a :class:`Kelompok` heads a group.
    gaya
        style of a row (:class:`~kinerja.sajian.blok.Tabel`).
    jumlah
        ready total rows at the end.
    nomor_kolom
        whether the header ends with (1) (2) (3).
    lain
        other fields of :class:`~kinerja.sajian.blok.Tabel`.
    """
    isi = list(baris)
    tubuh = baris_tabel(kolom, isi) + [tuple(satu) for satu in jumlah]
    gaya_baris = ["kelompok" if isinstance(satu, Kelompok) else gaya(satu) for satu in isi] + ["jumlah"] * len(jumlah)
    return Tabel(
        kolom=tuple(Kolom(rata=satu.rata) for satu in kolom),
        kepala=_kepala(kolom, nomor_kolom=nomor_kolom),
        baris=tuple(tubuh),
        gaya_baris=tuple(gaya_baris),
        **lain,
    )


def baris_tabel(kolom: Sequence[KolomTabel], baris: Sequence[Any]) -> list[tuple[Sel, ...]]:
    """Print rows, merging neighbours in columns with ``gabung``."""
    tinggi = [_tinggi(satu, baris) for satu in kolom]
    hasil: list[tuple[Sel, ...]] = []
    for urut, satu in enumerate(baris):
        if isinstance(satu, Kelompok):
            hasil.append((Sel(satu.teks, lebar=len(kolom), rata="kiri", tebal=True),))
            continue
        sel = []
        for k, bentang in zip(kolom, tinggi, strict=True):
            if bentang[urut]:
                sel.append(replace(k.sel(satu), tinggi=bentang[urut]))
        hasil.append(tuple(sel))
    return hasil


def _tinggi(kolom: KolomTabel, baris: Sequence[Any]) -> list[int]:
    """Return for each row how many rows its cell covers; 0 where a cell above covers it."""
    if kolom.gabung is None:
        return [1] * len(baris)
    gabung = kolom.gabung
    hasil: list[int] = []
    for _, run in groupby(
        enumerate(baris), lambda p: ("kelompok", p[0]) if isinstance(p[1], Kelompok) else gabung(p[1])
    ):
        panjang = len(list(run))
        hasil += [panjang] + [0] * (panjang - 1)
    return hasil


def _kepala(kolom: Sequence[KolomTabel], *, nomor_kolom: bool) -> tuple[tuple[Sel, ...], ...]:
    bergrup = any(satu.grup for satu in kolom)
    atas: list[Sel] = []
    bawah: list[Sel] = []
    for grup, anggota_iter in groupby(kolom, lambda satu: satu.grup or id(satu)):
        anggota = list(anggota_iter)
        if isinstance(grup, str):
            atas.append(Sel(grup, lebar=len(anggota), rata="tengah", tebal=True))
            bawah += [Sel(satu.judul, rata="tengah", tebal=True) for satu in anggota]
        else:
            atas.append(Sel(anggota[0].judul, tinggi=2 if bergrup else 1, rata="tengah", tebal=True))
    kepala = [tuple(atas), *([tuple(bawah)] if bergrup else [])]
    if nomor_kolom:
        kepala.append(tuple(Sel(f"({urut})", rata="tengah", miring=True) for urut in range(1, len(kolom) + 1)))
    return tuple(kepala)


def tabel(
    laporan: Laporan, kunci: str, judul: str, kolom: Sequence[KolomTabel], baris: Iterable[Any], **lain: Any
) -> Tabel:
    """Build a numbered table with caption; see :func:`susun_tabel`. The source defaults to the dinas and year."""
    lain.setdefault("sumber", f"{laporan.nama_dinas}, {laporan.tahun}")
    return susun_tabel(kolom, baris, kunci=kunci, nomor=laporan.nomor.beri("tabel", kunci), judul=judul, **lain)


def gambar(
    laporan: Laporan,
    kunci: str,
    judul: str,
    svg: str,
    alt: str,
    *,
    lebar: float = 1.0,
    lanskap: bool = False,
    sumber: str | None = None,
) -> Gambar:
    """Build a numbered figure with caption and alternative text."""
    return Gambar(
        svg,
        alt,
        kunci=kunci,
        nomor=laporan.nomor.beri("gambar", kunci),
        judul=judul,
        sumber=f"{laporan.nama_dinas}, {laporan.tahun}" if sumber is None else sumber,
        lebar=lebar,
        lanskap=lanskap,
    )


def sel_predikat(predikat: str | None, tingkat: int | None, tanpa: str = "–") -> Sel:
    """Print a predikat in the colour of its level."""
    return Sel(predikat or tanpa, rata="tengah", warna=tingkat)
