"""Sections over the text, without those of lists."""

from __future__ import annotations

import pytest

from kinerja.model import PERIHAL
from kinerja.pembaca.perihal import baris_subbab
from kinerja.pembaca.subbab_cetak import cari_subbab
from kinerja.pembaca.unsur import BarisBaca, BarisTeks, Kotak, Petak, SelPetak

_ISI = "Uraian tentang hal itu pada tahun ini."


def _petak(*teks: str) -> Petak:
    return Petak(tuple(SelPetak(n, 0, 1, 1, t) for n, t in enumerate(teks)), len(teks), 1)


def _nomor(*baris: str | Petak | BarisTeks) -> list[str]:
    bagian = [BarisTeks(s) if isinstance(s, str) else s for s in baris]
    return [s.nomor for s in cari_subbab(bagian)]


@pytest.mark.parametrize(
    ("baris", "nomor"),
    [
        ("3.1 Capaian Kinerja", "3.1"),
        ("3.1. Capaian Kinerja", "3.1"),
        ("3.1.2.Perbandingan Realisasi", "3.1.2"),
        ("3.1.2.10 Kegiatan", "3.1.2.10"),
        ("3.1 Capaian Kinerja Tahun 2016", "3.1"),
        ("3. Capaian", ""),
        ("3.1 capaian kinerja", ""),
        ("3.1 Ha", ""),
        ("3.1 Rp 12", ""),
        ("3.1.2.4.5 Capaian", ""),
        ("3.1 Capaian Kinerja ........ 12", ""),
        ("3.1 Capaian Kinerja …… 12", ""),
        ("3.1 Capaian Kinerja 12", ""),
        ("3.1 Capaian Kinerja iv", ""),
        (f"3.1 {'Capaian' * 18}{'a' * 20}", "3.1"),
        (f"3.1 {'Capaian' * 18}{'a' * 21}", ""),
    ],
)
def test_what_is_a_heading(baris: str, nomor: str) -> None:
    """A number of two to four parts before words, not one of a list of contents, no value, no paragraph."""
    assert _nomor(baris) == ([nomor] if nomor else [])


def test_running_text() -> None:
    """What is set as running text is none, unless it is bold: a heading of two lines goes on."""
    assert _nomor(BarisTeks("3.1 Capaian Kinerja", judul=False)) == []
    assert _nomor(BarisTeks("3.1 Capaian Kinerja", judul=False, tebal=True)) == ["3.1"]


def test_the_place_and_the_title() -> None:
    """The title stands behind the number, and the place is that of the line."""
    kotak = Kotak(0, 0, 9, 9)
    (satu,) = cari_subbab([BarisTeks("3.1. Capaian Kinerja ", 7, kotak)])
    assert (satu.judul, satu.halaman, satu.kotak) == ("Capaian Kinerja", 7, kotak)


def test_headings_that_are_listed() -> None:
    """Four that follow each other closely are a list, those with text or a table between are none; a chapter counts."""
    empat = [f"1.{n} Bagian" for n in range(1, 5)]
    assert _nomor(*empat) == []
    assert _nomor(*empat[:3]) == ["1.1", "1.2", "1.3"]
    assert _nomor("BAB I PENDAHULUAN", *empat[:3]) == []
    assert _nomor("Bab 1 Pendahuluan", *empat[:3]) == []
    # a line between is that in which a heading goes on, two are text
    assert _nomor(empat[0], "dan lain", empat[1], "dan lain", empat[2], empat[3]) == []
    assert _nomor(empat[0], _ISI, _ISI, *empat[1:]) == ["1.1", "1.2", "1.3", "1.4"]
    assert _nomor(empat[0], empat[1], _petak("1"), empat[2], empat[3]) == ["1.1", "1.2", "1.3", "1.4"]
    assert _nomor(*empat, _ISI, _ISI, "1.1 Bagian", _ISI, _ISI, "1.2 Bagian") == ["1.1", "1.2"]


@pytest.mark.parametrize(
    ("antara", "ada"),
    [
        ("3.1.2 Pengukuran", True),
        ("3.1.2Pengukuran", True),
        ("a. 3.1.2 Pengukuran", False),
        ("3.1.2 dari 4", False),
        ("3.1.21 Pengukuran", False),
        ("13.1.2 Pengukuran", False),
    ],
)
def test_what_is_set_otherwise(antara: str, ada: bool) -> None:
    """A number that is missing between two sections is looked for in text and tables between them."""
    awal, akhir = "3.1.1 Kerangka", "3.1.3 Evaluasi"
    harap = ["3.1.1", "3.1.2", "3.1.3"] if ada else ["3.1.1", "3.1.3"]
    assert _nomor(awal, _ISI, BarisTeks(antara, judul=False), _ISI, akhir) == harap
    assert _nomor(awal, _ISI, _petak("Uraian", antara), _ISI, akhir) == harap
    assert _nomor(awal, _ISI, _ISI, akhir, BarisTeks(antara, judul=False)) == ["3.1.1", "3.1.3"]


def test_the_section_of_which_another_is_a_part() -> None:
    """The section above is looked for, too; that of another chapter is not."""
    judul = BarisTeks("3.2 Evaluasi", judul=False)
    assert _nomor("3.1 Kerangka", _ISI, judul, _ISI, "3.2.1 Capaian") == ["3.1", "3.2", "3.2.1"]
    assert _nomor("2.1 Kerangka", _ISI, judul, _ISI, "3.2.1 Capaian") == ["2.1", "3.2.1"]


def test_only_what_is_missing() -> None:
    """The first part of a section, and right behind its heading; not what came before, nor behind a section of an upper level."""
    pertama = BarisTeks("3.1.1 Kerangka", judul=False)
    assert _nomor("3.1 Capaian", pertama, _ISI, _ISI, "3.1.2 Evaluasi") == ["3.1", "3.1.1", "3.1.2"]
    assert _nomor("3.1.2 Capaian", pertama, _ISI, _ISI, "3.1.4 Evaluasi") == ["3.1.2", "3.1.4"]
    assert _nomor("3.1.2 Capaian", pertama, _ISI, _ISI, "3.1 Evaluasi") == ["3.1.2", "3.1"]
    kedua = BarisTeks("3.1.2 Capaian", judul=False)
    assert _nomor("3.1.1 Awal", kedua, _ISI, _ISI, "BAB IV PENUTUP", _ISI, _ISI, "3.1.3 Akhir") == ["3.1.1", "3.1.3"]


def test_pages_of_lists() -> None:
    """Pages on which the report lists its headings have none."""
    bagian = [BarisTeks("1.1 Latar Belakang", 2), BarisTeks(_ISI, 2), BarisTeks("1.1 Latar Belakang", 5)]
    daftar = BarisBaca(f"{PERIHAL}Daftar Isi", "1.1 Latar Belakang", "Halaman", "1", halaman=2)
    lain = BarisBaca(f"{PERIHAL}Letak Judul", "1.1 Latar Belakang", "Halaman", "1", halaman=5)
    (satu,) = baris_subbab(bagian, [daftar, lain])
    assert (satu.tabel, satu.baris, satu.kolom, satu.nilai, satu.halaman) == (
        f"{PERIHAL}Subbab",
        "Latar Belakang",
        "Nomor",
        "1.1",
        5,
    )
