"""Blocks as PDF, read back."""

from __future__ import annotations

import datetime as dt
import importlib.util
import io
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from kinerja.sajian.blok import (
    Bagian,
    Blok,
    Butir,
    Daftar,
    DaftarOtomatis,
    Gambar,
    HalamanBaru,
    Judul,
    Kolom,
    Paragraf,
    PihakTtd,
    Rujuk,
    Sel,
    Tabel,
    TandaTangan,
    Teks,
)
from kinerja.sajian.penulis import Luar, Rujukan, RujukanHilang, typst
from kinerja.sajian.penulis.typst_sel import banyak_akhir

_spek = importlib.util.spec_from_file_location("bahan_penulis", Path(__file__).with_name("conftest.py"))
assert _spek is not None
assert _spek.loader is not None
bahan = importlib.util.module_from_spec(_spek)
_spek.loader.exec_module(bahan)

TANGGAL = dt.date(2024, 2, 28)


def _pdf(blok: tuple[Blok, ...]) -> bytes:
    return typst.susun(blok, judul="LKjIP 2023", dinas="Dinas Contoh", tahun=2023, tanggal=TANGGAL)


def _baca(blok: tuple[Blok, ...]) -> PdfReader:
    return PdfReader(io.BytesIO(_pdf(blok)))


def _rapat(teks: str) -> str:
    return re.sub(r"[\s\u200b]+", "", teks)


@pytest.mark.parametrize("teks", bahan.NAKAL)
def test_text_is_never_evaluated(teks: str) -> None:
    """Whatever a person typed is printed as typed, in every place."""
    isi = _rapat("".join(halaman.extract_text() for halaman in _baca(bahan.semua(teks)).pages))
    assert isi.count(_rapat(teks)) >= 18


def test_control_characters_are_left_out() -> None:
    """A zero byte from a spreadsheet does not stop the report."""
    assert "ab" in _baca((Paragraf((Teks("a\x00b"),)),)).pages[0].extract_text()


def test_equal_blocks_give_equal_bytes(susunan: tuple[Blok, ...]) -> None:
    """The date of the report is the only time in the file."""
    assert _pdf(susunan) == _pdf(susunan)


def test_the_file_claims_archive_and_accessibility(susunan: tuple[Blok, ...]) -> None:
    """PDF/A and PDF/UA-1, tagged, with language and title."""
    akar: Any = _baca(susunan).trailer["/Root"]
    xmp = akar["/Metadata"].get_object().get_data().decode()
    assert "pdfuaid" in xmp
    assert "pdfaid" in xmp
    assert akar["/MarkInfo"]["/Marked"]
    assert akar["/Lang"].startswith("id")


def test_pages_count_roman_then_arabic(susunan: tuple[Blok, ...]) -> None:
    """The cover has no number, the front i, ii, ..., the chapters 1, 2, ..."""
    label = _baca(susunan).page_labels
    assert label[1] == "i"
    assert "1" in label
    assert label.index("1") == 1 + sum(satu.startswith("i") for satu in label)


def _tabel(baris: int, nama: str = "Program") -> Tabel:
    return Tabel(
        (Kolom(3), Kolom(1, "kanan")),
        ((Sel("Nomenklatur"), Sel("Anggaran (Rp)")), (Sel("(1)"), Sel("(2)"))),
        tuple((Sel(f"{nama} {urut}"), Sel("31.826.684.236")) for urut in range(1, baris + 1)),
        kunci="t",
        nomor="1.1",
        judul="Anggaran",
    )


def test_a_long_table_repeats_its_header() -> None:
    """Seventy rows over several pages: the titles stand on each of them, every row once."""
    halaman = [satu.extract_text() for satu in _baca((_tabel(70),)).pages]
    assert len(halaman) >= 2
    assert all("Anggaran (Rp)" in satu and "(2)" in satu for satu in halaman)
    assert sorted(int(n) for satu in halaman for n in re.findall(r"Program (\d+)", satu)) == list(range(1, 71))


def test_a_short_table_stays_on_one_page() -> None:
    """A table that would fit on a page is not cut at the foot of the one before."""
    isi = [Paragraf((Teks("Kalimat pengisi halaman. " * 12),)) for _ in range(9)]
    for banyak in range(5, 10):
        halaman = [satu.extract_text() for satu in _baca((*isi[:banyak], _tabel(8))).pages]
        assert sum("Program 1" in satu for satu in halaman) == 1
        assert any("Program 1" in satu and "Program 8" in satu for satu in halaman)


