"""Rendering a report: notebooks executed, HTML, PDF, Word and Excel made, everything sealed with a manifest."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from kinerja.mesin import hangatkan

if TYPE_CHECKING:
    from kinerja.terbit.hasil import HasilTerbit
    from kinerja.terbit.jalan import bersihkan, cari_notebook, jalankan, jalankan_semua
    from kinerja.terbit.jejak import JEJAK, tulis_jejak
    from kinerja.terbit.manifes import MANIFES, sidik, tulis_manifes
    from kinerja.terbit.publikasi import HasilPublikasi, reviu_publikasi, terbitkan_publikasi
    from kinerja.terbit.reviu_saja import terbitkan_reviu
    from kinerja.terbit.salah_terbit import TerbitSalah
    from kinerja.terbit.segar import pilih_segar, terbitkan_segar
    from kinerja.terbit.telaah import galat_cetakan, periksa_lengkap
    from kinerja.terbit.terbit import terbitkan
    from kinerja.terbit.wilayah import terbitkan_wilayah

__all__ = [
    "JEJAK",
    "MANIFES",
    "PEMBACA",
    "HasilPublikasi",
    "HasilTerbit",
    "TerbitSalah",
    "bersihkan",
    "cari_notebook",
    "galat_cetakan",
    "jalankan",
    "jalankan_semua",
    "periksa_lengkap",
    "pilih_segar",
    "reviu_publikasi",
    "sidik",
    "terbitkan",
    "terbitkan_publikasi",
    "terbitkan_reviu",
    "terbitkan_segar",
    "terbitkan_wilayah",
    "tulis_jejak",
    "tulis_manifes",
]

hangatkan(f"{__name__}.hangat")

#: What a process needs that only opens a report, or that opens one while what renders it is loaded.
PEMBACA = f"{__name__}.hangat_baca"

_RUMAH = {
    "hasil": ("HasilTerbit",),
    "salah_terbit": ("TerbitSalah",),
    "jalan": ("bersihkan", "cari_notebook", "jalankan", "jalankan_semua"),
    "jejak": ("JEJAK", "tulis_jejak"),
    "manifes": ("MANIFES", "sidik", "tulis_manifes"),
    "publikasi": ("HasilPublikasi", "reviu_publikasi", "terbitkan_publikasi"),
    "reviu_saja": ("terbitkan_reviu",),
    "segar": ("pilih_segar", "terbitkan_segar"),
    "telaah": ("galat_cetakan", "periksa_lengkap"),
    "terbit": ("terbitkan",),
    "wilayah": ("terbitkan_wilayah",),
}


def __getattr__(nama: str) -> object:
    """Load a part when it is first asked for: a batch that finds nothing to do needs the manifest only."""
    for modul, isi in _RUMAH.items():
        if nama in isi:
            return getattr(import_module(f"{__name__}.{modul}"), nama)
    raise AttributeError(f"module {__name__!r} has no attribute {nama!r}")
