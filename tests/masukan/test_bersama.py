"""Benchmarks that all dinas of a region share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from kinerja.masukan import Galat, baca, berkas_bersama, tandai_buku
from kinerja.masukan.lanjut import lanjutkan

KEPALA = ("indikator", "tahun", "wilayah", "jenis", "sendiri", "pembilang", "penyebut", "nilai", "target", "sumber")
AKIP = "Nilai AKIP"


def _tulis(folder: Path, *baris: tuple[object, ...], lembar: str = "pembanding") -> None:
    buku = Workbook()
    satu = buku.worksheets[0]
    satu.title = lembar
    for isi in (KEPALA, *baris):
        satu.append(isi)
    buku.save(folder.parent.parent / "pembanding.xlsx")


def _baris(
    nama: str, wilayah: str, nilai: object, sumber: str | None = "Kementerian", tahun: int = 2023
) -> tuple[object, ...]:
    return (nama, tahun, wilayah, "kota", "tidak", None, None, nilai, None, sumber)


def test_shared_rows_serve_an_indicator_without_rows_of_its_own(folder: Path) -> None:
    """The indicator is found by its name, and the source says whose the table is."""
    _tulis(folder, _baris("  nilai  akip ", "Kota Contoh", 81.5), _baris("Nilai lain", "Kota Contoh", 1))
    (satu,) = [p for p in baca(folder).data.pembanding if p.asal.berkas == "pembanding.xlsx"]
    kode = next(i.kode for i in baca(folder).data.indikator if i.nama == AKIP)
    assert (satu.indikator, satu.wilayah, str(satu.nilai)) == (kode, "Kota Contoh", "81.5")
    assert satu.sumber == "Kementerian (tabel pembanding Pemerintah Kota Semarang)"


def test_a_row_without_source_is_the_region_s(folder: Path) -> None:
    """Whose table it is stands there also where the row names no source."""
    _tulis(folder, _baris(AKIP, "Kota Contoh", 80, None))
    assert baca(folder).data.pembanding[-1].sumber == "Tabel pembanding Pemerintah Kota Semarang"


def test_rows_of_the_report_come_first(folder: Path) -> None:
    """Where the report has benchmarks of the year, the shared ones are not mixed in; of other years they are."""
    sebelum = baca(folder).data.pembanding
    nama = next(i.nama for i in baca(folder).data.indikator if i.kode == "S1.1")
    _tulis(folder, _baris(nama, "Kota Contoh", 50), _baris(nama, "Kota Contoh", 48, tahun=2022))
    tambahan = baca(folder).data.pembanding[len(sebelum) :]
    assert [(satu.tahun, str(satu.nilai)) for satu in tambahan] == [(2022, "48")]


def test_next_year_s_report_does_not_copy_them(folder: Path) -> None:
    """What is carried over are the report's own rows; the region's stay in its workbook."""
    sebelum = len(lanjutkan(baca(folder), 2024)["pembanding"])
    _tulis(folder, _baris(AKIP, "Kota Contoh", 81.5))
    assert len(lanjutkan(baca(folder), 2024)["pembanding"]) == sebelum


def test_marks_stay_in_the_workbook_of_the_report(folder: Path, tmp_path: Path) -> None:
    """A fault of the shared workbook is listed in the marked copy, and colours no cell of it."""
    salah = Galat("pembanding.xlsx", "pembanding", "C3", "x", "salah")
    tandai_buku(folder / "data.xlsx", tmp_path / "periksa.xlsx", [salah])
    buku = load_workbook(tmp_path / "periksa.xlsx")
    assert buku["pembanding"]["C3"].comment is None
    assert buku["hasil pemeriksaan"]["A2"].value == "pembanding.xlsx"
    assert buku["hasil pemeriksaan"]["C2"].hyperlink is None


def test_faults_of_the_shared_workbook_are_named_there(
    folder: Path, galat_folder: Callable[[Path], tuple[Galat, ...]]
) -> None:
    """Its cells are checked like those of the report, in a file of its own."""
    _tulis(folder, _baris(AKIP, "Kota Contoh", "delapan"), (AKIP, 2023, "Kota Lain", "kota", "tidak", 3, None, None))
    assert [(s.berkas, s.lembar, s.sel) for s in galat_folder(folder)] == [
        ("pembanding.xlsx", "pembanding", "H2"),
        ("pembanding.xlsx", "pembanding", "C3"),
    ]


@pytest.mark.parametrize("lembar", ["Sheet1", "pembandingan"])
def test_the_sheet_must_be_called_pembanding(folder: Path, lembar: str, hanya: Callable[..., None]) -> None:
    """Another name of the sheet is a fault, not an empty table."""
    _tulis(folder, lembar=lembar)
    hanya(folder, "pembanding.xlsx", "", "lembar_tidak_ada", "beri nama pembanding", lembar="pembanding")


def test_a_file_that_is_no_workbook_is_refused(folder: Path, hanya: Callable[..., None]) -> None:
    """A text under the name of the workbook stops the report."""
    (folder.parent.parent / "pembanding.xlsx").write_text("a,b", "utf-8")
    hanya(folder, "pembanding.xlsx", "", "bukan_buku_kerja", "bukan buku kerja Excel")


def test_inputs_of_the_region_are_the_files_that_are_there(folder: Path) -> None:
    """kabupaten.yaml always, logo and benchmarks when there are any."""
    daerah = folder.parent.parent
    kabupaten = baca(folder).pengaturan.kabupaten
    assert [satu.name for satu in berkas_bersama(daerah, kabupaten)] == ["kabupaten.yaml"]
    _tulis(folder)
    (daerah / "logo.png").write_bytes(b"x")
    isi = kabupaten.model_copy(update={"logo": "logo.png"})
    assert [satu.name for satu in berkas_bersama(daerah, isi)] == ["kabupaten.yaml", "logo.png", "pembanding.xlsx"]
