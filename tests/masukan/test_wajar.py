"""A share where a percentage is meant is asked about; a number that is only low is not."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from kinerja.masukan.wajar import persen_pecahan
from kinerja.model import Asal, Data, Indikator, Realisasi, Target


def _data(realisasi: object, satuan: str = "%", tahun: int = 2026, **target: object) -> Data:
    indikator: dict[str, Any] = {"kode": "S1.1", "level": "sasaran", "induk": "S1", "nama": "x", "arah": "naik"}
    isi: dict[str, Any] = {"indikator": "S1.1", "tahun": 2026, **(target or {"renstra": Decimal("76.5")})}
    return Data(
        indikator=(Indikator.model_validate({**indikator, "satuan": satuan}),),
        target=(Target.model_validate(isi),),
        realisasi=(
            Realisasi.model_validate(
                {"indikator": "S1.1", "tahun": tahun, "realisasi": realisasi}
                | {"asal": Asal("data.xlsx", "realisasi", 5, {"realisasi": "C"})}
            ),
        ),
    )


@pytest.mark.parametrize(
    ("realisasi", "isi", "ditanya"),
    [
        ("0.7704", {}, True),
        ("1", {"renstra": 100}, True),
        ("1.01", {"renstra": 100}, False),
        ("0", {}, False),
        ("-0.5", {}, False),
        ("77.04", {}, False),
        ("BB", {}, False),
        ("0.5", {"renstra": 100}, True),
        ("0.49", {"renstra": 100}, False),
        ("0.2", {"renstra": 10}, True),
        ("0.21", {"renstra": 10}, False),
        ("0.02", {"renstra": 2}, False),
        ("0.02", {"renstra": "2.01"}, True),
        ("0.77", {"satuan": "orang"}, False),
        ("0.77", {"tahun": 2025}, False),
        ("0.77", {"renstra": "BB"}, False),
        ("0.77", {"pk_murni": 80}, True),
        ("0.77", {"renstra": 1, "pk_perubahan": 80}, True),
        ("0.77", {"renstra": 80, "pk_perubahan": 1}, False),
    ],
)
def test_a_share_is_asked_about(realisasi: str, isi: dict[str, Any], ditanya: bool) -> None:
    """At most 1 of a percentage whose hundredfold lies between half and twice the target that counts, which is above 2."""
    assert bool([*persen_pecahan(_data(realisasi, **isi), 2026)]) is ditanya


def test_the_question_names_both_numbers_and_the_cell() -> None:
    """As a warning, which stops nothing."""
    (satu,) = persen_pecahan(_data("0.7704"), 2026)
    assert (satu.berkas, satu.lembar, satu.sel, satu.tingkat) == ("data.xlsx", "realisasi", "C5", "peringatan")
    assert satu.pesan == "0,7704 jauh di bawah target 76,50 %; tulis 77,04 bila maksudnya 77,04 %"
