"""A report handed to another process is the report just opened, as long as its input is what it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kinerja.laporan import akses, buka_folder, simpan_titipan, titipkan, wariskan
from kinerja.reviu import periksa


@pytest.fixture(autouse=True)
def kosong() -> Iterator[None]:
    """Leave nothing behind in this process."""
    yield
    akses._TITIPAN.clear()


def test_an_unchanged_folder_is_not_read_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The kept report is given out: equal data and prose, and what was computed is there."""
    asli, titipan = titipkan(folder)
    simpan_titipan(titipan)
    monkeypatch.setattr(akses, "baca", None)
    salinan = buka_folder(folder)
    assert salinan.data == asli.data
    assert salinan.teks == asli.teks
    assert salinan.capaian.equals(asli.capaian)


def test_every_opening_gives_a_report_of_its_own(folder: Path) -> None:
    """Numbering starts anew, and frames are not shared."""
    _, titipan = titipkan(folder)
    simpan_titipan(titipan)
    satu, dua = buka_folder(folder), buka_folder(folder)
    for laporan in (satu, dua):
        laporan.nomor.mulai_bab("3")
    assert satu.nomor.beri("tabel", "a") == dua.nomor.beri("tabel", "b") == "3.1"
    assert satu.capaian is not dua.capaian


def test_a_changed_input_is_read_again(folder: Path) -> None:
    """Prose, workbook and what the region shares: any change counts."""
    _, titipan = titipkan(folder)
    simpan_titipan(titipan)
    (folder / "narasi/penutup.md").write_text("Kalimat baru tahun {{ tahun }}.", encoding="utf-8")
    assert buka_folder(folder).teks.narasi["penutup"] == "Kalimat baru tahun 2023."


def test_a_copy_of_the_process_inherits_the_report_itself(folder: Path) -> None:
    """Each opening finds all that was computed, and numbers anew; behind the block the input is read."""
    asli, _ = titipkan(folder)
    asli.nomor.mulai_bab("3")
    asli.nomor.beri("tabel", "a")
    with wariskan(folder, asli):
        satu, dua = buka_folder(folder), buka_folder(folder)
    for salinan in (satu, dua):
        assert salinan is not asli
        assert salinan.hasil is asli.hasil
        salinan.nomor.mulai_bab("3")
        assert salinan.nomor.beri("tabel", "b") == "3.1"
    (folder / "narasi/penutup.md").write_text("Kalimat baru.", encoding="utf-8")
    assert buka_folder(folder).teks.narasi["penutup"] == "Kalimat baru."


def test_a_copy_shares_what_rules_found_as_long_as_it_is_about_the_same(folder: Path) -> None:
    """Findings are computed once for a report and its copies; another quarter is judged for itself."""
    asli, _ = titipkan(folder)
    salinan = asli.salin()
    assert periksa(salinan) is periksa(asli)
    assert salinan.pada_triwulan(0).asal is asli
    assert salinan.pada_triwulan(2).asal is salinan
    assert asli._triwulan == 0
