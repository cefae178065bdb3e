"""What a sentence says to have changed: by how much, from what to what, and which way."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.hitungan.ubah_kalimat import salah_ubah


def _pesan(kalimat: str, lalu: str = "") -> str:
    return salah_ubah(kalimat, bilangan_kalimat(kalimat), bilangan_kalimat(lalu))


@pytest.mark.parametrize(
    ("kalimat", "lama", "baru", "beda", "tertulis"),
    [
        (
            "Membaca terealisasi 66,56 poin, melampaui target 64,00 poin sebesar 9,56 poin.",
            "64,00",
            "66,56",
            "2,56",
            "9,56",
        ),
        ("Nilai indeks yang pada tahun 2022 sebesar 3,12 naik 0 menjadi 3,30.", "3,12", "3,30", "0,18", "0"),
        (
            "Jumlah produk hanya 50 produk dari 250 produk yang ditargetkan (94,00 persen), kurang 15 produk.",
            "250",
            "50",
            "200",
            "15",
        ),
        (
            "Rerata pretest 58,40 dan posttest 81,60 menunjukkan kenaikan 29,20 poin.",
            "81,60",
            "58,40",
            "23,20",
            "29,20",
        ),
        ("Dibandingkan tahun lalu yang 172 kapal, 182 kapal, bertambah 12 kapal.", "172", "182", "10", "12"),
        # Up to three times as much in money, twelve times in what is counted.
        ("Belanja Rp2.100 pada 2023, naik Rp1.000 dari Rp700 pada 2022.", "700", "2.100", "1.400", "1.000"),
        ("Produksi 8.400 ton pada 2023, naik 1.000 ton dari 700 ton pada 2022.", "700", "8.400", "7.700", "1.000"),
    ],
)
def test_by_how_much(kalimat: str, lama: str, baru: str, beda: str, tertulis: str) -> None:
    """The difference of both ends, to what their rounding leaves."""
    assert _pesan(kalimat) == f"Dari {lama} menjadi {baru} bedanya {beda}, bukan {tertulis}"


@pytest.mark.parametrize(
    "kalimat",
    [
        "Indeks Kabupaten 71,20 lebih rendah dari rata-rata provinsi 72,65 dengan selisih 1.",
        "Belanja Rp2.101 pada 2023, naik Rp1.000 dari Rp700 pada 2022.",
        "Produksi 8.401 ton pada 2023, naik 1.000 ton dari 700 ton pada 2022.",
        # In percent of what was before.
        "Target 95 persen, realisasi 91,4 persen, kurang 3,8 persen.",
        "Sebanyak 30 dari 40 sekolah atau 75,00 persen sudah terakreditasi, naik 12,00 persen.",
        # The target itself, and not by how much it was exceeded.
        "Capaian 100% yaitu 100,23% sudah melampaui target yaitu sebesar 82,5% jika dibandingkan dengan 100%.",
        # Of two other numbers of the sentence.
        "Produksi naik dari 2.500 ton menjadi 2.900 ton, terjadi kenaikan sebesar 400 ton, namun dibandingkan dengan "
        "kebutuhan 1.760 ton, masih terdapat kelebihan sebesar 1.140 ton.",
        # How much of a target was reached is no end of a change.
        "IKM mencapai 98,42% dari target akhir Renstra sebesar 90,00, sehingga diperlukan peningkatan sebesar 1,42 poin.",
        # To what it changed is not said.
        "Dibandingkan tahun 2022 yang berjumlah 172 kapal, kapal bertambah 22 kapal.",
        "Pagu anggaran semula Rp1.200.000.000 berkurang Rp8.000.000.000 menjadi Rp6.800.000.000.",
    ],
)
def test_changes_of_something_else(kalimat: str) -> None:
    """Ends that are too far apart, or not those of the change, break nothing."""
    assert _pesan(kalimat) == ""


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Pengangguran terbuka 5,10 persen pada 2023, lebih tinggi 0,50 persen poin daripada 2022 yang 5,60 persen.",
            "Tertulis “lebih tinggi”, padahal dari 5,60 menjadi 5,10",
        ),
        (
            "Belanja modal tahun ini Rp3,2 miliar atau menurun dibanding tahun lalu Rp2,4 miliar.",
            "Tertulis “menurun”, padahal dari 2,4 menjadi 3,2",
        ),
        ("Belanja modal tahun ini Rp3,2 miliar atau meningkat dibanding tahun lalu Rp2,4 miliar.", ""),
        (
            "Piutang berkurang dari Rp4.600.000.000 menjadi Rp4.600.000.000.",
            "Tertulis “berkurang”, padahal dari 4.600.000.000 menjadi 4.600.000.000",
        ),
        ("Piutang berkurang dari Rp4.600.000.000 menjadi Rp4.500.000.000.", ""),
        ("Angka kemiskinan turun 9,80 persen menjadi 9,20 persen.", ""),
        # Which of two words of change is meant is not said.
        ("Setelah naik, angka kemiskinan turun dari 9,20 persen menjadi 9,80 persen.", ""),
    ],
)
def test_which_way(kalimat: str, harap: str) -> None:
    """The word of change may not say the contrary of its two numbers."""
    assert _pesan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Penerimaan hanya Rp810 juta dari target Rp700 juta, jadi kurang Rp90 juta.",
            "Tertulis “kurang”, padahal dari 700 menjadi 810",
        ),
        (
            "Target 91,2 persen, realisasi 95 persen, kurang 3,8 persen.",
            "Tertulis “kurang”, padahal dari 91,2 menjadi 95",
        ),
        # Which of two years was planned is not said.
        ("Jumlah aduan tahun 2023 (300) lebih 112 aduan dari tahun 2022 (412).", ""),
    ],
)
def test_more_or_less_than_was_planned(kalimat: str, harap: str) -> None:
    """What was planned comes first, whatever stands first."""
    assert _pesan(kalimat) == harap


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Pengunjung naik 4.820 orang (20,00%), yaitu dari 21.400 orang tahun 2022 menjadi 26.220 orang tahun 2023.",
            "4.820 dari 21.400 adalah 22,52 persen, tetapi tertulis 20,00",
        ),
        ("Jumlah kasus turun dari 250 kasus menjadi 190 kasus, atau berkurang 60 kasus (24,00%).", ""),
        (
            "Jumlah kasus turun dari 250 kasus menjadi 190 kasus, atau berkurang 60 kasus (42,00%).",
            "60 dari 250 adalah 24,00 persen, tetapi tertulis 42,00",
        ),
        ("Pagu berubah dari Rp9.100.000.000 menjadi Rp9.450.000.000, bertambah Rp350.000.000 atau 3,85%.", ""),
        # A percentage less than half of it is of something else.
        (
            "Jumlah kasus naik dari 200 kasus menjadi 260 kasus, bertambah 60 kasus (15,00%).",
            "60 dari 200 adalah 30,00 persen, tetapi tertulis 15,00",
        ),
        ("Jumlah kasus naik dari 200 kasus menjadi 260 kasus, bertambah 60 kasus (14,99%).", ""),
    ],
)
def test_by_so_much_or_so_many_percent(kalimat: str, harap: str) -> None:
    """The percentage beside a difference is that of the number it is counted from, to the last digit."""
    assert _pesan(kalimat) == harap


@pytest.mark.parametrize(
    ("lalu", "kalimat", "harap"),
    [
        (
            "Capaian tahun ini 810 kasus.",
            "Jumlah tersebut naik 95 kasus dibandingkan tahun lalu yang 700 kasus.",
            "Dari 700 menjadi 810 bedanya 110, bukan 95",
        ),
        # The only one that is of what the sentence speaks of.
        (
            "Target 790 kasus dan realisasi 810 kasus.",
            "Realisasi tersebut naik 90 kasus dibandingkan tahun lalu yang 700 kasus.",
            "Dari 700 menjadi 810 bedanya 110, bukan 90",
        ),
        (
            "Target 790 kasus dan realisasi 810 kasus.",
            "Realisasi tersebut naik 110 kasus dibandingkan tahun lalu yang 700 kasus.",
            "",
        ),
        # Of several the only one that is near.
        (
            "Pada 2022 ada 790 kasus dan 1.810 kasus.",
            "Hal tersebut naik 95 kasus dibandingkan tahun lalu yang 700 kasus.",
            "Dari 700 menjadi 790 bedanya 90, bukan 95",
        ),
        (
            "Pada 2022 ada 790 kasus dan 1.810 kasus.",
            "Hal tersebut naik 14 persen dibandingkan tahun lalu yang 700 kasus.",
            "",
        ),
        (
            "Pada 2022 ada 790 kasus dan 800 kasus.",
            "Hal tersebut naik 95 kasus dibandingkan tahun lalu yang 700 kasus.",
            "",
        ),
        (
            "Pada 2022 ada 1.790 kasus dan 1.810 kasus.",
            "Hal tersebut naik 95 kasus dibandingkan tahun lalu yang 700 kasus.",
            "",
        ),
    ],
)
def test_what_the_sentence_before_gives(lalu: str, kalimat: str, harap: str) -> None:
    """A comparison may be of a number of the sentence that it goes on from."""
    assert _pesan(kalimat, lalu) == harap