@pytest.mark.parametrize("baris", range(44, 52))
def test_a_source_line_never_stands_alone(baris: int) -> None:
    """However many rows fill a page, the source line comes with the last of them."""
    tabel = replace(_tabel(baris), sumber="Dinas Contoh", catatan=("Catatan tabel.",))
    halaman = [satu.extract_text() for satu in _baca((tabel,)).pages]
    (akhir,) = [satu for satu in halaman if "Sumber: Dinas Contoh" in satu]
    assert f"Program {baris}" in akhir
    assert "Catatan tabel." in akhir


@pytest.mark.parametrize("sumber", ["Dinas Contoh", ""])
@pytest.mark.parametrize("jumlah", [1, 2])
def test_a_total_never_stands_alone(sumber: str, jumlah: int) -> None:
    """However many rows fill a page, the totals come with the last row before them, with a source line and without."""
    for baris in range(45, 49):
        isi = _tabel(baris)
        akhir = ((Sel("Jumlah"), Sel("1")),) * jumlah
        gaya = ("",) * baris + ("jumlah",) * jumlah
        tabel = replace(isi, baris=isi.baris + akhir, gaya_baris=gaya, sumber=sumber)
        teks = [satu.extract_text() for satu in _baca((tabel,)).pages]
        (milik,) = [satu for satu in teks if "Jumlah" in satu]
        assert f"Program {baris}" in milik


def test_a_range_in_a_note_is_not_parted() -> None:
    """Notes and sources are set as all text: a range of years stays on one line, wherever that line ends."""
    catatan = tuple(
        f"{'a' * urut} capaian kinerja yang dimuat dalam dokumen tahun " * 2 + "2020–2024." for urut in range(12)
    )
    tabel = replace(_tabel(3), sumber="Renstra, capaian kinerja tahun 2020–2024", catatan=catatan)
    teks = _baca((tabel,)).pages[0].extract_text()
    assert teks.count("2020–2024") == 13


@pytest.mark.parametrize("kelompok", [False, True])
def test_a_cell_over_many_rows_says_itself_again_where_a_page_begins(kelompok: bool) -> None:
    """Wherever a page parts the rows of a program, its name stands beside the first of them, and nowhere else again."""
    baris: list[tuple[Sel, ...]] = [(Sel("Kelompok", lebar=2),)] if kelompok else []
    for p in range(12):
        baris.append((Sel(f"Program {p}", tinggi=9), Sel(f"b{p}.0")))
        baris += [(Sel(f"b{p}.{i} " + "isi " * (5 * p * i % 47)),) for i in range(1, 9)]
    gaya = ("kelompok",) * kelompok + ("",) * (len(baris) - kelompok)
    tabel = replace(_tabel(1), baris=tuple(baris), gaya_baris=gaya, kolom=(Kolom(1), Kolom(2)), sumber="Dinas")
    teks = [satu.extract_text() for satu in _baca((tabel,)).pages]
    awal = [re.findall(r"b(\d+)\.(\d)", satu)[0] for satu in teks]
    assert any(i != "0" for _, i in awal)
    assert [re.findall(r"Program (\d+)\s+\(lanjutan\)", satu) for satu in teks] == [[p] * (i != "0") for p, i in awal]


def test_a_cell_over_the_last_rows_keeps_its_place() -> None:
    """A table whose last rows share a cell prints all rows and its source."""
    baris = ((Sel("Bersama", tinggi=2), Sel("atas")), (Sel("bawah"),))
    tabel = Tabel((Kolom(), Kolom()), (), baris, kunci="t", nomor="1.1", judul="T", sumber="Dinas Contoh")
    teks = _baca((tabel,)).pages[0].extract_text()
    assert [satu for satu in ("Bersama", "atas", "bawah", "Sumber: Dinas Contoh") if satu not in teks] == []


@pytest.mark.parametrize("pengantar", ["Rinciannya adalah sebagai berikut:", "Ada tiga butir yang diuraikan."])
@pytest.mark.parametrize("selipan", range(3))
@pytest.mark.parametrize("banyak", range(16, 20))
def test_the_sentence_before_a_list_stays_with_it(pengantar: str, selipan: int, banyak: int) -> None:
    """At the foot of a page the sentence that introduces a list moves on together with the first item."""
    isi = [Paragraf((Teks("Kalimat pengisi halaman. " * 6),))] * banyak + [Paragraf((Teks("Selipan."),))] * selipan
    daftar = Daftar(tuple(Butir((Paragraf((Teks(f"Butir ke-{i}"),)),)) for i in range(1, 4)))
    halaman = [satu.extract_text() for satu in _baca((*isi, Paragraf((Teks(pengantar),)), daftar)).pages]
    (tempat,) = [satu for satu in halaman if pengantar in satu]
    assert "Butir ke-1" in tempat


