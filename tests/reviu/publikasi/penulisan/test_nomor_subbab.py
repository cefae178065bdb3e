"""Numbers of sections: one after the other, within the section and the chapter that they are part of."""

from __future__ import annotations

import pytest

from kinerja.model import PERIHAL, Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi


def _semua(nomor: str) -> list[Temuan]:
    baris = [
        Publikasi(tabel=f"{PERIHAL}Subbab", baris=f"Bagian {n}", kolom="Nomor", nilai=satu, letak=f"halaman {n}")
        for n, satu in enumerate(nomor.split(), start=1)
    ]
    temuan = [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan]
    return [t for t in temuan if t.aturan == "publikasi-nomor-subbab"]


def _temuan(nomor: str) -> list[tuple[str, str]]:
    return [(t.tercetak, t.seharusnya) for t in _semua(nomor)]


@pytest.mark.parametrize(
    ("nomor", "salah"),
    [
        # the number of the section before, of another chapter, of the chapter before
        ("3.1 3.1.1 3.1.2 3.2 3.1.1 3.3", [("3.1.1", "3.2.1")]),
        ("3.1 3.1.1 3.1.2 4.1.3 3.2", [("4.1.3", "3.1.3")]),
        ("1.1 1.2 2.1 1.1.1 2.2", [("1.1.1", "2.1.1")]),
        # one that is used twice: the next ones follow it
        ("2.1 2.2 2.2 2.3", [("2.2", "2.3")]),
        ("2.2 2.2 2.4", [("2.2", "2.3")]),
        ("3.1 3.1.1 3.1.1 3.1.3", [("3.1.1", "3.1.2")]),
        ("3.1 3.1.1 3.1.3 3.1.3 3.2", [("3.1.3", "3.1.2"), ("3.1.3", "3.1.4")]),
        # several of one wrong section are told together, those of another one apart
        ("3.1 3.1.1 4.1.2 4.1.3 3.2", [("4.1.2", "3.1.2")]),
        ("3.1 3.1.1 4.1.2 5.1.3 3.2", [("4.1.2", "3.1.2"), ("5.1.3", "3.1.3")]),
        # one that an earlier section bears
        ("3.1.1 3.1.2 3.1.3 3.1.2 3.2", [("3.1.2", "3.1.4")]),
        # one that is left out
        ("3.1 3.1.1 3.1.3 3.2", [("3.1.3", "3.1.2")]),
        ("3.1 3.1.1 3.1.4 3.2", [("3.1.4", "3.1.2")]),
        ("3.1 3.1.2 3.2", [("3.1.2", "3.1.1")]),
        ("3.1 3.1.1 3.3", [("3.3", "3.2")]),
        ("3.1 3.3 3.5", [("3.3", "3.2"), ("3.5", "3.4")]),
        # a chapter that begins with the number of another one: what follows shows it
        ("2.1 2.2 1.1 3.1.1 3.2", [("1.1", "3.1")]),
        ("2.1 2.2 1.1 3.2", [("1.1", "3.1")]),
        ("2.1 2.2 2.3 1.1 3.1.1 3.2", [("1.1", "3.1")]),
        ("3.1 3.2 2.1 2.2 5.1", [("2.1", "4.1")]),
        # behind a list of its own
        ("3.1 3.2 1.1 1.2 3.3 3.5", [("3.5", "3.4")]),
        ("3.1 3.2 1.1 3.3 3.5", [("3.5", "3.4")]),
        ("3.1 3.3 3.5 3.7 3.9", [("3.3", "3.2"), ("3.5", "3.4"), ("3.7", "3.6"), ("3.9", "3.8")]),
        ("2.1 2.2 1.1 1.2 4.1", [("1.1", "3.1")]),
    ],
)
def test_numbers_that_do_not_follow(nomor: str, salah: list[tuple[str, str]]) -> None:
    """The number that follows by the place of a section is told."""
    assert _temuan(nomor) == salah


@pytest.mark.parametrize(
    "nomor",
    [
        "1.1 1.2 2.1 2.1.1 2.1.2 2.1.2.1 2.2 3.1 4.1",
        "3.2 3.3 4.1",  # a part of a report
        "2.1 2.2 5.1 5.2",  # chapters without sections between
        "3.1 3.2 3.3 1.1 1.2 1.3 1.4 3.4",  # a list of its own within a section
        "2.1 2.2 2.3 1.1 1.2 3.1 3.2",
        "3.1 3.1.1 3.1.2 1.1.1 1.1.2 1.1.3 3.1.3",
        "3.1 3.5 3.6 3.2",  # too far beyond
        "1.1 1.2 1.1.2 1.3",  # goes back within a section before: a list
        "4.2 1.1 1.2 2.1 2.2",  # the rest of a list stands before
        "3.1 3.3 3.5 3.7 3.9 3.11",  # a report that counts otherwise
        "",
    ],
)
def test_numbers_that_follow(nomor: str) -> None:
    """Sections in order, parts of reports, and lists within a section are left alone."""
    assert _temuan(nomor) == []


def test_a_section_that_goes_on() -> None:
    """Number and title of an earlier section again are that section, or a list of it."""
    baris = [
        Publikasi(tabel=f"{PERIHAL}Subbab", baris=judul, kolom="Nomor", nilai=nomor)
        for nomor, judul in (("3.1", "Capaian"), ("3.2", "Anggaran"), ("3.1", "CAPAIAN"), ("3.3", "Penutup"))
    ]
    assert not [s for s in tinjau_publikasi(baris, tahun=2023).temuan if s.temuan.aturan == "publikasi-nomor-subbab"]


def test_how_it_is_told() -> None:
    """From which to which number, and where the first of them stands."""
    (temuan,) = _semua("3.1 3.1.1 4.1.2 4.1.3 3.2")
    assert temuan.tingkat is Tingkat.PERINGATAN
    assert temuan.tempat == "Subbab 4.1.2 Bagian 3 (halaman 3)"
    assert "4.1.2 sampai 4.1.3" in temuan.pesan
    assert "3.1.2 sampai 3.1.3" in temuan.pesan
    (temuan,) = _semua("3.1 3.1.1 3.1.2 3.2 3.1.1 3.3")
    assert "sampai" not in temuan.pesan
    (temuan,) = _semua("3.1 3.1.1 3.1.3 3.2")
    assert "sebelum ada 3.1.2" in temuan.pesan
    assert "sampai" not in temuan.pesan
