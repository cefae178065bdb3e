"""How sentences name the kegiatan whose money they give."""

from __future__ import annotations

from collections import Counter

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.bacaan.pernyataan import petakan_isi
from kinerja.reviu.publikasi.bacaan.sebutan_uang import (
    _bentuk,
    _bernomor,
    _pemilik,
    _sering,
    baca_sebutan_uang,
    peran_uang,
)
from kinerja.reviu.publikasi.bacaan.susunan import susun_publikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran

_TABEL = sel_terbit(
    (
        "Tabel 3.4 Realisasi Anggaran",
        "Anggaran (Rp)|Realisasi (Rp)",
        {
            "Penguatan Lumbung Desa BKPP Kabupaten Rimba": ("250.000.000", "221.865.120"),
            "Pembinaan Tani BKPP": ("150.000.000", "121.865.120"),
            "Perbaikan Irigasi BKPP": ("350.000.000", "321.865.120"),
        },
    )
)


def _sebut(*kalimat: str, bagian: str = "Prosa Bab III") -> list[tuple[str, str, str]]:
    """Return what is said of the thing of the table: its name, the quantity, the amount."""
    baris = [
        *_TABEL,
        *(Publikasi(tabel=bagian, baris=f"{k[:24]} …", kolom="Kalimat", nilai=k) for k in kalimat),
    ]
    peta = petakan_isi(susun_publikasi(tuple(baris), tahun=2023))
    (isi,) = (satu for satu in baca_sebutan_uang(peta) if satu[0].nama[:2] == ("penguatan", "lumbung"))
    return [(" ".join(s.nama), s.besaran.value, s.teks) for s in isi if s.prosa]


@pytest.mark.parametrize(
    "awal",
    [
        "Program Pembinaan Tani dengan anggaran Rp150.000.000,- terealisasi Rp121.865.120,- atau 81,24 % dan ",
        "Kegiatan Pembinaan Tani dengan anggaran Rp150.000.000; serta ",
        "Kegiatan Pembinaan Tani dengan anggaran Rp150.000.000 terserap 81,24 % Tujuan Bersama didukung ",
    ],
)
def test_beberapa(awal: str) -> None:
    """What a sentence names behind the money of one thing has its own."""
    kalimat = f"{awal}Kegiatan Penguatan Lumbung Desa yang terdiri dari 3 paket dengan anggaran Rp250.000.000."
    assert _sebut(kalimat) == [("penguatan lumbung desa", "anggaran", "Rp250.000.000")]


@pytest.mark.parametrize(
    ("bagian", "kalimat"),
    [
        ("Prosa Bab III", ("Kegiatan Penguatan Lumbung Desa yang dilaksanakan dengan anggaran Rp250.000.000,-.",)),
        ("Prosa Bab III", ("Program Pangan, melalui Kegiatan Penguatan Lumbung Desa, anggaran Rp250.000.000,-.",)),
        # Below its heading, also where the heading breaks off; going on with the sentence before.
        ("Prosa 7. Kegiatan Penguatan Lumbung Desa", ("Dengan alokasi anggaran sebesar Rp250.000.000,-.",)),
        (
            "Prosa 7. Kegiatan Penguatan Lumbung",
            ("Desa BKPP Kabupaten Rimba dengan alokasi anggaran Rp250.000.000,-.",),
        ),
        (
            "Prosa 7. Kegiatan Penguatan Lumbung Desa yang dilaksanakan oleh",
            ("Badan Ketahanan Pangan Kabupaten Rimba dengan alokasi anggaran Rp250.000.000,-.",),
        ),
        (
            "Prosa Bab III",
            ("1. Kegiatan Penguatan Lumbung Desa dilaksanakan di 27 desa.", "Dengan alokasi anggaran Rp250.000.000,-."),
        ),
    ],
)
def test_where_the_name_stands(bagian: str, kalimat: tuple[str, ...]) -> None:
    """In the sentence, in its heading, in both, or in the sentence before."""
    assert _sebut(*kalimat, bagian=bagian) == [("penguatan lumbung desa", "anggaran", "Rp250.000.000")]


_BENIH = "Kegiatan Pengadaan Benih Padi dengan alokasi anggaran Rp90.000.000,-."


