"""Plain text: cells parted by tabs, and columns set with blanks."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja.model import perihal
from kinerja.pembaca import Bacaan
from kinerja.pembaca.baca import _baca


def baca(tmp_path: Path, teks: str, sandi: str = "utf-8") -> Bacaan:
    """Read a text from a file."""
    berkas = tmp_path / "laporan.txt"
    berkas.write_bytes(teks.encode(sandi))
    return _baca(berkas, "teks")


def ringkas(bacaan: Bacaan) -> list[tuple[str, str, str, str | None, bool]]:
    """Return row, group, column, value and whether it is certain."""
    return [(s.baris, s.kelompok, s.kolom, s.nilai, s.yakin) for s in bacaan.baris]


_TABEL = """LAPORAN KINERJA TAHUN 2023

Tabel 3. 4

Perbandingan Realisasi dengan Target

NO\tIndikator\tTahun 2023\t\t2024
\t\tTarget\tRealisasi\tTarget
1.\tPersentase koperasi aktif\t76,50%\t77,04%\t77%
2.\tNilai AKIP\t77,50\t80\t77,75
"""


def test_empty_cells_of_a_head_belong_to_its_groups(tmp_path: Path) -> None:
    """A text has no merged cells: a heading goes on over empty ones that have headings below."""
    bacaan = baca(tmp_path, _TABEL)
    assert bacaan.tabel[0].judul == "Tabel 3. 4 Perbandingan Realisasi dengan Target"
    assert ringkas(bacaan)[:3] == [
        ("Persentase koperasi aktif", "Tahun 2023", "Target", "76,50%", True),
        ("Persentase koperasi aktif", "Tahun 2023", "Realisasi", "77,04%", True),
        ("Persentase koperasi aktif", "2024", "Target", "77%", True),
    ]


def test_a_table_goes_on_over_blank_lines_and_repeated_heads(tmp_path: Path) -> None:
    """As where a page was turned; a row with its name alone does not end it."""
    bacaan = baca(
        tmp_path,
        "Tabel 1 Pagu\n\nUraian\tPagu\tRealisasi\nGaji\t10\t9\nBELANJA MODAL\t\t\n\nUraian\tPagu\tRealisasi\nMesin\t5\t4\n",
    )
    assert [(s.baris, s.induk, s.nilai) for s in bacaan.baris] == [
        ("Gaji", "", "10"),
        ("Gaji", "", "9"),
        ("Mesin", "BELANJA MODAL", "5"),
        ("Mesin", "BELANJA MODAL", "4"),
    ]
    assert len(bacaan.tabel) == 1


def test_a_total_in_a_text_is_in_doubt(tmp_path: Path) -> None:
    """Nobody sees over which columns its name was merged."""
    bacaan = baca(tmp_path, _TABEL + "Rata-rata\t\t101,2\t\t\n")
    assert [(s.nilai, s.yakin) for s in bacaan.baris][-1] == ("101,2", False)


def test_columns_set_with_blanks(tmp_path: Path) -> None:
    """As pdftotext -layout writes them, a heading for each column; pages are parted by form feeds."""
    isi = (
        "Tabel 2 Pegawai Tahun 2023\n\n"
        "   Pendidikan          Pria      Wanita      Jumlah\n\n"
        "   S2                    4           6          10\n"
        "   S1                   21          35          56\n"
        "   SMA                  11           0          11\n"
    )
    bacaan = baca(tmp_path, f"Sampul\n\f{isi}")
    assert len(bacaan.halaman) == 2
    assert ringkas(bacaan)[3:6] == [
        ("S1", "", "Pria", "21", True),
        ("S1", "", "Wanita", "35", True),
        ("S1", "", "Jumlah", "56", True),
    ]
    assert {s.halaman for s in bacaan.baris} == {2}


def test_other_encodings_are_read(tmp_path: Path) -> None:
    """Windows writes its own."""
    assert (
        baca(tmp_path, "Capaian “kinerja” tahun 2023 – baik.", "cp1252").kalimat[0].teks.startswith("Capaian “kinerja”")
    )


def test_a_list_of_contents_is_no_table(tmp_path: Path) -> None:
    """Its numbers are those of pages."""
    bacaan = baca(tmp_path, "BAB I PENDAHULUAN\t\t4\nI.1 Latar Belakang.....\t\t5\nI.2 Dasar Hukum.....\t\t5\n")
    assert bacaan.baris == ()


def test_numbers_of_columns_on_a_new_page(tmp_path: Path) -> None:
    """A row that numbers the columns again names nothing, nor does the second row of a head that is repeated."""
    kepala = "No\tKegiatan\tPagu\tRealisasi\t\n\t\t\tRp\t%\n"
    teks = (
        "LAPORAN KINERJA TAHUN 2022\n\nTabel 4. Belanja\n\n" + kepala + "1\t2\t3\t4\t5=4/3\n"
        "1.\tPengadaan bibit\t12.000.000\t9.000.000\t75,00\n1\t2\t\t3\t4\n2.\tPupuk organik\t8.000.000\t6.000.000\t75,00\n"
        + kepala
        + "3.\tPestisida nabati\t4.000.000\t3.000.000\t75,00\n"
    )
    assert [satu.baris for satu in baca(tmp_path, teks).baris] == [
        nama for nama in ("Pengadaan bibit", "Pupuk organik", "Pestisida nabati") for _ in range(3)
    ]


def test_the_number_of_a_heading_says_nothing(tmp_path: Path) -> None:
    """The number that a heading begins with is no sentence of its own."""
    teks = "LAPORAN KINERJA TAHUN 2022\n\n3.1.2. Capaian Ini disusun dari data tahun 2022 dengan 12 indikator.\n"
    isi = [satu for satu in baca(tmp_path, teks).baris if not perihal(satu.tabel)]
    assert all(any(map(str.isalpha, satu.nilai or "")) for satu in isi)


def test_a_table_of_a_name_and_a_value(tmp_path: Path) -> None:
    """Rows with one tab are a table where most of them end in a number; sentences with a tab are none."""
    teks = (
        "LAPORAN KINERJA TAHUN 2022\n\nTabel 3.2. Capaian\n\nSasaran 1 Peradilan cepat\t\nIndikator\tCapaian\n"
        "a. Perkara selesai\t100\nb. Mediasi berhasil\t79,38\nRata-Rata Capaian\t89,69\n\n1.\tPerkara dicatat pada hari yang sama.\n"
        "2.\tPara pihak dipanggil.\n3.\tPutusan dimuat.\n"
    )
    semua = baca(tmp_path, teks).baris
    assert [(satu.baris, satu.kolom, satu.nilai) for satu in semua if satu.tabel.startswith("Tabel")] == [
        ("a. Perkara selesai", "Capaian", "100"),
        ("b. Mediasi berhasil", "Capaian", "79,38"),
        ("Rata-Rata Capaian", "Capaian", "89,69"),
    ]


def test_names_of_groups_among_numbers(tmp_path: Path) -> None:
    """A name alone in the column of numbers is that of a group, and marks behind numbers are no names."""
    teks = (
        "LAPORAN KINERJA TAHUN 2022\n\nTabel 3.2. Capaian\n\nNo.\tIndikator\tTarget\tRealisasi\nMisi Pertama: Maju\t\t\t\n"
        "Sasaran 1: Terang\t\t\t\n1 *)\tJalan terang\t80\t82\nSasaran 2: Bersih\t\t\t\n2 *)\tParit lancar\t70\t71\n"
    )
    assert {(satu.induk, satu.baris) for satu in baca(tmp_path, teks).baris} == {
        ("Sasaran 1: Terang", "Jalan terang"),
        ("Sasaran 2: Bersih", "Parit lancar"),
    }


@pytest.mark.parametrize("titik", ["", " ........"])
def test_names_with_pages_are_no_table(tmp_path: Path, titik: str) -> None:
    """Names with the numbers of their pages are none, with dots or without."""
    daftar = "".join(
        f"{nama}{titik}\t{n}\n" for n, nama in enumerate(("Kata Pengantar", "Daftar Isi", "Bab Satu", "Bab Dua"), 1)
    )
    teks = f"LAPORAN KINERJA TAHUN 2022\n\n{daftar}\nSasaran 1 dicapai dengan 12 kegiatan.\n"
    assert baca(tmp_path, teks).tabel == ()


def test_rows_in_one_line(tmp_path: Path) -> None:
    """Where each cell holds as many numbers as the name has parts, they are rows; where one holds fewer, they are not."""
    awal = "LAPORAN KINERJA TAHUN 2022\n\nTabel 10. Pendapatan\n\nNo\tUraian\tTarget\tRealisasi\n1\tRetribusi\t70\t65\n"
    semua = baca(tmp_path, awal + "2\tPajak a. Hotel b. Parkir\t90 50 40\t80 48 32\n").baris
    assert [(satu.baris, satu.nilai) for satu in semua[2:]] == [
        ("Pajak", "90"),
        ("Pajak", "80"),
        ("a. Hotel", "50"),
        ("a. Hotel", "48"),
        ("b. Parkir", "40"),
        ("b. Parkir", "32"),
    ]
    assert len(baca(tmp_path, awal + "2\tPajak a. Hotel b. Parkir\t90\t80\n").baris) == 4


def test_numbered_headings_of_a_text(tmp_path: Path) -> None:
    """A text tells of its chapters and captions too, and its sentences that point to them are kept."""
    isi = "Gambar 3.1 Pasar\n\nRinciannya tercantum pada Lampiran 3.\n\nGambar 3.1 Jalan Mantap\n\nTabel 1\n\nUraian\tPagu\nGaji\t10\n"
    semua = baca(tmp_path, isi).baris
    judul = [(s.kolom, s.nilai, s.baris) for s in semua if perihal(s.tabel)]
    assert judul == [("Gambar", "3.1", "Pasar"), ("Gambar", "3.1", "Jalan Mantap")]
    assert "Rinciannya tercantum pada Lampiran 3." in {s.nilai for s in semua}
