"""Names of urusan and unsur: data with their certainty, which hold from the year of their nomenclature on."""

from __future__ import annotations

import pytest

from kinerja.model import POLA_KODE, muat_urusan

DAFTAR = muat_urusan()


def test_setiap_bidang_sah_dan_berinduk() -> None:
    """Every code of the list is a budget code; every bidang that is no urusan stands under a known unsur."""
    assert all(POLA_KODE.match(kode) for kode in (*DAFTAR.unsur, *DAFTAR.bidang))
    assert {kode[0] for kode in DAFTAR.bidang} - set(DAFTAR.unsur) == {"1", "2", "3"}
    assert {kode for kode in DAFTAR.unsur if len(kode) != 1} == set()


def test_urusan_bernama_urusan() -> None:
    """A bidang of urusan 1 to 3 is called an urusan pemerintahan, one of an unsur is not."""
    for kode, satu in DAFTAR.bidang.items():
        assert satu.nama.startswith("Urusan pemerintahan bidang ") == (kode[0] not in DAFTAR.unsur), kode


@pytest.mark.parametrize(
    ("kode", "tahun", "nama"),
    [
        ("2.17", 2021, "Urusan pemerintahan bidang koperasi, usaha kecil, dan menengah"),
        ("5.02", 2024, "Keuangan"),
        ("5.99", 2024, "Unsur penunjang urusan pemerintahan"),
        ("9.02", 2024, "Unsur kekhususan dan keistimewaan"),
        ("X.XX", 2024, "Nonurusan"),
        ("2.99", 2024, None),
        ("4.03", 2020, None),
    ],
)
def test_nama_menurut_kode_dan_tahun(kode: str, tahun: int, nama: str | None) -> None:
    """A bidang has its own name, else that of its unsur; an unknown one and one of an earlier nomenclature have none."""
    assert DAFTAR.nama(kode, tahun) == nama


def test_yang_berbeda_sumber_belum_pasti() -> None:
    """What the lists call differently is marked as to be verified."""
    assert [kode for kode, satu in {**DAFTAR.unsur, **DAFTAR.bidang}.items() if satu.kepastian == "M"] == ["9", "X"]
