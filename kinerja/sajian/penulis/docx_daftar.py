"""Lines of the contents and of the lists of tables and figures, with their bookmarks, as Word keeps them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from docx.oxml.xmlchemy import BaseOxmlElement

from kinerja.sajian.blok import Blok, DaftarOtomatis, Gambar, Judul, Tabel, jelajah
from kinerja.sajian.penulis.bahan import kunci_blok
from kinerja.sajian.penulis.docx_xml import alinea, angka_utuh, bidang, lari, nama_markah, unsur

__all__ = ["Entri", "baris_daftar", "bernomor", "entri_isi"]

#: Levels of headings that the contents list.
_DALAM = 3


@dataclass(frozen=True)
class Entri:
    """A line of the contents or of a list of tables or figures: bookmark, text, level, page ("" where not known)."""

    markah: str
    teks: str
    tingkat: int = 1
    halaman: str = ""


def entri_isi(blok: tuple[Blok, ...], halaman: Sequence[str] = ()) -> list[Entri | None]:
    """Return for each heading, in reading order, its line in the contents, None where it has none.

    ``halaman`` are the pages of all headings.
    """
    hasil: list[Entri | None] = []
    kepala = [satu for satu in blok if isinstance(satu, Judul | DaftarOtomatis)]
    for urut, (satu, nomor) in enumerate(zip(kepala, _sepadan(halaman, len(kepala)), strict=True), start=1):
        markah = f"_Toc{urut:08d}"
        if isinstance(satu, DaftarOtomatis):
            hasil.append(Entri(markah, satu.judul, halaman=nomor))
            continue
        tampil = satu.di_daftar_isi and satu.tingkat <= _DALAM
        teks = " ".join(f"{satu.nomor} {satu.teks}".split())
        hasil.append(Entri(markah, teks, satu.tingkat, nomor) if tampil else None)
    return hasil


def _sepadan(halaman: Sequence[str], banyak: int) -> Sequence[str]:
    """Return a page for each of so many things; none at all is better than one of something else."""
    return halaman if len(halaman) == banyak else [""] * banyak


def bernomor(blok: tuple[Blok, ...], jenis: type[Tabel] | type[Gambar], halaman: Sequence[str] = ()) -> list[Entri]:
    """Return the lines of the list of tables or figures; ``halaman`` are the pages of all that have a number."""
    nama = jenis.__name__
    milik = [satu for satu in jelajah(blok) if isinstance(satu, jenis) and satu.nomor]
    hasil = []
    for satu, nomor in zip(milik, _sepadan(halaman, len(milik)), strict=True):
        kunci = kunci_blok(satu) or f"{nama.lower()}:{satu.nomor}"
        hasil.append(Entri(nama_markah(kunci), f"{nama} {satu.nomor} {' '.join(satu.judul.split())}", halaman=nomor))
    return [next(isi) for _, isi in groupby(hasil, lambda e: e.markah)]


def baris_daftar(jenis: str, entri: Sequence[Entri]) -> Iterator[BaseOxmlElement]:
    """Yield a list that Word keeps: a TOC field that shows all entries, with the pages of the printed form until it is updated.

    ``jenis`` says of what: "isi", "tabel", or "gambar".
    """
    perintah = r'TOC \o "1-3" \h \z' if jenis == "isi" else rf'TOC \h \z \c "{jenis.capitalize()}"'
    gaya = [f"TOC{e.tingkat}" if jenis == "isi" else "TableofFigures" for e in entri]
    baris = [alinea(g, [_satu_baris(e)]) for g, e in zip(gaya, entri, strict=True)] or [
        alinea("TeksPolos", [lari("–")])
    ]
    awal, perintah_r, pisah, akhir = bidang(perintah)
    for urut, bagian in enumerate((awal, perintah_r, pisah), start=1):
        baris[0].insert(urut, bagian)
    # The end has a paragraph of its own, as Word writes it, and a section may not break in that paragraph.
    baris.append(alinea("Sela", [akhir]))
    if jenis == "isi":
        galeri = unsur("w:docPartObj", unsur("w:docPartGallery", val="Table of Contents"), unsur("w:docPartUnique"))
        yield unsur("w:sdt", unsur("w:sdtPr", galeri), unsur("w:sdtContent", *baris))
    else:
        yield from baris
    yield alinea("Sela")


def _satu_baris(entri: Entri) -> BaseOxmlElement:
    halaman = bidang(rf"PAGEREF {entri.markah} \h", [lari(entri.halaman)] if entri.halaman else [])
    return unsur("w:hyperlink", lari(angka_utuh(entri.teks)), lari("\t"), *halaman, anchor=entri.markah, history=1)
