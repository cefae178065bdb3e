"""Faults as text, as JSON, and as marks in a copy of the workbook."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from kinerja.masukan import Galat, MasukanSalah, susun_json, susun_teks, tandai_buku

_DAFTAR = [
    Galat("params.yaml", "", "isian tempat", "missing", "“tempat” wajib diisi"),
    Galat("data.xlsx", "anggaran", "D5", "bukan_rupiah", "“x” bukan bilangan rupiah"),
    Galat("data.xlsx", "anggaran", "E5", "melebihi_pagu", "realisasi melebihi anggaran", "peringatan"),
    Galat("data.xlsx", "anggaran", "D6", "bukan_rupiah", "“y” bukan bilangan rupiah"),
    Galat("data.xlsx", "unit", "baris 7", "baris_tersembunyi", "baris 7 disembunyikan", "peringatan"),
]


def test_teks_menurut_lembar() -> None:
    """Faults of one sheet stand together below a count; a single one stands alone; warnings apart."""
    assert [*susun_teks(_DAFTAR)] == [
        "params.yaml, isian tempat: “tempat” wajib diisi.",
        'data.xlsx, lembar "anggaran": 2 kesalahan',
        '  data.xlsx, lembar "anggaran", sel D5: “x” bukan bilangan rupiah.',
        '  data.xlsx, lembar "anggaran", sel D6: “y” bukan bilangan rupiah.',
    ]
    assert [*susun_teks(_DAFTAR, peringatan=True)] == [
        'data.xlsx, lembar "anggaran", sel E5: realisasi melebihi anggaran.',
        'data.xlsx, lembar "unit", baris 7: baris 7 disembunyikan.',
    ]


def test_teks_terbatas() -> None:
    """Thousands of faults of one sheet are counted and not all printed."""
    banyak = [Galat("data.xlsx", "unit", f"A{nomor}", "x", f"salah {nomor}") for nomor in range(20_000)]
    baris = [*susun_teks(banyak)]
    assert len(baris) == 52
    assert baris[0] == 'data.xlsx, lembar "unit": 20.000 kesalahan'
    assert baris[-1] == "  ... dan 19.950 lagi; semuanya tampil dengan --format json."


def _kosong(kolom: str, *nomor: int, pesan: str = "wajib diisi") -> list[Galat]:
    return [Galat("data.xlsx", "target", f"{kolom}{n}", "missing", pesan) for n in nomor]


def test_sel_berurutan_dilipat() -> None:
    """Equal faults of cells below each other are one line, also where another column lies between; the count is of cells."""
    berseling = [satu for n in range(5, 45) for satu in (*_kosong("D", n), *_kosong("E", n))]
    assert [*susun_teks([*berseling, *_kosong("D", 46), *_kosong("D", 47, pesan="lain")])] == [
        'data.xlsx, lembar "target": 82 kesalahan',
        '  data.xlsx, lembar "target", sel D5 sampai D44 (40 sel): wajib diisi.',
        '  data.xlsx, lembar "target", sel E5 sampai E44 (40 sel): wajib diisi.',
        '  data.xlsx, lembar "target", sel D46: wajib diisi.',
        '  data.xlsx, lembar "target", sel D47: lain.',
    ]


def test_lipatan_dihitung_menurut_sel() -> None:
    """What is not shown is counted in cells, and rows or fields that are no cells are never folded."""
    banyak = [satu for n in range(0, 200, 3) for satu in _kosong("D", n, n + 1)]
    baris = [*susun_teks(banyak)]
    assert (len(baris), baris[-1]) == (52, "  ... dan 34 lagi; semuanya tampil dengan --format json.")
    tanpa_sel = [Galat("data.xlsx", "unit", tempat, "x", "salah") for tempat in ("baris 7", "baris 7", "")]
    assert len([*susun_teks(tanpa_sel)]) == 4


def test_json_tidak_melipat() -> None:
    """Programs get every cell."""
    assert [satu["sel"] for satu in json.loads(susun_json(_kosong("D", 5, 6)))["galat"]] == ["D5", "D6"]


def test_json() -> None:
    """JSON holds every fault and warning with the same six keys."""
    isi = json.loads(susun_json(_DAFTAR))
    assert set(isi) == {"galat"}
    assert isi["galat"][1] == {
        "berkas": "data.xlsx",
        "lembar": "anggaran",
        "sel": "D5",
        "kode": "bukan_rupiah",
        "tingkat": "galat",
        "pesan": "“x” bukan bilangan rupiah",
    }
    assert [satu["tingkat"] for satu in isi["galat"]].count("peringatan") == 2
    assert json.loads(susun_json([])) == {"galat": []}


def test_salinan_bertanda(folder: Path, tmp_path: Path) -> None:
    """The copy colours and explains the cells, keeps notes of titles and values, and lists everything in front."""
    asal = folder / "data.xlsx"
    sebelum = asal.read_bytes()
    judul = Galat("data.xlsx", "anggaran", "D2", "kolom_tidak_ada", "kolom tidak ditemukan")
    tandai_buku(asal, tmp_path / "periksa.xlsx", [*_DAFTAR, judul])
    assert asal.read_bytes() == sebelum
    buku = load_workbook(tmp_path / "periksa.xlsx")
    lembar = buku["anggaran"]
    assert lembar["D5"].comment.text == "GALAT: “x” bukan bilangan rupiah."
    assert lembar["E5"].comment.text == "PERINGATAN: realisasi melebihi anggaran."
    assert (lembar["D5"].fill.fgColor.rgb, lembar["E5"].fill.fgColor.rgb) == ("00F4CCCC", "00FFF2CC")
    assert lembar["D5"].value == 564080
    assert lembar["D2"].comment.text.startswith("Pagu setelah perubahan")
    assert lembar["D2"].comment.text.endswith("GALAT: kolom tidak ditemukan.")
    assert buku["unit"]["A7"].comment.text == "PERINGATAN: baris 7 disembunyikan."
    hasil = buku["hasil pemeriksaan"]
    assert buku.sheetnames[0] == "hasil pemeriksaan"
    assert [sel.value or "" for sel in hasil[2]] == ["params.yaml", "", "isian tempat", "galat", "“tempat” wajib diisi"]
    assert hasil["C3"].hyperlink.target == "#'anggaran'!D5"
    tandai_buku(asal, tmp_path / "periksa.xlsx", [])
    assert load_workbook(tmp_path / "periksa.xlsx")["anggaran"]["D5"].comment is None


def test_tanda_pada_gabungan(buku: Any, tmp_path: Path) -> None:
    """A fault in a covered cell is shown at the first cell of its merge."""
    buku.tulis(tmp_path / "data.xlsx")
    salinan = load_workbook(tmp_path / "data.xlsx")
    salinan["sarpras"].merge_cells("A5:A7")
    salinan.save(tmp_path / "data.xlsx")
    tandai_buku(tmp_path / "data.xlsx", tmp_path / "p.xlsx", [Galat("data.xlsx", "sarpras", "A6", "x", "salah")])
    assert load_workbook(tmp_path / "p.xlsx")["sarpras"]["A5"].comment.text == "GALAT: salah."


def test_teks_berbahaya_tetap_teks(folder: Path, tmp_path: Path) -> None:
    """What a cell holds never becomes a formula of the copy."""
    tandai_buku(folder / "data.xlsx", tmp_path / "p.xlsx", [Galat("data.xlsx", "unit", "A3", "x", "=1+1")])
    sel = load_workbook(tmp_path / "p.xlsx")["hasil pemeriksaan"]["E2"]
    assert (sel.value, sel.data_type) == ("=1+1", "s")


@pytest.mark.parametrize("nama", ["data.xlsx", "lain.xlsx", "periksa.txt", "narasi.xlsx", "params.yaml/x.xlsx"])
def test_tujuan_dijaga(folder: Path, nama: str) -> None:
    """Neither the workbook itself nor any other file of the user is written over."""
    (folder / "lain.xlsx").write_bytes((folder / "data.xlsx").read_bytes())
    (folder / "narasi.xlsx").mkdir()
    sebelum = {satu: satu.read_bytes() for satu in folder.rglob("*") if satu.is_file()}
    with pytest.raises(MasukanSalah) as salah:
        tandai_buku(folder / "data.xlsx", folder / nama, _DAFTAR)
    assert salah.value.daftar[0].kode == "tujuan_salah"
    assert {satu: satu.read_bytes() for satu in folder.rglob("*") if satu.is_file()} == sebelum
