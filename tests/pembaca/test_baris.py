"""What the columns of a table mean for the names of its values."""

from __future__ import annotations

import pytest

from kinerja.pembaca.baris import baris_tabel
from kinerja.pembaca.kepala import Kisi, hitung_kepala
from kinerja.pembaca.unsur import BarisBaca, Petak, SelPetak, Tabel


def baca(*baris: str, judul: str = "Tabel 1 Anggaran", bergabung: bool = True) -> list[BarisBaca]:
    """Read a table of rows "a | b | c"; "<" goes on to the left, "^" goes on above; ``bergabung`` as the source shows it."""
    isi = [[satu.strip() for satu in teks.split("|")] for teks in baris]
    kolom = len(isi[0])
    sel = []
    for r, satu in enumerate(isi):
        for c, teks in enumerate(satu):
            if teks in ("<", "^"):
                continue
            lebar = next((n for n in range(1, kolom - c) if isi[r][c + n] != "<"), kolom - c)
            tinggi = next((n for n in range(1, len(isi) - r) if isi[r + n][c] != "^"), len(isi) - r)
            sel.append(SelPetak(r, c, tinggi, lebar, teks))
    petak = Petak(tuple(sel), len(isi), kolom, bergabung=bergabung)
    return baris_tabel(Tabel(judul, petak, hitung_kepala(Kisi(petak))))


def ringkas(hasil: list[BarisBaca]) -> list[tuple[str, str, str | None]]:
    """Return row, column and value."""
    return [(satu.baris, satu.kolom, satu.nilai) for satu in hasil]


def test_number_and_code_are_no_values() -> None:
    """The number is left out, the code stands before the name."""
    assert ringkas(baca("No | Kode | Program | Pagu", "1 | 1.02.01 | Gaji | 100", "2 | 1.02.02 | Honor | 50")) == [
        ("1.02.01 Gaji", "Pagu", "100"),
        ("1.02.02 Honor", "Pagu", "50"),
    ]


def test_amounts_are_no_codes() -> None:
    """1.387.287.000 has points as a code has."""
    hasil = baca(
        "Indikator | Pagu | Realisasi", "A | 1.387.287.000 | 1.264.108.406", "B | 8.059.279.000 | 7.711.256.743"
    )
    assert [satu.nilai for satu in hasil] == ["1.387.287.000", "1.264.108.406", "8.059.279.000", "7.711.256.743"]


def test_a_code_in_several_columns_is_put_together() -> None:
    """As systems export it."""
    assert ringkas(baca("Kode Rekening | < | < | Uraian | Pagu", "1 | 02 | 01 | Gaji | 100"))[0][0] == "1.02.01 Gaji"


def test_indicators_name_rows_and_sasaran_their_group() -> None:
    """A sasaran that stands for several rows is the group of each."""
    hasil = baca(
        "Sasaran | Indikator | Satuan | Target", "Mutu naik | Indeks | Nilai | 80", "^ | Cakupan | Persen | 70"
    )
    assert {satu.induk for satu in hasil} == {"Mutu naik"}
    assert ringkas(hasil) == [
        ("Indeks", "Satuan", "Nilai"),
        ("Indeks", "Target", "80"),
        ("Cakupan", "Satuan", "Persen"),
        ("Cakupan", "Target", "70"),
    ]


def test_a_row_of_words_heads_a_group() -> None:
    """Over all columns, or alone with its name."""
    hasil = baca("Uraian | Pagu", "Belanja Operasi | <", "Gaji | 100", "Belanja Modal | ", "Mesin | 50")
    assert [(satu.baris, satu.induk) for satu in hasil] == [("Gaji", "Belanja Operasi"), ("Mesin", "Belanja Modal")]


def test_a_numbered_row_without_values_is_one_of_its_list() -> None:
    """What stands below it is its parts, and the next row of the list none of them."""
    hasil = baca(
        "No | Uraian | Pagu", "A | Gaji | 90", "1 | Honor | 90", "B | Jasa | ", "1 | Sewa | 20", "C | Alat | 30"
    )
    assert [(satu.baris, satu.induk) for satu in hasil] == [
        ("Gaji", ""),
        ("Honor", "Gaji"),
        ("Sewa", "Jasa"),
        ("Alat", ""),
    ]


def test_a_subtotal_belongs_to_its_rows_and_the_total_to_none() -> None:
    """Where there is more than one total."""
    hasil = baca(
        "Bidang | Uraian | Pagu",
        "Satu | A | 1", "^ | B | 2", "Jumlah | < | 3",
        "Dua | C | 4", "Jumlah | < | 4",
        "Jumlah seluruhnya | < | 7",
    )  # fmt: skip
    assert [(satu.baris, satu.induk) for satu in hasil][2:] == [
        ("Jumlah", "Satu"),
        ("C", "Dua"),
        ("Jumlah", "Dua"),
        ("Jumlah seluruhnya", ""),
    ]


