"""A published report as it is printed: values, rows, tables, and how a finding names a value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kinerja.laporan import Laporan
from kinerja.model import Asal, Publikasi, muat_skala
from kinerja.reviu import Tingkat
from kinerja.reviu.publikasi.cetakan.isi import (
    BarisPublikasi,
    IsiPublikasi,
    Sel,
    TabelPublikasi,
    berasal,
    duga,
    nama_dinas,
)
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata

_Buat = Callable[..., Sel]
_B = Besaran


def test_a_cell_names_itself(sel: _Buat) -> None:
    """A cell is named by table, row, heading with its group, and page where known."""
    satu = sel("1", kolom="Target", kelompok="Tahun 2023")
    assert (satu.teks, satu.kolom, satu.tempat) == ("1", "Tahun 2023 Target", "Tabel 1, A, kolom Tahun 2023 Target")
    isi = Publikasi(tabel="T", baris="B", kolom="K", nilai=None, letak="halaman 4")
    kosong = Sel(isi, 0, None, _B.LAIN, None, ())
    assert (kosong.teks, kosong.kolom, kosong.tempat) == ("", "K", "T, B, kolom K (halaman 4)")


def test_cells_of_a_row(sel: _Buat) -> None:
    """A quantity is looked for by year, words and numbers; a cell of the year comes before one without year."""
    isi = (
        sel("-", _B.TARGET),
        sel("1", _B.TARGET, "a"),
        sel("2", _B.TARGET, "b", tahun=2022),
        sel("3", _B.TARGET, "c", imbuhan=("x",)),
        sel("4", _B.TARGET, "d", tahun=2021, periode=("bulan", "1")),
        sel("5", _B.REALISASI, "e", tahun=2022),
        sel("6", _B.TARGET, "b", tahun=2022),
    )
    baris = BarisPublikasi("T", "A", "Jalan yang mantap", "", "isi", isi)
    assert [baris.cari(*satu) for satu in ((_B.TARGET,), (_B.TARGET, 2022), (_B.TARGET, 2021))] == [
        isi[1],
        isi[2],
        isi[1],
    ]
    assert baris.cari(_B.TARGET, None, ("x",)) is isi[3]
    assert baris.cari(_B.REALISASI) is None
    assert baris.cari(_B.REALISASI, 2022) is isi[5]
    assert [*baris.angka] == [*isi[1:]]
    assert baris.per_kolom["b"] is isi[2]
    assert "target" not in baris.per_kolom
    assert baris.kata == ("jalan", "mantap")


def test_columns_of_a_table(sel: _Buat) -> None:
    """Headings stand in the order in which they occur, each with its first cell."""
    a, b, c = sel("1", kolom="X"), sel("-", kolom="Y"), sel("2", kolom="Y")
    baris = (
        BarisPublikasi("T", "A", "A", "", "isi", (a, b)),
        BarisPublikasi("T", "B", "B", "", "isi", (c, sel("3", kolom="X"))),
    )
    tabel = TabelPublikasi("T", baris)
    assert tabel.kolom == ("X", "Y")
    assert tabel.wakil == {"X": a, "Y": b}
    assert [tabel.sel(baris[0], k) for k in ("X", "Y", "Z")] == [a, None, None]


@pytest.mark.parametrize(
    ("nilai", "banyak"),
    [
        ("10.000.000", 2),
        ("-10.000.000", 2),
        ("9.999.999", 0),
        ("10.000.000,5", 0),
        ("Rp12 juta", 0),
    ],
)
def test_amounts_that_are_printed_twice(susun: Callable[..., IsiPublikasi], nilai: str, banyak: int) -> None:
    """Large whole amounts are counted by table, once in each."""
    isi = susun(*((f"Tabel {n}", ("Pagu", "X"), (("A", nilai, nilai), ("B", nilai, "7"))) for n in range(2)))
    assert sum(isi.ganda.values()) == banyak


def test_what_the_workbook_adds(semarang: Laporan) -> None:
    """Scale and names of the agency are those of the report, without one the first scale and no name."""
    kosong = IsiPublikasi((), 2023)
    assert kosong.skala is next(iter(muat_skala().values()))
    assert kosong.nama_dinas == nama_dinas(None) == frozenset()
    penuh = replace(kosong, laporan=semarang)
    assert penuh.skala is semarang.skala
    assert penuh.nama_dinas == {kata(semarang.nama_dinas), kata(semarang.identitas.nama)}


def test_a_finding(sel: _Buat) -> None:
    """A finding stands at its cell, beside the first that says otherwise where nothing else is known."""
    a, b, c = sel("1", kolom="X"), sel("2", kolom="Y"), sel("3", kolom="Z", yakin=False)
    polos = duga(a, "2", "Salah", b)
    assert (polos.tempat, polos.tercetak, polos.seharusnya, polos.pesan) == (a.tempat, "1", "2", "Salah.")
    assert (polos.tingkat, polos.nomor) == (None, (0, 0))
    assert duga(a, "", "Salah", a, b).tempat == f"{a.tempat} dibandingkan dengan {b.tempat}"
    assert duga(a, "", "Salah", a).tempat == a.tempat
    assert duga(a, "", "Salah", a, b).nomor == (0, 0)
    assert duga(a, "2", "Salah", c).tingkat is Tingkat.PERINGATAN
    assert duga(c, "2", "Salah").tingkat is Tingkat.PERINGATAN
    assert duga(a, "2", "Salah", c, tingkat=Tingkat.GALAT).tingkat is Tingkat.GALAT


def test_the_cell_of_the_workbook(sel: _Buat) -> None:
    """Where a value was typed in is said, unless it was not."""
    asal = Asal("data.xlsx", "publikasi", 5, {"nilai": "D", "baris": "B"})
    isi = Publikasi(tabel="T", baris="B", kolom="K", nilai="1", asal=asal)
    satu = Sel(isi, 0, None, _B.LAIN, None, ())
    assert berasal(satu, "Salah") == "Salah (publikasi!D5)."
    assert berasal(satu, "Salah", "baris") == "Salah (publikasi!B5)."
    assert berasal(sel("1"), "Salah") == "Salah."
    assert duga(satu, "2", "Salah").pesan == "Salah (publikasi!D5)."


@pytest.mark.parametrize(
    ("teks", "rentang"), [("80 - 90", True), ("80 s.d. 90", True), ("85", False), ("belum ada", False)]
)
def test_a_range_is_no_number(sel: _Buat, teks: str, rentang: bool) -> None:
    """Two bounds, and neither one number nor words."""
    assert sel(teks).rentang is rentang
