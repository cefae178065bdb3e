"""Ranks against the values beside them."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi
from kinerja.reviu.temuan import Temuan

_TUJUH = ("7", "6", "5", "4", "3", "2", "1")


def _temuan(*kolom: tuple[str, tuple[str, ...]]) -> list[Temuan]:
    baris = [
        Publikasi(tabel="Tabel 1 Sampel", baris=f"Kota {'ABCDEFG'[n]}", kolom=nama, nilai=satu)
        for nama, isi in kolom
        for n, satu in enumerate(isi)
    ]
    semua = tinjau_publikasi(baris, tahun=2023).temuan
    return [satu.temuan for satu in semua if satu.temuan.aturan == "publikasi-peringkat"]


@pytest.mark.parametrize("nilai", [("15.110", "14.382", "12.904", "11.037"), ("1.103", "1.290", "1.438", "1.511")])
def test_order_of_the_values(nilai: tuple[str, ...]) -> None:
    """The largest may be the first, or the smallest."""
    assert _temuan(("Sampel diuji", nilai), ("Peringkat", ("1", "2", "3", "4"))) == []


def test_a_value_out_of_order() -> None:
    """One value that contradicts the ranks of all others is told with its neighbour, as a doubt: either may be wrong."""
    [satu] = _temuan(("Sampel diuji", ("13.110", "14.382", "12.904", "11.037")), ("Peringkat", ("1", "2", "3", "4")))
    assert (satu.tingkat, satu.tercetak) == (Tingkat.PERINGATAN, "1")
    assert "Peringkat 1 bernilai 13.110, peringkat 2 bernilai 14.382" in satu.pesan


def test_two_values_out_of_order_are_another_order() -> None:
    """What most rows do not follow is not what is ranked."""
    assert _temuan(("Sampel diuji", ("90", "70", "80", "60", "65")), ("Peringkat", ("1", "2", "3", "4", "5"))) == []


def test_one_of_several_columns_is_ranked() -> None:
    """Of few rows any column is nearly in order by chance; of many it is not."""
    sedikit = ("Sampel", ("13", "14", "12", "11")), ("Peternak", ("50", "90", "70", "80"))
    assert _temuan(*sedikit, ("Peringkat", ("1", "2", "3", "4"))) == []
    banyak = (
        ("Sampel", ("145", "180", "170", "160", "150", "140", "130")),
        ("Peternak", ("50", "90", "70", "80", "60", "95", "85")),
    )
    [satu] = _temuan(*banyak, ("Peringkat", _TUJUH[::-1]))
    assert "peringkat 2 bernilai 180" in satu.pesan


@pytest.mark.parametrize(
    ("nilai", "peringkat", "harap"),
    [
        # What is equal shares its rank; one wrong rank of three, two of six.
        (("90", "90", "80", "70"), ("1", "1", "3", "4"), []),
        (("90", "80", "70"), ("1", "2", "2"), ["3"]),
        (("60", "70", "80"), ("1", "2", "2"), ["3"]),
        (("90", "80", "70", "60", "50", "40"), ("2", "1", "3", "4", "5", "6"), ["1", "2"]),
        (("90", "80", "70", "60", "50"), ("2", "1", "1", "4", "5"), []),
        # Two rows show no order.
        (("90", "80"), ("1", "1"), []),
    ],
)
def test_ranks_that_are_wrong(nilai: tuple[str, ...], peringkat: tuple[str, ...], harap: list[str]) -> None:
    """A third of the ranks at most may differ from the order of the values."""
    assert [satu.seharusnya for satu in _temuan(("Sampel diuji", nilai), ("Peringkat", peringkat))] == harap


@pytest.mark.parametrize(
    ("nilai", "banyak"),
    [
        # The first, the last and one in the middle, upwards too; where leaving out one of the two mends all.
        (("14", "13", "12", "15"), 1),
        (("11", "12", "13", "10"), 1),
        (("14", "12", "13", "11"), 1),
        (("14", "13", "13", "15"), 1),
        (("13", "14", "11", "12"), 0),
        (("14", "13", "15"), 0),
    ],
)
def test_one_value_out_of_order(nilai: tuple[str, ...], banyak: int) -> None:
    """Of four rows or more all others are in order without it."""
    peringkat = tuple(str(n) for n in range(1, len(nilai) + 1))
    temuan = _temuan(("Sampel diuji", nilai), ("Peringkat", peringkat))
    assert [satu.tingkat for satu in temuan if satu.tingkat is Tingkat.PERINGATAN] == [Tingkat.PERINGATAN] * banyak
