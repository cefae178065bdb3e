"""Letters that follow from a score: by the scale of SAKIP, at its bounds, beside the score or below it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.penulisan.huruf_nilai import HURUF, huruf_mungkin, periksa_huruf

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
        ("80.4", 0, ("A", "BB")),
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
        ("Merah Biru Merah Merah Hijau Hijau", [("Biru", "Merah")]),
        ("Merah Biru Merah Hijau Hijau", []),
        ("Merah Merah Biru Merah Merah Merah", []),
        ("Merah Biru Merah Ungu Hijau Abu Emas Perak", [("Biru", "Merah")]),
        ("Merah Biru Merah Ungu Hijau Abu Emas Perak Nila", []),
    ],
)
def test_ratings_of_unknown_words_stand_in_order(huruf: str, harap: list[tuple[str, str]]) -> None:
    """Scores in order have ratings in order, whatever they are called."""
    baris = [(f"Unit {chr(65 + n)}", f"{51 + 4 * n},20", h) for n, h in enumerate(huruf.split())]
    for urut in (baris, [*baris[3:], *baris[:3]]):
        assert [s[1:] for s in _temuan("Tabel 3.1 Nilai Unit", *urut)] == harap


_Isi = dict[str, tuple[str, ...]]


def _tabel(kolom: str, *baris: str, nama: str = "Tabel 3.1 Hasil Evaluasi SAKIP") -> tuple[str, str, _Isi]:
    return nama, kolom, {f"Unit {chr(97 + n)}": tuple(isi.split("|")) for n, isi in enumerate(baris)}


def _langsung(*tabel: tuple[str, str, _Isi]) -> list[tuple[str, str, Tingkat | None]]:
    peta = peta_kalimat("Dinas berkantor di kota.", tabel=sel_terbit(*tabel))
    return [(d.tercetak, d.seharusnya, d.tingkat) for _, d in periksa_huruf(peta)]


_SALAH = ("61,20|B", "62,20|B", "75,20|BB", "63,20|A")


@pytest.mark.parametrize(
    ("tabel", "ada"),
    [
        ((_tabel("Nilai|Predikat", *_SALAH),), True),
        # A chart is no table, and ends the search as little as one on something else.
        ((_tabel("Nilai|Predikat", *_SALAH, nama="Grafik 3.1 Nilai SAKIP"),), False),
        ((_tabel("Nilai", "7", nama="Grafik 3.1 Nilai"), _tabel("Nilai|Predikat", *_SALAH)), True),
        # What the capaian of an indicator deserves has a rule of its own.
        ((_tabel("Nilai|Predikat|Capaian", *(f"{s}|99,10" for s in _SALAH)),), False),
        ((_tabel("Nilai|Huruf|Capaian", *(f"{s}|99,10" for s in _SALAH)),), True),
        # A column of numbers too, or of sentences, is none of ratings.
        ((_tabel("Nilai|Predikat", *_SALAH, "64,20|7"),), False),
        ((_tabel("Nilai|Predikat", *_SALAH, "64,20|nilai yang cukup baik"),), True),
        ((_tabel("Nilai|Predikat", *_SALAH, "64,20|nilai cukup baik"),), False),
        # A score of which one row alone has a number explains nothing.
        ((_tabel("Nilai|Predikat|Indeks", *(f"{s}|" for s in _SALAH[1:]), "61,20|B|61,20"),), True),
    ],
)
def test_columns_of_letters(tabel: tuple[tuple[str, str, _Isi], ...], ada: bool) -> None:
    """Short words beside a score."""
    assert _langsung(*tabel) == ([("A", "B", Tingkat.PERINGATAN)] if ada else [])


def test_how_sure_a_letter_is_wrong() -> None:
    """Four letters that fit the scale make a finding certain."""
    assert _langsung(_tabel("Realisasi|Predikat", *_SALAH)) == [("A", "B", Tingkat.PERINGATAN)]
    assert _langsung(_tabel("Realisasi|Predikat", *_SALAH, "64,20|B")) == [("A", "B", None)]


@pytest.mark.parametrize(
    ("kolom", "lain", "ada"),
    [
        ("Nilai|Kelas|Skor", "123456", True),
        ("Nilai|Kelas|Skor", "213456", False),  # a score that explains all
        ("Nilai|Kelas|Biaya", "213456", True),
        ("Biaya|Kelas|Usia", "123456", False),
        ("Nilai|Warna|Usia", "123456", False),
    ],
)
def test_the_score_that_ratings_follow(kolom: str, lain: str, ada: bool) -> None:
    """A column that is called a score, beside one that is called a rating."""
    huruf = "Merah Biru Merah Merah Hijau Hijau".split()
    urut = [f"{51 + n},20|{h}|{u},20" for n, (h, u) in enumerate(zip(huruf, lain, strict=True))]
    assert _langsung(_tabel(kolom, *urut)) == ([("Biru", "Merah", Tingkat.PERINGATAN)] if ada else [])


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