def test_a_heading_stays_with_the_sentence_before_a_list() -> None:
    """Heading, sentence and first item move on together."""
    daftar = Daftar((Butir((Paragraf((Teks("Butir pertama"),)),)),))
    akhir = (Judul(1, "Bab"), Judul(2, "Judul kecil"), Paragraf((Teks("Sebagai berikut:"),)), daftar)
    for banyak in range(15, 20):
        isi = [Paragraf((Teks("Kalimat pengisi halaman. " * 6),))] * banyak
        halaman = [satu.extract_text() for satu in _baca((akhir[0], *isi, *akhir[1:])).pages]
        (tempat,) = [satu for satu in halaman if "Judul kecil" in satu]
        assert "Sebagai berikut:" in tempat
        assert "Butir pertama" in tempat


@pytest.mark.parametrize("akhir", [(Judul(3, "Bab I"), _tabel(60)), (_tabel(60),)], ids=["heading", "table"])
def test_a_short_sentence_under_a_heading_is_not_left_behind(akhir: tuple[Blok, ...]) -> None:
    """When the next heading or table moves to the next page, the heading and its sentence go along."""
    for banyak in range(14, 21):
        isi = [Paragraf((Teks("Kalimat pengisi halaman. " * 6),))] * banyak
        blok = (Judul(1, "Bab"), *isi, Judul(2, "Judul kecil"), Paragraf((Teks("Patut diketahui."),)), *akhir)
        halaman = [satu.extract_text() for satu in _baca(blok).pages]
        (tempat,) = [satu for satu in halaman if "Judul kecil" in satu]
        assert "Patut diketahui." in tempat
        assert "Program 1" in tempat


def test_a_row_is_never_parted() -> None:
    """Wherever a page ends, all lines of a row stand on the same side; the row moves on as a whole."""
    kepala = ((Sel("Nama"), Sel("Uraian"), Sel("Nilai")),)
    panjang = "awal " + "uraian yang panjang " * 20 + "akhir"
    for pengisi in range(3):
        isi = tuple((Sel(f"Baris {n}."), Sel(panjang), Sel(f"{n}")) for n in range(24))
        tabel = Tabel((Kolom(1), Kolom(2), Kolom(1, "kanan")), kepala, (*((Sel("x"),) * 3,) * pengisi, *isi))
        halaman = [h.extract_text().split() for h in _baca((tabel,)).pages]
        assert len(halaman) >= 3
        assert sum(kata.count("awal") for kata in halaman) == len(isi)
        assert [kata.count("awal") for kata in halaman] == [kata.count("akhir") for kata in halaman]
        assert [kata.count("awal") for kata in halaman] == [kata.count("Baris") for kata in halaman]


def test_only_a_row_of_its_own_is_laid_out_in_blocks() -> None:
    """A row that shares a cell with the next, or that may be higher than a page, keeps the cells that may break.

    How high a letter beyond our own makes its row is not known before.
    """
    baris = (
        (Sel("satu é"), Sel("tebal", tebal=True)),
        (Sel("dua baris é", tinggi=2), Sel("atas é")),
        (Sel("bawah é"),),
        (Sel("tinggi"), Sel("kata " * 2000)),
        (Sel("akhir"), Sel("tabel")),
    )
    tabel = Tabel((Kolom(), Kolom()), (), baris)
    sumber, _ = typst.dokumen((tabel,), judul="J", dinas="D", tahun=2023, tanggal=TANGGAL)
    sel = [baris[:40] for baris in sumber.splitlines() if baris.startswith(("sel(", "lepas"))]
    assert sel == [
        'lepas-polos(blok("satu é")),',
        'lepas(b: true, "tebal"),',
        'sel(t: 2, "dua baris é"),',
        'sel("atas é"),',
        'sel("bawah é"),',
        'sel("tinggi"),',
        'sel(p: true, "kata kata kata kata kata k',
    ]


def test_the_address_of_a_cell_is_not_broken() -> None:
    """In a narrow column the line ends before indikator!I3, not behind its mark."""
    tabel = Tabel((Kolom(2.19), Kolom(7.81)), (), ((Sel("data.xlsx, indikator!I3"), Sel("isi")),))
    assert "indikator!I3" in _baca((tabel,)).pages[0].extract_text()


def test_lines_of_a_cell_are_filled_from_the_first() -> None:
    """No line of a cell ends early to make the next ones more even."""
    teks = "3 dari 13 jabatan subkoordinator tidak mempunyai formulir perjanjian kinerja"
    tabel = Tabel((Kolom(2.9), Kolom(8.1)), (), ((Sel(teks), Sel("isi")),), ukuran="kecil")
    assert "3 dari 13" in _baca((tabel,)).pages[0].extract_text()


