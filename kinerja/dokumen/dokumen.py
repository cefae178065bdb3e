"""What the declaration of a kind of document holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

__all__ = ["BagianNarasi", "Dokumen", "Kebutuhan", "Tempat"]


class Tempat(StrEnum):
    """The folder that a document belongs to, below ``params`` and below ``output``."""

    TAHUN = "<kabupaten>/<dinas>/<tahun>"
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
        title of one issue of it; ``{tahun}`` stands for the year.
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
    penyerta
        it is made along with every other document of its folder, never for its own sake.
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
    penyerta: bool = False

    def __hash__(self) -> int:
        return hash(self.kunci)

    def berjudul(self, tahun: int) -> str:
        """Return the title of the document of a year."""
        return self.judul.format(tahun=tahun)
