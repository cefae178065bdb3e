"""Documents in the typeface of a region: embedded in the PDF and the page, named in Word, the same in drawings."""

from __future__ import annotations

import datetime
import io
import re
import shutil
import zipfile
from pathlib import Path

import matplotlib as mpl
import pypdfium2 as pdfium
import pytest

from kinerja.masukan.jenis_huruf import baca_huruf
from kinerja.model import HurufDaerah, RupaDaerah
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Gambar, Judul, Paragraf, Teks
from kinerja.sajian.penulis import docx, html, typst
from kinerja.sajian.rupa_huruf import berhuruf

_BERKAS = {"biasa": "STIXGeneral.ttf", "tebal": "STIXGeneralBol.ttf"}


@pytest.fixture(scope="module")
def rupa(tmp_path_factory: pytest.TempPathFactory) -> RupaDaerah:
    """Read a typeface that is not ours."""
    folder = tmp_path_factory.mktemp("huruf")
    for nama in _BERKAS.values():
        shutil.copy(Path(mpl.get_data_path()) / "fonts" / "ttf" / nama, folder / nama)
    return RupaDaerah(huruf=baca_huruf(folder, HurufDaerah(**_BERKAS), []))


@pytest.fixture(scope="module")
def blok(rupa: RupaDaerah) -> tuple[Blok, ...]:
    """Draw a chart in that typeface, below a heading and a text."""
    with berhuruf(rupa.huruf):
        svg = grafik.batang_capaian(["Indikator"], [None], [None], [None], temuan="")
    return (
        Judul(1, "Bab"),
        Paragraf((Teks("Isi dokumen."),)),
        Gambar(svg, "Diagram", kunci="gambar:a", nomor="1.1", judul="A"),
    )


def test_pdf_embeds_it(rupa: RupaDaerah, blok: tuple[Blok, ...]) -> None:
    """Every text of the PDF, that of drawings too, is set in the face of the region."""
    umum = {"judul": "Laporan", "dinas": "Dinas", "tahun": 2024, "tanggal": datetime.date(2025, 1, 1)}
    pdf = typst.susun(blok, rupa=rupa, **umum)  # type: ignore[arg-type]
    huruf = set(re.findall(rb"/FontName /[A-Z]{6}\+([\w-]+)", pdf)) or _nama_huruf(pdf)
    assert huruf
    assert all(b"STIX" in nama for nama in huruf)
    assert typst.susun(blok, rupa=rupa, **umum) == pdf  # type: ignore[arg-type]


def _nama_huruf(pdf: bytes) -> set[bytes]:
    dokumen = pdfium.PdfDocument(pdf)
    return {
        obj.get_font().get_base_name().encode()
        for halaman in dokumen
        for obj in halaman.get_objects()
        if isinstance(obj, pdfium.PdfTextObj)
    }


def test_page_carries_it(rupa: RupaDaerah, blok: tuple[Blok, ...]) -> None:
    """The page holds its files and asks for nothing outside."""
    halaman = html.halaman(blok, judul="Laporan", dinas="Dinas", tahun=2024, rupa=rupa)
    assert halaman.count("@font-face") == 2
    assert "url(data:font/ttf;base64," in halaman
    assert 'font-family: "STIXGeneral", "Libertinus Serif"' in halaman
    assert 'font-family="STIXGeneral, ' in halaman


def test_word_names_it(rupa: RupaDaerah, blok: tuple[Blok, ...]) -> None:
    """Word takes it from the machine where it is installed."""
    berkas = docx.susun(blok, judul="Laporan", dinas="Dinas", tahun=2024, tanggal=datetime.date(2025, 1, 1), rupa=rupa)
    gaya = zipfile.ZipFile(io.BytesIO(berkas)).read("word/styles.xml").decode()
    assert 'w:ascii="STIXGeneral"' in gaya
    assert "Times New Roman" not in gaya
