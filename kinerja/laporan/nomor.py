"""Numbers of headings, tables and figures within their chapter, the same in notebook, HTML and PDF."""

from __future__ import annotations

from string import ascii_uppercase
from typing import Literal

from kinerja.dokumen import PolaNomor

__all__ = ["Penomoran"]


class Penomoran:
    """Hand out "3.1", "3.2", ... in order of first use; the same key always has the same number.

    So a cell can be run again in JupyterLab without renumbering the chapter. The key of a heading is its title below
    that of its section, hence what is left out leaves no gap.
    """

    def __init__(self) -> None:
        self._bab = ""
        self._pola = PolaNomor.HURUF
        self._nomor: dict[tuple[str, str, str], int] = {}
        #: Titles from the chapter down to the last heading, and the headings below each such path.
        self._jalur: tuple[str, ...] = ("",)
        self._bawah: dict[tuple[str, ...], list[str]] = {}

    def mulai_bab(self, bab: str, pola: PolaNomor = PolaNomor.HURUF) -> None:
        """Begin a chapter, named by what stands before the point: "3", or "L" for the lampiran."""
        self._bab, self._pola, self._jalur = bab, pola, (bab,)

    def judul(self, dalam: int, teks: str) -> str:
        """Return the number of a heading that stands ``dalam`` steps below the chapter.

        >>> nomor = Penomoran()
        >>> nomor.mulai_bab("2")
        >>> [nomor.judul(*satu) for satu in ((1, "Rencana"), (2, "Visi"), (2, "Tujuan"), (3, "Sasaran 1"), (1, "Janji"))]
        ['A.', '1.', '2.', '2.1', 'B.']
        >>> nomor.mulai_bab("2", PolaNomor.BAB)
        >>> nomor.judul(1, "Janji"), nomor.judul(2, "Formulir")
        ('2.2', '2.2.1')
        """
        induk = self._jalur[:dalam]
        saudara = self._bawah.setdefault(induk, [])
        if teks not in saudara:
            saudara.append(teks)
        self._jalur = (*induk, teks)
        urut = [self._bawah[self._jalur[:i]].index(self._jalur[i]) for i in range(1, len(self._jalur))]
        angka = [str(satu + 1) for satu in urut]
        if self._pola is PolaNomor.BAB:
            return ".".join((self._bab, *angka))
        if len(urut) == 1:
            return f"{ascii_uppercase[urut[0] % len(ascii_uppercase)]}."
        return f"{angka[1]}." if len(urut) == 2 else ".".join(angka[1:])

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
