"""The year that a report is about, and whose it is."""

from __future__ import annotations

import pytest

from kinerja.pembaca.pengenal_laporan import instansi_laporan, tahun_laporan


@pytest.mark.parametrize(
    ("teks", "tahun"),
    [
        (["Undang-Undang Nomor 14 Tahun 2008", "UU No. 14 tahun 2008", "Laporan ini tentang Tahun 2022"], 2022),
        (["Peraturan Gubernur Nomor 18 Tahun 2017", "LAPORAN LAYANAN TAHUN 2020"], 2020),
        (["LAPORAN KINERJA KANTOR PELAYANAN TAHUN", "2018"], 2018),
        (["Disusun di ibu kota, 13 Januari 2023"], 2023),
        (["Laporan tanpa angka"], None),
    ],
)
def test_the_year_of_a_regulation_is_none_of_the_report(teks: list[str], tahun: int | None) -> None:
    """Nor is the break of a line between the word and its number the end of the year."""
    assert tahun_laporan(teks, []) == tahun


@pytest.mark.parametrize(
    ("sampul", "tahun"),
    [
        (["LAPORAN KINERJA", "TAHUN ANGGARAN 2023"], 2023),
        (["Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun 2023"], 2023),
        # Covers that name two years decide nothing.
        (["LAPORAN KINERJA", "TAHUN 2023", "TAHUN 2022"], 2022),
    ],
)
def test_the_cover_decides_the_year(sampul: list[str], tahun: int) -> None:
    """However often the report compares itself with the year before."""
    assert tahun_laporan([*sampul, *["Pada tahun 2022 tercapai 80 persen."] * 30], []) == tahun


def test_the_name_of_an_agency_ends_before_the_year() -> None:
    """And goes on in the next line where that of its region is cut."""
    assert instansi_laporan(["KECAMATAN SUKAMAJU KOTA BANYUREJO TAHUN 2022"]) == "KECAMATAN SUKAMAJU KOTA BANYUREJO"
    assert instansi_laporan(["DINAS KESEHATAN KABUPATEN", "RAWAJAYA"]) == "DINAS KESEHATAN KABUPATEN RAWAJAYA"


@pytest.mark.parametrize(
    ("teks", "tahun"),
    [
        (["LKjIP 2022", "Pada tahun 2021 tercapai 80 persen.", "Tahun 2021 naik."], 2022),
        (["LAPORAN KINERJA", "DINAS SOSIAL", "2022", *["Pada tahun 2021 naik."] * 9], 2022),
        # A sentence that says which report it is, and two years that are compared.
        ([*["Uraian"] * 20, "Laporan ini memuat kinerja tahun 2022.", "Tahun 2021 naik.", "Tahun 2021 turun."], 2022),
        ([*["Uraian"] * 20, "Perbandingan anggaran tahun 2021 dan 2022", "Realisasi tahun 2021 dan 2022"], 2022),
    ],
)
def test_a_report_that_compares_two_years_is_of_the_later_one(teks: list[str], tahun: int) -> None:
    """However its cover, its sentences and its captions write it."""
    assert tahun_laporan(teks, []) == tahun


def test_the_name_of_the_file_decides_between_years() -> None:
    """Where the text has that year, too, and the name no other one."""
    teks = [*["Uraian"] * 20, "Realisasi tahun 2021 naik.", "Realisasi tahun 2021 turun.", "Tahun 2022 tetap."]
    assert tahun_laporan(teks, [], "lkjip-2022") == 2022
    assert tahun_laporan(teks, [], "lkjip-2022-unggah-2023") == 2021
    assert tahun_laporan(teks, [], "lkjip-2024") == 2021


@pytest.mark.parametrize(
    ("teks", "nama"),
    [
        (["LAPORAN KINERJA STASIUN KARANTINA PERTANIAN", "KELAS I TANJUNG BALAI ASRI TAHUN 2016"], "STASIUN KARANTINA PERTANIAN KELAS I TANJUNG BALAI ASRI"),
        (["LAPORAN KINERJA INTERIM TRIWULAN I BALAI POM DI", "RAWAJAYA TAHUN 2021"], "BALAI POM DI RAWAJAYA"),
        (["LAPORAN KINERJA BALAI PERIKANAN", "BUDIDAYA TAHUN 2018"], "BALAI PERIKANAN BUDIDAYA"),
        (["DINAS PERPUSTAKAAN DAN KEARSIPAN", "KABUPATEN RAWAJAYA TAHUN 2020"], "DINAS PERPUSTAKAAN DAN KEARSIPAN KABUPATEN RAWAJAYA"),
        (["LAPORAN KINERJA PEMERINTAH KOTA TANJUNG BALAI", "TAHUN 2020"], ""),
        (["LKjIP 2022", "Dinas Pekerjaan Umum dan Penataan Ruang", "Kabupaten Rawajaya"], "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG KABUPATEN RAWAJAYA"),
        (["Kantor Gubernur Provinsi Rawa", "Laporan Kinerja Dinas Sosial, Pemberdayaan Perempuan dan Anak tahun 2022 disusun"], "DINAS SOSIAL, PEMBERDAYAAN PEREMPUAN DAN ANAK"),
        (["Dinas Sosial menangani 12 kasus.", "Kegiatan ini dibiayai Dinas Pangan."], ""),
    ],
)  # fmt: skip
def test_whose_report_it_is(teks: list[str], nama: str) -> None:
    """In capitals over two lines, on a line of its own, or where a sentence says whose report it is."""
    assert instansi_laporan(teks) == nama


@pytest.mark.parametrize(("sebut", "lain", "tahun"), [(3, 6, 2022), (2, 7, 2023), (3, 5, 2023), (0, 9, 2023)])
def test_a_cover_may_bear_the_year_of_its_printing(sebut: int, lain: int, tahun: int) -> None:
    """Where the sentences that name the report, and all others, speak of another year many times over, it is of that year."""
    isi = [f"Laporan Kinerja ini untuk tahun 2022 memuat bagian {n}" for n in "abcdefghi"[:sebut]]
    isi += [f"Realisasi tahun 2022 pada kegiatan {n}" for n in "abcdefghi"[:lain]]
    assert tahun_laporan(["LAPORAN KINERJA", "TAHUN 2023", *[""] * 20, *isi], ()) == tahun


def test_the_name_of_a_report_and_its_year_may_stand_in_three_lines() -> None:
    """A line of a printed page ends anywhere."""
    isi = ["Penyusunan Laporan", "Kinerja Dinas Pangan ini", "untuk tahun 2022 dimaksudkan."] * 3
    isi += [f"Realisasi tahun 2022 pada kegiatan {n}" for n in "abcdef"]
    sampul = ["LAPORAN KINERJA", "TAHUN 2023", *[""] * 20]
    assert tahun_laporan([*sampul, *isi], ()) == 2022
    assert tahun_laporan([*sampul, *(baris for satu in isi for baris in (satu, "", "", ""))], ()) == 2023
