"""Charts and diagrams: pure functions from plain values to SVG text, the same bytes for the same values.

Charts and :func:`bagan_organisasi` are drawn for the text of an upright page, :func:`pohon_kinerja` and the wide form of
the organisation chart for that of a landscape page. So printed, no letter is smaller than 7,5 pt.
"""

from kinerja.sajian.grafik.bagan import bagan_lanskap, bagan_organisasi
from kinerja.sajian.grafik.batang import batang_capaian, batang_peringkat, batang_target_realisasi
from kinerja.sajian.grafik.batang_berpasangan import batang_anggaran, batang_pegawai
from kinerja.sajian.grafik.garis_tahun import garis_statistik, garis_tahunan
from kinerja.sajian.grafik.panel_garis import Panel, panel_tahunan
from kinerja.sajian.grafik.pohon import Simpul, pohon_kinerja, pohon_lanskap
from kinerja.sajian.grafik.pohon_halaman import belah_pohon, susun_halaman
from kinerja.sajian.grafik.sebaran import histogram

__all__ = [
    "Panel",
    "Simpul",
    "bagan_lanskap",
    "bagan_organisasi",
    "batang_anggaran",
    "batang_capaian",
    "batang_pegawai",
    "batang_peringkat",
    "batang_target_realisasi",
    "belah_pohon",
    "garis_statistik",
    "garis_tahunan",
    "histogram",
    "panel_tahunan",
    "pohon_kinerja",
    "pohon_lanskap",
    "susun_halaman",
]
