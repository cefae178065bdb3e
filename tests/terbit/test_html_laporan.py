"""The HTML page of a real report, parsed."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from kinerja.terbit import HasilTerbit

pytestmark = pytest.mark.render


class Halaman(HTMLParser):
    """Collects what the tests ask for."""

    def __init__(self, teks: str) -> None:
        super().__init__()
        self.id: list[str] = []
        self.tautan: list[str] = []
        self.alamat: list[str] = []
        self.keterangan: list[str] = []
        self.judul: list[tuple[int, str]] = []
        self.svg_tanpa_alt = 0
        self.lang = ""
        self.teks: list[str] = []
        self._tumpukan: list[str] = []
        self._kumpul: list[str] | None = None
        self.feed(teks)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note ids, addresses and alternatives."""
        isi = dict(attrs)
        if isi.get("id"):
            self.id.append(str(isi["id"]))
        if tag == "html":
            self.lang = str(isi.get("lang"))
        if tag == "a" and isi.get("href"):
            self.tautan.append(str(isi["href"]))
        for nama in ("src", "href", "xlink:href", "data", "poster"):
            if isi.get(nama) and tag != "a":
                self.alamat.append(str(isi[nama]))
        if tag == "svg" and isi.get("role") == "img" and not isi.get("aria-label"):
            self.svg_tanpa_alt += 1
        if tag in ("caption", "figcaption", "h1", "h2", "h3", "h4", "h5"):
            self._kumpul = []
        if tag in ("style", "script"):
            self._tumpukan.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Finish a caption or heading."""
        if tag in ("style", "script"):
            self._tumpukan.pop()
        if self._kumpul is not None and tag in ("caption", "figcaption"):
            self.keterangan.append(" ".join("".join(self._kumpul).split()))
            self._kumpul = None
        elif self._kumpul is not None and re.fullmatch(r"h[1-5]", tag):
            self.judul.append((int(tag[1]), " ".join("".join(self._kumpul).split())))
            self._kumpul = None

    def handle_data(self, data: str) -> None:
        """Gather the text that a reader sees."""
        if self._tumpukan:
            return
        self.teks.append(data)
        if self._kumpul is not None:
            self._kumpul.append(data)


@pytest.fixture(scope="module")
def sumber(hasil: HasilTerbit) -> str:
    """The source of the page."""
    return hasil.berkas["html"].read_text("utf-8")


@pytest.fixture(scope="module")
def halaman(sumber: str) -> Halaman:
    """The parsed page."""
    return Halaman(sumber)


def test_the_page_is_indonesian_and_whole(sumber: str, halaman: Halaman) -> None:
    """It says its language, fits a phone, and ends where it should."""
    assert halaman.lang == "id"
    assert '<meta name="viewport" content="width=device-width, initial-scale=1">' in sumber
    assert sumber.endswith("</html>\n")


def test_the_page_loads_nothing(sumber: str, halaman: Halaman) -> None:
    """No address outside the page is needed: no script, style, font or picture from anywhere."""
    assert [satu for satu in halaman.alamat if not satu.startswith("#")] == []
    assert re.findall(r"url\((?!#)[^)]*\)|@import", sumber) == []


def test_every_link_has_its_target_and_ids_are_unique(halaman: Halaman) -> None:
    """No link leads nowhere, no id stands twice."""
    assert len(halaman.id) == len(set(halaman.id))
    dalam = [satu[1:] for satu in halaman.tautan if satu.startswith("#")]
    assert len(dalam) > 150
    assert set(dalam) <= set(halaman.id)


def test_tables_and_figures_count_without_gap_within_their_chapter(halaman: Halaman) -> None:
    """Tabel 3.1 is followed by Tabel 3.2; a new chapter begins at 1."""
    for jenis in ("Tabel", "Gambar"):
        nomor = [re.match(rf"{jenis} (\w+)\.(\d+)", satu) for satu in halaman.keterangan]
        urut = [(satu[1], int(satu[2])) for satu in nomor if satu]
        assert urut[0] == ("1", 1)
        for (bab, lalu), (bab_kini, kini) in pairwise(urut):
            assert kini == (lalu + 1 if bab == bab_kini else 1)


def test_chapters_stand_in_the_order_of_the_regulation(halaman: Halaman) -> None:
    """Opening, Bab I to IV, lampiran (Permenpan-RB 53/2014)."""
    assert [teks for tingkat, teks in halaman.judul if tingkat == 2] == [
        "KATA PENGANTAR",
        "IKHTISAR EKSEKUTIF",
        "DAFTAR ISI",
        "DAFTAR TABEL",
        "DAFTAR GAMBAR",
        "BAB I PENDAHULUAN",
        "BAB II PERENCANAAN KINERJA",
        "BAB III AKUNTABILITAS KINERJA",
        "BAB IV PENUTUP",
        "LAMPIRAN",
    ]


def test_heading_levels_are_not_skipped(halaman: Halaman) -> None:
    """A screen reader meets no gap between heading levels."""
    for (lalu, _), (kini, _) in pairwise(halaman.judul):
        assert kini <= lalu + 1


def test_no_placeholder_is_left(halaman: Halaman) -> None:
    """No brace, no cross-reference mark, no mark of a missing part, no Python value."""
    teks = "".join(halaman.teks)
    for sisa in ("{{", "}}", "\ue000", "\ue001", "Belum diisi", "Decimal("):
        assert sisa not in teks
    assert not re.search(r"\b(None|nan|NaN|NaT)\b", teks)


def test_every_figure_has_a_text_alternative(sumber: str, halaman: Halaman) -> None:
    """Charts and diagrams are described for those who cannot see them."""
    assert halaman.svg_tanpa_alt == 0
    assert len(re.findall(r'<svg[^>]* role="img"', sumber)) == len(
        [satu for satu in halaman.keterangan if satu.startswith("Gambar")]
    )


def test_the_page_prints_one_value_for_one_quantity(halaman: Halaman) -> None:
    """The figures that the published report contradicts appear in their right form only."""
    teks = "".join(halaman.teks).replace("\u00a0", " ")
    assert "77,04%" in teks
    for salah in ("77,32", "101,07", "108,60", "81,40", "91,75", "10.711.482.609", "21.275.842.665"):
        assert salah not in teks


def test_the_page_holds_no_english(halaman: Halaman) -> None:
    """No word of the tools reaches the reader."""
    kata = set(re.findall(r"[A-Za-z]+", "".join(halaman.teks).casefold()))
    assert kata & {"the", "and", "table", "figure", "page", "contents", "source", "note", "chapter", "of"} == set()
