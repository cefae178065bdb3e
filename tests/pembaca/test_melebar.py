"""Tables wider than a page, and headings that stand close to each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from contoh_cetakan import kata_pada

from kinerja.pembaca import Bacaan
from kinerja.pembaca.kepala_celah import bagi_kepala
from kinerja.pembaca.melebar import gabung_lebar
from kinerja.pembaca.ruas import susun_jalur
from kinerja.pembaca.unsur import Kotak, Petak, SelPetak

Baca = Callable[[str], Bacaan]


def _petak(halaman: int, baris: Sequence[Sequence[str]], atas: Sequence[float]) -> Petak:
    sel = [
        SelPetak(r, c, 1, 1, teks, halaman, Kotak(50 + 60 * c, atas[r], 110 + 60 * c, atas[r] + 20))
        for r, isi in enumerate(baris)
        for c, teks in enumerate(isi)
    ]
    kolom = len(baris[0])
    batas = tuple(50.0 + 60 * c for c in range(kolom + 1))
    return Petak(tuple(sel), len(baris), kolom, halaman, Kotak(50, atas[0], batas[-1], atas[-1] + 20), batas)


_KIRI = _petak(1, [("Uraian", "2021"), ("Nilai", "80,1"), ("Indeks", "70,2")], (100, 120, 140))
_KANAN = _petak(2, [("2022", "2023"), ("81,1", "82,5"), ("71,3", "72,4")], (100, 120, 140))


def test_the_right_part_stands_beside_the_left_one() -> None:
    """Each row at its height; the values keep the page on which they are printed."""
    jadi = gabung_lebar(_KIRI, _KANAN)
    assert jadi is not None
    assert [s.teks for s in sorted(jadi.sel, key=lambda s: (s.baris, s.kolom)) if s.baris == 1] == [
        "Nilai",
        "80,1",
        "81,1",
        "82,5",
    ]
    assert {s.halaman for s in jadi.sel if s.kolom > 1} == {2}
    assert len(jadi.batas) == jadi.banyak_kolom + 1 == 5


def test_another_table_is_no_right_part() -> None:
    """One with names, at other heights, with other rows, or of other doubt keeps its own."""
    bernama = _petak(2, [("Uraian", "2023"), ("Mutu", "82,5"), ("Tata", "72,4")], (100, 120, 140))
    assert gabung_lebar(_KIRI, bernama) is None
    assert (
        gabung_lebar(_KIRI, _petak(2, [("2022", "2023"), ("81,1", "82,5"), ("71,3", "72,4")], (100, 120, 150))) is None
    )
    assert gabung_lebar(_KIRI, _petak(2, [("2022", "2023"), ("81,1", "82,5")], (100, 120))) is None
    assert gabung_lebar(_KIRI, replace(_KANAN, halaman=1)) is None


def test_further_rows_as_high_as_those_before_are_no_right_part() -> None:
    """Codes name them, which look like numbers; the head is the same."""
    kepala = ("Kode", "Kegiatan", "Pagu", "%")
    atas = _petak(1, [kepala, ("2.17", "Pasar", "81", "9"), ("2.18", "Usaha", "71", "8")], (100, 120, 140))
    bawah = _petak(2, [kepala, ("2.19", "Niaga", "61", "7"), ("2.20", "Jasa", "51", "6")], (100, 120, 140))
    assert gabung_lebar(atas, bawah) is None
    angka = [("1", "2"), ("3", "4")]
    sama = [_petak(n, [("2021", "2022"), *angka], (100, 120, 140)) for n in (1, 2)]
    assert gabung_lebar(*sama) is None


def test_a_sheet_over_two_pages_is_one_table(baca_typst: Baca) -> None:
    """As spreadsheets print what is too wide; what the page cuts off the caption cannot be seen."""
    sel = "[{0}], [{1}],"
    kiri = "".join(sel.format(f"Indikator {n}", f"{n}1,5") for n in range(1, 5))
    kanan = "".join(sel.format(f"{n}2,5", f"{n}3,5") for n in range(1, 5))
    sumber = f"""#set page("a4", margin: 2cm)
#set text(size: 10pt)
#let t(kepala, ..isi) = table(columns: (5cm, 5cm), rows: 20pt, ..kepala, ..isi)
LAPORAN KINERJA TAHUN 2023
#pagebreak()
#place(top, dy: 60pt)[#t(([Uraian], [2021]), {kiri})]
#place(top, dy: 30pt, dx: 4cm)[#box(width: 40cm)[Tabel 3.1 Realisasi Indikator Kinerja]]
#pagebreak()
#place(top, dy: 60pt)[#t(([2022], [2023]), {kanan})]
#place(top, dy: 30pt, dx: -12cm)[#box(width: 40cm)[Tabel 3.1 Realisasi Indikator Kinerja]]
"""
    isi = {(s.tabel, s.baris, s.kolom, s.nilai, s.halaman) for s in baca_typst(sumber).baris if s.yakin}
    judul = "Tabel 3.1 Realisasi Indikator Kinerja"
    assert isi == {
        (judul, f"Indikator {n}", kolom, f"{n}{k},5", halaman)
        for n in range(1, 5)
        for k, kolom, halaman in ((1, "2021", 2), (2, "2022", 3), (3, "2023", 3))
    }


def test_headings_that_stand_close_are_cut_between_their_columns() -> None:
    """Numbers below stand at the right of their columns, headings in the middle; one over both columns stays whole."""
    atas = susun_jalur(kata_pada("Tahun berjalan ini", 105, 100))
    kepala = [
        *atas,
        *susun_jalur([*kata_pada("Kecamatan", 60, 112), *kata_pada("Sekolah", 108, 112), *kata_pada("Guru", 146, 112)]),
    ]
    jadi = bagi_kepala(kepala, [(50, 90), (125, 140), (155, 166)])
    assert [[r.teks for r in satu.ruas] for satu in jadi][1] == ["Kecamatan", "Sekolah", "Guru"]
    assert "Tahun berjalan" in jadi[0].ruas[0].teks
