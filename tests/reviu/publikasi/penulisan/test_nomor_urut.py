"""Numbers and letters of rows, one after the other."""

from __future__ import annotations

import pytest

from kinerja.model import PERIHAL, Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi


def _semua(*baris: Publikasi) -> list[Temuan]:
    temuan = [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan]
    return [t for t in temuan if t.aturan == "publikasi-nomor-urut"]


def _nomor(nomor: str) -> list[Temuan]:
    judul = "Tabel 3.1 Pengukuran"
    return _semua(Publikasi(tabel=f"{PERIHAL}Nomor Baris", baris=judul, kolom="Nomor", nilai=nomor, letak="halaman 7"))


@pytest.mark.parametrize(
    ("nomor", "temuan"),
    [
        ("1 2 3 4 3 4 5", [("3", "5")]),
        ("1 2 2 3", [("2", "3")]),
        ("1 2 2 1 2", [("2", "3")]),
        # a slip in the middle: what follows counts on from what was meant
        ("17 18 19 29 21 22", [("29", "20")]),
        ("17 18 19 29 21", [("29", "20")]),
        ("1 2 9 4 5 6 19 8 9 10", [("9", "3")]),
        ("1 2 3 3 5", [("3", "4")]),
        ("1 2 3 5", [("5", "")]),
        ("1 3 4 5", [("3", "")]),
        ("1 2 4 5 5", [("5", "6")]),
        # lists one behind the other, the rest of a list, few rows, and a table that counts otherwise
        ("1 2 1 2 3 1", []),
        ("5 6 7 8", []),
        ("1 2 2", []),
        ("1 3 5 7 9", []),
    ],
)
def test_numbers(nomor: str, temuan: list[tuple[str, str]]) -> None:
    """A number again, or one that is left out."""
    assert [(t.tercetak, t.seharusnya) for t in _nomor(nomor)] == temuan


def test_how_it_is_told() -> None:
    """What comes again is a warning with the whole list, what is left out a note."""
    (temuan,) = _nomor("1 2 3 4 3 4 5")
    assert (temuan.tingkat, temuan.tempat) == (Tingkat.PERINGATAN, "Tabel 3.1 Pengukuran (halaman 7)")
    assert "1, 2, 3, 4, 3, 4, 5;" in temuan.pesan
    (temuan,) = _nomor("1 2 3 5")
    assert temuan.tingkat is Tingkat.CATATAN
    assert "Nomor 5 mengikuti 3; 4 terlewat" in temuan.pesan


@pytest.mark.parametrize(
    ("huruf", "terlewat"),
    [
        ("a. b. c. e.", "Huruf e mengikuti c; d terlewat"),
        ("a) b) d) e)", "Huruf d mengikuti b; c terlewat"),
        ("(a) (b) (d) (e)", "Huruf d mengikuti b; c terlewat"),
        ("a. b. c. a. b. d.", "Huruf d mengikuti b; c terlewat"),
        ("a. b. c. d.", ""),
        ("a. b. a. b.", ""),
        ("a. b. b. c.", ""),
        ("a. b. b. d.", ""),
        ("a. c. d.", ""),
        ("A. B. C. E.", ""),
    ],
)
def test_letters(huruf: str, terlewat: str) -> None:
    """A letter that is left out; one that comes again may be of another list."""
    temuan = _semua(
        *(
            Publikasi(tabel="Tabel 3.7 Belanja", baris=f"{h} Belanja {n}", kolom="Realisasi", nilai=f"{n}0.000.000")
            for n, h in enumerate(huruf.split(), start=1)
        )
    )
    assert [t.pesan.partition(" (")[0].rstrip(".") for t in temuan] == ([terlewat] if terlewat else [])
    assert all(t.tempat.startswith("Tabel 3.7 Belanja, ") and t.tingkat is Tingkat.CATATAN for t in temuan)
