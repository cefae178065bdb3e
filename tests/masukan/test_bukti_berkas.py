"""Evidence of next steps and follow-ups."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja.masukan.bukti_berkas import bukti_tak_ada
from kinerja.model import Asal, Data, Langkah


@pytest.mark.parametrize(
    ("bukti", "ada"),
    [
        ("laporan.pdf", True),
        ("rekap data.xlsx", True),
        ("SK.PDF", True),
        ("hilang.pdf", False),
        ("../luar.pdf", False),
        ("https://contoh.go.id/hilang.pdf", True),
        ("Laporan pelatihan triwulan II", True),
        ("Lihat surat: hilang.pdf", True),
    ],
)
def test_a_file_that_is_not_there_is_told(tmp_path: Path, bukti: str, ada: bool) -> None:
    """A link or a description is taken as it stands; a name of a file must be one of the folder, and stays a warning."""
    folder = tmp_path / "2024"
    for nama in ("laporan.pdf", "bukti/rekap data.xlsx", "lampiran/SK.PDF"):
        (folder / nama).parent.mkdir(parents=True, exist_ok=True)
        (folder / nama).write_bytes(b"x")
    (tmp_path / "luar.pdf").write_bytes(b"x")
    baris = Langkah(uraian="Langkah", bukti=bukti, asal=Asal("data.xlsx", "langkah", 3, {"bukti": "D"}))
    galat = [*bukti_tak_ada(folder, Data(langkah=(baris,)))]
    assert [(satu.tingkat, satu.sel) for satu in galat] == ([] if ada else [("peringatan", "D3")])


def test_each_row_is_looked_at(tmp_path: Path) -> None:
    """One without evidence hides none behind it."""
    langkah = tuple(
        Langkah(uraian="Langkah", bukti=bukti, asal=Asal("data.xlsx", "langkah", nomor, {"bukti": "D"}))
        for nomor, bukti in enumerate((None, "https://contoh.go.id/a.pdf", "hilang.pdf"), start=3)
    )
    assert [satu.sel for satu in bukti_tak_ada(tmp_path, Data(langkah=langkah))] == ["D5"]
