"""A file that is missing under its name is looked for under like names, which the fault names."""

from __future__ import annotations

from pathlib import Path

import pytest

from kinerja.masukan import Galat
from kinerja.masukan.mirip import sebut_mirip


def _pesan(folder: Path, berkas: str = "data.xlsx") -> str:
    (satu,) = sebut_mirip(folder, [Galat(berkas, "", "", "berkas_tidak_ada", "berkas tidak ditemukan")])
    return satu.pesan.removeprefix("berkas tidak ditemukan")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty report folder."""
    hasil = tmp_path / "kota" / "dinas" / "2023"
    hasil.mkdir(parents=True)
    return hasil


@pytest.mark.parametrize(
    ("nama", "saran"),
    [
        ("data (1).xlsx", "bila itu berkasnya, ganti namanya menjadi data.xlsx"),
        ("data - Copy.xlsx", "bila itu berkasnya, ganti namanya menjadi data.xlsx"),
        ("Salinan data.xlsx", "bila itu berkasnya, ganti namanya menjadi data.xlsx"),
        ("data.xlsx.xlsx", "bila itu berkasnya, ganti namanya menjadi data.xlsx"),
        ("Data.XLSX", "bila itu berkasnya, ganti namanya menjadi data.xlsx"),
        ("laporan akhir.xlsx", "bila itu berkasnya, ganti namanya menjadi data.xlsx"),
        ("data.ods", "buka, lalu simpan sebagai Buku Kerja Excel (.xlsx) dengan nama data.xlsx"),
        ("data.xls", "buka, lalu simpan sebagai Buku Kerja Excel (.xlsx) dengan nama data.xlsx"),
        ("data.xlsm", "buka, lalu simpan sebagai Buku Kerja Excel (.xlsx) dengan nama data.xlsx"),
    ],
)
def test_a_lone_workbook_under_another_name_is_pointed_out(folder: Path, nama: str, saran: str) -> None:
    """With what to do: rename it, or save it in the format that is read."""
    (folder / nama).touch()
    assert _pesan(folder) == f"; di sana ada “{nama}”: {saran}"


def test_several_are_named_to_choose_from(folder: Path) -> None:
    """Those that carry the wanted name come before others."""
    for nama in ("data (1).xlsx", "data (2).xlsx", "rapat.xlsx"):
        (folder / nama).touch()
    assert _pesan(folder).startswith("; di sana ada “data (1).xlsx”, “data (2).xlsx”: pilih yang benar")


@pytest.mark.parametrize("nama", ["~$data.xlsx", ".data.xlsx", "reviu.xlsx", "data.docx", "database.md"])
def test_what_cannot_be_meant_is_not_named(folder: Path, nama: str) -> None:
    """Marks of open workbooks, hidden files, workbooks of other uses and other kinds of files."""
    (folder / nama).touch()
    assert _pesan(folder) == ""


def test_settings_are_looked_for_in_their_folders(folder: Path) -> None:
    """kabupaten.yaml lies two folders above; other faults stay as they are."""
    (folder / "params.yml").touch()
    (folder.parents[1] / "kabupaten.yaml.txt").touch()
    assert "“params.yml”: ganti namanya menjadi params.yaml" in _pesan(folder, "params.yaml")
    assert "“kabupaten.yaml.txt”" in _pesan(folder, "kabupaten.yaml")
    lain = Galat("data.xlsx", "unit", "B2", "missing", "wajib diisi")
    assert sebut_mirip(folder, [lain]) == [lain]
    assert _pesan(folder / "tidak-ada") == ""


def test_other_files_are_named_only_where_one_alone_can_be_meant(folder: Path) -> None:
    """Of two workbooks with other names neither is; a file of settings goes by its name."""
    for nama in ("rapat.xlsx", "laporan akhir.xlsx", "lain.yaml"):
        (folder / nama).touch()
    assert _pesan(folder) == ""
    assert _pesan(folder, "params.yaml") == ""