def test_an_indicator_may_begin_like_a_total() -> None:
    """It keeps the group of its column."""
    hasil = baca("Sasaran | Indikator | Target", "Satu | Jumlah koperasi aktif | 5", "^ | Jumlah koperasi sehat | 3")
    assert {satu.induk for satu in hasil} == {"Satu"}


def test_the_sign_of_a_currency_is_no_value() -> None:
    """Its column bears the heading of the amounts."""
    assert ringkas(baca("Uraian | Pagu | <", "Gaji | Rp | 100", "Honor | Rp. | 50")) == [
        ("Gaji", "Pagu", "100"),
        ("Honor", "Pagu", "50"),
    ]


def test_a_dash_is_no_value_and_an_empty_cell_nothing() -> None:
    """The sheet keeps the dash as an empty value."""
    assert ringkas(baca("Uraian | Pagu | Realisasi", "Gaji | - | 5", "Honor | 7 | ")) == [
        ("Gaji", "Pagu", None),
        ("Gaji", "Realisasi", "5"),
        ("Honor", "Pagu", "7"),
    ]


def test_a_total_over_a_group_of_columns_bears_the_name_of_the_group() -> None:
    """88 men and women are not 88 men."""
    hasil = baca("Unit | Pegawai | <", "^ | L | P", "A | 40 | 48", "Jumlah | 88 | <")
    assert ringkas(hasil)[-1] == ("Jumlah", "Pegawai", "88")
    assert hasil[-1].yakin


def test_a_value_for_several_rows_is_printed_once_and_in_doubt() -> None:
    """It is not that of the first row alone."""
    hasil = baca("Program | Indikator | Target | Pagu", "A | X | 1 | 100", "^ | Y | 2 | ^")
    pagu = [satu for satu in hasil if satu.kolom == "Pagu"]
    assert [(satu.baris, satu.yakin) for satu in pagu] == [("X", False)]


def test_a_remark_is_no_name() -> None:
    """A program without indicators keeps its own name."""
    hasil = baca(
        "Program | Indikator | Target | Pagu", "A | Belum ada indikator | - | 100", "B | - | - | 50", "C | X | 1 | 7"
    )
    assert [(satu.baris, satu.nilai) for satu in hasil if satu.kolom == "Pagu"] == [
        ("A", "100"),
        ("B", "50"),
        ("X", "7"),
    ]


def test_rows_of_years_are_named_by_them() -> None:
    """A year is a name, not a value."""
    assert ringkas(baca("Tahun | Pagu", "2022 | 10.000", "2023 | 11.000"))[1] == ("2023", "Pagu", "11.000")


def test_numbers_without_a_name_take_it_from_the_caption() -> None:
    """And are in doubt."""
    hasil = baca("Capaian (%) | Pagu", "101,2 | 5.000", judul="Tabel 2.1 Efisiensi Sasaran 1")
    assert {satu.baris for satu in hasil} == {"Efisiensi Sasaran 1"}
    assert not any(satu.yakin for satu in hasil)


@pytest.mark.parametrize("baris", [("A | 1", "B | 2"), ("Gaji | 100",)])
def test_a_table_without_a_head_is_in_doubt(baris: tuple[str, ...]) -> None:
    """Its columns have no names."""
    hasil = baca(*baris)
    assert {satu.kolom for satu in hasil} == {"Kolom 2"}
    assert not any(satu.yakin for satu in hasil)


def test_a_cell_with_two_numbers_makes_its_row_unsure() -> None:
    """What two rows print in one cell belongs to neither; digits parted into thousands by blanks are one number."""
    hasil = baca("Program | Pagu | Persen", "Gaji | 100 | 40,00", "Honor | 25 000 | 30,50", "Jasa | 70 | 20,10 8,25")
    assert {satu.baris: satu.sebab for satu in hasil} == {
        "Gaji": "",
        "Honor": "",
        "Jasa": "beberapa angka dalam satu sel",
    }


@pytest.mark.parametrize(("akhir", "yakin"), [("Modal | 3.557.29 | 92,0", False), ("Modal | 3.557.293 | 92,0", True)])
def test_a_last_row_that_is_cut_off_is_unsure(akhir: str, yakin: bool) -> None:
    """Where the end of a page cuts off the last digits of an amount, the others of its row may lack some too."""
    hasil = baca("Belanja | Pagu | Persen", "Pegawai | 2.443.243 | 90,00", "Barang | 1.500.2 | 81,25", akhir)
    assert [satu.yakin for satu in hasil] == [True, True, True, True, yakin, yakin]


