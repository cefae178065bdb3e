"""Addresses of the web in the cells of a table: links in every form that has them, and nothing else is one."""

from __future__ import annotations

import datetime as dt
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn

from kinerja.sajian.blok import Blok, Kolom, Sel, Tabel
from kinerja.sajian.penulis import docx as word
from kinerja.sajian.penulis import html, typst
from kinerja.sajian.penulis.bahan import pecah_alamat

_ALAMAT = "https://arsip.contoh.go.id/bukti/notulen-rapat-koordinasi-semester-pertama?tahun=2023&hal=2"


def _tabel(teks: str) -> tuple[Blok, ...]:
    return (Tabel((Kolom(), Kolom(9)), (), ((Sel(teks), Sel("isi")),), kunci="bukti", nomor="1", judul="Bukti"),)


def test_a_cell_links_to_the_address_that_it_names() -> None:
    """In HTML, PDF and Word, without the full stop behind it; folding for the column is no part of the address."""
    umum = {"judul": "L", "dinas": "D", "tahun": 2023, "tanggal": dt.date(2024, 2, 28)}
    blok = _tabel(f"Notulen: {_ALAMAT}.")
    assert f'<a href="{_ALAMAT.replace("&", "&amp;")}" rel="noopener">' in html.potongan(blok)
    sumber, _ = typst.dokumen(blok, **umum)
    assert f'link("{_ALAMAT}", ' in sumber
    dokumen = docx.Document(BytesIO(word.susun(blok, **umum)))
    (tautan,) = [satu for satu in dokumen.element.body.iter(qn("w:hyperlink")) if satu.get(qn("r:id"))]
    assert dokumen.part.rels[tautan.get(qn("r:id"))].target_ref == _ALAMAT
    assert "".join(t.text for t in tautan.iter(qn("w:t"))) == _ALAMAT


@pytest.mark.parametrize(
    "teks",
    [
        "javascript:alert(1)",
        "//contoh.go.id/a",
        "ftp://contoh.go.id/a",
        "bukti/foto.pdf",
        f"https://{'a' * 4000} b",
        "https://",
    ],
)
def test_nothing_else_is_a_link(teks: str) -> None:
    """Other schemes, files, half an address, and one longer than anybody types."""
    assert pecah_alamat(teks) == [(teks, "")]
    assert "<a " not in html.potongan(_tabel(teks))


def test_an_address_cannot_leave_its_attribute() -> None:
    """Quotation marks and angle brackets end it; what is left is text."""
    hasil = html.potongan(_tabel('https://contoh.go.id/"onclick="alert(1)"><script>'))
    assert 'href="https://contoh.go.id/"' in hasil
    assert "<script>" not in hasil
    assert 'onclick="' not in hasil
