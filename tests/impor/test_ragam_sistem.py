"""The same budget as other systems and offices export it: stages of planning side by side, parts of a DPA, sheets of their own."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from satu_anggaran import ATAS, HARAP, KEPALA, SUB, Baris, Isi, berbaris, datar, ribuan, tabel, utuh, xlsx

from kinerja.impor import baca_impor

_VARIAN: dict[str, Callable[[], bytes]] = {}
_BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()


def _varian(fungsi: Callable[[], bytes]) -> Callable[[], bytes]:
    _VARIAN[fungsi.__name__.strip("_")] = fungsi
    return fungsi


def _buku(lembar: dict[str, Baris]) -> bytes:
    buku = Workbook()
    buku.remove(buku.worksheets[0])
    for nama, baris in lembar.items():
        milik = buku.create_sheet(nama)
        for satu in baris:
            milik.append(satu)
    tampung = BytesIO()
    buku.save(tampung)
    return tampung.getvalue()


def _per_bulan(nilai: int) -> list[int]:
    return [*[nilai // 12] * 11, nilai - nilai // 12 * 11]


@_varian
def _pagu_indikatif_di_samping_pagu() -> bytes:
    rekaman = [
        {"pagu_indikatif": 1, "pagu_n_depan": 2, "batasan_pagu": 3, **satu, "pagumurni": satu["pagumurni"]}
        for satu in datar()
    ]
    return xlsx(berbaris(rekaman))


@_varian
def _json_bernomor() -> bytes:
    return json.dumps({"meta": {"halaman": 1}, "data": {str(n): satu for n, satu in enumerate(datar())}}).encode()


@_varian
def _json_berkode() -> bytes:
    isi = {kode: {"uraian": n, "murni": m, "perubahan": p, "realisasi": r} for kode, n, m, p, r in SUB}
    return json.dumps({"sub_kegiatan": isi}).encode()


@_varian
def _murni_dan_perubahan_berlembar_sendiri() -> bytes:
    murni: Baris = [["Kode", "Uraian", "Pagu"], *([k, n, m] for k, n, m, _, _ in tabel())]
    ubah: Baris = [["Kode", "Uraian", "Pagu", "Realisasi"], *([k, n, p, r] for k, n, _, p, r in tabel())]
    return _buku({"APBD Murni": murni, "APBD Perubahan": ubah})


@_varian
def _dpa_dan_dppa_berlembar_sendiri() -> bytes:
    murni: Baris = [["DPA 2025"], ["Kode", "Uraian", "Jumlah"], *([k, n, m] for k, n, m, _, _ in tabel())]
    ubah: Baris = [["DPPA 2025"], ["Kode", "Uraian", "Jumlah", "SP2D"], *([k, n, p, r] for k, n, _, p, r in tabel())]
    return _buku({"Lembar 1": murni, "Lembar 2": ubah})


@_varian
def _rekap_di_depan_lembar_program() -> bytes:
    baris = tabel()
    rekap: Baris = [KEPALA, *(satu for satu in baris if satu[0].count(".") == 2), ["JUMLAH", None, *HARAP.values()]]
    return _buku({"Rekap": rekap, "Program 1": [KEPALA, *baris[:6]], "Program 2": [KEPALA, *baris[6:]]})


def _dpa() -> Iterator[list[object]]:
    for kode, nama, *uang in tabel():
        yield [kode, nama, None, *uang]
        for satu in datar() if kode.count(".") == 5 else ():
            if satu["kode_sub_kegiatan"] == kode:
                milik = [satu[kolom] for kolom in ("pagumurni", "pagu", "realisasi")]
                yield [satu["kode_rekening"], "Belanja", None, *milik]
                yield [None, "[#] Perlengkapan", None, *milik]
                yield [None, "[-] Kertas", "10 Rim", *(nilai // 2 for nilai in milik)]
                yield [None, "[-] Tinta", "3 Botol", *(nilai - nilai // 2 for nilai in milik)]


@_varian
def _barang_di_bawah_rekening() -> bytes:
    kepala = ["Kode", "Uraian", "Koefisien", "Murni", "Perubahan", "Realisasi"]
    return xlsx([kepala, *_dpa(), ["JUMLAH", None, None, *HARAP.values()]])


@_varian
def _blok_berlabel() -> bytes:
    baris: Baris = []
    for kode, nama, *uang in SUB:
        program = kode[:7]
        baris += [["Program", ":", f"{program} {ATAS[program]}"], ["Kegiatan", ":", f"{kode[:12]} {ATAS[kode[:12]]}"]]
        baris += [["Sub Kegiatan", ":", f"{kode} {nama}"], ["Sumber Dana", ":", "DAU"], ["Kode Rekening", *KEPALA[1:]]]
        baris += [
            [satu["kode_rekening"], "Belanja", satu["pagumurni"], satu["pagu"], satu["realisasi"]]
            for satu in datar()
            if satu["kode_sub_kegiatan"] == kode
        ]
        baris += [["Jumlah", None, *uang], []]
    return xlsx(baris)


@_varian
def _bulan_berbaris_dengan_tahun() -> bytes:
    baris = [
        [kode, nama, murni, pagu, f"{bulan.upper()} 2025", nilai]
        for kode, nama, murni, pagu, nyata in SUB
        for bulan, nilai in zip(_BULAN, _per_bulan(nyata), strict=True)
    ]
    return xlsx([["Kode Sub Kegiatan", "Sub Kegiatan", "Murni", "Perubahan", "Bulan", "Realisasi"], *baris])


def _kelompok(*judul: str) -> list[str | None]:
    return [satu for kata in judul for satu in (kata, *[None] * 11)]


@_varian
def _tiga_kelompok_bulan() -> bytes:
    singkat = [satu[:3].upper() for satu in _BULAN]
    kepala: Baris = [
        [
            "KODE",
            "URAIAN",
            "MURNI",
            "PERUBAHAN",
            *_kelompok("TARGET KEUANGAN", "REALISASI KEUANGAN", "REALISASI FISIK"),
        ],
        [*[None] * 4, *singkat * 3],
    ]
    baris = [[k, n, m, p, *_per_bulan(p), *_per_bulan(r), *[8] * 12] for k, n, m, p, r in tabel()]
    return xlsx([["LAPORAN FISIK DAN KEUANGAN"], *kepala, *baris], ["E2:P2", "Q2:AB2", "AC2:AN2"])


@_varian
def _kepala_tiga_tingkat() -> bytes:
    kepala: Baris = [
        ["KODE", "NOMENKLATUR", "ANGGARAN", None, "REALISASI", None, None, None],
        [None, None, "APBD", None, "KEUANGAN", None, "FISIK", None],
        [None, None, "MURNI", "PERUBAHAN", "RP", "%", "TARGET", "REAL"],
        [*map(str, range(1, 9))],
    ]
    gabung = ["A1:A3", "B1:B3", "C1:D1", "E1:H1", "C2:D2", "E2:F2", "G2:H2"]
    return xlsx([*kepala, *([k, n, m, p, r, "91,5", 100, 99] for k, n, m, p, r in tabel())], gabung)


@_varian
def _kode_bergaris() -> bytes:
    return xlsx([KEPALA, *([kode.replace(".", "-"), *sisa] for kode, *sisa in tabel())])


@_varian
def _nol_dalam_format_uang() -> bytes:
    kosong = ["2.17.01.2.01", None, "Rp -", "Rp   - ", "-"]
    return xlsx([KEPALA, *tabel(lambda nilai: f"Rp {ribuan(nilai)},00 "), kosong])


@pytest.mark.parametrize("nama", _VARIAN)
def test_ragam(laporan: Path, tmp_path: Path, isi: Isi, nama: str) -> None:
    """The sub kegiatan and the sums of every field come in as the table prints them, and nothing is left unread."""
    berkas = tmp_path / "ekspor"
    berkas.write_bytes(_VARIAN[nama]())
    utuh(laporan, berkas, isi)


def test_rekap_yang_berbeda_disebut(laporan: Path, tmp_path: Path) -> None:
    """A summary on a sheet of its own is compared with the sheets that hold its parts."""
    baris = tabel()
    rekap: Baris = [KEPALA, [*baris[0][:4], 5], baris[6]]
    berkas = tmp_path / "ekspor"
    berkas.write_bytes(_buku({"Rekap": rekap, "Rinci": [KEPALA, *baris]}))
    kabar = baca_impor(laporan, [berkas]).konteks.kabar
    assert (
        "ekspor, Rekap baris 2: realisasi 2.17.01 tercetak 5, jumlah rinciannya 7.980.000.000; yang dipakai rinciannya"
        in kabar
    )
    assert "5 jumlah pada rekapitulasi sama dengan jumlah rinciannya di tabel lain" in kabar


def test_bulan_yang_tidak_terbaca_disebut(laporan: Path, tmp_path: Path, isi: Isi) -> None:
    """A row whose month is no month is named, and the sum that needs it is not written."""
    kode, nama, _, pagu, _ = SUB[0]
    kepala = ["Kode Sub Kegiatan", "Sub Kegiatan", "Pagu", "Bulan", "Realisasi"]
    baris = [[kode, nama, pagu, bulan, nilai] for bulan, nilai in (("Januari", 70), ("Feb-an", 30), ("Maret", 10))]
    berkas = tmp_path / "ekspor"
    berkas.write_bytes(xlsx([kepala, *baris]))
    hasil = baca_impor(laporan, [berkas])
    assert any("Sheet1!D3: “Feb-an” bukan nama bulan atau triwulan" in satu for satu in hasil.konteks.tak_paham)
    assert all("realisasi" not in satu for satu in isi(hasil, "anggaran"))
