"""What the formats of a workbook make of a number, and which day, hour or duration it is."""

from __future__ import annotations

import datetime as dt

import pytest

from kinerja.masukan.gaya import Ragam, baca_gaya, ke_tanggal, ragam_format

_HARI_MAKS = 2_958_465


@pytest.mark.parametrize(
    ("bentuk", "ragam"),
    [
        ("0.00", Ragam.ANGKA),
        ("General", Ragam.ANGKA),
        ("standard", Ragam.ANGKA),
        ("0.0%", Ragam.PERSEN),
        ('0"%"', Ragam.ANGKA),
        (r"0\%", Ragam.ANGKA),
        ('0"%', Ragam.ANGKA),
        ("dd/mm/yyyy", Ragam.TANGGAL),
        ("HH:MM", Ragam.TANGGAL),
        ('0" hari"', Ragam.ANGKA),
        ("_d0*d", Ragam.ANGKA),
        ("[h]:mm", Ragam.DURASI),
        ("[MM]:ss", Ragam.DURASI),
        ("[Red]0", Ragam.ANGKA),
        ("[$-421]dd mmmm yyyy", Ragam.TANGGAL),
        ("0;dd", Ragam.ANGKA),
        ("0;0%", Ragam.ANGKA),
        ("0" * 1_000 + "%", Ragam.ANGKA),
        ("0" * 999 + "%", Ragam.PERSEN),
    ],
)
def test_a_format_by_its_first_section(bentuk: str, ragam: Ragam) -> None:
    """What is quoted, escaped, padding, a colour or a condition stands for itself."""
    assert ragam_format(bentuk) is ragam


def test_styles_of_cells() -> None:
    """Formats of the workbook come before built-in ones; styles that are none of cells are passed over."""
    xml = b"""<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
    <numFmts><numFmt numFmtId="164" formatCode="0%"/><numFmt numFmtId="9" formatCode="0"/><numFmt numFmtId="x"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="14"/>
    <xf numFmtId="46"/><xf numFmtId="22"/><xf numFmtId="23"/><xf/><xf numFmtId="1234567890"/></cellXfs></styleSheet>"""
    assert baca_gaya(xml) == (
        Ragam.ANGKA, Ragam.PERSEN, Ragam.ANGKA, Ragam.PERSEN, Ragam.TANGGAL, Ragam.DURASI, Ragam.TANGGAL, Ragam.ANGKA,
        Ragam.ANGKA, Ragam.ANGKA,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("nilai", "sejak_1904", "harap"),
    [
        (1, False, dt.date(1900, 1, 1)),
        (59, False, dt.date(1900, 2, 28)),
        (61, False, dt.date(1900, 3, 1)),
        (45350, False, dt.date(2024, 2, 28)),
        (0, True, dt.date(1904, 1, 1)),
        (1, True, dt.date(1904, 1, 2)),
        (0, False, dt.time(0, 0)),
        (0.5, False, dt.time(12, 0)),
        (0.770833333333333, False, dt.time(18, 30)),
        (0.5, True, dt.datetime(1904, 1, 1, 12)),  # noqa: DTZ001
        (45350 + 3_661 / 86_400, False, dt.datetime(2024, 2, 28, 1, 1, 1)),  # noqa: DTZ001
        (_HARI_MAKS - 1, False, dt.date(9999, 12, 30)),
        (_HARI_MAKS - 1, True, None),
        (_HARI_MAKS, False, None),
        (-0.5, False, None),
    ],
)
def test_days_of_a_spreadsheet(nilai: float, sejak_1904: bool, harap: object) -> None:
    """The calendar of 1900 has a 29 February that never was; days outside of the calendar are none."""
    ada = ke_tanggal(nilai, Ragam.TANGGAL, sejak_1904)
    assert (ada, type(ada)) == (harap, type(harap))


def test_a_duration_may_be_longer_than_a_day_and_negative() -> None:
    """Within the days of the calendar."""
    assert ke_tanggal(1.5, Ragam.DURASI, False) == dt.timedelta(hours=36)
    assert ke_tanggal(-_HARI_MAKS, Ragam.DURASI, False) == dt.timedelta(days=-_HARI_MAKS)
    assert ke_tanggal(_HARI_MAKS + 1, Ragam.DURASI, False) is None
