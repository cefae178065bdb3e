"""The coat of arms on the cover, in every form, and nothing where there is none."""

from __future__ import annotations

import datetime as dt
from base64 import b64encode
from io import BytesIO

import docx
import pytest
from PIL import Image
from pypdf import PdfReader

from kinerja.sajian.blok import Bagian, Sampul, dari_json, ke_json
from kinerja.sajian.penulis import docx as word
from kinerja.sajian.penulis import html, typst

_aliran = BytesIO()
Image.new("RGB", (6, 8), (20, 60, 90)).save(_aliran, "PNG")
GAMBAR = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 8"><rect width="6" height="8" fill="#123456"/></svg>'
FOTO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 8"><image width="6" height="8" '
    f'href="data:image/png;base64,{b64encode(_aliran.getvalue()).decode()}"/></svg>'
)
TANGGAL = dt.date(2024, 2, 28)


def _sampul(logo: str) -> tuple[Bagian, Sampul]:
    isi = Sampul("PEMERINTAH", "DINAS", "LAPORAN", "TAHUN 2023", logo=logo, alt="Lambang Kota Contoh" if logo else "")
    return Bagian("sampul", "sampul"), isi


@pytest.mark.parametrize("logo", [GAMBAR, FOTO])
def test_the_web_page_shows_it_with_its_description(logo: str) -> None:
    """The drawing stands inside the page, between government and title, and loads nothing."""
    isi = html.halaman(_sampul(logo), judul="L", dinas="D", tahun=2023)
    sampul = isi[isi.index('class="sampul"') :]
    assert sampul.index("PEMERINTAH") < sampul.index('aria-label="Lambang Kota Contoh"') < sampul.index("LAPORAN")
    assert ("data:image/png;base64," in sampul) == (logo == FOTO)


@pytest.mark.parametrize("logo", [GAMBAR, FOTO])
def test_the_pdf_shows_it_with_its_description(logo: str) -> None:
    """It is tagged as a figure with its alternative, on the one page of the cover."""
    isi = typst.susun(_sampul(logo), judul="L", dinas="D", tahun=2023, tanggal=TANGGAL)
    assert len(PdfReader(BytesIO(isi)).pages) == 1
    alt = [
        str(objek["/Alt"])
        for objek in (PdfReader(BytesIO(isi)).get_object(i) for i in range(1, 200))
        if isinstance(objek, dict) and "/Alt" in objek
    ]
    assert alt == ["Lambang Kota Contoh"]


@pytest.mark.parametrize("logo", [GAMBAR, FOTO])
def test_the_word_file_shows_it_with_its_description(logo: str) -> None:
    """One picture, narrow enough that its height stays within 4 cm."""
    isi = word.susun(_sampul(logo), judul="L", dinas="D", tahun=2023, tanggal=TANGGAL)
    (gambar,) = docx.Document(BytesIO(isi)).inline_shapes
    assert (round(gambar.width.pt), round(gambar.height.pt)) == (86, 114)
    assert gambar._inline.docPr.get("descr") == "Lambang Kota Contoh"


def test_a_cover_without_it_has_no_picture() -> None:
    """The place closes up where the region names no file."""
    assert 'class="logo"' not in html.halaman(_sampul(""), judul="L", dinas="D", tahun=2023)
    isi = word.susun(_sampul(""), judul="L", dinas="D", tahun=2023, tanggal=TANGGAL)
    assert len(docx.Document(BytesIO(isi)).inline_shapes) == 0


def test_it_survives_the_way_through_a_notebook() -> None:
    """What a cell displays is read back with the drawing."""
    (_, sampul) = _sampul(FOTO)
    assert dari_json(ke_json(sampul)) == sampul
