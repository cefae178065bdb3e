"""The page of a region: all its dinas in one year."""

from __future__ import annotations

from kinerja.dokumen.dokumen import Dokumen, Tempat

__all__ = ["HALAMAN_KABUPATEN"]

HALAMAN_KABUPATEN = Dokumen(
    kunci="kabupaten",
    sebutan="halaman",
    nama="Rekapitulasi Kinerja Perangkat Daerah",
    judul="Rekapitulasi Kinerja Perangkat Daerah Tahun {tahun}",
    tempat=Tempat.KABUPATEN,
    bentuk={"html": "index.html", "pdf": "rekap.pdf"},
    bawaan=("html", "pdf"),
    utama=True,
)
