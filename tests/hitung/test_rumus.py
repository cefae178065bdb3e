"""The printed list of formulas: each choice has one, with its source, and each says what the calculation does."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.besaran.efisiensi import semua_efisiensi
from kinerja.hitung import (
    CARA,
    KATA_CARA,
    NAIK,
    PREDIKAT,
    RENTANG,
    TURUN,
    RumusTercetak,
    capaian_naik,
    capaian_turun,
    rumus_capaian,
    rumus_dipakai,
)
from kinerja.model import AGREGASI, Agregasi, Arah, CaraRealisasi, Rentang, RumusTurun

SEMUA = [NAIK, RENTANG, PREDIKAT, *TURUN.values(), *semua_efisiensi()]


def hitung_tercetak(rumus: RumusTercetak, target: Decimal, realisasi: Decimal) -> Decimal:
    """Follow a printed formula to the letter."""
    nilai = {"Target": target, "Realisasi": realisasi, "2 × Target − Realisasi": 2 * target - realisasi,
             "Target − Realisasi": target - realisasi}  # fmt: skip
    assert rumus.akhir == "× 100 %"
    return nilai[rumus.pembilang] / nilai[rumus.penyebut] * 100


def test_setiap_pilihan_berrumus() -> None:
    """A report may choose only what it can print."""
    assert set(TURUN) == set(RumusTurun)
    assert set(CARA) == set(KATA_CARA) == set(CaraRealisasi)
    assert set(AGREGASI) == set(Agregasi)


@pytest.mark.parametrize("rumus", SEMUA, ids=lambda rumus: rumus.nama)
def test_rumus_bersumber(rumus: RumusTercetak) -> None:
    """A formula has a name, a left side, a right side and a source."""
    assert all((rumus.nama, rumus.kiri, rumus.pembilang, rumus.sumber))


@pytest.mark.parametrize("jenis", RumusTurun)
def test_rumus_turun_sesuai_hitungan(jenis: RumusTurun) -> None:
    """What is printed for turun is what is computed."""
    for target, realisasi in ((Decimal(20), Decimal(5)), (Decimal(20), Decimal(32)), (Decimal(20), Decimal(20))):
        assert capaian_turun(target, realisasi, jenis).nilai == hitung_tercetak(TURUN[jenis], target, realisasi)


def test_rumus_naik_sesuai_hitungan() -> None:
    """What is printed for naik is what is computed."""
    target, realisasi = Decimal(80), Decimal(77)
    assert capaian_naik(target, realisasi).nilai == hitung_tercetak(NAIK, target, realisasi)


def test_peringatan_rumus_sisa() -> None:
    """Only the formula that gives 0 % for a met target carries a warning, and it always does."""
    assert [jenis for jenis, rumus in TURUN.items() if rumus.peringatan] == [RumusTurun.SISA]
    assert capaian_turun(Decimal(7), Decimal(7), RumusTurun.SISA).nilai == 0


def test_the_formula_of_a_target() -> None:
    """Grades and ranges have their own, whatever the direction; a number goes by the direction, and so does a missing one."""
    for arah in Arah:
        assert rumus_capaian("BB", arah, RumusTurun.RASIO) is PREDIKAT
        assert rumus_capaian(Rentang(Decimal(1), Decimal(2)), arah, RumusTurun.RASIO) is RENTANG
        for nilai in (Decimal(3), None):
            harap = TURUN[RumusTurun.RASIO] if arah is Arah.TURUN else NAIK
            assert rumus_capaian(nilai, arah, RumusTurun.RASIO) is harap


def test_hanya_rumus_yang_dipakai() -> None:
    """A report explains the formulas of its own directions, in the order of the guide, and those for lower is better as chosen."""
    assert rumus_dipakai(set(), set()) == []
    assert rumus_dipakai({Arah.NAIK}, {RumusTurun.SELISIH}) == [NAIK, TURUN[RumusTurun.SELISIH]]
    assert rumus_dipakai({Arah.PREDIKAT, Arah.NAIK}, set()) == [NAIK, PREDIKAT]
    assert rumus_dipakai({Arah.RENTANG}, {RumusTurun.RASIO}) == [TURUN[RumusTurun.RASIO], RENTANG]
