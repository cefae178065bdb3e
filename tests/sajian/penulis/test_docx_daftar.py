"""Contents and lists of the Word file name the pages of the printed form, before Word has updated a field."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from typing import Any

import docx
from docx.oxml.ns import qn

from kinerja.sajian.blok import (
    Bagian,
    DaftarOtomatis,
    Gambar,
    HalamanBaru,
    Judul,
    Kolom,
    Paragraf,
    Sel,
    Tabel,
    Teks,
)
from kinerja.sajian.penulis import typst
from kinerja.sajian.penulis.bahan import NomorHalaman
from kinerja.sajian.penulis.docx import susun

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#1b3a5b"/></svg>'
UMUM: dict[str, Any] = {"judul": "L", "dinas": "D", "tahun": 2023, "tanggal": dt.date(2024, 2, 28)}


def _baris(dokumen: Any, *gaya: str) -> list[str]:
    milik = [p for satu in gaya for p in dokumen.element.body.iter(qn("w:p")) if p.style == satu]
    return ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in milik]


def test_contents_hold_the_pages_of_the_printed_form() -> None:
    """Whoever opens the file in a program that updates no fields finds the pages as the PDF has them."""
    tabel = Tabel((Kolom(1),), ((Sel("a"),),), ((Sel("b"),),), kunci="tabel:a", nomor="1.1", judul="Satu")
    gambar = Gambar(SVG, "alt", kunci="gambar:a", nomor="1.1", judul="Dua")
    blok = (
        Bagian("depan", "romawi", "Depan"),
        *(DaftarOtomatis(jenis, jenis.upper()) for jenis in ("isi", "tabel", "gambar")),
        Bagian("bab-1", "arab", "Bab I"),
        Judul(1, "Awal", "BAB I", "bab-1"),
        HalamanBaru(),
        Judul(2, "Isi", "A."),
        tabel,
        HalamanBaru(),
        gambar,
    )
    halaman = typst.nomor_halaman(*typst.dokumen(blok, **UMUM))
    assert halaman == NomorHalaman(("i", "i", "i", "1", "2"), ("2",), ("3",))
    isi = docx.Document(BytesIO(susun(blok, **UMUM, halaman=halaman)))
    assert _baris(isi, "TOC1", "TOC2", "TableofFigures") == [
        "ISIi",
        "TABELi",
        "GAMBARi",
        "BAB I Awal1",
        "A. Isi2",
        "Tabel 1.1 Satu2",
        "Gambar 1.1 Dua3",
    ]


def test_pages_are_those_of_the_filled_document() -> None:
    """What fills the page before a figure that waits stands in the contents with the page on which the PDF has it."""
    tinggi = SVG.replace('"0 0 40 20"', '"0 0 40 44"')
    blok = (
        Bagian("bab-1", "arab", "Bab I"),
        Judul(1, "Awal", "BAB I", "bab-1"),
        *(Paragraf((Teks("Kalimat pengisi halaman. " * 20),)) for _ in range(4)),
        Gambar(tinggi, "alt", kunci="gambar:a", nomor="1.1", judul="Dua"),
        Judul(2, "Isi", "A."),
        Paragraf((Teks("Sesudah gambar. " * 30),)),
    )
    assert typst.nomor_halaman(*typst.dokumen(blok, **UMUM)) == NomorHalaman(judul=("1", "1"), gambar=("2",))


def test_pages_of_something_else_are_not_shown() -> None:
    """Where the printed form has another number of headings, the contents wait for Word."""
    blok = (DaftarOtomatis("isi", "DAFTAR ISI"), Judul(1, "Awal", kunci="bab-1"))
    assert susun(blok, **UMUM, halaman=NomorHalaman(judul=("1", "2", "3"))) == susun(blok, **UMUM)
