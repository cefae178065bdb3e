"""Notes on computed cells: formula, operands and source cells of a number, from its trace."""

from __future__ import annotations

from openpyxl.comments import Comment

from kinerja.laporan.jejak import Jejak, teks_sel

__all__ = ["catatan", "teks_catatan"]

#: A note names no more operands than this; a reader finds the others in the cells.
_OPERAND_MAKS = 8
_LEBAR, _BARIS = 380, 16
#: About so many letters fit on a line of a note.
_HURUF = 58


def teks_catatan(jejak: Jejak) -> str:
    """Write a trace as the text of a note."""
    baris = [f"{jejak.nama}: {jejak.tercetak}", f"Rumus: {jejak.rumus}"]
    if jejak.operand:
        baris.append("Dihitung dari:")
        baris += [f"- {satu.nama}: {satu.tercetak}" for satu in jejak.operand[:_OPERAND_MAKS]]
        if len(jejak.operand) > _OPERAND_MAKS:
            baris.append(f"- dan {len(jejak.operand) - _OPERAND_MAKS} lainnya")
    return "\n".join([*baris, f"Sumber: {teks_sel(jejak.sel) or 'tidak ada sel yang terisi'}"])


def catatan(jejak: Jejak) -> Comment:
    """Make the note of a computed cell, high enough for its text."""
    teks = teks_catatan(jejak)
    tinggi = sum(1 + len(satu) // _HURUF for satu in teks.split("\n"))
    return Comment(teks, "kinerja", height=(tinggi + 1) * _BARIS, width=_LEBAR)
