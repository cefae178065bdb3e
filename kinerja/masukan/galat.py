"""Faults of the input, each with its place, in words for a planning officer."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kinerja.model import LEMBAR

__all__ = ["Galat", "MasukanSalah", "terbaca", "urut"]

#: Letters of a message that quotes a whole cell.
_PANJANG_MAKS = 4_000
_TAK_TERBACA = {"Cc", "Cf", "Cs", "Cn", "Zl", "Zp"}


@dataclass(frozen=True, order=True)
class Galat:
    """One fault or warning.

    Attributes
    ----------
    berkas
        file name as the officer knows it (data.xlsx, narasi/penutup.md).
    lembar, sel
        sheet and cell (D17), row (baris 17) or line; empty where there is none.
    kode
        stable code for programs.
    pesan
        Indonesian sentence: what is wrong and what is expected, without the place.
    tingkat
        ``galat`` stops the report, ``peringatan`` does not.
    """

    berkas: str
    lembar: str
    sel: str
    kode: str
    pesan: str
    tingkat: Literal["galat", "peringatan"] = "galat"

    def __post_init__(self) -> None:
        """Make every text safe to print: it may quote what a stranger typed."""
        for nama in ("berkas", "lembar", "sel", "pesan"):
            isi = getattr(self, nama)
            if len(isi) > _PANJANG_MAKS or not isi.isprintable():
                object.__setattr__(self, nama, terbaca(isi))

    def __str__(self) -> str:
        """Print as one line.

        >>> print(Galat("data.xlsx", "anggaran", "D17", "bukan_rupiah", "“x” bukan bilangan rupiah"))
        data.xlsx, lembar "anggaran", sel D17: “x” bukan bilangan rupiah.
        """
        tempat = self.berkas
        if self.lembar:
            tempat += f', lembar "{self.lembar}"'
        if self.sel:
            tempat += f", {self.sel}" if " " in self.sel else f", sel {self.sel}"
        return f"{tempat}: {self.pesan.rstrip('.')}."


def terbaca(teks: str) -> str:
    r"""Return a text without what a terminal would obey or could not print, and not longer than a page.

    >>> terbaca("a\x1b[31m\u202eb\ud800\u00a0c")
    'a[31mb\xa0c'
    """
    pendek = teks if len(teks) <= _PANJANG_MAKS else f"{teks[: _PANJANG_MAKS // 2]} ... {teks[-_PANJANG_MAKS // 2 :]}"
    tanda = (" " if satu in "\n\r\t" else satu for satu in pendek)
    return "".join(satu for satu in tanda if unicodedata.category(satu) not in _TAK_TERBACA)


class MasukanSalah(Exception):
    """The input has faults; ``daftar`` holds them all, ordered by file, sheet and place."""

    def __init__(self, daftar: Sequence[Galat]) -> None:
        self.daftar = urut(daftar)
        super().__init__("\n".join(str(satu) for satu in self.daftar))

    def _render_traceback_(self) -> list[str]:
        """Show an analyst in a notebook the faults, not the way through our code to where they were found."""
        return [str(satu) for satu in self.daftar]

    def __reduce__(self) -> tuple[type[MasukanSalah], tuple[tuple[Galat, ...]]]:
        """Survive the way from a worker process to the command."""
        return type(self), (self.daftar,)


def urut(daftar: Sequence[Galat]) -> tuple[Galat, ...]:
    """Order faults as a person walks through the input: files as they were read, sheets, rows, columns; each once.

    >>> [satu.sel for satu in urut([Galat("data.xlsx", "unit", sel, "ganda", "") for sel in ("A10", "B9", "A9", "A9")])]
    ['A9', 'B9', 'A10']
    """
    berkas = list(dict.fromkeys(satu.berkas for satu in daftar))
    lembar = [*LEMBAR]

    def tempat(satu: Galat) -> tuple[int, int, int, int, str]:
        nomor = re.search(r"\d+", satu.sel)
        kolom = satu.sel[: nomor.start()] if nomor else ""
        letak = lembar.index(satu.lembar) if satu.lembar in lembar else -1
        return berkas.index(satu.berkas), letak, int(nomor[0]) if nomor else 0, len(kolom), kolom

    return tuple(sorted(dict.fromkeys(daftar), key=tempat))
