r"""Texts and rows of tables as Typst source.

Every text of the report becomes a Typst string literal, never markup, so that nothing in it is evaluated.

>>> literal('#eval("1") $x$')
'"#eval(\\"1\\") $x$"'
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from math import isinf

from kinerja.angka import NBSP, tanpa_gaib
from kinerja.masukan.aksara import tercetak
from kinerja.sajian.blok import Sel, Tabel
from kinerja.sajian.penulis.bahan import banyak_jumlah, baris_nomor, kolom_awal, pecah_alamat
from kinerja.sajian.penulis.baris_tetap import batas_sel
from kinerja.sajian.penulis.bentang import teks_lanjut
from kinerja.sajian.penulis.lipat import RENTANG, RENTANG_ANGKA, SELA_RENTANG, lipat, tinggi_baris
from kinerja.sajian.penulis.tata import GAYA_TEBAL, KURUNG, LEBAR_TANDA
from kinerja.sajian.penulis.tata_halaman import UKURAN_NOMOR, bantalan, sempit
from kinerja.sajian.rupa_huruf import lebar_teks

__all__ = [
    "RATA",
    "banyak_akhir",
    "baris_isi",
    "baris_kepala",
    "baris_lepas",
    "batas_isi",
    "batas_kepala",
    "literal",
    "sel_bentang",
    "tinggi_typst",
    "ungkapan",
]

RATA = {"kiri": "left", "tengah": "center", "kanan": "right"}

#: The address of a cell of a workbook, such as anggaran!D17.
_ALAMAT = re.compile(r"(\b[a-z_]+![A-Z]{1,3}\d+\b)")
#: A hyphen that ends no line: few letters before or behind it, or an abbreviation on either side, as in E-SAKIP, ke-2 and RKA-SKPD.
_TEMPEL = (
    r"(?:(?<=\b[^\W\d_])|(?<=\b[^\W\d_]{2})|(?<=\b[^\W\d_]{3}))-(?=\w)|(?<=\w)-(?=\w{1,2}\b)|(?<=[A-Z]{2})-(?=[A-Z]{2})"
)
_TERTEMPEL = re.compile(_TEMPEL)
#: Marks of :mod:`kinerja.sajian.penulis.lipat`, line breaks, and words that stay together.
_LIPAT = re.compile(
    f"([\n\u200b\u00ad])|((?<![^\\s\u200b\u00ad])[^\\s\u200b\u00ad]*(?:(?:\u00a0|{SELA_RENTANG}|{_TEMPEL})[^\\s\u200b\u00ad]*)+)"
)
#: What a text is looked through for that the one above finds; most cells hold none of it.
_PEMECAH = re.compile("[\r\n\u200b\u00ad\u00a0–-]")
_SELA = {"\n": "linebreak()", "\u200b": "h(0pt)", "\u00ad": "sambung"}
_UTUH_MAKS = 40
#: A last group of up to so many rows, its heading included, stays on one page.
_KELOMPOK_UTUH = 6
#: What a word is folded with: at a syllable, and without a hyphen.
_SAMBUNG, _SELIP = "\u00ad", "\u200b"


def literal(teks: str) -> str:
    """Return a Typst string literal of what the fonts can print; a line break stays one, every blank is a plain one."""
    polos = tanpa_gaib(tercetak(teks.replace("\r\n", "\n").replace("\t", " ")))
    return '"' + polos.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def ungkapan(teks: str) -> str:
    r"""Return an expression for a text; its line breaks become forced ones.

    What may break a line, and what must not, is said in Typst's own words: the PDF then holds no character that nobody
    sees, and what is copied from it is what is read.

    >>> ungkapan("77,04\u00a0% dari\u200b2")
    '{ box("77,04 %"); " dari"; h(0pt); "2" }'
    >>> ungkapan("tahun ke-2 pada e-SAKIP, RKA-SKPD, dan undang-undang")
    '{ "tahun "; box("ke-2"); " pada "; box("e-SAKIP,"); " "; box("RKA-SKPD,"); " dan undang-undang" }'
    """
    if teks and not _PEMECAH.search(teks):
        return literal(teks)
    potong = [satu for satu in _LIPAT.split(teks.replace("\r\n", "\n")) if satu]
    isi = [_SELA.get(satu) or _utuh(satu) for satu in potong]
    if isi[:1] == ["linebreak()"]:
        isi.insert(0, '""')
    return isi[0] if len(isi) == 1 and isi[0].startswith('"') else "{ " + "; ".join(isi or ['""']) + " }"


def _utuh(teks: str) -> str:
    """Keep words together that a no-break space joins, and a range; of a whole sentence of them only the ranges."""
    if ("\u00a0" in teks or RENTANG.search(teks) or _TERTEMPEL.search(teks)) and len(teks) <= _UTUH_MAKS:
        return f"box({literal(teks)})"
    potong = [satu for satu in re.split(f"({RENTANG_ANGKA.pattern})", teks) if satu]
    return "; ".join(f"box({literal(satu)})" if RENTANG_ANGKA.fullmatch(satu) else literal(satu) for satu in potong)


@lru_cache(maxsize=4096)
def _isi_sel(teks: str) -> str:
    """Return an expression for the text of a cell; an address of the web in it is a link, without hyphens of its own.

    The address of a cell of a workbook is not broken behind its ``!``.
    """
    isi: list[str] = []
    for potong, alamat in pecah_alamat(teks):
        if alamat:
            isi.append(f"link({literal(alamat)}, {ungkapan(potong.replace(_SAMBUNG, _SELIP))})")
            continue
        ruas = enumerate(_ALAMAT.split(potong) if "!" in potong else (potong,))
        isi += [f"box({literal(satu)})" if urut % 2 else ungkapan(satu) for urut, satu in ruas if satu]
    return isi[0] if len(isi) == 1 else "{ " + "; ".join(isi or ['""']) + " }"


def _bertanda(teks: str, warna: int, ruang: float, ukuran: float, tebal: bool) -> str:
    """Return an expression for a predikat with its mark: on one line where that is wide enough, else with its last word."""
    sisa = ruang - LEBAR_TANDA * ukuran
    depan, sela, akhir = ("", "", teks) if lebar_teks(teks, ukuran, tebal) <= sisa else teks.rpartition(" ")
    utuh = str(lebar_teks(akhir, ukuran, tebal) <= sisa).lower()
    awal = f"{_isi_sel(lipat(depan + sela, ruang, ukuran, tebal))}; " if depan else ""
    return f"{{ {awal}bertanda({warna}, {utuh}, {_isi_sel(lipat(akhir, ruang, ukuran, tebal))}) }}"


def _terbelah(sel: Sel, ruang: float, ukuran: float, tebal: bool, batas: float) -> bool:
    """Tell whether a cell is so high that it may break over pages."""
    if isinf(batas) or sel.tinggi > 3:
        return not isinf(batas)
    # No word begins more than one line: what is short for its page need not be laid out.
    paling = len(sel.teks.split()) + sel.teks.count("\n") + 1
    muat = batas * sel.tinggi
    return paling * ukuran * 1.2 > muat and tinggi_baris(sel.teks, ruang, ukuran, tebal) * ukuran * 1.2 > muat


def _ringkas(teks: str, ruang: float, ukuran: float, batas: float) -> bool:
    """Tell whether a cell is far lower than a page, even if its words fold so badly that every line is half empty."""
    garis = 1 + teks.count("\n") + len(teks) * ukuran * 1.2 / max(ruang, 1)
    return garis * ukuran * 1.2 <= batas * 1.5


def banyak_akhir(satu: Tabel, lebar: list[float], ukuran: float, batas: float) -> int:
    """Return how many of the last rows stay together, and with the source line.

    These are the last row, or the totals at the end with the row before them, or a last group of few rows, and the rows
    that share a cell with one of these. 0 where that is the whole table, or more than a page should hold together.
    """
    banyak = len(satu.baris)
    jumlah = banyak_jumlah(satu)
    kelompok = banyak - _kelompok_akhir(satu)
    for mulai in dict.fromkeys(_awal_bersama(satu, awal) for awal in (kelompok, banyak - 1 - jumlah, banyak - 1)):
        if mulai > 0 and _tinggi_akhir(satu, mulai, lebar, ukuran) <= batas:
            return banyak - mulai
    return 0


def _kelompok_akhir(satu: Tabel) -> int:
    """Return how many rows the last group has, its heading included, where these are few; else 1."""
    gaya = satu.gaya_baris[max(0, len(satu.baris) - _KELOMPOK_UTUH) : len(satu.baris)]
    return len(gaya) - max(n for n, isi in enumerate(gaya) if isi == "kelompok") if "kelompok" in gaya else 1


def _awal_bersama(satu: Tabel, mulai: int) -> int:
    """Return the first row that shares a cell with row ``mulai`` or one behind it, or with one of these."""
    while mulai > 0 and any(
        urut + sel.tinggi > mulai for urut, baris in enumerate(satu.baris[:mulai]) for sel in baris
    ):
        mulai -= 1
    return mulai


def _tinggi_akhir(satu: Tabel, mulai: int, lebar: list[float], ukuran: float) -> float:
    """Return about how high the rows from ``mulai`` on are together (points)."""
    awal = kolom_awal(satu.baris, len(satu.kolom))
    tinggi = 0.0
    for baris, kolom in zip(satu.baris[mulai:], awal[mulai:], strict=True):
        garis = (
            tinggi_baris(sel.teks, sum(lebar[k : k + sel.lebar]) - bantalan(ukuran), ukuran, True) / sel.tinggi
            for sel, k in zip(baris, kolom, strict=True)
        )
        tinggi += max(garis, default=1.0) * ukuran * 1.2
    return tinggi


def baris_lepas(baris: Sequence[Sel], kolom: int) -> bool:
    """Tell whether a row shares no cell with other rows."""
    return all(sel.tinggi == 1 for sel in baris) and sum(sel.lebar for sel in baris) == kolom


def _rentang(sel: Sel) -> list[str]:
    bagian = []
    if sel.lebar > 1:
        bagian.append(f"l: {sel.lebar}")
    if sel.tinggi > 1:
        bagian.append(f"t: {sel.tinggi}")
    return bagian


def _warna(sel: Sel) -> int:
    return 0 if sel.warna is None else min(max(sel.warna, 1), 5)


def _isi(teks: str, warna: int, ruang: float, ukuran: float, tebal: bool) -> str:
    """Return an expression for the folded text of a cell, with the mark of its predikat."""
    return _bertanda(teks, warna, ruang, ukuran, tebal) if warna else _isi_sel(lipat(teks, ruang, ukuran, tebal))


def sel_bentang(sel: Sel, kolom: int, baris: int, lebar: list[float], ukuran: float, gaya: str) -> str:
    """Return a cell over many rows from ``baris`` on, which is cut where a page ends: its rows, and what makes a piece.

    Behind these stands how high the text of the first piece is at most, and that of the others.
    """
    tebal = sel.tebal or gaya in GAYA_TEBAL
    ruang = sum(lebar[kolom : kolom + sel.lebar]) - bantalan(ukuran) - sel.rinci * 0.8 * ukuran
    sifat = _sifat(replace(sel, tinggi=1), _warna(sel), gaya, tebal=tebal, terbelah=False)
    awal, lanjut = (
        _isi(teks, _warna(sel), ruang, ukuran, tebal)
        for teks in (sel.teks, teks_lanjut(sel.teks, ruang, ukuran, tebal=tebal))
    )
    isi = f"if lagi {{ {lanjut} }} else {{ {awal} }}"
    fungsi = f"(y, t, lagi, p: true) => sel(x: {kolom}, y: y, t: t, p: p, {', '.join([*sifat, isi])})"
    paling = (
        batas_sel(replace(sel, teks=teks), ruang, ruang, ukuran, tebal=tebal)[1]
        for teks in (sel.teks, teks_lanjut(sel.teks, ruang, ukuran, tebal=tebal))
    )
    return f"({baris}, {sel.tinggi}, {fungsi}, {', '.join(map(tinggi_typst, paling))})"


def tinggi_typst(tinggi: float | None) -> str:
    """Return a height in points as Typst writes it; ``auto`` where it is not known."""
    return "auto" if tinggi is None or isinf(tinggi) else f"{tinggi:g}pt"


def _sifat(sel: Sel, warna: int, gaya: str, *, tebal: bool, terbelah: bool) -> list[str]:
    """Return the named arguments of a cell of the body, those that are not as usual."""
    sifat = {
        "r": "" if sel.rata is None else RATA[sel.rata],
        "b": "true" if tebal else "",
        "m": "true" if sel.miring else "",
        "w": str(warna or ""),
        "n": str(sel.rinci or ""),
        "g": literal(gaya) if gaya else "",
        "p": "true" if terbelah else "",
    }
    return _rentang(sel) + [f"{nama}: {isi}" for nama, isi in sifat.items() if isi]


def _berkurung(teks: str, ruang: float, ukuran: float) -> str:
    r"""Hold together what stands in brackets in a title, such as a unit or a formula, where the column has room for it.

    >>> _berkurung("Capaian (x, persen)", 60.0, 10.0)
    'Capaian (x,\xa0persen)'
    """

    def utuh(temu: re.Match[str]) -> str:
        return temu[0].replace(" ", NBSP) if lebar_teks(temu[0], ukuran, True) <= ruang else temu[0]

    return KURUNG.sub(utuh, teks)


def baris_kepala(baris: tuple[Sel, ...], awal: list[int], lebar: list[float], ukuran: float) -> list[str]:
    """Return the cells of a row of the header."""
    nomor = baris_nomor(baris)
    hasil = []
    for sel, k in zip(baris, awal, strict=True):
        bagian = _rentang(sel)
        if sel.rata is not None and sel.rata != "tengah":
            bagian.append(f"r: {RATA[sel.rata]}")
        if nomor:
            bagian.append("nomor: true")
        ruang = sum(lebar[k : k + sel.lebar]) - bantalan(ukuran)
        bagian.append(ungkapan(sel.teks if nomor else lipat(_berkurung(sel.teks, ruang, ukuran), ruang, ukuran, True)))
        hasil.append(f"kep({', '.join(bagian)})")
    return hasil


def batas_kepala(
    baris: tuple[Sel, ...], awal: list[int], lebar: list[float], ukuran: float, faktor: float
) -> list[tuple[float, float]]:
    """Return how high the texts of a row of the header are at least and at most, in columns up to ``faktor`` times as wide."""
    nomor = baris_nomor(baris)
    hasil = []
    for sel, k in zip(baris, awal, strict=True):
        luas = sum(lebar[k : k + sel.lebar])
        ruang, longgar = luas - bantalan(ukuran), luas * faktor - bantalan(ukuran)
        teks = sel.teks if nomor else _berkurung(sel.teks, ruang, ukuran)
        satu = Sel(teks, miring=nomor)
        hasil.append(batas_sel(satu, ruang, longgar, UKURAN_NOMOR if nomor else ukuran, tebal=not nomor))
    return hasil


def batas_isi(
    bertempat: Sequence[tuple[Sel, int]], lebar: list[float], ukuran: float, gaya: str, faktor: float
) -> list[tuple[float, float]]:
    """Return the same for a row of the body, whose cells are given with their first columns."""
    hasil = []
    for sel, k in bertempat:
        luas, tepi = sum(lebar[k : k + sel.lebar]), bantalan(ukuran) + sel.rinci * 0.8 * ukuran
        hasil.append(batas_sel(sel, luas - tepi, luas * faktor - tepi, ukuran, tebal=sel.tebal or gaya in GAYA_TEBAL))
    return hasil


def baris_isi(
    bertempat: Sequence[tuple[Sel, int]],
    lebar: list[float],
    ukuran: float,
    gaya: str,
    batas: float,
    fungsi: str,
    tanda: str = "",
) -> list[str]:
    """Return the cells of a row, given with their first columns, as calls of ``fungsi``; ``lepas`` only where each of them fits a page.

    In a row of known height ("tetap") a cell that is as usual is its text alone. Cells up to ``batas`` points high do not break over pages; none does where it is infinite. ``tanda`` is put before
    the text of the first.
    """
    tebal = [sel.tebal or gaya in GAYA_TEBAL for sel, _ in bertempat]
    ruang = [sum(lebar[k : k + sel.lebar]) - bantalan(ukuran) - sel.rinci * 0.8 * ukuran for sel, k in bertempat]
    terbelah = [_terbelah(sel, r, ukuran, b, batas) for (sel, _), r, b in zip(bertempat, ruang, tebal, strict=True)]
    ringkas = (_ringkas(sel.teks, r, ukuran, batas) for (sel, _), r in zip(bertempat, ruang, strict=True))
    if fungsi == "lepas" and (any(terbelah) or not all(ringkas)):
        fungsi = "sel"
    hasil: list[str] = []
    for (sel, _), b, r, p in zip(bertempat, tebal, ruang, terbelah, strict=True):
        bagian = _sifat(sel, _warna(sel), gaya, tebal=b, terbelah=p)
        isi = _isi(sel.teks, _warna(sel), r, ukuran, b)
        if tanda and not hasil:
            isi = f"{{ {tanda}; {isi} }}"
        hasil.append(_panggil(fungsi, bagian, isi, rapat=sempit(ukuran), merentang=sel.tinggi > 1))
    return hasil


def _panggil(fungsi: str, bagian: list[str], isi: str, *, rapat: bool, merentang: bool) -> str:
    """Return a cell with its named arguments and its text."""
    if not bagian and fungsi == "tetap":
        return isi
    if not bagian and fungsi == "lepas":
        return f"lepas-polos({'blok-rapat' if rapat else 'blok'}({isi}))"
    nama = {"lepas": "lepas-rapat" if rapat else "lepas", "tetap": "sel" if merentang else "tetap"}.get(fungsi, fungsi)
    return f"{nama}({', '.join([*bagian, isi])})"
