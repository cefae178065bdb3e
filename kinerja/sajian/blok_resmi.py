"""Blocks that have a layout of their own: cover, page between annexes, letterhead, signatures."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["KopSurat", "Pembatas", "PihakTtd", "Sampul", "TandaTangan"]


@dataclass(frozen=True)
class Sampul:
    """The cover: lines from top to bottom (government, title, year, agency, place).

    ``logo`` is a drawing under the government's name, ``alt`` what it shows; ``gambar`` a picture above the title.
    """

    pemerintah: str
    perangkat_daerah: str
    judul: str
    tahun: str
    alamat: tuple[str, ...] = ()
    keterangan: str = ""
    logo: str = ""
    alt: str = ""
    gambar: str = ""


@dataclass(frozen=True)
class Pembatas:
    """What a page holds below its heading that parts one annex from the next: arms, lines of a title, whose they are."""

    baris: tuple[str, ...]
    pemerintah: str
    perangkat_daerah: str
    logo: str = ""
    alt: str = ""


@dataclass(frozen=True)
class KopSurat:
    """A letterhead for the forms: arms (a drawing and what it shows), government, agency, address, how to reach it."""

    pemerintah: str
    perangkat_daerah: str
    alamat: str = ""
    kontak: str = ""
    logo: str = ""
    alt: str = ""


@dataclass(frozen=True)
class PihakTtd:
    """Who signs: role ("PIHAK KEDUA"), post, and the name, which stays empty and prints as a dotted line.

    ``nip`` False leaves out the line for the NIP: a kepala daerah has none, and no rank. ``pangkat`` adds a line for the
    rank (pangkat/golongan) above that for the NIP.
    """

    jabatan: str
    peran: str = ""
    nip: bool = True
    pangkat: bool = False


@dataclass(frozen=True)
class TandaTangan:
    """A signature block, kept on one page: place and date above the right one, then one or two signatories."""

    kanan: PihakTtd
    kiri: PihakTtd | None = None
    tempat_tanggal: str = ""
