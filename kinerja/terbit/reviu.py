"""The review beside the report: a page and a PDF for the reviewer, and the workbook to answer in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from kinerja.masukan import BUKU_REVIU
from kinerja.reviu import Tinjauan
from kinerja.sajian.blok import Bagian, Blok
from kinerja.sajian.penulis import Luar, html
from kinerja.terbit.cetak import Pencetak
from kinerja.terbit.ekspor import susun_reviu

__all__ = ["BENTUK_REVIU", "NOTEBOOK_REVIU", "pisahkan", "tulis_reviu"]

#: The notebook of the review, beside the chapters; without it no review is made.
NOTEBOOK_REVIU = "reviu.ipynb"
#: Forms of the review with their file names; each is made along with the report of the same form.
BENTUK_REVIU: Mapping[str, str] = {"html": "reviu.html", "pdf": "reviu.pdf"}


def pisahkan(blok: tuple[Blok, ...]) -> tuple[tuple[Blok, ...], tuple[Blok, ...]]:
    """Part the blocks of a report from those of its review, which begin with a part of their own."""
    batas = next((n for n, satu in enumerate(blok) if isinstance(satu, Bagian) and satu.kunci == "reviu"), len(blok))
    return blok[:batas], blok[batas:]


def tulis_reviu(
    tinjauan: Tinjauan,
    lembar: tuple[Blok, ...],
    luar: Luar,
    bentuk: Sequence[str],
    kerja: Path,
    pencetak: Pencetak,
) -> dict[str, str]:
    """Write the review in the forms that are asked for, and reviu.xlsx.

    Parameters
    ----------
    tinjauan
        the review with its report.
    lembar
        blocks of the executed notebook of the review.
    luar
        the report beside it: findings name its tables and link to them.
    bentuk
        forms of the report; those of :data:`BENTUK_REVIU` are written.
    kerja
        folder of the outputs.
    pencetak
        writes the PDF, which is there when its block has ended.

    Returns
    -------
    dict
        names of the files by form.
    """
    laporan = tinjauan.laporan
    judul = f"Hasil Reviu Laporan Kinerja Tahun {laporan.tahun}"
    dinas, tahun = laporan.nama_dinas, laporan.tahun
    berkas = {f"reviu {nama}": tujuan for nama, tujuan in BENTUK_REVIU.items() if nama in bentuk}
    if "pdf" in bentuk:
        tujuan, tanggal = kerja / BENTUK_REVIU["pdf"], laporan.params.tanggal
        pencetak.cetak(tujuan, lembar, judul=judul, dinas=dinas, tahun=tahun, tanggal=tanggal, luar=luar)
    if "html" in bentuk:
        halaman = html.halaman(
            lembar, judul=judul, dinas=dinas, tahun=tahun, sebutan="Reviu LKjIP", gaya="reviu", luar=luar
        )
        (kerja / BENTUK_REVIU["html"]).write_text(halaman, encoding="utf-8", newline="\n")
    (kerja / BUKU_REVIU).write_bytes(susun_reviu(tinjauan))
    return berkas | {"reviu xlsx": BUKU_REVIU}
