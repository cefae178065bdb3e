"""Where the commands print: what nobody can read any more changes nothing of what they do."""

from __future__ import annotations

import codecs
import os
import re
import sys
from contextlib import suppress
from typing import Any

from rich.console import Console

__all__ = ["Konsol", "buka_saluran", "jinakkan", "galat", "keluar"]

#: What a terminal obeys instead of showing it: control characters, marks that turn the direction of writing; and what
#: cannot be encoded.
_PERINTAH = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


#: How signs of printed Indonesian are written where a terminal has none of them, as one of DOS.
_SEPADAN = {
    "“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "−": "-", "…": "...", "×": "x", "\u00a0": " ", "≥": ">=", "≤": "<=",
}  # fmt: skip


def _sepadan(salah: UnicodeError) -> tuple[str, int]:
    """Write what an encoding does not have by the nearest signs that every encoding has, else by its number."""
    if not isinstance(salah, UnicodeEncodeError):
        raise salah
    utuh = salah.object[salah.start : salah.end]
    hasil = "".join(_SEPADAN.get(satu) or satu.encode("ascii", "backslashreplace").decode() for satu in utuh)
    return hasil, salah.end


codecs.register_error("kinerja", _sepadan)


def jinakkan(teks: str) -> str:
    r"""Write what a terminal would obey as characters that it shows.

    >>> print(jinakkan("data\x1b[2J.xlsx"))
    data\u001b[2J.xlsx
    """
    return _PERINTAH.sub(lambda temu: f"\\u{ord(temu[0]):04x}", teks)


class Konsol(Console):
    """A console that falls silent when its pipe is closed or the disk of its log is full.

    ``hilang`` is what the system said when it refused to take the text, None while it takes it. A reader that has left
    has read what it wanted.
    """

    def __init__(self, *, galat: bool = False) -> None:
        super().__init__(stderr=galat, highlight=False, soft_wrap=True, emoji=False)
        self.hilang: OSError | None = None

    def print(self, *isi: object, **pilihan: Any) -> None:
        """Print, or fall silent; a terminal obeys nothing of what is printed."""
        try:
            super().print(*map(_jinak, isi), **pilihan)
        except OSError as salah:
            self._bisu(salah)

    def out(self, *isi: object, **pilihan: Any) -> None:
        """Print as it is, or fall silent."""
        try:
            super().out(*map(_jinak, isi), **pilihan)
        except OSError as salah:
            self._bisu(salah)

    def _bisu(self, salah: OSError) -> None:
        self.hilang = salah
        self.on_broken_pipe()

    def on_broken_pipe(self) -> None:
        """Fall silent; what the system still holds back for the file goes nowhere, too."""
        self.quiet = True
        with suppress(OSError, ValueError):
            kosong = os.open(os.devnull, os.O_WRONLY)
            os.dup2(kosong, self.file.fileno())
            os.close(kosong)


def _jinak(isi: object) -> object:
    return jinakkan(isi) if isinstance(isi, str) else isi


def buka_saluran() -> None:
    """Open the standard channels that whoever started this process has closed, and let none refuse a character.

    Otherwise the next pipe takes the number of one of them, and with it what is printed.
    """
    for saluran in (sys.stdout, sys.stderr):
        if hasattr(saluran, "reconfigure"):
            saluran.reconfigure(errors="kinerja")
    while (nomor := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(nomor, True)
    os.close(nomor)


#: Where results are printed, and where faults and news are.
keluar, galat = Konsol(), Konsol(galat=True)
