"""Values of earlier years and data that nothing prints: the first and the last that are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kinerja.masukan import Narasi
from kinerja.masukan.tak_tercetak import data_tak_disebut, pembanding_tercetak, riwayat_renstra_tercetak
from kinerja.model import Data

_AWAL = 2025
Susun = Callable[..., Data]


def _riwayat(susun: Susun, **lembar: list[dict[str, Any]]) -> list[tuple[str, str]]:
    data = susun(indikator_pelayanan=[{"kode": "L1", "indikator": "S1.1"}], **lembar)
    daftar = [*riwayat_renstra_tercetak(data, _AWAL, "data.xlsx")]
    assert {satu.kode for satu in daftar} <= {"riwayat_tak_tercetak"}
    return [(satu.lembar, satu.sel) for satu in daftar]


@pytest.mark.parametrize(
    ("isi", "kolom"),
    [
        ({"indikator": "L1", "tahun": 2019}, "B"),
        ({"indikator": "L1", "tahun": 2020}, ""),
        ({"indikator": "L1", "tahun": 2024}, ""),
        ({"indikator": "L1", "tahun": 2025}, "B"),
        ({"indikator": "L1", "tahun": 2019, "rusak": "tahun"}, ""),
        ({"indikator": "L1", "tahun": 2019, "berkas": "2019/data.xlsx"}, ""),
        ({"indikator": "L1", "tahun": 2019, "berkas": ""}, "B"),
        ({"indikator": "S1.1", "tahun": 2024}, "A"),
        ({"indikator": "S1.1", "tahun": 2024, "rusak": "indikator"}, ""),
        ({"indikator": "S1.1", "tahun": 2024, "berkas": "2024/data.xlsx"}, ""),
    ],
)
def test_history_is_of_services_and_of_the_five_years_before(
    susun_data: Susun, isi: dict[str, Any], kolom: str
) -> None:
    """A realisasi of the tree or of another year is refused; what the folders of years hold is printed there."""
    assert _riwayat(susun_data, realisasi=[isi]) == [("realisasi", f"{kolom}3")] * bool(kolom)
    variabel = isi | {"peran": "pembilang", "nama": "Pasar", "nilai": 1, "satuan": "unit"}
    assert _riwayat(susun_data, variabel=[variabel]) == [("variabel", f"{kolom}3")] * bool(kolom)


@pytest.mark.parametrize(
    ("isi", "salah"),
    [
        ({"indikator": "S1.1", "tahun": 2024, "renstra": 1}, True),
        ({"indikator": "S1.1", "tahun": 2024, "renstra": 1, "berkas": ""}, True),
        ({"indikator": "S1.1", "tahun": 2025, "renstra": 1}, False),
        ({"indikator": "L1", "tahun": 2024, "renstra": 1}, False),
        ({"indikator": "S1.1", "tahun": 2024, "renja": 1}, False),
        ({"indikator": "S1.1", "tahun": 2024, "renstra": 1, "berkas": "2024/data.xlsx"}, False),
        ({"indikator": "S1.1", "tahun": 2024, "renstra": 1, "rusak": "tahun"}, False),
        ({"indikator": "S1.1", "tahun": 2024, "renstra": 1, "rusak": "indikator"}, False),
    ],
)
def test_earlier_targets_are_those_of_services(susun_data: Susun, isi: dict[str, Any], salah: bool) -> None:
    """A target of the Renstra before its first year is printed only of an indicator of service."""
    assert _riwayat(susun_data, target=[isi]) == [("target", "C3")] * salah


@pytest.mark.parametrize(
    ("isi", "sel"),
    [
        ({"indikator": "P1.1", "tahun": 2024}, "B3"),
        ({"indikator": "P1.1", "tahun": 2023}, "A3"),
        ({"indikator": "P1.1", "tahun": 2022}, ""),
        ({"indikator": "S1.1", "tahun": 2023}, ""),
        ({"indikator": "S9.9", "tahun": 2023}, ""),
        ({"indikator": "P1.2", "tahun": 2023}, ""),
        ({"indikator": "P1.1", "tahun": 2023, "rusak": "indikator"}, ""),
        ({"indikator": "P1.1", "tahun": 2024, "rusak": "tahun"}, ""),
    ],
)
def test_comparisons_have_their_place_this_year(susun_data: Susun, isi: dict[str, Any], sel: str) -> None:
    """An indicator of a program has none, a code without a level is another rule's; in doubt of the year nothing is said."""
    indikator = {"nama": "Pasar", "satuan": "%", "arah": "naik"}
    data = susun_data(
        indikator=[
            indikator | {"kode": "S1.1", "level": "sasaran", "induk": "S1"},
            indikator | {"kode": "P1.1", "level": "program", "induk": "P1"},
            indikator | {"kode": "P1.2", "level": "program", "induk": "P1", "rusak": "level"},
        ],
        pembanding=[{"wilayah": "Kota Contoh", "jenis": "kota", "nilai": 1} | isi],
    )
    assert [satu.sel for satu in pembanding_tercetak(data, {}, 2023)] == [sel] * bool(sel)
    assert [*pembanding_tercetak(data, {}, None)] == []


def test_data_is_named_by_a_placeholder_in_prose_or_in_a_cell(susun_data: Susun) -> None:
    """Every row that none names is told by its code, and only these."""
    data = susun_data(
        data_pendukung=[
            {"kode": kode, "uraian": "Pasar", "tahun": 2023, "nilai": "1", "satuan": "unit"} for kode in ("a", "b", "c")
        ],
        analisis=[{"rujukan": "S1", "jenis": "penyebab", "uraian": "Sebanyak {{ data('b') }} pasar."}],
    )
    narasi = {"penutup": Narasi("narasi/penutup.md", 'Ada {{ data( "a") }} dan {{ peringkat("c") }}.')}
    (satu,) = data_tak_disebut(data, narasi)
    assert (satu.lembar, satu.sel, satu.kode, satu.tingkat) == (
        "data_pendukung", "A5", "data_tak_disebut", "peringatan",
    )  # fmt: skip
