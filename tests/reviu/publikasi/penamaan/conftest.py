"""Names of a test's own making: in the text of a report, and in its tables."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.model import PERIHAL, Publikasi
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta, petakan_isi
from kinerja.reviu.publikasi.bacaan.susunan import susun_publikasi

#: A place and a name: "program butir 4" is an item that says it is a programme of list 4, anything else a table.
Nama = tuple[str, str]


def baris_nama(di: str, nama: str) -> Publikasi:
    """Return a name as a row: of the text where its place says kind, how it stands, list; else of a table."""
    jenis, _, sisa = di.partition(" ")
    ragam, _, daftar = sisa.partition(" ")
    if ragam not in ("butir", "judul", "uraian", "kutipan", "kalimat"):
        return Publikasi(tabel=di, baris=nama, kolom="Anggaran (Rp)", nilai="12.340.000", letak="halaman 9")
    return Publikasi(
        tabel=f"{PERIHAL}Nama",
        baris=nama,
        kolom=jenis.capitalize(),
        nilai=nama,
        kelompok=ragam,
        induk=f"daftar {daftar}",
        letak=f"halaman {daftar}",
    )


@pytest.fixture(scope="session")
def bernama() -> Callable[..., Peta]:
    """Return a function that maps a report with names."""

    def peta(*nama: Nama) -> Peta:
        return petakan_isi(susun_publikasi([baris_nama(*satu) for satu in nama], tahun=2023))

    return peta
