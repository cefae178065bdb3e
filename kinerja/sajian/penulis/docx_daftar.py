"""Lines of the contents and of the lists of tables and figures, with their bookmarks, as Word keeps them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from kinerja.sajian.blok import Blok, DaftarOtomatis, Gambar, Judul, Tabel, jelajah
from kinerja.sajian.penulis.bahan import kunci_blok
from kinerja.sajian.penulis.docx_xml import nama_markah

__all__ = ["Entri", "entri_isi"]

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
