"""The report of the fictitious dinas as page and document: whole, escaped, and nothing beyond its place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from pypdf import PageObject, PdfReader

from kinerja.masukan.aksara import tercetak
from kinerja.sajian.blok import Sel, Tabel, jelajah
from kinerja.sajian.penulis import html

pytestmark = pytest.mark.render

_TUNGGAL = {
    "meta",
    "wbr",
    "link",
    "br",
    "hr",
    "img",
    "col",
    "input",
    "use",
    "path",
    "rect",
    "line",
    "circle",
    "polyline",
}


def _tabel(terbitan: Any) -> list[Tabel]:
    return [satu for satu in jelajah(terbitan.blok) if isinstance(satu, Tabel)]


def _sel(terbitan: Any) -> set[str]:
    """Return the texts of all cells."""
    return {sel.teks for satu in _tabel(terbitan) for baris in (*satu.kepala, *satu.baris) for sel in baris if sel.teks}


def _rapat(teks: str) -> str:
    """Leave out what a line break may change."""
    return re.sub(r"[\s\u00a0\u00ad\u200b-]+", "", teks)


# --- tables ------------------------------------------------------------------------------------------------------


def _isi_kisi(lebar: int, baris: tuple[tuple[Sel, ...], ...]) -> list[list[int]]:
    """Count for each place of the grid how many cells cover it."""
    kisi = [[0] * lebar for _ in baris]
    for i, isi in enumerate(baris):
        kolom = 0
        for sel in isi:
            while kolom < lebar and kisi[i][kolom]:
                kolom += 1
            for r in range(i, i + sel.tinggi):
                for k in range(kolom, kolom + sel.lebar):
                    kisi[r][k] += 1
    return kisi


def test_every_grid_adds_up(rekaan: Any) -> None:
    """In every table each place of header and body is covered by exactly one cell."""
    semua = _tabel(rekaan)
    assert len(semua) > 40
    assert {f"sasaran_S{urut}" for urut in range(1, 7)} < {satu.kunci for satu in semua}
    for satu in semua:
        for bagian in (satu.kepala, satu.baris):
            assert all(sel == 1 for baris in _isi_kisi(len(satu.kolom), bagian) for sel in baris), satu.judul


def test_column_numbers_count_from_one(rekaan: Any) -> None:
    """The row (1) (2) (3) names every column once."""
    for satu in _tabel(rekaan):
        nomor = [[sel.teks for sel in baris] for baris in satu.kepala if re.fullmatch(r"\(\d+\)", baris[0].teks)]
        assert nomor in ([], [[f"({urut})" for urut in range(1, len(satu.kolom) + 1)]]), satu.judul


# --- HTML --------------------------------------------------------------------------------------------------------


class Halaman(HTMLParser):
    """Parses a page; every element must be closed in its turn."""

    def __init__(self, teks: str) -> None:
        super().__init__(convert_charrefs=True)
        self.unsur: Counter[str] = Counter()
        self.id: list[str] = []
        self.tautan: list[str] = []
        self.atribut: set[str] = set()
        self.teks: list[str] = []
        self.terbuka: list[str] = []
        self.feed(teks)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element and note its attributes."""
        self.unsur[tag] += 1
        self.atribut |= {nama for nama, _ in attrs}
        isi = dict(attrs)
        self.id += [str(isi["id"])] if "id" in isi else []
        self.tautan += [str(isi["href"])] if tag == "a" and "href" in isi else []
        if tag not in _TUNGGAL:
            self.terbuka.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element without content."""
        self.handle_starttag(tag, attrs)
        if tag not in _TUNGGAL:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the element that was opened last."""
        if tag in _TUNGGAL and (not self.terbuka or self.terbuka[-1] != tag):
            return
        assert self.terbuka.pop() == tag

    def handle_data(self, data: str) -> None:
        """Gather what a reader sees."""
        if not {"style", "script"} & set(self.terbuka):
            self.teks.append(data)


@pytest.fixture(scope="module")
def halaman(rekaan: Any) -> Halaman:
    """The parsed page."""
    return Halaman(rekaan.html)


def test_the_page_is_well_formed_and_nothing_typed_becomes_markup(halaman: Halaman) -> None:
    """No element, attribute or address comes from a cell."""
    assert halaman.terbuka == []
    # Beside the script there is the data of the traces.
    assert halaman.unsur["script"] == 1 + Halaman(html.halaman((), judul="", dinas="", tahun=2024)).unsur["script"]
    assert not {nama for nama in halaman.atribut if nama.startswith("on")}
    assert not [satu for satu in halaman.tautan if not satu.startswith("#")]


def test_ids_are_unique_and_links_lead_somewhere(halaman: Halaman) -> None:
    """Every cross-reference has its target."""
    assert len(halaman.id) == len(set(halaman.id))
    assert {satu[1:] for satu in halaman.tautan} <= set(halaman.id)


def test_the_page_shows_every_cell_as_typed(halaman: Halaman, rekaan: Any) -> None:
    """HTML, Typst, Markdown, formulas and braces print as they stand."""
    teks = _rapat("".join(halaman.teks))
    assert [sel for sel in _sel(rekaan) if _rapat(sel) not in teks] == []


# --- PDF ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Potongan:
    """A run of text on a page: where it begins and ends, also without a blank at its end, and its size."""

    kiri: float
    kanan: float
    tampak: float
    y: float
    ukuran: float


