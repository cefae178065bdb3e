"""Quarters: how they add up, what is compared with what, how the year's end is forecast."""

from __future__ import annotations

from decimal import Decimal
from random import Random

import pytest

from kinerja.hitung import PRAKIRAAN, UangTriwulan, prakiraan, sampai, triwulan_kurang
from kinerja.hitung.perhatian_triwulan import kendala_lewat, kendala_sampai
from kinerja.hitung.rekaman import TargetBerlaku
from kinerja.hitung.rekaman_triwulan import FisikTriwulan
from kinerja.hitung.triwulan import BahanUkur, uang_sampai, ukur_triwulan
from kinerja.model import (
    Agregasi,
    Indikator,
    KendalaTriwulan,
    MetodePrakiraan,
    Pilihan,
    Skala,
    akhir_triwulan,
    muat_skala,
    muat_triwulan,
)

_SKALA: Skala = muat_skala()["permendagri-86-2017-atas"]


def _acak(benih: int) -> list[Decimal]:
    acak = Random(benih)  # noqa: S311 - invented figures
    return [Decimal(acak.randint(0, 99_999)) / 100 for _ in range(4)]


@pytest.mark.parametrize("benih", range(30))
def test_sums_of_quarters_end_with_the_year(benih: int) -> None:
    """What adds up until the fourth quarter is the sum, a position the last one, a mean lies between least and most."""
    deret = _acak(benih)
    assert sampai(deret, 4, Agregasi.AKUMULASI) == sum(deret)
    for nomor in (1, 2, 3, 4):
        assert sampai(deret, nomor, Agregasi.POSISI_AKHIR) == deret[nomor - 1]
        rerata = sampai(deret, nomor, Agregasi.RERATA)
        assert rerata is not None
        assert min(deret[:nomor]) <= rerata <= max(deret[:nomor])
        assert sampai(deret, nomor, Agregasi.AKUMULASI) == sum(deret[:nomor])


@pytest.mark.parametrize("metode", MetodePrakiraan)
@pytest.mark.parametrize("benih", range(15))
def test_a_forecast_at_the_end_is_what_was_reached(metode: MetodePrakiraan, benih: int) -> None:
    """After four quarters every method forecasts the year itself."""
    pilihan = Pilihan(prakiraan_triwulan=metode)
    deret = _acak(benih)
    for agregasi in Agregasi:
        nyata = sampai(deret, 4, agregasi)
        assert prakiraan(nyata, 4, agregasi, pilihan, target=Decimal(7), target_tahun=Decimal(7)) == nyata


@pytest.mark.parametrize("nomor", [1, 2, 3, 4])
def test_an_even_pace_and_the_plan_are_forecast_exactly(nomor: int) -> None:
    """25 a quarter makes 100 by the run rate; a plan that is kept makes the target of the year, whatever its shape."""
    assert prakiraan(Decimal(25) * nomor, nomor, Agregasi.AKUMULASI, Pilihan()) == 100
    rencana = [Decimal(satu) for satu in (5, 15, 30, 50)]
    kini = sampai(rencana, nomor, Agregasi.AKUMULASI)
    pola = Pilihan(prakiraan_triwulan=MetodePrakiraan.POLA_RENCANA)
    assert prakiraan(kini, nomor, Agregasi.AKUMULASI, pola, target=kini, target_tahun=Decimal(100)) == 100


def test_forecasts_are_exact() -> None:
    """10 of three quarters is 13,333... and not a rounded number; a plan of nothing gives no forecast."""
    nilai = prakiraan(Decimal(10), 3, Agregasi.AKUMULASI, Pilihan())
    assert nilai is not None
    assert nilai * 3 == pytest.approx(Decimal(40))
    assert str(nilai).startswith("13.333333333333333333")
    pola = Pilihan(prakiraan_triwulan=MetodePrakiraan.POLA_RENCANA)
    assert prakiraan(Decimal(3), 1, Agregasi.AKUMULASI, pola, target=Decimal(0), target_tahun=Decimal(9)) is None
    assert UangTriwulan(100, 10, 10, 10, 10, 3, nilai).prakiraan == 13


def test_money_and_work_until_a_quarter() -> None:
    """Plan and spending in per cent of the pagu, spending of the plan; work against the year; a forecast in whole rupiah."""
    uang = UangTriwulan(200, 50, 40, 20, 10, 2, Decimal("80.5"))
    assert (uang.rencana_persen, uang.serapan, uang.capaian, uang.deviasi, uang.prakiraan) == (25, 20, 80, -10, 81)
    kosong = UangTriwulan(0, None, None, None, None, 2, None)
    assert (kosong.rencana_persen, kosong.serapan, kosong.capaian, kosong.deviasi, kosong.prakiraan) == (None,) * 5
    fisik = FisikTriwulan("paket", Agregasi.AKUMULASI, Decimal(8), Decimal(5), Decimal(4))
    assert (fisik.capaian, fisik.kemajuan) == (80, 50)


def test_every_method_has_a_formula_for_every_aggregation() -> None:
    """A choice that means nothing for some indicators would be a hole."""
    assert set(PRAKIRAAN) == set(MetodePrakiraan)
    assert all(set(metode.isi) == set(Agregasi) for metode in PRAKIRAAN.values())


