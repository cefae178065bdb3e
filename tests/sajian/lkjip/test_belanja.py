"""Spending by kind: one table per report whose ways of division make the total, each number traced to its cells."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from kinerja.besaran import daftar as besaran
from kinerja.laporan import Konteks, Laporan, buka_folder, isi_teks
from kinerja.model import Asal, Belanja, JenisBelanja
from kinerja.sajian import belanja_menurut_jenis
from kinerja.sajian.blok import Tabel
from kinerja.terbit.ekspor import susun

SUB = "2.17.01.2.01.01"


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Return the real report."""
    return buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")


def _ubah(laporan: Laporan, *belanja: Belanja) -> Laporan:
    """Return the report without prose and with these rows."""
    baru = Laporan(replace(laporan.bahan, narasi={}, data=replace(laporan.data, belanja=belanja)))
    baru.teks = isi_teks(baru)
    return baru


def _isi(laporan: Laporan) -> list[list[str]]:
    """Return the printed cells of the table."""
    (satu,) = [satu for satu in belanja_menurut_jenis(laporan).blok if isinstance(satu, Tabel)]
    return [[sel.teks for sel in baris] for baris in satu.baris]


def _rupiah(teks: str) -> int:
    return int(teks.replace(".", ""))


def _baris(nomor: int, jenis: str, anggaran: int, realisasi: int | None, kode: str | None = None) -> Belanja:
    kolom = {"kode": "A", "jenis": "B", "anggaran": "C", "realisasi": "D"}
    asal = Asal("data.xlsx", "belanja", nomor, kolom)
    return Belanja(kode=kode, jenis=JenisBelanja(jenis), anggaran=anggaran, realisasi=realisasi, asal=asal)


@pytest.fixture
def rinci(laporan: Laporan) -> Laporan:
    """Divide one sub kegiatan by kind."""
    satu = next(satu for satu in laporan.data.anggaran if satu.kode == SUB)
    assert satu.anggaran is not None
    assert satu.realisasi is not None
    baris = (
        _baris(3, "operasi", satu.anggaran - 50, satu.realisasi - 40, SUB),
        _baris(4, "modal", 50, 40, SUB),
    )
    return _ubah(laporan, *baris)


def test_tanpa_lembar_tidak_tercetak(laporan: Laporan) -> None:
    """A report without the sheet says nothing about kinds."""
    assert belanja_menurut_jenis(laporan).blok == ()


def test_tabel_berjumlah(rinci: Laporan) -> None:
    """The rows make the total of the budget; what no row says the kind of has a row of its own."""
    baris = _isi(rinci)
    assert [satu[0] for satu in baris] == ["Belanja Operasi", "Belanja Modal", "Belum Dirinci", "Jumlah"]
    for kolom, jumlah in ((1, rinci.hasil.total.anggaran), (2, rinci.hasil.total.realisasi)):
        assert sum(_rupiah(satu[kolom]) for satu in baris[:-1]) == _rupiah(baris[-1][kolom]) == jumlah
    assert baris[1][1:] == ["50", "40", "80,00", "10"]


def test_dua_susunan(laporan: Laporan) -> None:
    """Kinds and (tidak) langsung stand one below the other, each with its total; an unknown realisasi prints dashes."""
    total = laporan.hasil.total
    lain = _ubah(
        laporan,
        _baris(3, "operasi", total.anggaran, total.realisasi),
        _baris(4, "tidak langsung", 100, None),
        _baris(5, "langsung", total.anggaran - 100, 9),
    )
    baris = _isi(lain)
    assert [satu[0] for satu in baris] == [
        "Menurut Jenis Belanja", "Belanja Operasi", "Jumlah",
        "Menurut Kaitannya dengan Kegiatan", "Belanja Tidak Langsung", "Belanja Langsung", "Jumlah",
    ]  # fmt: skip
    assert baris[4][1:] == ["100", "–", "–", "–"]


def test_jejak_sampai_selnya(rinci: Laporan) -> None:
    """A kind is the sum of its cells, the rest is what the total leaves."""
    kunci = besaran.PAGU.kunci(besaran.pos_belanja("modal"))
    assert rinci.semua_jejak[kunci].sel == ("data.xlsx belanja!C4",)
    sisa = rinci.semua_jejak[besaran.REALISASI_ANGGARAN.kunci(besaran.pos_belanja("jenis belanja"))]
    assert sisa.nilai == rinci.hasil.total.realisasi - sum(satu.realisasi or 0 for satu in rinci.data.belanja)
    assert sisa.hitung is not None
    assert sisa.hitung(*(satu.nilai for satu in sisa.operand)) == sisa.nilai


def test_buku_kerja_memuat_keduanya(rinci: Laporan) -> None:
    """The workbook has the table and its rows, the sums as formulas."""
    buku = load_workbook(BytesIO(susun(rinci)))
    assert {"Belanja", "Rincian Belanja"} <= set(buku.sheetnames)
    nilai: list[Any] = [sel.value for baris in buku["Belanja"].iter_rows() for sel in baris]
    assert "Belanja Operasi" in nilai
    assert any(str(satu).startswith("=") and "Rincian Belanja" in str(satu) for satu in nilai)


def test_penanda_dan_bingkai(rinci: Laporan) -> None:
    """Prose and analysts take the same numbers."""
    assert Konteks(rinci).nilai('belanja("modal").persen')
    frame = rinci.belanja
    assert frame["anggaran"].sum() == rinci.hasil.total.anggaran
