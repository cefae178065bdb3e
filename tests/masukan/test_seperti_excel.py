"""Cells as their spreadsheet shows them: percent by unit, sen by the region's choice, what is invisible, twice the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from kinerja.angka import AngkaPersen
from kinerja.masukan import Galat
from kinerja.masukan.baca import periksa_buku
from kinerja.masukan.buku import baca_buku
from kinerja.model import Data, Sen

SUB = "2.17.01.2.01.01"


def _periksa(buku: Any, tmp_path: Path, sen: Sen = Sen.TOLAK) -> tuple[Data, list[Galat]]:
    buku.tulis(tmp_path / "data.xlsx")
    return periksa_buku(baca_buku(tmp_path / "data.xlsx"), 2023, sen=sen)


@pytest.mark.parametrize(("indikator", "salah"), [("S1.1", False), ("S3.1", True)])
def test_format_persen_menurut_satuan(buku: Any, tmp_path: Path, indikator: str, salah: bool) -> None:
    """A percent format counts only where the unit of the indicator is a percentage; elsewhere it is asked."""
    sel = buku.ubah("target", (indikator, 2023), "renja", 0.7085)
    buku.tulis(tmp_path / "data.xlsx")
    salinan = load_workbook(tmp_path / "data.xlsx")
    salinan["target"][sel].number_format = "0.00%"
    salinan.save(tmp_path / "data.xlsx")
    galat = periksa_buku(baca_buku(tmp_path / "data.xlsx"), 2023)[1]
    assert [(satu.sel, satu.kode) for satu in galat] == ([(sel, "format_persen")] if salah else [])
    if salah:
        assert "menampilkan 70,85 %" in galat[0].pesan
        assert "tulis 70,85 atau 0,7085" in galat[0].pesan


@pytest.mark.parametrize(("lembar", "kunci", "kolom"), [("anggaran", SUB, "anggaran"), ("sarpras", 3, "jumlah")])
def test_format_persen_bukan_tempatnya(buku: Any, lembar: str, kunci: object, kolom: str) -> None:
    """An amount and a count are never percentages."""
    sel = buku.ubah(lembar, kunci, kolom, AngkaPersen(0.05))
    buku.hanya(lembar, sel, "format_persen", "ubah format sel menjadi Umum (General), lalu tulis lagi 0,05")


def test_sen_dibulatkan(buku: Any, tmp_path: Path) -> None:
    """Where the region rounds sen, the whole amount is taken and told; elsewhere it is refused with it."""
    sel = buku.ubah("anggaran", SUB, "anggaran", 899999999.5)
    _, galat = _periksa(buku, tmp_path)
    assert [(satu.sel, satu.kode, satu.tingkat) for satu in galat] == [(sel, "bukan_rupiah", "galat")]
    data, galat = _periksa(buku, tmp_path, Sen.BULATKAN)
    assert [(satu.sel, satu.kode, satu.tingkat) for satu in galat] == [(sel, "sen_dibulatkan", "peringatan")]
    assert next(satu.anggaran for satu in data.anggaran if satu.kode == SUB) == 900_000_000


@pytest.mark.parametrize("kode", ["S1.\u200b1", "\ufeffS1.1", "S1.1\u00ad", "S1.1\u00a0", "\u202aS1.1\u202c"])
def test_kode_bertanda_gaib(buku: Any, tmp_path: Path, kode: str) -> None:
    """A code with something invisible in it is the code that is seen; a warning says so."""
    sel = buku.ubah("target", ("S1.1", 2023), "indikator", kode)
    _, galat = _periksa(buku, tmp_path)
    assert [(satu.sel, satu.kode, satu.tingkat) for satu in galat] == [(sel, "tanda_tak_terlihat", "peringatan")]


def test_baris_uang_dua_kali(buku: Any) -> None:
    """Two rows of one sub kegiatan are to be added up, and the sum of each amount is named."""
    awal = buku.baris("anggaran", SUB)
    for kolom, nilai in (("anggaran", 1000), ("realisasi", 900)):
        buku.ubah("anggaran", SUB, kolom, nilai)
    nomor = buku.tambah("anggaran", kode=SUB, nama="Lagi", anggaran=2000, realisasi=500)
    pesan = f"jumlahkan baris {awal}, {nomor} menjadi satu baris"
    buku.hanya("anggaran", f"A{nomor}", "ganda", pesan)
    assert "Anggaran 3.000" in buku.galat()[0].pesan or "anggaran 3.000" in buku.galat()[0].pesan
    assert "ealisasi 1.400" in buku.galat()[0].pesan


def test_semua_sekaligus(buku: Any) -> None:
    """A fault in a required cell of one sheet does not hide what is wrong with codes that point there, or with the row."""
    buku.ubah("sasaran", "S1", "uraian", "")
    buku.ubah("sasaran", "S2", "tujuan", "T9")
    buku.ubah("indikator", "S1.1", "satuan", "")
    buku.ubah("indikator", "S2.1", "induk", "S99")
    buku.ubah("target", ("S1.1", 2023), "indikator", "S1.9")
    buku.ubah("unit", "SEK", "nama", "")
    buku.ubah("unit", 5, "induk", "TIDAK-ADA")
    assert {(lembar, kode) for lembar, _, kode in buku.ringkas()} >= {
        ("sasaran", "missing"),
        ("sasaran", "kode_tidak_ada"),
        ("indikator", "missing"),
        ("indikator", "induk_salah"),
        ("target", "kode_tidak_ada"),
        ("unit", "missing"),
        ("unit", "kode_tidak_ada"),
    }
