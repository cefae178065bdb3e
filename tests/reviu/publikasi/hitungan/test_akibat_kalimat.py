"""What follows from numbers that a sentence gives."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.hitungan.akibat_kalimat import salah_akibat


def _salah(teks: str, lalu: str = "") -> str:
    return salah_akibat(teks, bilangan_kalimat(teks), bilangan_kalimat(lalu))


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        (
            "Realisasi sebesar 78,80 % dari target 79,00 % atau tercapai 99,24 %.",
            "78,80 dari target 79,00 adalah 99,75 persen, tetapi tertulis 99,24",
        ),
        # wherever it stands
        (
            "Dari 12 aduan, realisasi 40 unit dari target 50 unit sehingga capaian 85,00 %.",
            "40 dari target 50 adalah 80,00 persen, tetapi tertulis 85,00",
        ),
        (
            "Telah 40 unit kerja dari target tahun 2016 yaitu 50 unit kerja, sehingga capaian 85,00 %.",
            "40 dari target 50 adalah 80,00 persen, tetapi tertulis 85,00",
        ),
        # said by a word before each
        (
            "Capaian 92,00 % karena realisasi 45 unit padahal target 50 unit.",
            "45 dari target 50 adalah 90,00 persen, tetapi tertulis 92,00",
        ),
        (
            "Target 50 unit, realisasi 45 unit dan capaian 92,00 %.",
            "45 dari target 50 adalah 90,00 persen, tetapi tertulis 92,00",
        ),
    ],
)
def test_capaian(teks: str, harap: str) -> None:
    """A capaian is that of its realisasi and target."""
    assert _salah(teks) == harap


@pytest.mark.parametrize(
    "teks",
    [
        "Realisasi sebesar 78,80 % dari target 79,00 % atau tercapai 99,75 %.",
        "Realisasi sebesar 78,80 % dari target 79,00 % atau tercapai 99,74 %.",  # cut, not rounded
        # lower is better, by either formula
        "Realisasi sebesar 8,00 % dari target 10,00 % atau tercapai 120,00 %.",
        "Realisasi sebesar 8,00 % dari target 10,00 % atau tercapai 125,00 %.",
        "Realisasi sebesar 40 unit dari target 50 unit atau tercapai 80,01 %.",
        # another unit, no percentage, nothing planned, nothing reached
        "Realisasi sebesar 78,80 % dari target 79 unit atau tercapai 99,24 %.",
        "Realisasi sebesar 40 unit dari target 50 unit atau tercapai 45 unit.",
        "Realisasi sebesar 40 unit dari target 0 unit atau tercapai 45,00 %.",
        "Realisasi sebesar 0 unit dari target 50 unit atau tercapai 45,00 %.",
        # other words between
        "Realisasi sebesar 78,80 % melebihi rencana 79,00 % atau tercapai 99,24 %.",
        "Realisasi sebesar 78,80 % dari target 79,00 % dan dana 99,24 %.",
        # of another number too, or named twice
        "Capaian 92,00 % dari target 50 unit, realisasi 45 unit pada awal, lalu 46 unit.",
        "Target 50 unit, target 60 unit, capaian 92,00 %.",
        "Realisasi target 50 unit, alokasi 45 unit dan capaian 92,00 %.",
    ],
)
def test_capaian_lain(teks: str) -> None:
    """Whichever way is better counts, and only what the words join."""
    assert _salah(teks) == ""


@pytest.mark.parametrize(
    ("capaian", "salah"),
    [("95%", True), ("100%", False), ("di atas 95%", False), ("lebih dari 100%", False), ("100,5%", True)],
)
def test_a_bound_and_the_whole_of_a_target(capaian: str, *, salah: bool) -> None:
    """A bound is no value, and what exceeds its target may be counted as the whole of it."""
    assert bool(_salah(f"Target peserta 436 orang, realisasi 448 orang, capaian kinerja {capaian}.")) is salah
    assert _salah("Target peserta 448 orang, realisasi 436 orang, capaian kinerja 100%.") != ""


def test_bagian_beda() -> None:
    """A change is a share of what was before it, or of what came of it; the sentence before may give both."""
    lalu = "Penduduk miskin tahun 2015 sebanyak 4.485.650 jiwa, tahun 2016 menjadi 4.168.110 jiwa."
    pola = "Terjadi penurunan sebanyak 317.540 jiwa atau {}."
    harap = "317.540 dari 4.485.650 adalah 7,08 persen, tetapi tertulis 3,88"
    assert _salah(pola.format("3,88%"), lalu) == harap
    assert _salah(pola.format("7,08%"), lalu) == ""
    assert _salah(pola.format("7,62%"), lalu) == ""
    assert _salah(pola.format("3,88%")) == ""
    assert _salah(pola.format("3,88 km"), lalu) == ""
    assert _salah(pola.replace("317.540", "317.530").format("3,88%"), lalu) == ""
    assert _salah(pola.replace("penurunan", "kasus").format("3,88%"), lalu) == ""
    assert _salah(pola.replace("atau", "dan bantuan").format("3,88%"), lalu) == ""
    # the ends in the sentence itself, in either order
    assert _salah("Dari 700 unit menjadi 500 unit, turun 200 unit (30%).") == (
        "200 dari 700 adalah 28,57 persen, tetapi tertulis 30"
    )
    assert _salah("Dari 500 unit menjadi 700 unit, naik 200 unit (30%).") != ""
    assert _salah("Dari 500 unit menjadi 600 unit, naik 100 unit (30%).") != ""
    assert _salah("Dari 70 unit menjadi 50 unit, turun 20 unit (30%).") == ""  # so few by chance
    assert _salah("Dari 700 unit menjadi 500 orang, turun 200 unit (30%).") == ""
    assert _salah("Dari 500 unit menjadi 0 unit, turun 500 unit (30%).") != ""


def test_deret() -> None:
    """Of the changes of a row of years each is the difference of its two years; the row may stand in the sentence before."""
    lalu = "Tahun 2012 sebesar 87,10%, 2013 88,21%, 2014 88,35% dan 2015 89,68%."
    pola = "Setiap tahun bertambah 1,11%, {} dan {}."
    assert _salah(pola.format("0,14%", "0,76%"), lalu) == "Selisih kedua tahunnya 1,33, tetapi tertulis 0,76"
    assert _salah(f"{lalu[:-1]}, jadi bertambah 1,11%, 0,14% dan 0,76%.") != ""
    assert _salah(pola.format("0,14%", "1,33%"), lalu) == ""
    assert _salah(pola.format("0,34%", "0,76%"), lalu) == ""  # none of that row
    assert _salah(pola.format("0,14%", "0,76%"), "Tahun 2014 88,35% dan 2015 89,68%.") == ""
    assert _salah("Setiap tahun berkurang 1,11%, 0,14% dan 0,76%.", "Ada 90,50%, 89,39%, 89,25% dan 88,00%.") == (
        "Selisih kedua tahunnya 1,25, tetapi tertulis 0,76"
    )
    dua = "Setiap tahun bertambah 1,11% dan {}."
    assert _salah(dua.format("0,34%"), "Ada 87,10%, 88,21% dan 88,35%.") != ""
    assert _salah(dua.format("0,34%"), "Ada 88,21% dan 88,35%.") == ""
    assert _salah("Ada 1,11%, 0,14% dan 0,76%.", lalu) == ""
    assert _salah(pola.format("0,14%", "0,76%"), f"Semula 80,00%. {lalu}") != ""
    # one change is no row; what is joined by other words belongs to something else
    assert _salah("Jadi bertambah 1,11%.", "Tahun 2014 88,35% dan 2015 89,68%.") == ""
    assert _salah("Setiap tahun bertambah 1,11% dan bantuan 0,76%.", "Ada 87,10%, 88,21% dan 89,54%.") == ""
    assert _salah("Tidak ada angkanya.") == ""


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("Hanya 24,62 persen (perempuan 242 orang, laki-laki 983 orang).", "242 dari 1.225 adalah 19,76 persen"),
        ("Di 9 kota ada pria 983 orang, wanita 242 orang atau 24,62 persen.", "242 dari 1.225 adalah 19,76 persen"),
        ("Hanya 25,00 persen (perempuan 1 orang, laki-laki 4 orang).", "1 dari 5 adalah 20,00 persen"),
        ("Hanya 25,00 persen (laki-laki 4 orang, perempuan 1 orang).", "1 dari 5 adalah 20,00 persen"),
        ("Ada 100 persen (perempuan 4 orang, laki-laki 4 orang).", ""),
        ("Hanya 19,76 persen (perempuan 242 orang, laki-laki 983 orang).", ""),
        ("Hanya 80,24 persen (perempuan 242 orang, laki-laki 983 orang).", ""),
        ("Hanya 30,00 persen (perempuan 242 orang, laki-laki 983 orang).", ""),
        ("Rasionya 24,62 persen (rasio perempuan 242 orang, laki-laki 983 orang).", ""),
        ("Hanya 24,62 persen dan 19,76 persen (perempuan 242 orang, laki-laki 983 orang).", ""),
        ("Hanya 24,62 persen (perempuan 242 orang, anak perempuan 983 orang).", ""),
        ("Hanya 24,62 persen (dari 242 orang, laki-laki 983 orang).", ""),
        ("Hanya 24,62 persen (perempuan 0 orang, laki-laki 983 orang).", ""),
        ("Hanya 24,62 persen (perempuan 983 orang, laki-laki 0 orang).", ""),
        ("Hanya 24,62 persen: perempuan 242 orang, laki-laki 983 orang, perempuan 3 orang.", ""),
    ],
)
def test_sepasang(teks: str, harap: str) -> None:
    """Of women and men the whole is both."""
    assert _salah(teks).split(", tetapi")[0] == harap


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        (
            "Jumlah terbanyak yaitu 213 kasus, menyusul 2015 kasus lain.",
            "213 disebut yang terbesar, tetapi sesudahnya tertulis 2015",
        ),
        (
            "Di 5 desa jumlah terbanyak yaitu 213 kasus, menyusul 214 kasus.",
            "213 disebut yang terbesar, tetapi sesudahnya tertulis 214",
        ),
        ("Jumlah terbanyak yaitu 213 kasus, menyusul 205 kasus lain.", ""),
        ("Jumlah terbanyak yaitu 213 kasus, menyusul 213 kasus lain.", ""),
        ("Jumlah terbanyak yaitu 213 kasus dari total 509 kasus.", ""),
        ("Jumlah terbanyak yaitu 213 kasus, menyusul 509 orang.", ""),
        ("Jumlah terbanyak yaitu 213, menyusul 509.", ""),
        ("Jumlah terbanyak yaitu 21,5 %, menyusul 50,9 %.", ""),
        ("Ada 509 kasus, yang terbanyak yaitu 213 kasus.", ""),
        ("Jumlahnya yaitu 213 kasus, menyusul 509 kasus lain.", ""),
    ],
)
def test_terbanyak(teks: str, harap: str) -> None:
    """Nothing in a list is more than what is called the most of it, but for the whole."""
    assert _salah(teks) == harap
