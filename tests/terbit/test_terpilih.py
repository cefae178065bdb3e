"""Which documents are made of a folder when none is named: what its data can fill, up to the last quarter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from kinerja.dokumen import DOKUMEN, LKJIP, RENJA, Dokumen
from kinerja.terbit import terpilih
from kinerja.terbit.terpilih import Pilihan, pilih_dokumen

TRIWULAN = DOKUMEN["triwulan"]
Pilih = Callable[..., Pilihan]


@pytest.fixture
def pilih(monkeypatch: pytest.MonkeyPatch) -> Pilih:
    """Choose of a folder for three documents, of which the Renja has no data yet; two quarters have a realisasi."""
    laporan = SimpleNamespace(
        dokumen=(LKJIP, RENJA, TRIWULAN),
        dokumen_berisi=(LKJIP, TRIWULAN),
        tanpa_inti=lambda satu: ("program", "target") if satu == RENJA else (),
        triwulan=2,
    )
    monkeypatch.setattr(terpilih, "buka_folder", lambda _folder: laporan)

    def jalan(diminta: Dokumen | None = None, triwulan: int | None = None) -> Pilihan:
        return pilih_dokumen(Path("2023"), diminta, triwulan)

    return jalan


def test_what_the_data_can_fill_is_made_and_said(pilih: Pilih) -> None:
    """The rest is named with the sheets that it waits for; the quarter is the last one with a realisasi."""
    hasil = pilih()
    assert hasil.dokumen == (LKJIP, TRIWULAN.terbitan(2))
    assert hasil.pesan == (
        f"{RENJA.sebutan} dilewati: lembar program dan target belum berisi.",
        f"Disusun: {LKJIP.sebutan} dan {TRIWULAN.sebutan}.",
        "Disusun untuk triwulan 2; pilih yang lain dengan --triwulan.",
    )


def test_a_quarter_that_was_asked_for_counts(pilih: Pilih) -> None:
    """Nothing is said of it."""
    assert pilih(triwulan=1).dokumen == (LKJIP, TRIWULAN.terbitan(1))
    assert not any("triwulan 1" in satu for satu in pilih(triwulan=1).pesan)


def test_a_document_that_was_asked_for_counts(pilih: Pilih) -> None:
    """Only its quarter is left to choose."""
    assert pilih(TRIWULAN) == Pilihan(
        (TRIWULAN.terbitan(2),), ("Disusun untuk triwulan 2; pilih yang lain dengan --triwulan.",)
    )
