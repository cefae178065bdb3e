"""What the declaration of a kind of document holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from kinerja.angka import cetak_romawi

__all__ = ["BagianNarasi", "Dokumen", "Kebutuhan", "PolaNomor", "Tempat"]


class Tempat(StrEnum):
    """The folder that a document belongs to, below ``params`` and below ``output``."""

    TAHUN = "<kabupaten>/<dinas>/<tahun>"
    RENSTRA = "<kabupaten>/<dinas>/renstra-<awal>-<akhir>"
    KABUPATEN = "<kabupaten>"


class Kebutuhan(StrEnum):
    """How a document needs a sheet of the workbook."""

    WAJIB = "wajib"
    BOLEH_KOSONG = "boleh kosong"
    #: also a workbook without it is whole: sheets that came later than workbooks in use
    BOLEH_TIADA = "boleh tidak ada"


class PolaNomor(StrEnum):
    """How a document numbers the headings below a chapter."""

    #: A., 1., 1.1
    HURUF = "huruf"
    #: 2.1, 2.1.1, with the number of the chapter in front
    BAB = "bab"


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
    pola_nomor
        how the headings of its chapters are numbered.
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
    kolom
        columns by sheet that may be empty for others and that it must have.
    tak_cetak
        columns (``lembar.kolom``) that other documents print and that it does not, each with what it serves here; ""
        for nothing: what is typed there for this document alone is told as a warning.
    inti
        sheets without which there is nothing to print: a document that lacks one of them is not made unasked.
    jarak_tanggal
        how many years before (negative) and after its year it may be signed.
    penyerta
        it is made along with every other document, and alone; its files stand beside those of the document that it
        accompanies (:meth:`bersama`).
    utama
        it is the main document of its folder: files that every document has, such as its manifest, bear their plain
        names; those of the others name their document (:meth:`nama_berkas`).
    triwulanan
        it is made once a quarter: titles and file names may hold ``{triwulan}`` or ``{romawi}``, its notebooks take the
        parameter ``triwulan``. What is made is an issue (:meth:`terbitan`).
    triwulan
        the quarter of an issue, 1 to 4; 0 for the declaration.
    untuk
        the document that it accompanies; None for a declaration.
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
    kolom: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    tak_cetak: Mapping[str, str] = field(default_factory=dict)
    inti: tuple[str, ...] = ()
    jarak_tanggal: tuple[int, int] = (0, 5)
    pola_nomor: PolaNomor = PolaNomor.HURUF
    penyerta: bool = False
    utama: bool = False
    triwulanan: bool = False
    triwulan: int = 0
    untuk: Dokumen | None = None

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
        romawi = cetak_romawi(self.triwulan) if self.triwulan else ""
        return " ".join(self.judul.format(tahun=tahun, romawi=romawi).split())

    def terbitan(self, triwulan: int) -> Dokumen:
        """Return the issue of a quarter of a document that has them.

        Raises
        ------
        ValueError
            for a document without quarters, or what is no quarter.

        >>> nota = Dokumen("nota", "nota", "Nota", "Nota {romawi} {tahun}", Tempat.TAHUN, {"pdf": "nota-{triwulan}.pdf"}, (),
        ...     triwulanan=True)
        >>> dua = nota.terbitan(2)
        >>> dua.bentuk, dua.berjudul(2024), dua.nama_berkas("jejak.json"), dua.parameter
        ({'pdf': 'nota-2.pdf'}, 'Nota II 2024', 'jejak-nota-2.json', {'triwulan': 2})
        """
        if not self.triwulanan or triwulan not in range(1, 5):
            raise ValueError(f"{self.kunci} tidak terbit pada triwulan {triwulan}")
        bentuk = {nama: berkas.format(triwulan=triwulan) for nama, berkas in self.bentuk.items()}
        sebutan = f"{self.sebutan} {cetak_romawi(triwulan)}"
        return replace(self, triwulan=triwulan, bentuk=bentuk, sebutan=sebutan)

    def bersama(self, dokumen: Dokumen) -> Dokumen:
        """Return it as it accompanies a document: in its folder, with file names that tell whose it is.

        >>> nota = Dokumen("nota", "nota", "Nota", "Nota {tahun}", Tempat.TAHUN, {"pdf": "nota.pdf"}, ())
        >>> nota.bersama(replace(nota, utama=True)).bentuk, nota.bersama(nota).bentuk
        ({'pdf': 'nota.pdf'}, {'pdf': 'nota-nota.pdf'})
        """
        bentuk = {nama: dokumen.nama_berkas(berkas) for nama, berkas in self.bentuk.items()}
        return replace(self, bentuk=bentuk, tempat=dokumen.tempat, untuk=dokumen)

    @property
    def semua_terbitan(self) -> tuple[Dokumen, ...]:
        """Its four issues; itself where it has none."""
        return tuple(self.terbitan(nomor) for nomor in range(1, 5)) if self.triwulanan else (self,)

    @property
    def nama_terbitan(self) -> str:
        """Its key, with the quarter of an issue behind it."""
        return f"{self.kunci}-{self.triwulan}" if self.triwulan else self.kunci

    @property
    def parameter(self) -> Mapping[str, int]:
        """What its notebooks take beside kabupaten, dinas and tahun."""
        return {"triwulan": self.triwulan} if self.triwulan else {}

    @property
    def tanda(self) -> str:
        """The word by which its files are told from those of the other documents of a folder; "" for the main one."""
        if self.utama:
            return ""
        return next((berkas.partition(".")[0] for berkas in self.bentuk.values()), self.nama_terbitan)

    @property
    def naskah(self) -> str:
        """Name of the folder of its executed notebooks."""
        return self.tanda or self.kunci

    def nama_berkas(self, nama: str) -> str:
        """Return what a file or folder that every document has is called for this one.

        >>> nota = Dokumen("nota", "nota", "Nota", "Nota {tahun}", Tempat.TAHUN, {"html": "nota.html"}, ())
        >>> nota.nama_berkas("manifest.json"), replace(nota, utama=True).nama_berkas("manifest.json")
        ('manifest-nota.json', 'manifest.json')
        """
        if not self.tanda:
            return nama
        awal, titik, akhir = nama.partition(".")
        return f"{awal}-{self.tanda}{titik}{akhir}"

    def memiliki(self, jalan: str) -> bool:
        """Tell whether a file of an output folder is named as one of its own; the main document claims none by name.

        >>> nota = Dokumen("nota", "nota", "Nota", "Nota {tahun}", Tempat.TAHUN, {"html": "nota.html"}, ())
        >>> [nota.memiliki(satu) for satu in ("nota.pdf", "reviu-nota.xlsx", "notebooks/nota/01_a.ipynb", "index.html")]
        [True, True, True, False]
        """
        if not self.tanda:
            return False
        bagian = jalan.split("/")
        milik = bagian[1] if bagian[0] == "notebooks" and len(bagian) > 1 else bagian[0]
        awal = milik.partition(".")[0]
        return awal == self.tanda or awal.endswith(f"-{self.tanda}") or awal.startswith(f"{self.tanda}-")
