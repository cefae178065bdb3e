"""The same budget under heads of other systems, beside other years, with totals and rows in other places."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from satu_anggaran import HARAP, KEPALA, SUB, TTD, Isi, datar, ods, ribuan, tabel, utuh, xlsx

from kinerja.impor import baca_impor

_VARIAN: dict[str, Callable[[], bytes]] = {}


def _varian(fungsi: Callable[[], bytes]) -> Callable[[], bytes]:
    _VARIAN[fungsi.__name__.strip("_")] = fungsi
    return fungsi


def _tanpa_nol(kode: str) -> str:
    return ".".join(ruas.lstrip("0") for ruas in kode.split("."))


@_varian
def _nama_kolom_pendek_dan_kode_terbelah() -> bytes:
    kepala = [
        "Kd_Urusan", "Kd_Bidang", "Kd_Program", "Kd_Kegiatan", "Kd_Sub_Kegiatan", "Nm_Program", "Nm_Kegiatan",
        "Nm_Sub_Kegiatan", "Kd_Rek_1", "Kd_Rek_2", "Kd_Rek_3", "Anggaran Murni", "Anggaran Perubahan", "Realisasi",
    ]  # fmt: skip
    baris = []
    for satu in datar():
        ruas, rekening = satu["kode_sub_kegiatan"].split("."), satu["kode_rekening"].split(".")
        kode = [int(ruas[0]), int(ruas[1]), int(ruas[2]), f"{ruas[3]}.{ruas[4]}", int(ruas[5])]
        nama = [satu["nama_program"], satu["nama_kegiatan"], satu["nama_sub_kegiatan"]]
        baris.append([*kode, *nama, *rekening[:3], satu["pagumurni"], satu["pagu"], satu["realisasi"]])
    return xlsx([kepala, *baris])


@_varian
def _judul_dipenggal_kolom_sempit() -> bytes:
    kepala = [
        "Kode\nReke-\nning",
        "Uraian Prog-\nram/Kegiatan",
        "Sebelum\nPeru-\nbahan",
        "Setelah\nPerubahan",
        "Reali-\nsasi",
    ]
    return xlsx([kepala, *([kode, nama.replace(" ", "\n", 1), *uang] for kode, nama, *uang in tabel())])


@_varian
def _tahun_lalu_di_sebelah() -> bytes:
    kepala = [
        ["Kode", "Uraian", "APBD 2025", None, None, "APBD 2024", None],
        [None, None, "Murni", "Perubahan", "Realisasi", "Anggaran", "Realisasi"],
    ]
    return xlsx([*kepala, *([*satu, 7, 5] for satu in tabel())], ["C1:E1", "F1:G1"])


@_varian
def _subtotal_bertingkat_di_tengah() -> bytes:
    baris = tabel()
    akhir = [
        ["", "Sub Total Kegiatan", *baris[1][2:]],
        *baris[4:6],
        ["", "Jumlah Program I", *baris[0][2:]],
        *baris[6:],
        ["", "Jumlah Program II", *baris[6][2:]],
        ["", "JUMLAH TOTAL", *HARAP.values()],
    ]
    return xlsx([KEPALA, *baris[:4], *akhir])


@_varian
def _koreksi_negatif() -> bytes:
    rekaman = datar()
    rekaman[0]["realisasi"] += 1_000_000
    koreksi = {
        **rekaman[0],
        "kode_rekening": "5.1.02.01.01.0099",
        "pagumurni": 0,
        "pagu": 0,
        "realisasi": "(1.000.000)",
    }
    return xlsx([list(koreksi), *(list(satu.values()) for satu in [*rekaman, koreksi])])


@_varian
def _kode_tanpa_nol_di_depan() -> bytes:
    return xlsx([KEPALA, *([_tanpa_nol(kode), *sisa] for kode, *sisa in tabel())])


@_varian
def _kode_perangkat_daerah_di_depan() -> bytes:
    return xlsx([KEPALA, *([f"2.17.0.00.0.00.01.0000.{kode}", *sisa] for kode, *sisa in tabel())])


@_varian
def _baris_dan_kolom_tersembunyi() -> bytes:
    buku = Workbook()
    lembar = buku.active
    assert lembar is not None
    for satu in [KEPALA, *tabel(), ["JUMLAH", None, *HARAP.values()]]:
        lembar.append(satu)
    lembar.row_dimensions[4].hidden = lembar.column_dimensions["B"].hidden = True
    tampung = BytesIO()
    buku.save(tampung)
    return tampung.getvalue()


@_varian
def _kaki_cetakan() -> bytes:
    kaki = [["Dicetak oleh SIPD pada 12 Januari 2026 10:11"], ["Halaman 1 dari 1"], [None, "Keterangan: sementara"]]
    return xlsx([KEPALA, *tabel(), ["JUMLAH", None, *HARAP.values()], *kaki, *TTD])


@_varian
def _kepala_di_baris_delapan_belas() -> bytes:
    return xlsx([*([f"Baris {nomor}", ":", "isi"] for nomor in range(17)), KEPALA, *tabel()])


@_varian
def _nomor_urut_huruf() -> bytes:
    tingkat = {2: "A", 4: "1", 5: "a"}
    return xlsx([["No", *KEPALA], *([tingkat[satu[0].count(".")], *satu] for satu in tabel())])


@_varian
def _tiga_kolom_bertingkat() -> bytes:
    baris = []
    for kode, nama, *uang in tabel():
        letak = {2: 0, 4: 1, 5: 2}[kode.count(".")]
        baris.append([*[None] * letak, f"{kode} {nama}", *[None] * (2 - letak), *uang])
    return xlsx([["Program", "Kegiatan", "Sub Kegiatan", "Murni", "Perubahan", "Realisasi"], *baris])


@_varian
def _rekening_di_bawah_sub_kegiatan() -> bytes:
    baris = []
    for satu in tabel():
        baris.append(satu)
        for lain in datar() if satu[0].count(".") == 5 else ():
            if lain["kode_sub_kegiatan"] == satu[0]:
                uang = [lain[kolom] for kolom in ("pagumurni", "pagu", "realisasi")]
                baris.append([lain["kode_rekening"][:6], lain["nama_rekening"], *uang])
    return xlsx([KEPALA, *baris, ["JUMLAH", None, *HARAP.values()]])


@_varian
def _sumber_dana_sebagai_kolom() -> bytes:
    kepala = [
        ["Kode", "Uraian", "Murni", "Perubahan", "Sumber Dana", None, "Realisasi"],
        [None, None, None, None, "PAD", "DAU", None],
    ]
    return xlsx([*kepala, *([k, n, m, p, p // 2, p - p // 2, r] for k, n, m, p, r in tabel())], ["E1:F1"])


@_varian
def _tahun_sebagai_teks() -> bytes:
    lama = [{**satu, "tahun": "2024"} for satu in datar()]
    rekaman = [*lama, *({**satu, "tahun": "2025 "} for satu in datar())]
    return xlsx([list(rekaman[0]), *(list(satu.values()) for satu in rekaman)])


@_varian
def _ods_angka_teks() -> bytes:
    return ods([["LRA"], KEPALA, *tabel(ribuan), ["JUMLAH", "", *map(ribuan, HARAP.values())]])


@pytest.mark.parametrize("nama", _VARIAN)
def test_ragam(laporan: Path, tmp_path: Path, isi: Isi, nama: str) -> None:
    """The sub kegiatan and the sums of every field come in as the table prints them, and nothing is left unread."""
    berkas = tmp_path / "ekspor"
    berkas.write_bytes(_VARIAN[nama]())
    utuh(laporan, berkas, isi)


def test_tahun_lain_diingatkan(laporan: Path, tmp_path: Path, isi: Isi) -> None:
    """A table that names another year only is read, and the person is asked whether it is the right one."""
    berkas = tmp_path / "ekspor"
    berkas.write_bytes(xlsx([["LAPORAN REALISASI", None], ["TAHUN ANGGARAN 2024"], [], KEPALA, *tabel()]))
    hasil = utuh(laporan, berkas, isi)
    (kabar,) = [satu for satu in hasil.konteks.kabar if "2024" in satu]
    assert "laporan ini tahun 2025; pastikan berkasnya benar" in kabar


def test_kolom_tahun_lain_disebut(laporan: Path, tmp_path: Path, isi: Isi) -> None:
    """Columns of another year are named; where they are all that there is of an amount, it stays empty."""
    berkas = tmp_path / "ekspor"
    berkas.write_bytes(xlsx([["Kode", "Uraian", "Pagu 2025", "Realisasi 2024"], [SUB[0][0], "A", 10, 5]]))
    hasil = baca_impor(laporan, [berkas])
    (sub,) = [satu for satu in isi(hasil, "anggaran") if satu["kode"] == SUB[0][0]]
    assert sub["anggaran"] == 10
    assert "realisasi" not in sub
    assert any("“Realisasi 2024” milik tahun lain" in satu for satu in hasil.konteks.kabar)


def test_subtotal_yang_salah_disebut(laporan: Path, tmp_path: Path) -> None:
    """A total that forgets the first program is no total of the last one where no other total stands."""
    baris = tabel()
    berkas = tmp_path / "ekspor"
    berkas.write_bytes(xlsx([KEPALA, *baris, ["", "JUMLAH", *baris[6][2:]]]))
    assert len([satu for satu in baca_impor(laporan, [berkas]).konteks.kabar if "tercetak" in satu]) == 3


def test_kode_asing_tidak_diganti(laporan: Path, tmp_path: Path, isi: Isi) -> None:
    """Where a row has a code that cannot be read, no code of the report's own is made up for it."""
    berkas = tmp_path / "ekspor"
    berkas.write_bytes(xlsx([KEPALA, *([f"1{kode.replace('.', '-')}", *sisa] for kode, *sisa in tabel())]))
    hasil = baca_impor(laporan, [berkas])
    assert not isi(hasil, "anggaran")
    assert any("tidak ditemukan kodenya" in satu for satu in hasil.konteks.tak_paham)


