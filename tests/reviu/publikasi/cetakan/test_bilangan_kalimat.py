"""The numbers of a sentence that measure something."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat, lebar, pisah_kalimat, sejenis


def _baca(teks: str, *, bertitik: bool = False) -> list[str]:
    return [f"{b.teks} {b.jenis} {b.nilai.normalize():f}" for b in bilangan_kalimat(teks, bertitik=bertitik)]


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("sebanyak 12 orang atau 40 persen", ["12 orang 12", "40 % 40"]),
        ("sebesar 40,5% dan 7 persennya", ["40,5 % 40.5", "7 % 7"]),
        # What is called by a number has its own behind a colon.
        ("Strata 1 : 342 orang dan Strata 2 : 182 orang", ["342 orang 342", "182 orang 182"]),
        # A verb behind a number is no unit.
        ("80 dan 92 menghasilkan 86, 12 menunjukkan 5", ["80  80", "92  92", "86  86", "12  12", "5  5"]),
        # Years and dates are none.
        ("Pada tahun 2023 sebanyak 12 unit", ["12 unit 12"]),
        ("Pada 17 Agustus 2023 sebanyak 12 unit", ["12 unit 12"]),
        ("selama 5 tahun", []),
        ("lamanya 5,5 tahun", ["5,5 tahun 5.5"]),
        ("sebanyak 2023 orang", ["2023 orang 2023"]),
        ("tahun 2023 orang datang", []),
        ("Rp2023 tersisa", ["2023 rp 2023"]),
        ("sebanyak 2023", []),
        ("sebanyak 1899 hal", ["1899 hal 1899"]),
        # Money.
        ("Rp1,5 M", ["1,5 rp 1500000000"]),
        ("Rp1,5 miliar", ["1,5 rp 1500000000"]),
        ("anggaran 1,5 M", ["1,5 rp 1500000000"]),
        ("panjang 1,5 M", ["1,5 m 1.5"]),
        ("sebesar 1,5 juta", ["1,5 rp 1500000"]),
        ("sebanyak 1,5 juta orang", ["1,5 orang 1500000"]),
        ("sebanyak 1,5 juta Orang", ["1,5 orang 1500000"]),
        ("Rp1,5 juta orang", ["1,5 rp 1500000"]),
        ("sebesar Rp1.234.567,-", ["1.234.567 rp 1234567"]),
        # What says nothing of what is counted.
        ("naik 12 dari 15 yang ada", ["12  12", "15  15"]),
        ("1.250 orang", ["1.250 orang 1250"]),
        ("1,250 orang", ["1,250 orang 1250"]),
        # A word that joins it with what follows, without a blank.
        ("Rp187.337.319,00atau 43,28 %", ["187.337.319,00 rp 187337319", "43,28 % 43.28"]),
        ("sebanyak 12dan 15 unit", ["12  12", "15 unit 15"]),
        ("1.250 persen", ["1.250 % 1.25"]),
        ("10.711482.609 orang", []),
    ],
)
def test_numbers(teks: str, harap: list[str]) -> None:
    """A number has its print, what it counts and its value."""
    assert _baca(teks) == harap


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("1,250 orang", ["1,250 orang 1250"]),
        ("1.250 orang", ["1.250 orang 1250"]),
        ("12.500 kasus", ["12.500 kasus 12500"]),
        ("1.250 hektare", ["1.250 hektare 1.25"]),
        ("12.500 hektare", ["12.500 hektare 12.5"]),
        ("Rp1.250", ["1.250 rp 1250"]),
        ("1.250 persen", ["1.250 % 1.25"]),
        ("1.5 juta", ["1.5 rp 1500000"]),
        ("1.250 juta", ["1.250 rp 1250000000"]),
        ("1.250.000 orang", ["1.250.000 orang 1250000"]),
        ("12.5 orang", ["12.5 orang 12.5"]),
    ],
)
def test_decimals_with_a_point(teks: str, harap: list[str]) -> None:
    """In a report that writes decimals with a point, a point before three digits parts them too, but in amounts."""
    assert _baca(teks, bertitik=True) == harap


def test_other_reading_with_a_point() -> None:
    """The number keeps its other reading."""
    (satu,) = bilangan_kalimat("1.250 hektare", bertitik=True)
    assert (satu.angka.desimal, satu.angka.tanda, satu.angka.lain) == (3, ".", 1250)
    (koma,) = bilangan_kalimat("1,250 orang", bertitik=True)
    assert (koma.angka.desimal, koma.angka.tanda, koma.angka.lain) == (0, "", None)


def test_places() -> None:
    """A number knows the words before it, and its place with the sign of percentage or the unit of money."""
    teks = "Naik 12 orang menjadi 40 persen, lalu Rp5 juta."
    semua = bilangan_kalimat(teks)
    assert [b.depan for b in semua] == ["Naik ", " orang menjadi ", ", lalu "]
    assert [teks[b.mulai : b.akhir] for b in semua] == ["12", "40 persen", "Rp5 juta"]


@pytest.mark.parametrize(
    ("satu", "lain", "harap"),
    [
        ("5 orang", "6 orang", True),
        ("5 orang", "6 unit", False),
        ("5 dari", "6 unit", True),
        ("5 unit", "6 dari", True),
        ("Rp5", "6 dari", False),
        ("5 dari", "Rp6", False),
        ("Rp5", "Rp6", True),
    ],
)
def test_one_kind(satu: str, lain: str, harap: bool) -> None:
    """What says nothing may count anything but money."""
    assert sejenis(*bilangan_kalimat(satu), *bilangan_kalimat(lain)) is harap


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("5 unit", "0"),
        ("5,5 unit", "0.05"),
        ("5,5 unit, 7 unit, 2,25 unit", "0.055"),
        ("Rp5 juta", "500000"),
        ("Rp5 juta dan Rp5,5 juta", "50000"),
    ],
)
def test_what_rounding_may_take(teks: str, harap: str) -> None:
    """Half a digit of each number with decimals; of whole millions where none has any."""
    assert lebar(bilangan_kalimat(teks)) == Decimal(harap)


def test_sentences() -> None:
    """A sentence ends before a capital, not behind an abbreviation or a number of a list."""
    assert pisah_kalimat("Naik 5%. Turun; Tetap. lalu A. Selesai") == ["Naik 5%", "Turun", "Tetap. lalu A. Selesai"]
    assert pisah_kalimat("Meninggal 13 orang.. 4.Erupsi nihil 5)Banjir sebanyak 2.5 kali") == [
        "Meninggal 13 orang",
        "4.Erupsi nihil",
        "5)Banjir sebanyak 2.5 kali",
    ]
