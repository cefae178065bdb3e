"""What the columns of a table are."""

from __future__ import annotations

from kinerja.pembaca.kepala import NamaKolom
from kinerja.pembaca.peran_kolom import Peran, tetapkan_peran


def _peran(*kolom: tuple[NamaKolom, list[str]]) -> list[Peran]:
    return tetapkan_peran([nama for nama, _ in kolom], [isi for _, isi in kolom])


def test_a_goal_with_a_nought_in_a_cell_is_no_column_of_numbers() -> None:
    """The matrix of a plan prints 0 where a goal has none; its rows are named by the indicator."""
    peran = _peran(
        (NamaKolom("Tujuan"), ["Meningkatnya mutu layanan", "0"]),
        (NamaKolom("Sasaran"), ["Meningkatnya kepuasan", "Meningkatnya ketepatan"]),
        (NamaKolom("Indikator Kinerja"), ["Indeks kepuasan", "Persentase ketepatan", "Jumlah laporan"]),
        (NamaKolom("Target"), ["82,10", "95,00", "3 laporan"]),
    )
    assert peran == [Peran.INDUK, Peran.INDUK, Peran.LABEL, Peran.NILAI]


def test_parts_of_a_code_need_no_heading_of_their_own() -> None:
    """A heading over four columns of which the grid shows it above two."""
    tanpa = NamaKolom("Kolom 1", berjudul=False)
    peran = _peran(
        (tanpa, ["5", "5"]),
        (NamaKolom("Kode"), ["03", "03"]),
        (tanpa, ["2.01", "2.02"]),
        (NamaKolom("Program/Kegiatan"), ["Perencanaan", "Administrasi"]),
        (NamaKolom("Pagu (Rp)"), ["60.535.000", "80.500.000"]),
        (NamaKolom("Kolom 6", berjudul=False), ["7", "8"]),
    )
    assert peran == [Peran.KODE, Peran.KODE, Peran.KODE, Peran.LABEL, Peran.NILAI, Peran.NILAI]


def test_what_stands_for_several_rows_does_not_name_them() -> None:
    """A merged goal left of indicators that are headed by an abbreviation, or by a word of their own."""
    sasaran = (NamaKolom("Sasaran Kegiatan"), ["Meningkatnya mutu layanan"])
    target = (NamaKolom("Target 2021"), ["82,10", "95,00"])
    for judul in ("IKSK", "Tolok Ukur"):
        peran = _peran(sasaran, (NamaKolom(judul), ["Indeks kepuasan", "Persentase ketepatan"]), target)
        assert peran == [Peran.INDUK, Peran.LABEL, Peran.NILAI]
    uraian = (NamaKolom("Kegiatan"), ["Pembinaan", "Pengawasan"])
    assert _peran(uraian, (NamaKolom("Hasil"), ["Baik", "Cukup"]), target) == [Peran.LABEL, Peran.NILAI, Peran.NILAI]


def test_codes_of_classes_are_no_values() -> None:
    """A code that begins with a nought is no number; the same widths without one are numbers of things."""
    nama = (NamaKolom("Subjek"), ["Karya umum", "Filsafat", "Agama", "Jumlah"])
    buku = (NamaKolom("Eksemplar"), ["3.200", "2.150", "6.400", "11.750"])
    assert _peran((NamaKolom("Kelas"), ["000", "100", "200"]), nama, buku) == [Peran.KODE, Peran.LABEL, Peran.NILAI]
    assert _peran((NamaKolom("Judul"), ["320", "215", "640"]), nama, buku)[0] is Peran.NILAI


def test_units_do_not_name_rows_however_often_they_are_printed() -> None:
    """A row more with a unit than with a name: the name above stands for both."""
    peran = _peran(
        (NamaKolom("Indikator Kinerja"), ["Jumlah alat ditera", "Cakupan pengawasan"]),
        (NamaKolom("Ukuran"), ["Buah", "Buah", "Buah"]),
        (NamaKolom("Target"), ["6.831", "3.900", "15"]),
    )
    assert peran == [Peran.LABEL, Peran.NILAI, Peran.NILAI]
    tanpa_indikator = _peran(
        (NamaKolom("Layanan"), ["Tera"]), (NamaKolom("Sat"), ["Buah", "Unit"]), (NamaKolom("Target"), ["6", "3"])
    )
    assert tanpa_indikator == [Peran.LABEL, Peran.NILAI, Peran.NILAI]


def test_codes_with_a_slip_are_codes() -> None:
    """Numbers of levels before the names, one of them with a comma; amounts with two commas are no codes."""
    nama = (NamaKolom("Indikator Program (2)"), ["Luas serangan", "Cakupan pengendalian", "Capaian sarana"])
    target = (NamaKolom("Target"), ["10", "15", "70"])
    kode = (NamaKolom("Indikator Program"), ["5.7.1", "5.7.2", "5,7,3"])
    assert _peran(kode, nama, target) == [Peran.KODE, Peran.LABEL, Peran.NILAI]
    uang = (NamaKolom("Pagu"), ["1,250,000", "2,350,000", "3,450,000"])
    assert _peran(nama, uang)[1] is Peran.NILAI


def test_one_heading_over_numbers_and_names() -> None:
    """Sasaran over "1." and what it is; a heading of its own makes such numbers values."""
    nama = ["Meningkatnya mutu", "Meningkatnya tertib"]
    target = (NamaKolom("Target"), ["82,10", "95,00"])
    peran = _peran((NamaKolom("Sasaran"), ["1.", "2,"]), (NamaKolom("Sasaran (2)"), nama), target)
    assert peran == [Peran.NOMOR, Peran.LABEL, Peran.NILAI]
    assert _peran((NamaKolom("Unit"), ["4", "7"]), (NamaKolom("Sasaran (2)"), nama), target)[0] is Peran.NILAI
    assert _peran((NamaKolom("No,"), ["1", "3"]), (NamaKolom("Sasaran"), nama), target)[0] is Peran.NOMOR
    tanpa = NamaKolom("Kolom 1", berjudul=False)
    assert _peran((tanpa, ["1", "2"]), (NamaKolom("Sasaran"), nama), target)[0] is Peran.NOMOR
