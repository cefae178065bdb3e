"""Blocks as HTML, parsed back."""

from __future__ import annotations

import importlib.util
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kinerja.sajian.blok import Blok, Gambar, Judul, Kolom, Kotak, Paragraf, Rujuk, Sel, Tabel, Teks
from kinerja.sajian.penulis import Luar, Rujukan, RujukanHilang, html

_spek = importlib.util.spec_from_file_location("bahan_penulis", Path(__file__).with_name("conftest.py"))
assert _spek is not None
assert _spek.loader is not None
bahan = importlib.util.module_from_spec(_spek)
_spek.loader.exec_module(bahan)


class Pembaca(HTMLParser):
    """Texts, tags and attributes of a page."""

    def __init__(self, sumber: str) -> None:
        super().__init__()
        self.teks = ""
        self.tag: list[tuple[str, dict[str, str | None]]] = []
        self._diam = 0
        self.feed(sumber)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tag.append((tag, dict(attrs)))
        self._diam += tag in ("style", "script")

    def handle_endtag(self, tag: str) -> None:
        """Leave style and script."""
        self._diam -= tag in ("style", "script")

    def handle_data(self, data: str) -> None:
        """Gather what a reader sees."""
        if not self._diam:
            self.teks += data


def _halaman(blok: tuple[Blok, ...]) -> str:
    return html.halaman(blok, judul="LKjIP 2023", dinas="Dinas Contoh", tahun=2023)


@pytest.mark.parametrize("teks", bahan.NAKAL)
def test_text_is_text_wherever_it_stands(teks: str) -> None:
    """Whatever a person typed is read back as typed and adds no tag."""
    polos, nakal = Pembaca(_halaman(bahan.semua("x"))), Pembaca(_halaman(bahan.semua(teks)))
    assert [tag for tag, _ in nakal.tag if tag != "wbr"] == [tag for tag, _ in polos.tag if tag != "wbr"]
    assert nakal.teks.count(teks) >= 18


def test_only_safe_addresses_become_links(susunan: tuple[Blok, ...]) -> None:
    """Https stays a link, javascript becomes plain text."""
    alamat = [isi["href"] for tag, isi in Pembaca(_halaman(susunan)).tag if tag == "a"]
    assert "https://contoh.go.id/a?b=1&c=2" in alamat
    assert all(str(satu).startswith(("#", "https://")) for satu in alamat)


def test_spans_and_scopes_of_a_header() -> None:
    """A group heads its columns, a tall cell covers both rows, the row of numbers is not a header."""
    tabel = Tabel(
        kolom=(Kolom(), Kolom(), Kolom()),
        kepala=(
            (Sel("Uraian", tinggi=2), Sel("2023", lebar=2)),
            (Sel("Target"), Sel("Realisasi")),
            (Sel("(1)"), Sel("(2)"), Sel("(3)")),
        ),
        baris=((Sel("a", tinggi=2), Sel("1"), Sel("2")), (Sel("3"), Sel("4", rata="tengah"))),
        nomor="1.1",
        judul="Contoh",
        kunci="c",
    )
    isi = html.potongan((tabel,))
    assert '<th scope="col" rowspan="2">Uraian</th><th scope="colgroup" colspan="2">2023</th>' in isi
    assert '<td class="nomor-kolom">(1)</td>' in isi
    assert '<td rowspan="2">a</td>' in isi
    assert '<td class="tengah">4</td>' in isi
    assert "<caption><b>Tabel 1.1</b> Contoh</caption>" in isi


def test_a_predikat_reads_without_colour() -> None:
    """The level of a predikat stands as a mark beside its name."""
    tabel = Tabel((Kolom(),), (), tuple((Sel("Predikat", warna=satu),) for satu in (1, 2, 3, 4, 5)))
    isi = html.potongan((tabel,))
    assert re.findall(r'class="tanda" aria-hidden="true">([^<]+)<', isi) == ["▼▼", "▼", "●", "▲", "▲▲"]


def test_row_styles_and_indentation() -> None:
    """Totals, groups and the row in focus are told apart; a group over all columns is a header."""
    tabel = Tabel(
        (Kolom(), Kolom()),
        (),
        ((Sel("Program", lebar=2),), (Sel("a", rinci=1), Sel("b")), (Sel("Jumlah"), Sel("2"))),
        gaya_baris=("kelompok", "sorot", "jumlah"),
    )
    isi = html.potongan((tabel,))
    assert '<tr class="kelompok"><th scope="rowgroup" colspan="2">Program</th></tr>' in isi
    assert '<tr class="sorot"><td class="rinci1">a</td>' in isi
    assert '<tr class="jumlah">' in isi


