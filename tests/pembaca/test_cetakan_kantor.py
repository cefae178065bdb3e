"""Tables as offices print them: no frame, rules alone, colour alone, rows that the page cuts, captions below."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.model import perihal
from kinerja.pembaca import Bacaan

Baca = Callable[[str], Bacaan]
#: Row, group of columns, column, value.
Nilai = tuple[str, str, str, str | None]

_AWAL = '#set text(size: 9pt, lang: "id")\n#set page("a4", margin: 2cm)\nLAPORAN KINERJA TAHUN 2023\n\n'


def _isi(bacaan: Bacaan) -> list[Nilai]:
    return [
        (s.baris, s.kelompok, s.kolom, s.nilai) for s in bacaan.baris if s.sebab != "kalimat" and not perihal(s.tabel)
    ]


def _pasti(bacaan: Bacaan) -> set[Nilai]:
    return {
        (s.baris, s.kelompok, s.kolom, s.nilai)
        for s in bacaan.baris
        if s.yakin and s.sebab != "kalimat" and not perihal(s.tabel)
    }


def test_a_name_and_a_number_below_a_caption_are_a_table(baca_typst: Baca) -> None:
    """Two columns without a line: staff by rank."""
    sumber = f"""{_AWAL}#align(center)[Tabel 1.2 Pegawai menurut Golongan]
#table(columns: (3fr, 1fr), stroke: none, align: (left, right), [*Golongan*], [*Orang*], [Golongan IV], [12],
[Golongan III], [41], [Golongan II], [9])
Sumber: data kepegawaian
"""
    bacaan = baca_typst(sumber)
    assert _isi(bacaan) == [
        ("Golongan IV", "", "Orang", "12"),
        ("Golongan III", "", "Orang", "41"),
        ("Golongan II", "", "Orang", "9"),
    ]
    assert bacaan.tabel[0].judul == "Tabel 1.2 Pegawai menurut Golongan"


def test_columns_that_stand_close_are_two(baca_typst: Baca) -> None:
    """A number set right and the word beside it, closer than two words of running text may stand."""
    baris = "".join(
        f"[{nama}], [{nilai}], [{kata}],"
        for nama, nilai, kata in (
            ("Angka kematian ibu", "112,00", "Sangat Tinggi"),
            ("Prevalensi balita stunting", "97,84", "Tinggi"),
            ("Persentase rumah layak huni", "100,12", "Sangat Tinggi"),
        )
    )
    sumber = f"""{_AWAL}#align(center)[Tabel 3.1 Capaian]
#table(columns: (4fr, 1fr, 2fr), stroke: none, inset: (x: 2.4pt, y: 2pt), align: (left, right, left),
[*Indikator*], [*Capaian*], [*Kategori*], {baris})
"""
    assert ("Prevalensi balita stunting", "", "Kategori", "Tinggi") in _isi(baca_typst(sumber))
    assert ("Prevalensi balita stunting", "", "Capaian", "97,84") in _isi(baca_typst(sumber))


_KELOMPOK = f"""{_AWAL}#align(center)[Tabel 3.2 Perkembangan]
#table(columns: (4fr, 1fr, 1fr), stroke: none, inset: (x: 5pt, y: 2pt), align: (left, right, right),
table.cell(align: center)[*Uraian*], [*2022*], [*2023*],
table.cell(colspan: 3)[Meningkatnya derajat kesehatan], [Target], [70,00], [72,50], [Realisasi], [68,10], [73,20],
table.cell(colspan: 3)[Meningkatnya akuntabilitas], [Target], [80,00], [81,00], [Realisasi], [79,40], [83,30])
"""


def test_a_heading_of_rows_is_no_part_of_a_name(baca_typst: Baca) -> None:
    """Neither of the head above it nor of the row before it."""
    baris = [s for s in baca_typst(_KELOMPOK).baris if s.sebab != "kalimat"]
    assert [(s.induk, s.baris, s.kolom, s.nilai) for s in baris] == [
        (induk, nama, tahun, nilai)
        for induk, isi in (
            ("Meningkatnya derajat kesehatan", (("Target", "70,00", "72,50"), ("Realisasi", "68,10", "73,20"))),
            ("Meningkatnya akuntabilitas", (("Target", "80,00", "81,00"), ("Realisasi", "79,40", "83,30"))),
        )
        for nama, *milik in isi
        for tahun, nilai in zip(("2022", "2023"), milik, strict=True)
    ]


def test_a_group_of_one_column_does_not_take_its_neighbour(baca_typst: Baca) -> None:
    """Last year has one column, this year three: each heading stands in the middle of its own."""
    sumber = f"""{_AWAL}#align(center)[Tabel 3.3 Capaian Dua Tahun]
