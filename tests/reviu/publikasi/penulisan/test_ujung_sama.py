"""Ranges and comparisons that have one end only."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat


@pytest.mark.parametrize(
    ("kalimat", "tercetak"),
    [
        ("Wilayahnya terletak antara 101°12’ - 101°12’ Bujur Timur.", "101°12’ - 101°12’"),
        ("Rencana strategis dinas berlaku untuk periode 2019-2019 saja.", "2019-2019"),
        ("Data dikumpulkan sejak tahun 2019 sampai dengan 2019 oleh dinas.", "2019 sampai dengan 2019"),
        (
            "Dilakukan pembandingan realisasi tahun 2023 dengan realisasi tahun 2023.",
            "realisasi tahun 2023 dengan realisasi tahun 2023",
        ),
        ("Capaian dibandingkan antara tahun 2023 dan tahun 2023.", "tahun 2023 dan tahun 2023"),
        ("Wilayahnya terletak antara 101°12’ - 101°48’ Bujur Timur.", ""),
        ("Rencana strategis dinas berlaku untuk periode 2019-2023 saja.", ""),
        ("Surat bernomor 900/2019-2019/12 diterima oleh dinas pada awal tahun.", ""),
        ("Dilakukan pembandingan realisasi tahun 2023 dengan realisasi tahun 2022.", ""),
        ("Dilakukan pembandingan target tahun 2023 dengan realisasi tahun 2023.", ""),
        ("Kegiatan tahun 2023 dan kegiatan tahun 2023 berikutnya dilanjutkan.", ""),
        ("Dibandingkan rencana tahun 2023 dengan rencana tahun 2023-2026 yang baru.", ""),
    ],
)
def test_two_ends(kalimat: str, tercetak: str) -> None:
    """A range of degrees or years and a comparison of years have two ends; codes and lists of things have none."""
    temuan = temuan_kalimat("publikasi-ujung-sama", kalimat)
    assert [satu.tercetak for satu in temuan] == ([tercetak] if tercetak else [])
