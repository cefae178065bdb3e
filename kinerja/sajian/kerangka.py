"""The frame of the report: parts, headings, prose sections, lists, and the marks for what is not filled in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kinerja.angka import TANPA_NILAI, cetak_romawi
from kinerja.dokumen import DOKUMEN, UTAMA, PolaNomor
from kinerja.laporan import Kekurangan, Laporan, ringkas_kekurangan
from kinerja.sajian.blok import Bagian, Blok, Butir, Daftar, Judul, Kotak, Paragraf, Sel
from kinerja.sajian.dasar import Sajian, paragraf, sajian
from kinerja.sajian.prosa import blok_prosa, inline_prosa

__all__ = [
    "sebutan_unit",
    "awal_bab",
    "bab",
    "belum_diisi",
    "butir",
    "daftar",
    "isi_narasi",
    "judul_bagian",
    "kotak_kurang",
    "kunci_indikator_sasaran",
    "narasi",
    "rincian",
    "sel_kurang",
    "subbab",
    "subsubbab",
    "tanda_kurang",
    "teks",
]

_BELUM_DIISI = "Belum diisi"


@sajian
def bab(laporan: Laporan, nomor: int, judul: str, dokumen: str = UTAMA.kunci) -> Sequence[Blok]:
    """Begin a chapter on a new page; its tables and figures count from ``nomor``.1. Arabic page numbers."""
    return awal_bab(laporan, nomor, judul, DOKUMEN[dokumen].pola_nomor)


def awal_bab(laporan: Laporan, nomor: int, judul: str, pola: PolaNomor) -> list[Blok]:
    """Begin a chapter whose sections are numbered by ``pola``."""
    laporan.nomor.mulai_bab(str(nomor), pola)
    romawi = cetak_romawi(nomor)
    return [
        Bagian(f"bab-{nomor}", "arab", f"Bab {romawi} {judul}"),
        Judul(1, judul.upper(), f"BAB {romawi}", f"bab-{nomor}"),
    ]


@sajian
def subbab(laporan: Laporan, judul: str, *isi: Sajian) -> Sequence[Blok]:
    """Head a section of a chapter, numbered after those before it; with ``isi``, nothing where all of that is empty."""
    return _bagian(laporan, 1, judul, isi)


@sajian
def subsubbab(laporan: Laporan, judul: str, *isi: Sajian) -> Sequence[Blok]:
    """Head a part of a section, numbered after those before it; with ``isi``, nothing where all of that is empty."""
    return _bagian(laporan, 2, judul, isi)


def _bagian(laporan: Laporan, dalam: int, judul: str, isi: Sequence[Sajian]) -> list[Blok]:
    blok = [satu for bagian in isi for satu in bagian.bertanda]
    return [] if isi and not blok else [judul_bagian(laporan, dalam, judul), *blok]


def judul_bagian(laporan: Laporan, dalam: int, judul: str) -> Judul:
    """Head what stands ``dalam`` steps below the chapter."""
    return Judul(dalam + 1, judul, laporan.nomor.judul(dalam, judul))


def rincian(nomor: str, judul: str) -> Judul:
    """Head the lowest level, which the contents leave out."""
    return Judul(4, judul, nomor, di_daftar_isi=False)


@sajian
def narasi(laporan: Laporan, bagian: str, judul: str = "") -> Sequence[Blok]:
    """Show a prose section of narasi/, or a mark that it is still to be written; ``judul`` heads one that is written.

    Raises
    ------
    KeyError
        for a section that the report does not know.
    """
    isi = isi_narasi(laporan, bagian)
    return [rincian("", judul), *isi] if judul and isi else isi


def isi_narasi(laporan: Laporan, bagian: str) -> tuple[Blok, ...]:
    """Return the blocks of a prose section; an optional section that is not written is left out silently."""
    if bagian not in laporan.bagian:
        raise KeyError(bagian)
    markdown = laporan.narasi(bagian)
    if markdown.strip():
        return blok_prosa(markdown, laporan, bagian)
    return tuple(kotak_kurang(laporan, f"narasi:{bagian}"))


def belum_diisi(kurang: Kekurangan | str) -> Kotak:
    """Make the visible mark of a mandatory part that nobody has filled in yet; the front page lists the same."""
    return Kotak((paragraf(f"{_BELUM_DIISI}: {kurang}."),), "kosong")


def tanda_kurang(kurang: Iterable[Kekurangan]) -> list[Blok]:
    """Make the marks of several parts; rows that lack the same have one."""
    return [belum_diisi(satu) for satu in ringkas_kekurangan(kurang)]


def kotak_kurang(laporan: Laporan, *kunci: str) -> list[Blok]:
    """Return the marks of those of these parts (:attr:`Kekurangan.kunci`) that the report lacks."""
    return tanda_kurang(satu for satu in laporan.kekurangan if satu.kunci in kunci)


def kunci_indikator_sasaran(laporan: Laporan) -> tuple[str, ...]:
    """Name all parts that are missing where no sasaran has an indicator."""
    return ("lembar:sasaran", "lembar:indikator", *(f"indikator:{satu.kode}" for satu in laporan.data.sasaran))


def sel_kurang(laporan: Laporan, kunci: str) -> Sel:
    """Return the cell of a text that is not there: a mark where it is mandatory, a dash where it is not."""
    kurang = any(satu.kunci == kunci for satu in laporan.kekurangan)
    return Sel(_BELUM_DIISI, miring=True) if kurang else Sel(TANPA_NILAI)


def teks(isi: str) -> Paragraf:
    """Make a paragraph of filled text, with its cross-references as links."""
    return Paragraf(inline_prosa(isi))


def butir(isi: str) -> Butir:
    """Make a list item of filled text."""
    return Butir((teks(isi),))


def daftar(isi: Iterable[str], gaya: str = "angka") -> Daftar:
    """Make a list of filled texts: angka, huruf or butir."""
    return Daftar(tuple(butir(satu) for satu in isi), gaya)  # type: ignore[arg-type]


def sebutan_unit(laporan: Laporan, isi: str | None) -> str | None:
    """Return an office by its name where its code is typed."""
    return next((satu.nama for satu in laporan.data.unit if satu.kode == isi), isi)
