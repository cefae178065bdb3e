"""Indicators of e-SAKIP, quarterly capaian, and the evaluation of the Renja."""

from __future__ import annotations

import csv
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from kinerja.impor import Jawaban, baca_impor

_ESAKIP = [
    "uraian_indikator",
    "satuan",
    "target_renstra",
    "target_rkt",
    "target_pk",
    "target_pk_p",
    "realisasi",
    "capaian",
    "iku",
]


def test_esakip(laporan: Path, tmp_path: Path, isi: Callable[..., Any]) -> None:
    """target_rkt is the Renja, target_pk the PK, target_pk_p its change; capaian is computed here, never taken."""
    berkas = tmp_path / "esakip.csv"
    with berkas.open("w", newline="", encoding="utf-8") as aliran:
        tabel = csv.writer(aliran)
        tabel.writerow(_ESAKIP)
        tabel.writerow(["Persentase contoh", "%", "75", "75", "76,5", "≥ 76", "77.04", "100,71", "1"])
        tabel.writerow(["Nilai AKIP contoh", "Nilai", "BB (75)", "75,00", "BB (75)", "", "A (80,1)", "-", "0"])
        tabel.writerow(["Angka kecelakaan", "kasus", "10", "9", "≤ 8", "-", "n/a", "", "ya"])
    hasil = baca_impor(laporan, [berkas], jawaban=Jawaban(sasaran="S1"))
    satu, dua, tiga = isi(hasil, "target")
    assert [satu[kolom] for kolom in ("renstra", "renja", "pk_murni", "pk_perubahan")] == [75, 75, Decimal("76.5"), 76]
    assert (dua["renstra"], "pk_perubahan" in dua) == (75, False)
    assert tiga["pk_murni"] == 8
    indikator = isi(hasil, "indikator")
    assert [satu["kode"] for satu in indikator] == ["S1.1", "S1.2", "S1.3"]
    assert [satu.get("arah") for satu in indikator] == ["naik", None, "turun"]
    assert [satu["iku"] for satu in indikator] == ["ya", "tidak", "ya"]
    assert [satu["realisasi"] for satu in isi(hasil, "realisasi")] == [Decimal("77.04"), Decimal("80.1")]


def test_indikator_dikenal_dari_nama(laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any]) -> None:
    """An indicator that the workbook has keeps its code; the realisasi by quarters goes to its columns."""
    buku = load_workbook(laporan / "data.xlsx")
    buku["indikator"].append(["S2.1", "sasaran", "S2", "Persentase contoh", "%", "naik"])
    buku.save(laporan / "data.xlsx")
    kepala = [
        "Indikator Kinerja",
        "Satuan",
        "Realisasi TW I",
        "Realisasi TW II",
        "Realisasi Triwulan III",
        "Realisasi Triwulan 4",
    ]
    hasil = baca_impor(laporan, [sumber([["CAPAIAN"], kepala, ["PERSENTASE  contoh", "%", "10,5", 20, "30%", 40]])])
    assert not isi(hasil, "indikator")
    (baris,) = isi(hasil, "realisasi")
    assert (baris["indikator"], [baris[f"tw{n}"] for n in range(1, 5)]) == ("S2.1", [Decimal("10.5"), 20, 30, 40])


@pytest.mark.parametrize("teks", ["BB (75)", "76 atau 77", "1.234", "40 + 20", "75 orang"])
def test_target_rancu_ditanyakan(
    laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any], teks: str
) -> None:
    """A target that can be read in two ways is told with its cell and not taken."""
    hasil = baca_impor(
        laporan, [sumber([["Indikator", "Satuan", "Target PK"], ["A", "dokumen" if "(" not in teks else "", teks]])]
    )
    assert not isi(hasil, "target")
    assert any("Sheet1!C2" in satu for satu in hasil.konteks.tak_paham)


