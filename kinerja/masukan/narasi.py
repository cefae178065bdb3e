"""Reading narasi/*.md: prose of people with placeholders ``{{ ... }}``, which are checked here and filled later."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from jinja2 import TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from kinerja.masukan.galat import Galat

__all__ = ["BAGIAN", "BagianNarasi", "Narasi", "Penanda", "baca_narasi", "potong"]

_PENANDA = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_LINGKUNGAN = ImmutableSandboxedEnvironment()


@dataclass(frozen=True)
class BagianNarasi:
    """A prose section of the report: its title for people and whether the report needs it."""

    judul: str
    wajib: bool


#: Prose files by name without ``.md``, in the order of the report.
BAGIAN: Mapping[str, BagianNarasi] = {
    "kata-pengantar": BagianNarasi("Kata pengantar", True),
    "gambaran-umum": BagianNarasi("Gambaran umum perangkat daerah", True),
    "tugas-fungsi": BagianNarasi("Kedudukan, tugas, dan fungsi", True),
    "organisasi": BagianNarasi("Struktur organisasi", False),
    "isu-strategis": BagianNarasi("Isu strategis dan permasalahan", True),
    "perencanaan-strategis": BagianNarasi("Perencanaan strategis", True),
    "perjanjian-kinerja": BagianNarasi("Perjanjian kinerja", True),
    "program-pendukung": BagianNarasi("Program dan kegiatan pendukung", True),
    "realisasi-anggaran": BagianNarasi("Realisasi anggaran menurut penggunaan", False),
    "sisa-anggaran": BagianNarasi("Sisa anggaran", False),
    "kesimpulan": BagianNarasi("Kesimpulan umum", True),
    "penutup": BagianNarasi("Penutup", True),
}


@dataclass(frozen=True)
class Penanda:
    """A placeholder: its expression and the line (from 1) on which it begins."""

    ungkapan: str
    baris: int


@dataclass(frozen=True)
class Narasi:
    """One prose file as typed, with the name that messages use (narasi/penutup.md)."""

    berkas: str
    teks: str


def potong(teks: str) -> Iterator[str | Penanda]:
    """Split prose into literal text and placeholders.

    >>> list(potong("Capaian {{ x }}."))
    ['Capaian ', Penanda(ungkapan='x', baris=1), '.']
    """
    mulai = 0
    for temu in _PENANDA.finditer(teks):
        yield teks[mulai : temu.start()]
        yield Penanda(temu[1].strip(), teks.count("\n", 0, temu.start()) + 1)
        mulai = temu.end()
    yield teks[mulai:]


def baca_narasi(folder: Path) -> tuple[dict[str, Narasi], list[Galat]]:
    """Read all prose files of a report folder.

    Returns
    -------
    tuple
        prose by section name, and faults: a file with an unknown name, unreadable text, a broken placeholder.
    """
    hasil: dict[str, Narasi] = {}
    galat: list[Galat] = []
    for berkas in sorted((folder / "narasi").glob("*.md")):
        nama = f"narasi/{berkas.name}"
        if berkas.stem not in BAGIAN:
            pesan = f"nama bagian tidak dikenal; pilih {', '.join(BAGIAN)}"
            galat.append(Galat(nama, "", "", "narasi_tidak_dikenal", pesan))
            continue
        try:
            teks = berkas.read_text("utf-8")
        except UnicodeDecodeError:
            galat.append(
                Galat(nama, "", "", "bukan_utf8", "teks tidak dapat dibaca; simpan berkas dengan pengodean UTF-8")
            )
            continue
        if teks.strip():
            hasil[berkas.stem] = Narasi(nama, teks.replace("\r\n", "\n"))
            galat.extend(_periksa(nama, teks))
    return hasil, galat


def _periksa(nama: str, teks: str) -> Iterator[Galat]:
    for satu in potong(teks):
        if isinstance(satu, Penanda):
            try:
                _LINGKUNGAN.compile_expression(satu.ungkapan)
            except TemplateSyntaxError:
                pesan = f"penanda “{{{{ {satu.ungkapan} }}}}” tidak dapat dibaca; periksa kurung dan tanda kutip"
                yield Galat(nama, "", f"baris {satu.baris}", "penanda_rusak", pesan)
        else:
            for tanda in ("{{", "}}", "{%"):
                if tanda in satu:
                    baris = teks.count("\n", 0, teks.index(tanda, max(teks.find(satu), 0))) + 1
                    pesan = f"tanda “{tanda}” tidak berpasangan; penanda ditulis {{{{ ... }}}} dan perintah {{% %}} tidak dipakai"
                    yield Galat(nama, "", f"baris {baris}", "penanda_rusak", pesan)
