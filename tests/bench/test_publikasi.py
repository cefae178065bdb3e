"""The reviewer reads one published report in seconds."""

from __future__ import annotations

from pathlib import Path
from time import process_time

from kinerja.laporan import buka
from kinerja.reviu import tinjau_publikasi

#: Seconds of computing for a report of some 1.300 printed values.
BATAS = 30


def test_satu_laporan() -> None:
    """A report of 1.300 values is reviewed in less than thirty seconds of computing."""
    akar = Path(__file__).resolve().parents[2]
    baris = buka("kota-semarang-publikasi", "diskopum", 2023, akar / "params").data.publikasi
    assert len(baris) > 1300
    mulai = process_time()
    tinjau_publikasi(baris, tahun=2023)
    assert process_time() - mulai < BATAS
