"""Where the commands print: what nobody can read any more changes nothing of what they do."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Any

from rich.console import Console

__all__ = ["Konsol", "buka_saluran"]


class Konsol(Console):
    """A console that falls silent when its pipe is closed or the disk of its log is full.

    ``hilang`` is what the system said when it refused to take the text, None while it takes it. A reader that has left
    has read what it wanted.
    """

    def __init__(self, *, galat: bool = False) -> None:
        super().__init__(stderr=galat, highlight=False, soft_wrap=True, emoji=False)
        self.hilang: OSError | None = None

    def print(self, *isi: Any, **pilihan: Any) -> None:
        """Print, or fall silent."""
        try:
            super().print(*isi, **pilihan)
        except OSError as salah:
            self._bisu(salah)

    def out(self, *isi: Any, **pilihan: Any) -> None:
        """Print as it is, or fall silent."""
        try:
            super().out(*isi, **pilihan)
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


def buka_saluran() -> None:
    """Open the standard channels that whoever started this process has closed.

    Otherwise the next pipe takes the number of one of them, and with it what is printed.
    """
    while (nomor := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(nomor, True)
    os.close(nomor)
