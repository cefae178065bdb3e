"""All rules across sheets together: none, one in doubt, many at once."""

from __future__ import annotations

from typing import Any

import pytest

SUB = "2.17.01.2.01.01"


def _target(buku: Any, indikator: str, tahun: int = 2023) -> dict[str, str]:
    """Blank all targets of a year and return the addresses of their cells."""
    kolom = ("renstra", "renja", "pk murni", "pk perubahan")
    return {satu: buku.ubah("target", (indikator, tahun), satu, "") for satu in kolom}


def test_tanpa_kesalahan(buku: Any) -> None:
    """The Semarang workbook has neither fault nor warning."""
    assert buku.ringkas() == []


def test_tahun_diragukan(buku: Any) -> None:
    """While the year is in doubt, rules that need it are silent and the others speak."""
    _target(buku, "S1.1")
    sel = buku.ubah("unit", "SEK", "induk", "KADISS")
    assert buku.ringkas(None) == [("unit", sel, "kode_tidak_ada")]


@pytest.mark.parametrize(
    ("lembar", "kunci", "kolom"),
    [
        ("isu_strategis", 3, "upaya"),
        ("analisis", 3, "uraian"),
        ("inovasi", 3, "uraian"),
        ("langkah", 3, "uraian"),
    ],
)
@pytest.mark.parametrize(
    ("teks", "pesan"),
    [
        ("Naik {{ tahun( }} kali", "penanda “{{ tahun( }}” tidak dapat dibaca; periksa kurung dan tanda kutip"),
        ("Naik {{ tahun kali", "tanda “{{” tidak berpasangan; penanda ditulis {{ ... }}"),
        ("Naik tahun }} kali", "tanda “}}” tidak berpasangan; penanda ditulis {{ ... }}"),
        ("{% if tahun %}", "tanda “{%” tidak dipakai; penanda hanya ditulis {{ ... }}"),
    ],
)
def test_penanda_rusak_dalam_sel(buku: Any, lembar: str, kunci: int, kolom: str, teks: str, pesan: str) -> None:
    """A broken placeholder in a text of the workbook is named by its cell."""
    sel = buku.ubah(lembar, kunci, kolom, teks)
    galat = buku.galat()
    assert {(satu.lembar, satu.sel, satu.kode) for satu in galat} == {(lembar, sel, "penanda_rusak")}
    assert galat[0].pesan == pesan


def test_banyak_kesalahan_sekaligus(buku: Any) -> None:
    """Faults of many sheets are all reported at once, each once, in the order of the workbook."""
    _target(buku, "S1.1")
    buku.hapus_kolom("sarpras", "satuan")
    buku.kosongkan("anggaran", "2.17.03.2.01")
    ganda = buku.tambah("anggaran", kode="2.17.02", nama="Program lagi")
    harapan = [
        ("identitas", buku.ubah("identitas", "renstra awal", "isi", "dua ribu"), "bukan_bilangan"),
        ("unit", buku.ubah("unit", "SEK", "induk", "KADISS"), "kode_tidak_ada"),
        ("sarpras", "baris 2", "kolom_tidak_ada"),
        ("anggaran", buku.ubah("anggaran", SUB, "anggaran", "1,2 milyar"), "bukan_rupiah"),
        ("anggaran", buku.ubah("anggaran", "2.17.01.2.01.02", "realisasi", ""), "rupiah_kosong"),
        ("anggaran", buku.alamat("anggaran", "2.17.03.2.01.01", "kode"), "tanpa_induk"),
        ("anggaran", f"A{ganda}", "ganda"),
        ("indikator", buku.alamat("indikator", "S1.1", "kode"), "tanpa_target"),
        ("realisasi", buku.ubah("realisasi", ("S2.1", 2023), "realisasi", "#REF!"), "galat_excel"),
        ("variabel", buku.ubah("variabel", ("S1.1", 2023, "penyebut"), "nilai", 0.0), "penyebut_nol"),
        ("analisis", buku.ubah("analisis", 3, "uraian", "{{ tahun"), "penanda_rusak"),
        ("pk", buku.ubah("pk", "PK-03", "jenis", "perubahn"), "enum"),
    ]
    assert buku.ringkas() == harapan


def test_urutan_baris(buku: Any) -> None:
    """Faults of one sheet are ordered by row as a number, then by column."""
    sel = [buku.ubah("anggaran", nomor, kolom, "x") for nomor in (12, 5, 6) for kolom in ("realisasi", "anggaran")]
    assert [satu[1] for satu in buku.ringkas()] == ["D5", "E5", "D6", "E6", "D12", "E12"]
    assert set(sel) == {satu[1] for satu in buku.ringkas()}
