"""Causes, money and programs of a sasaran: each told once, and never more than the workbook says."""

from __future__ import annotations

from decimal import Decimal

import pytest
from satu_sasaran import bagian, ganti, isi, kalimat, teks, ubah

from kinerja.angka import NBSP, cetak_rupiah
from kinerja.besaran.efisiensi import PERBANDINGAN, PMK_22_2021, RUPIAH, SELISIH
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import lepas
from kinerja.model import (
    JenisAnalisis,
    Level,
    RumusEfisiensi,
    SasaranProgram,
)
from kinerja.sajian import analisis_sasaran, semua_sasaran
from kinerja.sajian.blok import Judul, Kotak, Tabel


def test_sebab_kosong_ditandai(laporan: Laporan) -> None:
    """Nobody's cause is invented; a target that was met needs no solution."""
    (kotak,) = bagian(ubah(laporan, analisis=()), "S1", "e")
    assert isinstance(kotak, Kotak)
    assert kotak.jenis == "kosong"
    assert "enyebab" in teks(kotak)


def test_setiap_sebab_sekali(laporan: Laporan) -> None:
    """What is said of the sasaran and of its indicators stands once; the name stands where there are several."""
    umum = next(s for s in laporan.data.analisis if s.jenis is JenisAnalisis.PENYEBAB)
    dua = tuple(umum.model_copy(update={"rujukan": ke, "uraian": f"Sebab {ke}."}) for ke in ("S1", "S1.1"))
    assert "Penyebab: Sebab S1. Penyebab: Sebab S1.1." in kalimat(bagian(ubah(laporan, analisis=dua), "S1", "e"))
    pindah = ganti(laporan.data.indikator, lambda s: s.kode == "S2.1", induk="S1")
    semua = kalimat(bagian(ubah(laporan, analisis=dua, indikator=pindah), "S1", "e"))
    assert semua.count("Sebab S1.") == 2
    assert "Penyebab (Persentase koperasi aktif): Sebab S1.1." in semua


@pytest.mark.parametrize(
    ("rumus", "nilai"),
    [
        (SELISIH, "efisien dengan tingkat efisiensi 31,67 %."),
        (RUPIAH, "efisien dengan tingkat efisiensi Rp1.618.971.600."),
        (PERBANDINGAN, "anggaran dinilai efisien."),
        (PMK_22_2021, "efisien dengan tingkat efisiensi 100,00 %."),
    ],
)
def test_efisiensi_setiap_rumus(laporan: Laporan, rumus: RumusEfisiensi, nilai: str) -> None:
    """Analysis 6 says the value of the chosen method with its unit."""
    assert nilai in kalimat(bagian(ubah(laporan, pilihan={"rumus_efisiensi": rumus}), "S2", "f"))


def test_sasaran_tanpa_program(laporan: Laporan) -> None:
    """No program is a mark in analysis 7 and no verdict on efficiency in analysis 6."""
    bagian_lain = tuple(s for s in laporan.data.sasaran_program if s.sasaran != "S1")
    ubahan = ubah(laporan, sasaran_program=bagian_lain)
    (kotak,) = bagian(ubahan, "S1", "g")
    assert isinstance(kotak, Kotak)
    assert "(S1) (lembar sasaran_program)" in teks(kotak)
    assert "sedangkan anggarannya tidak ada, sehingga efisiensinya belum dapat dinilai." in kalimat(
        bagian(ubahan, "S1", "f")
    )


def test_program_untuk_dua_sasaran(laporan: Laporan) -> None:
    """A shared program stands under both sasaran, and their budgets still make the total."""
    bagian_program = tuple(s for s in laporan.data.sasaran_program if s.program != "2.17.01")
    bagian_program += (
        SasaranProgram(sasaran="S1", program="2.17.01", bagian=Decimal(60)),
        SasaranProgram(sasaran="S3", program="2.17.01", bagian=Decimal(40)),
    )
    ubahan = ubah(laporan, sasaran_program=bagian_program)
    assert len(isi(bagian(ubahan, "S1", "g"))) == 8 + 6
    assert len(isi(bagian(ubahan, "S3", "g"))) == 3 + 1
    assert f"dari pagu {cetak_rupiah(4217956933 + 7004766213)}" in kalimat(bagian(ubahan, "S1", "f"))


