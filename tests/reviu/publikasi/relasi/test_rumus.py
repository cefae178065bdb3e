"""How printed numbers follow from each other: what each formula gives, and what rounding allows."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, Selang, baca_cetakan
from kinerja.reviu.publikasi.relasi import rumus as r


def _angka(*teks: str) -> list[Cetakan]:
    semua = [baca_cetakan(satu, ribuan=True) for satu in teks]
    assert None not in semua
    return [satu for satu in semua if satu]


def _selang(rumus: r.Rumus, *teks: str) -> tuple[str, str] | None:
    hasil = rumus.hitung(_angka(*teks))
    return None if hasil is None else (f"{hasil.bawah:f}", f"{hasil.atas:f}")


@pytest.mark.parametrize(
    ("rumus", "operan", "nilai"),
    [
        (r.RASIO, "3 4", 75),
        (r.TURUN_SELISIH, "3 4", 125),
        (r.TURUN_RASIO, "4 3", 75),
        (r.DEVIASI_PERSEN, "5 4", 25),
        (r.DEVIASI_PERSEN, "3 4", 25),
        (r.RASIO_BEBAN, "3 1 2 3", 50),
        (r.KALI, "3 4", 12),
        (r.KALI, "-3 4", -12),
        (r.SISA_PERSEN, "3 4", 25),
        (r.KENAIKAN, "5 4", 25),
        (r.BAGI, "6 4", Decimal("1.5")),
        (r.BERBOBOT, "60 30", 18),
        (r.SATU_KURANG, "3", -200),
        (r.KURANG, "3 5", -2),
        (r.MUTLAK, "3 5", 2),
        (r.MUTLAK, "5 3", 2),
        (r.SELISIH_PERSEN, "90 80", 10),
        (r.JUMLAH, "1 2 4", 7),
        (r.RERATA, "1 2 6", 3),
        (r.RERATA_TEPAT, "1 2 6", 3),
        (r.RASIO_JUMLAH, "1 2 3 9", 25),
        (r.RERATA_DIBATASI, "120 60", 80),
        (r.SAMA, "3", 3),
        (r.TERAKHIR, "3 5", 5),
        (r.DIBATASI, "120", 100),
        (r.neraca((1, 1, -1)), "5 3 2", 6),
        (r.neraca((1, -1, -1)), "5 3 2", 0),
        (r.rerata_kelompok((1, 2)), "10 2 4", Decimal("6.5")),
        (r.bagian_tetap(Selang(Decimal(50), Decimal(50))), "20", 40),
    ],
    ids=lambda satu: satu.id if isinstance(satu, r.Rumus) else str(satu),
)
def test_value(rumus: r.Rumus, operan: str, nilai: int | Decimal) -> None:
    """Each formula gives its value from operands that are taken as exact."""
    assert rumus.nilai(_angka(*operan.split())) == nilai


@pytest.mark.parametrize(
    "rumus", [r.RASIO, r.TURUN_SELISIH, r.DEVIASI_PERSEN, r.SISA_PERSEN, r.KENAIKAN, r.BAGI, r.RASIO_BEBAN]
)
def test_nothing_is_divided_by_nought(rumus: r.Rumus) -> None:
    """What would be divided by nought gives no value, no range and no verdict."""
    operan = _angka("3", "0")
    assert (rumus.nilai(operan), rumus.hitung(operan), rumus.uji(operan[0], operan)) == (None, None, None)
    assert not rumus.cocok(operan[0], operan)
    assert r.TURUN_RASIO.nilai(_angka("0", "3")) is None
    assert r.RASIO_JUMLAH.nilai(_angka("1", "2", "0", "0")) is None
    assert r.bagian_tetap(Selang(Decimal(0), Decimal(0))).nilai(operan) is None


@pytest.mark.parametrize(
    ("rumus", "operan", "selang"),
    [
        (r.RASIO, ("1,0", "2"), ("47.500", "55.00")),
        (r.SISA_PERSEN, ("1,0", "2"), ("45.00", "52.500")),
        (r.TURUN_SELISIH, ("1,0", "2"), ("145.00", "152.500")),
        (r.KENAIKAN, ("1,0", "2"), ("-52.500", "-45.00")),
        (r.SATU_KURANG, ("0,4",), ("50.0", "65.00")),
        (r.KURANG, ("1,0", "0,5"), ("0.35", "0.65")),
        (r.MUTLAK, ("0,5", "1,0"), ("0.35", "0.65")),
        (r.MUTLAK, ("0,5", "0,5"), ("0", "0.15")),
        (r.BERBOBOT, ("-1,0", "10"), ("-0.11", "-0.095")),
        (r.KALI, ("-1,0", "10"), ("-11.0", "-9.50")),
        (r.SELISIH_PERSEN, ("90", "80"), ("8.5", "11.5")),
        (r.RERATA, ("1", "2"), ("1.0", "2.5")),
        (r.RERATA_TEPAT, ("1", "2"), ("1.5", "1.5")),
        (r.RERATA_DIBATASI, ("99,9", "120"), ("99.925", "100")),
        (r.neraca((1, -1, 1)), ("1,0", "0,5", "1"), ("1.35", "1.65")),
        (r.rerata_kelompok((1, 1)), ("1", "2"), ("1.0", "2.5")),
    ],
)
def test_range(rumus: r.Rumus, operan: tuple[str, ...], selang: tuple[str, str]) -> None:
    """Rounded operands allow a range: half a digit below what is printed, a whole one above it for what was cut."""
    hasil = _selang(rumus, *operan)
    assert hasil is not None
    assert [Decimal(satu) for satu in hasil] == [Decimal(satu) for satu in selang]


@pytest.mark.parametrize(
    ("rumus", "cetak", "operan", "harap"),
    [
        # Exact sums: whole operands leave no room, decimals do.
        (r.JUMLAH, "6", ("2", "4"), True),
        (r.JUMLAH, "7", ("2", "4"), False),
        (r.JUMLAH, "7", ("2,5", "4"), True),
        (r.JUMLAH, "8", ("2,5", "4"), False),
        (r.SAMA, "3", ("2,5",), False),
        (r.SAMA, "2", ("2,5",), False),
        (r.neraca((1, 1, -1)), "6", ("5", "3", "2"), True),
        (r.neraca((1, 1, -1)), "7", ("5", "3", "2"), False),
        (r.KURANG, "1", ("5", "4"), True),
        (r.KURANG, "-1", ("4", "5"), True),
        (r.KURANG, "1", ("4", "5"), False),
        (r.MUTLAK, "-1", ("5", "4"), True),
        (r.MUTLAK, "-1", ("4", "5"), True),
        # A whole percentage was rounded or cut.
        (r.RASIO, "67", ("2", "3"), True),
        (r.RASIO, "66", ("2", "3"), True),
        (r.RASIO, "68", ("2", "3"), False),
        (r.RASIO, "65", ("2", "3"), False),
    ],
)
def test_fits(rumus: r.Rumus, cetak: str, operan: tuple[str, ...], harap: bool) -> None:
    """A printed result fits where its own rounding meets the range of its operands."""
    assert rumus.cocok(*_angka(cetak), _angka(*operan)) is harap
    assert rumus.uji(*_angka(cetak), _angka(*operan)) is harap


def test_other_readings() -> None:
    """Numbers with two readings fit in either of them: the result in its own, the operands all in their other."""
    dua = baca_cetakan("1,250", ribuan=True)
    assert dua is not None
    assert dua.lain == 1250
    assert r.JUMLAH.cocok(*_angka("1.250"), [dua])
    assert r.JUMLAH.cocok(*_angka("1,25"), [dua])
    assert r.JUMLAH.cocok(dua, _angka("1.000", "250"))
    assert not r.JUMLAH.cocok(*_angka("1.300"), [dua])
    assert r.RASIO.uji(*_angka("50"), [dua, *_angka("2.500")]) is True


def test_balance_of_two_is_a_sum_or_a_difference() -> None:
    """Signs that are all plus make a sum, a plus and a minus a difference; others say their signs."""
    assert r.neraca((1, 1)) is r.JUMLAH
    assert r.neraca((1, -1)) is r.KURANG
    assert r.neraca((1, 1, -1)).tanda == (1, 1, -1)
    assert r.neraca((-1, 1)).id == "neraca"
    with pytest.raises(ValueError, match="zip"):
        r.neraca((1, 1, -1)).nilai(_angka("5", "3"))


@pytest.mark.parametrize(
    ("operan", "cacah", "harap"),
    [(("101", "2"), True, r.RERATA_TEPAT), (("100", "2"), True, r.RERATA), (("101", "2"), False, r.RERATA)],
)
def test_mean_of_counts(operan: tuple[str, ...], cacah: bool, harap: r.Rumus) -> None:
    """Counts are exact where one of them is above 100: only then no percentage can be among them."""
    assert r.rumus_rerata(_angka(*operan), cacah=cacah) is harap


@pytest.mark.parametrize(
    ("nilai", "seperti", "teks"),
    [
        ("1234567", "1.000.000", "1.234.567"),
        ("12.345", "10,5", "12,35"),
        ("12.345", "10,555", "12,345"),
        ("12.5", "10", "12,50"),
        ("12", "10,5", "12,00"),
        ("2500000", "Rp1,5 juta", "2,50"),
        ("2000000", "Rp1 juta", "2"),
    ],
)
def test_print(nilai: str, seperti: str, teks: str) -> None:
    """A value is printed in the unit and with the digits of another, a derived one with two decimals at least."""
    assert r.cetak_nilai(Decimal(nilai), *_angka(seperti)) == teks