def test_a_name_that_may_go_on_with_its_heading() -> None:
    """A sentence without the word for a kegiatan names what another sentence does, else what its heading begins."""
    lumbung = "Prosa 7. Kegiatan Penguatan Lumbung"
    isi = [
        Publikasi(tabel=tabel, baris=f"{teks[:24]} {n} …", kolom="Kalimat", nilai=teks)
        for n, (tabel, teks) in enumerate([("Prosa Bab III", _BENIH), (lumbung, _BENIH.removeprefix("Kegiatan "))])
    ]
    semua = baca_sebutan_uang(petakan_isi(susun_publikasi(tuple(isi), tahun=2023)))
    assert [" ".join(s.nama) for satu in semua for s in satu] == ["pengadaan benih padi"] * 2


@pytest.mark.parametrize(
    ("awal", "pokok", "berjudul", "harap"),
    [
        ("Pengadaan Benih Padi", "Bab III Akuntabilitas", True, ["Pengadaan Benih Padi"]),
        ("Pengadaan Benih Padi", "1. Kegiatan Uji Mutu dilaksanakan di kota", False, ["Pengadaan Benih Padi"]),
        ("Pengadaan Benih Padi", "7. Kegiatan Uji Mutu Benih dilaksanakan di kota", True, ["Uji Mutu Benih"]),
        (
            "Benih Padi Unggul",
            "7. Kegiatan Uji Mutu Benih",
            True,
            ["Uji Mutu Benih Benih Padi Unggul", "Benih Padi Unggul"],
        ),
    ],
)
def test_how_a_thing_may_be_called(awal: str, pokok: str, berjudul: bool, harap: list[str]) -> None:
    """A sentence goes on with a heading that breaks off, and with no other one."""
    assert [nama for _, nama in _bentuk(awal, pokok, berjudul=berjudul)] == harap


def test_numbers_of_items() -> None:
    """A piece of one or two signs is the number of what follows."""
    assert list(_bernomor(["1", "Benih padi", "abc", "Bibit"])) == ["1. Benih padi", "abc", "Bibit"]


def test_a_name_of_one_word_does_not_end_the_search() -> None:
    """It says nothing by itself."""
    satu = "Kegiatan Ketenagakerjaan dengan alokasi anggaran Rp90.000.000,-."
    assert _sebut(satu, _LUMBUNG) == [("penguatan lumbung desa", "anggaran", "Rp250.000.000")]


def test_whose_a_name_says_that_a_thing_is() -> None:
    """The abbreviation of which sentences are full, and the region that is named most."""
    wilayah = [f"Padi di Kabupaten {nama} sudah dipanen." for nama in ("Kelapa", "Rimba", "Rimba")]
    milik = _pemilik(peta_kalimat(*(f"Benih dari BKPP tahap {n} sudah tiba." for n in range(3)), *wilayah))
    assert {"bkpp", "rimba", "kelapa"} & milik == {"bkpp", "rimba"}


def test_a_second_amount_is_of_something_else() -> None:
    """What is given once more of a thing right after it was given is of a thing that was not read."""
    assert _sebut(
        "Kegiatan Penguatan Lumbung Desa, anggaran Rp250.000.000,-.", "Dengan alokasi anggaran Rp90.000.000,-."
    ) == [("penguatan lumbung desa", "anggaran", "Rp250.000.000")]


def test_items_of_one_sentence() -> None:
    """A sentence that runs on over the items of a list gives each its own."""
    peta = peta_kalimat(
        "(1) Penguatan Lumbung Desa, anggaran Rp250.000.000,- (2) Pengadaan Benih Padi, anggaran Rp90.000.000,-",
        "(2) Pengadaan Benih Padi, anggaran Rp90.000.000,-",
        tabel=_TABEL,
    )
    assert {" ".join(satu[0].nama): len(satu) for satu in baca_sebutan_uang(peta)} == {
        "penguatan lumbung desa": 3,
        "pengadaan benih padi": 2,
        "pembinaan tani": 2,
        "perbaikan irigasi": 2,
    }


