"""Parts and whole in one sentence: what is listed behind or before a total makes that total."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.hitungan.jumlah_kalimat import (
    _bacaan,
    _bersatuan_lain,
    _daftar,
    _sejajar,
    _sela,
    _tanpa_rincian,
    _tertutup,
    salah_jumlah,
)
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import Persamaan


def _pesan(kalimat: str) -> str:
    return salah_jumlah(kalimat, bilangan_kalimat(kalimat))


@pytest.mark.parametrize(
    ("kalimat", "jumlah", "tertulis", "cocok"),
    [
        (
            "Dikelola 5 jurusan dengan mahasiswa aktif 4.001 orang (2.407 laki-laki dan 1.593 perempuan).",
            "4.000",
            "4.001",
            "",
        ),
        (
            "Mahasiswa aktif berjumlah 3.120 orang yang tersebar pada Jurusan Keperawatan (1.245 orang), Kebidanan (860 orang), "
            "Gizi (860 orang), dan Analis Kesehatan (475 orang).",
            "3.440",
            "3.120",
            "",
        ),
        (
            "Sebanyak 45 jabatan terdiri atas 1 kepala dinas, 1 sekretaris, 4 kepala bidang, 9 kepala seksi, dan 31 jabatan "
            "fungsional.",
            "46",
            "45",
            "31 seharusnya 30",
        ),
        (
            "Kebutuhan pegawai 150 orang, sementara yang ada baru 97 PNS dan 82 PPPK atau seluruhnya 125 orang.",
            "179",
            "125",
            "82 seharusnya 28",
        ),
        (
            "Sarana berupa 6 unit mobil dan 20 unit sepeda motor, jumlah seluruhnya 20 unit kendaraan dinas.",
            "26",
            "20",
            "",
        ),
        ("SDM laboratorium berjumlah 26 orang (ASN 26 orang, non-ASN 8 orang).", "34", "26", ""),
        ("Badan ini mengelola 8 program yang terdiri dari 1 program penunjang dan 8 program teknis.", "9", "8", ""),
        ("Terdapat 80 aset (62 aset baik dan 28 aset rusak) serta 40 aset dipinjam.", "90", "80", ""),
    ],
)
def test_where_words_say_so(kalimat: str, jumlah: str, tertulis: str, cocok: str) -> None:
    """A list behind a whole, or a total behind a list; a part that one slip mends is named."""
    akhir = f"; jumlahnya cocok bila {cocok}" if cocok else ""
    assert _pesan(kalimat) == f"Rincian pada kalimat ini berjumlah {jumlah}, tetapi tertulis {tertulis}{akhir}"


@pytest.mark.parametrize(
    "kalimat",
    [
        # A part of the list may be parted itself.
        "Pegawai berjumlah 84 orang, terdiri atas 49 PNS (30 laki-laki dan 35 perempuan) dan 19 PPPK.",
        "Pegawai berjumlah 84 orang yang terdiri atas 49 PNS (30 laki-laki, 19 perempuan), 19 PPPK, dan 16 honorer.",
        "Pegawai berjumlah 84 orang, terdiri atas 49 PNS, 30 laki-laki, 19 perempuan, dan 35 PPPK.",
        "Jumlah pegawai 48 orang, dengan rincian laki-laki 30 orang dan perempuan 18 orang, golongan IV 8 orang, golongan III "
        "31 orang, golongan II 11 orang.",
        "Dari sisi pendidikan, 5 pegawai berijazah S2, 38 pegawai S1, 11 pegawai D3, dan 26 pegawai SLTA sehingga seluruhnya 80 "
        "pegawai.",
        "Kabupaten memiliki 419 pulau yang terdiri dari 237 pulau bernama, dengan 6 pulau di pantai timur dan sisanya 182 pulau "
        "di pantai barat.",
        # The whole may stand within its parts.
        "Jumlah desa yang telah melapor 118 desa dari 132 desa; 14 desa lainnya belum menyampaikan.",
        "Jumlah desa yang telah melapor 118 desa dari 14 desa; 132 desa lainnya belum menyampaikan.",
        "Realisasi sebesar Rp4.385.120.500 dari total Rp4.600.000.000 yang dialokasikan meninggalkan sisa Rp214.879.500.",
        # What was planned stands before what the list is of.
        "Sebanyak 2.506 sampel dari 2.501 sampel yang direncanakan terdiri dari 2.200 sampel baik dan 306 sampel buruk.",
        # Places between the parts are no parts.
        "Sebanyak 275 peserta, yaitu 200 peserta dari 11 kecamatan dan 75 peserta dari 3 kota.",
        "Sebanyak 1.350 bibit disalurkan kepada kelompok tani di Kecamatan Sukamaju (500 bibit), Mekarsari (450 bibit), dan "
        "Cibodas (400 bibit).",
        # What came and went makes what is there.
        "Jumlah tenaga kesehatan tahun lalu 412 orang, kini 438 orang, naik 62 orang.",
        "Dana hibah Rp800.000.000 sudah dicairkan Rp640.000.000; yang belum dicairkan Rp160.000.000.",
        # Of two levels, of measures with and without decimals, of some only, of two numbers.
        "Terdapat 8 sasaran yang terdiri dari 12 indikator dan 3 sasaran.",
        "SDM laboratorium berjumlah 34 orang (ASN 26 orang, non-ASN 8,5 orang).",
        "Anggaran Rp1.250.000.000 untuk 24 kegiatan, antara lain pelatihan Rp300.000.000 dan bimbingan teknis Rp250.000.000.",
        "Produksi 7.500 ton, dua kali lipat dari 2.500 ton.",
    ],
)
def test_other_readings_of_the_same_numbers(kalimat: str) -> None:
    """Where any reading holds, or the numbers are of no one list, nothing is said."""
    assert _pesan(kalimat) == ""


@pytest.mark.parametrize(
    ("kalimat", "jumlah", "tertulis", "cocok"),
    [
        (
            "Survei melibatkan 400 responden, 236 di antaranya perempuan dan 146 laki-laki.",
            "382",
            "400",
            "146 seharusnya 164",
        ),
        (
            "Pagu dinas Rp50.000.000 terealisasi Rp760.000.000, tersedia Rp800.000.000.",
            "810.000.000",
            "800.000.000",
            "",
        ),
        ("Hadir 1.000 orang, 640 orang lulus, 306 orang gagal.", "946", "1.000", "306 seharusnya 360"),
        ("Dengan 640 orang lulus, 306 orang gagal, peserta 1.000 orang.", "946", "1.000", "306 seharusnya 360"),
        ("Dari 946 kapal yang terdaftar, 620 kapal berizin dan 362 kapal belum.", "982", "946", "362 seharusnya 326"),
    ],
)
def test_where_no_word_says_so(kalimat: str, jumlah: str, tertulis: str, cocok: str) -> None:
    """Only a slip of the hand is found: in money, in thousands, of women and men, of what a sentence begins with."""
    akhir = f"; jumlahnya cocok bila {cocok}" if cocok else ""
    assert _pesan(kalimat) == f"Rincian pada kalimat ini berjumlah {jumlah}, tetapi tertulis {tertulis}{akhir}"


@pytest.mark.parametrize(
    "kalimat",
    [
        "Hadir 846 orang, 640 orang lulus, 260 orang gagal.",
        "Dengan 640 orang lulus, 206 orang gagal, peserta 864 orang.",
        "Hadir 1.000 orang, 640 ekor, 306 unit.",
        "Setiap 1.000 orang, 640 orang lulus, 306 orang gagal.",
        "Pegawai berpendidikan S1 38 orang (47,5%), S2 14 orang (17,5%), dan lainnya 28 orang (35,0%).",
    ],
)
def test_small_numbers_make_no_sum_by_themselves(kalimat: str) -> None:
    """Nor do numbers of several things, or of each."""
    assert _pesan(kalimat) == ""


@pytest.mark.parametrize(
    ("kalimat", "jumlah"),
    [
        ("Responden 400 orang, terdiri atas 180 laki-laki (45,09%) dan 220 perempuan (55,00%).", "100,09"),
        (
            "Belanja hibah 12,50 persen, belanja modal 27,50 persen, belanja operasi 0 persen dari seluruh belanja.",
            "40,00",
        ),
        # To the last digit of each part.
        ("Komposisi belanja adalah 40,02 persen, 30,01 persen, dan 30,00 persen.", ""),
        ("Komposisi belanja adalah 40,02 persen, 30,02 persen, dan 30,00 persen.", "100,04"),
        # Near a hundred, or one slip away from it.
        ("Komposisi belanja adalah 40,30 persen, 30,10 persen, dan 34,00 persen.", "104,40"),
        ("Komposisi belanja adalah 40,30 persen, 31,10 persen, dan 64,00 persen.", ""),
        # Of two parts only women and men, or what is left.
        ("Komposisi responden adalah perempuan 54,81 persen dan laki-laki 45,19 persen.", ""),
        ("Komposisi responden adalah perempuan 54,81 persen dan laki-laki 45,91 persen.", "100,72"),
        ("Komposisi responden adalah petani 54,81 persen dan pedagang 45,91 persen.", ""),
        ("Komposisi responden adalah petani 54,81 persen, sisanya 45,91 persen.", "100,72"),
        ("Komposisi responden adalah sisanya 54,81 persen dan petani 45,91 persen.", ""),
        # No word says that they part one whole, or they are of each alone.
        ("Petani 40,30 persen, pedagang 30,10 persen, dan nelayan 34,00 persen.", ""),
        ("Komposisi belanja masing-masing 40,30 persen, 30,10 persen, dan 34,00 persen.", ""),
    ],
)
def test_the_parts_of_a_hundred_percent(kalimat: str, jumlah: str) -> None:
    """They make it, where words say that they part one whole."""
    assert _pesan(kalimat) == (f"Bagian-bagiannya berjumlah {jumlah} persen" if jumlah else "")


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Badan ini mengelola 8 program yang terdiri dari 1 program penunjang dan 8 program teknis.", "berjumlah 9"),
        # what is called otherwise may be counted among the others
        ("Badan ini mengelola 8 program yang terdiri dari 1 penunjang dan 8 program teknis.", ""),
        ("Sebanyak 45 jabatan terdiri atas 10 kepala dinas, 4 kepala bidang, dan 31 fungsional.", ""),
        ("Sebanyak 45 jabatan terdiri atas 1 kepala dinas, 4 kepala bidang, dan 31 fungsional.", "berjumlah 36"),
        (
            "Sebanyak 45 jabatan terdiri atas 10 kepala dinas, 4 kepala bidang, dan 13 fungsional.",
            "cocok bila 13 seharusnya 31",
        ),
        # percentages of parts, where they are said to be parts
        ("Terdiri atas laki-laki 60 persen dan perempuan 30 persen.", "berjumlah 90 persen"),
        ("Terdiri atas laki-laki 60 persen dan perempuan 50 persen.", "berjumlah 110 persen"),
        ("Terdiri atas laki-laki 60 persen dan perempuan 40 persen.", ""),
        ("Pegawai laki-laki 60 persen dan perempuan 45 persen.", ""),
        ("Komposisinya terdiri atas A 60 persen, B 30 persen, dan C 15 persen.", "berjumlah 105 persen"),
    ],
)
def test_parts_of_a_whole(kalimat: str, harap: str) -> None:
    """Parts add up to the whole that is named, percentages of parts to a hundred."""
    pesan = salah_jumlah(kalimat, bilangan_kalimat(kalimat))
    assert harap in pesan
    assert bool(pesan) is bool(harap)


@pytest.mark.parametrize(
    ("kalimat", "ya"),
    [
        ("Ada 5 orang, 3 orang, 8 KK", True),
        ("Ada 5 orang, 3 jiwa, 8 KK", False),
        ("Ada 5 orang, 3 orang, 8 orang", False),
        ("Ada 5, 3, 8 orang", False),
        ("Ada 5 orang, 3 orang, 8", False),
    ],
)
def test_a_total_of_another_unit(kalimat: str, ya: bool) -> None:
    """Persons, then households: the last is no sum of the others."""
    *suku, satu = bilangan_kalimat(kalimat)
    assert _bersatuan_lain(satu, suku) is ya


@pytest.mark.parametrize(
    ("kalimat", "kurung", "harap"),
    [
        # to the end of the brackets, where they end
        ("Ada 80 aset (62 aset baik, 18 aset rusak) serta 40 aset dipinjam.", True, [62, 18]),
        ("Ada 80 aset (62 aset baik, 18 aset rusak serta 40 aset dipinjam.", True, [62, 18, 40]),
        ("Ada 80 aset, terdiri dari 62 aset baik (60), 18 aset rusak, 40 aset.", False, [62, 60, 18, 40]),
        # to the end of the clause, unless the list itself is parted so
        ("Ada 80 aset: 62 aset baik, 18 aset rusak; 40 aset dipinjam.", False, [62, 18]),
        ("Ada 80 aset; 62 aset baik, 18 aset rusak; 40 aset dipinjam.", False, [62, 18, 40]),
        # to where another clause counts something else
        ("Ada 80 aset, yaitu 62 aset baik dan 18 aset rusak, dengan nilai 40 unit.", False, [62, 18]),
        ("Ada 80 aset, yaitu 62 aset baik dan 18 aset rusak, dengan sisa 40 aset.", False, [62, 18, 40]),
        (
            "Ada 80 aset, yaitu 50 aset baik, 18 aset rusak, dan 12 aset hilang, dengan nilai 40 unit.",
            False,
            [50, 18, 12],
        ),
        ("Ada 80 aset, yaitu 62 aset baik, 18 aset rusak, dengan nilai 40 unit.", False, [62, 18, 40]),
    ],
)
def test_where_a_list_ends(kalimat: str, kurung: bool, harap: list[int]) -> None:
    """With its brackets, its clause, or what it counts."""
    utuh, *belakang = bilangan_kalimat(kalimat)
    antara = kalimat[utuh.akhir : belakang[0].mulai]
    assert [b.nilai for b in _daftar(kalimat, belakang, utuh, antara, kurung=kurung)] == harap


@pytest.mark.parametrize(
    ("kalimat", "ya"),
    [
        ("Ada 12 unit: 3 unit, 4 unit, dan 5 unit", True),
        ("Ada 12 unit: 3 unit dan 4 unit, 5 unit", False),
        ("Ada 12 unit: 3 unit, 4 buah, dan 5 unit", False),
        ("Ada 12 buah: 3 unit, 4 unit, dan 5 unit", False),
    ],
)
def test_closed_lists(kalimat: str, ya: bool) -> None:
    """The last is joined by "dan", and all are of the unit of the whole."""
    utuh, *suku = bilangan_kalimat(kalimat)
    assert _tertutup(suku, utuh) is ya
    assert _sela(kalimat, utuh, suku) == kalimat[utuh.akhir : suku[-1].mulai]


@pytest.mark.parametrize(
    ("kalimat", "ya"),
    [
        ("Ada 20 butir, 8 sasaran dan 12 indikator", False),
        ("Ada 20 butir, 8 sasaran dan 12 sasaran", True),
        ("Ada 20 sasaran, 8 butir dan 12 sasaran", False),
        ("Ada 20 butir, 8 butir dan 12,5 butir", False),
        ("Ada 20,5 butir, 8 butir dan 12,5 butir", True),
    ],
)
def test_numbers_of_one_level(kalimat: str, ya: bool) -> None:
    """Levels of a plan are not added; a whole without decimals has no part with them."""
    utuh, *suku = bilangan_kalimat(kalimat)
    assert _sejajar(Persamaan(utuh, tuple(suku))) is ya


@pytest.mark.parametrize(
    ("suku", "harap"),
    [
        ("49 30 19 35", [49, 35]),
        ("49 30 10 9 35", [49, 35]),
        ("49 30 19", [49]),
        ("49 30 18 35", [49, 30, 18, 35]),
        ("10 10 5", [10, 10, 5]),
    ],
)
def test_parts_of_a_part(suku: str, harap: list[int]) -> None:
    """Two or more numbers that make the one before them only part it."""
    assert [b.nilai for b in _tanpa_rincian(bilangan_kalimat(suku.replace(" ", " unit, ") + " unit"))] == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Ada 84 orang: 49 orang PNS (30 pria, 20 wanita, 7 lain), dan 35 orang PPPK", (49, 35)),
        ("Ada 275 peserta: 200 peserta dari 11 kecamatan, 75 peserta dari 3 kota, dan 9 hari", (200, 75, 9)),
    ],
)
def test_readings_of_a_list(kalimat: str, harap: tuple[int, ...]) -> None:
    """Without what stands in brackets, or names places."""
    utuh, *suku = bilangan_kalimat(kalimat)
    assert harap in [tuple(b.nilai for b in s.suku) for s in _bacaan(kalimat, Persamaan(utuh, tuple(suku)))]


def test_the_share_of_what_is_broken_down() -> None:
    """It stands before the word for it, and is no part."""
    kalimat = "Sebanyak 80 persen terdiri atas laki-laki 60 persen dan perempuan 30 persen."
    assert "berjumlah 90 persen" in _pesan(kalimat)
