"""What needs attention in a quarter: indicators behind their plan, money ahead of its work, follow-ups beyond their day."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from kinerja.hitung.perhatian_triwulan import kendala_lewat, kendala_sampai, perhatian, triwulan_terisi
from kinerja.hitung.rekaman_triwulan import JenisPerhatian, Perhatian, PosTriwulan, UangTriwulan, UkurTriwulan
from kinerja.model import (
    Agregasi,
    Arah,
    Data,
    KendalaTriwulan,
    Level,
    Realisasi,
    RealisasiSubkegiatan,
    muat_triwulan,
)

_ATURAN = muat_triwulan()
#: The highest class that still asks for attention.
_BATAS = _ATURAN.perhatian_tingkat


def _ukur(**isi: object) -> UkurTriwulan:
    awal = UkurTriwulan(
        kode="S1.1", level=Level.SASARAN, induk="S1", nama="Rekaan", satuan="orang", arah=Arah.NAIK,
        agregasi=Agregasi.AKUMULASI, desimal=0, penanggung_jawab=None, triwulan=2, target_tahun=Decimal(10),
        sumber_target=None, hasil=None, target=Decimal(5), realisasi=Decimal(5), deviasi=None, capaian=None,
        predikat=None, tingkat=None, status=None, tingkat_status=None, alasan="", prakiraan=None,
        capaian_prakiraan=None, kemajuan=None,
    )  # fmt: skip
    return replace(awal, **isi)  # type: ignore[arg-type]


def _pos(**isi: object) -> PosTriwulan:
    awal = PosTriwulan(
        kode="P1.1.1", level="subkegiatan", nama="Sub", penanggung_jawab=None,
        uang=UangTriwulan(0, None, None, None, None, 2, None), fisik=None, kinerja=None, jarak=None, mendahului=None,
        status=None, tingkat_status=None,
    )  # fmt: skip
    return replace(awal, **isi)  # type: ignore[arg-type]


def _jenis(ukur: list[UkurTriwulan], pos: list[PosTriwulan]) -> list[JenisPerhatian]:
    return [satu.jenis for satu in perhatian(ukur, pos, [], str, _ATURAN)]


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ({"tingkat_status": _BATAS}, [JenisPerhatian.TERTINGGAL]),
        ({"tingkat_status": _BATAS + 1}, []),
        ({"tingkat_status": _BATAS, "capaian_prakiraan": Decimal(50)}, [JenisPerhatian.TERTINGGAL]),
        ({"tingkat_status": _BATAS + 1, "capaian_prakiraan": Decimal("99.99")}, [JenisPerhatian.PRAKIRAAN]),
        ({"capaian_prakiraan": Decimal(0)}, [JenisPerhatian.PRAKIRAAN]),
        ({"capaian_prakiraan": Decimal(100)}, []),
        ({"capaian_prakiraan": Decimal("100.5")}, []),
        ({"capaian_prakiraan": None}, []),
        ({"capaian_prakiraan": Decimal(50), "agregasi": Agregasi.POSISI_AKHIR}, []),
        ({"capaian_prakiraan": Decimal(50), "alasan": "belum diisi"}, []),
    ],
)
def test_an_indicator_behind_its_plan_or_its_year(isi: dict[str, object], harap: list[JenisPerhatian]) -> None:
    """A low class comes first; a forecast below the target counts only of what adds up and can be compared."""
    assert _jenis([_ukur(**isi)], []) == harap


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ({"mendahului": True}, [JenisPerhatian.MENDAHULUI]),
        ({"mendahului": True, "tingkat_status": _BATAS}, [JenisPerhatian.MENDAHULUI]),
        ({"mendahului": False, "tingkat_status": _BATAS}, [JenisPerhatian.SERAPAN]),
        ({"tingkat_status": _BATAS + 1}, []),
        ({}, []),
        ({"mendahului": True, "level": "kegiatan"}, []),
        ({"tingkat_status": _BATAS, "level": "total"}, []),
    ],
)
def test_a_sub_kegiatan_ahead_or_behind(isi: dict[str, object], harap: list[JenisPerhatian]) -> None:
    """Only the lowest rows; money ahead of work is said before money that is not spent."""
    assert _jenis([], [_pos(**isi)]) == harap


def _kendala(triwulan: int, status: str, batas: str | None = None, rujukan: str | None = None) -> KendalaTriwulan:
    return KendalaTriwulan.model_validate(
        {"triwulan": triwulan, "kendala": "x", "status": status, "batas_waktu": batas, "rujukan": rujukan}
    )


def test_indicators_stand_first_then_money_then_follow_ups() -> None:
    """A row that is passed over hides none behind it; a follow-up is named by what it is about, or by the whole."""
    ukur = [_ukur(tingkat_status=_BATAS + 1), _ukur(kode="S1.2", tingkat_status=_BATAS)]
    pos = [_pos(level="program", mendahului=True), _pos(mendahului=True)]
    lewat = [_kendala(1, "belum", rujukan="S1.1"), _kendala(1, "belum")]
    assert perhatian(ukur, pos, lewat, lambda kode: f"nama {kode}", _ATURAN) == (
        Perhatian(JenisPerhatian.TERTINGGAL, "S1.2", "Rekaan"),
        Perhatian(JenisPerhatian.MENDAHULUI, "P1.1.1", "Sub"),
        Perhatian(JenisPerhatian.TINDAK_LANJUT, "S1.1", "nama S1.1"),
        Perhatian(JenisPerhatian.TINDAK_LANJUT, "", "nama None"),
    )


def test_obstacles_of_a_quarter_and_what_is_left_of_earlier_ones() -> None:
    """Settled ones of earlier quarters are gone, those to come are not there yet."""
    semua = (_kendala(1, "belum"), _kendala(1, "selesai"), _kendala(2, "selesai"), _kendala(3, "belum"))
    assert kendala_sampai(semua, 2) == (semua[0], semua[2])
    assert kendala_sampai(semua, 3) == (semua[0], semua[3])


def test_follow_ups_beyond_their_day() -> None:
    """Due by the last day of the quarter, not settled, and not of a quarter to come."""
    semua = (
        _kendala(2, "belum", "30 Juni 2026"), _kendala(2, "belum", "1 Juli 2026"), _kendala(2, "selesai", "1 Mei 2026"),
        _kendala(1, "dalam proses", "1 Mei 2026"), _kendala(3, "belum", "1 Mei 2026"), _kendala(2, "belum"),
    )  # fmt: skip
    assert kendala_lewat(semua, 2026, 2) == (semua[0], semua[3])


def test_the_last_quarter_that_is_filled() -> None:
    """By an indicator in the year, or by money or work of a sub kegiatan; zero is filled, and none is 0."""
    ukur = [Realisasi(indikator="S1.1", tahun=t, **{f"tw{q}": 0}) for t, q in ((2026, 2), (2025, 4))]
    assert triwulan_terisi(Data(realisasi=tuple(ukur)), 2026) == 2
    assert triwulan_terisi(Data(realisasi=tuple(ukur)), 2024) == 0
    for kolom in ("fisik_tw3", "keuangan_tw3"):
        nyata = RealisasiSubkegiatan.model_validate({"kode": "P1.1.1", kolom: 5})
        assert triwulan_terisi(Data(realisasi=tuple(ukur), realisasi_subkegiatan=(nyata,)), 2026) == 3
    assert triwulan_terisi(Data(), 2026) == 0