@pytest.mark.parametrize(
    ("depan", "harap"),
    [
        ("", None),
        ("dengan biaya sebesar", None),
        ("alokasi anggaran sebesar", Besaran.PAGU),
        ("terealisasi sebesar", Besaran.SERAPAN),
        ("anggaran ini dengan realisasi anggaran", Besaran.SERAPAN),
        ("realisasi fisik baik, dari alokasi anggaran", Besaran.PAGU),
        ("sisa anggaran", None),
    ],
)
def test_the_words_before_an_amount(depan: str, harap: Besaran | None) -> None:
    """The last two words of money say what it is; what is left over is neither."""
    assert peran_uang(depan) is harap


_LUMBUNG = "Kegiatan Penguatan Lumbung Desa dengan alokasi anggaran Rp250.000.000,-."


@pytest.mark.parametrize(
    ("bagian", "kalimat", "ada"),
    [
        ("Prosa 7. Kegiatan Pembinaan Tani Muda", (_LUMBUNG,), False),
        ("Prosa 7. Kegiatan Pembinaan Tani Muda", (f"1. {_LUMBUNG}",), True),
        ("Prosa 7. Kegiatan Penguatan Lumbung Pangan", (_LUMBUNG,), True),
        ("Prosa 7. Program Pembinaan Tani Muda", (_LUMBUNG,), True),
        ("Prosa Bab III", ("1. Kegiatan Pembinaan Tani Muda dilaksanakan di 27 desa.", _LUMBUNG), True),
        # Below a sentence of another kegiatan the amount is of that one.
        (
            "Prosa 7. Kegiatan Penguatan Lumbung Desa",
            ("1. Kegiatan Pembinaan Tani Muda dilaksanakan di 27 desa.", "Dengan alokasi anggaran Rp250.000.000,-."),
            False,
        ),
    ],
)
def test_a_heading_and_the_sentences_below_it(bagian: str, kalimat: tuple[str, ...], ada: bool) -> None:
    """A heading of another kegiatan than its text is left over; an item of a list, a program above it, a cut name are not."""
    assert _sebut(*kalimat, bagian=bagian) == [("penguatan lumbung desa", "anggaran", "Rp250.000.000")] * ada


@pytest.mark.parametrize(
    "kalimat",
    [
        "Kegiatan Penguatan Lumbung Desa dengan anggaran Rp250.000.000,- dan anggaran Rp15.000.000,-.",
        "Kegiatan Penguatan Lumbung Desa dengan anggaran Rp250.000.000,- dan sisa Rp15.000.000,-.",
        "Kegiatan Penguatan Lumbung Desa tahun 2022 dengan anggaran Rp250.000.000,-.",
    ],
)
def test_sentences_that_are_not_read(kalimat: str) -> None:
    """Two amounts of one quantity, an amount of none, another year: nothing says which is the thing's."""
    assert _sebut(kalimat) == []


def test_rows_that_are_things() -> None:
    """Rows with a name of two words and with money of the year, behind others too; a chart, a thing of one amount are not."""
    tabel = sel_terbit(
        (
            "Tabel 3.4 Realisasi Anggaran",
            "Anggaran (Rp)|Realisasi (Rp)|Anggaran Tahun 2022 (Rp)|Target (Rp)",
            {
                "Jumlah": ("900.000.000", "800.000.000", "700.000.000", "600.000.000"),
                "Benih": ("90.000.000", "80.000.000", "70.000.000", "60.000.000"),
                "A Program Bibit Unggul": ("94.000.000", "84.000.000", "74.000.000", "64.000.000"),
                "Kegiatan Pengadaan Benih Padi": ("91.000.000", "81.000.000", "71.000.000", "61.000.000"),
                "Program Benih Unggul": ("92.000.000", "82.000.000", "72.000.000", "62.000.000"),
                "Sewa Gudang": ("93.000.000", "83.000.000", "73.000.000", "63.000.000"),
            },
        ),
        ("Tabel 3.5 Pagu", "Anggaran (Rp)", {"Bibit Kelapa Sawit": ("33.000.000",)}),
        ("Grafik 3.4 Pagu", "Anggaran (Rp)", {"Sewa Gudang": ("34.000.000",)}),
    )
    semua = baca_sebutan_uang(peta_kalimat("Dinas berkantor di kota.", tabel=tabel))
    assert {(" ".join(s.nama), s.jenis, s.teks) for isi in semua for s in isi} == {
        ("pengadaan benih padi", "kegiatan", "91.000.000"),
        ("pengadaan benih padi", "kegiatan", "81.000.000"),
        ("a program bibit unggul", "", "94.000.000"),
        ("a program bibit unggul", "", "84.000.000"),
        ("benih unggul", "program", "92.000.000"),
        ("benih unggul", "program", "82.000.000"),
        ("sewa gudang", "", "93.000.000"),
        ("sewa gudang", "", "83.000.000"),
    }


