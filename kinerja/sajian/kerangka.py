"""The frame of the report: parts, headings, prose sections, lists, and the marks for what is not filled in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kinerja.angka import cetak_romawi
from kinerja.laporan import Laporan
from kinerja.sajian.blok import Bagian, Blok, Butir, Daftar, Judul, Kotak, Paragraf
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.prosa import blok_prosa, inline_prosa

__all__ = ["bab", "belum_diisi", "butir", "daftar", "isi_narasi", "narasi", "rincian", "subbab", "subsubbab", "teks"]


@sajian
def bab(laporan: Laporan, nomor: int, judul: str) -> Sequence[Blok]:
    """Begin a chapter on a new page; its tables and figures count from ``nomor``.1. Arabic page numbers."""
    laporan.nomor.mulai_bab(str(nomor))
    romawi = cetak_romawi(nomor)
    return [
        Bagian(f"bab-{nomor}", "arab", f"Bab {romawi} {judul}"),
        Judul(1, judul.upper(), f"BAB {romawi}", f"bab-{nomor}"),
    ]


@sajian
def subbab(nomor: str, judul: str) -> Sequence[Blok]:
    """Head a section of a chapter: ``subbab("A.", "Gambaran Umum")``."""
    return [Judul(2, judul, nomor)]


@sajian
def subsubbab(nomor: str, judul: str) -> Sequence[Blok]:
    """Head a part of a section: ``subsubbab("1.", "Visi dan Misi")``."""
    return [Judul(3, judul, nomor)]


def rincian(nomor: str, judul: str) -> Judul:
    """Head the lowest level, which the contents leave out."""
    return Judul(4, judul, nomor, di_daftar_isi=False)


@sajian
def narasi(laporan: Laporan, bagian: str) -> Sequence[Blok]:
    """Show a prose section of narasi/, or a mark that it is still to be written.

    Raises
    ------
    KeyError
        for a section that the report does not know.
    """
    return isi_narasi(laporan, bagian)


def isi_narasi(laporan: Laporan, bagian: str) -> tuple[Blok, ...]:
    """Return the blocks of a prose section; an optional section that is not written is left out silently."""
    spek = laporan.bagian[bagian]
    markdown = laporan.narasi(bagian)
    if markdown:
        return blok_prosa(markdown, laporan, bagian)
    return (belum_diisi(f"{spek.judul} (narasi/{bagian}.md)"),) if spek.wajib else ()


def belum_diisi(apa: str) -> Kotak:
    """Make the visible mark of a part that nobody has filled in yet."""
    return Kotak((paragraf(f"Belum diisi: {apa}."),), "kosong")


def teks(isi: str) -> Paragraf:
    """Make a paragraph of filled text, with its cross-references as links."""
    return Paragraf(inline_prosa(isi))


def butir(isi: str) -> Butir:
    """Make a list item of filled text."""
    return Butir((teks(isi),))


def daftar(isi: Iterable[str], gaya: str = "angka") -> Daftar:
    """Make a list of filled texts: angka, huruf or butir."""
    return Daftar(tuple(butir(satu) for satu in isi), gaya)  # type: ignore[arg-type]