#table(columns: (4fr, 2fr, 2fr, 2fr, 2fr), stroke: none, inset: 3pt, align: (left, right, right, right, right),
table.cell(rowspan: 2, align: horizon)[*Uraian*], table.cell(align: center)[*2022*], table.cell(colspan: 3, align: center)[*2023*],
..([Realisasi], [Target], [Realisasi], [Capaian]).map(k => table.cell(align: center, k)),
[Indeks kepuasan], [80,10], [82,00], [83,64], [102,00], [Nilai SAKIP], [70,20], [71,00], [70,29], [99,00])
"""
    assert ("Indeks kepuasan", "2022", "Realisasi", "80,10") in _isi(baca_typst(sumber))
    assert ("Indeks kepuasan", "2023", "Target", "82,00") in _isi(baca_typst(sumber))


_PITA = f"""{_AWAL}#align(center)[Tabel 3.4 Anggaran]
#table(columns: (4fr, 2fr, 2fr), stroke: none, inset: 4pt, align: (left, right, right),
fill: (x, y) => if calc.even(y) {{ luma(85%) }},
[*Program*], [*Pagu*], [*Realisasi*], [Program Penunjang], [1.250.000], [1.100.500], [Program Perikanan], [750.250], [700.125],
[Program Kelautan], [90.000], [88.000], [Jumlah], [2.090.250], [1.888.625])
"""


def test_bands_of_colour_are_every_other_row(baca_typst: Baca) -> None:
    """The rows between them are rows, too; they are certain where each has a name and one number in each column."""
    bacaan = baca_typst(_PITA)
    assert len(_isi(bacaan)) == 8
    assert ("Program Penunjang", "", "Pagu", "1.250.000") in _isi(bacaan)
    assert ("Jumlah", "", "Realisasi", "1.888.625") in _isi(bacaan)
    assert _pasti(bacaan) == set(_isi(bacaan))
    kurang = baca_typst(_PITA.replace("[750.250]", "[]").replace("[90.000]", "[]"))
    assert _pasti(kurang) == set()


def test_captions_below_are_those_of_the_table_above(baca_typst: Baca) -> None:
    """Where the captions of a report stand below, none belongs to the table that follows."""
    tabel = "#table(columns: 2, [*Uraian*], [*Nilai*], [{0}], [{1}], [Jumlah], [{1}])\nTabel 3.{2} Rincian {0}\n\nUraian ini menjelaskan tabel di atas dengan singkat, menurut sumbernya masing-masing.\n\n"
    sumber = _AWAL + "".join(tabel.format(nama, n, n) for n, nama in enumerate(("Tangkap", "Budidaya", "Olahan"), 1))
    assert [s.judul for s in baca_typst(sumber).tabel] == [
        "Tabel 3.1 Rincian Tangkap",
        "Tabel 3.2 Rincian Budidaya",
        "Tabel 3.3 Rincian Olahan",
    ]


@pytest.mark.parametrize("isi", ["1.234.5 67", "97,8 4"])
def test_a_number_that_its_cell_broke_is_one(baca_typst: Baca, isi: str) -> None:
    """A word processor breaks a number between any two digits where its column is too narrow."""
    lebar = 30 if "." in isi else 20
    baris = " \\ ".join(isi.split())
    sumber = f"{_AWAL}#align(center)[Tabel 3.5 Sempit]\n#table(columns: (90pt, {lebar}pt), inset: 2pt, [*Uraian*], [*Rp*], [Satu], [{baris}], [Dua], [5], [Tiga], [6])\n"
    assert ("Satu", "", "Rp", isi.replace(" ", "")) in _isi(baca_typst(sumber))


def test_a_row_that_the_page_cuts_is_whole(baca_typst: Baca) -> None:
    """Its name goes on below the repeated head, and is no row of its own."""
    nama = "Persentase perangkat daerah yang menyusun laporan kinerja tepat waktu sesuai ketentuan"
    isi = "".join(f"[Indikator nomor {n}], [{n},50]," for n in range(1, 5))
    sumber = f"""#set text(size: 9pt, lang: "id")
