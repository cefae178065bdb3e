"""From filled Markdown to blocks: paragraphs, lists, sub-headings, quotations, links, tables and pictures.

The text has passed :mod:`kinerja.masukan.periksa_markdown`; what comes out is plain text in blocks, which the writers
escape.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from markdown_it.tree import SyntaxTreeNode

from kinerja.laporan import TANDA_RUJUK, Laporan
from kinerja.laporan.jejak import lepas
from kinerja.masukan import nama_gambar
from kinerja.masukan.markdown import GANTI_BARIS, KETERANGAN, SUMBER, berisi, hanya_gambar, letak_judul, polos, urai
from kinerja.sajian.blok import (
    Blok,
    Butir,
    Daftar,
    Inline,
    Judul,
    Kolom,
    Paragraf,
    Putus,
    Rata,
    Rujuk,
    Sel,
    Tabel,
    Tautan,
    Teks,
)
from kinerja.sajian.penulis import ukuran_svg
from kinerja.sajian.tabel import gambar

__all__ = ["blok_prosa", "inline_prosa", "kunci_gambar", "tabel_prosa"]

_AWAL, _AKHIR = TANDA_RUJUK.format("\x00").split("\x00")
_RUJUK = re.compile(f"{_AWAL}(.*?){_AKHIR}")
_RATA: dict[str, Rata] = {"text-align:right": "kanan", "text-align:center": "tengah"}
#: Dots of a photograph (150 on an inch) and units of a drawing (CSS pixels) that fill the width of the text.
_LEBAR_FOTO, _LEBAR_LUKISAN = 915.0, 585.0
#: The height that a picture takes at most, in widths of the text, so that it shares its page with its caption and text.
_TINGGI_MAKS = 0.85
#: Columns that need a landscape page.
_BANYAK_KOLOM = 9


def blok_prosa(markdown: str, laporan: Laporan | None = None, bagian: str = "") -> tuple[Blok, ...]:
    """Turn filled Markdown into blocks. ``#`` headings become level 3, ``##`` and below level 4.

    Parameters
    ----------
    markdown
        the text.
    laporan, bagian
        the report that numbers its tables and holds its pictures, and the section of prose that it is; without a
        report tables have no number, and of pictures only the captions stand.

    >>> blok_prosa("Capaian **baik**.")
    (Paragraf(isi=(Teks(teks='Capaian ', tebal=False, miring=False), Teks(teks='baik', tebal=True, miring=False), Teks(teks='.', tebal=False, miring=False)), gaya='biasa'),)
    """
    return tuple(_Penyusun(laporan, bagian).blok(urai(markdown).children))


def inline_prosa(teks: str) -> tuple[Inline, ...]:
    """Turn one line of plain text with cross-reference marks into inlines."""
    return tuple(_teks(teks, tebal=False, miring=False))


def kunci_gambar(laporan: Laporan, bagian: str) -> tuple[str, ...]:
    """Return the keys of the pictures of a section: the name of the file, with a number where it is shown again."""
    sudah: dict[str, int] = {}
    hasil: list[str] = []
    for nama in laporan.bagian:
        for satu in laporan.bahan.narasi[nama].gambar if nama in laporan.bahan.narasi else ():
            berkas = nama_gambar(satu.alamat)
            sudah[berkas] = sudah.get(berkas, 0) + 1
            if nama == bagian:
                hasil.append(berkas if sudah[berkas] == 1 else f"{berkas}-{sudah[berkas]}")
    return tuple(hasil)


def tabel_prosa(laporan: Laporan, blok: Iterable[Blok]) -> tuple[Tabel, ...]:
    """Return those of the tables of a report that stand in its prose, in reading order."""
    # Their keys are the section and which one of it they are.
    kunci = re.compile(rf"(?:{'|'.join(laporan.bagian)})-\d+")
    return tuple(satu for satu in blok if isinstance(satu, Tabel) and satu.nomor and kunci.fullmatch(satu.kunci))


@dataclass
class _Penyusun:
    """Builds the blocks of one text; without a report tables and pictures stay without number."""

    laporan: Laporan | None
    bagian: str
    _tabel: int = 0
    _gambar: int = 0

    def blok(self, anak: Sequence[SyntaxTreeNode]) -> Iterator[Blok]:
        """Yield the blocks of a text, captions and sources inside their tables and pictures."""
        judul, sumber = letak_judul(anak)
        terpakai = {*judul.values(), *sumber.values()}

        def teks(letak: int | None, pola: re.Pattern[str]) -> str:
            return "" if letak is None else pola.sub("", _polos(anak[letak].children[0]), count=1)

        for urut, satu in enumerate(anak):
            if urut in terpakai:
                continue
            asal = teks(sumber.get(urut), SUMBER)
            if satu.type == "table":
                yield self._susun_tabel(satu, teks(judul.get(urut), KETERANGAN), asal)
            elif hanya_gambar(satu):
                yield from self._susun_gambar(satu.children[0], asal)
            else:
                yield from self._satu(satu)

    def _satu(self, satu: SyntaxTreeNode) -> Iterator[Blok]:
        if satu.type == "paragraph":
            yield Paragraf(tuple(_inline(satu.children[0])))
        elif satu.type == "heading":
            yield Judul(3 if satu.tag == "h1" else 4, _polos(satu.children[0]), di_daftar_isi=False)
        elif satu.type == "blockquote":
            for isi in satu.children:
                if isi.type == "paragraph":
                    yield Paragraf(tuple(_inline(isi.children[0])), "kutipan")
        elif satu.type in ("bullet_list", "ordered_list"):
            butir = tuple(Butir(tuple(self.blok(isi.children))) for isi in satu.children)
            urut = satu.type == "ordered_list"
            gaya: Literal["angka", "huruf"] = "huruf" if satu.attrs.get("gaya") == "huruf" else "angka"
            yield Daftar(butir, gaya if urut else "butir", int(satu.attrs.get("start", 1)) if urut else 1)

    def _susun_tabel(self, satu: SyntaxTreeNode, judul: str, sumber: str) -> Tabel:
        self._tabel += 1
        kunci = f"{self.bagian}-{self._tabel}"
        kepala, *isi = [tr for bagian in satu.children for tr in bagian.children]
        baris = tuple(tuple(_sel(td.children[0]) for td in tr.children) for tr in isi)
        atas = tuple(
            Sel(sel.teks, rata="tengah", tebal=True) for sel in (_sel(th.children[0]) for th in kepala.children)
        )
        rata = [_RATA.get(str(th.attrs.get("style", "")), "kiri") for th in kepala.children]
        return Tabel(
            kolom=tuple(Kolom(rata=satu_rata) for satu_rata in rata),
            kepala=(atas,),
            baris=baris,
            kunci=kunci,
            nomor=self.laporan.nomor.beri("tabel", kunci) if self.laporan else "",
            judul=judul,
            sumber=sumber,
            lanskap=len(rata) >= _BANYAK_KOLOM,
        )

    def _susun_gambar(self, isi: SyntaxTreeNode, sumber: str) -> Iterator[Blok]:
        semua = [satu for satu in isi.children if satu.type == "image"]
        for urut, satu in enumerate(semua):
            if self.laporan is None:
                yield Paragraf(tuple(_inline(satu)))
                continue
            alt, judul = _polos(satu), lepas(_RUJUK.sub("", str(satu.attrs.get("title", "")))).strip()
            svg = self.laporan.bahan.gambar[nama_gambar(str(satu.attrs.get("src", "")))]
            kunci = kunci_gambar(self.laporan, self.bagian)[self._gambar]
            self._gambar += 1
            yield gambar(
                self.laporan,
                kunci,
                judul or alt,
                svg,
                alt,
                lebar=_lebar(svg),
                sumber=sumber if urut == len(semua) - 1 else "",
            )


def _lebar(svg: str) -> float:
    """Return the share of the text width at which a picture is sharp and not too high."""
    lebar, tinggi = ukuran_svg(svg)
    penuh = _LEBAR_FOTO if "<image " in svg else _LEBAR_LUKISAN
    bagian = lebar / penuh if "<image " in svg else max(lebar / penuh, 0.6)
    return round(max(min(bagian, 1.0, _TINGGI_MAKS * lebar / tinggi), 0.05), 3)


def _sel(isi: SyntaxTreeNode) -> Sel:
    """Make a cell; emphasis of all of it is the cell's."""
    tebal = miring = False
    while len(berisi(isi)) == 1 and berisi(isi)[0].type in ("strong", "em"):
        (isi,) = berisi(isi)
        tebal, miring = tebal or isi.type == "strong", miring or isi.type == "em"
    return Sel(GANTI_BARIS.sub("\n", polos(isi)).strip(), tebal=tebal, miring=miring)