def test_program_tanpa_indikator(laporan: Laporan) -> None:
    """A program that measures nothing still shows its money, with dashes beside it."""
    tanpa = tuple(s for s in laporan.data.indikator if s.kode != "P04.1")
    baris = isi(bagian(ubah(laporan, indikator=tanpa, analisis=()), "S1", "g"))
    assert baris[4:6] == [
        ["Program Penilaian Kesehatan KSP/USP Koperasi (pagu Rp366.205.089, realisasi Rp289.851.039)"],
        ["Belum ada indikator program", "–", "–", "–", "–", "–", "79,15"],
    ]


def test_sasaran_tanpa_indikator(laporan: Laporan) -> None:
    """A sasaran that measures nothing is marked and does not break the others."""
    tanpa = tuple(s for s in laporan.data.indikator if s.kode != "S2.1")
    ubahan = ubah(laporan, indikator=tanpa, analisis=())
    judul, kotak, *lain = analisis_sasaran(ubahan, "S2").blok
    assert isinstance(judul, Judul)
    assert isinstance(kotak, Kotak)
    assert "(S2) (lembar indikator)" in teks(kotak)
    assert [satu.nomor for satu in lain if isinstance(satu, Judul)] == ["f.", "g."]
    assert sum(isinstance(s, Judul) and s.tingkat == 4 for s in semua_sasaran(ubahan).blok) == 16


def test_dinas_satu_sasaran(laporan: Laporan) -> None:
    """One sasaran has its seven analyses and the whole budget."""
    data = laporan.data
    program = {s.program for s in data.sasaran_program}
    satu = ubah(
        laporan,
        sasaran=data.sasaran[:1],
        sasaran_program=tuple(SasaranProgram(sasaran="S1", program=kode) for kode in sorted(program)),
        indikator=tuple(s for s in data.indikator if s.level is not Level.SASARAN or s.induk == "S1"),
        analisis=(),
    )
    blok = semua_sasaran(satu).blok
    assert sum(isinstance(s, Judul) and s.tingkat == 4 for s in blok) == 7
    assert "dari pagu Rp31.826.684.236" in kalimat(bagian(satu, "S1", "f"))


def test_program_disebut_dengan_anggarannya(laporan: Laporan) -> None:
    """The money of a program stands once over its indicators, and is said not to be that of one of several."""
    (satu,) = (b for b in bagian(laporan, "S3", "g") if isinstance(b, Tabel))
    kepala = [baris[0].teks for baris in satu.baris if len(baris) == 1]
    assert [lepas(teks).replace(NBSP, " ") for teks in kepala] == [
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota (pagu Rp11.674.610.355, realisasi Rp10.717.987.308)"
    ]
    assert "Anggaran program tidak dibagi menurut indikator." in satu.catatan
    (lain,) = (b for b in bagian(laporan, "S2", "g") if isinstance(b, Tabel))
    assert not any("tidak dibagi" in teks for teks in lain.catatan)


def test_program_dua_sasaran_tidak_dibagi(laporan: Laporan) -> None:
    """A program that two sasaran share is printed whole, and the note says so."""
    data = laporan.data
    lagi = next(s for s in data.sasaran_program if s.sasaran == "S2").model_copy(update={"sasaran": "S1"})
    ubahan = ubah(laporan, sasaran_program=(*data.sasaran_program, lagi))
    (satu,) = (b for b in bagian(ubahan, "S2", "g") if isinstance(b, Tabel))
    assert "Anggaran program tidak dibagi menurut sasaran." in satu.catatan
