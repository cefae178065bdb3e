"""What the declaration of a kind of document holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

__all__ = ["BagianNarasi", "Dokumen", "Kebutuhan", "Tempat"]


class Tempat(StrEnum):
    """The folder that a document belongs to, below ``params`` and below ``output``."""

    TAHUN = "<kabupaten>/<dinas>/<tahun>"
    RENSTRA = "<kabupaten>/<dinas>/renstra-<awal>-<akhir>"
    KABUPATEN = "<kabupaten>"


class Kebutuhan(StrEnum):
    """How a document needs a sheet of the workbook."""

    WAJIB = "wajib"
    BOLEH_KOSONG = "boleh kosong"


@dataclass(frozen=True)
class BagianNarasi:
    """A prose section: its title for people, whether the document needs it, and what to write in it."""

    judul: str
    wajib: bool
    petunjuk: str


@dataclass(frozen=True)
class Dokumen:
    """A kind of document. Everything that depends on the kind reads it here.

    Attributes
    ----------
    kunci
        its name in commands, manifests and folders: the notebooks lie in ``notebooks/<kunci>``.
    sebutan
        what people call it, in running text.
    nama
        its full name.
    judul
        title of one issue of it; ``{tahun}`` stands for the year, or for the years of a Renstra.
    sampul
        what its cover says in capital letters, above the year or the period.
    tempat
        the folder that it is made from.
    bentuk
        file names by format; which formats there are and in which order they are offered.
    bawaan
        formats that are made when none is named.
    lembar
        the sheets that it reads, and which of them may stay empty.
    narasi
        its prose sections by file name without ``.md``, in the order of the document.
    kelengkapan
        what it must hold beside its mandatory sheets and prose: names in :data:`kinerja.laporan.KELENGKAPAN`.
    inti
        sheets without which there is nothing to print: a document that lacks one of them is not made unasked.
    jarak_tanggal
        how many years before (negative) and after its year it may be signed.
    penyerta
        it is made along with every other document of its folder, never for its own sake.
    utama
        its outputs lie in a folder of the same name, those of others beside it (:meth:`nama_folder`).
    """

    kunci: str
    sebutan: str
    nama: str
    judul: str
    tempat: Tempat
    bentuk: Mapping[str, str]
    bawaan: tuple[str, ...]
    lembar: Mapping[str, Kebutuhan] = field(default_factory=dict)
    narasi: Mapping[str, BagianNarasi] = field(default_factory=dict)
    kelengkapan: tuple[str, ...] = ()
    inti: tuple[str, ...] = ()
    jarak_tanggal: tuple[int, int] = (0, 5)
    penyerta: bool = False
    utama: bool = False

    def __hash__(self) -> int:
        return hash(self.kunci)

    @property
    def judul_sampul(self) -> str:
        """Its full name as the cover prints it: capitals, the short name in brackets as it is written.

        >>> Dokumen("nota", "nota", "Nota (Nt) Dinas", "Nota {tahun}", Tempat.TAHUN, {}, ()).judul_sampul
        'NOTA (Nt) DINAS'
        """
        return "".join(isi if isi.startswith("(") else isi.upper() for isi in re.split(r"(\([^)]*\))", self.nama))

    def berjudul(self, tahun: int | str) -> str:
        """Return the title of the document of a year, or of the years of a Renstra (2025–2029)."""
        return self.judul.format(tahun=tahun)

    def nama_folder(self, nama: int | str) -> str:
        """Return the name of the folder of its outputs: each document has its own, with its review and its seal.

        ``nama`` is the name of the folder that it is made from: a year, or that of a Renstra.

        >>> Dokumen("nota", "nota", "Nota", "Nota {tahun}", Tempat.TAHUN, {}, ()).nama_folder(2024)
        '2024-nota'
        """
        return str(nama) if self.utama else f"{nama}-{self.kunci}"
