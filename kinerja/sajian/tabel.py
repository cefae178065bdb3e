"""Small parts of tables, and numbered figures."""

from __future__ import annotations

from dataclasses import dataclass

from kinerja.laporan import Laporan
from kinerja.sajian.blok import Gambar, Sel

__all__ = ["Kelompok", "gambar", "sel_predikat"]


@dataclass(frozen=True)
class Kelompok:
    """A row that heads a group: one cell over all columns."""

    teks: str


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
