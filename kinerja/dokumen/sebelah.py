"""Which folders of a dinas belong together, told by their names: a year, its Renstra, the years before."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path

from kinerja.dokumen.daftar import dokumen_bawaan, dokumen_utama
from kinerja.dokumen.dokumen import Dokumen, Tempat
from kinerja.dokumen.masa import Masa, masa_folder

__all__ = [
    "FOLDER_VERSI",
    "berkas_daerah",
    "berkas_sekitar",
    "dokumen_folder",
    "folder_renstra",
    "masa_renstra",
    "tahun_sebelum",
]

#: Name of the folder of earlier versions of a Renstra, and of the workbook of every report folder.
FOLDER_VERSI = "versi"
#: Folders beside kabupaten.yaml that its dinas share: wording of forms, font files.
_FOLDER_DAERAH = ("formulir", "huruf")
_BUKU, _PARAMS = "data.xlsx", "params.yaml"
#: So many years before a report or a Renstra are looked at.
_TAHUN_LALU = 5
_LIHAT_MAKS, _BACA_MAKS = 10_000, 200_000
_DOKUMEN = re.compile(r"^dokumen:[ \t]*(\[[^\]]*\]|[^\n#]+|(?:#[^\n]*)?(?:\n[ \t]*-[^\n]*)+)", re.MULTILINE)


def _sebelah(folder: Path) -> tuple[Masa, ...]:
    """Return the times of all folders of the dinas, this one left out."""
    try:
        with os.scandir(folder.parent) as isi:
            nama = [satu.name for satu in islice(isi, _LIHAT_MAKS) if satu.name != folder.name]
    except OSError:
        return ()
    return tuple(sorted(masa for satu in nama if (masa := masa_folder(satu)) is not None))


def masa_renstra(folder: Path) -> Masa | None:
    """Return the period of the Renstra that holds the year of a folder; the last that begins, where there are several."""
    masa = masa_folder(folder.name)
    if masa is None or masa.tempat is not Tempat.TAHUN:
        return None
    cocok = [satu for satu in _sebelah(folder) if satu.tempat is Tempat.RENSTRA and satu.memuat(masa.awal)]
    return cocok[-1] if cocok else None


def folder_renstra(folder: Path) -> Path | None:
    """Return the folder of the Renstra whose period holds the year of a report folder; None where there is none."""
    masa = masa_renstra(folder)
    return folder.with_name(masa.nama) if masa else None


def tahun_sebelum(folder: Path) -> tuple[Masa, ...]:
    """Return the years before a report or a Renstra that have a folder with a workbook, the newest first."""
    masa = masa_folder(folder.name)
    if masa is None:
        return ()
    tahun = range(masa.awal - _TAHUN_LALU, masa.awal)
    cocok = [satu for satu in _sebelah(folder) if satu.tempat is Tempat.TAHUN and satu.awal in tahun]
    return tuple(satu for satu in reversed(cocok) if os.path.lexists(folder.parent / satu.nama / _BUKU))


def berkas_sekitar(folder: Path) -> Iterator[Path]:
    """Yield the workbooks beside a folder that it is made from: of its Renstra with all versions, of earlier years."""
    renstra = folder_renstra(folder)
    if renstra is not None:
        yield renstra / _BUKU
        yield from sorted((renstra / FOLDER_VERSI).glob("*.xlsx"))
    yield from (folder.with_name(satu.nama) / _BUKU for satu in tahun_sebelum(folder))


def berkas_daerah(daerah: Path) -> tuple[Path, ...]:
    """Return all files that the dinas of a region share, in order: beside kabupaten.yaml, and in the folders of the region.

    Hidden files and the marks of open programs do not count.
    """
    letak = [daerah, *(daerah / nama for nama in _FOLDER_DAERAH)]
    hasil: list[Path] = []
    for folder in letak:
        with suppress(OSError), os.scandir(folder) as isi:
            nama = [
                satu.name
                for satu in islice(isi, _LIHAT_MAKS)
                if satu.is_file() and not satu.name.startswith((".", "~$"))
            ]
            hasil += sorted(folder / satu for satu in nama)
    return tuple(hasil)


def dokumen_folder(folder: Path) -> tuple[Dokumen, ...]:
    """Return the documents that params.yaml of a folder names, at a glance: whoever opens it reads it with care."""
    masa = masa_folder(folder.name)
    tempat = masa.tempat if masa else Tempat.TAHUN
    temu = None
    # A pipe in its place would be waited for without end.
    if (folder / _PARAMS).is_file():
        with suppress(OSError), (folder / _PARAMS).open("rb") as isi:
            temu = _DOKUMEN.search(isi.read(_BACA_MAKS).decode("utf-8", errors="replace"))
    kata = set(re.findall(r"[a-z0-9-]+", temu[1])) if temu else set()
    return tuple(satu for satu in dokumen_utama(tempat) if satu.kunci in kata) or (dokumen_bawaan(tempat),)