def _lebar_huruf(font: Any) -> tuple[dict[int, float], float]:
    """Read the widths of a composite font by glyph."""
    bawah = font["/DescendantFonts"][0].get_object()
    lebar: dict[int, float] = {}
    isi = list(bawah.get("/W", []))
    while isi:
        awal, berikut = int(isi.pop(0)), isi.pop(0)
        if isinstance(berikut, list):
            lebar |= {awal + i: float(satu) for i, satu in enumerate(berikut)}
        else:
            lebar |= dict.fromkeys(range(awal, int(berikut) + 1), float(isi.pop(0)))
    return lebar, float(bawah.get("/DW", 1000))


def _kosong(font: Any) -> set[int]:
    """Return the glyphs that are blanks."""
    peta = font["/ToUnicode"].get_object().get_data().decode("latin-1")
    return {int(satu, 16) for satu in re.findall(r"<([0-9A-F]{4})> *<(?:0020|00A0)>", peta, re.IGNORECASE)}


def _baca(halaman: PageObject) -> tuple[str, list[Potongan]]:
    """Extract the text of a page and the place of every run of it."""
    potongan: list[Potongan] = []
    huruf: dict[str, tuple[dict[int, float], float]] = {}
    kosong: dict[str, set[int]] = {}
    kini: tuple[str, float] = ("", 0.0)

    def lihat(op: bytes, isi: Any, cm: list[float], tm: list[float]) -> None:
        nonlocal kini
        if op == b"Tf":
            kini = (str(isi[0]), float(isi[1]))
        if op not in (b"Tj", b"TJ"):
            return
        nama, ukuran = kini
        if nama not in huruf:
            font = halaman["/Resources"]["/Font"][nama].get_object()  # type: ignore[index]
            huruf[nama], kosong[nama] = _lebar_huruf(font), _kosong(font)
        lebar, baku = huruf[nama]
        panjang = tampak = 0.0
        for satu in isi[0] if op == b"TJ" else isi:
            if isinstance(satu, int | float):
                panjang -= float(satu)
                continue
            mentah = satu if isinstance(satu, bytes) else satu.original_bytes
            for kode in (int.from_bytes(mentah[i : i + 2]) for i in range(0, len(mentah), 2)):
                panjang += lebar.get(kode, baku)
                tampak = tampak if kode in kosong[nama] else panjang
        x, y = tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        skala = ukuran * abs(cm[0] * tm[0]) / 1000
        potongan.append(Potongan(x, x + panjang * skala, x + tampak * skala, y, ukuran))

    teks = halaman.extract_text(visitor_operand_before=lihat)
    return teks, potongan


@pytest.fixture(scope="module")
def pdf(rekaan: Any) -> list[tuple[float, float, str, list[Potongan]]]:
    """Width, height, text and runs of every page."""
    return [
        (float(satu.mediabox.width), float(satu.mediabox.height), *_baca(satu))
        for satu in PdfReader(BytesIO(rekaan.pdf)).pages
    ]


#: Where text begins and ends at most, in points from the sides: 3 and 2.5 cm, and 2 cm on both sides of landscape pages.
_SISI = {False: (85.0, 70.8), True: (56.6, 56.6)}


def test_no_text_leaves_the_page_or_its_margin(pdf: Any) -> None:
    """Every run of text begins and ends between the margins."""
    assert {lebar > tinggi for lebar, tinggi, _, _ in pdf} == {False, True}
    for nomor, (lebar, tinggi, _, potongan) in enumerate(pdf):
        kiri, kanan = _SISI[lebar > tinggi]
        for satu in potongan:
            assert satu.kiri >= kiri, (nomor, satu)
            # A full stop, comma or hyphen at the end of a justified line hangs by a part of itself.
            assert satu.tampak <= lebar - kanan + 0.2 * satu.ukuran, (nomor, satu)
            assert 20 < satu.y < tinggi - 20, (nomor, satu)


def _baris(potongan: list[Potongan]) -> Iterator[list[Potongan]]:
    """Group the runs of a page by their baseline, from left to right."""
    for y in {round(satu.y, 1) for satu in potongan}:
        yield sorted((satu for satu in potongan if round(satu.y, 1) == y), key=lambda satu: satu.kiri)


def test_no_text_prints_over_its_neighbour(pdf: Any) -> None:
    """On one line no run begins before the one to its left has ended (a justified blank may give way by a point)."""
    for nomor, (_, _, _, potongan) in enumerate(pdf):
        for baris in _baris(potongan):
            for a, b in pairwise(baris):
                assert a.kanan <= b.kiri + 1.2, (nomor, a, b)


def test_every_cell_is_printed_whole(pdf: Any, rekaan: Any) -> None:
    """No word of a cell is cut off or lost, whatever it holds and however long it is."""
    teks = _rapat("".join(isi for _, _, isi, _ in pdf))
    assert [sel for sel in _sel(rekaan) if _rapat(tercetak(sel)) not in teks] == []


def test_wide_tables_lie_on_landscape_pages(pdf: Any, rekaan: Any) -> None:
    """The staff by many golongan, the measurement sheet and the tree need the long side of the paper."""
    judul = {satu.judul for satu in _tabel(rekaan) if satu.lanskap}
    assert {"Jumlah Pegawai menurut Unit Kerja dan Golongan Tahun 2024"} < judul
    melintang = _rapat("".join(isi for lebar, tinggi, isi, _ in pdf if lebar > tinggi))
    assert all(_rapat(satu) in melintang for satu in judul)


def test_the_document_prints_no_english_and_no_python(pdf: Any) -> None:
    """Missing values are dashes, never the name of nothing."""
    teks = " ".join(isi for _, _, isi, _ in pdf)
    assert not re.search(r"\b(None|nan|NaN|NaT|True|False|Decimal)\b", teks)
    kata = set(re.findall(r"[a-z]+", teks.casefold()))
    assert kata & {"the", "and", "table", "figure", "page", "contents", "source", "note", "chapter", "of"} == set()
