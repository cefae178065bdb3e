"""Rendering a report: notebooks executed, HTML, PDF, Word and Excel made, everything sealed with a manifest."""

from kinerja.mesin import Batas
from kinerja.terbit.galat import TerbitSalah
from kinerja.terbit.himpun import himpun
from kinerja.terbit.jalan import bersihkan, cari_notebook, jalankan, jalankan_semua
from kinerja.terbit.manifes import MANIFES, sidik, tulis_manifes
from kinerja.terbit.terbit import BAWAAN, FORMAT, HasilTerbit, terbitkan
from kinerja.terbit.wilayah import BERKAS_WILAYAH, NOTEBOOK_WILAYAH, terbitkan_wilayah

__all__ = [
    "BAWAAN",
    "BERKAS_WILAYAH",
    "FORMAT",
    "MANIFES",
    "NOTEBOOK_WILAYAH",
    "Batas",
    "HasilTerbit",
    "TerbitSalah",
    "bersihkan",
    "cari_notebook",
    "himpun",
    "jalankan",
    "jalankan_semua",
    "sidik",
    "terbitkan",
    "terbitkan_wilayah",
    "tulis_manifes",
]
