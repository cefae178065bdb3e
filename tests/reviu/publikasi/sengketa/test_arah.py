"""Indicators of which less is better: their capaian is judged by their name and by the formula that fits."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi

Isi = tuple[str, str, str, str]

_SATU, _DUA = "Tabel 3.1 Capaian Kinerja", "Tabel 3.7 Capaian Sasaran Kependudukan"
_BIASA: tuple[Isi, ...] = (
    ("Indeks Reformasi Birokrasi", "70,00", "71,40", "102,00"),
    ("Persentase jalan mantap", "80,00", "76,00", "95,00"),
    ("Cakupan akta kelahiran", "72,00", "73,44", "102,00"),
)


def _tinjau(*isi: Isi, lain: tuple[Isi, ...] = ()) -> list[Temuan]:
    """Return the findings on rows of a table of usual indicators, and on rows of another table."""
    kolom = ("Target", "Realisasi", "Capaian (%)")
    baris = [
        Publikasi(tabel=tabel, baris=nama, kolom=judul, nilai=satu)
        for tabel, semua in ((_SATU, (*_BIASA, *isi)), (_DUA, lain))
        for nama, *nilai in semua
        for judul, satu in zip(kolom, nilai, strict=True)
    ]
    return [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]


def _galat(temuan: list[Temuan]) -> list[tuple[str, str, str]]:
    return [(t.tempat, t.tercetak, t.seharusnya) for t in temuan if t.tingkat is Tingkat.GALAT]


@pytest.mark.parametrize("capaian", ["90,74", "91,53"])
@pytest.mark.parametrize(
    "nama",
    [
        "Luas kawasan kumuh",
        "Total Fertility Rate (TFR)",
        "Angka putus sekolah SD",
        "Luas lahan kritis",
        "Indeks Risiko Bencana",
        "Jumlah temuan BPK",
        "Waktu tunggu pasien",
        "Indeks Gini",
        "Tingkat Pengangguran Terbuka",
    ],
)
def test_menurun_diam(nama: str, capaian: str) -> None:
    """What should fall may follow either formula for it, whatever the other rows follow."""
    assert _tinjau((nama, "2,70", "2,95", capaian)) == []


def test_arah_tak_terbaca() -> None:
    """A name that tells no direction makes no galat of a formula that fits, and the remark names both formulas."""
    (temuan,) = _tinjau(("Konsumsi listrik gedung", "2,70", "2,95", "91,53"))
    assert temuan.tingkat is Tingkat.CATATAN
    assert "Realisasi 2,95 dibagi target 2,70" in temuan.pesan
    assert "rumus target dibagi realisasi" in temuan.pesan


@pytest.mark.parametrize(("tercetak", "harap"), [("65,00", "72,22"), ("115", "72,22"), ("27,00", "72,22")])
def test_menurun_luput(tercetak: str, harap: str) -> None:
    """What no formula gives should be what a formula for falling gives; the message names the other one."""
    temuan = _tinjau(("Tingkat Pengangguran Terbuka", "5,40", "6,90", tercetak))
    assert _galat(temuan) == [(f"{_SATU}, Tingkat Pengangguran Terbuka, kolom Capaian (%)", tercetak, harap)]
    assert "target dibagi realisasi menghasilkan 78,26" in temuan[0].pesan


def test_dua_arti_luput() -> None:
    """Where poverty and what is done about it are both named, no formula is sure, and nothing is a galat."""
    (temuan,) = _tinjau(("Penurunan angka kemiskinan", "5,40", "6,90", "65,00"))
    assert temuan.tingkat is Tingkat.PERINGATAN
    assert all(nilai in temuan.pesan for nilai in ("72,22", "78,26", "127,78"))


def test_dua_rumus_bernama() -> None:
    """Of two formulas for the same numbers the name of the indicator says which is wrong."""
    nama = "Total Fertility Rate (TFR)"
    temuan = _tinjau((nama, "2,70", "2,95", "109,26"), lain=((nama, "2,70", "2,95", "90,74"),))
    assert _galat(temuan) == [(f"{_SATU}, {nama}, kolom Capaian (%)", "109,26", "90,74")]
    assert f"pada {_DUA} tercetak 90,74" in temuan[0].pesan


def test_dua_rumus_tak_bernama() -> None:
    """Of two formulas for the same numbers nothing is chosen where the name says nothing; both places are named."""
    nama = "Konsumsi listrik gedung"
    temuan = _tinjau((nama, "2,70", "2,95", "109,26"), lain=((nama, "2,70", "2,95", "90,74"),))
    assert [(t.tingkat, t.seharusnya) for t in temuan] == [(Tingkat.PERINGATAN, "")]
    assert f"pada {_SATU} tercetak 109,26" in temuan[0].pesan


@pytest.mark.parametrize(
    ("rerata", "tingkat"), [("102,07", [Tingkat.PERINGATAN]), ("150,00", [Tingkat.GALAT, Tingkat.CATATAN])]
)
def test_rerata_yang_menunjukkan_rumus(rerata: str, tingkat: list[Tingkat]) -> None:
    """A mean that was computed with the usual formula bears it out; one that fits neither says nothing."""
    temuan = _tinjau(("Konsumsi listrik gedung", "2,70", "2,95", "91,53"), ("Rata-rata", "", "", rerata))
    assert [t.tingkat for t in temuan] == tingkat


def test_tahun_lain_menunjukkan_rumus() -> None:
    """Where another place of the indicator follows the usual formula, this one should too."""
    nama = "Konsumsi listrik gedung"
    temuan = _tinjau((nama, "2,70", "2,95", "91,53"), lain=((nama, "8,00", "7,60", "95,00"),))
    assert ("91,53", "109,26") in [(t.tercetak, t.seharusnya) for t in temuan]
