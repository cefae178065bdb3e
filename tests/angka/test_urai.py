"""Reading numbers as officials type them: what is clear is read exactly, what is ambiguous is refused."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja.angka import SalahAngka, cetak_desimal, kosong, tampil, urai_bilangan, urai_bulat, urai_rupiah

#: One separator before exactly three digits: thousands to one reader, decimals to another.
RANCU = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")


@pytest.mark.parametrize(
    ("ditulis", "nilai"),
    [
        ("77,04", "77.04"),
        ("77.04", "77.04"),
        ("77,04 %", "77.04"),
        ("100%", "100"),
        ("0", "0"),
        ("0,58", "0.58"),
        ("0,500", "0.500"),
        ("0.123", "0.123"),
        ("-0,125", "-0.125"),
        ("−5,5", "-5.5"),
        ("+3", "3"),
        ("31.826.684.236", "31826684236"),
        ("31,826,684,236", "31826684236"),
        ("31 826 684 236", "31826684236"),
        ("Rp 31.826.684.236,-", "31826684236"),
        ("Rp. 500.000,-", "500000"),
        ("rp1.234", "1234"),
        ("1.234,-", "1234"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234,567", "1234.567"),
        ("1234.567", "1234.567"),
        ("1234,567", "1234.567"),
        ("  42  ", "42"),
    ],
)
def test_bilangan_jelas(ditulis: str, nilai: str) -> None:
    """A form with one reading gives exactly that number."""
    assert urai_bilangan(ditulis) == Decimal(nilai)


@pytest.mark.parametrize("ditulis", ["1.234", "1,234", "12.345", "999,999", "-1.234", "1.234 %", "10,582%"])
def test_bilangan_rancu(ditulis: str) -> None:
    """One separator before three digits is refused, and the message offers both readings."""
    with pytest.raises(SalahAngka) as galat:
        urai_bilangan(ditulis)
    assert galat.value.kode == "bilangan_rancu"
    ribuan, desimal = re.findall(r"tulis (-?\d+) bila ribuan atau (-?[\d,]+)", galat.value.pesan.replace("%", ""))[0]
    assert urai_bilangan(ribuan) == urai_bilangan(desimal) * 1000


@pytest.mark.parametrize(
    "ditulis",
    [
        "", "-", "NA", "abc", "12a", "3 Dok", "1.2.3", "1,2,3", "1.23.456", "1.234.56", "1,234,56", "1..2", "--5", "1e5",
        "nan", "inf", "Infinity", "%", "Rp", "5,40-6,20", "12 34", "5 10", "1234 567", "3 Dok 100 %",
    ],
)  # fmt: skip
def test_bukan_bilangan(ditulis: str) -> None:
    """What is not one number is refused, never read in part."""
    with pytest.raises(SalahAngka) as galat:
        urai_bilangan(ditulis)
    assert galat.value.kode == "bukan_bilangan"


@pytest.mark.parametrize("nilai", [True, False, None, float("nan"), float("inf"), Decimal("NaN"), [1]])
def test_bukan_bilangan_dari_sel(nilai: object) -> None:
    """A truth value, a missing value and what is not finite are not numbers."""
    with pytest.raises(SalahAngka):
        urai_bilangan(nilai)


@pytest.mark.parametrize(
    ("nilai", "hasil"), [(77.04, "77.04"), (0.1, "0.1"), (1e-07, "0.0000001"), (100.0, "100"), (736, "736")]
)
def test_bilangan_dari_sel_angka(nilai: float, hasil: str) -> None:
    """A number cell is taken as it reads, not with the dust of its binary form."""
    assert urai_bilangan(nilai) == Decimal(hasil)


@pytest.mark.parametrize(
    ("nilai", "hasil"),
    [
        (1e-15, "0.000000000000001"),
        (9e-16, "0"),
        (-1e-15, "-0.000000000000001"),
        (0.0123456789012346, "0.012345678901235"),
    ],
)
def test_bilangan_sangat_kecil_dari_sel(nilai: float, hasil: str) -> None:
    """Of a number cell fifteen decimals count; what is less than the last of them is the dust of a formula."""
    assert urai_bilangan(nilai) == Decimal(hasil)


@pytest.mark.parametrize("ditulis", ["1,0000000000000001", "123456789012345678,1234567890123456", f"0,{'1' * 80}"])
def test_bilangan_terlalu_rinci(ditulis: str) -> None:
    """What is typed with more than fifteen decimals is told, however long it is before the comma; zeros are none."""
    with pytest.raises(SalahAngka, match="lebih dari 15 angka di belakang koma; bulatkan") as galat:
        urai_bilangan(ditulis)
    assert galat.value.kode == "bilangan_terlalu_rinci"
    assert urai_bilangan(f"123456789012345678,123456789012345{'0' * 40}") == Decimal(
        "123456789012345678.123456789012345"
    )


@pytest.mark.parametrize("nilai", [10**18 - 1, str(10**18 - 1), 1 - 10**18])
def test_bilangan_terbesar(nilai: object) -> None:
    """Eighteen figures are read."""
    assert urai_bilangan(nilai) == Decimal(str(nilai))


@pytest.mark.parametrize("nilai", [10**18, str(10**18), -(10**18), 1e18])
def test_bilangan_terlalu_besar(nilai: object) -> None:
    """Nineteen figures are a slip of the hand."""
    with pytest.raises(SalahAngka, match="lebih dari 18 angka") as galat:
        urai_bilangan(nilai)
    assert galat.value.kode == "bilangan_terlalu_besar"


@pytest.mark.parametrize(
    "nilai", [None, "", "   ", "-", " – ", "—", "NA", "n/a", "N/A", "nihil", "Menunggu  penilaian", "tidak ada data"]
)
def test_kosong(nilai: object) -> None:
    """Blank, a dash, NA and "menunggu penilaian" are missing."""
    assert kosong(nilai)


@pytest.mark.parametrize("nilai", [0, "0", 0.0, "0,00", "0 %", Decimal(0), False, "nol"])
def test_nol_bukan_kosong(nilai: object) -> None:
    """Zero is a value."""
    assert not kosong(nilai)


@given(st.integers(1, 999), st.integers(0, 999), st.sampled_from(".,"), st.sampled_from(["", " ", "%", " %"]))
def test_rancu_tidak_pernah_dibaca(depan: int, belakang: int, tanda: str, akhir: str) -> None:
    """No ambiguous form ever gives a value."""
    with pytest.raises(SalahAngka, match="dua cara"):
        urai_bilangan(f"{depan}{tanda}{belakang:03d}{akhir}")


@given(st.decimals(-(10**15), 10**15, places=6), st.integers(0, 6))
def test_cetak_lalu_urai(nilai: Decimal, desimal: int) -> None:
    """What we print is read back as the same number, unless the printed form itself is ambiguous."""
    teks = cetak_desimal(nilai, desimal)
    if RANCU.fullmatch(teks):
        with pytest.raises(SalahAngka):
            urai_bilangan(teks)
    else:
        assert cetak_desimal(urai_bilangan(teks), desimal) == teks
        assert abs(urai_bilangan(teks) - nilai) <= Decimal(5).scaleb(-desimal - 1)


@given(st.integers(0, 10**15))
def test_rupiah_tercetak_dibaca(nilai: int) -> None:
    """An amount with its sign is never ambiguous, in either way of parting thousands."""
    assert urai_rupiah(f"Rp{nilai:,}") == nilai
    assert urai_rupiah(f"Rp {nilai:,}".replace(",", ".") + ",-") == nilai


@pytest.mark.parametrize(
    ("ditulis", "kode"),
    [
        ("Rp1.234.567,89", "bukan_rupiah"),
        ("1234,5", "bukan_rupiah"),
        ("lima juta", "bukan_rupiah"),
        (-5, "rupiah_negatif"),
        ("-31.826.684.236", "rupiah_negatif"),
        ("1.234", "bilangan_rancu"),
    ],
)
def test_bukan_rupiah(ditulis: object, kode: str) -> None:
    """Rupiah are whole and not negative."""
    with pytest.raises(SalahAngka) as galat:
        urai_rupiah(ditulis)
    assert galat.value.kode == kode


@pytest.mark.parametrize(
    ("ditulis", "saran"),
    [
        ("1,2 milyar", "1200000000"),
        ("1,2 miliar", "1200000000"),
        ("1,2 M", "1200000000"),
        ("Rp 5 juta", "5000000"),
        ("5 jt", "5000000"),
        ("2,5 T", "2500000000000"),
        ("2 triliun", "2000000000000"),
        ("750 rb", "750000"),
        ("750 ribu", "750000"),
    ],
)
def test_saran_rupiah(ditulis: str, saran: str) -> None:
    """An amount in words is refused with the number that was probably meant."""
    with pytest.raises(SalahAngka, match=f"tulis {saran}$"):
        urai_rupiah(ditulis)


def test_saran_rupiah_umum() -> None:
    """Where nothing says what was meant, an example shows how an amount is typed."""
    with pytest.raises(SalahAngka, match=r"tulis misalnya 1200000000$"):
        urai_rupiah("banyak sekali")


@pytest.mark.parametrize("ditulis", ["abc", "", "1.2.3"])
def test_saran_bilangan_umum(ditulis: str) -> None:
    """Where nothing says what was meant, an example shows how a number is typed."""
    with pytest.raises(SalahAngka, match=r"tulis misalnya 77,04$"):
        urai_bilangan(ditulis)


@pytest.mark.parametrize(
    ("nilai", "sebutan"), [(dt.date(2024, 3, 5), "tanggal .* “5 Maret 2024”"), (dt.time(7, 30), "jam .* “jam 07.30”")]
)
def test_what_excel_took_for_a_time_is_named(nilai: dt.date | dt.time, sebutan: str) -> None:
    """By the format of its cell and as the cell shows it; also where an amount is asked for."""
    with pytest.raises(SalahAngka, match=f"^format sel ini {sebutan}"):
        urai_bilangan(nilai)
    with pytest.raises(SalahAngka, match=f"^bukan bilangan rupiah; format sel ini {sebutan}") as galat:
        urai_rupiah(nilai)
    assert galat.value.kode == "bukan_rupiah"


def test_bulat() -> None:
    """A count has no decimals, though it may be written with a decimal zero."""
    assert urai_bulat("12,0") == urai_bulat(12.0) == 12
    with pytest.raises(SalahAngka, match="bukan tahun") as galat:
        urai_bulat("2023,5", "tahun")
    assert galat.value.kode == "bukan_bulat"


@pytest.mark.parametrize(
    ("hari", "bilangan"),
    [
        (dt.date(1900, 1, 5), "5"),
        (dt.datetime.fromisoformat("1900-01-05T12:00"), "5,5"),
        (dt.datetime.fromisoformat("1900-01-05T12:30"), "5,521"),
        (dt.datetime.fromisoformat("1900-01-05T00:01:30"), "5,001"),
        (dt.date(1900, 2, 28), "59"),
        (dt.date(1900, 3, 1), "61"),
    ],
)
def test_the_number_behind_an_early_date_is_suggested(hari: dt.date, bilangan: str) -> None:
    """Excel counts days from 1900, with a 29 February 1900 that never was; hours are parts of a day."""
    with pytest.raises(SalahAngka, match=f"mungkin {bilangan}\\)"):
        urai_bilangan(hari)


def test_tanggal_dan_jam_tampil_seperti_di_lembar() -> None:
    """A date is shown in words, a time with a full stop, as an Indonesian reader sees them."""
    assert tampil(dt.date(2024, 3, 5)) == "5 Maret 2024"
    assert tampil(dt.time(7, 30)) == "jam 07.30"


def test_tanggal_sejak_1904_tidak_ditebak() -> None:
    """A date of the first years of the calendar tells its number; from 1904 on two calendars differ, and none is told."""
    with pytest.raises(SalahAngka, match=r"mungkin 1461"):
        urai_bilangan(dt.datetime(1903, 12, 31))  # noqa: DTZ001
    with pytest.raises(SalahAngka) as salah:
        urai_bilangan(dt.datetime(1904, 6, 1))  # noqa: DTZ001
    assert "mungkin" not in salah.value.pesan


@pytest.mark.parametrize(("hari", "rentang"), [(dt.date(1990, 1, 2), "2-1"), (dt.date(1989, 12, 31), "")])
def test_a_range_that_became_a_date_is_told_for_dates_of_our_time(hari: dt.date, rentang: str) -> None:
    """Excel takes 2-1 for a day of the year in which it was typed; an earlier date was none."""
    with pytest.raises(SalahAngka) as salah:
        urai_bilangan(hari)
    assert ("rentang" in salah.value.pesan) == bool(rentang)
    assert f"tulis lagi {rentang};" in salah.value.pesan or not rentang
