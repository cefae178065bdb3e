"""Rows that no rule parts: texts set in the middle of their height, heads without a body, text over text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from contoh_cetakan import kata_pada

from kinerja.pembaca import Bacaan
from kinerja.pembaca.baris_tengah import bagi_tengah, pisah_kepala
from kinerja.pembaca.tindih import bertindih, tercetak_rangkap
from kinerja.pembaca.unsur import Kata, Keraguan

Baca = Callable[[str], Bacaan]
_BATAS = (50.0, 90.0, 200.0, 260.0, 320.0)


def _susun(isi: Sequence[tuple[str, float, float]]) -> list[Kata]:
    return [k for satu in isi for k in kata_pada(*satu, lebar=4, sela=2)]


def _baris(isi: Sequence[tuple[str, float, float]]) -> tuple[list[str], bool]:
    hasil = bagi_tengah(_susun(isi), _BATAS, {2, 3})
    assert hasil is not None
    return [" ".join(k.teks for k in satu) for satu in hasil.baris], hasil.pasti


def test_each_name_stands_around_its_numbers() -> None:
    """Of two lines, one and three; the rows stand further apart than the lines."""
    baris, pasti = _baris(
        [
            ("Angka harapan", 95, 100), ("hidup", 95, 110), ("71,20", 210, 105), ("71,35", 270, 105),
            ("Stunting", 95, 126), ("18,50", 210, 126), ("18,90", 270, 126),
            ("Cakupan", 95, 142), ("layanan", 95, 152), ("dasar", 95, 162), ("90,10", 210, 152), ("91,00", 270, 152),
        ]
    )  # fmt: skip
    assert [sorted(satu.split()) for satu in baris] == [
        sorted(satu.split())
        for satu in ("Angka harapan hidup 71,20 71,35", "Stunting 18,50 18,90", "Cakupan layanan dasar 90,10 91,00")
    ]
    assert pasti


def test_lines_without_more_room_between_rows_are_in_doubt() -> None:
    """The third line may end the first name as well as begin the second."""
    baris, pasti = _baris(
        [
            ("Angka", 95, 100), ("harapan", 95, 110), ("71,20", 210, 110), ("71,35", 270, 110), ("hidup", 95, 120),
            ("Stunting", 95, 130), ("18,50", 210, 130), ("18,90", 270, 130),
        ]
    )  # fmt: skip
    assert len(baris) == 2
    assert not pasti


def test_a_text_over_several_rows_belongs_to_all_of_them() -> None:
    """What stands in the middle of two rows is no name of one; the next begins a new group."""
    isi = [("Mutu", 55, 110), ("Tata", 55, 140)]
    for y, nama in ((100, "Harapan"), (120, "Stunting"), (140, "Nilai")):
        isi += [(nama, 95, y), (f"{y},10", 210, y), (f"{y},20", 270, y)]
    hasil = bagi_tengah(_susun(isi), _BATAS, {2, 3})
    assert hasil is not None
    assert hasil.pasti
    assert hasil.runtun[0] == ((0, 2), (2, 1))


def test_names_beside_the_first_of_their_lines_are_left_to_others() -> None:
    """They stand at the top of their rows, not around their numbers."""
    isi = [("Angka", 95, 100), ("harapan", 95, 110), ("71,20", 210, 100), ("71,35", 270, 100)]
    isi += [("Stunting", 95, 126), ("balita", 95, 136), ("18,50", 210, 126), ("18,90", 270, 126)]
    assert bagi_tengah(_susun(isi), _BATAS, {2, 3}) is None


def test_headings_are_told_from_rows() -> None:
    """What stands above the first numbers in their columns, with what stands beside it."""
    isi = [
        ("Uraian", 95, 90),
        ("Target", 210, 90),
        ("Realisasi", 270, 90),
        ("Nilai", 95, 110),
        ("80,1", 210, 110),
        ("81", 270, 110),
    ]
    kepala, badan = pisah_kepala(_susun(isi), _BATAS, {2, 3})
    assert [k.teks for k in kepala] == ["Uraian", "Target", "Realisasi"]
    assert [k.teks for k in badan] == ["Nilai", "80,1", "81"]


def test_text_over_text_is_seen() -> None:
    """Rows too low for their names; a word twice at one place is only printed bold."""
    rapat = _susun([(f"Persentase layanan {n}", 60, 100 + 3 * n) for n in range(6)])
    assert tercetak_rangkap(rapat)
    assert bertindih(_susun([("Jumlah", 60, 100), ("Jumlah", 60.2, 100)])) == 0
    assert not tercetak_rangkap(_susun([(f"Persentase layanan {n}", 60, 100 + 12 * n) for n in range(6)]))


_BADAN = "[Angka harapan hidup penduduk pada akhir tahun berjalan], [71,20], [71,35], [Stunting], [18,50], [18,90], [Nilai], [80,1], [82,0],"


@pytest.mark.parametrize(
    "gaya",
    [
        "stroke: (x, y) => if y == 0 { 0.5pt }",
        "stroke: (x, y) => if y == 0 { 0.5pt } else { (left: 0.5pt, right: 0.5pt) }",
    ],
)
def test_a_head_with_lines_names_the_rows_below_it(baca_typst: Baca, gaya: str) -> None:
    """The columns of the head go on where no line does, and what they hold is certain."""
    sumber = f"""#set text(size: 10pt)
#set page("a4", margin: 2cm)
LAPORAN KINERJA TAHUN 2023

Tabel 3.1 Capaian
#table(columns: (4cm, 3cm, 3cm), inset: 4pt, {gaya}, align: (left + horizon, right + horizon, right + horizon),
[Indikator], [Target], [Realisasi], {_BADAN})
Kalimat sesudah tabel ini menjelaskan isinya secara ringkas dan tidak memuat angka apa pun lagi.
"""
    bacaan = baca_typst(sumber)
    isi = {(s.baris, s.kolom, s.nilai) for s in bacaan.baris if s.yakin}
    nama = ("Angka harapan hidup penduduk pada akhir tahun berjalan", "Stunting", "Nilai")
    nilai = (("71,20", "71,35"), ("18,50", "18,90"), ("80,1", "82,0"))
    assert isi == {
        (n, kolom, v)
        for n, dua in zip(nama, nilai, strict=True)
        for kolom, v in zip(("Target", "Realisasi"), dua, strict=True)
    }


def test_rows_printed_over_each_other_are_in_doubt(baca_typst: Baca) -> None:
    """As Excel prints rows that are too low: between rules alone, too."""
    baris = "".join(
        f"[#place(horizon)[#block(width: 3cm)[Persentase layanan dasar yang ke {n} lengkap]]], [{n}0,1], [{n}1,2],"
        for n in range(1, 7)
    )
    sumber = f"""#set text(size: 10pt)
LAPORAN KINERJA TAHUN 2023

Tabel 3.1 Capaian
#table(columns: (4cm, 3cm, 3cm), rows: 15pt, inset: 2pt, stroke: (x, y) => (bottom: 0.5pt, top: 0.5pt), [Indikator], [Target], [Realisasi], {baris})
"""
    nilai = [s for s in baca_typst(sumber).baris if s.sebab != "kalimat"]
    assert nilai
    assert {s.sebab for s in nilai} == {Keraguan.MELUAP.value}