def test_nama_dari_daftar_untuk_semua_urusan(laporan: Path, tmp_path: Path, isi: Isi) -> None:
    """Names without codes find those that the official list holds open for any urusan, in the urusan of this dinas."""
    (laporan.parents[1] / "nomenklatur.csv").write_text(
        "kode;nama\nX.XX.01;PROGRAM PENUNJANG URUSAN\nX.XX.01.2.01;Perencanaan\nX.XX.01.2.01.0001;Penyusunan Dokumen\n"
        "2.17.02;PROGRAM PEMBINAAN\n2.17.02.2.01;Pembinaan Anggota\n2.17.02.2.01.0001;Pelatihan\n",
        "utf-8",
    )
    nama = [["Program Penunjang Urusan", 1], ["Perencanaan", 1], ["Penyusunan Dokumen", 1]]
    lain = [["Program Pembinaan", 2], ["Pembinaan Anggota", 2], ["Pelatihan", 2]]
    berkas = tmp_path / "ekspor"
    berkas.write_bytes(xlsx([["Program/Kegiatan/Sub Kegiatan", "Anggaran"], *lain, *nama]))
    hasil = baca_impor(laporan, [berkas])
    sub = {satu["kode"]: satu["anggaran"] for satu in isi(hasil, "anggaran") if "anggaran" in satu}
    assert sub == {"2.17.01.2.01.0001": 1, "2.17.02.2.01.0001": 2}
    assert not hasil.konteks.tak_paham


