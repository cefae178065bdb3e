"""The summary that a report leaves for the page of its region."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kinerja.besaran.efisiensi import PERSEN_SISA, SELISIH
from kinerja.laporan import RINGKASAN, baca_ringkasan, buka_folder, ringkas, susun_ringkasan
from kinerja.model import RumusEfisiensi


@pytest.mark.parametrize(
    ("folder", "capaian", "predikat", "anggaran", "realisasi", "rumus"),
    [
        ("kota-semarang/diskopum/2023", "108.4833", "Sangat Tinggi", 31826684236, 28491532033, SELISIH),
        ("kota-depok/dkum/2023", "103.00", "Melebihi Target", 32300612788, 29231216957, PERSEN_SISA),
    ],
)
def test_a_summary_holds_what_the_report_prints(
    akar: Path, folder: str, capaian: str, predikat: str, anggaran: int, realisasi: int, rumus: RumusEfisiensi
) -> None:
    """Both real reports: mean capaian, predikat, money, method; no finding is made up."""
    satu = ringkas(buka_folder(akar / "params" / folder))
    assert satu.capaian is not None
    assert str(satu.capaian).startswith(capaian)
    assert (satu.predikat, satu.anggaran, satu.realisasi, satu.rumus_efisiensi) == (
        predikat,
        anggaran,
        realisasi,
        rumus,
    )
    assert satu.temuan is None
    assert satu.kekurangan == 0


def test_a_summary_comes_back_without_loss(akar: Path, tmp_path: Path) -> None:
    """Every decimal, missing value and word survives the file."""
    satu = ringkas(buka_folder(akar / "params/kota-depok/dkum/2023"), {"galat": 1, "peringatan": 0, "catatan": 4})
    berkas = tmp_path / RINGKASAN
    berkas.write_text(susun_ringkasan(satu), "utf-8")
    assert baca_ringkasan(berkas) == satu
    assert json.loads(berkas.read_text("utf-8"))["sasaran"][0]["capaian"] == "100.93"
    assert satu.sasaran[0].efisiensi != Decimal("16.48")


def test_the_indicators_stand_as_the_report_prints_them(akar: Path) -> None:
    """Target and realisasi are taken over as text, so that the page cannot differ from the report."""
    satu = ringkas(buka_folder(akar / "params/kota-depok/dkum/2023"))
    gagal = [isi for isi in satu.indikator if isi.status == "tidak tercapai"]
    assert (satu.indikator[0].kode, satu.indikator[0].level) == ("S1.1", "sasaran")
    assert (satu.indikator[0].target, satu.indikator[0].realisasi) == ("70,20", "70,85")
    assert len(gagal) == 1


@pytest.mark.parametrize(
    "ubah",
    [
        {"versi": 2},
        {"dinas": "../lain"},
        {"capaian": "NaN"},
        {"anggaran": "banyak"},
        {"asing": 1},
        {"temuan": {"galat": -1}},
        {"temuan": {"berat": 1}},
        {"tingkat": 9},
    ],
)
def test_what_is_no_summary_is_refused(daerah: Any, buat: Any, ubah: dict[str, Any]) -> None:
    """Another version, a path for a name, a number that is none, unknown fields."""
    daerah.tambah(buat("a"))
    berkas = daerah.hasil / "a/2023" / RINGKASAN
    berkas.write_text(json.dumps({**json.loads(berkas.read_text("utf-8")), **ubah}), "utf-8")
    with pytest.raises(ValueError, match="RingkasanLaporan"):
        baca_ringkasan(berkas)


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    """A summary of more than five million bytes is none of ours."""
    berkas = tmp_path / RINGKASAN
    with berkas.open("wb") as isi:
        isi.truncate(5_000_001)
    with pytest.raises(ValueError, match="lebih besar dari 5 MB"):
        baca_ringkasan(berkas)
