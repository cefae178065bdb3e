"""How cells of a workbook look: told once for all of them that look the same.

The library compares fonts, fills and alignments part by part each time a cell is given one, which takes longer than all
else about a cell.

>>> from openpyxl import Workbook
>>> buku = Workbook()
>>> judul = Rias(font=Font(bold=True), number_format="@")
>>> for baris in (1, 2):
...     merias(buku.active.cell(baris, 1), judul)
>>> buku.active["A2"].font.bold, buku.active["A2"].number_format
(True, '@')
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, fields
from weakref import WeakKeyDictionary

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection
from openpyxl.styles.cell_style import StyleArray

__all__ = ["Rias", "merias"]


@dataclass(frozen=True, eq=False)
class Rias:
    """A look, known again by itself: one that is used for many cells is made once. None leaves a part as it is."""

    font: Font | None = None
    border: Border | None = None
    alignment: Alignment | None = None
    fill: PatternFill | None = None
    protection: Protection | None = None
    number_format: str | None = None
    quotePrefix: bool | None = None  # noqa: N815 - the library's name

    def bagian(self) -> Iterator[tuple[str, object]]:
        """Yield name and value of what it sets."""
        semua = ((satu.name, getattr(self, satu.name)) for satu in fields(self))
        return ((nama, nilai) for nama, nilai in semua if nilai is not None)


#: What cells of a workbook look like that looked like this and were given that, as numbers of that workbook.
_DIKENAL: WeakKeyDictionary[Workbook, dict[tuple[bytes, Rias], StyleArray]] = WeakKeyDictionary()


def merias(sel: Cell, rias: Rias) -> None:
    """Give a cell a look; what the look says nothing of stays as it is."""
    dikenal = _DIKENAL.setdefault(sel.parent.parent, {})
    kunci = sel._style.tobytes() if sel.has_style else b"", rias  # noqa: SLF001
    if kunci not in dikenal:
        for nama, nilai in rias.bagian():
            setattr(sel, nama, nilai)
        dikenal[kunci] = copy(sel._style)  # noqa: SLF001
    else:
        sel._style = copy(dikenal[kunci])  # noqa: SLF001
