"""Traces in the page: marks around numbers, one block of data with all traces they lead to, and the panel.

Texts of the report stand in the data as JSON without "<" and reach the page as text only.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from html import escape
from importlib import resources
from typing import Any

from kinerja.laporan.jejak import Jejak, Operand, teks_sel

__all__ = ["PANEL", "SAKLAR", "bertanda", "data_jejak", "naskah"]

#: The switch and the panel; the script shows them, so that a page without scripts has neither.
SAKLAR = '<label class="saklar" id="saklar-jejak" hidden><input type="checkbox" checked> <span>Tampilkan asal angka</span></label>'
PANEL = (
    '<div id="jejak" role="dialog" aria-labelledby="jejak-nama" tabindex="-1" hidden>'
    '<div class="tombol"><button type="button" class="kembali" aria-label="Kembali ke angka sebelumnya">←</button>'
    '<button type="button" class="tutup" aria-label="Tutup asal angka">×</button></div>'
    '<div class="isi" id="jejak-isi"></div></div>'
)


def bertanda(kunci: str, teks: str) -> str:
    """Put the mark of a trace around a number that is HTML already."""
    return f'<data value="{escape(kunci)}">{teks}</data>'


def data_jejak(semua: Mapping[str, Jejak], dipakai: Iterable[str]) -> str:
    """Return the data of the traces that are used and of all that enter them, as an element of the page.

    ``j`` holds traces by key: ``[name, value, formula, operands, cells, remark]``. Formulas, cells and remarks are
    places in ``t``, operands places in ``o``, so that everything stands there once. An operand is ``[name, value, key
    or 0, cells]``; a name or value 0 is that of its trace.
    """
    teks: dict[str, int] = {"": 0}
    operand: dict[tuple[Any, ...], int] = {}

    def tempat(satu: str) -> int:
        return teks.setdefault(satu, len(teks))

    def masuk(satu: Operand) -> int:
        asal = semua[satu.kunci] if satu.kunci else None
        nama = 0 if asal and asal.nama == satu.nama else satu.nama
        nilai = 0 if asal and asal.tercetak == satu.tercetak else satu.tercetak
        return operand.setdefault((nama, nilai, satu.kunci or 0, tempat(teks_sel(satu.sel))), len(operand))

    isi: dict[str, list[Any]] = {}
    antre = list(dipakai)
    while antre:
        kunci = antre.pop()
        if kunci in isi or kunci not in semua:
            continue
        j = semua[kunci]
        daftar = [masuk(satu) for satu in j.operand]
        isi[kunci] = [j.nama, j.tercetak, tempat(j.rumus), daftar, tempat(teks_sel(j.sel)), tempat(j.catatan)]
        antre.extend(satu.kunci for satu in j.operand if satu.kunci)
    data = json.dumps(
        {"t": list(teks), "o": list(operand), "j": dict(sorted(isi.items()))}, ensure_ascii=False, separators=(",", ":")
    )
    aman = data.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
    aman = aman.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f'<script type="application/json" id="data-jejak">{aman}</script>'


@cache
def naskah() -> str:
    """Return the script that shows traces."""
    return resources.files("kinerja.sajian.penulis").joinpath("aset", "jejak.js").read_text("utf-8")
