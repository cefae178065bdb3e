"""Which target counts, and how a realisasi comes about."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja.angka import bulatkan
from kinerja.hitung import hitung_variabel, realisasi_tahunan, target_berlaku
from kinerja.model import Agregasi, CaraRealisasi, Indikator, Realisasi, Target, Variabel, gabung_triwulan

TRIWULAN = st.lists(st.none() | st.decimals(0, 10**6, places=2), min_size=4, max_size=4)


def D(*nilai: str | None) -> list[Decimal | None]:  # noqa: N802 - reads like the numbers themselves
    """Write exact numbers, None where one is missing."""
    return [None if satu is None else Decimal(satu) for satu in nilai]


@pytest.mark.parametrize(
    ("isi", "target", "sumber"),
    [
        ({"renstra": "1", "renja": "2", "pk_murni": "3", "pk_perubahan": "4"}, "4", "Perjanjian Kinerja Perubahan"),
        ({"renstra": "1", "renja": "2", "pk_murni": "3"}, "3", "Perjanjian Kinerja"),
        ({"renstra": "1", "renja": "2"}, "2", "Renja"),
        ({"renstra": "1"}, "1", "Renstra"),
        ({"renstra": "1", "pk_perubahan": "0"}, "0", "Perjanjian Kinerja Perubahan"),
    ],
)
def test_target_berlaku(isi: dict[str, str], target: str, sumber: str) -> None:
    """The last perjanjian kinerja counts, before the plans; a zero is a target."""
    baris = Target.model_validate({"indikator": "S1.1", "tahun": 2023, **isi})
    (hasil,) = target_berlaku([baris])
    assert (hasil.target, hasil.sumber_target) == (Decimal(target), sumber)


def test_tanpa_target() -> None:
    """A row without any target gives none."""
    assert target_berlaku([Target(indikator="S1.1", tahun=2023)]) == ()


@pytest.mark.parametrize(
    ("triwulan", "agregasi", "hasil"),
    [
        (("10", "20", "30", "40"), Agregasi.AKUMULASI, "100"),
        (("10", "20", "30", "40"), Agregasi.POSISI_AKHIR, "40"),
        (("10", "20", "30", "40"), Agregasi.RERATA, "25"),
        (("10", "20", None, None), Agregasi.AKUMULASI, "30"),
        (("10", "20", None, None), Agregasi.POSISI_AKHIR, "20"),
        (("10", "20", None, None), Agregasi.RERATA, "15"),
        ((None, "20", None, "0"), Agregasi.POSISI_AKHIR, "0"),
    ],
)
def test_gabung_triwulan(triwulan: tuple[str | None, ...], agregasi: Agregasi, hasil: str) -> None:
    """Four quarters are summed, or the last known one counts, or the mean of those known: as the indicator says."""
    assert gabung_triwulan(D(*triwulan), agregasi) == Decimal(hasil)


@pytest.mark.parametrize("agregasi", Agregasi)
def test_triwulan_kosong(agregasi: Agregasi) -> None:
    """Without any quarter the year is missing, not zero."""
    assert gabung_triwulan(D(None, None, None, None), agregasi) is None


@given(TRIWULAN, st.sampled_from([Agregasi.POSISI_AKHIR, Agregasi.RERATA]))
def test_persentase_tidak_dijumlah(triwulan: Sequence[Decimal | None], agregasi: Agregasi) -> None:
    """A position or a mean never exceeds the largest quarter: percentages and heads are not summed."""
    ada = [satu for satu in triwulan if satu is not None]
    hasil = gabung_triwulan(triwulan, agregasi)
    assert (hasil is None) == (not ada)
    assert hasil is None or min(ada) <= hasil <= max(ada)


@pytest.mark.parametrize(
    ("pembilang", "penyebut", "cara", "hasil"),
    [
        ("567", "736", CaraRealisasi.PERSENTASE, "77.04"),
        ("3", "4", CaraRealisasi.RASIO, "0.75"),
        ("14253", "10000", CaraRealisasi.PERTUMBUHAN, "42.53"),
        ("80", "100", CaraRealisasi.PERTUMBUHAN, "-20.00"),
        ("0", "736", CaraRealisasi.PERSENTASE, "0.00"),
    ],
)
def test_hitung_variabel(pembilang: str, penyebut: str, cara: CaraRealisasi, hasil: str) -> None:
    """A realisasi follows from its two variables; growth is measured against the base."""
    nilai = hitung_variabel(Decimal(pembilang), Decimal(penyebut), cara)
    assert nilai is not None
    assert bulatkan(nilai) == Decimal(hasil)


@pytest.mark.parametrize("cara", CaraRealisasi)
def test_penyebut_nol(cara: CaraRealisasi) -> None:
    """Of nothing there is no share."""
    assert hitung_variabel(Decimal(5), Decimal(0), cara) is None


def test_realisasi_tahunan() -> None:
    """Each realisasi comes from the one place that holds it, unrounded, with its cells; blanks stay missing."""
    dasar = {"level": "sasaran", "induk": "S1", "nama": "x", "satuan": "%", "arah": "naik"}
    indikator = [
        Indikator.model_validate({**dasar, "kode": "A"}),
        Indikator.model_validate({**dasar, "kode": "B", "agregasi": "posisi akhir"}),
        Indikator.model_validate({**dasar, "kode": "C", "cara_realisasi": "persentase"}),
        Indikator.model_validate({**dasar, "kode": "D"}),
    ]
    realisasi = [
        Realisasi.model_validate({"indikator": "A", "tahun": 2022, "realisasi": "76,63"}),
        Realisasi.model_validate({"indikator": "A", "tahun": 2023, "realisasi": 0}),
        Realisasi.model_validate({"indikator": "B", "tahun": 2022, "tw1": 1, "tw2": 2, "tw3": 3, "tw4": 4}),
        Realisasi.model_validate({"indikator": "B", "tahun": 2023, "tw1": 5, "tw3": 7}),
        Realisasi.model_validate({"indikator": "C", "tahun": 2022, "realisasi": "70"}),
        Realisasi.model_validate({"indikator": "D", "tahun": 2022, "realisasi": 9, "tw1": 3}),
        Realisasi.model_validate({"indikator": "D", "tahun": 2023}),
    ]
    variabel = [
        Variabel.model_validate(
            {"indikator": kode, "tahun": 2023, "peran": peran, "nama": peran, "nilai": nilai, "satuan": "koperasi"}
        )
        for kode, peran, nilai in (("Z", "penyebut", 1), ("C", "penyebut", 736), ("C", "pembilang", 567))
    ]
    hasil = realisasi_tahunan(indikator, realisasi, variabel)
    isi = {(satu.indikator, satu.tahun): satu.realisasi for satu in hasil}
    hitungan = isi.pop(("C", 2023))
    assert isinstance(hitungan, Decimal)
    assert bulatkan(hitungan, 12) == Decimal("77.038043478261")
    assert isi == {
        ("A", 2022): Decimal("76.63"),
        ("A", 2023): Decimal(0),
        ("B", 2022): Decimal(4),
        ("B", 2023): Decimal(7),
        ("C", 2022): Decimal(70),
        ("D", 2022): Decimal(9),
        ("D", 2023): None,
    }
