"""Evidence travels with the report that names it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kinerja.kirim import kemas
from kinerja.kirim.kiriman import baca_kiriman
from kinerja.masukan import MasukanSalah


def test_evidence_is_packed(folder_disurek: Path, tmp_path: Path) -> None:
    """What the folder of evidence holds is in the archive, and taken at the other end."""
    kiriman = baca_kiriman(kemas(folder_disurek, tmp_path).berkas)
    assert {"bukti/rekap-tw1.txt", "bukti/surat-tugas.txt"} <= {*kiriman.berkas}


def test_evidence_that_would_stay_behind_is_a_fault(isi: Any, tulis: Callable[..., Path], tmp_path: Path) -> None:
    """Evidence elsewhere would be missing at the operator, so that it is named before anything is sent."""
    isi["bukti_triwulan"][0]["bukti"] = "rekap.txt"
    folder = tulis(isi)
    (folder / "rekap.txt").write_text("rekap", encoding="utf-8")
    with pytest.raises(MasukanSalah) as salah:
        kemas(folder, tmp_path / "hasil")
    assert [(satu.berkas, satu.kode) for satu in salah.value.daftar if satu.tingkat == "galat"] == [
        ("rekap.txt", "bukti_tertinggal")
    ]
    assert not (tmp_path / "hasil").exists()
