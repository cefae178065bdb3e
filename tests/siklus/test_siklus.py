"""A fictitious dinas goes through the whole cycle, and no number is typed twice.

Renstra 2025-2029, the Renja of 2026, its perjanjian kinerja, four quarters, the LKjIP of 2026, and the Renja of 2028, which
evaluates 2026. All numbers of this test are different ones, so that a number that appears somewhere is the one that was
typed for it.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from kinerja.angka import persen
from kinerja.dokumen import folder_notebook
from kinerja.laporan import Laporan, periksa_folder
from kinerja.reviu import Tingkat, periksa
from kinerja.terbit import galat_cetakan

_SUB = "2.17.02.2.01.0001"


def _buka(folder: Path) -> Laporan:
    laporan, daftar = periksa_folder(folder)
    assert laporan is not None, [str(satu) for satu in daftar if satu.tingkat == "galat"]
    assert [str(satu) for satu in daftar if satu.kode == "beda_sumber"] == []
    return laporan


@pytest.fixture(scope="module")
def tahun_2026(folder: dict[str, Path]) -> Laporan:
    """Return the year from its plan to its account."""
    return _buka(folder["2026"])


@pytest.fixture(scope="module")
def tahun_2028(folder: dict[str, Path]) -> Laporan:
    """Return the plan that evaluates it."""
    return _buka(folder["2028"])


#: Columns that hold a number of order, a share of all, a year, or how something prints.
_BUKAN_ANGKA = {"tahun", "nomor", "misi", "bagian", "desimal", "renstra_awal", "renstra_akhir", "tahun_pertama"}


def test_no_number_is_typed_twice(folder: dict[str, Path]) -> None:
    """Over all workbooks of the cycle every typed number stands in one cell."""
    letak: dict[str, list[str]] = {}
    for nama, satu in folder.items():
        for lembar in openpyxl.load_workbook(satu / "data.xlsx").worksheets:
            baris = list(lembar.iter_rows(values_only=True))
            kepala = [str(isi or "").replace(" ", "_") for isi in baris[1]] if len(baris) > 1 else []
            for urut, isi in enumerate(baris[2:], start=3):
                for kolom, sel in zip(kepala, isi, strict=False):
                    polos = str(sel).replace(",", ".")
                    angka = isinstance(sel, int | float) or polos.replace(".", "", 1).isdecimal()
                    if angka and kolom not in _BUKAN_ANGKA and lembar.title not in ("identitas", "Petunjuk"):
                        letak.setdefault(str(Decimal(polos).normalize()), []).append(
                            f"{nama} {lembar.title}!{kolom}{urut}"
                        )
    assert {angka: sel for angka, sel in letak.items() if len(sel) > 1} == {}
    assert len(letak) > 50


def test_the_renja_plans_what_the_renstra_promises(tahun_2026: Laporan) -> None:
    """Targets of 2026 and of the forward year come from the Renstra; names of programs too."""
    renja = tahun_2026.hasil.renja
    assert [(s.nama, s.target, s.target_maju) for s in renja.indikator] == [
        ("Usaha dibina", 62, 63), ("Usaha berdaya", 72, 73), ("Usaha didampingi", 120, 130),
    ]  # fmt: skip
    assert [(s.nama, s.pagu) for s in renja.rencana[1:]] == [
        ("Program Usaha", 1_160_007), ("Pemberdayaan Usaha", 1_160_007), ("Pendampingan Usaha", 1_160_007),
    ]  # fmt: skip


def test_the_account_measures_the_quarters_against_the_promise(tahun_2026: Laporan) -> None:
    """The year is made from its quarters, each in its way; the changed perjanjian kinerja counts, else the Renstra."""
    capaian = tahun_2026.hasil.capaian_menurut_kode
    assert {kode: (s.target, s.realisasi) for kode, s in capaian.items()} == {
        "S1.1": (Decimal("52.5"), Decimal("53.6")), "P1.1": (62, Decimal("62.7")), "K1.1": (72, Decimal("72.8")),
        "SK1.1": (120, 117),
    }  # fmt: skip


def test_the_quarters_are_reported_from_the_same_cells(folder: dict[str, Path], akar: Path) -> None:
    """Every quarter can be printed; half of the year adds up what adds up and keeps the last position of the rest."""
    laporan = _buka(folder["2026"])
    for nomor in range(1, 5):
        assert [
            str(satu) for satu in galat_cetakan(laporan.pada_triwulan(nomor), folder_notebook(akar / "params"))
        ] == []
    ukur = {satu.kode: satu for satu in laporan.pada_triwulan(2).hasil_triwulan.ukur}
    assert (ukur["SK1.1"].target, ukur["SK1.1"].realisasi, ukur["SK1.1"].target_tahun) == (47, 55, 120)
    assert (ukur["S1.1"].target, ukur["S1.1"].realisasi) == (Decimal("25.5"), Decimal("26.2"))
    assert ukur["S1.1"].target_tahun == Decimal("52.5")


def test_the_next_renja_evaluates_the_year_from_its_folder(tahun_2028: Laporan) -> None:
    """Renstra, promise, quarters and budget of 2026 make the evaluation, though nothing of it is typed in 2028."""
    renja = tahun_2028.hasil.renja
    assert {s.asal.indikator: (s.nilai, s.tingkat, s.sampai) for s in renja.evaluasi} == {
        "P1.1": (
            {"target_renstra": 65, "target": 62, "realisasi": Decimal("62.7"), "target_berjalan": 63},
            persen(Decimal("62.7"), 62), 63,
        ),
        "K1.1": (
            {"target_renstra": 75, "target": 72, "realisasi": Decimal("72.8"), "target_berjalan": 73},
            persen(Decimal("72.8"), 72), 73,
        ),
        "SK1.1": ({"target_renstra": 650, "target": 120, "realisasi": 117, "target_berjalan": 130}, Decimal("97.5"), 247),
    }  # fmt: skip
    assert (renja.belanja_total.anggaran, renja.belanja_total.realisasi) == (1_180_009, 1_177_010)
    assert tahun_2028.jejak(f"belanja_lalu:{_SUB}:realisasi").sel == ("2026/data.xlsx realisasi_subkegiatan!F3:I3",)
    assert any("2026/data.xlsx realisasi!" in sel for sel in tahun_2028.jejak(f"evaluasi:{_SUB}#1:realisasi").sel)


def test_every_document_of_the_cycle_can_be_printed(
    folder: dict[str, Path], tahun_2026: Laporan, tahun_2028: Laporan, akar: Path
) -> None:
    """All cells of all notebooks run, every table fits its page, every reference leads somewhere."""
    notebook = folder_notebook(akar / "params")
    for laporan in (_buka(folder["renstra"]), tahun_2026, tahun_2028):
        assert [str(satu) for satu in galat_cetakan(laporan, notebook)] == []


def test_the_clean_cycle_has_no_contradiction(tahun_2026: Laporan, tahun_2028: Laporan) -> None:
    """The reviewer asks, but finds nothing that contradicts itself; a position has its fourth target from the year."""
    for laporan in (tahun_2026, tahun_2028):
        assert [satu.aturan for satu in periksa(laporan) if satu.tingkat is Tingkat.GALAT] == []


def test_the_reviewer_sees_what_the_renja_spends_beside_the_renstra(tahun_2026: Laporan) -> None:
    """A pagu that is not that of the Renstra is asked about, with both amounts."""
    temuan = [satu for satu in periksa(tahun_2026) if satu.aturan == "renja-pagu-renstra"]
    assert [(satu.tercetak, satu.seharusnya) for satu in temuan] == [("Rp1.160.007", "Rp1.100.002")]