def test_long_names_and_tokens_stay_inside_the_page() -> None:
    """Names of 300 characters and codes without blanks are wrapped; no text lies outside the margins."""
    nama = "Pemberdayaan/Peningkatan" * 12
    tabel = Tabel(
        (Kolom(1), Kolom(1), Kolom(1, "kanan")),
        (),
        ((Sel("2.17.01.2.01.0001" * 4), Sel(nama), Sel("31.826.684.236")),),
    )
    luar: list[tuple[float, str]] = []

    def lihat(teks: str, _cm: Any, tm: Any, _huruf: Any, ukuran: float) -> None:
        if teks.strip() and not 0 <= tm[4] <= 595 - ukuran * 0.3:
            luar.append((tm[4], teks))

    baca = _baca((tabel,))
    for halaman in baca.pages:
        halaman.extract_text(visitor_text=lihat)
    assert luar == []
    assert _rapat(nama) in _rapat("".join(h.extract_text() for h in baca.pages))


def test_wide_tables_get_landscape_pages_and_no_page_is_empty() -> None:
    """Only the wide table is turned; a chapter heading before it leaves no blank page."""
    lebar = Tabel(
        (Kolom(),) * 9, (), (tuple(Sel(str(i)) for i in range(9)),), kunci="l", nomor="1.1", judul="L", lanskap=True
    )
    baca = _baca((Bagian("b", "arab"), Judul(1, "LAMPIRAN"), lebar, Paragraf((Teks("penutup"),))))
    ukuran = [halaman.mediabox.width > halaman.mediabox.height for halaman in baca.pages]
    assert ukuran.count(True) == 1
    assert all(len(_rapat(halaman.extract_text())) > 20 for halaman in baca.pages)


def test_the_running_head_of_a_landscape_chapter_begins_with_its_page() -> None:
    """The page before it still bears the name of the chapter that it belongs to."""
    lebar = Tabel(
        (Kolom(),) * 9, (), (tuple(Sel(str(i)) for i in range(9)),), kunci="l", nomor="4.1", judul="L", lanskap=True
    )
    satu = (Bagian("a", "arab", "Bab Awal"), Judul(1, "PERTAMA"), Paragraf((Teks("isi"),)))
    baca = _baca((*satu, Bagian("b", "arab", "Bab Lanjut"), Judul(1, "KEDUA"), lebar))
    teks = [_rapat(halaman.extract_text()) for halaman in baca.pages]
    assert [("BabAwal" in isi, "BabLanjut" in isi) for isi in teks] == [(True, False), (False, True)]


def test_contents_print_the_true_pages() -> None:
    """A chapter on page 3 is listed with 3."""
    isi = (
        Bagian("depan", "romawi"),
        DaftarOtomatis("isi", "DAFTAR ISI"),
        Bagian("bab", "arab"),
        *(
            blok
            for n in ("I", "II", "III")
            for blok in (Judul(1, f"JUDUL {n}", f"BAB {n}"), *[Paragraf((Teks("isi " * 150),))] * 6)
        ),
    )
    daftar = _baca(isi).pages[0].extract_text()
    assert [int(n) for n in re.findall(r"JUDUL I+ [ .]+(\d)", daftar)] == [1, 2, 3]


@pytest.mark.parametrize(("alinea", "halaman"), [(1, 1), (6, 2)])
def test_a_chapter_runs_on_where_most_of_a_page_would_stay_empty(alinea: int, halaman: int) -> None:
    """Below a few lines the next chapter begins at once; below a well filled page it begins on the next one."""
    isi = (
        Bagian("a", "arab", "Bab I"),
        Judul(1, "PERTAMA", "BAB I"),
        *[Paragraf((Teks("isi " * 150),))] * alinea,
        Bagian("b", "arab", "Bab II"),
        Judul(1, "KEDUA", "BAB II"),
        Paragraf((Teks("isi"),)),
    )
    teks = [satu.extract_text() for satu in _baca(isi).pages]
    assert len(teks) == halaman
    assert "KEDUA" in teks[-1]
    assert teks[-1].startswith("Bab II")


def test_a_table_that_goes_on_says_so_on_each_of_its_pages() -> None:
    """Its number stands again above what goes on, and nowhere else."""
    isi = (_tabel(70), HalamanBaru(), Paragraf((Teks("Sesudahnya."),)))
    teks = [satu.extract_text() for satu in _baca(isi).pages]
    assert ["Tabel 1.1 (lanjutan)" in satu for satu in teks] == [False, *[True] * (len(teks) - 2), False]
    assert len(teks) >= 3


