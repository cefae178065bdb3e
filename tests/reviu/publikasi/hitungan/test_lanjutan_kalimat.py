"""Two sentences that make one sum: a whole in the first, what is left of it, its other share or its parts in the second."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.hitungan.lanjutan_kalimat import salah_lanjutan


@pytest.mark.parametrize(
    ("lalu", "kalimat", "harap"),
    [
        (
            "Ada 25 pasar, 15 pasar layak.",
            "Pasar yang tidak layak 12 unit.",
            "Dari 25 dan 15 selisihnya 10, tetapi tertulis 12",
        ),
        ("Ada 25 pasar, 15 pasar layak.", "Pasar yang tidak layak 10 unit.", ""),
        ("Ada 25 pasar.", "Sisanya 12 pasar dari 15 pasar.", "Dari 25 dan 15 selisihnya 10, tetapi tertulis 12"),
        (
            "Ada 25 pasar, 15 pasar layak.",
            "Yang buruk 18 pasar, sisanya 12 pasar.",
            "Dari 25 dan 18 selisihnya 7, tetapi tertulis 12",
        ),
        # Both sentences part one whole, each in its own way.
        ("Ada 25 pasar, 15 pasar layak.", "Yang buruk 18 pasar, sisanya 22 pasar.", ""),
        # Of three numbers it is not said what is taken from what.
        ("Ada 25 pasar, 15 pasar layak, 4 pasar baru.", "Sisanya 12 pasar.", ""),
        # The second sentence compares, or speaks of another place.
        ("Ada 25 pasar, 15 pasar layak.", "Dibandingkan tahun lalu sisanya 12 pasar.", ""),
        ("Ada 25 pasar, 15 pasar layak.", "Pasar Cibodas yang tidak layak 12 unit.", ""),
        (
            "Ada 25 pasar Cibodas, 15 pasar layak.",
            "Pasar Cibodas yang tidak layak 12 unit.",
            "Dari 25 dan 15 selisihnya 10, tetapi tertulis 12",
        ),
        (
            "Ada 25 pasar, 15 pasar layak.",
            "Sisanya 12 pasar di Cibodas.",
            "Dari 25 dan 15 selisihnya 10, tetapi tertulis 12",
        ),
        ("Ada 25 pasar, 15 pasar layak.", "Pasar yang tidak bersih 12 unit.", ""),
        ("Ada pasar.", "Sisanya 12 pasar.", ""),
        ("Ada 25 pasar, 15 pasar layak.", "Sisanya pasar buruk.", ""),
    ],
)
def test_what_is_left_of_the_sentence_before(lalu: str, kalimat: str, harap: str) -> None:
    """Of a whole and a part, by words that leave no doubt, or because it is not what the whole was said to be."""
    assert salah_lanjutan(lalu, kalimat) == harap


@pytest.mark.parametrize(
    ("lalu", "kalimat", "salah"),
    [
        ("Alokasi belanja pegawai 62,50 persen.", "Alokasi belanja lainnya 47,50 persen.", True),
        ("Alokasi belanja pegawai 62,50 persen.", "Alokasi belanja lainnya 37,50 persen.", False),
        # The share of an amount of money, but of nothing else that is counted.
        ("Alokasi belanja pegawai Rp625.000.000 atau 62,50 persen.", "Alokasi belanja lainnya 47,50 persen.", True),
        ("Alokasi belanja pegawai 625 orang atau 62,50 persen.", "Alokasi belanja lainnya 47,50 persen.", False),
        # Both must speak of shares, the second of what others have.
        ("Belanja pegawai 62,50 persen.", "Alokasi belanja lainnya 47,50 persen.", False),
        ("Alokasi belanja pegawai 62,50 persen.", "Belanja lainnya 47,50 persen.", False),
        ("Alokasi belanja pegawai 62,50 persen.", "Alokasi belanja modal 47,50 persen.", False),
        ("Alokasi belanja pegawai 62,50 persen.", "Alokasi belanja lainnya 47,50 orang.", False),
        ("Alokasi belanja pegawai 62,50 persen.", "Alokasi belanja lainnya 47,50 persen dan 30 persen.", False),
    ],
)
def test_the_share_of_the_others(lalu: str, kalimat: str, salah: bool) -> None:
    """One share and that of the others are a hundred percent."""
    pesan = "Dari 62,50 persen tersisa 37,50 persen, tetapi tertulis 47,50"
    assert salah_lanjutan(lalu, kalimat) == (pesan if salah else "")


@pytest.mark.parametrize(
    ("lalu", "kalimat", "jumlah"),
    [
        ("Jumlah pegawai 1.000 orang.", "Pegawai PNS 720 orang dan PPPK 208 orang.", "928"),
        ("Jumlah pegawai 1.000 orang.", "Pegawai PNS 720 orang dan PPPK 280 orang.", ""),
        # Two small numbers are parts of a third one only where words say so.
        ("Jumlah pegawai 999 orang.", "Pegawai PNS 720 orang dan PPPK 297 orang.", ""),
        ("Jumlah pegawai 924 orang.", "Pegawai laki-laki 720 orang dan perempuan 240 orang.", "960"),
        ("Jumlah pegawai 924 orang.", "Sebanyak 720 laki-laki dan 240 perempuan.", "960"),
        ("Jumlah aset 924 unit.", "Dari jumlah itu 720 unit gedung dan 240 unit jembatan.", "960"),
        ("Jumlah aset 924 unit.", "Aset tersebut terdiri dari 720 gedung dan 240 jembatan.", "960"),
        # Things of two kinds add up only where they are listed as kinds of the whole.
        ("Jumlah aset 924 unit.", "Dari jumlah itu 720 gedung dan 240 jembatan.", ""),
        ("Waktu kerja 924 hari.", "Dari jumlah itu 720 hari kerja dan 240 hari libur.", ""),
        ("Jumlah aset 924 unit, naik 3 unit.", "Dari jumlah itu 720 unit gedung dan 240 unit jembatan.", ""),
        ("Jumlah aset 924 unit.", "Dari jumlah itu 720 unit gedung, 240 unit jembatan, dan Rp500.000.", ""),
        ("Jumlah aset 924 unit.", "Dari jumlah itu 720 unit gedung.", ""),
        (
            "Jumlah aset 924 unit.",
            "Dari jumlah itu 720 unit gedung dan 240 unit jembatan, lebih banyak dari target.",
            "",
        ),
        # No part is as large as its whole.
        ("Jumlah aset 924 unit.", "Dari jumlah itu 942 unit gedung dan 106 unit jembatan.", ""),
        # More than a fifth away from the whole they are parts of something else.
        ("Jumlah aset 1.000 unit.", "Dari jumlah itu 320 unit gedung dan 480 unit jembatan.", "800"),
        ("Jumlah aset 1.000 unit.", "Dari jumlah itu 270 unit gedung dan 430 unit jembatan.", ""),
    ],
)
def test_the_parts_of_the_sentence_before(lalu: str, kalimat: str, jumlah: str) -> None:
    """The parts of its only number make it, where they are of its kind and nothing else is said."""
    utuh = lalu.split()[2]
    harap = f"Bagian-bagiannya berjumlah {jumlah}, sedangkan kalimat sebelumnya menyebut {utuh}" if jumlah else ""
    assert salah_lanjutan(lalu, kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Dari jumlah angaran tersebut terealisasi Rp905.526.623.200,00 atau 99,22%",
            "905.526.623.200,00 dari 912.074.565.825,00 adalah 99,28 persen, tetapi tertulis 99,22",
        ),
        ("Dari pagu tersebut terealisasi Rp905.526.623.200,00 atau 99,28%", ""),
        ("Dari kegiatan tersebut terealisasi Rp905.526.623.200,00 atau 99,22%", ""),
        ("Dari anggaran tersebut terserap Rp905.526.623.200,00, fisiknya 99,22%", ""),
    ],
)
def test_the_share_of_the_amount_before(kalimat: str, harap: str) -> None:
    """What was spent of the only amount of the sentence before, with its percentage."""
    assert salah_lanjutan("Belanja langsung mendapat anggaran Rp912.074.565.825,00.", kalimat) == harap


def test_of_two_amounts_none_is_the_whole() -> None:
    """Two amounts before leave open which of them was spent."""
    lalu = "Anggaran murni Rp900.000.000, setelah perubahan Rp912.000.000."
    assert salah_lanjutan(lalu, "Dari anggaran tersebut terealisasi Rp905.000.000 atau 98,10%") == ""
