"""Small multiples: how several indicators develop, side by side, each with its own scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from kinerja.sajian.grafik.garis_tahun import garis_tahunan, susun_garis
from kinerja.sajian.grafik.huruf import bungkus, tinggi_baris
from kinerja.sajian.grafik.kanvas import LEBAR_POTRET, Kanvas
from kinerja.sajian.grafik.unsur import geser

__all__ = ["Panel", "panel_tahunan", "susun_panel"]

_SELA = 16.0
_LEBAR = (LEBAR_POTRET - _SELA) / 2
_TINGGI = 138.0
_UKURAN_JUDUL = 8.5


@dataclass(frozen=True)
class Panel:
    """An indicator: its name, the years with target and realisasi (None for a gap), its unit."""

    judul: str
    tahun: Sequence[int]
    target: Sequence[Decimal | None]
    realisasi: Sequence[Decimal | None]
    satuan: str


def panel_tahunan(panel: Sequence[Panel], *, temuan: str = "") -> str:
    """Draw target and realisasi of several indicators over years, two in a row; a single one fills the width."""
    if len(panel) == 1:
        (satu,) = panel
        return garis_tahunan(satu.tahun, satu.target, satu.realisasi, satu.satuan, temuan=temuan)
    return susun_panel(panel).svg(temuan)


def susun_panel(panel: Sequence[Panel]) -> Kanvas:
    """Lay out :func:`panel_tahunan`."""
    kanvas = Kanvas(LEBAR_POTRET)
    atas = 0.0
    for awal in range(0, len(panel), 2):
        baris = panel[awal : awal + 2]
        judul = [bungkus(satu.judul, _LEBAR, _UKURAN_JUDUL, True) for satu in baris]
        tinggi_judul = tinggi_baris(max(map(len, judul)), _UKURAN_JUDUL) + 6
        for urut, (satu, nama) in enumerate(zip(baris, judul, strict=True)):
            kiri = urut * (_LEBAR + _SELA)
            tengah = atas + tinggi_baris(len(nama), _UKURAN_JUDUL) / 2 + 2
            kanvas.alinea(kiri, tengah, nama, ukuran=_UKURAN_JUDUL, tebal=True)
            isi = susun_garis(satu.tahun, satu.target, satu.realisasi, satu.satuan, lebar=_LEBAR, tinggi=_TINGGI)
            kanvas.unsur += [geser(unsur, kiri, atas + tinggi_judul) for unsur in isi.unsur]
        atas += tinggi_judul + _TINGGI + 8
    kanvas.tinggi = atas
    return kanvas
