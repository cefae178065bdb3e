"""What sentences give of several rows, of parts of the year, roughly, or as the third number of a sum that another place prints."""

from __future__ import annotations

import pytest
from dinas_terbit import TABEL_DINAS
from kalimat_terbit import temuan_kalimat

from kinerja.model import Publikasi

_BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
_BULANAN = tuple(
    Publikasi(
        tabel="Tabel 3.5 Produksi Benih per Bulan Tahun 2023", baris=nama, kolom="Benih", nilai=str(1_000 + 10 * n)
    )
    for n, nama in enumerate(_BULAN)
)
_ORANG = tuple(
    Publikasi(tabel="Tabel 1.3 Pegawai menurut Status", baris=nama, kolom=kolom, nilai=nilai)
    for nama, *isi in (("PNS", "40", "21", "61"), ("PPPK", "12", "15", "27"), ("Jumlah", "52", "36", "88"))
    for kolom, nilai in zip(("Laki-laki", "Perempuan", "Jumlah"), isi, strict=True)
)
_TABEL = (*TABEL_DINAS, *_BULANAN, *_ORANG)


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Selisih antara Golongan III dan Golongan II adalah 33 orang.", 1),
        ("Selisih antara Golongan III dan Golongan II adalah 23 orang.", 0),
        ("Pegawai Golongan IV dan Golongan II bila digabung berjumlah 93 orang.", 1),
        ("Pegawai Golongan IV dan Golongan II bila digabung berjumlah 39 orang.", 0),
        ("Golongan III dan Golongan IV bersama-sama 62 orang atau 74,05 persen.", 1),
        ("Golongan III dan Golongan IV bersama-sama 62 orang atau 70,45 persen.", 0),
        ("Golongan III dan Golongan IV masing-masing berjumlah 26 orang.", 0),
        # Half a year, what runs up to a quarter, the mean of the months.
        ("Produksi benih semester II mencapai 6.150 ekor.", 1),
        ("Produksi benih semester II mencapai 6.510 ekor.", 0),
        ("Sampai dengan triwulan III produksi benih mencapai 9.630 ekor.", 1),
        ("Sampai dengan triwulan III produksi benih mencapai 9.360 ekor.", 0),
        ("Rata-rata produksi benih per bulan sekitar 1.505 ekor.", 1),
        ("Rata-rata produksi benih per bulan sekitar 1.055 ekor.", 0),
        ("Produksi benih semester II tahun 2022 mencapai 6.150 ekor.", 0),
        # Roughly: about, nearly, more than.
        ("Realisasi Program Penunjang Urusan Pemerintahan kurang lebih Rp6,61 miliar.", 1),
        ("Realisasi Program Penunjang Urusan Pemerintahan kurang lebih Rp6,16 miliar.", 0),
        ("Lebih dari Rp4,9 miliar dialokasikan untuk Program Pengelolaan Perikanan Tangkap.", 1),
        ("Lebih dari Rp4,8 miliar dialokasikan untuk Program Pengelolaan Perikanan Tangkap.", 0),
        ("Hampir Rp4,9 miliar dialokasikan untuk Program Pengelolaan Perikanan Tangkap.", 0),
    ],
)
def test_rows_together(kalimat: str, banyak: int) -> None:
    """Differences, sums, shares, parts of the year and rough amounts are those of the tables."""
    assert len(temuan_kalimat("publikasi-angka-kalimat", kalimat, tabel=_TABEL)) == banyak


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        (("Perbandingan pegawai laki-laki dan perempuan adalah 52 berbanding 63.",), 1),
        (("Perbandingan pegawai laki-laki dan perempuan adalah 52 berbanding 36.",), 0),
        (("Rumah benih dikunjungi 216 tamu.", "Tamu pelajar 124 orang dan selebihnya 96 orang umum."), 1),
        (("Rumah benih dikunjungi 216 orang.", "Tamu pelajar 124 orang dan selebihnya 96 orang umum."), 1),
        (("Rumah benih dikunjungi 216 orang.", "Tamu pelajar 124 orang dan selebihnya 92 orang umum."), 0),
        (
            (
                "Dinas memiliki 184 kapal.",
                "Dibandingkan tahun 2022 yang berjumlah 172 kapal, kapal bertambah 22 kapal.",
            ),
            1,
        ),
        (
            (
                "Dinas memiliki 184 kapal.",
                "Dibandingkan tahun 2022 yang berjumlah 172 kapal, kapal bertambah 12 kapal.",
            ),
            0,
        ),
        (("Ada 112 petugas lapangan.", "Petugas tersebut terdiri dari 68 penyuluh, 36 pengawas, dan 6 perekayasa."), 1),
        (("Ada 112 petugas lapangan.", "Petugas tersebut terdiri dari 68 penyuluh, 38 pengawas, dan 6 perekayasa."), 0),
        (("Survei melibatkan 400 responden, 236 di antaranya perempuan dan 146 laki-laki.",), 1),
        (("Survei melibatkan 400 responden, 236 di antaranya perempuan dan 164 laki-laki.",), 0),
        (
            (
                "Dinas didukung 112 petugas lapangan.",
                "Petugas tersebut dibina dinas.",
                "Komposisinya 73 perempuan berbanding 49 laki-laki.",
            ),
            1,
        ),
        (
            (
                "Dinas didukung 112 petugas lapangan.",
                "Petugas tersebut dibina dinas.",
                "Komposisinya 73 perempuan berbanding 39 laki-laki.",
            ),
            0,
        ),
        (("Golongan IV berjumlah 13 orang atau 17,47 persen dari seluruh pegawai.",), 1),
        (("Golongan IV berjumlah 13 orang atau 14,77 persen dari seluruh pegawai.",), 0),
        # Growth is of what was before.
        (
            (
                "Pendapatan tahun 2023 mencapai Rp42.952.500.000, naik Rp4.772.500.000 atau 12,50 persen dari tahun 2022.",
            ),
            0,
        ),
        (
            (
                "Pendapatan tahun 2023 mencapai Rp42.952.500.000, naik Rp4.772.500.000 atau 15,20 persen dari tahun 2022.",
            ),
            1,
        ),
        (("Porsi belanja pegawai 55,59 persen.", "Belanja lainnya menyerap sekitar 54 persen anggaran."), 1),
        (("Porsi belanja pegawai 55,59 persen.", "Belanja lainnya menyerap sekitar 44 persen anggaran."), 0),
        # What the sentence before gave: its sum, its rest, its mean, a share of it, its parts counted in two ways.
        (("Korban luka 34 orang dan meninggal 21 orang.", "Seluruh korban berjumlah 65 orang."), 1),
        (("Korban luka 34 orang dan meninggal 21 orang.", "Seluruh korban berjumlah 55 orang."), 0),
        (("Kelompok di Kecamatan Tanjung Sari ada 24 buah.", "Kelompok di kecamatan lainnya 19 buah."), 1),
        (("Kelompok di Kecamatan Tanjung Sari ada 24 buah.", "Kelompok di kecamatan lainnya 91 buah."), 0),
        (("Kapal yang diperiksa 8.640 unit.", "Rata-rata per bulan diperiksa 702 kapal."), 1),
        (("Kapal yang diperiksa 8.640 unit.", "Rata-rata per bulan diperiksa 720 kapal."), 0),
        (
            (
                "Pendapatan mencapai Rp1.260.000.000.",
                "Retribusi Rp756.000.000 atau 66,00 persen dari pendapatan tersebut.",
            ),
            1,
        ),
        (
            (
                "Pendapatan mencapai Rp1.260.000.000.",
                "Retribusi Rp756.000.000 atau 60,00 persen dari pendapatan tersebut.",
            ),
            0,
        ),
        (
            (
                "Ada 51 laki-laki dan 25 perempuan.",
                "Sebanyak 14 orang sudah dilatih, sedangkan 62 orang belum dilatih.",
            ),
            0,
        ),
        (("Rambu terpasang 1.751 unit dari kebutuhan 2.500 unit.", "Kekurangan rambu masih 794 unit."), 1),
        (("Rambu terpasang 1.751 unit dari kebutuhan 2.500 unit.", "Kekurangan rambu masih 749 unit."), 0),
        (("Waktu layanan 48 menit, 22 menit lebih singkat dari standar 60 menit.",), 1),
        (("Waktu layanan 48 menit, 12 menit lebih singkat dari standar 60 menit.",), 0),
    ],
)
def test_the_third_number(kalimat: tuple[str, ...], banyak: int) -> None:
    """Parts, remainders, ratios and changes agree with the whole that a table or a sentence before gives."""
    assert len(temuan_kalimat("publikasi-uraian-jumlah", *kalimat, tabel=_TABEL)) == banyak


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Selain bantuan alat, kelompok nelayan tersebar di 5 kecamatan.", 1),
        ("Selain bantuan alat, kelompok nelayan tersebar di 4 kecamatan.", 0),
    ],
)
def test_over_how_many_places(kalimat: str, banyak: int) -> None:
    """What is spread over so many places is so in the table that its caption names."""
    assert len(temuan_kalimat("publikasi-banyak", kalimat, tabel=TABEL_DINAS)) == banyak


