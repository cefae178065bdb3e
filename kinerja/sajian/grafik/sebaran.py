"""Histogram: how many things fall into each class of a value."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.angka import cetak_bulat
from kinerja.sajian.grafik.huruf import bungkus, tinggi_baris
from kinerja.sajian.grafik.kanvas import (
    BIRU,
    BIRU_MUDA,
    LEBAR_POTRET,
    REDUP,
    TINTA,
    UKURAN_KECIL,
    Kanvas,
    kanvas_kosong,
)

__all__ = ["histogram", "susun_histogram"]

_TINGGI = 120.0
_ATAS = 26.0
#: A bar with its gap is not wider than this.
_LEBAR_BATANG = 60.0


def susun_histogram(label: Sequence[str], jumlah: Sequence[int], sumbu: str, satuan: str) -> Kanvas:
    """Lay out :func:`histogram`."""
    baris = list(zip(label, jumlah, strict=True))
    if not baris:
        return kanvas_kosong(LEBAR_POTRET)
    kanvas = Kanvas(LEBAR_POTRET)
    lebar = min(_LEBAR_BATANG, LEBAR_POTRET / len(baris))
    awal = (LEBAR_POTRET - lebar * len(baris)) / 2
    dasar = _ATAS + _TINGGI
    terbanyak = max(*jumlah, 1)
    tulisan = [bungkus(satu, lebar - 3, UKURAN_KECIL) for satu in label]
    tinggi_label = max(tinggi_baris(len(satu), UKURAN_KECIL) for satu in tulisan)
    kanvas.teks(0, 6, f"Banyaknya {satuan}", ukuran=UKURAN_KECIL, warna=REDUP)
    for urut, (_, banyak) in enumerate(baris):
        x = awal + urut * lebar
        tinggi = _TINGGI * banyak / terbanyak
        if banyak:
            kanvas.kotak(x + 1.5, dasar - tinggi, lebar - 3, tinggi, BIRU_MUDA, BIRU, 0.5)
        kanvas.teks(x + lebar / 2, dasar - tinggi - 7, cetak_bulat(banyak), tebal=True, rata="tengah")
        tengah = dasar + 4 + tinggi_baris(len(tulisan[urut]), UKURAN_KECIL) / 2
        kanvas.alinea(x + lebar / 2, tengah, tulisan[urut], ukuran=UKURAN_KECIL, rata="tengah")
    kanvas.garis([(awal, dasar), (awal + lebar * len(baris), dasar)], TINTA, 0.8)
    kanvas.teks(LEBAR_POTRET / 2, dasar + tinggi_label + 14, sumbu, ukuran=UKURAN_KECIL, rata="tengah", warna=REDUP)
    kanvas.tinggi = dasar + tinggi_label + 22
    return kanvas


def histogram(label: Sequence[str], jumlah: Sequence[int], sumbu: str, satuan: str, *, temuan: str = "") -> str:
    """Draw counts as upright bars side by side.

    Parameters
    ----------
    label
        the classes from left to right.
    jumlah
        how many things are in each.
    sumbu
        what the classes measure.
    satuan
        what is counted.
    """
    return susun_histogram(label, jumlah, sumbu, satuan).svg(temuan)
