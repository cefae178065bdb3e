"""The Semarang workbook to be spoilt: as raw cells in memory, or as a copy of its folder on disk."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from kinerja.masukan import Galat, MasukanSalah, baca
from kinerja.masukan.baca import periksa_buku
from kinerja.masukan.buku import LembarMentah, baca_buku, kunci_lembar
from kinerja.masukan.galat import urut
from kinerja.masukan.isi_lembar import SelCacat
from kinerja.model import LEMBAR, Asal, Data

#: Row of the column titles in the Semarang workbook, counted from 0.
_KEPALA = 1


class Buku:
    """Raw cells by sheet; a test changes some and looks at the faults.

    A row is named by its row number or by what its first columns hold: "2.17.01", ("S1.1", 2023). Methods that change
    a cell return its address.
    """

    def __init__(self, lembar: dict[str, list[list[object]]]) -> None:
        self.lembar = lembar

    def baris(self, lembar: str, kunci: object) -> int:
        """Return the number of a row, from 1."""
        if isinstance(kunci, int):
            return kunci
        bagian = list(kunci) if isinstance(kunci, tuple) else [kunci]
        return 1 + next(n for n, isi in enumerate(self.lembar[lembar]) if isi[: len(bagian)] == bagian)

    def kolom(self, lembar: str, judul: str) -> int:
        """Return the number of a column, from 0."""
        return [kunci_lembar(str(satu)) for satu in self.lembar[lembar][_KEPALA]].index(kunci_lembar(judul))

    def alamat(self, lembar: str, kunci: object, judul: str) -> str:
        """Return the address of a cell."""
        return f"{get_column_letter(self.kolom(lembar, judul) + 1)}{self.baris(lembar, kunci)}"

    def ubah(self, lembar: str, kunci: object, judul: str, nilai: object) -> str:
        """Put a value into a cell."""
        alamat = self.alamat(lembar, kunci, judul)
        self.lembar[lembar][self.baris(lembar, kunci) - 1][self.kolom(lembar, judul)] = nilai
        return alamat

    def tambah(self, lembar: str, **nilai: object) -> int:
        """Append a row and return its number."""
        baris: list[object] = [""] * len(self.lembar[lembar][_KEPALA])
        for judul, isi in nilai.items():
            baris[self.kolom(lembar, judul)] = isi
        self.lembar[lembar].append(baris)
        return len(self.lembar[lembar])

    def kosongkan(self, lembar: str, kunci: object) -> None:
        """Blank a row, so that the others keep their numbers."""
        nomor = self.baris(lembar, kunci) - 1
        self.lembar[lembar][nomor] = [""] * len(self.lembar[lembar][nomor])

    def ganti_judul(self, lembar: str, judul: str, baru: str) -> str:
        """Rename a column; "" leaves it without title."""
        kolom = self.kolom(lembar, judul)
        self.lembar[lembar][_KEPALA][kolom] = baru
        return f"{get_column_letter(kolom + 1)}{_KEPALA + 1}"

    def hapus_kolom(self, lembar: str, judul: str) -> None:
        """Remove a column with all its cells."""
        kolom = self.kolom(lembar, judul)
        for baris in self.lembar[lembar]:
            del baris[kolom]

    def ganti_nama(self, lembar: str, baru: str) -> None:
        """Rename a sheet."""
        self.lembar[baru] = self.lembar.pop(lembar)

    def baca(self, tahun: int | None = 2023) -> Data:
        """Return the rows, which must be without any fault or warning."""
        data, galat = self._periksa(tahun)
        assert not galat, "\n".join(map(str, galat))
        return data

    def galat(self, tahun: int | None = 2023) -> tuple[Galat, ...]:
        """Return all faults and warnings in the order in which people see them."""
        return urut(self._periksa(tahun)[1])

    def ringkas(self, tahun: int | None = 2023) -> list[tuple[str, str, str]]:
        """Return sheet, cell and code of all faults and warnings."""
        return [(satu.lembar, satu.sel, satu.kode) for satu in self.galat(tahun)]

    def hanya(self, lembar: str, sel: str, kode: str, pesan: str, *, peringatan: bool = False) -> None:
        """Hold that there is exactly this one fault, whose sentence contains ``pesan``."""
        galat = self.galat()
        assert [str(satu) for satu in galat][1:] == []
        (satu,) = galat
        assert (satu.berkas, satu.lembar, satu.sel, satu.kode) == ("data.xlsx", lembar, sel, kode)
        assert pesan in satu.pesan
        assert satu.tingkat == ("peringatan" if peringatan else "galat")

    def tulis(self, berkas: Path) -> None:
        """Write a workbook of these cells."""
        buku = Workbook()
        buku.remove(buku.worksheets[0])
        for nama, baris in self.lembar.items():
            lembar = buku.create_sheet(nama)
            for isi in baris:
                # A formula of the guided workbook has no value until a program computes it.
                lembar.append([None if satu == "" or isinstance(satu, SelCacat) else satu for satu in isi])
        buku.save(berkas)

    def _periksa(self, tahun: int | None) -> tuple[Data, list[Galat]]:
        mentah = {
            kunci_lembar(nama): LembarMentah(nama, tuple(tuple(satu) for satu in baris))
            for nama, baris in self.lembar.items()
        }
        return periksa_buku(mentah, tahun)


@pytest.fixture(scope="session")
def semarang(akar: Path) -> Path:
    """Return the folder of the real report; tests only read it."""
    return akar / "params" / "kota-semarang" / "diskopum" / "2023"


@pytest.fixture(scope="session")
def _sel_semarang(semarang: Path) -> dict[str, list[list[object]]]:
    return {nama: [list(satu) for satu in isi.baris] for nama, isi in baca_buku(semarang / "data.xlsx").items()}


@pytest.fixture
def buku(_sel_semarang: dict[str, list[list[object]]]) -> Buku:
    """Return a fresh copy of the Semarang workbook in memory."""
    return Buku({nama: [[*baris] for baris in isi] for nama, isi in _sel_semarang.items()})


@pytest.fixture
def folder(semarang: Path, tmp_path: Path) -> Path:
    """Return a copy of the Semarang folder, with its kabupaten.yaml two floors above."""
    akar = shutil.copytree(semarang.parents[2], tmp_path / "params")
    return akar.joinpath(*semarang.parts[-3:])


@pytest.fixture(scope="session")
def susun_data() -> Callable[..., Data]:
    """Return a function that makes the data of a report from rows by sheet, from row 3 on, each column with its letter.

    ``berkas`` of a row is its workbook, ``rusak`` names its cells that could not be read.
    """

    def baris(lembar: str, nomor: int, isi: dict[str, Any]) -> Any:
        kelas = LEMBAR[lembar]
        kolom = {nama: get_column_letter(urut) for urut, nama in enumerate(kelas.nama_kolom(), start=1)}
        asal = Asal(isi.get("berkas", "data.xlsx"), lembar, nomor, kolom, rusak=frozenset(isi.get("rusak", "").split()))
        return kelas.model_validate({k: n for k, n in isi.items() if k in kolom} | {"asal": asal})

    def susun(**lembar: list[dict[str, Any]]) -> Data:
        semua = {
            nama: tuple(baris(nama, nomor, isi) for nomor, isi in enumerate(milik, start=3))
            for nama, milik in lembar.items()
        }
        return Data(**({"identitas": ()} | semua))

    return susun


@pytest.fixture
def galat_folder() -> Callable[[Path], tuple[Galat, ...]]:
    """Return a function that reads a folder and returns its faults, or its warnings when there are no faults."""

    def periksa(folder: Path) -> tuple[Galat, ...]:
        try:
            return baca(folder).peringatan
        except MasukanSalah as salah:
            return salah.daftar

    return periksa


@pytest.fixture
def hanya(galat_folder: Callable[[Path], tuple[Galat, ...]]) -> Callable[..., None]:
    """Return a function that holds that a folder has exactly one fault."""

    def periksa(folder: Path, berkas: str, sel: str, kode: str, pesan: str, **lain: Any) -> None:
        daftar = galat_folder(folder)
        assert [str(satu) for satu in daftar][1:] == []
        (satu,) = daftar
        assert (satu.berkas, satu.sel, satu.kode) == (berkas, sel, kode)
        assert satu.lembar == lain.get("lembar", "")
        assert pesan in satu.pesan

    return periksa
