"""Letters that follow from a score: by the scale of SAKIP, at its bounds, beside the score or below it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import tinjau_publikasi
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.penulisan.huruf_nilai import HURUF, huruf_mungkin

_LIMA = (
    ("2019", "61,20", "B"),
    ("2020", "65,10", "B"),
    ("2021", "70,01", "BB"),
    ("2022", "75,50", "BB"),
    ("2023", "78,00", "BB"),
)


def _temuan(
    tabel: str, *baris: tuple[str, str, str], nilai: str = "Nilai", huruf: str = "Predikat"
) -> list[tuple[str, str, str]]:
    """Return place, what is printed and what it should be, of rows with a score and a letter."""
    isi = [Publikasi(tabel=tabel, baris=b, kolom=k, nilai=n) for b, v, h in baris for k, n in ((nilai, v), (huruf, h))]
    semua = (satu.temuan for satu in tinjau_publikasi(isi).temuan)
    return [(s.tempat, s.tercetak, s.seharusnya) for s in semua if s.aturan == "publikasi-predikat"]


@pytest.mark.parametrize(
    ("nilai", "desimal", "huruf"),
    [
        ("90.01", 2, ("AA",)),
        ("90", 0, ("A",)),
        ("80", 0, ("BB",)),
        ("80.01", 2, ("A",)),
        ("81", 0, ("A",)),
        ("70.5", 1, ("BB",)),
    ],
)
def test_letters_that_a_score_can_have(nilai: str, desimal: int, huruf: tuple[str, ...]) -> None:
    """A bound belongs to the class below it; without a number there is none."""
    assert huruf_mungkin(Cetakan(Decimal(nilai), desimal)) == huruf
    assert huruf_mungkin(None) == ()
    assert {"AA", "A", "BB", "B", "CC", "C", "D"} == HURUF


@pytest.mark.parametrize(
    ("akhir", "harap"),
    [
        (("2023", "79,80", "A"), ["BB"]),
        (("2023", "80,00", "BB"), []),
        (("2023", "80,00", "A"), ["BB"]),
        (("2023", "81,00", "BB"), ["A"]),
        (("2023", "59,00", "BB"), ["CC"]),
    ],
)
def test_a_letter_that_the_scale_does_not_give(akhir: tuple[str, str, str], harap: list[str]) -> None:
    """Most of the others follow the scale; the one that does not is told with its place and what it should be."""
    temuan = _temuan("Tabel 1 Hasil Evaluasi AKIP", *_LIMA[:4], akhir)
    assert [seharusnya for _, _, seharusnya in temuan] == harap
    assert all(
        (tempat, tercetak) == ("Tabel 1 Hasil Evaluasi AKIP, 2023, kolom Predikat", akhir[2])
        for tempat, tercetak, _ in temuan
    )


def test_one_letter_alone_may_belong_to_another_scale() -> None:
    """Letters of a table that is on something else say nothing of SAKIP, unless one of two signs is among them."""
    lain = (*((b, v, "B") for b, v, _ in _LIMA[:3]), ("2022", "75,50", "A"), ("2023", "60,50", "B"))
    assert _temuan("Tabel 1 Kualitas Arsip", *lain) == []
    assert len(_temuan("Tabel 1 Kualitas Arsip", *_LIMA[:4], ("2023", "79,80", "A"))) == 1


def test_too_many_that_do_not_fit_are_another_scale() -> None:
    """More than a quarter of them."""
    lain = (("2019", "61,20", "A"), ("2020", "65,10", "A"), *_LIMA[2:])
    assert _temuan("Tabel 1 Hasil Evaluasi AKIP", *lain) == []


@pytest.mark.parametrize(
    ("huruf", "harap"),
    [
        ("Merah Merah Biru Biru Biru", []),
        # One between two of another rating, where all others stand in order.
        ("Merah Merah Biru Merah Merah Biru Biru", [("Biru", "Merah")]),
        ("Merah Merah Biru Merah Biru Biru", []),
        ("Merah Biru Merah Biru Merah Biru", []),
        ("Merah Merah Biru Merah Merah", []),
    ],
)
def test_ratings_of_unknown_words_stand_in_order(huruf: str, harap: list[tuple[str, str]]) -> None:
    """Scores in order have ratings in order, whatever they are called."""
    baris = [(f"Unit {chr(65 + n)}", f"{61 + 5 * n},20", h) for n, h in enumerate(huruf.split())]
    assert [s[1:] for s in _temuan("Tabel 3.1 Nilai Unit", *baris)] == harap


def _sakip(banyak: int, salah: int, *, nama: str = "Tabel 3.1 Nilai SAKIP") -> list[str]:
    """Return the letters that are found to be wrong, of so many rows the last of which bear one of another class."""
    baris = [(f"Unit {chr(97 + n)}", f"6{n % 10},20", "A" if n >= banyak - salah else "B") for n in range(banyak)]
    return [tercetak for _, tercetak, _ in _temuan(nama, *baris)]


@pytest.mark.parametrize(
    ("banyak", "salah", "ada"),
    [(2, 1, 1), (3, 1, 1), (2, 2, 0), (4, 1, 1), (7, 2, 0), (8, 2, 2), (11, 3, 0), (12, 3, 3)],
)
def test_how_many_letters_may_be_wrong(banyak: int, salah: int, ada: int) -> None:
    """One letter or a quarter of them; a column that more contradict follows another scale."""
    assert _sakip(banyak, salah) == ["A"] * ada


def test_single_letters_of_something_else() -> None:
    """A letter of one sign is a rating of SAKIP where the table says so, or another letter has two."""
    assert _sakip(4, 1, nama="Tabel 3.1 Nilai Kelas") == []
    baris = [("Unit a", "75,20", "BB"), ("Unit b", "61,20", "B"), ("Unit c", "62,20", "A")]
    assert [t for _, t, _ in _temuan("Tabel 3.1 Nilai Kelas", *baris)] == ["A"]


@pytest.mark.parametrize(
    ("huruf", "ada"),
    [("B B B B A", ["A"]), ("B B A A A", []), ("B B B A A A", ["A"] * 3), ("B B A A", ["A"] * 2)],
)
def test_letters_below_their_scores(huruf: str, ada: list[str]) -> None:
    """In a row of their own half of the letters may be wrong."""
    isi = huruf.split()
    semua = [("Nilai SAKIP", f"6{n},20", str(2018 + n)) for n in range(len(isi))]
    baris = [Publikasi(tabel="Tabel 3.1", baris=b, kolom=k, nilai=v) for b, v, k in semua]
    baris += [Publikasi(tabel="Tabel 3.1", baris="Predikat", kolom=str(2018 + n), nilai=h) for n, h in enumerate(isi)]
    temuan = [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan]
    assert [s.tercetak for s in temuan if s.aturan == "publikasi-predikat"] == ada
