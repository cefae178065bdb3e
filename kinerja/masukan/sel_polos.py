"""Cells of the workbook are printed as they are typed: what looks like Markdown or HTML in one is told."""

from __future__ import annotations

import re

__all__ = ["POLA_GAMBAR", "POLA_PEMISAH", "POLA_TAUTAN", "POLA_TEBAL", "cela_sel"]

#: How a picture, a link, bold text, and the second line of a table are written; bounded, for text may be long.
POLA_GAMBAR = r"!\[[^\]\n]{0,500}\]\([^)\n]{0,500}\)"
POLA_TAUTAN = r"\[[^\]\n]{0,500}\]\([^)\n]{0,500}\)"
POLA_TEBAL = r"\*\*(?=[^*\n]{0,500}[^*\s])[^*\n]{1,500}\*\*"
POLA_PEMISAH = r"^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)+\|?[ \t]*$"

_HTML_SEL = re.compile(
    r"</?(?:b|br|em|font|h[1-6]|i|img|li|ol|p|strong|sub|sup|table|td|th|tr|u|ul)\b[^<>]{0,300}>",
    re.IGNORECASE,
)
_TERLARANG_SEL = (
    (re.compile(POLA_GAMBAR), "gambar_dalam_sel", "gambar tidak dapat ditulis dalam sel; tulis dalam narasi"),
    (
        re.compile(POLA_PEMISAH, re.MULTILINE),
        "tabel_dalam_sel",
        "tabel tidak dapat ditulis dalam sel; tulis dalam narasi",
    ),
)
_APA_ADANYA = (
    re.compile(POLA_TEBAL),
    re.compile(POLA_TAUTAN),
    _HTML_SEL,
    re.compile(r"```|`[^`\n]{1,300}`|~~[^~\n]{1,300}~~"),
    re.compile(r"^(?:#{1,6}[ \t]|>[ \t]*[^\W\d])", re.MULTILINE),
)


def cela_sel(teks: str) -> tuple[str, str, bool] | None:
    """Judge the text of a cell, which is printed as it is typed: no column of the workbook takes Markdown.

    Returns
    -------
    tuple or None
        code, sentence, and whether it stops the report; None for plain text.
    """
    for pola, kode, pesan in _TERLARANG_SEL:
        if pola.search(teks):
            return kode, pesan, True
    for pola in _APA_ADANYA:
        if cocok := pola.search(teks):
            tanda = " ".join(cocok[0].split())
            tanda = tanda if len(tanda) <= 30 else f"{tanda[:30]}…"
            pesan = (
                f"isi sel dicetak apa adanya, termasuk tanda dalam “{tanda}”; hapus tandanya bila tidak hendak dicetak"
            )
            return "tanda_dalam_sel", pesan, False
    return None
