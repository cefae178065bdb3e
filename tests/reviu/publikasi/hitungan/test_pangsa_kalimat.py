"""Percentages that one sentence states of its own numbers."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.hitungan.pangsa_kalimat import salah_pangsa


def _pesan(kalimat: str) -> list[str]:
    return [satu.pesan for satu in temuan_kalimat("publikasi-uraian-jumlah", kalimat)]


@pytest.mark.parametrize(
    ("kalimat", "benar", "salah", "sebab"),
    [
        ("Sebanyak 30 dari 40 sekolah atau {} persen sudah terakreditasi.", "75,00", "57,00", "30 dari 40"),
        ("Dari target 400 hektare, terealisasi 380 hektare atau {} persen.", "95,00", "59,00", "380 dari 400"),
        ("Dari 11.250 contoh diuji 9.000 contoh, prevalensi {} persen.", "80,00", "62,00", "9.000 dari 11.250"),
        ("Kunjungan 450 orang melampaui target 400 orang atau {} persen.", "112,50", "121,50", "450 dari 400"),
        ("Sebanyak {} persen (30 sekolah) dari 40 sekolah sudah terakreditasi.", "75,00", "57,00", "30 dari 40"),
        # as large as the target, of which the capaian is
        (
            "Telah ikut 16 dari 27 desa atau {} persen dari target 51,85 persen atau tercapai 114,29 persen.",
            "59,26",
            "55,56",
            "16 dari 27",
        ),
        (
            "Pegawai laki-laki 48 orang (60,00 persen) dan perempuan 32 orang ({} persen).",
            "40,00",
            "45,00",
            "32 dari 80",
        ),
    ],
)
def test_percentage_of_two_numbers(kalimat: str, benar: str, salah: str, sebab: str) -> None:
    """The part of the whole, in any order; parts without a whole are of their sum."""
    assert _pesan(kalimat.format(benar)) == []
    (pesan,) = _pesan(kalimat.format(salah))
    assert pesan.startswith(f"{sebab} adalah {benar} persen")
    assert pesan.endswith(f"tertulis {salah}.")


@pytest.mark.parametrize(
    "kalimat",
    [
        "Nilainya dihitung dari 30% x 44,29 dari 100,00.",
        # Two numbers make another percentage of the sentence.
        "Target capaian 85% (200 contoh yang diuji), realisasi 98,5% (197 contoh).",
        # Another clause speaks of the second number, money of the percentage, and what something became is no part of it.
        "Dari 11.143 contoh terdapat prevalensi 2,35% sedangkan pada tahun ini diuji 12.633 contoh.",
        "Usaha dari target 5 buah terealisasi 15 buah dengan kegiatan kerja sama sebesar Rp45.000.000 penyerapan 100 %.",
        "Tahun 2019 ada 4.700.000 jiwa, tahun 2022 menurun menjadi 4.485.654 jiwa atau sebesar 9,57 persen.",
        # Done wholly, or not.
        "Dari 27 sekolah, 2 sekolah kurikulumnya belum 100% diterapkan.",
        # Codes of what is spoken of.
        "Untuk sasaran (2.1) dengan indikator (5), yaitu luas lahan kritis, mencapai 101,69%.",
        "Sebanyak 30 sekolah, atau 13,70 persen dari luas daratan.",
        "Sebanyak 30 dari 40 sekolah atau 75,00 persen sudah terakreditasi, naik 12,00 persen.",
        # What is left of a whole, said as what was done of it.
        "Sisa 20 hektare dari 400 hektare atau 95,00 persen sudah digarap.",
        # A percentage of one digit is rounded.
        "Sebanyak 30 dari 41 sekolah atau 73 persen sudah terakreditasi.",
        "Sebanyak 12 bulan dari 40 bulan atau 57,00 persen.",
        # The percentage of the people behind the money that they got.
        "Sebanyak 30 dari 40 peserta menerima Rp1.000.000 dari Rp2.000.000 (75%).",
    ],
)
def test_percentages_of_something_else(kalimat: str) -> None:
    """Weights, wholes that are only named, changes, complements, rounding and periods break nothing."""
    assert _pesan(kalimat) == []


def test_rounding_goes_one_step_and_no_further() -> None:
    """Cut is as good as rounded; one step beside both is wrong."""
    teks = "Sebanyak 20 dari 30 sekolah atau {} persen sudah terakreditasi."
    assert [len(_pesan(teks.format(n))) for n in ("66,65", "66,66", "66,67", "66,68")] == [1, 0, 0, 1]


@pytest.mark.parametrize(
    ("kalimat", "sebut"),
    [
        # Many words may stand between a number and its share.
        (
            "Dari 173 perumahan, sebanyak 131 perumahan memiliki prasarana dalam kondisi baik atau 65,32%.",
            "131 dari 173",
        ),
        ("Dari 173 perumahan, sebanyak 113 perumahan memiliki prasarana dalam kondisi baik atau 65,32%.", ""),
        # The part was written as the whole.
        ("Dinas mengelola rusunawa dengan 384 unit hunian dan 384 unit terhuni atau 90,63%.", "384 dari 384"),
        ("Dinas mengelola rusunawa dengan 384 unit hunian dan 384 unit terhuni atau 100%.", ""),
        # Two parts with the share of each are of one whole.
        (
            "Golongan III sebanyak 37 orang atau 67,21%, sedangkan golongan IV sebanyak 8 orang atau 13,56%.",
            "jumlah yang sama",
        ),
        ("Golongan III sebanyak 37 orang atau 62,71%, sedangkan golongan IV sebanyak 8 orang atau 13,56%.", ""),
        # Of two wholes, which the sentence may mean.
        ("Laki-laki yang lulus 37 orang atau 74%, sedangkan perempuan 8 orang atau 40%.", ""),
        ("Golongan III 37 orang atau 67,21% dari PNS, sedangkan golongan IV 8 orang atau 13,56% dari PNS.", ""),
    ],
)
def test_parts_with_their_shares(kalimat: str, sebut: str) -> None:
    """A share belongs to the number before it, however far, and all shares of a sentence to one whole."""
    assert [sebut in satu for satu in _pesan(kalimat)] == ([True] if sebut else [])


@pytest.mark.parametrize(
    ("kalimat", "banyak"),
    [
        ("Kasus yang tercatat 80 kasus, turun 20 kasus atau 20,00 persen.", 0),
        ("Kasus yang tercatat 120 kasus, naik 20 kasus atau 20,00 persen.", 0),
        ("Kasus yang tercatat 80 kasus, turun 20 kasus atau 21,00 persen.", 1),
    ],
)
def test_a_change_is_a_share_of_what_was_before(kalimat: str, banyak: int) -> None:
    """It is counted from what stands there and the change together."""
    assert len(_pesan(kalimat)) == banyak


@pytest.mark.parametrize(
    ("kalimat", "pesan"),
    [
        # In money, of what is left, of the sum.
        (
            "Dari Rp7 miliar itu terserap Rp6,0175 miliar (97,39%).",
            "6,0175 dari 7.000.000.000 adalah 85,96 persen, tetapi tertulis 97,39",
        ),
        # A share behind its part, of a whole before or behind it.
        (
            "Jumlah izin terbit 1.788 izin, 19,2% (yoy) dari 1.500 izin.",
            "1.788 dari 1.500 adalah 119,20 persen, tetapi tertulis 19,2",
        ),
        (
            "Kunjungan rawat jalan naik 7.349 kunjungan (2 prosen) dibanding tahun 2021 sebanyak 61.240 kunjungan.",
            "7.349 dari 68.589 adalah 10,71 persen, tetapi tertulis 2",
        ),
        (
            "Balita stunting menjadi 1.280 anak, prevalensinya 14,0% dari 13.000 balita yang ditimbang.",
            "1.280 dari 13.000 adalah 9,85 persen, tetapi tertulis 14,0",
        ),
        (
            "Rumah tangga berlistrik 25.500 dari 26.540 rumah tangga, rasio elektrifikasi 96,05 persen, naik 1,08 poin dari 95,00 persen.",
            "25.500 dari 26.540 adalah 96,08 persen, tetapi tertulis 96,05",
        ),
        (
            "Penyelesaian perkara 1.190 dari 1.243 perkara (95,58%) meninggalkan sisa 55 perkara.",
            "1.190 dari 1.243 adalah 95,74 persen, tetapi tertulis 95,58",
        ),
        (
            "Dari 3.000 peserta ujian, lulus 2.850 orang (95,00 persen) dan tidak lulus 150 orang (5,80 persen).",
            "150 dari 3.000 adalah 5,00 persen, tetapi tertulis 5,80",
        ),
        # The whole is what is planned, or the larger.
        (
            "Target 259 dokumen terealisasi 235 dokumen sehingga capaian kinerjanya 94,00 persen.",
            "235 dari 259 adalah 90,73 persen, tetapi tertulis 94,00",
        ),
        # Target and realisasi are percentages themselves.
        (
            "Persentase taman kota terawat ditargetkan 80,00 % dan terealisasi 84,00 % dengan capaian 115,00 %.",
            "84,00 dari 80 adalah 105,00 persen, tetapi tertulis 115,00",
        ),
        # The whole stands once more in place of its part.
        (
            "Jumlah bayi yang lahir di fasilitas kesehatan 3.000 dari 3.000 kelahiran (97,00 persen).",
            "3.000 dari 3.000 adalah 100,00 persen, tetapi tertulis 97,00",
        ),
        # All shares of parts make a hundred.
        (
            "Pegawai berpendidikan S1 38 orang (74,5%), S2 14 orang (17,5%), dan lainnya 28 orang (35,0%).",
            "38 dari 80 adalah 47,50 persen, tetapi tertulis 74,5",
        ),
        (
            "Golongan III sebanyak 37 orang atau 67,21%, sedangkan golongan IV sebanyak 8 orang atau 13,56%.",
            "37 sebagai 67,21 persen dan 8 sebagai 13,56 persen bukan bagian dari jumlah yang sama",
        ),
        (
            "Kasus yang tercatat 80 kasus, turun 20 kasus atau 21,00 persen.",
            "20 dari 100 adalah 20,00 persen, tetapi tertulis 21,00",
        ),
    ],
)
def test_what_a_percentage_is_of(kalimat: str, pesan: str) -> None:
    """The message names part and whole, what they make, and what is written."""
    assert salah_pangsa(kalimat, bilangan_kalimat(kalimat)) == pesan


@pytest.mark.parametrize(
    "kalimat",
    [
        "Pegawai berpendidikan S1 38 orang (47,6%), S2 14 orang (17,5%), dan lainnya 28 orang (35,0%).",
        "Rata-rata capaian sasaran ini 99,00 persen, yang berasal dari capaian 97,00 persen dan 101,00 persen.",
        "Serapan anggaran 95,40 persen lebih rendah dari tahun sebelumnya karena efisiensi Rp120.000.000 pada belanja perjalanan "
        "dinas dan Rp80.000.000 pada belanja rapat.",
        "Jumlah kelompok aktif mencapai 3.829 kelompok dengan anggota sebanyak 78.009 orang dan kesertaan mencapai 53,46%.",
        "Peserta pada 2022 sebanyak 250 orang; pada 2023 menjadi 310 orang, sehingga naik 60 orang atau 24 persen.",
        "Kawasan hutan seluas 3.055.795 ha; kawasan lindung 523.000 ha atau 13,7 persen dari luas daratan provinsi.",
        "Sebesar 70,37 persen paket (19 dari 27 paket) selesai tepat waktu.",
        "Capaian 97,80 persen pada 2023 menunjukkan perbaikan 2,35 poin atas capaian 2022 (95,45 persen).",
        "Anggaran rumah sakit Rp140 M, terserap Rp135,875 M (97,05%), sisanya Rp4,125 M.",
        "Laki-laki yang lulus 73 orang atau 74%, sedangkan perempuan 8 orang atau 40%.",
        # Of what should fall it is what is left of the target.
        "Target kasus 100 kasus, terealisasi 120 kasus, capaian 80,00 persen.",
    ],
)
def test_shares_that_hold_in_some_reading(kalimat: str) -> None:
    """Parts with their rounding, means, changes, wholes that are only named and numbers of several things break nothing."""
    assert salah_pangsa(kalimat, bilangan_kalimat(kalimat)) == ""


def _salah(kalimat: str) -> str:
    """Return what is said of a sentence, without what is written."""
    return salah_pangsa(kalimat, bilangan_kalimat(kalimat)).partition(" persen, tetapi")[0]


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        # a percentage behind the whole, before its part, between both
        ("Jumlah izin terbit 1.788 izin, 19,2% setahun dari 1.500 izin.", "1.788 dari 1.500 adalah 119,20"),
        ("Sebanyak 57,00 persen atau 30 sekolah dari 40 sekolah sudah terakreditasi.", "30 dari 40 adalah 75,00"),
        ("Dari 40 sekolah, terakreditasi 30 sekolah, persentasenya 57,00 persen.", "30 dari 40 adalah 75,00"),
        ("Terakreditasi 30 sekolah dari 40 sekolah, persentasenya 57,00 persen.", "30 dari 40 adalah 75,00"),
        # without such a word the larger is the whole, and what is planned always
        ("Ada 30 sekolah dan 40 sekolah, persentasenya 57,00 persen.", "30 dari 40 adalah 75,00"),
        ("Sekolah 40 unit, terakreditasi 30 unit, persentasenya 57,00 persen.", "30 dari 40 adalah 75,00"),
        ("Target 30 sekolah, tercapai 40 sekolah, persentasenya 57,00 persen.", "40 dari 30 adalah 133,33"),
        ("Tercapai 40 sekolah dari target 30 sekolah, persentasenya 57,00 persen.", "40 dari 30 adalah 133,33"),
        # a hundred that is no "wholly"
        ("Target kasus 80 kasus, terealisasi 120 kasus, capaian 100 persen.", "120 dari 80 adalah 150,00"),
        # a rest of a target is a part of it
        ("Sisa 30 sekolah dari target 40 sekolah atau 57,00 persen.", "30 dari 40 adalah 75,00"),
        # all of it, and nothing of it
        ("Sebanyak 30 dari 40 sekolah atau 0 persen.", "30 dari 40 adalah 75,00"),
        ("Sebanyak 0 dari 40 sekolah atau 57,00 persen.", "0 dari 40 adalah 0,00"),
    ],
)
def test_part_and_whole_in_any_order(kalimat: str, harap: str) -> None:
    """Words say which number is the whole, else its size does."""
    assert _salah(kalimat) == harap


@pytest.mark.parametrize(
    "kalimat",
    [
        # another clause, another unit, no word that joins
        "Sekolah 40 unit; terakreditasi 30 unit, persentasenya 57,00 persen.",
        "Sekolah 40 unit, guru 30 orang, persentasenya 57,00 persen.",
        "Ada 40 sekolah dan 30 madrasah, persentasenya 57,00 persen.",
        "Sebanyak 57,00 persen atau 30 sekolah, lebih banyak daripada 40 sekolah.",
        # of a sum, of two other numbers of the sentence
        "Dinas mengelola rusunawa dengan 384 unit hunian dan 380 unit terhuni atau 100%.",
        "Anggaran Rp500.000.000, realisasinya Rp760.000.000 (95 %), sisa Rp40.000.000 (6,25 %).",
        # shares of different things, or of a whole that is named
        "Golongan III sebanyak 37 atau 67,21%, sedangkan golongan IV sebanyak 8 orang atau 13,56%.",
        "Golongan III 37 orang atau 67,21% dari PNS, sedangkan golongan IV 8 orang atau 13,56%.",
        "Golongan III 37 orang atau 67,21%, sedangkan golongan IV 8 orang atau 13,56% dari PNS.",
        # what was nothing before did not grow by a share of it
        "Kasus yang tercatat 20 kasus, naik 20 kasus atau 21,00 persen.",
    ],
)
def test_no_part_of_the_other_number(kalimat: str) -> None:
    """Nothing joins the percentage with the two numbers."""
    assert _salah(kalimat) == ""


@pytest.mark.parametrize(("persen", "harap"), [("45,0", "28 dari 80 adalah 35,00"), ("45,1", "")])
def test_shares_that_make_about_a_hundred(persen: str, harap: str) -> None:
    """Parts without a whole are of their sum where their shares miss a hundred by ten at most."""
    assert _salah(f"Pegawai S1 38 orang (47,5%), S2 14 orang (17,5%), dan lainnya 28 orang ({persen}%).") == harap


@pytest.mark.parametrize(("persen", "harap"), [("94,99", ""), ("95,00", ""), ("94,98", "20 dari 400 adalah 5,00")])
def test_what_is_not_left(persen: str, harap: str) -> None:
    """Of a rest the other part may be said, to the last digit."""
    assert _salah(f"Sisa 20 hektare dari 400 hektare atau {persen} persen sudah digarap.") == harap


def test_the_capaian_of_three_things_are_no_target_realisasi_and_capaian() -> None:
    """Three percentages, each called a capaian: none is the second in per cent of the first."""
    kalimat = (
        "Capaian kelompok pertama (sasaran) 87,41%, capaian kelompok kedua 88,20% dan capaian kelompok ketiga 83,05%."
    )
    assert temuan_kalimat("publikasi-uraian-jumlah", kalimat) == []
