"""Files that next steps and follow-ups name as evidence: one that lies nowhere in the report folder is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.jaga import ukuran_berkas
from kinerja.masukan.silang.kaidah import galat_baris, terbaca
from kinerja.model import Data, Langkah, TindakLanjutLHE, bertautan

__all__ = ["berbukti", "bukti_tak_ada"]

#: A text that is the name of a file, and not a sentence that names one.
_BERKAS = re.compile(r"[^\n:;]{1,200}\.(?:pdf|png|jpe?g|docx?|xlsx?|pptx?|zip)", re.IGNORECASE)
#: Where such a file may lie below the report folder.
_TEMPAT = ("", "bukti/", "lampiran/")
_BESAR = 1 << 40


def berbukti(data: Data) -> Iterator[Langkah | TindakLanjutLHE]:
    """Yield the rows that may name evidence and are of no quarter."""
    yield from data.langkah
    yield from data.tindak_lanjut_lhe


def bukti_tak_ada(folder: Path, data: Data) -> Iterator[Galat]:
    """Warn of files that sheets langkah and tindak_lanjut_lhe name and that are not in the folder."""
    for satu in berbukti(data):
        nama = satu.bukti or ""
        if bertautan(nama) or not _BERKAS.fullmatch(nama) or not terbaca(satu, "bukti"):
            continue
        if not any(_ada(folder, f"{tempat}{nama}") for tempat in _TEMPAT):
            pesan = f"berkas bukti “{nama}” tidak ditemukan di folder laporan, bukti, atau lampiran; simpan berkasnya di sana"
            yield galat_baris(satu, "bukti", "bukti_tidak_ada", pesan, "peringatan")


def _ada(folder: Path, nama: str) -> bool:
    try:
        ukuran_berkas(folder, nama, _BESAR)
    except MasukanSalah:
        return False
    return True
