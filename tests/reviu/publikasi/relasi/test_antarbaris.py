"""Rows that follow from other rows of their table, year by year."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi

_TAHUN = ("2019", "2020", "2021", "2022", "2023")
_RUMAH = {
    "Jumlah rumah (unit)": ("174.216", "175.984", "177.893", "179.764", "181.635"),
    "Rumah layak huni (unit)": ("152.840", "155.612", "159.247", "162.633", "166.809"),
    "Penambahan rumah layak huni (unit)": ("-", "2.772", "3.635", "3.386", "4.176"),
    "Persentase rumah layak huni (%)": ("87,73", "88,42", "89,52", "90,47", "91,84"),
}


def _temuan(isi: dict[str, tuple[str, ...]], kolom: tuple[str, ...] = _TAHUN, tabel: str = "") -> list[Temuan]:
    tabel = tabel or "Tabel 3.3 Perkembangan Rumah Layak Huni Tahun 2019-2023"
    baris = [
        Publikasi(tabel=tabel, baris=b, kolom=k, nilai=n)
        for b, sel in isi.items()
        for k, n in zip(kolom, sel, strict=True)
    ]
    return [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]


def test_rows_that_follow() -> None:
    """A percentage of two rows, with another row between, and what is added from year to year."""
    assert _temuan(_RUMAH) == []


@pytest.mark.parametrize(
    ("baris", "tahun", "tercetak"),
    [
        ("Penambahan rumah layak huni (unit)", 2, "3.365"),
        ("Penambahan rumah layak huni (unit)", 4, "4.716"),
        ("Persentase rumah layak huni (%)", 1, "84,82"),
        ("Jumlah rumah (unit)", 3, "179.674"),
        ("Rumah layak huni (unit)", 2, "159.427"),
    ],
)
def test_a_row_that_does_not(baris: str, tahun: int, tercetak: str) -> None:
    """One wrong number is found in the row that follows, or in the one that it follows from."""
    asli = _RUMAH[baris][tahun]
    temuan = _temuan(_RUMAH | {baris: (*_RUMAH[baris][:tahun], tercetak, *_RUMAH[baris][tahun + 1 :])})
    assert temuan
    assert any(tercetak in f"{s.tercetak} {s.pesan}" for s in temuan)
    assert all(s.seharusnya in ("", asli) or s.tercetak != tercetak for s in temuan)


def test_a_row_of_additions_to_something_else() -> None:
    """What most years do not show is an addition of another kind."""
    assert _temuan(_RUMAH | {"Penambahan rumah layak huni (unit)": ("-", "120", "340", "95", "210")}) == []


_ASET = {
    "Peralatan dan Mesin": ("9.873,25", "9.241,87", "631,38", "6,83"),
    "Gedung dan Bangunan": ("64.318,92", "61.745,38", "2.573,54", "4,17"),
    "Jalan dan Irigasi": ("87.642,32", "79.318,64", "8.323,68", "10,49"),
    "Aset Tetap Lainnya": ("312,48", "327,92", "-15,44", "-4,71"),
}
_KEPALA = ("31 Des 2023", "31 Des 2022", "Kenaikan/Penurunan", "% Naik/Turun")


@pytest.mark.parametrize(
    ("satuan", "tercetak"), [("juta rupiah", ""), ("juta rupiah", "2.537,54"), ("unit", "2.537,54")]
)
def test_what_went_up_is_in_the_unit_of_its_table(satuan: str, tercetak: str) -> None:
    """A difference beside a percentage is an amount as the columns that it is of, in millions where the caption says so."""
    isi = dict(_ASET)
    if tercetak:
        isi["Gedung dan Bangunan"] = (*_ASET["Gedung dan Bangunan"][:2], tercetak, "4,17")
    temuan = _temuan(isi, _KEPALA, f"Tabel 1.4 Aset Tetap ({satuan})")
    assert [(s.tercetak, "2.573,54" in s.pesan) for s in temuan] == ([(tercetak, True)] if tercetak else [])


@pytest.mark.parametrize(("tercetak", "benar"), [("9,50", ""), ("5,90", "9,50")])
def test_a_heading_that_names_its_part_needs_few_rows(tercetak: str, benar: str) -> None:
    """A "Rasio Backlog (%)" beside "Backlog (unit)" is that of the backlog, in three rows of which one is wrong too."""
    isi = {
        "2021": ("187.462", "19.879", "10,60"),
        "2022": ("190.118", "19.044", "10,02"),
        "2023": ("192.834", "18.316", tercetak),
    }
    temuan = _temuan(isi, ("Jumlah KK", "Backlog (unit)", "Rasio Backlog (%)"), "Tabel 3.5 Backlog Tahun 2021-2023")
    assert [(s.tercetak, s.seharusnya) for s in temuan] == ([(tercetak, benar)] if benar else [])


_PROGRAM = {
    "1.04.01 Program Penunjang Urusan": ("9.712.458.500",),
    "1.04.02 Program Pengembangan Perumahan": ("3.516.240.000",),
    "Sub total Urusan Perumahan": ("13.228.698.500",),
    "1.03.05 Program Sistem Air Limbah": ("7.254.300.000",),
    "1.03.03 Program Sistem Air Minum": ("6.284.950.000",),
    "Sub total Urusan Pekerjaan Umum": ("13.539.250.000",),
    "TOTAL": ("26.767.948.500",),
}


@pytest.mark.parametrize("baris", ["", "Sub total Urusan Perumahan", "Sub total Urusan Pekerjaan Umum", "TOTAL"])
def test_a_subtotal_is_that_of_the_codes_since_the_last(baris: str) -> None:
    """Not of all programs of the table, as the total is."""
    isi = dict(_PROGRAM)
    if baris:
        isi[baris] = (_PROGRAM[baris][0].replace("8.5", "9.5").replace("9.250", "4.250"),)
    temuan = _temuan(isi, ("Anggaran (Rp)",), "Tabel 3.15 Realisasi Anggaran per Program Tahun 2023")
    assert [(s.tercetak, s.seharusnya) for s in temuan] == ([(isi[baris][0], _PROGRAM[baris][0])] if baris else [])


def test_a_hundred_of_a_hundred_teaches_nothing() -> None:
    """A row called a percentage is none of the two above it where all of them print 100, in whatever way."""
    kolom = ("Target 2021", "Realisasi 2021", "Target 2022", "Realisasi 2022")
    isi = {
        "Bebas gangguan tidur": ("100%", "100,00", "100,0%", "100%"),
        "Bebas luka tekan": ("100%", "100,00", "100,0%", "100%"),
        "Persentase pasien terlayani": ("95 %", "100,00", "100,0%", "100%"),
    }
    assert [satu for satu in _temuan(isi, kolom, "Tabel 6 Mutu") if satu.aturan == "publikasi-antarbaris"] == []
