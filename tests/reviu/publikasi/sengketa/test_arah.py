"""Indicators of which less is better: their capaian is judged by their name and by the formula that fits."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from kalimat_terbit import peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.relasi.hubungan import turunan
from kinerja.reviu.publikasi.relasi.kolom import turunan_kolom
from kinerja.reviu.publikasi.sengketa.arah import arahkan

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


_NETRAL, _TURUN, _NAIK, _DUA_ARTI = (
    "Konsumsi listrik gedung",
    "Tingkat Pengangguran Terbuka",
    "Nilai kepuasan warga",
    "Penurunan angka kemiskinan",
)
#: Other places of an indicator that follow the usual formula, or one for lower is better.
_LAIN_NAIK, _LAIN_TURUN, _LAIN_NAIK_LAGI = ("8,00", "7,60", "95,00"), ("8,00", "7,60", "105,00"), ("6", "5", "83,33")


def _arah(
    nama: str, *semua: tuple[str, ...], kolom: str = "Target|Realisasi|Capaian (%)", bawah: Sequence[Isi] = ()
) -> tuple[str, str, str]:
    """Return how sure a relation is, its formulas and what stands against it, of an indicator in one table after the other."""
    tabel = [
        (f"Tabel 3.{n} Capaian {'ABCD'[n]}", kolom, {b: i for b, *i in (*_BIASA, (nama, *isi), *bawah)})
        for n, isi in enumerate(semua)
    ]
    peta = peta_kalimat(tabel=sel_terbit(*tabel))
    satu = next(s for s in arahkan(peta, (*turunan(peta.isi), *turunan_kolom(peta.isi))) if s.baris.label == nama)
    sebut = ("pasti" if satu.kuat else "ragu") if satu.aturan == "arah" else "" if satu.kuat else "lemah"
    return sebut, " ".join(rumus.id for rumus, _ in satu.cara), satu.lawan.teks if satu.lawan else ""


_SEMUA = "rasio turun-selisih turun-rasio sisa-persen"


@pytest.mark.parametrize(
    ("nama", "capaian", "lain", "harap"),
    [
        # what fits by the formula of the direction stays as it is
        (_NAIK, "109,26", (), ("", _SEMUA, "")),
        (_TURUN, "90,74", (), ("", _SEMUA, "")),
        (_DUA_ARTI, "90,74", (), ("", _SEMUA, "")),
        # against its name, for sure of what should rise; of what should fall its other places make it sure
        (_NAIK, "90,74", (), ("pasti", "rasio", "")),
        (_TURUN, "109,26", (), ("ragu", "turun-selisih turun-rasio", "")),
        (_TURUN, "109,26", (_LAIN_TURUN,), ("pasti", "turun-selisih turun-rasio", "")),
        (_TURUN, "109,26", (_LAIN_TURUN, _LAIN_NAIK_LAGI), ("ragu", "turun-selisih turun-rasio", "")),
        (_TURUN, "109,26", (("2,70", "2,95", "91,53"),), ("pasti", "turun-selisih turun-rasio", "91,53")),
        # a name that says nothing: its other places, not the same numbers by another formula
        (_NETRAL, "90,74", (), ("ragu", "rasio", "")),
        (_NETRAL, "90,74", (_LAIN_NAIK,), ("pasti", "rasio", "")),
        (_NETRAL, "90,74", (_LAIN_TURUN,), ("", _SEMUA, "")),
        (_NETRAL, "90,74", (_LAIN_NAIK, ("8,00", "7,00", "112,50")), ("", _SEMUA, "")),
        (_NETRAL, "90,74", (("2,70", "2,95", "109,26"),), ("ragu", "rasio", "109,26")),
        (_NETRAL, "90,74", (("2,70", "2,95", "109,26"), _LAIN_NAIK), ("pasti", "rasio", "109,26")),
        (_NAIK, "90,74", (_LAIN_TURUN,), ("", _SEMUA, "")),
        ("Angka melek huruf", "90,74", (), ("", _SEMUA, "")),
        ("Angka melek huruf", "90,74", (("2,70", "2,95", "109,26"),), ("ragu", "rasio", "109,26")),
        # what fits no formula has those of its direction, by its name or by its other places
        (_NETRAL, "65,00", (), ("", _SEMUA, "")),
        (_NETRAL, "65,00", (_LAIN_TURUN,), ("", "turun-selisih turun-rasio rasio sisa-persen", "")),
        (_NETRAL, "65,00", (_LAIN_TURUN, ("8,00", "7,00", "87,50")), ("", _SEMUA, "")),
        (_TURUN, "65,00", (), ("", "turun-selisih turun-rasio", "")),
        (_DUA_ARTI, "65,00", (), ("lemah", "turun-selisih turun-rasio rasio sisa-persen", "")),
        (_DUA_ARTI, "65,00", (_LAIN_TURUN,), ("", "turun-selisih turun-rasio rasio sisa-persen", "")),
        (_DUA_ARTI, "109,26", (), ("", _SEMUA, "")),
        # a total is no indicator
        ("Jumlah", "90,74", (), ("", _SEMUA, "")),
        ("Jumlah", "65,00", (), ("", _SEMUA, "")),
    ],
)
def test_rumus_menurut_arah(
    nama: str, capaian: str, lain: tuple[tuple[str, ...], ...], harap: tuple[str, str, str]
) -> None:
    """The name of an indicator says which formula it follows, else its other places."""
    assert _arah(nama, ("2,70", "2,95", capaian), *lain) == harap


@pytest.mark.parametrize(
    ("rerata", "seratus", "harap"),
    [
        # that of the others and of what the usual formula gives
        ("102,06", 0, "pasti"),
        ("102,50", 0, "ragu"),
        ("97,63", 0, "ragu"),
        # either of the two would do
        ("100", 30, "ragu"),
    ],
)
def test_rumus_menurut_rerata(rerata: str, seratus: int, harap: str) -> None:
    """A mean that does not fit bears out the formula with which it would."""
    bawah = [*((f"Cakupan {n}", "50", "50", "100,00") for n in range(seratus)), ("Rata-rata", "", "", rerata)]
    assert _arah(_NETRAL, ("2,70", "2,95", "91,53"), bawah=bawah) == (harap, "rasio", "")


def test_serapan_bukan_capaian() -> None:
    """What was spent on poverty should rise."""
    kolom = "Pagu|Realisasi Anggaran|Persentase Realisasi Anggaran (%)"
    assert _arah("Tingkat kemiskinan", ("80", "76", "95,00"), kolom=kolom) == ("", "rasio", "")
