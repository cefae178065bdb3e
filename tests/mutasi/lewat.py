"""Which files of tests pass by a change: a probe where it would be made, and every file run once in a process of its own.

A test belongs to what it runs, not to what it is called like: one that judges a whole made-up report covers many modules
and names none. A file starts in a fresh process, because what an earlier one has computed and kept would not be passed again.
"""

from __future__ import annotations

import ast
import compileall
import importlib.util
import py_compile
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ubahan import Ubahan

__all__ = ["LINGKUNGAN", "pasang_alat", "rakit", "rakit_semua", "sisipkan"]

#: Names the folder into which probes write their number.
LINGKUNGAN = "MUTASI_LEWAT"
#: Within a room: what stands beside the rooms is listed in the guide.
_MODUL = "kinerja.aturan._lewat"
_ALAT = f'''"""A probe writes its number once for each process."""

import os

_SUDAH = set()


def lewat(nomor):
    if nomor not in _SUDAH:
        _SUDAH.add(nomor)
        if folder := os.environ.get("{LINGKUNGAN}"):
            open(os.path.join(folder, str(nomor)), "w").close()
'''


def pasang_alat(akar: Path) -> Path:
    """Write the module that probes call into a copy of the package; return its path."""
    berkas = akar.joinpath(*_MODUL.split(".")).with_suffix(".py")
    berkas.write_text(_ALAT, "utf-8", newline="\n")
    return berkas


def sisipkan(teks: str, ubahan: Iterable[tuple[int, Ubahan]]) -> str:
    """Return a module that tells the number of each change whose place it passes, and does what it did."""
    baris = [satu.encode() for satu in teks.splitlines(keepends=True)]
    # At one place the outer one opens first and closes last.
    sisip: dict[tuple[int, int], list[tuple[int, str]]] = defaultdict(list)
    for nomor, satu in ubahan:
        awal, akhir = (satu.baris, satu.kolom), (satu.baris_akhir, satu.kolom_akhir)
        panggil = f"__import__({_MODUL!r}, fromlist=['lewat']).lewat({nomor})"
        panjang = len(satu.lama)
        if _ungkapan(satu):
            sisip[awal].append((-panjang, f"({panggil} or ("))
            sisip[akhir].append((panjang, "))"))
        else:
            sisip[awal].append((-panjang - 1, f"{panggil}; "))
    for (nomor_baris, kolom), isi in sorted(sisip.items(), reverse=True):
        isi.sort(key=lambda satu: satu[0])
        ini = baris[nomor_baris - 1]
        baris[nomor_baris - 1] = ini[:kolom] + "".join(satu for _, satu in isi).encode() + ini[kolom:]
    return b"".join(baris).decode()


def _ungkapan(ubahan: Ubahan) -> bool:
    """Tell whether a change replaces an expression: a statement that only calls something is replaced as a whole."""
    if ubahan.baru == "pass":
        return False
    try:
        ast.parse(f"({ubahan.lama}\n)", mode="eval")
    except SyntaxError:
        return False
    return True


def rakit_semua(akar: Path) -> None:
    """Compile the copied package once, to be taken unasked."""
    compileall.compile_dir(
        akar / "kinerja", quiet=2, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH, force=True
    )


def rakit(berkas: Path, *, ubah: str) -> None:
    """Write a module anew with what was compiled of it."""
    berkas.write_text(ubah, "utf-8", newline="\n")
    Path(importlib.util.cache_from_source(str(berkas))).unlink(missing_ok=True)
    py_compile.compile(str(berkas), doraise=True, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
