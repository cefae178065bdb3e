"""The last page of a run of pages in the Word file: about half a page is kept together at its end."""

from __future__ import annotations

import datetime
from io import BytesIO

import docx
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from kinerja.sajian.blok import Kolom, Sel, Tabel
from kinerja.sajian.penulis import docx as penulis
from kinerja.sajian.penulis.docx_ekor import lekatkan_ekor
from kinerja.sajian.penulis.docx_lembar import berlekat, tinggi
from kinerja.sajian.penulis.docx_tabel import tabel
from kinerja.sajian.penulis.docx_xml import alinea, lari, unsur

_LEBAR, _HALAMAN = 450.0, 700.0


def _teks(banyak: int, gaya: str = "BodyText") -> list[BaseOxmlElement]:
    return [alinea(gaya, [lari(f"Kalimat ke-{n}.")]) for n in range(banyak)]


def _ekor(isi: list[BaseOxmlElement]) -> int:
    """Return how many paragraphs at the end are kept with the last one."""
    banyak = 0
    while banyak < len(isi) - 1 and berlekat(isi[-2 - banyak]):
        banyak += 1
    return banyak


def _tabel(baris: int) -> Tabel:
    kepala = ((Sel("No."), Sel("Uraian")),)
    isi = tuple((Sel(str(n)), Sel(f"Uraian ke-{n}")) for n in range(baris))
    return Tabel((Kolom(), Kolom(4)), kepala, isi, nomor="1.1", judul="Rincian", sumber="Dinas Contoh, 2023")


def test_half_a_page_stays_together_at_the_end() -> None:
    """What is kept fills nearly half a page and no more, so the page before it is half full, too."""
    isi = _teks(120)
    lekatkan_ekor(isi, _LEBAR, _HALAMAN)
    ekor = _ekor(isi)
    assert 0.45 <= tinggi(isi[-1 - ekor :], _LEBAR) / _HALAMAN < 0.55
    assert not any(map(berlekat, isi[: -1 - ekor]))
    assert not berlekat(isi[-1]), "nothing follows the last paragraph on its page"


def test_each_chapter_has_an_end_and_one_page_has_none() -> None:
    """A chapter begins a page; a run that fits its page is left alone."""
    pendek = _teks(10)
    lekatkan_ekor(pendek, _LEBAR, _HALAMAN)
    assert _ekor(pendek) == 0
    bab = _teks(1, "Heading1")
    isi = [*_teks(60), *bab, *_teks(60)]
    lekatkan_ekor(isi, _LEBAR, _HALAMAN)
    assert _ekor(isi[:60]) == _ekor(isi[61:]) > 0


def test_what_would_leave_the_page_before_emptier_is_not_kept() -> None:
    """A picture higher than half a page above a short text: together they would leave less than they bring."""
    gambar = alinea("TeksTengah", [], unsur("w:spacing", before=0, after=0, line=20 * 560, lineRule="exact"))
    isi = [*_teks(60), gambar, *_teks(4)]
    lekatkan_ekor(isi, _LEBAR, _HALAMAN)
    assert _ekor(isi) == 3


def test_the_last_rows_of_a_long_table_stay_together() -> None:
    """A table that ends a run brings rows of half a page to its last page, not one."""
    satu = tabel(_tabel(120), lambda alamat: alamat)
    lekatkan_ekor([*_teks(2), satu, alinea("Sela")], _LEBAR, _HALAMAN)
    baris = [any(berlekat(p) for p in tr.iter(qn("w:p"))) for tr in satu.findall(qn("w:tr"))]
    lekat = baris[1:].index(True)
    assert 10 < 120 - lekat < 40
    assert all(baris[1 + lekat :])


def test_the_source_of_a_long_table_stands_in_its_last_row() -> None:
    """Rows stay together in every program; a short table moves on as a whole and has its source behind it."""
    berkas = penulis.susun((_tabel(80), _tabel(3)), judul="J", dinas="D", tahun=2023, tanggal=datetime.date(2024, 1, 2))
    naskah = docx.Document(BytesIO(berkas))
    panjang, singkat = naskah.tables
    assert panjang.rows[-1].cells[0].text == panjang.rows[-1].cells[-1].text == "Sumber: Dinas Contoh, 2023"
    assert all(berlekat(p) for p in panjang.rows[-2]._tr.iter(qn("w:p")))
    assert singkat.rows[-1].cells[1].text == "Uraian ke-2"
    assert [satu.text for satu in naskah.paragraphs].count("Sumber: Dinas Contoh, 2023") == 1
