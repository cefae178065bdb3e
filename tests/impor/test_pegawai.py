"""Lists of staff are counted, and no name and no NIP is kept anywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from kinerja.impor import baca_impor, susun_ringkasan_impor

#: A NIP is put together here, so that no such number stands in a file of the project.
_LAHIR, _TMT = "1980" + "0101", "2005" + "01"
_L, _P = f"{_LAHIR} {_TMT} 1 001", f"{_LAHIR} {_TMT} 2 002"
_ORANG = [
    ("Budi Rahasia", _L, "L", "Penata Tk. I (III/d)", "Kepala Bidang", "III.b", "S-1 Ekonomi", "Bidang Satu", "PNS"),
    ("Siti Rahasia", _P, "P", "Pengatur, II/c", "Staf", "", "D III Akuntansi", "Bidang Satu", "PNS"),
    ("Tono Rahasia", _L, "Laki-laki", "IX", "Ahli Pertama", "", "S1", "Sekretariat", "PPPK"),
    ("Rini Rahasia", "-", "Perempuan", "-", "Tenaga Administrasi", "", "SMA/SMK", "Sekretariat", "Honorer"),
]
_KEPALA = [
    "Nama",
    "NIP",
    "Jenis Kelamin",
    "Pangkat/Gol. Ruang",
    "Jabatan",
    "Eselon",
    "Pendidikan Terakhir",
    "Unit Kerja",
    "Status Kepegawaian",
]


def _berkas(sumber: Callable[..., Path], kepala: list[str], orang: list[tuple[str, ...]]) -> Path:
    judul = [["DAFTAR URUT KEPANGKATAN"], ["Dinas Contoh"], []]
    nomor = [list(range(1, len(kepala) + 2))]
    isi = [[urut, *satu] for urut, satu in enumerate(orang, 1)]
    akhir = [
        [],
        ["", "", "Contoh, 2 Januari 2025"],
        ["", "", "Kepala Dinas"],
        ["", "", "Pejabat Rahasia"],
        ["", "", f"NIP. {_L}"],
    ]
    return sumber([*judul, ["No", *kepala], *nomor, *isi, *akhir], "pegawai.xlsx")


def test_dihitung(laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any]) -> None:
    """Persons are counted by status, golongan, education and eselon."""
    hasil = baca_impor(laporan, [_berkas(sumber, _KEPALA, _ORANG)])
    status = {
        (satu["status"], satu["kelompok"]): (satu["laki_laki"], satu["perempuan"])
        for satu in isi(hasil, "pegawai_status")
    }
    assert status == {("PNS", "ASN"): (1, 1), ("PPPK", "ASN"): (1, 0), ("Non ASN", "Non ASN"): (0, 1)}
    golongan = {satu.get("golongan"): satu["kelompok"] for satu in isi(hasil, "pegawai_golongan")}
    assert golongan == {"III/d": "ASN", "II/c": "ASN", "PPPK IX": "ASN", None: "Non ASN"}
    pendidikan = {satu["pendidikan"] for satu in isi(hasil, "pegawai_pendidikan")}
    assert pendidikan == {"S1", "D3", "SMA"}
    assert [(satu["eselon"], satu["laki_laki"]) for satu in isi(hasil, "pegawai_eselon")] == [("Eselon III", 1)]


@pytest.mark.parametrize("bekal", ["urut", "nama-nip", "tergeser"])
def test_tanpa_nama_dan_nip(
    laporan: Path, tmp_path: Path, sumber: Callable[..., Path], tulis: Callable[..., Any], bekal: str
) -> None:
    """No name and no NIP reaches a message, the workbook or a file beside it, not even from a column out of place."""
    orang = [satu[:2] + satu[2:] for satu in _ORANG]
    if bekal == "tergeser":
        # Names stand where golongan, education, status and unit are expected.
        orang = [(satu[0], satu[1], satu[0], satu[0], satu[0], satu[0], satu[0], satu[0], satu[0]) for satu in orang]
    if bekal == "nama-nip":
        orang = [(satu[0], f"{satu[0]}\nNIP. {satu[1]}", *satu[2:]) for satu in orang]
    hasil = tulis(laporan, _berkas(sumber, _KEPALA, orang))
    semua = [*susun_ringkasan_impor(hasil), repr(hasil.konteks.baris), repr(hasil.rencana)]
    buku = load_workbook(laporan / "data.xlsx")
    semua += [str(sel.value) for lembar in buku for baris in lembar for sel in baris]
    semua += [satu.read_text("utf-8") for satu in laporan.rglob("*") if satu.suffix in (".json", ".md", ".yaml")]
    for satu in semua:
        assert "Rahasia" not in satu
        assert _LAHIR not in satu


def test_kelamin_dari_nip(laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any]) -> None:
    """Without a column for it the sex is read from the NIP, and that is told."""
    kepala, orang = [*_KEPALA[:2], *_KEPALA[3:]], [(*satu[:2], *satu[3:]) for satu in _ORANG[:2]]
    hasil = baca_impor(laporan, [_berkas(sumber, kepala, orang)])
    assert [(s["laki_laki"], s["perempuan"]) for s in isi(hasil, "pegawai_status")] == [(1, 1)]
    assert any("angka ke-15 NIP" in satu for satu in hasil.konteks.kabar)


def test_isian_lama_tidak_dobel(laporan: Path, sumber: Callable[..., Path]) -> None:
    """Typed counts that the list does not have are told: they would count twice."""
    buku = load_workbook(laporan / "data.xlsx")
    buku["pegawai_status"].append(["ASN", "ASN", 3, 4])
    buku.save(laporan / "data.xlsx")
    hasil = baca_impor(laporan, [_berkas(sumber, _KEPALA, _ORANG)])
    assert hasil.rencana.berganda == {"pegawai_status": 1}


def test_per_unit(laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any]) -> None:
    """Counts go by unit where sheet unit knows all of them."""
    buku = load_workbook(laporan / "data.xlsx")
    buku["unit"].append(["BID1", "Bidang Satu", "bidang"])
    buku["unit"].append(["SEK", "Sekretariat", "sekretariat"])
    buku.save(laporan / "data.xlsx")
    hasil = baca_impor(laporan, [_berkas(sumber, _KEPALA, _ORANG)])
    assert {satu["unit"] for satu in isi(hasil, "pegawai_golongan")} == {"BID1", "SEK"}


def test_barang(laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any]) -> None:
    """A KIB is counted by group and kind; a range of registers stands for as many goods."""
    kepala = ["No", "Kode Barang", "Nama Barang / Jenis Barang", "Nomor Register", "Merk / Type", "Asal Usul", "Harga"]
    baris = [
        [1, "1.3.2.02.01.01.001", "Mini Bus", "0001", "A", "Pembelian", 200],
        [2, "1.3.2.02.01.01.001", "Mini  bus", "0002", "B", "Pembelian", 200],
        [3, "1.3.2.10.01.02.001", "P.C Unit", "0001-0005", "C", "Hibah", 20],
        ["JUMLAH", "", "", "", "", "", 420],
    ]
    hasil = baca_impor(laporan, [sumber([["KARTU INVENTARIS BARANG B"], [], kepala, list(range(1, 8)), *baris])])
    barang = [(satu["kelompok"], satu["nama"], satu["jumlah"], satu["satuan"]) for satu in isi(hasil, "sarpras")]
    assert barang == [("Alat angkutan", "Mini Bus", 2, "unit"), ("Komputer", "P.C Unit", 5, "unit")]
