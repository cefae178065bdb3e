"""Numbers of tables and figures within their chapter, the same in notebook, HTML and PDF."""

from __future__ import annotations

from typing import Literal

__all__ = ["Penomoran"]


class Penomoran:
    """Hand out "3.1", "3.2", ... in order of first use; the same key always has the same number.

    So a cell can be run again in JupyterLab without renumbering the chapter.
    """

    def __init__(self) -> None:
        self._bab = ""
        self._nomor: dict[tuple[str, str, str], int] = {}

    def mulai_bab(self, bab: str) -> None:
        """Begin a chapter, named by what stands before the point: "3", or "L" for the lampiran."""
        self._bab = bab

    def beri(self, jenis: Literal["tabel", "gambar"], kunci: str) -> str:
        """Return the number of a table or figure.

        >>> nomor = Penomoran()
        >>> nomor.mulai_bab("3")
        >>> nomor.beri("tabel", "a"), nomor.beri("tabel", "b"), nomor.beri("tabel", "a")
        ('3.1', '3.2', '3.1')
        """
        tanda = (self._bab, jenis, kunci)
        if tanda not in self._nomor:
            self._nomor[tanda] = 1 + sum(1 for bab, lain, _ in self._nomor if (bab, lain) == (self._bab, jenis))
        return f"{self._bab}.{self._nomor[tanda]}" if self._bab else str(self._nomor[tanda])
