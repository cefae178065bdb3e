"""Efficiency: each named method, and what is not efficiency."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja.angka import DasarHitung
from kinerja.hitung import (
    Keluaran,
    Status,
    bingkai,
    efisiensi_perbandingan,
    efisiensi_selisih,
    hitung_efisiensi,
    nilai_efisiensi_pmk,
    ringkas,
)
from kinerja.model import Pilihan, RumusEfisiensi

PERSEN = st.decimals(0, 500, places=4)
VOLUME = st.decimals("0.01", 10**5, places=2)


def D(nilai: str) -> Decimal:  # noqa: N802 - reads like the number itself
    """Write an exact number."""
    return Decimal(nilai)


@pytest.mark.parametrize(
    ("capaian", "serapan", "hasil"),
    [("101.07", "81.40", "19.67"), ("100.71", "81.99", "18.72"), ("121.51", "89.84", "31.67"), ("103.23", "91.81", "11.42"),
     ("50", "90", "-40")],
)  # fmt: skip
def test_selisih(capaian: str, serapan: str, hasil: str) -> None:
    """Selisih is % capaian kinerja minus % realisasi anggaran; it may be negative."""
    assert efisiensi_selisih(D(capaian), D(serapan), DasarHitung.TERCETAK) == D(hasil)


def test_selisih_dua_dasar() -> None:
    """The difference of two rounded percentages is not the rounded difference."""
    capaian, serapan = D("100.703325"), D("81.989730")
    assert efisiensi_selisih(capaian, serapan, DasarHitung.TERCETAK) == D("18.71")
    assert efisiensi_selisih(D("100.705882"), serapan, DasarHitung.TERCETAK) == D("18.72")
    assert efisiensi_selisih(capaian, serapan, DasarHitung.PENUH) == D("18.713595")


@given(st.none() | PERSEN, st.none() | PERSEN, st.none() | st.booleans(), st.sampled_from(DasarHitung))
def test_kosong_tetap_kosong(
    capaian: Decimal | None, serapan: Decimal | None, tercapai: bool | None, dasar: DasarHitung
) -> None:
    """Without performance or money nothing is said about efficiency, nor where it is not known if targets were met."""
    tahu = capaian is not None and serapan is not None
    assert (efisiensi_selisih(capaian, serapan, dasar) is not None) == tahu
    assert (efisiensi_perbandingan(capaian, serapan, tercapai, dasar) is not None) == (tahu and tercapai is not None)


@pytest.mark.parametrize(
    ("capaian", "serapan", "tercapai", "efisien"),
    [
        ("100", "80", True, True),
        ("100", "100", True, True),
        ("100", "100.01", True, False),
        ("100.001", "100.004", True, True),
        ("90", "20", False, False),
        ("110", "20", False, False),
    ],
)
def test_perbandingan(capaian: str, serapan: str, tercapai: bool, efisien: bool) -> None:
    """Efficient is what met its target with no larger share of money; an unspent budget alone is not."""
    assert efisiensi_perbandingan(D(capaian), D(serapan), tercapai, DasarHitung.TERCETAK) is efisien


@pytest.mark.parametrize(
    ("keluaran", "hasil"),
    [
        ([(100, 100, "10", "10")], "50"),
        ([(100, 90, "10", "10")], "75"),
        ([(100, 110, "10", "10")], "25"),
        ([(100, 80, "10", "10")], "100"),
        ([(100, 10, "10", "10")], "100"),
        ([(100, 100, "10", "20")], "100"),
        ([(100, 100, "10", "5")], "0"),
        ([(100, 90, "10", "10"), (100, 110, "10", "10")], "50"),
        ([(100, 90, "10", "10"), (0, 5, "10", "10"), (5, 5, "0", "1"), (5, 5, "1", "0")], "75"),
    ],
)
def test_pmk(keluaran: list[tuple[int, int, str, str]], hasil: str) -> None:
    """NE is 50 % + (E/20) x 50 % with E the mean over outputs, limited to -20..20."""
    assert nilai_efisiensi_pmk([Keluaran(a, b, D(c), D(d)) for a, b, c, d in keluaran]) == D(hasil)


@given(st.lists(st.builds(Keluaran, st.integers(0, 10**12), st.integers(0, 10**12), VOLUME, VOLUME), max_size=6))
def test_pmk_dalam_batas(keluaran: list[Keluaran]) -> None:
    """NE lies within 0 and 100, or is missing when no output counts."""
    hasil = nilai_efisiensi_pmk(keluaran)
    assert (hasil is None) == (not any(satu.pagu for satu in keluaran))
    assert hasil is None or 0 <= hasil <= 100


def hitung(rumus: RumusEfisiensi, *sasaran: tuple[str | None, int, int, list[Status | None]]) -> list[Any]:
    """Put sasaran (capaian, budget, spending, status of each indicator) side by side."""
    kode = [f"S{urut}" for urut in range(1, len(sasaran) + 1)]
    nilai = bingkai(
        (
            {"kode": k, "uraian": k, "capaian": None if c is None else D(c)}
            for k, (c, _, _, _) in zip(kode, sasaran, strict=True)
        ),
        ("kode", "uraian", "capaian"),
    )
    indikator: pd.DataFrame = bingkai(
        (
            {"level": "sasaran", "induk": k, "status": status, "target": D("10"), "realisasi": D("10"), "desimal": 2}
            for k, (_, _, _, daftar) in zip(kode, sasaran, strict=True)
            for status in daftar
        ),
        ("level", "induk", "status", "target", "realisasi", "desimal"),
    )
    uang = bingkai(
        ({"kode": k, **ringkas(a, r)} for k, (_, a, r, _) in zip(kode, sasaran, strict=True)),
        ("kode", "anggaran", "realisasi", "persen", "sisa"),
    )
    return list(hitung_efisiensi(nilai, indikator, uang, Pilihan(rumus_efisiensi=rumus)).itertuples())


@pytest.mark.parametrize(
    ("rumus", "hasil"),
    [
        (RumusEfisiensi.SELISIH, D("20.71")),
        (RumusEfisiensi.RUPIAH, 20),
        (RumusEfisiensi.PERSEN_SISA, D(20)),
        (RumusEfisiensi.PERBANDINGAN, True),
        (RumusEfisiensi.PMK_22_2021, Decimal(100)),
    ],
)
def test_tabel_menurut_rumus(rumus: RumusEfisiensi, hasil: object) -> None:
    """The report's method fills the column; whether it was efficient is said the same way by all of them."""
    (satu,) = hitung(rumus, ("100.71", 100, 80, [Status.MELAMPAUI]))
    assert satu.efisiensi == hasil
    assert satu.efisien is True


