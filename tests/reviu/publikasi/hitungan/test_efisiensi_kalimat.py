"""The value of efficiency that follows from the efficiency beside it: 50 + E / 20 x 50, up to an efficiency of 20."""

from __future__ import annotations

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import bilangan_kalimat
from kinerja.reviu.publikasi.hitungan.efisiensi_kalimat import salah_efisiensi

_SALAH = "NE = 50 + E / 20 × 50: dari E {} seharusnya {}, tetapi tertulis {}"


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        (
            "Nilai efisiensi adalah 56,08 yang berasal dari E sebesar 2,45 persen.",
            _SALAH.format("2,45", "56,13", "56,08"),
        ),
        ("Efisiensi 2,45 persen, NE 2023 sebesar 65,13.", _SALAH.format("2,45", "56,13", "65,13")),
        (
            "Nilai efisiensi adalah 90,00 yang berasal dari E sebesar 20,00 persen.",
            _SALAH.format("20,00", "100,00", "90,00"),
        ),
        # One step of E is two and a half of its value.
        ("Nilai efisiensi adalah 56,09 yang berasal dari E sebesar 2,45 persen.", ""),
        # Above 20 percent the value stays what it is.
        ("Nilai efisiensi adalah 90,00 yang berasal dari E sebesar 20,50 persen.", ""),
        # Which of two is meant is not said.
        ("Nilai efisiensi adalah 56,08 dari E sebesar 2,45 persen dan E sebesar 3,45 persen.", ""),
        ("NE 56,08 dan NE 57,08 berasal dari E sebesar 2,45 persen.", ""),
        ("Nilai efisiensi adalah 56,08.", ""),
    ],
)
def test_the_value_follows_from_the_efficiency(kalimat: str, harap: str) -> None:
    """To the last digit of both; one value and one efficiency are needed."""
    assert salah_efisiensi(kalimat, bilangan_kalimat(kalimat)) == harap
