"""Blocks that writers must get right: every kind, and text that would act if it were not escaped."""

from __future__ import annotations

import pytest

from kinerja.sajian.blok import (
    Bagian,
    Blok,
    Butir,
    Daftar,
    DaftarOtomatis,
    Gambar,
    Judul,
    Kolom,
    KopSurat,
    Kotak,
    Lembar,
    Paragraf,
    Pembatas,
    PihakTtd,
    Putus,
    Rujuk,
    Rumus,
    Sampul,
    Sel,
    Tabel,
    TandaTangan,
    Tautan,
    Teks,
)

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20">'
    '<defs><path id="a" d="M0 0L10 10"/></defs><use xlink:href="#a" href="#a"/><rect id="b" width="5" height="5"/></svg>'
)
#: Each piece would do something in HTML, Typst or Markdown.
NAKAL = (
    '#eval("1")',
    "$x$",
    "*tebal*",
    "<script>alert(1)</script>",
    "@rujuk",
    "a\\b",
    '"kutip"',
    "`kode`",
    "// komentar",
    "~",
    "[x]",
    "&amp;",
    "{{ x }}",
    "= judul",
    "'",
)


def paragraf(*isi: str) -> Paragraf:
    """Make a paragraph of plain text."""
    return Paragraf(tuple(Teks(satu) for satu in isi))


def semua(teks: str) -> tuple[Blok, ...]:
    """Put a text into every place of a report where text can stand."""
    tabel = Tabel(
        kolom=(Kolom(1), Kolom(2, "kanan")),
        kepala=((Sel(teks), Sel("Nilai")), (Sel("(1)"), Sel("(2)"))),
        baris=((Sel(teks, rinci=1), Sel("77,04", warna=5)), (Sel(teks, lebar=2, tebal=True),)),
        gaya_baris=("", "jumlah"),
        kunci="t",
        nomor="1.1",
        judul=teks,
        sumber=teks,
        catatan=(teks,),
    )
    return (
        Bagian("sampul", "sampul"),
        Sampul("PEMERINTAH KOTA CONTOH", teks, "LAPORAN KINERJA", "TAHUN 2023", (teks,), teks),
        Bagian("depan", "romawi", teks),
        DaftarOtomatis("isi", "DAFTAR ISI"),
        DaftarOtomatis("tabel", "DAFTAR TABEL"),
        DaftarOtomatis("gambar", "DAFTAR GAMBAR"),
        Bagian("bab-1", "arab", "Bab I"),
        Judul(1, teks, "BAB I", "satu"),
        Judul(2, teks, "A."),
        Paragraf((Teks(teks), Putus(), Teks(teks, tebal=True), Teks(teks, miring=True), Rujuk("tabel:t"))),
        Paragraf((Tautan(teks, "https://contoh.go.id/a?b=1&c=2"), Tautan(teks, "javascript:alert(1)"))),
        Daftar(
            (Butir((paragraf(teks),)), Butir((paragraf("b"), Daftar((Butir((paragraf(teks),)),), "huruf")))), "angka", 3
        ),
        tabel,
        Gambar(SVG, teks, "g", "1.1", teks, teks),
        Rumus("Capaian", teks, "Target", "× 100 %"),
        Kotak((paragraf(teks),), "perhatian"),
        Pembatas((teks, "TAHUN 2023"), teks, teks),
        Lembar(
            (
                KopSurat("PEMERINTAH KOTA CONTOH", teks, teks, teks),
                TandaTangan(PihakTtd(teks, "PIHAK PERTAMA", pangkat=True), PihakTtd(teks, "PIHAK KEDUA"), teks),
            )
        ),
    )


@pytest.fixture
def susunan() -> tuple[Blok, ...]:
    """A small report with plain text."""
    return semua("Koperasi aktif")