@pytest.mark.parametrize(
    ("status", "tercapai", "efisien"),
    [
        ([Status.MELAMPAUI, Status.TERCAPAI], True, True),
        ([Status.MELAMPAUI, Status.TIDAK_TERCAPAI], False, False),
        ([Status.TIDAK_TERCAPAI, None], False, False),
        ([Status.MELAMPAUI, None], None, None),
        ([None], None, None),
        ([], None, None),
    ],
)
def test_semua_target_tercapai(status: list[Status | None], tercapai: bool | None, efisien: bool | None) -> None:
    """One missed target is enough for no; one that is not measured yet leaves the question open."""
    (satu,) = hitung(RumusEfisiensi.SELISIH, ("120", 100, 10, status))
    assert (satu.tercapai, satu.efisien) == (tercapai, efisien)


def test_tabel_tanpa_nilai() -> None:
    """Without capaian, or without budget, there is no efficiency, and the next sasaran is not touched by that."""
    a, b, c = hitung(
        RumusEfisiensi.SELISIH,
        (None, 100, 80, [None]),
        ("100", 0, 0, [Status.TERCAPAI]),
        ("100", 100, 80, [Status.TERCAPAI]),
    )
    assert (a.efisiensi, a.efisien, b.efisiensi, b.efisien) == (None, None, None, None)
    assert (c.efisiensi, c.efisien) == (D("20.00"), True)
