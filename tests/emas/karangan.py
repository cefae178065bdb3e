"""Short made-up reports in styles of their own, written down as text with their faults marked beforehand.

A file holds tables (``## name``, then ``| heading | ...`` and rows) and running text (``- label = value``). ``A > B`` is a
heading below the group heading A; a row whose other cells are all empty names the group of the rows below it. A fault
reads ``[id printed => true]``: what is printed, then what it should be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kinerja.model import Publikasi

__all__ = ["KARANGAN", "Karangan", "Salah", "baca_karangan", "baca_sel"]

_SALAH = re.compile(r"\[(?P<id>[A-Z]\d\d) (?P<cetak>.*?) => (?P<benar>.*?)\]")
_NOMOR = re.compile(r"no\.?|nomor", re.IGNORECASE)

#: The reports, by the name of their file.
KARANGAN = tuple(sorted((Path(__file__).parent / "karangan").glob("*.md")))


@dataclass(frozen=True)
class Salah:
    """A fault: its id, the place of its value among the rows, what should be printed."""

    id: str
    nomor: int
    benar: str


@dataclass(frozen=True)
class Karangan:
    """A made-up report: its year, its printed values, its faults."""

    nama: str
    tahun: int
    baris: tuple[Publikasi, ...]
    salah: tuple[Salah, ...]

    @property
    def bersih(self) -> tuple[Publikasi, ...]:
        """The values as they should be printed."""
        benar = {satu.nomor: satu.benar for satu in self.salah}
        return tuple(b.model_copy(update={"nilai": benar[n]}) if n in benar else b for n, b in enumerate(self.baris))


def baca_karangan(berkas: Path) -> Karangan:
    """Read a made-up report."""
    teks = berkas.read_text(encoding="utf-8")
    temu = re.search(r"tahun (20\d\d)", teks)
    assert temu is not None
    baris: list[Publikasi] = []
    salah: list[Salah] = []
    for tabel, label, kolom, isi, induk in baca_sel(teks):
        if tanda := _SALAH.fullmatch(isi):
            salah.append(Salah(tanda["id"], len(baris), tanda["benar"]))
            isi = tanda["cetak"]
        kelompok, _, judul = kolom.rpartition(" > ")
        baris.append(
            Publikasi(tabel=tabel, baris=label, kolom=judul, nilai=isi or None, kelompok=kelompok or None, induk=induk)
        )
    return Karangan(berkas.stem, int(temu[1]), tuple(baris), tuple(salah))


def baca_sel(teks: str) -> Iterator[tuple[str, str, str, str, str | None]]:
    """Yield table, label, heading, value and group of each value of the tables of a text."""
    tabel, kepala, induk = "", [""], None
    for satu in teks.splitlines():
        if satu.startswith("## "):
            tabel, kepala, induk = satu[3:].strip(), [], None
        elif satu.startswith("- "):
            label, _, nilai = satu[2:].rpartition(" = ") if "=>" not in satu else satu[2:].partition(" = ")
            jenis = "Terbilang" if label.startswith("Terbilang ") else "Nilai"
            yield tabel, label.removeprefix("Terbilang "), jenis, nilai.strip(), None
        elif satu.startswith("| "):
            isi = [bagian.strip() for bagian in satu.strip().strip("|").split("|")]
            if not kepala:
                kepala = isi
                continue
            if len([b for b in isi if b]) == 1 and len(isi) == len(kepala) and not isi[-1]:
                induk = next(filter(None, isi))
                continue
            if len(isi) < len(kepala):
                # A total has no number and no other words before its values.
                isi = [isi[0], *[""] * (len(kepala) - len(isi)), *isi[1:]]
            nama = _kolom_nama(kepala)
            label = isi[nama] or next(filter(None, isi))
            kode = isi[0] if _kode(kepala[0]) and nama and isi[0] != label else ""
            for n, (kolom, nilai) in enumerate(zip(kepala, isi, strict=True)):
                berisi = n != nama and nilai and nilai != label and not (kode and n == 0)
                if berisi and not _NOMOR.fullmatch(kolom) and not _kata(kolom):
                    yield tabel, f"{kode} {label}".strip(), kolom, nilai, induk


def _kolom_nama(kepala: list[str]) -> int:
    """Return the column that names the rows: an indicator before its sasaran, else the first that is no number."""
    calon = [n for n, satu in enumerate(kepala) if satu.casefold().startswith("indikator")]
    return (
        calon[0]
        if calon
        else next(n for n, satu in enumerate(kepala) if not _NOMOR.fullmatch(satu) and not _kode(satu))
    )


def _kode(kolom: str) -> bool:
    return kolom.casefold() == "kode"


def _kata(kolom: str) -> bool:
    return kolom.casefold() in ("sasaran kegiatan", "sasaran strategis")
