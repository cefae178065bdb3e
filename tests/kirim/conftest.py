"""A region that receives, and the report of Semarang as a dinas has it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest


@pytest.fixture(scope="session")
def asli(akar: Path) -> Path:
    """The report folder of Semarang."""
    return akar / "params/kota-semarang/diskopum/2023"


@pytest.fixture
def dinas(asli: Path, tmp_path: Path) -> Path:
    """A copy of it at the dinas."""
    folder = tmp_path / "dinas/params/kota-semarang/diskopum/2023"
    shutil.copytree(asli, folder)
    shutil.copy(asli.parents[1] / "kabupaten.yaml", folder.parents[1])
    return folder


@pytest.fixture
def daerah(asli: Path, tmp_path: Path) -> Path:
    """The folder of the region at the operator, without any report."""
    folder = tmp_path / "operator/params/kota-semarang"
    folder.mkdir(parents=True)
    shutil.copy(asli.parents[1] / "kabupaten.yaml", folder)
    return folder


@pytest.fixture(scope="session")
def isi_asli(asli: Path) -> dict[str, bytes]:
    """The files of the report by name."""
    return {satu.relative_to(asli).as_posix(): satu.read_bytes() for satu in asli.rglob("*") if satu.is_file()}


@pytest.fixture(scope="session")
def ubah_buku(asli: Path) -> Callable[[Mapping[str, object]], bytes]:
    """Return a function that gives the workbook with other values in some cells (``"target!C4"``)."""

    def ubah(sel: Mapping[str, object]) -> bytes:
        buku = openpyxl.load_workbook(asli / "data.xlsx")
        for alamat, isi in sel.items():
            lembar, _, letak = alamat.partition("!")
            buku[lembar][letak] = isi
        hasil = BytesIO()
        buku.save(hasil)
        return hasil.getvalue()

    return ubah


@pytest.fixture(scope="session")
def zipkan() -> Callable[[Mapping[str, bytes]], bytes]:
    """Return a function that packs files as a person does."""

    def jadi(isi: Mapping[str, bytes]) -> bytes:
        hasil = BytesIO()
        with ZipFile(hasil, "w", ZIP_DEFLATED) as arsip:
            for nama, satu in isi.items():
                arsip.writestr(nama, satu)
        return hasil.getvalue()

    return jadi
