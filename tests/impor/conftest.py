"""A report folder to fill, and sources of the layouts that offices export."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from decimal import Decimal
from importlib import util
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from kinerja.impor import Impor, baca_impor, terapkan
from kinerja.masukan import buat_laporan
from kinerja.masukan.buku import baca_buku

_spek = util.spec_from_file_location("satu_anggaran", Path(__file__).with_name("satu_anggaran.py"))
assert _spek is not None
assert _spek.loader is not None
sys.modules["satu_anggaran"] = util.module_from_spec(_spek)
_spek.loader.exec_module(sys.modules["satu_anggaran"])


@pytest.fixture(scope="session")
def kosong(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a params folder with a new, empty report of 2025."""
    akar = tmp_path_factory.mktemp("params")
    buat_laporan(akar, "kabupaten-contoh", "dinas-contoh", 2025)
    return akar


@pytest.fixture
def laporan(tmp_path: Path, kosong: Path) -> Path:
    """Return the folder of a new, empty report of 2025."""
    shutil.copytree(kosong, tmp_path / "params")
    return tmp_path / "params" / "kabupaten-contoh" / "dinas-contoh" / "2025"


@pytest.fixture
def sumber(tmp_path: Path) -> Callable[..., Path]:
    """Return what writes a workbook as a source."""

    def tulis(baris: Sequence[Sequence[object]], nama: str = "sumber.xlsx", gabung: Sequence[str] = ()) -> Path:
        buku = Workbook()
        lembar = buku.active
        lembar.title = "Sheet1"
        for satu in baris:
            lembar.append(list(satu))
        for satu in gabung:
            lembar.merge_cells(satu)
        buku.save(tmp_path / nama)
        return tmp_path / nama

    return tulis


@pytest.fixture
def isi() -> Callable[[Impor, str], list[dict[str, Any]]]:
    """Return what gives the rows that were read for a sheet."""

    def baca(hasil: Impor, lembar: str) -> list[dict[str, Any]]:
        milik = [satu for satu in hasil.konteks.baris if satu.lembar == lembar]
        return [{nama: satu.nilai for nama, satu in baris.isi.items()} for baris in milik]

    return baca


@pytest.fixture
def jumlah(isi: Callable[[Impor, str], list[dict[str, Any]]]) -> Callable[[Impor, str], Decimal]:
    """Return what adds up an amount over all sub kegiatan that were read."""

    def hitung(hasil: Impor, bidang: str) -> Decimal:
        return sum((satu[bidang] for satu in isi(hasil, "anggaran") if bidang in satu), Decimal(0))

    return hitung


@pytest.fixture
def tulis() -> Callable[..., Impor]:
    """Return what imports and writes."""

    def jalankan(folder: Path, *berkas: Path, **pilihan: Any) -> Impor:
        hasil = baca_impor(folder, berkas, **pilihan)
        terapkan(hasil)
        return hasil

    return jalankan


@pytest.fixture
def baris_buku() -> Callable[[Path, str], list[tuple[object, ...]]]:
    """Return what reads the filled rows of a sheet of the workbook."""

    def baca(folder: Path, lembar: str) -> list[tuple[object, ...]]:
        semua = baca_buku(folder / "data.xlsx")[lembar].baris[2:]
        return [satu for satu in semua if any(nilai != "" for nilai in satu)]

    return baca
