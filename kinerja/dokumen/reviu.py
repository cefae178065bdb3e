"""The review that stands beside the documents of a year, and judges published reports."""

from __future__ import annotations

from kinerja.dokumen.dokumen import Dokumen, Kebutuhan, Tempat

__all__ = ["REVIU"]

REVIU = Dokumen(
    kunci="reviu",
    sebutan="reviu",
    nama="Hasil Reviu Laporan Kinerja",
    judul="Hasil Reviu Laporan Kinerja Tahun {tahun}",
    tempat=Tempat.TAHUN,
    # The workbook is for answers: it is written with either of the others.
    bentuk={"html": "reviu.html", "pdf": "reviu.pdf", "xlsx": "reviu.xlsx"},
    bawaan=("html",),
    lembar={"publikasi": Kebutuhan.BOLEH_KOSONG},
    penyerta=True,
)
