"""Indicators, staff and goods as other forms lay them out: each value in its place, and nothing taken for another."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kinerja.impor import baca_impor

_Isi = Callable[..., Any]
_Sumber = Callable[..., Path]
#: A NIP is put together here, so that no such number stands in a file of the project.
_LAHIR, _TMT = "1980" + "0101", "2005" + "01"
_L, _P = f"{_LAHIR} {_TMT} 1 001", f"{_LAHIR} {_TMT} 2 002"


@pytest.mark.parametrize(
    ("judul", "teks"),
    [
        ("Polaritas", ("Maximize", "Minimize")),
        ("Sifat Indikator", ("Semakin tinggi semakin baik", "Semakin rendah semakin baik")),
        ("Arah", ("Positif", "Negatif")),
    ],
)
def test_arah_dari_kolomnya(laporan: Path, sumber: _Sumber, isi: _Isi, judul: str, teks: tuple[str, str]) -> None:
    """Which way is better is taken where the source says it."""
    baris = [[f"Indikator {satu}", satu, "%", 10, 11] for satu in teks]
    hasil = baca_impor(laporan, [sumber([["Indikator Kinerja", judul, "Satuan", "Target PK", "Realisasi"], *baris])])
    assert [satu["arah"] for satu in isi(hasil, "indikator")] == ["naik", "turun"]
    assert not hasil.konteks.tak_paham


def test_arah_yang_tidak_dikenal_disebut(laporan: Path, sumber: _Sumber, isi: _Isi) -> None:
    """A word that says no direction is named, and the direction stays open."""
    hasil = baca_impor(laporan, [sumber([["Indikator", "Arah", "Target PK"], ["A", "lurus", 10]])])
    assert "arah" not in isi(hasil, "indikator")[0]
    assert hasil.konteks.tak_paham == ["sumber.xlsx, Sheet1!B2: “lurus” tidak menyatakan arah naik atau turun"]


def test_sasaran_di_atas_indikator_json(laporan: Path, tmp_path: Path, isi: _Isi) -> None:
    """A sasaran around its indicators is no indicator."""
    sasaran = [
        {"uraian_sasaran": nama, "indikator": [{"uraian_indikator": f"Indeks {nama}", "target_pk": "3,6"}]}
        for nama in "AB"
    ]
    (tmp_path / "a.json").write_text(json.dumps({"tahun": 2025, "sasaran": sasaran}), encoding="utf-8")
    hasil = baca_impor(laporan, [tmp_path / "a.json"])
    assert [(satu["nama"], satu["induk"]) for satu in isi(hasil, "indikator")] == [
        ("Indeks A", "S1"),
        ("Indeks B", "S2"),
    ]
    assert [satu["uraian"] for satu in isi(hasil, "sasaran")] == ["A", "B"]
    assert not hasil.konteks.tak_paham


@pytest.mark.parametrize(
    "kepala",
    [
        [["Target TW I", "Realisasi TW I", "Capaian TW I", "Target TW II", "Realisasi TW II", "Capaian TW II"]],
        [["Triwulan I", None, None, "Triwulan II"], ["Target", "Realisasi", "Capaian"] * 2],
        [["Triwulan I", None, None, "Triwulan II"], ["Target", "Realisasi", "%"] * 2],
    ],
)
def test_capaian_triwulan_bukan_realisasi(
    laporan: Path, sumber: _Sumber, isi: _Isi, kepala: list[list[str | None]]
) -> None:
    """Beside target and realisasi of a quarter its capaian is not taken for the realisasi."""
    atas = [["Indikator", "Satuan"], [None, None]]
    baris = [[*atas[nomor], *satu] for nomor, satu in enumerate(kepala)]
    gabung = ["C1:E1", "F1:H1"] if len(kepala) > 1 else []
    hasil = baca_impor(laporan, [sumber([*baris, ["A", "%", 20, 19, 95, 40, 41, "102,5"]], gabung=gabung)])
    (target,), (nyata,) = isi(hasil, "target"), isi(hasil, "realisasi")
    assert (target["tw1"], target["tw2"], nyata["tw1"], nyata["tw2"]) == (20, 40, 19, 41)


def test_capaian_triwulan_saja(laporan: Path, sumber: _Sumber, isi: _Isi) -> None:
    """Alone, "Capaian Triwulan I" is what was achieved in it."""
    hasil = baca_impor(laporan, [sumber([["Indikator", "Capaian Triwulan I", "Capaian Triwulan II"], ["A", 20, 19]])])
    (nyata,) = isi(hasil, "realisasi")
    assert (nyata["tw1"], nyata["tw2"]) == (20, 19)


def test_indikator_program_dan_kegiatan(laporan: Path, sumber: _Sumber, isi: _Isi) -> None:
    """Indicators beside programs belong to these, by code or by name; those of an unknown one are not taken."""
    uang = sumber([["Kode", "Uraian", "Anggaran"], ["2.17.02", "PROGRAM SATU", 5], ["2.17.02.2.01", "Kegiatan Dua", 5],
                   ["2.17.02.2.01.0001", "Sub Tiga", 5]], "uang.xlsx")  # fmt: skip
    kepala = ["Program", "Kegiatan", "Indikator Kinerja Program/Kegiatan", "Satuan", "Target PK", "Realisasi"]
    baris = [["2.17.02 PROGRAM SATU", None, "Indeks", "Indeks", 3, "3,2"], [None, "Kegiatan Dua", "Persentase", "%", 100, 99],
             ["Program Entah", None, "Lain", "%", 1, 1]]  # fmt: skip
    hasil = baca_impor(laporan, [sumber([kepala, *baris], "indikator.xlsx"), uang])
    assert [(satu["nama"], satu["level"], satu["induk"]) for satu in isi(hasil, "indikator")] == [
        ("Indeks", "program", "2.17.02"),
        ("Persentase", "kegiatan", "2.17.02.2.01"),
    ]
    assert [satu["realisasi"] for satu in isi(hasil, "realisasi")] == [Decimal("3.2"), 99]
    assert [satu["anggaran"] for satu in isi(hasil, "anggaran") if "anggaran" in satu] == [5]
    (pesan,) = hasil.konteks.tak_paham
    assert "“Program Entah” tidak ditemukan kodenya" in pesan


def test_kepala_pegawai_bertingkat(laporan: Path, sumber: _Sumber, isi: _Isi) -> None:
    """Name and NIP in one cell, the level of education beside the school: the list of ranks as offices print it."""
    kepala: list[list[object]] = [
        ["NO", "NAMA / NIP", "L/P", "PANGKAT", None, "PENDIDIKAN", None, None],
        [None, None, None, "GOL", "TMT", "NAMA", "TAHUN LULUS", "TINGKAT"],
        [*range(1, 9)],
    ]
    orang = [[1, f"BUDI RAHASIA\n{_L}", "L", "IV/b", "1-4-2020", "Ekonomi", 2001, "S2"],
             [2, f"SITI RAHASIA\nNIP. {_P}", "P", "III/d", "1-4-2020", "Akuntansi", 2001, "S1"]]  # fmt: skip
    hasil = baca_impor(laporan, [sumber([*kepala, *orang], gabung=["D1:E1", "F1:H1"])])
    assert [satu["pendidikan"] for satu in isi(hasil, "pegawai_pendidikan")] == ["S2", "S1"]
    assert [satu["golongan"] for satu in isi(hasil, "pegawai_golongan")] == ["IV/b", "III/d"]
    assert not hasil.konteks.tak_paham
    assert "RAHASIA" not in repr(hasil)


def test_dua_baris_seorang(laporan: Path, sumber: _Sumber, isi: _Isi) -> None:
    """Where the NIP stands below the name, two rows are one person, and two lines of titles one header."""
    kepala = [
        ["NO", "NAMA", "PANGKAT", "JABATAN", "PENDIDIKAN", "L/P"],
        [None, "NIP", "GOL. RUANG", "ESELON", "TAHUN LULUS"],
    ]
    orang = [[1, "BUDI RAHASIA", "Pembina Tk. I", "Asisten I", "S2", "L"], [None, _L, "IV/b", "II.b", 2001, None],
             [2, "SITI RAHASIA", "Penata", "Sekretaris", "S1", "P"], [None, _P, "III/c", "III.a", 2001, None]]  # fmt: skip
    hasil = baca_impor(laporan, [sumber([*kepala, *orang])])
    (status,) = isi(hasil, "pegawai_status")
    assert (status["status"], status["laki_laki"], status["perempuan"]) == ("PNS", 1, 1)
    assert [satu["golongan"] for satu in isi(hasil, "pegawai_golongan")] == ["IV/b", "III/c"]
    assert [satu["eselon"] for satu in isi(hasil, "pegawai_eselon")] == ["Eselon II", "Eselon III"]
    assert not hasil.konteks.tak_paham
    assert "RAHASIA" not in repr(hasil)


def test_yang_sudah_pensiun_tidak_dihitung(laporan: Path, sumber: _Sumber, isi: _Isi) -> None:
    """Who is no longer on duty is left out, and told."""
    kepala = ["Nama", "NIP", "Golongan", "Jenis Pegawai", "Kedudukan Hukum"]
    orang = [["A", _L, "III/a", "PNS", "Aktif"], ["B", _P, "III/a", "PNS", "Pensiun BUP"]]
    hasil = baca_impor(laporan, [sumber([kepala, *orang])])
    (status,) = isi(hasil, "pegawai_status")
    assert (status["laki_laki"], status["perempuan"]) == (1, 0)
    assert any("1 orang yang sudah pensiun" in satu for satu in hasil.konteks.kabar)


def test_jumlah_barang_per_register(laporan: Path, sumber: _Sumber, isi: _Isi) -> None:
    """A column for number or register: a number counts goods, a register or a range of them does what it says."""
    kepala = [
        "Jenis Barang/Nama Barang",
        "Merk/Model",
        "No. Kode Barang",
        "Jumlah Barang/Register",
        "Harga",
        "Keadaan Barang",
    ]
    baris = [
        [nama, "-", "02.06.02.01", isi, 1, "B"]
        for nama, isi in (("Meja", 5), ("Kursi", "0007"), ("Lemari", "0001 - 0004"))
    ]
    hasil = baca_impor(laporan, [sumber([kepala, *baris])])
    assert [satu["jumlah"] for satu in isi(hasil, "sarpras")] == [5, 1, 4]
