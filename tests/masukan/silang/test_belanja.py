"""Spending by kind divides the amounts of sheet anggaran: each rule alone on the Semarang workbook."""

from __future__ import annotations

from typing import Any

import pytest

SUB, LAIN = "2.17.01.2.01.01", "2.17.05.2.01.01"


def _uang(buku: Any, kode: str) -> tuple[int, int]:
    satu = next(satu for satu in buku.baca().anggaran if satu.kode == kode)
    return satu.anggaran, satu.realisasi


def _tambah(buku: Any, kode: str | None, jenis: str, anggaran: int, realisasi: int | None) -> int:
    isi = {"kode": kode, "jenis": jenis, "anggaran": float(anggaran), "realisasi": realisasi}
    return int(buku.tambah("belanja", **{nama: nilai for nama, nilai in isi.items() if nilai is not None}))


def _galat(buku: Any) -> list[tuple[str, str]]:
    return [(satu.sel, satu.kode) for satu in buku.galat() if satu.lembar == "belanja" and satu.tingkat == "galat"]


def test_rincian_yang_sepakat(buku: Any) -> None:
    """Two kinds that make the amounts are right; what is not divided yet is a warning that names it."""
    pagu, nyata = _uang(buku, SUB)
    _tambah(buku, SUB, "operasi", pagu - 1000, nyata - 900)
    _tambah(buku, SUB, "modal", 1000, 900)
    milik = [satu for satu in buku.galat() if satu.lembar == "belanja"]
    assert [(satu.kode, satu.tingkat) for satu in milik] == [("belanja_belum_dirinci", "peringatan")]
    assert "jenis belanja 2.17.01.2.01.02" in milik[0].pesan


@pytest.mark.parametrize(("lebih", "kolom"), [((1, 0), "anggaran"), ((0, -1), "realisasi"), ((-5, 0), "anggaran")])
def test_jumlah_berbeda(buku: Any, lebih: tuple[int, int], kolom: str) -> None:
    """A sum that is not the amount of the sub kegiatan is told with both numbers."""
    pagu, nyata = _uang(buku, SUB)
    _tambah(buku, SUB, "modal", 1000, 900)
    nomor = _tambah(buku, SUB, "operasi", pagu - 1000 + lebih[0], nyata - 900 + lebih[1])
    assert _galat(buku) == [(f"{'C' if kolom == 'anggaran' else 'D'}{nomor}", "belanja_berbeda")]


def test_realisasi_tidak_diketahui(buku: Any) -> None:
    """A realisasi that is not known for one kind is no contradiction, unless the others exceed the whole."""
    pagu, nyata = _uang(buku, SUB)
    nomor = _tambah(buku, SUB, "operasi", pagu - 1000, nyata - 5)
    _tambah(buku, SUB, "modal", 1000, None)
    assert _galat(buku) == []
    sel = buku.ubah("belanja", nomor, "realisasi", nyata + 1)
    assert (f"D{nomor + 1}", "belanja_berbeda") in _galat(buku)
    assert sel == f"D{nomor}"


def test_seluruh_dinas(buku: Any) -> None:
    """Rows without a code are those of the whole dinas; each way of division makes the total by itself."""
    semua = [satu for satu in buku.baca().anggaran if satu.anggaran is not None]
    pagu, nyata = sum(satu.anggaran for satu in semua), sum(satu.realisasi for satu in semua)
    _tambah(buku, None, "tidak langsung", 100, 90)
    nomor = _tambah(buku, None, "langsung", pagu - 100, nyata - 90)
    assert not [satu for satu in buku.galat() if satu.lembar == "belanja"]
    buku.ubah("belanja", nomor, "anggaran", float(pagu))
    assert _galat(buku) == [(f"C{nomor}", "belanja_berbeda")]


def test_dua_tingkat(buku: Any) -> None:
    """Kinds stand at sub kegiatan or for the whole dinas, never both, and not at a program."""
    pagu, nyata = _uang(buku, SUB)
    _tambah(buku, SUB, "operasi", pagu, nyata)
    nomor = _tambah(buku, None, "operasi", 0, 0)
    program = _tambah(buku, "2.17.01", "modal", 0, 0)
    assert {(f"A{nomor}", "belanja_ganda"), (f"A{program}", "belanja_salah_tingkat")} <= set(_galat(buku))


def test_baris_berulang(buku: Any) -> None:
    """The same kind of the same sub kegiatan, or of the whole dinas, occurs once."""
    for kode in (LAIN, None):
        _tambah(buku, kode, "modal", 0, 0)
        nomor = _tambah(buku, kode, "modal", 0, 0)
        assert (f"A{nomor}", "ganda") in _galat(buku)
