"""Lists of contents, the numbers of pages, and where headings stand: what a report prints about itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.model import PERIHAL, perihal
from kinerja.pembaca import Bacaan
from kinerja.pembaca.daftar_halaman import tanpa_pengenal
from kinerja.pembaca.nomor_halaman import NomorCetak, baca_nomor

Baca = Callable[[str], Bacaan]

_ISI = "#lorem(60)\n\n"
_TABEL = "#table(columns: 2, [Program], [Pagu], [Program A], [1.250.000], [Program B], [2.500.000])\n"


def _sumber(
    daftar: Sequence[tuple[str, str]], isi: Sequence[str], *, kaki: str = "#nomor", judul: str = "DAFTAR ISI"
) -> str:
    """Set a list on a page without a number, then a page for each content."""
    baris = "\n\n".join(f"{teks} #box(width: 1fr, repeat[.]) {nomor}" for teks, nomor in daftar)
    awal = f"#set page(width: 16cm, height: 24cm, margin: 2cm)\n#align(center)[*{judul}*]\n\n{baris}\n\n"
    halaman = [
        f"#pagebreak()\n#set page(footer: align(right)[{kaki.replace('#nomor', str(n))}])\n{satu}"
        for n, satu in enumerate(isi, start=1)
    ]
    return awal + "\n".join(halaman)


def _butir(bacaan: Bacaan) -> list[tuple[str, str | None]]:
    return [(s.baris, s.nilai) for s in bacaan.baris if s.tabel.startswith(f"{PERIHAL}Daftar")]


def _letak(bacaan: Bacaan) -> list[tuple[str, str | None, str, int]]:
    return [(s.baris, s.nilai, s.induk, s.halaman) for s in bacaan.baris if s.tabel == f"{PERIHAL}Letak Judul"]


_DAFTAR = [("BAB I PENDAHULUAN", "1"), ("1.1 Latar Belakang", "1"), ("1.2 Dasar Hukum", "2"), ("BAB II PENUTUP", "3")]
_HALAMAN = [
    f"#align(center)[*BAB I*\n\n*PENDAHULUAN*]\n\n*1.1 Latar Belakang*\n\n{_ISI}{_TABEL}",
    f"Dasar hukum\n\n{_ISI}",
    f"*1.2. Dasar Hukum*\n\n{_ISI}",
    f"#align(center)[*BAB II*\n\n*P E N U T U P*]\n\n{_ISI}",
]


@pytest.mark.parametrize("kaki", ["#nomor", "Laporan Kinerja Tahun 2023 | #nomor", "Halaman #nomor"])
def test_headings_stand_on_numbered_pages(baca_typst: Baca, kaki: str) -> None:
    """Each heading is found with the number printed on its page, alone or beside the running foot; a line of the text is none."""
    bacaan = baca_typst(_sumber(_DAFTAR, _HALAMAN, kaki=kaki))
    assert _butir(bacaan) == list(_DAFTAR)
    assert _letak(bacaan) == [
        ("BAB I PENDAHULUAN", "1", "BAB I PENDAHULUAN", 2),
        ("1.1 Latar Belakang", "1", "1.1 Latar Belakang", 2),
        ("1.2. Dasar Hukum", "3", "1.2 Dasar Hukum", 4),
        ("BAB II P E N U T U P", "4", "BAB II PENUTUP", 5),
    ]


def test_numbers_far_from_the_edge(baca_typst: Baca) -> None:
    """A number alone below all else is that of its page however wide the margin; one that other words follow is none."""
    jauh = "#set page(margin: (bottom: 6cm), footer-descent: 0pt)\n"
    letak = _letak(baca_typst(_sumber(_DAFTAR, [f"{jauh}{satu}" for satu in _HALAMAN])))
    assert [(nomor, halaman) for _, nomor, _, halaman in letak] == [("1", 2), ("1", 2), ("3", 4), ("4", 5)]
    diikuti = [f"{jauh}{satu}" for satu in _HALAMAN]
    assert _letak(baca_typst(_sumber(_DAFTAR, diikuti, kaki="#nomor \\ Catatan bagian bawah"))) == []


def test_pages_of_chapters(baca_typst: Baca) -> None:
    """A number with its chapter is one by itself, and a list of them is read."""
    bacaan = baca_typst(_sumber([("1.2 Dasar Hukum", "I-3")], _HALAMAN, kaki="I - #nomor"))
    assert _butir(bacaan) == [("1.2 Dasar Hukum", "I-3")]
    assert [(nomor, halaman) for _, nomor, _, halaman in _letak(bacaan)] == [("I-3", 4)]


def test_pages_without_a_number_are_counted(baca_typst: Baca) -> None:
    """A page that prints none has the number between those of its neighbours; what counts on nowhere is no number."""
    kaki = [f"#set page(footer: [{satu}])\n" for satu in ("1", "", "3", "4")]
    isi = [f"{a}{b}" for a, b in zip(kaki, _HALAMAN, strict=True)]
    bacaan = baca_typst(_sumber([("1.2 Dasar Hukum", "3"), ("BAB II PENUTUP", "4")], isi, kaki=""))
    assert [nomor for _, nomor, _, _ in _letak(bacaan)] == ["3", "4"]
    lain = [f"#set page(footer: [{satu}])\n{b}" for satu, b in zip(("7", "31", "12", "90"), _HALAMAN, strict=True)]
    assert _letak(baca_typst(_sumber(_DAFTAR, lain, kaki=""))) == []


def test_numbers_above_a_wide_margin(baca_typst: Baca) -> None:
    """A page number alone stands higher than running feet where the margin is wide; a page in capitals needs its leader."""
    tinggi = [f"{satu}#place(bottom + right)[{n}]" for n, satu in enumerate(_HALAMAN, start=1)]
    daftar = [("KATA PENGANTAR", "II"), *_DAFTAR]
    bacaan = baca_typst(_sumber(daftar, [f"#set page(margin: (bottom: 3cm))\n{satu}" for satu in tinggi], kaki=""))
    assert _butir(bacaan) == daftar
    assert [nomor for _, nomor, _, _ in _letak(bacaan)] == ["1", "1", "3", "4"]


def test_entries_over_lines(baca_typst: Baca) -> None:
    """An entry goes on above its page or below it; what begins with a number is the next one."""
    isi = (
        "#set page(width: 16cm, height: 24cm, margin: 2cm)\n#set par(leading: 4pt, spacing: 4pt)\n*DAFTAR TABEL*\n\nHlm.\n\n"
        "Tabel 3.1 Realisasi Anggaran menurut Program \\ dan Kegiatan #h(1fr) 4\n\n"
        "Tabel 3.2 Perbandingan Realisasi Kinerja #h(1fr) 6 \\ dengan Target Renstra\n\n"
        "BAB IV\n\nTabel 4.1 Rencana #h(1fr) iv\n"
    )
    assert _butir(baca_typst(f"{isi}\n#pagebreak()\n{_TABEL}")) == [
        ("Tabel 3.1 Realisasi Anggaran menurut Program dan Kegiatan", "4"),
        ("Tabel 3.2 Perbandingan Realisasi Kinerja dengan Target Renstra", "6"),
        ("Tabel 4.1 Rencana", "iv"),
    ]


def test_a_page_that_was_not_found(baca_typst: Baca) -> None:
    """The message of a word processor stands where the page should."""
    bacaan = baca_typst(
        _sumber([("1.1 Latar Belakang", "Error! Bookmark not defined."), ("1.2 Dasar Hukum", "2")], _HALAMAN)
    )
    assert _butir(bacaan) == [("1.1 Latar Belakang", "Error! Bookmark not defined."), ("1.2 Dasar Hukum", "2")]


def test_running_text_is_no_list(baca_typst: Baca) -> None:
    """A list ends before the first page of text, though a line of it ends with a number; its own account of chapters has no headings."""
    uraian = "Bab I Pendahuluan\n\n1.2 Dasar Hukum\n\nBab II Penutup\n\n"
    isi = [f"#lorem(40) pasal 12 \\ {_ISI}", f"{uraian}{_ISI}", *_HALAMAN[2:]]
    bacaan = baca_typst(_sumber(_DAFTAR, isi))
    assert _butir(bacaan) == list(_DAFTAR)
    assert [halaman for *_, halaman in _letak(bacaan)] == [4, 5]


def test_headings_follow_the_list(baca_typst: Baca) -> None:
    """A line of the same words before the heading of the entry above is not the heading meant."""
    daftar = [("1.1 Latar Belakang", "1"), ("2.1 Capaian Kinerja", "3"), ("2.2 Analisis", "4")]
    isi = [
        "*1.1 Latar Belakang*\n\n#lorem(30)",
        "*2.2 Analisis*\n\n#lorem(30)",
        "*2.1 Capaian Kinerja*\n\n#lorem(30)",
        "*2.2 Analisis*\n\n#lorem(30)",
    ]
    assert [(n, h) for _, n, _, h in _letak(baca_typst(_sumber(daftar, isi)))] == [("1", 2), ("3", 4), ("4", 5)]


def test_captions(baca_typst: Baca) -> None:
    """A caption is found by its number and words, by its words where none has both; of another kind it is another one."""
    daftar = [("Tabel 3.1 Realisasi Anggaran Program", "2"), ("Tabel 3.2 Capaian Kinerja Sasaran", "3")]
    isi = [
        f"Gambar 3.1 Realisasi Anggaran Program\n\n{_ISI}",
        f"Tabel 3.1 \\ Realisasi Anggaran Program\n\n{_TABEL}",
        f"Tabel 3.4 Capaian Kinerja Sasaran\n\n{_TABEL}",
    ]
    assert _letak(baca_typst(_sumber(daftar, isi, judul="DAFTAR TABEL"))) == [
        ("Tabel 3.1 Realisasi Anggaran Program", "2", daftar[0][0], 3),
        ("Tabel 3.4 Capaian Kinerja Sasaran", "3", daftar[1][0], 4),
    ]


def test_a_number_alone_far_from_the_edge(baca_typst: Baca) -> None:
    """The last line of a page is its number where it is nothing else, however wide the margin below it is."""
    isi = [f"{satu}\n#place(bottom + right)[{n}]" for n, satu in enumerate(_HALAMAN, start=1)]
    sumber = _sumber([("1.2 Dasar Hukum", "2"), ("BAB II PENUTUP", "4")], isi, kaki="").replace("2cm", "4cm")
    assert [nomor for _, nomor, _, _ in _letak(baca_typst(sumber))] == ["3", "4"]


def test_entries_behind_leaders(baca_typst: Baca) -> None:
    """Behind a leader a page is known in capital Roman digits, and in a line that goes on with a year alone."""
    daftar = [
        ("IKHTISAR EKSEKUTIF", "I"),
        ("3.1 Perbandingan Kinerja Tahun \\ 2011 – 2015", "50"),
        ("3.2 Analisis", "53"),
    ]
    harap = [(teks.replace(" \\", ""), nomor) for teks, nomor in daftar]
    assert _butir(baca_typst(_sumber(daftar, [_TABEL]))) == harap


def test_a_number_at_the_end_of_a_line_is_a_word_of_the_entry_that_goes_on(baca_typst: Baca) -> None:
    """Without a leader it is none of a page, where the next line leads to one; an entry below is another one."""
    isi = (
        "#set page(width: 16cm, height: 24cm, margin: 2cm)\n#set par(leading: 4pt, spacing: 4pt)\n*DAFTAR ISI*\n\n"
        "3.1 Realisasi Kinerja #box(width: 1fr, repeat[.]) 20\n\n"
        "3.2 Perbandingan Realisasi Tahun Ini #h(1fr) dengan 2 \\ (dua) tahun terakhir #box(width: 1fr, repeat[.]) 26\n\n"
        "3.3 Pengukuran Kinerja #h(1fr) 28\n\n3.4 Realisasi Anggaran #box(width: 1fr, repeat[.]) 31\n"
    )
    assert _butir(baca_typst(f"{isi}\n#pagebreak()\n{_TABEL}")) == [
        ("3.1 Realisasi Kinerja", "20"),
        ("3.2 Perbandingan Realisasi Tahun Ini dengan 2 (dua) tahun terakhir", "26"),
        ("3.3 Pengukuran Kinerja", "28"),
        ("3.4 Realisasi Anggaran", "31"),
    ]


def test_front_matter_begins_an_entry(baca_typst: Baca) -> None:
    """What stands before the chapters is an entry of its own, though its page stands just behind it."""
    daftar = [("1.1 Latar Belakang", "7"), ("1.2 Dasar Hukum", "8")]
    sumber = _sumber(daftar, [_TABEL]).replace("1.1 ", "RINGKASAN EKSEKUTIF #h(2cm) 2\n\n1.1 ", 1)
    assert _butir(baca_typst(sumber)) == [("RINGKASAN EKSEKUTIF", "2"), *daftar]


def test_a_list_without_a_heading(baca_typst: Baca) -> None:
    """A page of entries with leaders is a list; captions of one kind make a list of that kind, also behind another one."""
    isi = [("1.1 Latar", "1"), ("1.2 Dasar", "1"), ("1.3 Tugas", "2"), ("2.1 Visi", "3"), ("2.2 Misi", "3")]
    gambar = [("Gambar 1.1 Susunan Organisasi", "2"), ("Gambar 2.1 Anggaran", "3")]
    lanjut = _sumber(gambar, [_TABEL], judul=" ")
    bacaan = baca_typst(f"{_sumber(isi, [], judul=' ')}\n#pagebreak()\n{lanjut}")
    daftar = {s.tabel for s in bacaan.baris if s.baris.startswith("Gambar")}
    assert _butir(bacaan) == [*isi, *gambar]
    assert daftar == {f"{PERIHAL}Daftar Gambar"}
    assert _butir(baca_typst(_sumber(isi[1:], [_TABEL], judul=" "))) == []


def test_one_entry_out_of_order(baca_typst: Baca) -> None:
    """An entry whose words stand elsewhere alone does not hide the headings of the others."""
    daftar = [("1.1 Latar Belakang", "2"), ("1.2 Dasar Hukum", "3"), ("DINAS KESEHATAN KOTA", "4")]
    isi = [
        "*DINAS KESEHATAN KOTA*\n\n#lorem(30)",
        "*1.1 Latar Belakang*\n\n#lorem(30)",
        "*1.2 Dasar Hukum*\n\n#lorem(30)",
    ]
    assert [(n, h) for _, n, _, h in _letak(baca_typst(_sumber(daftar, isi)))] == [("2", 3), ("3", 4)]


@pytest.mark.parametrize(
    ("judul", "banyak"),
    [
        ("4.2 Kendala dan Hambatan Pencapaian Kinerja Sasaran", 1),
        ("4.2 Kendala Pencapaian", 1),
        ("4.3 Kendala dan Hambatan Pencapaian Kinerja Sasaran", 0),
        ("4.2 Realisasi Anggaran dan Pencapaian Kinerja", 0),
        ("4.2 Kendala Anggaran", 0),
    ],
)
def test_the_number_of_a_section_with_most_of_its_words(baca_typst: Baca, judul: str, banyak: int) -> None:
    """A heading whose words were changed is known by its number, where it begins alike and shares most words."""
    daftar = [("4.1 Keberhasilan", "1"), ("4.2 Kendala, Pencapaian Kinerja Sasaran serta Langkah Antisipatif", "2")]
    bacaan = baca_typst(_sumber(daftar, [f"*4.1 Keberhasilan*\n\n{_ISI}", f"*{judul}*\n\n{_ISI}", _ISI]))
    assert [teks for teks, *_ in _letak(bacaan)] == ["4.1 Keberhasilan", *[judul] * banyak]


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("12", NomorCetak("", False, 12)),
        ("IV", NomorCetak("", True, 4)),
        ("xiv", NomorCetak("", True, 14)),
        ("III-9", NomorCetak("3", False, 9)),
        ("3 – 9", NomorCetak("3", False, 9)),
        ("2016", None),
        ("Error! Bookmark not defined.", None),
    ],
)
def test_page_numbers(teks: str, harap: NomorCetak | None) -> None:
    """A page number counts in its chapter, in small Roman digits, or through; a year is none."""
    assert baca_nomor(teks) == harap


@pytest.mark.parametrize(
    "teks",
    ["3.1 Capaian", "3.1. Capaian", "3.1.Capaian", "BAB III Capaian", "Bab. III. Capaian", "a. Capaian", "2) Capaian"],
)
def test_numbers_of_headings(teks: str) -> None:
    """The number of a heading is taken off whole."""
    assert tanpa_pengenal(teks) == "Capaian"


def test_rows_about_the_report_are_no_values(baca_typst: Baca) -> None:
    """They bear a name that no table has."""
    bacaan = baca_typst(_sumber(_DAFTAR, _HALAMAN))
    ada = {s.tabel.removeprefix(PERIHAL) for s in bacaan.baris if perihal(s.tabel)}
    assert ada == {"Daftar Isi", "Letak Judul", "Bab", "Subbab"}
    assert [s.nilai for s in bacaan.baris if s.baris == "Program A"] == ["1.250.000"]


def test_running_heads(baca_typst: Baca) -> None:
    """A head is told once with its pages, without their numbers; one of another year, and one left alone at the end of a page."""
    kaki = ["Laporan Kinerja Instansi Pemerintah Tahun 2023 | #nomor"] * 3 + [
        "Laporan Kinerja Instansi Pemerintah Tahun 2022 | #nomor"
    ]
    isi = [f"#set page(footer: [{k.replace('#nomor', str(n))}])\n{_ISI}" for n, k in enumerate(kaki, start=1)]
    akhir = f"#set page(footer: [])\n{_ISI}\n\n#v(1cm)\nLaporan Kinerja Instansi Pemerintah (LAKIP) Tahun 2019 Hal. 43"
    bacaan = baca_typst(_sumber([], [*isi, akhir], kaki="") + f"\n#pagebreak()\n{_TABEL}")
    tepi = [(s.baris, s.nilai, s.halaman) for s in bacaan.baris if s.tabel == f"{PERIHAL}Kepala dan Kaki Halaman"]
    assert tepi == [
        ("3 halaman", "Laporan Kinerja Instansi Pemerintah Tahun 2023", 2),
        ("1 halaman", "Laporan Kinerja Instansi Pemerintah Tahun 2022", 5),
        ("1 halaman", "Laporan Kinerja Instansi Pemerintah (LAKIP) Tahun 2019", 6),
    ]


def test_chapters(baca_typst: Baca) -> None:
    """A chapter is read in a list with its page, over its text, and where the report tells of itself; a sentence is none."""
    uraian = "BAB II PENUTUP\n\nBab II membahas hal lain.\n\nBAB III\n\nSimpulan laporan\n\n"
    bacaan = baca_typst(_sumber(_DAFTAR, [*_HALAMAN[:2], f"{uraian}{_ISI}", _HALAMAN[3]]))
    bab = [(s.nilai, s.baris, s.halaman) for s in bacaan.baris if s.tabel == f"{PERIHAL}Bab"]
    assert bab == [
        ("I", "PENDAHULUAN", 1),
        ("II", "PENUTUP", 1),
        ("I", "PENDAHULUAN", 2),
        ("II", "PENUTUP", 4),
        ("II", "P E N U T U P", 5),
    ]


def test_names_of_items(baca_typst: Baca) -> None:
    """A name is a row with its kind, how it stands, its list and its place."""
    isi = f"#let no(n) = [#n.~]\n#no(1)Program Penataan Taman, yang dijabarkan dalam 2 kegiatan\n\n{_TABEL}"
    bacaan = baca_typst(f"#set page(width: 16cm, height: 24cm, margin: 2cm)\n{isi}")
    (nama,) = (s for s in bacaan.baris if s.tabel == f"{PERIHAL}Nama")
    teks = "Program Penataan Taman"
    assert (nama.baris, nama.kolom, nama.nilai, nama.kelompok, nama.induk) == (
        teks,
        "Program",
        teks,
        "butir",
        "daftar 1",
    )
    assert nama.halaman == 1
    assert nama.kotak is not None
    assert nama.kotak.y0 > 50


def test_a_list_behind_another_one(baca_typst: Baca) -> None:
    """What is called a picture stands in the list of pictures, though its heading is not read, and follows the pictures alone."""
    daftar = [("Tabel 2.1 Pagu Program", "3"), ("Gambar 1.1 Peta Wilayah", "1"), ("Gambar 1.2 Bagan Organisasi", "2")]
    isi = [
        f"Gambar 1.1 Peta Wilayah\n\n{_ISI}",
        f"Gambar 1.2 Bagan Organisasi\n\n{_ISI}",
        f"Tabel 2.1 Pagu Program\n\n{_TABEL}",
    ]
    bacaan = baca_typst(_sumber(daftar, isi, judul="DAFTAR TABEL"))
    letak = [(s.kelompok, s.baris, s.nilai) for s in bacaan.baris if s.tabel == f"{PERIHAL}Letak Judul"]
    assert letak == [
        ("Daftar Tabel", "Tabel 2.1 Pagu Program", "3"),
        ("Daftar Gambar", "Gambar 1.1 Peta Wilayah", "1"),
        ("Daftar Gambar", "Gambar 1.2 Bagan Organisasi", "2"),
    ]