@pytest.mark.parametrize("bergabung", [False, True])
def test_totals_of_groups_stand_before_what_they_cover(bergabung: bool) -> None:
    """Where the source shows no merged cells, a total over men and women is that of the group, and in doubt."""
    hasil = baca(
        "Unit | IV | < | III | <",
        "^ | L | P | L | P",
        "Kantor | 1 | 2 | 6 | 2",
        "Rawa | - | 1 | 3 | 3",
        "Jumlah | 4 | | 14 | ",
        bergabung=bergabung,
    )
    total = [satu for satu in hasil if satu.baris == "Jumlah"]
    if bergabung:
        assert [(s.kelompok, s.kolom, s.yakin) for s in total] == [("IV", "L", True), ("III", "L", True)]
    else:
        assert [(s.kelompok, s.kolom, s.yakin) for s in total] == [("", "IV", False), ("", "III", False)]


def test_totals_of_single_columns_stay_in_theirs() -> None:
    """A total under each part is that part's, and so is one where the other parts have none in any row."""
    kepala = ("Unit | IV | < | III | <", "^ | L | P | L | P")
    penuh = baca(*kepala, "Kantor | 1 | 2 | 6 | 2", "Jumlah | 1 | 2 | 6 | 2", bergabung=False)
    kosong = baca(*kepala, "Kantor | 1 |  | 6 | ", "Jumlah | 1 |  | 6 | ", bergabung=False)
    for hasil in (penuh, kosong):
        assert {satu.kolom for satu in hasil if satu.baris == "Jumlah"} <= {"L", "P"}


def test_a_head_printed_again_is_no_row() -> None:
    """Some programs repeat it within a page, where a row goes on overleaf."""
    hasil = baca("Indikator | Target | Realisasi", "A | 1 | 2", "Indikator | Target | Realisasi", "B | 3 | 4")
    assert [satu.nilai for satu in hasil] == ["1", "2", "3", "4"]


def test_a_name_that_ends_within_a_phrase_is_in_doubt() -> None:
    """The rest of it stands elsewhere: beyond a page break, in another row."""
    hasil = baca("Indikator | Target", "CAKUPAN LAYANAN DI SELURUH | 1", "Cakupan layanan | 2")
    assert [satu.yakin for satu in hasil] == [False, True]


def test_two_amounts_that_run_into_each_other_are_in_doubt() -> None:
    """One had no room in its cell, and stands in the next one, too."""
    hasil = baca("Indikator | Pagu | Sisa", "A | 20.755.276.29618.193.984.478 | 1", "B | 20.755.276.296 | 2")
    assert [satu.yakin for satu in hasil] == [False, False, True, True]


def test_details_below_a_row_with_values_are_no_groups() -> None:
    """Programmes with amounts, and the activities of each listed without any: none of them heads the next programme."""
    rinci = [f"Kegiatan {n} | | " for n in range(1, 9)]
    hasil = baca(
        "Program/Kegiatan | Pagu | Realisasi", "Program A | 5 | 4", *rinci, "Program B | 7 | 6", "Kegiatan 9 | |"
    )
    assert [(satu.baris, satu.induk) for satu in hasil] == [
        ("Program A", ""), ("Program A", ""), ("Program B", ""), ("Program B", ""),
    ]  # fmt: skip


def test_rows_in_other_columns_than_their_head_are_in_doubt() -> None:
    """A value below two headings and two below one, row for row: which heading belongs to which cannot be seen."""
    lain = baca(
        "Kegiatan | Lokasi | Sasaran | < | Pagu | Sumber",
        "Pembinaan | Kota | Naik | 3 | 500 | <",
        "Pengawasan | Kota | Turun | 4 | 700 | <",
    )
    assert {satu.sebab for satu in lain if satu.nilai in ("3", "4")} == {"kolom isi tidak di bawah kepalanya"}
    satu = baca(
        "Kegiatan | Lokasi | Sasaran | < | Pagu | Sumber",
        "Pembinaan | Kota | Naik | 3 | 500 | <",
        "Pengawasan | Kota | Turun | 4 | 700 | APBD",
        "Pelaporan | Kota | Tetap | 4 | 800 | APBD",
    )
    assert all(s.yakin for s in satu if s.nilai in ("3", "4"))