def test_a_printed_rank_decides() -> None:
    """Where a table prints ranks, the place counted from the other end is none; several of the highest have no single value."""
    tabel = [
        Publikasi(tabel="Tabel 3.6 Konsumsi Ikan Antarkabupaten", baris=nama, kolom=kolom, nilai=nilai)
        for nama, *isi in (
            ("Kabupaten Pesisir Jaya", "35,91", "2"),
            ("Kabupaten Bukit Laut", "38,20", "1"),
            ("Kabupaten Rawa Indah", "33,70", "3"),
            ("Kabupaten Karang Tua", "31,05", "4"),
        )
        for kolom, nilai in zip(("Konsumsi (kg)", "Peringkat"), isi, strict=True)
    ]
    aturan = "publikasi-kata-banding"
    kalimat = "Konsumsi ikan Kabupaten Pesisir Jaya berada pada peringkat {} dari empat kabupaten."
    assert len(temuan_kalimat(aturan, kalimat.format("ketiga"), tabel=tabel)) == 1
    assert temuan_kalimat(aturan, kalimat.format("kedua"), tabel=tabel) == []
    dua = "Dua golongan terbesar, Golongan III dan Golongan II, bersama-sama berjumlah 75 orang."
    assert temuan_kalimat(aturan, dua, tabel=TABEL_DINAS) == []


def test_one_column_of_values_is_a_table() -> None:
    """A numbered table with a name and one value for each row is no running text."""
    tabel = [
        Publikasi(tabel="Tabel 3.7 Nilai Unsur Survei", baris=nama, kolom="Nilai", nilai=nilai)
        for nama, nilai in (("Biaya layanan", "3,42"), ("Waktu layanan", "3,21"), ("Sarana prasarana", "3,33"))
    ]
    kalimat = "Unsur dengan nilai terendah adalah {}."
    assert len(temuan_kalimat("publikasi-kata-banding", kalimat.format("Sarana prasarana"), tabel=tabel)) == 1
    assert temuan_kalimat("publikasi-kata-banding", kalimat.format("Waktu layanan"), tabel=tabel) == []
