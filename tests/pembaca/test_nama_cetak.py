"""Names in running text: where they begin and end, of which kind they are, and in which list they stand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kinerja.pembaca.nama_cetak import cari_nama
from kinerja.pembaca.unsur import BarisTeks, Kotak, Petak

#: A line of text that reaches the edge of its page.
_LEBAR = "Uraian panjang yang memenuhi baris sampai ke tepi halaman laporan ini dan masih berlanjut terus"
_TABEL = Petak((), 1, 1)


def _baris(*teks: str | Petak) -> Iterator[BarisTeks | Petak]:
    """Set lines below each other: blanks indent, stars are bold, "" leaves room, a form feed begins a page."""
    y, halaman = 0.0, 1
    for satu in teks:
        if not isinstance(satu, str):
            yield satu
            continue
        y += 20 if satu else 30
        if satu == "\f":
            y, halaman = 0.0, halaman + 1
        isi = satu.strip(" *")
        x0 = 5.0 * (len(satu) - len(satu.lstrip(" ")))
        if isi.strip():
            yield BarisTeks(isi, halaman, Kotak(x0, y, x0 + 5 * len(isi), y + 12), tebal=satu.startswith("*"))


def _nama(*teks: str | Petak) -> list[tuple[str, str]]:
    """Return kinds and names of a text below a line of full width."""
    return [(s.jenis, s.nama.removeprefix(f"{s.jenis} ")) for s in cari_nama(list(_baris(_LEBAR, "", *teks)))]


def _letak(*teks: str | Petak) -> list[tuple[str, str, int]]:
    """Return names with how they stand, and their lists counted from the first one."""
    semua = list(cari_nama(list(_baris(_LEBAR, "", *teks))))
    urut = list(dict.fromkeys(s.deret for s in semua))
    return [(s.nama.removeprefix(f"{s.jenis} "), s.ragam, urut.index(s.deret)) for s in semua]


@pytest.mark.parametrize(
    ("teks", "nama"),
    [
        ("1. Program Penataan Taman, yang dijabarkan dalam 2 kegiatan", ("Program", "Penataan Taman")),
        ("a) Program Bina Usaha sebesar Rp1.250.000", ("Program", "Bina Usaha")),
        ("(2) Kegiatan Bina Usaha (APBD) Kota; dan", ("Kegiatan", "Bina Usaha Kota")),
        ("- Sub Kegiatan Bina Usaha Rp 12.000", ("Sub kegiatan", "Sub Kegiatan Bina Usaha")),
        ("IV. Program Penataan Taman (APBN/DK)", ("Program", "Penataan Taman")),
        ("1.7 Program Penataan Taman", ("Program", "Penataan Taman")),
        ("Program 4 : Pelayanan Perkantoran.", ("Program", "Pelayanan Perkantoran")),
        ("Sasaran Strategis 2: Meningkatnya Mutu Taman", ("Sasaran", "Meningkatnya Mutu Taman")),
        ("Misi Pertama: “Menata Taman”", ("Misi", "Menata Taman")),
        ("Kegiatan Kegiatan Penataan Taman pada Tahun 2023", ("Kegiatan", "Penataan Taman")),
        ("Misi dinas adalah “Menata Taman Kota yang Indah”.", ("Misi", "Menata Taman Kota yang Indah")),
    ],
)
def test_a_name_ends(teks: str, nama: tuple[str, str]) -> None:
    """A name ends at a sign, at a number, where its line says something of it; what brackets hold is not of it."""
    assert _nama(teks) == [nama]


@pytest.mark.parametrize(
    "teks",
    [
        "1. Program penataan taman dilanjutkan",  # no name
        "1. Program Kerja",  # no more than one word
        "3.5 Program ini berhasil",
        "1. Penataan Taman Kota",  # nothing says what it is
        "Dinas menata “Taman Kota yang Indah” itu.",
        "Misi yang baru. Dinas menata “Taman Kota yang Indah”.",
        "1. Program " + "Penataan " * 31,  # no name has so many words
    ],
)
def test_no_name(teks: str) -> None:
    """A sentence, a heading of one word, and what nothing calls a programme are no names."""
    assert _nama(teks) == []


def test_a_name_says_its_kind_where_print_does() -> None:
    """The word for its kind is kept before a name that is printed with it."""
    teks = [
        "1. Program Penataan Taman",
        "",
        "Kegiatan berikut:",
        "1) Bina Usaha",
        "",
        "Dinas memakai Program Bina Pasar.",
    ]
    assert [s.nama for s in cari_nama(list(_baris(*teks)))] == [
        "Program Penataan Taman",
        "Bina Usaha",
        "Program Bina Pasar",
    ]


@pytest.mark.parametrize(
    ("teks", "nama"),
    [
        (
            "Dinas memakai Program Penataan, Pengelolaan dan Pemeliharaan Taman dan Program Bina Usaha; lalu",
            [("Program", "Penataan, Pengelolaan dan Pemeliharaan Taman"), ("Program", "Bina Usaha")],
        ),
        ("Dinas memakai Program Taman saja dan Kegiatan Bina Usaha ini.", [("Kegiatan", "Bina Usaha")]),
        (
            "Untuk indikator ke-4 yaitu Persentase taman yang rapi, didukung",
            [("Indikator", "Persentase taman yang rapi")],
        ),
        ("Sasaran itu, yaitu Taman yang rapi, didukung", []),
        ("Sasaran yaitu Program Bina Usaha, didukung", [("Program", "Bina Usaha")]),
        (
            "Program Penataan Taman yang memuat Program Bina Usaha.",
            [("Program", "Penataan Taman"), ("Program", "Bina Usaha")],
        ),
    ],
)
def test_names_in_sentences(teks: str, nama: list[tuple[str, str]]) -> None:
    """A sentence names programmes as far as their words are written large, and indicators up to a sign; each once."""
    assert _nama(teks) == nama


def test_a_name_goes_on() -> None:
    """A name goes on in the lines below it that stand near; not behind a gap, in other print, on another page."""
    assert _nama("1. Program Penataan", "   Taman Kota", "", "Berikutnya") == [("Program", "Penataan Taman Kota")]
    assert _nama("1. Program Penataan Taman", "", "Kota") == [("Program", "Penataan Taman")]
    assert _nama("*1. Program Penataan Taman", "Kota") == [("Program", "Penataan Taman")]
    assert _nama("1. Program Penataan Taman", "\f", "Kota") == [("Program", "Penataan Taman")]
    assert _nama("1. Program Penataan Taman", _TABEL, "Kota") == [("Program", "Penataan Taman")]


def test_a_name_that_the_page_cuts_off() -> None:
    """A name that reaches the edge of the last line of its page may go on; one that ends before it, or by a sign, does not."""
    panjang = "1. Program Penataan dan Pemeliharaan Taman Kota serta Pengelolaan Ruang Terbuka Hijau di Perkotaan"
    assert _nama(panjang, "\f", "dan Perdesaan") == []
    assert _nama(f"{panjang};", "\f", "Perdesaan")[0][1].endswith("Perkotaan")
    assert _nama(panjang)[0][1].endswith("Perkotaan")


def test_a_heading_ends_before_a_paragraph() -> None:
    """A line that begins with a programme begins anew below a line that ends before the edge."""
    assert _nama("Program Penataan Taman", "Program Bina Usaha yang baik") == [
        ("Program", "Penataan Taman"),
        ("Program", "Bina Usaha"),
    ]
    assert _letak(_LEBAR, "Program Bina Usaha yang baik") == [("Bina Usaha", "kalimat", 0)]


def test_items_of_a_list() -> None:
    """What leads to a list says what its items are, up to the next list; an inner list has its own kind."""
    assert _nama(
        "Dinas melaksanakan kegiatan sebagai berikut:",
        "1) Penataan Taman Kota",
        "2) Bina Usaha",
        "3) Penataan Jalan dengan anggaran Rp1.000",
        "4) yang dikerjakan",
        "5) Dalam tahun ini",
        "1) Hasil Penataan",
    ) == [("Kegiatan", "Penataan Taman Kota"), ("Kegiatan", "Bina Usaha"), ("Kegiatan", "Penataan Jalan")]
    assert _nama(
        "a. Program Penataan, dengan rincian kegiatan :", "1) Penataan Taman", "b. Program Bina Usaha", "1) Bina Pasar"
    ) == [("Kegiatan", "Penataan Taman"), ("Program", "Bina Usaha")]


def test_a_table_ends_what_leads_to_a_list() -> None:
    """What stands behind a table is no list of what was led to above it."""
    assert _nama("Kegiatan sebagai berikut:", _TABEL, "1) Penataan Taman") == []
    assert _nama("Kegiatan tahun 2023:", "1) Penataan Taman") == []


def test_lists_are_told_apart() -> None:
    """Items that count on are of one list; a count that begins anew, or is led to anew, is another one."""
    assert _letak("1. Program Satu Kota", "2. Program Dua Kota", "1. Program Tiga Kota", "3. Program Empat Kota") == [
        ("Satu Kota", "butir", 0),
        ("Dua Kota", "butir", 0),
        ("Tiga Kota", "butir", 1),
        ("Empat Kota", "butir", 2),
    ]
    assert _letak("I. Program Satu Kota", "a. Program Dua Kota", "II. Program Tiga Kota", "b. Program Empat Kota") == [
        ("Satu Kota", "butir", 0),
        ("Dua Kota", "butir", 1),
        ("Tiga Kota", "butir", 0),
        ("Empat Kota", "butir", 1),
    ]
    assert _letak("Program berikut:", "1. Satu Kota", "", "Program berikut:", "2. Dua Kota") == [
        ("Satu Kota", "butir", 0),
        ("Dua Kota", "butir", 1),
    ]
    signs = ("- Program Satu Kota", "- Program Dua Kota")
    assert [deret for *_, deret in _letak(*signs, "", "Lalu", *signs, "A. Bina", *signs)] == [0, 0, 1, 1, 2, 2]
    assert [deret for *_, deret in _letak("A. Program Satu Kota", "a. Program Dua Kota", "B. Program Tiga Kota")] == [
        0,
        1,
        0,
    ]
    assert _letak("Misi “Menata Taman Kota” dan misi “Menata Jalan Kota”") == [
        ("Menata Taman Kota", "kutipan", 0),
        ("Menata Jalan Kota", "kutipan", 0),
    ]


_URAIAN = "Program Bina Usaha Kecil yang dilaksanakan pada tahun ini menghasilkan kinerja yang baik"


@pytest.mark.parametrize(
    ("judul", "nama"),
    [
        (["*I. Program Penataan Taman"], ("Penataan Taman", "butir", 0)),
        (["*Program Penataan Taman"], ("Penataan Taman", "judul", 0)),
        (["*1.5 Program Penataan Taman", "I. Pelaksanaan Program"], ("Penataan Taman", "butir", 0)),
        (["c. Penataan Taman Kota"], ("Penataan Taman Kota", "judul", 0)),
        (["*Penataan Taman Kota"], ("Penataan Taman Kota", "judul", 0)),
    ],
)
def test_a_heading_and_the_text_below_it(judul: list[str], nama: tuple[str, str, int]) -> None:
    """The text below a heading that begins with a name belongs to it, over a short line too."""
    assert _letak(*judul, "", _URAIAN) == [nama, ("Bina Usaha Kecil", "uraian", 0)]


@pytest.mark.parametrize(
    "judul",
    [
        "Penataan Taman Kota",
        "c. penataan taman",
        "c. Penataan Taman yang baik",
        "c. Taman",
        "c. Penataan: Rp1.000",
        "c. Taman " * 31,
    ],
)
def test_no_heading(judul: str) -> None:
    """A line that is no item and not bold, one that is no name, and a sentence head no text."""
    assert _letak(judul, "", _URAIAN) == [("Bina Usaha Kecil", "uraian", 0)]


def test_a_paragraph_parts_a_heading_from_a_text() -> None:
    """A paragraph between a heading and a text that begins with a name parts them; so does a table."""
    for antara in (_LEBAR, _TABEL):
        assert _letak("*I. Program Penataan Taman", "", antara, "", _URAIAN) == [
            ("Penataan Taman", "butir", 0),
            ("Bina Usaha Kecil", "uraian", 1),
        ]
