"""Bar charts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

import pytest

from kinerja.sajian.grafik.batang import susun_capaian, susun_peringkat, susun_target_realisasi
from kinerja.sajian.grafik.batang_berpasangan import susun_anggaran, susun_pegawai
from kinerja.sajian.grafik.kanvas import UKURAN_KECIL, Garis, Kanvas, Tulisan

Rapi = Callable[[Kanvas], list[str]]
PANJANG = "Persentase fasilitasi penerbitan izin usaha simpan pinjam dan pembukaan kantor cabang " * 3


def _memuat(teks: Sequence[str], *nilai: str) -> None:
    rapat = [satu.replace("\u00a0", " ") for satu in teks]
    for satu in nilai:
        assert any(satu in isi for isi in rapat), (satu, rapat)


def test_capaian_prints_the_true_value_of_a_bar_that_is_cut_off(rapi: Rapi) -> None:
    """455,20 % and 10.582 % are cut off with a mark; the number printed is the true one."""
    kanvas = susun_capaian(
        ["A", "B", "C", "D"],
        [Decimal("100.71"), Decimal("19.33"), Decimal("455.20"), Decimal(10582)],
        ["Sangat Tinggi", "Sangat Rendah", "Sangat Tinggi", "Sangat Tinggi"],
        [5, 1, 5, 5],
    )
    _memuat(rapi(kanvas), "100,71 %", "19,33 %", "455,20 %", "10.582,00 %", "Sangat Rendah", "100 %")


def test_a_bar_that_is_cut_off_is_explained(rapi: Rapi) -> None:
    """The mark is explained below the bars, within the sheet, and only where there is one."""
    nama = ["Persentase pelaku usaha mikro yang mendapat fasilitas pendampingan dan akses pembiayaan", "Nilai"]
    for nilai, ada in ((Decimal(900), True), (Decimal(90), False)):
        teks = rapi(susun_capaian(nama, [nilai, Decimal(100)], ["Sangat Tinggi"] * 2, [5, 5]))
        assert any(satu.startswith("Batang dipotong") for satu in teks) is ada


def test_capaian_below_zero_and_missing_are_shown(rapi: Rapi) -> None:
    """A negative capaian keeps its sign; a missing one prints a dash."""
    kanvas = susun_capaian(
        ["A", "B", "C"], [Decimal("-53.19"), None, Decimal(0)], ["Rendah", None, None], [1, None, None]
    )
    _memuat(rapi(kanvas), "-53,19 %", "–", "0,00 %")


@pytest.mark.parametrize("banyak", [1, 10, 40])
def test_long_names_never_run_over_each_other(rapi: Rapi, banyak: int) -> None:
    """Names of 250 characters are wrapped and the bars move apart."""
    kanvas = susun_capaian([PANJANG] * banyak, [Decimal(90)] * banyak, ["Tinggi"] * banyak, [4] * banyak)
    assert sum(satu.startswith("Persentase fasilitasi") for satu in rapi(kanvas)) >= banyak


def test_nothing_at_all_still_gives_a_picture(rapi: Rapi) -> None:
    """Without a single value there is a sheet that says so."""
    assert rapi(susun_capaian([], [], [], []))


def test_target_and_realisasi_stand_in_pairs(rapi: Rapi) -> None:
    """Both values are printed; a missing one as a dash."""
    teks = rapi(
        susun_target_realisasi(
            ["Koperasi aktif", "Baru"], [Decimal("76.50"), Decimal(35)], [Decimal("77.04"), None], "%"
        )
    )
    _memuat(teks, "76,50", "77,04", "35,00", "–", "Koperasi aktif")


@pytest.mark.parametrize("banyak", [1, 3, 36, 60])
def test_a_ranking_names_every_region_and_marks_the_own(rapi: Rapi, banyak: int) -> None:
    """Each region stands with its value; the own one carries a mark that reads without colour."""
    nama = [f"Kabupaten Nomor {urut}" for urut in range(1, banyak + 1)]
    nilai = [Decimal("100.5") - Decimal(urut) for urut in range(1, banyak + 1)]
    teks = rapi(susun_peringkat(nama, nilai, banyak - 1, [("Rasio jumlah", Decimal("48.23"))]))
    for satu in nama[:-1]:
        assert satu in teks
    assert f"▶ Kabupaten Nomor {banyak}" in teks
    _memuat(teks, "Rasio jumlah 48,23 %", "99,5")


def test_a_ranking_without_the_own_region_marks_none(rapi: Rapi) -> None:
    """No mark stands where the own region is not among the bars."""
    assert not any("▶" in satu for satu in rapi(susun_peringkat(["A", "B"], [Decimal(2), Decimal(1)], None, [])))


def test_values_of_a_ranking_stand_in_one_column() -> None:
    """No reference line passes through a number: all stand at the right edge."""
    kanvas = susun_peringkat(["A", "B", "C"], [Decimal(90), Decimal(48), Decimal(5)], 1, [("Nasional", Decimal(60))])
    nilai = [satu for satu in kanvas.unsur if isinstance(satu, Tulisan) and satu.isi[0].isdigit()]
    assert len(nilai) == 3
    assert {(satu.rata, satu.x) for satu in nilai} == {("kanan", kanvas.lebar - 1)}


@pytest.mark.parametrize(
    ("rujukan", "baris"),
    [
        ([("Provinsi", "20"), ("Nasional", "80")], 1),
        ([("Rasio jumlah", "48.20"), ("Rata-rata", "48.30")], 1),
        ([("Rasio jumlah", "48.20"), ("Rata-rata", "48.30"), ("Nasional", "48.40")], 2),
        ([("Kementerian Koperasi dan Usaha Kecil Menengah", "99"), ("Provinsi Jawa Tengah", "100")], 2),
    ],
)
def test_names_of_reference_lines_take_the_fewest_rows(rapi: Rapi, rujukan: list[tuple[str, str]], baris: int) -> None:
    """A name stands beside its line, over no other name (held for all pictures) and over no other line."""
    kanvas = susun_peringkat(["A", "B"], [Decimal(100), Decimal(1)], 0, [(nama, Decimal(n)) for nama, n in rujukan])
    rapi(kanvas)
    nama = [satu for satu in kanvas.unsur if isinstance(satu, Tulisan) and satu.isi.startswith(tuple(dict(rujukan)))]
    garis = [satu.titik for satu in kanvas.unsur if isinstance(satu, Garis) and satu.putus]
    assert (len(nama), len({satu.y for satu in nama})) == (len(rujukan), baris)
    assert {satu.ukuran for satu in nama} == {UKURAN_KECIL}
    for satu in nama:
        for (x, atas), _ in garis:
            assert not (atas < satu.y and satu.kiri < x < satu.kiri + satu.lebar), satu.isi


def test_more_than_four_reference_lines_take_a_row_each(rapi: Rapi) -> None:
    """Beyond four lines every name has a row of its own."""
    rujukan = [(f"Acuan {urut}", Decimal(10 * urut)) for urut in range(1, 6)]
    kanvas = susun_peringkat(["A", "B"], [Decimal(100), Decimal(1)], 0, rujukan)
    rapi(kanvas)
    assert len({satu.y for satu in kanvas.unsur if isinstance(satu, Tulisan) and satu.isi.startswith("Acuan")}) == 5


@pytest.mark.parametrize(("satuan", "tercetak"), [("%", []), ("orang", ["Satuan: orang"])])
def test_a_legend_names_the_unit_that_labels_leave_out(rapi: Rapi, satuan: str, tercetak: list[str]) -> None:
    """Percentages carry their sign at every value, other units stand in the legend."""
    teks = rapi(susun_target_realisasi(["A"], [Decimal(3)], [Decimal(2)], satuan))
    assert [satu for satu in teks if satu.startswith("Satuan")] == tercetak


def test_budget_and_spending_stand_beside_the_share(rapi: Rapi) -> None:
    """Amounts are shortened to miliar or juta, the share is exact."""
    teks = rapi(susun_anggaran(["Program Penunjang"], [11674610355], [10717987308], [Decimal("91.80595")]))
    _memuat(teks, "11,67 miliar", "10,72 miliar", "91,81 %")


def test_a_program_without_money_is_drawn(rapi: Rapi) -> None:
    """Zero rupiah and no share: a name with a dash."""
    _memuat(
        rapi(susun_anggaran(["Nol", "Ada"], [0, 214521290], [0, 179015180], [None, Decimal("83.45")])), "–", "83,45 %"
    )


def test_staff_is_counted_on_both_sides(rapi: Rapi) -> None:
    """Men to the left, women to the right, the sum at the edge."""
    teks = rapi(susun_pegawai(["Golongan III", "Golongan IV"], [20, 2], [31, 2]))
    _memuat(teks, "20", "31", "51", "4")


def test_unequal_lists_are_refused() -> None:
    """A label without its value is a mistake of the caller."""
    with pytest.raises(ValueError, match=r"\w"):
        susun_capaian(["A", "B"], [Decimal(1)], [None], [None])
