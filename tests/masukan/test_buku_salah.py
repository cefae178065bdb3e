"""Faulty workbooks, each written to disk and read back: one fault each, refused with the right cell; some with many."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from kinerja.masukan import Galat
from kinerja.masukan.baca import periksa_buku
from kinerja.masukan.buku import baca_buku
from kinerja.masukan.galat import urut

SUB = "2.17.01.2.01.01"

#: One wrong value each: sheet, row, column, what somebody typed, code of the fault.
SALAH_ISI: list[tuple[str, object, str, object, str]] = [
    # amounts
    ("anggaran", SUB, "anggaran", "1,2 milyar", "bukan_rupiah"),
    ("anggaran", SUB, "anggaran", "564.080,50", "bukan_rupiah"),
    ("anggaran", SUB, "anggaran", 564080.5, "bukan_rupiah"),
    ("anggaran", SUB, "anggaran", "564.080", "bilangan_rancu"),
    ("anggaran", SUB, "anggaran", -5, "rupiah_negatif"),
    ("anggaran", SUB, "anggaran", "Rp", "bukan_rupiah"),
    ("anggaran", SUB, "anggaran", True, "bukan_rupiah"),
    ("anggaran", SUB, "anggaran", "", "rupiah_kosong"),
    ("anggaran", SUB, "anggaran", "NA", "rupiah_kosong"),
    ("anggaran", SUB, "realisasi", "411200 (empat ratus ribu)", "bukan_rupiah"),
    ("anggaran", SUB, "realisasi", "-", "rupiah_kosong"),
    ("anggaran", SUB, "anggaran murni", "seratus", "bukan_rupiah"),
    ("anggaran", "2.17.01", "anggaran", 5, "jumlah_diketik"),
    ("anggaran", "2.17.01.2.01", "realisasi", 5, "jumlah_diketik"),
    ("anggaran", SUB, "nama", "", "missing"),
    ("anggaran", SUB, "kode", "2.17.01.2.01.1", "kode_salah"),
    ("anggaran", SUB, "kode", dt.datetime(2017, 1, 2), "bukan_kode"),  # noqa: DTZ001 - a cell knows no time zone
    ("sumber_dana", 3, "anggaran", "banyak", "bukan_rupiah"),
    ("sumber_dana", 3, "sumber", "", "missing"),
    ("sumber_dana", 3, "anggaran", 999_999_999_999, "sumber_dana_melebihi"),
    ("sumber_dana", 3, "kode", "2.17.01.2.01.99", "kode_tidak_ada"),
    ("riwayat_anggaran", 3, "persen", "83,79,1", "bukan_bilangan"),
    ("riwayat_anggaran", 3, "anggaran", "22,5 M", "bukan_rupiah"),
    ("riwayat_anggaran", 3, "tahun", "dua ribu", "bukan_bilangan"),
    ("pk_anggaran", 3, "dikelola", "1,5 juta", "bukan_rupiah"),
    # numbers and people
    ("target", ("T1.1", 2023), "renstra", "1.234", "bilangan_rancu"),
    ("target", ("T1.1", 2023), "renstra", "54 %%", "bukan_bilangan"),
    ("target", ("T1.1", 2023), "renstra", "54 dan 55", "bukan_bilangan"),
    ("target", ("T1.1", 2023), "renstra", "56-54", "rentang_terbalik"),
    ("target", ("T1.1", 2023), "renstra", "54-56", "bukan_bilangan"),
    ("target", ("T1.1", 2023), "renstra", "tinggi", "bukan_bilangan"),
    ("target", ("T1.1", 2023), "renstra", -54, "target_negatif"),
    ("target", ("T1.1", 2022), "tahun", 20222, "bukan_tahun"),
    ("target", ("T1.1", 2022), "tahun", "", "missing"),
    ("target", ("T1.1", 2022), "indikator", "T1.9", "kode_tidak_ada"),
    ("pegawai_eselon", 4, "eselon", "Eselon II", "ganda"),
    ("realisasi", ("T1.1", 2023), "realisasi", "lima puluh", "bukan_bilangan"),
    ("realisasi", ("T1.1", 2023), "realisasi", "58,91 (sementara)", "bukan_bilangan"),
    ("realisasi", ("T1.1", 2023), "tw1", "dua", "bukan_bilangan"),
    ("realisasi", ("S1.1", 2023), "realisasi", 77.04, "realisasi_ganda"),
    ("realisasi", ("T1.1", 2023), "indikator", "T11", "kode_tidak_ada"),
    ("variabel", 3, "nilai", "567 koperasi", "bukan_bilangan"),
    ("variabel", 3, "nilai", "", "missing"),
    ("variabel", 4, "nilai", 0, "penyebut_nol"),
    ("variabel", 3, "peran", "pembagi", "enum"),
    ("variabel", 3, "satuan", "", "missing"),
    ("pembanding", 3, "pembilang", "285.435", "bilangan_rancu"),
    ("pembanding", 3, "penyebut", 0, "penyebut_nol"),
    ("pembanding", 3, "jenis", "kecamatan", "enum"),
    ("pembanding", 3, "wilayah", "", "missing"),
    ("pembanding", 3, "sendiri", "barangkali", "bukan_ya_tidak"),
    ("sasaran_program", 3, "bagian", "separuh", "bukan_bilangan"),
    ("sasaran_program", 3, "bagian", 90, "bagian_bukan_100"),
    ("sasaran_program", 3, "sasaran", "S9", "kode_tidak_ada"),
    ("sasaran_program", 3, "program", "02", "kode_salah"),
    ("sarpras", 3, "jumlah", "delapan", "bukan_bilangan"),
    ("sarpras", 3, "jumlah", 1.5, "bukan_bulat"),
    ("sarpras", 3, "jumlah", -1, "cacah_negatif"),
    ("sarpras", 3, "satuan", "", "missing"),
    ("pegawai_status", 3, "laki laki", "23 orang", "bukan_bilangan"),
    ("pegawai_status", 3, "kelompok", "PNS", "enum"),
    ("pegawai_golongan", 3, "laki laki", "", "pegawai_tak_lengkap"),
    ("pegawai_golongan", 3, "unit", "KADISS", "kode_tidak_ada"),
    ("pegawai_golongan", 3, "golongan", "", "golongan_salah"),
    ("pegawai_pendidikan", 4, "pendidikan", "Kursus", "jenjang_asing"),
    ("pegawai_pendidikan", 4, "perempuan", "beberapa", "bukan_bilangan"),
    ("pegawai_eselon", 3, "perempuan", "satu", "bukan_bilangan"),
    ("data_pendukung", 3, "nilai", "4.006", "bilangan_rancu"),
    ("data_pendukung", 3, "tahun", 203, "bukan_tahun"),
    # choices, codes, dates, texts
    ("indikator", "T1.1", "arah", "naek", "enum"),
    ("indikator", "T1.1", "level", "tujan", "enum"),
    ("indikator", "T1.1", "induk", "T9", "induk_salah"),
    ("indikator", "T1.1", "iku", "iya dong", "bukan_ya_tidak"),
    ("indikator", "T1.1", "desimal", "dua", "bukan_bilangan"),
    ("indikator", "T1.1", "rumus turun", "bagi", "enum"),
    ("indikator", "T1.1", "nama", "", "missing"),
    ("indikator", "T1.1", "data awal", "sedang", "bukan_bilangan"),
    ("unit", "SEK", "jenis", "sekertariat", "enum"),
    ("unit", "SEK", "induk", "KADES", "kode_tidak_ada"),
    ("unit", "SEK", "induk", "SEK", "unit_melingkar"),
    ("unit", "SEK", "induk", "", "pimpinan_ganda"),
    ("visi_misi", 4, "jenis", "tujuan", "enum"),
    ("visi_misi", 4, "nomor", "satu", "bukan_bilangan"),
    ("tujuan", "T1", "misi", 9, "kode_tidak_ada"),
    ("tujuan", "T1", "uraian", "", "missing"),
    ("sasaran", "S1", "tujuan", "T5", "kode_tidak_ada"),
    ("strategi", 3, "jenis", "kebijakan", "enum"),
    ("analisis", 3, "rujukan", "S7", "kode_tidak_ada"),
    ("analisis", 3, "jenis", "sebab", "enum"),
    ("analisis", 3, "uraian", "{{ tahun", "penanda_rusak"),
    ("langkah", 3, "uraian", "{% if", "penanda_rusak"),
    ("pk", "PK-01", "tanggal", "1 Nopember", "bukan_tanggal"),
    ("pk", "PK-01", "tanggal", "31 Februari 2023", "bukan_tanggal"),
    ("pk", "PK-01", "jenis", "revisi", "enum"),
    ("pk", "PK-01", "jabatan", "", "missing"),
    ("pk_indikator", 3, "indikator", "S1.l", "kode_tidak_ada"),
    ("pk_indikator", 3, "pk", "PK-99", "kode_tidak_ada"),
    ("pk_anggaran", 3, "kode", "2.17.99", "kode_tidak_ada"),
    ("isu_strategis", 3, "permasalahan", "", "missing"),
    ("inovasi", 3, "uraian", "", "missing"),
    # formulas
    ("anggaran", SUB, "anggaran", "#REF!", "galat_excel"),
    ("anggaran", SUB, "realisasi", "=D5*2", "rumus_kosong"),
    ("realisasi", ("T1.1", 2023), "realisasi", "#DIV/0!", "galat_excel"),
    ("realisasi", ("T1.1", 2023), "realisasi", "=AVERAGE(C4:F4)", "rumus_kosong"),
]


def _periksa(berkas: Path) -> tuple[Galat, ...]:
    buku = baca_buku(berkas)
    return urut([*buku.peringatan, *periksa_buku(buku, 2023)[1]])


def test_cukup_banyak() -> None:
    """At least eighty workbooks are spoilt by one value each, every one in its own way."""
    assert len({(lembar, str(kunci), kolom, str(nilai)) for lembar, kunci, kolom, nilai, _ in SALAH_ISI}) >= 80
    assert len(SALAH_ISI) == len({str(satu) for satu in SALAH_ISI})
    assert len({lembar for lembar, *_ in SALAH_ISI}) >= 20


@pytest.mark.parametrize(
    ("lembar", "kunci", "kolom", "nilai", "kode"), SALAH_ISI, ids=lambda satu: str(satu) if satu != "" else "kosong"
)
def test_satu_kesalahan(
    buku: Any, tmp_path: Path, lembar: str, kunci: object, kolom: str, nilai: object, kode: str
) -> None:
    """One wrong value is one fault, at its cell, with a sentence that ends nowhere in English."""
    sel = buku.ubah(lembar, kunci, kolom, nilai)
    buku.tulis(tmp_path / "data.xlsx")
    salah = [satu for satu in _periksa(tmp_path / "data.xlsx") if satu.tingkat == "galat"]
    assert [(satu.lembar, satu.sel, satu.kode) for satu in salah] == [(lembar, sel, kode)]
    assert "input" not in salah[0].pesan.casefold()


def test_banyak_kesalahan(buku: Any, tmp_path: Path) -> None:
    """Many wrong values are told at once, sheet by sheet and row by row."""
    harusnya = []
    for nomor, (lembar, kunci, kolom, nilai, kode) in enumerate(SALAH_ISI):
        if (
            nomor % 5 == 0
            and lembar != "indikator"
            and kode in {"bukan_rupiah", "bukan_bilangan", "enum", "bukan_tanggal", "bukan_ya_tidak"}
        ):
            harusnya.append((lembar, buku.ubah(lembar, kunci, kolom, nilai), kode))
    buku.tulis(tmp_path / "data.xlsx")
    assert len(harusnya) >= 6
    ditemukan = [(satu.lembar, satu.sel, satu.kode) for satu in _periksa(tmp_path / "data.xlsx")]
    assert set(harusnya) <= set(ditemukan)


# --- values as people type them ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "nilai",
    [
        31826684236,
        31826684236.0,
        "31826684236",
        "31.826.684.236",
        "31,826,684,236",
        "Rp 31.826.684.236,-",
        "Rp31.826.684.236,00",
        "  31.826.684.236 ",
    ],
)
def test_rupiah_diketik(buku: Any, tmp_path: Path, nilai: object) -> None:
    """An amount reads the same however it is written."""
    buku.ubah("anggaran", SUB, "anggaran", nilai)
    buku.tulis(tmp_path / "data.xlsx")
    data, galat = periksa_buku(baca_buku(tmp_path / "data.xlsx"), 2023)
    assert not galat
    assert next(satu for satu in data.anggaran if satu.kode == SUB).anggaran == 31826684236


@pytest.mark.parametrize(
    ("nilai", "bentuk"), [("58,91 %", "General"), ("58.91", "@"), (58.91, "0.00"), (0.5891, "0.00%"), ("58,91", "@")]
)
def test_persen_diketik(buku: Any, tmp_path: Path, nilai: object, bentuk: str) -> None:
    """A percentage reads as it is seen, whether typed with its sign or shown with it by the format of the cell."""
    berkas = tmp_path / "data.xlsx"
    sel = buku.ubah("realisasi", ("T1.1", 2023), "realisasi", nilai)
    buku.tulis(berkas)
    salinan = load_workbook(berkas)
    salinan["realisasi"][sel].number_format = bentuk
    salinan.save(berkas)
    data, galat = periksa_buku(baca_buku(berkas), 2023)
    assert not galat
    assert str(next(s for s in data.realisasi if (s.indikator, s.tahun) == ("T1.1", 2023)).realisasi) == "58.91"


def test_pecahan_ditanyakan(buku: Any, tmp_path: Path) -> None:
    """A share without percent format is kept and asked about: it may be a very bad year."""
    sel = buku.ubah("realisasi", ("T1.1", 2023), "realisasi", 0.5891)
    buku.tulis(tmp_path / "data.xlsx")
    (satu,) = _periksa(tmp_path / "data.xlsx")
    assert (satu.lembar, satu.sel, satu.kode, satu.tingkat) == ("realisasi", sel, "persen_pecahan", "peringatan")
    assert satu.pesan == "0,5891 jauh di bawah target 54,00 %; tulis 58,91 bila maksudnya 58,91 %"


# --- the layout --------------------------------------------------------------------------------------------------


def _tata(buku: Any, tmp_path: Path, ubah: Callable[[Workbook], None]) -> list[tuple[str, str, str, str]]:
    berkas = tmp_path / "data.xlsx"
    buku.tulis(berkas)
    salinan = load_workbook(berkas)
    ubah(salinan)
    salinan.save(berkas)
    return [(satu.lembar, satu.sel, satu.kode, satu.tingkat) for satu in _periksa(berkas)]


def test_gabungan_wajib(buku: Any, tmp_path: Path) -> None:
    """A required cell that a merge covers is a fault that names the merge."""
    temuan = _tata(buku, tmp_path, lambda b: b["sarpras"].merge_cells("A5:A7"))
    assert temuan == [("sarpras", f"A{baris}", "sel_gabungan", "galat") for baris in (6, 7)]
    (satu, _) = _periksa(tmp_path / "data.xlsx")
    assert "selnya tertutup gabungan A5:A7 dan isi gabungan hanya terbaca di A5" in satu.pesan


def test_gabungan_pilihan(buku: Any, tmp_path: Path) -> None:
    """A merge over cells that may be empty is a warning; one of the title above the table is none."""

    def ubah(salinan: Workbook) -> None:
        salinan["unit"].merge_cells("F4:F6")
        salinan["unit"].merge_cells("A1:G1")

    assert _tata(buku, tmp_path, ubah) == [("unit", "F4", "sel_gabungan", "peringatan")]


def test_tersembunyi(buku: Any, tmp_path: Path) -> None:
    """Hidden rows, columns and sheets are read, and said to be."""

    def ubah(salinan: Workbook) -> None:
        lembar = salinan["anggaran"]
        for nomor in (5, 6, 7, 12):
            lembar.row_dimensions[nomor].hidden = True
        lembar.row_dimensions[500].hidden = True
        lembar.column_dimensions["D"].hidden = True
        salinan["unit"].sheet_state = "hidden"

    assert _tata(buku, tmp_path, ubah) == [
        ("unit", "", "lembar_tersembunyi", "peringatan"),
        ("anggaran", "D2", "kolom_tersembunyi", "peringatan"),
        ("anggaran", "baris 5", "baris_tersembunyi", "peringatan"),
    ]
    assert any("baris 5–7, 12 disembunyikan" in satu.pesan for satu in _periksa(tmp_path / "data.xlsx"))


def test_tabel_di_samping(buku: Any, tmp_path: Path) -> None:
    """A second table beside the first is ignored, with a warning at its first cell."""

    def ubah(salinan: Workbook) -> None:
        for baris, isi in enumerate([("rekap", "jumlah"), ("program", 8), ("kegiatan", 15)], start=4):
            for kolom, nilai in enumerate(isi, start=10):
                salinan["anggaran"].cell(baris, kolom, nilai)

    assert _tata(buku, tmp_path, ubah) == [("anggaran", "J4", "isi_di_luar", "peringatan")]


def test_tabel_di_bawah(buku: Any, tmp_path: Path) -> None:
    """A second table below, with its titles, is a fault at its first title and is not read."""

    def ubah(salinan: Workbook) -> None:
        salinan["sarpras"].append([])
        salinan["sarpras"].append(["Kelompok", "Nama", "Jumlah", "Satuan"])
        salinan["sarpras"].append(["x", "y", "banyak", "z"])

    assert _tata(buku, tmp_path, ubah) == [("sarpras", "A53", "tabel_kedua", "galat")]


@pytest.mark.parametrize("kata", ["Jumlah", "TOTAL", "Jumlah :", "Rata-rata"])
def test_baris_jumlah(buku: Any, tmp_path: Path, kata: str) -> None:
    """A row of totals is a fault that asks to delete it, and nothing else."""
    temuan = _tata(buku, tmp_path, lambda b: b["anggaran"].append([kata, None, None, 31826684236, 28491532033]))
    assert temuan == [("anggaran", "A63", "baris_jumlah", "galat")]
