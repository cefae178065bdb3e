"""The PDF as it is uploaded: not larger than asked for, and its chapters apart where that is wanted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from kinerja.angka import cetak_desimal
from kinerja.model import RupaDaerah
from kinerja.sajian.blok import Bagian, Blok, DaftarOtomatis, Judul
from kinerja.sajian.penulis.kecil import TINGKAT, kecilkan
from kinerja.terbit.pencetak import Pencetak

__all__ = ["Cetakan", "Naskah", "cetak_pdf"]

_MB = 1_000_000


@dataclass(frozen=True)
class Cetakan:
    """What is asked of the PDF: the most bytes of it (0 for no bound), and whether its chapters are written apart."""

    ukuran_maks: int = 0
    per_bab: bool = False

    @property
    def pilihan(self) -> Mapping[str, Any]:
        """What the manifest tells of it; nothing where nothing was asked."""
        isi = {"ukuran_maks": self.ukuran_maks, "per_bab": self.per_bab}
        return {nama: nilai for nama, nilai in isi.items() if nilai}

    @classmethod
    def dari(cls, pilihan: Mapping[str, Any]) -> Cetakan:
        """Read what :attr:`pilihan` wrote."""
        ukuran = pilihan.get("ukuran_maks", 0)
        return cls(ukuran if isinstance(ukuran, int) else 0, pilihan.get("per_bab") is True)


@dataclass(frozen=True)
class Naskah:
    """A document that is typeset: its blocks and what the pages say of it."""

    blok: tuple[Blok, ...]
    judul: str
    dinas: str
    tahun: int | str
    tanggal: date
    rupa: RupaDaerah

    def cetak(self, pencetak: Pencetak, tujuan: Path, tingkat: int = 0) -> None:
        """Let all of it be written to a file, its photographs made smaller by a step."""
        pencetak.cetak(tujuan, kecilkan(self.blok, tingkat), **self._sifat)

    def cetak_bab(self, pencetak: Pencetak, tujuan: Path, kunci: str, halaman: int, tingkat: int) -> None:
        """Let one part be written to a file; its pages are numbered as in the whole."""
        pencetak.cetak(
            tujuan, kecilkan(_bagian(self.blok, kunci), tingkat), **self._sifat, seluruh=self.blok, halaman=halaman
        )

    @property
    def _sifat(self) -> dict[str, Any]:
        return {
            "judul": self.judul, "dinas": self.dinas, "tahun": self.tahun, "tanggal": self.tanggal, "rupa": self.rupa,
        }  # fmt: skip


def cetak_pdf(naskah: Naskah, tujuan: Path, cetakan: Cetakan) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """Make a PDF that was just written as small as asked, and write its chapters.

    Returns
    -------
    tuple
        the files of the chapters, and what is to be told: that photographs were made smaller, or that it is not enough.
    """
    tingkat, pesan = _kecilkan(naskah, tujuan, cetakan.ukuran_maks) if cetakan.ukuran_maks else (0, ())
    if not cetakan.per_bab:
        return (), pesan
    bab = {}
    with Pencetak() as pencetak:
        for kunci, halaman in _mulai_bab(naskah.blok, tujuan):
            bab[kunci] = tujuan.with_name(f"{tujuan.stem}-{kunci}.pdf")
            naskah.cetak_bab(pencetak, bab[kunci], kunci, halaman, tingkat)
    return tuple(bab.values()), pesan


def _kecilkan(naskah: Naskah, tujuan: Path, batas: int) -> tuple[int, tuple[str, ...]]:
    """Write a PDF again with ever smaller photographs until it is small enough; return the step and what is to be told."""
    semula = terkecil = tujuan.stat().st_size
    tingkat = 0
    for satu in range(1, len(TINGKAT)):
        if terkecil <= batas or kecilkan(naskah.blok, satu) == naskah.blok:
            break
        with Pencetak() as pencetak:
            naskah.cetak(pencetak, tujuan, satu)
        tingkat, terkecil = satu, tujuan.stat().st_size
    if terkecil > batas:
        saran = (
            "walaupun fotonya sudah dikecilkan; kurangi lampiran"
            if tingkat
            else "dan tidak memuat foto yang dapat dikecilkan"
        )
        return tingkat, (
            f"{tujuan.name} berukuran {_ukuran(terkecil)}, lebih besar daripada {_ukuran(batas)} yang diminta, {saran}",
        )
    if tingkat:
        return tingkat, (f"foto dalam {tujuan.name} dikecilkan: {_ukuran(semula)} menjadi {_ukuran(terkecil)}",)
    return 0, ()


def _ukuran(bita: int) -> str:
    from decimal import Decimal

    return f"{cetak_desimal(Decimal(bita) / _MB, 1)} MB"


def _bagian(blok: tuple[Blok, ...], kunci: str) -> tuple[Blok, ...]:
    """Return a part of a document, its first block included."""
    awal = next(urut for urut, satu in enumerate(blok) if isinstance(satu, Bagian) and satu.kunci == kunci)
    akhir = next((u for u, satu in enumerate(blok) if u > awal and isinstance(satu, Bagian)), len(blok))
    return blok[awal:akhir]


def _mulai_bab(blok: tuple[Blok, ...], pdf: Path) -> Iterator[tuple[str, int]]:
    """Yield the parts with arabic page numbers and the number of their first page, as the PDF of the whole has it."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as dokumen:
        awal = [satu.get_dest().get_index() for satu in dokumen.get_toc() if satu.level == 0]
        nomor = [dokumen.get_page_label(halaman) for halaman in awal]
    bagian, urut = Bagian("", "sampul"), 0
    for satu in blok:
        if isinstance(satu, Bagian):
            bagian = satu
        elif isinstance(satu, DaftarOtomatis) or (isinstance(satu, Judul) and satu.tingkat == 1):
            if bagian.halaman == "arab" and isinstance(satu, Judul) and urut < len(nomor) and nomor[urut].isdecimal():
                yield bagian.kunci, int(nomor[urut])
            urut += 1
