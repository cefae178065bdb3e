"""Typesetting in a process of its own: the compiler keeps all that it laid out for as long as its process lives."""

from __future__ import annotations

from datetime import date

from kinerja.mesin import AnakMati, serentak
from kinerja.sajian.blok import Blok
from kinerja.sajian.penulis import typst
from kinerja.sajian.penulis.dasar import Luar
from kinerja.terbit.galat import TerbitSalah

__all__ = ["cetak_pdf"]


def cetak_pdf(
    blok: tuple[Blok, ...], *, judul: str, dinas: str, tahun: int, tanggal: date, luar: Luar | None = None
) -> bytes:
    """Return the PDF of blocks, as :func:`kinerja.sajian.penulis.typst.susun`; its memory is free again afterwards.

    Raises
    ------
    TerbitSalah
        when the compiler refuses the document or its process dies.
    """
    sumber, berkas = typst.dokumen(blok, judul=judul, dinas=dinas, tahun=tahun, tanggal=tanggal, luar=luar)
    try:
        hasil: bytes = next(serentak(typst.kompilasi, [(sumber, berkas, tanggal)], 1))
    except typst.GalatPdf as salah:
        raise TerbitSalah(str(salah), salah.rincian) from None
    except AnakMati as mati:
        raise TerbitSalah(
            f"proses yang menyusun PDF berakhir sendiri (kode {mati.kode}), biasanya karena memori komputer habis; "
            "tutup program lain lalu ulangi"
        ) from None
    return hasil
