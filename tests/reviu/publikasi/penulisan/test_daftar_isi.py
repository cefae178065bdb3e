"""Lists of contents: each entry against the page and the words of its heading."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kinerja.model import PERIHAL, Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi

_ISI = Publikasi(tabel="Tabel 3.1 Pagu Tahun 2023", baris="Program A", kolom="Pagu", nilai="1.250.000")
#: An entry, its page, and the pages on which its heading stands.
_Butir = tuple[str, str, Sequence[str]]
_BENAR: _Butir = ("1.1 Latar Belakang", "1", ["1"])


def _temuan(*butir: _Butir, judul: str = "") -> list[Temuan]:
    daftar = [
        Publikasi(tabel=f"{PERIHAL}Daftar Isi", baris=teks, kolom="Halaman", nilai=nomor, letak="halaman 4")
        for teks, nomor, _ in butir
    ]
    letak = [
        Publikasi(
            tabel=f"{PERIHAL}Letak Judul",
            baris=judul or teks,
            kolom="Halaman",
            nilai=nomor,
            kelompok="Daftar Isi",
            induk=teks,
            letak=f"halaman {nomor}",
        )
        for teks, _, semua in butir
        for nomor in semua
    ]
    hasil = tinjau_publikasi([_ISI, *daftar, *letak], tahun=2023)
    assert hasil.sel == 1
    assert {s.temuan.aturan for s in hasil.temuan} <= {"publikasi-daftar-isi"}
    return [satu.temuan for satu in hasil.temuan]


@pytest.mark.parametrize(
    ("nomor", "letak", "harap"),
    [
        ("5", ["6"], ["6"]),
        ("I-5", ["I-6"], ["I-6"]),
        ("1-5", ["I-5"], []),
        ("iv", ["v"], ["v"]),
        ("5", ["5"], []),
        ("5", ["5", "9"], []),
        ("5", ["6", "9"], []),
        ("5", [], []),
        ("5", ["II-6"], []),
        ("5", ["v"], []),
    ],
)
def test_an_entry_gives_the_page_of_its_heading(nomor: str, letak: list[str], harap: list[str]) -> None:
    """Another page than that of its only heading is named; pages counted otherwise, several headings or none say nothing."""
    temuan = _temuan(_BENAR, ("1.5 Sistematika", nomor, letak))
    assert [(s.seharusnya, s.tercetak, s.tingkat) for s in temuan] == [(h, nomor, Tingkat.PERINGATAN) for h in harap]
    assert all(s.tempat == "Daftar Isi, 1.5 Sistematika (halaman 4)" for s in temuan)
    assert all(
        s.pesan.rstrip(".").endswith(f"halaman {h} (halaman {h} berkas)") for s, h in zip(temuan, harap, strict=True)
    )


def test_a_list_without_one_right_page_is_one_finding() -> None:
    """Where all pages moved, the list was not brought up to date; one right page shows that it was."""
    semua: list[_Butir] = [(f"1.{n} Bagian", str(n), [str(n + 1)]) for n in range(1, 5)]
    (satu,) = _temuan(*semua)
    assert (satu.tercetak, satu.seharusnya) == ("1", "")
    assert satu.tempat == "Daftar Isi, 1.1 Bagian (halaman 4)"
    assert "4 butir" in satu.pesan
    assert len(_temuan(_BENAR, *semua)) == 4
    assert len(_temuan(*semua[:3])) == 1
    assert len(_temuan(*semua[:2])) == 2


def test_messages_in_place_of_pages_are_one_finding() -> None:
    """What a word processor prints where it finds no page is told once for the list, with how often."""
    gagal = "Error! Bookmark not defined."
    temuan = _temuan(_BENAR, ("1.2 Maksud", gagal, ["2"]), ("1.3 Dasar", gagal, []))
    assert [(s.tercetak, s.seharusnya) for s in temuan] == [(gagal, "")]
    assert "2 butir" in temuan[0].pesan
    assert temuan[0].tempat == "Daftar Isi, 1.2 Maksud (halaman 4)"


@pytest.mark.parametrize(
    ("teks", "judul", "banyak"),
    [
        ("2.2 Perjanjian Kinerja Tahun 2022", "2.2 Perjanjian Kinerja Tahun 2023", 1),
        ("Tabel 3.2 Capaian Sasaran", "Tabel 3.4 Capaian Sasaran", 1),
        ("Tabel 3.2. Capaian Sasaran", "Tabel 3.2 Capaian Sasaran", 0),
        ("2. Perjanjian Kinerja", "2.2 Perjanjian Kinerja", 0),
        ("BAB II PERENCANAAN", "Bab 2 Perencanaan", 0),
    ],
)
def test_an_entry_has_the_numbers_of_its_heading(teks: str, judul: str, banyak: int) -> None:
    """Another year or number of a table than in the heading is noted, without choosing; the number of a section is no matter."""
    temuan = _temuan((teks, "7", ["7"]), judul=judul)
    assert [(s.tercetak, s.seharusnya, s.tingkat) for s in temuan] == [(teks, "", Tingkat.CATATAN)] * banyak
    assert all("(halaman 7 berkas)" in s.pesan for s in temuan)


@pytest.mark.parametrize(
    ("judul", "banyak"),
    [
        ("3.1.2 Laporan Pengukuran Kinerja Sasaran", 1),
        ("3.1.2 Pengukuran Indikator", 0),
        ("3.1.2 Laporan Pengukuran Indikator Kinerja Dinas", 0),
        ("3.1.2 Laporan Pengukuran Indikator Kinerja Tahun 2023", 0),
    ],
)
def test_an_entry_has_the_words_of_its_heading(judul: str, banyak: int) -> None:
    """Other words on both sides are told; a heading that was made short or longer is the same."""
    temuan = _temuan(("3.1.2 Laporan Pengukuran Indikator", "5", ["5"]), judul=judul)
    assert [(s.tercetak, s.tingkat) for s in temuan] == [
        ("3.1.2 Laporan Pengukuran Indikator", Tingkat.CATATAN)
    ] * banyak


def _bernomor(*pasangan: tuple[str, str]) -> list[Temuan]:
    """Return the findings on entries of a list, each with its heading."""
    semua: list[Publikasi] = [_ISI]
    for n, (teks, judul) in enumerate(pasangan, start=1):
        letak = f"halaman {n}"
        semua += [
            Publikasi(tabel=f"{PERIHAL}Daftar Isi", baris=teks, kolom="Halaman", nilai=str(n), letak="halaman 4"),
            Publikasi(
                tabel=f"{PERIHAL}Letak Judul",
                baris=judul,
                kolom="Halaman",
                nilai=str(n),
                kelompok="Daftar Isi",
                induk=teks,
                letak=letak,
            ),
        ]
    return [satu.temuan for satu in tinjau_publikasi(semua, tahun=2023).temuan]


def test_a_section_bears_the_number_of_the_list() -> None:
    """One number that is not that of the list is named, whatever its words; a list that numbers otherwise is another way."""
    sama = [(f"3.1.{n} {apa}", f"3.1.{n}. {apa}") for n, apa in enumerate(("Kerangka", "Evaluasi", "Capaian"), start=1)]
    salah = ("3.1.4 Perbandingan Tahun 2021-2023", "3.1.2. Perbandingan Tahun 2020-2023")
    bab = ("BAB III Akuntabilitas", "BAB III Akuntabilitas")
    assert [(s.tercetak, s.seharusnya) for s in _bernomor(bab, *sama, salah)] == [("3.1.2", "3.1.4")]
    assert [(s.tercetak, s.seharusnya) for s in _bernomor(*sama, salah)] == [("3.1.2", "")]
    lewat = ("3.1.4 Analisis", "3.1.5 Analisis")
    assert [(s.tercetak, s.seharusnya) for s in _bernomor(bab, *sama, lewat)] == [("3.1.5", "")]
    di_isi, di_daftar = ("3.1.4 Analisis", "4.1.4 Analisis"), ("1.1.4 Analisis", "3.1.4 Analisis")
    assert [(s.tercetak, s.seharusnya) for s in _bernomor(bab, *sama, di_isi)] == [("4.1.4", "3.1.4")]
    assert [(s.tercetak, s.seharusnya) for s in _bernomor(bab, *sama, di_daftar)] == [("1.1.4", "3.1.4")]
    assert [s.tercetak for s in _bernomor(*sama[1:], salah)] == ["3.1.4 Perbandingan Tahun 2021-2023"]
    assert _bernomor(*sama, ("3.1.4 Analisis", "3.4 Analisis")) == []
    assert _bernomor(*sama, ("3.1.4 Analisis", "3.1.3 Analisis"), ("3.1.5 Mutu", "3.1.4 Mutu")) == []


def _sejudul(*butir: tuple[str, str]) -> list[str]:
    """Return what is said of entries of a list of tables, each with the caption that the report prints ("" for none)."""
    baris = [_ISI]
    for n, (teks, judul) in enumerate(butir, start=1):
        baris.append(Publikasi(tabel=f"{PERIHAL}Daftar Tabel", baris=teks, kolom="Halaman", nilai=str(n)))
        if judul:
            baris.append(
                Publikasi(
                    tabel=f"{PERIHAL}Letak Judul",
                    baris=judul,
                    kolom="Halaman",
                    nilai=str(n),
                    kelompok="Daftar Tabel",
                    induk=teks,
                )
            )
    return [s.temuan.tercetak for s in tinjau_publikasi(baris, tahun=2023).temuan]


def test_two_entries_with_one_title() -> None:
    """Of two tables with one title, the one that the report does not print is told; where it prints both, or none, nothing is."""
    satu, dua = "Tabel 2.1 Pagu Program", "Tabel 2.4 Pagu Program"
    assert _sejudul((satu, satu), (dua, "")) == [dua]
    assert _sejudul((satu, ""), (dua, "Tabel 2. 4 Pagu Program")) == [satu]
    assert _sejudul((satu, satu), (dua, satu)) == [dua]
    assert _sejudul((satu, satu), (dua, dua)) == []
    assert _sejudul((satu, ""), (dua, "")) == []
    assert _sejudul((satu, satu), ("Grafik 2.4 Pagu Program", "")) == []
