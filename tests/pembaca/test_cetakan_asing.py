"""Tables that were printed by others: each value comes out with the names of its row and column, whatever the lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from contoh_cetakan import GAYA, PROSA, TABEL, Nilai, diharapkan, sumber_typst, tulis_docx

from kinerja.model import perihal
from kinerja.pembaca import Bacaan, BarisBaca
from kinerja.pembaca.baca import _baca

Baca = Callable[[str], Bacaan]
DATA = Path(__file__).parent / "data"


def nilai(baris: Iterable[BarisBaca]) -> set[Nilai]:
    """Return the values of tables."""
    return {
        (s.tabel, s.baris, s.kelompok, s.kolom, s.nilai) for s in baris if s.sebab != "kalimat" and not perihal(s.tabel)
    }


@pytest.mark.parametrize("gaya", GAYA)
def test_the_lines_do_not_matter(baca_typst: Baca, gaya: str) -> None:
    """Thin, dotted, doubled, without an outer frame, or none but a shade: the same values at the same places."""
    assert nilai(baca_typst(sumber_typst(GAYA[gaya])).baris) == diharapkan()


def test_a_table_over_pages_is_one(baca_typst: Baca) -> None:
    """The budget table stands on two pages, with its head on both."""
    bacaan = baca_typst(sumber_typst())
    anggaran = bacaan.tabel[1]
    assert anggaran.halaman == (1, 2)
    assert anggaran.banyak_baris == len(TABEL[1].baris) - 1


def test_a_head_that_is_not_repeated_names_the_columns_of_the_next_page(baca_typst: Baca) -> None:
    """Nothing but the columns shows that the table goes on."""
    assert nilai(baca_typst(sumber_typst(ulang=False)).baris) == diharapkan()


@pytest.mark.parametrize("sudut", [-90, 90])
def test_a_table_that_stands_sideways_is_read_as_it_is_turned(baca_typst: Baca, sudut: int) -> None:
    """On an upright page, its head to the left or to the right."""
    sumber = sumber_typst(miring=True).replace("rotate(-90deg", f"rotate({sudut}deg")
    assert nilai(baca_typst(sumber).baris) == diharapkan()


def test_letters_of_one_width_read_the_same(baca_typst: Baca) -> None:
    """Words fold at other places, and tables break over other pages."""
    assert nilai(baca_typst(sumber_typst(huruf="DejaVu Sans Mono")).baris) == diharapkan()


@pytest.mark.parametrize("nama", ["writer.pdf", "peramban.pdf"])
def test_pdf_of_other_programs(nama: str) -> None:
    """A word processor draws filled boxes for borders and breaks rows over pages, a browser strokes each side."""
    bacaan = _baca(DATA / nama, "PDF")
    milik = [satu for satu in TABEL if nama == "writer.pdf" or satu.judul[:9] in ("Tabel 3.1", "Tabel 3.4")]
    assert nilai(bacaan.baris) == diharapkan(milik)


def test_word_gives_its_tables(tmp_path: Path) -> None:
    """Merged cells of a document are those of its print."""
    bacaan = _baca(tulis_docx(tmp_path / "laporan.docx"), "Word")
    assert nilai(bacaan.baris) == diharapkan()
    assert bacaan.halaman == ()
    assert all(satu.kotak is None for satu in bacaan.baris)


@pytest.mark.parametrize(
    ("gaya", "cukup"),
    [("stroke: none", 0.85), ("stroke: (x, y) => (top: if y == 0 { 1pt } else { 0.3pt }, bottom: 0.5pt)", 0.85)],
)
def test_columns_without_a_frame(baca_typst: Baca, gaya: str, cukup: float) -> None:
    """Most values of tables without a frame are found; what is taken for certain is right, the rest is in doubt."""
    bacaan = baca_typst(sumber_typst(gaya))
    ada = nilai(bacaan.baris) & diharapkan()
    assert len(ada) >= cukup * len(diharapkan())
    pasti = nilai([satu for satu in bacaan.baris if satu.yakin])
    assert len(pasti) > 100
    assert pasti - diharapkan() == set()


def test_rows_that_only_columns_rule_are_parted(baca_typst: Baca) -> None:
    """A body that is one tall cell a column gives its rows by their numbers; certain is only what is right."""
    gaya = "stroke: (x, y) => (left: 0.5pt, right: 0.5pt, top: if y < 2 { 0.5pt })"
    tabel = [satu for satu in TABEL if satu.kepala == 1]
    bacaan = baca_typst(sumber_typst(gaya, tabel))
    assert nilai(bacaan.baris) == diharapkan(tabel)
    assert nilai(satu for satu in bacaan.baris if satu.yakin) <= diharapkan(tabel)


def test_each_value_knows_its_box(baca_typst: Baca) -> None:
    """The box of a value on its page holds the value and nothing else."""
    bacaan = baca_typst(sumber_typst())
    for satu in bacaan.baris:
        asal = bacaan.halaman[satu.halaman - 1]
        assert satu.kotak is not None
        x0, y0, x1, y1 = asal.ke_berkas(satu.kotak)
        assert 0 <= x0 < x1 <= 842
        assert 0 <= y0 < y1 <= 842


def test_sentences_keep_their_heading_and_their_numbers(baca_typst: Baca) -> None:
    """What a sentence says about a row of a table becomes a value, in doubt as all running text."""
    bacaan = baca_typst(sumber_typst())
    assert any(satu.teks in PROSA for satu in bacaan.kalimat)
    prosa = {(satu.baris, satu.nilai) for satu in bacaan.baris if satu.sebab == "kalimat"}
    assert ("Nilai SAKIP perangkat daerah tahun 2023", "77,08") in prosa
    assert ("pagu anggaran", "Rp2.000.250.000") in prosa


def test_year_and_agency_come_from_the_first_pages(baca_typst: Baca) -> None:
    """The year that captions and text name, and the name in capitals."""
    sumber = "LAPORAN KINERJA\n\nDINAS KESEHATAN KOTA CONTOH\n\nTAHUN 2023\n\n" + sumber_typst()
    bacaan = baca_typst(sumber)
    assert (bacaan.tahun, bacaan.instansi) == (2023, "DINAS KESEHATAN KOTA CONTOH")


_SEBELAH = """#set page("a4", flipped: true)
#set text(size: 9pt)
LAPORAN KINERJA DINAS PERIKANAN TAHUN 2023
#grid(columns: (1fr, 1fr), gutter: 20pt, align: top,
[#align(center)[Tabel 3.1 Anggaran Program \\ Menurut Bidang Usaha]
#table(columns: 2, [*Program*], [*Pagu*], [Tangkap], [100], [Budidaya], [200])],
[#align(center)[Tabel 3.2 Pegawai \\ Menurut Golongan]
#table(columns: 2, [*Golongan*], [*Orang*], [II], [3], [III], [5])])
"""
_MELEBAR = """#set page("a4", flipped: true)
#align(center)[Tabel 3.1 Pagu Program]
#table(columns: 3, [*Program*], [*Pagu 2021*], [*Pagu 2022*], [Tangkap], [100], [90], [Budidaya], [200], [150])
#pagebreak()
#align(center)[Tabel 3.1 (lanjutan)]
#table(columns: 3, [*Program*], [*Pagu 2023*], [*Pagu 2024*], [Tangkap], [110], [91], [Budidaya], [210], [151])
"""


def test_tables_side_by_side_have_their_own_captions(baca_typst: Baca) -> None:
    """A line of text that holds two captions is two lines, and so is the line below it."""
    bacaan = baca_typst(_SEBELAH)
    assert [
        (s.tabel, s.baris, s.kolom, s.nilai) for s in bacaan.baris if s.sebab != "kalimat" and not perihal(s.tabel)
    ] == [
        ("Tabel 3.1 Anggaran Program Menurut Bidang Usaha", "Tangkap", "Pagu", "100"),
        ("Tabel 3.1 Anggaran Program Menurut Bidang Usaha", "Budidaya", "Pagu", "200"),
        ("Tabel 3.2 Pegawai Menurut Golongan", "II", "Orang", "3"),
        ("Tabel 3.2 Pegawai Menurut Golongan", "III", "Orang", "5"),
    ]


def test_a_table_that_goes_on_in_width_keeps_its_columns(baca_typst: Baca) -> None:
    """Further columns of the same rows on the next page are no further rows of the first columns."""
    baris = [s for s in baca_typst(_MELEBAR).baris if s.sebab != "kalimat"]
    assert [(s.baris, s.kolom, s.nilai) for s in baris] == [
        (nama, f"Pagu {tahun}", nilai)
        for awal, isi in (
            (2021, (("Tangkap", "100", "90"), ("Budidaya", "200", "150"))),
            (2023, (("Tangkap", "110", "91"), ("Budidaya", "210", "151"))),
        )
        for nama, *milik in isi
        for tahun, nilai in enumerate(milik, awal)
    ]