def test_capaian_triwulan(laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any]) -> None:
    """Obstacles and solutions become analisis; persons in charge and links are not taken; the quarter must be told."""
    buku = load_workbook(laporan / "data.xlsx")
    buku["indikator"].append(["1.1.1.1", "sasaran", "S1", "A", "%", "naik"])
    buku.save(laporan / "data.xlsx")
    kepala = ["Kode Indikator", "Realisasi TW", "Kendala yg Dihadapi", "Solusi yg Telah Dilakukan", "Rencana Tindak Lanjut",
              "PIC Tindak Lanjut", "Batas Waktu TL", "Link Bukti Dukung Kinerja"]  # fmt: skip
    baris = [
        [
            "1.1.1.1",
            "12,5",
            "- kendala satu\n- kendala dua",
            "- solusi",
            "- rencana",
            "Nama Orang",
            "30 Juni 2026",
            "https://contoh.invalid/a",
        ]
    ]
    berkas = sumber([kepala, *baris, ["9.9", 1, "x", "", "", "", "", ""]])
    hasil = baca_impor(laporan, [berkas])
    assert [satu["jenis"] for satu in isi(hasil, "analisis")] == ["faktor penghambat", "solusi"]
    assert not isi(hasil, "realisasi")
    assert "Nama Orang" not in repr(hasil.konteks.baris)
    assert sum("--triwulan" in satu or "9.9" in satu for satu in hasil.konteks.tak_paham) == 2
    (baris_tw,) = isi(baca_impor(laporan, [berkas], jawaban=Jawaban(triwulan=2)), "realisasi")
    assert baris_tw["tw2"] == Decimal("12.5")


_TW = ("I", "II", "III", "IV")


def _evaluasi(urut: tuple[str, ...]) -> tuple[list[list[object]], list[str]]:
    """Make the form: three rows of heads, quarters in ``urut`` (K, % and Rp), no codes, signatures below."""
    lebar = len(urut)
    atas: list[object] = ["No", "Sasaran", "Urusan/Bidang Urusan dan Program/Kegiatan/Sub Kegiatan", "Indikator Kinerja Program/Kegiatan", "Satuan",
            "Target Renstra", None, "Target Kinerja dan Anggaran Renja", None, "Realisasi Kinerja Pada Triwulan", *[None] * (4 * lebar - 1)]  # fmt: skip
    tengah: list[object] = [None] * 9 + [satu if n == 0 else None for satu in _TW for n in range(lebar)]
    bawah: list[object] = [None] * 5 + ["K", "Rp.", "K", "Rp."] + [*urut] * 4

    def baris(
        nama: str, indikator: str, satuan: str, target: int, uang: int, tw: list[tuple[int, int]]
    ) -> list[object]:
        isi = {"K": 0, "Rp.": 1}
        rinci = [tw[n][isi[satu]] if satu in isi else 50 for n in range(4) for satu in urut]
        return [None, None, nama, indikator, satuan, target, uang * 5, target, uang, *rinci]

    tw = [(1, 100), (1, 200), (0, 300), (2, 150)]
    nol = [(0, sum(satu[1] for satu in tw))] + [(0, 0)] * 3
    isi = [
        baris("Program Penunjang", "", "", 0, 1000, nol),
        baris("Perencanaan dan Evaluasi", "", "", 0, 1000, nol),
        baris("Penyusunan Dokumen", "Jumlah dokumen", "Dok", 4, 1000, tw),
    ]
    kaki: list[list[object]] = [[], [None] * 9 + ["KEPALA DINAS"], [None] * 9 + ["NAMA"], [None] * 9 + ["NIP. 1"]]
    akhir = chr(ord("J") + 4 * lebar - 1)
    gabung = [f"J2:{akhir}2"] if 4 * lebar <= 16 else []
    return [["Evaluasi Renja"], atas, tengah, [], bawah, *isi, *kaki], gabung


@pytest.mark.parametrize("urut", [("K", "%", "Rp."), ("K", "Rp."), ("K", "Rp.", "%")])
def test_evaluasi_renja(
    laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any], urut: tuple[str, ...]
) -> None:
    """Names without codes find their codes in the nomenclature, penunjang under any urusan; quarters in K and Rp."""
    (laporan.parents[1] / "nomenklatur.csv").write_text(
        "kode;nomenklatur\nX.XX.01;PROGRAM PENUNJANG\nX.XX.01.2.01;Perencanaan dan Evaluasi\n"
        "X.XX.01.2.01.0001;Penyusunan Dokumen\n2.17.01;PROGRAM PENUNJANG\nrusak..1;X\n2.17.01;Nama Lain\n",
        "utf-8",
    )
    baris, gabung = _evaluasi(urut)
    hasil = baca_impor(laporan, [sumber(baris, gabung=gabung)])
    sub = isi(hasil, "anggaran")[-1]
    assert (sub["kode"], sub["anggaran"], "realisasi" in sub) == ("2.17.01.2.01.0001", 1000, False)
    (uang,) = isi(hasil, "realisasi_subkegiatan")
    assert [uang[f"keuangan_tw{n}"] for n in range(1, 5)] == [100, 200, 300, 150]
    (tw,) = isi(hasil, "realisasi")
    assert [tw[f"tw{n}"] for n in range(1, 5)] == [1, 1, 0, 2]
    assert isi(hasil, "target")[0]["renja"] == 4
    assert isi(hasil, "indikator")[0]["induk"] == "2.17.01.2.01.0001"
    assert {satu.kode for satu in hasil.peringatan} == {"kode_cacat", "kode_ganda"}


