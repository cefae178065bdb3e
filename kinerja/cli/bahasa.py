"""The command-line library in Indonesian: its words in help texts, and what it says about wrong use."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from typer import TyperException
from typer.core import TyperCommand, TyperGroup

from kinerja.angka import gabung

__all__ = ["Kelompok", "Perintah", "terjemah"]

#: Words of the command-line library in the help text; what only repeats is blanked.
_KAMUS = {
    "Usage:": "Pemakaian:",
    "Options:": "Pilihan:",
    "Arguments:": "Argumen:",
    "Commands:": "Perintah:",
    "[OPTIONS]": "[PILIHAN]",
    "COMMAND [ARGS]...": "PERINTAH ...",
    "Show this message and exit.": "Menampilkan bantuan ini.",
    "[default:": "[bawaan:",
    "[required]": "[wajib]",
    "{FOLDER}": "FOLDER",
    "{KABUPATEN} {DINAS} {TAHUN}": "KABUPATEN DINAS TAHUN",
    "{KABUPATEN...}...": "KABUPATEN...",
    "{BERKAS...}...": "BERKAS...",
    "{FOLDER|BERKAS...}...": "FOLDER|BERKAS...",
    "[[FOLDER]]": "[FOLDER]",
    "<list[Path]>": "            ",
    "<str>": "     ",
    "<path>": "      ",
}


#: What it says about the value of an option.
_NILAI = (
    (re.compile(r"Input should be greater than or equal to ([\d.]+)"), "paling sedikit {}"),
    (re.compile(r"Input should be a valid integer"), "bukan bilangan bulat"),
    (re.compile(r"Input should be a valid number"), "bukan bilangan; pecahan ditulis dengan titik, misalnya 1.5"),
)


def _indonesia(bantuan: str) -> str:
    for asing, kita in _KAMUS.items():
        bantuan = bantuan.replace(asing, kita)
    bantuan = re.sub(r"([\d.]+)<=x<=([\d.]+)", r"\1 sampai \2", bantuan)
    return re.sub(r"x>=([\d.]+)", lambda temu: f"paling sedikit {temu[1].replace('.', ',')}", bantuan)


class Perintah(TyperCommand):
    """A command whose help is in Indonesian."""

    def get_help(self, ctx: Any) -> str:
        """Write the help."""
        # An argument that gives way to an option would stand in brackets, those beside it in braces.
        return re.sub(r"\{([A-Z]+)\}|\[([A-Z]+\|--[^\]]+)\]", r"\1\2", _indonesia(super().get_help(ctx)))


class Kelompok(TyperGroup):
    """The group of commands whose help is in Indonesian."""

    def get_help(self, ctx: Any) -> str:
        """Write the help."""
        return _indonesia(super().get_help(ctx))


def terjemah(salah: TyperException, perintah: Sequence[str]) -> str:
    """Say in Indonesian what the command-line library says in English about wrong use.

    Parameters
    ----------
    salah
        what it raised.
    perintah
        the names of all commands.
    """
    jenis, pesan = type(salah).__name__, str(salah.message)
    if jenis == "NoSuchOption":
        return f"pilihan {getattr(salah, 'option_name', '')} tidak dikenal"
    if jenis == "MissingParameter":
        return f"argumen {getattr(getattr(salah, 'param', None), 'name', '')} belum disebutkan"
    if jenis == "BadOptionUsage":
        return f"pilihan {getattr(salah, 'option_name', '')} memerlukan nilai"
    if pesan.startswith("No such command"):
        return f"perintah {pesan.split()[3].rstrip('.')} tidak dikenal; pilih {gabung(perintah, 'atau')}"
    if pesan.startswith("Got unexpected extra argument"):
        return "terlalu banyak argumen"
    for pola, kalimat in _NILAI:
        if temu := pola.match(pesan):
            pilihan = next(iter(getattr(getattr(salah, "param", None), "opts", ())), "")
            return f"nilai {pilihan} {kalimat.format(*(satu.replace('.', ',') for satu in temu.groups()))}"
    return pesan