#set page(width: 200pt, height: 150pt, margin: 20pt)
#align(center)[Tabel 3.6 Capaian Tahun 2023]
#table(columns: (100pt, 40pt), inset: 2pt, table.header([*Uraian*], [*Nilai*]), {isi} [{nama}], [97,84], [Terakhir], [1,00])
"""
    bacaan = baca_typst(sumber)
    assert len(bacaan.halaman) > 1
    assert (nama, "", "Nilai", "97,84") in _isi(bacaan)


def test_a_table_without_rules_and_caption_is_in_doubt(baca_typst: Baca) -> None:
    """Its first rows may stand at the foot of the page before, where they were too few to be seen."""
    tabel = "#table(columns: (3fr, 1fr, 1fr), stroke: none, align: (left, right, right), table.header([*Uraian*], [*Target*], [*Realisasi*]), [Tangkap], [90], [81], [Budidaya], [70], [77], [Jumlah], [160], [158])\n"
    assert _pasti(baca_typst(f"{_AWAL}#align(center)[Tabel 3.7 Produksi]\n{tabel}"))
    assert _pasti(baca_typst(f"{_AWAL}#pagebreak()\n{tabel}")) == set()


def test_a_head_repeated_without_a_line_is_no_running_head(baca_typst: Baca) -> None:
    """Its two lines stand at one height at the top of each page, as running heads do."""
    baris = ", ".join(f"[Kegiatan {n}], [{n}.250.000], [{n}.100.000], [9{n % 10},50]" for n in range(1, 61))
    sumber = f"""#set text(size: 9pt, lang: "id")
#set page(width: 330pt, height: 300pt, margin: (x: 20pt, top: 18pt, bottom: 20pt), footer: [LKjIP Tahun 2024])
LAPORAN KINERJA TAHUN 2024

Tabel 4.1 Realisasi Keuangan menurut Kegiatan
#table(columns: (90pt, 66pt, 66pt, 50pt), stroke: none, inset: 2.5pt, align: (left, right, right, right),
table.header([Uraian], [Pagu \\ (Rp)], [Realisasi \\ (Rp)], [Capaian \\ (%)]), {baris})
"""
    bacaan = baca_typst(sumber)
    isi = {(s.tabel, s.baris, s.kolom): s.nilai for s in bacaan.baris}
    assert len(bacaan.tabel) == 1
    for n in range(1, 61):
        assert isi["Tabel 4.1 Realisasi Keuangan menurut Kegiatan", f"Kegiatan {n}", "Capaian (%)"] == f"9{n % 10},50"
    assert not any("LKjIP" in satu.baris for satu in bacaan.baris)


def test_a_table_just_behind_another_one_over_a_page_break_is_in_doubt(baca_typst: Baca) -> None:
    """Without a caption it may be the rest of that one, of which the columns were not found."""
    pertama = (
        "#table(columns: (3fr, 1fr, 1fr), inset: 3pt, [*Uraian*], [*Pagu*], [*Sisa*], [A], [11], [12], [B], [13], [14])"
    )
    kedua = "#table(columns: (4fr, 1fr), inset: 3pt, [*Jenis*], [*Orang*], [C], [15], [D], [16])"
    sumber = f"{_AWAL}#align(center)[Tabel 3.7 Produksi]\n{pertama}\n#pagebreak()\n{kedua}"
    bacaan = baca_typst(sumber)
    assert {(s.halaman, s.yakin) for s in bacaan.baris if not perihal(s.tabel)} == {(1, True), (2, False)}