@pytest.mark.parametrize(
    ("rencana", "nyata", "sampai_tw", "harap"),
    [
        ([0, 1, 0, 1], [None, None, None, None], 3, (2,)),
        ([None, None, None, 5], [None, None, None, None], 3, ()),
        ([1, 1, 1, 1], [0, None, 2, None], 4, (2, 4)),
        ([None, None, None, None], [None, 4, None, None], 2, (1,)),
    ],
)
def test_a_quarter_without_a_plan_lacks_nothing(
    rencana: list[int | None], nyata: list[int | None], sampai_tw: int, harap: tuple[int, ...]
) -> None:
    """Zero or no target asks for no realisasi; zero that was reached is one."""
    assert triwulan_kurang(rencana, nyata, sampai_tw) == harap


def test_money_of_quarters_that_are_missing_is_missing() -> None:
    """Nothing typed is not nothing spent."""
    assert uang_sampai([None, None, 5, 6], 2) is None
    assert uang_sampai([0, None, 5, 6], 2) == 0


def _indikator(**isi: object) -> Indikator:
    umum = {"kode": "S1.1", "level": "sasaran", "induk": "S1", "nama": "Contoh", "satuan": "orang", "arah": "naik"}
    return Indikator.model_validate({**umum, "desimal": 0, "agregasi": "akumulasi", **isi})


def _ukur(indikator: Indikator, rencana: list[object], nyata: list[object], nomor: int = 2) -> object:
    def angka(isi: list[object]) -> list[Decimal | None]:
        return [None if satu is None else Decimal(str(satu)) for satu in isi]

    janji = TargetBerlaku("S1.1", 2026, Decimal(120), "Perjanjian Kinerja", "target!F3")
    bahan = BahanUkur(angka(rencana), angka(nyata), janji, None, dari_triwulan=True)
    return ukur_triwulan(indikator, bahan, nomor, Pilihan(), _SKALA, muat_triwulan())


@pytest.mark.parametrize(
    ("isi", "rencana", "nyata", "harap"),
    [
        ({}, [20, 30, 30, 40], [18, 21], (50, 39, -11, 78, "Perlu perhatian", "")),
        ({}, [20, 30, 30, 40], [20, 25], (50, 45, -5, 90, "Perlu perhatian", "")),
        ({}, [20, 30, 30, 40], [20, "25.01"], (50, "45.01", -5, 90, "Perlu perhatian", "")),
        ({}, [20, 30, 30, 40], [20, 26], (50, 46, -4, 92, "Sesuai rencana", "")),
        ({}, [20, 30, 30, 40], [20, 31], (50, 51, 1, 102, "Melampaui rencana", "")),
        ({}, [20, 30, 30, 40], [10, 27], (50, 37, -13, 74, "Terlambat", "")),
        ({}, [20, 30, 30, 40], [20, None], (50, 20, None, None, None, "realisasi triwulan II belum diisi")),
        ({}, [None] * 4, [20, 5], (None, 25, None, None, None, "target per triwulan belum ditetapkan")),
        ({}, [0, 0, 60, 60], [None] * 4, (0, None, None, None, None, "belum ada target sampai triwulan II")),
        ({"agregasi": "posisi akhir", "arah": "turun"}, [10, 8, 6, 4], [10, 9], (8, 9, 1, "87.5", "Perlu perhatian", "")),
        ({"agregasi": "rata-rata", "desimal": 2}, [80] * 4, [79, 82], (80, "80.5", "0.5", "100.625", "Melampaui rencana", "")),
        ({"agregasi": None, "arah": "predikat"}, [None] * 4, [None] * 4, (None, None, None, None, None, "hanya diukur setahun")),
    ],
)  # fmt: skip
def test_an_indicator_until_the_second_quarter(
    isi: dict[str, object], rencana: list[object], nyata: list[object], harap: tuple[object, ...]
) -> None:
    """Target, realisasi, deviation, capaian on the printed basis, status at its bounds, or why there is none."""
    nyata = [*nyata, *[None] * (4 - len(nyata))]
    p = _ukur(_indikator(**isi), rencana, nyata)
    ada = (p.target, p.realisasi, p.deviasi, p.capaian, p.status, p.alasan)  # type: ignore[attr-defined]
    assert ada == tuple(
        Decimal(str(satu)) if isinstance(satu, int) or (isinstance(satu, str) and satu[:1].isdigit()) else satu
        for satu in harap
    )


def test_quarters_end_with_their_last_day() -> None:
    """31 March, 30 June, 30 September, 31 December."""
    assert [akhir_triwulan(2028, n).isoformat()[5:] for n in (1, 2, 3, 4)] == ["03-31", "06-30", "09-30", "12-31"]


def _kendala(triwulan: int, status: str, batas: str | None = None) -> KendalaTriwulan:
    return KendalaTriwulan.model_validate(
        {"triwulan": triwulan, "kendala": "x", "status": status, "batas_waktu": batas}
    )


def test_old_obstacles_stay_until_they_are_settled() -> None:
    """Those of earlier quarters are shown while their follow-up is open, those to come are not."""
    semua = (_kendala(1, "belum"), _kendala(1, "selesai"), _kendala(2, "selesai"), _kendala(3, "belum"))
    assert kendala_sampai(semua, 2) == (semua[0], semua[2])


@pytest.mark.parametrize(
    ("batas", "status", "lewat"),
    [("30 Juni 2026", "belum", True), ("1 Juli 2026", "belum", False), ("1 Mei 2026", "selesai", False), (None, "belum", False)],
)  # fmt: skip
def test_follow_up_is_overdue_after_its_day(batas: str | None, status: str, lewat: bool) -> None:
    """What was due by the last day of the quarter and is not finished is late."""
    assert bool(kendala_lewat((_kendala(2, status, batas),), 2026, 2)) is lewat