def _inline(simpul: SyntaxTreeNode, *, tebal: bool = False, miring: bool = False) -> Iterator[Inline]:
    for anak in simpul.children:
        if anak.type == "text":
            yield from _teks(anak.content, tebal=tebal, miring=miring)
        elif anak.type == "strong":
            yield from _inline(anak, tebal=True, miring=miring)
        elif anak.type == "em":
            yield from _inline(anak, tebal=tebal, miring=True)
        elif anak.type == "hardbreak":
            yield Putus()
        elif anak.type == "softbreak":
            yield Teks(" ", tebal, miring)
        elif anak.type == "link":
            alamat = str(anak.attrs.get("href", ""))
            teks = _polos(anak)
            yield Tautan(teks, alamat) if re.match(r"(https?://|mailto:)", alamat) else Teks(teks, tebal, miring)


def _teks(teks: str, *, tebal: bool, miring: bool) -> Iterator[Inline]:
    for urut, bagian in enumerate(_RUJUK.split(teks)):
        if urut % 2:
            yield Rujuk(bagian)
        elif bagian:
            yield Teks(bagian, tebal, miring)


def _polos(simpul: SyntaxTreeNode) -> str:
    """Return the text of a heading, caption or link, which cannot hold a link, nor a mark of a trace."""
    return lepas(_RUJUK.sub("", polos(simpul))).strip()