def test_references_link_and_unknown_ones_are_refused(susunan: tuple[Blok, ...]) -> None:
    """A page links "Tabel 1.1"; a fragment of a notebook prints what it does not hold as text."""
    assert '<a href="#tabel-t">Tabel 1.1</a>' in _halaman(susunan)
    hilang = (Paragraf((Rujuk("tabel:tidak_ada"),)),)
    with pytest.raises(RujukanHilang, match="tabel:tidak_ada"):
        _halaman(hilang)
    assert "Tabel (tidak_ada)" in html.potongan(hilang)


def test_lists_of_contents_lead_to_ids(susunan: tuple[Blok, ...]) -> None:
    """Contents, tables and figures are listed with links that exist."""
    sumber = _halaman(susunan)
    dalam = Pembaca(sumber)
    ada = {isi["id"] for _, isi in dalam.tag if isi.get("id")}
    tuju = [str(isi["href"])[1:] for tag, isi in dalam.tag if tag == "a" and str(isi["href"]).startswith("#")]
    assert set(tuju) <= ada
    assert '<ul class="daftar tabel"><li class="t1"><a href="#tabel-t"><span class="nomor">Tabel 1.1</span>' in sumber
    assert '<ul class="daftar gambar"><li class="t1"><a href="#gambar-g">' in sumber


def test_two_drawings_do_not_share_ids() -> None:
    """The same drawing twice on a page: every id once, every use leads to its own."""
    isi = html.potongan((Gambar(bahan.SVG, "satu", "a", "1.1", "A"), Gambar(bahan.SVG, "dua", "b", "1.2", "B")))
    semua = [str(a["id"]) for _, a in Pembaca(isi).tag if a.get("id")]
    assert len(semua) == len(set(semua))
    assert isi.count('aria-label="satu"') == 1
    tujuan = {str(a[n])[1:] for _, a in Pembaca(isi).tag for n in ("href", "xlink:href") if a.get(n)}
    assert tujuan <= set(semua)


def test_a_drawing_cannot_run_or_load_anything() -> None:
    """Scripts, handlers and foreign addresses of an SVG are left out."""
    jahat = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="x()"><script>x()</script>'
        '<a href="https://jahat.example"><rect width="1" height="1" onclick="y()"/></a><style>@import "z";</style></svg>'
    )
    isi = html.potongan((Gambar(jahat, "x"),))
    for satu in ("onload", "onclick", "jahat.example", "x()", "y()", "@import"):
        assert satu not in isi


def test_a_signature_has_a_dotted_line_and_no_name(susunan: tuple[Blok, ...]) -> None:
    """Two parties, each with its post, a dotted line and an empty NIP."""
    isi = _halaman(susunan)
    assert isi.count('class="nip">NIP. <span class="titik"></span>') == 2
    assert isi.index("PIHAK KEDUA") < isi.index("PIHAK PERTAMA")


def test_the_same_blocks_give_the_same_page(susunan: tuple[Blok, ...]) -> None:
    """Nothing in the page depends on time or order of sets."""
    assert _halaman(susunan) == _halaman(susunan)


def test_numbers_of_a_wide_table_keep_their_column() -> None:
    """A table asks for the width at which its longest number fits, so that it scrolls instead of breaking it."""
    sempit = Tabel((Kolom(), Kolom(1, "kanan")), (), ((Sel("a"), Sel("1")),))
    lebar = Tabel((Kolom(9), Kolom(1, "kanan")), (), ((Sel("a"), Sel("31.826.684.236")),))

    def minimum(tabel: Tabel) -> float:
        cocok = re.search(r"--lebar:([\d.]+)rem", html.potongan((tabel,)))
        assert cocok
        return float(cocok[1])

    assert minimum(sempit) < 10 < 60 < minimum(lebar) <= 75


def test_plain_text_of_a_fragment() -> None:
    """A fragment is decent by itself: its own style, its own wrapper, no page around it."""
    isi = html.potongan((Paragraf((Teks("77,04 %"),)),))
    assert isi.startswith("<style>")
    assert '<div class="dokumen"><p class="biasa">77,04 %</p></div>' in isi
    assert "<html" not in isi


def test_a_cell_leads_into_the_document_beside() -> None:
    """The first key that the other document has is linked; without such a document nothing is added."""
    sel = Sel("data.xlsx, anggaran!D17", tuju=("tabel:tidak_ada", "tabel:capaian"))
    blok = (Tabel((Kolom(),), (), ((sel,),)),)
    luar = Luar("lkjip.html", Rujukan({"tabel:capaian": "Tabel 3.1"}))
    halaman = html.halaman(blok, judul="Reviu", dinas="Dinas Contoh", tahun=2023, sebutan="Reviu LKjIP", luar=luar)
    assert 'anggaran!D17<br><a href="lkjip.html#tabel-capaian">Tabel 3.1</a></td>' in halaman
    assert '<p class="judul-nav">Reviu LKjIP 2023' in halaman
    assert "<td>data.xlsx, anggaran!D17</td>" in _halaman(blok)