# --- indicators and staff ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kepala",
    [
        ["Sasaran Strategis", "Indikator Kinerja", "Satuan", "Tahun 2025 Target PK", "Tahun 2025 Realisasi"],
        ["Sasaran", "Indikator Kinerja Utama", "Satuan", "Target PK", "Realisasi"],
        ["SASARAN", "INDIKATOR KINERJA UTAMA (IKU)", "SATUAN", "TARGET PERJANJIAN KINERJA 2025", "REALISASI 2025"],
    ],
)
def test_kepala_indikator(
    laporan: Path, sumber: Callable[..., Path], isi: Callable[..., list[dict[str, Any]]], kepala: list[str]
) -> None:
    """The year may stand within a title, and the column of the names may be called by the kind of indicator."""
    baris = [["Meningkatnya mutu", "Persentase koperasi sehat", "Persen", "76,5", "77,04"]]
    hasil = baca_impor(laporan, [sumber([kepala, *baris])])
    assert [satu["nama"] for satu in isi(hasil, "indikator")] == ["Persentase koperasi sehat"]
    assert [float(satu["pk_murni"]) for satu in isi(hasil, "target")] == [76.5]
    assert [float(satu["realisasi"]) for satu in isi(hasil, "realisasi")] == [77.04]
    assert not hasil.konteks.tak_paham


def test_kolom_iku_ya_tidak(laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any]) -> None:
    """A column of that name which says yes or no tells which indicators are IKU."""
    kepala = ["Sasaran", "Indikator Kinerja Utama", "Indikator", "Satuan", "Target PK"]
    hasil = baca_impor(laporan, [sumber([kepala, ["S", "Ya", "A", "Persen", 1], ["S", "Tidak", "B", "Persen", 2]])])
    assert [(satu["nama"], satu["iku"]) for satu in isi(hasil, "indikator")] == [("A", "ya"), ("B", "tidak")]


def test_kolom_pegawai_berangkap(laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any]) -> None:
    """Golongan and education are counted also where a date stands in the same column."""
    kepala = ["No", "Nama / NIP", "Pangkat / Gol. Ruang / TMT", "Jabatan", "L/P", "Pendidikan / Tahun Lulus"]
    orang = [
        [1, "BUDI RAHASIA\n-", "Penata Tk. I (III/d)\n01-04-2020", "Kepala Bidang", "L", "S1 / 2005"],
        [2, "SITI RAHASIA\n-", "Pengatur (II/c)\n01-04-2021", "Pengelola", "P", "D3 / 2010"],
    ]
    hasil = baca_impor(laporan, [sumber([kepala, *orang])])
    assert sorted(satu["golongan"] for satu in isi(hasil, "pegawai_golongan")) == ["II/c", "III/d"]
    assert sorted(satu["pendidikan"] for satu in isi(hasil, "pegawai_pendidikan")) == ["D3", "S1"]


@pytest.mark.parametrize("sebutan", ["LP", "lp", ("Pria", "Wanita"), ("M", "F"), ("Laki-laki", "Perempuan")])
def test_sebutan_kelamin(
    laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any], sebutan: tuple[str, str]
) -> None:
    """Men and women are told apart however a list calls them."""
    kepala = ["Nama", "NIP", "Jenis Kelamin", "Golongan"]
    hasil = baca_impor(laporan, [sumber([kepala, *(["X RAHASIA", "-", satu, "III/a"] for satu in sebutan)])])
    assert [(satu["laki_laki"], satu["perempuan"]) for satu in isi(hasil, "pegawai_golongan")] == [(1, 1)]
