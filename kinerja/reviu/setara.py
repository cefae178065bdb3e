"""Findings that say the same of several places: what is printed of them once."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from kinerja.reviu.tinjau import TemuanDitinjau

__all__ = ["gabung_tempat", "isi_temuan", "kelompokkan", "pesan_temuan"]

T = TypeVar("T")

#: Where a value was typed in, at the end of a message.
_ASAL = re.compile(r"\s*\([a-z_]+![A-Z]+\d+\)\.?$")
#: A place in a workbook: file and sheet, cell.
_SEL = re.compile(r"(.+!)([A-Z]+\d+)")


def kelompokkan(daftar: Iterable[T], kunci: Callable[[T], Hashable]) -> Iterable[list[T]]:
    """Group what has the same key, in the order of the first of each."""
    hasil: dict[Hashable, list[T]] = {}
    for satu in daftar:
        hasil.setdefault(kunci(satu), []).append(satu)
    return hasil.values()


def isi_temuan(satu: TemuanDitinjau) -> tuple[Hashable, ...]:
    """Return what a finding asks for: its rule, what stands there, what it should be, the answer."""
    return satu.temuan.aturan, satu.temuan.tercetak, satu.temuan.seharusnya, satu.tanggapan


def pesan_temuan(satu: TemuanDitinjau) -> str:
    """Return what a finding says, without the cell in which the value was typed."""
    return _ASAL.sub("", satu.temuan.pesan)


def gabung_tempat(daftar: Sequence[str]) -> str:
    r"""Name several places: cells of one sheet after each other, others on lines of their own.

    >>> gabung_tempat(["data.xlsx, target!C4", "data.xlsx, target!C9", "Tabel 3.1, Nilai AKIP"])
    'data.xlsx, target!C4, C9\nTabel 3.1, Nilai AKIP'
    """
    baris: dict[str, list[str]] = {}
    for satu in daftar:
        cocok = _SEL.fullmatch(satu)
        baris.setdefault(cocok[1] if cocok else satu, []).append(cocok[2] if cocok else "")
    return "\n".join(f"{depan}{', '.join(sel)}" if sel[0] else depan for depan, sel in baris.items())
