"""Whether the input of a report changed: looked at by name, size and time several times a second.

Looking costs nothing for some dozen files, and works on shared disks and in containers, where the system sends no
notifications of changes.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from kinerja.dokumen import DOKUMEN, berkas_daerah, berkas_sekitar
from kinerja.kirim import bagian_laporan
from kinerja.masukan import Galat

__all__ = ["Jejak", "jejak_masukan", "sedang_disimpan", "terakhir_diubah"]

#: Name, size and time of change of each file.
Jejak = tuple[tuple[str, int, int], ...]
_LIHAT_MAKS = 2_000
#: Faults of a workbook that is being written at this moment: gone for a blink, empty, cut off, locked.
_MENYIMPAN = frozenset({"berkas_tidak_ada", "buku_rusak", "bukan_buku_kerja", "berkas_terkunci", "xml_berbahaya"})
_LAPORAN = "laporan/"


def jejak_masukan(folder: Path, notebook: Path) -> Jejak:
    """Return what tells whether the input changed: files of the report, of its region, and notebooks.

    Marks of open workbooks (``~$data.xlsx``), files that programs write for a moment and all that is not part of a report
    do not count.
    """
    return tuple(sorted(set(_lihat(folder, notebook))))


def _lihat(folder: Path, notebook: Path) -> Iterator[tuple[str, int, int]]:
    for nama in _nama(folder):
        if bagian_laporan(nama):
            yield from _satu(folder / nama, f"{_LAPORAN}{nama}")
    for lain in berkas_sekitar(folder):
        yield from _satu(lain, f"dinas/{lain.parent.name}/{lain.name}")
    daerah = folder.parents[1]
    for satu in berkas_daerah(daerah):
        yield from _satu(satu, f"bersama/{satu.relative_to(daerah).as_posix()}")
    for dokumen in DOKUMEN:
        for pola in ("*.ipynb", "*.py"):
            for berkas in (notebook / dokumen).glob(pola):
                yield from _satu(berkas, f"notebook/{dokumen}/{berkas.name}")


def _nama(folder: Path) -> Iterator[str]:
    banyak = 0
    for jalan, sub, berkas in os.walk(folder):
        sub[:] = [satu for satu in sub if not satu.startswith(".")]
        for satu in berkas:
            banyak += 1
            if banyak > _LIHAT_MAKS:
                return
            yield (Path(jalan) / satu).relative_to(folder).as_posix()


def _satu(berkas: Path, nama: str) -> Iterator[tuple[str, int, int]]:
    with suppress(OSError):
        keadaan = berkas.stat()
        yield nama, keadaan.st_size, keadaan.st_mtime_ns


def terakhir_diubah(jejak: Jejak) -> int:
    """Return when a file of the report itself was changed last, in nanoseconds since 1970; 0 where there is none."""
    return max((waktu for nama, _, waktu in jejak if nama.startswith(_LAPORAN)), default=0)


def sedang_disimpan(daftar: Iterable[Galat]) -> bool:
    """Tell whether faults are those of a workbook that a program is just writing."""
    return any(satu.kode in _MENYIMPAN and satu.berkas.endswith(".xlsx") and not satu.lembar for satu in daftar)
