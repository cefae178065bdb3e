"""What is left, missing or changed in one sentence: a difference of two numbers, what came and went, the rest of a hundred."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.hitungan.beda_kalimat import salah_arus, salah_beda, salah_pelengkap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Stok awal beras 1.250 ton, pengadaan 3.400 ton, penyaluran 3.105 ton, stok akhir 1.500 ton.",
            "Keadaan awal 1.250 dengan yang masuk dan keluar tidak menjadi 1.500",
        ),
        ("Stok awal beras 1.250 ton, pengadaan 3.400 ton, penyaluran 3.150 ton, stok akhir 1.500 ton.", ""),
        # One slip makes it right, however far it is.
        (
            "Stok awal beras 9.250 ton, pengadaan 3.400 ton, penyaluran 3.150 ton, stok akhir 1.500 ton.",
            "Keadaan awal 9.250 dengan yang masuk dan keluar tidak menjadi 1.500",
        ),
        ("Stok awal beras 9.240 ton, pengadaan 3.400 ton, penyaluran 3.150 ton, stok akhir 1.500 ton.", ""),
        # Weights with decimals are measured, not counted; percentages belong to no stock.
        ("Stok awal beras 1.250,5 ton, pengadaan 3.400 ton, penyaluran 3.105 ton, stok akhir 1.500 ton.", ""),
        (
            "Stok awal beras 1.250 ton, pengadaan 3.400 ton, penyaluran 3.105 ton (85 %), stok akhir 1.500 ton.",
            "Keadaan awal 1.250 dengan yang masuk dan keluar tidak menjadi 1.500",
        ),
        # What is reached after two numbers is a state in between.
        (
            "Pegawai awal tahun 80 orang, masuk 5 orang sehingga menjadi 85 orang, keluar 3 orang, akhir tahun 90 orang.",
            "",
        ),
        # Up to eight numbers.
        (
            "Stok awal 1.000 ton, masuk 10 ton, 20 ton, 30 ton, 40 ton, 50 ton, dan 60 ton, stok akhir 1.250 ton.",
            "Keadaan awal 1.000 dengan yang masuk dan keluar tidak menjadi 1.250",
        ),
        (
            "Stok awal 1.000 ton, masuk 10 ton, 20 ton, 30 ton, 40 ton, 50 ton, 60 ton, 70 ton, stok akhir 1.300 ton.",
            "",
        ),
        ("Stok awal 1.000 ton, masuk 10 ton, stok akhir 1.100 ton.", ""),
        ("Tercatat 1.250 ton, pengadaan 3.400 ton, penyaluran 3.105 ton, dan 1.500 ton.", ""),
    ],
)
def test_what_came_and_went(kalimat: str, harap: str) -> None:
    """What was there at first, what came and what went make what is there at the end, in whatever order they stand."""
    assert salah_arus(kalimat, bilangan_kalimat(kalimat)) == harap


@pytest.mark.parametrize(
    ("kalimat", "a", "b", "selisih", "tertulis"),
    [
        ("Jumlah peserta 1.118 orang, melebihi target 1.000 orang sebanyak 117 orang.", "1.118", "1.000", "118", "117"),
        (
            "Pagu dinas Rp800.000.000 terealisasi Rp760.000.000, menyisakan Rp50.000.000.",
            "800.000.000",
            "760.000.000",
            "40.000.000",
            "50.000.000",
        ),
        ("Target ini diturunkan dari 95 persen menjadi 85 persen, yakni 5 persen lebih rendah.", "95", "85", "10", "5"),
        (
            "Pengangguran terbuka 5,10 persen, membaik dari 5,06 persen atau turun 0,50 poin.",
            "5,10",
            "5,06",
            "0,04",
            "0,50",
        ),
        ("Waktu pelaksanaan turun dari 12 bulan menjadi 10 bulan, berkurang 3 bulan.", "12", "10", "2", "3"),
        # The parts of a number are no ends of its change.
        (
            "Tahun ini terbit 1.788 izin, terdiri dari izin usaha 1.204 dan izin lain 584, naik 289 izin dari tahun 2022 yang 1.500 izin.",
            "1.788",
            "1.500",
            "288",
            "289",
        ),
        # A slip may have made the smaller number the larger.
        ("Dari 45 jabatan, terisi 83 jabatan, sehingga terdapat 7 jabatan lowong.", "45", "83", "38", "7"),
        # Of several pairs the one that is nearest.
        (
            "Dari 27 paket pekerjaan, 19 paket selesai tepat waktu, 6 paket terlambat, dan 19 paket putus kontrak.",
            "27",
            "19",
            "8",
            "6",
        ),
        (
            "Rumah tangga berlistrik 25.500 dari 26.540 rumah tangga, rasionya 96,08 persen, naik 1,07 poin dari 95,00 persen.",
            "96,08",
            "95,00",
            "1,08",
            "1,07",
        ),
    ],
)
def test_a_difference_of_two_numbers(kalimat: str, a: str, b: str, selisih: str, tertulis: str) -> None:
    """It is that of the numbers of its kind that stand nearest, to the last printed digit."""
    harap = f"Dari {a} dan {b} selisihnya {selisih}, tetapi tertulis {tertulis}"
    assert salah_beda(kalimat, bilangan_kalimat(kalimat)) == harap


@pytest.mark.parametrize(
    "kalimat",
    [
        "Tingkat Kegemaran Membaca terealisasi 66,56 poin, melampaui target 64,00 poin sebesar 2,65 poin.",
        # In two steps: of two years, and of what is needed.
        "Produksi naik dari 2.500 ton menjadi 2.900 ton, terjadi kenaikan sebesar 400 ton, namun dibandingkan dengan "
        "kebutuhan 1.760 ton, masih terdapat kelebihan sebesar 1.140 ton.",
        "Produksi naik dari 2.500 ton menjadi 2.900 ton, terjadi kenaikan sebesar 1.760 ton, namun dibandingkan dengan "
        "kebutuhan 400 ton, masih terdapat kelebihan sebesar 1.140 ton.",
        # In percent of one of them.
        "Capaian 93,77 persen masih terpaut 6,25 persen dari target 100 persen.",
        "Dari 27 paket pekerjaan, 19 paket selesai tepat waktu, 6 paket terlambat, dan 2 paket putus kontrak.",
        "Hasil survei 85,40 berselisih 0,60 poin terhadap target 86,00.",
        "Pegawai 64 orang: 2 polisi kehutanan, 18 pengendali ekosistem, 5 penyuluh, dan selebihnya 20 orang administrasi.",
        # How much of a target was reached is no end of a difference in points.
        "IKM mencapai 98,42% dari target akhir Renstra sebesar 90,00, sehingga diperlukan peningkatan sebesar 1,42 poin.",
        # Inflation is a change itself; those that exceed a target are counted, and are no difference.
        "Indeks itu naik 0,60 persen akibat konsumsi yang inflasi sebesar 1,21 persen dan bahan baku deflasi 0,09 persen.",
        "Dari 9 komoditas yang telah melebihi target sebanyak 2 komoditas, dan 5 komoditas yang lain belum.",
        # Indicators are counted elsewhere; months are no end of anything else.
        "Dari 18 indikator, 15 indikator mencapai target dan 4 indikator tidak mencapai target.",
        "Selama 12 bulan terisi 10 jabatan, sisanya 3 jabatan.",
        # What is left of money must be left of something.
        "Belanja pegawai Rp800.000.000, belanja barang Rp760.000.000, kelebihan Rp50.000.000.",
    ],
)
def test_differences_of_something_else(kalimat: str) -> None:
    """What follows from other numbers in any way, and what belongs to no two numbers, is left alone."""
    assert salah_beda(kalimat, bilangan_kalimat(kalimat)) == ""


def test_numbers_of_the_sentence_before_are_left_to_it() -> None:
    """From a place on, that place included."""
    kalimat = "Ada 25 pasar, 15 pasar layak; sisanya 12 pasar"
    isi = bilangan_kalimat(kalimat)
    assert salah_beda(kalimat, isi, sejak=isi[2].mulai) == "Dari 25 dan 15 selisihnya 10, tetapi tertulis 12"
    assert salah_beda(kalimat, isi, sejak=isi[2].akhir) == ""


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Persentase serapan 96,35 persen dan sisa anggaran 7,65 persen.",
            "Dari 96,35 persen tersisa 3,65 persen, tetapi tertulis 7,65",
        ),
        ("Realisasi 97,14% menyisakan 2,88% dari pagu.", ""),
        ("Realisasi 97,14% menyisakan 2,89% dari pagu.", "Dari 97,14 persen tersisa 2,86 persen, tetapi tertulis 2,89"),
        ("Realisasi 99,00% menyisakan 2,00% dari pagu.", "Dari 99,00 persen tersisa 1,00 persen, tetapi tertulis 2,00"),
        # Neither near nor a slip of the hand.
        ("Realisasi 79,12% menyisakan 2,88% dari pagu.", ""),
        ("Realisasi 100,00% menyisakan 2,00% dari pagu.", ""),
        ("Realisasi 50,5% menyisakan 50,5% dari pagu.", ""),
        # No word says that it is left.
        ("Realisasi 96,35 persen dan fisik 7,65 persen.", ""),
    ],
)
def test_the_rest_of_a_hundred(kalimat: str, harap: str) -> None:
    """What one percentage leaves, to the last digit of both."""
    isi = bilangan_kalimat(kalimat)
    assert salah_beda(kalimat, isi) == harap
    if harap or "fisik" not in kalimat:
        assert salah_pelengkap(isi[1], isi[0]) == harap


@pytest.mark.parametrize(
    "kalimat",
    [
        # A word of what is not done, far before a list.
        "Pendataan belum berjalan dengan baik, regulasinya kurang tepat, sedangkan pelayanan rujukan terlambat karena jarak, "
        "sehingga sebab kejadian di antaranya kebakaran sebesar 206 kali, banjir sebesar 254 kali, dan longsor sebesar 33 kali.",
        # The items of a list in brackets.
        "Masih ada yang memakai versi lama (6 pelayanan, 12 pelayanan, dan 16 pelayanan).",
        # One and the same number is named twice.
        "Tercatat 112 sekolah yang siap, sehingga masih ada 30 sekolah yang belum dinilai dari 112 sekolah.",
    ],
)
def test_no_remainder(kalimat: str) -> None:
    """A remainder stands in the clause that calls it one, and two equal numbers leave none."""
    assert salah_beda(kalimat, bilangan_kalimat(kalimat)) == ""


@pytest.mark.parametrize(
    ("apa", "sisa"),
    [("", True), (" anggaran", True), (" sumber daya manusia", False), (" SDM", False), (" sarana", False)],
)
def test_the_efficiency_of_other_resources_is_no_remainder(apa: str, *, sisa: bool) -> None:
    """Money that was saved is what is left; staff and equipment are used with efficiency by another measure."""
    kalimat = f"Dari pagu Rp90.000.000 terpakai Rp80.000.000, efisiensi{apa} sebesar Rp12.000.000."
    assert bool(salah_beda(kalimat, bilangan_kalimat(kalimat))) is sisa
