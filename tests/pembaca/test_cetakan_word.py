"""What word processors print beside the lines of a table: shades within cells, framed feet, captions at one height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from contoh_cetakan import kata_pada

from kinerja.pembaca.alinea import ke_kalimat
from kinerja.pembaca.baris import baris_tabel
from kinerja.pembaca.kepala import Kisi, hitung_kepala, nama_kolom
from kinerja.pembaca.kisi import petak_bergaris
from kinerja.pembaca.sambung import sambung
from kinerja.pembaca.susun import susun_halaman
from kinerja.pembaca.unsur import (
    BarisTeks,
    Garis,
    Halaman,
    Kata,
    Keraguan,
    Kotak,
    Petak,
    SelPetak,
    Tabel,
)


def _kisi(x: Sequence[float], y: Sequence[float]) -> tuple[list[Garis], list[Garis]]:
    """Return the lines of a grid."""
    return [Garis(v, x[0], x[-1]) for v in y], [Garis(v, y[0], y[-1]) for v in x]


def _halaman(nomor: int, kata: Sequence[Kata], datar: Sequence[Garis], tegak: Sequence[Garis]) -> Halaman:
    return Halaman(nomor, 595.0, 842.0, tuple(kata), tuple(datar), tuple(tegak))


def test_the_edge_of_a_shade_is_no_column() -> None:
    """Letters of a head are shaded up to the room between text and cell; the columns are those of the cells."""
    datar, tegak = _kisi([60, 200, 300, 400], [100, 130, 160])
    for x0, x1 in ((205, 295), (305, 395)):
        datar += [Garis(103.5, x0, x1), Garis(127.0, x0, x1)]
        tegak += [Garis(x0, 103.5, 127.0), Garis(x1, 103.5, 127.0)]
    kata = [*kata_pada("Uraian", 65, 110), *kata_pada("Target", 210, 110), *kata_pada("Realisasi", 310, 110)]
    kata += [*kata_pada("Indeks", 65, 140), *kata_pada("80,00", 210, 140), *kata_pada("81,50", 310, 140)]
    (petak,) = petak_bergaris(_halaman(1, kata, datar, tegak), {})
    assert (petak.banyak_baris, petak.banyak_kolom) == (2, 3)
    assert [s.teks for s in petak.sel] == ["Uraian", "Target", "Realisasi", "Indeks", "80,00", "81,50"]


def test_a_framed_foot_does_not_part_a_table_over_pages() -> None:
    """Its one row stands at the same place of each page, with the number of the page."""
    halaman = []
    for nomor in range(1, 5):
        datar, tegak = _kisi([60, 300, 400], [400, 420, 440, 460])
        kaki = _kisi([70, 480, 530], [790, 810])
        kata = [*kata_pada("Uraian", 65, 405), *kata_pada("Pagu", 310, 405)]
        kata += [*kata_pada(f"Dinas {'ABCD'[nomor - 1]}", 65, 425), *kata_pada(f"{nomor}.000", 310, 425)]
        kata += [*kata_pada(f"Badan {'ABCD'[nomor - 1]}", 65, 445), *kata_pada(f"{nomor}.500", 310, 445)]
        kata += [*kata_pada("Laporan Kinerja Tahun 2020", 80, 795), *kata_pada(str(20 + nomor), 500, 795)]
        halaman.append(_halaman(nomor, kata, [*datar, *kaki[0]], [*tegak, *kaki[1]]))
    bagian = susun_halaman(halaman).bagian
    assert [isinstance(satu, Petak) and satu.halaman for satu in bagian] == [1, 2, 3, 4]


def test_captions_at_one_height_are_no_running_heads() -> None:
    """Each begins its page, and has a number of its own."""
    halaman = []
    for nomor in range(1, 5):
        kata = [*kata_pada(f"Tabel 3.{nomor}", 260, 60), *kata_pada("Capaian yang menjelaskan tabel", 65, 300)]
        halaman.append(_halaman(nomor, kata, [], []))
    teks = [satu.teks for satu in susun_halaman(halaman).bagian if isinstance(satu, BarisTeks)]
    assert [f"Tabel 3.{n}" in teks for n in range(1, 5)] == [True] * 4


def _petak(baris: Sequence[Sequence[tuple[str, int, int]]], kolom: int) -> Petak:
    """Make a grid of rows of cells: text, columns, rows."""
    sel: list[SelPetak] = []
    penuh: set[tuple[int, int]] = set()
    for r, isi in enumerate(baris):
        c = 0
        for teks, lebar, tinggi in isi:
            while (r, c) in penuh:
                c += 1
            penuh |= {(r + i, c + j) for i in range(tinggi) for j in range(lebar)}
            sel.append(SelPetak(r, c, tinggi, lebar, teks))
            c += lebar
    return Petak(tuple(sel), len(baris), kolom)


def test_numbers_of_columns_within_a_head_do_not_end_it() -> None:
    """Below them stands what each column of a pair holds; one number may stand for several columns."""
    satu = [("Program", 1, 2), ("Realisasi pada Triwulan", 6, 1), ("Penanggung Jawab", 1, 2)]
    dua = [("I", 2, 1), ("II", 2, 1), ("III", 2, 1)]
    tiga = [("2", 1, 2), ("7", 2, 1), ("8", 2, 1), ("9", 2, 1), ("14", 1, 2)]
    empat = [(teks, 1, 1) for teks in ("K", "Rp", "K", "Rp", "K", "Rp")]
    data = [
        (teks, 1, 1) for teks in ("Program Penunjang", "2", "500.000", "3", "600.000", "4", "700.000", "Sekretariat")
    ]
    kisi = Kisi(_petak([satu, dua, tiga, empat, data, data], 8))
    kepala = hitung_kepala(kisi)
    assert kepala == 4
    nama = nama_kolom(kisi, kepala)
    assert [(n.kelompok, n.judul) for n in nama[:3]] == [
        ("", "Program"),
        ("Realisasi pada Triwulan I", "K"),
        ("Realisasi pada Triwulan I", "Rp"),
    ]
    assert nama[-1].judul == "Penanggung Jawab"


def test_a_row_of_units_below_a_head_is_part_of_it() -> None:
    """It says the unit of each column, and is no row of values; thousands in brackets are none either."""
    kepala = [(teks, 1, 1) for teks in ("Uraian", "Anggaran", "Serapan")]
    satuan = [("", 1, 1), ("(000)", 1, 1), ("(%)", 1, 1)]
    data = [(teks, 1, 1) for teks in ("Belanja", "7.215", "98,10")]
    kisi = Kisi(_petak([kepala, satuan, data, data], 3))
    assert hitung_kepala(kisi) == 2
    assert [n.judul for n in nama_kolom(kisi, 2)] == ["Uraian", "Anggaran (000)", "Serapan (%)"]


def test_labels_of_a_chart_are_no_sentence() -> None:
    """Numbers beside each other, with names of series and years."""
    baris = [BarisTeks("82,19 82,582 81,581 2019 2020 Target Realisasi", 1, Kotak(60, 100, 300, 110))]
    assert ke_kalimat(baris, "") == []


def _tegak_saja(baris: Sequence[Sequence[tuple[str, float, float]]]) -> Petak:
    """Read a table whose columns alone are ruled below its head; words with their places."""
    datar, tegak = _kisi([60, 100, 260, 330, 400], [100, 120, 300])
    kata = [k for isi in baris for teks, x, y in isi for k in kata_pada(teks, x, y)]
    (petak,) = petak_bergaris(_halaman(1, kata, datar, tegak), {})
    return petak


_KEPALA = [("No", 65, 105), ("Uraian", 110, 105), ("2022", 270, 105), ("2023", 340, 105)]


def test_rows_between_rules_of_columns_alone_are_certain_where_each_has_its_numbers() -> None:
    """A name of two lines begins beside its numbers."""
    petak = _tegak_saja(
        [
            _KEPALA,
            [("1", 65, 130), ("Kerukunan umat", 110, 130), ("77", 270, 130), ("80", 340, 130)],
            [("beragama", 110, 142)],
            [("2", 65, 160), ("Nilai tukar", 110, 160), ("90,4", 270, 160), ("92,3", 340, 160)],
        ]
    )
    assert petak.banyak_baris == 3
    assert [s.teks for s in petak.sel if s.baris == 1] == ["1", "Kerukunan umat beragama", "77", "80"]
    assert petak.yakin


def test_rows_whose_numbers_stand_beside_the_end_of_a_name_are_in_doubt() -> None:
    """Which line of words belongs to which number cannot be told."""
    petak = _tegak_saja(
        [
            _KEPALA,
            [("Kerukunan umat", 110, 130)],
            [("1", 65, 142), ("beragama", 110, 142), ("77", 270, 142), ("80", 340, 142)],
            [("Nilai tukar", 110, 154)],
            [("2", 65, 166), ("petani", 110, 166), ("90,4", 270, 166), ("92,3", 340, 166)],
        ]
    )
    assert petak.keraguan is Keraguan.BARIS_SATU_SEL


@pytest.mark.parametrize("geser", [5, -5])
def test_a_table_whose_text_leaves_its_cells_is_said_to_do_so(geser: float) -> None:
    """It has lines: that its rows are too low for their text is what the reader is told, and by its values, too."""
    datar, tegak = _kisi([60, 200, 300, 400], [100, 112, 124, 136])
    isi = [("Uraian", "Target", "Realisasi"), ("Indeks", "80,00", "81,50"), ("Nilai", "70,00", "72,50")]
    kata = [
        k
        for n, baris in enumerate(isi)
        for x, teks in zip((65, 210, 310), baris, strict=True)
        for k in kata_pada(teks, x, 101 + 12 * n + geser)
    ]
    (petak,) = petak_bergaris(_halaman(1, kata, datar, tegak), {})
    assert petak.keraguan is Keraguan.MELUAP
    baris = baris_tabel(Tabel("Tabel 3.22 Capaian", petak, 1))
    assert {s.sebab for s in baris} == {"teks meluap dari selnya atau tercetak di atas teks lain"}


@pytest.mark.parametrize(
    ("atas", "bawah", "jadi"), [("Targe", "t", "Target"), ("(00", "0)", "(000)"), ("(70,00", ") BB", "(70,00) BB")]
)
def test_what_had_no_room_in_a_narrow_cell_goes_on(atas: str, bawah: str, jadi: str) -> None:
    """The room beside a text is that which the table leaves, and a letter needs its own width."""
    lebar = 5 * len(atas) + 2 * 8 + 4
    datar, tegak = _kisi([60, 200, 200 + lebar], [100, 130, 150])
    kata = [*kata_pada("Uraian", 68, 110), *kata_pada(atas, 208, 103), *kata_pada(bawah, 208, 115)]
    kata += [*kata_pada("Nilai", 68, 135), *kata_pada("5", 208, 135)]
    (petak,) = petak_bergaris(_halaman(1, kata, datar, tegak), {})
    assert petak.sel[1].teks == jadi


def test_a_value_below_no_heading_is_in_doubt() -> None:
    """What it measures nobody can say."""
    kepala = [(teks, 1, 1) for teks in ("Uraian", "Target", "")]
    data = [[(teks, 1, 1) for teks in (f"Indeks {n}", f"{n},10", f"{n},20")] for n in range(1, 4)]
    baris = baris_tabel(Tabel("Tabel 3.20 Pembanding", _petak([kepala, *data], 3), 1))
    assert {(s.kolom, s.yakin, s.sebab) for s in baris} == {
        ("Target", True, ""),
        ("Kolom 3", False, "kolom tanpa judul"),
    }


def test_rows_guessed_on_one_page_leave_the_others_certain() -> None:
    """The head of a table counts for all of its pages, its rows for their own."""
    kepala = [(teks, 1, 1) for teks in ("Uraian", "Pagu", "Realisasi")]

    def bagian(halaman: int, keraguan: Keraguan | None = None) -> Petak:
        data = [(teks, 1, 1) for teks in (f"Dinas {halaman}", f"{halaman}.000", f"{halaman}.500")]
        petak = _petak([kepala, data, data], 3)
        sel = tuple(replace(s, halaman=halaman) for s in petak.sel)
        return replace(petak, sel=sel, halaman=halaman, batas=(60.0, 200.0, 300.0, 400.0), keraguan=keraguan)

    jadi = sambung(sambung(bagian(1), bagian(2, Keraguan.MELUAP)), bagian(3))
    baris = baris_tabel(Tabel("Tabel 3.21 Realisasi", jadi, 1))
    assert {s.halaman for s in baris if s.yakin} == {1, 3}
    assert {(s.halaman, s.sebab) for s in baris if not s.yakin} == {(2, Keraguan.MELUAP)}
