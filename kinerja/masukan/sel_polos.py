"""Cells of the workbook are printed as they are typed: Markdown or HTML in one is refused, for it would be printed raw.

What is ordinary text stays: "nilai < 5", "a<b dan c>d", "2*3*4", "data_2023_final", "angka **) sementara", "Jum`at".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import html5

__all__ = ["POLA_GAMBAR", "POLA_PEMISAH", "POLA_TAUTAN", "POLA_TEBAL", "cela_sel"]

#: How a picture, a link, bold text, and the second line of a table are written; bounded, for text may be long.
POLA_GAMBAR = r"!\[[^\]\n]{0,500}\]\([^)\n]{0,500}\)"
POLA_TAUTAN = r"\[[^\]\n]{0,500}\]\([^)\n]{0,500}\)"
POLA_TEBAL = r"\*\*(?=[^*\n]{0,500}[^*\s])[^*\n]{1,500}\*\*"
POLA_PEMISAH = r"^[ \t]{0,99}\|?[ \t]{0,99}:?-{3,}:?[ \t]{0,99}(?:\|[ \t]{0,99}:?-{3,}:?[ \t]{0,99})+\|?[ \t]{0,99}$"

#: Elements of HTML; those whose name is an Indonesian word count only with an attribute or as an end.
_UNSUR = (
    "a|abbr|address|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|"
    "colgroup|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|"
    "h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|legend|li|link|mark|marquee|meta|meter|nav|noscript|object|ol|"
    "optgroup|option|output|p|param|picture|pre|q|rp|rt|ruby|s|samp|script|section|select|small|source|span|strike|strong|"
    "style|sub|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|track|tt|u|ul|var|video|wbr"
)
_UNSUR_BERMAKNA = "area|data|label|main|map|menu|progress|summary|time"
_SIFAT = r"""\s+[a-z][\w:-]{0,40}\s{0,5}=\s{0,5}(?:"[^"<>]{0,300}"|'[^'<>]{0,300}'|[^\s"'<>=]{1,300})"""
_HTML = (
    rf"<(?:{_UNSUR})(?:{_SIFAT}){{0,20}}\s{{0,5}}/?>|<(?:{_UNSUR_BERMAKNA})(?:{_SIFAT}){{1,20}}\s{{0,5}}/?>"
    rf"|</[a-z][\w:-]{{0,40}}\s{{0,5}}>|<!--|<!doctype\b|<\?xml\b|<!\[cdata\["
)
_ENTITAS = re.compile(r"&(?:#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|([A-Za-z][A-Za-z0-9]{1,31};)|nbsp\b)")
#: Emphasis begins before and ends after a word or bracket, and neither sign touches a letter outside.
_MULAI, _AKHIR = r"(?=[\w“\"'‘(\[])", r"(?<=[\w.,;:!?%)”\"'’\]])"

_NARASI = "tulis dalam narasi"
_HAPUS = "hapus tandanya"


def _pola(*pola: str) -> re.Pattern[str]:
    return re.compile("|".join(pola), re.MULTILINE | re.IGNORECASE)


