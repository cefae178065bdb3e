"""A file that is not there under its name: what lies beside it and is probably meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from kinerja.masukan.galat import Galat

__all__ = ["sebut_mirip"]

#: Kinds of files in which the same is kept, by the kind that we read.
_KERABAT = {
    ".xlsx": (".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".csv"),
    ".yaml": (".yaml", ".yml", ".txt", ".json"),
}
#: Workbooks of other uses.
_LAIN = {"reviu.xlsx", "pembanding.xlsx"}
_SEBUT = 3


def sebut_mirip(folder: Path, daftar: Iterable[Galat]) -> list[Galat]:
    """Name in each fault of a missing file what lies in its place under a like name, and what to do with it.

    Parameters
    ----------
    folder
        the report folder.
    daftar
        all faults.
    """
    tempat = {"data.xlsx": folder, "params.yaml": folder, "kabupaten.yaml": folder.parent.parent}
    return [
        replace(satu, pesan=f"{satu.pesan.rstrip('.')}{_usul(tempat[satu.berkas], satu.berkas)}")
        if satu.kode == "berkas_tidak_ada" and satu.berkas in tempat
        else satu
        for satu in daftar
    ]


def _usul(folder: Path, nama: str) -> str:
    mirip = _mirip(folder, nama)
    if not mirip:
        return ""
    sebutan = ", ".join(f"“{_tampak(satu)}”" for satu in mirip[:_SEBUT])
    if len(mirip) > 1:
        return f"; di sana ada {sebutan}: pilih yang benar, lalu ganti namanya menjadi {nama}"
    if Path(mirip[0]).suffix.casefold() == Path(nama).suffix:
        return f"; di sana ada {sebutan}: bila itu berkasnya, ganti namanya menjadi {nama}"
    if nama.endswith(".xlsx"):
        return f"; di sana ada {sebutan}: buka, lalu simpan sebagai Buku Kerja Excel (.xlsx) dengan nama {nama}"
    return f"; di sana ada {sebutan}: ganti namanya menjadi {nama}"


def _tampak(nama: str) -> str:
    r"""Write what nobody sees in a name as its number: a message drops it, and the file could not be told then.

    >>> _tampak("data\u202e.xlsx")
    'data\\u202e.xlsx'
    """
    return "".join(huruf if huruf.isprintable() else f"\\u{ord(huruf):04x}" for huruf in nama)


def _mirip(folder: Path, nama: str) -> list[str]:
    """Return the names in a folder that hold the wanted one as a word; else the only file of its kind."""
    batang, _, akhiran = nama.rpartition(".")
    kata = re.compile(rf"(?<![a-z]){batang}(?![a-z])")
    try:
        isi = sorted(satu.name for satu in folder.iterdir() if satu.name[0] not in ".~" and satu.is_file())
    except OSError:
        return []
    sejenis = [satu for satu in isi if satu.casefold().endswith(_KERABAT[f".{akhiran}"]) and satu not in _LAIN]
    bernama = [satu for satu in sejenis if satu != nama and kata.search(satu.casefold())]
    return bernama or (sejenis if akhiran == "xlsx" and len(sejenis) == 1 and sejenis != [nama] else [])
