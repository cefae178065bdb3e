"""Bab III A: results over all tujuan and sasaran, what is said of them together, and what helped or hindered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kinerja.angka import cetak_persen
from kinerja.besaran import daftar as besaran
from kinerja.dokumen import UTAMA
from kinerja.hitung import BarisCapaian, terbatas
from kinerja.laporan import Laporan
from kinerja.model import JenisAnalisis, Level, TempatAnalisis
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import Angka, DeklarasiTabel, KolomBesaran, Ringkas, daftarkan_tabel
from kinerja.sajian.kerangka import daftar, kotak_kurang, rincian
from kinerja.sajian.kolom_kinerja import kolom_kinerja
from kinerja.sajian.lkjip.jumlah_status import kalimat_status
from kinerja.sajian.simpulan import sebut_rerata
from kinerja.sajian.sumber import catatan_target
from kinerja.sajian.tabel import Kelompok, gambar, sel_predikat
from kinerja.sajian.temuan import beralih, temuan_capaian

__all__ = ["berkelompok", "faktor", "ringkasan_capaian", "tabel_capaian"]

_LEVEL = {Level.TUJUAN: "Tujuan", Level.SASARAN: "Sasaran", Level.PROGRAM: "Program"}


@sajian
def tabel_capaian(laporan: Laporan) -> Sequence[Blok]:
    """Show target, realisasi, capaian and predikat of the indicators of tujuan and sasaran with their mean."""
    return _tabel_capaian(laporan)


def _tabel_capaian(laporan: Laporan) -> list[Blok]:
    return [
        paragraf("Capaian indikator tujuan dan sasaran strategis dimuat dalam ", Rujuk("tabel:capaian"), "."),
        *kotak_kurang(laporan, "lembar:indikator", "lembar:target", "lembar:realisasi"),
        _CAPAIAN.tabel(laporan),
    ]


def _kolom_capaian(laporan: Laporan) -> list[KolomBesaran[BarisCapaian]]:
    uraian = {(Level.TUJUAN, satu.kode): satu.uraian for satu in laporan.data.tujuan}
    uraian |= {(Level.SASARAN, satu.kode): satu.uraian for satu in laporan.data.sasaran}
    formula = {satu.kode: satu.formula for satu in laporan.data.indikator}
    batas = laporan.pilihan.batas_capaian

    def induk(p: BarisCapaian) -> str:
        return uraian[p.level, p.induk]

    kolom: list[KolomBesaran[BarisCapaian]] = [
        KolomBesaran("Tujuan/Sasaran Strategis", induk, gabung=lambda p: p.induk, di="cetak"),
        KolomBesaran("Kode", lambda p: p.kode, di="buku"),
        KolomBesaran("Indikator Kinerja", lambda p: p.nama, lebar=40),
        KolomBesaran("Tujuan/Sasaran Strategis", induk, di="buku", lebar=40),
        KolomBesaran("Satuan", lambda p: p.satuan, di="buku", lebar=12),
        KolomBesaran("Arah", lambda p: p.arah, di="buku", lebar=10),
        *kolom_kinerja(),
        KolomBesaran("Formula", lambda p: formula[p.kode], di="buku", lebar=40),
        KolomBesaran("Sumber Target", lambda p: p.sumber_target, di="buku", lebar=24),
        KolomBesaran("Keterangan", lambda p: p.alasan or None, di="buku", lebar=30),
    ]
    if batas is not None:
        kolom.append(
            KolomBesaran(
                f"Capaian dalam rata-rata (paling tinggi {batas:f})",
                lambda p: terbatas(p.capaian, laporan.pilihan),
                besaran.CAPAIAN_TERBATAS,
                lambda p: besaran.CAPAIAN_TERBATAS.kunci(p.kode),
                satuan="",
                di="buku",
                lebar=16,
            )
        )
    return kolom


def _baris_capaian(laporan: Laporan) -> list[BarisCapaian | Kelompok | Ringkas]:
    rerata = laporan.hasil.rata_rata
    kunci = besaran.RATA_RATA.kunci()
    predikat = Angka(rerata.predikat, tampil=sel_predikat(rerata.predikat, rerata.tingkat), kelas=kunci)
    akhir = {"Capaian": Angka(rerata.capaian, besaran.RATA_RATA, kunci), "Predikat": predikat}
    isi = berkelompok(laporan, (Level.TUJUAN, Level.SASARAN))
    return [*isi, Ringkas("Rata-rata capaian sasaran", akhir)]


def berkelompok(laporan: Laporan, tingkat: Iterable[Level]) -> list[BarisCapaian | Kelompok]:
    """Return the results of some levels, each under its heading."""
    baris: list[BarisCapaian | Kelompok] = []
    for level in tingkat:
        isi = laporan.hasil.capaian_level(level)
        # Rows of a sasaran stand together, however they were typed.
        urut = {induk: n for n, induk in enumerate(dict.fromkeys(p.induk for p in isi))}
        baris += [Kelompok(_LEVEL[level]), *sorted(isi, key=lambda p: urut[p.induk])] if isi else []
    return baris


_CAPAIAN = daftarkan_tabel(
    DeklarasiTabel(
        "capaian",
        lambda laporan: f"Capaian Indikator Tujuan dan Sasaran Strategis Tahun {laporan.tahun}",
        _kolom_capaian,
        _baris_capaian,
        lembar="Capaian",
        dokumen=UTAMA.kunci,
        catatan=lambda laporan: catatan_target(laporan, laporan.hasil.capaian_level(Level.TUJUAN), {"renja": "Renja"}),
        ukuran="kecil",
        beku=2,
        ikhtisar=True,
    )
)


@sajian
def ringkasan_capaian(laporan: Laporan) -> Sequence[Blok]:
    """Show the table of results with its chart, and say the overall result."""
    semua = [*laporan.hasil.capaian_level(Level.TUJUAN), *laporan.hasil.capaian_level(Level.SASARAN)]
    kalimat = " ".join([f"{sebut_rerata(laporan)}.", *kalimat_status(laporan, Level.TUJUAN, Level.SASARAN)])
    if all(p.capaian is None for p in semua):
        return [*_tabel_capaian(laporan), paragraf(kalimat)]
    svg = grafik.batang_capaian(
        [p.nama for p in semua],
        [p.capaian for p in semua],
        [p.predikat for p in semua],
        [p.tingkat for p in semua],
        temuan=temuan_capaian(semua),
    )
    rinci = "; ".join(f"{p.nama} {cetak_persen(p.capaian)}" for p in semua)
    alt = beralih(temuan_capaian(semua), f"Diagram batang capaian indikator: {rinci}.")
    return [
        *_tabel_capaian(laporan),
        paragraf(kalimat, " Perbandingan capaiannya tampak pada ", Rujuk("gambar:capaian"), "."),
        gambar(laporan, "capaian", f"Capaian Indikator Tujuan dan Sasaran Tahun {laporan.tahun}", svg, alt),
    ]


@sajian
def faktor(laporan: Laporan) -> Sequence[Blok]:
    """List the factors that helped and that hindered the whole."""
    blok: list[Blok] = []
    for jenis, judul in (
        (JenisAnalisis.PENDUKUNG, "Faktor pendukung keberhasilan"),
        (JenisAnalisis.PENGHAMBAT, "Faktor penghambat dan permasalahan"),
    ):
        isi = [laporan.uraian(a) for a in laporan.analisis_di(TempatAnalisis.FAKTOR) if a.jenis is jenis]
        blok.append(rincian("", judul))
        blok += [daftar(isi)] if isi else kotak_kurang(laporan, jenis.value, "lembar:analisis")
    return blok
