"""Rules that read last year's report: silent where history repeats it, loud where it does not."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kinerja.angka import NBSP
from kinerja.laporan import Laporan, buka_folder
from kinerja.model import Asal, RiwayatAnggaran
from kinerja.reviu import ATURAN

#: Rule, sheet, rows to change by code (and year), and what the cell says then.
MENYALA: list[tuple[str, str, tuple[str, int], dict[str, Any], list[tuple[str, str, str]]]] = [
    (
        "realisasi-laporan-lalu",
        "realisasi",
        ("S2.1", 2022),
        {"realisasi": Decimal("40.57")},
        [("data.xlsx, realisasi!G9", "40,57 %", "40,58 %")],
    ),
    (
        "target-laporan-lalu",
        "target",
        ("S3.1", 2026),
        {"renstra": Decimal(78)},
        [("data.xlsx, target!C27", "78,00", "78,50")],
    ),
    (
        "anggaran-laporan-lalu",
        "riwayat_anggaran",
        ("", 2023),
        {"realisasi": 28_491_532_000},
        [("data.xlsx, riwayat_anggaran!C4", "28.491.532.000", "28.491.532.033")],
    ),
    (
        "indikator-laporan-lalu",
        "indikator",
        ("S3.1", 0),
        {"satuan": "indeks"},
        [("data.xlsx, indikator!E7", "indeks", "nilai")],
    ),
]

#: Rule, sheet, rows and a change that last year's report does not speak about.
DIAM: list[tuple[str, str, tuple[str, int], dict[str, Any]]] = [
    ("realisasi-laporan-lalu", "realisasi", ("S2.1", 2022), {"realisasi": Decimal("40.5801")}),
    ("target-laporan-lalu", "target", ("S3.1", 2026), {"renstra": None}),
    ("anggaran-laporan-lalu", "riwayat_anggaran", ("", 2022), {"realisasi": 1}),
    ("indikator-laporan-lalu", "indikator", ("S3.1", 0), {"satuan": "Nilai"}),
]


@pytest.fixture
def laporan(akar: Path, tmp_path: Path) -> Callable[..., Laporan]:
    """Return a function that makes next year's report of the Semarang one, with some cells changed."""
    asal = akar / "params" / "kota-semarang"
    dinas = tmp_path / "kota-semarang" / "diskopum"
    shutil.copytree(asal / "diskopum" / "2023", dinas / "2023")
    shutil.copy(asal / "kabupaten.yaml", dinas.parent)

    def susun(lembar: str, kunci: tuple[str, int], isi: dict[str, Any]) -> Laporan:
        lama = buka_folder(dinas / "2023").bahan
        total = {"anggaran": 31_826_684_236, "realisasi": 28_491_532_033}
        letak = Asal("data.xlsx", "riwayat_anggaran", 4, {"tahun": "A", "anggaran": "B", "realisasi": "C"})
        riwayat = (*lama.data.riwayat_anggaran, RiwayatAnggaran(tahun=2023, **total, asal=letak))
        data = replace(lama.data, riwayat_anggaran=riwayat)
        milik = [
            satu.model_copy(update=isi)
            if (getattr(satu, "indikator", getattr(satu, "kode", "")), getattr(satu, "tahun", 0)) == kunci
            else satu
            for satu in getattr(data, lembar)
        ]
        assert milik != list(getattr(data, lembar))
        params = lama.pengaturan.params.model_copy(update={"tahun": 2024})
        return Laporan(
            replace(
                lama,
                folder=dinas / "2024",
                pengaturan=replace(lama.pengaturan, params=params),
                data=replace(data, **{lembar: tuple(milik)}),
            )
        )

    return susun


@pytest.mark.parametrize(("aturan", "lembar", "kunci", "isi", "harap"), MENYALA)
def test_fires(
    aturan: str, lembar: str, kunci: tuple[str, int], isi: dict[str, Any], harap: list[Any], laporan: Any
) -> None:
    """What differs from last year's report is named with both values."""
    daftar = ATURAN[aturan].fungsi(laporan(lembar, kunci, isi))
    assert [tuple(s.replace(NBSP, " ") for s in (d.tempat, d.tercetak, d.seharusnya)) for d in daftar] == harap


@pytest.mark.parametrize(("aturan", "lembar", "kunci", "isi"), DIAM)
def test_keeps_silent(aturan: str, lembar: str, kunci: tuple[str, int], isi: dict[str, Any], laporan: Any) -> None:
    """What last year's report said, or said nothing about, is no finding."""
    assert list(ATURAN[aturan].fungsi(laporan(lembar, kunci, isi))) == []


def test_last_years_report_with_faults_is_left_alone(laporan: Any, tmp_path: Path) -> None:
    """A folder of last year that cannot be opened is not compared with."""
    kini = laporan("target", ("S3.1", 2026), {"renstra": Decimal(78)})
    (tmp_path / "kota-semarang" / "diskopum" / "2023" / "data.xlsx").write_text("bukan buku kerja")
    assert list(ATURAN["target-laporan-lalu"].fungsi(kini)) == []
