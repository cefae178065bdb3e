"""How precisely an indicator prints whose column ``desimal`` is left blank."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from kinerja.masukan.desimal import sesuaikan_desimal
from kinerja.model import Data, Indikator, Realisasi, Target


def _desimal(isi: dict[str, Any], target: str = "4", realisasi: str = "3") -> int:
    lengkap = {
        "kode": "K1", "level": "kegiatan", "induk": "2.17.01.2.01", "nama": "Jumlah dokumen", "satuan": "dokumen",
        "arah": "naik", **isi,
    }  # fmt: skip
    data = Data(
        indikator=(Indikator.model_validate(lengkap),),
        target=(Target.model_validate({"indikator": "K1", "tahun": 2024, "renja": Decimal(target)}),),
        realisasi=(Realisasi.model_validate({"indikator": "K1", "tahun": 2024, "realisasi": Decimal(realisasi)}),),
    )
    return sesuaikan_desimal(data).indikator[0].desimal


def test_whole_things_print_whole() -> None:
    """Documents of which there are only whole ones have no decimals."""
    assert _desimal({}) == 0
    assert _desimal({"satuan": "juta rupiah"}) == 0


@pytest.mark.parametrize(
    "isi",
    [
        {"desimal": 2},
        {"satuan": "%"},
        {"satuan": "Persen"},
        {"satuan": "Indeks"},
        {"agregasi": "rata-rata"},
        {"cara_realisasi": "persentase"},
        {"data_awal": Decimal("3.5")},
    ],
)
def test_what_is_typed_measured_or_divided_keeps_its_decimals(isi: dict[str, Any]) -> None:
    """A number that somebody typed counts; percentages, indices, ratios, means and baselines may be no whole ones."""
    assert _desimal(isi) == 2


@pytest.mark.parametrize(("target", "realisasi"), [("4.5", "3"), ("4", "3.25")])
def test_one_broken_value_keeps_the_decimals_of_all(target: str, realisasi: str) -> None:
    """All values of an indicator print alike."""
    assert _desimal({}, target, realisasi) == 2