def test_evaluasi_tanpa_nomenklatur(laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any]) -> None:
    """Without official codes anywhere the report counts its own: P1, P1.1, P1.1.1, where the words tell the levels."""
    baris, _ = _evaluasi(("K", "Rp."))
    for nomor, awal in ((5, "Program "), (6, "Kegiatan "), (7, "Sub Kegiatan ")):
        baris[nomor][2] = awal + str(baris[nomor][2])
    hasil = baca_impor(laporan, [sumber(baris)])
    assert [satu["kode"] for satu in isi(hasil, "anggaran")] == ["P1", "P1.1", "P1.1.1"]


def test_nama_dari_lembar_anggaran(laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any]) -> None:
    """Names find the codes that the folder's own sheet has; one that it does not have is told with a suggestion."""
    buku = load_workbook(laporan / "data.xlsx")
    for satu in (
        ["2.17.01", "Program Penunjang"],
        ["2.17.01.2.01", "Perencanaan dan Evaluasi"],
        ["2.17.01.2.01.01", "Penyusunan Dokumen", None, 5, 5],
    ):
        buku["anggaran"].append(satu)
    buku.save(laporan / "data.xlsx")
    baris, _ = _evaluasi(("K", "Rp."))
    hasil = baca_impor(laporan, [sumber(baris)])
    assert isi(hasil, "anggaran")[-1]["kode"] == "2.17.01.2.01.01"
    baris[7][2] = "Sub Kegiatan Penyusunan Dokumenn"
    assert any("Dokumenn" in satu for satu in baca_impor(laporan, [sumber(baris, "b.xlsx")]).konteks.tak_paham)


@pytest.mark.parametrize(
    ("judul", "kolom"),
    [
        ("PERJANJIAN KINERJA TAHUN 2025", "pk_murni"),
        ("PERJANJIAN KINERJA PERUBAHAN", "pk_perubahan"),
        ("RENJA 2025", "renja"),
    ],
)
def test_target_menurut_judul(
    laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any], judul: str, kolom: str
) -> None:
    """A plain column of targets belongs to the document that the title above the table names."""
    baris = [[judul], [], ["No", "Sasaran", "Indikator Kinerja", "Target"], [1, "Sasaran satu", "Ind", "75%"]]
    assert isi(baca_impor(laporan, [sumber(baris)]), "target")[0][kolom] == 75


def test_tahun_di_bawah_target(laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any]) -> None:
    """Years in a row of their own below "Target" say which year each column is."""
    kepala = [
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", None, None],
        [*[None] * 4, 2024, 2025, 2026],
    ]
    berkas = sumber([["TARGET RENSTRA"], *kepala, [1, "Sasaran A", "Persentase A", "%", 75, 76, 77]], gabung=["E2:G2"])
    hasil = baca_impor(laporan, [berkas])
    assert [(satu["tahun"], satu["renstra"]) for satu in isi(hasil, "target")] == [(2024, 75), (2025, 76), (2026, 77)]


def test_target_yang_rancu(laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any]) -> None:
    """Of several targets that name neither year nor document none is taken, and the columns are told."""
    kepala = ["Sasaran", "Indikator", "Satuan", "Target awal", "Target akhir"]
    hasil = baca_impor(laporan, [sumber([kepala, ["Sasaran A", "Persentase A", "%", 75, 76]])])
    assert not isi(hasil, "target")
    assert any("“Target awal”, “Target akhir”" in satu for satu in hasil.konteks.tak_paham)