def test_one_name_over_rows_with_numbers_in_one_column_is_in_doubt() -> None:
    """Two values of one thing: which is which is not said; beside each other they are in two columns."""
    dua = baca(
        "Indikator | Satuan | Target", "Alat ditera | Buah | 6.831", "^ | Unit | 3.900", "Pengawasan | Unit | 15"
    )
    assert {(s.nilai, s.sebab) for s in dua if s.kolom == "Target"} == {
        ("6.831", "satu nama untuk beberapa baris"),
        ("3.900", "satu nama untuk beberapa baris"),
        ("15", ""),
    }
    satu = baca("Indikator | Satuan | Target", "Alat ditera | Buah | 6.831", "^ | Unit | ", "Pengawasan | Unit | 15")
    assert all(s.yakin for s in satu if s.nilai == "6.831")
    rinci = baca(
        "Indikator | Target | Kegiatan | Peserta",
        "Cakupan pengawasan | 15 | Program pengawasan alat ukur | ",
        "^ | | Penyuluhan bagi pedagang pasar | 40 orang",
        "Mutu layanan | 80 | Pelatihan petugas layanan terpadu | 12 orang",
    )
    assert {(s.nilai, s.yakin) for s in rinci if s.kolom == "Peserta"} == {("40 orang", False), ("12 orang", True)}


def test_a_head_further_down_names_what_is_below_it() -> None:
    """Another measure in each part of a table, below a row that begins as the head does."""
    hasil = baca(
        "Tahun 2024 | Orang dilatih | Pendaftar",
        "Januari-Desember | 800 | 981",
        "Tahun 2024 | Kasus selesai | Kasus tercatat",
        "Januari-Desember | 712 | 785",
    )
    assert [(s.kolom, s.nilai) for s in hasil] == [
        ("Orang dilatih", "800"),
        ("Pendaftar", "981"),
        ("Kasus selesai", "712"),
        ("Kasus tercatat", "785"),
    ]
    isi = baca("Tahun 2024 | Mutu | Ket", "Semester I | 8 | ada", "Tahun 2024 | Baik | ada", "Semester II | 7 | ada")
    assert {s.kolom for s in isi} == {"Mutu", "Ket"}


def test_columns_of_numbers_below_one_heading_are_in_doubt() -> None:
    """Which of them is which is not said; a number and its unit below one heading are."""
    dua = baca(
        "Indikator | 2023 | < | 2024", "Indeks kepuasan | 80,10 | 81,20 | 98", "Indeks inovasi | 70 | 64,10 | 97"
    )
    assert {(s.nilai, s.sebab) for s in dua if s.baris == "Indeks kepuasan"} == {
        ("80,10", "beberapa kolom angka di bawah satu judul"),
        ("81,20", "beberapa kolom angka di bawah satu judul"),
        ("98", ""),
    }
    assert all(s.yakin for s in baca("Indikator | Target | <", "Mutu | 80 | Nilai", "Cakupan | 70 | Persen"))


def test_the_code_of_what_a_row_belongs_to_is_not_its_own() -> None:
    """Numbers of two levels, each before its name: 4.6 of the programme, 4.6.1 of the activity."""
    hasil = baca(
        "Program | < | Kegiatan | < | Target",
        "1.4.6 | Jumlah juknis | 1.4.6.1 | Jumlah telaahan | 4",
        "^ | ^ | 1.4.6.2 | Jumlah kajian | 3",
    )
    assert [(s.baris, s.induk) for s in hasil] == [
        ("1.4.6.1 Jumlah telaahan", "Jumlah juknis"),
        ("1.4.6.2 Jumlah kajian", "Jumlah juknis"),
    ]


def test_the_rest_of_a_name_on_the_next_page_heads_no_group() -> None:
    """The only row without values, at the top of a page; where others head groups, so does that one."""

    def induk(*baris: str, potong: int) -> set[str]:
        isi = [[teks.strip() for teks in satu.split("|")] for satu in baris]
        sel = tuple(
            SelPetak(r, c, 1, 1, teks, 1 + (r >= potong)) for r, satu in enumerate(isi) for c, teks in enumerate(satu)
        )
        petak = Petak(sel, len(isi), len(isi[0]), 1)
        return {s.induk for s in baris_tabel(Tabel("Tabel 1", petak, 1)) if s.nilai == "90"}

    sisa = ("Indikator | Target", "Predikat Sistem Akuntabilitas | 81", "Pemerintah (SAKIP) | ", "Cakupan layanan | 90")
    assert induk(*sisa, potong=2) == {""}
    assert induk(*sisa[:1], "Mutu | ", *sisa[1:], potong=3) == {"Pemerintah (SAKIP)"}