@pytest.mark.parametrize("tinggi", [1, 2, 5])
def test_rows_that_share_a_cell_stay_with_the_source_line(tinggi: int) -> None:
    """Whatever rows share the last cell, some of the table stands on the page of its source line."""
    for baris in range(28, 40):
        isi = [(Sel(f"Program {urut}"), Sel("1")) for urut in range(baris)]
        isi += [(Sel("Akhir", tinggi=tinggi), Sel("1")), *[(Sel("1"),)] * (tinggi - 1)]
        tabel = replace(_tabel(1), baris=tuple(isi), sumber="Dinas Contoh")
        milik = next(t for satu in _baca((tabel,)).pages if "Sumber: Dinas" in (t := satu.extract_text()))
        assert "Akhir" in milik, baris


def test_an_unknown_reference_is_refused() -> None:
    """No PDF is made with a reference that leads nowhere."""
    with pytest.raises(RujukanHilang, match="tabel:x"):
        _pdf((Paragraf((Rujuk("tabel:x"),)),))


def test_a_figure_without_alternative_is_refused() -> None:
    """PDF/UA asks for a description; the compiler's message reaches the developer."""
    with pytest.raises(typst.GalatPdf, match="PDF gagal disusun"):
        _pdf((Gambar(bahan.SVG, "", "g", "1.1", "G"),))


def test_signatures_stand_side_by_side_on_one_line() -> None:
    """Both dotted lines have the same height although one post needs more lines."""
    tinggi: list[float] = []

    def lihat(teks: str, cm: Any, tm: Any, _huruf: Any, _ukuran: float) -> None:
        if "NIP." in teks:
            tinggi.append(cm[5] + tm[5])

    panjang = "KEPALA DINAS KOPERASI DAN USAHA MIKRO KOTA CONTOH YANG BERNAMA PANJANG"
    pihak = PihakTtd(panjang, "PIHAK PERTAMA"), PihakTtd("WALI KOTA", "PIHAK KEDUA")
    _baca((TandaTangan(*pihak, "Contoh, 1 Januari 2024"),)).pages[0].extract_text(visitor_text=lihat)
    assert len(tinggi) == 2
    assert tinggi[0] == pytest.approx(tinggi[1], abs=0.5)


def test_a_cell_names_its_place_in_the_document_beside() -> None:
    """A link from one PDF into another works in few readers, so that the number of the table is printed as text."""
    blok = (
        Tabel((Kolom(),), (), ((Sel("anggaran!D17", tuju=("tabel:capaian",)),), (Sel("lain", tuju=("tabel:x",)),))),
    )
    luar = Luar("lkjip.html", Rujukan({"tabel:capaian": "Tabel 3.1"}))
    sumber, _ = typst.dokumen(blok, judul="Reviu", dinas="Dinas Contoh", tahun=2023, tanggal=TANGGAL, luar=luar)
    assert 'box("anggaran!D17"); { ""; linebreak(); "Tabel 3.1" }' in sumber
    assert 'akhir: ("lain", )' in sumber


def test_a_group_heading_never_ends_a_page() -> None:
    """However many rows stand before it, the row that heads a group has one of its rows below it on the page."""
    kepala = ((Sel("No."), Sel("Uraian")),)
    for banyak in range(28, 62):
        isi = tuple((Sel(str(n)), Sel("baris")) for n in range(banyak))
        baris = (*isi, (Sel("Kelompok baru", lebar=2),), (Sel("x"), Sel("isi kelompok")), *isi[:3])
        gaya = (*[""] * banyak, "kelompok", *[""] * 4)
        (halaman,) = [
            h.extract_text()
            for h in _baca((Tabel((Kolom(), Kolom()), kepala, baris, gaya_baris=gaya),)).pages
            if "Kelompok baru" in h.extract_text()
        ]
        assert "isi kelompok" in halaman, banyak


def test_a_last_group_of_few_rows_stays_together() -> None:
    """Its heading goes with it; a long one parts as before."""
    gaya = ("kelompok", *[""] * 20, "kelompok", "", "", "")
    tabel = Tabel((Kolom(), Kolom()), (), tuple((Sel("a"), Sel("b")) for _ in gaya), gaya_baris=gaya)
    assert banyak_akhir(tabel, [100.0, 100.0], 10.0, 260.0) == 4
    panjang = replace(tabel, gaya_baris=("kelompok", *[""] * (len(gaya) - 1)))
    assert banyak_akhir(panjang, [100.0, 100.0], 10.0, 260.0) == 1