#: Signs, code, what they are, and what to do.
_DITOLAK: tuple[tuple[re.Pattern[str], str, str, str], ...] = (
    (_pola(r"!\[[^\[\]\n]{0,500}\](?:\([^()\n]{0,500}\)|\[[^\[\]\n]{0,200}\])"), "gambar_dalam_sel", "gambar", _NARASI),
    (_pola(POLA_PEMISAH, r"^[ \t]*\|[ \t][^|\n]{0,500}[ \t]\|[ \t][^\n]{0,2000}[ \t]\|[ \t]*$"), "tabel_dalam_sel", "tabel", _NARASI),
    (_pola(r"<br\s{0,5}/?>"), "html_dalam_sel", "kode HTML", "untuk berganti baris dalam sel, tekan Alt+Enter"),
    (_pola(_HTML), "html_dalam_sel", "kode HTML", _HAPUS),
    (_pola(r"<(?:https?://|mailto:)[^<>\s]{1,500}>", r"<[\w.+-]{1,100}@[\w-]{1,100}\.[\w.-]{1,100}>"), "tautan_dalam_sel", "tautan", "hapus tanda < dan >"),
    (
        _pola(
            r"(?<!!)\[[^\[\]\n]{1,500}\]\((?:[a-z][a-z0-9+.-]{1,20}:(?!\s)|www\.|[#/])[^)\n]{0,500}\)",
            r"(?<!!)\[[^\[\]\n]{1,500}\]\([^()\s]{0,400}(?:\.[a-z]{2,5}|\.[a-z]{2,10}/[^)\s]{0,400})(?:\s+\"[^\"\n]{0,200}\")?\)",
            r"^\[[^\[\]\n]{1,200}\]:[ \t]*\S{1,400}://",
        ),
        "tautan_dalam_sel", "tautan", "tulis teks dan alamatnya tanpa kurung siku",
    ),
    (_pola(r"\[\^[^\[\]\s]{1,100}\]"), "tanda_dalam_sel", "catatan kaki", "tulis keterangannya di antara kurung"),
    (_pola(r"```", r"(?<![\w`])`(?=[^\s`])[^`\n]{1,300}(?<=[^\s`])`(?![\w`])"), "tanda_dalam_sel", "tanda kode", _HAPUS),
    (_pola(r"~~(?=[^\s~])[^~\n]{1,300}(?<=[^\s~])~~"), "tanda_dalam_sel", "teks tercoret", _HAPUS),
    (
        _pola(*(rf"(?<![\w{luar}]){luar}{{{n}}}{_MULAI}[^*_\n]{{1,500}}{_AKHIR}{luar}{{{n}}}(?![\w{luar}])" for luar in (r"\*", "_") for n in (1, 2, 3))),
        "tanda_dalam_sel", "huruf tebal atau miring", _HAPUS,
    ),
    (_pola(r"^[ \t]{0,3}#{2,6}[ \t]+\S", r"^[ \t]{0,3}#[ \t]+[^\W\d]"), "tanda_dalam_sel", "subjudul", _HAPUS),
    (_pola(r"^[ \t]*[-+*][ \t]+\[[ x]\](?:[ \t]|$)"), "tanda_dalam_sel", "kotak centang", "tulis keadaannya dengan kata"),
    (_pola(r"\\[*_<>\[\]#~`|!]"), "tanda_dalam_sel", "garis miring terbalik sebelum tanda", "hapus garis miringnya"),
)  # fmt: skip
#: Signs without which nothing of this can be written: hardly any cell holds one.
_TANDA = re.compile(r"[\[<>&*_`~#|\\]")
#: "> 80" means more than; "> kata" probably quotes.
_KUTIPAN = re.compile(r"^>[ \t]*[^\W\d]", re.MULTILINE)


def cela_sel(teks: str) -> Iterator[tuple[str, str, bool]]:
    """Judge the text of a cell, which is printed as it is typed: no column of the workbook takes Markdown or HTML.

    Yields
    ------
    tuple
        code, sentence, and whether it stops the report; nothing for plain text.
    """
    if not _TANDA.search(teks):
        return
    ada = False
    for pola, kode, apa, saran in _DITOLAK:
        if cocok := pola.search(teks):
            ada = True
            yield kode, _pesan(cocok[0], apa, saran), True
    for cocok in _ENTITAS.finditer(teks):
        if cocok[1] is None or cocok[1] in html5:
            yield "html_dalam_sel", _pesan(cocok[0], "kode HTML", "tulis langsung tandanya, misalnya & atau <"), True
            return
    if not ada and (cocok := _KUTIPAN.search(teks)):
        pesan = f"isi sel dicetak apa adanya, termasuk tanda dalam “{_ringkas(cocok[0])}”; hapus tandanya bila tidak hendak dicetak"
        yield "tanda_dalam_sel", pesan, False


def _pesan(tanda: str, apa: str, saran: str) -> str:
    return f"“{_ringkas(tanda)}”: {apa} tidak dipakai dalam sel, tandanya akan ikut tercetak; {saran}"


def _ringkas(tanda: str) -> str:
    tanda = " ".join(tanda.split())
    return tanda if len(tanda) <= 30 else f"{tanda[:30]}…"