@pytest.mark.parametrize(("nama", "banyak"), [("Benih Unggul", 2), ("Benih Ungul", 0)])
def test_a_name_in_a_sentence_has_twelve_letters(nama: str, banyak: int) -> None:
    """Shorter ones are common words."""
    kalimat = [f"({n}) Kegiatan {nama} dengan alokasi anggaran Rp{n}1.000.000,-." for n in (1, 2)]
    assert sum(map(len, baca_sebutan_uang(peta_kalimat(*kalimat)))) == banyak


@pytest.mark.parametrize(
    ("nama", "lain", "satu"),
    [
        ("Pengadaan Benih Padi", "Pengadan Benih Padi", True),
        ("Pengadaan Benih Padi", "Pengadaan Benih-Padi", True),
        ("Pengadaan Benih Jagung", "Pengadaan Benih Jagungg", True),
        ("Pengadaan Benih Padi", "Pengadaan Bibit Kopi", False),
    ],
)
def test_names_that_differ_by_spelling(nama: str, lain: str, satu: bool) -> None:
    """One misspelt word is the same name, another word another one."""
    tabel = [
        nilai
        for n, sebutan in enumerate((nama, lain), 1)
        for nilai in sel_terbit((f"Tabel 3.{n} Pagu", "Anggaran (Rp)", {sebutan: (f"{n}1.000.000",)}))
    ]
    semua = baca_sebutan_uang(peta_kalimat("Dinas berkantor di kota.", tabel=tabel))
    assert [len(isi) for isi in semua] == ([2] if satu else [])


@pytest.mark.parametrize(
    ("pola", "banyak", "satu"), [("{} Benih Padi", 8, True), ("{} Benih Padi", 9, False), ("{0} {0}ku Padi", 12, True)]
)
def test_names_of_a_series(pola: str, banyak: int, satu: bool) -> None:
    """Where ten names share all words but one, another one is no slip of spelling."""
    awal = "Abon Beras Cabai Durian Emping Gula Hiasan Ikan Jamu Kopi Lada Madu".split()[:banyak]
    nama = (*(pola.format(kata) for kata in awal), "Pengadaan Benih Padi", "Pengadan Benih Padi")
    tabel = sel_terbit(("Tabel 3.1 Pagu", "Anggaran (Rp)", {s: (f"{n}1.000.000",) for n, s in enumerate(nama, 1)}))
    semua = baca_sebutan_uang(peta_kalimat("Dinas berkantor di kota.", tabel=tabel))
    assert [len(isi) for isi in semua] == ([2] if satu else [])


@pytest.mark.parametrize(
    ("instansi", "harap"),
    [
        # The one that is printed most, three times at least; by its initials, cut off or with something behind.
        ("", {"dpu"}),
        ("Badan Ketahanan Pangan dan Perkebunan", {"dpu", "bkp", "bkpp", "bkppjabar"}),
        ("Badan Ketahanan Pangan Perkebunan Tani", {"dpu", "bkp", "bkpp", "bkppjabar"}),
    ],
)
def test_abbreviations_of_the_agency(instansi: str, harap: set[str]) -> None:
    """Words behind a name that are no part of it."""
    sandi = Counter({"dpu": 3, "bkpp": 2, "bkp": 1, "bkppjabar": 1, "apbd": 2})
    assert _sering(sandi, instansi) == harap
    assert "dpu" not in _sering(Counter({"dpu": 2}), instansi)
    assert "apbd" not in _sering(Counter({"dpu": 4, "apbd": 3}), instansi)
