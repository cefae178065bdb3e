"""The layout of a sheet: what would be misread without a word is told with its cell."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kinerja.masukan.buku import LembarMentah
from kinerja.masukan.isi_lembar import Gabungan, TinjauanLembar
from kinerja.masukan.tata import baris_jumlah, kepala_lagi, periksa_tata, rentang, tertutup
from kinerja.model import LEMBAR

_SASARAN = LEMBAR["sasaran"]
_BARIS = (("", ""), ("kode", "uraian", "tujuan"), ("S1", "a", "T1"), ("S2", "b", "T1"), ("S3", "c", ""))
_LETAK = {"kode": 0, "uraian": 1, "tujuan": 2}
_TERISI = {2: {"kode", "uraian", "tujuan"}, 3: {"kode", "uraian", "tujuan"}, 4: {"kode", "uraian"}}


def _periksa(
    tinjauan: TinjauanLembar | None = None, baris: Sequence[tuple[object, ...]] = _BARIS
) -> list[tuple[str, str, str]]:
    mentah = LembarMentah("sasaran", tuple(baris), tinjauan or TinjauanLembar())
    return [*periksa_tata(mentah, 1, _LETAK, _TERISI, {"kode", "uraian"})]


def test_an_ordinary_sheet_has_nothing_to_tell() -> None:
    """Nor one that is hidden and empty."""
    assert _periksa() == []
    kosong = LembarMentah("sasaran", _BARIS[:2], TinjauanLembar(tersembunyi=True))
    assert [*periksa_tata(kosong, 1, _LETAK, {}, {"kode"})] == []


def test_what_is_hidden_is_read_and_told() -> None:
    """The sheet, rows of the table, columns in which something stands; others do not matter."""
    tinjauan = TinjauanLembar(
        tersembunyi=True, baris_sembunyi=frozenset({0, 2, 3, 9}), kolom_sembunyi=frozenset({2, 7})
    )
    assert [(sel, kode) for sel, kode, _ in _periksa(tinjauan)] == [
        ("", "lembar_tersembunyi"), ("baris 3", "baris_tersembunyi"), ("C2", "kolom_tersembunyi"),
    ]  # fmt: skip
    assert _periksa(tinjauan)[1][2].startswith("baris 3–4 disembunyikan")
    kosong = LembarMentah("sasaran", _BARIS, TinjauanLembar(kolom_sembunyi=frozenset({2})))
    assert [*periksa_tata(kosong, 1, _LETAK, {4: {"kode"}}, set())] == []


def test_merged_cells_hide_what_is_not_required() -> None:
    """A required cell that is covered is told where it is empty; outside of the table a merge hides nothing."""
    gabungan = (
        Gabungan("C3:C4", (2, 3), (2, 2)), Gabungan("A3:A4", (2, 3), (0, 0)), Gabungan("A1:B1", (0, 0), (0, 1)),
        Gabungan("B5:C5", (4, 4), (1, 2)),
    )  # fmt: skip
    hasil = _periksa(TinjauanLembar(gabungan=gabungan))
    assert [(sel, kode) for sel, kode, _ in hasil] == [("C3", "sel_gabungan"), ("B5", "sel_gabungan")]
    assert "sel C3:C4 digabung" in hasil[0][2]


def test_covered_cells() -> None:
    """All but the top left one, as far as the sheet reaches."""
    mentah = LembarMentah("x", (("a", "b"), ("c", "d")), TinjauanLembar(gabungan=(Gabungan("A1:D9", (0, 8), (0, 3)),)))
    assert tertutup(mentah) == dict.fromkeys([(0, 1), (1, 0), (1, 1)], "A1:D9")
    # What stands beside and below a merge is not covered.
    kecil = LembarMentah("x", (("a", "b", "c"),) * 3, TinjauanLembar(gabungan=(Gabungan("A1:B2", (0, 1), (0, 1)),)))
    assert tertutup(kecil) == dict.fromkeys([(0, 1), (1, 0), (1, 1)], "A1:B2")


@pytest.mark.parametrize(
    ("baris", "harap"),
    [
        ((*_BARIS, ("S4", "d", "", "lepas")), ["D6"]),
        ((*_BARIS, ("S4", "d", "", "-")), []),
        ((_BARIS[0], (*_BARIS[1], "catatan saya"), ("S1", "a", "", "lepas")), []),
        ((("", "", "", "atas"), *_BARIS[1:]), []),
        ((_BARIS[0], _BARIS[1], ("S1", "", "", "", "satu", "dua"), ("", "", "", "tiga")), ["E3"]),
    ],
)
def test_what_stands_below_no_title(baris: Sequence[tuple[object, ...]], harap: list[str]) -> None:
    """Told once, at its first cell; below a title of one's own, or above the table, it is no matter."""
    assert [sel for sel, kode, _ in _periksa(baris=baris) if kode == "isi_di_luar"] == harap


@pytest.mark.parametrize(
    ("isi", "jumlah"),
    [
        (["Jumlah", "", 12], True),
        (["", " Total : ", "12"], True),
        (["Grand  Total"], True),
        (["rata-rata", 3], True),
        (["Jumlah koperasi", 12], False),
        (["Jumlah", "orang"], False),
        (["S1", "Jumlah"], False),
        (["", None], False),
        ([], False),
    ],
)
def test_a_row_of_totals(isi: list[object], jumlah: bool) -> None:
    """Its only words are the first ones, and they say so."""
    assert baris_jumlah(isi) is jumlah


@pytest.mark.parametrize(
    ("baris", "harap"),
    [
        (("kode", "uraian"), 0),
        (("", "Kode", "x"), 1),
        (("tujuan", "uraian"), 0),
        (("tujuan", "catatan"), None),
        (("S1", "a"), None),
        (("kode", "x", "kode"), 0),
        ((1, 2), None),
    ],
)
def test_titles_that_are_written_again(baris: tuple[object, ...], harap: int | None) -> None:
    """At least half of the required ones make a second table; it begins at the first of them."""
    assert kepala_lagi(baris, _SASARAN) == harap


@pytest.mark.parametrize(
    ("baris", "harap"), [(("kode", "nama"), None), (("", "kode", "nama", "satuan"), 1), (("desimal", "kode"), None)]
)
def test_half_of_the_required_titles(baris: tuple[object, ...], harap: int | None) -> None:
    """Three of the six of an indicator; others do not count."""
    assert kepala_lagi(baris, LEMBAR["indikator"]) == harap


@pytest.mark.parametrize(
    ("nomor", "teks"), [([5], "5"), ([7, 5, 6, 12], "5–7, 12"), ([0, 1, 3], "0–1, 3"), ([1, 3, 5], "1, 3, 5"), ([], "")]
)
def test_numbers_drawn_together(nomor: list[int], teks: str) -> None:
    """Neighbours by a dash, in their order."""
    assert rentang(nomor) == teks