def test_a_page_without_cover_has_a_title() -> None:
    """The first heading of a page with a style of its own is its title, printed once; what follows lies one level below."""
    isi = (Judul(1, "REVIU <b>1"), Judul(2, "Ringkasan"), Judul(1, "TEMUAN"), Judul(2, "Galat"))
    halaman = html.halaman(isi, judul="Reviu 1", dinas="Dinas", tahun=2024, gaya="reviu")
    judul = re.findall(r"<h(\d)[^>]*>(.*?)</h", halaman)
    assert judul == [("1", "REVIU &lt;b&gt;1"), ("2", "Ringkasan"), ("2", "TEMUAN"), ("3", "Galat")]
    assert "<h1" not in html.halaman(isi, judul="Laporan", dinas="Dinas", tahun=2024)


_FRASA = {
    "p",
    "span",
    "b",
    "i",
    "strong",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "summary",
    "label",
    "button",
    "code",
}
_BLOK = {
    "p",
    "div",
    "section",
    "aside",
    "table",
    "ul",
    "ol",
    "dl",
    "figure",
    "nav",
    "main",
    "form",
    "details",
    "tr",
    "td",
}
_TUNGGAL = {"meta", "br", "wbr", "img", "input", "col", "path", "rect", "circle", "line", "use", "polyline", "polygon"}
_BERNAMA = {"nav", "main", "form", "figure", "svg", "button", "a", "input", "section", "aside"}


class _Susunan(HTMLParser):
    """Walks through a page and notes what no validator would let pass."""

    def __init__(self) -> None:
        super().__init__()
        self.dalam: list[str] = []
        self.salah: list[str] = []
        self.id: list[str] = []
        self.tingkat = 1
        self.berjudul = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        sifat = dict(attrs)
        if len(sifat) != len(attrs):
            self.salah.append(f"{tag}: attribute twice")
        self.id += [str(sifat["id"])] if "id" in sifat else []
        if "aria-label" in sifat and tag not in _BERNAMA and "role" not in sifat:
            self.salah.append(f"{tag}: aria-label without role")
        if (
            tag in _BLOK
            and (pembungkus := next((s for s in reversed(self.dalam) if s in _FRASA | _BLOK), "")) in _FRASA
        ):
            self.salah.append(f"{tag} in {pembungkus}")
        if self.berjudul and self.dalam[-1:] == ["figure"]:
            self.salah.append(f"{tag} after the caption of a figure")
        self.berjudul = False
        if re.fullmatch("h[1-6]", tag):
            if int(tag[1]) > self.tingkat + 1:
                self.salah.append(f"{tag} below h{self.tingkat}")
            self.tingkat = int(tag[1])
        if tag not in _TUNGGAL:
            self.dalam.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - protocol
        self.id += [str(dict(attrs)["id"])] if "id" in dict(attrs) else []

    def handle_endtag(self, tag: str) -> None:
        self.berjudul = tag == "figcaption"
        if tag not in _TUNGGAL and (not self.dalam or self.dalam.pop() != tag):
            self.salah.append(f"/{tag} without its beginning")


def test_a_page_is_built_as_the_standard_wants(susunan: tuple[Blok, ...]) -> None:
    """Elements close in their order, none stands where it may not, ids are single, names only where they count."""
    periksa = _Susunan()
    periksa.feed(html.halaman(susunan, judul="J", dinas="D", tahun=2023))
    assert periksa.salah == []
    assert periksa.dalam == []
    assert len(periksa.id) == len(set(periksa.id))


def test_no_level_of_headings_is_skipped_and_no_remark_is_a_landmark() -> None:
    """A heading far below another comes one level below it; remarks, of which a page has many, are notes."""
    gambar = Gambar(bahan.SVG, "alt", kunci="gambar:a", nomor="1.1", judul="Dua", sumber="Dinas")
    blok = (
        Judul(1, "Bab"),
        Judul(2, "A"),
        Judul(4, "1)"),
        gambar,
        Kotak((Paragraf((Teks("isi"),)),), "kosong"),
        Judul(2, "B"),
    )
    halaman = html.halaman(blok, judul="J", dinas="D", tahun=2023)
    periksa = _Susunan()
    periksa.feed(halaman)
    assert periksa.salah == []
    assert re.findall(r"<h([2-6]) id", halaman) == ["2", "3", "4", "3"]
    assert "<aside" not in halaman
    assert 'role="note"' in halaman


def test_a_table_without_number_is_no_landmark() -> None:
    """Landmarks have names of their own: a table without number is a mere group."""
    polos = Tabel((Kolom(), Kolom()), ((Sel("a"), Sel("b")),), ((Sel("1"), Sel("2")),))
    assert 'role="group" aria-label="Tabel"' in html.potongan((polos,))
    assert 'role="region" aria-label="Tabel 1.1 J"' in html.potongan((replace(polos, nomor="1.1", judul="J"),))
